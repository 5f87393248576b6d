// func add(a int32, b int64) int64
TEXT ·add(SB), 4, $0-24
	MOVLQSX a+0(FP), AX
	ADDQ b+4(FP), AX
	MOVQ AX, ret+16(FP)
	RET
//= warning[argument-offset]: `b` of `add` is at `8(FP)`, not `4(FP)`
//=   ┌─ argument-offset.s:4:7
//=   │
//= 1 │ // func add(a int32, b int64) int64
//=   │    -------------------------------- the prototype
//=   ·
//= 4 │     ADDQ b+4(FP), AX
//=   │          ^^^^^^^
//=   │
//=   = help: write `b+8(FP)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `b+8(FP)`","rendered":null,"spans":[{"byte_end":95,"byte_start":88,"column_end":14,"column_start":7,"expansion":null,"file_name":"argument-offset.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":"b+8(FP)","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":14,"highlight_start":7,"text":"\tADDQ b+4(FP), AX"}]}]}],"code":{"code":"argument-offset"},"level":"warning","message":"`b` of `add` is at `8(FP)`, not `4(FP)`","spans":[{"byte_end":95,"byte_start":88,"column_end":14,"column_start":7,"expansion":null,"file_name":"argument-offset.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":7,"text":"\tADDQ b+4(FP), AX"}]},{"byte_end":35,"byte_start":3,"column_end":36,"column_start":4,"expansion":null,"file_name":"argument-offset.s","is_primary":false,"label":"the prototype","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":36,"highlight_start":4,"text":"// func add(a int32, b int64) int64"}]}]}
