main.f STEXT nosplit size=8 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0007 00007 (f.s:3)	RET
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0000 48 c7 c0 01 00 00 00 c3                          H.......
//= error[listing-pc]: this instruction should be at 0x0
//=   ┌─ listing-pc.s:3:23
//=   │
//= 3 │     0x0007 00007 (f.s:3)    RET
//=   │                             ^^^
//=   │
//=   = a line before it is missing or out of order
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a line before it is missing or out of order","rendered":null,"spans":[]}],"code":{"code":"listing-pc"},"level":"error","message":"this instruction should be at 0x0","spans":[{"byte_end":167,"byte_start":164,"column_end":26,"column_start":23,"expansion":null,"file_name":"listing-pc.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":26,"highlight_start":23,"text":"\t0x0007 00007 (f.s:3)\tRET"}]}]}
