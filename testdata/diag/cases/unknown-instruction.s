TEXT ·f(SB), $0
	mov AX, BX
	RET
//= error[unknown-instruction]: unknown instruction `mov`
//=   ┌─ unknown-instruction.s:2:2
//=   │
//= 2 │     mov AX, BX
//=   │     ^^^
//=   │
//=   = help: write `MOVQ`, or for other operand sizes `MOVL`, `MOVW`, `MOVB`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `MOVQ`, or for other operand sizes `MOVL`, `MOVW`, `MOVB`","rendered":null,"spans":[{"byte_end":21,"byte_start":18,"column_end":5,"column_start":2,"expansion":null,"file_name":"unknown-instruction.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"MOVQ","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":5,"highlight_start":2,"text":"\tmov AX, BX"}]}]}],"code":{"code":"unknown-instruction"},"level":"error","message":"unknown instruction `mov`","spans":[{"byte_end":21,"byte_start":18,"column_end":5,"column_start":2,"expansion":null,"file_name":"unknown-instruction.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tmov AX, BX"}]}]}
