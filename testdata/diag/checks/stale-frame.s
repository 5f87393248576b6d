// func f(a int) int
TEXT ·f(SB), 4, $0-16
	SUBQ $16, SP
	MOVQ a+0(FP), AX
	ADDQ $16, SP
	MOVQ AX, ret+8(FP)
	RET
//= warning[stale-frame]: `SP` is 16 bytes lower here than the assembler takes it to be, so this is another place
//=   ┌─ stale-frame.s:4:7
//=   │
//= 4 │     MOVQ a+0(FP), AX
//=   │          ^^^^^^^
//=   │
//=   = the assembler follows `PUSHQ`, `POPQ` and `ADJSP` in the order of the source
//=   = help: declare the frame in `TEXT` instead of moving `SP`, or address memory by the hardware register: `24(SP)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the assembler follows `PUSHQ`, `POPQ` and `ADJSP` in the order of the source","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"declare the frame in `TEXT` instead of moving `SP`, or address memory by the hardware register: `24(SP)`","rendered":null,"spans":[]}],"code":{"code":"stale-frame"},"level":"warning","message":"`SP` is 16 bytes lower here than the assembler takes it to be, so this is another place","spans":[{"byte_end":71,"byte_start":64,"column_end":14,"column_start":7,"expansion":null,"file_name":"stale-frame.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":7,"text":"\tMOVQ a+0(FP), AX"}]}]}
