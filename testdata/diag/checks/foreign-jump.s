TEXT ·f(SB), 4, $0-0
	JMP ·g+3(SB)

TEXT ·g(SB), 4, $0-0
	XORL AX, AX
	RET
//= warning[foreign-jump]: `JMP` goes 3 bytes into `main.g`
//=   ┌─ foreign-jump.s:2:6
//=   │
//= 2 │     JMP ·g+3(SB)
//=   │         ^^^^^^^^
//=   │
//=   = the sizes of instructions change from release to release
//=   = help: make the place a function of its own
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the sizes of instructions change from release to release","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"make the place a function of its own","rendered":null,"spans":[]}],"code":{"code":"foreign-jump"},"level":"warning","message":"`JMP` goes 3 bytes into `main.g`","spans":[{"byte_end":36,"byte_start":27,"column_end":14,"column_start":6,"expansion":null,"file_name":"foreign-jump.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":6,"text":"\tJMP ·g+3(SB)"}]}]}
