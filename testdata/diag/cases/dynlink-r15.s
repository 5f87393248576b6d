//# flags: -dynlink
TEXT ·f(SB), $0
	MOVQ $1, R15
	MOVQ ·v(SB), AX
	ADDQ R15, AX
	RET
//= error[dynlink-r15]: `R15` is used here after an access to global data overwrote it
//=   ┌─ dynlink-r15.s:5:7
//=   │
//= 5 │     ADDQ R15, AX
//=   │          ^^^
//=   │
//=   = with `-dynlink`, global data is reached through the global offset table, and `R15` holds the address
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"with `-dynlink`, global data is reached through the global offset table, and `R15` holds the address","rendered":null,"spans":[]}],"code":{"code":"dynlink-r15"},"level":"error","message":"`R15` is used here after an access to global data overwrote it","spans":[{"byte_end":78,"byte_start":75,"column_end":10,"column_start":7,"expansion":null,"file_name":"dynlink-r15.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":7,"text":"\tADDQ R15, AX"}]}]}
