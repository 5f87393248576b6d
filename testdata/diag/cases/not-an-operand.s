TEXT ·f(SB), $0
	MOVQ AX, CR9
	RET
//= error[not-an-operand]: no instruction takes `CR9`
//=   ┌─ not-an-operand.s:2:11
//=   │
//= 2 │     MOVQ AX, CR9
//=   │              ^^^
//=   │
//=   = Go's assembler ignores such an operand where it is the last; see docs/differences.md
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"Go's assembler ignores such an operand where it is the last; see docs/differences.md","rendered":null,"spans":[]}],"code":{"code":"not-an-operand"},"level":"error","message":"no instruction takes `CR9`","spans":[{"byte_end":30,"byte_start":27,"column_end":14,"column_start":11,"expansion":null,"file_name":"not-an-operand.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":11,"text":"\tMOVQ AX, CR9"}]}]}
