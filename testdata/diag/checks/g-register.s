TEXT ·low<ABIInternal>(SB), 4, $0-16
	MOVQ $255, R14
	ANDQ R14, AX
	RET
-- runtime --
//= warning[g-register]: `R14` is overwritten, but is the current goroutine to the caller
//=   ┌─ g-register.s:2:2
//=   │
//= 2 │     MOVQ $255, R14
//=   │     ^^^^^^^^^^^^^^
//= 3 │     ANDQ R14, AX
//= 4 │     RET
//=   │     --- the function returns here
//=   │
//=   = help: use another register, or restore it before the function returns
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"use another register, or restore it before the function returns","rendered":null,"spans":[]}],"code":{"code":"g-register"},"level":"warning","message":"`R14` is overwritten, but is the current goroutine to the caller","spans":[{"byte_end":53,"byte_start":39,"column_end":16,"column_start":2,"expansion":null,"file_name":"g-register.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":2,"text":"\tMOVQ $255, R14"}]},{"byte_end":72,"byte_start":69,"column_end":5,"column_start":2,"expansion":null,"file_name":"g-register.s","is_primary":false,"label":"the function returns here","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]}]}
