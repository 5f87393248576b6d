TEXT ·f(SB), $0
	V4FMADDPS 17(SP), $[Z0-Z3], K2, Z0
	RET
//= error[register-list-prefix]: a register list cannot have a `$` or `*` prefix
//=   ┌─ register-list-prefix.s:2:20
//=   │
//= 2 │     V4FMADDPS 17(SP), $[Z0-Z3], K2, Z0
//=   │                       ^^^^^^^^ remove the sign before the bracket
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"register-list-prefix"},"level":"error","message":"a register list cannot have a `$` or `*` prefix","spans":[{"byte_end":44,"byte_start":36,"column_end":28,"column_start":20,"expansion":null,"file_name":"register-list-prefix.s","is_primary":true,"label":"remove the sign before the bracket","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":28,"highlight_start":20,"text":"\tV4FMADDPS 17(SP), $[Z0-Z3], K2, Z0"}]}]}
