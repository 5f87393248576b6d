TEXT ·f(SB), $0
	MOVNTIQ AX, BX
	RET
//= error[not-in-hardware]: `MOVNTIQ` has no such form on any machine
//=   ┌─ not-in-hardware.s:2:2
//=   │
//= 2 │     MOVNTIQ AX, BX
//=   │     ^^^^^^^^^^^^^^
//=   │
//=   = Go's assembler emits bytes that the machine decodes as another instruction, or not at all; see docs/differences.md
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"Go's assembler emits bytes that the machine decodes as another instruction, or not at all; see docs/differences.md","rendered":null,"spans":[]}],"code":{"code":"not-in-hardware"},"level":"error","message":"`MOVNTIQ` has no such form on any machine","spans":[{"byte_end":32,"byte_start":18,"column_end":16,"column_start":2,"expansion":null,"file_name":"not-in-hardware.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":2,"text":"\tMOVNTIQ AX, BX"}]}]}
