main.call STEXT size=55 align=0x0 args=0x10 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/stubs/listing/callback.go:13)	TEXT	main.call(SB), ABIInternal, $24-16
	0x0000 00000 (testdata/stubs/listing/callback.go:13)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/stubs/listing/callback.go:13)	PCDATA	$0, $-2
	0x0004 00004 (testdata/stubs/listing/callback.go:13)	JLS	28
	0x0006 00006 (testdata/stubs/listing/callback.go:13)	PCDATA	$0, $-1
	0x0006 00006 (testdata/stubs/listing/callback.go:13)	PUSHQ	BP
	0x0007 00007 (testdata/stubs/listing/callback.go:13)	MOVQ	SP, BP
	0x000a 00010 (testdata/stubs/listing/callback.go:13)	SUBQ	$16, SP
	0x000e 00014 (testdata/stubs/listing/callback.go:13)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/stubs/listing/callback.go:13)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/stubs/listing/callback.go:13)	FUNCDATA	$5, main.call.arginfo1(SB)
	0x000e 00014 (testdata/stubs/listing/callback.go:13)	FUNCDATA	$6, main.call.argliveinfo(SB)
	0x000e 00014 (testdata/stubs/listing/callback.go:13)	PCDATA	$3, $1
	0x000e 00014 (testdata/stubs/listing/callback.go:13)	PCDATA	$1, $0
	0x000e 00014 (testdata/stubs/listing/callback.go:13)	CALL	main.minus(SB)
	0x0013 00019 (testdata/stubs/listing/callback.go:13)	INCQ	AX
	0x0016 00022 (testdata/stubs/listing/callback.go:13)	ADDQ	$16, SP
	0x001a 00026 (testdata/stubs/listing/callback.go:13)	POPQ	BP
	0x001b 00027 (testdata/stubs/listing/callback.go:13)	RET
	0x001c 00028 (testdata/stubs/listing/callback.go:13)	NOP
	0x001c 00028 (testdata/stubs/listing/callback.go:13)	PCDATA	$1, $-1
	0x001c 00028 (testdata/stubs/listing/callback.go:13)	PCDATA	$0, $-2
	0x001c 00028 (testdata/stubs/listing/callback.go:13)	MOVQ	AX, 8(SP)
	0x0021 00033 (testdata/stubs/listing/callback.go:13)	MOVQ	BX, 16(SP)
	0x0026 00038 (testdata/stubs/listing/callback.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x002b 00043 (testdata/stubs/listing/callback.go:13)	PCDATA	$0, $-1
	0x002b 00043 (testdata/stubs/listing/callback.go:13)	MOVQ	8(SP), AX
	0x0030 00048 (testdata/stubs/listing/callback.go:13)	MOVQ	16(SP), BX
	0x0035 00053 (testdata/stubs/listing/callback.go:13)	JMP	0
	0x0000 49 3b 66 10 76 16 55 48 89 e5 48 83 ec 10 e8 00  I;f.v.UH..H.....
	0x0010 00 00 00 48 ff c0 48 83 c4 10 5d c3 48 89 44 24  ...H..H...].H.D$
	0x0020 08 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 08  .H.\$......H.D$.
	0x0030 48 8b 5c 24 10 eb c9                             H.\$...
	rel 15+4 t=R_CALL main.minus+0
	rel 39+4 t=R_CALL runtime.morestack_noctxt+0
