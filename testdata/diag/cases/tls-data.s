GLOBL ·t(SB), 256, $8
DATA ·t+0(SB)/8, $1
//= error[tls-data]: a thread-local variable cannot be initialized with `DATA`
//=   ┌─ tls-data.s:2:1
//=   │
//= 1 │ GLOBL ·t(SB), 256, $8
//=   │       ------ declared thread-local here
//= 2 │ DATA ·t+0(SB)/8, $1
//=   │ ^^^^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"tls-data"},"level":"error","message":"a thread-local variable cannot be initialized with `DATA`","spans":[{"byte_end":43,"byte_start":23,"column_end":20,"column_start":1,"expansion":null,"file_name":"tls-data.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":1,"text":"DATA ·t+0(SB)/8, $1"}]},{"byte_end":13,"byte_start":6,"column_end":13,"column_start":7,"expansion":null,"file_name":"tls-data.s","is_primary":false,"label":"declared thread-local here","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":7,"text":"GLOBL ·t(SB), 256, $8"}]}]}
