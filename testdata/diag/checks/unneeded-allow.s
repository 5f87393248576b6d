// func isZero(n int64) bool
TEXT ·isZero(SB), 4, $0-9 //rasm:allow frame-args -- the caller reserves whole words
	CMPQ n+0(FP), $0
	SETEQ ret+8(FP)
	RET
//= warning[unneeded-allow]: `frame-args` finds nothing here
//=   ┌─ unneeded-allow.s:2:40
//=   │
//= 2 │ TEXT ·isZero(SB), 4, $0-9 //rasm:allow frame-args -- the caller reserves whole words
//=   │                                        ^^^^^^^^^^
//=   │
//=   = help: remove the comment
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"remove the comment","rendered":null,"spans":[]}],"code":{"code":"unneeded-allow"},"level":"warning","message":"`frame-args` finds nothing here","spans":[{"byte_end":79,"byte_start":69,"column_end":50,"column_start":40,"expansion":null,"file_name":"unneeded-allow.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":50,"highlight_start":40,"text":"TEXT ·isZero(SB), 4, $0-9 //rasm:allow frame-args -- the caller reserves whole words"}]}]}
