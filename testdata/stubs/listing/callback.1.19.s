main.call STEXT size=66 args=0x10 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (callback.go:13)	TEXT	main.call(SB), ABIInternal, $24-16
	0x0000 00000 (callback.go:13)	CMPQ	SP, 16(R14)
	0x0004 00004 (callback.go:13)	PCDATA	$0, $-2
	0x0004 00004 (callback.go:13)	JLS	38
	0x0006 00006 (callback.go:13)	PCDATA	$0, $-1
	0x0006 00006 (callback.go:13)	SUBQ	$24, SP
	0x000a 00010 (callback.go:13)	MOVQ	BP, 16(SP)
	0x000f 00015 (callback.go:13)	LEAQ	16(SP), BP
	0x0014 00020 (callback.go:13)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (callback.go:13)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (callback.go:13)	FUNCDATA	$5, main.call.arginfo1(SB)
	0x0014 00020 (callback.go:13)	FUNCDATA	$6, main.call.argliveinfo(SB)
	0x0014 00020 (callback.go:13)	PCDATA	$3, $1
	0x0014 00020 (callback.go:13)	PCDATA	$1, $0
	0x0014 00020 (callback.go:13)	CALL	main.minus(SB)
	0x0019 00025 (callback.go:13)	INCQ	AX
	0x001c 00028 (callback.go:13)	MOVQ	16(SP), BP
	0x0021 00033 (callback.go:13)	ADDQ	$24, SP
	0x0025 00037 (callback.go:13)	RET
	0x0026 00038 (callback.go:13)	NOP
	0x0026 00038 (callback.go:13)	PCDATA	$1, $-1
	0x0026 00038 (callback.go:13)	PCDATA	$0, $-2
	0x0026 00038 (callback.go:13)	MOVQ	AX, 8(SP)
	0x002b 00043 (callback.go:13)	MOVQ	BX, 16(SP)
	0x0030 00048 (callback.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x0035 00053 (callback.go:13)	MOVQ	8(SP), AX
	0x003a 00058 (callback.go:13)	MOVQ	16(SP), BX
	0x003f 00063 (callback.go:13)	PCDATA	$0, $-1
	0x003f 00063 (callback.go:13)	NOP
	0x0040 00064 (callback.go:13)	JMP	0
	0x0000 49 3b 66 10 76 20 48 83 ec 18 48 89 6c 24 10 48  I;f.v H...H.l$.H
	0x0010 8d 6c 24 10 e8 00 00 00 00 48 ff c0 48 8b 6c 24  .l$......H..H.l$
	0x0020 10 48 83 c4 18 c3 48 89 44 24 08 48 89 5c 24 10  .H....H.D$.H.\$.
	0x0030 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 90  .....H.D$.H.\$..
	0x0040 eb be                                            ..
	rel 21+4 t=7 main.minus+0
	rel 49+4 t=7 runtime.morestack_noctxt+0
main.move STEXT size=123 args=0x30 locals=0x38 funcid=0x0 align=0x0
	0x0000 00000 (callback.go:16)	TEXT	main.move(SB), ABIInternal, $56-48
	0x0000 00000 (callback.go:16)	CMPQ	SP, 16(R14)
	0x0004 00004 (callback.go:16)	PCDATA	$0, $-2
	0x0004 00004 (callback.go:16)	JLS	52
	0x0006 00006 (callback.go:16)	PCDATA	$0, $-1
	0x0006 00006 (callback.go:16)	SUBQ	$56, SP
	0x000a 00010 (callback.go:16)	MOVQ	BP, 48(SP)
	0x000f 00015 (callback.go:16)	LEAQ	48(SP), BP
	0x0014 00020 (callback.go:16)	MOVQ	BX, main.s+88(FP)
	0x0019 00025 (callback.go:16)	FUNCDATA	$0, gclocals·dfs/88MXouNqNY2126ZUeg==(SB)
	0x0019 00025 (callback.go:16)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0019 00025 (callback.go:16)	FUNCDATA	$5, main.move.arginfo1(SB)
	0x0019 00025 (callback.go:16)	FUNCDATA	$6, main.move.argliveinfo(SB)
	0x0019 00025 (callback.go:16)	PCDATA	$3, $1
	0x0019 00025 (callback.go:17)	PCDATA	$1, $1
	0x0019 00025 (callback.go:17)	CALL	main.shift(SB)
	0x001e 00030 (callback.go:18)	MOVSD	$f64.3ff0000000000000(SB), X3
	0x0026 00038 (callback.go:18)	ADDSD	X3, X0
	0x002a 00042 (callback.go:19)	MOVQ	48(SP), BP
	0x002f 00047 (callback.go:19)	ADDQ	$56, SP
	0x0033 00051 (callback.go:19)	RET
	0x0034 00052 (callback.go:19)	NOP
	0x0034 00052 (callback.go:16)	PCDATA	$1, $-1
	0x0034 00052 (callback.go:16)	PCDATA	$0, $-2
	0x0034 00052 (callback.go:16)	MOVSD	X0, 8(SP)
	0x003a 00058 (callback.go:16)	MOVSD	X1, 16(SP)
	0x0040 00064 (callback.go:16)	MOVL	AX, 24(SP)
	0x0044 00068 (callback.go:16)	MOVQ	BX, 32(SP)
	0x0049 00073 (callback.go:16)	MOVQ	CX, 40(SP)
	0x004e 00078 (callback.go:16)	MOVSS	X2, 48(SP)
	0x0054 00084 (callback.go:16)	CALL	runtime.morestack_noctxt(SB)
	0x0059 00089 (callback.go:16)	MOVSD	8(SP), X0
	0x005f 00095 (callback.go:16)	MOVSD	16(SP), X1
	0x0065 00101 (callback.go:16)	MOVL	24(SP), AX
	0x0069 00105 (callback.go:16)	MOVQ	32(SP), BX
	0x006e 00110 (callback.go:16)	MOVQ	40(SP), CX
	0x0073 00115 (callback.go:16)	MOVSS	48(SP), X2
	0x0079 00121 (callback.go:16)	PCDATA	$0, $-1
	0x0079 00121 (callback.go:16)	JMP	0
	0x0000 49 3b 66 10 76 2e 48 83 ec 38 48 89 6c 24 30 48  I;f.v.H..8H.l$0H
	0x0010 8d 6c 24 30 48 89 5c 24 58 e8 00 00 00 00 f2 0f  .l$0H.\$X.......
	0x0020 10 1d 00 00 00 00 f2 0f 58 c3 48 8b 6c 24 30 48  ........X.H.l$0H
	0x0030 83 c4 38 c3 f2 0f 11 44 24 08 f2 0f 11 4c 24 10  ..8....D$....L$.
	0x0040 89 44 24 18 48 89 5c 24 20 48 89 4c 24 28 f3 0f  .D$.H.\$ H.L$(..
	0x0050 11 54 24 30 e8 00 00 00 00 f2 0f 10 44 24 08 f2  .T$0........D$..
	0x0060 0f 10 4c 24 10 8b 44 24 18 48 8b 5c 24 20 48 8b  ..L$..D$.H.\$ H.
	0x0070 4c 24 28 f3 0f 10 54 24 30 eb 85                 L$(...T$0..
	rel 26+4 t=7 main.shift+0
	rel 34+4 t=14 $f64.3ff0000000000000+0
	rel 85+4 t=7 runtime.morestack_noctxt+0
main.(*point).scale STEXT nosplit size=9 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (callback.go:23)	TEXT	main.(*point).scale(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (callback.go:23)	FUNCDATA	$0, gclocals·wgcWObbY2HYnK2SU/U22lA==(SB)
	0x0000 00000 (callback.go:23)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0000 00000 (callback.go:23)	FUNCDATA	$5, main.(*point).scale.arginfo1(SB)
	0x0000 00000 (callback.go:23)	FUNCDATA	$6, main.(*point).scale.argliveinfo(SB)
	0x0000 00000 (callback.go:23)	PCDATA	$3, $1
	0x0000 00000 (callback.go:24)	MULSD	(AX), X0
	0x0004 00004 (callback.go:24)	MOVSD	X0, (AX)
	0x0008 00008 (callback.go:25)	RET
	0x0000 f2 0f 59 00 f2 0f 11 00 c3                       ..Y......
main.sub STEXT nosplit size=4 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (callback.go:29)	TEXT	main.sub(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (callback.go:29)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (callback.go:29)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (callback.go:29)	FUNCDATA	$5, main.sub.arginfo1(SB)
	0x0000 00000 (callback.go:29)	FUNCDATA	$6, main.sub.argliveinfo(SB)
	0x0000 00000 (callback.go:29)	PCDATA	$3, $1
	0x0000 00000 (callback.go:29)	SUBQ	BX, AX
	0x0003 00003 (callback.go:29)	RET
	0x0000 48 29 d8 c3                                      H)..
main.main STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (callback.go:31)	TEXT	main.main(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (callback.go:31)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (callback.go:31)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (callback.go:31)	RET
	0x0000 c3                                               .
type..eq.main.point STEXT dupok nosplit size=49 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.main.point(SB), DUPOK|NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$5, type..eq.main.point.arginfo1(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$6, type..eq.main.point.argliveinfo(SB)
	0x0000 00000 (<autogenerated>:1)	PCDATA	$3, $1
	0x0000 00000 (<autogenerated>:1)	MOVSD	(BX), X0
	0x0004 00004 (<autogenerated>:1)	MOVSD	(AX), X1
	0x0008 00008 (<autogenerated>:1)	UCOMISD	X1, X0
	0x000c 00012 (<autogenerated>:1)	JNE	46
	0x000e 00014 (<autogenerated>:1)	JPS	46
	0x0010 00016 (<autogenerated>:1)	MOVSD	8(AX), X0
	0x0015 00021 (<autogenerated>:1)	MOVSD	8(BX), X1
	0x001a 00026 (<autogenerated>:1)	UCOMISD	X1, X0
	0x001e 00030 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	JNE	46
	0x0022 00034 (<autogenerated>:1)	JPS	46
	0x0024 00036 (<autogenerated>:1)	MOVL	16(AX), CX
	0x0027 00039 (<autogenerated>:1)	CMPL	16(BX), CX
	0x002a 00042 (<autogenerated>:1)	SETEQ	AL
	0x002d 00045 (<autogenerated>:1)	RET
	0x002e 00046 (<autogenerated>:1)	XORL	AX, AX
	0x0030 00048 (<autogenerated>:1)	RET
	0x0000 f2 0f 10 03 f2 0f 10 08 66 0f 2e c1 75 20 7a 1e  ........f...u z.
	0x0010 f2 0f 10 40 08 f2 0f 10 4b 08 66 0f 2e c1 66 90  ...@....K.f...f.
	0x0020 75 0c 7a 0a 8b 48 10 39 4b 10 0f 94 c0 c3 31 c0  u.z..H.9K.....1.
	0x0030 c3                                               .
go.cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
main.minus.args_stackmap SRODATA size=10
	0x0000 02 00 00 00 06 00 00 00 00 00                    ..........
main.shift.args_stackmap SRODATA size=14
	0x0000 02 00 00 00 14 00 00 00 08 00 00 08 00 00        ..............
type..eqfunc.main.point SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.main.point+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.point- SRODATA dupok size=13
	0x0000 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74           ..*main.point
type..namedata.*func(*main.point, float64) float64- SRODATA dupok size=37
	0x0000 00 23 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  .#*func(*main.po
	0x0010 69 6e 74 2c 20 66 6c 6f 61 74 36 34 29 20 66 6c  int, float64) fl
	0x0020 6f 61 74 36 34                                   oat64
type.*func(*main.point, float64) float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ba 93 f9 db 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, float64) float64-+0
	rel 48+8 t=1 type.func(*main.point, float64) float64+0
type.func(*main.point, float64) float64 SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a6 94 21 8c 02 08 08 33 00 00 00 00 00 00 00 00  ..!....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, float64) float64-+0
	rel 44+4 t=-32763 type.*func(*main.point, float64) float64+0
	rel 56+8 t=1 type.*main.point+0
	rel 64+8 t=1 type.float64+0
	rel 72+8 t=1 type.float64+0
type..importpath.main. SRODATA dupok size=6
	0x0000 00 04 6d 61 69 6e                                ..main
type..namedata.scale- SRODATA dupok size=7
	0x0000 00 05 73 63 61 6c 65                             ..scale
type..namedata.*func(float64) float64- SRODATA dupok size=24
	0x0000 00 16 2a 66 75 6e 63 28 66 6c 6f 61 74 36 34 29  ..*func(float64)
	0x0010 20 66 6c 6f 61 74 36 34                           float64
type.*func(float64) float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bf cd bb c0 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(float64) float64-+0
	rel 48+8 t=1 type.func(float64) float64+0
type.func(float64) float64 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 20 28 09 9a 02 08 08 33 00 00 00 00 00 00 00 00   (.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(float64) float64-+0
	rel 44+4 t=-32763 type.*func(float64) float64+0
	rel 56+8 t=1 type.float64+0
	rel 64+8 t=1 type.float64+0
type.*main.point SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 c2 a5 60 09 08 08 36 00 00 00 00 00 00 00 00  ...`...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 48+8 t=1 type.main.point+0
	rel 56+4 t=5 type..importpath.main.+0
	rel 72+4 t=5 type..namedata.scale-+0
	rel 76+4 t=26 type.func(float64) float64+0
	rel 80+4 t=26 main.(*point).scale+0
	rel 84+4 t=26 main.(*point).scale+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.x- SRODATA dupok size=3
	0x0000 00 01 78                                         ..x
type..namedata.y- SRODATA dupok size=3
	0x0000 00 01 79                                         ..y
type..namedata.tag- SRODATA dupok size=5
	0x0000 00 03 74 61 67                                   ..tag
type.main.point SRODATA size=168
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 3c 78 66 39 07 08 08 19 00 00 00 00 00 00 00 00  <xf9............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc.main.point+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 44+4 t=5 type.*main.point+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.point+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+8 t=1 type..namedata.x-+0
	rel 104+8 t=1 type.float64+0
	rel 120+8 t=1 type..namedata.y-+0
	rel 128+8 t=1 type.float64+0
	rel 144+8 t=1 type..namedata.tag-+0
	rel 152+8 t=1 type.int32+0
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.call.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.call.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·dfs/88MXouNqNY2126ZUeg== SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 08 00                    ..........
gclocals·J5F+7Qw7O7ve2QcWC7DpeQ== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
main.move.arginfo1 SRODATA static dupok size=17
	0x0000 fe 00 08 08 08 10 04 fd fe 18 08 20 08 fd 28 04  ........... ..(.
	0x0010 ff                                               .
main.move.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·wgcWObbY2HYnK2SU/U22lA== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
main.(*point).scale.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.(*point).scale.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.sub.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.sub.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·TjPuuCwdlCpTaRQGRKTrYw== SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type..eq.main.point.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
type..eq.main.point.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
$f64.3ff0000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f0 3f                          .......?
