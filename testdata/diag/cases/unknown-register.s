TEXT ·f(SB), $0
	MOVQ (rsi), AX
	RET
//= error[unknown-register]: unknown register `rsi`
//=   ┌─ unknown-register.s:2:7
//=   │
//= 2 │     MOVQ (rsi), AX
//=   │          ^^^^^
//=   │
//=   = help: did you mean `SI`?
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"did you mean `SI`?","rendered":null,"spans":[]}],"code":{"code":"unknown-register"},"level":"error","message":"unknown register `rsi`","spans":[{"byte_end":28,"byte_start":23,"column_end":12,"column_start":7,"expansion":null,"file_name":"unknown-register.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tMOVQ (rsi), AX"}]}]}
