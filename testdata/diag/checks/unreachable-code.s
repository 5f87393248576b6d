// func f(a int) int
TEXT ·f(SB), 4, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET
	MOVQ $0, AX
	MOVQ AX, ret+8(FP)
	RET
//= warning[unreachable-code]: no path leads to this instruction
//=   ┌─ unreachable-code.s:6:2
//=   │
//= 6 │     MOVQ $0, AX
//=   │     ^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unreachable-code"},"level":"warning","message":"no path leads to this instruction","spans":[{"byte_end":99,"byte_start":88,"column_end":13,"column_start":2,"expansion":null,"file_name":"unreachable-code.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":2,"text":"\tMOVQ $0, AX"}]}]}
