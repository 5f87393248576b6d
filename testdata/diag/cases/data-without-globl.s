DATA ·a+0(SB)/8, $1
//= warning[data-without-globl]: `·a` has `DATA` but no `GLOBL`, so it is not defined
//=   ┌─ data-without-globl.s:1:1
//=   │
//= 1 │ DATA ·a+0(SB)/8, $1
//=   │ ^^^^^^^^^^^^^^^^^^^
//=   │
//=   = help: define it with `GLOBL ·a(SB), RODATA, $8`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"define it with `GLOBL ·a(SB), RODATA, $8`","rendered":null,"spans":[]}],"code":{"code":"data-without-globl"},"level":"warning","message":"`·a` has `DATA` but no `GLOBL`, so it is not defined","spans":[{"byte_end":20,"byte_start":0,"column_end":20,"column_start":1,"expansion":null,"file_name":"data-without-globl.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":1,"text":"DATA ·a+0(SB)/8, $1"}]}]}
