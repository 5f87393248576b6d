DATA ·a+0(SB)/8, $1
DATA ·a+4(SB)/4, $2
GLOBL ·a(SB), 16, $8
//= error[overlapping-data]: this `DATA` starts before the end of the one before it
//=   ┌─ overlapping-data.s:2:6
//=   │
//= 2 │ DATA ·a+4(SB)/4, $2
//=   │      ^^^^^^^^^^
//=   │
//=   = the `DATA` of a symbol must be in order of offset
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the `DATA` of a symbol must be in order of offset","rendered":null,"spans":[]}],"code":{"code":"overlapping-data"},"level":"error","message":"this `DATA` starts before the end of the one before it","spans":[{"byte_end":37,"byte_start":26,"column_end":16,"column_start":6,"expansion":null,"file_name":"overlapping-data.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":6,"text":"DATA ·a+4(SB)/4, $2"}]}]}
