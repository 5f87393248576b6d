// func double(n int) int
TEXT ·double(SB), 4, $0-16
	MOVL n+0(FP), AX
	ADDQ AX, AX
	MOVQ AX, ret+8(FP)
	RET
//= warning[argument-size]: `MOVL` reads 4 bytes of `n`, which is an `int` of 8
//=   ┌─ argument-size.s:3:7
//=   │
//= 1 │ // func double(n int) int
//=   │    ---------------------- the prototype
//= 2 │ TEXT ·double(SB), 4, $0-16
//= 3 │     MOVL n+0(FP), AX
//=   │          ^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"argument-size"},"level":"warning","message":"`MOVL` reads 4 bytes of `n`, which is an `int` of 8","spans":[{"byte_end":67,"byte_start":60,"column_end":14,"column_start":7,"expansion":null,"file_name":"argument-size.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":7,"text":"\tMOVL n+0(FP), AX"}]},{"byte_end":25,"byte_start":3,"column_end":26,"column_start":4,"expansion":null,"file_name":"argument-size.s","is_primary":false,"label":"the prototype","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":26,"highlight_start":4,"text":"// func double(n int) int"}]}]}