main.move STEXT size=113 align=0x0 args=0x30 locals=0x38 funcid=0x0
	0x0000 00000 (testdata/stubs/listing/callback.go:16)	TEXT	main.move(SB), ABIInternal, $56-48
	0x0000 00000 (testdata/stubs/listing/callback.go:16)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/stubs/listing/callback.go:16)	PCDATA	$0, $-2
	0x0004 00004 (testdata/stubs/listing/callback.go:16)	JLS	42
	0x0006 00006 (testdata/stubs/listing/callback.go:16)	PCDATA	$0, $-1
	0x0006 00006 (testdata/stubs/listing/callback.go:16)	PUSHQ	BP
	0x0007 00007 (testdata/stubs/listing/callback.go:16)	MOVQ	SP, BP
	0x000a 00010 (testdata/stubs/listing/callback.go:16)	SUBQ	$48, SP
	0x000e 00014 (testdata/stubs/listing/callback.go:16)	MOVQ	BX, main.s+88(FP)
	0x0013 00019 (testdata/stubs/listing/callback.go:16)	FUNCDATA	$0, gclocals·dQTADDzoXRyVynJKJFmrhQ==(SB)
	0x0013 00019 (testdata/stubs/listing/callback.go:16)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0013 00019 (testdata/stubs/listing/callback.go:16)	FUNCDATA	$5, main.move.arginfo1(SB)
	0x0013 00019 (testdata/stubs/listing/callback.go:16)	FUNCDATA	$6, main.move.argliveinfo(SB)
	0x0013 00019 (testdata/stubs/listing/callback.go:16)	PCDATA	$3, $1
	0x0013 00019 (testdata/stubs/listing/callback.go:17)	PCDATA	$1, $1
	0x0013 00019 (testdata/stubs/listing/callback.go:17)	CALL	main.shift(SB)
	0x0018 00024 (testdata/stubs/listing/callback.go:18)	MOVSD	$f64.3ff0000000000000(SB), X3
	0x0020 00032 (testdata/stubs/listing/callback.go:18)	ADDSD	X3, X0
	0x0024 00036 (testdata/stubs/listing/callback.go:19)	ADDQ	$48, SP
	0x0028 00040 (testdata/stubs/listing/callback.go:19)	POPQ	BP
	0x0029 00041 (testdata/stubs/listing/callback.go:19)	RET
	0x002a 00042 (testdata/stubs/listing/callback.go:19)	NOP
	0x002a 00042 (testdata/stubs/listing/callback.go:16)	PCDATA	$1, $-1
	0x002a 00042 (testdata/stubs/listing/callback.go:16)	PCDATA	$0, $-2
	0x002a 00042 (testdata/stubs/listing/callback.go:16)	MOVSD	X0, 8(SP)
	0x0030 00048 (testdata/stubs/listing/callback.go:16)	MOVSD	X1, 16(SP)
	0x0036 00054 (testdata/stubs/listing/callback.go:16)	MOVL	AX, 24(SP)
	0x003a 00058 (testdata/stubs/listing/callback.go:16)	MOVQ	BX, 32(SP)
	0x003f 00063 (testdata/stubs/listing/callback.go:16)	MOVQ	CX, 40(SP)
	0x0044 00068 (testdata/stubs/listing/callback.go:16)	MOVSS	X2, 48(SP)
	0x004a 00074 (testdata/stubs/listing/callback.go:16)	CALL	runtime.morestack_noctxt(SB)
	0x004f 00079 (testdata/stubs/listing/callback.go:16)	PCDATA	$0, $-1
	0x004f 00079 (testdata/stubs/listing/callback.go:16)	MOVSD	8(SP), X0
	0x0055 00085 (testdata/stubs/listing/callback.go:16)	MOVSD	16(SP), X1
	0x005b 00091 (testdata/stubs/listing/callback.go:16)	MOVL	24(SP), AX
	0x005f 00095 (testdata/stubs/listing/callback.go:16)	MOVQ	32(SP), BX
	0x0064 00100 (testdata/stubs/listing/callback.go:16)	MOVQ	40(SP), CX
	0x0069 00105 (testdata/stubs/listing/callback.go:16)	MOVSS	48(SP), X2
	0x006f 00111 (testdata/stubs/listing/callback.go:16)	JMP	0
	0x0000 49 3b 66 10 76 24 55 48 89 e5 48 83 ec 30 48 89  I;f.v$UH..H..0H.
	0x0010 5c 24 58 e8 00 00 00 00 f2 0f 10 1d 00 00 00 00  \$X.............
	0x0020 f2 0f 58 c3 48 83 c4 30 5d c3 f2 0f 11 44 24 08  ..X.H..0]....D$.
	0x0030 f2 0f 11 4c 24 10 89 44 24 18 48 89 5c 24 20 48  ...L$..D$.H.\$ H
	0x0040 89 4c 24 28 f3 0f 11 54 24 30 e8 00 00 00 00 f2  .L$(...T$0......
	0x0050 0f 10 44 24 08 f2 0f 10 4c 24 10 8b 44 24 18 48  ..D$....L$..D$.H
	0x0060 8b 5c 24 20 48 8b 4c 24 28 f3 0f 10 54 24 30 eb  .\$ H.L$(...T$0.
	0x0070 8f                                               .
	rel 20+4 t=R_CALL main.shift+0
	rel 28+4 t=R_PCREL $f64.3ff0000000000000+0
	rel 75+4 t=R_CALL runtime.morestack_noctxt+0
main.(*point).scale STEXT nosplit size=9 align=0x0 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/stubs/listing/callback.go:23)	TEXT	main.(*point).scale(SB), NOSPLIT|NOFRAME|ABIInternal, $0-16
	0x0000 00000 (testdata/stubs/listing/callback.go:23)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:23)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:23)	FUNCDATA	$5, main.(*point).scale.arginfo1(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:23)	FUNCDATA	$6, main.(*point).scale.argliveinfo(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:23)	PCDATA	$3, $1
	0x0000 00000 (testdata/stubs/listing/callback.go:24)	MULSD	(AX), X0
	0x0004 00004 (testdata/stubs/listing/callback.go:24)	MOVSD	X0, (AX)
	0x0008 00008 (testdata/stubs/listing/callback.go:25)	RET
	0x0000 f2 0f 59 00 f2 0f 11 00 c3                       ..Y......
