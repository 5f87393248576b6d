main.f STEXT nosplit size=8 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0007 00007 (f.s:3)	RET
	0x0000 48 c7 c0 01 00 00 00 c3                          H.......
main.q SNONSENSE size=1
	0x0000 01                                               .
//= error[listing-kind]: symbols of kind `SNONSENSE` belong to no section
//=   ┌─ listing-kind.s:6:1
//=   │
//= 6 │ main.q SNONSENSE size=1
//=   │ ^^^^^^^^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"listing-kind"},"level":"error","message":"symbols of kind `SNONSENSE` belong to no section","spans":[{"byte_end":291,"byte_start":268,"column_end":24,"column_start":1,"expansion":null,"file_name":"listing-kind.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":24,"highlight_start":1,"text":"main.q SNONSENSE size=1"}]}]}
