// func callee(a int) int
TEXT ·callee(SB), 4, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET

// func caller()
TEXT ·caller(SB), 0, $8-0
	MOVQ $1, 0(SP)
	CALL ·callee(SB)
	RET
//= warning[call-room]: `main.callee` has 16 bytes of arguments and results, but there is room for 8
//=    ┌─ call-room.s:10:7
//=    │
//= 10 │     CALL ·callee(SB)
//=    │          ^^^^^^^^^^^
//=    │
//=    = help: declare a frame of 16 bytes or more
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"declare a frame of 16 bytes or more","rendered":null,"spans":[]}],"code":{"code":"call-room"},"level":"warning","message":"`main.callee` has 16 bytes of arguments and results, but there is room for 8","spans":[{"byte_end":176,"byte_start":164,"column_end":18,"column_start":7,"expansion":null,"file_name":"call-room.s","is_primary":true,"label":null,"line_end":10,"line_start":10,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":7,"text":"\tCALL ·callee(SB)"}]}]}
