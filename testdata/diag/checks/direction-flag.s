// func copyDown(to, from *byte, n int)
TEXT ·copyDown(SB), 4, $0-24
	MOVQ to+0(FP), DI
	MOVQ from+8(FP), SI
	MOVQ n+16(FP), CX
	STD
	REP
	MOVSB
	RET
//= warning[direction-flag]: the direction flag is still set at this `RET`
//=   ┌─ direction-flag.s:9:2
//=   │
//= 6 │     STD
//=   │     --- set here
//=   ·
//= 9 │     RET
//=   │     ^^^
//=   │
//=   = help: add `CLD` before it
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"add `CLD` before it","rendered":null,"spans":[]}],"code":{"code":"direction-flag"},"level":"warning","message":"the direction flag is still set at this `RET`","spans":[{"byte_end":150,"byte_start":147,"column_end":5,"column_start":2,"expansion":null,"file_name":"direction-flag.s","is_primary":true,"label":null,"line_end":9,"line_start":9,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]},{"byte_end":133,"byte_start":130,"column_end":5,"column_start":2,"expansion":null,"file_name":"direction-flag.s","is_primary":false,"label":"set here","line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tSTD"}]}]}
