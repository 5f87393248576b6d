main.(*point).area STEXT nosplit size=10 args=0x8 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:13)	TEXT	main.(*point).area(SB), NOSPLIT|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$0, gclocals·2NSbawKySWs0upw55xaGlw==(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$1, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$5, main.(*point).area.arginfo1(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$6, main.(*point).area.argliveinfo(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	PCDATA	$3, $1
	0x0000 00000 (testdata/listing/go/control.go:13)	MOVSD	(AX), X0
	0x0004 00004 (testdata/listing/go/control.go:13)	MULSD	8(AX), X0
	0x0009 00009 (testdata/listing/go/control.go:13)	RET
	0x0000 f2 0f 10 00 f2 0f 59 40 08 c3                    ......Y@..
main.(*point).scale STEXT size=198 args=0x10 locals=0x38 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:15)	TEXT	main.(*point).scale(SB), ABIInternal, $56-16
	0x0000 00000 (testdata/listing/go/control.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:15)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:15)	JLS	166
	0x000a 00010 (testdata/listing/go/control.go:15)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:15)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:15)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:15)	SUBQ	$48, SP
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$0, gclocals·PNhYngPXLZVfeWMUxogd9w==(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$1, gclocals·T6O8ITdmmrtkdxSWr2D7qA==(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$5, main.(*point).scale.arginfo1(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$6, main.(*point).scale.argliveinfo(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	PCDATA	$3, $1
	0x0012 00018 (testdata/listing/go/control.go:15)	MOVQ	AX, main.p+64(SP)
	0x0017 00023 (testdata/listing/go/control.go:15)	MOVSD	X0, main.by+72(SP)
	0x001d 00029 (testdata/listing/go/control.go:15)	PCDATA	$3, $-1
	0x001d 00029 (testdata/listing/go/control.go:15)	LEAQ	type:main.point(SB), AX
	0x0024 00036 (testdata/listing/go/control.go:15)	PCDATA	$1, $0
	0x0024 00036 (testdata/listing/go/control.go:15)	CALL	runtime.newobject(SB)
	0x0029 00041 (testdata/listing/go/control.go:15)	MOVQ	AX, main..autotmp_6+40(SP)
	0x002e 00046 (testdata/listing/go/control.go:15)	MOVQ	main.p+64(SP), CX
	0x0033 00051 (testdata/listing/go/control.go:15)	MOVSD	(CX), X0
	0x0037 00055 (testdata/listing/go/control.go:15)	MOVSD	main.by+72(SP), X1
	0x003d 00061 (testdata/listing/go/control.go:15)	MULSD	X1, X0
	0x0041 00065 (testdata/listing/go/control.go:15)	MOVSD	X0, (AX)
	0x0045 00069 (testdata/listing/go/control.go:15)	MOVSD	8(CX), X0
	0x004a 00074 (testdata/listing/go/control.go:15)	MULSD	X1, X0
	0x004e 00078 (testdata/listing/go/control.go:15)	MOVSD	X0, 8(AX)
	0x0053 00083 (testdata/listing/go/control.go:15)	MOVQ	16(CX), BX
	0x0057 00087 (testdata/listing/go/control.go:15)	MOVQ	24(CX), CX
	0x005b 00091 (testdata/listing/go/control.go:15)	XORL	AX, AX
	0x005d 00093 (testdata/listing/go/control.go:15)	LEAQ	go:string."'"(SB), DI
	0x0064 00100 (testdata/listing/go/control.go:15)	MOVL	$1, SI
	0x0069 00105 (testdata/listing/go/control.go:15)	PCDATA	$1, $1
	0x0069 00105 (testdata/listing/go/control.go:15)	CALL	runtime.concatstring2(SB)
	0x006e 00110 (testdata/listing/go/control.go:15)	MOVQ	main..autotmp_6+40(SP), CX
	0x0073 00115 (testdata/listing/go/control.go:15)	MOVQ	BX, 24(CX)
	0x0077 00119 (testdata/listing/go/control.go:15)	CMPL	runtime.writeBarrier(SB), $0
	0x007e 00126 (testdata/listing/go/control.go:15)	PCDATA	$0, $-2
	0x007e 00126 (testdata/listing/go/control.go:15)	NOP
	0x0080 00128 (testdata/listing/go/control.go:15)	JEQ	146
	0x0082 00130 (testdata/listing/go/control.go:15)	CALL	runtime.gcWriteBarrier2(SB)
	0x0087 00135 (testdata/listing/go/control.go:15)	MOVQ	AX, (R11)
	0x008a 00138 (testdata/listing/go/control.go:15)	MOVQ	16(CX), DX
	0x008e 00142 (testdata/listing/go/control.go:15)	MOVQ	DX, 8(R11)
	0x0092 00146 (testdata/listing/go/control.go:15)	MOVQ	AX, 16(CX)
	0x0096 00150 (testdata/listing/go/control.go:15)	PCDATA	$0, $-1
	0x0096 00150 (testdata/listing/go/control.go:15)	LEAQ	go:itab.*main.point,main.shape(SB), AX
	0x009d 00157 (testdata/listing/go/control.go:15)	MOVQ	CX, BX
	0x00a0 00160 (testdata/listing/go/control.go:15)	ADDQ	$48, SP
	0x00a4 00164 (testdata/listing/go/control.go:15)	POPQ	BP
	0x00a5 00165 (testdata/listing/go/control.go:15)	RET
	0x00a6 00166 (testdata/listing/go/control.go:15)	NOP
	0x00a6 00166 (testdata/listing/go/control.go:15)	PCDATA	$1, $-1
	0x00a6 00166 (testdata/listing/go/control.go:15)	PCDATA	$0, $-2
	0x00a6 00166 (testdata/listing/go/control.go:15)	MOVQ	AX, 8(SP)
	0x00ab 00171 (testdata/listing/go/control.go:15)	MOVSD	X0, 16(SP)
	0x00b1 00177 (testdata/listing/go/control.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x00b6 00182 (testdata/listing/go/control.go:15)	PCDATA	$0, $-1
	0x00b6 00182 (testdata/listing/go/control.go:15)	MOVQ	8(SP), AX
	0x00bb 00187 (testdata/listing/go/control.go:15)	MOVSD	16(SP), X0
	0x00c1 00193 (testdata/listing/go/control.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 9c 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 30 48 89 44 24 40 f2 0f 11 44 24 48 48 8d 05  .0H.D$@...D$HH..
	0x0020 00 00 00 00 e8 00 00 00 00 48 89 44 24 28 48 8b  .........H.D$(H.
	0x0030 4c 24 40 f2 0f 10 01 f2 0f 10 4c 24 48 f2 0f 59  L$@.......L$H..Y
	0x0040 c1 f2 0f 11 00 f2 0f 10 41 08 f2 0f 59 c1 f2 0f  ........A...Y...
	0x0050 11 40 08 48 8b 59 10 48 8b 49 18 31 c0 48 8d 3d  .@.H.Y.H.I.1.H.=
	0x0060 00 00 00 00 be 01 00 00 00 e8 00 00 00 00 48 8b  ..............H.
	0x0070 4c 24 28 48 89 59 18 83 3d 00 00 00 00 00 66 90  L$(H.Y..=.....f.
	0x0080 74 10 e8 00 00 00 00 49 89 03 48 8b 51 10 49 89  t......I..H.Q.I.
	0x0090 53 08 48 89 41 10 48 8d 05 00 00 00 00 48 89 cb  S.H.A.H......H..
	0x00a0 48 83 c4 30 5d c3 48 89 44 24 08 f2 0f 11 44 24  H..0].H.D$....D$
	0x00b0 10 e8 00 00 00 00 48 8b 44 24 08 f2 0f 10 44 24  ......H.D$....D$
	0x00c0 10 e9 3a ff ff ff                                ..:...
	rel 3+0 t=R_USEIFACE type:*main.point+0
	rel 32+4 t=R_PCREL type:main.point+0
	rel 37+4 t=R_CALL runtime.newobject+0
	rel 96+4 t=R_PCREL go:string."'"+0
	rel 106+4 t=R_CALL runtime.concatstring2+0
	rel 121+4 t=R_PCREL runtime.writeBarrier+-1
	rel 131+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 153+4 t=R_PCREL go:itab.*main.point,main.shape+0
	rel 178+4 t=R_CALL runtime.morestack_noctxt+0
main.classify STEXT size=788 args=0x10 locals=0x58 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:18)	TEXT	main.classify(SB), ABIInternal, $88-16
	0x0000 00000 (testdata/listing/go/control.go:18)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:18)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:18)	JLS	757
	0x000a 00010 (testdata/listing/go/control.go:18)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:18)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:18)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:18)	SUBQ	$80, SP
	0x0012 00018 (testdata/listing/go/control.go:18)	MOVQ	AX, main.v+96(FP)
	0x0017 00023 (testdata/listing/go/control.go:18)	MOVQ	BX, main.v+104(FP)
	0x001c 00028 (testdata/listing/go/control.go:18)	MOVQ	X15, 72(SP)
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$0, gclocals·o4SVnOxf429qfhpJskOf2Q==(SB)
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$1, gclocals·sk/zhKRnh/vpnvzmZ6MU/A==(SB)
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$2, main.classify.stkobj(SB)
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$5, main.classify.arginfo1(SB)
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$6, main.classify.argliveinfo(SB)
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$4, main.classify.opendefer(SB)
	0x0023 00035 (testdata/listing/go/control.go:18)	PCDATA	$3, $1
	0x0023 00035 (testdata/listing/go/control.go:18)	MOVB	$0, main..autotmp_17+39(SP)
	0x0028 00040 (testdata/listing/go/control.go:18)	MOVUPS	X15, main.kind+40(SP)
	0x002e 00046 (testdata/listing/go/control.go:19)	LEAQ	main.classify.func1(SB), CX
	0x0035 00053 (testdata/listing/go/control.go:19)	MOVQ	CX, main..autotmp_9+56(SP)
	0x003a 00058 (testdata/listing/go/control.go:19)	LEAQ	main.kind+40(SP), CX
	0x003f 00063 (testdata/listing/go/control.go:19)	MOVQ	CX, main..autotmp_9+64(SP)
	0x0044 00068 (testdata/listing/go/control.go:19)	LEAQ	main..autotmp_9+56(SP), CX
	0x0049 00073 (testdata/listing/go/control.go:19)	MOVQ	CX, main..autotmp_18+72(SP)
	0x004e 00078 (testdata/listing/go/control.go:19)	MOVB	$1, main..autotmp_17+39(SP)
	0x0053 00083 (testdata/listing/go/control.go:24)	TESTQ	AX, AX
	0x0056 00086 (testdata/listing/go/control.go:24)	JEQ	446
	0x005c 00092 (testdata/listing/go/control.go:24)	MOVL	16(AX), CX
	0x005f 00095 (testdata/listing/go/control.go:24)	NOP
	0x0060 00096 (testdata/listing/go/control.go:24)	CMPL	CX, $1725659129
	0x0066 00102 (testdata/listing/go/control.go:24)	JNE	192
	0x0068 00104 (testdata/listing/go/control.go:25)	LEAQ	type:int(SB), SI
	0x006f 00111 (testdata/listing/go/control.go:25)	CMPQ	AX, SI
	0x0072 00114 (testdata/listing/go/control.go:25)	JNE	434
	0x0078 00120 (testdata/listing/go/control.go:25)	CMPQ	(BX), $0
	0x007c 00124 (testdata/listing/go/control.go:25)	NOP
	0x0080 00128 (testdata/listing/go/control.go:26)	JLT	715
	0x0086 00134 (testdata/listing/go/control.go:29)	LEAQ	go:string."int"(SB), AX
	0x008d 00141 (testdata/listing/go/control.go:29)	MOVQ	AX, main.kind+40(SP)
	0x0092 00146 (testdata/listing/go/control.go:29)	MOVQ	$3, main.kind+48(SP)
	0x009b 00155 (testdata/listing/go/control.go:29)	MOVB	$0, main..autotmp_17+39(SP)
	0x00a0 00160 (testdata/listing/go/control.go:29)	MOVQ	main..autotmp_18+72(SP), DX
	0x00a5 00165 (testdata/listing/go/control.go:29)	MOVQ	(DX), AX
	0x00a8 00168 (testdata/listing/go/control.go:29)	PCDATA	$1, $1
	0x00a8 00168 (testdata/listing/go/control.go:29)	CALL	AX
	0x00aa 00170 (testdata/listing/go/control.go:29)	MOVQ	main.kind+40(SP), AX
	0x00af 00175 (testdata/listing/go/control.go:29)	MOVQ	main.kind+48(SP), BX
	0x00b4 00180 (testdata/listing/go/control.go:29)	ADDQ	$80, SP
	0x00b8 00184 (testdata/listing/go/control.go:29)	POPQ	BP
	0x00b9 00185 (testdata/listing/go/control.go:29)	RET
	0x00ba 00186 (testdata/listing/go/control.go:29)	NOP
	0x00c0 00192 (testdata/listing/go/control.go:24)	CMPL	CX, $-1869109149
	0x00c6 00198 (testdata/listing/go/control.go:24)	JNE	434
	0x00cc 00204 (testdata/listing/go/control.go:30)	LEAQ	type:string(SB), SI
	0x00d3 00211 (testdata/listing/go/control.go:30)	CMPQ	AX, SI
	0x00d6 00214 (testdata/listing/go/control.go:30)	JNE	434
	0x00dc 00220 (testdata/listing/go/control.go:30)	MOVQ	8(BX), AX
	0x00e0 00224 (testdata/listing/go/control.go:30)	MOVQ	(BX), CX
	0x00e3 00227 (testdata/listing/go/control.go:32)	CMPQ	AX, $4
	0x00e7 00231 (testdata/listing/go/control.go:32)	JNE	246
	0x00e9 00233 (testdata/listing/go/control.go:32)	CMPL	(CX), $1635018082
	0x00ef 00239 (testdata/listing/go/control.go:32)	JEQ	328
	0x00f1 00241 (testdata/listing/go/control.go:32)	JMP	380
	0x00f6 00246 (testdata/listing/go/control.go:32)	CMPQ	AX, $5
	0x00fa 00250 (testdata/listing/go/control.go:32)	JNE	298
	0x00fc 00252 (testdata/listing/go/control.go:32)	CMPL	(CX), $1752198241
	0x0102 00258 (testdata/listing/go/control.go:32)	JNE	266
	0x0104 00260 (testdata/listing/go/control.go:32)	CMPB	4(CX), $97
	0x0108 00264 (testdata/listing/go/control.go:32)	JEQ	328
	0x010a 00266 (testdata/listing/go/control.go:32)	CMPL	(CX), $1953260900
	0x0110 00272 (testdata/listing/go/control.go:32)	JNE	280
	0x0112 00274 (testdata/listing/go/control.go:32)	CMPB	4(CX), $97
	0x0116 00278 (testdata/listing/go/control.go:32)	JEQ	328
	0x0118 00280 (testdata/listing/go/control.go:32)	CMPL	(CX), $1835884903
	0x011e 00286 (testdata/listing/go/control.go:32)	NOP
	0x0120 00288 (testdata/listing/go/control.go:32)	JNE	380
	0x0122 00290 (testdata/listing/go/control.go:32)	CMPB	4(CX), $97
	0x0126 00294 (testdata/listing/go/control.go:32)	JEQ	328
	0x0128 00296 (testdata/listing/go/control.go:32)	JMP	380
	0x012a 00298 (testdata/listing/go/control.go:32)	CMPQ	AX, $7
	0x012e 00302 (testdata/listing/go/control.go:32)	JNE	380
	0x0130 00304 (testdata/listing/go/control.go:32)	CMPL	(CX), $1769173093
	0x0136 00310 (testdata/listing/go/control.go:32)	JNE	380
	0x0138 00312 (testdata/listing/go/control.go:32)	CMPW	4(CX), $28524
	0x013e 00318 (testdata/listing/go/control.go:32)	NOP
	0x0140 00320 (testdata/listing/go/control.go:32)	JNE	380
	0x0142 00322 (testdata/listing/go/control.go:32)	CMPB	6(CX), $110
	0x0146 00326 (testdata/listing/go/control.go:32)	JNE	380
	0x0148 00328 (testdata/listing/go/control.go:33)	LEAQ	go:string."greek"(SB), AX
	0x014f 00335 (testdata/listing/go/control.go:33)	MOVQ	AX, main.kind+40(SP)
	0x0154 00340 (testdata/listing/go/control.go:33)	MOVQ	$5, main.kind+48(SP)
	0x015d 00349 (testdata/listing/go/control.go:33)	MOVB	$0, main..autotmp_17+39(SP)
	0x0162 00354 (testdata/listing/go/control.go:33)	MOVQ	main..autotmp_18+72(SP), DX
	0x0167 00359 (testdata/listing/go/control.go:33)	MOVQ	(DX), AX
	0x016a 00362 (testdata/listing/go/control.go:33)	CALL	AX
	0x016c 00364 (testdata/listing/go/control.go:33)	MOVQ	main.kind+40(SP), AX
	0x0171 00369 (testdata/listing/go/control.go:33)	MOVQ	main.kind+48(SP), BX
	0x0176 00374 (testdata/listing/go/control.go:33)	ADDQ	$80, SP
	0x017a 00378 (testdata/listing/go/control.go:33)	POPQ	BP
	0x017b 00379 (testdata/listing/go/control.go:33)	RET
	0x017c 00380 (testdata/listing/go/control.go:35)	LEAQ	go:string."string"(SB), AX
	0x0183 00387 (testdata/listing/go/control.go:35)	MOVQ	AX, main.kind+40(SP)
	0x0188 00392 (testdata/listing/go/control.go:35)	MOVQ	$6, main.kind+48(SP)
	0x0191 00401 (testdata/listing/go/control.go:35)	MOVB	$0, main..autotmp_17+39(SP)
	0x0196 00406 (testdata/listing/go/control.go:35)	MOVQ	main..autotmp_18+72(SP), DX
	0x019b 00411 (testdata/listing/go/control.go:35)	MOVQ	(DX), AX
	0x019e 00414 (testdata/listing/go/control.go:35)	NOP
	0x01a0 00416 (testdata/listing/go/control.go:35)	CALL	AX
	0x01a2 00418 (testdata/listing/go/control.go:35)	MOVQ	main.kind+40(SP), AX
	0x01a7 00423 (testdata/listing/go/control.go:35)	MOVQ	main.kind+48(SP), BX
	0x01ac 00428 (testdata/listing/go/control.go:35)	ADDQ	$80, SP
	0x01b0 00432 (testdata/listing/go/control.go:35)	POPQ	BP
	0x01b1 00433 (testdata/listing/go/control.go:35)	RET
	0x01b2 00434 (testdata/listing/go/control.go:24)	MOVQ	main..interfaceSwitch.0(SB), SI
	0x01b9 00441 (testdata/listing/go/control.go:24)	MOVQ	(SI), DI
	0x01bc 00444 (testdata/listing/go/control.go:24)	JMP	498
	0x01be 00446 (testdata/listing/go/control.go:43)	LEAQ	go:string."?"(SB), AX
	0x01c5 00453 (testdata/listing/go/control.go:43)	MOVQ	AX, main.kind+40(SP)
	0x01ca 00458 (testdata/listing/go/control.go:43)	MOVQ	$1, main.kind+48(SP)
	0x01d3 00467 (testdata/listing/go/control.go:43)	MOVB	$0, main..autotmp_17+39(SP)
	0x01d8 00472 (testdata/listing/go/control.go:43)	MOVQ	main..autotmp_18+72(SP), DX
	0x01dd 00477 (testdata/listing/go/control.go:43)	MOVQ	(DX), AX
	0x01e0 00480 (testdata/listing/go/control.go:43)	CALL	AX
	0x01e2 00482 (testdata/listing/go/control.go:43)	MOVQ	main.kind+40(SP), AX
	0x01e7 00487 (testdata/listing/go/control.go:43)	MOVQ	main.kind+48(SP), BX
	0x01ec 00492 (testdata/listing/go/control.go:43)	ADDQ	$80, SP
	0x01f0 00496 (testdata/listing/go/control.go:43)	POPQ	BP
	0x01f1 00497 (testdata/listing/go/control.go:43)	RET
	0x01f2 00498 (testdata/listing/go/control.go:24)	MOVQ	CX, R8
	0x01f5 00501 (testdata/listing/go/control.go:24)	ANDQ	DI, CX
	0x01f8 00504 (testdata/listing/go/control.go:24)	LEAQ	(CX)(CX*2), CX
	0x01fc 00508 (testdata/listing/go/control.go:24)	MOVQ	8(SI)(CX*8), R9
	0x0201 00513 (testdata/listing/go/control.go:24)	CMPQ	AX, R9
	0x0204 00516 (testdata/listing/go/control.go:24)	JEQ	559
	0x0206 00518 (testdata/listing/go/control.go:24)	LEAQ	1(R8), CX
	0x020a 00522 (testdata/listing/go/control.go:24)	TESTQ	R9, R9
	0x020d 00525 (testdata/listing/go/control.go:24)	JNE	498
	0x020f 00527 (testdata/listing/go/control.go:24)	MOVQ	BX, main.v+104(SP)
	0x0214 00532 (testdata/listing/go/control.go:24)	PCDATA	$3, $2
	0x0214 00532 (testdata/listing/go/control.go:24)	MOVQ	AX, BX
	0x0217 00535 (testdata/listing/go/control.go:24)	LEAQ	main..interfaceSwitch.0(SB), AX
	0x021e 00542 (testdata/listing/go/control.go:24)	PCDATA	$1, $2
	0x021e 00542 (testdata/listing/go/control.go:24)	NOP
	0x0220 00544 (testdata/listing/go/control.go:24)	CALL	runtime.interfaceSwitch(SB)
	0x0225 00549 (testdata/listing/go/control.go:40)	MOVQ	BX, CX
	0x0228 00552 (testdata/listing/go/control.go:37)	MOVQ	main.v+104(SP), BX
	0x022d 00557 (testdata/listing/go/control.go:24)	JMP	569
	0x022f 00559 (testdata/listing/go/control.go:24)	PCDATA	$3, $1
	0x022f 00559 (testdata/listing/go/control.go:24)	MOVQ	16(SI)(CX*8), AX
	0x0234 00564 (testdata/listing/go/control.go:24)	MOVQ	24(SI)(CX*8), CX
	0x0239 00569 (testdata/listing/go/control.go:24)	TESTQ	AX, AX
	0x023c 00572 (testdata/listing/go/control.go:24)	JEQ	636
	0x023e 00574 (testdata/listing/go/control.go:24)	NOP
	0x0240 00576 (testdata/listing/go/control.go:24)	CMPQ	AX, $1
	0x0244 00580 (testdata/listing/go/control.go:24)	JNE	446
	0x024a 00586 (testdata/listing/go/control.go:41)	MOVQ	24(CX), CX
	0x024e 00590 (testdata/listing/go/control.go:41)	MOVQ	BX, AX
	0x0251 00593 (testdata/listing/go/control.go:41)	PCDATA	$1, $1
	0x0251 00593 (testdata/listing/go/control.go:41)	CALL	CX
	0x0253 00595 (testdata/listing/go/control.go:41)	MOVQ	AX, main.kind+40(SP)
	0x0258 00600 (testdata/listing/go/control.go:41)	MOVQ	BX, main.kind+48(SP)
	0x025d 00605 (testdata/listing/go/control.go:41)	MOVB	$0, main..autotmp_17+39(SP)
	0x0262 00610 (testdata/listing/go/control.go:41)	MOVQ	main..autotmp_18+72(SP), DX
	0x0267 00615 (testdata/listing/go/control.go:41)	MOVQ	(DX), CX
	0x026a 00618 (testdata/listing/go/control.go:41)	CALL	CX
	0x026c 00620 (testdata/listing/go/control.go:41)	MOVQ	main.kind+40(SP), AX
	0x0271 00625 (testdata/listing/go/control.go:41)	MOVQ	main.kind+48(SP), BX
	0x0276 00630 (testdata/listing/go/control.go:41)	ADDQ	$80, SP
	0x027a 00634 (testdata/listing/go/control.go:41)	POPQ	BP
	0x027b 00635 (testdata/listing/go/control.go:41)	RET
	0x027c 00636 (testdata/listing/go/control.go:37)	MOVQ	24(CX), CX
	0x0280 00640 (testdata/listing/go/control.go:37)	MOVQ	BX, AX
	0x0283 00643 (testdata/listing/go/control.go:37)	CALL	CX
	0x0285 00645 (testdata/listing/go/control.go:37)	MOVSD	$f64.4004000000000000(SB), X1
	0x028d 00653 (testdata/listing/go/control.go:37)	UCOMISD	X1, X0
	0x0291 00657 (testdata/listing/go/control.go:37)	JLS	446
	0x0297 00663 (testdata/listing/go/control.go:38)	LEAQ	go:string."large"(SB), AX
	0x029e 00670 (testdata/listing/go/control.go:38)	MOVQ	AX, main.kind+40(SP)
	0x02a3 00675 (testdata/listing/go/control.go:38)	MOVQ	$5, main.kind+48(SP)
	0x02ac 00684 (testdata/listing/go/control.go:38)	MOVB	$0, main..autotmp_17+39(SP)
	0x02b1 00689 (testdata/listing/go/control.go:38)	MOVQ	main..autotmp_18+72(SP), DX
	0x02b6 00694 (testdata/listing/go/control.go:38)	MOVQ	(DX), AX
	0x02b9 00697 (testdata/listing/go/control.go:38)	CALL	AX
	0x02bb 00699 (testdata/listing/go/control.go:38)	MOVQ	main.kind+40(SP), AX
	0x02c0 00704 (testdata/listing/go/control.go:38)	MOVQ	main.kind+48(SP), BX
	0x02c5 00709 (testdata/listing/go/control.go:38)	ADDQ	$80, SP
	0x02c9 00713 (testdata/listing/go/control.go:38)	POPQ	BP
	0x02ca 00714 (testdata/listing/go/control.go:38)	RET
	0x02cb 00715 (testdata/listing/go/control.go:27)	LEAQ	type:string(SB), AX
	0x02d2 00722 (testdata/listing/go/control.go:27)	LEAQ	main..stmp_0(SB), BX
	0x02d9 00729 (testdata/listing/go/control.go:27)	CALL	runtime.gopanic(SB)
	0x02de 00734 (testdata/listing/go/control.go:27)	XCHGL	AX, AX
	0x02df 00735 (testdata/listing/go/control.go:27)	NOP
	0x02e0 00736 (testdata/listing/go/control.go:27)	CALL	runtime.deferreturn(SB)
	0x02e5 00741 (testdata/listing/go/control.go:27)	MOVQ	main.kind+40(SP), AX
	0x02ea 00746 (testdata/listing/go/control.go:27)	MOVQ	main.kind+48(SP), BX
	0x02ef 00751 (testdata/listing/go/control.go:27)	ADDQ	$80, SP
	0x02f3 00755 (testdata/listing/go/control.go:27)	POPQ	BP
	0x02f4 00756 (testdata/listing/go/control.go:27)	RET
	0x02f5 00757 (testdata/listing/go/control.go:27)	NOP
	0x02f5 00757 (testdata/listing/go/control.go:18)	PCDATA	$1, $-1
	0x02f5 00757 (testdata/listing/go/control.go:18)	PCDATA	$0, $-2
	0x02f5 00757 (testdata/listing/go/control.go:18)	MOVQ	AX, 8(SP)
	0x02fa 00762 (testdata/listing/go/control.go:18)	MOVQ	BX, 16(SP)
	0x02ff 00767 (testdata/listing/go/control.go:18)	NOP
	0x0300 00768 (testdata/listing/go/control.go:18)	CALL	runtime.morestack_noctxt(SB)
	0x0305 00773 (testdata/listing/go/control.go:18)	PCDATA	$0, $-1
	0x0305 00773 (testdata/listing/go/control.go:18)	MOVQ	8(SP), AX
	0x030a 00778 (testdata/listing/go/control.go:18)	MOVQ	16(SP), BX
	0x030f 00783 (testdata/listing/go/control.go:18)	JMP	0
	0x0000 49 3b 66 10 0f 86 eb 02 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 50 48 89 44 24 60 48 89 5c 24 68 66 44 0f d6  .PH.D$`H.\$hfD..
	0x0020 7c 24 48 c6 44 24 27 00 44 0f 11 7c 24 28 48 8d  |$H.D$'.D..|$(H.
	0x0030 0d 00 00 00 00 48 89 4c 24 38 48 8d 4c 24 28 48  .....H.L$8H.L$(H
	0x0040 89 4c 24 40 48 8d 4c 24 38 48 89 4c 24 48 c6 44  .L$@H.L$8H.L$H.D
	0x0050 24 27 01 48 85 c0 0f 84 62 01 00 00 8b 48 10 90  $'.H....b....H..
	0x0060 81 f9 f9 77 db 66 75 58 48 8d 35 00 00 00 00 48  ...w.fuXH.5....H
	0x0070 39 f0 0f 85 3a 01 00 00 48 83 3b 00 0f 1f 40 00  9...:...H.;...@.
	0x0080 0f 8c 45 02 00 00 48 8d 05 00 00 00 00 48 89 44  ..E...H......H.D
	0x0090 24 28 48 c7 44 24 30 03 00 00 00 c6 44 24 27 00  $(H.D$0.....D$'.
	0x00a0 48 8b 54 24 48 48 8b 02 ff d0 48 8b 44 24 28 48  H.T$HH....H.D$(H
	0x00b0 8b 5c 24 30 48 83 c4 50 5d c3 66 0f 1f 44 00 00  .\$0H..P].f..D..
	0x00c0 81 f9 63 a8 97 90 0f 85 e6 00 00 00 48 8d 35 00  ..c.........H.5.
	0x00d0 00 00 00 48 39 f0 0f 85 d6 00 00 00 48 8b 43 08  ...H9.......H.C.
	0x00e0 48 8b 0b 48 83 f8 04 75 0d 81 39 62 65 74 61 74  H..H...u..9betat
	0x00f0 57 e9 86 00 00 00 48 83 f8 05 75 2e 81 39 61 6c  W.....H...u..9al
	0x0100 70 68 75 06 80 79 04 61 74 3e 81 39 64 65 6c 74  phu..y.at>.9delt
	0x0110 75 06 80 79 04 61 74 30 81 39 67 61 6d 6d 66 90  u..y.at0.9gammf.
	0x0120 75 5a 80 79 04 61 74 20 eb 52 48 83 f8 07 75 4c  uZ.y.at .RH...uL
	0x0130 81 39 65 70 73 69 75 44 66 81 79 04 6c 6f 66 90  .9epsiuDf.y.lof.
	0x0140 75 3a 80 79 06 6e 75 34 48 8d 05 00 00 00 00 48  u:.y.nu4H......H
	0x0150 89 44 24 28 48 c7 44 24 30 05 00 00 00 c6 44 24  .D$(H.D$0.....D$
	0x0160 27 00 48 8b 54 24 48 48 8b 02 ff d0 48 8b 44 24  '.H.T$HH....H.D$
	0x0170 28 48 8b 5c 24 30 48 83 c4 50 5d c3 48 8d 05 00  (H.\$0H..P].H...
	0x0180 00 00 00 48 89 44 24 28 48 c7 44 24 30 06 00 00  ...H.D$(H.D$0...
	0x0190 00 c6 44 24 27 00 48 8b 54 24 48 48 8b 02 66 90  ..D$'.H.T$HH..f.
	0x01a0 ff d0 48 8b 44 24 28 48 8b 5c 24 30 48 83 c4 50  ..H.D$(H.\$0H..P
	0x01b0 5d c3 48 8b 35 00 00 00 00 48 8b 3e eb 34 48 8d  ].H.5....H.>.4H.
	0x01c0 05 00 00 00 00 48 89 44 24 28 48 c7 44 24 30 01  .....H.D$(H.D$0.
	0x01d0 00 00 00 c6 44 24 27 00 48 8b 54 24 48 48 8b 02  ....D$'.H.T$HH..
	0x01e0 ff d0 48 8b 44 24 28 48 8b 5c 24 30 48 83 c4 50  ..H.D$(H.\$0H..P
	0x01f0 5d c3 49 89 c8 48 21 f9 48 8d 0c 49 4c 8b 4c ce  ].I..H!.H..IL.L.
	0x0200 08 4c 39 c8 74 29 49 8d 48 01 4d 85 c9 75 e3 48  .L9.t)I.H.M..u.H
	0x0210 89 5c 24 68 48 89 c3 48 8d 05 00 00 00 00 66 90  .\$hH..H......f.
	0x0220 e8 00 00 00 00 48 89 d9 48 8b 5c 24 68 eb 0a 48  .....H..H.\$h..H
	0x0230 8b 44 ce 10 48 8b 4c ce 18 48 85 c0 74 3e 66 90  .D..H.L..H..t>f.
	0x0240 48 83 f8 01 0f 85 74 ff ff ff 48 8b 49 18 48 89  H.....t...H.I.H.
	0x0250 d8 ff d1 48 89 44 24 28 48 89 5c 24 30 c6 44 24  ...H.D$(H.\$0.D$
	0x0260 27 00 48 8b 54 24 48 48 8b 0a ff d1 48 8b 44 24  '.H.T$HH....H.D$
	0x0270 28 48 8b 5c 24 30 48 83 c4 50 5d c3 48 8b 49 18  (H.\$0H..P].H.I.
	0x0280 48 89 d8 ff d1 f2 0f 10 0d 00 00 00 00 66 0f 2e  H............f..
	0x0290 c1 0f 86 27 ff ff ff 48 8d 05 00 00 00 00 48 89  ...'...H......H.
	0x02a0 44 24 28 48 c7 44 24 30 05 00 00 00 c6 44 24 27  D$(H.D$0.....D$'
	0x02b0 00 48 8b 54 24 48 48 8b 02 ff d0 48 8b 44 24 28  .H.T$HH....H.D$(
	0x02c0 48 8b 5c 24 30 48 83 c4 50 5d c3 48 8d 05 00 00  H.\$0H..P].H....
	0x02d0 00 00 48 8d 1d 00 00 00 00 e8 00 00 00 00 90 90  ..H.............
	0x02e0 e8 00 00 00 00 48 8b 44 24 28 48 8b 5c 24 30 48  .....H.D$(H.\$0H
	0x02f0 83 c4 50 5d c3 48 89 44 24 08 48 89 5c 24 10 90  ..P].H.D$.H.\$..
	0x0300 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 e9  .....H.D$.H.\$..
	0x0310 ec fc ff ff                                      ....
	rel 3+0 t=R_USEIFACE type:string+0
	rel 3+0 t=R_USEIFACEMETHOD type:main.shape+96
	rel 3+0 t=R_USEIFACEMETHOD type:error+96
	rel 49+4 t=R_PCREL main.classify.func1+0
	rel 107+4 t=R_PCREL type:int+0
	rel 137+4 t=R_PCREL go:string."int"+0
	rel 168+0 t=R_CALLIND +0
	rel 207+4 t=R_PCREL type:string+0
	rel 331+4 t=R_PCREL go:string."greek"+0
	rel 362+0 t=R_CALLIND +0
	rel 383+4 t=R_PCREL go:string."string"+0
	rel 416+0 t=R_CALLIND +0
	rel 437+4 t=R_PCREL main..interfaceSwitch.0+0
	rel 449+4 t=R_PCREL go:string."?"+0
	rel 480+0 t=R_CALLIND +0
	rel 538+4 t=R_PCREL main..interfaceSwitch.0+0
	rel 545+4 t=R_CALL runtime.interfaceSwitch+0
	rel 593+0 t=R_CALLIND +0
	rel 618+0 t=R_CALLIND +0
	rel 643+0 t=R_CALLIND +0
	rel 649+4 t=R_PCREL $f64.4004000000000000+0
	rel 666+4 t=R_PCREL go:string."large"+0
	rel 697+0 t=R_CALLIND +0
	rel 718+4 t=R_PCREL type:string+0
	rel 725+4 t=R_PCREL main..stmp_0+0
	rel 730+4 t=R_CALL runtime.gopanic+0
	rel 737+4 t=R_CALL runtime.deferreturn+0
	rel 769+4 t=R_CALL runtime.morestack_noctxt+0
main.classify.func1 STEXT size=103 args=0x0 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:19)	TEXT	main.classify.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (testdata/listing/go/control.go:19)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:19)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:19)	JLS	93
	0x0006 00006 (testdata/listing/go/control.go:19)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/control.go:19)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/control.go:19)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/control.go:19)	SUBQ	$16, SP
	0x000e 00014 (testdata/listing/go/control.go:19)	FUNCDATA	$0, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x000e 00014 (testdata/listing/go/control.go:19)	FUNCDATA	$1, gclocals·jCgrU8XAg0ifiSJZPFgpKw==(SB)
	0x000e 00014 (testdata/listing/go/control.go:20)	LEAQ	+32(FP), AX
	0x0013 00019 (testdata/listing/go/control.go:19)	MOVQ	8(DX), CX
	0x0017 00023 (testdata/listing/go/control.go:19)	MOVQ	CX, main.&kind+8(SP)
	0x001c 00028 (testdata/listing/go/control.go:20)	PCDATA	$1, $1
	0x001c 00028 (testdata/listing/go/control.go:20)	NOP
	0x0020 00032 (testdata/listing/go/control.go:20)	CALL	runtime.gorecover(SB)
	0x0025 00037 (testdata/listing/go/control.go:20)	TESTQ	AX, AX
	0x0028 00040 (testdata/listing/go/control.go:20)	JEQ	87
	0x002a 00042 (testdata/listing/go/control.go:21)	MOVQ	main.&kind+8(SP), AX
	0x002f 00047 (testdata/listing/go/control.go:21)	MOVQ	$5, 8(AX)
	0x0037 00055 (testdata/listing/go/control.go:21)	CMPL	runtime.writeBarrier(SB), $0
	0x003e 00062 (testdata/listing/go/control.go:21)	PCDATA	$0, $-2
	0x003e 00062 (testdata/listing/go/control.go:21)	NOP
	0x0040 00064 (testdata/listing/go/control.go:21)	JEQ	77
	0x0042 00066 (testdata/listing/go/control.go:21)	MOVQ	(AX), CX
	0x0045 00069 (testdata/listing/go/control.go:21)	CALL	runtime.gcWriteBarrier1(SB)
	0x004a 00074 (testdata/listing/go/control.go:21)	MOVQ	CX, (R11)
	0x004d 00077 (testdata/listing/go/control.go:21)	LEAQ	go:string."panic"(SB), CX
	0x0054 00084 (testdata/listing/go/control.go:21)	MOVQ	CX, (AX)
	0x0057 00087 (testdata/listing/go/control.go:23)	PCDATA	$0, $-1
	0x0057 00087 (testdata/listing/go/control.go:23)	ADDQ	$16, SP
	0x005b 00091 (testdata/listing/go/control.go:23)	POPQ	BP
	0x005c 00092 (testdata/listing/go/control.go:23)	RET
	0x005d 00093 (testdata/listing/go/control.go:23)	NOP
	0x005d 00093 (testdata/listing/go/control.go:19)	PCDATA	$1, $-1
	0x005d 00093 (testdata/listing/go/control.go:19)	PCDATA	$0, $-2
	0x005d 00093 (testdata/listing/go/control.go:19)	NOP
	0x0060 00096 (testdata/listing/go/control.go:19)	CALL	runtime.morestack(SB)
	0x0065 00101 (testdata/listing/go/control.go:19)	PCDATA	$0, $-1
	0x0065 00101 (testdata/listing/go/control.go:19)	JMP	0
	0x0000 49 3b 66 10 76 57 55 48 89 e5 48 83 ec 10 48 8d  I;f.vWUH..H...H.
	0x0010 44 24 20 48 8b 4a 08 48 89 4c 24 08 0f 1f 40 00  D$ H.J.H.L$...@.
	0x0020 e8 00 00 00 00 48 85 c0 74 2d 48 8b 44 24 08 48  .....H..t-H.D$.H
	0x0030 c7 40 08 05 00 00 00 83 3d 00 00 00 00 00 66 90  .@......=.....f.
	0x0040 74 0b 48 8b 08 e8 00 00 00 00 49 89 0b 48 8d 0d  t.H.......I..H..
	0x0050 00 00 00 00 48 89 08 48 83 c4 10 5d c3 0f 1f 00  ....H..H...]....
	0x0060 e8 00 00 00 00 eb 99                             .......
	rel 33+4 t=R_CALL runtime.gorecover+0
	rel 57+4 t=R_PCREL runtime.writeBarrier+-1
	rel 70+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 80+4 t=R_PCREL go:string."panic"+0
	rel 97+4 t=R_CALL runtime.morestack+0
main.count STEXT size=345 args=0x18 locals=0x70 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:47)	TEXT	main.count(SB), ABIInternal, $112-24
	0x0000 00000 (testdata/listing/go/control.go:47)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:47)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:47)	JLS	301
	0x000a 00010 (testdata/listing/go/control.go:47)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:47)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:47)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:47)	SUBQ	$104, SP
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$0, gclocals·n2KZEEMoGLdxa1FW1PylpQ==(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$1, gclocals·T6O8ITdmmrtkdxSWr2D7qA==(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$5, main.count.arginfo1(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$6, main.count.argliveinfo(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	PCDATA	$3, $1
	0x0012 00018 (testdata/listing/go/control.go:49)	MOVQ	AX, main.m+120(SP)
	0x0017 00023 (testdata/listing/go/control.go:49)	MOVQ	BX, main.key+128(SP)
	0x001f 00031 (testdata/listing/go/control.go:49)	MOVQ	CX, main.key+136(SP)
	0x0027 00039 (testdata/listing/go/control.go:49)	PCDATA	$3, $-1
	0x0027 00039 (testdata/listing/go/control.go:48)	MOVQ	CX, DI
	0x002a 00042 (testdata/listing/go/control.go:48)	MOVQ	BX, CX
	0x002d 00045 (testdata/listing/go/control.go:48)	MOVQ	AX, BX
	0x0030 00048 (testdata/listing/go/control.go:48)	LEAQ	type:map[string][]int(SB), AX
	0x0037 00055 (testdata/listing/go/control.go:48)	PCDATA	$1, $0
	0x0037 00055 (testdata/listing/go/control.go:48)	CALL	runtime.mapaccess2_faststr(SB)
	0x003c 00060 (testdata/listing/go/control.go:48)	MOVQ	(AX), DX
	0x003f 00063 (testdata/listing/go/control.go:48)	MOVQ	8(AX), SI
	0x0043 00067 (testdata/listing/go/control.go:48)	XORL	CX, CX
	0x0045 00069 (testdata/listing/go/control.go:48)	XORL	DI, DI
	0x0047 00071 (testdata/listing/go/control.go:49)	JMP	83
	0x0049 00073 (testdata/listing/go/control.go:49)	MOVQ	(DX)(CX*8), R8
	0x004d 00077 (testdata/listing/go/control.go:49)	INCQ	CX
	0x0050 00080 (testdata/listing/go/control.go:50)	ADDQ	R8, DI
	0x0053 00083 (testdata/listing/go/control.go:49)	CMPQ	CX, SI
	0x0056 00086 (testdata/listing/go/control.go:49)	JLT	73
	0x0058 00088 (testdata/listing/go/control.go:48)	MOVB	BL, main..autotmp_17+71(SP)
	0x005c 00092 (testdata/listing/go/control.go:52)	MOVQ	DI, main..autotmp_18+88(SP)
	0x0061 00097 (testdata/listing/go/control.go:48)	MOVQ	16(AX), CX
	0x0065 00101 (testdata/listing/go/control.go:52)	LEAQ	1(SI), R8
	0x0069 00105 (testdata/listing/go/control.go:52)	CMPQ	CX, R8
	0x006c 00108 (testdata/listing/go/control.go:52)	JCC	144
	0x006e 00110 (testdata/listing/go/control.go:52)	MOVQ	DX, AX
	0x0071 00113 (testdata/listing/go/control.go:52)	MOVQ	R8, BX
	0x0074 00116 (testdata/listing/go/control.go:52)	MOVL	$1, DI
	0x0079 00121 (testdata/listing/go/control.go:52)	LEAQ	type:int(SB), SI
	0x0080 00128 (testdata/listing/go/control.go:52)	CALL	runtime.growslice(SB)
	0x0085 00133 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_18+88(SP), DI
	0x008a 00138 (testdata/listing/go/control.go:52)	MOVQ	AX, DX
	0x008d 00141 (testdata/listing/go/control.go:52)	MOVQ	BX, R8
	0x0090 00144 (testdata/listing/go/control.go:52)	MOVQ	DX, main..autotmp_19+96(SP)
	0x0095 00149 (testdata/listing/go/control.go:52)	MOVQ	R8, main..autotmp_20+80(SP)
	0x009a 00154 (testdata/listing/go/control.go:52)	MOVQ	CX, main..autotmp_21+72(SP)
	0x009f 00159 (testdata/listing/go/control.go:52)	MOVQ	DI, -8(DX)(R8*8)
	0x00a4 00164 (testdata/listing/go/control.go:52)	LEAQ	type:map[string][]int(SB), AX
	0x00ab 00171 (testdata/listing/go/control.go:52)	MOVQ	main.m+120(SP), BX
	0x00b0 00176 (testdata/listing/go/control.go:52)	MOVQ	main.key+128(SP), CX
	0x00b8 00184 (testdata/listing/go/control.go:52)	MOVQ	main.key+136(SP), DI
	0x00c0 00192 (testdata/listing/go/control.go:52)	PCDATA	$1, $1
	0x00c0 00192 (testdata/listing/go/control.go:52)	CALL	runtime.mapassign_faststr(SB)
	0x00c5 00197 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_20+80(SP), DX
	0x00ca 00202 (testdata/listing/go/control.go:52)	MOVQ	DX, 8(AX)
	0x00ce 00206 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_21+72(SP), DX
	0x00d3 00211 (testdata/listing/go/control.go:52)	MOVQ	DX, 16(AX)
	0x00d7 00215 (testdata/listing/go/control.go:52)	CMPL	runtime.writeBarrier(SB), $0
	0x00de 00222 (testdata/listing/go/control.go:52)	PCDATA	$0, $-2
	0x00de 00222 (testdata/listing/go/control.go:52)	NOP
	0x00e0 00224 (testdata/listing/go/control.go:52)	JNE	233
	0x00e2 00226 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_19+96(SP), DX
	0x00e7 00231 (testdata/listing/go/control.go:52)	JMP	253
	0x00e9 00233 (testdata/listing/go/control.go:52)	CALL	runtime.gcWriteBarrier2(SB)
	0x00ee 00238 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_19+96(SP), DX
	0x00f3 00243 (testdata/listing/go/control.go:52)	MOVQ	DX, (R11)
	0x00f6 00246 (testdata/listing/go/control.go:52)	MOVQ	(AX), SI
	0x00f9 00249 (testdata/listing/go/control.go:52)	MOVQ	SI, 8(R11)
	0x00fd 00253 (testdata/listing/go/control.go:52)	MOVQ	DX, (AX)
	0x0100 00256 (testdata/listing/go/control.go:53)	PCDATA	$0, $-1
	0x0100 00256 (testdata/listing/go/control.go:53)	LEAQ	type:map[string][]int(SB), AX
	0x0107 00263 (testdata/listing/go/control.go:53)	MOVQ	main.m+120(SP), BX
	0x010c 00268 (testdata/listing/go/control.go:53)	LEAQ	go:string."gone"(SB), CX
	0x0113 00275 (testdata/listing/go/control.go:53)	MOVL	$4, DI
	0x0118 00280 (testdata/listing/go/control.go:53)	PCDATA	$1, $2
	0x0118 00280 (testdata/listing/go/control.go:53)	CALL	runtime.mapdelete_faststr(SB)
	0x011d 00285 (testdata/listing/go/control.go:54)	MOVQ	main..autotmp_18+88(SP), AX
	0x0122 00290 (testdata/listing/go/control.go:54)	MOVBLZX	main..autotmp_17+71(SP), BX
	0x0127 00295 (testdata/listing/go/control.go:54)	ADDQ	$104, SP
	0x012b 00299 (testdata/listing/go/control.go:54)	POPQ	BP
	0x012c 00300 (testdata/listing/go/control.go:54)	RET
	0x012d 00301 (testdata/listing/go/control.go:54)	NOP
	0x012d 00301 (testdata/listing/go/control.go:47)	PCDATA	$1, $-1
	0x012d 00301 (testdata/listing/go/control.go:47)	PCDATA	$0, $-2
	0x012d 00301 (testdata/listing/go/control.go:47)	MOVQ	AX, 8(SP)
	0x0132 00306 (testdata/listing/go/control.go:47)	MOVQ	BX, 16(SP)
	0x0137 00311 (testdata/listing/go/control.go:47)	MOVQ	CX, 24(SP)
	0x013c 00316 (testdata/listing/go/control.go:47)	NOP
	0x0140 00320 (testdata/listing/go/control.go:47)	CALL	runtime.morestack_noctxt(SB)
	0x0145 00325 (testdata/listing/go/control.go:47)	PCDATA	$0, $-1
	0x0145 00325 (testdata/listing/go/control.go:47)	MOVQ	8(SP), AX
	0x014a 00330 (testdata/listing/go/control.go:47)	MOVQ	16(SP), BX
	0x014f 00335 (testdata/listing/go/control.go:47)	MOVQ	24(SP), CX
	0x0154 00340 (testdata/listing/go/control.go:47)	JMP	0
	0x0000 49 3b 66 10 0f 86 23 01 00 00 55 48 89 e5 48 83  I;f...#...UH..H.
	0x0010 ec 68 48 89 44 24 78 48 89 9c 24 80 00 00 00 48  .hH.D$xH..$....H
	0x0020 89 8c 24 88 00 00 00 48 89 cf 48 89 d9 48 89 c3  ..$....H..H..H..
	0x0030 48 8d 05 00 00 00 00 e8 00 00 00 00 48 8b 10 48  H...........H..H
	0x0040 8b 70 08 31 c9 31 ff eb 0a 4c 8b 04 ca 48 ff c1  .p.1.1...L...H..
	0x0050 4c 01 c7 48 39 f1 7c f1 88 5c 24 47 48 89 7c 24  L..H9.|..\$GH.|$
	0x0060 58 48 8b 48 10 4c 8d 46 01 4c 39 c1 73 22 48 89  XH.H.L.F.L9.s"H.
	0x0070 d0 4c 89 c3 bf 01 00 00 00 48 8d 35 00 00 00 00  .L.......H.5....
	0x0080 e8 00 00 00 00 48 8b 7c 24 58 48 89 c2 49 89 d8  .....H.|$XH..I..
	0x0090 48 89 54 24 60 4c 89 44 24 50 48 89 4c 24 48 4a  H.T$`L.D$PH.L$HJ
	0x00a0 89 7c c2 f8 48 8d 05 00 00 00 00 48 8b 5c 24 78  .|..H......H.\$x
	0x00b0 48 8b 8c 24 80 00 00 00 48 8b bc 24 88 00 00 00  H..$....H..$....
	0x00c0 e8 00 00 00 00 48 8b 54 24 50 48 89 50 08 48 8b  .....H.T$PH.P.H.
	0x00d0 54 24 48 48 89 50 10 83 3d 00 00 00 00 00 66 90  T$HH.P..=.....f.
	0x00e0 75 07 48 8b 54 24 60 eb 14 e8 00 00 00 00 48 8b  u.H.T$`.......H.
	0x00f0 54 24 60 49 89 13 48 8b 30 49 89 73 08 48 89 10  T$`I..H.0I.s.H..
	0x0100 48 8d 05 00 00 00 00 48 8b 5c 24 78 48 8d 0d 00  H......H.\$xH...
	0x0110 00 00 00 bf 04 00 00 00 e8 00 00 00 00 48 8b 44  .............H.D
	0x0120 24 58 0f b6 5c 24 47 48 83 c4 68 5d c3 48 89 44  $X..\$GH..h].H.D
	0x0130 24 08 48 89 5c 24 10 48 89 4c 24 18 0f 1f 40 00  $.H.\$.H.L$...@.
	0x0140 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 48  .....H.D$.H.\$.H
	0x0150 8b 4c 24 18 e9 a7 fe ff ff                       .L$......
	rel 51+4 t=R_PCREL type:map[string][]int+0
	rel 56+4 t=R_CALL runtime.mapaccess2_faststr+0
	rel 124+4 t=R_PCREL type:int+0
	rel 129+4 t=R_CALL runtime.growslice+0
	rel 167+4 t=R_PCREL type:map[string][]int+0
	rel 193+4 t=R_CALL runtime.mapassign_faststr+0
	rel 217+4 t=R_PCREL runtime.writeBarrier+-1
	rel 234+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 259+4 t=R_PCREL type:map[string][]int+0
	rel 271+4 t=R_PCREL go:string."gone"+0
	rel 281+4 t=R_CALL runtime.mapdelete_faststr+0
	rel 321+4 t=R_CALL runtime.morestack_noctxt+0
