#5
TEXT ·f(SB), $0
	NOP
	RET
//= error[directive-name]: expected a directive name after `#`
//=   ┌─ directive-name.s:1:1
//=   │
//= 1 │ #5
//=   │ ^
//=   │
//=   = in Go's assembler comments start with `//`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in Go's assembler comments start with `//`","rendered":null,"spans":[]}],"code":{"code":"directive-name"},"level":"error","message":"expected a directive name after `#`","spans":[{"byte_end":1,"byte_start":0,"column_end":2,"column_start":1,"expansion":null,"file_name":"directive-name.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":2,"highlight_start":1,"text":"#5"}]}]}
