TEXT ·f(SB), 4, $0-0
loop:
	XORL AX, AX
	RET
//= warning[unused-label]: no instruction jumps to `loop`
//=   ┌─ unused-label.s:2:1
//=   │
//= 2 │ loop:
//=   │ ^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unused-label"},"level":"warning","message":"no instruction jumps to `loop`","spans":[{"byte_end":26,"byte_start":22,"column_end":5,"column_start":1,"expansion":null,"file_name":"unused-label.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":1,"text":"loop:"}]}]}
