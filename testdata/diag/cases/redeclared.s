TEXT ·f(SB), $0
	RET

TEXT ·f(SB), $0
	RET
//= error[redeclared]: symbol `main.f` is declared twice
//=   ┌─ redeclared.s:4:6
//=   │
//= 1 │ TEXT ·f(SB), $0
//=   │      ------ first declared here
//=   ·
//= 4 │ TEXT ·f(SB), $0
//=   │      ^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"redeclared"},"level":"error","message":"symbol `main.f` is declared twice","spans":[{"byte_end":35,"byte_start":28,"column_end":12,"column_start":6,"expansion":null,"file_name":"redeclared.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"TEXT ·f(SB), $0"}]},{"byte_end":12,"byte_start":5,"column_end":12,"column_start":6,"expansion":null,"file_name":"redeclared.s","is_primary":false,"label":"first declared here","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"TEXT ·f(SB), $0"}]}]}
