main.f STEXT nosplit size=8 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0007 00007 (f.s:3)	RET
	0x0000 48 c7 c0 01                                      H...
	0x0006 00 c3                                            ..
//= error[listing-dump]: expected the dump to continue at 0x10
//=   ┌─ listing-dump.s:6:1
//=   │
//= 6 │     0x0006 00 c3                                            ..
//=   │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this line says 0x6
//=   │
//=   = a line is missing, or there is one too many
//= 
//= error[listing-mismatch]: this instruction is 48 c7 c0 01 00 00 00, and the dump has 48 c7 c0 01 00 c3
//=   ┌─ listing-dump.s:3:23
//=   │
//= 3 │     0x0000 00000 (f.s:2)    MOVQ    $1, AX
//=   │                             ^^^^^^^^^^^^^^ at pc 0x0
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a line is missing, or there is one too many","rendered":null,"spans":[]}],"code":{"code":"listing-dump"},"level":"error","message":"expected the dump to continue at 0x10","spans":[{"byte_end":323,"byte_start":264,"column_end":60,"column_start":1,"expansion":null,"file_name":"listing-dump.s","is_primary":true,"label":"this line says 0x6","line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":60,"highlight_start":1,"text":"\t0x0006 00 c3                                            .."}]}]}
//= {"$message_type":"diagnostic","children":[],"code":{"code":"listing-mismatch"},"level":"error","message":"this instruction is 48 c7 c0 01 00 00 00, and the dump has 48 c7 c0 01 00 c3","spans":[{"byte_end":175,"byte_start":164,"column_end":34,"column_start":23,"expansion":null,"file_name":"listing-dump.s","is_primary":true,"label":"at pc 0x0","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":34,"highlight_start":23,"text":"\t0x0000 00000 (f.s:2)\tMOVQ\t$1, AX"}]}]}
