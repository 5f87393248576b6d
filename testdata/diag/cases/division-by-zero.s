TEXT ·f(SB), $0
	MOVQ $(8/0), AX
	RET
//= error[division-by-zero]: division by zero
//=   ┌─ division-by-zero.s:2:10
//=   │
//= 2 │     MOVQ $(8/0), AX
//=   │             ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"division-by-zero"},"level":"error","message":"division by zero","spans":[{"byte_end":27,"byte_start":26,"column_end":11,"column_start":10,"expansion":null,"file_name":"division-by-zero.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":11,"highlight_start":10,"text":"\tMOVQ $(8/0), AX"}]}]}
