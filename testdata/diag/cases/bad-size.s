GLOBL ·b(SB), 16, $-1
//= error[bad-size]: a symbol of -1 bytes is out of range
//=   ┌─ bad-size.s:1:19
//=   │
//= 1 │ GLOBL ·b(SB), 16, $-1
//=   │                   ^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"bad-size"},"level":"error","message":"a symbol of -1 bytes is out of range","spans":[{"byte_end":22,"byte_start":19,"column_end":22,"column_start":19,"expansion":null,"file_name":"bad-size.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":22,"highlight_start":19,"text":"GLOBL ·b(SB), 16, $-1"}]}]}
