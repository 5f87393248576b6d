DATA table<>+0(SB)/8, $1
DATA table<>+8(SB)/8, $2
DATA table<>+16(SB)/8, $3
GLOBL table<>(SB), 8+16, $24

TEXT ·f(SB), 4, $0-0
	MOVAPS table<>+8(SB), X0
	RET
//= warning[unaligned-access]: `MOVAPS` needs an address that is a multiple of 16, but this is only a multiple of 8
//=   ┌─ unaligned-access.s:7:9
//=   │
//= 4 │ GLOBL table<>(SB), 8+16, $24
//=   │       ----------- `table` is declared here
//=   ·
//= 7 │     MOVAPS table<>+8(SB), X0
//=   │            ^^^^^^^^^^^^^
//=   │
//=   = help: write `MOVUPS`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `MOVUPS`","rendered":null,"spans":[{"byte_end":135,"byte_start":129,"column_end":8,"column_start":2,"expansion":null,"file_name":"unaligned-access.s","is_primary":true,"label":null,"line_end":7,"line_start":7,"suggested_replacement":"MOVUPS","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":8,"highlight_start":2,"text":"\tMOVAPS table<>+8(SB), X0"}]}]}],"code":{"code":"unaligned-access"},"level":"warning","message":"`MOVAPS` needs an address that is a multiple of 16, but this is only a multiple of 8","spans":[{"byte_end":149,"byte_start":136,"column_end":22,"column_start":9,"expansion":null,"file_name":"unaligned-access.s","is_primary":true,"label":null,"line_end":7,"line_start":7,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":22,"highlight_start":9,"text":"\tMOVAPS table<>+8(SB), X0"}]},{"byte_end":93,"byte_start":82,"column_end":18,"column_start":7,"expansion":null,"file_name":"unaligned-access.s","is_primary":false,"label":"`table` is declared here","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":7,"text":"GLOBL table<>(SB), 8+16, $24"}]}]}
