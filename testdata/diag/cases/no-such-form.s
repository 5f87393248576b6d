TEXT ·f(SB), $0
	MOVL (R8), (R9)
	RET
//= error[no-such-form]: `MOVL` copies between registers and memory: one of the two must be a register
//=   ┌─ no-such-form.s:2:13
//=   │
//= 2 │     MOVL (R8), (R9)
//=   │          ----  ^^^^
//=   │          │      
//=   │          memory too
//=   │
//=   = it takes
//=     MOVL reg, reg/mem
//=     MOVL reg/mem, reg
//=     MOVL $imm32, reg/mem
//=     MOVL reg/mem, X
//=     MOVL X, reg/mem
//=     MOVL $imm32, reg
//=     and 10 more
//=   = help: load one of them into a register first
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"it takes\nMOVL reg, reg/mem\nMOVL reg/mem, reg\nMOVL $imm32, reg/mem\nMOVL reg/mem, X\nMOVL X, reg/mem\nMOVL $imm32, reg\nand 10 more","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"load one of them into a register first","rendered":null,"spans":[]}],"code":{"code":"no-such-form"},"level":"error","message":"`MOVL` copies between registers and memory: one of the two must be a register","spans":[{"byte_end":33,"byte_start":29,"column_end":17,"column_start":13,"expansion":null,"file_name":"no-such-form.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":13,"text":"\tMOVL (R8), (R9)"}]},{"byte_end":27,"byte_start":23,"column_end":11,"column_start":7,"expansion":null,"file_name":"no-such-form.s","is_primary":false,"label":"memory too","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":11,"highlight_start":7,"text":"\tMOVL (R8), (R9)"}]}]}
