main.f STEXT nosplit size=1 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (f.go:3)	RET
	0x0000 c3                                               .
main.g STEXT nosplit size=1 args=0x0 locals=0x0
	0x0000 00000 (f.go:5)	RET
	0x0000 c3                                               .
//= error[listing-release]: this listing is of another release of Go than the one before it
//=   ┌─ listing-release.s:4:1
//=   │
//= 4 │ main.g STEXT nosplit size=1 args=0x0 locals=0x0
//=   │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ written as that release writes head lines
//=   │
//=   = releases pass arguments in different ways; compile the whole program with one
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"releases pass arguments in different ways; compile the whole program with one","rendered":null,"spans":[]}],"code":{"code":"listing-release"},"level":"error","message":"this listing is of another release of Go than the one before it","spans":[{"byte_end":202,"byte_start":155,"column_end":48,"column_start":1,"expansion":null,"file_name":"listing-release.s","is_primary":true,"label":"written as that release writes head lines","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":48,"highlight_start":1,"text":"main.g STEXT nosplit size=1 args=0x0 locals=0x0"}]}]}
