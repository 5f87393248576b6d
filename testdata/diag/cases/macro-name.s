#define (x) x
TEXT ·f(SB), $0
	NOP
	RET
//= error[macro-name]: expected a macro name after `#define`
//=   ┌─ macro-name.s:1:9
//=   │
//= 1 │ #define (x) x
//=   │         ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"macro-name"},"level":"error","message":"expected a macro name after `#define`","spans":[{"byte_end":9,"byte_start":8,"column_end":10,"column_start":9,"expansion":null,"file_name":"macro-name.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":9,"text":"#define (x) x"}]}]}
