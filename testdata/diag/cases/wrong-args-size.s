//# flags: --stubs sysv
// func f(a, b int) int
TEXT ·f(SB), 4, $0-16
	RET
//= error[wrong-args-size]: `f` declares 16 bytes of arguments and results, its prototype has 24
//=   ┌─ wrong-args-size.s:3:6
//=   │
//= 2 │ // func f(a, b int) int
//=   │    -------------------- the prototype
//= 3 │ TEXT ·f(SB), 4, $0-16
//=   │      ^^^^^^
//=   │
//=   = help: write `$frame-24`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `$frame-24`","rendered":null,"spans":[]}],"code":{"code":"wrong-args-size"},"level":"error","message":"`f` declares 16 bytes of arguments and results, its prototype has 24","spans":[{"byte_end":60,"byte_start":53,"column_end":12,"column_start":6,"expansion":null,"file_name":"wrong-args-size.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"TEXT ·f(SB), 4, $0-16"}]},{"byte_end":47,"byte_start":27,"column_end":24,"column_start":4,"expansion":null,"file_name":"wrong-args-size.s","is_primary":false,"label":"the prototype","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":24,"highlight_start":4,"text":"// func f(a, b int) int"}]}]}
