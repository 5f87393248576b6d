// func clear(p *[32]byte)
TEXT ·clear(SB), 4, $0-8
	MOVQ p+0(FP), DI
	VPXOR Y0, Y0, Y0
	VMOVDQU Y0, (DI)
	RET
//= warning[dirty-upper]: the upper halves of vectors are in use at this `RET`
//=   ┌─ dirty-upper.s:6:2
//=   │
//= 4 │     VPXOR Y0, Y0, Y0
//=   │     ---------------- written here
//= 5 │     VMOVDQU Y0, (DI)
//= 6 │     RET
//=   │     ^^^
//=   │
//=   = SSE instructions are slow until they are cleared
//=   = help: add `VZEROUPPER` before it
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"SSE instructions are slow until they are cleared","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"add `VZEROUPPER` before it","rendered":null,"spans":[{"byte_end":108,"byte_start":108,"column_end":2,"column_start":2,"expansion":null,"file_name":"dirty-upper.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":"VZEROUPPER\n\t","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":2,"highlight_start":2,"text":"\tRET"}]}]}],"code":{"code":"dirty-upper"},"level":"warning","message":"the upper halves of vectors are in use at this `RET`","spans":[{"byte_end":111,"byte_start":108,"column_end":5,"column_start":2,"expansion":null,"file_name":"dirty-upper.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]},{"byte_end":88,"byte_start":72,"column_end":18,"column_start":2,"expansion":null,"file_name":"dirty-upper.s","is_primary":false,"label":"written here","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":2,"text":"\tVPXOR Y0, Y0, Y0"}]}]}
