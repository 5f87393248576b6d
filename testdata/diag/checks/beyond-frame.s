// func f(a int) int
TEXT ·f(SB), 4, $0-16
	MOVQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET
//= warning[beyond-frame]: this reads `a+0(FP)` by its distance from `SP`
//=   ┌─ beyond-frame.s:3:7
//=   │
//= 3 │     MOVQ 8(SP), AX
//=   │          ^^^^^
//=   │
//=   = help: write `a+0(FP)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `a+0(FP)`","rendered":null,"spans":[]}],"code":{"code":"beyond-frame"},"level":"warning","message":"this reads `a+0(FP)` by its distance from `SP`","spans":[{"byte_end":55,"byte_start":50,"column_end":12,"column_start":7,"expansion":null,"file_name":"beyond-frame.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tMOVQ 8(SP), AX"}]}]}
