TEXT ·f(SB), 4, $0-0
	SUBQ $16, SP
	MOVQ $1, 0(SP)
	ADDQ $16, SP
	RET
//= warning[untracked-sp]: the assembler does not follow this change of `SP`
//=   ┌─ untracked-sp.s:2:2
//=   │
//= 2 │     SUBQ $16, SP
//=   │     ^^^^^^^^^^^^
//=   │
//=   = tracebacks and profiles are wrong until it is undone
//= 
//= warning[untracked-sp]: the assembler does not follow this change of `SP`
//=   ┌─ untracked-sp.s:4:2
//=   │
//= 4 │     ADDQ $16, SP
//=   │     ^^^^^^^^^^^^
//=   │
//=   = tracebacks and profiles are wrong until it is undone
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"tracebacks and profiles are wrong until it is undone","rendered":null,"spans":[]}],"code":{"code":"untracked-sp"},"level":"warning","message":"the assembler does not follow this change of `SP`","spans":[{"byte_end":35,"byte_start":23,"column_end":14,"column_start":2,"expansion":null,"file_name":"untracked-sp.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":2,"text":"\tSUBQ $16, SP"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"tracebacks and profiles are wrong until it is undone","rendered":null,"spans":[]}],"code":{"code":"untracked-sp"},"level":"warning","message":"the assembler does not follow this change of `SP`","spans":[{"byte_end":65,"byte_start":53,"column_end":14,"column_start":2,"expansion":null,"file_name":"untracked-sp.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":2,"text":"\tADDQ $16, SP"}]}]}
