TEXT ·f(SB), $0
	MOVQ AX, BX}
	RET
//= error[stray-character]: `}` has no meaning here
//=   ┌─ stray-character.s:2:13
//=   │
//= 2 │     MOVQ AX, BX}
//=   │                ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"stray-character"},"level":"error","message":"`}` has no meaning here","spans":[{"byte_end":30,"byte_start":29,"column_end":14,"column_start":13,"expansion":null,"file_name":"stray-character.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":13,"text":"\tMOVQ AX, BX}"}]}]}
