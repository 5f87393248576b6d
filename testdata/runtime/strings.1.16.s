"".join STEXT size=971 args=0xa0 locals=0x120 funcid=0x0
	0x0000 00000 (strings.go:4)	TEXT	"".join(SB), ABIInternal, $288-160
	0x0000 00000 (strings.go:4)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:4)	LEAQ	-160(SP), AX
	0x0011 00017 (strings.go:4)	CMPQ	AX, 16(CX)
	0x0015 00021 (strings.go:4)	PCDATA	$0, $-2
	0x0015 00021 (strings.go:4)	JLS	961
	0x001b 00027 (strings.go:4)	PCDATA	$0, $-1
	0x001b 00027 (strings.go:4)	SUBQ	$288, SP
	0x0022 00034 (strings.go:4)	MOVQ	BP, 280(SP)
	0x002a 00042 (strings.go:4)	LEAQ	280(SP), BP
	0x0032 00050 (strings.go:4)	FUNCDATA	$0, gclocals·51c3eb4f10ec063c6cff567f15046af9(SB)
	0x0032 00050 (strings.go:4)	FUNCDATA	$1, gclocals·e9ae8cf669b40cc74a7a5f2952cd16f5(SB)
	0x0032 00050 (strings.go:4)	FUNCDATA	$2, "".join.stkobj(SB)
	0x0032 00050 (strings.go:5)	LEAQ	""..autotmp_10+168(SP), DI
	0x003a 00058 (strings.go:5)	XORPS	X0, X0
	0x003d 00061 (strings.go:5)	PCDATA	$0, $-2
	0x003d 00061 (strings.go:5)	LEAQ	-16(DI), DI
	0x0041 00065 (strings.go:5)	DUFFZERO	$269
	0x0054 00084 (strings.go:5)	PCDATA	$0, $-1
	0x0054 00084 (strings.go:5)	MOVQ	"".a+296(SP), AX
	0x005c 00092 (strings.go:5)	MOVQ	AX, ""..autotmp_10+168(SP)
	0x0064 00100 (strings.go:5)	MOVQ	"".a+304(SP), CX
	0x006c 00108 (strings.go:5)	MOVQ	CX, ""..autotmp_10+176(SP)
	0x0074 00116 (strings.go:5)	MOVQ	"".b+312(SP), DX
	0x007c 00124 (strings.go:5)	MOVQ	DX, ""..autotmp_10+184(SP)
	0x0084 00132 (strings.go:5)	MOVQ	"".b+320(SP), BX
	0x008c 00140 (strings.go:5)	MOVQ	BX, ""..autotmp_10+192(SP)
	0x0094 00148 (strings.go:5)	MOVQ	"".c+328(SP), SI
	0x009c 00156 (strings.go:5)	MOVQ	SI, ""..autotmp_10+200(SP)
	0x00a4 00164 (strings.go:5)	MOVQ	"".c+336(SP), R8
	0x00ac 00172 (strings.go:5)	MOVQ	R8, ""..autotmp_10+208(SP)
	0x00b4 00180 (strings.go:5)	MOVQ	"".d+344(SP), R9
	0x00bc 00188 (strings.go:5)	MOVQ	R9, ""..autotmp_10+216(SP)
	0x00c4 00196 (strings.go:5)	MOVQ	"".d+352(SP), R10
	0x00cc 00204 (strings.go:5)	MOVQ	R10, ""..autotmp_10+224(SP)
	0x00d4 00212 (strings.go:5)	MOVQ	"".e+360(SP), R11
	0x00dc 00220 (strings.go:5)	MOVQ	R11, ""..autotmp_10+232(SP)
	0x00e4 00228 (strings.go:5)	MOVQ	"".e+368(SP), R12
	0x00ec 00236 (strings.go:5)	MOVQ	R12, ""..autotmp_10+240(SP)
	0x00f4 00244 (strings.go:5)	MOVQ	AX, ""..autotmp_10+248(SP)
	0x00fc 00252 (strings.go:5)	MOVQ	CX, ""..autotmp_10+256(SP)
	0x0104 00260 (strings.go:5)	MOVQ	DX, ""..autotmp_10+264(SP)
	0x010c 00268 (strings.go:5)	MOVQ	BX, ""..autotmp_10+272(SP)
	0x0114 00276 (strings.go:5)	MOVQ	$0, (SP)
	0x011c 00284 (strings.go:5)	MOVQ	AX, 8(SP)
	0x0121 00289 (strings.go:5)	MOVQ	CX, 16(SP)
	0x0126 00294 (strings.go:5)	MOVQ	DX, 24(SP)
	0x012b 00299 (strings.go:5)	MOVQ	BX, 32(SP)
	0x0130 00304 (strings.go:5)	PCDATA	$1, $1
	0x0130 00304 (strings.go:5)	CALL	runtime.concatstring2(SB)
	0x0135 00309 (strings.go:5)	MOVQ	40(SP), AX
	0x013a 00314 (strings.go:5)	MOVQ	AX, ""..autotmp_13+160(SP)
	0x0142 00322 (strings.go:5)	MOVQ	48(SP), CX
	0x0147 00327 (strings.go:5)	MOVQ	CX, ""..autotmp_14+128(SP)
	0x014f 00335 (strings.go:5)	MOVQ	$0, (SP)
	0x0157 00343 (strings.go:5)	MOVQ	"".a+296(SP), DX
	0x015f 00351 (strings.go:5)	MOVQ	DX, 8(SP)
	0x0164 00356 (strings.go:5)	MOVQ	"".a+304(SP), BX
	0x016c 00364 (strings.go:5)	MOVQ	BX, 16(SP)
	0x0171 00369 (strings.go:5)	MOVQ	"".b+312(SP), SI
	0x0179 00377 (strings.go:5)	MOVQ	SI, 24(SP)
	0x017e 00382 (strings.go:5)	MOVQ	"".b+320(SP), R8
	0x0186 00390 (strings.go:5)	MOVQ	R8, 32(SP)
	0x018b 00395 (strings.go:5)	MOVQ	"".c+328(SP), R9
	0x0193 00403 (strings.go:5)	MOVQ	R9, 40(SP)
	0x0198 00408 (strings.go:5)	MOVQ	"".c+336(SP), R10
	0x01a0 00416 (strings.go:5)	MOVQ	R10, 48(SP)
	0x01a5 00421 (strings.go:5)	PCDATA	$1, $2
	0x01a5 00421 (strings.go:5)	CALL	runtime.concatstring3(SB)
	0x01aa 00426 (strings.go:5)	MOVQ	56(SP), AX
	0x01af 00431 (strings.go:5)	MOVQ	AX, ""..autotmp_15+152(SP)
	0x01b7 00439 (strings.go:5)	MOVQ	64(SP), CX
	0x01bc 00444 (strings.go:5)	MOVQ	CX, ""..autotmp_16+120(SP)
	0x01c1 00449 (strings.go:5)	MOVQ	$0, (SP)
	0x01c9 00457 (strings.go:5)	MOVQ	"".a+296(SP), DX
	0x01d1 00465 (strings.go:5)	MOVQ	DX, 8(SP)
	0x01d6 00470 (strings.go:5)	MOVQ	"".a+304(SP), BX
	0x01de 00478 (strings.go:5)	MOVQ	BX, 16(SP)
	0x01e3 00483 (strings.go:5)	MOVQ	"".b+312(SP), SI
	0x01eb 00491 (strings.go:5)	MOVQ	SI, 24(SP)
	0x01f0 00496 (strings.go:5)	MOVQ	"".b+320(SP), R8
	0x01f8 00504 (strings.go:5)	MOVQ	R8, 32(SP)
	0x01fd 00509 (strings.go:5)	MOVQ	"".c+328(SP), R9
	0x0205 00517 (strings.go:5)	MOVQ	R9, 40(SP)
	0x020a 00522 (strings.go:5)	MOVQ	"".c+336(SP), R10
	0x0212 00530 (strings.go:5)	MOVQ	R10, 48(SP)
	0x0217 00535 (strings.go:5)	MOVQ	"".d+344(SP), R11
	0x021f 00543 (strings.go:5)	MOVQ	R11, 56(SP)
	0x0224 00548 (strings.go:5)	MOVQ	"".d+352(SP), R12
	0x022c 00556 (strings.go:5)	MOVQ	R12, 64(SP)
	0x0231 00561 (strings.go:5)	PCDATA	$1, $3
	0x0231 00561 (strings.go:5)	CALL	runtime.concatstring4(SB)
	0x0236 00566 (strings.go:5)	MOVQ	72(SP), AX
	0x023b 00571 (strings.go:5)	MOVQ	AX, ""..autotmp_17+144(SP)
	0x0243 00579 (strings.go:5)	MOVQ	80(SP), CX
	0x0248 00584 (strings.go:5)	MOVQ	CX, ""..autotmp_18+112(SP)
	0x024d 00589 (strings.go:5)	MOVQ	$0, (SP)
	0x0255 00597 (strings.go:5)	MOVQ	"".a+296(SP), DX
	0x025d 00605 (strings.go:5)	MOVQ	DX, 8(SP)
	0x0262 00610 (strings.go:5)	MOVQ	"".a+304(SP), DX
	0x026a 00618 (strings.go:5)	MOVQ	DX, 16(SP)
	0x026f 00623 (strings.go:5)	MOVQ	"".b+312(SP), DX
	0x0277 00631 (strings.go:5)	MOVQ	DX, 24(SP)
	0x027c 00636 (strings.go:5)	MOVQ	"".b+320(SP), DX
	0x0284 00644 (strings.go:5)	MOVQ	DX, 32(SP)
	0x0289 00649 (strings.go:5)	MOVQ	"".c+328(SP), DX
	0x0291 00657 (strings.go:5)	MOVQ	DX, 40(SP)
	0x0296 00662 (strings.go:5)	MOVQ	"".c+336(SP), DX
	0x029e 00670 (strings.go:5)	MOVQ	DX, 48(SP)
	0x02a3 00675 (strings.go:5)	MOVQ	"".d+344(SP), DX
	0x02ab 00683 (strings.go:5)	MOVQ	DX, 56(SP)
	0x02b0 00688 (strings.go:5)	MOVQ	"".d+352(SP), DX
	0x02b8 00696 (strings.go:5)	MOVQ	DX, 64(SP)
	0x02bd 00701 (strings.go:5)	MOVQ	"".e+360(SP), DX
	0x02c5 00709 (strings.go:5)	MOVQ	DX, 72(SP)
	0x02ca 00714 (strings.go:5)	MOVQ	"".e+368(SP), DX
	0x02d2 00722 (strings.go:5)	MOVQ	DX, 80(SP)
	0x02d7 00727 (strings.go:5)	PCDATA	$1, $4
	0x02d7 00727 (strings.go:5)	CALL	runtime.concatstring5(SB)
	0x02dc 00732 (strings.go:5)	MOVQ	88(SP), AX
	0x02e1 00737 (strings.go:5)	MOVQ	AX, ""..autotmp_19+136(SP)
	0x02e9 00745 (strings.go:5)	MOVQ	96(SP), CX
	0x02ee 00750 (strings.go:5)	MOVQ	CX, ""..autotmp_20+104(SP)
	0x02f3 00755 (strings.go:5)	MOVQ	$0, (SP)
	0x02fb 00763 (strings.go:5)	LEAQ	""..autotmp_10+168(SP), DX
	0x0303 00771 (strings.go:5)	MOVQ	DX, 8(SP)
	0x0308 00776 (strings.go:5)	MOVQ	$7, 16(SP)
	0x0311 00785 (strings.go:5)	MOVQ	$7, 24(SP)
	0x031a 00794 (strings.go:5)	PCDATA	$1, $5
	0x031a 00794 (strings.go:5)	CALL	runtime.concatstrings(SB)
	0x031f 00799 (strings.go:5)	MOVQ	32(SP), AX
	0x0324 00804 (strings.go:5)	MOVQ	40(SP), CX
	0x0329 00809 (strings.go:5)	MOVQ	""..autotmp_13+160(SP), DX
	0x0331 00817 (strings.go:5)	MOVQ	DX, "".~r5+376(SP)
	0x0339 00825 (strings.go:5)	MOVQ	""..autotmp_14+128(SP), DX
	0x0341 00833 (strings.go:5)	MOVQ	DX, "".~r5+384(SP)
	0x0349 00841 (strings.go:5)	MOVQ	""..autotmp_15+152(SP), DX
	0x0351 00849 (strings.go:5)	MOVQ	DX, "".~r6+392(SP)
	0x0359 00857 (strings.go:5)	MOVQ	""..autotmp_16+120(SP), DX
	0x035e 00862 (strings.go:5)	MOVQ	DX, "".~r6+400(SP)
	0x0366 00870 (strings.go:5)	MOVQ	""..autotmp_17+144(SP), DX
	0x036e 00878 (strings.go:5)	MOVQ	DX, "".~r7+408(SP)
	0x0376 00886 (strings.go:5)	MOVQ	""..autotmp_18+112(SP), DX
	0x037b 00891 (strings.go:5)	MOVQ	DX, "".~r7+416(SP)
	0x0383 00899 (strings.go:5)	MOVQ	""..autotmp_19+136(SP), DX
	0x038b 00907 (strings.go:5)	MOVQ	DX, "".~r8+424(SP)
	0x0393 00915 (strings.go:5)	MOVQ	""..autotmp_20+104(SP), DX
	0x0398 00920 (strings.go:5)	MOVQ	DX, "".~r8+432(SP)
	0x03a0 00928 (strings.go:5)	MOVQ	AX, "".~r9+440(SP)
	0x03a8 00936 (strings.go:5)	MOVQ	CX, "".~r9+448(SP)
	0x03b0 00944 (strings.go:5)	MOVQ	280(SP), BP
	0x03b8 00952 (strings.go:5)	ADDQ	$288, SP
	0x03bf 00959 (strings.go:5)	NOP
	0x03c0 00960 (strings.go:5)	RET
	0x03c1 00961 (strings.go:5)	NOP
	0x03c1 00961 (strings.go:4)	PCDATA	$1, $-1
	0x03c1 00961 (strings.go:4)	PCDATA	$0, $-2
	0x03c1 00961 (strings.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x03c6 00966 (strings.go:4)	PCDATA	$0, $-1
	0x03c6 00966 (strings.go:4)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 60 ff ff  dH..%....H..$`..
	0x0010 ff 48 3b 41 10 0f 86 a6 03 00 00 48 81 ec 20 01  .H;A.......H.. .
	0x0020 00 00 48 89 ac 24 18 01 00 00 48 8d ac 24 18 01  ..H..$....H..$..
	0x0030 00 00 48 8d bc 24 a8 00 00 00 0f 57 c0 48 8d 7f  ..H..$.....W.H..
	0x0040 f0 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00  .H.l$.H.l$......
	0x0050 48 8b 6d 00 48 8b 84 24 28 01 00 00 48 89 84 24  H.m.H..$(...H..$
	0x0060 a8 00 00 00 48 8b 8c 24 30 01 00 00 48 89 8c 24  ....H..$0...H..$
	0x0070 b0 00 00 00 48 8b 94 24 38 01 00 00 48 89 94 24  ....H..$8...H..$
	0x0080 b8 00 00 00 48 8b 9c 24 40 01 00 00 48 89 9c 24  ....H..$@...H..$
	0x0090 c0 00 00 00 48 8b b4 24 48 01 00 00 48 89 b4 24  ....H..$H...H..$
	0x00a0 c8 00 00 00 4c 8b 84 24 50 01 00 00 4c 89 84 24  ....L..$P...L..$
	0x00b0 d0 00 00 00 4c 8b 8c 24 58 01 00 00 4c 89 8c 24  ....L..$X...L..$
	0x00c0 d8 00 00 00 4c 8b 94 24 60 01 00 00 4c 89 94 24  ....L..$`...L..$
	0x00d0 e0 00 00 00 4c 8b 9c 24 68 01 00 00 4c 89 9c 24  ....L..$h...L..$
	0x00e0 e8 00 00 00 4c 8b a4 24 70 01 00 00 4c 89 a4 24  ....L..$p...L..$
	0x00f0 f0 00 00 00 48 89 84 24 f8 00 00 00 48 89 8c 24  ....H..$....H..$
	0x0100 00 01 00 00 48 89 94 24 08 01 00 00 48 89 9c 24  ....H..$....H..$
	0x0110 10 01 00 00 48 c7 04 24 00 00 00 00 48 89 44 24  ....H..$....H.D$
	0x0120 08 48 89 4c 24 10 48 89 54 24 18 48 89 5c 24 20  .H.L$.H.T$.H.\$ 
	0x0130 e8 00 00 00 00 48 8b 44 24 28 48 89 84 24 a0 00  .....H.D$(H..$..
	0x0140 00 00 48 8b 4c 24 30 48 89 8c 24 80 00 00 00 48  ..H.L$0H..$....H
	0x0150 c7 04 24 00 00 00 00 48 8b 94 24 28 01 00 00 48  ..$....H..$(...H
	0x0160 89 54 24 08 48 8b 9c 24 30 01 00 00 48 89 5c 24  .T$.H..$0...H.\$
	0x0170 10 48 8b b4 24 38 01 00 00 48 89 74 24 18 4c 8b  .H..$8...H.t$.L.
	0x0180 84 24 40 01 00 00 4c 89 44 24 20 4c 8b 8c 24 48  .$@...L.D$ L..$H
	0x0190 01 00 00 4c 89 4c 24 28 4c 8b 94 24 50 01 00 00  ...L.L$(L..$P...
	0x01a0 4c 89 54 24 30 e8 00 00 00 00 48 8b 44 24 38 48  L.T$0.....H.D$8H
	0x01b0 89 84 24 98 00 00 00 48 8b 4c 24 40 48 89 4c 24  ..$....H.L$@H.L$
	0x01c0 78 48 c7 04 24 00 00 00 00 48 8b 94 24 28 01 00  xH..$....H..$(..
	0x01d0 00 48 89 54 24 08 48 8b 9c 24 30 01 00 00 48 89  .H.T$.H..$0...H.
	0x01e0 5c 24 10 48 8b b4 24 38 01 00 00 48 89 74 24 18  \$.H..$8...H.t$.
	0x01f0 4c 8b 84 24 40 01 00 00 4c 89 44 24 20 4c 8b 8c  L..$@...L.D$ L..
	0x0200 24 48 01 00 00 4c 89 4c 24 28 4c 8b 94 24 50 01  $H...L.L$(L..$P.
	0x0210 00 00 4c 89 54 24 30 4c 8b 9c 24 58 01 00 00 4c  ..L.T$0L..$X...L
	0x0220 89 5c 24 38 4c 8b a4 24 60 01 00 00 4c 89 64 24  .\$8L..$`...L.d$
	0x0230 40 e8 00 00 00 00 48 8b 44 24 48 48 89 84 24 90  @.....H.D$HH..$.
	0x0240 00 00 00 48 8b 4c 24 50 48 89 4c 24 70 48 c7 04  ...H.L$PH.L$pH..
	0x0250 24 00 00 00 00 48 8b 94 24 28 01 00 00 48 89 54  $....H..$(...H.T
	0x0260 24 08 48 8b 94 24 30 01 00 00 48 89 54 24 10 48  $.H..$0...H.T$.H
	0x0270 8b 94 24 38 01 00 00 48 89 54 24 18 48 8b 94 24  ..$8...H.T$.H..$
	0x0280 40 01 00 00 48 89 54 24 20 48 8b 94 24 48 01 00  @...H.T$ H..$H..
	0x0290 00 48 89 54 24 28 48 8b 94 24 50 01 00 00 48 89  .H.T$(H..$P...H.
	0x02a0 54 24 30 48 8b 94 24 58 01 00 00 48 89 54 24 38  T$0H..$X...H.T$8
	0x02b0 48 8b 94 24 60 01 00 00 48 89 54 24 40 48 8b 94  H..$`...H.T$@H..
	0x02c0 24 68 01 00 00 48 89 54 24 48 48 8b 94 24 70 01  $h...H.T$HH..$p.
	0x02d0 00 00 48 89 54 24 50 e8 00 00 00 00 48 8b 44 24  ..H.T$P.....H.D$
	0x02e0 58 48 89 84 24 88 00 00 00 48 8b 4c 24 60 48 89  XH..$....H.L$`H.
	0x02f0 4c 24 68 48 c7 04 24 00 00 00 00 48 8d 94 24 a8  L$hH..$....H..$.
	0x0300 00 00 00 48 89 54 24 08 48 c7 44 24 10 07 00 00  ...H.T$.H.D$....
	0x0310 00 48 c7 44 24 18 07 00 00 00 e8 00 00 00 00 48  .H.D$..........H
	0x0320 8b 44 24 20 48 8b 4c 24 28 48 8b 94 24 a0 00 00  .D$ H.L$(H..$...
	0x0330 00 48 89 94 24 78 01 00 00 48 8b 94 24 80 00 00  .H..$x...H..$...
	0x0340 00 48 89 94 24 80 01 00 00 48 8b 94 24 98 00 00  .H..$....H..$...
	0x0350 00 48 89 94 24 88 01 00 00 48 8b 54 24 78 48 89  .H..$....H.T$xH.
	0x0360 94 24 90 01 00 00 48 8b 94 24 90 00 00 00 48 89  .$....H..$....H.
	0x0370 94 24 98 01 00 00 48 8b 54 24 70 48 89 94 24 a0  .$....H.T$pH..$.
	0x0380 01 00 00 48 8b 94 24 88 00 00 00 48 89 94 24 a8  ...H..$....H..$.
	0x0390 01 00 00 48 8b 54 24 68 48 89 94 24 b0 01 00 00  ...H.T$hH..$....
	0x03a0 48 89 84 24 b8 01 00 00 48 89 8c 24 c0 01 00 00  H..$....H..$....
	0x03b0 48 8b ac 24 18 01 00 00 48 81 c4 20 01 00 00 90  H..$....H.. ....
	0x03c0 c3 e8 00 00 00 00 e9 35 fc ff ff                 .......5...
	rel 5+4 t=17 TLS+0
	rel 76+4 t=8 runtime.duffzero+269
	rel 305+4 t=8 runtime.concatstring2+0
	rel 422+4 t=8 runtime.concatstring3+0
	rel 562+4 t=8 runtime.concatstring4+0
	rel 728+4 t=8 runtime.concatstring5+0
	rel 795+4 t=8 runtime.concatstrings+0
	rel 962+4 t=8 runtime.morestack_noctxt+0
"".count STEXT size=176 args=0x20 locals=0x40 funcid=0x0
	0x0000 00000 (strings.go:9)	TEXT	"".count(SB), ABIInternal, $64-32
	0x0000 00000 (strings.go:9)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:9)	CMPQ	SP, 16(CX)
	0x000d 00013 (strings.go:9)	PCDATA	$0, $-2
	0x000d 00013 (strings.go:9)	JLS	166
	0x0013 00019 (strings.go:9)	PCDATA	$0, $-1
	0x0013 00019 (strings.go:9)	SUBQ	$64, SP
	0x0017 00023 (strings.go:9)	MOVQ	BP, 56(SP)
	0x001c 00028 (strings.go:9)	LEAQ	56(SP), BP
	0x0021 00033 (strings.go:9)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0021 00033 (strings.go:9)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (strings.go:10)	MOVQ	"".s+80(SP), AX
	0x0026 00038 (strings.go:10)	MOVQ	"".s+72(SP), CX
	0x002b 00043 (strings.go:10)	XORL	DX, DX
	0x002d 00045 (strings.go:10)	XORL	BX, BX
	0x002f 00047 (strings.go:10)	XORL	SI, SI
	0x0031 00049 (strings.go:10)	JMP	64
	0x0033 00051 (strings.go:11)	INCQ	BX
	0x0036 00054 (strings.go:12)	MOVLQSX	DI, DI
	0x0039 00057 (strings.go:12)	ADDQ	DI, SI
	0x003c 00060 (strings.go:12)	NOP
	0x0040 00064 (strings.go:10)	CMPQ	DX, AX
	0x0043 00067 (strings.go:10)	JGE	146
	0x0045 00069 (strings.go:10)	MOVBLZX	(CX)(DX*1), DI
	0x0049 00073 (strings.go:10)	CMPL	DI, $128
	0x004f 00079 (strings.go:10)	JGE	86
	0x0051 00081 (strings.go:10)	INCQ	DX
	0x0054 00084 (strings.go:10)	JMP	51
	0x0056 00086 (strings.go:12)	MOVQ	SI, ""..autotmp_8+48(SP)
	0x005b 00091 (strings.go:11)	MOVQ	BX, ""..autotmp_9+40(SP)
	0x0060 00096 (strings.go:10)	MOVQ	CX, (SP)
	0x0064 00100 (strings.go:10)	MOVQ	AX, 8(SP)
	0x0069 00105 (strings.go:10)	MOVQ	DX, 16(SP)
	0x006e 00110 (strings.go:10)	PCDATA	$1, $0
	0x006e 00110 (strings.go:10)	CALL	runtime.decoderune(SB)
	0x0073 00115 (strings.go:10)	MOVL	24(SP), DI
	0x0077 00119 (strings.go:10)	MOVQ	32(SP), DX
	0x007c 00124 (strings.go:10)	MOVQ	"".s+80(SP), AX
	0x0081 00129 (strings.go:10)	MOVQ	"".s+72(SP), CX
	0x0086 00134 (strings.go:11)	MOVQ	""..autotmp_9+40(SP), BX
	0x008b 00139 (strings.go:12)	MOVQ	""..autotmp_8+48(SP), SI
	0x0090 00144 (strings.go:10)	JMP	51
	0x0092 00146 (strings.go:14)	MOVQ	BX, "".n+88(SP)
	0x0097 00151 (strings.go:14)	MOVQ	SI, "".total+96(SP)
	0x009c 00156 (strings.go:14)	MOVQ	56(SP), BP
	0x00a1 00161 (strings.go:14)	ADDQ	$64, SP
	0x00a5 00165 (strings.go:14)	RET
	0x00a6 00166 (strings.go:14)	NOP
	0x00a6 00166 (strings.go:9)	PCDATA	$1, $-1
	0x00a6 00166 (strings.go:9)	PCDATA	$0, $-2
	0x00a6 00166 (strings.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x00ab 00171 (strings.go:9)	PCDATA	$0, $-1
	0x00ab 00171 (strings.go:9)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 93  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 40 48 89 6c 24 38 48 8d 6c 24  ...H..@H.l$8H.l$
	0x0020 38 48 8b 44 24 50 48 8b 4c 24 48 31 d2 31 db 31  8H.D$PH.L$H1.1.1
	0x0030 f6 eb 0d 48 ff c3 48 63 ff 48 01 fe 0f 1f 40 00  ...H..Hc.H....@.
	0x0040 48 39 c2 7d 4d 0f b6 3c 11 81 ff 80 00 00 00 7d  H9.}M..<.......}
	0x0050 05 48 ff c2 eb dd 48 89 74 24 30 48 89 5c 24 28  .H....H.t$0H.\$(
	0x0060 48 89 0c 24 48 89 44 24 08 48 89 54 24 10 e8 00  H..$H.D$.H.T$...
	0x0070 00 00 00 8b 7c 24 18 48 8b 54 24 20 48 8b 44 24  ....|$.H.T$ H.D$
	0x0080 50 48 8b 4c 24 48 48 8b 5c 24 28 48 8b 74 24 30  PH.L$HH.\$(H.t$0
	0x0090 eb a1 48 89 5c 24 58 48 89 74 24 60 48 8b 6c 24  ..H.\$XH.t$`H.l$
	0x00a0 38 48 83 c4 40 c3 e8 00 00 00 00 e9 50 ff ff ff  8H..@.......P...
	rel 5+4 t=17 TLS+0
	rel 111+4 t=8 runtime.decoderune+0
	rel 167+4 t=8 runtime.morestack_noctxt+0
"".compare STEXT size=317 args=0x28 locals=0x48 funcid=0x0
	0x0000 00000 (strings.go:18)	TEXT	"".compare(SB), ABIInternal, $72-40
	0x0000 00000 (strings.go:18)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:18)	CMPQ	SP, 16(CX)
	0x000d 00013 (strings.go:18)	PCDATA	$0, $-2
	0x000d 00013 (strings.go:18)	JLS	307
	0x0013 00019 (strings.go:18)	PCDATA	$0, $-1
	0x0013 00019 (strings.go:18)	SUBQ	$72, SP
	0x0017 00023 (strings.go:18)	MOVQ	BP, 64(SP)
	0x001c 00028 (strings.go:18)	LEAQ	64(SP), BP
	0x0021 00033 (strings.go:18)	FUNCDATA	$0, gclocals·267260df189670137001aef19b5fd4fc(SB)
	0x0021 00033 (strings.go:18)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (strings.go:18)	MOVQ	"".a+88(SP), AX
	0x0026 00038 (strings.go:18)	MOVQ	"".b+104(SP), CX
	0x002b 00043 (strings.go:18)	CMPQ	AX, CX
	0x002e 00046 (strings.go:18)	JEQ	258
	0x0034 00052 (strings.go:18)	XORL	DX, DX
	0x0036 00054 (strings.go:18)	MOVB	DL, ""..autotmp_6+47(SP)
	0x003a 00058 (strings.go:18)	MOVQ	"".a+80(SP), BX
	0x003f 00063 (strings.go:18)	MOVQ	BX, (SP)
	0x0043 00067 (strings.go:18)	MOVQ	AX, 8(SP)
	0x0048 00072 (strings.go:18)	MOVQ	"".b+96(SP), SI
	0x004d 00077 (strings.go:18)	MOVQ	SI, 16(SP)
	0x0052 00082 (strings.go:18)	MOVQ	CX, 24(SP)
	0x0057 00087 (strings.go:18)	PCDATA	$1, $0
	0x0057 00087 (strings.go:18)	CALL	runtime.cmpstring(SB)
	0x005c 00092 (strings.go:18)	MOVQ	32(SP), AX
	0x0061 00097 (strings.go:18)	MOVQ	AX, ""..autotmp_7+56(SP)
	0x0066 00102 (strings.go:18)	MOVQ	"".a+80(SP), CX
	0x006b 00107 (strings.go:18)	MOVQ	CX, (SP)
	0x006f 00111 (strings.go:18)	MOVQ	"".a+88(SP), DX
	0x0074 00116 (strings.go:18)	MOVQ	DX, 8(SP)
	0x0079 00121 (strings.go:18)	MOVQ	"".b+96(SP), BX
	0x007e 00126 (strings.go:18)	MOVQ	BX, 16(SP)
	0x0083 00131 (strings.go:18)	MOVQ	"".b+104(SP), SI
	0x0088 00136 (strings.go:18)	MOVQ	SI, 24(SP)
	0x008d 00141 (strings.go:18)	CALL	runtime.cmpstring(SB)
	0x0092 00146 (strings.go:18)	MOVQ	32(SP), AX
	0x0097 00151 (strings.go:18)	MOVQ	AX, ""..autotmp_8+48(SP)
	0x009c 00156 (strings.go:18)	MOVQ	"".a+80(SP), CX
	0x00a1 00161 (strings.go:18)	MOVQ	CX, (SP)
	0x00a5 00165 (strings.go:18)	MOVQ	"".a+88(SP), CX
	0x00aa 00170 (strings.go:18)	MOVQ	CX, 8(SP)
	0x00af 00175 (strings.go:18)	MOVQ	"".b+96(SP), CX
	0x00b4 00180 (strings.go:18)	MOVQ	CX, 16(SP)
	0x00b9 00185 (strings.go:18)	MOVQ	"".b+104(SP), CX
	0x00be 00190 (strings.go:18)	MOVQ	CX, 24(SP)
	0x00c3 00195 (strings.go:18)	PCDATA	$1, $1
	0x00c3 00195 (strings.go:18)	CALL	runtime.cmpstring(SB)
	0x00c8 00200 (strings.go:18)	MOVQ	32(SP), AX
	0x00cd 00205 (strings.go:18)	MOVBLZX	""..autotmp_6+47(SP), CX
	0x00d2 00210 (strings.go:18)	MOVB	CL, "".~r2+112(SP)
	0x00d6 00214 (strings.go:18)	MOVQ	""..autotmp_7+56(SP), CX
	0x00db 00219 (strings.go:18)	TESTQ	CX, CX
	0x00de 00222 (strings.go:18)	SETLT	"".~r3+113(SP)
	0x00e3 00227 (strings.go:18)	MOVQ	""..autotmp_8+48(SP), CX
	0x00e8 00232 (strings.go:18)	TESTQ	CX, CX
	0x00eb 00235 (strings.go:18)	SETLE	"".~r4+114(SP)
	0x00f0 00240 (strings.go:18)	TESTQ	AX, AX
	0x00f3 00243 (strings.go:18)	SETGT	"".~r5+115(SP)
	0x00f8 00248 (strings.go:18)	MOVQ	64(SP), BP
	0x00fd 00253 (strings.go:18)	ADDQ	$72, SP
	0x0101 00257 (strings.go:18)	RET
	0x0102 00258 (strings.go:18)	MOVQ	"".a+80(SP), CX
	0x0107 00263 (strings.go:18)	MOVQ	CX, (SP)
	0x010b 00267 (strings.go:18)	MOVQ	"".b+96(SP), DX
	0x0110 00272 (strings.go:18)	MOVQ	DX, 8(SP)
	0x0115 00277 (strings.go:18)	MOVQ	AX, 16(SP)
	0x011a 00282 (strings.go:18)	PCDATA	$1, $0
	0x011a 00282 (strings.go:18)	CALL	runtime.memequal(SB)
	0x011f 00287 (strings.go:18)	MOVBLZX	24(SP), DX
	0x0124 00292 (strings.go:18)	MOVQ	"".a+88(SP), AX
	0x0129 00297 (strings.go:18)	MOVQ	"".b+104(SP), CX
	0x012e 00302 (strings.go:18)	JMP	54
	0x0133 00307 (strings.go:18)	NOP
	0x0133 00307 (strings.go:18)	PCDATA	$1, $-1
	0x0133 00307 (strings.go:18)	PCDATA	$0, $-2
	0x0133 00307 (strings.go:18)	CALL	runtime.morestack_noctxt(SB)
	0x0138 00312 (strings.go:18)	PCDATA	$0, $-1
	0x0138 00312 (strings.go:18)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 20  dH..%....H;a... 
	0x0010 01 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 48 8b 44 24 58 48 8b 4c 24 68 48 39 c8 0f 84  @H.D$XH.L$hH9...
	0x0030 ce 00 00 00 31 d2 88 54 24 2f 48 8b 5c 24 50 48  ....1..T$/H.\$PH
	0x0040 89 1c 24 48 89 44 24 08 48 8b 74 24 60 48 89 74  ..$H.D$.H.t$`H.t
	0x0050 24 10 48 89 4c 24 18 e8 00 00 00 00 48 8b 44 24  $.H.L$......H.D$
	0x0060 20 48 89 44 24 38 48 8b 4c 24 50 48 89 0c 24 48   H.D$8H.L$PH..$H
	0x0070 8b 54 24 58 48 89 54 24 08 48 8b 5c 24 60 48 89  .T$XH.T$.H.\$`H.
	0x0080 5c 24 10 48 8b 74 24 68 48 89 74 24 18 e8 00 00  \$.H.t$hH.t$....
	0x0090 00 00 48 8b 44 24 20 48 89 44 24 30 48 8b 4c 24  ..H.D$ H.D$0H.L$
	0x00a0 50 48 89 0c 24 48 8b 4c 24 58 48 89 4c 24 08 48  PH..$H.L$XH.L$.H
	0x00b0 8b 4c 24 60 48 89 4c 24 10 48 8b 4c 24 68 48 89  .L$`H.L$.H.L$hH.
	0x00c0 4c 24 18 e8 00 00 00 00 48 8b 44 24 20 0f b6 4c  L$......H.D$ ..L
	0x00d0 24 2f 88 4c 24 70 48 8b 4c 24 38 48 85 c9 0f 9c  $/.L$pH.L$8H....
	0x00e0 44 24 71 48 8b 4c 24 30 48 85 c9 0f 9e 44 24 72  D$qH.L$0H....D$r
	0x00f0 48 85 c0 0f 9f 44 24 73 48 8b 6c 24 40 48 83 c4  H....D$sH.l$@H..
	0x0100 48 c3 48 8b 4c 24 50 48 89 0c 24 48 8b 54 24 60  H.H.L$PH..$H.T$`
	0x0110 48 89 54 24 08 48 89 44 24 10 e8 00 00 00 00 0f  H.T$.H.D$.......
	0x0120 b6 54 24 18 48 8b 44 24 58 48 8b 4c 24 68 e9 03  .T$.H.D$XH.L$h..
	0x0130 ff ff ff e8 00 00 00 00 e9 c3 fe ff ff           .............
	rel 5+4 t=17 TLS+0
	rel 88+4 t=8 runtime.cmpstring+0
	rel 142+4 t=8 runtime.cmpstring+0
	rel 196+4 t=8 runtime.cmpstring+0
	rel 283+4 t=8 runtime.memequal+0
	rel 308+4 t=8 runtime.morestack_noctxt+0
"".runes STEXT size=109 args=0x28 locals=0x38 funcid=0x0
	0x0000 00000 (strings.go:21)	TEXT	"".runes(SB), ABIInternal, $56-40
	0x0000 00000 (strings.go:21)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:21)	CMPQ	SP, 16(CX)
	0x000d 00013 (strings.go:21)	PCDATA	$0, $-2
	0x000d 00013 (strings.go:21)	JLS	102
	0x000f 00015 (strings.go:21)	PCDATA	$0, $-1
	0x000f 00015 (strings.go:21)	SUBQ	$56, SP
	0x0013 00019 (strings.go:21)	MOVQ	BP, 48(SP)
	0x0018 00024 (strings.go:21)	LEAQ	48(SP), BP
	0x001d 00029 (strings.go:21)	FUNCDATA	$0, gclocals·e6397a44f8e1b6e77d0f200b4fba5269(SB)
	0x001d 00029 (strings.go:21)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (strings.go:21)	MOVQ	$0, (SP)
	0x0025 00037 (strings.go:21)	MOVQ	"".s+64(SP), AX
	0x002a 00042 (strings.go:21)	MOVQ	AX, 8(SP)
	0x002f 00047 (strings.go:21)	MOVQ	"".s+72(SP), AX
	0x0034 00052 (strings.go:21)	MOVQ	AX, 16(SP)
	0x0039 00057 (strings.go:21)	PCDATA	$1, $1
	0x0039 00057 (strings.go:21)	CALL	runtime.stringtoslicerune(SB)
	0x003e 00062 (strings.go:21)	MOVQ	24(SP), AX
	0x0043 00067 (strings.go:21)	MOVQ	32(SP), CX
	0x0048 00072 (strings.go:21)	MOVQ	40(SP), DX
	0x004d 00077 (strings.go:21)	MOVQ	AX, "".~r1+80(SP)
	0x0052 00082 (strings.go:21)	MOVQ	CX, "".~r1+88(SP)
	0x0057 00087 (strings.go:21)	MOVQ	DX, "".~r1+96(SP)
	0x005c 00092 (strings.go:21)	MOVQ	48(SP), BP
	0x0061 00097 (strings.go:21)	ADDQ	$56, SP
	0x0065 00101 (strings.go:21)	RET
	0x0066 00102 (strings.go:21)	NOP
	0x0066 00102 (strings.go:21)	PCDATA	$1, $-1
	0x0066 00102 (strings.go:21)	PCDATA	$0, $-2
	0x0066 00102 (strings.go:21)	CALL	runtime.morestack_noctxt(SB)
	0x006b 00107 (strings.go:21)	PCDATA	$0, $-1
	0x006b 00107 (strings.go:21)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 57 48  dH..%....H;a.vWH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 c7 04  ..8H.l$0H.l$0H..
	0x0020 24 00 00 00 00 48 8b 44 24 40 48 89 44 24 08 48  $....H.D$@H.D$.H
	0x0030 8b 44 24 48 48 89 44 24 10 e8 00 00 00 00 48 8b  .D$HH.D$......H.
	0x0040 44 24 18 48 8b 4c 24 20 48 8b 54 24 28 48 89 44  D$.H.L$ H.T$(H.D
	0x0050 24 50 48 89 4c 24 58 48 89 54 24 60 48 8b 6c 24  $PH.L$XH.T$`H.l$
	0x0060 30 48 83 c4 38 c3 e8 00 00 00 00 eb 93           0H..8........
	rel 5+4 t=17 TLS+0
	rel 58+4 t=8 runtime.stringtoslicerune+0
	rel 103+4 t=8 runtime.morestack_noctxt+0
"".text STEXT size=109 args=0x28 locals=0x38 funcid=0x0
	0x0000 00000 (strings.go:24)	TEXT	"".text(SB), ABIInternal, $56-40
	0x0000 00000 (strings.go:24)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:24)	CMPQ	SP, 16(CX)
	0x000d 00013 (strings.go:24)	PCDATA	$0, $-2
	0x000d 00013 (strings.go:24)	JLS	102
	0x000f 00015 (strings.go:24)	PCDATA	$0, $-1
	0x000f 00015 (strings.go:24)	SUBQ	$56, SP
	0x0013 00019 (strings.go:24)	MOVQ	BP, 48(SP)
	0x0018 00024 (strings.go:24)	LEAQ	48(SP), BP
	0x001d 00029 (strings.go:24)	FUNCDATA	$0, gclocals·4032f753396f2012ad1784f398b170f4(SB)
	0x001d 00029 (strings.go:24)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (strings.go:24)	MOVQ	$0, (SP)
	0x0025 00037 (strings.go:24)	MOVQ	"".r+64(SP), AX
	0x002a 00042 (strings.go:24)	MOVQ	AX, 8(SP)
	0x002f 00047 (strings.go:24)	MOVQ	"".r+72(SP), AX
	0x0034 00052 (strings.go:24)	MOVQ	AX, 16(SP)
	0x0039 00057 (strings.go:24)	MOVQ	"".r+80(SP), AX
	0x003e 00062 (strings.go:24)	MOVQ	AX, 24(SP)
	0x0043 00067 (strings.go:24)	PCDATA	$1, $1
	0x0043 00067 (strings.go:24)	CALL	runtime.slicerunetostring(SB)
	0x0048 00072 (strings.go:24)	MOVQ	32(SP), AX
	0x004d 00077 (strings.go:24)	MOVQ	40(SP), CX
	0x0052 00082 (strings.go:24)	MOVQ	AX, "".~r1+88(SP)
	0x0057 00087 (strings.go:24)	MOVQ	CX, "".~r1+96(SP)
	0x005c 00092 (strings.go:24)	MOVQ	48(SP), BP
	0x0061 00097 (strings.go:24)	ADDQ	$56, SP
	0x0065 00101 (strings.go:24)	RET
	0x0066 00102 (strings.go:24)	NOP
	0x0066 00102 (strings.go:24)	PCDATA	$1, $-1
	0x0066 00102 (strings.go:24)	PCDATA	$0, $-2
	0x0066 00102 (strings.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x006b 00107 (strings.go:24)	PCDATA	$0, $-1
	0x006b 00107 (strings.go:24)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 57 48  dH..%....H;a.vWH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 c7 04  ..8H.l$0H.l$0H..
	0x0020 24 00 00 00 00 48 8b 44 24 40 48 89 44 24 08 48  $....H.D$@H.D$.H
	0x0030 8b 44 24 48 48 89 44 24 10 48 8b 44 24 50 48 89  .D$HH.D$.H.D$PH.
	0x0040 44 24 18 e8 00 00 00 00 48 8b 44 24 20 48 8b 4c  D$......H.D$ H.L
	0x0050 24 28 48 89 44 24 58 48 89 4c 24 60 48 8b 6c 24  $(H.D$XH.L$`H.l$
	0x0060 30 48 83 c4 38 c3 e8 00 00 00 00 eb 93           0H..8........
	rel 5+4 t=17 TLS+0
	rel 68+4 t=8 runtime.slicerunetostring+0
	rel 103+4 t=8 runtime.morestack_noctxt+0
"".bytes STEXT size=109 args=0x28 locals=0x38 funcid=0x0
	0x0000 00000 (strings.go:27)	TEXT	"".bytes(SB), ABIInternal, $56-40
	0x0000 00000 (strings.go:27)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:27)	CMPQ	SP, 16(CX)
	0x000d 00013 (strings.go:27)	PCDATA	$0, $-2
	0x000d 00013 (strings.go:27)	JLS	102
	0x000f 00015 (strings.go:27)	PCDATA	$0, $-1
	0x000f 00015 (strings.go:27)	SUBQ	$56, SP
	0x0013 00019 (strings.go:27)	MOVQ	BP, 48(SP)
	0x0018 00024 (strings.go:27)	LEAQ	48(SP), BP
	0x001d 00029 (strings.go:27)	FUNCDATA	$0, gclocals·e6397a44f8e1b6e77d0f200b4fba5269(SB)
	0x001d 00029 (strings.go:27)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (strings.go:27)	MOVQ	$0, (SP)
	0x0025 00037 (strings.go:27)	MOVQ	"".s+64(SP), AX
	0x002a 00042 (strings.go:27)	MOVQ	AX, 8(SP)
	0x002f 00047 (strings.go:27)	MOVQ	"".s+72(SP), AX
	0x0034 00052 (strings.go:27)	MOVQ	AX, 16(SP)
	0x0039 00057 (strings.go:27)	PCDATA	$1, $1
	0x0039 00057 (strings.go:27)	CALL	runtime.stringtoslicebyte(SB)
	0x003e 00062 (strings.go:27)	MOVQ	24(SP), AX
	0x0043 00067 (strings.go:27)	MOVQ	32(SP), CX
	0x0048 00072 (strings.go:27)	MOVQ	40(SP), DX
	0x004d 00077 (strings.go:27)	MOVQ	AX, "".~r1+80(SP)
	0x0052 00082 (strings.go:27)	MOVQ	CX, "".~r1+88(SP)
	0x0057 00087 (strings.go:27)	MOVQ	DX, "".~r1+96(SP)
	0x005c 00092 (strings.go:27)	MOVQ	48(SP), BP
	0x0061 00097 (strings.go:27)	ADDQ	$56, SP
	0x0065 00101 (strings.go:27)	RET
	0x0066 00102 (strings.go:27)	NOP
	0x0066 00102 (strings.go:27)	PCDATA	$1, $-1
	0x0066 00102 (strings.go:27)	PCDATA	$0, $-2
	0x0066 00102 (strings.go:27)	CALL	runtime.morestack_noctxt(SB)
	0x006b 00107 (strings.go:27)	PCDATA	$0, $-1
	0x006b 00107 (strings.go:27)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 57 48  dH..%....H;a.vWH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 c7 04  ..8H.l$0H.l$0H..
	0x0020 24 00 00 00 00 48 8b 44 24 40 48 89 44 24 08 48  $....H.D$@H.D$.H
	0x0030 8b 44 24 48 48 89 44 24 10 e8 00 00 00 00 48 8b  .D$HH.D$......H.
	0x0040 44 24 18 48 8b 4c 24 20 48 8b 54 24 28 48 89 44  D$.H.L$ H.T$(H.D
	0x0050 24 50 48 89 4c 24 58 48 89 54 24 60 48 8b 6c 24  $PH.L$XH.T$`H.l$
	0x0060 30 48 83 c4 38 c3 e8 00 00 00 00 eb 93           0H..8........
	rel 5+4 t=17 TLS+0
	rel 58+4 t=8 runtime.stringtoslicebyte+0
	rel 103+4 t=8 runtime.morestack_noctxt+0
"".one STEXT size=91 args=0x18 locals=0x28 funcid=0x0
	0x0000 00000 (strings.go:30)	TEXT	"".one(SB), ABIInternal, $40-24
	0x0000 00000 (strings.go:30)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:30)	CMPQ	SP, 16(CX)
	0x000d 00013 (strings.go:30)	PCDATA	$0, $-2
	0x000d 00013 (strings.go:30)	JLS	84
	0x000f 00015 (strings.go:30)	PCDATA	$0, $-1
	0x000f 00015 (strings.go:30)	SUBQ	$40, SP
	0x0013 00019 (strings.go:30)	MOVQ	BP, 32(SP)
	0x0018 00024 (strings.go:30)	LEAQ	32(SP), BP
	0x001d 00029 (strings.go:30)	FUNCDATA	$0, gclocals·f207267fbf96a0178e8758c6e3e0ce28(SB)
	0x001d 00029 (strings.go:30)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (strings.go:30)	MOVQ	$0, (SP)
	0x0025 00037 (strings.go:30)	MOVL	"".r+48(SP), AX
	0x0029 00041 (strings.go:30)	MOVLQSX	AX, AX
	0x002c 00044 (strings.go:30)	MOVQ	AX, 8(SP)
	0x0031 00049 (strings.go:30)	PCDATA	$1, $0
	0x0031 00049 (strings.go:30)	CALL	runtime.intstring(SB)
	0x0036 00054 (strings.go:30)	MOVQ	16(SP), AX
	0x003b 00059 (strings.go:30)	MOVQ	24(SP), CX
	0x0040 00064 (strings.go:30)	MOVQ	AX, "".~r1+56(SP)
	0x0045 00069 (strings.go:30)	MOVQ	CX, "".~r1+64(SP)
	0x004a 00074 (strings.go:30)	MOVQ	32(SP), BP
	0x004f 00079 (strings.go:30)	ADDQ	$40, SP
	0x0053 00083 (strings.go:30)	RET
	0x0054 00084 (strings.go:30)	NOP
	0x0054 00084 (strings.go:30)	PCDATA	$1, $-1
	0x0054 00084 (strings.go:30)	PCDATA	$0, $-2
	0x0054 00084 (strings.go:30)	CALL	runtime.morestack_noctxt(SB)
	0x0059 00089 (strings.go:30)	PCDATA	$0, $-1
	0x0059 00089 (strings.go:30)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 45 48  dH..%....H;a.vEH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 c7 04  ..(H.l$ H.l$ H..
	0x0020 24 00 00 00 00 8b 44 24 30 48 63 c0 48 89 44 24  $.....D$0Hc.H.D$
	0x0030 08 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 18  ......H.D$.H.L$.
	0x0040 48 89 44 24 38 48 89 4c 24 40 48 8b 6c 24 20 48  H.D$8H.L$@H.l$ H
	0x0050 83 c4 28 c3 e8 00 00 00 00 eb a5                 ..(........
	rel 5+4 t=17 TLS+0
	rel 50+4 t=8 runtime.intstring+0
	rel 85+4 t=8 runtime.morestack_noctxt+0
"".repeat STEXT size=143 args=0x28 locals=0x48 funcid=0x0
	0x0000 00000 (strings.go:33)	TEXT	"".repeat(SB), ABIInternal, $72-40
	0x0000 00000 (strings.go:33)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:33)	CMPQ	SP, 16(CX)
	0x000d 00013 (strings.go:33)	PCDATA	$0, $-2
	0x000d 00013 (strings.go:33)	JLS	133
	0x000f 00015 (strings.go:33)	PCDATA	$0, $-1
	0x000f 00015 (strings.go:33)	SUBQ	$72, SP
	0x0013 00019 (strings.go:33)	MOVQ	BP, 64(SP)
	0x0018 00024 (strings.go:33)	LEAQ	64(SP), BP
	0x001d 00029 (strings.go:33)	FUNCDATA	$0, gclocals·4032f753396f2012ad1784f398b170f4(SB)
	0x001d 00029 (strings.go:33)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (strings.go:33)	XORL	AX, AX
	0x001f 00031 (strings.go:33)	XORL	CX, CX
	0x0021 00033 (strings.go:33)	XORL	DX, DX
	0x0023 00035 (strings.go:35)	JMP	103
	0x0025 00037 (strings.go:35)	MOVQ	AX, "".i+56(SP)
	0x002a 00042 (strings.go:36)	MOVQ	$0, (SP)
	0x0032 00050 (strings.go:36)	MOVQ	DX, 8(SP)
	0x0037 00055 (strings.go:36)	MOVQ	CX, 16(SP)
	0x003c 00060 (strings.go:36)	MOVQ	"".s+80(SP), AX
	0x0041 00065 (strings.go:36)	MOVQ	AX, 24(SP)
	0x0046 00070 (strings.go:36)	MOVQ	"".s+88(SP), CX
	0x004b 00075 (strings.go:36)	MOVQ	CX, 32(SP)
	0x0050 00080 (strings.go:36)	PCDATA	$1, $0
	0x0050 00080 (strings.go:36)	CALL	runtime.concatstring2(SB)
	0x0055 00085 (strings.go:35)	MOVQ	"".i+56(SP), AX
	0x005a 00090 (strings.go:35)	INCQ	AX
	0x005d 00093 (strings.go:38)	MOVQ	40(SP), DX
	0x0062 00098 (strings.go:38)	MOVQ	48(SP), CX
	0x0067 00103 (strings.go:35)	MOVQ	"".n+96(SP), BX
	0x006c 00108 (strings.go:35)	CMPQ	BX, AX
	0x006f 00111 (strings.go:35)	JGT	37
	0x0071 00113 (strings.go:38)	MOVQ	DX, "".~r2+104(SP)
	0x0076 00118 (strings.go:38)	MOVQ	CX, "".~r2+112(SP)
	0x007b 00123 (strings.go:38)	MOVQ	64(SP), BP
	0x0080 00128 (strings.go:38)	ADDQ	$72, SP
	0x0084 00132 (strings.go:38)	RET
	0x0085 00133 (strings.go:38)	NOP
	0x0085 00133 (strings.go:33)	PCDATA	$1, $-1
	0x0085 00133 (strings.go:33)	PCDATA	$0, $-2
	0x0085 00133 (strings.go:33)	CALL	runtime.morestack_noctxt(SB)
	0x008a 00138 (strings.go:33)	PCDATA	$0, $-1
	0x008a 00138 (strings.go:33)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 76 48  dH..%....H;a.vvH
	0x0010 83 ec 48 48 89 6c 24 40 48 8d 6c 24 40 31 c0 31  ..HH.l$@H.l$@1.1
	0x0020 c9 31 d2 eb 42 48 89 44 24 38 48 c7 04 24 00 00  .1..BH.D$8H..$..
	0x0030 00 00 48 89 54 24 08 48 89 4c 24 10 48 8b 44 24  ..H.T$.H.L$.H.D$
	0x0040 50 48 89 44 24 18 48 8b 4c 24 58 48 89 4c 24 20  PH.D$.H.L$XH.L$ 
	0x0050 e8 00 00 00 00 48 8b 44 24 38 48 ff c0 48 8b 54  .....H.D$8H..H.T
	0x0060 24 28 48 8b 4c 24 30 48 8b 5c 24 60 48 39 c3 7f  $(H.L$0H.\$`H9..
	0x0070 b4 48 89 54 24 68 48 89 4c 24 70 48 8b 6c 24 40  .H.T$hH.L$pH.l$@
	0x0080 48 83 c4 48 c3 e8 00 00 00 00 e9 71 ff ff ff     H..H.......q...
	rel 5+4 t=17 TLS+0
	rel 81+4 t=8 runtime.concatstring2+0
	rel 134+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=2865 args=0x0 locals=0x240 funcid=0x0
	0x0000 00000 (strings.go:41)	TEXT	"".main(SB), ABIInternal, $576-0
	0x0000 00000 (strings.go:41)	MOVQ	(TLS), CX
	0x0009 00009 (strings.go:41)	LEAQ	-448(SP), AX
	0x0011 00017 (strings.go:41)	CMPQ	AX, 16(CX)
	0x0015 00021 (strings.go:41)	PCDATA	$0, $-2
	0x0015 00021 (strings.go:41)	JLS	2855
	0x001b 00027 (strings.go:41)	PCDATA	$0, $-1
	0x001b 00027 (strings.go:41)	SUBQ	$576, SP
	0x0022 00034 (strings.go:41)	MOVQ	BP, 568(SP)
	0x002a 00042 (strings.go:41)	LEAQ	568(SP), BP
	0x0032 00050 (strings.go:41)	FUNCDATA	$0, gclocals·829fad6054098edc501a7cbca1f87823(SB)
	0x0032 00050 (strings.go:41)	FUNCDATA	$1, gclocals·6296127ffd237ae4cdf90b470c589e3c(SB)
	0x0032 00050 (strings.go:41)	FUNCDATA	$2, "".main.stkobj(SB)
	0x0032 00050 (strings.go:42)	LEAQ	go.string."one"(SB), AX
	0x0039 00057 (strings.go:42)	MOVQ	AX, (SP)
	0x003d 00061 (strings.go:42)	MOVQ	$3, 8(SP)
	0x0046 00070 (strings.go:42)	XORPS	X0, X0
	0x0049 00073 (strings.go:42)	MOVUPS	X0, 16(SP)
	0x004e 00078 (strings.go:42)	LEAQ	go.string."three"(SB), AX
	0x0055 00085 (strings.go:42)	MOVQ	AX, 32(SP)
	0x005a 00090 (strings.go:42)	MOVQ	$5, 40(SP)
	0x0063 00099 (strings.go:42)	LEAQ	go.string."fourteen and more than thirty-two bytes"(SB), AX
	0x006a 00106 (strings.go:42)	MOVQ	AX, 48(SP)
	0x006f 00111 (strings.go:42)	MOVQ	$39, 56(SP)
	0x0078 00120 (strings.go:42)	LEAQ	go.string."5"(SB), AX
	0x007f 00127 (strings.go:42)	MOVQ	AX, 64(SP)
	0x0084 00132 (strings.go:42)	MOVQ	$1, 72(SP)
	0x008d 00141 (strings.go:42)	PCDATA	$1, $0
	0x008d 00141 (strings.go:42)	CALL	"".join(SB)
	0x0092 00146 (strings.go:43)	MOVQ	80(SP), AX
	0x0097 00151 (strings.go:43)	MOVQ	AX, "".a.ptr+344(SP)
	0x009f 00159 (strings.go:43)	MOVQ	88(SP), CX
	0x00a4 00164 (strings.go:43)	MOVQ	CX, "".a.len+240(SP)
	0x00ac 00172 (strings.go:44)	MOVQ	96(SP), DX
	0x00b1 00177 (strings.go:44)	MOVQ	DX, "".b.ptr+336(SP)
	0x00b9 00185 (strings.go:44)	MOVQ	104(SP), BX
	0x00be 00190 (strings.go:44)	MOVQ	BX, "".b.len+232(SP)
	0x00c6 00198 (strings.go:45)	MOVQ	112(SP), SI
	0x00cb 00203 (strings.go:45)	MOVQ	SI, "".c.ptr+328(SP)
	0x00d3 00211 (strings.go:45)	MOVQ	120(SP), DI
	0x00d8 00216 (strings.go:45)	MOVQ	DI, "".c.len+224(SP)
	0x00e0 00224 (strings.go:46)	MOVQ	128(SP), R8
	0x00e8 00232 (strings.go:46)	MOVQ	R8, "".d.ptr+320(SP)
	0x00f0 00240 (strings.go:46)	MOVQ	136(SP), R9
	0x00f8 00248 (strings.go:46)	MOVQ	R9, "".d.len+216(SP)
	0x0100 00256 (strings.go:47)	MOVQ	144(SP), R10
	0x0108 00264 (strings.go:47)	MOVQ	R10, "".e.ptr+312(SP)
	0x0110 00272 (strings.go:47)	MOVQ	152(SP), R11
	0x0118 00280 (strings.go:47)	MOVQ	R11, "".e.len+208(SP)
	0x0120 00288 (strings.go:43)	PCDATA	$1, $1
	0x0120 00288 (strings.go:43)	CALL	runtime.printlock(SB)
	0x0125 00293 (strings.go:43)	MOVQ	"".a.ptr+344(SP), AX
	0x012d 00301 (strings.go:43)	MOVQ	AX, (SP)
	0x0131 00305 (strings.go:43)	MOVQ	"".a.len+240(SP), AX
	0x0139 00313 (strings.go:43)	MOVQ	AX, 8(SP)
	0x013e 00318 (strings.go:43)	PCDATA	$1, $2
	0x013e 00318 (strings.go:43)	NOP
	0x0140 00320 (strings.go:43)	CALL	runtime.printstring(SB)
	0x0145 00325 (strings.go:43)	CALL	runtime.printnl(SB)
	0x014a 00330 (strings.go:43)	CALL	runtime.printunlock(SB)
	0x014f 00335 (strings.go:44)	CALL	runtime.printlock(SB)
	0x0154 00340 (strings.go:44)	MOVQ	"".b.ptr+336(SP), AX
	0x015c 00348 (strings.go:44)	MOVQ	AX, (SP)
	0x0160 00352 (strings.go:44)	MOVQ	"".b.len+232(SP), AX
	0x0168 00360 (strings.go:44)	MOVQ	AX, 8(SP)
	0x016d 00365 (strings.go:44)	PCDATA	$1, $3
	0x016d 00365 (strings.go:44)	CALL	runtime.printstring(SB)
	0x0172 00370 (strings.go:44)	CALL	runtime.printnl(SB)
	0x0177 00375 (strings.go:44)	CALL	runtime.printunlock(SB)
	0x017c 00380 (strings.go:44)	NOP
	0x0180 00384 (strings.go:45)	CALL	runtime.printlock(SB)
	0x0185 00389 (strings.go:45)	MOVQ	"".c.ptr+328(SP), AX
	0x018d 00397 (strings.go:45)	MOVQ	AX, (SP)
	0x0191 00401 (strings.go:45)	MOVQ	"".c.len+224(SP), AX
	0x0199 00409 (strings.go:45)	MOVQ	AX, 8(SP)
	0x019e 00414 (strings.go:45)	PCDATA	$1, $4
	0x019e 00414 (strings.go:45)	NOP
	0x01a0 00416 (strings.go:45)	CALL	runtime.printstring(SB)
	0x01a5 00421 (strings.go:45)	CALL	runtime.printnl(SB)
	0x01aa 00426 (strings.go:45)	CALL	runtime.printunlock(SB)
	0x01af 00431 (strings.go:46)	CALL	runtime.printlock(SB)
	0x01b4 00436 (strings.go:46)	MOVQ	"".d.ptr+320(SP), AX
	0x01bc 00444 (strings.go:46)	MOVQ	AX, (SP)
	0x01c0 00448 (strings.go:46)	MOVQ	"".d.len+216(SP), AX
	0x01c8 00456 (strings.go:46)	MOVQ	AX, 8(SP)
	0x01cd 00461 (strings.go:46)	PCDATA	$1, $5
	0x01cd 00461 (strings.go:46)	CALL	runtime.printstring(SB)
	0x01d2 00466 (strings.go:46)	CALL	runtime.printnl(SB)
	0x01d7 00471 (strings.go:46)	CALL	runtime.printunlock(SB)
	0x01dc 00476 (strings.go:46)	NOP
	0x01e0 00480 (strings.go:47)	CALL	runtime.printlock(SB)
	0x01e5 00485 (strings.go:47)	MOVQ	"".e.ptr+312(SP), AX
	0x01ed 00493 (strings.go:47)	MOVQ	AX, (SP)
	0x01f1 00497 (strings.go:47)	MOVQ	"".e.len+208(SP), AX
	0x01f9 00505 (strings.go:47)	MOVQ	AX, 8(SP)
	0x01fe 00510 (strings.go:47)	PCDATA	$1, $0
	0x01fe 00510 (strings.go:47)	NOP
	0x0200 00512 (strings.go:47)	CALL	runtime.printstring(SB)
	0x0205 00517 (strings.go:47)	CALL	runtime.printnl(SB)
	0x020a 00522 (strings.go:47)	CALL	runtime.printunlock(SB)
	0x020f 00527 (strings.go:48)	LEAQ	""..autotmp_43+408(SP), DI
	0x0217 00535 (strings.go:48)	XORPS	X0, X0
	0x021a 00538 (strings.go:48)	PCDATA	$0, $-2
	0x021a 00538 (strings.go:48)	LEAQ	-32(DI), DI
	0x021e 00542 (strings.go:48)	NOP
	0x0220 00544 (strings.go:48)	DUFFZERO	$254
	0x0233 00563 (strings.go:48)	PCDATA	$0, $-1
	0x0233 00563 (strings.go:48)	LEAQ	go.string."plain"(SB), AX
	0x023a 00570 (strings.go:48)	MOVQ	AX, ""..autotmp_43+424(SP)
	0x0242 00578 (strings.go:48)	MOVQ	$5, ""..autotmp_43+432(SP)
	0x024e 00590 (strings.go:48)	LEAQ	go.string."größer"(SB), AX
	0x0255 00597 (strings.go:48)	MOVQ	AX, ""..autotmp_43+440(SP)
	0x025d 00605 (strings.go:48)	MOVQ	$8, ""..autotmp_43+448(SP)
	0x0269 00617 (strings.go:48)	LEAQ	go.string."中文 ok"(SB), AX
	0x0270 00624 (strings.go:48)	MOVQ	AX, ""..autotmp_43+456(SP)
	0x0278 00632 (strings.go:48)	MOVQ	$9, ""..autotmp_43+464(SP)
	0x0284 00644 (strings.go:48)	LEAQ	go.string."\xff\xfe"(SB), AX
	0x028b 00651 (strings.go:48)	MOVQ	AX, ""..autotmp_43+472(SP)
	0x0293 00659 (strings.go:48)	MOVQ	$2, ""..autotmp_43+480(SP)
	0x029f 00671 (strings.go:48)	LEAQ	go.string."\xed\xa0\x80"(SB), AX
	0x02a6 00678 (strings.go:48)	MOVQ	AX, ""..autotmp_43+488(SP)
	0x02ae 00686 (strings.go:48)	MOVQ	$3, ""..autotmp_43+496(SP)
	0x02ba 00698 (strings.go:48)	LEAQ	go.string."😀!"(SB), AX
	0x02c1 00705 (strings.go:48)	MOVQ	AX, ""..autotmp_43+504(SP)
	0x02c9 00713 (strings.go:48)	MOVQ	$5, ""..autotmp_43+512(SP)
	0x02d5 00725 (strings.go:48)	LEAQ	go.string."\xc0\x80"(SB), AX
	0x02dc 00732 (strings.go:48)	MOVQ	AX, ""..autotmp_43+520(SP)
	0x02e4 00740 (strings.go:48)	MOVQ	$2, ""..autotmp_43+528(SP)
	0x02f0 00752 (strings.go:48)	LEAQ	go.string."\xe4\xb8"(SB), AX
	0x02f7 00759 (strings.go:48)	MOVQ	AX, ""..autotmp_43+536(SP)
	0x02ff 00767 (strings.go:48)	MOVQ	$2, ""..autotmp_43+544(SP)
	0x030b 00779 (strings.go:48)	LEAQ	go.string."\U0010ffff\xf4\x90\x80\x80"(SB), AX
	0x0312 00786 (strings.go:48)	MOVQ	AX, ""..autotmp_43+552(SP)
	0x031a 00794 (strings.go:48)	MOVQ	$8, ""..autotmp_43+560(SP)
	0x0326 00806 (strings.go:48)	LEAQ	""..autotmp_43+408(SP), AX
	0x032e 00814 (strings.go:48)	XORL	CX, CX
	0x0330 00816 (strings.go:48)	JMP	836
	0x0332 00818 (strings.go:48)	MOVQ	""..autotmp_78+400(SP), DX
	0x033a 00826 (strings.go:48)	ADDQ	$16, DX
	0x033e 00830 (strings.go:48)	MOVQ	AX, CX
	0x0341 00833 (strings.go:48)	MOVQ	DX, AX
	0x0344 00836 (strings.go:48)	MOVQ	CX, ""..autotmp_77+288(SP)
	0x034c 00844 (strings.go:48)	MOVQ	AX, ""..autotmp_78+400(SP)
	0x0354 00852 (strings.go:48)	MOVQ	(AX), DX
	0x0357 00855 (strings.go:48)	MOVQ	DX, "".s.ptr+296(SP)
	0x035f 00863 (strings.go:48)	MOVQ	8(AX), BX
	0x0363 00867 (strings.go:48)	MOVQ	BX, "".s.len+176(SP)
	0x036b 00875 (strings.go:49)	MOVQ	DX, (SP)
	0x036f 00879 (strings.go:49)	MOVQ	BX, 8(SP)
	0x0374 00884 (strings.go:49)	PCDATA	$1, $6
	0x0374 00884 (strings.go:49)	CALL	"".count(SB)
	0x0379 00889 (strings.go:49)	MOVQ	16(SP), AX
	0x037e 00894 (strings.go:49)	MOVQ	AX, "".n+200(SP)
	0x0386 00902 (strings.go:49)	MOVQ	24(SP), CX
	0x038b 00907 (strings.go:49)	MOVQ	CX, "".total+168(SP)
	0x0393 00915 (strings.go:50)	MOVQ	"".s.ptr+296(SP), DX
	0x039b 00923 (strings.go:50)	MOVQ	DX, (SP)
	0x039f 00927 (strings.go:50)	MOVQ	"".s.len+176(SP), BX
	0x03a7 00935 (strings.go:50)	MOVQ	BX, 8(SP)
	0x03ac 00940 (strings.go:50)	CALL	"".runes(SB)
	0x03b1 00945 (strings.go:51)	MOVQ	16(SP), AX
	0x03b6 00950 (strings.go:51)	MOVQ	AX, "".r.ptr+304(SP)
	0x03be 00958 (strings.go:51)	MOVQ	24(SP), CX
	0x03c3 00963 (strings.go:51)	MOVQ	CX, "".r.len+184(SP)
	0x03cb 00971 (strings.go:51)	MOVQ	32(SP), DX
	0x03d0 00976 (strings.go:51)	MOVQ	DX, "".r.cap+192(SP)
	0x03d8 00984 (strings.go:51)	MOVQ	AX, (SP)
	0x03dc 00988 (strings.go:51)	MOVQ	CX, 8(SP)
	0x03e1 00993 (strings.go:51)	MOVQ	DX, 16(SP)
	0x03e6 00998 (strings.go:51)	PCDATA	$1, $7
	0x03e6 00998 (strings.go:51)	CALL	"".text(SB)
	0x03eb 01003 (strings.go:51)	MOVQ	32(SP), AX
	0x03f0 01008 (strings.go:51)	MOVQ	AX, ""..autotmp_79+280(SP)
	0x03f8 01016 (strings.go:51)	MOVQ	24(SP), CX
	0x03fd 01021 (strings.go:51)	MOVQ	CX, ""..autotmp_80+392(SP)
	0x0405 01029 (strings.go:51)	MOVQ	"".r.ptr+304(SP), DX
	0x040d 01037 (strings.go:51)	MOVQ	DX, (SP)
	0x0411 01041 (strings.go:51)	MOVQ	"".r.len+184(SP), DX
	0x0419 01049 (strings.go:51)	MOVQ	DX, 8(SP)
	0x041e 01054 (strings.go:51)	MOVQ	"".r.cap+192(SP), BX
	0x0426 01062 (strings.go:51)	MOVQ	BX, 16(SP)
	0x042b 01067 (strings.go:51)	PCDATA	$1, $8
	0x042b 01067 (strings.go:51)	CALL	"".text(SB)
	0x0430 01072 (strings.go:51)	MOVQ	24(SP), AX
	0x0435 01077 (strings.go:51)	MOVQ	AX, ""..autotmp_81+384(SP)
	0x043d 01085 (strings.go:51)	MOVQ	32(SP), CX
	0x0442 01090 (strings.go:51)	MOVQ	CX, ""..autotmp_82+272(SP)
	0x044a 01098 (strings.go:51)	MOVQ	"".s.ptr+296(SP), DX
	0x0452 01106 (strings.go:51)	MOVQ	DX, (SP)
	0x0456 01110 (strings.go:51)	MOVQ	"".s.len+176(SP), BX
	0x045e 01118 (strings.go:51)	MOVQ	BX, 8(SP)
	0x0463 01123 (strings.go:51)	PCDATA	$1, $9
	0x0463 01123 (strings.go:51)	CALL	"".bytes(SB)
	0x0468 01128 (strings.go:51)	MOVQ	24(SP), AX
	0x046d 01133 (strings.go:51)	MOVQ	AX, ""..autotmp_83+264(SP)
	0x0475 01141 (strings.go:51)	MOVQ	"".s.ptr+296(SP), CX
	0x047d 01149 (strings.go:51)	MOVQ	CX, (SP)
	0x0481 01153 (strings.go:51)	MOVQ	"".s.len+176(SP), DX
	0x0489 01161 (strings.go:51)	MOVQ	DX, 8(SP)
	0x048e 01166 (strings.go:51)	CALL	"".bytes(SB)
	0x0493 01171 (strings.go:51)	MOVQ	32(SP), AX
	0x0498 01176 (strings.go:51)	MOVQ	AX, ""..autotmp_84+256(SP)
	0x04a0 01184 (strings.go:51)	MOVQ	""..autotmp_79+280(SP), CX
	0x04a8 01192 (strings.go:51)	MOVQ	"".s.len+176(SP), DX
	0x04b0 01200 (strings.go:51)	CMPQ	CX, DX
	0x04b3 01203 (strings.go:51)	JEQ	2810
	0x04b9 01209 (strings.go:51)	XORL	CX, CX
	0x04bb 01211 (strings.go:51)	MOVB	CL, ""..autotmp_85+167(SP)
	0x04c2 01218 (strings.go:51)	PCDATA	$1, $10
	0x04c2 01218 (strings.go:51)	CALL	runtime.printlock(SB)
	0x04c7 01223 (strings.go:51)	MOVQ	"".n+200(SP), AX
	0x04cf 01231 (strings.go:51)	MOVQ	AX, (SP)
	0x04d3 01235 (strings.go:51)	CALL	runtime.printint(SB)
	0x04d8 01240 (strings.go:51)	CALL	runtime.printsp(SB)
	0x04dd 01245 (strings.go:51)	MOVQ	"".total+168(SP), AX
	0x04e5 01253 (strings.go:51)	MOVQ	AX, (SP)
	0x04e9 01257 (strings.go:51)	CALL	runtime.printint(SB)
	0x04ee 01262 (strings.go:51)	CALL	runtime.printsp(SB)
	0x04f3 01267 (strings.go:51)	MOVQ	"".r.len+184(SP), AX
	0x04fb 01275 (strings.go:51)	MOVQ	AX, (SP)
	0x04ff 01279 (strings.go:51)	NOP
	0x0500 01280 (strings.go:51)	CALL	runtime.printint(SB)
	0x0505 01285 (strings.go:51)	CALL	runtime.printsp(SB)
	0x050a 01290 (strings.go:51)	MOVBLZX	""..autotmp_85+167(SP), AX
	0x0512 01298 (strings.go:51)	MOVB	AL, (SP)
	0x0515 01301 (strings.go:51)	CALL	runtime.printbool(SB)
	0x051a 01306 (strings.go:51)	CALL	runtime.printsp(SB)
	0x051f 01311 (strings.go:51)	MOVQ	""..autotmp_81+384(SP), AX
	0x0527 01319 (strings.go:51)	MOVQ	AX, (SP)
	0x052b 01323 (strings.go:51)	MOVQ	""..autotmp_82+272(SP), AX
	0x0533 01331 (strings.go:51)	MOVQ	AX, 8(SP)
	0x0538 01336 (strings.go:51)	PCDATA	$1, $11
	0x0538 01336 (strings.go:51)	CALL	runtime.printstring(SB)
	0x053d 01341 (strings.go:51)	NOP
	0x0540 01344 (strings.go:51)	CALL	runtime.printsp(SB)
	0x0545 01349 (strings.go:51)	MOVQ	""..autotmp_83+264(SP), AX
	0x054d 01357 (strings.go:51)	MOVQ	AX, (SP)
	0x0551 01361 (strings.go:51)	CALL	runtime.printint(SB)
	0x0556 01366 (strings.go:51)	CALL	runtime.printsp(SB)
	0x055b 01371 (strings.go:51)	MOVQ	""..autotmp_84+256(SP), AX
	0x0563 01379 (strings.go:51)	MOVQ	AX, (SP)
	0x0567 01383 (strings.go:51)	CALL	runtime.printint(SB)
	0x056c 01388 (strings.go:51)	CALL	runtime.printnl(SB)
	0x0571 01393 (strings.go:51)	CALL	runtime.printunlock(SB)
	0x0576 01398 (strings.go:48)	MOVQ	""..autotmp_77+288(SP), AX
	0x057e 01406 (strings.go:48)	INCQ	AX
	0x0581 01409 (strings.go:48)	CMPQ	AX, $10
	0x0585 01413 (strings.go:48)	JLT	818
	0x058b 01419 (strings.go:53)	LEAQ	go.string."abc"(SB), AX
	0x0592 01426 (strings.go:53)	MOVQ	AX, (SP)
	0x0596 01430 (strings.go:53)	MOVQ	$3, 8(SP)
	0x059f 01439 (strings.go:53)	LEAQ	go.string."abd"(SB), CX
	0x05a6 01446 (strings.go:53)	MOVQ	CX, 16(SP)
	0x05ab 01451 (strings.go:53)	MOVQ	$3, 24(SP)
	0x05b4 01460 (strings.go:53)	PCDATA	$1, $0
	0x05b4 01460 (strings.go:53)	CALL	"".compare(SB)
	0x05b9 01465 (strings.go:53)	MOVBLZX	32(SP), AX
	0x05be 01470 (strings.go:53)	MOVB	AL, ""..autotmp_85+167(SP)
	0x05c5 01477 (strings.go:53)	MOVBLZX	33(SP), CX
	0x05ca 01482 (strings.go:53)	MOVB	CL, ""..autotmp_86+166(SP)
	0x05d1 01489 (strings.go:53)	MOVBLZX	34(SP), DX
	0x05d6 01494 (strings.go:53)	MOVB	DL, ""..autotmp_87+165(SP)
	0x05dd 01501 (strings.go:53)	MOVBLZX	35(SP), BX
	0x05e2 01506 (strings.go:53)	MOVB	BL, ""..autotmp_88+164(SP)
	0x05e9 01513 (strings.go:53)	CALL	runtime.printlock(SB)
	0x05ee 01518 (strings.go:53)	MOVBLZX	""..autotmp_85+167(SP), AX
	0x05f6 01526 (strings.go:53)	MOVB	AL, (SP)
	0x05f9 01529 (strings.go:53)	CALL	runtime.printbool(SB)
	0x05fe 01534 (strings.go:53)	NOP
	0x0600 01536 (strings.go:53)	CALL	runtime.printsp(SB)
	0x0605 01541 (strings.go:53)	MOVBLZX	""..autotmp_86+166(SP), AX
	0x060d 01549 (strings.go:53)	MOVB	AL, (SP)
	0x0610 01552 (strings.go:53)	CALL	runtime.printbool(SB)
	0x0615 01557 (strings.go:53)	CALL	runtime.printsp(SB)
	0x061a 01562 (strings.go:53)	MOVBLZX	""..autotmp_87+165(SP), AX
	0x0622 01570 (strings.go:53)	MOVB	AL, (SP)
	0x0625 01573 (strings.go:53)	CALL	runtime.printbool(SB)
	0x062a 01578 (strings.go:53)	CALL	runtime.printsp(SB)
	0x062f 01583 (strings.go:53)	MOVBLZX	""..autotmp_88+164(SP), AX
	0x0637 01591 (strings.go:53)	MOVB	AL, (SP)
	0x063a 01594 (strings.go:53)	CALL	runtime.printbool(SB)
	0x063f 01599 (strings.go:53)	NOP
	0x0640 01600 (strings.go:53)	CALL	runtime.printnl(SB)
	0x0645 01605 (strings.go:53)	CALL	runtime.printunlock(SB)
	0x064a 01610 (strings.go:54)	LEAQ	go.string."abc"(SB), AX
	0x0651 01617 (strings.go:54)	MOVQ	AX, (SP)
	0x0655 01621 (strings.go:54)	MOVQ	$3, 8(SP)
	0x065e 01630 (strings.go:54)	LEAQ	go.string."ab"(SB), CX
	0x0665 01637 (strings.go:54)	MOVQ	CX, 16(SP)
	0x066a 01642 (strings.go:54)	MOVQ	$2, 24(SP)
	0x0673 01651 (strings.go:54)	CALL	"".compare(SB)
	0x0678 01656 (strings.go:54)	MOVBLZX	32(SP), AX
	0x067d 01661 (strings.go:54)	MOVB	AL, ""..autotmp_85+167(SP)
	0x0684 01668 (strings.go:54)	MOVBLZX	33(SP), CX
	0x0689 01673 (strings.go:54)	MOVB	CL, ""..autotmp_86+166(SP)
	0x0690 01680 (strings.go:54)	MOVBLZX	34(SP), DX
	0x0695 01685 (strings.go:54)	MOVB	DL, ""..autotmp_87+165(SP)
	0x069c 01692 (strings.go:54)	MOVBLZX	35(SP), BX
	0x06a1 01697 (strings.go:54)	MOVB	BL, ""..autotmp_88+164(SP)
	0x06a8 01704 (strings.go:54)	CALL	runtime.printlock(SB)
	0x06ad 01709 (strings.go:54)	MOVBLZX	""..autotmp_85+167(SP), AX
	0x06b5 01717 (strings.go:54)	MOVB	AL, (SP)
	0x06b8 01720 (strings.go:54)	CALL	runtime.printbool(SB)
	0x06bd 01725 (strings.go:54)	NOP
	0x06c0 01728 (strings.go:54)	CALL	runtime.printsp(SB)
	0x06c5 01733 (strings.go:54)	MOVBLZX	""..autotmp_86+166(SP), AX
	0x06cd 01741 (strings.go:54)	MOVB	AL, (SP)
	0x06d0 01744 (strings.go:54)	CALL	runtime.printbool(SB)
	0x06d5 01749 (strings.go:54)	CALL	runtime.printsp(SB)
	0x06da 01754 (strings.go:54)	MOVBLZX	""..autotmp_87+165(SP), AX
	0x06e2 01762 (strings.go:54)	MOVB	AL, (SP)
	0x06e5 01765 (strings.go:54)	CALL	runtime.printbool(SB)
	0x06ea 01770 (strings.go:54)	CALL	runtime.printsp(SB)
	0x06ef 01775 (strings.go:54)	MOVBLZX	""..autotmp_88+164(SP), AX
	0x06f7 01783 (strings.go:54)	MOVB	AL, (SP)
	0x06fa 01786 (strings.go:54)	CALL	runtime.printbool(SB)
	0x06ff 01791 (strings.go:54)	NOP
	0x0700 01792 (strings.go:54)	CALL	runtime.printnl(SB)
	0x0705 01797 (strings.go:54)	CALL	runtime.printunlock(SB)
	0x070a 01802 (strings.go:55)	XORPS	X0, X0
	0x070d 01805 (strings.go:55)	MOVUPS	X0, (SP)
	0x0711 01809 (strings.go:55)	MOVUPS	X0, 16(SP)
	0x0716 01814 (strings.go:55)	CALL	"".compare(SB)
	0x071b 01819 (strings.go:55)	MOVBLZX	32(SP), AX
	0x0720 01824 (strings.go:55)	MOVB	AL, ""..autotmp_85+167(SP)
	0x0727 01831 (strings.go:55)	MOVBLZX	33(SP), CX
	0x072c 01836 (strings.go:55)	MOVB	CL, ""..autotmp_86+166(SP)
	0x0733 01843 (strings.go:55)	MOVBLZX	34(SP), DX
	0x0738 01848 (strings.go:55)	MOVB	DL, ""..autotmp_87+165(SP)
	0x073f 01855 (strings.go:55)	MOVBLZX	35(SP), BX
	0x0744 01860 (strings.go:55)	MOVB	BL, ""..autotmp_88+164(SP)
	0x074b 01867 (strings.go:55)	CALL	runtime.printlock(SB)
	0x0750 01872 (strings.go:55)	MOVBLZX	""..autotmp_85+167(SP), AX
	0x0758 01880 (strings.go:55)	MOVB	AL, (SP)
	0x075b 01883 (strings.go:55)	NOP
	0x0760 01888 (strings.go:55)	CALL	runtime.printbool(SB)
	0x0765 01893 (strings.go:55)	CALL	runtime.printsp(SB)
	0x076a 01898 (strings.go:55)	MOVBLZX	""..autotmp_86+166(SP), AX
	0x0772 01906 (strings.go:55)	MOVB	AL, (SP)
	0x0775 01909 (strings.go:55)	CALL	runtime.printbool(SB)
	0x077a 01914 (strings.go:55)	CALL	runtime.printsp(SB)
	0x077f 01919 (strings.go:55)	MOVBLZX	""..autotmp_87+165(SP), AX
	0x0787 01927 (strings.go:55)	MOVB	AL, (SP)
	0x078a 01930 (strings.go:55)	CALL	runtime.printbool(SB)
	0x078f 01935 (strings.go:55)	CALL	runtime.printsp(SB)
	0x0794 01940 (strings.go:55)	MOVBLZX	""..autotmp_88+164(SP), AX
	0x079c 01948 (strings.go:55)	MOVB	AL, (SP)
	0x079f 01951 (strings.go:55)	NOP
	0x07a0 01952 (strings.go:55)	CALL	runtime.printbool(SB)
	0x07a5 01957 (strings.go:55)	CALL	runtime.printnl(SB)
	0x07aa 01962 (strings.go:55)	CALL	runtime.printunlock(SB)
	0x07af 01967 (strings.go:56)	LEAQ	go.string."b"(SB), AX
	0x07b6 01974 (strings.go:56)	MOVQ	AX, (SP)
	0x07ba 01978 (strings.go:56)	MOVQ	$1, 8(SP)
	0x07c3 01987 (strings.go:56)	LEAQ	go.string."abc"(SB), AX
	0x07ca 01994 (strings.go:56)	MOVQ	AX, 16(SP)
	0x07cf 01999 (strings.go:56)	MOVQ	$3, 24(SP)
	0x07d8 02008 (strings.go:56)	CALL	"".compare(SB)
	0x07dd 02013 (strings.go:56)	MOVBLZX	32(SP), AX
	0x07e2 02018 (strings.go:56)	MOVB	AL, ""..autotmp_85+167(SP)
	0x07e9 02025 (strings.go:56)	MOVBLZX	33(SP), CX
	0x07ee 02030 (strings.go:56)	MOVB	CL, ""..autotmp_86+166(SP)
	0x07f5 02037 (strings.go:56)	MOVBLZX	34(SP), DX
	0x07fa 02042 (strings.go:56)	MOVB	DL, ""..autotmp_87+165(SP)
	0x0801 02049 (strings.go:56)	MOVBLZX	35(SP), BX
	0x0806 02054 (strings.go:56)	MOVB	BL, ""..autotmp_88+164(SP)
	0x080d 02061 (strings.go:56)	CALL	runtime.printlock(SB)
	0x0812 02066 (strings.go:56)	MOVBLZX	""..autotmp_85+167(SP), AX
	0x081a 02074 (strings.go:56)	MOVB	AL, (SP)
	0x081d 02077 (strings.go:56)	NOP
	0x0820 02080 (strings.go:56)	CALL	runtime.printbool(SB)
	0x0825 02085 (strings.go:56)	CALL	runtime.printsp(SB)
	0x082a 02090 (strings.go:56)	MOVBLZX	""..autotmp_86+166(SP), AX
	0x0832 02098 (strings.go:56)	MOVB	AL, (SP)
	0x0835 02101 (strings.go:56)	CALL	runtime.printbool(SB)
	0x083a 02106 (strings.go:56)	CALL	runtime.printsp(SB)
	0x083f 02111 (strings.go:56)	MOVBLZX	""..autotmp_87+165(SP), AX
	0x0847 02119 (strings.go:56)	MOVB	AL, (SP)
	0x084a 02122 (strings.go:56)	CALL	runtime.printbool(SB)
	0x084f 02127 (strings.go:56)	CALL	runtime.printsp(SB)
	0x0854 02132 (strings.go:56)	MOVBLZX	""..autotmp_88+164(SP), AX
	0x085c 02140 (strings.go:56)	MOVB	AL, (SP)
	0x085f 02143 (strings.go:56)	NOP
	0x0860 02144 (strings.go:56)	CALL	runtime.printbool(SB)
	0x0865 02149 (strings.go:56)	CALL	runtime.printnl(SB)
	0x086a 02154 (strings.go:56)	CALL	runtime.printunlock(SB)
	0x086f 02159 (strings.go:57)	MOVL	$120, (SP)
	0x0876 02166 (strings.go:57)	CALL	"".one(SB)
	0x087b 02171 (strings.go:57)	MOVQ	8(SP), AX
	0x0880 02176 (strings.go:57)	MOVQ	AX, ""..autotmp_80+392(SP)
	0x0888 02184 (strings.go:57)	MOVQ	16(SP), CX
	0x088d 02189 (strings.go:57)	MOVQ	CX, ""..autotmp_77+288(SP)
	0x0895 02197 (strings.go:57)	MOVL	$233, (SP)
	0x089c 02204 (strings.go:57)	PCDATA	$1, $12
	0x089c 02204 (strings.go:57)	NOP
	0x08a0 02208 (strings.go:57)	CALL	"".one(SB)
	0x08a5 02213 (strings.go:57)	MOVQ	8(SP), AX
	0x08aa 02218 (strings.go:57)	MOVQ	AX, ""..autotmp_81+384(SP)
	0x08b2 02226 (strings.go:57)	MOVQ	16(SP), CX
	0x08b7 02231 (strings.go:57)	MOVQ	CX, ""..autotmp_79+280(SP)
	0x08bf 02239 (strings.go:57)	MOVL	$20013, (SP)
	0x08c6 02246 (strings.go:57)	PCDATA	$1, $13
	0x08c6 02246 (strings.go:57)	CALL	"".one(SB)
	0x08cb 02251 (strings.go:57)	MOVQ	8(SP), AX
	0x08d0 02256 (strings.go:57)	MOVQ	AX, ""..autotmp_89+376(SP)
	0x08d8 02264 (strings.go:57)	MOVQ	16(SP), CX
	0x08dd 02269 (strings.go:57)	MOVQ	CX, ""..autotmp_82+272(SP)
	0x08e5 02277 (strings.go:57)	MOVL	$128512, (SP)
	0x08ec 02284 (strings.go:57)	PCDATA	$1, $14
	0x08ec 02284 (strings.go:57)	CALL	"".one(SB)
	0x08f1 02289 (strings.go:57)	MOVQ	8(SP), AX
	0x08f6 02294 (strings.go:57)	MOVQ	AX, ""..autotmp_90+368(SP)
	0x08fe 02302 (strings.go:57)	MOVQ	16(SP), CX
	0x0903 02307 (strings.go:57)	MOVQ	CX, ""..autotmp_83+264(SP)
	0x090b 02315 (strings.go:57)	MOVL	$-1, (SP)
	0x0912 02322 (strings.go:57)	PCDATA	$1, $15
	0x0912 02322 (strings.go:57)	CALL	"".one(SB)
	0x0917 02327 (strings.go:57)	MOVQ	8(SP), AX
	0x091c 02332 (strings.go:57)	MOVQ	AX, ""..autotmp_91+360(SP)
	0x0924 02340 (strings.go:57)	MOVQ	16(SP), CX
	0x0929 02345 (strings.go:57)	MOVQ	CX, ""..autotmp_84+256(SP)
	0x0931 02353 (strings.go:57)	MOVL	$55296, (SP)
	0x0938 02360 (strings.go:57)	PCDATA	$1, $16
	0x0938 02360 (strings.go:57)	CALL	"".one(SB)
	0x093d 02365 (strings.go:57)	MOVQ	8(SP), AX
	0x0942 02370 (strings.go:57)	MOVQ	AX, ""..autotmp_92+352(SP)
	0x094a 02378 (strings.go:57)	MOVQ	16(SP), CX
	0x094f 02383 (strings.go:57)	MOVQ	CX, ""..autotmp_93+248(SP)
	0x0957 02391 (strings.go:57)	PCDATA	$1, $17
	0x0957 02391 (strings.go:57)	CALL	runtime.printlock(SB)
	0x095c 02396 (strings.go:57)	MOVQ	""..autotmp_80+392(SP), AX
	0x0964 02404 (strings.go:57)	MOVQ	AX, (SP)
	0x0968 02408 (strings.go:57)	MOVQ	""..autotmp_77+288(SP), AX
	0x0970 02416 (strings.go:57)	MOVQ	AX, 8(SP)
	0x0975 02421 (strings.go:57)	PCDATA	$1, $18
	0x0975 02421 (strings.go:57)	CALL	runtime.printstring(SB)
	0x097a 02426 (strings.go:57)	CALL	runtime.printsp(SB)
	0x097f 02431 (strings.go:57)	MOVQ	""..autotmp_81+384(SP), AX
	0x0987 02439 (strings.go:57)	MOVQ	AX, (SP)
	0x098b 02443 (strings.go:57)	MOVQ	""..autotmp_79+280(SP), AX
	0x0993 02451 (strings.go:57)	MOVQ	AX, 8(SP)
	0x0998 02456 (strings.go:57)	PCDATA	$1, $19
	0x0998 02456 (strings.go:57)	CALL	runtime.printstring(SB)
	0x099d 02461 (strings.go:57)	NOP
	0x09a0 02464 (strings.go:57)	CALL	runtime.printsp(SB)
	0x09a5 02469 (strings.go:57)	MOVQ	""..autotmp_89+376(SP), AX
	0x09ad 02477 (strings.go:57)	MOVQ	AX, (SP)
	0x09b1 02481 (strings.go:57)	MOVQ	""..autotmp_82+272(SP), AX
	0x09b9 02489 (strings.go:57)	MOVQ	AX, 8(SP)
	0x09be 02494 (strings.go:57)	PCDATA	$1, $20
	0x09be 02494 (strings.go:57)	NOP
	0x09c0 02496 (strings.go:57)	CALL	runtime.printstring(SB)
	0x09c5 02501 (strings.go:57)	CALL	runtime.printsp(SB)
	0x09ca 02506 (strings.go:57)	MOVQ	""..autotmp_90+368(SP), AX
	0x09d2 02514 (strings.go:57)	MOVQ	AX, (SP)
	0x09d6 02518 (strings.go:57)	MOVQ	""..autotmp_83+264(SP), AX
	0x09de 02526 (strings.go:57)	MOVQ	AX, 8(SP)
	0x09e3 02531 (strings.go:57)	PCDATA	$1, $21
	0x09e3 02531 (strings.go:57)	CALL	runtime.printstring(SB)
	0x09e8 02536 (strings.go:57)	CALL	runtime.printsp(SB)
	0x09ed 02541 (strings.go:57)	MOVQ	""..autotmp_91+360(SP), AX
	0x09f5 02549 (strings.go:57)	MOVQ	AX, (SP)
	0x09f9 02553 (strings.go:57)	MOVQ	""..autotmp_84+256(SP), AX
	0x0a01 02561 (strings.go:57)	MOVQ	AX, 8(SP)
	0x0a06 02566 (strings.go:57)	PCDATA	$1, $22
	0x0a06 02566 (strings.go:57)	CALL	runtime.printstring(SB)
	0x0a0b 02571 (strings.go:57)	CALL	runtime.printsp(SB)
	0x0a10 02576 (strings.go:57)	MOVQ	""..autotmp_92+352(SP), AX
	0x0a18 02584 (strings.go:57)	MOVQ	AX, (SP)
	0x0a1c 02588 (strings.go:57)	MOVQ	""..autotmp_93+248(SP), AX
	0x0a24 02596 (strings.go:57)	MOVQ	AX, 8(SP)
	0x0a29 02601 (strings.go:57)	PCDATA	$1, $0
	0x0a29 02601 (strings.go:57)	CALL	runtime.printstring(SB)
	0x0a2e 02606 (strings.go:57)	CALL	runtime.printnl(SB)
	0x0a33 02611 (strings.go:57)	CALL	runtime.printunlock(SB)
	0x0a38 02616 (strings.go:58)	LEAQ	go.string."0123456789"(SB), AX
	0x0a3f 02623 (strings.go:58)	MOVQ	AX, (SP)
	0x0a43 02627 (strings.go:58)	MOVQ	$10, 8(SP)
	0x0a4c 02636 (strings.go:58)	MOVQ	$1000, 16(SP)
	0x0a55 02645 (strings.go:58)	CALL	"".repeat(SB)
	0x0a5a 02650 (strings.go:58)	MOVQ	32(SP), AX
	0x0a5f 02655 (strings.go:58)	MOVQ	AX, ""..autotmp_77+288(SP)
	0x0a67 02663 (strings.go:58)	LEAQ	go.string."ab"(SB), CX
	0x0a6e 02670 (strings.go:58)	MOVQ	CX, (SP)
	0x0a72 02674 (strings.go:58)	MOVQ	$2, 8(SP)
	0x0a7b 02683 (strings.go:58)	MOVQ	$20, 16(SP)
	0x0a84 02692 (strings.go:58)	CALL	"".repeat(SB)
	0x0a89 02697 (strings.go:58)	MOVQ	24(SP), AX
	0x0a8e 02702 (strings.go:58)	MOVQ	AX, ""..autotmp_80+392(SP)
	0x0a96 02710 (strings.go:58)	MOVQ	32(SP), CX
	0x0a9b 02715 (strings.go:58)	MOVQ	CX, ""..autotmp_79+280(SP)
	0x0aa3 02723 (strings.go:58)	PCDATA	$1, $12
	0x0aa3 02723 (strings.go:58)	CALL	runtime.printlock(SB)
	0x0aa8 02728 (strings.go:58)	MOVQ	""..autotmp_77+288(SP), AX
	0x0ab0 02736 (strings.go:58)	MOVQ	AX, (SP)
	0x0ab4 02740 (strings.go:58)	CALL	runtime.printint(SB)
	0x0ab9 02745 (strings.go:58)	CALL	runtime.printsp(SB)
	0x0abe 02750 (strings.go:58)	MOVQ	""..autotmp_80+392(SP), AX
	0x0ac6 02758 (strings.go:58)	MOVQ	AX, (SP)
	0x0aca 02762 (strings.go:58)	MOVQ	""..autotmp_79+280(SP), AX
	0x0ad2 02770 (strings.go:58)	MOVQ	AX, 8(SP)
	0x0ad7 02775 (strings.go:58)	PCDATA	$1, $0
	0x0ad7 02775 (strings.go:58)	CALL	runtime.printstring(SB)
	0x0adc 02780 (strings.go:58)	NOP
	0x0ae0 02784 (strings.go:58)	CALL	runtime.printnl(SB)
	0x0ae5 02789 (strings.go:58)	CALL	runtime.printunlock(SB)
	0x0aea 02794 (strings.go:59)	MOVQ	568(SP), BP
	0x0af2 02802 (strings.go:59)	ADDQ	$576, SP
	0x0af9 02809 (strings.go:59)	RET
	0x0afa 02810 (strings.go:51)	MOVQ	""..autotmp_80+392(SP), AX
	0x0b02 02818 (strings.go:51)	MOVQ	AX, (SP)
	0x0b06 02822 (strings.go:51)	MOVQ	"".s.ptr+296(SP), AX
	0x0b0e 02830 (strings.go:51)	MOVQ	AX, 8(SP)
	0x0b13 02835 (strings.go:51)	MOVQ	CX, 16(SP)
	0x0b18 02840 (strings.go:51)	PCDATA	$1, $10
	0x0b18 02840 (strings.go:51)	CALL	runtime.memequal(SB)
	0x0b1d 02845 (strings.go:51)	MOVBLZX	24(SP), CX
	0x0b22 02850 (strings.go:51)	JMP	1211
	0x0b27 02855 (strings.go:51)	NOP
	0x0b27 02855 (strings.go:41)	PCDATA	$1, $-1
	0x0b27 02855 (strings.go:41)	PCDATA	$0, $-2
	0x0b27 02855 (strings.go:41)	CALL	runtime.morestack_noctxt(SB)
	0x0b2c 02860 (strings.go:41)	PCDATA	$0, $-1
	0x0b2c 02860 (strings.go:41)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 40 fe ff  dH..%....H..$@..
	0x0010 ff 48 3b 41 10 0f 86 0c 0b 00 00 48 81 ec 40 02  .H;A.......H..@.
	0x0020 00 00 48 89 ac 24 38 02 00 00 48 8d ac 24 38 02  ..H..$8...H..$8.
	0x0030 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44  ..H......H..$H.D
	0x0040 24 08 03 00 00 00 0f 57 c0 0f 11 44 24 10 48 8d  $......W...D$.H.
	0x0050 05 00 00 00 00 48 89 44 24 20 48 c7 44 24 28 05  .....H.D$ H.D$(.
	0x0060 00 00 00 48 8d 05 00 00 00 00 48 89 44 24 30 48  ...H......H.D$0H
	0x0070 c7 44 24 38 27 00 00 00 48 8d 05 00 00 00 00 48  .D$8'...H......H
	0x0080 89 44 24 40 48 c7 44 24 48 01 00 00 00 e8 00 00  .D$@H.D$H.......
	0x0090 00 00 48 8b 44 24 50 48 89 84 24 58 01 00 00 48  ..H.D$PH..$X...H
	0x00a0 8b 4c 24 58 48 89 8c 24 f0 00 00 00 48 8b 54 24  .L$XH..$....H.T$
	0x00b0 60 48 89 94 24 50 01 00 00 48 8b 5c 24 68 48 89  `H..$P...H.\$hH.
	0x00c0 9c 24 e8 00 00 00 48 8b 74 24 70 48 89 b4 24 48  .$....H.t$pH..$H
	0x00d0 01 00 00 48 8b 7c 24 78 48 89 bc 24 e0 00 00 00  ...H.|$xH..$....
	0x00e0 4c 8b 84 24 80 00 00 00 4c 89 84 24 40 01 00 00  L..$....L..$@...
	0x00f0 4c 8b 8c 24 88 00 00 00 4c 89 8c 24 d8 00 00 00  L..$....L..$....
	0x0100 4c 8b 94 24 90 00 00 00 4c 89 94 24 38 01 00 00  L..$....L..$8...
	0x0110 4c 8b 9c 24 98 00 00 00 4c 89 9c 24 d0 00 00 00  L..$....L..$....
	0x0120 e8 00 00 00 00 48 8b 84 24 58 01 00 00 48 89 04  .....H..$X...H..
	0x0130 24 48 8b 84 24 f0 00 00 00 48 89 44 24 08 66 90  $H..$....H.D$.f.
	0x0140 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x0150 00 00 00 00 48 8b 84 24 50 01 00 00 48 89 04 24  ....H..$P...H..$
	0x0160 48 8b 84 24 e8 00 00 00 48 89 44 24 08 e8 00 00  H..$....H.D$....
	0x0170 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  ..............@.
	0x0180 e8 00 00 00 00 48 8b 84 24 48 01 00 00 48 89 04  .....H..$H...H..
	0x0190 24 48 8b 84 24 e0 00 00 00 48 89 44 24 08 66 90  $H..$....H.D$.f.
	0x01a0 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x01b0 00 00 00 00 48 8b 84 24 40 01 00 00 48 89 04 24  ....H..$@...H..$
	0x01c0 48 8b 84 24 d8 00 00 00 48 89 44 24 08 e8 00 00  H..$....H.D$....
	0x01d0 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  ..............@.
	0x01e0 e8 00 00 00 00 48 8b 84 24 38 01 00 00 48 89 04  .....H..$8...H..
	0x01f0 24 48 8b 84 24 d0 00 00 00 48 89 44 24 08 66 90  $H..$....H.D$.f.
	0x0200 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0210 8d bc 24 98 01 00 00 0f 57 c0 48 8d 7f e0 66 90  ..$.....W.H...f.
	0x0220 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48  H.l$.H.l$......H
	0x0230 8b 6d 00 48 8d 05 00 00 00 00 48 89 84 24 a8 01  .m.H......H..$..
	0x0240 00 00 48 c7 84 24 b0 01 00 00 05 00 00 00 48 8d  ..H..$........H.
	0x0250 05 00 00 00 00 48 89 84 24 b8 01 00 00 48 c7 84  .....H..$....H..
	0x0260 24 c0 01 00 00 08 00 00 00 48 8d 05 00 00 00 00  $........H......
	0x0270 48 89 84 24 c8 01 00 00 48 c7 84 24 d0 01 00 00  H..$....H..$....
	0x0280 09 00 00 00 48 8d 05 00 00 00 00 48 89 84 24 d8  ....H......H..$.
	0x0290 01 00 00 48 c7 84 24 e0 01 00 00 02 00 00 00 48  ...H..$........H
	0x02a0 8d 05 00 00 00 00 48 89 84 24 e8 01 00 00 48 c7  ......H..$....H.
	0x02b0 84 24 f0 01 00 00 03 00 00 00 48 8d 05 00 00 00  .$........H.....
	0x02c0 00 48 89 84 24 f8 01 00 00 48 c7 84 24 00 02 00  .H..$....H..$...
	0x02d0 00 05 00 00 00 48 8d 05 00 00 00 00 48 89 84 24  .....H......H..$
	0x02e0 08 02 00 00 48 c7 84 24 10 02 00 00 02 00 00 00  ....H..$........
	0x02f0 48 8d 05 00 00 00 00 48 89 84 24 18 02 00 00 48  H......H..$....H
	0x0300 c7 84 24 20 02 00 00 02 00 00 00 48 8d 05 00 00  ..$ .......H....
	0x0310 00 00 48 89 84 24 28 02 00 00 48 c7 84 24 30 02  ..H..$(...H..$0.
	0x0320 00 00 08 00 00 00 48 8d 84 24 98 01 00 00 31 c9  ......H..$....1.
	0x0330 eb 12 48 8b 94 24 90 01 00 00 48 83 c2 10 48 89  ..H..$....H...H.
	0x0340 c1 48 89 d0 48 89 8c 24 20 01 00 00 48 89 84 24  .H..H..$ ...H..$
	0x0350 90 01 00 00 48 8b 10 48 89 94 24 28 01 00 00 48  ....H..H..$(...H
	0x0360 8b 58 08 48 89 9c 24 b0 00 00 00 48 89 14 24 48  .X.H..$....H..$H
	0x0370 89 5c 24 08 e8 00 00 00 00 48 8b 44 24 10 48 89  .\$......H.D$.H.
	0x0380 84 24 c8 00 00 00 48 8b 4c 24 18 48 89 8c 24 a8  .$....H.L$.H..$.
	0x0390 00 00 00 48 8b 94 24 28 01 00 00 48 89 14 24 48  ...H..$(...H..$H
	0x03a0 8b 9c 24 b0 00 00 00 48 89 5c 24 08 e8 00 00 00  ..$....H.\$.....
	0x03b0 00 48 8b 44 24 10 48 89 84 24 30 01 00 00 48 8b  .H.D$.H..$0...H.
	0x03c0 4c 24 18 48 89 8c 24 b8 00 00 00 48 8b 54 24 20  L$.H..$....H.T$ 
	0x03d0 48 89 94 24 c0 00 00 00 48 89 04 24 48 89 4c 24  H..$....H..$H.L$
	0x03e0 08 48 89 54 24 10 e8 00 00 00 00 48 8b 44 24 20  .H.T$......H.D$ 
	0x03f0 48 89 84 24 18 01 00 00 48 8b 4c 24 18 48 89 8c  H..$....H.L$.H..
	0x0400 24 88 01 00 00 48 8b 94 24 30 01 00 00 48 89 14  $....H..$0...H..
	0x0410 24 48 8b 94 24 b8 00 00 00 48 89 54 24 08 48 8b  $H..$....H.T$.H.
	0x0420 9c 24 c0 00 00 00 48 89 5c 24 10 e8 00 00 00 00  .$....H.\$......
	0x0430 48 8b 44 24 18 48 89 84 24 80 01 00 00 48 8b 4c  H.D$.H..$....H.L
	0x0440 24 20 48 89 8c 24 10 01 00 00 48 8b 94 24 28 01  $ H..$....H..$(.
	0x0450 00 00 48 89 14 24 48 8b 9c 24 b0 00 00 00 48 89  ..H..$H..$....H.
	0x0460 5c 24 08 e8 00 00 00 00 48 8b 44 24 18 48 89 84  \$......H.D$.H..
	0x0470 24 08 01 00 00 48 8b 8c 24 28 01 00 00 48 89 0c  $....H..$(...H..
	0x0480 24 48 8b 94 24 b0 00 00 00 48 89 54 24 08 e8 00  $H..$....H.T$...
	0x0490 00 00 00 48 8b 44 24 20 48 89 84 24 00 01 00 00  ...H.D$ H..$....
	0x04a0 48 8b 8c 24 18 01 00 00 48 8b 94 24 b0 00 00 00  H..$....H..$....
	0x04b0 48 39 d1 0f 84 41 06 00 00 31 c9 88 8c 24 a7 00  H9...A...1...$..
	0x04c0 00 00 e8 00 00 00 00 48 8b 84 24 c8 00 00 00 48  .......H..$....H
	0x04d0 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  ..$..........H..
	0x04e0 24 a8 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00  $....H..$.......
	0x04f0 00 00 00 48 8b 84 24 b8 00 00 00 48 89 04 24 90  ...H..$....H..$.
	0x0500 e8 00 00 00 00 e8 00 00 00 00 0f b6 84 24 a7 00  .............$..
	0x0510 00 00 88 04 24 e8 00 00 00 00 e8 00 00 00 00 48  ....$..........H
	0x0520 8b 84 24 80 01 00 00 48 89 04 24 48 8b 84 24 10  ..$....H..$H..$.
	0x0530 01 00 00 48 89 44 24 08 e8 00 00 00 00 0f 1f 00  ...H.D$.........
	0x0540 e8 00 00 00 00 48 8b 84 24 08 01 00 00 48 89 04  .....H..$....H..
	0x0550 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 00  $..........H..$.
	0x0560 01 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00  ...H..$.........
	0x0570 00 e8 00 00 00 00 48 8b 84 24 20 01 00 00 48 ff  ......H..$ ...H.
	0x0580 c0 48 83 f8 0a 0f 8c a7 fd ff ff 48 8d 05 00 00  .H.........H....
	0x0590 00 00 48 89 04 24 48 c7 44 24 08 03 00 00 00 48  ..H..$H.D$.....H
	0x05a0 8d 0d 00 00 00 00 48 89 4c 24 10 48 c7 44 24 18  ......H.L$.H.D$.
	0x05b0 03 00 00 00 e8 00 00 00 00 0f b6 44 24 20 88 84  ...........D$ ..
	0x05c0 24 a7 00 00 00 0f b6 4c 24 21 88 8c 24 a6 00 00  $......L$!..$...
	0x05d0 00 0f b6 54 24 22 88 94 24 a5 00 00 00 0f b6 5c  ...T$"..$......\
	0x05e0 24 23 88 9c 24 a4 00 00 00 e8 00 00 00 00 0f b6  $#..$...........
	0x05f0 84 24 a7 00 00 00 88 04 24 e8 00 00 00 00 66 90  .$......$.....f.
	0x0600 e8 00 00 00 00 0f b6 84 24 a6 00 00 00 88 04 24  ........$......$
	0x0610 e8 00 00 00 00 e8 00 00 00 00 0f b6 84 24 a5 00  .............$..
	0x0620 00 00 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f  ....$...........
	0x0630 b6 84 24 a4 00 00 00 88 04 24 e8 00 00 00 00 90  ..$......$......
	0x0640 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x0650 00 48 89 04 24 48 c7 44 24 08 03 00 00 00 48 8d  .H..$H.D$.....H.
	0x0660 0d 00 00 00 00 48 89 4c 24 10 48 c7 44 24 18 02  .....H.L$.H.D$..
	0x0670 00 00 00 e8 00 00 00 00 0f b6 44 24 20 88 84 24  ..........D$ ..$
	0x0680 a7 00 00 00 0f b6 4c 24 21 88 8c 24 a6 00 00 00  ......L$!..$....
	0x0690 0f b6 54 24 22 88 94 24 a5 00 00 00 0f b6 5c 24  ..T$"..$......\$
	0x06a0 23 88 9c 24 a4 00 00 00 e8 00 00 00 00 0f b6 84  #..$............
	0x06b0 24 a7 00 00 00 88 04 24 e8 00 00 00 00 0f 1f 00  $......$........
	0x06c0 e8 00 00 00 00 0f b6 84 24 a6 00 00 00 88 04 24  ........$......$
	0x06d0 e8 00 00 00 00 e8 00 00 00 00 0f b6 84 24 a5 00  .............$..
	0x06e0 00 00 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f  ....$...........
	0x06f0 b6 84 24 a4 00 00 00 88 04 24 e8 00 00 00 00 90  ..$......$......
	0x0700 e8 00 00 00 00 e8 00 00 00 00 0f 57 c0 0f 11 04  ...........W....
	0x0710 24 0f 11 44 24 10 e8 00 00 00 00 0f b6 44 24 20  $..D$........D$ 
	0x0720 88 84 24 a7 00 00 00 0f b6 4c 24 21 88 8c 24 a6  ..$......L$!..$.
	0x0730 00 00 00 0f b6 54 24 22 88 94 24 a5 00 00 00 0f  .....T$"..$.....
	0x0740 b6 5c 24 23 88 9c 24 a4 00 00 00 e8 00 00 00 00  .\$#..$.........
	0x0750 0f b6 84 24 a7 00 00 00 88 04 24 0f 1f 44 00 00  ...$......$..D..
	0x0760 e8 00 00 00 00 e8 00 00 00 00 0f b6 84 24 a6 00  .............$..
	0x0770 00 00 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f  ....$...........
	0x0780 b6 84 24 a5 00 00 00 88 04 24 e8 00 00 00 00 e8  ..$......$......
	0x0790 00 00 00 00 0f b6 84 24 a4 00 00 00 88 04 24 90  .......$......$.
	0x07a0 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x07b0 8d 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 01  ......H..$H.D$..
	0x07c0 00 00 00 48 8d 05 00 00 00 00 48 89 44 24 10 48  ...H......H.D$.H
	0x07d0 c7 44 24 18 03 00 00 00 e8 00 00 00 00 0f b6 44  .D$............D
	0x07e0 24 20 88 84 24 a7 00 00 00 0f b6 4c 24 21 88 8c  $ ..$......L$!..
	0x07f0 24 a6 00 00 00 0f b6 54 24 22 88 94 24 a5 00 00  $......T$"..$...
	0x0800 00 0f b6 5c 24 23 88 9c 24 a4 00 00 00 e8 00 00  ...\$#..$.......
	0x0810 00 00 0f b6 84 24 a7 00 00 00 88 04 24 0f 1f 00  .....$......$...
	0x0820 e8 00 00 00 00 e8 00 00 00 00 0f b6 84 24 a6 00  .............$..
	0x0830 00 00 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f  ....$...........
	0x0840 b6 84 24 a5 00 00 00 88 04 24 e8 00 00 00 00 e8  ..$......$......
	0x0850 00 00 00 00 0f b6 84 24 a4 00 00 00 88 04 24 90  .......$......$.
	0x0860 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 c7  ................
	0x0870 04 24 78 00 00 00 e8 00 00 00 00 48 8b 44 24 08  .$x........H.D$.
	0x0880 48 89 84 24 88 01 00 00 48 8b 4c 24 10 48 89 8c  H..$....H.L$.H..
	0x0890 24 20 01 00 00 c7 04 24 e9 00 00 00 0f 1f 40 00  $ .....$......@.
	0x08a0 e8 00 00 00 00 48 8b 44 24 08 48 89 84 24 80 01  .....H.D$.H..$..
	0x08b0 00 00 48 8b 4c 24 10 48 89 8c 24 18 01 00 00 c7  ..H.L$.H..$.....
	0x08c0 04 24 2d 4e 00 00 e8 00 00 00 00 48 8b 44 24 08  .$-N.......H.D$.
	0x08d0 48 89 84 24 78 01 00 00 48 8b 4c 24 10 48 89 8c  H..$x...H.L$.H..
	0x08e0 24 10 01 00 00 c7 04 24 00 f6 01 00 e8 00 00 00  $......$........
	0x08f0 00 48 8b 44 24 08 48 89 84 24 70 01 00 00 48 8b  .H.D$.H..$p...H.
	0x0900 4c 24 10 48 89 8c 24 08 01 00 00 c7 04 24 ff ff  L$.H..$......$..
	0x0910 ff ff e8 00 00 00 00 48 8b 44 24 08 48 89 84 24  .......H.D$.H..$
	0x0920 68 01 00 00 48 8b 4c 24 10 48 89 8c 24 00 01 00  h...H.L$.H..$...
	0x0930 00 c7 04 24 00 d8 00 00 e8 00 00 00 00 48 8b 44  ...$.........H.D
	0x0940 24 08 48 89 84 24 60 01 00 00 48 8b 4c 24 10 48  $.H..$`...H.L$.H
	0x0950 89 8c 24 f8 00 00 00 e8 00 00 00 00 48 8b 84 24  ..$.........H..$
	0x0960 88 01 00 00 48 89 04 24 48 8b 84 24 20 01 00 00  ....H..$H..$ ...
	0x0970 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48  H.D$...........H
	0x0980 8b 84 24 80 01 00 00 48 89 04 24 48 8b 84 24 18  ..$....H..$H..$.
	0x0990 01 00 00 48 89 44 24 08 e8 00 00 00 00 0f 1f 00  ...H.D$.........
	0x09a0 e8 00 00 00 00 48 8b 84 24 78 01 00 00 48 89 04  .....H..$x...H..
	0x09b0 24 48 8b 84 24 10 01 00 00 48 89 44 24 08 66 90  $H..$....H.D$.f.
	0x09c0 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 70 01  ..........H..$p.
	0x09d0 00 00 48 89 04 24 48 8b 84 24 08 01 00 00 48 89  ..H..$H..$....H.
	0x09e0 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  D$...........H..
	0x09f0 24 68 01 00 00 48 89 04 24 48 8b 84 24 00 01 00  $h...H..$H..$...
	0x0a00 00 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00  .H.D$...........
	0x0a10 48 8b 84 24 60 01 00 00 48 89 04 24 48 8b 84 24  H..$`...H..$H..$
	0x0a20 f8 00 00 00 48 89 44 24 08 e8 00 00 00 00 e8 00  ....H.D$........
	0x0a30 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00 00 48  ........H......H
	0x0a40 89 04 24 48 c7 44 24 08 0a 00 00 00 48 c7 44 24  ..$H.D$.....H.D$
	0x0a50 10 e8 03 00 00 e8 00 00 00 00 48 8b 44 24 20 48  ..........H.D$ H
	0x0a60 89 84 24 20 01 00 00 48 8d 0d 00 00 00 00 48 89  ..$ ...H......H.
	0x0a70 0c 24 48 c7 44 24 08 02 00 00 00 48 c7 44 24 10  .$H.D$.....H.D$.
	0x0a80 14 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89  .........H.D$.H.
	0x0a90 84 24 88 01 00 00 48 8b 4c 24 20 48 89 8c 24 18  .$....H.L$ H..$.
	0x0aa0 01 00 00 e8 00 00 00 00 48 8b 84 24 20 01 00 00  ........H..$ ...
	0x0ab0 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x0ac0 84 24 88 01 00 00 48 89 04 24 48 8b 84 24 18 01  .$....H..$H..$..
	0x0ad0 00 00 48 89 44 24 08 e8 00 00 00 00 0f 1f 40 00  ..H.D$........@.
	0x0ae0 e8 00 00 00 00 e8 00 00 00 00 48 8b ac 24 38 02  ..........H..$8.
	0x0af0 00 00 48 81 c4 40 02 00 00 c3 48 8b 84 24 88 01  ..H..@....H..$..
	0x0b00 00 00 48 89 04 24 48 8b 84 24 28 01 00 00 48 89  ..H..$H..$(...H.
	0x0b10 44 24 08 48 89 4c 24 10 e8 00 00 00 00 0f b6 4c  D$.H.L$........L
	0x0b20 24 18 e9 94 f9 ff ff e8 00 00 00 00 e9 cf f4 ff  $...............
	0x0b30 ff                                               .
	rel 5+4 t=17 TLS+0
	rel 53+4 t=16 go.string."one"+0
	rel 81+4 t=16 go.string."three"+0
	rel 102+4 t=16 go.string."fourteen and more than thirty-two bytes"+0
	rel 123+4 t=16 go.string."5"+0
	rel 142+4 t=8 "".join+0
	rel 289+4 t=8 runtime.printlock+0
	rel 321+4 t=8 runtime.printstring+0
	rel 326+4 t=8 runtime.printnl+0
	rel 331+4 t=8 runtime.printunlock+0
	rel 336+4 t=8 runtime.printlock+0
	rel 366+4 t=8 runtime.printstring+0
	rel 371+4 t=8 runtime.printnl+0
	rel 376+4 t=8 runtime.printunlock+0
	rel 385+4 t=8 runtime.printlock+0
	rel 417+4 t=8 runtime.printstring+0
	rel 422+4 t=8 runtime.printnl+0
	rel 427+4 t=8 runtime.printunlock+0
	rel 432+4 t=8 runtime.printlock+0
	rel 462+4 t=8 runtime.printstring+0
	rel 467+4 t=8 runtime.printnl+0
	rel 472+4 t=8 runtime.printunlock+0
	rel 481+4 t=8 runtime.printlock+0
	rel 513+4 t=8 runtime.printstring+0
	rel 518+4 t=8 runtime.printnl+0
	rel 523+4 t=8 runtime.printunlock+0
	rel 555+4 t=8 runtime.duffzero+254
	rel 566+4 t=16 go.string."plain"+0
	rel 593+4 t=16 go.string."größer"+0
	rel 620+4 t=16 go.string."中文 ok"+0
	rel 647+4 t=16 go.string."\xff\xfe"+0
	rel 674+4 t=16 go.string."\xed\xa0\x80"+0
	rel 701+4 t=16 go.string."😀!"+0
	rel 728+4 t=16 go.string."\xc0\x80"+0
	rel 755+4 t=16 go.string."\xe4\xb8"+0
	rel 782+4 t=16 go.string."\U0010ffff\xf4\x90\x80\x80"+0
	rel 885+4 t=8 "".count+0
	rel 941+4 t=8 "".runes+0
	rel 999+4 t=8 "".text+0
	rel 1068+4 t=8 "".text+0
	rel 1124+4 t=8 "".bytes+0
	rel 1167+4 t=8 "".bytes+0
	rel 1219+4 t=8 runtime.printlock+0
	rel 1236+4 t=8 runtime.printint+0
	rel 1241+4 t=8 runtime.printsp+0
	rel 1258+4 t=8 runtime.printint+0
	rel 1263+4 t=8 runtime.printsp+0
	rel 1281+4 t=8 runtime.printint+0
	rel 1286+4 t=8 runtime.printsp+0
	rel 1302+4 t=8 runtime.printbool+0
	rel 1307+4 t=8 runtime.printsp+0
	rel 1337+4 t=8 runtime.printstring+0
	rel 1345+4 t=8 runtime.printsp+0
	rel 1362+4 t=8 runtime.printint+0
	rel 1367+4 t=8 runtime.printsp+0
	rel 1384+4 t=8 runtime.printint+0
	rel 1389+4 t=8 runtime.printnl+0
	rel 1394+4 t=8 runtime.printunlock+0
	rel 1422+4 t=16 go.string."abc"+0
	rel 1442+4 t=16 go.string."abd"+0
	rel 1461+4 t=8 "".compare+0
	rel 1514+4 t=8 runtime.printlock+0
	rel 1530+4 t=8 runtime.printbool+0
	rel 1537+4 t=8 runtime.printsp+0
	rel 1553+4 t=8 runtime.printbool+0
	rel 1558+4 t=8 runtime.printsp+0
	rel 1574+4 t=8 runtime.printbool+0
	rel 1579+4 t=8 runtime.printsp+0
	rel 1595+4 t=8 runtime.printbool+0
	rel 1601+4 t=8 runtime.printnl+0
	rel 1606+4 t=8 runtime.printunlock+0
	rel 1613+4 t=16 go.string."abc"+0
	rel 1633+4 t=16 go.string."ab"+0
	rel 1652+4 t=8 "".compare+0
	rel 1705+4 t=8 runtime.printlock+0
	rel 1721+4 t=8 runtime.printbool+0
	rel 1729+4 t=8 runtime.printsp+0
	rel 1745+4 t=8 runtime.printbool+0
	rel 1750+4 t=8 runtime.printsp+0
	rel 1766+4 t=8 runtime.printbool+0
	rel 1771+4 t=8 runtime.printsp+0
	rel 1787+4 t=8 runtime.printbool+0
	rel 1793+4 t=8 runtime.printnl+0
	rel 1798+4 t=8 runtime.printunlock+0
	rel 1815+4 t=8 "".compare+0
	rel 1868+4 t=8 runtime.printlock+0
	rel 1889+4 t=8 runtime.printbool+0
	rel 1894+4 t=8 runtime.printsp+0
	rel 1910+4 t=8 runtime.printbool+0
	rel 1915+4 t=8 runtime.printsp+0
	rel 1931+4 t=8 runtime.printbool+0
	rel 1936+4 t=8 runtime.printsp+0
	rel 1953+4 t=8 runtime.printbool+0
	rel 1958+4 t=8 runtime.printnl+0
	rel 1963+4 t=8 runtime.printunlock+0
	rel 1970+4 t=16 go.string."b"+0
	rel 1990+4 t=16 go.string."abc"+0
	rel 2009+4 t=8 "".compare+0
	rel 2062+4 t=8 runtime.printlock+0
	rel 2081+4 t=8 runtime.printbool+0
	rel 2086+4 t=8 runtime.printsp+0
	rel 2102+4 t=8 runtime.printbool+0
	rel 2107+4 t=8 runtime.printsp+0
	rel 2123+4 t=8 runtime.printbool+0
	rel 2128+4 t=8 runtime.printsp+0
	rel 2145+4 t=8 runtime.printbool+0
	rel 2150+4 t=8 runtime.printnl+0
	rel 2155+4 t=8 runtime.printunlock+0
	rel 2167+4 t=8 "".one+0
	rel 2209+4 t=8 "".one+0
	rel 2247+4 t=8 "".one+0
	rel 2285+4 t=8 "".one+0
	rel 2323+4 t=8 "".one+0
	rel 2361+4 t=8 "".one+0
	rel 2392+4 t=8 runtime.printlock+0
	rel 2422+4 t=8 runtime.printstring+0
	rel 2427+4 t=8 runtime.printsp+0
	rel 2457+4 t=8 runtime.printstring+0
	rel 2465+4 t=8 runtime.printsp+0
	rel 2497+4 t=8 runtime.printstring+0
	rel 2502+4 t=8 runtime.printsp+0
	rel 2532+4 t=8 runtime.printstring+0
	rel 2537+4 t=8 runtime.printsp+0
	rel 2567+4 t=8 runtime.printstring+0
	rel 2572+4 t=8 runtime.printsp+0
	rel 2602+4 t=8 runtime.printstring+0
	rel 2607+4 t=8 runtime.printnl+0
	rel 2612+4 t=8 runtime.printunlock+0
	rel 2619+4 t=16 go.string."0123456789"+0
	rel 2646+4 t=8 "".repeat+0
	rel 2666+4 t=16 go.string."ab"+0
	rel 2693+4 t=8 "".repeat+0
	rel 2724+4 t=8 runtime.printlock+0
	rel 2741+4 t=8 runtime.printint+0
	rel 2746+4 t=8 runtime.printsp+0
	rel 2776+4 t=8 runtime.printstring+0
	rel 2785+4 t=8 runtime.printnl+0
	rel 2790+4 t=8 runtime.printunlock+0
	rel 2841+4 t=8 runtime.memequal+0
	rel 2856+4 t=8 runtime.morestack_noctxt+0
type..eq.[7]string STEXT dupok size=191 args=0x18 locals=0x30 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[7]string(SB), DUPOK|ABIInternal, $48-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	181
	0x0013 00019 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0013 00019 (<autogenerated>:1)	SUBQ	$48, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".q+64(SP), CX
	0x002b 00043 (<autogenerated>:1)	XORL	DX, DX
	0x002d 00045 (<autogenerated>:1)	JMP	51
	0x002f 00047 (<autogenerated>:1)	LEAQ	1(BX), DX
	0x0033 00051 (<autogenerated>:1)	CMPQ	DX, $7
	0x0037 00055 (<autogenerated>:1)	JGE	95
	0x0039 00057 (<autogenerated>:1)	MOVQ	DX, BX
	0x003c 00060 (<autogenerated>:1)	SHLQ	$4, DX
	0x0040 00064 (<autogenerated>:1)	MOVQ	8(CX)(DX*1), SI
	0x0045 00069 (<autogenerated>:1)	MOVQ	8(AX)(DX*1), DX
	0x004a 00074 (<autogenerated>:1)	CMPQ	SI, DX
	0x004d 00077 (<autogenerated>:1)	JEQ	47
	0x004f 00079 (<autogenerated>:1)	XORL	AX, AX
	0x0051 00081 (<autogenerated>:1)	MOVB	AL, "".r+72(SP)
	0x0055 00085 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x005a 00090 (<autogenerated>:1)	ADDQ	$48, SP
	0x005e 00094 (<autogenerated>:1)	RET
	0x005f 00095 (<autogenerated>:1)	XORL	DX, DX
	0x0061 00097 (<autogenerated>:1)	JMP	118
	0x0063 00099 (<autogenerated>:1)	MOVQ	""..autotmp_10+32(SP), BX
	0x0068 00104 (<autogenerated>:1)	LEAQ	1(BX), DX
	0x006c 00108 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x0071 00113 (<autogenerated>:1)	MOVQ	"".q+64(SP), CX
	0x0076 00118 (<autogenerated>:1)	CMPQ	DX, $7
	0x007a 00122 (<autogenerated>:1)	JGE	174
	0x007c 00124 (<autogenerated>:1)	MOVQ	DX, ""..autotmp_10+32(SP)
	0x0081 00129 (<autogenerated>:1)	SHLQ	$4, DX
	0x0085 00133 (<autogenerated>:1)	MOVQ	(AX)(DX*1), SI
	0x0089 00137 (<autogenerated>:1)	MOVQ	(CX)(DX*1), DI
	0x008d 00141 (<autogenerated>:1)	MOVQ	8(AX)(DX*1), DX
	0x0092 00146 (<autogenerated>:1)	MOVQ	SI, (SP)
	0x0096 00150 (<autogenerated>:1)	MOVQ	DI, 8(SP)
	0x009b 00155 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x00a0 00160 (<autogenerated>:1)	PCDATA	$1, $0
	0x00a0 00160 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x00a5 00165 (<autogenerated>:1)	CMPB	24(SP), $0
	0x00aa 00170 (<autogenerated>:1)	JNE	99
	0x00ac 00172 (<autogenerated>:1)	JMP	79
	0x00ae 00174 (<autogenerated>:1)	MOVL	$1, AX
	0x00b3 00179 (<autogenerated>:1)	JMP	81
	0x00b5 00181 (<autogenerated>:1)	NOP
	0x00b5 00181 (<autogenerated>:1)	PCDATA	$1, $-1
	0x00b5 00181 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00b5 00181 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00ba 00186 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00ba 00186 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 a2  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 44 24 38 48 8b 4c 24 40 31 d2 eb 04 48  (H.D$8H.L$@1...H
	0x0030 8d 53 01 48 83 fa 07 7d 26 48 89 d3 48 c1 e2 04  .S.H...}&H..H...
	0x0040 48 8b 74 11 08 48 8b 54 10 08 48 39 d6 74 e0 31  H.t..H.T..H9.t.1
	0x0050 c0 88 44 24 48 48 8b 6c 24 28 48 83 c4 30 c3 31  ..D$HH.l$(H..0.1
	0x0060 d2 eb 13 48 8b 5c 24 20 48 8d 53 01 48 8b 44 24  ...H.\$ H.S.H.D$
	0x0070 38 48 8b 4c 24 40 48 83 fa 07 7d 32 48 89 54 24  8H.L$@H...}2H.T$
	0x0080 20 48 c1 e2 04 48 8b 34 10 48 8b 3c 11 48 8b 54   H...H.4.H.<.H.T
	0x0090 10 08 48 89 34 24 48 89 7c 24 08 48 89 54 24 10  ..H.4$H.|$.H.T$.
	0x00a0 e8 00 00 00 00 80 7c 24 18 00 75 b7 eb a1 b8 01  ......|$..u.....
	0x00b0 00 00 00 eb 9c e8 00 00 00 00 e9 41 ff ff ff     ...........A...
	rel 5+4 t=17 TLS+0
	rel 161+4 t=8 runtime.memequal+0
	rel 182+4 t=8 runtime.morestack_noctxt+0
type..eq.[10]string STEXT dupok size=191 args=0x18 locals=0x30 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[10]string(SB), DUPOK|ABIInternal, $48-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	181
	0x0013 00019 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0013 00019 (<autogenerated>:1)	SUBQ	$48, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".q+64(SP), CX
	0x002b 00043 (<autogenerated>:1)	XORL	DX, DX
	0x002d 00045 (<autogenerated>:1)	JMP	51
	0x002f 00047 (<autogenerated>:1)	LEAQ	1(BX), DX
	0x0033 00051 (<autogenerated>:1)	CMPQ	DX, $10
	0x0037 00055 (<autogenerated>:1)	JGE	95
	0x0039 00057 (<autogenerated>:1)	MOVQ	DX, BX
	0x003c 00060 (<autogenerated>:1)	SHLQ	$4, DX
	0x0040 00064 (<autogenerated>:1)	MOVQ	8(CX)(DX*1), SI
	0x0045 00069 (<autogenerated>:1)	MOVQ	8(AX)(DX*1), DX
	0x004a 00074 (<autogenerated>:1)	CMPQ	SI, DX
	0x004d 00077 (<autogenerated>:1)	JEQ	47
	0x004f 00079 (<autogenerated>:1)	XORL	AX, AX
	0x0051 00081 (<autogenerated>:1)	MOVB	AL, "".r+72(SP)
	0x0055 00085 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x005a 00090 (<autogenerated>:1)	ADDQ	$48, SP
	0x005e 00094 (<autogenerated>:1)	RET
	0x005f 00095 (<autogenerated>:1)	XORL	DX, DX
	0x0061 00097 (<autogenerated>:1)	JMP	118
	0x0063 00099 (<autogenerated>:1)	MOVQ	""..autotmp_10+32(SP), BX
	0x0068 00104 (<autogenerated>:1)	LEAQ	1(BX), DX
	0x006c 00108 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x0071 00113 (<autogenerated>:1)	MOVQ	"".q+64(SP), CX
	0x0076 00118 (<autogenerated>:1)	CMPQ	DX, $10
	0x007a 00122 (<autogenerated>:1)	JGE	174
	0x007c 00124 (<autogenerated>:1)	MOVQ	DX, ""..autotmp_10+32(SP)
	0x0081 00129 (<autogenerated>:1)	SHLQ	$4, DX
	0x0085 00133 (<autogenerated>:1)	MOVQ	(AX)(DX*1), SI
	0x0089 00137 (<autogenerated>:1)	MOVQ	(CX)(DX*1), DI
	0x008d 00141 (<autogenerated>:1)	MOVQ	8(AX)(DX*1), DX
	0x0092 00146 (<autogenerated>:1)	MOVQ	SI, (SP)
	0x0096 00150 (<autogenerated>:1)	MOVQ	DI, 8(SP)
	0x009b 00155 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x00a0 00160 (<autogenerated>:1)	PCDATA	$1, $0
	0x00a0 00160 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x00a5 00165 (<autogenerated>:1)	CMPB	24(SP), $0
	0x00aa 00170 (<autogenerated>:1)	JNE	99
	0x00ac 00172 (<autogenerated>:1)	JMP	79
	0x00ae 00174 (<autogenerated>:1)	MOVL	$1, AX
	0x00b3 00179 (<autogenerated>:1)	JMP	81
	0x00b5 00181 (<autogenerated>:1)	NOP
	0x00b5 00181 (<autogenerated>:1)	PCDATA	$1, $-1
	0x00b5 00181 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00b5 00181 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00ba 00186 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00ba 00186 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 a2  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 44 24 38 48 8b 4c 24 40 31 d2 eb 04 48  (H.D$8H.L$@1...H
	0x0030 8d 53 01 48 83 fa 0a 7d 26 48 89 d3 48 c1 e2 04  .S.H...}&H..H...
	0x0040 48 8b 74 11 08 48 8b 54 10 08 48 39 d6 74 e0 31  H.t..H.T..H9.t.1
	0x0050 c0 88 44 24 48 48 8b 6c 24 28 48 83 c4 30 c3 31  ..D$HH.l$(H..0.1
	0x0060 d2 eb 13 48 8b 5c 24 20 48 8d 53 01 48 8b 44 24  ...H.\$ H.S.H.D$
	0x0070 38 48 8b 4c 24 40 48 83 fa 0a 7d 32 48 89 54 24  8H.L$@H...}2H.T$
	0x0080 20 48 c1 e2 04 48 8b 34 10 48 8b 3c 11 48 8b 54   H...H.4.H.<.H.T
	0x0090 10 08 48 89 34 24 48 89 7c 24 08 48 89 54 24 10  ..H.4$H.|$.H.T$.
	0x00a0 e8 00 00 00 00 80 7c 24 18 00 75 b7 eb a1 b8 01  ......|$..u.....
	0x00b0 00 00 00 eb 9c e8 00 00 00 00 e9 41 ff ff ff     ...........A...
	rel 5+4 t=17 TLS+0
	rel 161+4 t=8 runtime.memequal+0
	rel 182+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*[]string- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 5d 73 74 72 69 6e 67              ...*[]string
type.*[]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 92 22 76 84 08 08 08 36 00 00 00 00 00 00 00 00  ."v....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 48+8 t=1 type.[]string+0
type.[]string SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d3 a8 f3 0a 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 44+4 t=6 type.*[]string+0
	rel 48+8 t=1 type.string+0
type..eqfunc.[7]string SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[7]string+0
type..namedata.*[7]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 37 5d 73 74 72 69 6e 67           ...*[7]string
type.*[7]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 19 cd bf 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[7]string-+0
	rel 48+8 t=1 type.[7]string+0
runtime.gcbits.5515 SRODATA dupok size=2
	0x0000 55 15                                            U.
type.[7]string SRODATA dupok size=72
	0x0000 70 00 00 00 00 00 00 00 68 00 00 00 00 00 00 00  p.......h.......
	0x0010 df 0d 56 cd 02 08 08 11 00 00 00 00 00 00 00 00  ..V.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 07 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc.[7]string+0
	rel 32+8 t=1 runtime.gcbits.5515+0
	rel 40+4 t=5 type..namedata.*[7]string-+0
	rel 44+4 t=6 type.*[7]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
go.string."one" SRODATA dupok size=3
	0x0000 6f 6e 65                                         one
go.string."" SRODATA dupok size=0
go.string."three" SRODATA dupok size=5
	0x0000 74 68 72 65 65                                   three
go.string."fourteen and more than thirty-two bytes" SRODATA dupok size=39
	0x0000 66 6f 75 72 74 65 65 6e 20 61 6e 64 20 6d 6f 72  fourteen and mor
	0x0010 65 20 74 68 61 6e 20 74 68 69 72 74 79 2d 74 77  e than thirty-tw
	0x0020 6f 20 62 79 74 65 73                             o bytes
go.string."5" SRODATA dupok size=1
	0x0000 35                                               5
go.string."plain" SRODATA dupok size=5
	0x0000 70 6c 61 69 6e                                   plain
go.string."größer" SRODATA dupok size=8
	0x0000 67 72 c3 b6 c3 9f 65 72                          gr....er
go.string."中文 ok" SRODATA dupok size=9
	0x0000 e4 b8 ad e6 96 87 20 6f 6b                       ...... ok
go.string."\xff\xfe" SRODATA dupok size=2
	0x0000 ff fe                                            ..
go.string."\xed\xa0\x80" SRODATA dupok size=3
	0x0000 ed a0 80                                         ...
go.string."😀!" SRODATA dupok size=5
	0x0000 f0 9f 98 80 21                                   ....!
go.string."\xc0\x80" SRODATA dupok size=2
	0x0000 c0 80                                            ..
go.string."\xe4\xb8" SRODATA dupok size=2
	0x0000 e4 b8                                            ..
go.string."\U0010ffff\xf4\x90\x80\x80" SRODATA dupok size=8
	0x0000 f4 8f bf bf f4 90 80 80                          ........
go.string."abc" SRODATA dupok size=3
	0x0000 61 62 63                                         abc
go.string."abd" SRODATA dupok size=3
	0x0000 61 62 64                                         abd
go.string."ab" SRODATA dupok size=2
	0x0000 61 62                                            ab
go.string."b" SRODATA dupok size=1
	0x0000 62                                               b
go.string."0123456789" SRODATA dupok size=10
	0x0000 30 31 32 33 34 35 36 37 38 39                    0123456789
type..eqfunc.[10]string SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[10]string+0
type..namedata.*[10]string- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 31 30 5d 73 74 72 69 6e 67        ...*[10]string
type.*[10]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4e fa 35 f3 08 08 08 36 00 00 00 00 00 00 00 00  N.5....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[10]string-+0
	rel 48+8 t=1 type.[10]string+0
runtime.gcbits.555505 SRODATA dupok size=3
	0x0000 55 55 05                                         UU.
type.[10]string SRODATA dupok size=72
	0x0000 a0 00 00 00 00 00 00 00 98 00 00 00 00 00 00 00  ................
	0x0010 4e ec ac b0 02 08 08 11 00 00 00 00 00 00 00 00  N...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 0a 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc.[10]string+0
	rel 32+8 t=1 runtime.gcbits.555505+0
	rel 40+4 t=5 type..namedata.*[10]string-+0
	rel 44+4 t=6 type.*[10]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
type..namedata.*[]int32- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 69 6e 74 33 32                 ...*[]int32
type.*[]int32 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5c 7e 6d 23 08 08 08 36 00 00 00 00 00 00 00 00  \~m#...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int32-+0
	rel 48+8 t=1 type.[]int32+0
type.[]int32 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 16 2a 4d 73 02 08 08 17 00 00 00 00 00 00 00 00  .*Ms............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int32-+0
	rel 44+4 t=6 type.*[]int32+0
	rel 48+8 t=1 type.int32+0
type..namedata.*[]uint8- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 75 69 6e 74 38                 ...*[]uint8
type.*[]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 8e d0 69 08 08 08 36 00 00 00 00 00 00 00 00  ...i...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 48+8 t=1 type.[]uint8+0
type.[]uint8 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 df 7e 2e 38 02 08 08 17 00 00 00 00 00 00 00 00  .~.8............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 44+4 t=6 type.*[]uint8+0
	rel 48+8 t=1 type.uint8+0
gclocals·51c3eb4f10ec063c6cff567f15046af9 SRODATA dupok size=29
	0x0000 07 00 00 00 13 00 00 00 55 01 00 55 01 00 55 01  ........U..U..U.
	0x0010 00 55 01 00 00 00 00 00 00 00 00 00 00           .U...........
gclocals·e9ae8cf669b40cc74a7a5f2952cd16f5 SRODATA dupok size=29
	0x0000 07 00 00 00 12 00 00 00 00 00 00 50 55 01 58 55  ...........PU.XU
	0x0010 01 5c 55 01 5e 55 01 0f 00 00 00 00 00           .\U.^U.......
"".join.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 90 ff ff ff ff ff ff ff  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
	rel 16+8 t=1 type.[7]string+0
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·267260df189670137001aef19b5fd4fc SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 05 00                    ..........
gclocals·e6397a44f8e1b6e77d0f200b4fba5269 SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 01 00                    ..........
gclocals·4032f753396f2012ad1784f398b170f4 SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 01 00                    ..........
gclocals·f207267fbf96a0178e8758c6e3e0ce28 SRODATA dupok size=9
	0x0000 01 00 00 00 02 00 00 00 00                       .........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·829fad6054098edc501a7cbca1f87823 SRODATA dupok size=8
	0x0000 17 00 00 00 00 00 00 00                          ........
gclocals·6296127ffd237ae4cdf90b470c589e3c SRODATA dupok size=123
	0x0000 17 00 00 00 22 00 00 00 00 00 00 00 00 7c 00 00  ...."........|..
	0x0010 00 00 3c 00 00 00 00 1c 00 00 00 00 0c 00 00 00  ..<.............
	0x0020 00 04 00 00 00 00 01 20 00 00 00 03 20 00 00 00  ....... .... ...
	0x0030 01 30 00 00 00 01 38 00 00 00 00 28 00 00 00 00  .0....8....(....
	0x0040 20 00 00 00 00 10 00 00 00 00 18 00 00 00 00 1c   ...............
	0x0050 00 00 00 00 1e 00 00 00 00 1f 00 00 00 80 1f 00  ................
	0x0060 00 00 80 0f 00 00 00 80 07 00 00 00 80 03 00 00  ................
	0x0070 00 80 01 00 00 00 80 00 00 00 00                 ...........
"".main.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 60 ff ff ff ff ff ff ff  ........`.......
	0x0010 00 00 00 00 00 00 00 00                          ........
	rel 16+8 t=1 type.[10]string+0
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
