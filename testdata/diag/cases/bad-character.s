TEXT ·f(SB), $0
	MOVB $'ab', AX
	RET
//= error[bad-character]: expected one character between single quotes
//=   ┌─ bad-character.s:2:8
//=   │
//= 2 │     MOVB $'ab', AX
//=   │           ^^^^
//=   │
//=   = strings are written with double quotes
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"strings are written with double quotes","rendered":null,"spans":[]}],"code":{"code":"bad-character"},"level":"error","message":"expected one character between single quotes","spans":[{"byte_end":28,"byte_start":24,"column_end":12,"column_start":8,"expansion":null,"file_name":"bad-character.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":8,"text":"\tMOVB $'ab', AX"}]}]}
