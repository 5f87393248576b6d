// func same(a, b uint64) uint64
TEXT ·same(SB), 4, $0-24
	MOVQ a+0(FP), AX
	CMPQ AX, b+8(FP)
	SETEQ CX
	MOVQ CX, ret+16(FP)
	RET
//= warning[partial-register]: `MOVQ` reads `CX`, but only its lowest byte has been set
//=   ┌─ partial-register.s:6:7
//=   │
//= 6 │     MOVQ CX, ret+16(FP)
//=   │          ^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"partial-register"},"level":"warning","message":"`MOVQ` reads `CX`, but only its lowest byte has been set","spans":[{"byte_end":113,"byte_start":111,"column_end":9,"column_start":7,"expansion":null,"file_name":"partial-register.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":7,"text":"\tMOVQ CX, ret+16(FP)"}]}]}
