TEXT ·f(SB), $0
	NOP
	RET
/* no end
//= error[unterminated-comment]: unterminated comment: missing `*/`
//=   ┌─ unterminated-comment.s:4:1
//=   │
//= 4 │ /* no end
//=   │ ^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unterminated-comment"},"level":"error","message":"unterminated comment: missing `*/`","spans":[{"byte_end":29,"byte_start":27,"column_end":3,"column_start":1,"expansion":null,"file_name":"unterminated-comment.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":3,"highlight_start":1,"text":"/* no end"}]}]}
