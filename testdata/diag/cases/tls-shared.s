//# flags: -shared
TEXT ·f(SB), $0
	ADDQ (TLS), AX
	RET
//= error[tls-shared]: with `-shared` only a load into a register can refer to `TLS`
//=   ┌─ tls-shared.s:3:7
//=   │
//= 3 │     ADDQ (TLS), AX
//=   │          ^^^^^
//=   │
//=   = help: write `MOVQ TLS, REG`, then `0(REG)(TLS*1)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `MOVQ TLS, REG`, then `0(REG)(TLS*1)`","rendered":null,"spans":[]}],"code":{"code":"tls-shared"},"level":"error","message":"with `-shared` only a load into a register can refer to `TLS`","spans":[{"byte_end":47,"byte_start":42,"column_end":12,"column_start":7,"expansion":null,"file_name":"tls-shared.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tADDQ (TLS), AX"}]}]}
