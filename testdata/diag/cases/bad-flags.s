TEXT ·f(SB), NOSPLIT, $0
	RET
//= error[bad-flags]: `NOSPLIT` is not defined
//=   ┌─ bad-flags.s:1:14
//=   │
//= 1 │ TEXT ·f(SB), NOSPLIT, $0
//=   │              ^^^^^^^
//=   │
//=   = help: add `#include "textflag.h"` at the top of the file
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"add `#include \"textflag.h\"` at the top of the file","rendered":null,"spans":[{"byte_end":0,"byte_start":0,"column_end":1,"column_start":1,"expansion":null,"file_name":"bad-flags.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":"#include \"textflag.h\"\n\n","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":1,"highlight_start":1,"text":"TEXT ·f(SB), NOSPLIT, $0"}]}]}],"code":{"code":"bad-flags"},"level":"error","message":"`NOSPLIT` is not defined","spans":[{"byte_end":21,"byte_start":14,"column_end":21,"column_start":14,"expansion":null,"file_name":"bad-flags.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":21,"highlight_start":14,"text":"TEXT ·f(SB), NOSPLIT, $0"}]}]}
