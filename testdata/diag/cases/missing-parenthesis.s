TEXT ·f(SB), $0
	MOVQ (AX, BX
	RET
//= error[missing-parenthesis]: missing `)` before `,`
//=   ┌─ missing-parenthesis.s:2:8
//=   │
//= 2 │     MOVQ (AX, BX
//=   │          -^^
//=   │          │ 
//=   │          opened here
//=   │
//=   = help: insert `)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"insert `)`","rendered":null,"spans":[{"byte_end":26,"byte_start":26,"column_end":10,"column_start":10,"expansion":null,"file_name":"missing-parenthesis.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":")","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":10,"highlight_start":10,"text":"\tMOVQ (AX, BX"}]}]}],"code":{"code":"missing-parenthesis"},"level":"error","message":"missing `)` before `,`","spans":[{"byte_end":26,"byte_start":24,"column_end":10,"column_start":8,"expansion":null,"file_name":"missing-parenthesis.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":8,"text":"\tMOVQ (AX, BX"}]},{"byte_end":24,"byte_start":23,"column_end":8,"column_start":7,"expansion":null,"file_name":"missing-parenthesis.s","is_primary":false,"label":"opened here","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":8,"highlight_start":7,"text":"\tMOVQ (AX, BX"}]}]}
