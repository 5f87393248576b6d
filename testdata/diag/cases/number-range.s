TEXT ·f(SB), $0
	MOVQ $0x10000000000000000, AX
	RET
//= error[number-range]: this number does not fit in 64 bits
//=   ┌─ number-range.s:2:8
//=   │
//= 2 │     MOVQ $0x10000000000000000, AX
//=   │           ^^^^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"number-range"},"level":"error","message":"this number does not fit in 64 bits","spans":[{"byte_end":43,"byte_start":24,"column_end":27,"column_start":8,"expansion":null,"file_name":"number-range.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":27,"highlight_start":8,"text":"\tMOVQ $0x10000000000000000, AX"}]}]}
