TEXT ·f(SB), NOSPLIT, $0
	RET
//= error[bad-flags]: `NOSPLIT` is not defined
//=   ┌─ bad-flags.s:1:14
//=   │
//= 1 │ TEXT ·f(SB), NOSPLIT, $0
//=   │              ^^^^^^^
//=   │
//=   = `NOSPLIT` and the others come from `#include "textflag.h"`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`NOSPLIT` and the others come from `#include \"textflag.h\"`","rendered":null,"spans":[]}],"code":{"code":"bad-flags"},"level":"error","message":"`NOSPLIT` is not defined","spans":[{"byte_end":21,"byte_start":14,"column_end":21,"column_start":14,"expansion":null,"file_name":"bad-flags.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":21,"highlight_start":14,"text":"TEXT ·f(SB), NOSPLIT, $0"}]}]}
