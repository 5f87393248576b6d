main.f STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	RET
	0x0000 90                                               .
//= error[listing-mismatch]: this instruction is c3, and the dump has 90
//=   ┌─ listing-mismatch.s:3:23
//=   │
//= 3 │     0x0000 00000 (f.s:2)    RET
//=   │                             ^^^ at pc 0x0
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"listing-mismatch"},"level":"error","message":"this instruction is c3, and the dump has 90","spans":[{"byte_end":167,"byte_start":164,"column_end":26,"column_start":23,"expansion":null,"file_name":"listing-mismatch.s","is_primary":true,"label":"at pc 0x0","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":26,"highlight_start":23,"text":"\t0x0000 00000 (f.s:2)\tRET"}]}]}
