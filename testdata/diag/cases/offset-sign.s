TEXT ·f(SB), $0
	MOVQ x~8(FP), AX
	RET
//= error[offset-sign]: an offset after a symbol must start with `+` or `-`
//=   ┌─ offset-sign.s:2:8
//=   │
//= 2 │     MOVQ x~8(FP), AX
//=   │           ^
//=   │
//=   = help: insert `+`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"insert `+`","rendered":null,"spans":[{"byte_end":24,"byte_start":24,"column_end":8,"column_start":8,"expansion":null,"file_name":"offset-sign.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"+","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":8,"highlight_start":8,"text":"\tMOVQ x~8(FP), AX"}]}]}],"code":{"code":"offset-sign"},"level":"error","message":"an offset after a symbol must start with `+` or `-`","spans":[{"byte_end":25,"byte_start":24,"column_end":9,"column_start":8,"expansion":null,"file_name":"offset-sign.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":8,"text":"\tMOVQ x~8(FP), AX"}]}]}