main.sub STEXT nosplit size=4 align=0x0 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/stubs/listing/callback.go:29)	TEXT	main.sub(SB), NOSPLIT|NOFRAME|ABIInternal, $0-16
	0x0000 00000 (testdata/stubs/listing/callback.go:29)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:29)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:29)	FUNCDATA	$5, main.sub.arginfo1(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:29)	FUNCDATA	$6, main.sub.argliveinfo(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:29)	PCDATA	$3, $1
	0x0000 00000 (testdata/stubs/listing/callback.go:29)	SUBQ	BX, AX
	0x0003 00003 (testdata/stubs/listing/callback.go:29)	RET
	0x0000 48 29 d8 c3                                      H)..
main.main STEXT nosplit size=1 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/stubs/listing/callback.go:31)	TEXT	main.main(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (testdata/stubs/listing/callback.go:31)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:31)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/stubs/listing/callback.go:31)	RET
	0x0000 c3                                               .
type:.eq.GGM4 STEXT dupok nosplit size=49 align=0x0 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.GGM4(SB), DUPOK|NOSPLIT|NOFRAME|ABIInternal, $0-16
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TswRR9Pia9Wsluv5u1sUnA==(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.GGM4.arginfo1(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.GGM4.argliveinfo(SB)
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
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
type:.eqfunc.GGM4 SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.GGM4+0
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.point- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74           ..*main.point
type:.namedata.*func(*main.point, float64) float64- SRODATA dupok size=37 align=0x1
	0x0000 00 23 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  .#*func(*main.po
	0x0010 69 6e 74 2c 20 66 6c 6f 61 74 36 34 29 20 66 6c  int, float64) fl
	0x0020 6f 61 74 36 34                                   oat64
type:*func(*main.point, float64) float64 SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ba 6c 06 24 28 08 08 16 00 00 00 00 00 00 00 00  .l.$(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point, float64) float64-+0
	rel 48+8 t=R_ADDR type:func(*main.point, float64) float64+0
type:func(*main.point, float64) float64 SRODATA dupok size=80 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a6 6b de 73 22 08 08 13 00 00 00 00 00 00 00 00  .k.s"...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point, float64) float64-+0
	rel 44+4 t=RelocType(-32763) type:*func(*main.point, float64) float64+0
	rel 56+8 t=R_ADDR type:*main.point+0
	rel 64+8 t=R_ADDR type:float64+0
	rel 72+8 t=R_ADDR type:float64+0
type:.importpath.main. SRODATA dupok size=6 align=0x1
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.scale- SRODATA dupok size=7 align=0x1
	0x0000 00 05 73 63 61 6c 65                             ..scale
type:.namedata.*func(float64) float64- SRODATA dupok size=24 align=0x1
	0x0000 00 16 2a 66 75 6e 63 28 66 6c 6f 61 74 36 34 29  ..*func(float64)
	0x0010 20 66 6c 6f 61 74 36 34                           float64
type:*func(float64) float64 SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bf 32 44 3f 28 08 08 16 00 00 00 00 00 00 00 00  .2D?(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(float64) float64-+0
	rel 48+8 t=R_ADDR type:func(float64) float64+0
type:func(float64) float64 SRODATA dupok size=72 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 20 d7 f6 65 22 08 08 13 00 00 00 00 00 00 00 00   ..e"...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(float64) float64-+0
	rel 44+4 t=RelocType(-32763) type:*func(float64) float64+0
	rel 56+8 t=R_ADDR type:float64+0
	rel 64+8 t=R_ADDR type:float64+0
type:*main.point SRODATA size=88 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 3d 5a 9f 29 08 08 16 00 00 00 00 00 00 00 00  .=Z.)...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.point-+0
	rel 48+8 t=R_ADDR type:main.point+0
	rel 56+4 t=R_ADDROFF type:.importpath.main.+0
	rel 72+4 t=R_ADDROFF type:.namedata.scale-+0
	rel 76+4 t=R_METHODOFF type:func(float64) float64+0
	rel 80+4 t=R_METHODOFF main.(*point).scale+0
	rel 84+4 t=R_METHODOFF main.(*point).scale+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:.namedata.x- SRODATA dupok size=3 align=0x1
	0x0000 00 01 78                                         ..x
type:.namedata.y- SRODATA dupok size=3 align=0x1
	0x0000 00 01 79                                         ..y
type:.namedata.tag- SRODATA dupok size=5 align=0x1
	0x0000 00 03 74 61 67                                   ..tag
type:main.point SRODATA size=168 align=0x8
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 3c 87 99 c6 07 08 08 19 00 00 00 00 00 00 00 00  <...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.GGM4+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.point-+0
	rel 44+4 t=R_ADDROFF type:*main.point+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.point+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.x-+0
	rel 104+8 t=R_ADDR type:float64+0
	rel 120+8 t=R_ADDR type:.namedata.y-+0
	rel 128+8 t=R_ADDR type:float64+0
	rel 144+8 t=R_ADDR type:.namedata.tag-+0
	rel 152+8 t=R_ADDR type:int32+0
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.call.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.call.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·dQTADDzoXRyVynJKJFmrhQ== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 04 00 00 00 08 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.move.arginfo1 SRODATA static dupok size=17 align=0x1
	0x0000 fe 00 08 08 08 10 04 fd fe 18 08 20 08 fd 28 04  ........... ..(.
	0x0010 ff                                               .
main.move.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
main.(*point).scale.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.(*point).scale.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.sub.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.sub.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·TswRR9Pia9Wsluv5u1sUnA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type:.eq.GGM4.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
type:.eq.GGM4.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
$f64.3ff0000000000000 SRODATA size=8 align=0x8
	0x0000 00 00 00 00 00 00 f0 3f                          .......?
