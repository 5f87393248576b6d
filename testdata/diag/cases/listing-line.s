main.f STEXT nosplit size=8 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0007 00007 (f.s:3)	RET
what is this
	0x0000 48 c7 c0 01 00 00 00 c3                          H.......
//= error[listing-line]: not a line of a listing
//=   ┌─ listing-line.s:5:1
//=   │
//= 5 │ what is this
//=   │ ^^^^^^^^^^^^
//=   │
//=   = a symbol has a head line, then lines of instructions, of bytes and of relocations, each after a tab
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a symbol has a head line, then lines of instructions, of bytes and of relocations, each after a tab","rendered":null,"spans":[]}],"code":{"code":"listing-line"},"level":"error","message":"not a line of a listing","spans":[{"byte_end":214,"byte_start":202,"column_end":13,"column_start":1,"expansion":null,"file_name":"listing-line.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":1,"text":"what is this"}]}]}
