TEXT ·f(SB), $0
	MOVB $'a, AX
	RET
//= error[unterminated-char]: unterminated character constant
//=   ┌─ unterminated-char.s:2:8
//=   │
//= 2 │     MOVB $'a, AX
//=   │           ^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unterminated-char"},"level":"error","message":"unterminated character constant","spans":[{"byte_end":30,"byte_start":24,"column_end":14,"column_start":8,"expansion":null,"file_name":"unterminated-char.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":8,"text":"\tMOVB $'a, AX"}]}]}
