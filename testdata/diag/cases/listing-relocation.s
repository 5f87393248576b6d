main.f STEXT nosplit size=8 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0007 00007 (f.s:3)	RET
	0x0000 48 c7 c0 01 00 00 00 c3                          H.......
	rel 3+4 t=R_NONSENSE main.g+0
//= error[listing-relocation]: no instruction of this function has such a relocation
//=   ┌─ listing-relocation.s:6:1
//=   │
//= 6 │     rel 3+4 t=R_NONSENSE main.g+0
//=   │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"listing-relocation"},"level":"error","message":"no instruction of this function has such a relocation","spans":[{"byte_end":298,"byte_start":268,"column_end":31,"column_start":1,"expansion":null,"file_name":"listing-relocation.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":31,"highlight_start":1,"text":"\trel 3+4 t=R_NONSENSE main.g+0"}]}]}
