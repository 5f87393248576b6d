TEXT ·f(SB), $0
	MOVQ $(0x8000000000000000 >> 1), AX
	RET
//= error[high-bit]: a value with the top bit set cannot be shifted right
//=   ┌─ high-bit.s:2:28
//=   │
//= 2 │     MOVQ $(0x8000000000000000 >> 1), AX
//=   │                               ^^
//=   │
//=   = constants are 64-bit values; with the top bit set it is unclear whether a negative number is meant
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"constants are 64-bit values; with the top bit set it is unclear whether a negative number is meant","rendered":null,"spans":[]}],"code":{"code":"high-bit"},"level":"error","message":"a value with the top bit set cannot be shifted right","spans":[{"byte_end":46,"byte_start":44,"column_end":30,"column_start":28,"expansion":null,"file_name":"high-bit.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":30,"highlight_start":28,"text":"\tMOVQ $(0x8000000000000000 >> 1), AX"}]}]}
