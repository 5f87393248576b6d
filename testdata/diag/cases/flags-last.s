#include "textflag.h"

TEXT ·f(SB), $0, NOSPLIT
	RET
//= error[flags-last]: the flags of `TEXT` come before the frame size
//=   ┌─ flags-last.s:3:16
//=   │
//= 3 │ TEXT ·f(SB), $0, NOSPLIT
//=   │                ^
//=   │
//=   = expected `TEXT name(SB), flags, $frame-args`
//=   = help: write `NOSPLIT, $0`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"expected `TEXT name(SB), flags, $frame-args`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `NOSPLIT, $0`","rendered":null,"spans":[{"byte_end":48,"byte_start":37,"column_end":25,"column_start":14,"expansion":null,"file_name":"flags-last.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":"NOSPLIT, $0","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":25,"highlight_start":14,"text":"TEXT ·f(SB), $0, NOSPLIT"}]}]}],"code":{"code":"flags-last"},"level":"error","message":"the flags of `TEXT` come before the frame size","spans":[{"byte_end":40,"byte_start":39,"column_end":17,"column_start":16,"expansion":null,"file_name":"flags-last.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":16,"text":"TEXT ·f(SB), $0, NOSPLIT"}]}]}
