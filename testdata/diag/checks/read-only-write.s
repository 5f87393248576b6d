DATA count<>+0(SB)/8, $1
GLOBL count<>(SB), 8+16, $8

TEXT ·f(SB), 4, $0-0
	INCQ count<>+0(SB)
	RET
//= warning[read-only-write]: `INCQ` writes to `count`, which is read-only
//=   ┌─ read-only-write.s:5:7
//=   │
//= 2 │ GLOBL count<>(SB), 8+16, $8
//=   │       ----------- declared `RODATA` here
//=   ·
//= 5 │     INCQ count<>+0(SB)
//=   │          ^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"read-only-write"},"level":"warning","message":"`INCQ` writes to `count`, which is read-only","spans":[{"byte_end":95,"byte_start":82,"column_end":20,"column_start":7,"expansion":null,"file_name":"read-only-write.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":7,"text":"\tINCQ count<>+0(SB)"}]},{"byte_end":42,"byte_start":31,"column_end":18,"column_start":7,"expansion":null,"file_name":"read-only-write.s","is_primary":false,"label":"declared `RODATA` here","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":7,"text":"GLOBL count<>(SB), 8+16, $8"}]}]}