main.big STEXT size=151 args=0x8 locals=0x222e8 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:58)	TEXT	main.big(SB), ABIInternal, $140008-8
	0x0000 00000 (testdata/listing/go/control.go:58)	MOVQ	SP, R12
	0x0003 00003 (testdata/listing/go/control.go:58)	PCDATA	$0, $-2
	0x0003 00003 (testdata/listing/go/control.go:58)	SUBQ	$139880, R12
	0x000a 00010 (testdata/listing/go/control.go:58)	JCS	132
	0x000c 00012 (testdata/listing/go/control.go:58)	CMPQ	R12, 16(R14)
	0x0010 00016 (testdata/listing/go/control.go:58)	JLS	132
	0x0012 00018 (testdata/listing/go/control.go:58)	PCDATA	$0, $-1
	0x0012 00018 (testdata/listing/go/control.go:58)	PUSHQ	BP
	0x0013 00019 (testdata/listing/go/control.go:58)	MOVQ	SP, BP
	0x0016 00022 (testdata/listing/go/control.go:58)	SUBQ	$140000, SP
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$0, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$1, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$5, main.big.arginfo1(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$6, main.big.argliveinfo(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	PCDATA	$3, $1
	0x001d 00029 (testdata/listing/go/control.go:59)	LEAQ	main.frame(SP), DI
	0x0021 00033 (testdata/listing/go/control.go:59)	MOVL	$8750, CX
	0x0026 00038 (testdata/listing/go/control.go:60)	MOVL	AX, DX
	0x0028 00040 (testdata/listing/go/control.go:59)	XORL	AX, AX
	0x002a 00042 (testdata/listing/go/control.go:59)	REP
	0x002b 00043 (testdata/listing/go/control.go:59)	STOSQ
	0x002d 00045 (testdata/listing/go/control.go:59)	XORL	AX, AX
	0x002f 00047 (testdata/listing/go/control.go:60)	JMP	64
	0x0031 00049 (testdata/listing/go/control.go:61)	LEAL	(DX)(AX*1), BX
	0x0034 00052 (testdata/listing/go/control.go:61)	MOVB	BL, main.frame(SP)(AX*1)
	0x0037 00055 (testdata/listing/go/control.go:60)	INCQ	AX
	0x003a 00058 (testdata/listing/go/control.go:60)	NOP
	0x0040 00064 (testdata/listing/go/control.go:60)	CMPQ	AX, $70000
	0x0046 00070 (testdata/listing/go/control.go:60)	JLT	49
	0x0048 00072 (testdata/listing/go/control.go:63)	LEAQ	main..autotmp_5+70000(SP), DI
	0x0050 00080 (testdata/listing/go/control.go:63)	LEAQ	main.frame(SP), SI
	0x0054 00084 (testdata/listing/go/control.go:63)	MOVL	$8750, CX
	0x0059 00089 (testdata/listing/go/control.go:63)	REP
	0x005a 00090 (testdata/listing/go/control.go:63)	MOVSQ
	0x005c 00092 (testdata/listing/go/control.go:63)	XORL	AX, AX
	0x005e 00094 (testdata/listing/go/control.go:63)	XORL	CX, CX
	0x0060 00096 (testdata/listing/go/control.go:63)	JMP	113
	0x0062 00098 (testdata/listing/go/control.go:63)	MOVBLZX	main..autotmp_5+70000(SP)(AX*1), DX
	0x006a 00106 (testdata/listing/go/control.go:64)	SHLL	$1, CX
	0x006c 00108 (testdata/listing/go/control.go:63)	INCQ	AX
	0x006f 00111 (testdata/listing/go/control.go:64)	XORL	DX, CX
	0x0071 00113 (testdata/listing/go/control.go:63)	CMPQ	AX, $70000
	0x0077 00119 (testdata/listing/go/control.go:63)	JLT	98
	0x0079 00121 (testdata/listing/go/control.go:66)	MOVL	CX, AX
	0x007b 00123 (testdata/listing/go/control.go:66)	ADDQ	$140000, SP
	0x0082 00130 (testdata/listing/go/control.go:66)	POPQ	BP
	0x0083 00131 (testdata/listing/go/control.go:66)	RET
	0x0084 00132 (testdata/listing/go/control.go:66)	NOP
	0x0084 00132 (testdata/listing/go/control.go:58)	PCDATA	$1, $-1
	0x0084 00132 (testdata/listing/go/control.go:58)	PCDATA	$0, $-2
	0x0084 00132 (testdata/listing/go/control.go:58)	MOVB	AL, 8(SP)
	0x0088 00136 (testdata/listing/go/control.go:58)	CALL	runtime.morestack_noctxt(SB)
	0x008d 00141 (testdata/listing/go/control.go:58)	PCDATA	$0, $-1
	0x008d 00141 (testdata/listing/go/control.go:58)	MOVBLZX	8(SP), AX
	0x0092 00146 (testdata/listing/go/control.go:58)	JMP	0
	0x0000 49 89 e4 49 81 ec 68 22 02 00 72 78 4d 3b 66 10  I..I..h"..rxM;f.
	0x0010 76 72 55 48 89 e5 48 81 ec e0 22 02 00 48 8d 3c  vrUH..H..."..H.<
	0x0020 24 b9 2e 22 00 00 89 c2 31 c0 f3 48 ab 31 c0 eb  $.."....1..H.1..
	0x0030 0f 8d 1c 02 88 1c 04 48 ff c0 66 0f 1f 44 00 00  .......H..f..D..
	0x0040 48 3d 70 11 01 00 7c e9 48 8d bc 24 70 11 01 00  H=p...|.H..$p...
	0x0050 48 8d 34 24 b9 2e 22 00 00 f3 48 a5 31 c0 31 c9  H.4$.."...H.1.1.
	0x0060 eb 0f 0f b6 94 04 70 11 01 00 d1 e1 48 ff c0 31  ......p.....H..1
	0x0070 d1 48 3d 70 11 01 00 7c e9 89 c8 48 81 c4 e0 22  .H=p...|...H..."
	0x0080 02 00 5d c3 88 44 24 08 e8 00 00 00 00 0f b6 44  ..]..D$........D
	0x0090 24 08 e9 69 ff ff ff                             $..i...
	rel 137+4 t=R_CALL runtime.morestack_noctxt+0
main.bits STEXT nosplit size=127 args=0x10 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:70)	TEXT	main.bits(SB), NOSPLIT|ABIInternal, $8-16
	0x0000 00000 (testdata/listing/go/control.go:70)	PUSHQ	BP
	0x0001 00001 (testdata/listing/go/control.go:70)	MOVQ	SP, BP
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$0, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$1, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$5, main.bits.arginfo1(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$6, main.bits.argliveinfo(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	PCDATA	$3, $1
	0x0004 00004 (testdata/listing/go/control.go:72)	LEAQ	3(BX), DX
	0x0008 00008 (testdata/listing/go/control.go:71)	MOVQ	BX, CX
	0x000b 00011 (testdata/listing/go/control.go:71)	SHLQ	CX, AX, AX
	0x000f 00015 (testdata/listing/go/control.go:72)	TESTQ	DX, DX
	0x0012 00018 (testdata/listing/go/control.go:72)	JEQ	121
	0x0014 00020 (testdata/listing/go/control.go:72)	MOVQ	DX, CX
	0x0017 00023 (testdata/listing/go/control.go:71)	MOVQ	AX, DX
	0x001a 00026 (testdata/listing/go/control.go:71)	MOVQ	DX, BX
	0x001d 00029 (testdata/listing/go/control.go:71)	NOP
	0x0020 00032 (testdata/listing/go/control.go:72)	CMPQ	CX, $-1
	0x0024 00036 (testdata/listing/go/control.go:72)	JNE	45
	0x0026 00038 (testdata/listing/go/control.go:72)	NEGQ	AX
	0x0029 00041 (testdata/listing/go/control.go:72)	XORL	DX, DX
	0x002b 00043 (testdata/listing/go/control.go:72)	JMP	50
	0x002d 00045 (testdata/listing/go/control.go:72)	CQO
	0x002f 00047 (testdata/listing/go/control.go:72)	IDIVQ	CX
	0x0032 00050 (testdata/listing/go/control.go:73)	MOVQ	AX, CX
	0x0035 00053 (testdata/listing/go/control.go:73)	NOTQ	AX
	0x0038 00056 (testdata/listing/go/control.go:73)	ANDQ	BX, AX
	0x003b 00059 (testdata/listing/go/control.go:73)	XORPS	X0, X0
	0x003e 00062 (testdata/listing/go/control.go:73)	CVTSQ2SS	CX, X0
	0x0043 00067 (testdata/listing/go/control.go:73)	MOVSS	$f32.40400000(SB), X1
	0x004b 00075 (testdata/listing/go/control.go:73)	DIVSS	X1, X0
	0x004f 00079 (testdata/listing/go/control.go:73)	MOVQ	AX, CX
	0x0052 00082 (testdata/listing/go/control.go:73)	MOVQ	$-3689348814741910323, AX
	0x005c 00092 (testdata/listing/go/control.go:73)	MULQ	BX
	0x005f 00095 (testdata/listing/go/control.go:73)	SHRQ	$3, DX
	0x0063 00099 (testdata/listing/go/control.go:73)	LEAQ	(DX)(DX*4), DX
	0x0067 00103 (testdata/listing/go/control.go:73)	SHLQ	$1, DX
	0x006a 00106 (testdata/listing/go/control.go:73)	SUBQ	DX, BX
	0x006d 00109 (testdata/listing/go/control.go:73)	CMPQ	BX, $7
	0x0071 00113 (testdata/listing/go/control.go:73)	SETEQ	BL
	0x0074 00116 (testdata/listing/go/control.go:73)	MOVQ	CX, AX
	0x0077 00119 (testdata/listing/go/control.go:73)	POPQ	BP
	0x0078 00120 (testdata/listing/go/control.go:73)	RET
	0x0079 00121 (testdata/listing/go/control.go:72)	PCDATA	$1, $0
	0x0079 00121 (testdata/listing/go/control.go:72)	CALL	runtime.panicdivide(SB)
	0x007e 00126 (testdata/listing/go/control.go:72)	XCHGL	AX, AX
	0x0000 55 48 89 e5 48 8d 53 03 48 89 d9 48 0f a5 c0 48  UH..H.S.H..H...H
	0x0010 85 d2 74 65 48 89 d1 48 89 c2 48 89 d3 0f 1f 00  ..teH..H..H.....
	0x0020 48 83 f9 ff 75 07 48 f7 d8 31 d2 eb 05 48 99 48  H...u.H..1...H.H
	0x0030 f7 f9 48 89 c1 48 f7 d0 48 21 d8 0f 57 c0 f3 48  ..H..H..H!..W..H
	0x0040 0f 2a c1 f3 0f 10 0d 00 00 00 00 f3 0f 5e c1 48  .*...........^.H
	0x0050 89 c1 48 b8 cd cc cc cc cc cc cc cc 48 f7 e3 48  ..H.........H..H
	0x0060 c1 ea 03 48 8d 14 92 48 d1 e2 48 29 d3 48 83 fb  ...H...H..H).H..
	0x0070 07 0f 94 c3 48 89 c8 5d c3 e8 00 00 00 00 90     ....H..].......
	rel 71+4 t=R_PCREL $f32.40400000+0
	rel 122+4 t=R_CALL runtime.panicdivide+0
