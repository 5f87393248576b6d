// func half(n int64) float64
TEXT ·half(SB), 4, $0-16
	MOVSD $(0.5), X0
	MULSD n+0(FP), X0
	MOVSD X0, ret+8(FP)
	RET
//= warning[argument-kind]: `MULSD` takes a floating-point number, but `n` is an `int64`
//=   ┌─ argument-kind.s:4:8
//=   │
//= 1 │ // func half(n int64) float64
//=   │    -------------------------- the prototype
//=   ·
//= 4 │     MULSD n+0(FP), X0
//=   │           ^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"argument-kind"},"level":"warning","message":"`MULSD` takes a floating-point number, but `n` is an `int64`","spans":[{"byte_end":88,"byte_start":81,"column_end":15,"column_start":8,"expansion":null,"file_name":"argument-kind.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":15,"highlight_start":8,"text":"\tMULSD n+0(FP), X0"}]},{"byte_end":29,"byte_start":3,"column_end":30,"column_start":4,"expansion":null,"file_name":"argument-kind.s","is_primary":false,"label":"the prototype","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":30,"highlight_start":4,"text":"// func half(n int64) float64"}]}]}
