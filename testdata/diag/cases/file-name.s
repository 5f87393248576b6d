#include <textflag.h>
TEXT ·f(SB), $0
	NOP
	RET
//= error[file-name]: expected a file name in double quotes for `#include`
//=   ┌─ file-name.s:1:10
//=   │
//= 1 │ #include <textflag.h>
//=   │          ^
//=   │
//=   = help: write `"textflag.h"`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `\"textflag.h\"`","rendered":null,"spans":[{"byte_end":21,"byte_start":9,"column_end":22,"column_start":10,"expansion":null,"file_name":"file-name.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":"\"textflag.h\"","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":22,"highlight_start":10,"text":"#include <textflag.h>"}]}]}],"code":{"code":"file-name"},"level":"error","message":"expected a file name in double quotes for `#include`","spans":[{"byte_end":10,"byte_start":9,"column_end":11,"column_start":10,"expansion":null,"file_name":"file-name.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":11,"highlight_start":10,"text":"#include <textflag.h>"}]}]}
