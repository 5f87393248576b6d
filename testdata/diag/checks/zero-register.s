TEXT ·twice<ABIInternal>(SB), 4, $0-16
	MOVAPS X0, X15
	ADDSD X15, X0
	RET
-- runtime --
//= warning[zero-register]: `X15` is overwritten, but must be zero when the function returns
//=   ┌─ zero-register.s:2:2
//=   │
//= 2 │     MOVAPS X0, X15
//=   │     ^^^^^^^^^^^^^^
//= 3 │     ADDSD X15, X0
//= 4 │     RET
//=   │     --- the function returns here
//=   │
//=   = help: add `XORPS X15, X15` before the function returns
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"add `XORPS X15, X15` before the function returns","rendered":null,"spans":[]}],"code":{"code":"zero-register"},"level":"warning","message":"`X15` is overwritten, but must be zero when the function returns","spans":[{"byte_end":55,"byte_start":41,"column_end":16,"column_start":2,"expansion":null,"file_name":"zero-register.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":2,"text":"\tMOVAPS X0, X15"}]},{"byte_end":75,"byte_start":72,"column_end":5,"column_start":2,"expansion":null,"file_name":"zero-register.s","is_primary":false,"label":"the function returns here","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]}]}
