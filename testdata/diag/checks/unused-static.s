DATA table<>+0(SB)/8, $1
GLOBL table<>(SB), 8+16, $8

TEXT ·f(SB), 4, $0-0
	RET
//= warning[unused-static]: nothing refers to `table<>`
//=   ┌─ unused-static.s:2:7
//=   │
//= 2 │ GLOBL table<>(SB), 8+16, $8
//=   │       ^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unused-static"},"level":"warning","message":"nothing refers to `table<>`","spans":[{"byte_end":42,"byte_start":31,"column_end":18,"column_start":7,"expansion":null,"file_name":"unused-static.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":7,"text":"GLOBL table<>(SB), 8+16, $8"}]}]}
