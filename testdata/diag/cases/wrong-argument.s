//# flags: --stubs sysv
// func f(a, b int)
TEXT ·f(SB), 4, $0-16
	MOVQ b+0(FP), AX
	RET
//= warning[wrong-argument]: `b` of `f` is at `8(FP)`, not `0(FP)`
//=   ┌─ wrong-argument.s:4:7
//=   │
//= 2 │ // func f(a, b int)
//=   │    ---------------- the prototype
//= 3 │ TEXT ·f(SB), 4, $0-16
//= 4 │     MOVQ b+0(FP), AX
//=   │          ^^^^^^^
//=   │
//=   = help: write `b+8(FP)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `b+8(FP)`","rendered":null,"spans":[]}],"code":{"code":"wrong-argument"},"level":"warning","message":"`b` of `f` is at `8(FP)`, not `0(FP)`","spans":[{"byte_end":80,"byte_start":73,"column_end":14,"column_start":7,"expansion":null,"file_name":"wrong-argument.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":7,"text":"\tMOVQ b+0(FP), AX"}]},{"byte_end":43,"byte_start":27,"column_end":20,"column_start":4,"expansion":null,"file_name":"wrong-argument.s","is_primary":false,"label":"the prototype","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":4,"text":"// func f(a, b int)"}]}]}
