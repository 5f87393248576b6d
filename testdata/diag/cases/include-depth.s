#include "include-depth.s"
//= error[include-depth]: included files nest too deeply
//=   ┌─ include-depth.s:1:10
//=   │
//= 1 │ #include "include-depth.s"
//=   │          ^^^^^^^^^^^^^^^^^
//=   │
//=   = the limit is 100 levels; does the file include itself? the rest of the input is ignored
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the limit is 100 levels; does the file include itself? the rest of the input is ignored","rendered":null,"spans":[]}],"code":{"code":"include-depth"},"level":"error","message":"included files nest too deeply","spans":[{"byte_end":26,"byte_start":9,"column_end":27,"column_start":10,"expansion":null,"file_name":"include-depth.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":27,"highlight_start":10,"text":"#include \"include-depth.s\""}]}]}
