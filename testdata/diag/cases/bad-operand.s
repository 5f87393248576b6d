TEXT ·f(SB), $0
	MOVQ $AX, BX
	RET
//= error[bad-operand]: `$` makes a constant, but `AX` is a register
//=   ┌─ bad-operand.s:2:7
//=   │
//= 2 │     MOVQ $AX, BX
//=   │          ^^^
//=   │
//=   = help: write `AX`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `AX`","rendered":null,"spans":[{"byte_end":26,"byte_start":23,"column_end":10,"column_start":7,"expansion":null,"file_name":"bad-operand.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"AX","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":10,"highlight_start":7,"text":"\tMOVQ $AX, BX"}]}]}],"code":{"code":"bad-operand"},"level":"error","message":"`$` makes a constant, but `AX` is a register","spans":[{"byte_end":26,"byte_start":23,"column_end":10,"column_start":7,"expansion":null,"file_name":"bad-operand.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":7,"text":"\tMOVQ $AX, BX"}]}]}
