TEXT ·f(SB), $0
	MOVQ (rsi), AX
	RET
//= error[unknown-register]: unknown register `rsi`
//=   ┌─ unknown-register.s:2:8
//=   │
//= 2 │     MOVQ (rsi), AX
//=   │           ^^^
//=   │
//=   = help: write the register `SI`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write the register `SI`","rendered":null,"spans":[{"byte_end":27,"byte_start":24,"column_end":11,"column_start":8,"expansion":null,"file_name":"unknown-register.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"SI","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":11,"highlight_start":8,"text":"\tMOVQ (rsi), AX"}]}]}],"code":{"code":"unknown-register"},"level":"error","message":"unknown register `rsi`","spans":[{"byte_end":27,"byte_start":24,"column_end":11,"column_start":8,"expansion":null,"file_name":"unknown-register.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":11,"highlight_start":8,"text":"\tMOVQ (rsi), AX"}]}]}
