TEXT ·f(SB), $0
	MOVNTIQ AX, BX
	RET
//= error[not-in-hardware]: the last operand of `MOVNTIQ` must be memory, not a general register
//=   ┌─ not-in-hardware.s:2:14
//=   │
//= 2 │     MOVNTIQ AX, BX
//=   │                 ^^
//=   │
//=   = Go's assembler emits bytes that the machine decodes as another instruction, or not at all; see docs/differences.md
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"Go's assembler emits bytes that the machine decodes as another instruction, or not at all; see docs/differences.md","rendered":null,"spans":[]}],"code":{"code":"not-in-hardware"},"level":"error","message":"the last operand of `MOVNTIQ` must be memory, not a general register","spans":[{"byte_end":32,"byte_start":30,"column_end":16,"column_start":14,"expansion":null,"file_name":"not-in-hardware.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":14,"text":"\tMOVNTIQ AX, BX"}]}]}
