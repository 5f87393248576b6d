TEXT ·f(SB), $0
	MOVQ $(8 >> -1), AX
	RET
//= error[negative-shift]: negative shift count
//=   ┌─ negative-shift.s:2:11
//=   │
//= 2 │     MOVQ $(8 >> -1), AX
//=   │              ^^
//=   │
//=   = constants are unsigned 64-bit values; a count with the top bit set is taken as negative
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"constants are unsigned 64-bit values; a count with the top bit set is taken as negative","rendered":null,"spans":[]}],"code":{"code":"negative-shift"},"level":"error","message":"negative shift count","spans":[{"byte_end":29,"byte_start":27,"column_end":13,"column_start":11,"expansion":null,"file_name":"negative-shift.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":11,"text":"\tMOVQ $(8 >> -1), AX"}]}]}
