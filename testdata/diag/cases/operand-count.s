GLOBL ·v(SB)
//= error[operand-count]: `GLOBL` takes two or three operands
//=   ┌─ operand-count.s:1:1
//=   │
//= 1 │ GLOBL ·v(SB)
//=   │ ^^^^^^^^^^^^
//=   │
//=   = expected `GLOBL sym(SB), flags, $size`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"expected `GLOBL sym(SB), flags, $size`","rendered":null,"spans":[]}],"code":{"code":"operand-count"},"level":"error","message":"`GLOBL` takes two or three operands","spans":[{"byte_end":13,"byte_start":0,"column_end":13,"column_start":1,"expansion":null,"file_name":"operand-count.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":1,"text":"GLOBL ·v(SB)"}]}]}
