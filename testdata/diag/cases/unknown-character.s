TEXT ·f(SB), $0
	CALL runtime•memmove(SB)
	RET
//= error[unknown-character]: unknown character `•` (U+2022)
//=   ┌─ unknown-character.s:2:14
//=   │
//= 2 │     CALL runtime•memmove(SB)
//=   │                 ^
//=   │
//=   = help: write `·` (U+00B7)
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `·` (U+00B7)","rendered":null,"spans":[{"byte_end":33,"byte_start":30,"column_end":15,"column_start":14,"expansion":null,"file_name":"unknown-character.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"·","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":15,"highlight_start":14,"text":"\tCALL runtime•memmove(SB)"}]}]}],"code":{"code":"unknown-character"},"level":"error","message":"unknown character `•` (U+2022)","spans":[{"byte_end":33,"byte_start":30,"column_end":15,"column_start":14,"expansion":null,"file_name":"unknown-character.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":15,"highlight_start":14,"text":"\tCALL runtime•memmove(SB)"}]}]}
