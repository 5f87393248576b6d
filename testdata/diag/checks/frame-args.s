// func isZero(n int64) bool
TEXT ·isZero(SB), 4, $0-16
	CMPQ n+0(FP), $0
	SETEQ ret+8(FP)
	RET
//= warning[frame-args]: `isZero` has 9 bytes of arguments and results, but `TEXT` declares 16
//=   ┌─ frame-args.s:2:22
//=   │
//= 1 │ // func isZero(n int64) bool
//=   │    ------------------------- the prototype
//= 2 │ TEXT ·isZero(SB), 4, $0-16
//=   │                      ^^^^^
//=   │
//=   = help: write `$0-9`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `$0-9`","rendered":null,"spans":[{"byte_end":56,"byte_start":54,"column_end":27,"column_start":25,"expansion":null,"file_name":"frame-args.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"9","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":27,"highlight_start":25,"text":"TEXT ·isZero(SB), 4, $0-16"}]}]}],"code":{"code":"frame-args"},"level":"warning","message":"`isZero` has 9 bytes of arguments and results, but `TEXT` declares 16","spans":[{"byte_end":56,"byte_start":51,"column_end":27,"column_start":22,"expansion":null,"file_name":"frame-args.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":27,"highlight_start":22,"text":"TEXT ·isZero(SB), 4, $0-16"}]},{"byte_end":28,"byte_start":3,"column_end":29,"column_start":4,"expansion":null,"file_name":"frame-args.s","is_primary":false,"label":"the prototype","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":29,"highlight_start":4,"text":"// func isZero(n int64) bool"}]}]}
