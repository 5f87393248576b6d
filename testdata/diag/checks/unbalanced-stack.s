// func f(a int)
TEXT ·f(SB), 4, $0-8
	MOVQ a+0(FP), AX
	PUSHQ AX
	TESTQ AX, AX
	JEQ out
	POPQ BX
out:
	RET
//= warning[unbalanced-stack]: `SP` depends on the path here: it differs by 8 bytes
//=   ┌─ unbalanced-stack.s:9:2
//=   │
//= 9 │     RET
//=   │     ^^^
//=   │
//=   = on every path each `PUSHQ` needs a `POPQ`, and each subtraction from `SP` an addition
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"on every path each `PUSHQ` needs a `POPQ`, and each subtraction from `SP` an addition","rendered":null,"spans":[]}],"code":{"code":"unbalanced-stack"},"level":"warning","message":"`SP` depends on the path here: it differs by 8 bytes","spans":[{"byte_end":108,"byte_start":105,"column_end":5,"column_start":2,"expansion":null,"file_name":"unbalanced-stack.s","is_primary":true,"label":null,"line_end":9,"line_start":9,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]}]}
