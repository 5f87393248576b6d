.globl f
TEXT ·f(SB), 4, $0
	RET
//= error[gnu-directive]: `.globl` is a directive of GNU's assembler
//=   ┌─ gnu-directive.s:1:1
//=   │
//= 1 │ .globl f
//=   │ ^^^^^^
//=   │
//=   = help: remove it: `TEXT name(SB)` and `GLOBL name(SB)` are visible to other files, `name<>(SB)` is not
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"remove it: `TEXT name(SB)` and `GLOBL name(SB)` are visible to other files, `name<>(SB)` is not","rendered":null,"spans":[]}],"code":{"code":"gnu-directive"},"level":"error","message":"`.globl` is a directive of GNU's assembler","spans":[{"byte_end":6,"byte_start":0,"column_end":7,"column_start":1,"expansion":null,"file_name":"gnu-directive.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":7,"highlight_start":1,"text":".globl f"}]}]}
