// func divide(a, b uint64) (quotient, rest uint64)
TEXT ·divide(SB), 4, $0-32
	MOVQ a+0(FP), AX
	XORL DX, DX
	DIVQ b+8(FP)
	MOVQ AX, quotient+16(FP)
	RET
//= warning[missing-result]: `divide` returns without writing `rest+24(FP)`
//=   ┌─ missing-result.s:7:2
//=   │
//= 1 │ // func divide(a, b uint64) (quotient, rest uint64)
//=   │    ------------------------------------------------ the prototype
//=   ·
//= 7 │     RET
//=   │     ^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"missing-result"},"level":"warning","message":"`divide` returns without writing `rest+24(FP)`","spans":[{"byte_end":155,"byte_start":152,"column_end":5,"column_start":2,"expansion":null,"file_name":"missing-result.s","is_primary":true,"label":null,"line_end":7,"line_start":7,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]},{"byte_end":51,"byte_start":3,"column_end":52,"column_start":4,"expansion":null,"file_name":"missing-result.s","is_primary":false,"label":"the prototype","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":52,"highlight_start":4,"text":"// func divide(a, b uint64) (quotient, rest uint64)"}]}]}
