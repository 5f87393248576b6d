TEXT ·f(SB), 4, $0-0
	ANDQ $0xffffffff, AX
	RET
//= warning[cut-constant]: `ANDQ` extends the sign of 32 bits: `$0xffffffff` is -1 here
//=   ┌─ cut-constant.s:2:7
//=   │
//= 2 │     ANDQ $0xffffffff, AX
//=   │          ^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"cut-constant"},"level":"warning","message":"`ANDQ` extends the sign of 32 bits: `$0xffffffff` is -1 here","spans":[{"byte_end":39,"byte_start":28,"column_end":18,"column_start":7,"expansion":null,"file_name":"cut-constant.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":7,"text":"\tANDQ $0xffffffff, AX"}]}]}
