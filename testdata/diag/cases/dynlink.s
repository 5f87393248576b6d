//# flags: -dynlink
TEXT ·f(SB), $0
	CMPQ AX, $·v(SB)
	RET
//= error[dynlink]: `-dynlink` cannot reach this operand
//=   ┌─ dynlink.s:3:11
//=   │
//= 3 │     CMPQ AX, $·v(SB)
//=   │              ^^^^^^^ the address of a global symbol must be loaded into a register first
//=   │
//=   = help: load the address with `LEAQ sym(SB), REG` and use `0(REG)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"load the address with `LEAQ sym(SB), REG` and use `0(REG)`","rendered":null,"spans":[]}],"code":{"code":"dynlink"},"level":"error","message":"`-dynlink` cannot reach this operand","spans":[{"byte_end":55,"byte_start":47,"column_end":18,"column_start":11,"expansion":null,"file_name":"dynlink.s","is_primary":true,"label":"the address of a global symbol must be loaded into a register first","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":11,"text":"\tCMPQ AX, $·v(SB)"}]}]}
