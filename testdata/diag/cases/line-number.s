#line x "a.s"
TEXT ·f(SB), $0
	NOP
	RET
//= error[line-number]: expected a decimal line number after `#line`
//=   ┌─ line-number.s:1:7
//=   │
//= 1 │ #line x "a.s"
//=   │       ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"line-number"},"level":"error","message":"expected a decimal line number after `#line`","spans":[{"byte_end":7,"byte_start":6,"column_end":8,"column_start":7,"expansion":null,"file_name":"line-number.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":8,"highlight_start":7,"text":"#line x \"a.s\""}]}]}
