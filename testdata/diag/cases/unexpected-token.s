TEXT ·f(SB), $0
	MOVQ (AX)), BX
	RET
//= error[unexpected-token]: unexpected `)`
//=   ┌─ unexpected-token.s:2:11
//=   │
//= 2 │     MOVQ (AX)), BX
//=   │              ^ no matching `(`
//=   │
//=   = help: remove the parenthesis
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"remove the parenthesis","rendered":null,"spans":[{"byte_end":28,"byte_start":27,"column_end":12,"column_start":11,"expansion":null,"file_name":"unexpected-token.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":12,"highlight_start":11,"text":"\tMOVQ (AX)), BX"}]}]}],"code":{"code":"unexpected-token"},"level":"error","message":"unexpected `)`","spans":[{"byte_end":28,"byte_start":27,"column_end":12,"column_start":11,"expansion":null,"file_name":"unexpected-token.s","is_primary":true,"label":"no matching `(`","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":11,"text":"\tMOVQ (AX)), BX"}]}]}
