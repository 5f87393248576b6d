//# flags: -spectre=ret
TEXT ·f(SB), $0
	CALL (AX)
	RET
//= error[retpoline]: no retpoline for a call or jump through memory
//=   ┌─ retpoline.s:3:7
//=   │
//= 3 │     CALL (AX)
//=   │          ^^^^
//=   │
//=   = help: load the target into a register first
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"load the target into a register first","rendered":null,"spans":[]}],"code":{"code":"retpoline"},"level":"error","message":"no retpoline for a call or jump through memory","spans":[{"byte_end":51,"byte_start":47,"column_end":11,"column_start":7,"expansion":null,"file_name":"retpoline.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":11,"highlight_start":7,"text":"\tCALL (AX)"}]}]}