main.main STEXT size=1258 args=0x0 locals=0x280 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:76)	TEXT	main.main(SB), ABIInternal, $640-0
	0x0000 00000 (testdata/listing/go/control.go:76)	LEAQ	-512(SP), R12
	0x0008 00008 (testdata/listing/go/control.go:76)	CMPQ	R12, 16(R14)
	0x000c 00012 (testdata/listing/go/control.go:76)	PCDATA	$0, $-2
	0x000c 00012 (testdata/listing/go/control.go:76)	JLS	1245
	0x0012 00018 (testdata/listing/go/control.go:76)	PCDATA	$0, $-1
	0x0012 00018 (testdata/listing/go/control.go:76)	PUSHQ	BP
	0x0013 00019 (testdata/listing/go/control.go:76)	MOVQ	SP, BP
	0x0016 00022 (testdata/listing/go/control.go:76)	SUBQ	$632, SP
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$0, gclocals·PFQ20Lm46xqTS+6sgIRHRQ==(SB)
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$1, gclocals·6h9Gqilm6z80uquDRrDNrA==(SB)
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$2, main.main.stkobj(SB)
	0x001d 00029 (testdata/listing/go/control.go:77)	LEAQ	type:int(SB), AX
	0x0024 00036 (testdata/listing/go/control.go:77)	LEAQ	main..stmp_1(SB), BX
	0x002b 00043 (testdata/listing/go/control.go:77)	PCDATA	$1, $0
	0x002b 00043 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x0030 00048 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_48+192(SP)
	0x0038 00056 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_49+128(SP)
	0x0040 00064 (testdata/listing/go/control.go:77)	LEAQ	type:string(SB), AX
	0x0047 00071 (testdata/listing/go/control.go:77)	LEAQ	main..stmp_2(SB), BX
	0x004e 00078 (testdata/listing/go/control.go:77)	PCDATA	$1, $1
	0x004e 00078 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x0053 00083 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_50+184(SP)
	0x005b 00091 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_51+120(SP)
	0x0060 00096 (testdata/listing/go/control.go:77)	LEAQ	type:main.point(SB), AX
	0x0067 00103 (testdata/listing/go/control.go:77)	PCDATA	$1, $2
	0x0067 00103 (testdata/listing/go/control.go:77)	CALL	runtime.newobject(SB)
	0x006c 00108 (testdata/listing/go/control.go:77)	MOVQ	$4607182418800017408, CX
	0x0076 00118 (testdata/listing/go/control.go:77)	MOVQ	CX, (AX)
	0x0079 00121 (testdata/listing/go/control.go:77)	MOVQ	$4613937818241073152, CX
	0x0083 00131 (testdata/listing/go/control.go:77)	MOVQ	CX, 8(AX)
	0x0087 00135 (testdata/listing/go/control.go:77)	MOVQ	$1, 24(AX)
	0x008f 00143 (testdata/listing/go/control.go:77)	LEAQ	go:string."p"(SB), CX
	0x0096 00150 (testdata/listing/go/control.go:77)	MOVQ	CX, 16(AX)
	0x009a 00154 (testdata/listing/go/control.go:77)	MOVQ	AX, BX
	0x009d 00157 (testdata/listing/go/control.go:77)	LEAQ	type:*main.point(SB), AX
	0x00a4 00164 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00a9 00169 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_52+176(SP)
	0x00b1 00177 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_53+112(SP)
	0x00b6 00182 (testdata/listing/go/control.go:77)	LEAQ	type:int(SB), AX
	0x00bd 00189 (testdata/listing/go/control.go:77)	LEAQ	main..stmp_3(SB), BX
	0x00c4 00196 (testdata/listing/go/control.go:77)	PCDATA	$1, $3
	0x00c4 00196 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00c9 00201 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_54+168(SP)
	0x00d1 00209 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_55+104(SP)
	0x00d6 00214 (testdata/listing/go/control.go:77)	XORL	AX, AX
	0x00d8 00216 (testdata/listing/go/control.go:77)	XORL	BX, BX
	0x00da 00218 (testdata/listing/go/control.go:77)	PCDATA	$1, $4
	0x00da 00218 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00df 00223 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_56+160(SP)
	0x00e7 00231 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_57+96(SP)
	0x00ec 00236 (testdata/listing/go/control.go:77)	PCDATA	$1, $5
	0x00ec 00236 (testdata/listing/go/control.go:77)	CALL	runtime.printlock(SB)
	0x00f1 00241 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_48+192(SP), AX
	0x00f9 00249 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_49+128(SP), BX
	0x0101 00257 (testdata/listing/go/control.go:77)	PCDATA	$1, $6
	0x0101 00257 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0106 00262 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x010b 00267 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_50+184(SP), AX
	0x0113 00275 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_51+120(SP), BX
	0x0118 00280 (testdata/listing/go/control.go:77)	PCDATA	$1, $7
	0x0118 00280 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x011d 00285 (testdata/listing/go/control.go:77)	NOP
	0x0120 00288 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x0125 00293 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_52+176(SP), AX
	0x012d 00301 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_53+112(SP), BX
	0x0132 00306 (testdata/listing/go/control.go:77)	PCDATA	$1, $8
	0x0132 00306 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0137 00311 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x013c 00316 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_54+168(SP), AX
	0x0144 00324 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_55+104(SP), BX
	0x0149 00329 (testdata/listing/go/control.go:77)	PCDATA	$1, $9
	0x0149 00329 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x014e 00334 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x0153 00339 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_56+160(SP), AX
	0x015b 00347 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_57+96(SP), BX
	0x0160 00352 (testdata/listing/go/control.go:77)	PCDATA	$1, $0
	0x0160 00352 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0165 00357 (testdata/listing/go/control.go:77)	CALL	runtime.printnl(SB)
	0x016a 00362 (testdata/listing/go/control.go:77)	CALL	runtime.printunlock(SB)
	0x016f 00367 (testdata/listing/go/control.go:78)	MOVUPS	X15, main..autotmp_31+560(SP)
	0x0178 00376 (testdata/listing/go/control.go:78)	MOVUPS	X15, main..autotmp_31+576(SP)
	0x0181 00385 (testdata/listing/go/control.go:78)	MOVUPS	X15, main..autotmp_31+592(SP)
	0x018a 00394 (testdata/listing/go/control.go:78)	MOVUPS	X15, main..autotmp_32+232(SP)
	0x0193 00403 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_32+240(SP), DI
	0x019b 00411 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x019b 00411 (testdata/listing/go/control.go:78)	NOP
	0x01a0 00416 (testdata/listing/go/control.go:78)	DUFFZERO	$253
	0x01b3 00435 (testdata/listing/go/control.go:78)	PCDATA	$0, $-1
	0x01b3 00435 (testdata/listing/go/control.go:78)	MOVQ	$-9187201950435737472, CX
	0x01bd 00445 (testdata/listing/go/control.go:78)	MOVQ	CX, main..autotmp_32+232(SP)
	0x01c5 00453 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_32+232(SP), CX
	0x01cd 00461 (testdata/listing/go/control.go:78)	MOVQ	CX, main..autotmp_31+576(SP)
	0x01d5 00469 (testdata/listing/go/control.go:78)	PCDATA	$1, $10
	0x01d5 00469 (testdata/listing/go/control.go:78)	CALL	runtime.rand(SB)
	0x01da 00474 (testdata/listing/go/control.go:78)	MOVQ	AX, main..autotmp_31+568(SP)
	0x01e2 00482 (testdata/listing/go/control.go:78)	LEAQ	type:map[string][]int(SB), AX
	0x01e9 00489 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_31+560(SP), BX
	0x01f1 00497 (testdata/listing/go/control.go:78)	LEAQ	go:string."b"(SB), CX
	0x01f8 00504 (testdata/listing/go/control.go:78)	MOVL	$1, DI
	0x01fd 00509 (testdata/listing/go/control.go:78)	NOP
	0x0200 00512 (testdata/listing/go/control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x0205 00517 (testdata/listing/go/control.go:78)	MOVUPS	X15, 8(AX)
	0x020a 00522 (testdata/listing/go/control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x0211 00529 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x0211 00529 (testdata/listing/go/control.go:78)	JEQ	542
	0x0213 00531 (testdata/listing/go/control.go:78)	MOVQ	(AX), CX
	0x0216 00534 (testdata/listing/go/control.go:78)	CALL	runtime.gcWriteBarrier1(SB)
	0x021b 00539 (testdata/listing/go/control.go:78)	MOVQ	CX, (R11)
	0x021e 00542 (testdata/listing/go/control.go:78)	MOVQ	$0, (AX)
	0x0225 00549 (testdata/listing/go/control.go:78)	PCDATA	$0, $-1
	0x0225 00549 (testdata/listing/go/control.go:78)	LEAQ	type:[2]int(SB), AX
	0x022c 00556 (testdata/listing/go/control.go:78)	CALL	runtime.newobject(SB)
	0x0231 00561 (testdata/listing/go/control.go:78)	MOVQ	AX, main..autotmp_58+152(SP)
	0x0239 00569 (testdata/listing/go/control.go:78)	MOVQ	$1, (AX)
	0x0240 00576 (testdata/listing/go/control.go:78)	MOVQ	$2, 8(AX)
	0x0248 00584 (testdata/listing/go/control.go:78)	LEAQ	type:map[string][]int(SB), AX
	0x024f 00591 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_31+560(SP), BX
	0x0257 00599 (testdata/listing/go/control.go:78)	LEAQ	go:string."a"(SB), CX
	0x025e 00606 (testdata/listing/go/control.go:78)	MOVL	$1, DI
	0x0263 00611 (testdata/listing/go/control.go:78)	PCDATA	$1, $11
	0x0263 00611 (testdata/listing/go/control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x0268 00616 (testdata/listing/go/control.go:78)	MOVQ	$2, 8(AX)
	0x0270 00624 (testdata/listing/go/control.go:78)	MOVQ	$2, 16(AX)
	0x0278 00632 (testdata/listing/go/control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x027f 00639 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x027f 00639 (testdata/listing/go/control.go:78)	NOP
	0x0280 00640 (testdata/listing/go/control.go:78)	JNE	652
	0x0282 00642 (testdata/listing/go/control.go:78)	MOVQ	main..autotmp_58+152(SP), DX
	0x028a 00650 (testdata/listing/go/control.go:78)	JMP	675
	0x028c 00652 (testdata/listing/go/control.go:78)	CALL	runtime.gcWriteBarrier2(SB)
	0x0291 00657 (testdata/listing/go/control.go:78)	MOVQ	main..autotmp_58+152(SP), DX
	0x0299 00665 (testdata/listing/go/control.go:78)	MOVQ	DX, (R11)
	0x029c 00668 (testdata/listing/go/control.go:78)	MOVQ	(AX), SI
	0x029f 00671 (testdata/listing/go/control.go:78)	MOVQ	SI, 8(R11)
	0x02a3 00675 (testdata/listing/go/control.go:78)	MOVQ	DX, (AX)
	0x02a6 00678 (testdata/listing/go/control.go:79)	PCDATA	$0, $-1
	0x02a6 00678 (testdata/listing/go/control.go:79)	LEAQ	main..autotmp_31+560(SP), AX
	0x02ae 00686 (testdata/listing/go/control.go:79)	LEAQ	go:string."a"(SB), BX
	0x02b5 00693 (testdata/listing/go/control.go:79)	MOVL	$1, CX
	0x02ba 00698 (testdata/listing/go/control.go:79)	PCDATA	$1, $0
	0x02ba 00698 (testdata/listing/go/control.go:79)	CALL	main.count(SB)
	0x02bf 00703 (testdata/listing/go/control.go:79)	MOVQ	AX, main.n+80(SP)
	0x02c4 00708 (testdata/listing/go/control.go:79)	MOVB	BL, main.ok+55(SP)
	0x02c8 00712 (testdata/listing/go/control.go:80)	MOVL	$3, AX
	0x02cd 00717 (testdata/listing/go/control.go:80)	CALL	main.big(SB)
	0x02d2 00722 (testdata/listing/go/control.go:80)	MOVL	AX, main..autotmp_59+68(SP)
	0x02d6 00726 (testdata/listing/go/control.go:80)	CALL	runtime.printlock(SB)
	0x02db 00731 (testdata/listing/go/control.go:80)	MOVQ	main.n+80(SP), AX
	0x02e0 00736 (testdata/listing/go/control.go:80)	CALL	runtime.printint(SB)
	0x02e5 00741 (testdata/listing/go/control.go:80)	CALL	runtime.printsp(SB)
	0x02ea 00746 (testdata/listing/go/control.go:80)	MOVBLZX	main.ok+55(SP), AX
	0x02ef 00751 (testdata/listing/go/control.go:80)	CALL	runtime.printbool(SB)
	0x02f4 00756 (testdata/listing/go/control.go:80)	CALL	runtime.printsp(SB)
	0x02f9 00761 (testdata/listing/go/control.go:80)	MOVL	main..autotmp_59+68(SP), DX
	0x02fd 00765 (testdata/listing/go/control.go:80)	MOVL	DX, AX
	0x02ff 00767 (testdata/listing/go/control.go:80)	NOP
	0x0300 00768 (testdata/listing/go/control.go:80)	CALL	runtime.printuint(SB)
	0x0305 00773 (testdata/listing/go/control.go:80)	CALL	runtime.printnl(SB)
	0x030a 00778 (testdata/listing/go/control.go:80)	CALL	runtime.printunlock(SB)
	0x030f 00783 (testdata/listing/go/control.go:81)	MOVQ	$81985529216486895, AX
	0x0319 00793 (testdata/listing/go/control.go:81)	MOVL	$9, BX
	0x031e 00798 (testdata/listing/go/control.go:81)	NOP
	0x0320 00800 (testdata/listing/go/control.go:81)	CALL	main.bits(SB)
	0x0325 00805 (testdata/listing/go/control.go:81)	MOVQ	AX, main.x+72(SP)
	0x032a 00810 (testdata/listing/go/control.go:81)	MOVSS	X0, main.y+64(SP)
	0x0330 00816 (testdata/listing/go/control.go:81)	MOVB	BL, main.z+54(SP)
	0x0334 00820 (testdata/listing/go/control.go:82)	CALL	runtime.printlock(SB)
	0x0339 00825 (testdata/listing/go/control.go:82)	MOVQ	main.x+72(SP), AX
	0x033e 00830 (testdata/listing/go/control.go:82)	NOP
	0x0340 00832 (testdata/listing/go/control.go:82)	CALL	runtime.printuint(SB)
	0x0345 00837 (testdata/listing/go/control.go:82)	CALL	runtime.printsp(SB)
	0x034a 00842 (testdata/listing/go/control.go:82)	MOVSS	main.y+64(SP), X0
	0x0350 00848 (testdata/listing/go/control.go:82)	CVTSS2SD	X0, X0
	0x0354 00852 (testdata/listing/go/control.go:82)	CALL	runtime.printfloat(SB)
	0x0359 00857 (testdata/listing/go/control.go:82)	CALL	runtime.printsp(SB)
	0x035e 00862 (testdata/listing/go/control.go:82)	MOVBLZX	main.z+54(SP), AX
	0x0363 00867 (testdata/listing/go/control.go:82)	CALL	runtime.printbool(SB)
	0x0368 00872 (testdata/listing/go/control.go:82)	CALL	runtime.printnl(SB)
	0x036d 00877 (testdata/listing/go/control.go:82)	CALL	runtime.printunlock(SB)
	0x0372 00882 (testdata/listing/go/control.go:83)	LEAQ	type:chan struct { main.n int; main.text string }(SB), AX
	0x0379 00889 (testdata/listing/go/control.go:83)	MOVL	$1, BX
	0x037e 00894 (testdata/listing/go/control.go:83)	NOP
	0x0380 00896 (testdata/listing/go/control.go:83)	CALL	runtime.makechan(SB)
	0x0385 00901 (testdata/listing/go/control.go:83)	MOVQ	AX, main.out+136(SP)
	0x038d 00909 (testdata/listing/go/control.go:87)	LEAQ	type:chan bool(SB), AX
	0x0394 00916 (testdata/listing/go/control.go:87)	XORL	BX, BX
	0x0396 00918 (testdata/listing/go/control.go:87)	PCDATA	$1, $12
	0x0396 00918 (testdata/listing/go/control.go:87)	CALL	runtime.makechan(SB)
	0x039b 00923 (testdata/listing/go/control.go:87)	MOVQ	AX, main.done+144(SP)
	0x03a3 00931 (testdata/listing/go/control.go:88)	LEAQ	type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }(SB), AX
	0x03aa 00938 (testdata/listing/go/control.go:88)	PCDATA	$1, $13
	0x03aa 00938 (testdata/listing/go/control.go:88)	CALL	runtime.newobject(SB)
	0x03af 00943 (testdata/listing/go/control.go:88)	LEAQ	main.main.func1(SB), DX
	0x03b6 00950 (testdata/listing/go/control.go:88)	MOVQ	DX, (AX)
	0x03b9 00953 (testdata/listing/go/control.go:88)	CMPL	runtime.writeBarrier(SB), $0
	0x03c0 00960 (testdata/listing/go/control.go:88)	PCDATA	$0, $-2
	0x03c0 00960 (testdata/listing/go/control.go:88)	JNE	980
	0x03c2 00962 (testdata/listing/go/control.go:88)	MOVQ	main.out+136(SP), CX
	0x03ca 00970 (testdata/listing/go/control.go:88)	MOVQ	main.done+144(SP), DX
	0x03d2 00978 (testdata/listing/go/control.go:88)	JMP	1008
	0x03d4 00980 (testdata/listing/go/control.go:88)	CALL	runtime.gcWriteBarrier2(SB)
	0x03d9 00985 (testdata/listing/go/control.go:88)	MOVQ	main.out+136(SP), CX
	0x03e1 00993 (testdata/listing/go/control.go:88)	MOVQ	CX, (R11)
	0x03e4 00996 (testdata/listing/go/control.go:88)	MOVQ	main.done+144(SP), DX
	0x03ec 01004 (testdata/listing/go/control.go:88)	MOVQ	DX, 8(R11)
	0x03f0 01008 (testdata/listing/go/control.go:88)	MOVQ	CX, 8(AX)
	0x03f4 01012 (testdata/listing/go/control.go:88)	MOVQ	DX, 16(AX)
	0x03f8 01016 (testdata/listing/go/control.go:88)	PCDATA	$0, $-1
	0x03f8 01016 (testdata/listing/go/control.go:88)	CALL	runtime.newproc(SB)
	0x03fd 01021 (testdata/listing/go/control.go:88)	XORL	AX, AX
	0x03ff 01023 (testdata/listing/go/control.go:88)	NOP
	0x0400 01024 (testdata/listing/go/control.go:94)	JMP	1034
	0x0402 01026 (testdata/listing/go/control.go:94)	MOVQ	main.i+88(SP), AX
	0x0407 01031 (testdata/listing/go/control.go:94)	INCQ	AX
	0x040a 01034 (testdata/listing/go/control.go:94)	CMPQ	AX, $3
	0x040e 01038 (testdata/listing/go/control.go:94)	JGE	1207
	0x0414 01044 (testdata/listing/go/control.go:94)	MOVQ	AX, main.i+88(SP)
	0x0419 01049 (testdata/listing/go/control.go:99)	MOVQ	AX, main..autotmp_28+608(SP)
	0x0421 01057 (testdata/listing/go/control.go:99)	LEAQ	go:string."\n"(SB), DX
	0x0428 01064 (testdata/listing/go/control.go:99)	MOVQ	DX, main..autotmp_28+616(SP)
	0x0430 01072 (testdata/listing/go/control.go:99)	MOVQ	$1, main..autotmp_28+624(SP)
	0x043c 01084 (testdata/listing/go/control.go:95)	MOVUPS	X15, main..autotmp_42+200(SP)
	0x0445 01093 (testdata/listing/go/control.go:95)	MOVUPS	X15, main..autotmp_42+216(SP)
	0x044e 01102 (testdata/listing/go/control.go:96)	MOVQ	main.out+136(SP), DX
	0x0456 01110 (testdata/listing/go/control.go:96)	MOVQ	DX, main..autotmp_42+200(SP)
	0x045e 01118 (testdata/listing/go/control.go:96)	LEAQ	main..autotmp_28+608(SP), DX
	0x0466 01126 (testdata/listing/go/control.go:96)	MOVQ	DX, main..autotmp_42+208(SP)
	0x046e 01134 (testdata/listing/go/control.go:100)	MOVQ	main.done+144(SP), DX
	0x0476 01142 (testdata/listing/go/control.go:100)	MOVQ	DX, main..autotmp_42+216(SP)
	0x047e 01150 (testdata/listing/go/control.go:95)	LEAQ	main..autotmp_42+200(SP), AX
	0x0486 01158 (testdata/listing/go/control.go:95)	LEAQ	main..autotmp_43+56(SP), BX
	0x048b 01163 (testdata/listing/go/control.go:95)	XORL	CX, CX
	0x048d 01165 (testdata/listing/go/control.go:95)	MOVL	$1, DI
	0x0492 01170 (testdata/listing/go/control.go:95)	MOVQ	DI, SI
	0x0495 01173 (testdata/listing/go/control.go:95)	MOVL	$1, R8
	0x049b 01179 (testdata/listing/go/control.go:95)	NOP
	0x04a0 01184 (testdata/listing/go/control.go:95)	CALL	runtime.selectgo(SB)
	0x04a5 01189 (testdata/listing/go/control.go:96)	TESTQ	AX, AX
	0x04a8 01192 (testdata/listing/go/control.go:96)	JEQ	1026
	0x04ae 01198 (testdata/listing/go/control.go:101)	ADDQ	$632, SP
	0x04b5 01205 (testdata/listing/go/control.go:101)	POPQ	BP
	0x04b6 01206 (testdata/listing/go/control.go:101)	RET
	0x04b7 01207 (testdata/listing/go/control.go:104)	MOVQ	main.out+136(SP), AX
	0x04bf 01215 (testdata/listing/go/control.go:104)	PCDATA	$1, $14
	0x04bf 01215 (testdata/listing/go/control.go:104)	NOP
	0x04c0 01216 (testdata/listing/go/control.go:104)	CALL	runtime.closechan(SB)
	0x04c5 01221 (testdata/listing/go/control.go:105)	MOVQ	main.done+144(SP), AX
	0x04cd 01229 (testdata/listing/go/control.go:105)	XORL	BX, BX
	0x04cf 01231 (testdata/listing/go/control.go:105)	PCDATA	$1, $0
	0x04cf 01231 (testdata/listing/go/control.go:105)	CALL	runtime.chanrecv1(SB)
	0x04d4 01236 (testdata/listing/go/control.go:106)	ADDQ	$632, SP
	0x04db 01243 (testdata/listing/go/control.go:106)	POPQ	BP
	0x04dc 01244 (testdata/listing/go/control.go:106)	RET
	0x04dd 01245 (testdata/listing/go/control.go:106)	NOP
	0x04dd 01245 (testdata/listing/go/control.go:76)	PCDATA	$1, $-1
	0x04dd 01245 (testdata/listing/go/control.go:76)	PCDATA	$0, $-2
	0x04dd 01245 (testdata/listing/go/control.go:76)	NOP
	0x04e0 01248 (testdata/listing/go/control.go:76)	CALL	runtime.morestack_noctxt(SB)
	0x04e5 01253 (testdata/listing/go/control.go:76)	PCDATA	$0, $-1
	0x04e5 01253 (testdata/listing/go/control.go:76)	JMP	0
	0x0000 4c 8d a4 24 00 fe ff ff 4d 3b 66 10 0f 86 cb 04  L..$....M;f.....
	0x0010 00 00 55 48 89 e5 48 81 ec 78 02 00 00 48 8d 05  ..UH..H..x...H..
	0x0020 00 00 00 00 48 8d 1d 00 00 00 00 e8 00 00 00 00  ....H...........
	0x0030 48 89 84 24 c0 00 00 00 48 89 9c 24 80 00 00 00  H..$....H..$....
	0x0040 48 8d 05 00 00 00 00 48 8d 1d 00 00 00 00 e8 00  H......H........
	0x0050 00 00 00 48 89 84 24 b8 00 00 00 48 89 5c 24 78  ...H..$....H.\$x
	0x0060 48 8d 05 00 00 00 00 e8 00 00 00 00 48 b9 00 00  H...........H...
	0x0070 00 00 00 00 f0 3f 48 89 08 48 b9 00 00 00 00 00  .....?H..H......
	0x0080 00 08 40 48 89 48 08 48 c7 40 18 01 00 00 00 48  ..@H.H.H.@.....H
	0x0090 8d 0d 00 00 00 00 48 89 48 10 48 89 c3 48 8d 05  ......H.H.H..H..
	0x00a0 00 00 00 00 e8 00 00 00 00 48 89 84 24 b0 00 00  .........H..$...
	0x00b0 00 48 89 5c 24 70 48 8d 05 00 00 00 00 48 8d 1d  .H.\$pH......H..
	0x00c0 00 00 00 00 e8 00 00 00 00 48 89 84 24 a8 00 00  .........H..$...
	0x00d0 00 48 89 5c 24 68 31 c0 31 db e8 00 00 00 00 48  .H.\$h1.1......H
	0x00e0 89 84 24 a0 00 00 00 48 89 5c 24 60 e8 00 00 00  ..$....H.\$`....
	0x00f0 00 48 8b 84 24 c0 00 00 00 48 8b 9c 24 80 00 00  .H..$....H..$...
	0x0100 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 b8  ...........H..$.
	0x0110 00 00 00 48 8b 5c 24 78 e8 00 00 00 00 0f 1f 00  ...H.\$x........
	0x0120 e8 00 00 00 00 48 8b 84 24 b0 00 00 00 48 8b 5c  .....H..$....H.\
	0x0130 24 70 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  $p..........H..$
	0x0140 a8 00 00 00 48 8b 5c 24 68 e8 00 00 00 00 e8 00  ....H.\$h.......
	0x0150 00 00 00 48 8b 84 24 a0 00 00 00 48 8b 5c 24 60  ...H..$....H.\$`
	0x0160 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 44  ...............D
	0x0170 0f 11 bc 24 30 02 00 00 44 0f 11 bc 24 40 02 00  ...$0...D...$@..
	0x0180 00 44 0f 11 bc 24 50 02 00 00 44 0f 11 bc 24 e8  .D...$P...D...$.
	0x0190 00 00 00 48 8d bc 24 f0 00 00 00 0f 1f 44 00 00  ...H..$......D..
	0x01a0 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48  H.l$.H.l$......H
	0x01b0 8b 6d 00 48 b9 80 80 80 80 80 80 80 80 48 89 8c  .m.H.........H..
	0x01c0 24 e8 00 00 00 48 8d 8c 24 e8 00 00 00 48 89 8c  $....H..$....H..
	0x01d0 24 40 02 00 00 e8 00 00 00 00 48 89 84 24 38 02  $@........H..$8.
	0x01e0 00 00 48 8d 05 00 00 00 00 48 8d 9c 24 30 02 00  ..H......H..$0..
	0x01f0 00 48 8d 0d 00 00 00 00 bf 01 00 00 00 0f 1f 00  .H..............
	0x0200 e8 00 00 00 00 44 0f 11 78 08 83 3d 00 00 00 00  .....D..x..=....
	0x0210 00 74 0b 48 8b 08 e8 00 00 00 00 49 89 0b 48 c7  .t.H.......I..H.
	0x0220 00 00 00 00 00 48 8d 05 00 00 00 00 e8 00 00 00  .....H..........
	0x0230 00 48 89 84 24 98 00 00 00 48 c7 00 01 00 00 00  .H..$....H......
	0x0240 48 c7 40 08 02 00 00 00 48 8d 05 00 00 00 00 48  H.@.....H......H
	0x0250 8d 9c 24 30 02 00 00 48 8d 0d 00 00 00 00 bf 01  ..$0...H........
	0x0260 00 00 00 e8 00 00 00 00 48 c7 40 08 02 00 00 00  ........H.@.....
	0x0270 48 c7 40 10 02 00 00 00 83 3d 00 00 00 00 00 90  H.@......=......
	0x0280 75 0a 48 8b 94 24 98 00 00 00 eb 17 e8 00 00 00  u.H..$..........
	0x0290 00 48 8b 94 24 98 00 00 00 49 89 13 48 8b 30 49  .H..$....I..H.0I
	0x02a0 89 73 08 48 89 10 48 8d 84 24 30 02 00 00 48 8d  .s.H..H..$0...H.
	0x02b0 1d 00 00 00 00 b9 01 00 00 00 e8 00 00 00 00 48  ...............H
	0x02c0 89 44 24 50 88 5c 24 37 b8 03 00 00 00 e8 00 00  .D$P.\$7........
	0x02d0 00 00 89 44 24 44 e8 00 00 00 00 48 8b 44 24 50  ...D$D.....H.D$P
	0x02e0 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 37 e8  ............D$7.
	0x02f0 00 00 00 00 e8 00 00 00 00 8b 54 24 44 89 d0 90  ..........T$D...
	0x0300 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0310 b8 ef cd ab 89 67 45 23 01 bb 09 00 00 00 66 90  .....gE#......f.
	0x0320 e8 00 00 00 00 48 89 44 24 48 f3 0f 11 44 24 40  .....H.D$H...D$@
	0x0330 88 5c 24 36 e8 00 00 00 00 48 8b 44 24 48 66 90  .\$6.....H.D$Hf.
	0x0340 e8 00 00 00 00 e8 00 00 00 00 f3 0f 10 44 24 40  .............D$@
	0x0350 f3 0f 5a c0 e8 00 00 00 00 e8 00 00 00 00 0f b6  ..Z.............
	0x0360 44 24 36 e8 00 00 00 00 e8 00 00 00 00 e8 00 00  D$6.............
	0x0370 00 00 48 8d 05 00 00 00 00 bb 01 00 00 00 66 90  ..H...........f.
	0x0380 e8 00 00 00 00 48 89 84 24 88 00 00 00 48 8d 05  .....H..$....H..
	0x0390 00 00 00 00 31 db e8 00 00 00 00 48 89 84 24 90  ....1......H..$.
	0x03a0 00 00 00 48 8d 05 00 00 00 00 e8 00 00 00 00 48  ...H...........H
	0x03b0 8d 15 00 00 00 00 48 89 10 83 3d 00 00 00 00 00  ......H...=.....
	0x03c0 75 12 48 8b 8c 24 88 00 00 00 48 8b 94 24 90 00  u.H..$....H..$..
	0x03d0 00 00 eb 1c e8 00 00 00 00 48 8b 8c 24 88 00 00  .........H..$...
	0x03e0 00 49 89 0b 48 8b 94 24 90 00 00 00 49 89 53 08  .I..H..$....I.S.
	0x03f0 48 89 48 08 48 89 50 10 e8 00 00 00 00 31 c0 90  H.H.H.P......1..
	0x0400 eb 08 48 8b 44 24 58 48 ff c0 48 83 f8 03 0f 8d  ..H.D$XH..H.....
	0x0410 a3 00 00 00 48 89 44 24 58 48 89 84 24 60 02 00  ....H.D$XH..$`..
	0x0420 00 48 8d 15 00 00 00 00 48 89 94 24 68 02 00 00  .H......H..$h...
	0x0430 48 c7 84 24 70 02 00 00 01 00 00 00 44 0f 11 bc  H..$p.......D...
	0x0440 24 c8 00 00 00 44 0f 11 bc 24 d8 00 00 00 48 8b  $....D...$....H.
	0x0450 94 24 88 00 00 00 48 89 94 24 c8 00 00 00 48 8d  .$....H..$....H.
	0x0460 94 24 60 02 00 00 48 89 94 24 d0 00 00 00 48 8b  .$`...H..$....H.
	0x0470 94 24 90 00 00 00 48 89 94 24 d8 00 00 00 48 8d  .$....H..$....H.
	0x0480 84 24 c8 00 00 00 48 8d 5c 24 38 31 c9 bf 01 00  .$....H.\$81....
	0x0490 00 00 48 89 fe 41 b8 01 00 00 00 0f 1f 44 00 00  ..H..A.......D..
	0x04a0 e8 00 00 00 00 48 85 c0 0f 84 54 ff ff ff 48 81  .....H....T...H.
	0x04b0 c4 78 02 00 00 5d c3 48 8b 84 24 88 00 00 00 90  .x...].H..$.....
	0x04c0 e8 00 00 00 00 48 8b 84 24 90 00 00 00 31 db e8  .....H..$....1..
	0x04d0 00 00 00 00 48 81 c4 78 02 00 00 5d c3 0f 1f 00  ....H..x...]....
	0x04e0 e8 00 00 00 00 e9 16 fb ff ff                    ..........
	rel 3+0 t=R_USEIFACE type:int+0
	rel 3+0 t=R_USEIFACE type:string+0
	rel 3+0 t=R_USEIFACE type:*main.point+0
	rel 3+0 t=R_USEIFACE type:int+0
	rel 32+4 t=R_PCREL type:int+0
	rel 39+4 t=R_PCREL main..stmp_1+0
	rel 44+4 t=R_CALL main.classify+0
	rel 67+4 t=R_PCREL type:string+0
	rel 74+4 t=R_PCREL main..stmp_2+0
	rel 79+4 t=R_CALL main.classify+0
	rel 99+4 t=R_PCREL type:main.point+0
	rel 104+4 t=R_CALL runtime.newobject+0
	rel 146+4 t=R_PCREL go:string."p"+0
	rel 160+4 t=R_PCREL type:*main.point+0
	rel 165+4 t=R_CALL main.classify+0
	rel 185+4 t=R_PCREL type:int+0
	rel 192+4 t=R_PCREL main..stmp_3+0
	rel 197+4 t=R_CALL main.classify+0
	rel 219+4 t=R_CALL main.classify+0
	rel 237+4 t=R_CALL runtime.printlock+0
	rel 258+4 t=R_CALL runtime.printstring+0
	rel 263+4 t=R_CALL runtime.printsp+0
	rel 281+4 t=R_CALL runtime.printstring+0
	rel 289+4 t=R_CALL runtime.printsp+0
	rel 307+4 t=R_CALL runtime.printstring+0
	rel 312+4 t=R_CALL runtime.printsp+0
	rel 330+4 t=R_CALL runtime.printstring+0
	rel 335+4 t=R_CALL runtime.printsp+0
	rel 353+4 t=R_CALL runtime.printstring+0
	rel 358+4 t=R_CALL runtime.printnl+0
	rel 363+4 t=R_CALL runtime.printunlock+0
	rel 427+4 t=R_CALL runtime.duffzero+253
	rel 470+4 t=R_CALL runtime.rand+0
	rel 485+4 t=R_PCREL type:map[string][]int+0
	rel 500+4 t=R_PCREL go:string."b"+0
	rel 513+4 t=R_CALL runtime.mapassign_faststr+0
	rel 524+4 t=R_PCREL runtime.writeBarrier+-1
	rel 535+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 552+4 t=R_PCREL type:[2]int+0
	rel 557+4 t=R_CALL runtime.newobject+0
	rel 587+4 t=R_PCREL type:map[string][]int+0
	rel 602+4 t=R_PCREL go:string."a"+0
	rel 612+4 t=R_CALL runtime.mapassign_faststr+0
	rel 634+4 t=R_PCREL runtime.writeBarrier+-1
	rel 653+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 689+4 t=R_PCREL go:string."a"+0
	rel 699+4 t=R_CALL main.count+0
	rel 718+4 t=R_CALL main.big+0
	rel 727+4 t=R_CALL runtime.printlock+0
	rel 737+4 t=R_CALL runtime.printint+0
	rel 742+4 t=R_CALL runtime.printsp+0
	rel 752+4 t=R_CALL runtime.printbool+0
	rel 757+4 t=R_CALL runtime.printsp+0
	rel 769+4 t=R_CALL runtime.printuint+0
	rel 774+4 t=R_CALL runtime.printnl+0
	rel 779+4 t=R_CALL runtime.printunlock+0
	rel 801+4 t=R_CALL main.bits+0
	rel 821+4 t=R_CALL runtime.printlock+0
	rel 833+4 t=R_CALL runtime.printuint+0
	rel 838+4 t=R_CALL runtime.printsp+0
	rel 853+4 t=R_CALL runtime.printfloat+0
	rel 858+4 t=R_CALL runtime.printsp+0
	rel 868+4 t=R_CALL runtime.printbool+0
	rel 873+4 t=R_CALL runtime.printnl+0
	rel 878+4 t=R_CALL runtime.printunlock+0
	rel 885+4 t=R_PCREL type:chan struct { main.n int; main.text string }+0
	rel 897+4 t=R_CALL runtime.makechan+0
	rel 912+4 t=R_PCREL type:chan bool+0
	rel 919+4 t=R_CALL runtime.makechan+0
	rel 934+4 t=R_PCREL type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
	rel 939+4 t=R_CALL runtime.newobject+0
	rel 946+4 t=R_PCREL main.main.func1+0
	rel 955+4 t=R_PCREL runtime.writeBarrier+-1
	rel 981+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 1017+4 t=R_CALL runtime.newproc+0
	rel 1060+4 t=R_PCREL go:string."\n"+0
	rel 1185+4 t=R_CALL runtime.selectgo+0
	rel 1217+4 t=R_CALL runtime.closechan+0
	rel 1232+4 t=R_CALL runtime.chanrecv1+0
	rel 1249+4 t=R_CALL runtime.morestack_noctxt+0
main.main.func1 STEXT size=183 args=0x0 locals=0x58 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:88)	TEXT	main.main.func1(SB), NEEDCTXT|ABIInternal, $88-0
	0x0000 00000 (testdata/listing/go/control.go:88)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:88)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:88)	JLS	173
	0x000a 00010 (testdata/listing/go/control.go:88)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:88)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:88)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:88)	SUBQ	$80, SP
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$0, gclocals·Soq6RzO4SX8YA1O9euewoQ==(SB)
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$1, gclocals·2OrneGoofRZafndk2qOLZw==(SB)
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$2, main.main.func1.stkobj(SB)
	0x0012 00018 (testdata/listing/go/control.go:88)	MOVQ	16(DX), CX
	0x0016 00022 (testdata/listing/go/control.go:88)	MOVQ	CX, main.done+40(SP)
	0x001b 00027 (testdata/listing/go/control.go:88)	MOVQ	8(DX), AX
	0x001f 00031 (testdata/listing/go/control.go:88)	MOVQ	AX, main.out+32(SP)
	0x0024 00036 (testdata/listing/go/control.go:89)	MOVUPS	X15, main..autotmp_2+48(SP)
	0x002a 00042 (testdata/listing/go/control.go:89)	MOVQ	$0, main..autotmp_2+64(SP)
	0x0033 00051 (testdata/listing/go/control.go:89)	JMP	143
	0x0035 00053 (testdata/listing/go/control.go:89)	MOVQ	main..autotmp_2+48(SP), AX
	0x003a 00058 (testdata/listing/go/control.go:89)	MOVQ	AX, main..autotmp_10+24(SP)
	0x003f 00063 (testdata/listing/go/control.go:89)	MOVQ	main..autotmp_2+56(SP), AX
	0x0044 00068 (testdata/listing/go/control.go:89)	MOVQ	AX, main..autotmp_11+72(SP)
	0x0049 00073 (testdata/listing/go/control.go:89)	MOVQ	main..autotmp_2+64(SP), AX
	0x004e 00078 (testdata/listing/go/control.go:89)	MOVQ	AX, main..autotmp_12+16(SP)
	0x0053 00083 (testdata/listing/go/control.go:89)	MOVUPS	X15, main..autotmp_2+48(SP)
	0x0059 00089 (testdata/listing/go/control.go:89)	MOVQ	$0, main..autotmp_2+64(SP)
	0x0062 00098 (testdata/listing/go/control.go:90)	PCDATA	$1, $1
	0x0062 00098 (testdata/listing/go/control.go:90)	CALL	runtime.printlock(SB)
	0x0067 00103 (testdata/listing/go/control.go:90)	MOVQ	main..autotmp_10+24(SP), AX
	0x006c 00108 (testdata/listing/go/control.go:90)	CALL	runtime.printint(SB)
	0x0071 00113 (testdata/listing/go/control.go:90)	MOVQ	main..autotmp_11+72(SP), AX
	0x0076 00118 (testdata/listing/go/control.go:90)	MOVQ	main..autotmp_12+16(SP), BX
	0x007b 00123 (testdata/listing/go/control.go:90)	PCDATA	$1, $2
	0x007b 00123 (testdata/listing/go/control.go:90)	NOP
	0x0080 00128 (testdata/listing/go/control.go:90)	CALL	runtime.printstring(SB)
	0x0085 00133 (testdata/listing/go/control.go:90)	CALL	runtime.printunlock(SB)
	0x008a 00138 (testdata/listing/go/control.go:89)	MOVQ	main.out+32(SP), AX
	0x008f 00143 (testdata/listing/go/control.go:89)	LEAQ	main..autotmp_2+48(SP), BX
	0x0094 00148 (testdata/listing/go/control.go:89)	CALL	runtime.chanrecv2(SB)
	0x0099 00153 (testdata/listing/go/control.go:89)	TESTB	AL, AL
	0x009b 00155 (testdata/listing/go/control.go:89)	JNE	53
	0x009d 00157 (testdata/listing/go/control.go:92)	MOVQ	main.done+40(SP), AX
	0x00a2 00162 (testdata/listing/go/control.go:92)	PCDATA	$1, $0
	0x00a2 00162 (testdata/listing/go/control.go:92)	CALL	runtime.closechan(SB)
	0x00a7 00167 (testdata/listing/go/control.go:93)	ADDQ	$80, SP
	0x00ab 00171 (testdata/listing/go/control.go:93)	POPQ	BP
	0x00ac 00172 (testdata/listing/go/control.go:93)	RET
	0x00ad 00173 (testdata/listing/go/control.go:93)	NOP
	0x00ad 00173 (testdata/listing/go/control.go:88)	PCDATA	$1, $-1
	0x00ad 00173 (testdata/listing/go/control.go:88)	PCDATA	$0, $-2
	0x00ad 00173 (testdata/listing/go/control.go:88)	CALL	runtime.morestack(SB)
	0x00b2 00178 (testdata/listing/go/control.go:88)	PCDATA	$0, $-1
	0x00b2 00178 (testdata/listing/go/control.go:88)	JMP	0
	0x0000 49 3b 66 10 0f 86 a3 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 50 48 8b 4a 10 48 89 4c 24 28 48 8b 42 08 48  .PH.J.H.L$(H.B.H
	0x0020 89 44 24 20 44 0f 11 7c 24 30 48 c7 44 24 40 00  .D$ D..|$0H.D$@.
	0x0030 00 00 00 eb 5a 48 8b 44 24 30 48 89 44 24 18 48  ....ZH.D$0H.D$.H
	0x0040 8b 44 24 38 48 89 44 24 48 48 8b 44 24 40 48 89  .D$8H.D$HH.D$@H.
	0x0050 44 24 10 44 0f 11 7c 24 30 48 c7 44 24 40 00 00  D$.D..|$0H.D$@..
	0x0060 00 00 e8 00 00 00 00 48 8b 44 24 18 e8 00 00 00  .......H.D$.....
	0x0070 00 48 8b 44 24 48 48 8b 5c 24 10 0f 1f 44 00 00  .H.D$HH.\$...D..
	0x0080 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 20 48  ..........H.D$ H
	0x0090 8d 5c 24 30 e8 00 00 00 00 84 c0 75 98 48 8b 44  .\$0.......u.H.D
	0x00a0 24 28 e8 00 00 00 00 48 83 c4 50 5d c3 e8 00 00  $(.....H..P]....
	0x00b0 00 00 e9 49 ff ff ff                             ...I...
	rel 99+4 t=R_CALL runtime.printlock+0
	rel 109+4 t=R_CALL runtime.printint+0
	rel 129+4 t=R_CALL runtime.printstring+0
	rel 134+4 t=R_CALL runtime.printunlock+0
	rel 149+4 t=R_CALL runtime.chanrecv2+0
	rel 163+4 t=R_CALL runtime.closechan+0
	rel 174+4 t=R_CALL runtime.morestack+0
type:.eq.main.point STEXT dupok size=113 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.main.point(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	81
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·rJbr+btbFJy3NLIRCgNSZQ==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.main.point.arginfo1(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.main.point.argliveinfo(SB)
	0x000e 00014 (<autogenerated>:1)	PCDATA	$3, $1
	0x000e 00014 (<autogenerated>:1)	MOVSD	(BX), X0
	0x0012 00018 (<autogenerated>:1)	MOVSD	(AX), X1
	0x0016 00022 (<autogenerated>:1)	UCOMISD	X1, X0
	0x001a 00026 (<autogenerated>:1)	JNE	73
	0x001c 00028 (<autogenerated>:1)	JPS	73
	0x001e 00030 (<autogenerated>:1)	MOVSD	8(AX), X0
	0x0023 00035 (<autogenerated>:1)	MOVSD	8(BX), X1
	0x0028 00040 (<autogenerated>:1)	UCOMISD	X1, X0
	0x002c 00044 (<autogenerated>:1)	JNE	73
	0x002e 00046 (<autogenerated>:1)	JPS	73
	0x0030 00048 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x0034 00052 (<autogenerated>:1)	CMPQ	24(BX), CX
	0x0038 00056 (<autogenerated>:1)	JNE	73
	0x003a 00058 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x003e 00062 (<autogenerated>:1)	MOVQ	16(BX), BX
	0x0042 00066 (<autogenerated>:1)	PCDATA	$1, $1
	0x0042 00066 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0047 00071 (<autogenerated>:1)	JMP	75
	0x0049 00073 (<autogenerated>:1)	XORL	AX, AX
	0x004b 00075 (<autogenerated>:1)	ADDQ	$24, SP
	0x004f 00079 (<autogenerated>:1)	POPQ	BP
	0x0050 00080 (<autogenerated>:1)	RET
	0x0051 00081 (<autogenerated>:1)	NOP
	0x0051 00081 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0051 00081 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0051 00081 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0056 00086 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x005b 00091 (<autogenerated>:1)	NOP
	0x0060 00096 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0065 00101 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0065 00101 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x006a 00106 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x006f 00111 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 4b 55 48 89 e5 48 83 ec 18 f2 0f  I;f.vKUH..H.....
	0x0010 10 03 f2 0f 10 08 66 0f 2e c1 75 2d 7a 2b f2 0f  ......f...u-z+..
	0x0020 10 40 08 f2 0f 10 4b 08 66 0f 2e c1 75 1b 7a 19  .@....K.f...u.z.
	0x0030 48 8b 48 18 48 39 4b 18 75 0f 48 8b 40 10 48 8b  H.H.H9K.u.H.@.H.
	0x0040 5b 10 e8 00 00 00 00 eb 02 31 c0 48 83 c4 18 5d  [........1.H...]
	0x0050 c3 48 89 44 24 08 48 89 5c 24 10 0f 1f 44 00 00  .H.D$.H.\$...D..
	0x0060 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 eb  .....H.D$.H.\$..
	0x0070 8f                                               .
	rel 67+4 t=R_CALL runtime.memequal+0
	rel 97+4 t=R_CALL runtime.morestack_noctxt+0
main.shape.area STEXT dupok size=92 args=0x10 locals=0x10 funcid=0x16 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	main.shape.area(SB), DUPOK|WRAPPER|ABIInternal, $16-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	48
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$8, SP
	0x000e 00014 (<autogenerated>:1)	MOVQ	32(R14), R12
	0x0012 00018 (<autogenerated>:1)	TESTQ	R12, R12
	0x0015 00021 (<autogenerated>:1)	JNE	75
	0x0017 00023 (<autogenerated>:1)	NOP
	0x0017 00023 (<autogenerated>:1)	MOVQ	AX, main.~p0+24(FP)
	0x001c 00028 (<autogenerated>:1)	MOVQ	BX, main.~p0+32(FP)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·KmBO5p6TIOuEAiJVdkIDNw==(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$5, main.shape.area.arginfo1(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$6, main.shape.area.argliveinfo(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$3, $1
	0x0021 00033 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x0025 00037 (<autogenerated>:1)	MOVQ	BX, AX
	0x0028 00040 (<autogenerated>:1)	PCDATA	$1, $1
	0x0028 00040 (<autogenerated>:1)	CALL	CX
	0x002a 00042 (<autogenerated>:1)	ADDQ	$8, SP
	0x002e 00046 (<autogenerated>:1)	POPQ	BP
	0x002f 00047 (<autogenerated>:1)	RET
	0x0030 00048 (<autogenerated>:1)	NOP
	0x0030 00048 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0030 00048 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0030 00048 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0035 00053 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x003a 00058 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x003f 00063 (<autogenerated>:1)	PCDATA	$0, $-1
	0x003f 00063 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0044 00068 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0049 00073 (<autogenerated>:1)	JMP	0
	0x004b 00075 (<autogenerated>:1)	LEAQ	24(SP), R13
	0x0050 00080 (<autogenerated>:1)	CMPQ	(R12), R13
	0x0054 00084 (<autogenerated>:1)	JNE	23
	0x0056 00086 (<autogenerated>:1)	MOVQ	SP, (R12)
	0x005a 00090 (<autogenerated>:1)	JMP	23
	0x0000 49 3b 66 10 76 2a 55 48 89 e5 48 83 ec 08 4d 8b  I;f.v*UH..H...M.
	0x0010 66 20 4d 85 e4 75 34 48 89 44 24 18 48 89 5c 24  f M..u4H.D$.H.\$
	0x0020 20 48 8b 48 18 48 89 d8 ff d1 48 83 c4 08 5d c3   H.H.H....H...].
	0x0030 48 89 44 24 08 48 89 5c 24 10 e8 00 00 00 00 48  H.D$.H.\$......H
	0x0040 8b 44 24 08 48 8b 5c 24 10 eb b5 4c 8d 6c 24 18  .D$.H.\$...L.l$.
	0x0050 4d 39 2c 24 75 c1 49 89 24 24 eb bb              M9,$u.I.$$..
	rel 2+0 t=R_USEIFACEMETHOD type:main.shape+96
	rel 40+0 t=R_CALLIND +0
	rel 59+4 t=R_CALL runtime.morestack_noctxt+0
main.shape.scale STEXT dupok size=108 args=0x18 locals=0x18 funcid=0x16 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	main.shape.scale(SB), DUPOK|WRAPPER|ABIInternal, $24-24
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	48
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$16, SP
	0x000e 00014 (<autogenerated>:1)	MOVQ	32(R14), R12
	0x0012 00018 (<autogenerated>:1)	TESTQ	R12, R12
	0x0015 00021 (<autogenerated>:1)	JNE	87
	0x0017 00023 (<autogenerated>:1)	NOP
	0x0017 00023 (<autogenerated>:1)	MOVQ	AX, main.~p0+32(FP)
	0x001c 00028 (<autogenerated>:1)	MOVQ	BX, main.~p0+40(FP)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·KmBO5p6TIOuEAiJVdkIDNw==(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$5, main.shape.scale.arginfo1(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$6, main.shape.scale.argliveinfo(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$3, $1
	0x0021 00033 (<autogenerated>:1)	MOVQ	32(AX), CX
	0x0025 00037 (<autogenerated>:1)	MOVQ	BX, AX
	0x0028 00040 (<autogenerated>:1)	PCDATA	$1, $1
	0x0028 00040 (<autogenerated>:1)	CALL	CX
	0x002a 00042 (<autogenerated>:1)	ADDQ	$16, SP
	0x002e 00046 (<autogenerated>:1)	POPQ	BP
	0x002f 00047 (<autogenerated>:1)	RET
	0x0030 00048 (<autogenerated>:1)	NOP
	0x0030 00048 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0030 00048 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0030 00048 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0035 00053 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x003a 00058 (<autogenerated>:1)	MOVSD	X0, 24(SP)
	0x0040 00064 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0045 00069 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0045 00069 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x004a 00074 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x004f 00079 (<autogenerated>:1)	MOVSD	24(SP), X0
	0x0055 00085 (<autogenerated>:1)	JMP	0
	0x0057 00087 (<autogenerated>:1)	LEAQ	32(SP), R13
	0x005c 00092 (<autogenerated>:1)	NOP
	0x0060 00096 (<autogenerated>:1)	CMPQ	(R12), R13
	0x0064 00100 (<autogenerated>:1)	JNE	23
	0x0066 00102 (<autogenerated>:1)	MOVQ	SP, (R12)
	0x006a 00106 (<autogenerated>:1)	JMP	23
	0x0000 49 3b 66 10 76 2a 55 48 89 e5 48 83 ec 10 4d 8b  I;f.v*UH..H...M.
	0x0010 66 20 4d 85 e4 75 40 48 89 44 24 20 48 89 5c 24  f M..u@H.D$ H.\$
	0x0020 28 48 8b 48 20 48 89 d8 ff d1 48 83 c4 10 5d c3  (H.H H....H...].
	0x0030 48 89 44 24 08 48 89 5c 24 10 f2 0f 11 44 24 18  H.D$.H.\$....D$.
	0x0040 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 f2  .....H.D$.H.\$..
	0x0050 0f 10 44 24 18 eb a9 4c 8d 6c 24 20 0f 1f 40 00  ..D$...L.l$ ..@.
	0x0060 4d 39 2c 24 75 b1 49 89 24 24 eb ab              M9,$u.I.$$..
	rel 2+0 t=R_USEIFACEMETHOD type:main.shape+104
	rel 40+0 t=R_CALLIND +0
	rel 65+4 t=R_CALL runtime.morestack_noctxt+0
type:.eq.struct { main.n int; main.text string } STEXT dupok size=88 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.struct { main.n int; main.text string }(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	61
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·rJbr+btbFJy3NLIRCgNSZQ==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.struct { main.n int; main.text string }.arginfo1(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.struct { main.n int; main.text string }.argliveinfo(SB)
	0x000e 00014 (<autogenerated>:1)	PCDATA	$3, $1
	0x000e 00014 (<autogenerated>:1)	MOVQ	(AX), DX
	0x0011 00017 (<autogenerated>:1)	CMPQ	(BX), DX
	0x0014 00020 (<autogenerated>:1)	JNE	53
	0x0016 00022 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x001a 00026 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CMPQ	16(BX), CX
	0x0024 00036 (<autogenerated>:1)	JNE	53
	0x0026 00038 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x002a 00042 (<autogenerated>:1)	MOVQ	8(BX), BX
	0x002e 00046 (<autogenerated>:1)	PCDATA	$1, $1
	0x002e 00046 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0033 00051 (<autogenerated>:1)	JMP	55
	0x0035 00053 (<autogenerated>:1)	XORL	AX, AX
	0x0037 00055 (<autogenerated>:1)	ADDQ	$24, SP
	0x003b 00059 (<autogenerated>:1)	POPQ	BP
	0x003c 00060 (<autogenerated>:1)	RET
	0x003d 00061 (<autogenerated>:1)	NOP
	0x003d 00061 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003d 00061 (<autogenerated>:1)	PCDATA	$0, $-2
	0x003d 00061 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0042 00066 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0047 00071 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x004c 00076 (<autogenerated>:1)	PCDATA	$0, $-1
	0x004c 00076 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0051 00081 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0056 00086 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 37 55 48 89 e5 48 83 ec 18 48 8b  I;f.v7UH..H...H.
	0x0010 10 48 39 13 75 1f 48 8b 48 10 66 0f 1f 44 00 00  .H9.u.H.H.f..D..
	0x0020 48 39 4b 10 75 0f 48 8b 40 08 48 8b 5b 08 e8 00  H9K.u.H.@.H.[...
	0x0030 00 00 00 eb 02 31 c0 48 83 c4 18 5d c3 48 89 44  .....1.H...].H.D
	0x0040 24 08 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24  $.H.\$......H.D$
	0x0050 08 48 8b 5c 24 10 eb a8                          .H.\$...
	rel 47+4 t=R_CALL runtime.memequal+0
	rel 72+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
runtime.interequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.interequal+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.shape- SRODATA dupok size=13
	0x0000 00 0b 2a 6d 61 69 6e 2e 73 68 61 70 65           ..*main.shape
type:*main.shape SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 77 ca ed 55 08 08 08 36 00 00 00 00 00 00 00 00  w..U...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.shape-+0
	rel 48+8 t=R_ADDR type:main.shape+0
runtime.gcbits.0200000000000000 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
type:.namedata.*func() float64- SRODATA dupok size=17
	0x0000 00 0f 2a 66 75 6e 63 28 29 20 66 6c 6f 61 74 36  ..*func() float6
	0x0010 34                                               4
type:*func() float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ea 1a 62 69 08 08 08 36 00 00 00 00 00 00 00 00  ..bi...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() float64-+0
	rel 48+8 t=R_ADDR type:func() float64+0
type:func() float64 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1f 05 74 d6 02 08 08 33 00 00 00 00 00 00 00 00  ..t....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() float64-+0
	rel 44+4 t=RelocType(-32763) type:*func() float64+0
	rel 56+8 t=R_ADDR type:float64+0
type:.namedata.*func(float64) main.shape- SRODATA dupok size=27
	0x0000 00 19 2a 66 75 6e 63 28 66 6c 6f 61 74 36 34 29  ..*func(float64)
	0x0010 20 6d 61 69 6e 2e 73 68 61 70 65                  main.shape
type:*func(float64) main.shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 45 f8 cf 64 08 08 08 36 00 00 00 00 00 00 00 00  E..d...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(float64) main.shape-+0
	rel 48+8 t=R_ADDR type:func(float64) main.shape+0
type:func(float64) main.shape SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 23 1e d4 14 02 08 08 33 00 00 00 00 00 00 00 00  #......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(float64) main.shape-+0
	rel 44+4 t=RelocType(-32763) type:*func(float64) main.shape+0
	rel 56+8 t=R_ADDR type:float64+0
	rel 64+8 t=R_ADDR type:main.shape+0
type:.importpath.main. SRODATA dupok size=6
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.area- SRODATA dupok size=6
	0x0000 00 04 61 72 65 61                                ..area
type:.namedata.scale- SRODATA dupok size=7
	0x0000 00 05 73 63 61 6c 65                             ..scale
type:main.shape SRODATA size=112
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 58 ff 36 5c 07 08 08 14 00 00 00 00 00 00 00 00  X.6\............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.interequal·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0200000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.shape-+0
	rel 44+4 t=R_ADDROFF type:*main.shape+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.shape+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+4 t=R_ADDROFF type:.namedata.area-+0
	rel 100+4 t=R_ADDROFF type:func() float64+0
	rel 104+4 t=R_ADDROFF type:.namedata.scale-+0
	rel 108+4 t=R_ADDROFF type:func(float64) main.shape+0
type:.namedata.*main.point- SRODATA dupok size=13
	0x0000 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74           ..*main.point
type:.eqfunc.main.point SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.main.point+0
runtime.gcbits.0400000000000000 SRODATA dupok size=8
	0x0000 04 00 00 00 00 00 00 00                          ........
type:.namedata.x- SRODATA dupok size=3
	0x0000 00 01 78                                         ..x
type:.namedata.y- SRODATA dupok size=3
	0x0000 00 01 79                                         ..y
type:.namedata.name- SRODATA dupok size=6
	0x0000 00 04 6e 61 6d 65                                ..name
type:main.point SRODATA size=168
	0x0000 20 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00   ...............
	0x0010 ba ab e5 dd 07 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.main.point+0
	rel 32+8 t=R_ADDR runtime.gcbits.0400000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.point-+0
	rel 44+4 t=R_ADDROFF type:*main.point+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.point+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.x-+0
	rel 104+8 t=R_ADDR type:float64+0
	rel 120+8 t=R_ADDR type:.namedata.y-+0
	rel 128+8 t=R_ADDR type:float64+0
	rel 144+8 t=R_ADDR type:.namedata.name-+0
	rel 152+8 t=R_ADDR type:string+0
type:.namedata.*func(*main.point) float64- SRODATA dupok size=28
	0x0000 00 1a 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  ..*func(*main.po
	0x0010 69 6e 74 29 20 66 6c 6f 61 74 36 34              int) float64
type:*func(*main.point) float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bd ec 59 2e 08 08 08 36 00 00 00 00 00 00 00 00  ..Y....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point) float64-+0
	rel 48+8 t=R_ADDR type:func(*main.point) float64+0
type:func(*main.point) float64 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bb 58 6a e6 02 08 08 33 00 00 00 00 00 00 00 00  .Xj....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point) float64-+0
	rel 44+4 t=RelocType(-32763) type:*func(*main.point) float64+0
	rel 56+8 t=R_ADDR type:*main.point+0
	rel 64+8 t=R_ADDR type:float64+0
type:.namedata.*func(*main.point, float64) main.shape- SRODATA dupok size=40
	0x0000 00 26 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  .&*func(*main.po
	0x0010 69 6e 74 2c 20 66 6c 6f 61 74 36 34 29 20 6d 61  int, float64) ma
	0x0020 69 6e 2e 73 68 61 70 65                          in.shape
type:*func(*main.point, float64) main.shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fd 73 91 94 08 08 08 36 00 00 00 00 00 00 00 00  .s.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point, float64) main.shape-+0
	rel 48+8 t=R_ADDR type:func(*main.point, float64) main.shape+0
type:func(*main.point, float64) main.shape SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1d 5a f2 0f 02 08 08 33 00 00 00 00 00 00 00 00  .Z.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point, float64) main.shape-+0
	rel 44+4 t=RelocType(-32763) type:*func(*main.point, float64) main.shape+0
	rel 56+8 t=R_ADDR type:*main.point+0
	rel 64+8 t=R_ADDR type:float64+0
	rel 72+8 t=R_ADDR type:main.shape+0
type:*main.point SRODATA size=104
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 29 07 b5 05 09 08 08 36 00 00 00 00 00 00 00 00  )......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 02 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.point-+0
	rel 48+8 t=R_ADDR type:main.point+0
	rel 56+4 t=R_ADDROFF type:.importpath.main.+0
	rel 72+4 t=R_ADDROFF type:.namedata.area-+0
	rel 76+4 t=R_METHODOFF type:func() float64+0
	rel 80+4 t=R_METHODOFF main.(*point).area+0
	rel 84+4 t=R_METHODOFF main.(*point).area+0
	rel 88+4 t=R_ADDROFF type:.namedata.scale-+0
	rel 92+4 t=R_METHODOFF type:func(float64) main.shape+0
	rel 96+4 t=R_METHODOFF main.(*point).scale+0
	rel 100+4 t=R_METHODOFF main.(*point).scale+0
go:itab.*main.point,main.shape SRODATA dupok size=40
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 29 07 b5 05 00 00 00 00 00 00 00 00 00 00 00 00  )...............
	0x0020 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:main.shape+0
	rel 8+8 t=R_ADDR type:*main.point+0
	rel 24+8 t=RelocType(-32767) main.(*point).area+0
	rel 32+8 t=RelocType(-32767) main.(*point).scale+0
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
type:.namedata.*chan bool- SRODATA dupok size=12
	0x0000 00 0a 2a 63 68 61 6e 20 62 6f 6f 6c              ..*chan bool
type:*chan bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d4 76 a0 ba 08 08 08 36 00 00 00 00 00 00 00 00  .v.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan bool-+0
	rel 48+8 t=R_ADDR type:chan bool+0
type:chan bool SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5b e8 62 4d 0a 08 08 32 00 00 00 00 00 00 00 00  [.bM...2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan bool-+0
	rel 44+4 t=RelocType(-32763) type:*chan bool+0
	rel 48+8 t=R_ADDR type:bool+0
type:.namedata.*chan struct { n int; text string }- SRODATA dupok size=37
	0x0000 00 23 2a 63 68 61 6e 20 73 74 72 75 63 74 20 7b  .#*chan struct {
	0x0010 20 6e 20 69 6e 74 3b 20 74 65 78 74 20 73 74 72   n int; text str
	0x0020 69 6e 67 20 7d                                   ing }
type:*chan struct { main.n int; main.text string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a8 5c dd 67 08 08 08 36 00 00 00 00 00 00 00 00  .\.g...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan struct { n int; text string }-+0
	rel 48+8 t=R_ADDR type:chan struct { main.n int; main.text string }+0
type:.eqfunc.struct { main.n int; main.text string } SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.struct { main.n int; main.text string }+0
type:.namedata.*struct { n int; text string }- SRODATA dupok size=32
	0x0000 00 1e 2a 73 74 72 75 63 74 20 7b 20 6e 20 69 6e  ..*struct { n in
	0x0010 74 3b 20 74 65 78 74 20 73 74 72 69 6e 67 20 7d  t; text string }
type:*struct { main.n int; main.text string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 81 c9 77 66 08 08 08 36 00 00 00 00 00 00 00 00  ..wf...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { n int; text string }-+0
	rel 48+8 t=R_ADDR type:struct { main.n int; main.text string }+0
type:.namedata.n- SRODATA dupok size=3
	0x0000 00 01 6e                                         ..n
type:.namedata.text- SRODATA dupok size=6
	0x0000 00 04 74 65 78 74                                ..text
type:struct { main.n int; main.text string } SRODATA dupok size=128
	0x0000 18 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 2d 64 67 ff 02 08 08 19 00 00 00 00 00 00 00 00  -dg.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.struct { main.n int; main.text string }+0
	rel 32+8 t=R_ADDR runtime.gcbits.0200000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { n int; text string }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { main.n int; main.text string }+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:struct { main.n int; main.text string }+80
	rel 80+8 t=R_ADDR type:.namedata.n-+0
	rel 88+8 t=R_ADDR type:int+0
	rel 104+8 t=R_ADDR type:.namedata.text-+0
	rel 112+8 t=R_ADDR type:string+0
type:chan struct { main.n int; main.text string } SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 31 f0 61 14 0a 08 08 32 00 00 00 00 00 00 00 00  1.a....2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan struct { n int; text string }-+0
	rel 44+4 t=RelocType(-32763) type:*chan struct { main.n int; main.text string }+0
	rel 48+8 t=R_ADDR type:struct { main.n int; main.text string }+0
type:.namedata.*map[string][]int- SRODATA dupok size=19
	0x0000 00 11 2a 6d 61 70 5b 73 74 72 69 6e 67 5d 5b 5d  ..*map[string][]
	0x0010 69 6e 74                                         int
type:*map[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2a 17 eb 91 08 08 08 36 00 00 00 00 00 00 00 00  *......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*map[string][]int-+0
	rel 48+8 t=R_ADDR type:map[string][]int+0
type:.namedata.*map.group[string][]int- SRODATA dupok size=25
	0x0000 00 17 2a 6d 61 70 2e 67 72 6f 75 70 5b 73 74 72  ..*map.group[str
	0x0010 69 6e 67 5d 5b 5d 69 6e 74                       ing][]int
type:noalg.*map.group[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f6 7e e7 1c 00 08 08 36 00 00 00 00 00 00 00 00  .~.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*map.group[string][]int-+0
	rel 48+8 t=R_ADDR type:noalg.map.group[string][]int+0
runtime.gcbits.4a29a59452000000 SRODATA dupok size=8
	0x0000 4a 29 a5 94 52 00 00 00                          J)..R...
type:.namedata.*[8]struct { key string; elem []int }- SRODATA dupok size=39
	0x0000 00 25 2a 5b 38 5d 73 74 72 75 63 74 20 7b 20 6b  .%*[8]struct { k
	0x0010 65 79 20 73 74 72 69 6e 67 3b 20 65 6c 65 6d 20  ey string; elem 
	0x0020 5b 5d 69 6e 74 20 7d                             []int }
type:noalg.*[8]struct { key string; elem []int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 41 03 2c 86 00 08 08 36 00 00 00 00 00 00 00 00  A.,....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[8]struct { key string; elem []int }-+0
	rel 48+8 t=R_ADDR type:noalg.[8]struct { key string; elem []int }+0
runtime.gcbits.a594524a29000000 SRODATA dupok size=8
	0x0000 a5 94 52 4a 29 00 00 00                          ..RJ)...
type:.namedata.*struct { key string; elem []int }- SRODATA dupok size=36
	0x0000 00 22 2a 73 74 72 75 63 74 20 7b 20 6b 65 79 20  ."*struct { key 
	0x0010 73 74 72 69 6e 67 3b 20 65 6c 65 6d 20 5b 5d 69  string; elem []i
	0x0020 6e 74 20 7d                                      nt }
type:noalg.*struct { key string; elem []int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 17 86 ba 1f 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { key string; elem []int }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { key string; elem []int }+0
runtime.gcbits.0500000000000000 SRODATA dupok size=8
	0x0000 05 00 00 00 00 00 00 00                          ........
type:.importpath.. SRODATA dupok size=2
	0x0000 00 00                                            ..
type:.namedata.key- SRODATA dupok size=5
	0x0000 00 03 6b 65 79                                   ..key
type:.namedata.elem- SRODATA dupok size=6
	0x0000 00 04 65 6c 65 6d                                ..elem
type:noalg.struct { key string; elem []int } SRODATA dupok size=128
	0x0000 28 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  (...............
	0x0010 9d d0 a7 47 02 08 08 19 00 00 00 00 00 00 00 00  ...G............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0500000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { key string; elem []int }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { key string; elem []int }+0
	rel 48+8 t=R_ADDR type:.importpath..+0
	rel 56+8 t=R_ADDR type:noalg.struct { key string; elem []int }+80
	rel 80+8 t=R_ADDR type:.namedata.key-+0
	rel 88+8 t=R_ADDR type:string+0
	rel 104+8 t=R_ADDR type:.namedata.elem-+0
	rel 112+8 t=R_ADDR type:[]int+0
type:.namedata.*[]struct { key string; elem []int }- SRODATA dupok size=38
	0x0000 00 24 2a 5b 5d 73 74 72 75 63 74 20 7b 20 6b 65  .$*[]struct { ke
	0x0010 79 20 73 74 72 69 6e 67 3b 20 65 6c 65 6d 20 5b  y string; elem [
	0x0020 5d 69 6e 74 20 7d                                ]int }
type:*[]struct { key string; elem []int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1c 1d dc c1 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { key string; elem []int }-+0
	rel 48+8 t=R_ADDR type:[]struct { key string; elem []int }+0
type:[]struct { key string; elem []int } SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 75 55 42 c4 02 08 08 17 00 00 00 00 00 00 00 00  uUB.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { key string; elem []int }-+0
	rel 44+4 t=RelocType(-32763) type:*[]struct { key string; elem []int }+0
	rel 48+8 t=R_ADDR type:noalg.struct { key string; elem []int }+0
type:noalg.[8]struct { key string; elem []int } SRODATA dupok size=72
	0x0000 40 01 00 00 00 00 00 00 30 01 00 00 00 00 00 00  @.......0.......
	0x0010 22 9a c1 75 02 08 08 11 00 00 00 00 00 00 00 00  "..u............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.a594524a29000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[8]struct { key string; elem []int }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*[8]struct { key string; elem []int }+0
	rel 48+8 t=R_ADDR type:noalg.struct { key string; elem []int }+0
	rel 56+8 t=R_ADDR type:[]struct { key string; elem []int }+0
type:.namedata.ctrl- SRODATA dupok size=6
	0x0000 00 04 63 74 72 6c                                ..ctrl
type:.namedata.slots- SRODATA dupok size=7
	0x0000 00 05 73 6c 6f 74 73                             ..slots
type:noalg.map.group[string][]int SRODATA dupok size=128
	0x0000 48 01 00 00 00 00 00 00 38 01 00 00 00 00 00 00  H.......8.......
	0x0010 91 a5 60 55 02 08 08 19 00 00 00 00 00 00 00 00  ..`U............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.4a29a59452000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*map.group[string][]int-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*map.group[string][]int+0
	rel 48+8 t=R_ADDR type:.importpath..+0
	rel 56+8 t=R_ADDR type:noalg.map.group[string][]int+80
	rel 80+8 t=R_ADDR type:.namedata.ctrl-+0
	rel 88+8 t=R_ADDR type:uint64+0
	rel 104+8 t=R_ADDR type:.namedata.slots-+0
	rel 112+8 t=R_ADDR type:noalg.[8]struct { key string; elem []int }+0
runtime.strhash·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.strhash+0
type:map[string][]int SRODATA dupok size=112
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ab f4 cf 35 02 08 08 35 00 00 00 00 00 00 00 00  ...5...5........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 48 01 00 00 00 00 00 00 28 00 00 00 00 00 00 00  H.......(.......
	0x0060 10 00 00 00 00 00 00 00 01 00 00 00              ............
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*map[string][]int-+0
	rel 44+4 t=RelocType(-32763) type:*map[string][]int+0
	rel 48+8 t=R_ADDR type:string+0
	rel 56+8 t=R_ADDR type:[]int+0
	rel 64+8 t=R_ADDR type:noalg.map.group[string][]int+0
	rel 72+8 t=R_ADDR runtime.strhash·f+0
go:string."'" SRODATA dupok size=1
	0x0000 27                                               '
go:string."negative: 100%" SRODATA dupok size=14
	0x0000 6e 65 67 61 74 69 76 65 3a 20 31 30 30 25        negative: 100%
main..interfaceSwitch.0 SDATA size=32
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.emptyInterfaceSwitchCache+0
	rel 16+8 t=R_ADDR type:main.shape+0
	rel 24+8 t=R_ADDR type:error+0
go:string."int" SRODATA dupok size=3
	0x0000 69 6e 74                                         int
go:string."greek" SRODATA dupok size=5
	0x0000 67 72 65 65 6b                                   greek
go:string."string" SRODATA dupok size=6
	0x0000 73 74 72 69 6e 67                                string
go:string."large" SRODATA dupok size=5
	0x0000 6c 61 72 67 65                                   large
go:string."?" SRODATA dupok size=1
	0x0000 3f                                               ?
go:string."panic" SRODATA dupok size=5
	0x0000 70 61 6e 69 63                                   panic
type:.eqfunc24 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer }- SRODATA dupok size=71
	0x0000 00 45 2a 73 74 72 75 63 74 20 7b 20 43 61 63 68  .E*struct { Cach
	0x0010 65 20 75 6e 73 61 66 65 2e 50 6f 69 6e 74 65 72  e unsafe.Pointer
	0x0020 3b 20 4e 43 61 73 65 73 20 69 6e 74 3b 20 43 61  ; NCases int; Ca
	0x0030 73 65 73 20 5b 31 5d 75 6e 73 61 66 65 2e 50 6f  ses [1]unsafe.Po
	0x0040 69 6e 74 65 72 20 7d                             inter }
type:*struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 67 27 f0 4b 08 08 08 36 00 00 00 00 00 00 00 00  g'.K...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer }-+0
	rel 48+8 t=R_ADDR type:struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer }+0
type:.namedata.*[1]unsafe.Pointer- SRODATA dupok size=20
	0x0000 00 12 2a 5b 31 5d 75 6e 73 61 66 65 2e 50 6f 69  ..*[1]unsafe.Poi
	0x0010 6e 74 65 72                                      nter
type:*[1]unsafe.Pointer SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f1 42 5b c8 08 08 08 36 00 00 00 00 00 00 00 00  .B[....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]unsafe.Pointer-+0
	rel 48+8 t=R_ADDR type:[1]unsafe.Pointer+0
type:[1]unsafe.Pointer SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3c cf 2e 87 0a 08 08 31 00 00 00 00 00 00 00 00  <......1........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]unsafe.Pointer-+0
	rel 44+4 t=RelocType(-32763) type:*[1]unsafe.Pointer+0
	rel 48+8 t=R_ADDR type:unsafe.Pointer+0
	rel 56+8 t=R_ADDR type:[]unsafe.Pointer+0
type:.namedata.Cache. SRODATA dupok size=7
	0x0000 01 05 43 61 63 68 65                             ..Cache
type:.namedata.NCases. SRODATA dupok size=8
	0x0000 01 06 4e 43 61 73 65 73                          ..NCases
type:.namedata.Cases. SRODATA dupok size=7
	0x0000 01 05 43 61 73 65 73                             ..Cases
type:struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer } SRODATA dupok size=152
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 c9 18 72 00 0a 08 08 19 00 00 00 00 00 00 00 00  ..r.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc24+0
	rel 32+8 t=R_ADDR runtime.gcbits.0500000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer }+0
	rel 56+8 t=R_ADDR type:struct { Cache unsafe.Pointer; NCases int; Cases [1]unsafe.Pointer }+80
	rel 80+8 t=R_ADDR type:.namedata.Cache.+0
	rel 88+8 t=R_ADDR type:unsafe.Pointer+0
	rel 104+8 t=R_ADDR type:.namedata.NCases.+0
	rel 112+8 t=R_ADDR type:int+0
	rel 128+8 t=R_ADDR type:.namedata.Cases.+0
	rel 136+8 t=R_ADDR type:[1]unsafe.Pointer+0
main..stmp_0 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 0e 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR go:string."negative: 100%"+0
go:string."gone" SRODATA dupok size=4
	0x0000 67 6f 6e 65                                      gone
go:string."beta" SRODATA dupok size=4
	0x0000 62 65 74 61                                      beta
go:string."p" SRODATA dupok size=1
	0x0000 70                                               p
go:string."b" SRODATA dupok size=1
	0x0000 62                                               b
go:string."a" SRODATA dupok size=1
	0x0000 61                                               a
go:string."\n" SRODATA dupok size=1
	0x0000 0a                                               .
main..stmp_1 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main..stmp_2 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR go:string."beta"+0
main..stmp_3 SRODATA static size=8
	0x0000 ff ff ff ff ff ff ff ff                          ........
type:.namedata.*[2]int- SRODATA dupok size=9
	0x0000 00 07 2a 5b 32 5d 69 6e 74                       ..*[2]int
runtime.memequal128·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal128+0
runtime.gcbits. SRODATA dupok size=0
type:[2]int SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 eb 4e d5 e7 0a 08 08 11 00 00 00 00 00 00 00 00  .N..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal128·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]int-+0
	rel 44+4 t=RelocType(-32763) type:*[2]int+0
	rel 48+8 t=R_ADDR type:int+0
	rel 56+8 t=R_ADDR type:[]int+0
type:*[2]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 81 62 0c 9c 08 08 08 36 00 00 00 00 00 00 00 00  .b.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]int-+0
	rel 48+8 t=R_ADDR type:[2]int+0
type:.eqfunc32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*[2]runtime.scase- SRODATA dupok size=19
	0x0000 00 11 2a 5b 32 5d 72 75 6e 74 69 6d 65 2e 73 63  ..*[2]runtime.sc
	0x0010 61 73 65                                         ase
type:*[2]runtime.scase SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 38 93 90 e1 08 08 08 36 00 00 00 00 00 00 00 00  8......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]runtime.scase-+0
	rel 48+8 t=R_ADDR type:[2]runtime.scase+0
runtime.gcbits.0f00000000000000 SRODATA dupok size=8
	0x0000 0f 00 00 00 00 00 00 00                          ........
type:.namedata.*[]runtime.scase- SRODATA dupok size=18
	0x0000 00 10 2a 5b 5d 72 75 6e 74 69 6d 65 2e 73 63 61  ..*[]runtime.sca
	0x0010 73 65                                            se
type:*[]runtime.scase SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2d 7a 0f 47 08 08 08 36 00 00 00 00 00 00 00 00  -z.G...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]runtime.scase-+0
	rel 48+8 t=R_ADDR type:[]runtime.scase+0
type:[]runtime.scase SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6c 88 cf d0 02 08 08 17 00 00 00 00 00 00 00 00  l...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]runtime.scase-+0
	rel 44+4 t=RelocType(-32763) type:*[]runtime.scase+0
	rel 48+8 t=R_ADDR type:runtime.scase+0
type:[2]runtime.scase SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 78 5d ec 8e 0a 08 08 11 00 00 00 00 00 00 00 00  x]..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc32+0
	rel 32+8 t=R_ADDR runtime.gcbits.0f00000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]runtime.scase-+0
	rel 44+4 t=RelocType(-32763) type:*[2]runtime.scase+0
	rel 48+8 t=R_ADDR type:runtime.scase+0
	rel 56+8 t=R_ADDR type:[]runtime.scase+0
type:.namedata.*[4]uint16- SRODATA dupok size=12
	0x0000 00 0a 2a 5b 34 5d 75 69 6e 74 31 36              ..*[4]uint16
type:*[4]uint16 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 71 e7 80 5e 08 08 08 36 00 00 00 00 00 00 00 00  q..^...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[4]uint16-+0
	rel 48+8 t=R_ADDR type:[4]uint16+0
type:[4]uint16 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 29 86 c3 ed 0a 02 02 11 00 00 00 00 00 00 00 00  )...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[4]uint16-+0
	rel 44+4 t=RelocType(-32763) type:*[4]uint16+0
	rel 48+8 t=R_ADDR type:uint16+0
	rel 56+8 t=R_ADDR type:[]uint16+0
type:.eqfunc70000 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 70 11 01 00 00 00 00 00  ........p.......
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*[70000]uint8- SRODATA dupok size=15
	0x0000 00 0d 2a 5b 37 30 30 30 30 5d 75 69 6e 74 38     ..*[70000]uint8
type:*[70000]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a3 05 3e 0d 08 08 08 36 00 00 00 00 00 00 00 00  ..>....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[70000]uint8-+0
	rel 48+8 t=R_ADDR type:[70000]uint8+0
type:[70000]uint8 SRODATA dupok size=72
	0x0000 70 11 01 00 00 00 00 00 00 00 00 00 00 00 00 00  p...............
	0x0010 31 c6 e8 87 0a 01 01 11 00 00 00 00 00 00 00 00  1...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 70 11 01 00 00 00 00 00                          p.......
	rel 24+8 t=R_ADDR type:.eqfunc70000+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[70000]uint8-+0
	rel 44+4 t=RelocType(-32763) type:*[70000]uint8+0
	rel 48+8 t=R_ADDR type:uint8+0
	rel 56+8 t=R_ADDR type:[]uint8+0
type:.namedata.*func()- SRODATA dupok size=9
	0x0000 00 07 2a 66 75 6e 63 28 29                       ..*func()
type:*func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8f 51 af 82 08 08 08 36 00 00 00 00 00 00 00 00  .Q.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func()-+0
	rel 48+8 t=R_ADDR type:func()+0
type:func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a0 48 3c a9 02 08 08 33 00 00 00 00 00 00 00 00  .H<....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func()-+0
	rel 44+4 t=RelocType(-32763) type:*func()+0
type:.namedata.*struct { F uintptr; X0 *string }- SRODATA dupok size=35
	0x0000 00 21 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .!*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 2a 73 74 72 69 6e  ntptr; X0 *strin
	0x0020 67 20 7d                                         g }
type:noalg.*struct { F uintptr; X0 *string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ed 42 c9 db 00 08 08 36 00 00 00 00 00 00 00 00  .B.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 *string }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 *string }+0
type:.namedata.F. SRODATA dupok size=3
	0x0000 01 01 46                                         ..F
type:.namedata.X0. SRODATA dupok size=4
	0x0000 01 02 58 30                                      ..X0
type:noalg.struct { F uintptr; X0 *string } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 ae 6c ee 44 02 08 08 19 00 00 00 00 00 00 00 00  .l.D............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0200000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 *string }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { F uintptr; X0 *string }+0
	rel 56+8 t=R_ADDR type:noalg.struct { F uintptr; X0 *string }+80
	rel 80+8 t=R_ADDR type:.namedata.F.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.X0.+0
	rel 112+8 t=R_ADDR type:*string+0
type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }- SRODATA dupok size=76
	0x0000 00 4a 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .J*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 63 68 61 6e 20 73  ntptr; X0 chan s
	0x0020 74 72 75 63 74 20 7b 20 6e 20 69 6e 74 3b 20 74  truct { n int; t
	0x0030 65 78 74 20 73 74 72 69 6e 67 20 7d 3b 20 58 31  ext string }; X1
	0x0040 20 63 68 61 6e 20 62 6f 6f 6c 20 7d               chan bool }
type:noalg.*struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 16 70 0b 7b 00 08 08 36 00 00 00 00 00 00 00 00  .p.{...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
runtime.gcbits.0600000000000000 SRODATA dupok size=8
	0x0000 06 00 00 00 00 00 00 00                          ........
type:.namedata.X1. SRODATA dupok size=4
	0x0000 01 02 58 31                                      ..X1
type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool } SRODATA dupok size=152
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 ad 79 4e ab 02 08 08 19 00 00 00 00 00 00 00 00  .yN.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0600000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
	rel 56+8 t=R_ADDR type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+80
	rel 80+8 t=R_ADDR type:.namedata.F.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.X0.+0
	rel 112+8 t=R_ADDR type:chan struct { main.n int; main.text string }+0
	rel 128+8 t=R_ADDR type:.namedata.X1.+0
	rel 136+8 t=R_ADDR type:chan bool+0
gclocals·2NSbawKySWs0upw55xaGlw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·ISb46fRPFoZ9pIfykFK/kQ== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
main.(*point).area.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.(*point).area.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·PNhYngPXLZVfeWMUxogd9w== SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 01 00 00                 ...........
gclocals·T6O8ITdmmrtkdxSWr2D7qA== SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
main.(*point).scale.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.(*point).scale.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·o4SVnOxf429qfhpJskOf2Q== SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 02 00 02                 ...........
gclocals·sk/zhKRnh/vpnvzmZ6MU/A== SRODATA dupok size=11
	0x0000 03 00 00 00 05 00 00 00 00 11 11                 ...........
main.classify.stkobj SRODATA static size=40
	0x0000 02 00 00 00 00 00 00 00 d8 ff ff ff 10 00 00 00  ................
	0x0010 08 00 00 00 00 00 00 00 e8 ff ff ff 10 00 00 00  ................
	0x0020 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.0100000000000000+0
	rel 36+4 t=R_ADDROFF runtime.gcbits.0200000000000000+0
main.classify.opendefer SRODATA dupok size=2
	0x0000 29 08                                            ).
main.classify.arginfo1 SRODATA static dupok size=7
	0x0000 fe 00 08 08 08 fd ff                             .......
main.classify.argliveinfo SRODATA static dupok size=3
	0x0000 00 00 02                                         ...
gclocals·jCgrU8XAg0ifiSJZPFgpKw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·n2KZEEMoGLdxa1FW1PylpQ== SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 01 00                 ...........
main.count.arginfo1 SRODATA static dupok size=9
	0x0000 00 08 fe 08 08 10 08 fd ff                       .........
main.count.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·FzY36IO2mY0y4dZ1+Izd/w== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.big.arginfo1 SRODATA static dupok size=3
	0x0000 00 01 ff                                         ...
main.big.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.bits.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.bits.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·PFQ20Lm46xqTS+6sgIRHRQ== SRODATA dupok size=8
	0x0000 0f 00 00 00 00 00 00 00                          ........
gclocals·6h9Gqilm6z80uquDRrDNrA== SRODATA dupok size=128
	0x0000 0f 00 00 00 3e 00 00 00 00 00 00 00 00 00 00 00  ....>...........
	0x0010 80 00 00 00 00 00 00 00 c0 00 00 00 00 00 00 00  ................
	0x0020 e0 00 00 00 00 00 00 00 f0 00 00 00 00 00 00 00  ................
	0x0030 f8 00 00 00 00 00 00 00 78 00 00 00 00 00 00 00  ........x.......
	0x0040 38 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  8...............
	0x0050 08 00 00 00 00 00 00 00 00 00 00 00 00 00 80 00  ................
	0x0060 04 00 00 00 00 00 80 00 01 00 00 00 00 00 00 00  ................
	0x0070 03 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
main.main.stkobj SRODATA static size=72
	0x0000 04 00 00 00 00 00 00 00 50 fe ff ff 20 00 00 00  ........P... ...
	0x0010 20 00 00 00 00 00 00 00 70 fe ff ff 48 01 00 00   .......p...H...
	0x0020 38 01 00 00 00 00 00 00 b8 ff ff ff 30 00 00 00  8...........0...
	0x0030 18 00 00 00 00 00 00 00 e8 ff ff ff 18 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.0f00000000000000+0
	rel 36+4 t=R_ADDROFF runtime.gcbits.4a29a59452000000+0
	rel 52+4 t=R_ADDROFF runtime.gcbits.0400000000000000+0
	rel 68+4 t=R_ADDROFF runtime.gcbits.0200000000000000+0
gclocals·Soq6RzO4SX8YA1O9euewoQ== SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·2OrneGoofRZafndk2qOLZw== SRODATA dupok size=11
	0x0000 03 00 00 00 06 00 00 00 00 2b 0b                 .........+.
main.main.func1.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 e0 ff ff ff 18 00 00 00  ................
	0x0010 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.0200000000000000+0
gclocals·rJbr+btbFJy3NLIRCgNSZQ== SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type:.eq.main.point.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
type:.eq.main.point.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·KmBO5p6TIOuEAiJVdkIDNw== SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
main.shape.area.arginfo1 SRODATA static dupok size=7
	0x0000 fe 00 08 08 08 fd ff                             .......
main.shape.area.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.shape.scale.arginfo1 SRODATA static dupok size=9
	0x0000 fe 00 08 08 08 fd 10 08 ff                       .........
main.shape.scale.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
type:.eq.struct { main.n int; main.text string }.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
type:.eq.struct { main.n int; main.text string }.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
$f32.40400000 SRODATA size=4
	0x0000 00 00 40 40                                      ..@@
$f64.4004000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 04 40                          .......@
