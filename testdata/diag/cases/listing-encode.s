main.f STEXT nosplit size=3 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	(AX), (BX)
	0x0002 00002 (f.s:3)	RET
	0x0000 48 8b c3                                         H..
//= error[listing-encode]: `MOVQ` does not take these operands
//=   ┌─ listing-encode.s:3:23
//=   │
//= 3 │     0x0000 00000 (f.s:2)    MOVQ    (AX), (BX)
//=   │                             ^^^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"listing-encode"},"level":"error","message":"`MOVQ` does not take these operands","spans":[{"byte_end":179,"byte_start":164,"column_end":38,"column_start":23,"expansion":null,"file_name":"listing-encode.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":38,"highlight_start":23,"text":"\t0x0000 00000 (f.s:2)\tMOVQ\t(AX), (BX)"}]}]}
