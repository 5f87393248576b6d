main.f STEXT nosplit size=8 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$)1, AX
	0x0007 00007 (f.s:3)	RET
	0x0000 48 c7 c0 01 00 00 00 c3                          H.......
//= error[listing-operand]: cannot parse this operand
//=   ┌─ listing-operand.s:3:28
//=   │
//= 3 │     0x0000 00000 (f.s:2)    MOVQ    $)1, AX
//=   │                                     ^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"listing-operand"},"level":"error","message":"cannot parse this operand","spans":[{"byte_end":176,"byte_start":169,"column_end":35,"column_start":28,"expansion":null,"file_name":"listing-operand.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":35,"highlight_start":28,"text":"\t0x0000 00000 (f.s:2)\tMOVQ\t$)1, AX"}]}]}
