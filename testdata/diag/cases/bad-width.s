DATA ·a+0(SB)/3, $1
GLOBL ·a(SB), 16, $4
//= error[bad-width]: an integer has 1, 2, 4 or 8 bytes, but this `DATA` has a width of 3
//=   ┌─ bad-width.s:1:18
//=   │
//= 1 │ DATA ·a+0(SB)/3, $1
//=   │                  ^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"bad-width"},"level":"error","message":"an integer has 1, 2, 4 or 8 bytes, but this `DATA` has a width of 3","spans":[{"byte_end":20,"byte_start":18,"column_end":20,"column_start":18,"expansion":null,"file_name":"bad-width.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":18,"text":"DATA ·a+0(SB)/3, $1"}]}]}
