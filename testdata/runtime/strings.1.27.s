main.join STEXT size=761 align=0x0 args=0x60 locals=0x110 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:4)	TEXT	main.join(SB), ABIInternal, $272-96
	0x0000 00000 (testdata/runtime/go/strings.go:4)	LEAQ	-144(SP), R12
	0x0008 00008 (testdata/runtime/go/strings.go:4)	CMPQ	R12, 16(R14)
	0x000c 00012 (testdata/runtime/go/strings.go:4)	PCDATA	$0, $-2
	0x000c 00012 (testdata/runtime/go/strings.go:4)	JLS	671
	0x0012 00018 (testdata/runtime/go/strings.go:4)	PCDATA	$0, $-1
	0x0012 00018 (testdata/runtime/go/strings.go:4)	PUSHQ	BP
	0x0013 00019 (testdata/runtime/go/strings.go:4)	MOVQ	SP, BP
	0x0016 00022 (testdata/runtime/go/strings.go:4)	SUBQ	$264, SP
	0x001d 00029 (testdata/runtime/go/strings.go:4)	FUNCDATA	$0, gclocals·YldqLMKf8JdUGAcMnVgP8Q==(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:4)	FUNCDATA	$1, gclocals·KsRmzDya7A7SzkGKokqCsQ==(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:4)	FUNCDATA	$2, main.join.stkobj(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:4)	FUNCDATA	$5, main.join.arginfo1(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:4)	FUNCDATA	$6, main.join.argliveinfo(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:4)	PCDATA	$3, $1
	0x001d 00029 (testdata/runtime/go/strings.go:5)	MOVQ	R9, main.d+360(SP)
	0x0025 00037 (testdata/runtime/go/strings.go:5)	MOVQ	R10, main.d+368(SP)
	0x002d 00045 (testdata/runtime/go/strings.go:5)	MOVQ	CX, main.b+328(SP)
	0x0035 00053 (testdata/runtime/go/strings.go:5)	MOVQ	R8, main.c+352(SP)
	0x003d 00061 (testdata/runtime/go/strings.go:5)	MOVQ	BX, main.a+320(SP)
	0x0045 00069 (testdata/runtime/go/strings.go:5)	MOVQ	AX, main.a+312(SP)
	0x004d 00077 (testdata/runtime/go/strings.go:5)	MOVQ	DI, main.b+336(SP)
	0x0055 00085 (testdata/runtime/go/strings.go:5)	MOVQ	SI, main.c+344(SP)
	0x005d 00093 (testdata/runtime/go/strings.go:5)	PCDATA	$3, $-1
	0x005d 00093 (testdata/runtime/go/strings.go:5)	MOVQ	DI, SI
	0x0060 00096 (testdata/runtime/go/strings.go:5)	MOVQ	CX, DI
	0x0063 00099 (testdata/runtime/go/strings.go:5)	MOVQ	BX, CX
	0x0066 00102 (testdata/runtime/go/strings.go:5)	MOVQ	AX, BX
	0x0069 00105 (testdata/runtime/go/strings.go:5)	XORL	AX, AX
	0x006b 00107 (testdata/runtime/go/strings.go:5)	PCDATA	$1, $0
	0x006b 00107 (testdata/runtime/go/strings.go:5)	CALL	runtime.concatstring2(SB)
	0x0070 00112 (testdata/runtime/go/strings.go:5)	MOVQ	AX, main..autotmp_13+144(SP)
	0x0078 00120 (testdata/runtime/go/strings.go:5)	MOVQ	BX, main..autotmp_14+112(SP)
	0x007d 00125 (testdata/runtime/go/strings.go:5)	XORL	AX, AX
	0x007f 00127 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+312(SP), BX
	0x0087 00135 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+320(SP), CX
	0x008f 00143 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+328(SP), DI
	0x0097 00151 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+336(SP), SI
	0x009f 00159 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+344(SP), R8
	0x00a7 00167 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+352(SP), R9
	0x00af 00175 (testdata/runtime/go/strings.go:5)	PCDATA	$1, $1
	0x00af 00175 (testdata/runtime/go/strings.go:5)	CALL	runtime.concatstring3(SB)
	0x00b4 00180 (testdata/runtime/go/strings.go:5)	MOVQ	AX, main..autotmp_15+136(SP)
	0x00bc 00188 (testdata/runtime/go/strings.go:5)	MOVQ	BX, main..autotmp_16+104(SP)
	0x00c1 00193 (testdata/runtime/go/strings.go:5)	XORL	AX, AX
	0x00c3 00195 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+312(SP), BX
	0x00cb 00203 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+320(SP), CX
	0x00d3 00211 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+328(SP), DI
	0x00db 00219 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+336(SP), SI
	0x00e3 00227 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+344(SP), R8
	0x00eb 00235 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+352(SP), R9
	0x00f3 00243 (testdata/runtime/go/strings.go:5)	MOVQ	main.d+360(SP), R10
	0x00fb 00251 (testdata/runtime/go/strings.go:5)	MOVQ	main.d+368(SP), R11
	0x0103 00259 (testdata/runtime/go/strings.go:5)	PCDATA	$1, $2
	0x0103 00259 (testdata/runtime/go/strings.go:5)	CALL	runtime.concatstring4(SB)
	0x0108 00264 (testdata/runtime/go/strings.go:5)	MOVQ	AX, main..autotmp_17+128(SP)
	0x0110 00272 (testdata/runtime/go/strings.go:5)	MOVQ	BX, main..autotmp_18+96(SP)
	0x0115 00277 (testdata/runtime/go/strings.go:5)	MOVQ	main.e+280(SP), DX
	0x011d 00285 (testdata/runtime/go/strings.go:5)	MOVQ	DX, (SP)
	0x0121 00289 (testdata/runtime/go/strings.go:5)	MOVQ	main.e+288(SP), DX
	0x0129 00297 (testdata/runtime/go/strings.go:5)	MOVQ	DX, 8(SP)
	0x012e 00302 (testdata/runtime/go/strings.go:5)	XORL	AX, AX
	0x0130 00304 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+312(SP), BX
	0x0138 00312 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+320(SP), CX
	0x0140 00320 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+328(SP), DI
	0x0148 00328 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+336(SP), SI
	0x0150 00336 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+344(SP), R8
	0x0158 00344 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+352(SP), R9
	0x0160 00352 (testdata/runtime/go/strings.go:5)	MOVQ	main.d+360(SP), R10
	0x0168 00360 (testdata/runtime/go/strings.go:5)	MOVQ	main.d+368(SP), R11
	0x0170 00368 (testdata/runtime/go/strings.go:5)	PCDATA	$1, $3
	0x0170 00368 (testdata/runtime/go/strings.go:5)	CALL	runtime.concatstring5(SB)
	0x0175 00373 (testdata/runtime/go/strings.go:5)	MOVQ	AX, main..autotmp_19+120(SP)
	0x017a 00378 (testdata/runtime/go/strings.go:5)	MOVQ	BX, main..autotmp_20+88(SP)
	0x017f 00383 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+320(SP), DX
	0x0187 00391 (testdata/runtime/go/strings.go:5)	MOVQ	DX, main..autotmp_10+160(SP)
	0x018f 00399 (testdata/runtime/go/strings.go:5)	MOVQ	main.a+312(SP), R8
	0x0197 00407 (testdata/runtime/go/strings.go:5)	MOVQ	R8, main..autotmp_10+152(SP)
	0x019f 00415 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+336(SP), R9
	0x01a7 00423 (testdata/runtime/go/strings.go:5)	MOVQ	R9, main..autotmp_10+176(SP)
	0x01af 00431 (testdata/runtime/go/strings.go:5)	MOVQ	main.b+328(SP), R10
	0x01b7 00439 (testdata/runtime/go/strings.go:5)	MOVQ	R10, main..autotmp_10+168(SP)
	0x01bf 00447 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+352(SP), R11
	0x01c7 00455 (testdata/runtime/go/strings.go:5)	MOVQ	R11, main..autotmp_10+192(SP)
	0x01cf 00463 (testdata/runtime/go/strings.go:5)	MOVQ	main.c+344(SP), R11
	0x01d7 00471 (testdata/runtime/go/strings.go:5)	MOVQ	R11, main..autotmp_10+184(SP)
	0x01df 00479 (testdata/runtime/go/strings.go:5)	MOVQ	main.d+368(SP), R11
	0x01e7 00487 (testdata/runtime/go/strings.go:5)	MOVQ	R11, main..autotmp_10+208(SP)
	0x01ef 00495 (testdata/runtime/go/strings.go:5)	MOVQ	main.d+360(SP), R11
	0x01f7 00503 (testdata/runtime/go/strings.go:5)	MOVQ	R11, main..autotmp_10+200(SP)
	0x01ff 00511 (testdata/runtime/go/strings.go:5)	MOVQ	main.e+288(SP), R11
	0x0207 00519 (testdata/runtime/go/strings.go:5)	MOVQ	R11, main..autotmp_10+224(SP)
	0x020f 00527 (testdata/runtime/go/strings.go:5)	MOVQ	main.e+280(SP), R11
	0x0217 00535 (testdata/runtime/go/strings.go:5)	MOVQ	R11, main..autotmp_10+216(SP)
	0x021f 00543 (testdata/runtime/go/strings.go:5)	MOVQ	DX, main..autotmp_10+240(SP)
	0x0227 00551 (testdata/runtime/go/strings.go:5)	MOVQ	R8, main..autotmp_10+232(SP)
	0x022f 00559 (testdata/runtime/go/strings.go:5)	MOVQ	R9, main..autotmp_10+256(SP)
	0x0237 00567 (testdata/runtime/go/strings.go:5)	MOVQ	R10, main..autotmp_10+248(SP)
	0x023f 00575 (testdata/runtime/go/strings.go:5)	XORL	AX, AX
	0x0241 00577 (testdata/runtime/go/strings.go:5)	LEAQ	main..autotmp_10+152(SP), BX
	0x0249 00585 (testdata/runtime/go/strings.go:5)	MOVL	$7, CX
	0x024e 00590 (testdata/runtime/go/strings.go:5)	MOVL	CX, DI
	0x0250 00592 (testdata/runtime/go/strings.go:5)	PCDATA	$1, $4
	0x0250 00592 (testdata/runtime/go/strings.go:5)	CALL	runtime.concatstrings(SB)
	0x0255 00597 (testdata/runtime/go/strings.go:5)	MOVQ	AX, main.~r4+296(SP)
	0x025d 00605 (testdata/runtime/go/strings.go:5)	MOVQ	BX, main.~r4+304(SP)
	0x0265 00613 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_13+144(SP), AX
	0x026d 00621 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_14+112(SP), BX
	0x0272 00626 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_15+136(SP), CX
	0x027a 00634 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_16+104(SP), DI
	0x027f 00639 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_17+128(SP), SI
	0x0287 00647 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_18+96(SP), R8
	0x028c 00652 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_19+120(SP), R9
	0x0291 00657 (testdata/runtime/go/strings.go:5)	MOVQ	main..autotmp_20+88(SP), R10
	0x0296 00662 (testdata/runtime/go/strings.go:5)	ADDQ	$264, SP
	0x029d 00669 (testdata/runtime/go/strings.go:5)	POPQ	BP
	0x029e 00670 (testdata/runtime/go/strings.go:5)	RET
	0x029f 00671 (testdata/runtime/go/strings.go:5)	NOP
	0x029f 00671 (testdata/runtime/go/strings.go:4)	PCDATA	$1, $-1
	0x029f 00671 (testdata/runtime/go/strings.go:4)	PCDATA	$0, $-2
	0x029f 00671 (testdata/runtime/go/strings.go:4)	MOVQ	AX, 40(SP)
	0x02a4 00676 (testdata/runtime/go/strings.go:4)	MOVQ	BX, 48(SP)
	0x02a9 00681 (testdata/runtime/go/strings.go:4)	MOVQ	CX, 56(SP)
	0x02ae 00686 (testdata/runtime/go/strings.go:4)	MOVQ	DI, 64(SP)
	0x02b3 00691 (testdata/runtime/go/strings.go:4)	MOVQ	SI, 72(SP)
	0x02b8 00696 (testdata/runtime/go/strings.go:4)	MOVQ	R8, 80(SP)
	0x02bd 00701 (testdata/runtime/go/strings.go:4)	MOVQ	R9, 88(SP)
	0x02c2 00706 (testdata/runtime/go/strings.go:4)	MOVQ	R10, 96(SP)
	0x02c7 00711 (testdata/runtime/go/strings.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x02cc 00716 (testdata/runtime/go/strings.go:4)	PCDATA	$0, $-1
	0x02cc 00716 (testdata/runtime/go/strings.go:4)	MOVQ	40(SP), AX
	0x02d1 00721 (testdata/runtime/go/strings.go:4)	MOVQ	48(SP), BX
	0x02d6 00726 (testdata/runtime/go/strings.go:4)	MOVQ	56(SP), CX
	0x02db 00731 (testdata/runtime/go/strings.go:4)	MOVQ	64(SP), DI
	0x02e0 00736 (testdata/runtime/go/strings.go:4)	MOVQ	72(SP), SI
	0x02e5 00741 (testdata/runtime/go/strings.go:4)	MOVQ	80(SP), R8
	0x02ea 00746 (testdata/runtime/go/strings.go:4)	MOVQ	88(SP), R9
	0x02ef 00751 (testdata/runtime/go/strings.go:4)	MOVQ	96(SP), R10
	0x02f4 00756 (testdata/runtime/go/strings.go:4)	JMP	0
	0x0000 4c 8d a4 24 70 ff ff ff 4d 3b 66 10 0f 86 8d 02  L..$p...M;f.....
	0x0010 00 00 55 48 89 e5 48 81 ec 08 01 00 00 4c 89 8c  ..UH..H......L..
	0x0020 24 68 01 00 00 4c 89 94 24 70 01 00 00 48 89 8c  $h...L..$p...H..
	0x0030 24 48 01 00 00 4c 89 84 24 60 01 00 00 48 89 9c  $H...L..$`...H..
	0x0040 24 40 01 00 00 48 89 84 24 38 01 00 00 48 89 bc  $@...H..$8...H..
	0x0050 24 50 01 00 00 48 89 b4 24 58 01 00 00 48 89 fe  $P...H..$X...H..
	0x0060 48 89 cf 48 89 d9 48 89 c3 31 c0 e8 00 00 00 00  H..H..H..1......
	0x0070 48 89 84 24 90 00 00 00 48 89 5c 24 70 31 c0 48  H..$....H.\$p1.H
	0x0080 8b 9c 24 38 01 00 00 48 8b 8c 24 40 01 00 00 48  ..$8...H..$@...H
	0x0090 8b bc 24 48 01 00 00 48 8b b4 24 50 01 00 00 4c  ..$H...H..$P...L
	0x00a0 8b 84 24 58 01 00 00 4c 8b 8c 24 60 01 00 00 e8  ..$X...L..$`....
	0x00b0 00 00 00 00 48 89 84 24 88 00 00 00 48 89 5c 24  ....H..$....H.\$
	0x00c0 68 31 c0 48 8b 9c 24 38 01 00 00 48 8b 8c 24 40  h1.H..$8...H..$@
	0x00d0 01 00 00 48 8b bc 24 48 01 00 00 48 8b b4 24 50  ...H..$H...H..$P
	0x00e0 01 00 00 4c 8b 84 24 58 01 00 00 4c 8b 8c 24 60  ...L..$X...L..$`
	0x00f0 01 00 00 4c 8b 94 24 68 01 00 00 4c 8b 9c 24 70  ...L..$h...L..$p
	0x0100 01 00 00 e8 00 00 00 00 48 89 84 24 80 00 00 00  ........H..$....
	0x0110 48 89 5c 24 60 48 8b 94 24 18 01 00 00 48 89 14  H.\$`H..$....H..
	0x0120 24 48 8b 94 24 20 01 00 00 48 89 54 24 08 31 c0  $H..$ ...H.T$.1.
	0x0130 48 8b 9c 24 38 01 00 00 48 8b 8c 24 40 01 00 00  H..$8...H..$@...
	0x0140 48 8b bc 24 48 01 00 00 48 8b b4 24 50 01 00 00  H..$H...H..$P...
	0x0150 4c 8b 84 24 58 01 00 00 4c 8b 8c 24 60 01 00 00  L..$X...L..$`...
	0x0160 4c 8b 94 24 68 01 00 00 4c 8b 9c 24 70 01 00 00  L..$h...L..$p...
	0x0170 e8 00 00 00 00 48 89 44 24 78 48 89 5c 24 58 48  .....H.D$xH.\$XH
	0x0180 8b 94 24 40 01 00 00 48 89 94 24 a0 00 00 00 4c  ..$@...H..$....L
	0x0190 8b 84 24 38 01 00 00 4c 89 84 24 98 00 00 00 4c  ..$8...L..$....L
	0x01a0 8b 8c 24 50 01 00 00 4c 89 8c 24 b0 00 00 00 4c  ..$P...L..$....L
	0x01b0 8b 94 24 48 01 00 00 4c 89 94 24 a8 00 00 00 4c  ..$H...L..$....L
	0x01c0 8b 9c 24 60 01 00 00 4c 89 9c 24 c0 00 00 00 4c  ..$`...L..$....L
	0x01d0 8b 9c 24 58 01 00 00 4c 89 9c 24 b8 00 00 00 4c  ..$X...L..$....L
	0x01e0 8b 9c 24 70 01 00 00 4c 89 9c 24 d0 00 00 00 4c  ..$p...L..$....L
	0x01f0 8b 9c 24 68 01 00 00 4c 89 9c 24 c8 00 00 00 4c  ..$h...L..$....L
	0x0200 8b 9c 24 20 01 00 00 4c 89 9c 24 e0 00 00 00 4c  ..$ ...L..$....L
	0x0210 8b 9c 24 18 01 00 00 4c 89 9c 24 d8 00 00 00 48  ..$....L..$....H
	0x0220 89 94 24 f0 00 00 00 4c 89 84 24 e8 00 00 00 4c  ..$....L..$....L
	0x0230 89 8c 24 00 01 00 00 4c 89 94 24 f8 00 00 00 31  ..$....L..$....1
	0x0240 c0 48 8d 9c 24 98 00 00 00 b9 07 00 00 00 89 cf  .H..$...........
	0x0250 e8 00 00 00 00 48 89 84 24 28 01 00 00 48 89 9c  .....H..$(...H..
	0x0260 24 30 01 00 00 48 8b 84 24 90 00 00 00 48 8b 5c  $0...H..$....H.\
	0x0270 24 70 48 8b 8c 24 88 00 00 00 48 8b 7c 24 68 48  $pH..$....H.|$hH
	0x0280 8b b4 24 80 00 00 00 4c 8b 44 24 60 4c 8b 4c 24  ..$....L.D$`L.L$
	0x0290 78 4c 8b 54 24 58 48 81 c4 08 01 00 00 5d c3 48  xL.T$XH......].H
	0x02a0 89 44 24 28 48 89 5c 24 30 48 89 4c 24 38 48 89  .D$(H.\$0H.L$8H.
	0x02b0 7c 24 40 48 89 74 24 48 4c 89 44 24 50 4c 89 4c  |$@H.t$HL.D$PL.L
	0x02c0 24 58 4c 89 54 24 60 e8 00 00 00 00 48 8b 44 24  $XL.T$`.....H.D$
	0x02d0 28 48 8b 5c 24 30 48 8b 4c 24 38 48 8b 7c 24 40  (H.\$0H.L$8H.|$@
	0x02e0 48 8b 74 24 48 4c 8b 44 24 50 4c 8b 4c 24 58 4c  H.t$HL.D$PL.L$XL
	0x02f0 8b 54 24 60 e9 07 fd ff ff                       .T$`.....
	rel 108+4 t=R_CALL runtime.concatstring2+0
	rel 176+4 t=R_CALL runtime.concatstring3+0
	rel 260+4 t=R_CALL runtime.concatstring4+0
	rel 369+4 t=R_CALL runtime.concatstring5+0
	rel 593+4 t=R_CALL runtime.concatstrings+0
	rel 712+4 t=R_CALL runtime.morestack_noctxt+0
main.count STEXT size=149 align=0x0 args=0x10 locals=0x30 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:9)	TEXT	main.count(SB), ABIInternal, $48-16
	0x0000 00000 (testdata/runtime/go/strings.go:9)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/strings.go:9)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/strings.go:9)	JLS	119
	0x0006 00006 (testdata/runtime/go/strings.go:9)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/strings.go:9)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/strings.go:9)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/strings.go:9)	SUBQ	$40, SP
	0x000e 00014 (testdata/runtime/go/strings.go:9)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:9)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:9)	FUNCDATA	$5, main.count.arginfo1(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:9)	FUNCDATA	$6, main.count.argliveinfo(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:9)	PCDATA	$3, $1
	0x000e 00014 (testdata/runtime/go/strings.go:10)	MOVQ	BX, main.s+64(SP)
	0x0013 00019 (testdata/runtime/go/strings.go:10)	MOVQ	AX, main.s+56(SP)
	0x0018 00024 (testdata/runtime/go/strings.go:10)	PCDATA	$3, $-1
	0x0018 00024 (testdata/runtime/go/strings.go:10)	XORL	DX, DX
	0x001a 00026 (testdata/runtime/go/strings.go:10)	XORL	CX, CX
	0x001c 00028 (testdata/runtime/go/strings.go:10)	XORL	SI, SI
	0x001e 00030 (testdata/runtime/go/strings.go:10)	NOP
	0x0020 00032 (testdata/runtime/go/strings.go:10)	JMP	43
	0x0022 00034 (testdata/runtime/go/strings.go:12)	MOVLQSX	DI, DI
	0x0025 00037 (testdata/runtime/go/strings.go:12)	ADDQ	DI, CX
	0x0028 00040 (testdata/runtime/go/strings.go:11)	INCQ	SI
	0x002b 00043 (testdata/runtime/go/strings.go:10)	CMPQ	BX, DX
	0x002e 00046 (testdata/runtime/go/strings.go:10)	JLE	107
	0x0030 00048 (testdata/runtime/go/strings.go:10)	MOVBLZX	(AX)(DX*1), DI
	0x0034 00052 (testdata/runtime/go/strings.go:10)	CMPL	DI, $127
	0x0037 00055 (testdata/runtime/go/strings.go:10)	JGT	62
	0x0039 00057 (testdata/runtime/go/strings.go:10)	INCQ	DX
	0x003c 00060 (testdata/runtime/go/strings.go:10)	JMP	34
	0x003e 00062 (testdata/runtime/go/strings.go:10)	MOVQ	CX, main..autotmp_8+32(SP)
	0x0043 00067 (testdata/runtime/go/strings.go:10)	MOVQ	SI, main..autotmp_9+24(SP)
	0x0048 00072 (testdata/runtime/go/strings.go:10)	MOVQ	DX, CX
	0x004b 00075 (testdata/runtime/go/strings.go:10)	PCDATA	$1, $0
	0x004b 00075 (testdata/runtime/go/strings.go:10)	CALL	runtime.decoderune(SB)
	0x0050 00080 (testdata/runtime/go/strings.go:12)	MOVQ	main..autotmp_8+32(SP), CX
	0x0055 00085 (testdata/runtime/go/strings.go:11)	MOVQ	main..autotmp_9+24(SP), SI
	0x005a 00090 (testdata/runtime/go/strings.go:10)	MOVL	AX, DI
	0x005c 00092 (testdata/runtime/go/strings.go:10)	MOVQ	BX, DX
	0x005f 00095 (testdata/runtime/go/strings.go:10)	MOVQ	main.s+56(SP), AX
	0x0064 00100 (testdata/runtime/go/strings.go:10)	MOVQ	main.s+64(SP), BX
	0x0069 00105 (testdata/runtime/go/strings.go:10)	JMP	34
	0x006b 00107 (testdata/runtime/go/strings.go:14)	MOVQ	SI, AX
	0x006e 00110 (testdata/runtime/go/strings.go:14)	MOVQ	CX, BX
	0x0071 00113 (testdata/runtime/go/strings.go:14)	ADDQ	$40, SP
	0x0075 00117 (testdata/runtime/go/strings.go:14)	POPQ	BP
	0x0076 00118 (testdata/runtime/go/strings.go:14)	RET
	0x0077 00119 (testdata/runtime/go/strings.go:14)	NOP
	0x0077 00119 (testdata/runtime/go/strings.go:9)	PCDATA	$1, $-1
	0x0077 00119 (testdata/runtime/go/strings.go:9)	PCDATA	$0, $-2
	0x0077 00119 (testdata/runtime/go/strings.go:9)	MOVQ	AX, 8(SP)
	0x007c 00124 (testdata/runtime/go/strings.go:9)	MOVQ	BX, 16(SP)
	0x0081 00129 (testdata/runtime/go/strings.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x0086 00134 (testdata/runtime/go/strings.go:9)	PCDATA	$0, $-1
	0x0086 00134 (testdata/runtime/go/strings.go:9)	MOVQ	8(SP), AX
	0x008b 00139 (testdata/runtime/go/strings.go:9)	MOVQ	16(SP), BX
	0x0090 00144 (testdata/runtime/go/strings.go:9)	JMP	0
	0x0000 49 3b 66 10 76 71 55 48 89 e5 48 83 ec 28 48 89  I;f.vqUH..H..(H.
	0x0010 5c 24 40 48 89 44 24 38 31 d2 31 c9 31 f6 66 90  \$@H.D$81.1.1.f.
	0x0020 eb 09 48 63 ff 48 01 f9 48 ff c6 48 39 d3 7e 3b  ..Hc.H..H..H9.~;
	0x0030 0f b6 3c 10 83 ff 7f 7f 05 48 ff c2 eb e4 48 89  ..<......H....H.
	0x0040 4c 24 20 48 89 74 24 18 48 89 d1 e8 00 00 00 00  L$ H.t$.H.......
	0x0050 48 8b 4c 24 20 48 8b 74 24 18 89 c7 48 89 da 48  H.L$ H.t$...H..H
	0x0060 8b 44 24 38 48 8b 5c 24 40 eb b7 48 89 f0 48 89  .D$8H.\$@..H..H.
	0x0070 cb 48 83 c4 28 5d c3 48 89 44 24 08 48 89 5c 24  .H..(].H.D$.H.\$
	0x0080 10 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10  ......H.D$.H.\$.
	0x0090 e9 6b ff ff ff                                   .k...
	rel 76+4 t=R_CALL runtime.decoderune+0
	rel 130+4 t=R_CALL runtime.morestack_noctxt+0
main.compare STEXT size=175 align=0x0 args=0x20 locals=0x30 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:18)	TEXT	main.compare(SB), ABIInternal, $48-32
	0x0000 00000 (testdata/runtime/go/strings.go:18)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/strings.go:18)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/strings.go:18)	JLS	125
	0x0006 00006 (testdata/runtime/go/strings.go:18)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/strings.go:18)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/strings.go:18)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/strings.go:18)	SUBQ	$40, SP
	0x000e 00014 (testdata/runtime/go/strings.go:18)	MOVQ	AX, main.a+56(FP)
	0x0013 00019 (testdata/runtime/go/strings.go:18)	MOVQ	CX, main.b+72(FP)
	0x0018 00024 (testdata/runtime/go/strings.go:18)	FUNCDATA	$0, gclocals·itaneJMpbAudh9zNu5JnHA==(SB)
	0x0018 00024 (testdata/runtime/go/strings.go:18)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0018 00024 (testdata/runtime/go/strings.go:18)	FUNCDATA	$5, main.compare.arginfo1(SB)
	0x0018 00024 (testdata/runtime/go/strings.go:18)	FUNCDATA	$6, main.compare.argliveinfo(SB)
	0x0018 00024 (testdata/runtime/go/strings.go:18)	PCDATA	$3, $1
	0x0018 00024 (testdata/runtime/go/strings.go:18)	CMPQ	BX, DI
	0x001b 00027 (testdata/runtime/go/strings.go:18)	JEQ	34
	0x001d 00029 (testdata/runtime/go/strings.go:18)	XORL	DX, DX
	0x001f 00031 (testdata/runtime/go/strings.go:18)	NOP
	0x0020 00032 (testdata/runtime/go/strings.go:18)	JMP	91
	0x0022 00034 (testdata/runtime/go/strings.go:18)	MOVQ	AX, main.a+56(SP)
	0x0027 00039 (testdata/runtime/go/strings.go:18)	MOVQ	DI, main.b+80(SP)
	0x002c 00044 (testdata/runtime/go/strings.go:18)	MOVQ	CX, main.b+72(SP)
	0x0031 00049 (testdata/runtime/go/strings.go:18)	MOVQ	BX, main.a+64(SP)
	0x0036 00054 (testdata/runtime/go/strings.go:18)	PCDATA	$3, $-1
	0x0036 00054 (testdata/runtime/go/strings.go:18)	MOVQ	BX, DX
	0x0039 00057 (testdata/runtime/go/strings.go:18)	MOVQ	CX, BX
	0x003c 00060 (testdata/runtime/go/strings.go:18)	MOVQ	DX, CX
	0x003f 00063 (testdata/runtime/go/strings.go:18)	PCDATA	$1, $0
	0x003f 00063 (testdata/runtime/go/strings.go:18)	NOP
	0x0040 00064 (testdata/runtime/go/strings.go:18)	CALL	runtime.memequal(SB)
	0x0045 00069 (testdata/runtime/go/strings.go:18)	MOVQ	main.b+72(SP), CX
	0x004a 00074 (testdata/runtime/go/strings.go:18)	MOVQ	main.a+64(SP), BX
	0x004f 00079 (testdata/runtime/go/strings.go:18)	MOVQ	main.b+80(SP), DI
	0x0054 00084 (testdata/runtime/go/strings.go:18)	MOVL	AX, DX
	0x0056 00086 (testdata/runtime/go/strings.go:18)	MOVQ	main.a+56(SP), AX
	0x005b 00091 (testdata/runtime/go/strings.go:18)	PCDATA	$3, $1
	0x005b 00091 (testdata/runtime/go/strings.go:18)	MOVB	DL, main..autotmp_6+39(SP)
	0x005f 00095 (testdata/runtime/go/strings.go:18)	PCDATA	$1, $1
	0x005f 00095 (testdata/runtime/go/strings.go:18)	NOP
	0x0060 00096 (testdata/runtime/go/strings.go:18)	CALL	runtime.cmpstring(SB)
	0x0065 00101 (testdata/runtime/go/strings.go:18)	TESTQ	AX, AX
	0x0068 00104 (testdata/runtime/go/strings.go:18)	SETLT	BL
	0x006b 00107 (testdata/runtime/go/strings.go:18)	SETLE	CL
	0x006e 00110 (testdata/runtime/go/strings.go:18)	SETGT	DIB
	0x0072 00114 (testdata/runtime/go/strings.go:18)	MOVBLZX	main..autotmp_6+39(SP), AX
	0x0077 00119 (testdata/runtime/go/strings.go:18)	ADDQ	$40, SP
	0x007b 00123 (testdata/runtime/go/strings.go:18)	POPQ	BP
	0x007c 00124 (testdata/runtime/go/strings.go:18)	RET
	0x007d 00125 (testdata/runtime/go/strings.go:18)	NOP
	0x007d 00125 (testdata/runtime/go/strings.go:18)	PCDATA	$1, $-1
	0x007d 00125 (testdata/runtime/go/strings.go:18)	PCDATA	$0, $-2
	0x007d 00125 (testdata/runtime/go/strings.go:18)	MOVQ	AX, 8(SP)
	0x0082 00130 (testdata/runtime/go/strings.go:18)	MOVQ	BX, 16(SP)
	0x0087 00135 (testdata/runtime/go/strings.go:18)	MOVQ	CX, 24(SP)
	0x008c 00140 (testdata/runtime/go/strings.go:18)	MOVQ	DI, 32(SP)
	0x0091 00145 (testdata/runtime/go/strings.go:18)	CALL	runtime.morestack_noctxt(SB)
	0x0096 00150 (testdata/runtime/go/strings.go:18)	PCDATA	$0, $-1
	0x0096 00150 (testdata/runtime/go/strings.go:18)	MOVQ	8(SP), AX
	0x009b 00155 (testdata/runtime/go/strings.go:18)	MOVQ	16(SP), BX
	0x00a0 00160 (testdata/runtime/go/strings.go:18)	MOVQ	24(SP), CX
	0x00a5 00165 (testdata/runtime/go/strings.go:18)	MOVQ	32(SP), DI
	0x00aa 00170 (testdata/runtime/go/strings.go:18)	JMP	0
	0x0000 49 3b 66 10 76 77 55 48 89 e5 48 83 ec 28 48 89  I;f.vwUH..H..(H.
	0x0010 44 24 38 48 89 4c 24 48 48 39 fb 74 05 31 d2 90  D$8H.L$HH9.t.1..
	0x0020 eb 39 48 89 44 24 38 48 89 7c 24 50 48 89 4c 24  .9H.D$8H.|$PH.L$
	0x0030 48 48 89 5c 24 40 48 89 da 48 89 cb 48 89 d1 90  HH.\$@H..H..H...
	0x0040 e8 00 00 00 00 48 8b 4c 24 48 48 8b 5c 24 40 48  .....H.L$HH.\$@H
	0x0050 8b 7c 24 50 89 c2 48 8b 44 24 38 88 54 24 27 90  .|$P..H.D$8.T$'.
	0x0060 e8 00 00 00 00 48 85 c0 0f 9c c3 0f 9e c1 40 0f  .....H........@.
	0x0070 9f c7 0f b6 44 24 27 48 83 c4 28 5d c3 48 89 44  ....D$'H..(].H.D
	0x0080 24 08 48 89 5c 24 10 48 89 4c 24 18 48 89 7c 24  $.H.\$.H.L$.H.|$
	0x0090 20 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10   .....H.D$.H.\$.
	0x00a0 48 8b 4c 24 18 48 8b 7c 24 20 e9 51 ff ff ff     H.L$.H.|$ .Q...
	rel 65+4 t=R_CALL runtime.memequal+0
	rel 97+4 t=R_CALL runtime.cmpstring+0
	rel 146+4 t=R_CALL runtime.morestack_noctxt+0
main.runes STEXT size=70 align=0x0 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:21)	TEXT	main.runes(SB), ABIInternal, $32-16
	0x0000 00000 (testdata/runtime/go/strings.go:21)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/strings.go:21)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/strings.go:21)	JLS	43
	0x0006 00006 (testdata/runtime/go/strings.go:21)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/strings.go:21)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/strings.go:21)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/strings.go:21)	SUBQ	$24, SP
	0x000e 00014 (testdata/runtime/go/strings.go:21)	MOVQ	AX, main.s+40(FP)
	0x0013 00019 (testdata/runtime/go/strings.go:21)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:21)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:21)	FUNCDATA	$5, main.runes.arginfo1(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:21)	FUNCDATA	$6, main.runes.argliveinfo(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:21)	PCDATA	$3, $1
	0x0013 00019 (testdata/runtime/go/strings.go:21)	MOVQ	BX, CX
	0x0016 00022 (testdata/runtime/go/strings.go:21)	MOVQ	AX, BX
	0x0019 00025 (testdata/runtime/go/strings.go:21)	XORL	AX, AX
	0x001b 00027 (testdata/runtime/go/strings.go:21)	PCDATA	$1, $1
	0x001b 00027 (testdata/runtime/go/strings.go:21)	NOP
	0x0020 00032 (testdata/runtime/go/strings.go:21)	CALL	runtime.stringtoslicerune(SB)
	0x0025 00037 (testdata/runtime/go/strings.go:21)	ADDQ	$24, SP
	0x0029 00041 (testdata/runtime/go/strings.go:21)	POPQ	BP
	0x002a 00042 (testdata/runtime/go/strings.go:21)	RET
	0x002b 00043 (testdata/runtime/go/strings.go:21)	NOP
	0x002b 00043 (testdata/runtime/go/strings.go:21)	PCDATA	$1, $-1
	0x002b 00043 (testdata/runtime/go/strings.go:21)	PCDATA	$0, $-2
	0x002b 00043 (testdata/runtime/go/strings.go:21)	MOVQ	AX, 8(SP)
	0x0030 00048 (testdata/runtime/go/strings.go:21)	MOVQ	BX, 16(SP)
	0x0035 00053 (testdata/runtime/go/strings.go:21)	CALL	runtime.morestack_noctxt(SB)
	0x003a 00058 (testdata/runtime/go/strings.go:21)	PCDATA	$0, $-1
	0x003a 00058 (testdata/runtime/go/strings.go:21)	MOVQ	8(SP), AX
	0x003f 00063 (testdata/runtime/go/strings.go:21)	MOVQ	16(SP), BX
	0x0044 00068 (testdata/runtime/go/strings.go:21)	JMP	0
	0x0000 49 3b 66 10 76 25 55 48 89 e5 48 83 ec 18 48 89  I;f.v%UH..H...H.
	0x0010 44 24 28 48 89 d9 48 89 c3 31 c0 0f 1f 44 00 00  D$(H..H..1...D..
	0x0020 e8 00 00 00 00 48 83 c4 18 5d c3 48 89 44 24 08  .....H...].H.D$.
	0x0030 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48  H.\$......H.D$.H
	0x0040 8b 5c 24 10 eb ba                                .\$...
	rel 33+4 t=R_CALL runtime.stringtoslicerune+0
	rel 54+4 t=R_CALL runtime.morestack_noctxt+0
main.text STEXT size=80 align=0x0 args=0x18 locals=0x28 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:24)	TEXT	main.text(SB), ABIInternal, $40-24
	0x0000 00000 (testdata/runtime/go/strings.go:24)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/strings.go:24)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/strings.go:24)	JLS	43
	0x0006 00006 (testdata/runtime/go/strings.go:24)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/strings.go:24)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/strings.go:24)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/strings.go:24)	SUBQ	$32, SP
	0x000e 00014 (testdata/runtime/go/strings.go:24)	MOVQ	AX, main.r+48(FP)
	0x0013 00019 (testdata/runtime/go/strings.go:24)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:24)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:24)	FUNCDATA	$5, main.text.arginfo1(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:24)	FUNCDATA	$6, main.text.argliveinfo(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:24)	PCDATA	$3, $1
	0x0013 00019 (testdata/runtime/go/strings.go:24)	MOVQ	CX, DI
	0x0016 00022 (testdata/runtime/go/strings.go:24)	MOVQ	BX, CX
	0x0019 00025 (testdata/runtime/go/strings.go:24)	MOVQ	AX, BX
	0x001c 00028 (testdata/runtime/go/strings.go:24)	XORL	AX, AX
	0x001e 00030 (testdata/runtime/go/strings.go:24)	PCDATA	$1, $1
	0x001e 00030 (testdata/runtime/go/strings.go:24)	NOP
	0x0020 00032 (testdata/runtime/go/strings.go:24)	CALL	runtime.slicerunetostring(SB)
	0x0025 00037 (testdata/runtime/go/strings.go:24)	ADDQ	$32, SP
	0x0029 00041 (testdata/runtime/go/strings.go:24)	POPQ	BP
	0x002a 00042 (testdata/runtime/go/strings.go:24)	RET
	0x002b 00043 (testdata/runtime/go/strings.go:24)	NOP
	0x002b 00043 (testdata/runtime/go/strings.go:24)	PCDATA	$1, $-1
	0x002b 00043 (testdata/runtime/go/strings.go:24)	PCDATA	$0, $-2
	0x002b 00043 (testdata/runtime/go/strings.go:24)	MOVQ	AX, 8(SP)
	0x0030 00048 (testdata/runtime/go/strings.go:24)	MOVQ	BX, 16(SP)
	0x0035 00053 (testdata/runtime/go/strings.go:24)	MOVQ	CX, 24(SP)
	0x003a 00058 (testdata/runtime/go/strings.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x003f 00063 (testdata/runtime/go/strings.go:24)	PCDATA	$0, $-1
	0x003f 00063 (testdata/runtime/go/strings.go:24)	MOVQ	8(SP), AX
	0x0044 00068 (testdata/runtime/go/strings.go:24)	MOVQ	16(SP), BX
	0x0049 00073 (testdata/runtime/go/strings.go:24)	MOVQ	24(SP), CX
	0x004e 00078 (testdata/runtime/go/strings.go:24)	JMP	0
	0x0000 49 3b 66 10 76 25 55 48 89 e5 48 83 ec 20 48 89  I;f.v%UH..H.. H.
	0x0010 44 24 30 48 89 cf 48 89 d9 48 89 c3 31 c0 66 90  D$0H..H..H..1.f.
	0x0020 e8 00 00 00 00 48 83 c4 20 5d c3 48 89 44 24 08  .....H.. ].H.D$.
	0x0030 48 89 5c 24 10 48 89 4c 24 18 e8 00 00 00 00 48  H.\$.H.L$......H
	0x0040 8b 44 24 08 48 8b 5c 24 10 48 8b 4c 24 18 eb b0  .D$.H.\$.H.L$...
	rel 33+4 t=R_CALL runtime.slicerunetostring+0
	rel 59+4 t=R_CALL runtime.morestack_noctxt+0
main.bytes STEXT size=70 align=0x0 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:27)	TEXT	main.bytes(SB), ABIInternal, $32-16
	0x0000 00000 (testdata/runtime/go/strings.go:27)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/strings.go:27)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/strings.go:27)	JLS	43
	0x0006 00006 (testdata/runtime/go/strings.go:27)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/strings.go:27)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/strings.go:27)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/strings.go:27)	SUBQ	$24, SP
	0x000e 00014 (testdata/runtime/go/strings.go:27)	MOVQ	AX, main.s+40(FP)
	0x0013 00019 (testdata/runtime/go/strings.go:27)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:27)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:27)	FUNCDATA	$5, main.bytes.arginfo1(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:27)	FUNCDATA	$6, main.bytes.argliveinfo(SB)
	0x0013 00019 (testdata/runtime/go/strings.go:27)	PCDATA	$3, $1
	0x0013 00019 (testdata/runtime/go/strings.go:27)	MOVQ	BX, CX
	0x0016 00022 (testdata/runtime/go/strings.go:27)	MOVQ	AX, BX
	0x0019 00025 (testdata/runtime/go/strings.go:27)	XORL	AX, AX
	0x001b 00027 (testdata/runtime/go/strings.go:27)	PCDATA	$1, $1
	0x001b 00027 (testdata/runtime/go/strings.go:27)	NOP
	0x0020 00032 (testdata/runtime/go/strings.go:27)	CALL	runtime.stringtoslicebyte(SB)
	0x0025 00037 (testdata/runtime/go/strings.go:27)	ADDQ	$24, SP
	0x0029 00041 (testdata/runtime/go/strings.go:27)	POPQ	BP
	0x002a 00042 (testdata/runtime/go/strings.go:27)	RET
	0x002b 00043 (testdata/runtime/go/strings.go:27)	NOP
	0x002b 00043 (testdata/runtime/go/strings.go:27)	PCDATA	$1, $-1
	0x002b 00043 (testdata/runtime/go/strings.go:27)	PCDATA	$0, $-2
	0x002b 00043 (testdata/runtime/go/strings.go:27)	MOVQ	AX, 8(SP)
	0x0030 00048 (testdata/runtime/go/strings.go:27)	MOVQ	BX, 16(SP)
	0x0035 00053 (testdata/runtime/go/strings.go:27)	CALL	runtime.morestack_noctxt(SB)
	0x003a 00058 (testdata/runtime/go/strings.go:27)	PCDATA	$0, $-1
	0x003a 00058 (testdata/runtime/go/strings.go:27)	MOVQ	8(SP), AX
	0x003f 00063 (testdata/runtime/go/strings.go:27)	MOVQ	16(SP), BX
	0x0044 00068 (testdata/runtime/go/strings.go:27)	JMP	0
	0x0000 49 3b 66 10 76 25 55 48 89 e5 48 83 ec 18 48 89  I;f.v%UH..H...H.
	0x0010 44 24 28 48 89 d9 48 89 c3 31 c0 0f 1f 44 00 00  D$(H..H..1...D..
	0x0020 e8 00 00 00 00 48 83 c4 18 5d c3 48 89 44 24 08  .....H...].H.D$.
	0x0030 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48  H.\$......H.D$.H
	0x0040 8b 5c 24 10 eb ba                                .\$...
	rel 33+4 t=R_CALL runtime.stringtoslicebyte+0
	rel 54+4 t=R_CALL runtime.morestack_noctxt+0
main.one STEXT size=45 align=0x0 args=0x8 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:30)	TEXT	main.one(SB), ABIInternal, $24-8
	0x0000 00000 (testdata/runtime/go/strings.go:30)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/strings.go:30)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/strings.go:30)	JLS	30
	0x0006 00006 (testdata/runtime/go/strings.go:30)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/strings.go:30)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/strings.go:30)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/strings.go:30)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/strings.go:30)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:30)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:30)	FUNCDATA	$5, main.one.arginfo1(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:30)	FUNCDATA	$6, main.one.argliveinfo(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:30)	PCDATA	$3, $1
	0x000e 00014 (testdata/runtime/go/strings.go:30)	MOVLQSX	AX, BX
	0x0011 00017 (testdata/runtime/go/strings.go:30)	XORL	AX, AX
	0x0013 00019 (testdata/runtime/go/strings.go:30)	PCDATA	$1, $0
	0x0013 00019 (testdata/runtime/go/strings.go:30)	CALL	runtime.intstring(SB)
	0x0018 00024 (testdata/runtime/go/strings.go:30)	ADDQ	$16, SP
	0x001c 00028 (testdata/runtime/go/strings.go:30)	POPQ	BP
	0x001d 00029 (testdata/runtime/go/strings.go:30)	RET
	0x001e 00030 (testdata/runtime/go/strings.go:30)	NOP
	0x001e 00030 (testdata/runtime/go/strings.go:30)	PCDATA	$1, $-1
	0x001e 00030 (testdata/runtime/go/strings.go:30)	PCDATA	$0, $-2
	0x001e 00030 (testdata/runtime/go/strings.go:30)	MOVL	AX, 8(SP)
	0x0022 00034 (testdata/runtime/go/strings.go:30)	CALL	runtime.morestack_noctxt(SB)
	0x0027 00039 (testdata/runtime/go/strings.go:30)	PCDATA	$0, $-1
	0x0027 00039 (testdata/runtime/go/strings.go:30)	MOVL	8(SP), AX
	0x002b 00043 (testdata/runtime/go/strings.go:30)	JMP	0
	0x0000 49 3b 66 10 76 18 55 48 89 e5 48 83 ec 10 48 63  I;f.v.UH..H...Hc
	0x0010 d8 31 c0 e8 00 00 00 00 48 83 c4 10 5d c3 89 44  .1......H...]..D
	0x0020 24 08 e8 00 00 00 00 8b 44 24 08 eb d3           $.......D$...
	rel 20+4 t=R_CALL runtime.intstring+0
	rel 35+4 t=R_CALL runtime.morestack_noctxt+0
main.repeat STEXT size=138 align=0x0 args=0x18 locals=0x38 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:33)	TEXT	main.repeat(SB), ABIInternal, $56-24
	0x0000 00000 (testdata/runtime/go/strings.go:33)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/strings.go:33)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/strings.go:33)	JLS	98
	0x0006 00006 (testdata/runtime/go/strings.go:33)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/strings.go:33)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/strings.go:33)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/strings.go:33)	SUBQ	$48, SP
	0x000e 00014 (testdata/runtime/go/strings.go:33)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:33)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:33)	FUNCDATA	$5, main.repeat.arginfo1(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:33)	FUNCDATA	$6, main.repeat.argliveinfo(SB)
	0x000e 00014 (testdata/runtime/go/strings.go:33)	PCDATA	$3, $1
	0x000e 00014 (testdata/runtime/go/strings.go:35)	MOVQ	BX, main.s+72(SP)
	0x0013 00019 (testdata/runtime/go/strings.go:35)	MOVQ	AX, main.s+64(SP)
	0x0018 00024 (testdata/runtime/go/strings.go:35)	PCDATA	$3, $2
	0x0018 00024 (testdata/runtime/go/strings.go:35)	XORL	DX, DX
	0x001a 00026 (testdata/runtime/go/strings.go:35)	XORL	SI, SI
	0x001c 00028 (testdata/runtime/go/strings.go:35)	JMP	81
	0x001e 00030 (testdata/runtime/go/strings.go:35)	MOVQ	CX, main.i+40(SP)
	0x0023 00035 (testdata/runtime/go/strings.go:36)	MOVQ	DX, CX
	0x0026 00038 (testdata/runtime/go/strings.go:36)	MOVQ	AX, DI
	0x0029 00041 (testdata/runtime/go/strings.go:36)	XORL	AX, AX
	0x002b 00043 (testdata/runtime/go/strings.go:35)	MOVQ	BX, DX
	0x002e 00046 (testdata/runtime/go/strings.go:36)	MOVQ	SI, BX
	0x0031 00049 (testdata/runtime/go/strings.go:36)	MOVQ	DX, SI
	0x0034 00052 (testdata/runtime/go/strings.go:36)	PCDATA	$1, $0
	0x0034 00052 (testdata/runtime/go/strings.go:36)	CALL	runtime.concatstring2(SB)
	0x0039 00057 (testdata/runtime/go/strings.go:35)	MOVQ	main.i+40(SP), CX
	0x003e 00062 (testdata/runtime/go/strings.go:35)	DECQ	CX
	0x0041 00065 (testdata/runtime/go/strings.go:35)	MOVQ	BX, DX
	0x0044 00068 (testdata/runtime/go/strings.go:35)	MOVQ	AX, SI
	0x0047 00071 (testdata/runtime/go/strings.go:36)	MOVQ	main.s+64(SP), AX
	0x004c 00076 (testdata/runtime/go/strings.go:36)	MOVQ	main.s+72(SP), BX
	0x0051 00081 (testdata/runtime/go/strings.go:35)	TESTQ	CX, CX
	0x0054 00084 (testdata/runtime/go/strings.go:35)	JGT	30
	0x0056 00086 (testdata/runtime/go/strings.go:38)	MOVQ	SI, AX
	0x0059 00089 (testdata/runtime/go/strings.go:38)	MOVQ	DX, BX
	0x005c 00092 (testdata/runtime/go/strings.go:38)	ADDQ	$48, SP
	0x0060 00096 (testdata/runtime/go/strings.go:38)	POPQ	BP
	0x0061 00097 (testdata/runtime/go/strings.go:38)	RET
	0x0062 00098 (testdata/runtime/go/strings.go:38)	NOP
	0x0062 00098 (testdata/runtime/go/strings.go:33)	PCDATA	$1, $-1
	0x0062 00098 (testdata/runtime/go/strings.go:33)	PCDATA	$0, $-2
	0x0062 00098 (testdata/runtime/go/strings.go:33)	MOVQ	AX, 8(SP)
	0x0067 00103 (testdata/runtime/go/strings.go:33)	MOVQ	BX, 16(SP)
	0x006c 00108 (testdata/runtime/go/strings.go:33)	MOVQ	CX, 24(SP)
	0x0071 00113 (testdata/runtime/go/strings.go:33)	CALL	runtime.morestack_noctxt(SB)
	0x0076 00118 (testdata/runtime/go/strings.go:33)	PCDATA	$0, $-1
	0x0076 00118 (testdata/runtime/go/strings.go:33)	MOVQ	8(SP), AX
	0x007b 00123 (testdata/runtime/go/strings.go:33)	MOVQ	16(SP), BX
	0x0080 00128 (testdata/runtime/go/strings.go:33)	MOVQ	24(SP), CX
	0x0085 00133 (testdata/runtime/go/strings.go:33)	JMP	0
	0x0000 49 3b 66 10 76 5c 55 48 89 e5 48 83 ec 30 48 89  I;f.v\UH..H..0H.
	0x0010 5c 24 48 48 89 44 24 40 31 d2 31 f6 eb 33 48 89  \$HH.D$@1.1..3H.
	0x0020 4c 24 28 48 89 d1 48 89 c7 31 c0 48 89 da 48 89  L$(H..H..1.H..H.
	0x0030 f3 48 89 d6 e8 00 00 00 00 48 8b 4c 24 28 48 ff  .H.......H.L$(H.
	0x0040 c9 48 89 da 48 89 c6 48 8b 44 24 40 48 8b 5c 24  .H..H..H.D$@H.\$
	0x0050 48 48 85 c9 7f c8 48 89 f0 48 89 d3 48 83 c4 30  HH....H..H..H..0
	0x0060 5d c3 48 89 44 24 08 48 89 5c 24 10 48 89 4c 24  ].H.D$.H.\$.H.L$
	0x0070 18 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10  ......H.D$.H.\$.
	0x0080 48 8b 4c 24 18 e9 76 ff ff ff                    H.L$..v...
	rel 53+4 t=R_CALL runtime.concatstring2+0
	rel 114+4 t=R_CALL runtime.morestack_noctxt+0
main.main STEXT size=2085 align=0x0 args=0x0 locals=0x200 funcid=0x0
	0x0000 00000 (testdata/runtime/go/strings.go:41)	TEXT	main.main(SB), ABIInternal, $512-0
	0x0000 00000 (testdata/runtime/go/strings.go:41)	LEAQ	-384(SP), R12
	0x0008 00008 (testdata/runtime/go/strings.go:41)	CMPQ	R12, 16(R14)
	0x000c 00012 (testdata/runtime/go/strings.go:41)	PCDATA	$0, $-2
	0x000c 00012 (testdata/runtime/go/strings.go:41)	JLS	2072
	0x0012 00018 (testdata/runtime/go/strings.go:41)	PCDATA	$0, $-1
	0x0012 00018 (testdata/runtime/go/strings.go:41)	PUSHQ	BP
	0x0013 00019 (testdata/runtime/go/strings.go:41)	MOVQ	SP, BP
	0x0016 00022 (testdata/runtime/go/strings.go:41)	SUBQ	$504, SP
	0x001d 00029 (testdata/runtime/go/strings.go:41)	FUNCDATA	$0, gclocals·OZqRV2OOaftpLYJzg8Pyfg==(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:41)	FUNCDATA	$1, gclocals·XCYz1ZADv0P8rs8yfpudSQ==(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:41)	FUNCDATA	$2, main.main.stkobj(SB)
	0x001d 00029 (testdata/runtime/go/strings.go:42)	LEAQ	go:string."5"(SB), DX
	0x0024 00036 (testdata/runtime/go/strings.go:42)	MOVQ	DX, (SP)
	0x0028 00040 (testdata/runtime/go/strings.go:42)	MOVQ	$1, 8(SP)
	0x0031 00049 (testdata/runtime/go/strings.go:42)	LEAQ	go:string."one"(SB), AX
	0x0038 00056 (testdata/runtime/go/strings.go:42)	MOVL	$3, BX
	0x003d 00061 (testdata/runtime/go/strings.go:42)	XORL	CX, CX
	0x003f 00063 (testdata/runtime/go/strings.go:42)	XORL	DI, DI
	0x0041 00065 (testdata/runtime/go/strings.go:42)	LEAQ	go:string."three"(SB), SI
	0x0048 00072 (testdata/runtime/go/strings.go:42)	MOVL	$5, R8
	0x004e 00078 (testdata/runtime/go/strings.go:42)	LEAQ	go:string."fourteen and more than thirty-two bytes"(SB), R9
	0x0055 00085 (testdata/runtime/go/strings.go:42)	MOVL	$39, R10
	0x005b 00091 (testdata/runtime/go/strings.go:42)	PCDATA	$1, $0
	0x005b 00091 (testdata/runtime/go/strings.go:42)	NOP
	0x0060 00096 (testdata/runtime/go/strings.go:42)	CALL	main.join(SB)
	0x0065 00101 (testdata/runtime/go/strings.go:42)	MOVQ	AX, main.a.ptr+280(SP)
	0x006d 00109 (testdata/runtime/go/strings.go:42)	MOVQ	CX, main.b.ptr+272(SP)
	0x0075 00117 (testdata/runtime/go/strings.go:42)	MOVQ	SI, main.c.ptr+264(SP)
	0x007d 00125 (testdata/runtime/go/strings.go:42)	MOVQ	R9, main.d.ptr+256(SP)
	0x0085 00133 (testdata/runtime/go/strings.go:42)	MOVQ	BX, main.a.len+176(SP)
	0x008d 00141 (testdata/runtime/go/strings.go:42)	MOVQ	DI, main.b.len+168(SP)
	0x0095 00149 (testdata/runtime/go/strings.go:42)	MOVQ	R8, main.c.len+160(SP)
	0x009d 00157 (testdata/runtime/go/strings.go:42)	MOVQ	R10, main.d.len+152(SP)
	0x00a5 00165 (testdata/runtime/go/strings.go:42)	MOVQ	16(SP), DX
	0x00aa 00170 (testdata/runtime/go/strings.go:42)	MOVQ	DX, main.e.ptr+248(SP)
	0x00b2 00178 (testdata/runtime/go/strings.go:42)	MOVQ	24(SP), DX
	0x00b7 00183 (testdata/runtime/go/strings.go:42)	MOVQ	DX, main.e.len+144(SP)
	0x00bf 00191 (testdata/runtime/go/strings.go:43)	PCDATA	$1, $1
	0x00bf 00191 (testdata/runtime/go/strings.go:43)	NOP
	0x00c0 00192 (testdata/runtime/go/strings.go:43)	CALL	runtime.printlock(SB)
	0x00c5 00197 (testdata/runtime/go/strings.go:43)	MOVQ	main.a.ptr+280(SP), AX
	0x00cd 00205 (testdata/runtime/go/strings.go:43)	MOVQ	main.a.len+176(SP), BX
	0x00d5 00213 (testdata/runtime/go/strings.go:43)	PCDATA	$1, $2
	0x00d5 00213 (testdata/runtime/go/strings.go:43)	CALL	runtime.printstring(SB)
	0x00da 00218 (testdata/runtime/go/strings.go:43)	CALL	runtime.printnl(SB)
	0x00df 00223 (testdata/runtime/go/strings.go:43)	NOP
	0x00e0 00224 (testdata/runtime/go/strings.go:43)	CALL	runtime.printunlock(SB)
	0x00e5 00229 (testdata/runtime/go/strings.go:44)	CALL	runtime.printlock(SB)
	0x00ea 00234 (testdata/runtime/go/strings.go:44)	MOVQ	main.b.ptr+272(SP), AX
	0x00f2 00242 (testdata/runtime/go/strings.go:44)	MOVQ	main.b.len+168(SP), BX
	0x00fa 00250 (testdata/runtime/go/strings.go:44)	PCDATA	$1, $3
	0x00fa 00250 (testdata/runtime/go/strings.go:44)	CALL	runtime.printstring(SB)
	0x00ff 00255 (testdata/runtime/go/strings.go:44)	NOP
	0x0100 00256 (testdata/runtime/go/strings.go:44)	CALL	runtime.printnl(SB)
	0x0105 00261 (testdata/runtime/go/strings.go:44)	CALL	runtime.printunlock(SB)
	0x010a 00266 (testdata/runtime/go/strings.go:45)	CALL	runtime.printlock(SB)
	0x010f 00271 (testdata/runtime/go/strings.go:45)	MOVQ	main.c.ptr+264(SP), AX
	0x0117 00279 (testdata/runtime/go/strings.go:45)	MOVQ	main.c.len+160(SP), BX
	0x011f 00287 (testdata/runtime/go/strings.go:45)	PCDATA	$1, $4
	0x011f 00287 (testdata/runtime/go/strings.go:45)	NOP
	0x0120 00288 (testdata/runtime/go/strings.go:45)	CALL	runtime.printstring(SB)
	0x0125 00293 (testdata/runtime/go/strings.go:45)	CALL	runtime.printnl(SB)
	0x012a 00298 (testdata/runtime/go/strings.go:45)	CALL	runtime.printunlock(SB)
	0x012f 00303 (testdata/runtime/go/strings.go:46)	CALL	runtime.printlock(SB)
	0x0134 00308 (testdata/runtime/go/strings.go:46)	MOVQ	main.d.ptr+256(SP), AX
	0x013c 00316 (testdata/runtime/go/strings.go:46)	MOVQ	main.d.len+152(SP), BX
	0x0144 00324 (testdata/runtime/go/strings.go:46)	PCDATA	$1, $5
	0x0144 00324 (testdata/runtime/go/strings.go:46)	CALL	runtime.printstring(SB)
	0x0149 00329 (testdata/runtime/go/strings.go:46)	CALL	runtime.printnl(SB)
	0x014e 00334 (testdata/runtime/go/strings.go:46)	CALL	runtime.printunlock(SB)
	0x0153 00339 (testdata/runtime/go/strings.go:47)	CALL	runtime.printlock(SB)
	0x0158 00344 (testdata/runtime/go/strings.go:47)	MOVQ	main.e.ptr+248(SP), AX
	0x0160 00352 (testdata/runtime/go/strings.go:47)	MOVQ	main.e.len+144(SP), BX
	0x0168 00360 (testdata/runtime/go/strings.go:47)	PCDATA	$1, $0
	0x0168 00360 (testdata/runtime/go/strings.go:47)	CALL	runtime.printstring(SB)
	0x016d 00365 (testdata/runtime/go/strings.go:47)	CALL	runtime.printnl(SB)
	0x0172 00370 (testdata/runtime/go/strings.go:47)	CALL	runtime.printunlock(SB)
	0x0177 00375 (testdata/runtime/go/strings.go:48)	LEAQ	main..autotmp_49+344(SP), DX
	0x017f 00383 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, (DX)
	0x0183 00387 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 16(DX)
	0x0188 00392 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 32(DX)
	0x018d 00397 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 48(DX)
	0x0192 00402 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 64(DX)
	0x0197 00407 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 80(DX)
	0x019c 00412 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 96(DX)
	0x01a1 00417 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 112(DX)
	0x01a6 00422 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 128(DX)
	0x01ae 00430 (testdata/runtime/go/strings.go:48)	MOVUPS	X15, 144(DX)
	0x01b6 00438 (testdata/runtime/go/strings.go:48)	MOVQ	$5, main..autotmp_49+368(SP)
	0x01c2 00450 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."plain"(SB), R11
	0x01c9 00457 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+360(SP)
	0x01d1 00465 (testdata/runtime/go/strings.go:48)	MOVQ	$8, main..autotmp_49+384(SP)
	0x01dd 00477 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."größer"(SB), R11
	0x01e4 00484 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+376(SP)
	0x01ec 00492 (testdata/runtime/go/strings.go:48)	MOVQ	$9, main..autotmp_49+400(SP)
	0x01f8 00504 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."中文 ok"(SB), R11
	0x01ff 00511 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+392(SP)
	0x0207 00519 (testdata/runtime/go/strings.go:48)	MOVQ	$2, main..autotmp_49+416(SP)
	0x0213 00531 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."\xff\xfe"(SB), R11
	0x021a 00538 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+408(SP)
	0x0222 00546 (testdata/runtime/go/strings.go:48)	MOVQ	$3, main..autotmp_49+432(SP)
	0x022e 00558 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."\xed\xa0\x80"(SB), R11
	0x0235 00565 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+424(SP)
	0x023d 00573 (testdata/runtime/go/strings.go:48)	MOVQ	$5, main..autotmp_49+448(SP)
	0x0249 00585 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."😀!"(SB), R11
	0x0250 00592 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+440(SP)
	0x0258 00600 (testdata/runtime/go/strings.go:48)	MOVQ	$2, main..autotmp_49+464(SP)
	0x0264 00612 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."\xc0\x80"(SB), R11
	0x026b 00619 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+456(SP)
	0x0273 00627 (testdata/runtime/go/strings.go:48)	MOVQ	$2, main..autotmp_49+480(SP)
	0x027f 00639 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."\xe4\xb8"(SB), R11
	0x0286 00646 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+472(SP)
	0x028e 00654 (testdata/runtime/go/strings.go:48)	MOVQ	$8, main..autotmp_49+496(SP)
	0x029a 00666 (testdata/runtime/go/strings.go:48)	LEAQ	go:string."\U0010ffff\xf4\x90\x80\x80"(SB), R11
	0x02a1 00673 (testdata/runtime/go/strings.go:48)	MOVQ	R11, main..autotmp_49+488(SP)
	0x02a9 00681 (testdata/runtime/go/strings.go:48)	XORL	AX, AX
	0x02ab 00683 (testdata/runtime/go/strings.go:48)	JMP	864
	0x02b0 00688 (testdata/runtime/go/strings.go:51)	MOVB	AL, main..autotmp_82+103(SP)
	0x02b4 00692 (testdata/runtime/go/strings.go:51)	PCDATA	$1, $6
	0x02b4 00692 (testdata/runtime/go/strings.go:51)	CALL	runtime.printlock(SB)
	0x02b9 00697 (testdata/runtime/go/strings.go:51)	MOVQ	main.n+136(SP), AX
	0x02c1 00705 (testdata/runtime/go/strings.go:51)	CALL	runtime.printint(SB)
	0x02c6 00710 (testdata/runtime/go/strings.go:51)	CALL	runtime.printsp(SB)
	0x02cb 00715 (testdata/runtime/go/strings.go:51)	MOVQ	main.total+104(SP), AX
	0x02d0 00720 (testdata/runtime/go/strings.go:51)	CALL	runtime.printint(SB)
	0x02d5 00725 (testdata/runtime/go/strings.go:51)	CALL	runtime.printsp(SB)
	0x02da 00730 (testdata/runtime/go/strings.go:51)	MOVQ	main.r.len+120(SP), AX
	0x02df 00735 (testdata/runtime/go/strings.go:51)	NOP
	0x02e0 00736 (testdata/runtime/go/strings.go:51)	CALL	runtime.printint(SB)
	0x02e5 00741 (testdata/runtime/go/strings.go:51)	CALL	runtime.printsp(SB)
	0x02ea 00746 (testdata/runtime/go/strings.go:51)	MOVBLZX	main..autotmp_82+103(SP), AX
	0x02ef 00751 (testdata/runtime/go/strings.go:51)	CALL	runtime.printbool(SB)
	0x02f4 00756 (testdata/runtime/go/strings.go:51)	CALL	runtime.printsp(SB)
	0x02f9 00761 (testdata/runtime/go/strings.go:51)	MOVQ	main..autotmp_78+320(SP), AX
	0x0301 00769 (testdata/runtime/go/strings.go:51)	MOVQ	main..autotmp_79+208(SP), BX
	0x0309 00777 (testdata/runtime/go/strings.go:51)	PCDATA	$1, $7
	0x0309 00777 (testdata/runtime/go/strings.go:51)	CALL	runtime.printstring(SB)
	0x030e 00782 (testdata/runtime/go/strings.go:51)	CALL	runtime.printsp(SB)
	0x0313 00787 (testdata/runtime/go/strings.go:51)	MOVQ	main..autotmp_80+200(SP), AX
	0x031b 00795 (testdata/runtime/go/strings.go:51)	NOP
	0x0320 00800 (testdata/runtime/go/strings.go:51)	CALL	runtime.printint(SB)
	0x0325 00805 (testdata/runtime/go/strings.go:51)	CALL	runtime.printsp(SB)
	0x032a 00810 (testdata/runtime/go/strings.go:51)	MOVQ	main..autotmp_81+192(SP), AX
	0x0332 00818 (testdata/runtime/go/strings.go:51)	CALL	runtime.printint(SB)
	0x0337 00823 (testdata/runtime/go/strings.go:51)	CALL	runtime.printnl(SB)
	0x033c 00828 (testdata/runtime/go/strings.go:51)	NOP
	0x0340 00832 (testdata/runtime/go/strings.go:51)	CALL	runtime.printunlock(SB)
	0x0345 00837 (testdata/runtime/go/strings.go:48)	MOVQ	main..autotmp_75+336(SP), DX
	0x034d 00845 (testdata/runtime/go/strings.go:48)	ADDQ	$16, DX
	0x0351 00849 (testdata/runtime/go/strings.go:48)	MOVQ	main..autotmp_74+224(SP), AX
	0x0359 00857 (testdata/runtime/go/strings.go:48)	INCQ	AX
	0x035c 00860 (testdata/runtime/go/strings.go:48)	NOP
	0x0360 00864 (testdata/runtime/go/strings.go:48)	CMPQ	AX, $10
	0x0364 00868 (testdata/runtime/go/strings.go:48)	JGE	1136
	0x036a 00874 (testdata/runtime/go/strings.go:48)	MOVQ	AX, main..autotmp_74+224(SP)
	0x0372 00882 (testdata/runtime/go/strings.go:48)	MOVQ	DX, main..autotmp_75+336(SP)
	0x037a 00890 (testdata/runtime/go/strings.go:48)	MOVQ	(DX), AX
	0x037d 00893 (testdata/runtime/go/strings.go:48)	MOVQ	AX, main.s.ptr+232(SP)
	0x0385 00901 (testdata/runtime/go/strings.go:48)	MOVQ	8(DX), BX
	0x0389 00905 (testdata/runtime/go/strings.go:48)	MOVQ	BX, main.s.len+112(SP)
	0x038e 00910 (testdata/runtime/go/strings.go:49)	PCDATA	$1, $8
	0x038e 00910 (testdata/runtime/go/strings.go:49)	CALL	main.count(SB)
	0x0393 00915 (testdata/runtime/go/strings.go:49)	MOVQ	AX, main.n+136(SP)
	0x039b 00923 (testdata/runtime/go/strings.go:49)	MOVQ	BX, main.total+104(SP)
	0x03a0 00928 (testdata/runtime/go/strings.go:50)	MOVQ	main.s.ptr+232(SP), AX
	0x03a8 00936 (testdata/runtime/go/strings.go:50)	MOVQ	main.s.len+112(SP), BX
	0x03ad 00941 (testdata/runtime/go/strings.go:50)	CALL	main.runes(SB)
	0x03b2 00946 (testdata/runtime/go/strings.go:50)	MOVQ	AX, main.r.ptr+240(SP)
	0x03ba 00954 (testdata/runtime/go/strings.go:50)	MOVQ	BX, main.r.len+120(SP)
	0x03bf 00959 (testdata/runtime/go/strings.go:50)	MOVQ	CX, main.r.cap+128(SP)
	0x03c7 00967 (testdata/runtime/go/strings.go:51)	PCDATA	$1, $9
	0x03c7 00967 (testdata/runtime/go/strings.go:51)	CALL	main.text(SB)
	0x03cc 00972 (testdata/runtime/go/strings.go:51)	MOVQ	BX, main..autotmp_76+216(SP)
	0x03d4 00980 (testdata/runtime/go/strings.go:51)	MOVQ	AX, main..autotmp_77+328(SP)
	0x03dc 00988 (testdata/runtime/go/strings.go:51)	MOVQ	main.r.ptr+240(SP), AX
	0x03e4 00996 (testdata/runtime/go/strings.go:51)	MOVQ	main.r.len+120(SP), BX
	0x03e9 01001 (testdata/runtime/go/strings.go:51)	MOVQ	main.r.cap+128(SP), CX
	0x03f1 01009 (testdata/runtime/go/strings.go:51)	PCDATA	$1, $10
	0x03f1 01009 (testdata/runtime/go/strings.go:51)	CALL	main.text(SB)
	0x03f6 01014 (testdata/runtime/go/strings.go:51)	MOVQ	AX, main..autotmp_78+320(SP)
	0x03fe 01022 (testdata/runtime/go/strings.go:51)	MOVQ	BX, main..autotmp_79+208(SP)
	0x0406 01030 (testdata/runtime/go/strings.go:51)	MOVQ	main.s.ptr+232(SP), AX
	0x040e 01038 (testdata/runtime/go/strings.go:51)	MOVQ	main.s.len+112(SP), BX
	0x0413 01043 (testdata/runtime/go/strings.go:51)	PCDATA	$1, $11
	0x0413 01043 (testdata/runtime/go/strings.go:51)	CALL	main.bytes(SB)
	0x0418 01048 (testdata/runtime/go/strings.go:51)	MOVQ	BX, main..autotmp_80+200(SP)
	0x0420 01056 (testdata/runtime/go/strings.go:51)	MOVQ	main.s.ptr+232(SP), AX
	0x0428 01064 (testdata/runtime/go/strings.go:51)	MOVQ	main.s.len+112(SP), BX
	0x042d 01069 (testdata/runtime/go/strings.go:51)	CALL	main.bytes(SB)
	0x0432 01074 (testdata/runtime/go/strings.go:51)	MOVQ	CX, main..autotmp_81+192(SP)
	0x043a 01082 (testdata/runtime/go/strings.go:51)	MOVQ	main..autotmp_76+216(SP), DX
	0x0442 01090 (testdata/runtime/go/strings.go:51)	MOVQ	main.s.len+112(SP), SI
	0x0447 01095 (testdata/runtime/go/strings.go:51)	CMPQ	DX, SI
	0x044a 01098 (testdata/runtime/go/strings.go:51)	JEQ	1107
	0x044c 01100 (testdata/runtime/go/strings.go:51)	XORL	AX, AX
	0x044e 01102 (testdata/runtime/go/strings.go:51)	JMP	688
	0x0453 01107 (testdata/runtime/go/strings.go:51)	MOVQ	main..autotmp_77+328(SP), AX
	0x045b 01115 (testdata/runtime/go/strings.go:51)	MOVQ	main.s.ptr+232(SP), BX
	0x0463 01123 (testdata/runtime/go/strings.go:51)	MOVQ	DX, CX
	0x0466 01126 (testdata/runtime/go/strings.go:51)	PCDATA	$1, $6
	0x0466 01126 (testdata/runtime/go/strings.go:51)	CALL	runtime.memequal(SB)
	0x046b 01131 (testdata/runtime/go/strings.go:51)	JMP	688
	0x0470 01136 (testdata/runtime/go/strings.go:53)	LEAQ	go:string."abc"(SB), AX
	0x0477 01143 (testdata/runtime/go/strings.go:53)	MOVL	$3, BX
	0x047c 01148 (testdata/runtime/go/strings.go:53)	LEAQ	go:string."abd"(SB), CX
	0x0483 01155 (testdata/runtime/go/strings.go:53)	MOVL	BX, DI
	0x0485 01157 (testdata/runtime/go/strings.go:53)	PCDATA	$1, $0
	0x0485 01157 (testdata/runtime/go/strings.go:53)	CALL	main.compare(SB)
	0x048a 01162 (testdata/runtime/go/strings.go:53)	MOVB	AL, main..autotmp_82+103(SP)
	0x048e 01166 (testdata/runtime/go/strings.go:53)	MOVB	BL, main..autotmp_83+102(SP)
	0x0492 01170 (testdata/runtime/go/strings.go:53)	MOVB	CL, main..autotmp_84+101(SP)
	0x0496 01174 (testdata/runtime/go/strings.go:53)	MOVB	DIB, main..autotmp_85+100(SP)
	0x049b 01179 (testdata/runtime/go/strings.go:53)	NOP
	0x04a0 01184 (testdata/runtime/go/strings.go:53)	CALL	runtime.printlock(SB)
	0x04a5 01189 (testdata/runtime/go/strings.go:53)	MOVBLZX	main..autotmp_82+103(SP), AX
	0x04aa 01194 (testdata/runtime/go/strings.go:53)	CALL	runtime.printbool(SB)
	0x04af 01199 (testdata/runtime/go/strings.go:53)	CALL	runtime.printsp(SB)
	0x04b4 01204 (testdata/runtime/go/strings.go:53)	MOVBLZX	main..autotmp_83+102(SP), AX
	0x04b9 01209 (testdata/runtime/go/strings.go:53)	CALL	runtime.printbool(SB)
	0x04be 01214 (testdata/runtime/go/strings.go:53)	NOP
	0x04c0 01216 (testdata/runtime/go/strings.go:53)	CALL	runtime.printsp(SB)
	0x04c5 01221 (testdata/runtime/go/strings.go:53)	MOVBLZX	main..autotmp_84+101(SP), AX
	0x04ca 01226 (testdata/runtime/go/strings.go:53)	CALL	runtime.printbool(SB)
	0x04cf 01231 (testdata/runtime/go/strings.go:53)	CALL	runtime.printsp(SB)
	0x04d4 01236 (testdata/runtime/go/strings.go:53)	MOVBLZX	main..autotmp_85+100(SP), AX
	0x04d9 01241 (testdata/runtime/go/strings.go:53)	CALL	runtime.printbool(SB)
	0x04de 01246 (testdata/runtime/go/strings.go:53)	NOP
	0x04e0 01248 (testdata/runtime/go/strings.go:53)	CALL	runtime.printnl(SB)
	0x04e5 01253 (testdata/runtime/go/strings.go:53)	CALL	runtime.printunlock(SB)
	0x04ea 01258 (testdata/runtime/go/strings.go:54)	LEAQ	go:string."abc"(SB), AX
	0x04f1 01265 (testdata/runtime/go/strings.go:54)	MOVL	$3, BX
	0x04f6 01270 (testdata/runtime/go/strings.go:54)	LEAQ	go:string."ab"(SB), CX
	0x04fd 01277 (testdata/runtime/go/strings.go:54)	MOVL	$2, DI
	0x0502 01282 (testdata/runtime/go/strings.go:54)	CALL	main.compare(SB)
	0x0507 01287 (testdata/runtime/go/strings.go:54)	MOVB	AL, main..autotmp_82+103(SP)
	0x050b 01291 (testdata/runtime/go/strings.go:54)	MOVB	BL, main..autotmp_83+102(SP)
	0x050f 01295 (testdata/runtime/go/strings.go:54)	MOVB	CL, main..autotmp_84+101(SP)
	0x0513 01299 (testdata/runtime/go/strings.go:54)	MOVB	DIB, main..autotmp_85+100(SP)
	0x0518 01304 (testdata/runtime/go/strings.go:54)	CALL	runtime.printlock(SB)
	0x051d 01309 (testdata/runtime/go/strings.go:54)	MOVBLZX	main..autotmp_82+103(SP), AX
	0x0522 01314 (testdata/runtime/go/strings.go:54)	CALL	runtime.printbool(SB)
	0x0527 01319 (testdata/runtime/go/strings.go:54)	CALL	runtime.printsp(SB)
	0x052c 01324 (testdata/runtime/go/strings.go:54)	MOVBLZX	main..autotmp_83+102(SP), AX
	0x0531 01329 (testdata/runtime/go/strings.go:54)	CALL	runtime.printbool(SB)
	0x0536 01334 (testdata/runtime/go/strings.go:54)	CALL	runtime.printsp(SB)
	0x053b 01339 (testdata/runtime/go/strings.go:54)	MOVBLZX	main..autotmp_84+101(SP), AX
	0x0540 01344 (testdata/runtime/go/strings.go:54)	CALL	runtime.printbool(SB)
	0x0545 01349 (testdata/runtime/go/strings.go:54)	CALL	runtime.printsp(SB)
	0x054a 01354 (testdata/runtime/go/strings.go:54)	MOVBLZX	main..autotmp_85+100(SP), AX
	0x054f 01359 (testdata/runtime/go/strings.go:54)	CALL	runtime.printbool(SB)
	0x0554 01364 (testdata/runtime/go/strings.go:54)	CALL	runtime.printnl(SB)
	0x0559 01369 (testdata/runtime/go/strings.go:54)	CALL	runtime.printunlock(SB)
	0x055e 01374 (testdata/runtime/go/strings.go:55)	XORL	AX, AX
	0x0560 01376 (testdata/runtime/go/strings.go:55)	XORL	BX, BX
	0x0562 01378 (testdata/runtime/go/strings.go:55)	MOVL	AX, CX
	0x0564 01380 (testdata/runtime/go/strings.go:55)	MOVL	BX, DI
	0x0566 01382 (testdata/runtime/go/strings.go:55)	CALL	main.compare(SB)
	0x056b 01387 (testdata/runtime/go/strings.go:55)	MOVB	AL, main..autotmp_82+103(SP)
	0x056f 01391 (testdata/runtime/go/strings.go:55)	MOVB	BL, main..autotmp_83+102(SP)
	0x0573 01395 (testdata/runtime/go/strings.go:55)	MOVB	CL, main..autotmp_84+101(SP)
	0x0577 01399 (testdata/runtime/go/strings.go:55)	MOVB	DIB, main..autotmp_85+100(SP)
	0x057c 01404 (testdata/runtime/go/strings.go:55)	NOP
	0x0580 01408 (testdata/runtime/go/strings.go:55)	CALL	runtime.printlock(SB)
	0x0585 01413 (testdata/runtime/go/strings.go:55)	MOVBLZX	main..autotmp_82+103(SP), AX
	0x058a 01418 (testdata/runtime/go/strings.go:55)	CALL	runtime.printbool(SB)
	0x058f 01423 (testdata/runtime/go/strings.go:55)	CALL	runtime.printsp(SB)
	0x0594 01428 (testdata/runtime/go/strings.go:55)	MOVBLZX	main..autotmp_83+102(SP), AX
	0x0599 01433 (testdata/runtime/go/strings.go:55)	CALL	runtime.printbool(SB)
	0x059e 01438 (testdata/runtime/go/strings.go:55)	NOP
	0x05a0 01440 (testdata/runtime/go/strings.go:55)	CALL	runtime.printsp(SB)
	0x05a5 01445 (testdata/runtime/go/strings.go:55)	MOVBLZX	main..autotmp_84+101(SP), AX
	0x05aa 01450 (testdata/runtime/go/strings.go:55)	CALL	runtime.printbool(SB)
	0x05af 01455 (testdata/runtime/go/strings.go:55)	CALL	runtime.printsp(SB)
	0x05b4 01460 (testdata/runtime/go/strings.go:55)	MOVBLZX	main..autotmp_85+100(SP), AX
	0x05b9 01465 (testdata/runtime/go/strings.go:55)	CALL	runtime.printbool(SB)
	0x05be 01470 (testdata/runtime/go/strings.go:55)	NOP
	0x05c0 01472 (testdata/runtime/go/strings.go:55)	CALL	runtime.printnl(SB)
	0x05c5 01477 (testdata/runtime/go/strings.go:55)	CALL	runtime.printunlock(SB)
	0x05ca 01482 (testdata/runtime/go/strings.go:56)	LEAQ	go:string."b"(SB), AX
	0x05d1 01489 (testdata/runtime/go/strings.go:56)	MOVL	$1, BX
	0x05d6 01494 (testdata/runtime/go/strings.go:56)	LEAQ	go:string."abc"(SB), CX
	0x05dd 01501 (testdata/runtime/go/strings.go:56)	MOVL	$3, DI
	0x05e2 01506 (testdata/runtime/go/strings.go:56)	CALL	main.compare(SB)
	0x05e7 01511 (testdata/runtime/go/strings.go:56)	MOVB	AL, main..autotmp_82+103(SP)
	0x05eb 01515 (testdata/runtime/go/strings.go:56)	MOVB	BL, main..autotmp_83+102(SP)
	0x05ef 01519 (testdata/runtime/go/strings.go:56)	MOVB	CL, main..autotmp_84+101(SP)
	0x05f3 01523 (testdata/runtime/go/strings.go:56)	MOVB	DIB, main..autotmp_85+100(SP)
	0x05f8 01528 (testdata/runtime/go/strings.go:56)	CALL	runtime.printlock(SB)
	0x05fd 01533 (testdata/runtime/go/strings.go:56)	MOVBLZX	main..autotmp_82+103(SP), AX
	0x0602 01538 (testdata/runtime/go/strings.go:56)	CALL	runtime.printbool(SB)
	0x0607 01543 (testdata/runtime/go/strings.go:56)	CALL	runtime.printsp(SB)
	0x060c 01548 (testdata/runtime/go/strings.go:56)	MOVBLZX	main..autotmp_83+102(SP), AX
	0x0611 01553 (testdata/runtime/go/strings.go:56)	CALL	runtime.printbool(SB)
	0x0616 01558 (testdata/runtime/go/strings.go:56)	CALL	runtime.printsp(SB)
	0x061b 01563 (testdata/runtime/go/strings.go:56)	MOVBLZX	main..autotmp_84+101(SP), AX
	0x0620 01568 (testdata/runtime/go/strings.go:56)	CALL	runtime.printbool(SB)
	0x0625 01573 (testdata/runtime/go/strings.go:56)	CALL	runtime.printsp(SB)
	0x062a 01578 (testdata/runtime/go/strings.go:56)	MOVBLZX	main..autotmp_85+100(SP), AX
	0x062f 01583 (testdata/runtime/go/strings.go:56)	CALL	runtime.printbool(SB)
	0x0634 01588 (testdata/runtime/go/strings.go:56)	CALL	runtime.printnl(SB)
	0x0639 01593 (testdata/runtime/go/strings.go:56)	CALL	runtime.printunlock(SB)
	0x063e 01598 (testdata/runtime/go/strings.go:57)	MOVL	$120, AX
	0x0643 01603 (testdata/runtime/go/strings.go:57)	CALL	main.one(SB)
	0x0648 01608 (testdata/runtime/go/strings.go:57)	MOVQ	AX, main..autotmp_77+328(SP)
	0x0650 01616 (testdata/runtime/go/strings.go:57)	MOVQ	BX, main..autotmp_74+224(SP)
	0x0658 01624 (testdata/runtime/go/strings.go:57)	MOVL	$233, AX
	0x065d 01629 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $12
	0x065d 01629 (testdata/runtime/go/strings.go:57)	NOP
	0x0660 01632 (testdata/runtime/go/strings.go:57)	CALL	main.one(SB)
	0x0665 01637 (testdata/runtime/go/strings.go:57)	MOVQ	AX, main..autotmp_78+320(SP)
	0x066d 01645 (testdata/runtime/go/strings.go:57)	MOVQ	BX, main..autotmp_76+216(SP)
	0x0675 01653 (testdata/runtime/go/strings.go:57)	MOVL	$20013, AX
	0x067a 01658 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $13
	0x067a 01658 (testdata/runtime/go/strings.go:57)	CALL	main.one(SB)
	0x067f 01663 (testdata/runtime/go/strings.go:57)	MOVQ	AX, main..autotmp_86+312(SP)
	0x0687 01671 (testdata/runtime/go/strings.go:57)	MOVQ	BX, main..autotmp_79+208(SP)
	0x068f 01679 (testdata/runtime/go/strings.go:57)	MOVL	$128512, AX
	0x0694 01684 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $14
	0x0694 01684 (testdata/runtime/go/strings.go:57)	CALL	main.one(SB)
	0x0699 01689 (testdata/runtime/go/strings.go:57)	MOVQ	AX, main..autotmp_87+304(SP)
	0x06a1 01697 (testdata/runtime/go/strings.go:57)	MOVQ	BX, main..autotmp_80+200(SP)
	0x06a9 01705 (testdata/runtime/go/strings.go:57)	MOVL	$-1, AX
	0x06ae 01710 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $15
	0x06ae 01710 (testdata/runtime/go/strings.go:57)	CALL	main.one(SB)
	0x06b3 01715 (testdata/runtime/go/strings.go:57)	MOVQ	AX, main..autotmp_88+296(SP)
	0x06bb 01723 (testdata/runtime/go/strings.go:57)	MOVQ	BX, main..autotmp_81+192(SP)
	0x06c3 01731 (testdata/runtime/go/strings.go:57)	MOVL	$55296, AX
	0x06c8 01736 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $16
	0x06c8 01736 (testdata/runtime/go/strings.go:57)	CALL	main.one(SB)
	0x06cd 01741 (testdata/runtime/go/strings.go:57)	MOVQ	AX, main..autotmp_89+288(SP)
	0x06d5 01749 (testdata/runtime/go/strings.go:57)	MOVQ	BX, main..autotmp_90+184(SP)
	0x06dd 01757 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $17
	0x06dd 01757 (testdata/runtime/go/strings.go:57)	NOP
	0x06e0 01760 (testdata/runtime/go/strings.go:57)	CALL	runtime.printlock(SB)
	0x06e5 01765 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_77+328(SP), AX
	0x06ed 01773 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_74+224(SP), BX
	0x06f5 01781 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $18
	0x06f5 01781 (testdata/runtime/go/strings.go:57)	CALL	runtime.printstring(SB)
	0x06fa 01786 (testdata/runtime/go/strings.go:57)	CALL	runtime.printsp(SB)
	0x06ff 01791 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_78+320(SP), AX
	0x0707 01799 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_76+216(SP), BX
	0x070f 01807 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $19
	0x070f 01807 (testdata/runtime/go/strings.go:57)	CALL	runtime.printstring(SB)
	0x0714 01812 (testdata/runtime/go/strings.go:57)	CALL	runtime.printsp(SB)
	0x0719 01817 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_86+312(SP), AX
	0x0721 01825 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_79+208(SP), BX
	0x0729 01833 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $20
	0x0729 01833 (testdata/runtime/go/strings.go:57)	CALL	runtime.printstring(SB)
	0x072e 01838 (testdata/runtime/go/strings.go:57)	CALL	runtime.printsp(SB)
	0x0733 01843 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_87+304(SP), AX
	0x073b 01851 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_80+200(SP), BX
	0x0743 01859 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $21
	0x0743 01859 (testdata/runtime/go/strings.go:57)	CALL	runtime.printstring(SB)
	0x0748 01864 (testdata/runtime/go/strings.go:57)	CALL	runtime.printsp(SB)
	0x074d 01869 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_88+296(SP), AX
	0x0755 01877 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_81+192(SP), BX
	0x075d 01885 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $22
	0x075d 01885 (testdata/runtime/go/strings.go:57)	NOP
	0x0760 01888 (testdata/runtime/go/strings.go:57)	CALL	runtime.printstring(SB)
	0x0765 01893 (testdata/runtime/go/strings.go:57)	CALL	runtime.printsp(SB)
	0x076a 01898 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_89+288(SP), AX
	0x0772 01906 (testdata/runtime/go/strings.go:57)	MOVQ	main..autotmp_90+184(SP), BX
	0x077a 01914 (testdata/runtime/go/strings.go:57)	PCDATA	$1, $0
	0x077a 01914 (testdata/runtime/go/strings.go:57)	CALL	runtime.printstring(SB)
	0x077f 01919 (testdata/runtime/go/strings.go:57)	NOP
	0x0780 01920 (testdata/runtime/go/strings.go:57)	CALL	runtime.printnl(SB)
	0x0785 01925 (testdata/runtime/go/strings.go:57)	CALL	runtime.printunlock(SB)
	0x078a 01930 (testdata/runtime/go/strings.go:58)	LEAQ	go:string."0123456789"(SB), AX
	0x0791 01937 (testdata/runtime/go/strings.go:58)	MOVL	$10, BX
	0x0796 01942 (testdata/runtime/go/strings.go:58)	MOVL	$1000, CX
	0x079b 01947 (testdata/runtime/go/strings.go:58)	NOP
	0x07a0 01952 (testdata/runtime/go/strings.go:58)	CALL	main.repeat(SB)
	0x07a5 01957 (testdata/runtime/go/strings.go:58)	MOVQ	BX, main..autotmp_74+224(SP)
	0x07ad 01965 (testdata/runtime/go/strings.go:58)	LEAQ	go:string."ab"(SB), AX
	0x07b4 01972 (testdata/runtime/go/strings.go:58)	MOVL	$2, BX
	0x07b9 01977 (testdata/runtime/go/strings.go:58)	MOVL	$20, CX
	0x07be 01982 (testdata/runtime/go/strings.go:58)	NOP
	0x07c0 01984 (testdata/runtime/go/strings.go:58)	CALL	main.repeat(SB)
	0x07c5 01989 (testdata/runtime/go/strings.go:58)	MOVQ	AX, main..autotmp_77+328(SP)
	0x07cd 01997 (testdata/runtime/go/strings.go:58)	MOVQ	BX, main..autotmp_76+216(SP)
	0x07d5 02005 (testdata/runtime/go/strings.go:58)	PCDATA	$1, $12
	0x07d5 02005 (testdata/runtime/go/strings.go:58)	CALL	runtime.printlock(SB)
	0x07da 02010 (testdata/runtime/go/strings.go:58)	MOVQ	main..autotmp_74+224(SP), AX
	0x07e2 02018 (testdata/runtime/go/strings.go:58)	CALL	runtime.printint(SB)
	0x07e7 02023 (testdata/runtime/go/strings.go:58)	CALL	runtime.printsp(SB)
	0x07ec 02028 (testdata/runtime/go/strings.go:58)	MOVQ	main..autotmp_77+328(SP), AX
	0x07f4 02036 (testdata/runtime/go/strings.go:58)	MOVQ	main..autotmp_76+216(SP), BX
	0x07fc 02044 (testdata/runtime/go/strings.go:58)	PCDATA	$1, $0
	0x07fc 02044 (testdata/runtime/go/strings.go:58)	NOP
	0x0800 02048 (testdata/runtime/go/strings.go:58)	CALL	runtime.printstring(SB)
	0x0805 02053 (testdata/runtime/go/strings.go:58)	CALL	runtime.printnl(SB)
	0x080a 02058 (testdata/runtime/go/strings.go:58)	CALL	runtime.printunlock(SB)
	0x080f 02063 (testdata/runtime/go/strings.go:59)	ADDQ	$504, SP
	0x0816 02070 (testdata/runtime/go/strings.go:59)	POPQ	BP
	0x0817 02071 (testdata/runtime/go/strings.go:59)	RET
	0x0818 02072 (testdata/runtime/go/strings.go:59)	NOP
	0x0818 02072 (testdata/runtime/go/strings.go:41)	PCDATA	$1, $-1
	0x0818 02072 (testdata/runtime/go/strings.go:41)	PCDATA	$0, $-2
	0x0818 02072 (testdata/runtime/go/strings.go:41)	CALL	runtime.morestack_noctxt(SB)
	0x081d 02077 (testdata/runtime/go/strings.go:41)	PCDATA	$0, $-1
	0x081d 02077 (testdata/runtime/go/strings.go:41)	NOP
	0x0820 02080 (testdata/runtime/go/strings.go:41)	JMP	0
	0x0000 4c 8d a4 24 80 fe ff ff 4d 3b 66 10 0f 86 06 08  L..$....M;f.....
	0x0010 00 00 55 48 89 e5 48 81 ec f8 01 00 00 48 8d 15  ..UH..H......H..
	0x0020 00 00 00 00 48 89 14 24 48 c7 44 24 08 01 00 00  ....H..$H.D$....
	0x0030 00 48 8d 05 00 00 00 00 bb 03 00 00 00 31 c9 31  .H...........1.1
	0x0040 ff 48 8d 35 00 00 00 00 41 b8 05 00 00 00 4c 8d  .H.5....A.....L.
	0x0050 0d 00 00 00 00 41 ba 27 00 00 00 0f 1f 44 00 00  .....A.'.....D..
	0x0060 e8 00 00 00 00 48 89 84 24 18 01 00 00 48 89 8c  .....H..$....H..
	0x0070 24 10 01 00 00 48 89 b4 24 08 01 00 00 4c 89 8c  $....H..$....L..
	0x0080 24 00 01 00 00 48 89 9c 24 b0 00 00 00 48 89 bc  $....H..$....H..
	0x0090 24 a8 00 00 00 4c 89 84 24 a0 00 00 00 4c 89 94  $....L..$....L..
	0x00a0 24 98 00 00 00 48 8b 54 24 10 48 89 94 24 f8 00  $....H.T$.H..$..
	0x00b0 00 00 48 8b 54 24 18 48 89 94 24 90 00 00 00 90  ..H.T$.H..$.....
	0x00c0 e8 00 00 00 00 48 8b 84 24 18 01 00 00 48 8b 9c  .....H..$....H..
	0x00d0 24 b0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 90  $...............
	0x00e0 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 10 01  ..........H..$..
	0x00f0 00 00 48 8b 9c 24 a8 00 00 00 e8 00 00 00 00 90  ..H..$..........
	0x0100 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0110 8b 84 24 08 01 00 00 48 8b 9c 24 a0 00 00 00 90  ..$....H..$.....
	0x0120 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x0130 00 00 00 00 48 8b 84 24 00 01 00 00 48 8b 9c 24  ....H..$....H..$
	0x0140 98 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00  ................
	0x0150 00 00 00 e8 00 00 00 00 48 8b 84 24 f8 00 00 00  ........H..$....
	0x0160 48 8b 9c 24 90 00 00 00 e8 00 00 00 00 e8 00 00  H..$............
	0x0170 00 00 e8 00 00 00 00 48 8d 94 24 58 01 00 00 44  .......H..$X...D
	0x0180 0f 11 3a 44 0f 11 7a 10 44 0f 11 7a 20 44 0f 11  ..:D..z.D..z D..
	0x0190 7a 30 44 0f 11 7a 40 44 0f 11 7a 50 44 0f 11 7a  z0D..z@D..zPD..z
	0x01a0 60 44 0f 11 7a 70 44 0f 11 ba 80 00 00 00 44 0f  `D..zpD.......D.
	0x01b0 11 ba 90 00 00 00 48 c7 84 24 70 01 00 00 05 00  ......H..$p.....
	0x01c0 00 00 4c 8d 1d 00 00 00 00 4c 89 9c 24 68 01 00  ..L......L..$h..
	0x01d0 00 48 c7 84 24 80 01 00 00 08 00 00 00 4c 8d 1d  .H..$........L..
	0x01e0 00 00 00 00 4c 89 9c 24 78 01 00 00 48 c7 84 24  ....L..$x...H..$
	0x01f0 90 01 00 00 09 00 00 00 4c 8d 1d 00 00 00 00 4c  ........L......L
	0x0200 89 9c 24 88 01 00 00 48 c7 84 24 a0 01 00 00 02  ..$....H..$.....
	0x0210 00 00 00 4c 8d 1d 00 00 00 00 4c 89 9c 24 98 01  ...L......L..$..
	0x0220 00 00 48 c7 84 24 b0 01 00 00 03 00 00 00 4c 8d  ..H..$........L.
	0x0230 1d 00 00 00 00 4c 89 9c 24 a8 01 00 00 48 c7 84  .....L..$....H..
	0x0240 24 c0 01 00 00 05 00 00 00 4c 8d 1d 00 00 00 00  $........L......
	0x0250 4c 89 9c 24 b8 01 00 00 48 c7 84 24 d0 01 00 00  L..$....H..$....
	0x0260 02 00 00 00 4c 8d 1d 00 00 00 00 4c 89 9c 24 c8  ....L......L..$.
	0x0270 01 00 00 48 c7 84 24 e0 01 00 00 02 00 00 00 4c  ...H..$........L
	0x0280 8d 1d 00 00 00 00 4c 89 9c 24 d8 01 00 00 48 c7  ......L..$....H.
	0x0290 84 24 f0 01 00 00 08 00 00 00 4c 8d 1d 00 00 00  .$........L.....
	0x02a0 00 4c 89 9c 24 e8 01 00 00 31 c0 e9 b0 00 00 00  .L..$....1......
	0x02b0 88 44 24 67 e8 00 00 00 00 48 8b 84 24 88 00 00  .D$g.....H..$...
	0x02c0 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 68  ...........H.D$h
	0x02d0 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 78 90  ..........H.D$x.
	0x02e0 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 67 e8  ............D$g.
	0x02f0 00 00 00 00 e8 00 00 00 00 48 8b 84 24 40 01 00  .........H..$@..
	0x0300 00 48 8b 9c 24 d0 00 00 00 e8 00 00 00 00 e8 00  .H..$...........
	0x0310 00 00 00 48 8b 84 24 c8 00 00 00 0f 1f 44 00 00  ...H..$......D..
	0x0320 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 c0 00  ..........H..$..
	0x0330 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  ..............@.
	0x0340 e8 00 00 00 00 48 8b 94 24 50 01 00 00 48 83 c2  .....H..$P...H..
	0x0350 10 48 8b 84 24 e0 00 00 00 48 ff c0 0f 1f 40 00  .H..$....H....@.
	0x0360 48 83 f8 0a 0f 8d 06 01 00 00 48 89 84 24 e0 00  H.........H..$..
	0x0370 00 00 48 89 94 24 50 01 00 00 48 8b 02 48 89 84  ..H..$P...H..H..
	0x0380 24 e8 00 00 00 48 8b 5a 08 48 89 5c 24 70 e8 00  $....H.Z.H.\$p..
	0x0390 00 00 00 48 89 84 24 88 00 00 00 48 89 5c 24 68  ...H..$....H.\$h
	0x03a0 48 8b 84 24 e8 00 00 00 48 8b 5c 24 70 e8 00 00  H..$....H.\$p...
	0x03b0 00 00 48 89 84 24 f0 00 00 00 48 89 5c 24 78 48  ..H..$....H.\$xH
	0x03c0 89 8c 24 80 00 00 00 e8 00 00 00 00 48 89 9c 24  ..$.........H..$
	0x03d0 d8 00 00 00 48 89 84 24 48 01 00 00 48 8b 84 24  ....H..$H...H..$
	0x03e0 f0 00 00 00 48 8b 5c 24 78 48 8b 8c 24 80 00 00  ....H.\$xH..$...
	0x03f0 00 e8 00 00 00 00 48 89 84 24 40 01 00 00 48 89  ......H..$@...H.
	0x0400 9c 24 d0 00 00 00 48 8b 84 24 e8 00 00 00 48 8b  .$....H..$....H.
	0x0410 5c 24 70 e8 00 00 00 00 48 89 9c 24 c8 00 00 00  \$p.....H..$....
	0x0420 48 8b 84 24 e8 00 00 00 48 8b 5c 24 70 e8 00 00  H..$....H.\$p...
	0x0430 00 00 48 89 8c 24 c0 00 00 00 48 8b 94 24 d8 00  ..H..$....H..$..
	0x0440 00 00 48 8b 74 24 70 48 39 f2 74 07 31 c0 e9 5d  ..H.t$pH9.t.1..]
	0x0450 fe ff ff 48 8b 84 24 48 01 00 00 48 8b 9c 24 e8  ...H..$H...H..$.
	0x0460 00 00 00 48 89 d1 e8 00 00 00 00 e9 40 fe ff ff  ...H........@...
	0x0470 48 8d 05 00 00 00 00 bb 03 00 00 00 48 8d 0d 00  H...........H...
	0x0480 00 00 00 89 df e8 00 00 00 00 88 44 24 67 88 5c  ...........D$g.\
	0x0490 24 66 88 4c 24 65 40 88 7c 24 64 0f 1f 44 00 00  $f.L$e@.|$d..D..
	0x04a0 e8 00 00 00 00 0f b6 44 24 67 e8 00 00 00 00 e8  .......D$g......
	0x04b0 00 00 00 00 0f b6 44 24 66 e8 00 00 00 00 66 90  ......D$f.....f.
	0x04c0 e8 00 00 00 00 0f b6 44 24 65 e8 00 00 00 00 e8  .......D$e......
	0x04d0 00 00 00 00 0f b6 44 24 64 e8 00 00 00 00 66 90  ......D$d.....f.
	0x04e0 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x04f0 00 bb 03 00 00 00 48 8d 0d 00 00 00 00 bf 02 00  ......H.........
	0x0500 00 00 e8 00 00 00 00 88 44 24 67 88 5c 24 66 88  ........D$g.\$f.
	0x0510 4c 24 65 40 88 7c 24 64 e8 00 00 00 00 0f b6 44  L$e@.|$d.......D
	0x0520 24 67 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24  $g............D$
	0x0530 66 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 65  f............D$e
	0x0540 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 64 e8  ............D$d.
	0x0550 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 31 c0  ..............1.
	0x0560 31 db 89 c1 89 df e8 00 00 00 00 88 44 24 67 88  1...........D$g.
	0x0570 5c 24 66 88 4c 24 65 40 88 7c 24 64 0f 1f 40 00  \$f.L$e@.|$d..@.
	0x0580 e8 00 00 00 00 0f b6 44 24 67 e8 00 00 00 00 e8  .......D$g......
	0x0590 00 00 00 00 0f b6 44 24 66 e8 00 00 00 00 66 90  ......D$f.....f.
	0x05a0 e8 00 00 00 00 0f b6 44 24 65 e8 00 00 00 00 e8  .......D$e......
	0x05b0 00 00 00 00 0f b6 44 24 64 e8 00 00 00 00 66 90  ......D$d.....f.
	0x05c0 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x05d0 00 bb 01 00 00 00 48 8d 0d 00 00 00 00 bf 03 00  ......H.........
	0x05e0 00 00 e8 00 00 00 00 88 44 24 67 88 5c 24 66 88  ........D$g.\$f.
	0x05f0 4c 24 65 40 88 7c 24 64 e8 00 00 00 00 0f b6 44  L$e@.|$d.......D
	0x0600 24 67 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24  $g............D$
	0x0610 66 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 65  f............D$e
	0x0620 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 64 e8  ............D$d.
	0x0630 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 b8 78  ...............x
	0x0640 00 00 00 e8 00 00 00 00 48 89 84 24 48 01 00 00  ........H..$H...
	0x0650 48 89 9c 24 e0 00 00 00 b8 e9 00 00 00 0f 1f 00  H..$............
	0x0660 e8 00 00 00 00 48 89 84 24 40 01 00 00 48 89 9c  .....H..$@...H..
	0x0670 24 d8 00 00 00 b8 2d 4e 00 00 e8 00 00 00 00 48  $.....-N.......H
	0x0680 89 84 24 38 01 00 00 48 89 9c 24 d0 00 00 00 b8  ..$8...H..$.....
	0x0690 00 f6 01 00 e8 00 00 00 00 48 89 84 24 30 01 00  .........H..$0..
	0x06a0 00 48 89 9c 24 c8 00 00 00 b8 ff ff ff ff e8 00  .H..$...........
	0x06b0 00 00 00 48 89 84 24 28 01 00 00 48 89 9c 24 c0  ...H..$(...H..$.
	0x06c0 00 00 00 b8 00 d8 00 00 e8 00 00 00 00 48 89 84  .............H..
	0x06d0 24 20 01 00 00 48 89 9c 24 b8 00 00 00 0f 1f 00  $ ...H..$.......
	0x06e0 e8 00 00 00 00 48 8b 84 24 48 01 00 00 48 8b 9c  .....H..$H...H..
	0x06f0 24 e0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  $..............H
	0x0700 8b 84 24 40 01 00 00 48 8b 9c 24 d8 00 00 00 e8  ..$@...H..$.....
	0x0710 00 00 00 00 e8 00 00 00 00 48 8b 84 24 38 01 00  .........H..$8..
	0x0720 00 48 8b 9c 24 d0 00 00 00 e8 00 00 00 00 e8 00  .H..$...........
	0x0730 00 00 00 48 8b 84 24 30 01 00 00 48 8b 9c 24 c8  ...H..$0...H..$.
	0x0740 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  .............H..
	0x0750 24 28 01 00 00 48 8b 9c 24 c0 00 00 00 0f 1f 00  $(...H..$.......
	0x0760 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 20 01  ..........H..$ .
	0x0770 00 00 48 8b 9c 24 b8 00 00 00 e8 00 00 00 00 90  ..H..$..........
	0x0780 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x0790 00 bb 0a 00 00 00 b9 e8 03 00 00 0f 1f 44 00 00  .............D..
	0x07a0 e8 00 00 00 00 48 89 9c 24 e0 00 00 00 48 8d 05  .....H..$....H..
	0x07b0 00 00 00 00 bb 02 00 00 00 b9 14 00 00 00 66 90  ..............f.
	0x07c0 e8 00 00 00 00 48 89 84 24 48 01 00 00 48 89 9c  .....H..$H...H..
	0x07d0 24 d8 00 00 00 e8 00 00 00 00 48 8b 84 24 e0 00  $.........H..$..
	0x07e0 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  ............H..$
	0x07f0 48 01 00 00 48 8b 9c 24 d8 00 00 00 0f 1f 40 00  H...H..$......@.
	0x0800 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0810 81 c4 f8 01 00 00 5d c3 e8 00 00 00 00 0f 1f 00  ......].........
	0x0820 e9 db f7 ff ff                                   .....
	rel 32+4 t=R_PCREL go:string."5"+0
	rel 52+4 t=R_PCREL go:string."one"+0
	rel 68+4 t=R_PCREL go:string."three"+0
	rel 81+4 t=R_PCREL go:string."fourteen and more than thirty-two bytes"+0
	rel 97+4 t=R_CALL main.join+0
	rel 193+4 t=R_CALL runtime.printlock+0
	rel 214+4 t=R_CALL runtime.printstring+0
	rel 219+4 t=R_CALL runtime.printnl+0
	rel 225+4 t=R_CALL runtime.printunlock+0
	rel 230+4 t=R_CALL runtime.printlock+0
	rel 251+4 t=R_CALL runtime.printstring+0
	rel 257+4 t=R_CALL runtime.printnl+0
	rel 262+4 t=R_CALL runtime.printunlock+0
	rel 267+4 t=R_CALL runtime.printlock+0
	rel 289+4 t=R_CALL runtime.printstring+0
	rel 294+4 t=R_CALL runtime.printnl+0
	rel 299+4 t=R_CALL runtime.printunlock+0
	rel 304+4 t=R_CALL runtime.printlock+0
	rel 325+4 t=R_CALL runtime.printstring+0
	rel 330+4 t=R_CALL runtime.printnl+0
	rel 335+4 t=R_CALL runtime.printunlock+0
	rel 340+4 t=R_CALL runtime.printlock+0
	rel 361+4 t=R_CALL runtime.printstring+0
	rel 366+4 t=R_CALL runtime.printnl+0
	rel 371+4 t=R_CALL runtime.printunlock+0
	rel 453+4 t=R_PCREL go:string."plain"+0
	rel 480+4 t=R_PCREL go:string."größer"+0
	rel 507+4 t=R_PCREL go:string."中文 ok"+0
	rel 534+4 t=R_PCREL go:string."\xff\xfe"+0
	rel 561+4 t=R_PCREL go:string."\xed\xa0\x80"+0
	rel 588+4 t=R_PCREL go:string."😀!"+0
	rel 615+4 t=R_PCREL go:string."\xc0\x80"+0
	rel 642+4 t=R_PCREL go:string."\xe4\xb8"+0
	rel 669+4 t=R_PCREL go:string."\U0010ffff\xf4\x90\x80\x80"+0
	rel 693+4 t=R_CALL runtime.printlock+0
	rel 706+4 t=R_CALL runtime.printint+0
	rel 711+4 t=R_CALL runtime.printsp+0
	rel 721+4 t=R_CALL runtime.printint+0
	rel 726+4 t=R_CALL runtime.printsp+0
	rel 737+4 t=R_CALL runtime.printint+0
	rel 742+4 t=R_CALL runtime.printsp+0
	rel 752+4 t=R_CALL runtime.printbool+0
	rel 757+4 t=R_CALL runtime.printsp+0
	rel 778+4 t=R_CALL runtime.printstring+0
	rel 783+4 t=R_CALL runtime.printsp+0
	rel 801+4 t=R_CALL runtime.printint+0
	rel 806+4 t=R_CALL runtime.printsp+0
	rel 819+4 t=R_CALL runtime.printint+0
	rel 824+4 t=R_CALL runtime.printnl+0
	rel 833+4 t=R_CALL runtime.printunlock+0
	rel 911+4 t=R_CALL main.count+0
	rel 942+4 t=R_CALL main.runes+0
	rel 968+4 t=R_CALL main.text+0
	rel 1010+4 t=R_CALL main.text+0
	rel 1044+4 t=R_CALL main.bytes+0
	rel 1070+4 t=R_CALL main.bytes+0
	rel 1127+4 t=R_CALL runtime.memequal+0
	rel 1139+4 t=R_PCREL go:string."abc"+0
	rel 1151+4 t=R_PCREL go:string."abd"+0
	rel 1158+4 t=R_CALL main.compare+0
	rel 1185+4 t=R_CALL runtime.printlock+0
	rel 1195+4 t=R_CALL runtime.printbool+0
	rel 1200+4 t=R_CALL runtime.printsp+0
	rel 1210+4 t=R_CALL runtime.printbool+0
	rel 1217+4 t=R_CALL runtime.printsp+0
	rel 1227+4 t=R_CALL runtime.printbool+0
	rel 1232+4 t=R_CALL runtime.printsp+0
	rel 1242+4 t=R_CALL runtime.printbool+0
	rel 1249+4 t=R_CALL runtime.printnl+0
	rel 1254+4 t=R_CALL runtime.printunlock+0
	rel 1261+4 t=R_PCREL go:string."abc"+0
	rel 1273+4 t=R_PCREL go:string."ab"+0
	rel 1283+4 t=R_CALL main.compare+0
	rel 1305+4 t=R_CALL runtime.printlock+0
	rel 1315+4 t=R_CALL runtime.printbool+0
	rel 1320+4 t=R_CALL runtime.printsp+0
	rel 1330+4 t=R_CALL runtime.printbool+0
	rel 1335+4 t=R_CALL runtime.printsp+0
	rel 1345+4 t=R_CALL runtime.printbool+0
	rel 1350+4 t=R_CALL runtime.printsp+0
	rel 1360+4 t=R_CALL runtime.printbool+0
	rel 1365+4 t=R_CALL runtime.printnl+0
	rel 1370+4 t=R_CALL runtime.printunlock+0
	rel 1383+4 t=R_CALL main.compare+0
	rel 1409+4 t=R_CALL runtime.printlock+0
	rel 1419+4 t=R_CALL runtime.printbool+0
	rel 1424+4 t=R_CALL runtime.printsp+0
	rel 1434+4 t=R_CALL runtime.printbool+0
	rel 1441+4 t=R_CALL runtime.printsp+0
	rel 1451+4 t=R_CALL runtime.printbool+0
	rel 1456+4 t=R_CALL runtime.printsp+0
	rel 1466+4 t=R_CALL runtime.printbool+0
	rel 1473+4 t=R_CALL runtime.printnl+0
	rel 1478+4 t=R_CALL runtime.printunlock+0
	rel 1485+4 t=R_PCREL go:string."b"+0
	rel 1497+4 t=R_PCREL go:string."abc"+0
	rel 1507+4 t=R_CALL main.compare+0
	rel 1529+4 t=R_CALL runtime.printlock+0
	rel 1539+4 t=R_CALL runtime.printbool+0
	rel 1544+4 t=R_CALL runtime.printsp+0
	rel 1554+4 t=R_CALL runtime.printbool+0
	rel 1559+4 t=R_CALL runtime.printsp+0
	rel 1569+4 t=R_CALL runtime.printbool+0
	rel 1574+4 t=R_CALL runtime.printsp+0
	rel 1584+4 t=R_CALL runtime.printbool+0
	rel 1589+4 t=R_CALL runtime.printnl+0
	rel 1594+4 t=R_CALL runtime.printunlock+0
	rel 1604+4 t=R_CALL main.one+0
	rel 1633+4 t=R_CALL main.one+0
	rel 1659+4 t=R_CALL main.one+0
	rel 1685+4 t=R_CALL main.one+0
	rel 1711+4 t=R_CALL main.one+0
	rel 1737+4 t=R_CALL main.one+0
	rel 1761+4 t=R_CALL runtime.printlock+0
	rel 1782+4 t=R_CALL runtime.printstring+0
	rel 1787+4 t=R_CALL runtime.printsp+0
	rel 1808+4 t=R_CALL runtime.printstring+0
	rel 1813+4 t=R_CALL runtime.printsp+0
	rel 1834+4 t=R_CALL runtime.printstring+0
	rel 1839+4 t=R_CALL runtime.printsp+0
	rel 1860+4 t=R_CALL runtime.printstring+0
	rel 1865+4 t=R_CALL runtime.printsp+0
	rel 1889+4 t=R_CALL runtime.printstring+0
	rel 1894+4 t=R_CALL runtime.printsp+0
	rel 1915+4 t=R_CALL runtime.printstring+0
	rel 1921+4 t=R_CALL runtime.printnl+0
	rel 1926+4 t=R_CALL runtime.printunlock+0
	rel 1933+4 t=R_PCREL go:string."0123456789"+0
	rel 1953+4 t=R_CALL main.repeat+0
	rel 1968+4 t=R_PCREL go:string."ab"+0
	rel 1985+4 t=R_CALL main.repeat+0
	rel 2006+4 t=R_CALL runtime.printlock+0
	rel 2019+4 t=R_CALL runtime.printint+0
	rel 2024+4 t=R_CALL runtime.printsp+0
	rel 2049+4 t=R_CALL runtime.printstring+0
	rel 2054+4 t=R_CALL runtime.printnl+0
	rel 2059+4 t=R_CALL runtime.printunlock+0
	rel 2073+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
go:string."one" SRODATA dupok size=3 align=0x1
	0x0000 6f 6e 65                                         one
go:string."" SRODATA dupok size=0 align=0x1
go:string."three" SRODATA dupok size=5 align=0x1
	0x0000 74 68 72 65 65                                   three
go:string."fourteen and more than thirty-two bytes" SRODATA dupok size=39 align=0x1
	0x0000 66 6f 75 72 74 65 65 6e 20 61 6e 64 20 6d 6f 72  fourteen and mor
	0x0010 65 20 74 68 61 6e 20 74 68 69 72 74 79 2d 74 77  e than thirty-tw
	0x0020 6f 20 62 79 74 65 73                             o bytes
go:string."5" SRODATA dupok size=1 align=0x1
	0x0000 35                                               5
go:string."plain" SRODATA dupok size=5 align=0x1
	0x0000 70 6c 61 69 6e                                   plain
go:string."größer" SRODATA dupok size=8 align=0x1
	0x0000 67 72 c3 b6 c3 9f 65 72                          gr....er
go:string."中文 ok" SRODATA dupok size=9 align=0x1
	0x0000 e4 b8 ad e6 96 87 20 6f 6b                       ...... ok
go:string."\xff\xfe" SRODATA dupok size=2 align=0x1
	0x0000 ff fe                                            ..
go:string."\xed\xa0\x80" SRODATA dupok size=3 align=0x1
	0x0000 ed a0 80                                         ...
go:string."😀!" SRODATA dupok size=5 align=0x1
	0x0000 f0 9f 98 80 21                                   ....!
go:string."\xc0\x80" SRODATA dupok size=2 align=0x1
	0x0000 c0 80                                            ..
go:string."\xe4\xb8" SRODATA dupok size=2 align=0x1
	0x0000 e4 b8                                            ..
go:string."\U0010ffff\xf4\x90\x80\x80" SRODATA dupok size=8 align=0x1
	0x0000 f4 8f bf bf f4 90 80 80                          ........
go:string."abc" SRODATA dupok size=3 align=0x1
	0x0000 61 62 63                                         abc
go:string."abd" SRODATA dupok size=3 align=0x1
	0x0000 61 62 64                                         abd
go:string."ab" SRODATA dupok size=2 align=0x1
	0x0000 61 62                                            ab
go:string."b" SRODATA dupok size=1 align=0x1
	0x0000 62                                               b
go:string."0123456789" SRODATA dupok size=10 align=0x1
	0x0000 30 31 32 33 34 35 36 37 38 39                    0123456789
runtime.gcbits.5555050000000000 SRODATA dupok size=8 align=0x8
	0x0000 55 55 05 00 00 00 00 00                          UU......
runtime.gcbits.5515000000000000 SRODATA dupok size=8 align=0x8
	0x0000 55 15 00 00 00 00 00 00                          U.......
gclocals·YldqLMKf8JdUGAcMnVgP8Q== SRODATA dupok size=20 align=0x4
	0x0000 06 00 00 00 0b 00 00 00 51 05 51 05 51 05 51 05  ........Q.Q.Q.Q.
	0x0010 00 00 00 00                                      ....
gclocals·KsRmzDya7A7SzkGKokqCsQ== SRODATA dupok size=26 align=0x4
	0x0000 06 00 00 00 12 00 00 00 00 00 00 08 00 00 0c 00  ................
	0x0010 00 0e 00 00 0f 00 00 00 00 00                    ..........
main.join.stkobj SRODATA static size=24 align=0x8
	0x0000 01 00 00 00 00 00 00 00 90 ff ff ff 70 00 00 00  ............p...
	0x0010 68 00 00 00 00 00 00 00                          h.......
	rel 20+4 t=R_ADDROFF runtime.gcbits.5515000000000000+0
main.join.arginfo1 SRODATA static dupok size=31 align=0x1
	0x0000 fe 20 08 28 08 fd fe 30 08 38 08 fd fe 40 08 48  . .(...0.8...@.H
	0x0010 08 fd fe 50 08 58 08 fd fe 00 08 08 08 fd ff     ...P.X.........
main.join.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 20 00                                             .
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.count.arginfo1 SRODATA static dupok size=7 align=0x1
	0x0000 fe 00 08 08 08 fd ff                             .......
main.count.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·itaneJMpbAudh9zNu5JnHA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 03 00 00 00 05 00                    ..........
main.compare.arginfo1 SRODATA static dupok size=13 align=0x1
	0x0000 fe 00 08 08 08 fd fe 10 08 18 08 fd ff           .............
main.compare.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.runes.arginfo1 SRODATA static dupok size=7 align=0x1
	0x0000 fe 00 08 08 08 fd ff                             .......
main.runes.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.text.arginfo1 SRODATA static dupok size=9 align=0x1
	0x0000 fe 00 08 08 08 10 08 fd ff                       .........
main.text.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.bytes.arginfo1 SRODATA static dupok size=7 align=0x1
	0x0000 fe 00 08 08 08 fd ff                             .......
main.bytes.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.one.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 04 ff                                         ...
main.one.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.repeat.arginfo1 SRODATA static dupok size=9 align=0x1
	0x0000 fe 00 08 08 08 fd 10 08 ff                       .........
main.repeat.argliveinfo SRODATA static dupok size=3 align=0x1
	0x0000 00 00 03                                         ...
gclocals·OZqRV2OOaftpLYJzg8Pyfg== SRODATA dupok size=8 align=0x4
	0x0000 17 00 00 00 00 00 00 00                          ........
gclocals·XCYz1ZADv0P8rs8yfpudSQ== SRODATA dupok size=123 align=0x4
	0x0000 17 00 00 00 22 00 00 00 00 00 00 00 00 7c 00 00  ...."........|..
	0x0010 00 00 3c 00 00 00 00 1c 00 00 00 00 0c 00 00 00  ..<.............
	0x0020 00 04 00 00 00 00 00 28 00 00 00 00 20 00 00 00  .......(.... ...
	0x0030 01 20 00 00 00 03 20 00 00 00 01 30 00 00 00 01  . .... ....0....
	0x0040 38 00 00 00 00 10 00 00 00 00 18 00 00 00 00 1c  8...............
	0x0050 00 00 00 00 1e 00 00 00 00 1f 00 00 00 80 1f 00  ................
	0x0060 00 00 80 0f 00 00 00 80 07 00 00 00 80 03 00 00  ................
	0x0070 00 80 01 00 00 00 80 00 00 00 00                 ...........
main.main.stkobj SRODATA static size=24 align=0x8
	0x0000 01 00 00 00 00 00 00 00 60 ff ff ff a0 00 00 00  ........`.......
	0x0010 98 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.5555050000000000+0
