TEXT ·f(SB), $0
	(AX), BX
	RET
//= error[statement-head]: `(` cannot start a statement
//=   ┌─ statement-head.s:2:2
//=   │
//= 2 │     (AX), BX
//=   │     ^ expected an instruction, a label or a directive
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"statement-head"},"level":"error","message":"`(` cannot start a statement","spans":[{"byte_end":19,"byte_start":18,"column_end":3,"column_start":2,"expansion":null,"file_name":"statement-head.s","is_primary":true,"label":"expected an instruction, a label or a directive","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":3,"highlight_start":2,"text":"\t(AX), BX"}]}]}
