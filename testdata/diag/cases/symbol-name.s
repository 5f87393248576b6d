TEXT ·f(SB), $0
	CALL runtime.memmove(SB)
	RET
//= error[symbol-name]: `.` cannot be part of a name
//=   ┌─ symbol-name.s:2:14
//=   │
//= 2 │     CALL runtime.memmove(SB)
//=   │                 ^
//=   │
//=   = in names `·` (U+00B7) stands for `.`, and `∕` (U+2215) for `/`
//=   = help: write `runtime·memmove`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in names `·` (U+00B7) stands for `.`, and `∕` (U+2215) for `/`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `runtime·memmove`","rendered":null,"spans":[{"byte_end":38,"byte_start":23,"column_end":22,"column_start":7,"expansion":null,"file_name":"symbol-name.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"runtime·memmove","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":22,"highlight_start":7,"text":"\tCALL runtime.memmove(SB)"}]}]}],"code":{"code":"symbol-name"},"level":"error","message":"`.` cannot be part of a name","spans":[{"byte_end":31,"byte_start":30,"column_end":15,"column_start":14,"expansion":null,"file_name":"symbol-name.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":15,"highlight_start":14,"text":"\tCALL runtime.memmove(SB)"}]}]}
