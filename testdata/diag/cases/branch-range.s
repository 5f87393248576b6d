TEXT ·f(SB), $0
	LOOP 3(PC)
	JMP 0x80000000(PC)
	RET
//= error[branch-range]: jump past the end of the function
//=   ┌─ branch-range.s:2:7
//=   │
//= 2 │     LOOP 3(PC)
//=   │          ^^^^^
//=   │
//=   = `n(PC)` counts instructions from this one; labels are safer
//= 
//= error[branch-range]: jump past the end of the function
//=   ┌─ branch-range.s:3:6
//=   │
//= 3 │     JMP 0x80000000(PC)
//=   │         ^^^^^^^^^^^^^^
//=   │
//=   = `n(PC)` counts instructions from this one; labels are safer
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`n(PC)` counts instructions from this one; labels are safer","rendered":null,"spans":[]}],"code":{"code":"branch-range"},"level":"error","message":"jump past the end of the function","spans":[{"byte_end":28,"byte_start":23,"column_end":12,"column_start":7,"expansion":null,"file_name":"branch-range.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tLOOP 3(PC)"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`n(PC)` counts instructions from this one; labels are safer","rendered":null,"spans":[]}],"code":{"code":"branch-range"},"level":"error","message":"jump past the end of the function","spans":[{"byte_end":48,"byte_start":34,"column_end":20,"column_start":6,"expansion":null,"file_name":"branch-range.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":6,"text":"\tJMP 0x80000000(PC)"}]}]}
