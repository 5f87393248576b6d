TEXT ·f(SB), $0
	MOVQ (AX)(SP*1), BX
	RET
//= error[bad-address]: `SP` cannot be an index, only a base
//=   ┌─ bad-address.s:2:7
//=   │
//= 2 │     MOVQ (AX)(SP*1), BX
//=   │          ^^^^^^^^^^
//=   │
//=   = help: write `MOVQ (SP)(AX*1), BX`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `MOVQ (SP)(AX*1), BX`","rendered":null,"spans":[{"byte_end":37,"byte_start":18,"column_end":21,"column_start":2,"expansion":null,"file_name":"bad-address.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"MOVQ (SP)(AX*1), BX","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":21,"highlight_start":2,"text":"\tMOVQ (AX)(SP*1), BX"}]}]}],"code":{"code":"bad-address"},"level":"error","message":"`SP` cannot be an index, only a base","spans":[{"byte_end":33,"byte_start":23,"column_end":17,"column_start":7,"expansion":null,"file_name":"bad-address.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":7,"text":"\tMOVQ (AX)(SP*1), BX"}]}]}
