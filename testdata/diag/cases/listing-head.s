main.f STEXT nosplit size=1 args=0x0 locals=0x0
	0x0000 00000 (f.go:3)	RET
	0x0000 c3                                               .
main.g nosplit size=1 args=0x0 locals=0x0
	0x0000 00000 (f.go:5)	RET
	0x0000 c3                                               .
//= error[listing-head]: this head line has no kind of symbol, or a word that is unknown
//=   ┌─ listing-head.s:4:1
//=   │
//= 4 │ main.g nosplit size=1 args=0x0 locals=0x0
//=   │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = a head line is: name KIND words size=N …, as in main.f STEXT nosplit size=1
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a head line is: name KIND words size=N …, as in main.f STEXT nosplit size=1","rendered":null,"spans":[]}],"code":{"code":"listing-head"},"level":"error","message":"this head line has no kind of symbol, or a word that is unknown","spans":[{"byte_end":175,"byte_start":134,"column_end":42,"column_start":1,"expansion":null,"file_name":"listing-head.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":42,"highlight_start":1,"text":"main.g nosplit size=1 args=0x0 locals=0x0"}]}]}
