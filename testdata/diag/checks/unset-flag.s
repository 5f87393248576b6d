// func isZero(a, b uint64) bool
TEXT ·isZero(SB), 4, $0-17
	MOVQ a+0(FP), AX
	MULQ b+8(FP)
	SETEQ ret+16(FP)
	RET
//= warning[unset-flag]: `SETEQ` depends on the zero flag, which an instruction before leaves undefined
//=   ┌─ unset-flag.s:5:2
//=   │
//= 5 │     SETEQ ret+16(FP)
//=   │     ^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unset-flag"},"level":"warning","message":"`SETEQ` depends on the zero flag, which an instruction before leaves undefined","spans":[{"byte_end":110,"byte_start":94,"column_end":18,"column_start":2,"expansion":null,"file_name":"unset-flag.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":2,"text":"\tSETEQ ret+16(FP)"}]}]}
