#define N 1
#define N 2
TEXT ·f(SB), $0
	NOP
	RET
//= error[macro-redefined]: macro `N` is already defined
//=   ┌─ macro-redefined.s:2:9
//=   │
//= 1 │ #define N 1
//=   │         - first defined here
//= 2 │ #define N 2
//=   │         ^
//=   │
//=   = help: put `#undef` before the second definition, or `#ifndef` around it
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"put `#undef` before the second definition, or `#ifndef` around it","rendered":null,"spans":[]}],"code":{"code":"macro-redefined"},"level":"error","message":"macro `N` is already defined","spans":[{"byte_end":21,"byte_start":20,"column_end":10,"column_start":9,"expansion":null,"file_name":"macro-redefined.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":9,"text":"#define N 2"}]},{"byte_end":9,"byte_start":8,"column_end":10,"column_start":9,"expansion":null,"file_name":"macro-redefined.s","is_primary":false,"label":"first defined here","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":9,"text":"#define N 1"}]}]}
