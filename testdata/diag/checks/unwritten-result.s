// func positive(a int) int
TEXT ·positive(SB), 4, $0-16
	MOVQ a+0(FP), AX
	TESTQ AX, AX
	JLT negative
	MOVQ AX, ret+8(FP)
	RET
negative:
	RET
//= warning[unwritten-result]: no path to this return writes `ret+8(FP)`
//=   ┌─ unwritten-result.s:9:2
//=   │
//= 9 │     RET
//=   │     ^^^
//=   │
//=   = nobody else sets a result: what is left of something before is returned
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"nobody else sets a result: what is left of something before is returned","rendered":null,"spans":[]}],"code":{"code":"unwritten-result"},"level":"warning","message":"no path to this return writes `ret+8(FP)`","spans":[{"byte_end":143,"byte_start":140,"column_end":5,"column_start":2,"expansion":null,"file_name":"unwritten-result.s","is_primary":true,"label":null,"line_end":9,"line_start":9,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]}]}
