#define ADD(a, a) ADDQ a, a
TEXT ·f(SB), $0
	NOP
	RET
//= error[duplicate-parameter]: duplicate parameter `a`
//=   ┌─ duplicate-parameter.s:1:16
//=   │
//= 1 │ #define ADD(a, a) ADDQ a, a
//=   │                ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"duplicate-parameter"},"level":"error","message":"duplicate parameter `a`","spans":[{"byte_end":16,"byte_start":15,"column_end":17,"column_start":16,"expansion":null,"file_name":"duplicate-parameter.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":16,"text":"#define ADD(a, a) ADDQ a, a"}]}]}
