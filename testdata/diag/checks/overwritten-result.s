// func sign(a int) int
TEXT ·sign(SB), 4, $0-16
	MOVQ a+0(FP), AX
	TESTQ AX, AX
	JLT negative
	MOVQ $1, ret+8(FP)
negative:
	MOVQ $-1, ret+8(FP)
	RET
//= warning[overwritten-result]: `MOVQ` writes a result that is written again before the function returns
//=   ┌─ overwritten-result.s:6:2
//=   │
//= 6 │     MOVQ $1, ret+8(FP)
//=   │     ^^^^^^^^^^^^^^^^^^
//= 7 │ negative:
//= 8 │     MOVQ $-1, ret+8(FP)
//=   │     ------------------- written here
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"overwritten-result"},"level":"warning","message":"`MOVQ` writes a result that is written again before the function returns","spans":[{"byte_end":115,"byte_start":97,"column_end":20,"column_start":2,"expansion":null,"file_name":"overwritten-result.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":2,"text":"\tMOVQ $1, ret+8(FP)"}]},{"byte_end":146,"byte_start":127,"column_end":21,"column_start":2,"expansion":null,"file_name":"overwritten-result.s","is_primary":false,"label":"written here","line_end":8,"line_start":8,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":21,"highlight_start":2,"text":"\tMOVQ $-1, ret+8(FP)"}]}]}
