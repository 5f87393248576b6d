// func isZero(n int64) bool
TEXT ·isZero(SB), 4, $0-16 //rasm:allow frame-args
	CMPQ n+0(FP), $0
	SETEQ ret+8(FP)
	RET
//= warning[frame-args]: `isZero` has 9 bytes of arguments and results, but `TEXT` declares 16
//=   ┌─ bad-allow.s:2:22
//=   │
//= 1 │ // func isZero(n int64) bool
//=   │    ------------------------- the prototype
//= 2 │ TEXT ·isZero(SB), 4, $0-16 //rasm:allow frame-args
//=   │                      ^^^^^
//=   │
//=   = help: write `$0-9`
//= 
//= warning[bad-allow]: this comment gives no reason
//=   ┌─ bad-allow.s:2:28
//=   │
//= 2 │ TEXT ·isZero(SB), 4, $0-16 //rasm:allow frame-args
//=   │                            ^^^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = expected `//rasm:allow name -- reason`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `$0-9`","rendered":null,"spans":[{"byte_end":56,"byte_start":54,"column_end":27,"column_start":25,"expansion":null,"file_name":"bad-allow.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"9","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":27,"highlight_start":25,"text":"TEXT ·isZero(SB), 4, $0-16 //rasm:allow frame-args"}]}]}],"code":{"code":"frame-args"},"level":"warning","message":"`isZero` has 9 bytes of arguments and results, but `TEXT` declares 16","spans":[{"byte_end":56,"byte_start":51,"column_end":27,"column_start":22,"expansion":null,"file_name":"bad-allow.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":27,"highlight_start":22,"text":"TEXT ·isZero(SB), 4, $0-16 //rasm:allow frame-args"}]},{"byte_end":28,"byte_start":3,"column_end":29,"column_start":4,"expansion":null,"file_name":"bad-allow.s","is_primary":false,"label":"the prototype","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":29,"highlight_start":4,"text":"// func isZero(n int64) bool"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"expected `//rasm:allow name -- reason`","rendered":null,"spans":[]}],"code":{"code":"bad-allow"},"level":"warning","message":"this comment gives no reason","spans":[{"byte_end":80,"byte_start":57,"column_end":51,"column_start":28,"expansion":null,"file_name":"bad-allow.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":51,"highlight_start":28,"text":"TEXT ·isZero(SB), 4, $0-16 //rasm:allow frame-args"}]}]}
