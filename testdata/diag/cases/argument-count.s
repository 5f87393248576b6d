#define ADD(a, b) ADDQ a, b
TEXT ·f(SB), $0
	ADD(AX)
	RET
//= error[argument-count]: expected 2 macro arguments, found 1
//=   ┌─ argument-count.s:3:2
//=   │
//= 1 │ #define ADD(a, b) ADDQ a, b
//=   │         --- defined here
//= 2 │ TEXT ·f(SB), $0
//= 3 │     ADD(AX)
//=   │     ^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"argument-count"},"level":"error","message":"expected 2 macro arguments, found 1","spans":[{"byte_end":53,"byte_start":46,"column_end":9,"column_start":2,"expansion":null,"file_name":"argument-count.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":2,"text":"\tADD(AX)"}]},{"byte_end":11,"byte_start":8,"column_end":12,"column_start":9,"expansion":null,"file_name":"argument-count.s","is_primary":false,"label":"defined here","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":9,"text":"#define ADD(a, b) ADDQ a, b"}]}]}
