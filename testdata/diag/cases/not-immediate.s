TEXT ·f(SB), $0
	MOVSD 1.5, X0
	RET
//= error[not-immediate]: a floating-point constant must be immediate
//=   ┌─ not-immediate.s:2:8
//=   │
//= 2 │     MOVSD 1.5, X0
//=   │           ^^^
//=   │
//=   = help: insert `$`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"insert `$`","rendered":null,"spans":[{"byte_end":24,"byte_start":24,"column_end":8,"column_start":8,"expansion":null,"file_name":"not-immediate.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"$","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":8,"highlight_start":8,"text":"\tMOVSD 1.5, X0"}]}]}],"code":{"code":"not-immediate"},"level":"error","message":"a floating-point constant must be immediate","spans":[{"byte_end":27,"byte_start":24,"column_end":11,"column_start":8,"expansion":null,"file_name":"not-immediate.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":11,"highlight_start":8,"text":"\tMOVSD 1.5, X0"}]}]}
