#define ADD(a, b) ADDQ a, b

TEXT ·f(SB), 4, $0
	ADD(AX, BX
	RET
//= error[unterminated-arguments]: missing `)` after the arguments of this macro
//=   ┌─ unterminated-arguments.s:4:2
//=   │
//= 4 │     ADD(AX, BX
//=   │     ^^^- opened here
//=   │
//=   = in Go's assembler the whole use must also be on one line
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in Go's assembler the whole use must also be on one line","rendered":null,"spans":[]}],"code":{"code":"unterminated-arguments"},"level":"error","message":"missing `)` after the arguments of this macro","spans":[{"byte_end":53,"byte_start":50,"column_end":5,"column_start":2,"expansion":null,"file_name":"unterminated-arguments.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tADD(AX, BX"}]},{"byte_end":54,"byte_start":53,"column_end":6,"column_start":5,"expansion":null,"file_name":"unterminated-arguments.s","is_primary":false,"label":"opened here","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":6,"highlight_start":5,"text":"\tADD(AX, BX"}]}]}
