TEXT ·f(SB), $0
	MOVQ 0x123456789(AX), BX
	RET
//= error[bad-offset]: the offset 4886718345 does not fit in 32 bits
//=   ┌─ bad-offset.s:2:7
//=   │
//= 2 │     MOVQ 0x123456789(AX), BX
//=   │          ^^^^^^^^^^^^^^^
//=   │
//=   = an offset is a signed 32-bit number: load the rest into a register and use it as index
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"an offset is a signed 32-bit number: load the rest into a register and use it as index","rendered":null,"spans":[]}],"code":{"code":"bad-offset"},"level":"error","message":"the offset 4886718345 does not fit in 32 bits","spans":[{"byte_end":38,"byte_start":23,"column_end":22,"column_start":7,"expansion":null,"file_name":"bad-offset.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":22,"highlight_start":7,"text":"\tMOVQ 0x123456789(AX), BX"}]}]}
