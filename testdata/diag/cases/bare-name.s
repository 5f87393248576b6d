TEXT ·f(SB), $0
	MOVQ count, AX
	RET
//= error[bare-name]: `count` is neither a register nor an address
//=   ┌─ bare-name.s:2:7
//=   │
//= 2 │     MOVQ count, AX
//=   │          ^^^^^
//=   │
//=   = `count(SB)` is a global symbol, `count+8(FP)` an argument, `count-8(SP)` a local variable; only a jump takes a bare label
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`count(SB)` is a global symbol, `count+8(FP)` an argument, `count-8(SP)` a local variable; only a jump takes a bare label","rendered":null,"spans":[]}],"code":{"code":"bare-name"},"level":"error","message":"`count` is neither a register nor an address","spans":[{"byte_end":28,"byte_start":23,"column_end":12,"column_start":7,"expansion":null,"file_name":"bare-name.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tMOVQ count, AX"}]}]}
