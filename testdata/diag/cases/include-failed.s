#include "."

TEXT ·f(SB), 4, $0
	RET
//= error[include-failed]: cannot read `.`: .: Is a directory
//=   ┌─ include-failed.s:1:10
//=   │
//= 1 │ #include "."
//=   │          ^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"include-failed"},"level":"error","message":"cannot read `.`: .: Is a directory","spans":[{"byte_end":12,"byte_start":9,"column_end":13,"column_start":10,"expansion":null,"file_name":"include-failed.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":10,"text":"#include \".\""}]}]}
