TEXT ·f(SB), 4, $0-0xffffffffffffffff
	RET
//= error[size-range]: size must be less than 2^63
//=   ┌─ size-range.s:1:20
//=   │
//= 1 │ TEXT ·f(SB), 4, $0-0xffffffffffffffff
//=   │                    ^^^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"size-range"},"level":"error","message":"size must be less than 2^63","spans":[{"byte_end":38,"byte_start":20,"column_end":38,"column_start":20,"expansion":null,"file_name":"size-range.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":38,"highlight_start":20,"text":"TEXT ·f(SB), 4, $0-0xffffffffffffffff"}]}]}
