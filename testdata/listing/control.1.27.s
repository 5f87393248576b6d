main.(*point).area STEXT nosplit size=10 align=0x0 args=0x8 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:13)	TEXT	main.(*point).area(SB), NOSPLIT|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$5, main.(*point).area.arginfo1(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$6, main.(*point).area.argliveinfo(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	PCDATA	$3, $1
	0x0000 00000 (testdata/listing/go/control.go:13)	MOVSD	(AX), X0
	0x0004 00004 (testdata/listing/go/control.go:13)	MULSD	8(AX), X0
	0x0009 00009 (testdata/listing/go/control.go:13)	RET
	0x0000 f2 0f 10 00 f2 0f 59 40 08 c3                    ......Y@..
main.(*point).scale STEXT size=206 align=0x0 args=0x10 locals=0x38 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:15)	TEXT	main.(*point).scale(SB), ABIInternal, $56-16
	0x0000 00000 (testdata/listing/go/control.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:15)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:15)	JLS	174
	0x000a 00010 (testdata/listing/go/control.go:15)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:15)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:15)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:15)	SUBQ	$48, SP
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$0, gclocals·Z8zdw/dq+fE82FieA9ctlQ==(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$1, gclocals·Vi90HuirP9VPo7whN2aauw==(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$5, main.(*point).scale.arginfo1(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$6, main.(*point).scale.argliveinfo(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	PCDATA	$3, $1
	0x0012 00018 (testdata/listing/go/control.go:15)	MOVQ	AX, main.p+64(SP)
	0x0017 00023 (testdata/listing/go/control.go:15)	MOVSD	X0, main.by+72(SP)
	0x001d 00029 (testdata/listing/go/control.go:15)	PCDATA	$3, $-1
	0x001d 00029 (testdata/listing/go/control.go:15)	MOVL	$32, AX
	0x0022 00034 (testdata/listing/go/control.go:15)	LEAQ	type:main.point(SB), BX
	0x0029 00041 (testdata/listing/go/control.go:15)	MOVL	$1, CX
	0x002e 00046 (testdata/listing/go/control.go:15)	PCDATA	$1, $0
	0x002e 00046 (testdata/listing/go/control.go:15)	CALL	runtime.mallocgcSmallScanNoHeaderSC4(SB)
	0x0033 00051 (testdata/listing/go/control.go:15)	MOVQ	AX, main..autotmp_6+40(SP)
	0x0038 00056 (testdata/listing/go/control.go:15)	MOVQ	main.p+64(SP), DX
	0x003d 00061 (testdata/listing/go/control.go:15)	MOVSD	(DX), X0
	0x0041 00065 (testdata/listing/go/control.go:15)	MOVSD	main.by+72(SP), X1
	0x0047 00071 (testdata/listing/go/control.go:15)	MULSD	X1, X0
	0x004b 00075 (testdata/listing/go/control.go:15)	MOVSD	X0, (AX)
	0x004f 00079 (testdata/listing/go/control.go:15)	MOVSD	8(DX), X0
	0x0054 00084 (testdata/listing/go/control.go:15)	MULSD	X1, X0
	0x0058 00088 (testdata/listing/go/control.go:15)	MOVSD	X0, 8(AX)
	0x005d 00093 (testdata/listing/go/control.go:15)	MOVQ	16(DX), BX
	0x0061 00097 (testdata/listing/go/control.go:15)	MOVQ	24(DX), CX
	0x0065 00101 (testdata/listing/go/control.go:15)	XORL	AX, AX
	0x0067 00103 (testdata/listing/go/control.go:15)	LEAQ	go:string."'"(SB), DI
	0x006e 00110 (testdata/listing/go/control.go:15)	MOVL	$1, SI
	0x0073 00115 (testdata/listing/go/control.go:15)	PCDATA	$1, $1
	0x0073 00115 (testdata/listing/go/control.go:15)	CALL	runtime.concatstring2(SB)
	0x0078 00120 (testdata/listing/go/control.go:15)	MOVQ	main..autotmp_6+40(SP), DX
	0x007d 00125 (testdata/listing/go/control.go:15)	MOVQ	BX, 24(DX)
	0x0081 00129 (testdata/listing/go/control.go:15)	CMPL	runtime.writeBarrier(SB), $0
	0x0088 00136 (testdata/listing/go/control.go:15)	PCDATA	$0, $-2
	0x0088 00136 (testdata/listing/go/control.go:15)	JEQ	154
	0x008a 00138 (testdata/listing/go/control.go:15)	MOVQ	16(DX), CX
	0x008e 00142 (testdata/listing/go/control.go:15)	CALL	runtime.gcWriteBarrier2(SB)
	0x0093 00147 (testdata/listing/go/control.go:15)	MOVQ	AX, (R11)
	0x0096 00150 (testdata/listing/go/control.go:15)	MOVQ	CX, 8(R11)
	0x009a 00154 (testdata/listing/go/control.go:15)	MOVQ	AX, 16(DX)
	0x009e 00158 (testdata/listing/go/control.go:15)	PCDATA	$0, $-1
	0x009e 00158 (testdata/listing/go/control.go:15)	LEAQ	go:itab.*main.point,main.shape(SB), AX
	0x00a5 00165 (testdata/listing/go/control.go:15)	MOVQ	DX, BX
	0x00a8 00168 (testdata/listing/go/control.go:15)	ADDQ	$48, SP
	0x00ac 00172 (testdata/listing/go/control.go:15)	POPQ	BP
	0x00ad 00173 (testdata/listing/go/control.go:15)	RET
	0x00ae 00174 (testdata/listing/go/control.go:15)	NOP
	0x00ae 00174 (testdata/listing/go/control.go:15)	PCDATA	$1, $-1
	0x00ae 00174 (testdata/listing/go/control.go:15)	PCDATA	$0, $-2
	0x00ae 00174 (testdata/listing/go/control.go:15)	MOVQ	AX, 8(SP)
	0x00b3 00179 (testdata/listing/go/control.go:15)	MOVSD	X0, 16(SP)
	0x00b9 00185 (testdata/listing/go/control.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x00be 00190 (testdata/listing/go/control.go:15)	PCDATA	$0, $-1
	0x00be 00190 (testdata/listing/go/control.go:15)	MOVQ	8(SP), AX
	0x00c3 00195 (testdata/listing/go/control.go:15)	MOVSD	16(SP), X0
	0x00c9 00201 (testdata/listing/go/control.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 a4 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 30 48 89 44 24 40 f2 0f 11 44 24 48 b8 20 00  .0H.D$@...D$H. .
	0x0020 00 00 48 8d 1d 00 00 00 00 b9 01 00 00 00 e8 00  ..H.............
	0x0030 00 00 00 48 89 44 24 28 48 8b 54 24 40 f2 0f 10  ...H.D$(H.T$@...
	0x0040 02 f2 0f 10 4c 24 48 f2 0f 59 c1 f2 0f 11 00 f2  ....L$H..Y......
	0x0050 0f 10 42 08 f2 0f 59 c1 f2 0f 11 40 08 48 8b 5a  ..B...Y....@.H.Z
	0x0060 10 48 8b 4a 18 31 c0 48 8d 3d 00 00 00 00 be 01  .H.J.1.H.=......
	0x0070 00 00 00 e8 00 00 00 00 48 8b 54 24 28 48 89 5a  ........H.T$(H.Z
	0x0080 18 83 3d 00 00 00 00 00 74 10 48 8b 4a 10 e8 00  ..=.....t.H.J...
	0x0090 00 00 00 49 89 03 49 89 4b 08 48 89 42 10 48 8d  ...I..I.K.H.B.H.
	0x00a0 05 00 00 00 00 48 89 d3 48 83 c4 30 5d c3 48 89  .....H..H..0].H.
	0x00b0 44 24 08 f2 0f 11 44 24 10 e8 00 00 00 00 48 8b  D$....D$......H.
	0x00c0 44 24 08 f2 0f 10 44 24 10 e9 32 ff ff ff        D$....D$..2...
	rel 3+0 t=R_USEIFACE type:*main.point+0
	rel 37+4 t=R_PCREL type:main.point+0
	rel 47+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC4+0
	rel 106+4 t=R_PCREL go:string."'"+0
	rel 116+4 t=R_CALL runtime.concatstring2+0
	rel 131+4 t=R_PCREL runtime.writeBarrier+-1
	rel 143+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 161+4 t=R_PCREL go:itab.*main.point,main.shape+0
	rel 186+4 t=R_CALL runtime.morestack_noctxt+0
main.classify STEXT size=788 align=0x0 args=0x10 locals=0x58 funcid=0x0
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
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$0, gclocals·ztvllfjnL4mjhJWc7F/jbw==(SB)
	0x0023 00035 (testdata/listing/go/control.go:18)	FUNCDATA	$1, gclocals·0uQAuZo/S8iyT/OEpGeH+w==(SB)
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
	0x0060 00096 (testdata/listing/go/control.go:24)	CMPL	CX, $881633426
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
	0x00c0 00192 (testdata/listing/go/control.go:24)	CMPL	CX, $-125357384
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
	0x0225 00549 (testdata/listing/go/control.go:24)	MOVQ	BX, CX
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
	0x0060 81 f9 92 a8 8c 34 75 58 48 8d 35 00 00 00 00 48  .....4uXH.5....H
	0x0070 39 f0 0f 85 3a 01 00 00 48 83 3b 00 0f 1f 40 00  9...:...H.;...@.
	0x0080 0f 8c 45 02 00 00 48 8d 05 00 00 00 00 48 89 44  ..E...H......H.D
	0x0090 24 28 48 c7 44 24 30 03 00 00 00 c6 44 24 27 00  $(H.D$0.....D$'.
	0x00a0 48 8b 54 24 48 48 8b 02 ff d0 48 8b 44 24 28 48  H.T$HH....H.D$(H
	0x00b0 8b 5c 24 30 48 83 c4 50 5d c3 66 0f 1f 44 00 00  .\$0H..P].f..D..
	0x00c0 81 f9 b8 32 87 f8 0f 85 e6 00 00 00 48 8d 35 00  ...2........H.5.
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
main.classify.func1 STEXT size=95 align=0x0 args=0x0 locals=0x10 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:19)	TEXT	main.classify.func1(SB), NEEDCTXT|ABIInternal, $16-0
	0x0000 00000 (testdata/listing/go/control.go:19)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:19)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:19)	JLS	88
	0x0006 00006 (testdata/listing/go/control.go:19)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/control.go:19)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/control.go:19)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/control.go:19)	SUBQ	$8, SP
	0x000e 00014 (testdata/listing/go/control.go:19)	FUNCDATA	$0, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (testdata/listing/go/control.go:19)	FUNCDATA	$1, gclocals·Co8N3J4cno6MKCtTxcCDSA==(SB)
	0x000e 00014 (testdata/listing/go/control.go:19)	MOVQ	8(DX), AX
	0x0012 00018 (testdata/listing/go/control.go:19)	MOVQ	AX, main.&kind(SP)
	0x0016 00022 (testdata/listing/go/control.go:20)	PCDATA	$1, $1
	0x0016 00022 (testdata/listing/go/control.go:20)	CALL	runtime.gorecover(SB)
	0x001b 00027 (testdata/listing/go/control.go:20)	NOP
	0x0020 00032 (testdata/listing/go/control.go:20)	TESTQ	AX, AX
	0x0023 00035 (testdata/listing/go/control.go:20)	JEQ	82
	0x0025 00037 (testdata/listing/go/control.go:21)	MOVQ	main.&kind(SP), AX
	0x0029 00041 (testdata/listing/go/control.go:21)	MOVQ	$5, 8(AX)
	0x0031 00049 (testdata/listing/go/control.go:21)	CMPL	runtime.writeBarrier(SB), $0
	0x0038 00056 (testdata/listing/go/control.go:21)	PCDATA	$0, $-2
	0x0038 00056 (testdata/listing/go/control.go:21)	JEQ	72
	0x003a 00058 (testdata/listing/go/control.go:21)	MOVQ	(AX), CX
	0x003d 00061 (testdata/listing/go/control.go:21)	NOP
	0x0040 00064 (testdata/listing/go/control.go:21)	CALL	runtime.gcWriteBarrier1(SB)
	0x0045 00069 (testdata/listing/go/control.go:21)	MOVQ	CX, (R11)
	0x0048 00072 (testdata/listing/go/control.go:21)	LEAQ	go:string."panic"(SB), CX
	0x004f 00079 (testdata/listing/go/control.go:21)	MOVQ	CX, (AX)
	0x0052 00082 (testdata/listing/go/control.go:23)	PCDATA	$0, $-1
	0x0052 00082 (testdata/listing/go/control.go:23)	ADDQ	$8, SP
	0x0056 00086 (testdata/listing/go/control.go:23)	POPQ	BP
	0x0057 00087 (testdata/listing/go/control.go:23)	RET
	0x0058 00088 (testdata/listing/go/control.go:23)	NOP
	0x0058 00088 (testdata/listing/go/control.go:19)	PCDATA	$1, $-1
	0x0058 00088 (testdata/listing/go/control.go:19)	PCDATA	$0, $-2
	0x0058 00088 (testdata/listing/go/control.go:19)	CALL	runtime.morestack(SB)
	0x005d 00093 (testdata/listing/go/control.go:19)	PCDATA	$0, $-1
	0x005d 00093 (testdata/listing/go/control.go:19)	JMP	0
	0x0000 49 3b 66 10 76 52 55 48 89 e5 48 83 ec 08 48 8b  I;f.vRUH..H...H.
	0x0010 42 08 48 89 04 24 e8 00 00 00 00 0f 1f 44 00 00  B.H..$.......D..
	0x0020 48 85 c0 74 2d 48 8b 04 24 48 c7 40 08 05 00 00  H..t-H..$H.@....
	0x0030 00 83 3d 00 00 00 00 00 74 0e 48 8b 08 0f 1f 00  ..=.....t.H.....
	0x0040 e8 00 00 00 00 49 89 0b 48 8d 0d 00 00 00 00 48  .....I..H......H
	0x0050 89 08 48 83 c4 08 5d c3 e8 00 00 00 00 eb a1     ..H...]........
	rel 23+4 t=R_CALL runtime.gorecover+0
	rel 51+4 t=R_PCREL runtime.writeBarrier+-1
	rel 65+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 75+4 t=R_PCREL go:string."panic"+0
	rel 89+4 t=R_CALL runtime.morestack+0
main.count STEXT size=349 align=0x0 args=0x18 locals=0x70 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:47)	TEXT	main.count(SB), ABIInternal, $112-24
	0x0000 00000 (testdata/listing/go/control.go:47)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:47)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:47)	JLS	309
	0x000a 00010 (testdata/listing/go/control.go:47)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:47)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:47)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:47)	SUBQ	$104, SP
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$0, gclocals·3iDpa7B97wWfYpkQQygYtw==(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$1, gclocals·Vi90HuirP9VPo7whN2aauw==(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$5, main.count.arginfo1(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$6, main.count.argliveinfo(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	PCDATA	$3, $1
	0x0012 00018 (testdata/listing/go/control.go:49)	MOVQ	AX, main.m+120(SP)
	0x0017 00023 (testdata/listing/go/control.go:49)	MOVQ	CX, main.key+136(SP)
	0x001f 00031 (testdata/listing/go/control.go:49)	MOVQ	BX, main.key+128(SP)
	0x0027 00039 (testdata/listing/go/control.go:49)	PCDATA	$3, $-1
	0x0027 00039 (testdata/listing/go/control.go:48)	MOVQ	CX, DI
	0x002a 00042 (testdata/listing/go/control.go:48)	MOVQ	BX, CX
	0x002d 00045 (testdata/listing/go/control.go:48)	MOVQ	AX, BX
	0x0030 00048 (testdata/listing/go/control.go:48)	LEAQ	type:map[string][]int(SB), AX
	0x0037 00055 (testdata/listing/go/control.go:48)	PCDATA	$1, $0
	0x0037 00055 (testdata/listing/go/control.go:48)	CALL	runtime.mapaccess2_faststr(SB)
	0x003c 00060 (testdata/listing/go/control.go:48)	MOVQ	(AX), DX
	0x003f 00063 (testdata/listing/go/control.go:48)	MOVQ	8(AX), SI
	0x0043 00067 (testdata/listing/go/control.go:49)	XORL	R8, R8
	0x0046 00070 (testdata/listing/go/control.go:49)	XORL	CX, CX
	0x0048 00072 (testdata/listing/go/control.go:49)	JMP	84
	0x004a 00074 (testdata/listing/go/control.go:49)	MOVQ	(DX)(R8*8), R9
	0x004e 00078 (testdata/listing/go/control.go:50)	ADDQ	R9, CX
	0x0051 00081 (testdata/listing/go/control.go:49)	INCQ	R8
	0x0054 00084 (testdata/listing/go/control.go:49)	CMPQ	R8, SI
	0x0057 00087 (testdata/listing/go/control.go:49)	JLT	74
	0x0059 00089 (testdata/listing/go/control.go:48)	MOVB	BL, main..autotmp_17+71(SP)
	0x005d 00093 (testdata/listing/go/control.go:49)	MOVQ	CX, main..autotmp_18+88(SP)
	0x0062 00098 (testdata/listing/go/control.go:48)	MOVQ	16(AX), R8
	0x0066 00102 (testdata/listing/go/control.go:52)	LEAQ	1(SI), R9
	0x006a 00106 (testdata/listing/go/control.go:52)	CMPQ	R8, R9
	0x006d 00109 (testdata/listing/go/control.go:52)	JCC	151
	0x006f 00111 (testdata/listing/go/control.go:52)	MOVQ	DX, AX
	0x0072 00114 (testdata/listing/go/control.go:52)	MOVQ	R9, BX
	0x0075 00117 (testdata/listing/go/control.go:52)	MOVQ	R8, CX
	0x0078 00120 (testdata/listing/go/control.go:52)	MOVL	$1, DI
	0x007d 00125 (testdata/listing/go/control.go:52)	LEAQ	type:int(SB), SI
	0x0084 00132 (testdata/listing/go/control.go:52)	CALL	runtime.growslice(SB)
	0x0089 00137 (testdata/listing/go/control.go:52)	MOVQ	AX, DX
	0x008c 00140 (testdata/listing/go/control.go:52)	MOVQ	BX, R9
	0x008f 00143 (testdata/listing/go/control.go:52)	MOVQ	CX, R8
	0x0092 00146 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_18+88(SP), CX
	0x0097 00151 (testdata/listing/go/control.go:52)	MOVQ	DX, main..autotmp_19+96(SP)
	0x009c 00156 (testdata/listing/go/control.go:52)	MOVQ	R9, main..autotmp_20+80(SP)
	0x00a1 00161 (testdata/listing/go/control.go:52)	MOVQ	R8, main..autotmp_21+72(SP)
	0x00a6 00166 (testdata/listing/go/control.go:52)	MOVQ	CX, -8(DX)(R9*8)
	0x00ab 00171 (testdata/listing/go/control.go:52)	LEAQ	type:map[string][]int(SB), AX
	0x00b2 00178 (testdata/listing/go/control.go:52)	MOVQ	main.m+120(SP), BX
	0x00b7 00183 (testdata/listing/go/control.go:52)	MOVQ	main.key+128(SP), CX
	0x00bf 00191 (testdata/listing/go/control.go:52)	MOVQ	main.key+136(SP), DI
	0x00c7 00199 (testdata/listing/go/control.go:52)	PCDATA	$1, $1
	0x00c7 00199 (testdata/listing/go/control.go:52)	CALL	runtime.mapassign_faststr(SB)
	0x00cc 00204 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_20+80(SP), DX
	0x00d1 00209 (testdata/listing/go/control.go:52)	MOVQ	DX, 8(AX)
	0x00d5 00213 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_21+72(SP), DX
	0x00da 00218 (testdata/listing/go/control.go:52)	MOVQ	DX, 16(AX)
	0x00de 00222 (testdata/listing/go/control.go:52)	CMPL	runtime.writeBarrier(SB), $0
	0x00e5 00229 (testdata/listing/go/control.go:52)	PCDATA	$0, $-2
	0x00e5 00229 (testdata/listing/go/control.go:52)	JNE	238
	0x00e7 00231 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_19+96(SP), SI
	0x00ec 00236 (testdata/listing/go/control.go:52)	JMP	258
	0x00ee 00238 (testdata/listing/go/control.go:52)	MOVQ	(AX), DX
	0x00f1 00241 (testdata/listing/go/control.go:52)	CALL	runtime.gcWriteBarrier2(SB)
	0x00f6 00246 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_19+96(SP), SI
	0x00fb 00251 (testdata/listing/go/control.go:52)	MOVQ	SI, (R11)
	0x00fe 00254 (testdata/listing/go/control.go:52)	MOVQ	DX, 8(R11)
	0x0102 00258 (testdata/listing/go/control.go:52)	MOVQ	SI, (AX)
	0x0105 00261 (testdata/listing/go/control.go:53)	PCDATA	$0, $-1
	0x0105 00261 (testdata/listing/go/control.go:53)	LEAQ	type:map[string][]int(SB), AX
	0x010c 00268 (testdata/listing/go/control.go:53)	MOVQ	main.m+120(SP), BX
	0x0111 00273 (testdata/listing/go/control.go:53)	LEAQ	go:string."gone"(SB), CX
	0x0118 00280 (testdata/listing/go/control.go:53)	MOVL	$4, DI
	0x011d 00285 (testdata/listing/go/control.go:53)	PCDATA	$1, $2
	0x011d 00285 (testdata/listing/go/control.go:53)	NOP
	0x0120 00288 (testdata/listing/go/control.go:53)	CALL	runtime.mapdelete_faststr(SB)
	0x0125 00293 (testdata/listing/go/control.go:54)	MOVQ	main..autotmp_18+88(SP), AX
	0x012a 00298 (testdata/listing/go/control.go:54)	MOVBLZX	main..autotmp_17+71(SP), BX
	0x012f 00303 (testdata/listing/go/control.go:54)	ADDQ	$104, SP
	0x0133 00307 (testdata/listing/go/control.go:54)	POPQ	BP
	0x0134 00308 (testdata/listing/go/control.go:54)	RET
	0x0135 00309 (testdata/listing/go/control.go:54)	NOP
	0x0135 00309 (testdata/listing/go/control.go:47)	PCDATA	$1, $-1
	0x0135 00309 (testdata/listing/go/control.go:47)	PCDATA	$0, $-2
	0x0135 00309 (testdata/listing/go/control.go:47)	MOVQ	AX, 8(SP)
	0x013a 00314 (testdata/listing/go/control.go:47)	MOVQ	BX, 16(SP)
	0x013f 00319 (testdata/listing/go/control.go:47)	MOVQ	CX, 24(SP)
	0x0144 00324 (testdata/listing/go/control.go:47)	CALL	runtime.morestack_noctxt(SB)
	0x0149 00329 (testdata/listing/go/control.go:47)	PCDATA	$0, $-1
	0x0149 00329 (testdata/listing/go/control.go:47)	MOVQ	8(SP), AX
	0x014e 00334 (testdata/listing/go/control.go:47)	MOVQ	16(SP), BX
	0x0153 00339 (testdata/listing/go/control.go:47)	MOVQ	24(SP), CX
	0x0158 00344 (testdata/listing/go/control.go:47)	JMP	0
	0x0000 49 3b 66 10 0f 86 2b 01 00 00 55 48 89 e5 48 83  I;f...+...UH..H.
	0x0010 ec 68 48 89 44 24 78 48 89 8c 24 88 00 00 00 48  .hH.D$xH..$....H
	0x0020 89 9c 24 80 00 00 00 48 89 cf 48 89 d9 48 89 c3  ..$....H..H..H..
	0x0030 48 8d 05 00 00 00 00 e8 00 00 00 00 48 8b 10 48  H...........H..H
	0x0040 8b 70 08 45 31 c0 31 c9 eb 0a 4e 8b 0c c2 4c 01  .p.E1.1...N...L.
	0x0050 c9 49 ff c0 49 39 f0 7c f1 88 5c 24 47 48 89 4c  .I..I9.|..\$GH.L
	0x0060 24 58 4c 8b 40 10 4c 8d 4e 01 4d 39 c8 73 28 48  $XL.@.L.N.M9.s(H
	0x0070 89 d0 4c 89 cb 4c 89 c1 bf 01 00 00 00 48 8d 35  ..L..L.......H.5
	0x0080 00 00 00 00 e8 00 00 00 00 48 89 c2 49 89 d9 49  .........H..I..I
	0x0090 89 c8 48 8b 4c 24 58 48 89 54 24 60 4c 89 4c 24  ..H.L$XH.T$`L.L$
	0x00a0 50 4c 89 44 24 48 4a 89 4c ca f8 48 8d 05 00 00  PL.D$HJ.L..H....
	0x00b0 00 00 48 8b 5c 24 78 48 8b 8c 24 80 00 00 00 48  ..H.\$xH..$....H
	0x00c0 8b bc 24 88 00 00 00 e8 00 00 00 00 48 8b 54 24  ..$.........H.T$
	0x00d0 50 48 89 50 08 48 8b 54 24 48 48 89 50 10 83 3d  PH.P.H.T$HH.P..=
	0x00e0 00 00 00 00 00 75 07 48 8b 74 24 60 eb 14 48 8b  .....u.H.t$`..H.
	0x00f0 10 e8 00 00 00 00 48 8b 74 24 60 49 89 33 49 89  ......H.t$`I.3I.
	0x0100 53 08 48 89 30 48 8d 05 00 00 00 00 48 8b 5c 24  S.H.0H......H.\$
	0x0110 78 48 8d 0d 00 00 00 00 bf 04 00 00 00 0f 1f 00  xH..............
	0x0120 e8 00 00 00 00 48 8b 44 24 58 0f b6 5c 24 47 48  .....H.D$X..\$GH
	0x0130 83 c4 68 5d c3 48 89 44 24 08 48 89 5c 24 10 48  ..h].H.D$.H.\$.H
	0x0140 89 4c 24 18 e8 00 00 00 00 48 8b 44 24 08 48 8b  .L$......H.D$.H.
	0x0150 5c 24 10 48 8b 4c 24 18 e9 a3 fe ff ff           \$.H.L$......
	rel 51+4 t=R_PCREL type:map[string][]int+0
	rel 56+4 t=R_CALL runtime.mapaccess2_faststr+0
	rel 128+4 t=R_PCREL type:int+0
	rel 133+4 t=R_CALL runtime.growslice+0
	rel 174+4 t=R_PCREL type:map[string][]int+0
	rel 200+4 t=R_CALL runtime.mapassign_faststr+0
	rel 224+4 t=R_PCREL runtime.writeBarrier+-1
	rel 242+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 264+4 t=R_PCREL type:map[string][]int+0
	rel 276+4 t=R_PCREL go:string."gone"+0
	rel 289+4 t=R_CALL runtime.mapdelete_faststr+0
	rel 325+4 t=R_CALL runtime.morestack_noctxt+0
main.big STEXT size=153 align=0x0 args=0x8 locals=0x222e8 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:58)	TEXT	main.big(SB), ABIInternal, $140008-8
	0x0000 00000 (testdata/listing/go/control.go:58)	MOVQ	SP, R12
	0x0003 00003 (testdata/listing/go/control.go:58)	PCDATA	$0, $-2
	0x0003 00003 (testdata/listing/go/control.go:58)	SUBQ	$139880, R12
	0x000a 00010 (testdata/listing/go/control.go:58)	JCS	134
	0x000c 00012 (testdata/listing/go/control.go:58)	CMPQ	R12, 16(R14)
	0x0010 00016 (testdata/listing/go/control.go:58)	JLS	134
	0x0012 00018 (testdata/listing/go/control.go:58)	PCDATA	$0, $-1
	0x0012 00018 (testdata/listing/go/control.go:58)	PUSHQ	BP
	0x0013 00019 (testdata/listing/go/control.go:58)	MOVQ	SP, BP
	0x0016 00022 (testdata/listing/go/control.go:58)	SUBQ	$140000, SP
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$5, main.big.arginfo1(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$6, main.big.argliveinfo(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	PCDATA	$3, $1
	0x001d 00029 (testdata/listing/go/control.go:59)	LEAQ	main.frame(SP), DI
	0x0021 00033 (testdata/listing/go/control.go:59)	MOVL	$8750, CX
	0x0026 00038 (testdata/listing/go/control.go:60)	MOVL	AX, DX
	0x0028 00040 (testdata/listing/go/control.go:59)	XORL	AX, AX
	0x002a 00042 (testdata/listing/go/control.go:59)	REP
	0x002b 00043 (testdata/listing/go/control.go:59)	STOSQ
	0x002d 00045 (testdata/listing/go/control.go:60)	XORL	BX, BX
	0x002f 00047 (testdata/listing/go/control.go:60)	JMP	64
	0x0031 00049 (testdata/listing/go/control.go:61)	LEAL	(DX)(BX*1), R8
	0x0035 00053 (testdata/listing/go/control.go:61)	MOVB	R8B, main.frame(SP)(BX*1)
	0x0039 00057 (testdata/listing/go/control.go:60)	INCQ	BX
	0x003c 00060 (testdata/listing/go/control.go:60)	NOP
	0x0040 00064 (testdata/listing/go/control.go:60)	CMPQ	BX, $70000
	0x0047 00071 (testdata/listing/go/control.go:60)	JLT	49
	0x0049 00073 (testdata/listing/go/control.go:63)	LEAQ	main..autotmp_5+70000(SP), DI
	0x0051 00081 (testdata/listing/go/control.go:63)	LEAQ	main.frame(SP), SI
	0x0055 00085 (testdata/listing/go/control.go:63)	MOVL	$8750, CX
	0x005a 00090 (testdata/listing/go/control.go:63)	REP
	0x005b 00091 (testdata/listing/go/control.go:63)	MOVSQ
	0x005d 00093 (testdata/listing/go/control.go:63)	XORL	DX, DX
	0x005f 00095 (testdata/listing/go/control.go:63)	XORL	BX, BX
	0x0061 00097 (testdata/listing/go/control.go:63)	JMP	114
	0x0063 00099 (testdata/listing/go/control.go:63)	MOVBLZX	main..autotmp_5+70000(SP)(BX*1), AX
	0x006b 00107 (testdata/listing/go/control.go:64)	ADDL	DX, DX
	0x006d 00109 (testdata/listing/go/control.go:64)	XORL	AX, DX
	0x006f 00111 (testdata/listing/go/control.go:63)	INCQ	BX
	0x0072 00114 (testdata/listing/go/control.go:63)	CMPQ	BX, $70000
	0x0079 00121 (testdata/listing/go/control.go:63)	JLT	99
	0x007b 00123 (testdata/listing/go/control.go:66)	MOVL	DX, AX
	0x007d 00125 (testdata/listing/go/control.go:66)	ADDQ	$140000, SP
	0x0084 00132 (testdata/listing/go/control.go:66)	POPQ	BP
	0x0085 00133 (testdata/listing/go/control.go:66)	RET
	0x0086 00134 (testdata/listing/go/control.go:66)	NOP
	0x0086 00134 (testdata/listing/go/control.go:58)	PCDATA	$1, $-1
	0x0086 00134 (testdata/listing/go/control.go:58)	PCDATA	$0, $-2
	0x0086 00134 (testdata/listing/go/control.go:58)	MOVB	AL, 8(SP)
	0x008a 00138 (testdata/listing/go/control.go:58)	CALL	runtime.morestack_noctxt(SB)
	0x008f 00143 (testdata/listing/go/control.go:58)	PCDATA	$0, $-1
	0x008f 00143 (testdata/listing/go/control.go:58)	MOVBLZX	8(SP), AX
	0x0094 00148 (testdata/listing/go/control.go:58)	JMP	0
	0x0000 49 89 e4 49 81 ec 68 22 02 00 72 7a 4d 3b 66 10  I..I..h"..rzM;f.
	0x0010 76 74 55 48 89 e5 48 81 ec e0 22 02 00 48 8d 3c  vtUH..H..."..H.<
	0x0020 24 b9 2e 22 00 00 89 c2 31 c0 f3 48 ab 31 db eb  $.."....1..H.1..
	0x0030 0f 44 8d 04 1a 44 88 04 1c 48 ff c3 0f 1f 40 00  .D...D...H....@.
	0x0040 48 81 fb 70 11 01 00 7c e8 48 8d bc 24 70 11 01  H..p...|.H..$p..
	0x0050 00 48 8d 34 24 b9 2e 22 00 00 f3 48 a5 31 d2 31  .H.4$.."...H.1.1
	0x0060 db eb 0f 0f b6 84 1c 70 11 01 00 01 d2 31 c2 48  .......p.....1.H
	0x0070 ff c3 48 81 fb 70 11 01 00 7c e8 89 d0 48 81 c4  ..H..p...|...H..
	0x0080 e0 22 02 00 5d c3 88 44 24 08 e8 00 00 00 00 0f  ."..]..D$.......
	0x0090 b6 44 24 08 e9 67 ff ff ff                       .D$..g...
	rel 139+4 t=R_CALL runtime.morestack_noctxt+0
main.bits STEXT nosplit size=134 align=0x0 args=0x10 locals=0x8 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:70)	TEXT	main.bits(SB), NOSPLIT|ABIInternal, $8-16
	0x0000 00000 (testdata/listing/go/control.go:70)	PUSHQ	BP
	0x0001 00001 (testdata/listing/go/control.go:70)	MOVQ	SP, BP
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$5, main.bits.arginfo1(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$6, main.bits.argliveinfo(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	PCDATA	$3, $1
	0x0004 00004 (testdata/listing/go/control.go:71)	MOVQ	BX, CX
	0x0007 00007 (testdata/listing/go/control.go:71)	MOVQ	AX, DX
	0x000a 00010 (testdata/listing/go/control.go:71)	SHLQ	CX, DX
	0x000d 00013 (testdata/listing/go/control.go:71)	NEGQ	CX
	0x0010 00016 (testdata/listing/go/control.go:71)	SHRQ	CX, AX
	0x0013 00019 (testdata/listing/go/control.go:71)	ORQ	DX, AX
	0x0016 00022 (testdata/listing/go/control.go:72)	ADDQ	$3, BX
	0x001a 00026 (testdata/listing/go/control.go:72)	JEQ	126
	0x001c 00028 (testdata/listing/go/control.go:71)	MOVQ	AX, CX
	0x001f 00031 (testdata/listing/go/control.go:71)	NOP
	0x0020 00032 (testdata/listing/go/control.go:72)	CMPQ	BX, $-1
	0x0024 00036 (testdata/listing/go/control.go:72)	JNE	45
	0x0026 00038 (testdata/listing/go/control.go:72)	NEGQ	AX
	0x0029 00041 (testdata/listing/go/control.go:72)	XORL	DX, DX
	0x002b 00043 (testdata/listing/go/control.go:72)	JMP	50
	0x002d 00045 (testdata/listing/go/control.go:72)	CQO
	0x002f 00047 (testdata/listing/go/control.go:72)	IDIVQ	BX
	0x0032 00050 (testdata/listing/go/control.go:73)	MOVQ	AX, DX
	0x0035 00053 (testdata/listing/go/control.go:73)	NOTQ	AX
	0x0038 00056 (testdata/listing/go/control.go:73)	ANDQ	CX, AX
	0x003b 00059 (testdata/listing/go/control.go:73)	XORPS	X0, X0
	0x003e 00062 (testdata/listing/go/control.go:73)	CVTSQ2SS	DX, X0
	0x0043 00067 (testdata/listing/go/control.go:73)	MOVSS	$f32.40400000(SB), X1
	0x004b 00075 (testdata/listing/go/control.go:73)	DIVSS	X1, X0
	0x004f 00079 (testdata/listing/go/control.go:73)	MOVQ	AX, DX
	0x0052 00082 (testdata/listing/go/control.go:73)	MOVQ	$-3689348814741910323, AX
	0x005c 00092 (testdata/listing/go/control.go:73)	MOVQ	DX, BX
	0x005f 00095 (testdata/listing/go/control.go:73)	MULQ	CX
	0x0062 00098 (testdata/listing/go/control.go:73)	SHRQ	$3, DX
	0x0066 00102 (testdata/listing/go/control.go:73)	ADDQ	DX, DX
	0x0069 00105 (testdata/listing/go/control.go:73)	LEAQ	(DX)(DX*4), DX
	0x006d 00109 (testdata/listing/go/control.go:73)	SUBQ	DX, CX
	0x0070 00112 (testdata/listing/go/control.go:73)	CMPQ	CX, $7
	0x0074 00116 (testdata/listing/go/control.go:73)	SETEQ	CL
	0x0077 00119 (testdata/listing/go/control.go:73)	MOVQ	BX, AX
	0x007a 00122 (testdata/listing/go/control.go:73)	MOVL	CX, BX
	0x007c 00124 (testdata/listing/go/control.go:73)	POPQ	BP
	0x007d 00125 (testdata/listing/go/control.go:73)	RET
	0x007e 00126 (testdata/listing/go/control.go:72)	PCDATA	$1, $0
	0x007e 00126 (testdata/listing/go/control.go:72)	NOP
	0x0080 00128 (testdata/listing/go/control.go:72)	CALL	runtime.panicdivide(SB)
	0x0085 00133 (testdata/listing/go/control.go:72)	XCHGL	AX, AX
	0x0000 55 48 89 e5 48 89 d9 48 89 c2 48 d3 e2 48 f7 d9  UH..H..H..H..H..
	0x0010 48 d3 e8 48 09 d0 48 83 c3 03 74 62 48 89 c1 90  H..H..H...tbH...
	0x0020 48 83 fb ff 75 07 48 f7 d8 31 d2 eb 05 48 99 48  H...u.H..1...H.H
	0x0030 f7 fb 48 89 c2 48 f7 d0 48 21 c8 0f 57 c0 f3 48  ..H..H..H!..W..H
	0x0040 0f 2a c2 f3 0f 10 0d 00 00 00 00 f3 0f 5e c1 48  .*...........^.H
	0x0050 89 c2 48 b8 cd cc cc cc cc cc cc cc 48 89 d3 48  ..H.........H..H
	0x0060 f7 e1 48 c1 ea 03 48 01 d2 48 8d 14 92 48 29 d1  ..H...H..H...H).
	0x0070 48 83 f9 07 0f 94 c1 48 89 d8 89 cb 5d c3 66 90  H......H....].f.
	0x0080 e8 00 00 00 00 90                                ......
	rel 71+4 t=R_PCREL $f32.40400000+0
	rel 129+4 t=R_CALL runtime.panicdivide+0
main.main STEXT size=1285 align=0x0 args=0x0 locals=0x280 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:76)	TEXT	main.main(SB), ABIInternal, $640-0
	0x0000 00000 (testdata/listing/go/control.go:76)	LEAQ	-512(SP), R12
	0x0008 00008 (testdata/listing/go/control.go:76)	CMPQ	R12, 16(R14)
	0x000c 00012 (testdata/listing/go/control.go:76)	PCDATA	$0, $-2
	0x000c 00012 (testdata/listing/go/control.go:76)	JLS	1271
	0x0012 00018 (testdata/listing/go/control.go:76)	PCDATA	$0, $-1
	0x0012 00018 (testdata/listing/go/control.go:76)	PUSHQ	BP
	0x0013 00019 (testdata/listing/go/control.go:76)	MOVQ	SP, BP
	0x0016 00022 (testdata/listing/go/control.go:76)	SUBQ	$632, SP
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$0, gclocals·W72J0MPhbsA8VDbQubjrGg==(SB)
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$1, gclocals·yuEyLou3XejqH0aqKWbrPw==(SB)
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
	0x0060 00096 (testdata/listing/go/control.go:77)	MOVL	$32, AX
	0x0065 00101 (testdata/listing/go/control.go:77)	LEAQ	type:main.point(SB), BX
	0x006c 00108 (testdata/listing/go/control.go:77)	MOVL	$1, CX
	0x0071 00113 (testdata/listing/go/control.go:77)	PCDATA	$1, $2
	0x0071 00113 (testdata/listing/go/control.go:77)	CALL	runtime.mallocgcSmallScanNoHeaderSC4(SB)
	0x0076 00118 (testdata/listing/go/control.go:77)	MOVQ	$4607182418800017408, CX
	0x0080 00128 (testdata/listing/go/control.go:77)	MOVQ	CX, (AX)
	0x0083 00131 (testdata/listing/go/control.go:77)	MOVQ	$4613937818241073152, CX
	0x008d 00141 (testdata/listing/go/control.go:77)	MOVQ	CX, 8(AX)
	0x0091 00145 (testdata/listing/go/control.go:77)	MOVQ	$1, 24(AX)
	0x0099 00153 (testdata/listing/go/control.go:77)	LEAQ	go:string."p"(SB), CX
	0x00a0 00160 (testdata/listing/go/control.go:77)	MOVQ	CX, 16(AX)
	0x00a4 00164 (testdata/listing/go/control.go:77)	MOVQ	AX, BX
	0x00a7 00167 (testdata/listing/go/control.go:77)	LEAQ	type:*main.point(SB), AX
	0x00ae 00174 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00b3 00179 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_52+176(SP)
	0x00bb 00187 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_53+112(SP)
	0x00c0 00192 (testdata/listing/go/control.go:77)	LEAQ	type:int(SB), AX
	0x00c7 00199 (testdata/listing/go/control.go:77)	LEAQ	main..stmp_3(SB), BX
	0x00ce 00206 (testdata/listing/go/control.go:77)	PCDATA	$1, $3
	0x00ce 00206 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00d3 00211 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_54+168(SP)
	0x00db 00219 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_55+104(SP)
	0x00e0 00224 (testdata/listing/go/control.go:77)	XORL	AX, AX
	0x00e2 00226 (testdata/listing/go/control.go:77)	XORL	BX, BX
	0x00e4 00228 (testdata/listing/go/control.go:77)	PCDATA	$1, $4
	0x00e4 00228 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00e9 00233 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_56+160(SP)
	0x00f1 00241 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_57+96(SP)
	0x00f6 00246 (testdata/listing/go/control.go:77)	PCDATA	$1, $5
	0x00f6 00246 (testdata/listing/go/control.go:77)	CALL	runtime.printlock(SB)
	0x00fb 00251 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_48+192(SP), AX
	0x0103 00259 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_49+128(SP), BX
	0x010b 00267 (testdata/listing/go/control.go:77)	PCDATA	$1, $6
	0x010b 00267 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0110 00272 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x0115 00277 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_50+184(SP), AX
	0x011d 00285 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_51+120(SP), BX
	0x0122 00290 (testdata/listing/go/control.go:77)	PCDATA	$1, $7
	0x0122 00290 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0127 00295 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x012c 00300 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_52+176(SP), AX
	0x0134 00308 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_53+112(SP), BX
	0x0139 00313 (testdata/listing/go/control.go:77)	PCDATA	$1, $8
	0x0139 00313 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x013e 00318 (testdata/listing/go/control.go:77)	NOP
	0x0140 00320 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x0145 00325 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_54+168(SP), AX
	0x014d 00333 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_55+104(SP), BX
	0x0152 00338 (testdata/listing/go/control.go:77)	PCDATA	$1, $9
	0x0152 00338 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0157 00343 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x015c 00348 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_56+160(SP), AX
	0x0164 00356 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_57+96(SP), BX
	0x0169 00361 (testdata/listing/go/control.go:77)	PCDATA	$1, $0
	0x0169 00361 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x016e 00366 (testdata/listing/go/control.go:77)	CALL	runtime.printnl(SB)
	0x0173 00371 (testdata/listing/go/control.go:77)	CALL	runtime.printunlock(SB)
	0x0178 00376 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_31+560(SP), CX
	0x0180 00384 (testdata/listing/go/control.go:78)	MOVUPS	X15, (CX)
	0x0184 00388 (testdata/listing/go/control.go:78)	MOVUPS	X15, 16(CX)
	0x0189 00393 (testdata/listing/go/control.go:78)	MOVUPS	X15, 32(CX)
	0x018e 00398 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_32+232(SP), CX
	0x0196 00406 (testdata/listing/go/control.go:78)	MOVL	$5, DX
	0x019b 00411 (testdata/listing/go/control.go:78)	MOVUPS	X15, (CX)
	0x019f 00415 (testdata/listing/go/control.go:78)	MOVUPS	X15, 16(CX)
	0x01a4 00420 (testdata/listing/go/control.go:78)	MOVUPS	X15, 32(CX)
	0x01a9 00425 (testdata/listing/go/control.go:78)	MOVUPS	X15, 48(CX)
	0x01ae 00430 (testdata/listing/go/control.go:78)	ADDQ	$64, CX
	0x01b2 00434 (testdata/listing/go/control.go:78)	DECL	DX
	0x01b4 00436 (testdata/listing/go/control.go:78)	JNE	411
	0x01b6 00438 (testdata/listing/go/control.go:78)	MOVUPS	X15, -8(CX)
	0x01bb 00443 (testdata/listing/go/control.go:78)	MOVQ	$-9187201950435737472, CX
	0x01c5 00453 (testdata/listing/go/control.go:78)	MOVQ	CX, main..autotmp_32+232(SP)
	0x01cd 00461 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_32+232(SP), CX
	0x01d5 00469 (testdata/listing/go/control.go:78)	MOVQ	CX, main..autotmp_31+576(SP)
	0x01dd 00477 (testdata/listing/go/control.go:78)	PCDATA	$1, $10
	0x01dd 00477 (testdata/listing/go/control.go:78)	NOP
	0x01e0 00480 (testdata/listing/go/control.go:78)	CALL	runtime.rand(SB)
	0x01e5 00485 (testdata/listing/go/control.go:78)	MOVQ	AX, main..autotmp_31+568(SP)
	0x01ed 00493 (testdata/listing/go/control.go:78)	LEAQ	type:map[string][]int(SB), AX
	0x01f4 00500 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_31+560(SP), BX
	0x01fc 00508 (testdata/listing/go/control.go:78)	LEAQ	go:string."b"(SB), CX
	0x0203 00515 (testdata/listing/go/control.go:78)	MOVL	$1, DI
	0x0208 00520 (testdata/listing/go/control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x020d 00525 (testdata/listing/go/control.go:78)	MOVUPS	X15, 8(AX)
	0x0212 00530 (testdata/listing/go/control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x0219 00537 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x0219 00537 (testdata/listing/go/control.go:78)	JEQ	552
	0x021b 00539 (testdata/listing/go/control.go:78)	MOVQ	(AX), DX
	0x021e 00542 (testdata/listing/go/control.go:78)	NOP
	0x0220 00544 (testdata/listing/go/control.go:78)	CALL	runtime.gcWriteBarrier1(SB)
	0x0225 00549 (testdata/listing/go/control.go:78)	MOVQ	DX, (R11)
	0x0228 00552 (testdata/listing/go/control.go:78)	MOVQ	$0, (AX)
	0x022f 00559 (testdata/listing/go/control.go:78)	PCDATA	$0, $-1
	0x022f 00559 (testdata/listing/go/control.go:78)	MOVL	$16, AX
	0x0234 00564 (testdata/listing/go/control.go:78)	LEAQ	type:[2]int(SB), BX
	0x023b 00571 (testdata/listing/go/control.go:78)	MOVL	$1, CX
	0x0240 00576 (testdata/listing/go/control.go:78)	CALL	runtime.mallocgcSmallNoScanSC2(SB)
	0x0245 00581 (testdata/listing/go/control.go:78)	MOVQ	AX, main..autotmp_58+152(SP)
	0x024d 00589 (testdata/listing/go/control.go:78)	MOVQ	$1, (AX)
	0x0254 00596 (testdata/listing/go/control.go:78)	MOVQ	$2, 8(AX)
	0x025c 00604 (testdata/listing/go/control.go:78)	LEAQ	type:map[string][]int(SB), AX
	0x0263 00611 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_31+560(SP), BX
	0x026b 00619 (testdata/listing/go/control.go:78)	LEAQ	go:string."a"(SB), CX
	0x0272 00626 (testdata/listing/go/control.go:78)	MOVL	$1, DI
	0x0277 00631 (testdata/listing/go/control.go:78)	PCDATA	$1, $11
	0x0277 00631 (testdata/listing/go/control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x027c 00636 (testdata/listing/go/control.go:78)	MOVQ	$2, 8(AX)
	0x0284 00644 (testdata/listing/go/control.go:78)	MOVQ	$2, 16(AX)
	0x028c 00652 (testdata/listing/go/control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x0293 00659 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x0293 00659 (testdata/listing/go/control.go:78)	JNE	671
	0x0295 00661 (testdata/listing/go/control.go:78)	MOVQ	main..autotmp_58+152(SP), SI
	0x029d 00669 (testdata/listing/go/control.go:78)	JMP	694
	0x029f 00671 (testdata/listing/go/control.go:78)	MOVQ	(AX), DX
	0x02a2 00674 (testdata/listing/go/control.go:78)	CALL	runtime.gcWriteBarrier2(SB)
	0x02a7 00679 (testdata/listing/go/control.go:78)	MOVQ	main..autotmp_58+152(SP), SI
	0x02af 00687 (testdata/listing/go/control.go:78)	MOVQ	SI, (R11)
	0x02b2 00690 (testdata/listing/go/control.go:78)	MOVQ	DX, 8(R11)
	0x02b6 00694 (testdata/listing/go/control.go:78)	MOVQ	SI, (AX)
	0x02b9 00697 (testdata/listing/go/control.go:79)	PCDATA	$0, $-1
	0x02b9 00697 (testdata/listing/go/control.go:79)	LEAQ	main..autotmp_31+560(SP), AX
	0x02c1 00705 (testdata/listing/go/control.go:79)	LEAQ	go:string."a"(SB), BX
	0x02c8 00712 (testdata/listing/go/control.go:79)	MOVL	$1, CX
	0x02cd 00717 (testdata/listing/go/control.go:79)	PCDATA	$1, $0
	0x02cd 00717 (testdata/listing/go/control.go:79)	CALL	main.count(SB)
	0x02d2 00722 (testdata/listing/go/control.go:79)	MOVQ	AX, main.n+80(SP)
	0x02d7 00727 (testdata/listing/go/control.go:79)	MOVB	BL, main.ok+55(SP)
	0x02db 00731 (testdata/listing/go/control.go:80)	MOVL	$3, AX
	0x02e0 00736 (testdata/listing/go/control.go:80)	CALL	main.big(SB)
	0x02e5 00741 (testdata/listing/go/control.go:80)	MOVL	AX, main..autotmp_59+68(SP)
	0x02e9 00745 (testdata/listing/go/control.go:80)	CALL	runtime.printlock(SB)
	0x02ee 00750 (testdata/listing/go/control.go:80)	MOVQ	main.n+80(SP), AX
	0x02f3 00755 (testdata/listing/go/control.go:80)	CALL	runtime.printint(SB)
	0x02f8 00760 (testdata/listing/go/control.go:80)	CALL	runtime.printsp(SB)
	0x02fd 00765 (testdata/listing/go/control.go:80)	MOVBLZX	main.ok+55(SP), AX
	0x0302 00770 (testdata/listing/go/control.go:80)	CALL	runtime.printbool(SB)
	0x0307 00775 (testdata/listing/go/control.go:80)	CALL	runtime.printsp(SB)
	0x030c 00780 (testdata/listing/go/control.go:80)	MOVL	main..autotmp_59+68(SP), DX
	0x0310 00784 (testdata/listing/go/control.go:80)	MOVL	DX, AX
	0x0312 00786 (testdata/listing/go/control.go:80)	CALL	runtime.printuint(SB)
	0x0317 00791 (testdata/listing/go/control.go:80)	CALL	runtime.printnl(SB)
	0x031c 00796 (testdata/listing/go/control.go:80)	NOP
	0x0320 00800 (testdata/listing/go/control.go:80)	CALL	runtime.printunlock(SB)
	0x0325 00805 (testdata/listing/go/control.go:81)	MOVQ	$81985529216486895, AX
	0x032f 00815 (testdata/listing/go/control.go:81)	MOVL	$9, BX
	0x0334 00820 (testdata/listing/go/control.go:81)	CALL	main.bits(SB)
	0x0339 00825 (testdata/listing/go/control.go:81)	MOVQ	AX, main.x+72(SP)
	0x033e 00830 (testdata/listing/go/control.go:81)	MOVSS	X0, main.y+64(SP)
	0x0344 00836 (testdata/listing/go/control.go:81)	MOVB	BL, main.z+54(SP)
	0x0348 00840 (testdata/listing/go/control.go:82)	CALL	runtime.printlock(SB)
	0x034d 00845 (testdata/listing/go/control.go:82)	MOVQ	main.x+72(SP), AX
	0x0352 00850 (testdata/listing/go/control.go:82)	CALL	runtime.printuint(SB)
	0x0357 00855 (testdata/listing/go/control.go:82)	CALL	runtime.printsp(SB)
	0x035c 00860 (testdata/listing/go/control.go:82)	MOVSS	main.y+64(SP), X0
	0x0362 00866 (testdata/listing/go/control.go:82)	CALL	runtime.printfloat32(SB)
	0x0367 00871 (testdata/listing/go/control.go:82)	CALL	runtime.printsp(SB)
	0x036c 00876 (testdata/listing/go/control.go:82)	MOVBLZX	main.z+54(SP), AX
	0x0371 00881 (testdata/listing/go/control.go:82)	CALL	runtime.printbool(SB)
	0x0376 00886 (testdata/listing/go/control.go:82)	CALL	runtime.printnl(SB)
	0x037b 00891 (testdata/listing/go/control.go:82)	NOP
	0x0380 00896 (testdata/listing/go/control.go:82)	CALL	runtime.printunlock(SB)
	0x0385 00901 (testdata/listing/go/control.go:83)	LEAQ	type:chan struct { main.n int; main.text string }(SB), AX
	0x038c 00908 (testdata/listing/go/control.go:83)	MOVL	$1, BX
	0x0391 00913 (testdata/listing/go/control.go:83)	CALL	runtime.makechan(SB)
	0x0396 00918 (testdata/listing/go/control.go:83)	MOVQ	AX, main.out+136(SP)
	0x039e 00926 (testdata/listing/go/control.go:87)	LEAQ	type:chan bool(SB), AX
	0x03a5 00933 (testdata/listing/go/control.go:87)	XORL	BX, BX
	0x03a7 00935 (testdata/listing/go/control.go:87)	PCDATA	$1, $12
	0x03a7 00935 (testdata/listing/go/control.go:87)	CALL	runtime.makechan(SB)
	0x03ac 00940 (testdata/listing/go/control.go:87)	MOVQ	AX, main.done+144(SP)
	0x03b4 00948 (testdata/listing/go/control.go:88)	MOVL	$24, AX
	0x03b9 00953 (testdata/listing/go/control.go:88)	LEAQ	type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }(SB), BX
	0x03c0 00960 (testdata/listing/go/control.go:88)	MOVL	$1, CX
	0x03c5 00965 (testdata/listing/go/control.go:88)	PCDATA	$1, $13
	0x03c5 00965 (testdata/listing/go/control.go:88)	CALL	runtime.mallocgcSmallScanNoHeaderSC3(SB)
	0x03ca 00970 (testdata/listing/go/control.go:88)	LEAQ	main.main.func1(SB), DX
	0x03d1 00977 (testdata/listing/go/control.go:88)	MOVQ	DX, (AX)
	0x03d4 00980 (testdata/listing/go/control.go:88)	CMPL	runtime.writeBarrier(SB), $0
	0x03db 00987 (testdata/listing/go/control.go:88)	PCDATA	$0, $-2
	0x03db 00987 (testdata/listing/go/control.go:88)	JNE	1007
	0x03dd 00989 (testdata/listing/go/control.go:88)	MOVQ	main.out+136(SP), CX
	0x03e5 00997 (testdata/listing/go/control.go:88)	MOVQ	main.done+144(SP), DX
	0x03ed 01005 (testdata/listing/go/control.go:88)	JMP	1035
	0x03ef 01007 (testdata/listing/go/control.go:88)	CALL	runtime.gcWriteBarrier2(SB)
	0x03f4 01012 (testdata/listing/go/control.go:88)	MOVQ	main.out+136(SP), CX
	0x03fc 01020 (testdata/listing/go/control.go:88)	MOVQ	CX, (R11)
	0x03ff 01023 (testdata/listing/go/control.go:88)	MOVQ	main.done+144(SP), DX
	0x0407 01031 (testdata/listing/go/control.go:88)	MOVQ	DX, 8(R11)
	0x040b 01035 (testdata/listing/go/control.go:88)	MOVQ	CX, 8(AX)
	0x040f 01039 (testdata/listing/go/control.go:88)	MOVQ	DX, 16(AX)
	0x0413 01043 (testdata/listing/go/control.go:88)	PCDATA	$0, $-1
	0x0413 01043 (testdata/listing/go/control.go:88)	CALL	runtime.newproc(SB)
	0x0418 01048 (testdata/listing/go/control.go:88)	XORL	AX, AX
	0x041a 01050 (testdata/listing/go/control.go:94)	JMP	1060
	0x041c 01052 (testdata/listing/go/control.go:94)	MOVQ	main.i+88(SP), AX
	0x0421 01057 (testdata/listing/go/control.go:94)	INCQ	AX
	0x0424 01060 (testdata/listing/go/control.go:94)	CMPQ	AX, $3
	0x0428 01064 (testdata/listing/go/control.go:94)	JGE	1234
	0x042e 01070 (testdata/listing/go/control.go:94)	MOVQ	AX, main.i+88(SP)
	0x0433 01075 (testdata/listing/go/control.go:99)	MOVQ	AX, main..autotmp_28+608(SP)
	0x043b 01083 (testdata/listing/go/control.go:99)	LEAQ	go:string."\n"(SB), DX
	0x0442 01090 (testdata/listing/go/control.go:99)	MOVQ	DX, main..autotmp_28+616(SP)
	0x044a 01098 (testdata/listing/go/control.go:99)	MOVQ	$1, main..autotmp_28+624(SP)
	0x0456 01110 (testdata/listing/go/control.go:95)	LEAQ	main..autotmp_42+200(SP), DX
	0x045e 01118 (testdata/listing/go/control.go:95)	MOVUPS	X15, (DX)
	0x0462 01122 (testdata/listing/go/control.go:95)	MOVUPS	X15, 16(DX)
	0x0467 01127 (testdata/listing/go/control.go:96)	MOVQ	main.out+136(SP), DX
	0x046f 01135 (testdata/listing/go/control.go:96)	MOVQ	DX, main..autotmp_42+200(SP)
	0x0477 01143 (testdata/listing/go/control.go:96)	LEAQ	main..autotmp_28+608(SP), DX
	0x047f 01151 (testdata/listing/go/control.go:96)	MOVQ	DX, main..autotmp_42+208(SP)
	0x0487 01159 (testdata/listing/go/control.go:100)	MOVQ	main.done+144(SP), DX
	0x048f 01167 (testdata/listing/go/control.go:100)	MOVQ	DX, main..autotmp_42+216(SP)
	0x0497 01175 (testdata/listing/go/control.go:95)	LEAQ	main..autotmp_42+200(SP), AX
	0x049f 01183 (testdata/listing/go/control.go:95)	LEAQ	main..autotmp_43+56(SP), BX
	0x04a4 01188 (testdata/listing/go/control.go:95)	XORL	CX, CX
	0x04a6 01190 (testdata/listing/go/control.go:95)	MOVL	$1, DI
	0x04ab 01195 (testdata/listing/go/control.go:95)	MOVL	DI, SI
	0x04ad 01197 (testdata/listing/go/control.go:95)	MOVL	$1, R8
	0x04b3 01203 (testdata/listing/go/control.go:95)	CALL	runtime.selectgo(SB)
	0x04b8 01208 (testdata/listing/go/control.go:95)	NOP
	0x04c0 01216 (testdata/listing/go/control.go:96)	TESTQ	AX, AX
	0x04c3 01219 (testdata/listing/go/control.go:96)	JEQ	1052
	0x04c9 01225 (testdata/listing/go/control.go:101)	ADDQ	$632, SP
	0x04d0 01232 (testdata/listing/go/control.go:101)	POPQ	BP
	0x04d1 01233 (testdata/listing/go/control.go:101)	RET
	0x04d2 01234 (testdata/listing/go/control.go:104)	MOVQ	main.out+136(SP), AX
	0x04da 01242 (testdata/listing/go/control.go:104)	PCDATA	$1, $14
	0x04da 01242 (testdata/listing/go/control.go:104)	CALL	runtime.closechan(SB)
	0x04df 01247 (testdata/listing/go/control.go:105)	MOVQ	main.done+144(SP), AX
	0x04e7 01255 (testdata/listing/go/control.go:105)	XORL	BX, BX
	0x04e9 01257 (testdata/listing/go/control.go:105)	PCDATA	$1, $0
	0x04e9 01257 (testdata/listing/go/control.go:105)	CALL	runtime.chanrecv1(SB)
	0x04ee 01262 (testdata/listing/go/control.go:106)	ADDQ	$632, SP
	0x04f5 01269 (testdata/listing/go/control.go:106)	POPQ	BP
	0x04f6 01270 (testdata/listing/go/control.go:106)	RET
	0x04f7 01271 (testdata/listing/go/control.go:106)	NOP
	0x04f7 01271 (testdata/listing/go/control.go:76)	PCDATA	$1, $-1
	0x04f7 01271 (testdata/listing/go/control.go:76)	PCDATA	$0, $-2
	0x04f7 01271 (testdata/listing/go/control.go:76)	CALL	runtime.morestack_noctxt(SB)
	0x04fc 01276 (testdata/listing/go/control.go:76)	PCDATA	$0, $-1
	0x04fc 01276 (testdata/listing/go/control.go:76)	NOP
	0x0500 01280 (testdata/listing/go/control.go:76)	JMP	0
	0x0000 4c 8d a4 24 00 fe ff ff 4d 3b 66 10 0f 86 e5 04  L..$....M;f.....
	0x0010 00 00 55 48 89 e5 48 81 ec 78 02 00 00 48 8d 05  ..UH..H..x...H..
	0x0020 00 00 00 00 48 8d 1d 00 00 00 00 e8 00 00 00 00  ....H...........
	0x0030 48 89 84 24 c0 00 00 00 48 89 9c 24 80 00 00 00  H..$....H..$....
	0x0040 48 8d 05 00 00 00 00 48 8d 1d 00 00 00 00 e8 00  H......H........
	0x0050 00 00 00 48 89 84 24 b8 00 00 00 48 89 5c 24 78  ...H..$....H.\$x
	0x0060 b8 20 00 00 00 48 8d 1d 00 00 00 00 b9 01 00 00  . ...H..........
	0x0070 00 e8 00 00 00 00 48 b9 00 00 00 00 00 00 f0 3f  ......H........?
	0x0080 48 89 08 48 b9 00 00 00 00 00 00 08 40 48 89 48  H..H........@H.H
	0x0090 08 48 c7 40 18 01 00 00 00 48 8d 0d 00 00 00 00  .H.@.....H......
	0x00a0 48 89 48 10 48 89 c3 48 8d 05 00 00 00 00 e8 00  H.H.H..H........
	0x00b0 00 00 00 48 89 84 24 b0 00 00 00 48 89 5c 24 70  ...H..$....H.\$p
	0x00c0 48 8d 05 00 00 00 00 48 8d 1d 00 00 00 00 e8 00  H......H........
	0x00d0 00 00 00 48 89 84 24 a8 00 00 00 48 89 5c 24 68  ...H..$....H.\$h
	0x00e0 31 c0 31 db e8 00 00 00 00 48 89 84 24 a0 00 00  1.1......H..$...
	0x00f0 00 48 89 5c 24 60 e8 00 00 00 00 48 8b 84 24 c0  .H.\$`.....H..$.
	0x0100 00 00 00 48 8b 9c 24 80 00 00 00 e8 00 00 00 00  ...H..$.........
	0x0110 e8 00 00 00 00 48 8b 84 24 b8 00 00 00 48 8b 5c  .....H..$....H.\
	0x0120 24 78 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  $x..........H..$
	0x0130 b0 00 00 00 48 8b 5c 24 70 e8 00 00 00 00 66 90  ....H.\$p.....f.
	0x0140 e8 00 00 00 00 48 8b 84 24 a8 00 00 00 48 8b 5c  .....H..$....H.\
	0x0150 24 68 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  $h..........H..$
	0x0160 a0 00 00 00 48 8b 5c 24 60 e8 00 00 00 00 e8 00  ....H.\$`.......
	0x0170 00 00 00 e8 00 00 00 00 48 8d 8c 24 30 02 00 00  ........H..$0...
	0x0180 44 0f 11 39 44 0f 11 79 10 44 0f 11 79 20 48 8d  D..9D..y.D..y H.
	0x0190 8c 24 e8 00 00 00 ba 05 00 00 00 44 0f 11 39 44  .$.........D..9D
	0x01a0 0f 11 79 10 44 0f 11 79 20 44 0f 11 79 30 48 83  ..y.D..y D..y0H.
	0x01b0 c1 40 ff ca 75 e5 44 0f 11 79 f8 48 b9 80 80 80  .@..u.D..y.H....
	0x01c0 80 80 80 80 80 48 89 8c 24 e8 00 00 00 48 8d 8c  .....H..$....H..
	0x01d0 24 e8 00 00 00 48 89 8c 24 40 02 00 00 0f 1f 00  $....H..$@......
	0x01e0 e8 00 00 00 00 48 89 84 24 38 02 00 00 48 8d 05  .....H..$8...H..
	0x01f0 00 00 00 00 48 8d 9c 24 30 02 00 00 48 8d 0d 00  ....H..$0...H...
	0x0200 00 00 00 bf 01 00 00 00 e8 00 00 00 00 44 0f 11  .............D..
	0x0210 78 08 83 3d 00 00 00 00 00 74 0d 48 8b 10 66 90  x..=.....t.H..f.
	0x0220 e8 00 00 00 00 49 89 13 48 c7 00 00 00 00 00 b8  .....I..H.......
	0x0230 10 00 00 00 48 8d 1d 00 00 00 00 b9 01 00 00 00  ....H...........
	0x0240 e8 00 00 00 00 48 89 84 24 98 00 00 00 48 c7 00  .....H..$....H..
	0x0250 01 00 00 00 48 c7 40 08 02 00 00 00 48 8d 05 00  ....H.@.....H...
	0x0260 00 00 00 48 8d 9c 24 30 02 00 00 48 8d 0d 00 00  ...H..$0...H....
	0x0270 00 00 bf 01 00 00 00 e8 00 00 00 00 48 c7 40 08  ............H.@.
	0x0280 02 00 00 00 48 c7 40 10 02 00 00 00 83 3d 00 00  ....H.@......=..
	0x0290 00 00 00 75 0a 48 8b b4 24 98 00 00 00 eb 17 48  ...u.H..$......H
	0x02a0 8b 10 e8 00 00 00 00 48 8b b4 24 98 00 00 00 49  .......H..$....I
	0x02b0 89 33 49 89 53 08 48 89 30 48 8d 84 24 30 02 00  .3I.S.H.0H..$0..
	0x02c0 00 48 8d 1d 00 00 00 00 b9 01 00 00 00 e8 00 00  .H..............
	0x02d0 00 00 48 89 44 24 50 88 5c 24 37 b8 03 00 00 00  ..H.D$P.\$7.....
	0x02e0 e8 00 00 00 00 89 44 24 44 e8 00 00 00 00 48 8b  ......D$D.....H.
	0x02f0 44 24 50 e8 00 00 00 00 e8 00 00 00 00 0f b6 44  D$P............D
	0x0300 24 37 e8 00 00 00 00 e8 00 00 00 00 8b 54 24 44  $7...........T$D
	0x0310 89 d0 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  ..............@.
	0x0320 e8 00 00 00 00 48 b8 ef cd ab 89 67 45 23 01 bb  .....H.....gE#..
	0x0330 09 00 00 00 e8 00 00 00 00 48 89 44 24 48 f3 0f  .........H.D$H..
	0x0340 11 44 24 40 88 5c 24 36 e8 00 00 00 00 48 8b 44  .D$@.\$6.....H.D
	0x0350 24 48 e8 00 00 00 00 e8 00 00 00 00 f3 0f 10 44  $H.............D
	0x0360 24 40 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24  $@............D$
	0x0370 36 e8 00 00 00 00 e8 00 00 00 00 0f 1f 44 00 00  6............D..
	0x0380 e8 00 00 00 00 48 8d 05 00 00 00 00 bb 01 00 00  .....H..........
	0x0390 00 e8 00 00 00 00 48 89 84 24 88 00 00 00 48 8d  ......H..$....H.
	0x03a0 05 00 00 00 00 31 db e8 00 00 00 00 48 89 84 24  .....1......H..$
	0x03b0 90 00 00 00 b8 18 00 00 00 48 8d 1d 00 00 00 00  .........H......
	0x03c0 b9 01 00 00 00 e8 00 00 00 00 48 8d 15 00 00 00  ..........H.....
	0x03d0 00 48 89 10 83 3d 00 00 00 00 00 75 12 48 8b 8c  .H...=.....u.H..
	0x03e0 24 88 00 00 00 48 8b 94 24 90 00 00 00 eb 1c e8  $....H..$.......
	0x03f0 00 00 00 00 48 8b 8c 24 88 00 00 00 49 89 0b 48  ....H..$....I..H
	0x0400 8b 94 24 90 00 00 00 49 89 53 08 48 89 48 08 48  ..$....I.S.H.H.H
	0x0410 89 50 10 e8 00 00 00 00 31 c0 eb 08 48 8b 44 24  .P......1...H.D$
	0x0420 58 48 ff c0 48 83 f8 03 0f 8d a4 00 00 00 48 89  XH..H.........H.
	0x0430 44 24 58 48 89 84 24 60 02 00 00 48 8d 15 00 00  D$XH..$`...H....
	0x0440 00 00 48 89 94 24 68 02 00 00 48 c7 84 24 70 02  ..H..$h...H..$p.
	0x0450 00 00 01 00 00 00 48 8d 94 24 c8 00 00 00 44 0f  ......H..$....D.
	0x0460 11 3a 44 0f 11 7a 10 48 8b 94 24 88 00 00 00 48  .:D..z.H..$....H
	0x0470 89 94 24 c8 00 00 00 48 8d 94 24 60 02 00 00 48  ..$....H..$`...H
	0x0480 89 94 24 d0 00 00 00 48 8b 94 24 90 00 00 00 48  ..$....H..$....H
	0x0490 89 94 24 d8 00 00 00 48 8d 84 24 c8 00 00 00 48  ..$....H..$....H
	0x04a0 8d 5c 24 38 31 c9 bf 01 00 00 00 89 fe 41 b8 01  .\$81........A..
	0x04b0 00 00 00 e8 00 00 00 00 0f 1f 84 00 00 00 00 00  ................
	0x04c0 48 85 c0 0f 84 53 ff ff ff 48 81 c4 78 02 00 00  H....S...H..x...
	0x04d0 5d c3 48 8b 84 24 88 00 00 00 e8 00 00 00 00 48  ].H..$.........H
	0x04e0 8b 84 24 90 00 00 00 31 db e8 00 00 00 00 48 81  ..$....1......H.
	0x04f0 c4 78 02 00 00 5d c3 e8 00 00 00 00 0f 1f 40 00  .x...]........@.
	0x0500 e9 fb fa ff ff                                   .....
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
	rel 104+4 t=R_PCREL type:main.point+0
	rel 114+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC4+0
	rel 156+4 t=R_PCREL go:string."p"+0
	rel 170+4 t=R_PCREL type:*main.point+0
	rel 175+4 t=R_CALL main.classify+0
	rel 195+4 t=R_PCREL type:int+0
	rel 202+4 t=R_PCREL main..stmp_3+0
	rel 207+4 t=R_CALL main.classify+0
	rel 229+4 t=R_CALL main.classify+0
	rel 247+4 t=R_CALL runtime.printlock+0
	rel 268+4 t=R_CALL runtime.printstring+0
	rel 273+4 t=R_CALL runtime.printsp+0
	rel 291+4 t=R_CALL runtime.printstring+0
	rel 296+4 t=R_CALL runtime.printsp+0
	rel 314+4 t=R_CALL runtime.printstring+0
	rel 321+4 t=R_CALL runtime.printsp+0
	rel 339+4 t=R_CALL runtime.printstring+0
	rel 344+4 t=R_CALL runtime.printsp+0
	rel 362+4 t=R_CALL runtime.printstring+0
	rel 367+4 t=R_CALL runtime.printnl+0
	rel 372+4 t=R_CALL runtime.printunlock+0
	rel 481+4 t=R_CALL runtime.rand+0
	rel 496+4 t=R_PCREL type:map[string][]int+0
	rel 511+4 t=R_PCREL go:string."b"+0
	rel 521+4 t=R_CALL runtime.mapassign_faststr+0
	rel 532+4 t=R_PCREL runtime.writeBarrier+-1
	rel 545+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 567+4 t=R_PCREL type:[2]int+0
	rel 577+4 t=R_CALL runtime.mallocgcSmallNoScanSC2+0
	rel 607+4 t=R_PCREL type:map[string][]int+0
	rel 622+4 t=R_PCREL go:string."a"+0
	rel 632+4 t=R_CALL runtime.mapassign_faststr+0
	rel 654+4 t=R_PCREL runtime.writeBarrier+-1
	rel 675+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 708+4 t=R_PCREL go:string."a"+0
	rel 718+4 t=R_CALL main.count+0
	rel 737+4 t=R_CALL main.big+0
	rel 746+4 t=R_CALL runtime.printlock+0
	rel 756+4 t=R_CALL runtime.printint+0
	rel 761+4 t=R_CALL runtime.printsp+0
	rel 771+4 t=R_CALL runtime.printbool+0
	rel 776+4 t=R_CALL runtime.printsp+0
	rel 787+4 t=R_CALL runtime.printuint+0
	rel 792+4 t=R_CALL runtime.printnl+0
	rel 801+4 t=R_CALL runtime.printunlock+0
	rel 821+4 t=R_CALL main.bits+0
	rel 841+4 t=R_CALL runtime.printlock+0
	rel 851+4 t=R_CALL runtime.printuint+0
	rel 856+4 t=R_CALL runtime.printsp+0
	rel 867+4 t=R_CALL runtime.printfloat32+0
	rel 872+4 t=R_CALL runtime.printsp+0
	rel 882+4 t=R_CALL runtime.printbool+0
	rel 887+4 t=R_CALL runtime.printnl+0
	rel 897+4 t=R_CALL runtime.printunlock+0
	rel 904+4 t=R_PCREL type:chan struct { main.n int; main.text string }+0
	rel 914+4 t=R_CALL runtime.makechan+0
	rel 929+4 t=R_PCREL type:chan bool+0
	rel 936+4 t=R_CALL runtime.makechan+0
	rel 956+4 t=R_PCREL type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
	rel 966+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC3+0
	rel 973+4 t=R_PCREL main.main.func1+0
	rel 982+4 t=R_PCREL runtime.writeBarrier+-1
	rel 1008+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 1044+4 t=R_CALL runtime.newproc+0
	rel 1086+4 t=R_PCREL go:string."\n"+0
	rel 1204+4 t=R_CALL runtime.selectgo+0
	rel 1243+4 t=R_CALL runtime.closechan+0
	rel 1258+4 t=R_CALL runtime.chanrecv1+0
	rel 1272+4 t=R_CALL runtime.morestack_noctxt+0
main.main.func1 STEXT size=183 align=0x0 args=0x0 locals=0x58 funcid=0x0
	0x0000 00000 (testdata/listing/go/control.go:88)	TEXT	main.main.func1(SB), NEEDCTXT|ABIInternal, $88-0
	0x0000 00000 (testdata/listing/go/control.go:88)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:88)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:88)	JLS	173
	0x000a 00010 (testdata/listing/go/control.go:88)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:88)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:88)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:88)	SUBQ	$80, SP
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$0, gclocals·yr4yLQlPnRVKirpHM7hJfw==(SB)
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$1, gclocals·BZd5p6b/SkHY6ud4aih9Fg==(SB)
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
type:.eq.GGS STEXT dupok size=113 align=0x0 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.GGS(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	81
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TswRR9Pia9Wsluv5u1sUnA==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.GGS.arginfo1(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.GGS.argliveinfo(SB)
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
main.shape.area STEXT dupok size=67 align=0x0 args=0x10 locals=0x10 funcid=0x17
	0x0000 00000 (<autogenerated>:1)	TEXT	main.shape.area(SB), DUPOK|WRAPPER|ABIInternal, $16-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	40
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$8, SP
	0x000e 00014 (<autogenerated>:1)	MOVQ	AX, main.~p0+24(FP)
	0x0013 00019 (<autogenerated>:1)	MOVQ	BX, main.~p0+32(FP)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$0, gclocals·Ih7UaEzxol4qYE7mnpMg6w==(SB)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$5, main.shape.area.arginfo1(SB)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$6, main.shape.area.argliveinfo(SB)
	0x0018 00024 (<autogenerated>:1)	PCDATA	$3, $1
	0x0018 00024 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x001c 00028 (<autogenerated>:1)	MOVQ	BX, AX
	0x001f 00031 (<autogenerated>:1)	PCDATA	$1, $1
	0x001f 00031 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CALL	CX
	0x0022 00034 (<autogenerated>:1)	ADDQ	$8, SP
	0x0026 00038 (<autogenerated>:1)	POPQ	BP
	0x0027 00039 (<autogenerated>:1)	RET
	0x0028 00040 (<autogenerated>:1)	NOP
	0x0028 00040 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0028 00040 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0028 00040 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x002d 00045 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0032 00050 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0037 00055 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0037 00055 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x003c 00060 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0041 00065 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 22 55 48 89 e5 48 83 ec 08 48 89  I;f.v"UH..H...H.
	0x0010 44 24 18 48 89 5c 24 20 48 8b 48 18 48 89 d8 90  D$.H.\$ H.H.H...
	0x0020 ff d1 48 83 c4 08 5d c3 48 89 44 24 08 48 89 5c  ..H...].H.D$.H.\
	0x0030 24 10 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24  $......H.D$.H.\$
	0x0040 10 eb bd                                         ...
	rel 2+0 t=R_USEIFACEMETHOD type:main.shape+96
	rel 32+0 t=R_CALLIND +0
	rel 51+4 t=R_CALL runtime.morestack_noctxt+0
main.shape.scale STEXT dupok size=79 align=0x0 args=0x18 locals=0x18 funcid=0x17
	0x0000 00000 (<autogenerated>:1)	TEXT	main.shape.scale(SB), DUPOK|WRAPPER|ABIInternal, $24-24
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	40
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$16, SP
	0x000e 00014 (<autogenerated>:1)	MOVQ	AX, main.~p0+32(FP)
	0x0013 00019 (<autogenerated>:1)	MOVQ	BX, main.~p0+40(FP)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$0, gclocals·Ih7UaEzxol4qYE7mnpMg6w==(SB)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$5, main.shape.scale.arginfo1(SB)
	0x0018 00024 (<autogenerated>:1)	FUNCDATA	$6, main.shape.scale.argliveinfo(SB)
	0x0018 00024 (<autogenerated>:1)	PCDATA	$3, $1
	0x0018 00024 (<autogenerated>:1)	MOVQ	32(AX), CX
	0x001c 00028 (<autogenerated>:1)	MOVQ	BX, AX
	0x001f 00031 (<autogenerated>:1)	PCDATA	$1, $1
	0x001f 00031 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CALL	CX
	0x0022 00034 (<autogenerated>:1)	ADDQ	$16, SP
	0x0026 00038 (<autogenerated>:1)	POPQ	BP
	0x0027 00039 (<autogenerated>:1)	RET
	0x0028 00040 (<autogenerated>:1)	NOP
	0x0028 00040 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0028 00040 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0028 00040 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x002d 00045 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0032 00050 (<autogenerated>:1)	MOVSD	X0, 24(SP)
	0x0038 00056 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x003d 00061 (<autogenerated>:1)	PCDATA	$0, $-1
	0x003d 00061 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0042 00066 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0047 00071 (<autogenerated>:1)	MOVSD	24(SP), X0
	0x004d 00077 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 22 55 48 89 e5 48 83 ec 10 48 89  I;f.v"UH..H...H.
	0x0010 44 24 20 48 89 5c 24 28 48 8b 48 20 48 89 d8 90  D$ H.\$(H.H H...
	0x0020 ff d1 48 83 c4 10 5d c3 48 89 44 24 08 48 89 5c  ..H...].H.D$.H.\
	0x0030 24 10 f2 0f 11 44 24 18 e8 00 00 00 00 48 8b 44  $....D$......H.D
	0x0040 24 08 48 8b 5c 24 10 f2 0f 10 44 24 18 eb b1     $.H.\$....D$...
	rel 2+0 t=R_USEIFACEMETHOD type:main.shape+104
	rel 32+0 t=R_CALLIND +0
	rel 57+4 t=R_CALL runtime.morestack_noctxt+0
type:.eq.M8S STEXT dupok size=88 align=0x0 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.M8S(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	61
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TswRR9Pia9Wsluv5u1sUnA==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.M8S.arginfo1(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.M8S.argliveinfo(SB)
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
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
runtime.interequal·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.interequal+0
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.shape- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 6d 61 69 6e 2e 73 68 61 70 65           ..*main.shape
type:*main.shape SRODATA size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 71 59 ae 7f 28 08 08 16 00 00 00 00 00 00 00 00  qY..(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.shape-+0
	rel 48+8 t=R_ADDR type:main.shape+0
runtime.gcbits.0200000000000000 SRODATA dupok size=8 align=0x8
	0x0000 02 00 00 00 00 00 00 00                          ........
type:.namedata.*func() float64- SRODATA dupok size=17 align=0x1
	0x0000 00 0f 2a 66 75 6e 63 28 29 20 66 6c 6f 61 74 36  ..*func() float6
	0x0010 34                                               4
type:*func() float64 SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 01 8f 9f 59 28 08 08 16 00 00 00 00 00 00 00 00  ...Y(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() float64-+0
	rel 48+8 t=R_ADDR type:func() float64+0
type:func() float64 SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 89 d6 f1 7f 22 08 08 13 00 00 00 00 00 00 00 00  ...."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() float64-+0
	rel 44+4 t=RelocType(-32763) type:*func() float64+0
	rel 56+8 t=R_ADDR type:float64+0
type:.namedata.*func(float64) main.shape- SRODATA dupok size=27 align=0x1
	0x0000 00 19 2a 66 75 6e 63 28 66 6c 6f 61 74 36 34 29  ..*func(float64)
	0x0010 20 6d 61 69 6e 2e 73 68 61 70 65                  main.shape
type:*func(float64) main.shape SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 af 63 91 4e 28 08 08 16 00 00 00 00 00 00 00 00  .c.N(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(float64) main.shape-+0
	rel 48+8 t=R_ADDR type:func(float64) main.shape+0
type:func(float64) main.shape SRODATA dupok size=72 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 1b 8d e9 22 08 08 13 00 00 00 00 00 00 00 00  7..."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(float64) main.shape-+0
	rel 44+4 t=RelocType(-32763) type:*func(float64) main.shape+0
	rel 56+8 t=R_ADDR type:float64+0
	rel 64+8 t=R_ADDR type:main.shape+0
type:.importpath.main. SRODATA dupok size=6 align=0x1
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.area- SRODATA dupok size=6 align=0x1
	0x0000 00 04 61 72 65 61                                ..area
type:.namedata.scale- SRODATA dupok size=7 align=0x1
	0x0000 00 05 73 63 61 6c 65                             ..scale
type:main.shape SRODATA size=112 align=0x8
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 f1 d4 3f 99 07 08 08 14 00 00 00 00 00 00 00 00  ..?.............
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
type:.namedata.*main.point- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74           ..*main.point
type:.eqfunc.GGS SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.GGS+0
runtime.gcbits.0400000000000000 SRODATA dupok size=8 align=0x8
	0x0000 04 00 00 00 00 00 00 00                          ........
type:.namedata.x- SRODATA dupok size=3 align=0x1
	0x0000 00 01 78                                         ..x
type:.namedata.y- SRODATA dupok size=3 align=0x1
	0x0000 00 01 79                                         ..y
type:.namedata.name- SRODATA dupok size=6 align=0x1
	0x0000 00 04 6e 61 6d 65                                ..name
type:main.point SRODATA size=168 align=0x8
	0x0000 20 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00   ...............
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
	rel 24+8 t=R_ADDR type:.eqfunc.GGS+0
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
type:.namedata.*func(*main.point) float64- SRODATA dupok size=28 align=0x1
	0x0000 00 1a 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  ..*func(*main.po
	0x0010 69 6e 74 29 20 66 6c 6f 61 74 36 34              int) float64
type:*func(*main.point) float64 SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a3 86 40 0e 28 08 08 16 00 00 00 00 00 00 00 00  ..@.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point) float64-+0
	rel 48+8 t=R_ADDR type:func(*main.point) float64+0
type:func(*main.point) float64 SRODATA dupok size=72 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 05 a0 5c db 22 08 08 13 00 00 00 00 00 00 00 00  ..\."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point) float64-+0
	rel 44+4 t=RelocType(-32763) type:*func(*main.point) float64+0
	rel 56+8 t=R_ADDR type:*main.point+0
	rel 64+8 t=R_ADDR type:float64+0
type:.namedata.*func(*main.point, float64) main.shape- SRODATA dupok size=40 align=0x1
	0x0000 00 26 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  .&*func(*main.po
	0x0010 69 6e 74 2c 20 66 6c 6f 61 74 36 34 29 20 6d 61  int, float64) ma
	0x0020 69 6e 2e 73 68 61 70 65                          in.shape
type:*func(*main.point, float64) main.shape SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e0 79 d7 61 28 08 08 16 00 00 00 00 00 00 00 00  .y.a(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point, float64) main.shape-+0
	rel 48+8 t=R_ADDR type:func(*main.point, float64) main.shape+0
type:func(*main.point, float64) main.shape SRODATA dupok size=80 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c6 69 77 99 22 08 08 13 00 00 00 00 00 00 00 00  .iw."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.point, float64) main.shape-+0
	rel 44+4 t=RelocType(-32763) type:*func(*main.point, float64) main.shape+0
	rel 56+8 t=R_ADDR type:*main.point+0
	rel 64+8 t=R_ADDR type:float64+0
	rel 72+8 t=R_ADDR type:main.shape+0
type:*main.point SRODATA size=104 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 3d 5a 9f 29 08 08 16 00 00 00 00 00 00 00 00  .=Z.)...........
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
go:itab.*main.point,main.shape SRODATA dupok size=40 align=0x8
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 f2 3d 5a 9f 00 00 00 00 00 00 00 00 00 00 00 00  .=Z.............
	0x0020 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:main.shape+0
	rel 8+8 t=R_ADDR type:*main.point+0
	rel 24+8 t=RelocType(-32767) main.(*point).area+0
	rel 32+8 t=RelocType(-32767) main.(*point).scale+0
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
type:.namedata.*chan bool- SRODATA dupok size=12 align=0x1
	0x0000 00 0a 2a 63 68 61 6e 20 62 6f 6f 6c              ..*chan bool
type:*chan bool SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fe f9 bd 10 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan bool-+0
	rel 48+8 t=R_ADDR type:chan bool+0
type:chan bool SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 df 96 f2 56 2a 08 08 12 00 00 00 00 00 00 00 00  ...V*...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan bool-+0
	rel 44+4 t=RelocType(-32763) type:*chan bool+0
	rel 48+8 t=R_ADDR type:bool+0
type:.namedata.*chan struct { n int; text string }- SRODATA dupok size=37 align=0x1
	0x0000 00 23 2a 63 68 61 6e 20 73 74 72 75 63 74 20 7b  .#*chan struct {
	0x0010 20 6e 20 69 6e 74 3b 20 74 65 78 74 20 73 74 72   n int; text str
	0x0020 69 6e 67 20 7d                                   ing }
type:*chan struct { main.n int; main.text string } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6d e7 af 61 28 08 08 16 00 00 00 00 00 00 00 00  m..a(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan struct { n int; text string }-+0
	rel 48+8 t=R_ADDR type:chan struct { main.n int; main.text string }+0
type:.eqfunc.M8S SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.M8S+0
type:.namedata.*struct { n int; text string }- SRODATA dupok size=32 align=0x1
	0x0000 00 1e 2a 73 74 72 75 63 74 20 7b 20 6e 20 69 6e  ..*struct { n in
	0x0010 74 3b 20 74 65 78 74 20 73 74 72 69 6e 67 20 7d  t; text string }
type:*struct { main.n int; main.text string } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 54 98 44 4d 28 08 08 16 00 00 00 00 00 00 00 00  T.DM(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { n int; text string }-+0
	rel 48+8 t=R_ADDR type:struct { main.n int; main.text string }+0
type:.namedata.n- SRODATA dupok size=3 align=0x1
	0x0000 00 01 6e                                         ..n
type:.namedata.text- SRODATA dupok size=6 align=0x1
	0x0000 00 04 74 65 78 74                                ..text
type:struct { main.n int; main.text string } SRODATA dupok size=128 align=0x8
	0x0000 18 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 96 58 f7 8d 02 08 08 19 00 00 00 00 00 00 00 00  .X..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.M8S+0
	rel 32+8 t=R_ADDR runtime.gcbits.0200000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { n int; text string }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { main.n int; main.text string }+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:struct { main.n int; main.text string }+80
	rel 80+8 t=R_ADDR type:.namedata.n-+0
	rel 88+8 t=R_ADDR type:int+0
	rel 104+8 t=R_ADDR type:.namedata.text-+0
	rel 112+8 t=R_ADDR type:string+0
type:chan struct { main.n int; main.text string } SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 61 1e d1 72 2a 08 08 12 00 00 00 00 00 00 00 00  a..r*...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*chan struct { n int; text string }-+0
	rel 44+4 t=RelocType(-32763) type:*chan struct { main.n int; main.text string }+0
	rel 48+8 t=R_ADDR type:struct { main.n int; main.text string }+0
type:.namedata.*map[string][]int- SRODATA dupok size=19 align=0x1
	0x0000 00 11 2a 6d 61 70 5b 73 74 72 69 6e 67 5d 5b 5d  ..*map[string][]
	0x0010 69 6e 74                                         int
type:*map[string][]int SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc 97 21 97 28 08 08 16 00 00 00 00 00 00 00 00  ..!.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*map[string][]int-+0
	rel 48+8 t=R_ADDR type:map[string][]int+0
type:.namedata.*map.group[string][]int- SRODATA dupok size=25 align=0x1
	0x0000 00 17 2a 6d 61 70 2e 67 72 6f 75 70 5b 73 74 72  ..*map.group[str
	0x0010 69 6e 67 5d 5b 5d 69 6e 74                       ing][]int
type:noalg.*map.group[string][]int SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 08 20 94 c9 20 08 08 16 00 00 00 00 00 00 00 00  . .. ...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*map.group[string][]int-+0
	rel 48+8 t=R_ADDR type:noalg.map.group[string][]int+0
runtime.gcbits.4a29a59452000000 SRODATA dupok size=8 align=0x8
	0x0000 4a 29 a5 94 52 00 00 00                          J)..R...
type:.namedata.*[8]struct { key string; elem []int }- SRODATA dupok size=39 align=0x1
	0x0000 00 25 2a 5b 38 5d 73 74 72 75 63 74 20 7b 20 6b  .%*[8]struct { k
	0x0010 65 79 20 73 74 72 69 6e 67 3b 20 65 6c 65 6d 20  ey string; elem 
	0x0020 5b 5d 69 6e 74 20 7d                             []int }
type:noalg.*[8]struct { key string; elem []int } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3e 7a 6a de 20 08 08 16 00 00 00 00 00 00 00 00  >zj. ...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[8]struct { key string; elem []int }-+0
	rel 48+8 t=R_ADDR type:noalg.[8]struct { key string; elem []int }+0
runtime.gcbits.a594524a29000000 SRODATA dupok size=8 align=0x8
	0x0000 a5 94 52 4a 29 00 00 00                          ..RJ)...
type:.namedata.*struct { key string; elem []int }- SRODATA dupok size=36 align=0x1
	0x0000 00 22 2a 73 74 72 75 63 74 20 7b 20 6b 65 79 20  ."*struct { key 
	0x0010 73 74 72 69 6e 67 3b 20 65 6c 65 6d 20 5b 5d 69  string; elem []i
	0x0020 6e 74 20 7d                                      nt }
type:noalg.*struct { key string; elem []int } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b2 7a 65 ff 20 08 08 16 00 00 00 00 00 00 00 00  .ze. ...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { key string; elem []int }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { key string; elem []int }+0
runtime.gcbits.0500000000000000 SRODATA dupok size=8 align=0x8
	0x0000 05 00 00 00 00 00 00 00                          ........
type:.importpath.. SRODATA dupok size=2 align=0x1
	0x0000 00 00                                            ..
type:.namedata.key- SRODATA dupok size=5 align=0x1
	0x0000 00 03 6b 65 79                                   ..key
type:.namedata.elem- SRODATA dupok size=6 align=0x1
	0x0000 00 04 65 6c 65 6d                                ..elem
type:noalg.struct { key string; elem []int } SRODATA dupok size=128 align=0x8
	0x0000 28 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  (...............
	0x0010 2c ce 91 06 02 08 08 19 00 00 00 00 00 00 00 00  ,...............
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
type:.namedata.*[]struct { key string; elem []int }- SRODATA dupok size=38 align=0x1
	0x0000 00 24 2a 5b 5d 73 74 72 75 63 74 20 7b 20 6b 65  .$*[]struct { ke
	0x0010 79 20 73 74 72 69 6e 67 3b 20 65 6c 65 6d 20 5b  y string; elem [
	0x0020 5d 69 6e 74 20 7d                                ]int }
type:*[]struct { key string; elem []int } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 60 0a e9 aa 28 08 08 16 00 00 00 00 00 00 00 00  `...(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { key string; elem []int }-+0
	rel 48+8 t=R_ADDR type:[]struct { key string; elem []int }+0
type:[]struct { key string; elem []int } SRODATA dupok size=56 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e9 a9 3c 66 02 08 08 17 00 00 00 00 00 00 00 00  ..<f............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { key string; elem []int }-+0
	rel 44+4 t=RelocType(-32763) type:*[]struct { key string; elem []int }+0
	rel 48+8 t=R_ADDR type:noalg.struct { key string; elem []int }+0
type:noalg.[8]struct { key string; elem []int } SRODATA dupok size=72 align=0x8
	0x0000 40 01 00 00 00 00 00 00 30 01 00 00 00 00 00 00  @.......0.......
	0x0010 9d 39 40 57 02 08 08 11 00 00 00 00 00 00 00 00  .9@W............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.a594524a29000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[8]struct { key string; elem []int }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*[8]struct { key string; elem []int }+0
	rel 48+8 t=R_ADDR type:noalg.struct { key string; elem []int }+0
	rel 56+8 t=R_ADDR type:[]struct { key string; elem []int }+0
type:.namedata.ctrl- SRODATA dupok size=6 align=0x1
	0x0000 00 04 63 74 72 6c                                ..ctrl
type:.namedata.slots- SRODATA dupok size=7 align=0x1
	0x0000 00 05 73 6c 6f 74 73                             ..slots
type:noalg.map.group[string][]int SRODATA dupok size=128 align=0x8
	0x0000 48 01 00 00 00 00 00 00 38 01 00 00 00 00 00 00  H.......8.......
	0x0010 1c c5 73 45 02 08 08 19 00 00 00 00 00 00 00 00  ..sE............
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
runtime.strhash·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.strhash+0
type:map[string][]int SRODATA dupok size=136 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 05 35 51 22 08 08 15 00 00 00 00 00 00 00 00  ..5Q"...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 48 01 00 00 00 00 00 00 08 00 00 00 00 00 00 00  H...............
	0x0060 28 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  (...............
	0x0070 28 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  (...............
	0x0080 01 00 00 00                                      ....
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*map[string][]int-+0
	rel 44+4 t=RelocType(-32763) type:*map[string][]int+0
	rel 48+8 t=R_ADDR type:string+0
	rel 56+8 t=R_ADDR type:[]int+0
	rel 64+8 t=R_ADDR type:noalg.map.group[string][]int+0
	rel 72+8 t=R_ADDR runtime.strhash·f+0
go:string."'" SRODATA dupok size=1 align=0x1
	0x0000 27                                               '
go:string."negative: 100%" SRODATA dupok size=14 align=0x1
	0x0000 6e 65 67 61 74 69 76 65 3a 20 31 30 30 25        negative: 100%
main..interfaceSwitch.0 SDATA size=32 align=0x0
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.emptyInterfaceSwitchCache+0
	rel 16+8 t=R_ADDR type:main.shape+0
	rel 24+8 t=R_ADDR type:error+0
go:string."int" SRODATA dupok size=3 align=0x1
	0x0000 69 6e 74                                         int
go:string."greek" SRODATA dupok size=5 align=0x1
	0x0000 67 72 65 65 6b                                   greek
go:string."string" SRODATA dupok size=6 align=0x1
	0x0000 73 74 72 69 6e 67                                string
go:string."large" SRODATA dupok size=5 align=0x1
	0x0000 6c 61 72 67 65                                   large
go:string."?" SRODATA dupok size=1 align=0x1
	0x0000 3f                                               ?
go:string."panic" SRODATA dupok size=5 align=0x1
	0x0000 70 61 6e 69 63                                   panic
type:.eqfunc.M24 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } }- SRODATA dupok size=400 align=0x1
	0x0000 00 8d 03 2a 73 74 72 75 63 74 20 7b 20 43 61 63  ...*struct { Cac
	0x0010 68 65 20 2a 73 74 72 75 63 74 20 7b 20 4d 61 73  he *struct { Mas
	0x0020 6b 20 75 69 6e 74 70 74 72 3b 20 45 6e 74 72 69  k uintptr; Entri
	0x0030 65 73 20 5b 31 5d 73 74 72 75 63 74 20 7b 20 54  es [1]struct { T
	0x0040 79 70 20 75 69 6e 74 70 74 72 3b 20 43 61 73 65  yp uintptr; Case
	0x0050 20 69 6e 74 3b 20 49 74 61 62 20 75 69 6e 74 70   int; Itab uintp
	0x0060 74 72 20 7d 20 7d 3b 20 4e 43 61 73 65 73 20 69  tr } }; NCases i
	0x0070 6e 74 3b 20 43 61 73 65 73 20 5b 31 5d 2a 73 74  nt; Cases [1]*st
	0x0080 72 75 63 74 20 7b 20 54 79 70 65 20 73 74 72 75  ruct { Type stru
	0x0090 63 74 20 7b 20 53 69 7a 65 5f 20 75 69 6e 74 70  ct { Size_ uintp
	0x00a0 74 72 3b 20 50 74 72 42 79 74 65 73 20 75 69 6e  tr; PtrBytes uin
	0x00b0 74 70 74 72 3b 20 48 61 73 68 20 75 69 6e 74 33  tptr; Hash uint3
	0x00c0 32 3b 20 54 46 6c 61 67 20 75 69 6e 74 38 3b 20  2; TFlag uint8; 
	0x00d0 41 6c 69 67 6e 5f 20 75 69 6e 74 38 3b 20 46 69  Align_ uint8; Fi
	0x00e0 65 6c 64 41 6c 69 67 6e 5f 20 75 69 6e 74 38 3b  eldAlign_ uint8;
	0x00f0 20 4b 69 6e 64 5f 20 75 69 6e 74 38 3b 20 45 71   Kind_ uint8; Eq
	0x0100 75 61 6c 20 75 6e 73 61 66 65 2e 50 6f 69 6e 74  ual unsafe.Point
	0x0110 65 72 3b 20 47 43 44 61 74 61 20 2a 75 69 6e 74  er; GCData *uint
	0x0120 38 3b 20 53 74 72 20 69 6e 74 33 32 3b 20 50 74  8; Str int32; Pt
	0x0130 72 54 6f 54 68 69 73 20 69 6e 74 33 32 20 7d 3b  rToThis int32 };
	0x0140 20 50 6b 67 50 61 74 68 20 73 74 72 75 63 74 20   PkgPath struct 
	0x0150 7b 20 42 79 74 65 73 20 2a 75 69 6e 74 38 20 7d  { Bytes *uint8 }
	0x0160 3b 20 4d 65 74 68 6f 64 73 20 5b 5d 73 74 72 75  ; Methods []stru
	0x0170 63 74 20 7b 20 4e 61 6d 65 20 69 6e 74 33 32 3b  ct { Name int32;
	0x0180 20 54 79 70 20 69 6e 74 33 32 20 7d 20 7d 20 7d   Typ int32 } } }
type:*struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 31 db 96 39 28 08 08 16 00 00 00 00 00 00 00 00  1..9(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } }-+0
	rel 48+8 t=R_ADDR type:struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } }+0
type:.namedata.*struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }- SRODATA dupok size=85 align=0x1
	0x0000 00 53 2a 73 74 72 75 63 74 20 7b 20 4d 61 73 6b  .S*struct { Mask
	0x0010 20 75 69 6e 74 70 74 72 3b 20 45 6e 74 72 69 65   uintptr; Entrie
	0x0020 73 20 5b 31 5d 73 74 72 75 63 74 20 7b 20 54 79  s [1]struct { Ty
	0x0030 70 20 75 69 6e 74 70 74 72 3b 20 43 61 73 65 20  p uintptr; Case 
	0x0040 69 6e 74 3b 20 49 74 61 62 20 75 69 6e 74 70 74  int; Itab uintpt
	0x0050 72 20 7d 20 7d                                   r } }
type:.eqfunc.M32 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:.namedata.*[1]struct { Typ uintptr; Case int; Itab uintptr }- SRODATA dupok size=52 align=0x1
	0x0000 00 32 2a 5b 31 5d 73 74 72 75 63 74 20 7b 20 54  .2*[1]struct { T
	0x0010 79 70 20 75 69 6e 74 70 74 72 3b 20 43 61 73 65  yp uintptr; Case
	0x0020 20 69 6e 74 3b 20 49 74 61 62 20 75 69 6e 74 70   int; Itab uintp
	0x0030 74 72 20 7d                                      tr }
type:*[1]struct { Typ uintptr; Case int; Itab uintptr } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bc a4 d2 98 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]struct { Typ uintptr; Case int; Itab uintptr }-+0
	rel 48+8 t=R_ADDR type:[1]struct { Typ uintptr; Case int; Itab uintptr }+0
type:.namedata.*struct { Typ uintptr; Case int; Itab uintptr }- SRODATA dupok size=49 align=0x1
	0x0000 00 2f 2a 73 74 72 75 63 74 20 7b 20 54 79 70 20  ./*struct { Typ 
	0x0010 75 69 6e 74 70 74 72 3b 20 43 61 73 65 20 69 6e  uintptr; Case in
	0x0020 74 3b 20 49 74 61 62 20 75 69 6e 74 70 74 72 20  t; Itab uintptr 
	0x0030 7d                                               }
type:*struct { Typ uintptr; Case int; Itab uintptr } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fb fc 34 f9 28 08 08 16 00 00 00 00 00 00 00 00  ..4.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Typ uintptr; Case int; Itab uintptr }-+0
	rel 48+8 t=R_ADDR type:struct { Typ uintptr; Case int; Itab uintptr }+0
type:.namedata.Typ. SRODATA dupok size=5 align=0x1
	0x0000 01 03 54 79 70                                   ..Typ
type:.namedata.Case. SRODATA dupok size=6 align=0x1
	0x0000 01 04 43 61 73 65                                ..Case
type:.namedata.Itab. SRODATA dupok size=6 align=0x1
	0x0000 01 04 49 74 61 62                                ..Itab
type:struct { Typ uintptr; Case int; Itab uintptr } SRODATA dupok size=152 align=0x8
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 f0 cf b3 8e 0a 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.M24+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Typ uintptr; Case int; Itab uintptr }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Typ uintptr; Case int; Itab uintptr }+0
	rel 56+8 t=R_ADDR type:struct { Typ uintptr; Case int; Itab uintptr }+80
	rel 80+8 t=R_ADDR type:.namedata.Typ.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.Case.+0
	rel 112+8 t=R_ADDR type:int+0
	rel 128+8 t=R_ADDR type:.namedata.Itab.+0
	rel 136+8 t=R_ADDR type:uintptr+0
type:.namedata.*[]struct { Typ uintptr; Case int; Itab uintptr }- SRODATA dupok size=51 align=0x1
	0x0000 00 31 2a 5b 5d 73 74 72 75 63 74 20 7b 20 54 79  .1*[]struct { Ty
	0x0010 70 20 75 69 6e 74 70 74 72 3b 20 43 61 73 65 20  p uintptr; Case 
	0x0020 69 6e 74 3b 20 49 74 61 62 20 75 69 6e 74 70 74  int; Itab uintpt
	0x0030 72 20 7d                                         r }
type:*[]struct { Typ uintptr; Case int; Itab uintptr } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8d a5 0c 90 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { Typ uintptr; Case int; Itab uintptr }-+0
	rel 48+8 t=R_ADDR type:[]struct { Typ uintptr; Case int; Itab uintptr }+0
type:[]struct { Typ uintptr; Case int; Itab uintptr } SRODATA dupok size=56 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 90 fc ae 48 02 08 08 17 00 00 00 00 00 00 00 00  ...H............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { Typ uintptr; Case int; Itab uintptr }-+0
	rel 44+4 t=RelocType(-32763) type:*[]struct { Typ uintptr; Case int; Itab uintptr }+0
	rel 48+8 t=R_ADDR type:struct { Typ uintptr; Case int; Itab uintptr }+0
type:[1]struct { Typ uintptr; Case int; Itab uintptr } SRODATA dupok size=72 align=0x8
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 9b fb 4f 4a 0a 08 08 11 00 00 00 00 00 00 00 00  ..OJ............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.M24+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]struct { Typ uintptr; Case int; Itab uintptr }-+0
	rel 44+4 t=RelocType(-32763) type:*[1]struct { Typ uintptr; Case int; Itab uintptr }+0
	rel 48+8 t=R_ADDR type:struct { Typ uintptr; Case int; Itab uintptr }+0
	rel 56+8 t=R_ADDR type:[]struct { Typ uintptr; Case int; Itab uintptr }+0
type:.namedata.Mask. SRODATA dupok size=6 align=0x1
	0x0000 01 04 4d 61 73 6b                                ..Mask
type:.namedata.Entries. SRODATA dupok size=9 align=0x1
	0x0000 01 07 45 6e 74 72 69 65 73                       ..Entries
type:struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } } SRODATA dupok size=128 align=0x8
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 22 0b 5c f8 0a 08 08 19 00 00 00 00 00 00 00 00  ".\.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.M32+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }+0
	rel 56+8 t=R_ADDR type:struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }+80
	rel 80+8 t=R_ADDR type:.namedata.Mask.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.Entries.+0
	rel 112+8 t=R_ADDR type:[1]struct { Typ uintptr; Case int; Itab uintptr }+0
type:*struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 aa 7f 66 39 28 08 08 16 00 00 00 00 00 00 00 00  ..f9(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }-+0
	rel 48+8 t=R_ADDR type:struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }+0
type:.namedata.*[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }- SRODATA dupok size=280 align=0x1
	0x0000 00 95 02 2a 5b 31 5d 2a 73 74 72 75 63 74 20 7b  ...*[1]*struct {
	0x0010 20 54 79 70 65 20 73 74 72 75 63 74 20 7b 20 53   Type struct { S
	0x0020 69 7a 65 5f 20 75 69 6e 74 70 74 72 3b 20 50 74  ize_ uintptr; Pt
	0x0030 72 42 79 74 65 73 20 75 69 6e 74 70 74 72 3b 20  rBytes uintptr; 
	0x0040 48 61 73 68 20 75 69 6e 74 33 32 3b 20 54 46 6c  Hash uint32; TFl
	0x0050 61 67 20 75 69 6e 74 38 3b 20 41 6c 69 67 6e 5f  ag uint8; Align_
	0x0060 20 75 69 6e 74 38 3b 20 46 69 65 6c 64 41 6c 69   uint8; FieldAli
	0x0070 67 6e 5f 20 75 69 6e 74 38 3b 20 4b 69 6e 64 5f  gn_ uint8; Kind_
	0x0080 20 75 69 6e 74 38 3b 20 45 71 75 61 6c 20 75 6e   uint8; Equal un
	0x0090 73 61 66 65 2e 50 6f 69 6e 74 65 72 3b 20 47 43  safe.Pointer; GC
	0x00a0 44 61 74 61 20 2a 75 69 6e 74 38 3b 20 53 74 72  Data *uint8; Str
	0x00b0 20 69 6e 74 33 32 3b 20 50 74 72 54 6f 54 68 69   int32; PtrToThi
	0x00c0 73 20 69 6e 74 33 32 20 7d 3b 20 50 6b 67 50 61  s int32 }; PkgPa
	0x00d0 74 68 20 73 74 72 75 63 74 20 7b 20 42 79 74 65  th struct { Byte
	0x00e0 73 20 2a 75 69 6e 74 38 20 7d 3b 20 4d 65 74 68  s *uint8 }; Meth
	0x00f0 6f 64 73 20 5b 5d 73 74 72 75 63 74 20 7b 20 4e  ods []struct { N
	0x0100 61 6d 65 20 69 6e 74 33 32 3b 20 54 79 70 20 69  ame int32; Typ i
	0x0110 6e 74 33 32 20 7d 20 7d                          nt32 } }
type:*[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 be 59 2c 9f 28 08 08 16 00 00 00 00 00 00 00 00  .Y,.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }-+0
	rel 48+8 t=R_ADDR type:[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
type:.namedata.*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }- SRODATA dupok size=276 align=0x1
	0x0000 00 91 02 2a 73 74 72 75 63 74 20 7b 20 54 79 70  ...*struct { Typ
	0x0010 65 20 73 74 72 75 63 74 20 7b 20 53 69 7a 65 5f  e struct { Size_
	0x0020 20 75 69 6e 74 70 74 72 3b 20 50 74 72 42 79 74   uintptr; PtrByt
	0x0030 65 73 20 75 69 6e 74 70 74 72 3b 20 48 61 73 68  es uintptr; Hash
	0x0040 20 75 69 6e 74 33 32 3b 20 54 46 6c 61 67 20 75   uint32; TFlag u
	0x0050 69 6e 74 38 3b 20 41 6c 69 67 6e 5f 20 75 69 6e  int8; Align_ uin
	0x0060 74 38 3b 20 46 69 65 6c 64 41 6c 69 67 6e 5f 20  t8; FieldAlign_ 
	0x0070 75 69 6e 74 38 3b 20 4b 69 6e 64 5f 20 75 69 6e  uint8; Kind_ uin
	0x0080 74 38 3b 20 45 71 75 61 6c 20 75 6e 73 61 66 65  t8; Equal unsafe
	0x0090 2e 50 6f 69 6e 74 65 72 3b 20 47 43 44 61 74 61  .Pointer; GCData
	0x00a0 20 2a 75 69 6e 74 38 3b 20 53 74 72 20 69 6e 74   *uint8; Str int
	0x00b0 33 32 3b 20 50 74 72 54 6f 54 68 69 73 20 69 6e  32; PtrToThis in
	0x00c0 74 33 32 20 7d 3b 20 50 6b 67 50 61 74 68 20 73  t32 }; PkgPath s
	0x00d0 74 72 75 63 74 20 7b 20 42 79 74 65 73 20 2a 75  truct { Bytes *u
	0x00e0 69 6e 74 38 20 7d 3b 20 4d 65 74 68 6f 64 73 20  int8 }; Methods 
	0x00f0 5b 5d 73 74 72 75 63 74 20 7b 20 4e 61 6d 65 20  []struct { Name 
	0x0100 69 6e 74 33 32 3b 20 54 79 70 20 69 6e 74 33 32  int32; Typ int32
	0x0110 20 7d 20 7d                                       } }
runtime.gcbits.d800000000000000 SRODATA dupok size=8 align=0x8
	0x0000 d8 00 00 00 00 00 00 00                          ........
type:.eqfunc.M48 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }- SRODATA dupok size=183 align=0x1
	0x0000 00 b4 01 2a 73 74 72 75 63 74 20 7b 20 53 69 7a  ...*struct { Siz
	0x0010 65 5f 20 75 69 6e 74 70 74 72 3b 20 50 74 72 42  e_ uintptr; PtrB
	0x0020 79 74 65 73 20 75 69 6e 74 70 74 72 3b 20 48 61  ytes uintptr; Ha
	0x0030 73 68 20 75 69 6e 74 33 32 3b 20 54 46 6c 61 67  sh uint32; TFlag
	0x0040 20 75 69 6e 74 38 3b 20 41 6c 69 67 6e 5f 20 75   uint8; Align_ u
	0x0050 69 6e 74 38 3b 20 46 69 65 6c 64 41 6c 69 67 6e  int8; FieldAlign
	0x0060 5f 20 75 69 6e 74 38 3b 20 4b 69 6e 64 5f 20 75  _ uint8; Kind_ u
	0x0070 69 6e 74 38 3b 20 45 71 75 61 6c 20 75 6e 73 61  int8; Equal unsa
	0x0080 66 65 2e 50 6f 69 6e 74 65 72 3b 20 47 43 44 61  fe.Pointer; GCDa
	0x0090 74 61 20 2a 75 69 6e 74 38 3b 20 53 74 72 20 69  ta *uint8; Str i
	0x00a0 6e 74 33 32 3b 20 50 74 72 54 6f 54 68 69 73 20  nt32; PtrToThis 
	0x00b0 69 6e 74 33 32 20 7d                             int32 }
type:*struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 02 b5 e2 b8 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }-+0
	rel 48+8 t=R_ADDR type:struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }+0
runtime.gcbits.1800000000000000 SRODATA dupok size=8 align=0x8
	0x0000 18 00 00 00 00 00 00 00                          ........
type:.namedata.Size_. SRODATA dupok size=7 align=0x1
	0x0000 01 05 53 69 7a 65 5f                             ..Size_
type:.namedata.PtrBytes. SRODATA dupok size=10 align=0x1
	0x0000 01 08 50 74 72 42 79 74 65 73                    ..PtrBytes
type:.namedata.Hash. SRODATA dupok size=6 align=0x1
	0x0000 01 04 48 61 73 68                                ..Hash
type:.namedata.TFlag. SRODATA dupok size=7 align=0x1
	0x0000 01 05 54 46 6c 61 67                             ..TFlag
type:.namedata.Align_. SRODATA dupok size=8 align=0x1
	0x0000 01 06 41 6c 69 67 6e 5f                          ..Align_
type:.namedata.FieldAlign_. SRODATA dupok size=13 align=0x1
	0x0000 01 0b 46 69 65 6c 64 41 6c 69 67 6e 5f           ..FieldAlign_
type:.namedata.Kind_. SRODATA dupok size=7 align=0x1
	0x0000 01 05 4b 69 6e 64 5f                             ..Kind_
type:.namedata.Equal. SRODATA dupok size=7 align=0x1
	0x0000 01 05 45 71 75 61 6c                             ..Equal
type:.namedata.GCData. SRODATA dupok size=8 align=0x1
	0x0000 01 06 47 43 44 61 74 61                          ..GCData
type:.namedata.Str. SRODATA dupok size=5 align=0x1
	0x0000 01 03 53 74 72                                   ..Str
type:.namedata.PtrToThis. SRODATA dupok size=11 align=0x1
	0x0000 01 09 50 74 72 54 6f 54 68 69 73                 ..PtrToThis
type:struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 } SRODATA dupok size=344 align=0x8
	0x0000 30 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  0.......(.......
	0x0010 df 8b 27 19 0a 08 08 19 00 00 00 00 00 00 00 00  ..'.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 0b 00 00 00 00 00 00 00 0b 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 14 00 00 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 15 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 00 00 00 00 00 00 00 00 16 00 00 00 00 00 00 00  ................
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 17 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0110 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0120 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0130 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0140 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0150 2c 00 00 00 00 00 00 00                          ,.......
	rel 24+8 t=R_ADDR type:.eqfunc.M48+0
	rel 32+8 t=R_ADDR runtime.gcbits.1800000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }+0
	rel 56+8 t=R_ADDR type:struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }+80
	rel 80+8 t=R_ADDR type:.namedata.Size_.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.PtrBytes.+0
	rel 112+8 t=R_ADDR type:uintptr+0
	rel 128+8 t=R_ADDR type:.namedata.Hash.+0
	rel 136+8 t=R_ADDR type:uint32+0
	rel 152+8 t=R_ADDR type:.namedata.TFlag.+0
	rel 160+8 t=R_ADDR type:uint8+0
	rel 176+8 t=R_ADDR type:.namedata.Align_.+0
	rel 184+8 t=R_ADDR type:uint8+0
	rel 200+8 t=R_ADDR type:.namedata.FieldAlign_.+0
	rel 208+8 t=R_ADDR type:uint8+0
	rel 224+8 t=R_ADDR type:.namedata.Kind_.+0
	rel 232+8 t=R_ADDR type:uint8+0
	rel 248+8 t=R_ADDR type:.namedata.Equal.+0
	rel 256+8 t=R_ADDR type:unsafe.Pointer+0
	rel 272+8 t=R_ADDR type:.namedata.GCData.+0
	rel 280+8 t=R_ADDR type:*uint8+0
	rel 296+8 t=R_ADDR type:.namedata.Str.+0
	rel 304+8 t=R_ADDR type:int32+0
	rel 320+8 t=R_ADDR type:.namedata.PtrToThis.+0
	rel 328+8 t=R_ADDR type:int32+0
type:.namedata.*struct { Bytes *uint8 }- SRODATA dupok size=26 align=0x1
	0x0000 00 18 2a 73 74 72 75 63 74 20 7b 20 42 79 74 65  ..*struct { Byte
	0x0010 73 20 2a 75 69 6e 74 38 20 7d                    s *uint8 }
type:*struct { Bytes *uint8 } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ae f3 83 e0 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Bytes *uint8 }-+0
	rel 48+8 t=R_ADDR type:struct { Bytes *uint8 }+0
type:.namedata.Bytes. SRODATA dupok size=7 align=0x1
	0x0000 01 05 42 79 74 65 73                             ..Bytes
type:struct { Bytes *uint8 } SRODATA dupok size=104 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5b b6 9b 9b 2a 08 08 19 00 00 00 00 00 00 00 00  [...*...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Bytes *uint8 }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Bytes *uint8 }+0
	rel 56+8 t=R_ADDR type:struct { Bytes *uint8 }+80
	rel 80+8 t=R_ADDR type:.namedata.Bytes.+0
	rel 88+8 t=R_ADDR type:*uint8+0
type:.namedata.*[]struct { Name int32; Typ int32 }- SRODATA dupok size=37 align=0x1
	0x0000 00 23 2a 5b 5d 73 74 72 75 63 74 20 7b 20 4e 61  .#*[]struct { Na
	0x0010 6d 65 20 69 6e 74 33 32 3b 20 54 79 70 20 69 6e  me int32; Typ in
	0x0020 74 33 32 20 7d                                   t32 }
type:*[]struct { Name int32; Typ int32 } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f3 48 29 f7 28 08 08 16 00 00 00 00 00 00 00 00  .H).(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { Name int32; Typ int32 }-+0
	rel 48+8 t=R_ADDR type:[]struct { Name int32; Typ int32 }+0
type:.namedata.*struct { Name int32; Typ int32 }- SRODATA dupok size=35 align=0x1
	0x0000 00 21 2a 73 74 72 75 63 74 20 7b 20 4e 61 6d 65  .!*struct { Name
	0x0010 20 69 6e 74 33 32 3b 20 54 79 70 20 69 6e 74 33   int32; Typ int3
	0x0020 32 20 7d                                         2 }
type:*struct { Name int32; Typ int32 } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2b b2 f8 3c 28 08 08 16 00 00 00 00 00 00 00 00  +..<(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Name int32; Typ int32 }-+0
	rel 48+8 t=R_ADDR type:struct { Name int32; Typ int32 }+0
type:.namedata.Name. SRODATA dupok size=6 align=0x1
	0x0000 01 04 4e 61 6d 65                                ..Name
type:struct { Name int32; Typ int32 } SRODATA dupok size=128 align=0x8
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 70 40 f5 d0 0a 04 04 19 00 00 00 00 00 00 00 00  p@..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Name int32; Typ int32 }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Name int32; Typ int32 }+0
	rel 56+8 t=R_ADDR type:struct { Name int32; Typ int32 }+80
	rel 80+8 t=R_ADDR type:.namedata.Name.+0
	rel 88+8 t=R_ADDR type:int32+0
	rel 104+8 t=R_ADDR type:.namedata.Typ.+0
	rel 112+8 t=R_ADDR type:int32+0
type:[]struct { Name int32; Typ int32 } SRODATA dupok size=56 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 14 9c 61 d5 02 08 08 17 00 00 00 00 00 00 00 00  ..a.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]struct { Name int32; Typ int32 }-+0
	rel 44+4 t=RelocType(-32763) type:*[]struct { Name int32; Typ int32 }+0
	rel 48+8 t=R_ADDR type:struct { Name int32; Typ int32 }+0
type:.namedata.Type. SRODATA dupok size=6 align=0x1
	0x0000 01 04 54 79 70 65                                ..Type
type:.namedata.PkgPath. SRODATA dupok size=9 align=0x1
	0x0000 01 07 50 6b 67 50 61 74 68                       ..PkgPath
type:.namedata.Methods. SRODATA dupok size=9 align=0x1
	0x0000 01 07 4d 65 74 68 6f 64 73                       ..Methods
type:struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } SRODATA dupok size=152 align=0x8
	0x0000 50 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  P.......@.......
	0x0010 e5 c7 ba fd 02 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 38 00 00 00 00 00 00 00                          8.......
	rel 32+8 t=R_ADDR runtime.gcbits.d800000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
	rel 56+8 t=R_ADDR type:struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+80
	rel 80+8 t=R_ADDR type:.namedata.Type.+0
	rel 88+8 t=R_ADDR type:struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }+0
	rel 104+8 t=R_ADDR type:.namedata.PkgPath.+0
	rel 112+8 t=R_ADDR type:struct { Bytes *uint8 }+0
	rel 128+8 t=R_ADDR type:.namedata.Methods.+0
	rel 136+8 t=R_ADDR type:[]struct { Name int32; Typ int32 }+0
type:*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f0 fb ae 4a 28 08 08 16 00 00 00 00 00 00 00 00  ...J(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }-+0
	rel 48+8 t=R_ADDR type:struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
type:.namedata.*[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }- SRODATA dupok size=279 align=0x1
	0x0000 00 94 02 2a 5b 5d 2a 73 74 72 75 63 74 20 7b 20  ...*[]*struct { 
	0x0010 54 79 70 65 20 73 74 72 75 63 74 20 7b 20 53 69  Type struct { Si
	0x0020 7a 65 5f 20 75 69 6e 74 70 74 72 3b 20 50 74 72  ze_ uintptr; Ptr
	0x0030 42 79 74 65 73 20 75 69 6e 74 70 74 72 3b 20 48  Bytes uintptr; H
	0x0040 61 73 68 20 75 69 6e 74 33 32 3b 20 54 46 6c 61  ash uint32; TFla
	0x0050 67 20 75 69 6e 74 38 3b 20 41 6c 69 67 6e 5f 20  g uint8; Align_ 
	0x0060 75 69 6e 74 38 3b 20 46 69 65 6c 64 41 6c 69 67  uint8; FieldAlig
	0x0070 6e 5f 20 75 69 6e 74 38 3b 20 4b 69 6e 64 5f 20  n_ uint8; Kind_ 
	0x0080 75 69 6e 74 38 3b 20 45 71 75 61 6c 20 75 6e 73  uint8; Equal uns
	0x0090 61 66 65 2e 50 6f 69 6e 74 65 72 3b 20 47 43 44  afe.Pointer; GCD
	0x00a0 61 74 61 20 2a 75 69 6e 74 38 3b 20 53 74 72 20  ata *uint8; Str 
	0x00b0 69 6e 74 33 32 3b 20 50 74 72 54 6f 54 68 69 73  int32; PtrToThis
	0x00c0 20 69 6e 74 33 32 20 7d 3b 20 50 6b 67 50 61 74   int32 }; PkgPat
	0x00d0 68 20 73 74 72 75 63 74 20 7b 20 42 79 74 65 73  h struct { Bytes
	0x00e0 20 2a 75 69 6e 74 38 20 7d 3b 20 4d 65 74 68 6f   *uint8 }; Metho
	0x00f0 64 73 20 5b 5d 73 74 72 75 63 74 20 7b 20 4e 61  ds []struct { Na
	0x0100 6d 65 20 69 6e 74 33 32 3b 20 54 79 70 20 69 6e  me int32; Typ in
	0x0110 74 33 32 20 7d 20 7d                             t32 } }
type:*[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 af e2 4b 34 28 08 08 16 00 00 00 00 00 00 00 00  ..K4(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }-+0
	rel 48+8 t=R_ADDR type:[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
type:[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } SRODATA dupok size=56 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 21 ab 94 8b 02 08 08 17 00 00 00 00 00 00 00 00  !...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }-+0
	rel 44+4 t=RelocType(-32763) type:*[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
	rel 48+8 t=R_ADDR type:*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
type:[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } SRODATA dupok size=72 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2b 1e e1 23 2a 08 08 11 00 00 00 00 00 00 00 00  +..#*...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }-+0
	rel 44+4 t=RelocType(-32763) type:*[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
	rel 48+8 t=R_ADDR type:*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
	rel 56+8 t=R_ADDR type:[]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
type:.namedata.Cache. SRODATA dupok size=7 align=0x1
	0x0000 01 05 43 61 63 68 65                             ..Cache
type:.namedata.NCases. SRODATA dupok size=8 align=0x1
	0x0000 01 06 4e 43 61 73 65 73                          ..NCases
type:.namedata.Cases. SRODATA dupok size=7 align=0x1
	0x0000 01 05 43 61 73 65 73                             ..Cases
type:struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } } SRODATA dupok size=152 align=0x8
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 2f 43 c8 04 0a 08 08 19 00 00 00 00 00 00 00 00  /C..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.M24+0
	rel 32+8 t=R_ADDR runtime.gcbits.0500000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } }-+0
	rel 44+4 t=RelocType(-32763) type:*struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } }+0
	rel 56+8 t=R_ADDR type:struct { Cache *struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }; NCases int; Cases [1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } } }+80
	rel 80+8 t=R_ADDR type:.namedata.Cache.+0
	rel 88+8 t=R_ADDR type:*struct { Mask uintptr; Entries [1]struct { Typ uintptr; Case int; Itab uintptr } }+0
	rel 104+8 t=R_ADDR type:.namedata.NCases.+0
	rel 112+8 t=R_ADDR type:int+0
	rel 128+8 t=R_ADDR type:.namedata.Cases.+0
	rel 136+8 t=R_ADDR type:[1]*struct { Type struct { Size_ uintptr; PtrBytes uintptr; Hash uint32; TFlag uint8; Align_ uint8; FieldAlign_ uint8; Kind_ uint8; Equal unsafe.Pointer; GCData *uint8; Str int32; PtrToThis int32 }; PkgPath struct { Bytes *uint8 }; Methods []struct { Name int32; Typ int32 } }+0
main..stmp_0 SRODATA static size=16 align=0x8
	0x0000 00 00 00 00 00 00 00 00 0e 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR go:string."negative: 100%"+0
go:string."gone" SRODATA dupok size=4 align=0x1
	0x0000 67 6f 6e 65                                      gone
go:string."beta" SRODATA dupok size=4 align=0x1
	0x0000 62 65 74 61                                      beta
go:string."p" SRODATA dupok size=1 align=0x1
	0x0000 70                                               p
go:string."b" SRODATA dupok size=1 align=0x1
	0x0000 62                                               b
go:string."a" SRODATA dupok size=1 align=0x1
	0x0000 61                                               a
go:string."\n" SRODATA dupok size=1 align=0x1
	0x0000 0a                                               .
main..stmp_1 SRODATA static size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
main..stmp_2 SRODATA static size=16 align=0x8
	0x0000 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR go:string."beta"+0
main..stmp_3 SRODATA static size=8 align=0x8
	0x0000 ff ff ff ff ff ff ff ff                          ........
runtime.memequal128·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal128+0
type:.namedata.*[2]int- SRODATA dupok size=9 align=0x1
	0x0000 00 07 2a 5b 32 5d 69 6e 74                       ..*[2]int
type:*[2]int SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4b ea a2 a4 28 08 08 16 00 00 00 00 00 00 00 00  K...(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]int-+0
	rel 48+8 t=R_ADDR type:[2]int+0
type:[2]int SRODATA dupok size=72 align=0x8
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e3 56 57 7d 0a 08 08 11 00 00 00 00 00 00 00 00  .VW}............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal128·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]int-+0
	rel 44+4 t=RelocType(-32763) type:*[2]int+0
	rel 48+8 t=R_ADDR type:int+0
	rel 56+8 t=R_ADDR type:[]int+0
type:.eqfunc.M70000 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 70 11 01 00 00 00 00 00  ........p.......
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*[70000]uint8- SRODATA dupok size=15 align=0x1
	0x0000 00 0d 2a 5b 37 30 30 30 30 5d 75 69 6e 74 38     ..*[70000]uint8
type:*[70000]uint8 SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 dc a0 ba 0c 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[70000]uint8-+0
	rel 48+8 t=R_ADDR type:[70000]uint8+0
type:[70000]uint8 SRODATA dupok size=72 align=0x8
	0x0000 70 11 01 00 00 00 00 00 00 00 00 00 00 00 00 00  p...............
	0x0010 68 cd cb e5 0a 01 01 11 00 00 00 00 00 00 00 00  h...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 70 11 01 00 00 00 00 00                          p.......
	rel 24+8 t=R_ADDR type:.eqfunc.M70000+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[70000]uint8-+0
	rel 44+4 t=RelocType(-32763) type:*[70000]uint8+0
	rel 48+8 t=R_ADDR type:uint8+0
	rel 56+8 t=R_ADDR type:[]uint8+0
type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }- SRODATA dupok size=76 align=0x1
	0x0000 00 4a 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .J*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 63 68 61 6e 20 73  ntptr; X0 chan s
	0x0020 74 72 75 63 74 20 7b 20 6e 20 69 6e 74 3b 20 74  truct { n int; t
	0x0030 65 78 74 20 73 74 72 69 6e 67 20 7d 3b 20 58 31  ext string }; X1
	0x0040 20 63 68 61 6e 20 62 6f 6f 6c 20 7d               chan bool }
type:noalg.*struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 be 78 51 31 20 08 08 16 00 00 00 00 00 00 00 00  .xQ1 ...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
runtime.gcbits.0600000000000000 SRODATA dupok size=8 align=0x8
	0x0000 06 00 00 00 00 00 00 00                          ........
type:.namedata.F. SRODATA dupok size=3 align=0x1
	0x0000 01 01 46                                         ..F
type:.namedata.X0. SRODATA dupok size=4 align=0x1
	0x0000 01 02 58 30                                      ..X0
type:.namedata.X1. SRODATA dupok size=4 align=0x1
	0x0000 01 02 58 31                                      ..X1
type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool } SRODATA dupok size=152 align=0x8
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 23 9a 8d 55 02 08 08 19 00 00 00 00 00 00 00 00  #..U............
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
runtime.gcbits.0f00000000000000 SRODATA dupok size=8 align=0x8
	0x0000 0f 00 00 00 00 00 00 00                          ........
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.(*point).area.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.(*point).area.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·Z8zdw/dq+fE82FieA9ctlQ== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 01 00 00 00 01 00 00                 ...........
gclocals·Vi90HuirP9VPo7whN2aauw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
main.(*point).scale.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.(*point).scale.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·ztvllfjnL4mjhJWc7F/jbw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 02 00 00 00 02 00 02                 ...........
gclocals·0uQAuZo/S8iyT/OEpGeH+w== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 05 00 00 00 00 11 11                 ...........
main.classify.stkobj SRODATA static size=40 align=0x8
	0x0000 02 00 00 00 00 00 00 00 d8 ff ff ff 10 00 00 00  ................
	0x0010 08 00 00 00 00 00 00 00 e8 ff ff ff 10 00 00 00  ................
	0x0020 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.0100000000000000+0
	rel 36+4 t=R_ADDROFF runtime.gcbits.0200000000000000+0
main.classify.opendefer SRODATA dupok size=2 align=0x1
	0x0000 29 08                                            ).
main.classify.arginfo1 SRODATA static dupok size=7 align=0x1
	0x0000 fe 00 08 08 08 fd ff                             .......
main.classify.argliveinfo SRODATA static dupok size=3 align=0x1
	0x0000 00 00 02                                         ...
gclocals·Co8N3J4cno6MKCtTxcCDSA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·3iDpa7B97wWfYpkQQygYtw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 02 00 00 00 03 01 00                 ...........
main.count.arginfo1 SRODATA static dupok size=9 align=0x1
	0x0000 00 08 fe 08 08 10 08 fd ff                       .........
main.count.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.big.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 01 ff                                         ...
main.big.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.bits.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.bits.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·W72J0MPhbsA8VDbQubjrGg== SRODATA dupok size=8 align=0x4
	0x0000 0f 00 00 00 00 00 00 00                          ........
gclocals·yuEyLou3XejqH0aqKWbrPw== SRODATA dupok size=128 align=0x4
	0x0000 0f 00 00 00 3e 00 00 00 00 00 00 00 00 00 00 00  ....>...........
	0x0010 80 00 00 00 00 00 00 00 c0 00 00 00 00 00 00 00  ................
	0x0020 e0 00 00 00 00 00 00 00 f0 00 00 00 00 00 00 00  ................
	0x0030 f8 00 00 00 00 00 00 00 78 00 00 00 00 00 00 00  ........x.......
	0x0040 38 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  8...............
	0x0050 08 00 00 00 00 00 00 00 00 00 00 00 00 00 80 00  ................
	0x0060 04 00 00 00 00 00 80 00 01 00 00 00 00 00 00 00  ................
	0x0070 03 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
main.main.stkobj SRODATA static size=72 align=0x8
	0x0000 04 00 00 00 00 00 00 00 50 fe ff ff 20 00 00 00  ........P... ...
	0x0010 20 00 00 00 00 00 00 00 70 fe ff ff 48 01 00 00   .......p...H...
	0x0020 38 01 00 00 00 00 00 00 b8 ff ff ff 30 00 00 00  8...........0...
	0x0030 18 00 00 00 00 00 00 00 e8 ff ff ff 18 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.0f00000000000000+0
	rel 36+4 t=R_ADDROFF runtime.gcbits.4a29a59452000000+0
	rel 52+4 t=R_ADDROFF runtime.gcbits.0400000000000000+0
	rel 68+4 t=R_ADDROFF runtime.gcbits.0200000000000000+0
gclocals·yr4yLQlPnRVKirpHM7hJfw== SRODATA dupok size=8 align=0x4
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·BZd5p6b/SkHY6ud4aih9Fg== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 06 00 00 00 00 2b 0b                 .........+.
main.main.func1.stkobj SRODATA static size=24 align=0x8
	0x0000 01 00 00 00 00 00 00 00 e0 ff ff ff 18 00 00 00  ................
	0x0010 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.0200000000000000+0
gclocals·TswRR9Pia9Wsluv5u1sUnA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type:.eq.GGS.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
type:.eq.GGS.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·Ih7UaEzxol4qYE7mnpMg6w== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
main.shape.area.arginfo1 SRODATA static dupok size=7 align=0x1
	0x0000 fe 00 08 08 08 fd ff                             .......
main.shape.area.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.shape.scale.arginfo1 SRODATA static dupok size=9 align=0x1
	0x0000 fe 00 08 08 08 fd 10 08 ff                       .........
main.shape.scale.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
type:.eq.M8S.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
type:.eq.M8S.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
$f32.40400000 SRODATA size=4 align=0x4
	0x0000 00 00 40 40                                      ..@@
$f64.4004000000000000 SRODATA size=8 align=0x8
	0x0000 00 00 00 00 00 00 04 40                          .......@
