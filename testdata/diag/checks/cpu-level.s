// func count(x uint64) uint64
TEXT ·count(SB), 4, $0-16
	CMPB ·hasPOPCNT(SB), $1
	JNE slow
	JMP ·countSlow(SB)
slow:
	POPCNTQ x+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET
//= warning[cpu-level]: `POPCNTQ` needs POPCNT, which v1 lacks
//=   ┌─ cpu-level.s:7:2
//=   │
//= 3 │     CMPB ·hasPOPCNT(SB), $1
//=   │     ----------------------- tested for POPCNT here
//=   ·
//= 7 │     POPCNTQ x+0(FP), AX
//=   │     ^^^^^^^^^^^^^^^^^^^
//=   │
//=   = this can be reached where the processor lacks it
//=   = help: declare GOAMD64=v2 or test for it first
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"this can be reached where the processor lacks it","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"declare GOAMD64=v2 or test for it first","rendered":null,"spans":[]}],"code":{"code":"cpu-level"},"level":"warning","message":"`POPCNTQ` needs POPCNT, which v1 lacks","spans":[{"byte_end":141,"byte_start":122,"column_end":21,"column_start":2,"expansion":null,"file_name":"cpu-level.s","is_primary":true,"label":null,"line_end":7,"line_start":7,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":21,"highlight_start":2,"text":"\tPOPCNTQ x+0(FP), AX"}]},{"byte_end":83,"byte_start":59,"column_end":25,"column_start":2,"expansion":null,"file_name":"cpu-level.s","is_primary":false,"label":"tested for POPCNT here","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":25,"highlight_start":2,"text":"\tCMPB ·hasPOPCNT(SB), $1"}]}]}
