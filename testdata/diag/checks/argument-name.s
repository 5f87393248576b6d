// func double(n int) int
TEXT ·double(SB), 4, $0-16
	MOVQ x+0(FP), AX
	ADDQ AX, AX
	MOVQ AX, ret+8(FP)
	RET
//= warning[argument-name]: `double` has no argument or result `x`
//=   ┌─ argument-name.s:3:7
//=   │
//= 1 │ // func double(n int) int
//=   │    ---------------------- the prototype
//= 2 │ TEXT ·double(SB), 4, $0-16
//= 3 │     MOVQ x+0(FP), AX
//=   │          ^^^^^^^
//=   │
//=   = help: write `n+0(FP)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `n+0(FP)`","rendered":null,"spans":[{"byte_end":67,"byte_start":60,"column_end":14,"column_start":7,"expansion":null,"file_name":"argument-name.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":"n+0(FP)","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":14,"highlight_start":7,"text":"\tMOVQ x+0(FP), AX"}]}]}],"code":{"code":"argument-name"},"level":"warning","message":"`double` has no argument or result `x`","spans":[{"byte_end":67,"byte_start":60,"column_end":14,"column_start":7,"expansion":null,"file_name":"argument-name.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":7,"text":"\tMOVQ x+0(FP), AX"}]},{"byte_end":25,"byte_start":3,"column_end":26,"column_start":4,"expansion":null,"file_name":"argument-name.s","is_primary":false,"label":"the prototype","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":26,"highlight_start":4,"text":"// func double(n int) int"}]}]}
