// func add(a, b uint64) uint64
TEXT ·add(SB), 4, $0-24
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	ADDQ CX, AX
	MOVQ AX, ret+16(FP)
	RET
//= warning[unset-register]: `ADDQ` reads `CX`, but nothing has set it
//=   ┌─ unset-register.s:5:7
//=   │
//= 5 │     ADDQ CX, AX
//=   │          ^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unset-register"},"level":"warning","message":"`ADDQ` reads `CX`, but nothing has set it","spans":[{"byte_end":101,"byte_start":99,"column_end":9,"column_start":7,"expansion":null,"file_name":"unset-register.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":7,"text":"\tADDQ CX, AX"}]}]}
