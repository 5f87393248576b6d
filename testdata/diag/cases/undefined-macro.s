#undef N
TEXT ·f(SB), $0
	NOP
	RET
//= error[undefined-macro]: macro `N` is not defined
//=   ┌─ undefined-macro.s:1:8
//=   │
//= 1 │ #undef N
//=   │        ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"undefined-macro"},"level":"error","message":"macro `N` is not defined","spans":[{"byte_end":8,"byte_start":7,"column_end":9,"column_start":8,"expansion":null,"file_name":"undefined-macro.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":8,"text":"#undef N"}]}]}
