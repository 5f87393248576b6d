TEXT ·f(SB), $0
	MOVQ $08, AX
	RET
//= error[bad-number]: invalid digit for the base of this number
//=   ┌─ bad-number.s:2:8
//=   │
//= 2 │     MOVQ $08, AX
//=   │           ^^
//=   │
//=   = `0` or `0o` starts an octal number, `0b` a binary and `0x` a hexadecimal one
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`0` or `0o` starts an octal number, `0b` a binary and `0x` a hexadecimal one","rendered":null,"spans":[]}],"code":{"code":"bad-number"},"level":"error","message":"invalid digit for the base of this number","spans":[{"byte_end":26,"byte_start":24,"column_end":10,"column_start":8,"expansion":null,"file_name":"bad-number.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":8,"text":"\tMOVQ $08, AX"}]}]}
