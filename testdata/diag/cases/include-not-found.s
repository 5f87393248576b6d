#include "textflags.h"
TEXT ·f(SB), $0
	NOP
	RET
//= error[include-not-found]: cannot find `textflags.h`
//=   ┌─ include-not-found.s:1:10
//=   │
//= 1 │ #include "textflags.h"
//=   │          ^^^^^^^^^^^^^
//=   │
//=   = searched the path as written, the directory of the source file and the `-I` directories
//=   = help: write `"textflag.h"`, which is built in
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"searched the path as written, the directory of the source file and the `-I` directories","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `\"textflag.h\"`, which is built in","rendered":null,"spans":[{"byte_end":22,"byte_start":9,"column_end":23,"column_start":10,"expansion":null,"file_name":"include-not-found.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":"\"textflag.h\"","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":23,"highlight_start":10,"text":"#include \"textflags.h\""}]}]}],"code":{"code":"include-not-found"},"level":"error","message":"cannot find `textflags.h`","spans":[{"byte_end":22,"byte_start":9,"column_end":23,"column_start":10,"expansion":null,"file_name":"include-not-found.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":23,"highlight_start":10,"text":"#include \"textflags.h\""}]}]}
