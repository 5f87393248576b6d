TEXT ·f(SB), 4, $0-0
	MOVQ 5, AX
	RET
//= warning[absolute-address]: `MOVQ` reads memory at the address 5, where there is none
//=   ┌─ absolute-address.s:2:7
//=   │
//= 2 │     MOVQ 5, AX
//=   │          ^
//=   │
//=   = help: write `$5` for the number
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `$5` for the number","rendered":null,"spans":[{"byte_end":28,"byte_start":28,"column_end":7,"column_start":7,"expansion":null,"file_name":"absolute-address.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"$","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":7,"highlight_start":7,"text":"\tMOVQ 5, AX"}]}]}],"code":{"code":"absolute-address"},"level":"warning","message":"`MOVQ` reads memory at the address 5, where there is none","spans":[{"byte_end":29,"byte_start":28,"column_end":8,"column_start":7,"expansion":null,"file_name":"absolute-address.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":8,"highlight_start":7,"text":"\tMOVQ 5, AX"}]}]}
