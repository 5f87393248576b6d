#ifdef X
#endif X
TEXT ·f(SB), $0
	NOP
	RET
//= error[directive-end]: unexpected text after `#endif`
//=   ┌─ directive-end.s:2:8
//=   │
//= 2 │ #endif X
//=   │        ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"directive-end"},"level":"error","message":"unexpected text after `#endif`","spans":[{"byte_end":17,"byte_start":16,"column_end":9,"column_start":8,"expansion":null,"file_name":"directive-end.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":8,"text":"#endif X"}]}]}
