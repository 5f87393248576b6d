TEXT ·f(SB), $0
	PCALIGN $48
	RET
//= error[bad-align]: invalid alignment 48
//=   ┌─ bad-align.s:2:10
//=   │
//= 2 │     PCALIGN $48
//=   │             ^^^
//=   │
//=   = it must be a power of two from 8 to 2048
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"it must be a power of two from 8 to 2048","rendered":null,"spans":[]}],"code":{"code":"bad-align"},"level":"error","message":"invalid alignment 48","spans":[{"byte_end":29,"byte_start":26,"column_end":13,"column_start":10,"expansion":null,"file_name":"bad-align.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":10,"text":"\tPCALIGN $48"}]}]}
