main.f STEXT nosplit size=9 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0007 00007 (f.s:3)	RET
	0x0000 48 c7 c0 01 00 00 00 c3                          H.......
//= error[listing-size]: this instruction has 1 bytes, but the listing leaves room for 2
//=   ┌─ listing-size.s:4:23
//=   │
//= 4 │     0x0007 00007 (f.s:3)    RET
//=   │                             ^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"listing-size"},"level":"error","message":"this instruction has 1 bytes, but the listing leaves room for 2","spans":[{"byte_end":201,"byte_start":198,"column_end":26,"column_start":23,"expansion":null,"file_name":"listing-size.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":26,"highlight_start":23,"text":"\t0x0007 00007 (f.s:3)\tRET"}]}]}
