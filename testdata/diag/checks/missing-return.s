TEXT ·f(SB), 4, $0-0
	NOP
	MOVQ $1, AX
//= warning[missing-return]: `main.f` goes on after its last instruction
//=   ┌─ missing-return.s:3:2
//=   │
//= 3 │     MOVQ $1, AX
//=   │     ^^^^^^^^^^^
//=   │
//=   = what comes next is padding, or another function
//=   = help: end it with `RET`, a jump, or `UNDEF`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"what comes next is padding, or another function","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"end it with `RET`, a jump, or `UNDEF`","rendered":null,"spans":[]}],"code":{"code":"missing-return"},"level":"warning","message":"`main.f` goes on after its last instruction","spans":[{"byte_end":39,"byte_start":28,"column_end":13,"column_start":2,"expansion":null,"file_name":"missing-return.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":2,"text":"\tMOVQ $1, AX"}]}]}
