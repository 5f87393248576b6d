TEXT ·f(SB), $0
	FUNCDATA $1, go_args_stackmap(SB)
	RET
//= error[bad-funcdata]: this map belongs to `FUNCDATA $0`, not `$1`
//=   ┌─ bad-funcdata.s:2:15
//=   │
//= 2 │     FUNCDATA $1, go_args_stackmap(SB)
//=   │                  ^^^^^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"bad-funcdata"},"level":"error","message":"this map belongs to `FUNCDATA $0`, not `$1`","spans":[{"byte_end":51,"byte_start":31,"column_end":35,"column_start":15,"expansion":null,"file_name":"bad-funcdata.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":35,"highlight_start":15,"text":"\tFUNCDATA $1, go_args_stackmap(SB)"}]}]}
