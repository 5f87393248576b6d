//# flags: --stubs sysv
// func ä()
TEXT ·ä(SB), 4, $0-0
	RET

// func ö()
TEXT ·ö(SB), 4, $0-0
	RET
//= error[same-c-name]: `main.ä` and `main.ö` are both `main__` in C
//=   ┌─ same-c-name.s:6:4
//=   │
//= 2 │ // func ä()
//=   │    -------- the other one
//=   ·
//= 6 │ // func ö()
//=   │    ^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"same-c-name"},"level":"error","message":"`main.ä` and `main.ö` are both `main__` in C","spans":[{"byte_end":78,"byte_start":69,"column_end":12,"column_start":4,"expansion":null,"file_name":"same-c-name.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":4,"text":"// func ö()"}]},{"byte_end":36,"byte_start":27,"column_end":12,"column_start":4,"expansion":null,"file_name":"same-c-name.s","is_primary":false,"label":"the other one","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":4,"text":"// func ä()"}]}]}
