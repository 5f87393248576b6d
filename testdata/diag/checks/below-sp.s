// func f(a int) int
TEXT ·f(SB), 4, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, -8(SP)
	ADDQ -8(SP), AX
	MOVQ AX, ret+8(FP)
	RET
//= warning[below-sp]: this writes 8 bytes below the stack pointer
//=   ┌─ below-sp.s:4:11
//=   │
//= 4 │     MOVQ AX, -8(SP)
//=   │              ^^^^^^
//=   │
//=   = a signal handler or the runtime may overwrite it
//=   = help: declare a frame for it in `TEXT`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a signal handler or the runtime may overwrite it","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"declare a frame for it in `TEXT`","rendered":null,"spans":[]}],"code":{"code":"below-sp"},"level":"warning","message":"this writes 8 bytes below the stack pointer","spans":[{"byte_end":78,"byte_start":72,"column_end":17,"column_start":11,"expansion":null,"file_name":"below-sp.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":11,"text":"\tMOVQ AX, -8(SP)"}]}]}
