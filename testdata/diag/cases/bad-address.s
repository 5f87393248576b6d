TEXT ·f(SB), $0
	MOVQ (AX)(SP*1), BX
	RET
//= error[bad-address]: no instruction can address memory this way
//=   ┌─ bad-address.s:2:7
//=   │
//= 2 │     MOVQ (AX)(SP*1), BX
//=   │          ^^^^^^^^^^
//=   │
//=   = `SP` cannot be an index: its encoding means that there is none
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`SP` cannot be an index: its encoding means that there is none","rendered":null,"spans":[]}],"code":{"code":"bad-address"},"level":"error","message":"no instruction can address memory this way","spans":[{"byte_end":33,"byte_start":23,"column_end":17,"column_start":7,"expansion":null,"file_name":"bad-address.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":7,"text":"\tMOVQ (AX)(SP*1), BX"}]}]}
