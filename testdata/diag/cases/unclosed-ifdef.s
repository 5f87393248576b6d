#ifdef X
TEXT ·f(SB), $0
	NOP
	RET
//= error[unclosed-ifdef]: missing `#endif`
//=   ┌─ unclosed-ifdef.s:1:2
//=   │
//= 1 │ #ifdef X
//=   │  ^^^^^ the condition starts here
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unclosed-ifdef"},"level":"error","message":"missing `#endif`","spans":[{"byte_end":6,"byte_start":1,"column_end":7,"column_start":2,"expansion":null,"file_name":"unclosed-ifdef.s","is_primary":true,"label":"the condition starts here","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":7,"highlight_start":2,"text":"#ifdef X"}]}]}
