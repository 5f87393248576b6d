TEXT ·f(SB), $0
	MOVQ 8(FP), AX
	RET
//= error[pseudo-register]: `FP` needs the argument's name: `name+8(FP)`
//=   ┌─ pseudo-register.s:2:7
//=   │
//= 2 │     MOVQ 8(FP), AX
//=   │          ^^^^^
//=   │
//=   = `SB`, `FP` and `PC` are not machine registers; they say what a name is relative to
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`SB`, `FP` and `PC` are not machine registers; they say what a name is relative to","rendered":null,"spans":[]}],"code":{"code":"pseudo-register"},"level":"error","message":"`FP` needs the argument's name: `name+8(FP)`","spans":[{"byte_end":28,"byte_start":23,"column_end":12,"column_start":7,"expansion":null,"file_name":"pseudo-register.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tMOVQ 8(FP), AX"}]}]}
