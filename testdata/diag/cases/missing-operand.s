TEXT ·f(SB), $0
	ADDQ AX, BX,
	RET
//= error[missing-operand]: missing operand after the comma
//=   ┌─ missing-operand.s:2:13
//=   │
//= 2 │     ADDQ AX, BX,
//=   │                ^
//=   │
//=   = help: remove the comma
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"remove the comma","rendered":null,"spans":[{"byte_end":30,"byte_start":29,"column_end":14,"column_start":13,"expansion":null,"file_name":"missing-operand.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":14,"highlight_start":13,"text":"\tADDQ AX, BX,"}]}]}],"code":{"code":"missing-operand"},"level":"error","message":"missing operand after the comma","spans":[{"byte_end":30,"byte_start":29,"column_end":14,"column_start":13,"expansion":null,"file_name":"missing-operand.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":13,"text":"\tADDQ AX, BX,"}]}]}
