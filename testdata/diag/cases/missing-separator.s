TEXT ·f(SB), $0
	LOCK XADDQ AX, (BX)
	RET
//= error[missing-separator]: `LOCK` and `XADDQ` are two instructions
//=   ┌─ missing-separator.s:2:7
//=   │
//= 2 │     LOCK XADDQ AX, (BX)
//=   │          ^^^^^
//=   │
//=   = in this dialect a prefix is an instruction of its own
//=   = help: insert `;`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect a prefix is an instruction of its own","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"insert `;`","rendered":null,"spans":[{"byte_end":22,"byte_start":22,"column_end":6,"column_start":6,"expansion":null,"file_name":"missing-separator.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":";","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":6,"highlight_start":6,"text":"\tLOCK XADDQ AX, (BX)"}]}]}],"code":{"code":"missing-separator"},"level":"error","message":"`LOCK` and `XADDQ` are two instructions","spans":[{"byte_end":28,"byte_start":23,"column_end":12,"column_start":7,"expansion":null,"file_name":"missing-separator.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tLOCK XADDQ AX, (BX)"}]}]}
