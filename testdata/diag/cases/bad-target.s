TEXT ·f(SB), $0
	JEQ ·g(SB)
	RET
//= error[bad-target]: `JEQ` can only go to a label of its function
//=   ┌─ bad-target.s:2:6
//=   │
//= 2 │     JEQ ·g(SB)
//=   │         ^^^^^^
//=   │
//=   = to reach a function, jump around `JMP sym(SB)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"to reach a function, jump around `JMP sym(SB)`","rendered":null,"spans":[]}],"code":{"code":"bad-target"},"level":"error","message":"`JEQ` can only go to a label of its function","spans":[{"byte_end":29,"byte_start":22,"column_end":12,"column_start":6,"expansion":null,"file_name":"bad-target.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"\tJEQ ·g(SB)"}]}]}
