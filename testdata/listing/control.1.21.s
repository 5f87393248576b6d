main.(*point).area STEXT nosplit size=10 args=0x8 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:13)	TEXT	main.(*point).area(SB), NOSPLIT|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$0, gclocals·wgcWObbY2HYnK2SU/U22lA==(SB)
	0x0000 00000 (testdata/listing/go/control.go:13)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
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
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$0, gclocals·ZzMiPAiVBg7DJ6dh/CjSag==(SB)
	0x0012 00018 (testdata/listing/go/control.go:15)	FUNCDATA	$1, gclocals·VtCL4RdUwCqwXEPeyJllRA==(SB)
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
	0x005b 00091 (testdata/listing/go/control.go:15)	LEAQ	go:string."'"(SB), DI
	0x0062 00098 (testdata/listing/go/control.go:15)	MOVL	$1, SI
	0x0067 00103 (testdata/listing/go/control.go:15)	XORL	AX, AX
	0x0069 00105 (testdata/listing/go/control.go:15)	PCDATA	$1, $1
	0x0069 00105 (testdata/listing/go/control.go:15)	CALL	runtime.concatstring2(SB)
	0x006e 00110 (testdata/listing/go/control.go:15)	MOVQ	main..autotmp_6+40(SP), CX
	0x0073 00115 (testdata/listing/go/control.go:15)	MOVQ	BX, 24(CX)
	0x0077 00119 (testdata/listing/go/control.go:15)	PCDATA	$0, $-2
	0x0077 00119 (testdata/listing/go/control.go:15)	CMPL	runtime.writeBarrier(SB), $0
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
	0x00b6 00182 (testdata/listing/go/control.go:15)	MOVQ	8(SP), AX
	0x00bb 00187 (testdata/listing/go/control.go:15)	MOVSD	16(SP), X0
	0x00c1 00193 (testdata/listing/go/control.go:15)	PCDATA	$0, $-1
	0x00c1 00193 (testdata/listing/go/control.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 9c 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 30 48 89 44 24 40 f2 0f 11 44 24 48 48 8d 05  .0H.D$@...D$HH..
	0x0020 00 00 00 00 e8 00 00 00 00 48 89 44 24 28 48 8b  .........H.D$(H.
	0x0030 4c 24 40 f2 0f 10 01 f2 0f 10 4c 24 48 f2 0f 59  L$@.......L$H..Y
	0x0040 c1 f2 0f 11 00 f2 0f 10 41 08 f2 0f 59 c1 f2 0f  ........A...Y...
	0x0050 11 40 08 48 8b 59 10 48 8b 49 18 48 8d 3d 00 00  .@.H.Y.H.I.H.=..
	0x0060 00 00 be 01 00 00 00 31 c0 e8 00 00 00 00 48 8b  .......1......H.
	0x0070 4c 24 28 48 89 59 18 83 3d 00 00 00 00 00 66 90  L$(H.Y..=.....f.
	0x0080 74 10 e8 00 00 00 00 49 89 03 48 8b 51 10 49 89  t......I..H.Q.I.
	0x0090 53 08 48 89 41 10 48 8d 05 00 00 00 00 48 89 cb  S.H.A.H......H..
	0x00a0 48 83 c4 30 5d c3 48 89 44 24 08 f2 0f 11 44 24  H..0].H.D$....D$
	0x00b0 10 e8 00 00 00 00 48 8b 44 24 08 f2 0f 10 44 24  ......H.D$....D$
	0x00c0 10 e9 3a ff ff ff                                ..:...
	rel 3+0 t=23 type:*main.point+0
	rel 32+4 t=14 type:main.point+0
	rel 37+4 t=7 runtime.newobject+0
	rel 94+4 t=14 go:string."'"+0
	rel 106+4 t=7 runtime.concatstring2+0
	rel 121+4 t=14 runtime.writeBarrier+-1
	rel 131+4 t=7 runtime.gcWriteBarrier2+0
	rel 153+4 t=14 go:itab.*main.point,main.shape+0
	rel 178+4 t=7 runtime.morestack_noctxt+0
main.classify STEXT size=746 args=0x10 locals=0x70 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:18)	TEXT	main.classify(SB), ABIInternal, $112-16
	0x0000 00000 (testdata/listing/go/control.go:18)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:18)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:18)	JLS	716
	0x000a 00010 (testdata/listing/go/control.go:18)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:18)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:18)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:18)	SUBQ	$104, SP
	0x0012 00018 (testdata/listing/go/control.go:18)	MOVQ	AX, main.v+120(FP)
	0x0017 00023 (testdata/listing/go/control.go:18)	MOVQ	BX, main.v+128(FP)
	0x001f 00031 (testdata/listing/go/control.go:18)	MOVQ	X15, 96(SP)
	0x0026 00038 (testdata/listing/go/control.go:18)	FUNCDATA	$0, gclocals·xHaoWvF9dWwWDyl5o/zypw==(SB)
	0x0026 00038 (testdata/listing/go/control.go:18)	FUNCDATA	$1, gclocals·R672j0BWp3FB9TiJyROgUA==(SB)
	0x0026 00038 (testdata/listing/go/control.go:18)	FUNCDATA	$2, main.classify.stkobj(SB)
	0x0026 00038 (testdata/listing/go/control.go:18)	FUNCDATA	$5, main.classify.arginfo1(SB)
	0x0026 00038 (testdata/listing/go/control.go:18)	FUNCDATA	$6, main.classify.argliveinfo(SB)
	0x0026 00038 (testdata/listing/go/control.go:18)	FUNCDATA	$4, main.classify.opendefer(SB)
	0x0026 00038 (testdata/listing/go/control.go:18)	PCDATA	$3, $1
	0x0026 00038 (testdata/listing/go/control.go:18)	MOVB	$0, main..autotmp_14+47(SP)
	0x002b 00043 (testdata/listing/go/control.go:18)	MOVUPS	X15, main.kind+64(SP)
	0x0031 00049 (testdata/listing/go/control.go:19)	MOVUPS	X15, main..autotmp_9+80(SP)
	0x0037 00055 (testdata/listing/go/control.go:19)	LEAQ	main.classify.func1(SB), SI
	0x003e 00062 (testdata/listing/go/control.go:19)	MOVQ	SI, main..autotmp_9+80(SP)
	0x0043 00067 (testdata/listing/go/control.go:19)	LEAQ	main.kind+64(SP), SI
	0x0048 00072 (testdata/listing/go/control.go:19)	MOVQ	SI, main..autotmp_9+88(SP)
	0x004d 00077 (testdata/listing/go/control.go:19)	LEAQ	main..autotmp_9+80(SP), SI
	0x0052 00082 (testdata/listing/go/control.go:19)	MOVQ	SI, main..autotmp_15+96(SP)
	0x0057 00087 (testdata/listing/go/control.go:19)	MOVB	$1, main..autotmp_14+47(SP)
	0x005c 00092 (testdata/listing/go/control.go:19)	NOP
	0x0060 00096 (testdata/listing/go/control.go:24)	TESTQ	AX, AX
	0x0063 00099 (testdata/listing/go/control.go:24)	JEQ	623
	0x0069 00105 (testdata/listing/go/control.go:24)	MOVL	16(AX), SI
	0x006c 00108 (testdata/listing/go/control.go:24)	CMPL	SI, $125357496
	0x0072 00114 (testdata/listing/go/control.go:24)	JNE	352
	0x0078 00120 (testdata/listing/go/control.go:30)	LEAQ	type:string(SB), SI
	0x007f 00127 (testdata/listing/go/control.go:30)	NOP
	0x0080 00128 (testdata/listing/go/control.go:30)	CMPQ	AX, SI
	0x0083 00131 (testdata/listing/go/control.go:30)	JNE	434
	0x0089 00137 (testdata/listing/go/control.go:30)	MOVQ	8(BX), AX
	0x008d 00141 (testdata/listing/go/control.go:30)	MOVQ	(BX), CX
	0x0090 00144 (testdata/listing/go/control.go:32)	CMPQ	AX, $4
	0x0094 00148 (testdata/listing/go/control.go:32)	JNE	165
	0x0096 00150 (testdata/listing/go/control.go:32)	CMPL	(CX), $1635018082
	0x009c 00156 (testdata/listing/go/control.go:32)	JEQ	244
	0x009e 00158 (testdata/listing/go/control.go:32)	NOP
	0x00a0 00160 (testdata/listing/go/control.go:32)	JMP	296
	0x00a5 00165 (testdata/listing/go/control.go:32)	CMPQ	AX, $5
	0x00a9 00169 (testdata/listing/go/control.go:32)	JNE	216
	0x00ab 00171 (testdata/listing/go/control.go:32)	CMPL	(CX), $1752198241
	0x00b1 00177 (testdata/listing/go/control.go:32)	JNE	185
	0x00b3 00179 (testdata/listing/go/control.go:32)	CMPB	4(CX), $97
	0x00b7 00183 (testdata/listing/go/control.go:32)	JEQ	244
	0x00b9 00185 (testdata/listing/go/control.go:32)	CMPL	(CX), $1953260900
	0x00bf 00191 (testdata/listing/go/control.go:32)	NOP
	0x00c0 00192 (testdata/listing/go/control.go:32)	JNE	200
	0x00c2 00194 (testdata/listing/go/control.go:32)	CMPB	4(CX), $97
	0x00c6 00198 (testdata/listing/go/control.go:32)	JEQ	244
	0x00c8 00200 (testdata/listing/go/control.go:32)	CMPL	(CX), $1835884903
	0x00ce 00206 (testdata/listing/go/control.go:32)	JNE	296
	0x00d0 00208 (testdata/listing/go/control.go:32)	CMPB	4(CX), $97
	0x00d4 00212 (testdata/listing/go/control.go:32)	JEQ	244
	0x00d6 00214 (testdata/listing/go/control.go:32)	JMP	296
	0x00d8 00216 (testdata/listing/go/control.go:32)	CMPQ	AX, $7
	0x00dc 00220 (testdata/listing/go/control.go:32)	JNE	296
	0x00de 00222 (testdata/listing/go/control.go:32)	CMPL	(CX), $1769173093
	0x00e4 00228 (testdata/listing/go/control.go:32)	JNE	296
	0x00e6 00230 (testdata/listing/go/control.go:32)	CMPW	4(CX), $28524
	0x00ec 00236 (testdata/listing/go/control.go:32)	JNE	296
	0x00ee 00238 (testdata/listing/go/control.go:32)	CMPB	6(CX), $110
	0x00f2 00242 (testdata/listing/go/control.go:32)	JNE	296
	0x00f4 00244 (testdata/listing/go/control.go:33)	LEAQ	go:string."greek"(SB), AX
	0x00fb 00251 (testdata/listing/go/control.go:33)	MOVQ	AX, main.kind+64(SP)
	0x0100 00256 (testdata/listing/go/control.go:33)	MOVQ	$5, main.kind+72(SP)
	0x0109 00265 (testdata/listing/go/control.go:33)	MOVB	$0, main..autotmp_14+47(SP)
	0x010e 00270 (testdata/listing/go/control.go:33)	MOVQ	main..autotmp_15+96(SP), DX
	0x0113 00275 (testdata/listing/go/control.go:33)	MOVQ	(DX), AX
	0x0116 00278 (testdata/listing/go/control.go:33)	PCDATA	$1, $1
	0x0116 00278 (testdata/listing/go/control.go:33)	CALL	AX
	0x0118 00280 (testdata/listing/go/control.go:33)	MOVQ	main.kind+72(SP), BX
	0x011d 00285 (testdata/listing/go/control.go:33)	MOVQ	main.kind+64(SP), AX
	0x0122 00290 (testdata/listing/go/control.go:33)	ADDQ	$104, SP
	0x0126 00294 (testdata/listing/go/control.go:33)	POPQ	BP
	0x0127 00295 (testdata/listing/go/control.go:33)	RET
	0x0128 00296 (testdata/listing/go/control.go:35)	LEAQ	go:string."string"(SB), AX
	0x012f 00303 (testdata/listing/go/control.go:35)	MOVQ	AX, main.kind+64(SP)
	0x0134 00308 (testdata/listing/go/control.go:35)	MOVQ	$6, main.kind+72(SP)
	0x013d 00317 (testdata/listing/go/control.go:35)	MOVB	$0, main..autotmp_14+47(SP)
	0x0142 00322 (testdata/listing/go/control.go:35)	MOVQ	main..autotmp_15+96(SP), DX
	0x0147 00327 (testdata/listing/go/control.go:35)	MOVQ	(DX), AX
	0x014a 00330 (testdata/listing/go/control.go:35)	CALL	AX
	0x014c 00332 (testdata/listing/go/control.go:35)	MOVQ	main.kind+72(SP), BX
	0x0151 00337 (testdata/listing/go/control.go:35)	MOVQ	main.kind+64(SP), AX
	0x0156 00342 (testdata/listing/go/control.go:35)	ADDQ	$104, SP
	0x015a 00346 (testdata/listing/go/control.go:35)	POPQ	BP
	0x015b 00347 (testdata/listing/go/control.go:35)	RET
	0x015c 00348 (testdata/listing/go/control.go:35)	NOP
	0x0160 00352 (testdata/listing/go/control.go:24)	CMPL	SI, $-881633390
	0x0166 00358 (testdata/listing/go/control.go:24)	JNE	434
	0x0168 00360 (testdata/listing/go/control.go:25)	LEAQ	type:int(SB), SI
	0x016f 00367 (testdata/listing/go/control.go:25)	CMPQ	AX, SI
	0x0172 00370 (testdata/listing/go/control.go:25)	JNE	434
	0x0174 00372 (testdata/listing/go/control.go:25)	CMPQ	(BX), $0
	0x0178 00376 (testdata/listing/go/control.go:26)	JLT	675
	0x017e 00382 (testdata/listing/go/control.go:29)	LEAQ	go:string."int"(SB), AX
	0x0185 00389 (testdata/listing/go/control.go:29)	MOVQ	AX, main.kind+64(SP)
	0x018a 00394 (testdata/listing/go/control.go:29)	MOVQ	$3, main.kind+72(SP)
	0x0193 00403 (testdata/listing/go/control.go:29)	MOVB	$0, main..autotmp_14+47(SP)
	0x0198 00408 (testdata/listing/go/control.go:29)	MOVQ	main..autotmp_15+96(SP), DX
	0x019d 00413 (testdata/listing/go/control.go:29)	MOVQ	(DX), AX
	0x01a0 00416 (testdata/listing/go/control.go:29)	CALL	AX
	0x01a2 00418 (testdata/listing/go/control.go:29)	MOVQ	main.kind+72(SP), BX
	0x01a7 00423 (testdata/listing/go/control.go:29)	MOVQ	main.kind+64(SP), AX
	0x01ac 00428 (testdata/listing/go/control.go:29)	ADDQ	$104, SP
	0x01b0 00432 (testdata/listing/go/control.go:29)	POPQ	BP
	0x01b1 00433 (testdata/listing/go/control.go:29)	RET
	0x01b2 00434 (testdata/listing/go/control.go:24)	MOVQ	AX, main..autotmp_22+56(SP)
	0x01b7 00439 (testdata/listing/go/control.go:18)	MOVQ	BX, main..autotmp_23+48(SP)
	0x01bc 00444 (testdata/listing/go/control.go:36)	MOVQ	BX, CX
	0x01bf 00447 (testdata/listing/go/control.go:36)	MOVQ	AX, BX
	0x01c2 00450 (testdata/listing/go/control.go:36)	LEAQ	type:main.shape(SB), AX
	0x01c9 00457 (testdata/listing/go/control.go:36)	PCDATA	$1, $2
	0x01c9 00457 (testdata/listing/go/control.go:36)	CALL	runtime.assertE2I2(SB)
	0x01ce 00462 (testdata/listing/go/control.go:36)	TESTQ	AX, AX
	0x01d1 00465 (testdata/listing/go/control.go:36)	JEQ	546
	0x01d3 00467 (testdata/listing/go/control.go:37)	MOVQ	24(AX), CX
	0x01d7 00471 (testdata/listing/go/control.go:37)	MOVQ	BX, AX
	0x01da 00474 (testdata/listing/go/control.go:37)	PCDATA	$1, $1
	0x01da 00474 (testdata/listing/go/control.go:37)	CALL	CX
	0x01dc 00476 (testdata/listing/go/control.go:37)	MOVSD	$f64.4004000000000000(SB), X1
	0x01e4 00484 (testdata/listing/go/control.go:37)	UCOMISD	X1, X0
	0x01e8 00488 (testdata/listing/go/control.go:37)	JLS	623
	0x01ee 00494 (testdata/listing/go/control.go:38)	LEAQ	go:string."large"(SB), AX
	0x01f5 00501 (testdata/listing/go/control.go:38)	MOVQ	AX, main.kind+64(SP)
	0x01fa 00506 (testdata/listing/go/control.go:38)	MOVQ	$5, main.kind+72(SP)
	0x0203 00515 (testdata/listing/go/control.go:38)	MOVB	$0, main..autotmp_14+47(SP)
	0x0208 00520 (testdata/listing/go/control.go:38)	MOVQ	main..autotmp_15+96(SP), DX
	0x020d 00525 (testdata/listing/go/control.go:38)	MOVQ	(DX), AX
	0x0210 00528 (testdata/listing/go/control.go:38)	CALL	AX
	0x0212 00530 (testdata/listing/go/control.go:38)	MOVQ	main.kind+72(SP), BX
	0x0217 00535 (testdata/listing/go/control.go:38)	MOVQ	main.kind+64(SP), AX
	0x021c 00540 (testdata/listing/go/control.go:38)	ADDQ	$104, SP
	0x0220 00544 (testdata/listing/go/control.go:38)	POPQ	BP
	0x0221 00545 (testdata/listing/go/control.go:38)	RET
	0x0222 00546 (testdata/listing/go/control.go:40)	LEAQ	type:error(SB), AX
	0x0229 00553 (testdata/listing/go/control.go:40)	MOVQ	main..autotmp_22+56(SP), BX
	0x022e 00558 (testdata/listing/go/control.go:40)	MOVQ	main..autotmp_23+48(SP), CX
	0x0233 00563 (testdata/listing/go/control.go:40)	CALL	runtime.assertE2I2(SB)
	0x0238 00568 (testdata/listing/go/control.go:40)	TESTQ	AX, AX
	0x023b 00571 (testdata/listing/go/control.go:40)	JEQ	623
	0x023d 00573 (testdata/listing/go/control.go:41)	MOVQ	24(AX), CX
	0x0241 00577 (testdata/listing/go/control.go:41)	MOVQ	BX, AX
	0x0244 00580 (testdata/listing/go/control.go:41)	CALL	CX
	0x0246 00582 (testdata/listing/go/control.go:41)	MOVQ	AX, main.kind+64(SP)
	0x024b 00587 (testdata/listing/go/control.go:41)	MOVQ	BX, main.kind+72(SP)
	0x0250 00592 (testdata/listing/go/control.go:41)	MOVB	$0, main..autotmp_14+47(SP)
	0x0255 00597 (testdata/listing/go/control.go:41)	MOVQ	main..autotmp_15+96(SP), DX
	0x025a 00602 (testdata/listing/go/control.go:41)	MOVQ	(DX), CX
	0x025d 00605 (testdata/listing/go/control.go:41)	CALL	CX
	0x025f 00607 (testdata/listing/go/control.go:41)	MOVQ	main.kind+64(SP), AX
	0x0264 00612 (testdata/listing/go/control.go:41)	MOVQ	main.kind+72(SP), BX
	0x0269 00617 (testdata/listing/go/control.go:41)	ADDQ	$104, SP
	0x026d 00621 (testdata/listing/go/control.go:41)	POPQ	BP
	0x026e 00622 (testdata/listing/go/control.go:41)	RET
	0x026f 00623 (testdata/listing/go/control.go:43)	LEAQ	go:string."?"(SB), AX
	0x0276 00630 (testdata/listing/go/control.go:43)	MOVQ	AX, main.kind+64(SP)
	0x027b 00635 (testdata/listing/go/control.go:43)	MOVQ	$1, main.kind+72(SP)
	0x0284 00644 (testdata/listing/go/control.go:43)	MOVB	$0, main..autotmp_14+47(SP)
	0x0289 00649 (testdata/listing/go/control.go:43)	MOVQ	main..autotmp_15+96(SP), DX
	0x028e 00654 (testdata/listing/go/control.go:43)	MOVQ	(DX), AX
	0x0291 00657 (testdata/listing/go/control.go:43)	CALL	AX
	0x0293 00659 (testdata/listing/go/control.go:43)	MOVQ	main.kind+72(SP), BX
	0x0298 00664 (testdata/listing/go/control.go:43)	MOVQ	main.kind+64(SP), AX
	0x029d 00669 (testdata/listing/go/control.go:43)	ADDQ	$104, SP
	0x02a1 00673 (testdata/listing/go/control.go:43)	POPQ	BP
	0x02a2 00674 (testdata/listing/go/control.go:43)	RET
	0x02a3 00675 (testdata/listing/go/control.go:27)	LEAQ	type:string(SB), AX
	0x02aa 00682 (testdata/listing/go/control.go:27)	LEAQ	main..stmp_0(SB), BX
	0x02b1 00689 (testdata/listing/go/control.go:27)	CALL	runtime.gopanic(SB)
	0x02b6 00694 (testdata/listing/go/control.go:27)	XCHGL	AX, AX
	0x02b7 00695 (testdata/listing/go/control.go:27)	CALL	runtime.deferreturn(SB)
	0x02bc 00700 (testdata/listing/go/control.go:27)	MOVQ	main.kind+64(SP), AX
	0x02c1 00705 (testdata/listing/go/control.go:27)	MOVQ	main.kind+72(SP), BX
	0x02c6 00710 (testdata/listing/go/control.go:27)	ADDQ	$104, SP
	0x02ca 00714 (testdata/listing/go/control.go:27)	POPQ	BP
	0x02cb 00715 (testdata/listing/go/control.go:27)	RET
	0x02cc 00716 (testdata/listing/go/control.go:27)	NOP
	0x02cc 00716 (testdata/listing/go/control.go:18)	PCDATA	$1, $-1
	0x02cc 00716 (testdata/listing/go/control.go:18)	PCDATA	$0, $-2
	0x02cc 00716 (testdata/listing/go/control.go:18)	MOVQ	AX, 8(SP)
	0x02d1 00721 (testdata/listing/go/control.go:18)	MOVQ	BX, 16(SP)
	0x02d6 00726 (testdata/listing/go/control.go:18)	CALL	runtime.morestack_noctxt(SB)
	0x02db 00731 (testdata/listing/go/control.go:18)	MOVQ	8(SP), AX
	0x02e0 00736 (testdata/listing/go/control.go:18)	MOVQ	16(SP), BX
	0x02e5 00741 (testdata/listing/go/control.go:18)	PCDATA	$0, $-1
	0x02e5 00741 (testdata/listing/go/control.go:18)	JMP	0
	0x0000 49 3b 66 10 0f 86 c2 02 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 68 48 89 44 24 78 48 89 9c 24 80 00 00 00 66  .hH.D$xH..$....f
	0x0020 44 0f d6 7c 24 60 c6 44 24 2f 00 44 0f 11 7c 24  D..|$`.D$/.D..|$
	0x0030 40 44 0f 11 7c 24 50 48 8d 35 00 00 00 00 48 89  @D..|$PH.5....H.
	0x0040 74 24 50 48 8d 74 24 40 48 89 74 24 58 48 8d 74  t$PH.t$@H.t$XH.t
	0x0050 24 50 48 89 74 24 60 c6 44 24 2f 01 0f 1f 40 00  $PH.t$`.D$/...@.
	0x0060 48 85 c0 0f 84 06 02 00 00 8b 70 10 81 fe b8 cd  H.........p.....
	0x0070 78 07 0f 85 e8 00 00 00 48 8d 35 00 00 00 00 90  x.......H.5.....
	0x0080 48 39 f0 0f 85 29 01 00 00 48 8b 43 08 48 8b 0b  H9...)...H.C.H..
	0x0090 48 83 f8 04 75 0f 81 39 62 65 74 61 74 56 66 90  H...u..9betatVf.
	0x00a0 e9 83 00 00 00 48 83 f8 05 75 2d 81 39 61 6c 70  .....H...u-.9alp
	0x00b0 68 75 06 80 79 04 61 74 3b 81 39 64 65 6c 74 90  hu..y.at;.9delt.
	0x00c0 75 06 80 79 04 61 74 2c 81 39 67 61 6d 6d 75 58  u..y.at,.9gammuX
	0x00d0 80 79 04 61 74 1e eb 50 48 83 f8 07 75 4a 81 39  .y.at..PH...uJ.9
	0x00e0 65 70 73 69 75 42 66 81 79 04 6c 6f 75 3a 80 79  epsiuBf.y.lou:.y
	0x00f0 06 6e 75 34 48 8d 05 00 00 00 00 48 89 44 24 40  .nu4H......H.D$@
	0x0100 48 c7 44 24 48 05 00 00 00 c6 44 24 2f 00 48 8b  H.D$H.....D$/.H.
	0x0110 54 24 60 48 8b 02 ff d0 48 8b 5c 24 48 48 8b 44  T$`H....H.\$HH.D
	0x0120 24 40 48 83 c4 68 5d c3 48 8d 05 00 00 00 00 48  $@H..h].H......H
	0x0130 89 44 24 40 48 c7 44 24 48 06 00 00 00 c6 44 24  .D$@H.D$H.....D$
	0x0140 2f 00 48 8b 54 24 60 48 8b 02 ff d0 48 8b 5c 24  /.H.T$`H....H.\$
	0x0150 48 48 8b 44 24 40 48 83 c4 68 5d c3 0f 1f 40 00  HH.D$@H..h]...@.
	0x0160 81 fe 92 57 73 cb 75 4a 48 8d 35 00 00 00 00 48  ...Ws.uJH.5....H
	0x0170 39 f0 75 3e 48 83 3b 00 0f 8c 25 01 00 00 48 8d  9.u>H.;...%...H.
	0x0180 05 00 00 00 00 48 89 44 24 40 48 c7 44 24 48 03  .....H.D$@H.D$H.
	0x0190 00 00 00 c6 44 24 2f 00 48 8b 54 24 60 48 8b 02  ....D$/.H.T$`H..
	0x01a0 ff d0 48 8b 5c 24 48 48 8b 44 24 40 48 83 c4 68  ..H.\$HH.D$@H..h
	0x01b0 5d c3 48 89 44 24 38 48 89 5c 24 30 48 89 d9 48  ].H.D$8H.\$0H..H
	0x01c0 89 c3 48 8d 05 00 00 00 00 e8 00 00 00 00 48 85  ..H...........H.
	0x01d0 c0 74 4f 48 8b 48 18 48 89 d8 ff d1 f2 0f 10 0d  .tOH.H.H........
	0x01e0 00 00 00 00 66 0f 2e c1 0f 86 81 00 00 00 48 8d  ....f.........H.
	0x01f0 05 00 00 00 00 48 89 44 24 40 48 c7 44 24 48 05  .....H.D$@H.D$H.
	0x0200 00 00 00 c6 44 24 2f 00 48 8b 54 24 60 48 8b 02  ....D$/.H.T$`H..
	0x0210 ff d0 48 8b 5c 24 48 48 8b 44 24 40 48 83 c4 68  ..H.\$HH.D$@H..h
	0x0220 5d c3 48 8d 05 00 00 00 00 48 8b 5c 24 38 48 8b  ].H......H.\$8H.
	0x0230 4c 24 30 e8 00 00 00 00 48 85 c0 74 32 48 8b 48  L$0.....H..t2H.H
	0x0240 18 48 89 d8 ff d1 48 89 44 24 40 48 89 5c 24 48  .H....H.D$@H.\$H
	0x0250 c6 44 24 2f 00 48 8b 54 24 60 48 8b 0a ff d1 48  .D$/.H.T$`H....H
	0x0260 8b 44 24 40 48 8b 5c 24 48 48 83 c4 68 5d c3 48  .D$@H.\$HH..h].H
	0x0270 8d 05 00 00 00 00 48 89 44 24 40 48 c7 44 24 48  ......H.D$@H.D$H
	0x0280 01 00 00 00 c6 44 24 2f 00 48 8b 54 24 60 48 8b  .....D$/.H.T$`H.
	0x0290 02 ff d0 48 8b 5c 24 48 48 8b 44 24 40 48 83 c4  ...H.\$HH.D$@H..
	0x02a0 68 5d c3 48 8d 05 00 00 00 00 48 8d 1d 00 00 00  h].H......H.....
	0x02b0 00 e8 00 00 00 00 90 e8 00 00 00 00 48 8b 44 24  ............H.D$
	0x02c0 40 48 8b 5c 24 48 48 83 c4 68 5d c3 48 89 44 24  @H.\$HH..h].H.D$
	0x02d0 08 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 08  .H.\$......H.D$.
	0x02e0 48 8b 5c 24 10 e9 16 fd ff ff                    H.\$......
	rel 3+0 t=23 type:string+0
	rel 3+0 t=24 type:main.shape+96
	rel 3+0 t=24 type:error+96
	rel 58+4 t=14 main.classify.func1+0
	rel 123+4 t=14 type:string+0
	rel 247+4 t=14 go:string."greek"+0
	rel 278+0 t=10 +0
	rel 299+4 t=14 go:string."string"+0
	rel 330+0 t=10 +0
	rel 363+4 t=14 type:int+0
	rel 385+4 t=14 go:string."int"+0
	rel 416+0 t=10 +0
	rel 453+4 t=14 type:main.shape+0
	rel 458+4 t=7 runtime.assertE2I2+0
	rel 474+0 t=10 +0
	rel 480+4 t=14 $f64.4004000000000000+0
	rel 497+4 t=14 go:string."large"+0
	rel 528+0 t=10 +0
	rel 549+4 t=14 type:error+0
	rel 564+4 t=7 runtime.assertE2I2+0
	rel 580+0 t=10 +0
	rel 605+0 t=10 +0
	rel 626+4 t=14 go:string."?"+0
	rel 657+0 t=10 +0
	rel 678+4 t=14 type:string+0
	rel 685+4 t=14 main..stmp_0+0
	rel 690+4 t=7 runtime.gopanic+0
	rel 696+4 t=7 runtime.deferreturn+0
	rel 727+4 t=7 runtime.morestack_noctxt+0
main.classify.func1 STEXT size=103 args=0x0 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:19)	TEXT	main.classify.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (testdata/listing/go/control.go:19)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:19)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:19)	JLS	93
	0x0006 00006 (testdata/listing/go/control.go:19)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/control.go:19)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/control.go:19)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/control.go:19)	SUBQ	$16, SP
	0x000e 00014 (testdata/listing/go/control.go:19)	FUNCDATA	$0, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x000e 00014 (testdata/listing/go/control.go:19)	FUNCDATA	$1, gclocals·CnDyI2HjYXFz19SsOj98tw==(SB)
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
	0x0037 00055 (testdata/listing/go/control.go:21)	PCDATA	$0, $-2
	0x0037 00055 (testdata/listing/go/control.go:21)	CMPL	runtime.writeBarrier(SB), $0
	0x003e 00062 (testdata/listing/go/control.go:21)	NOP
	0x0040 00064 (testdata/listing/go/control.go:21)	JEQ	77
	0x0042 00066 (testdata/listing/go/control.go:21)	MOVQ	(AX), CX
	0x0045 00069 (testdata/listing/go/control.go:21)	CALL	runtime.gcWriteBarrier1(SB)
	0x004a 00074 (testdata/listing/go/control.go:21)	MOVQ	CX, (R11)
	0x004d 00077 (testdata/listing/go/control.go:21)	LEAQ	go:string."panic"(SB), CX
	0x0054 00084 (testdata/listing/go/control.go:21)	MOVQ	CX, (AX)
	0x0057 00087 (testdata/listing/go/control.go:23)	PCDATA	$0, $-1
	0x0057 00087 (testdata/listing/go/control.go:23)	PCDATA	$1, $-1
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
	rel 33+4 t=7 runtime.gorecover+0
	rel 57+4 t=14 runtime.writeBarrier+-1
	rel 70+4 t=7 runtime.gcWriteBarrier1+0
	rel 80+4 t=14 go:string."panic"+0
	rel 97+4 t=7 runtime.morestack+0
main.count STEXT size=345 args=0x18 locals=0x78 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:47)	TEXT	main.count(SB), ABIInternal, $120-24
	0x0000 00000 (testdata/listing/go/control.go:47)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:47)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:47)	JLS	301
	0x000a 00010 (testdata/listing/go/control.go:47)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:47)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:47)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:47)	SUBQ	$112, SP
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$0, gclocals·XQmNTo7A3JgGZKKHmaAdRA==(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$1, gclocals·o7ffi0tXs0SCrmoCBi7VPA==(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$5, main.count.arginfo1(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	FUNCDATA	$6, main.count.argliveinfo(SB)
	0x0012 00018 (testdata/listing/go/control.go:47)	PCDATA	$3, $1
	0x0012 00018 (testdata/listing/go/control.go:47)	MOVQ	CX, main.key+144(SP)
	0x001a 00026 (testdata/listing/go/control.go:47)	MOVQ	BX, main.key+136(SP)
	0x0022 00034 (testdata/listing/go/control.go:47)	PCDATA	$3, $2
	0x0022 00034 (testdata/listing/go/control.go:47)	MOVQ	AX, main..autotmp_17+104(SP)
	0x0027 00039 (testdata/listing/go/control.go:48)	MOVQ	CX, DI
	0x002a 00042 (testdata/listing/go/control.go:48)	MOVQ	BX, CX
	0x002d 00045 (testdata/listing/go/control.go:48)	MOVQ	AX, BX
	0x0030 00048 (testdata/listing/go/control.go:48)	LEAQ	type:map[string][]int(SB), AX
	0x0037 00055 (testdata/listing/go/control.go:48)	PCDATA	$1, $1
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
	0x0058 00088 (testdata/listing/go/control.go:48)	MOVB	BL, main..autotmp_18+71(SP)
	0x005c 00092 (testdata/listing/go/control.go:52)	MOVQ	DI, main..autotmp_19+88(SP)
	0x0061 00097 (testdata/listing/go/control.go:48)	MOVQ	16(AX), CX
	0x0065 00101 (testdata/listing/go/control.go:52)	LEAQ	1(SI), R8
	0x0069 00105 (testdata/listing/go/control.go:52)	CMPQ	CX, R8
	0x006c 00108 (testdata/listing/go/control.go:52)	JCC	144
	0x006e 00110 (testdata/listing/go/control.go:52)	MOVQ	DX, AX
	0x0071 00113 (testdata/listing/go/control.go:52)	MOVQ	R8, BX
	0x0074 00116 (testdata/listing/go/control.go:52)	MOVL	$1, DI
	0x0079 00121 (testdata/listing/go/control.go:52)	LEAQ	type:int(SB), SI
	0x0080 00128 (testdata/listing/go/control.go:52)	CALL	runtime.growslice(SB)
	0x0085 00133 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_19+88(SP), DI
	0x008a 00138 (testdata/listing/go/control.go:52)	MOVQ	AX, DX
	0x008d 00141 (testdata/listing/go/control.go:52)	MOVQ	BX, R8
	0x0090 00144 (testdata/listing/go/control.go:52)	MOVQ	DX, main..autotmp_20+96(SP)
	0x0095 00149 (testdata/listing/go/control.go:52)	MOVQ	R8, main..autotmp_21+80(SP)
	0x009a 00154 (testdata/listing/go/control.go:52)	MOVQ	CX, main..autotmp_22+72(SP)
	0x009f 00159 (testdata/listing/go/control.go:52)	MOVQ	DI, -8(DX)(R8*8)
	0x00a4 00164 (testdata/listing/go/control.go:52)	LEAQ	type:map[string][]int(SB), AX
	0x00ab 00171 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_17+104(SP), BX
	0x00b0 00176 (testdata/listing/go/control.go:52)	MOVQ	main.key+136(SP), CX
	0x00b8 00184 (testdata/listing/go/control.go:52)	MOVQ	main.key+144(SP), DI
	0x00c0 00192 (testdata/listing/go/control.go:52)	PCDATA	$1, $2
	0x00c0 00192 (testdata/listing/go/control.go:52)	CALL	runtime.mapassign_faststr(SB)
	0x00c5 00197 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_21+80(SP), DX
	0x00ca 00202 (testdata/listing/go/control.go:52)	MOVQ	DX, 8(AX)
	0x00ce 00206 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_22+72(SP), DX
	0x00d3 00211 (testdata/listing/go/control.go:52)	MOVQ	DX, 16(AX)
	0x00d7 00215 (testdata/listing/go/control.go:52)	PCDATA	$0, $-2
	0x00d7 00215 (testdata/listing/go/control.go:52)	CMPL	runtime.writeBarrier(SB), $0
	0x00de 00222 (testdata/listing/go/control.go:52)	NOP
	0x00e0 00224 (testdata/listing/go/control.go:52)	JNE	233
	0x00e2 00226 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_20+96(SP), DX
	0x00e7 00231 (testdata/listing/go/control.go:52)	JMP	253
	0x00e9 00233 (testdata/listing/go/control.go:52)	CALL	runtime.gcWriteBarrier2(SB)
	0x00ee 00238 (testdata/listing/go/control.go:52)	MOVQ	main..autotmp_20+96(SP), DX
	0x00f3 00243 (testdata/listing/go/control.go:52)	MOVQ	DX, (R11)
	0x00f6 00246 (testdata/listing/go/control.go:52)	MOVQ	(AX), SI
	0x00f9 00249 (testdata/listing/go/control.go:52)	MOVQ	SI, 8(R11)
	0x00fd 00253 (testdata/listing/go/control.go:52)	MOVQ	DX, (AX)
	0x0100 00256 (testdata/listing/go/control.go:53)	PCDATA	$0, $-1
	0x0100 00256 (testdata/listing/go/control.go:53)	LEAQ	type:map[string][]int(SB), AX
	0x0107 00263 (testdata/listing/go/control.go:53)	MOVQ	main..autotmp_17+104(SP), BX
	0x010c 00268 (testdata/listing/go/control.go:53)	LEAQ	go:string."gone"(SB), CX
	0x0113 00275 (testdata/listing/go/control.go:53)	MOVL	$4, DI
	0x0118 00280 (testdata/listing/go/control.go:53)	PCDATA	$1, $3
	0x0118 00280 (testdata/listing/go/control.go:53)	CALL	runtime.mapdelete_faststr(SB)
	0x011d 00285 (testdata/listing/go/control.go:54)	MOVQ	main..autotmp_19+88(SP), AX
	0x0122 00290 (testdata/listing/go/control.go:54)	MOVBLZX	main..autotmp_18+71(SP), BX
	0x0127 00295 (testdata/listing/go/control.go:54)	ADDQ	$112, SP
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
	0x0145 00325 (testdata/listing/go/control.go:47)	MOVQ	8(SP), AX
	0x014a 00330 (testdata/listing/go/control.go:47)	MOVQ	16(SP), BX
	0x014f 00335 (testdata/listing/go/control.go:47)	MOVQ	24(SP), CX
	0x0154 00340 (testdata/listing/go/control.go:47)	PCDATA	$0, $-1
	0x0154 00340 (testdata/listing/go/control.go:47)	JMP	0
	0x0000 49 3b 66 10 0f 86 23 01 00 00 55 48 89 e5 48 83  I;f...#...UH..H.
	0x0010 ec 70 48 89 8c 24 90 00 00 00 48 89 9c 24 88 00  .pH..$....H..$..
	0x0020 00 00 48 89 44 24 68 48 89 cf 48 89 d9 48 89 c3  ..H.D$hH..H..H..
	0x0030 48 8d 05 00 00 00 00 e8 00 00 00 00 48 8b 10 48  H...........H..H
	0x0040 8b 70 08 31 c9 31 ff eb 0a 4c 8b 04 ca 48 ff c1  .p.1.1...L...H..
	0x0050 4c 01 c7 48 39 f1 7c f1 88 5c 24 47 48 89 7c 24  L..H9.|..\$GH.|$
	0x0060 58 48 8b 48 10 4c 8d 46 01 4c 39 c1 73 22 48 89  XH.H.L.F.L9.s"H.
	0x0070 d0 4c 89 c3 bf 01 00 00 00 48 8d 35 00 00 00 00  .L.......H.5....
	0x0080 e8 00 00 00 00 48 8b 7c 24 58 48 89 c2 49 89 d8  .....H.|$XH..I..
	0x0090 48 89 54 24 60 4c 89 44 24 50 48 89 4c 24 48 4a  H.T$`L.D$PH.L$HJ
	0x00a0 89 7c c2 f8 48 8d 05 00 00 00 00 48 8b 5c 24 68  .|..H......H.\$h
	0x00b0 48 8b 8c 24 88 00 00 00 48 8b bc 24 90 00 00 00  H..$....H..$....
	0x00c0 e8 00 00 00 00 48 8b 54 24 50 48 89 50 08 48 8b  .....H.T$PH.P.H.
	0x00d0 54 24 48 48 89 50 10 83 3d 00 00 00 00 00 66 90  T$HH.P..=.....f.
	0x00e0 75 07 48 8b 54 24 60 eb 14 e8 00 00 00 00 48 8b  u.H.T$`.......H.
	0x00f0 54 24 60 49 89 13 48 8b 30 49 89 73 08 48 89 10  T$`I..H.0I.s.H..
	0x0100 48 8d 05 00 00 00 00 48 8b 5c 24 68 48 8d 0d 00  H......H.\$hH...
	0x0110 00 00 00 bf 04 00 00 00 e8 00 00 00 00 48 8b 44  .............H.D
	0x0120 24 58 0f b6 5c 24 47 48 83 c4 70 5d c3 48 89 44  $X..\$GH..p].H.D
	0x0130 24 08 48 89 5c 24 10 48 89 4c 24 18 0f 1f 40 00  $.H.\$.H.L$...@.
	0x0140 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 48  .....H.D$.H.\$.H
	0x0150 8b 4c 24 18 e9 a7 fe ff ff                       .L$......
	rel 51+4 t=14 type:map[string][]int+0
	rel 56+4 t=7 runtime.mapaccess2_faststr+0
	rel 124+4 t=14 type:int+0
	rel 129+4 t=7 runtime.growslice+0
	rel 167+4 t=14 type:map[string][]int+0
	rel 193+4 t=7 runtime.mapassign_faststr+0
	rel 217+4 t=14 runtime.writeBarrier+-1
	rel 234+4 t=7 runtime.gcWriteBarrier2+0
	rel 259+4 t=14 type:map[string][]int+0
	rel 271+4 t=14 go:string."gone"+0
	rel 281+4 t=7 runtime.mapdelete_faststr+0
	rel 321+4 t=7 runtime.morestack_noctxt+0
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
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$5, main.big.arginfo1(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	FUNCDATA	$6, main.big.argliveinfo(SB)
	0x001d 00029 (testdata/listing/go/control.go:58)	PCDATA	$3, $1
	0x001d 00029 (testdata/listing/go/control.go:59)	LEAQ	main.frame(SP), DI
	0x0021 00033 (testdata/listing/go/control.go:59)	MOVL	$8750, CX
	0x0026 00038 (testdata/listing/go/control.go:58)	MOVL	AX, DX
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
	0x008d 00141 (testdata/listing/go/control.go:58)	MOVBLZX	8(SP), AX
	0x0092 00146 (testdata/listing/go/control.go:58)	PCDATA	$0, $-1
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
	rel 137+4 t=7 runtime.morestack_noctxt+0
main.bits STEXT nosplit size=127 args=0x10 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:70)	TEXT	main.bits(SB), NOSPLIT|ABIInternal, $8-16
	0x0000 00000 (testdata/listing/go/control.go:70)	PUSHQ	BP
	0x0001 00001 (testdata/listing/go/control.go:70)	MOVQ	SP, BP
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0004 00004 (testdata/listing/go/control.go:70)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
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
	rel 71+4 t=14 $f32.40400000+0
	rel 122+4 t=7 runtime.panicdivide+0
main.main STEXT size=1258 args=0x0 locals=0x288 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:76)	TEXT	main.main(SB), ABIInternal, $648-0
	0x0000 00000 (testdata/listing/go/control.go:76)	LEAQ	-520(SP), R12
	0x0008 00008 (testdata/listing/go/control.go:76)	CMPQ	R12, 16(R14)
	0x000c 00012 (testdata/listing/go/control.go:76)	PCDATA	$0, $-2
	0x000c 00012 (testdata/listing/go/control.go:76)	JLS	1245
	0x0012 00018 (testdata/listing/go/control.go:76)	PCDATA	$0, $-1
	0x0012 00018 (testdata/listing/go/control.go:76)	PUSHQ	BP
	0x0013 00019 (testdata/listing/go/control.go:76)	MOVQ	SP, BP
	0x0016 00022 (testdata/listing/go/control.go:76)	SUBQ	$640, SP
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$0, gclocals·W0J2LzwekT/Dq8kvRkcU5Q==(SB)
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$1, gclocals·TBnJ6Vzffb/maxX9ME16iw==(SB)
	0x001d 00029 (testdata/listing/go/control.go:76)	FUNCDATA	$2, main.main.stkobj(SB)
	0x001d 00029 (testdata/listing/go/control.go:77)	LEAQ	type:int(SB), AX
	0x0024 00036 (testdata/listing/go/control.go:77)	LEAQ	main..stmp_1(SB), BX
	0x002b 00043 (testdata/listing/go/control.go:77)	PCDATA	$1, $0
	0x002b 00043 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x0030 00048 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_47+192(SP)
	0x0038 00056 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_48+120(SP)
	0x003d 00061 (testdata/listing/go/control.go:77)	LEAQ	type:string(SB), AX
	0x0044 00068 (testdata/listing/go/control.go:77)	LEAQ	main..stmp_2(SB), BX
	0x004b 00075 (testdata/listing/go/control.go:77)	PCDATA	$1, $1
	0x004b 00075 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x0050 00080 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_49+184(SP)
	0x0058 00088 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_50+112(SP)
	0x005d 00093 (testdata/listing/go/control.go:77)	LEAQ	type:main.point(SB), AX
	0x0064 00100 (testdata/listing/go/control.go:77)	PCDATA	$1, $2
	0x0064 00100 (testdata/listing/go/control.go:77)	CALL	runtime.newobject(SB)
	0x0069 00105 (testdata/listing/go/control.go:77)	MOVSD	$f64.3ff0000000000000(SB), X0
	0x0071 00113 (testdata/listing/go/control.go:77)	MOVSD	X0, (AX)
	0x0075 00117 (testdata/listing/go/control.go:77)	MOVSD	$f64.4008000000000000(SB), X0
	0x007d 00125 (testdata/listing/go/control.go:77)	MOVSD	X0, 8(AX)
	0x0082 00130 (testdata/listing/go/control.go:77)	MOVQ	$1, 24(AX)
	0x008a 00138 (testdata/listing/go/control.go:77)	LEAQ	go:string."p"(SB), CX
	0x0091 00145 (testdata/listing/go/control.go:77)	MOVQ	CX, 16(AX)
	0x0095 00149 (testdata/listing/go/control.go:77)	MOVQ	AX, BX
	0x0098 00152 (testdata/listing/go/control.go:77)	LEAQ	type:*main.point(SB), AX
	0x009f 00159 (testdata/listing/go/control.go:77)	NOP
	0x00a0 00160 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00a5 00165 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_51+104(SP)
	0x00aa 00170 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_52+176(SP)
	0x00b2 00178 (testdata/listing/go/control.go:77)	LEAQ	type:int(SB), AX
	0x00b9 00185 (testdata/listing/go/control.go:77)	LEAQ	main..stmp_3(SB), BX
	0x00c0 00192 (testdata/listing/go/control.go:77)	PCDATA	$1, $3
	0x00c0 00192 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00c5 00197 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_53+96(SP)
	0x00ca 00202 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_54+168(SP)
	0x00d2 00210 (testdata/listing/go/control.go:77)	XORL	AX, AX
	0x00d4 00212 (testdata/listing/go/control.go:77)	XORL	BX, BX
	0x00d6 00214 (testdata/listing/go/control.go:77)	PCDATA	$1, $4
	0x00d6 00214 (testdata/listing/go/control.go:77)	CALL	main.classify(SB)
	0x00db 00219 (testdata/listing/go/control.go:77)	MOVQ	BX, main..autotmp_55+88(SP)
	0x00e0 00224 (testdata/listing/go/control.go:77)	MOVQ	AX, main..autotmp_56+160(SP)
	0x00e8 00232 (testdata/listing/go/control.go:77)	PCDATA	$1, $5
	0x00e8 00232 (testdata/listing/go/control.go:77)	CALL	runtime.printlock(SB)
	0x00ed 00237 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_47+192(SP), AX
	0x00f5 00245 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_48+120(SP), BX
	0x00fa 00250 (testdata/listing/go/control.go:77)	PCDATA	$1, $6
	0x00fa 00250 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x00ff 00255 (testdata/listing/go/control.go:77)	NOP
	0x0100 00256 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x0105 00261 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_49+184(SP), AX
	0x010d 00269 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_50+112(SP), BX
	0x0112 00274 (testdata/listing/go/control.go:77)	PCDATA	$1, $7
	0x0112 00274 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0117 00279 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x011c 00284 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_52+176(SP), AX
	0x0124 00292 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_51+104(SP), BX
	0x0129 00297 (testdata/listing/go/control.go:77)	PCDATA	$1, $8
	0x0129 00297 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x012e 00302 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x0133 00307 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_54+168(SP), AX
	0x013b 00315 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_53+96(SP), BX
	0x0140 00320 (testdata/listing/go/control.go:77)	PCDATA	$1, $9
	0x0140 00320 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x0145 00325 (testdata/listing/go/control.go:77)	CALL	runtime.printsp(SB)
	0x014a 00330 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_56+160(SP), AX
	0x0152 00338 (testdata/listing/go/control.go:77)	MOVQ	main..autotmp_55+88(SP), BX
	0x0157 00343 (testdata/listing/go/control.go:77)	PCDATA	$1, $0
	0x0157 00343 (testdata/listing/go/control.go:77)	CALL	runtime.printstring(SB)
	0x015c 00348 (testdata/listing/go/control.go:77)	NOP
	0x0160 00352 (testdata/listing/go/control.go:77)	CALL	runtime.printnl(SB)
	0x0165 00357 (testdata/listing/go/control.go:77)	CALL	runtime.printunlock(SB)
	0x016a 00362 (testdata/listing/go/control.go:78)	MOVUPS	X15, main..autotmp_31+256(SP)
	0x0173 00371 (testdata/listing/go/control.go:78)	MOVUPS	X15, main..autotmp_31+272(SP)
	0x017c 00380 (testdata/listing/go/control.go:78)	MOVUPS	X15, main..autotmp_31+288(SP)
	0x0185 00389 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_32+304(SP), DI
	0x018d 00397 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x018d 00397 (testdata/listing/go/control.go:78)	LEAQ	-48(DI), DI
	0x0191 00401 (testdata/listing/go/control.go:78)	NOP
	0x01a0 00416 (testdata/listing/go/control.go:78)	DUFFZERO	$244
	0x01b3 00435 (testdata/listing/go/control.go:78)	PCDATA	$0, $-1
	0x01b3 00435 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_32+304(SP), CX
	0x01bb 00443 (testdata/listing/go/control.go:78)	MOVQ	CX, main..autotmp_31+272(SP)
	0x01c3 00451 (testdata/listing/go/control.go:78)	PCDATA	$1, $10
	0x01c3 00451 (testdata/listing/go/control.go:78)	CALL	runtime.fastrand(SB)
	0x01c8 00456 (testdata/listing/go/control.go:78)	MOVL	AX, main..autotmp_31+268(SP)
	0x01cf 00463 (testdata/listing/go/control.go:78)	LEAQ	type:map[string][]int(SB), AX
	0x01d6 00470 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_31+256(SP), BX
	0x01de 00478 (testdata/listing/go/control.go:78)	LEAQ	go:string."b"(SB), CX
	0x01e5 00485 (testdata/listing/go/control.go:78)	MOVL	$1, DI
	0x01ea 00490 (testdata/listing/go/control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x01ef 00495 (testdata/listing/go/control.go:78)	MOVUPS	X15, 8(AX)
	0x01f4 00500 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x01f4 00500 (testdata/listing/go/control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x01fb 00507 (testdata/listing/go/control.go:78)	JEQ	520
	0x01fd 00509 (testdata/listing/go/control.go:78)	MOVQ	(AX), CX
	0x0200 00512 (testdata/listing/go/control.go:78)	CALL	runtime.gcWriteBarrier1(SB)
	0x0205 00517 (testdata/listing/go/control.go:78)	MOVQ	CX, (R11)
	0x0208 00520 (testdata/listing/go/control.go:78)	MOVQ	$0, (AX)
	0x020f 00527 (testdata/listing/go/control.go:78)	PCDATA	$0, $-1
	0x020f 00527 (testdata/listing/go/control.go:78)	LEAQ	type:[2]int(SB), AX
	0x0216 00534 (testdata/listing/go/control.go:78)	CALL	runtime.newobject(SB)
	0x021b 00539 (testdata/listing/go/control.go:78)	MOVQ	AX, main..autotmp_57+152(SP)
	0x0223 00547 (testdata/listing/go/control.go:78)	MOVQ	$1, (AX)
	0x022a 00554 (testdata/listing/go/control.go:78)	MOVQ	$2, 8(AX)
	0x0232 00562 (testdata/listing/go/control.go:78)	LEAQ	main..autotmp_31+256(SP), BX
	0x023a 00570 (testdata/listing/go/control.go:78)	LEAQ	go:string."a"(SB), CX
	0x0241 00577 (testdata/listing/go/control.go:78)	MOVL	$1, DI
	0x0246 00582 (testdata/listing/go/control.go:78)	LEAQ	type:map[string][]int(SB), AX
	0x024d 00589 (testdata/listing/go/control.go:78)	PCDATA	$1, $11
	0x024d 00589 (testdata/listing/go/control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x0252 00594 (testdata/listing/go/control.go:78)	MOVQ	$2, 8(AX)
	0x025a 00602 (testdata/listing/go/control.go:78)	MOVQ	$2, 16(AX)
	0x0262 00610 (testdata/listing/go/control.go:78)	PCDATA	$0, $-2
	0x0262 00610 (testdata/listing/go/control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x0269 00617 (testdata/listing/go/control.go:78)	JNE	629
	0x026b 00619 (testdata/listing/go/control.go:78)	MOVQ	main..autotmp_57+152(SP), DX
	0x0273 00627 (testdata/listing/go/control.go:78)	JMP	652
	0x0275 00629 (testdata/listing/go/control.go:78)	CALL	runtime.gcWriteBarrier2(SB)
	0x027a 00634 (testdata/listing/go/control.go:78)	MOVQ	main..autotmp_57+152(SP), DX
	0x0282 00642 (testdata/listing/go/control.go:78)	MOVQ	DX, (R11)
	0x0285 00645 (testdata/listing/go/control.go:78)	MOVQ	(AX), SI
	0x0288 00648 (testdata/listing/go/control.go:78)	MOVQ	SI, 8(R11)
	0x028c 00652 (testdata/listing/go/control.go:78)	MOVQ	DX, (AX)
	0x028f 00655 (testdata/listing/go/control.go:79)	PCDATA	$0, $-1
	0x028f 00655 (testdata/listing/go/control.go:79)	LEAQ	main..autotmp_31+256(SP), AX
	0x0297 00663 (testdata/listing/go/control.go:79)	LEAQ	go:string."a"(SB), BX
	0x029e 00670 (testdata/listing/go/control.go:79)	MOVL	$1, CX
	0x02a3 00675 (testdata/listing/go/control.go:79)	PCDATA	$1, $0
	0x02a3 00675 (testdata/listing/go/control.go:79)	CALL	main.count(SB)
	0x02a8 00680 (testdata/listing/go/control.go:79)	MOVQ	AX, main.n+72(SP)
	0x02ad 00685 (testdata/listing/go/control.go:79)	MOVB	BL, main.ok+55(SP)
	0x02b1 00689 (testdata/listing/go/control.go:80)	MOVL	$3, AX
	0x02b6 00694 (testdata/listing/go/control.go:80)	CALL	main.big(SB)
	0x02bb 00699 (testdata/listing/go/control.go:80)	MOVL	AX, main..autotmp_58+60(SP)
	0x02bf 00703 (testdata/listing/go/control.go:80)	NOP
	0x02c0 00704 (testdata/listing/go/control.go:80)	CALL	runtime.printlock(SB)
	0x02c5 00709 (testdata/listing/go/control.go:80)	MOVQ	main.n+72(SP), AX
	0x02ca 00714 (testdata/listing/go/control.go:80)	CALL	runtime.printint(SB)
	0x02cf 00719 (testdata/listing/go/control.go:80)	CALL	runtime.printsp(SB)
	0x02d4 00724 (testdata/listing/go/control.go:80)	MOVBLZX	main.ok+55(SP), AX
	0x02d9 00729 (testdata/listing/go/control.go:80)	CALL	runtime.printbool(SB)
	0x02de 00734 (testdata/listing/go/control.go:80)	NOP
	0x02e0 00736 (testdata/listing/go/control.go:80)	CALL	runtime.printsp(SB)
	0x02e5 00741 (testdata/listing/go/control.go:80)	MOVL	main..autotmp_58+60(SP), DX
	0x02e9 00745 (testdata/listing/go/control.go:80)	MOVL	DX, AX
	0x02eb 00747 (testdata/listing/go/control.go:80)	CALL	runtime.printuint(SB)
	0x02f0 00752 (testdata/listing/go/control.go:80)	CALL	runtime.printnl(SB)
	0x02f5 00757 (testdata/listing/go/control.go:80)	CALL	runtime.printunlock(SB)
	0x02fa 00762 (testdata/listing/go/control.go:81)	MOVQ	$81985529216486895, AX
	0x0304 00772 (testdata/listing/go/control.go:81)	MOVL	$9, BX
	0x0309 00777 (testdata/listing/go/control.go:81)	CALL	main.bits(SB)
	0x030e 00782 (testdata/listing/go/control.go:81)	MOVQ	AX, main.x+64(SP)
	0x0313 00787 (testdata/listing/go/control.go:81)	MOVSS	X0, main.y+56(SP)
	0x0319 00793 (testdata/listing/go/control.go:81)	MOVB	BL, main.z+54(SP)
	0x031d 00797 (testdata/listing/go/control.go:81)	NOP
	0x0320 00800 (testdata/listing/go/control.go:82)	CALL	runtime.printlock(SB)
	0x0325 00805 (testdata/listing/go/control.go:82)	MOVQ	main.x+64(SP), AX
	0x032a 00810 (testdata/listing/go/control.go:82)	CALL	runtime.printuint(SB)
	0x032f 00815 (testdata/listing/go/control.go:82)	CALL	runtime.printsp(SB)
	0x0334 00820 (testdata/listing/go/control.go:82)	MOVSS	main.y+56(SP), X0
	0x033a 00826 (testdata/listing/go/control.go:82)	CVTSS2SD	X0, X0
	0x033e 00830 (testdata/listing/go/control.go:82)	NOP
	0x0340 00832 (testdata/listing/go/control.go:82)	CALL	runtime.printfloat(SB)
	0x0345 00837 (testdata/listing/go/control.go:82)	CALL	runtime.printsp(SB)
	0x034a 00842 (testdata/listing/go/control.go:82)	MOVBLZX	main.z+54(SP), AX
	0x034f 00847 (testdata/listing/go/control.go:82)	CALL	runtime.printbool(SB)
	0x0354 00852 (testdata/listing/go/control.go:82)	CALL	runtime.printnl(SB)
	0x0359 00857 (testdata/listing/go/control.go:82)	CALL	runtime.printunlock(SB)
	0x035e 00862 (testdata/listing/go/control.go:83)	LEAQ	type:chan struct { main.n int; main.text string }(SB), AX
	0x0365 00869 (testdata/listing/go/control.go:83)	MOVL	$1, BX
	0x036a 00874 (testdata/listing/go/control.go:83)	CALL	runtime.makechan(SB)
	0x036f 00879 (testdata/listing/go/control.go:83)	MOVQ	AX, main.out+136(SP)
	0x0377 00887 (testdata/listing/go/control.go:87)	XORL	BX, BX
	0x0379 00889 (testdata/listing/go/control.go:87)	LEAQ	type:chan bool(SB), AX
	0x0380 00896 (testdata/listing/go/control.go:87)	PCDATA	$1, $12
	0x0380 00896 (testdata/listing/go/control.go:87)	CALL	runtime.makechan(SB)
	0x0385 00901 (testdata/listing/go/control.go:87)	MOVQ	AX, main.done+144(SP)
	0x038d 00909 (testdata/listing/go/control.go:88)	LEAQ	type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }(SB), AX
	0x0394 00916 (testdata/listing/go/control.go:88)	PCDATA	$1, $13
	0x0394 00916 (testdata/listing/go/control.go:88)	CALL	runtime.newobject(SB)
	0x0399 00921 (testdata/listing/go/control.go:88)	LEAQ	main.main.func1(SB), DX
	0x03a0 00928 (testdata/listing/go/control.go:88)	MOVQ	DX, (AX)
	0x03a3 00931 (testdata/listing/go/control.go:88)	PCDATA	$0, $-2
	0x03a3 00931 (testdata/listing/go/control.go:88)	CMPL	runtime.writeBarrier(SB), $0
	0x03aa 00938 (testdata/listing/go/control.go:88)	JNE	960
	0x03ac 00940 (testdata/listing/go/control.go:88)	MOVQ	main.out+136(SP), CX
	0x03b4 00948 (testdata/listing/go/control.go:88)	MOVQ	main.done+144(SP), DX
	0x03bc 00956 (testdata/listing/go/control.go:88)	JMP	988
	0x03be 00958 (testdata/listing/go/control.go:88)	NOP
	0x03c0 00960 (testdata/listing/go/control.go:88)	CALL	runtime.gcWriteBarrier2(SB)
	0x03c5 00965 (testdata/listing/go/control.go:88)	MOVQ	main.out+136(SP), CX
	0x03cd 00973 (testdata/listing/go/control.go:88)	MOVQ	CX, (R11)
	0x03d0 00976 (testdata/listing/go/control.go:88)	MOVQ	main.done+144(SP), DX
	0x03d8 00984 (testdata/listing/go/control.go:88)	MOVQ	DX, 8(R11)
	0x03dc 00988 (testdata/listing/go/control.go:88)	MOVQ	CX, 8(AX)
	0x03e0 00992 (testdata/listing/go/control.go:88)	MOVQ	DX, 16(AX)
	0x03e4 00996 (testdata/listing/go/control.go:88)	PCDATA	$0, $-1
	0x03e4 00996 (testdata/listing/go/control.go:88)	CALL	runtime.newproc(SB)
	0x03e9 01001 (testdata/listing/go/control.go:88)	XORL	AX, AX
	0x03eb 01003 (testdata/listing/go/control.go:94)	JMP	1013
	0x03ed 01005 (testdata/listing/go/control.go:94)	MOVQ	main.i+80(SP), AX
	0x03f2 01010 (testdata/listing/go/control.go:94)	INCQ	AX
	0x03f5 01013 (testdata/listing/go/control.go:94)	CMPQ	AX, $3
	0x03f9 01017 (testdata/listing/go/control.go:94)	JGE	1207
	0x03ff 01023 (testdata/listing/go/control.go:94)	MOVQ	AX, main.i+80(SP)
	0x0404 01028 (testdata/listing/go/control.go:96)	MOVQ	$0, main..autotmp_28+200(SP)
	0x0410 01040 (testdata/listing/go/control.go:96)	MOVUPS	X15, main..autotmp_28+208(SP)
	0x0419 01049 (testdata/listing/go/control.go:99)	MOVQ	AX, main..autotmp_28+200(SP)
	0x0421 01057 (testdata/listing/go/control.go:99)	LEAQ	go:string."\n"(SB), DX
	0x0428 01064 (testdata/listing/go/control.go:99)	MOVQ	DX, main..autotmp_28+208(SP)
	0x0430 01072 (testdata/listing/go/control.go:99)	MOVQ	$1, main..autotmp_28+216(SP)
	0x043c 01084 (testdata/listing/go/control.go:95)	MOVUPS	X15, main..autotmp_41+224(SP)
	0x0445 01093 (testdata/listing/go/control.go:95)	MOVUPS	X15, main..autotmp_41+240(SP)
	0x044e 01102 (testdata/listing/go/control.go:96)	MOVQ	main.out+136(SP), R9
	0x0456 01110 (testdata/listing/go/control.go:96)	MOVQ	R9, main..autotmp_41+224(SP)
	0x045e 01118 (testdata/listing/go/control.go:96)	LEAQ	main..autotmp_28+200(SP), R10
	0x0466 01126 (testdata/listing/go/control.go:96)	MOVQ	R10, main..autotmp_41+232(SP)
	0x046e 01134 (testdata/listing/go/control.go:100)	MOVQ	main.done+144(SP), R10
	0x0476 01142 (testdata/listing/go/control.go:100)	MOVQ	R10, main..autotmp_41+240(SP)
	0x047e 01150 (testdata/listing/go/control.go:95)	LEAQ	main..autotmp_42+128(SP), BX
	0x0486 01158 (testdata/listing/go/control.go:95)	XORL	CX, CX
	0x0488 01160 (testdata/listing/go/control.go:95)	MOVL	$1, DI
	0x048d 01165 (testdata/listing/go/control.go:95)	MOVQ	DI, SI
	0x0490 01168 (testdata/listing/go/control.go:95)	MOVL	$1, R8
	0x0496 01174 (testdata/listing/go/control.go:95)	LEAQ	main..autotmp_41+224(SP), AX
	0x049e 01182 (testdata/listing/go/control.go:95)	NOP
	0x04a0 01184 (testdata/listing/go/control.go:95)	CALL	runtime.selectgo(SB)
	0x04a5 01189 (testdata/listing/go/control.go:96)	TESTQ	AX, AX
	0x04a8 01192 (testdata/listing/go/control.go:96)	JEQ	1005
	0x04ae 01198 (testdata/listing/go/control.go:101)	PCDATA	$1, $-1
	0x04ae 01198 (testdata/listing/go/control.go:101)	ADDQ	$640, SP
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
	0x04d4 01236 (testdata/listing/go/control.go:106)	ADDQ	$640, SP
	0x04db 01243 (testdata/listing/go/control.go:106)	POPQ	BP
	0x04dc 01244 (testdata/listing/go/control.go:106)	RET
	0x04dd 01245 (testdata/listing/go/control.go:106)	NOP
	0x04dd 01245 (testdata/listing/go/control.go:76)	PCDATA	$1, $-1
	0x04dd 01245 (testdata/listing/go/control.go:76)	PCDATA	$0, $-2
	0x04dd 01245 (testdata/listing/go/control.go:76)	NOP
	0x04e0 01248 (testdata/listing/go/control.go:76)	CALL	runtime.morestack_noctxt(SB)
	0x04e5 01253 (testdata/listing/go/control.go:76)	PCDATA	$0, $-1
	0x04e5 01253 (testdata/listing/go/control.go:76)	JMP	0
	0x0000 4c 8d a4 24 f8 fd ff ff 4d 3b 66 10 0f 86 cb 04  L..$....M;f.....
	0x0010 00 00 55 48 89 e5 48 81 ec 80 02 00 00 48 8d 05  ..UH..H......H..
	0x0020 00 00 00 00 48 8d 1d 00 00 00 00 e8 00 00 00 00  ....H...........
	0x0030 48 89 84 24 c0 00 00 00 48 89 5c 24 78 48 8d 05  H..$....H.\$xH..
	0x0040 00 00 00 00 48 8d 1d 00 00 00 00 e8 00 00 00 00  ....H...........
	0x0050 48 89 84 24 b8 00 00 00 48 89 5c 24 70 48 8d 05  H..$....H.\$pH..
	0x0060 00 00 00 00 e8 00 00 00 00 f2 0f 10 05 00 00 00  ................
	0x0070 00 f2 0f 11 00 f2 0f 10 05 00 00 00 00 f2 0f 11  ................
	0x0080 40 08 48 c7 40 18 01 00 00 00 48 8d 0d 00 00 00  @.H.@.....H.....
	0x0090 00 48 89 48 10 48 89 c3 48 8d 05 00 00 00 00 90  .H.H.H..H.......
	0x00a0 e8 00 00 00 00 48 89 5c 24 68 48 89 84 24 b0 00  .....H.\$hH..$..
	0x00b0 00 00 48 8d 05 00 00 00 00 48 8d 1d 00 00 00 00  ..H......H......
	0x00c0 e8 00 00 00 00 48 89 5c 24 60 48 89 84 24 a8 00  .....H.\$`H..$..
	0x00d0 00 00 31 c0 31 db e8 00 00 00 00 48 89 5c 24 58  ..1.1......H.\$X
	0x00e0 48 89 84 24 a0 00 00 00 e8 00 00 00 00 48 8b 84  H..$.........H..
	0x00f0 24 c0 00 00 00 48 8b 5c 24 78 e8 00 00 00 00 90  $....H.\$x......
	0x0100 e8 00 00 00 00 48 8b 84 24 b8 00 00 00 48 8b 5c  .....H..$....H.\
	0x0110 24 70 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  $p..........H..$
	0x0120 b0 00 00 00 48 8b 5c 24 68 e8 00 00 00 00 e8 00  ....H.\$h.......
	0x0130 00 00 00 48 8b 84 24 a8 00 00 00 48 8b 5c 24 60  ...H..$....H.\$`
	0x0140 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 a0 00  ..........H..$..
	0x0150 00 00 48 8b 5c 24 58 e8 00 00 00 00 0f 1f 40 00  ..H.\$X.......@.
	0x0160 e8 00 00 00 00 e8 00 00 00 00 44 0f 11 bc 24 00  ..........D...$.
	0x0170 01 00 00 44 0f 11 bc 24 10 01 00 00 44 0f 11 bc  ...D...$....D...
	0x0180 24 20 01 00 00 48 8d bc 24 30 01 00 00 48 8d 7f  $ ...H..$0...H..
	0x0190 d0 66 0f 1f 84 00 00 00 00 00 66 0f 1f 44 00 00  .f........f..D..
	0x01a0 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48  H.l$.H.l$......H
	0x01b0 8b 6d 00 48 8d 8c 24 30 01 00 00 48 89 8c 24 10  .m.H..$0...H..$.
	0x01c0 01 00 00 e8 00 00 00 00 89 84 24 0c 01 00 00 48  ..........$....H
	0x01d0 8d 05 00 00 00 00 48 8d 9c 24 00 01 00 00 48 8d  ......H..$....H.
	0x01e0 0d 00 00 00 00 bf 01 00 00 00 e8 00 00 00 00 44  ...............D
	0x01f0 0f 11 78 08 83 3d 00 00 00 00 00 74 0b 48 8b 08  ..x..=.....t.H..
	0x0200 e8 00 00 00 00 49 89 0b 48 c7 00 00 00 00 00 48  .....I..H......H
	0x0210 8d 05 00 00 00 00 e8 00 00 00 00 48 89 84 24 98  ...........H..$.
	0x0220 00 00 00 48 c7 00 01 00 00 00 48 c7 40 08 02 00  ...H......H.@...
	0x0230 00 00 48 8d 9c 24 00 01 00 00 48 8d 0d 00 00 00  ..H..$....H.....
	0x0240 00 bf 01 00 00 00 48 8d 05 00 00 00 00 e8 00 00  ......H.........
	0x0250 00 00 48 c7 40 08 02 00 00 00 48 c7 40 10 02 00  ..H.@.....H.@...
	0x0260 00 00 83 3d 00 00 00 00 00 75 0a 48 8b 94 24 98  ...=.....u.H..$.
	0x0270 00 00 00 eb 17 e8 00 00 00 00 48 8b 94 24 98 00  ..........H..$..
	0x0280 00 00 49 89 13 48 8b 30 49 89 73 08 48 89 10 48  ..I..H.0I.s.H..H
	0x0290 8d 84 24 00 01 00 00 48 8d 1d 00 00 00 00 b9 01  ..$....H........
	0x02a0 00 00 00 e8 00 00 00 00 48 89 44 24 48 88 5c 24  ........H.D$H.\$
	0x02b0 37 b8 03 00 00 00 e8 00 00 00 00 89 44 24 3c 90  7...........D$<.
	0x02c0 e8 00 00 00 00 48 8b 44 24 48 e8 00 00 00 00 e8  .....H.D$H......
	0x02d0 00 00 00 00 0f b6 44 24 37 e8 00 00 00 00 66 90  ......D$7.....f.
	0x02e0 e8 00 00 00 00 8b 54 24 3c 89 d0 e8 00 00 00 00  ......T$<.......
	0x02f0 e8 00 00 00 00 e8 00 00 00 00 48 b8 ef cd ab 89  ..........H.....
	0x0300 67 45 23 01 bb 09 00 00 00 e8 00 00 00 00 48 89  gE#...........H.
	0x0310 44 24 40 f3 0f 11 44 24 38 88 5c 24 36 0f 1f 00  D$@...D$8.\$6...
	0x0320 e8 00 00 00 00 48 8b 44 24 40 e8 00 00 00 00 e8  .....H.D$@......
	0x0330 00 00 00 00 f3 0f 10 44 24 38 f3 0f 5a c0 66 90  .......D$8..Z.f.
	0x0340 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 36 e8  ............D$6.
	0x0350 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8d  ..............H.
	0x0360 05 00 00 00 00 bb 01 00 00 00 e8 00 00 00 00 48  ...............H
	0x0370 89 84 24 88 00 00 00 31 db 48 8d 05 00 00 00 00  ..$....1.H......
	0x0380 e8 00 00 00 00 48 89 84 24 90 00 00 00 48 8d 05  .....H..$....H..
	0x0390 00 00 00 00 e8 00 00 00 00 48 8d 15 00 00 00 00  .........H......
	0x03a0 48 89 10 83 3d 00 00 00 00 00 75 14 48 8b 8c 24  H...=.....u.H..$
	0x03b0 88 00 00 00 48 8b 94 24 90 00 00 00 eb 1e 66 90  ....H..$......f.
	0x03c0 e8 00 00 00 00 48 8b 8c 24 88 00 00 00 49 89 0b  .....H..$....I..
	0x03d0 48 8b 94 24 90 00 00 00 49 89 53 08 48 89 48 08  H..$....I.S.H.H.
	0x03e0 48 89 50 10 e8 00 00 00 00 31 c0 eb 08 48 8b 44  H.P......1...H.D
	0x03f0 24 50 48 ff c0 48 83 f8 03 0f 8d b8 00 00 00 48  $PH..H.........H
	0x0400 89 44 24 50 48 c7 84 24 c8 00 00 00 00 00 00 00  .D$PH..$........
	0x0410 44 0f 11 bc 24 d0 00 00 00 48 89 84 24 c8 00 00  D...$....H..$...
	0x0420 00 48 8d 15 00 00 00 00 48 89 94 24 d0 00 00 00  .H......H..$....
	0x0430 48 c7 84 24 d8 00 00 00 01 00 00 00 44 0f 11 bc  H..$........D...
	0x0440 24 e0 00 00 00 44 0f 11 bc 24 f0 00 00 00 4c 8b  $....D...$....L.
	0x0450 8c 24 88 00 00 00 4c 89 8c 24 e0 00 00 00 4c 8d  .$....L..$....L.
	0x0460 94 24 c8 00 00 00 4c 89 94 24 e8 00 00 00 4c 8b  .$....L..$....L.
	0x0470 94 24 90 00 00 00 4c 89 94 24 f0 00 00 00 48 8d  .$....L..$....H.
	0x0480 9c 24 80 00 00 00 31 c9 bf 01 00 00 00 48 89 fe  .$....1......H..
	0x0490 41 b8 01 00 00 00 48 8d 84 24 e0 00 00 00 66 90  A.....H..$....f.
	0x04a0 e8 00 00 00 00 48 85 c0 0f 84 3f ff ff ff 48 81  .....H....?...H.
	0x04b0 c4 80 02 00 00 5d c3 48 8b 84 24 88 00 00 00 90  .....].H..$.....
	0x04c0 e8 00 00 00 00 48 8b 84 24 90 00 00 00 31 db e8  .....H..$....1..
	0x04d0 00 00 00 00 48 81 c4 80 02 00 00 5d c3 0f 1f 00  ....H......]....
	0x04e0 e8 00 00 00 00 e9 16 fb ff ff                    ..........
	rel 3+0 t=23 type:int+0
	rel 3+0 t=23 type:string+0
	rel 3+0 t=23 type:*main.point+0
	rel 3+0 t=23 type:int+0
	rel 32+4 t=14 type:int+0
	rel 39+4 t=14 main..stmp_1+0
	rel 44+4 t=7 main.classify+0
	rel 64+4 t=14 type:string+0
	rel 71+4 t=14 main..stmp_2+0
	rel 76+4 t=7 main.classify+0
	rel 96+4 t=14 type:main.point+0
	rel 101+4 t=7 runtime.newobject+0
	rel 109+4 t=14 $f64.3ff0000000000000+0
	rel 121+4 t=14 $f64.4008000000000000+0
	rel 141+4 t=14 go:string."p"+0
	rel 155+4 t=14 type:*main.point+0
	rel 161+4 t=7 main.classify+0
	rel 181+4 t=14 type:int+0
	rel 188+4 t=14 main..stmp_3+0
	rel 193+4 t=7 main.classify+0
	rel 215+4 t=7 main.classify+0
	rel 233+4 t=7 runtime.printlock+0
	rel 251+4 t=7 runtime.printstring+0
	rel 257+4 t=7 runtime.printsp+0
	rel 275+4 t=7 runtime.printstring+0
	rel 280+4 t=7 runtime.printsp+0
	rel 298+4 t=7 runtime.printstring+0
	rel 303+4 t=7 runtime.printsp+0
	rel 321+4 t=7 runtime.printstring+0
	rel 326+4 t=7 runtime.printsp+0
	rel 344+4 t=7 runtime.printstring+0
	rel 353+4 t=7 runtime.printnl+0
	rel 358+4 t=7 runtime.printunlock+0
	rel 427+4 t=7 runtime.duffzero+244
	rel 452+4 t=7 runtime.fastrand+0
	rel 466+4 t=14 type:map[string][]int+0
	rel 481+4 t=14 go:string."b"+0
	rel 491+4 t=7 runtime.mapassign_faststr+0
	rel 502+4 t=14 runtime.writeBarrier+-1
	rel 513+4 t=7 runtime.gcWriteBarrier1+0
	rel 530+4 t=14 type:[2]int+0
	rel 535+4 t=7 runtime.newobject+0
	rel 573+4 t=14 go:string."a"+0
	rel 585+4 t=14 type:map[string][]int+0
	rel 590+4 t=7 runtime.mapassign_faststr+0
	rel 612+4 t=14 runtime.writeBarrier+-1
	rel 630+4 t=7 runtime.gcWriteBarrier2+0
	rel 666+4 t=14 go:string."a"+0
	rel 676+4 t=7 main.count+0
	rel 695+4 t=7 main.big+0
	rel 705+4 t=7 runtime.printlock+0
	rel 715+4 t=7 runtime.printint+0
	rel 720+4 t=7 runtime.printsp+0
	rel 730+4 t=7 runtime.printbool+0
	rel 737+4 t=7 runtime.printsp+0
	rel 748+4 t=7 runtime.printuint+0
	rel 753+4 t=7 runtime.printnl+0
	rel 758+4 t=7 runtime.printunlock+0
	rel 778+4 t=7 main.bits+0
	rel 801+4 t=7 runtime.printlock+0
	rel 811+4 t=7 runtime.printuint+0
	rel 816+4 t=7 runtime.printsp+0
	rel 833+4 t=7 runtime.printfloat+0
	rel 838+4 t=7 runtime.printsp+0
	rel 848+4 t=7 runtime.printbool+0
	rel 853+4 t=7 runtime.printnl+0
	rel 858+4 t=7 runtime.printunlock+0
	rel 865+4 t=14 type:chan struct { main.n int; main.text string }+0
	rel 875+4 t=7 runtime.makechan+0
	rel 892+4 t=14 type:chan bool+0
	rel 897+4 t=7 runtime.makechan+0
	rel 912+4 t=14 type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
	rel 917+4 t=7 runtime.newobject+0
	rel 924+4 t=14 main.main.func1+0
	rel 933+4 t=14 runtime.writeBarrier+-1
	rel 961+4 t=7 runtime.gcWriteBarrier2+0
	rel 997+4 t=7 runtime.newproc+0
	rel 1060+4 t=14 go:string."\n"+0
	rel 1185+4 t=7 runtime.selectgo+0
	rel 1217+4 t=7 runtime.closechan+0
	rel 1232+4 t=7 runtime.chanrecv1+0
	rel 1249+4 t=7 runtime.morestack_noctxt+0
main.main.func1 STEXT size=183 args=0x0 locals=0x58 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/control.go:88)	TEXT	main.main.func1(SB), NEEDCTXT|ABIInternal, $88-0
	0x0000 00000 (testdata/listing/go/control.go:88)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/control.go:88)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/control.go:88)	JLS	173
	0x000a 00010 (testdata/listing/go/control.go:88)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/control.go:88)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/control.go:88)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/control.go:88)	SUBQ	$80, SP
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$0, gclocals·ykHN0vawYuq1dUW4zEe2gA==(SB)
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$1, gclocals·Mvq5a+qsjZzE/Maauyc70Q==(SB)
	0x0012 00018 (testdata/listing/go/control.go:88)	FUNCDATA	$2, main.main.func1.stkobj(SB)
	0x0012 00018 (testdata/listing/go/control.go:88)	MOVQ	8(DX), AX
	0x0016 00022 (testdata/listing/go/control.go:88)	MOVQ	AX, main.out+32(SP)
	0x001b 00027 (testdata/listing/go/control.go:88)	MOVQ	16(DX), CX
	0x001f 00031 (testdata/listing/go/control.go:88)	MOVQ	CX, main.done+40(SP)
	0x0024 00036 (testdata/listing/go/control.go:89)	MOVQ	$0, main..autotmp_2+56(SP)
	0x002d 00045 (testdata/listing/go/control.go:89)	MOVUPS	X15, main..autotmp_2+64(SP)
	0x0033 00051 (testdata/listing/go/control.go:89)	JMP	143
	0x0035 00053 (testdata/listing/go/control.go:89)	MOVQ	main..autotmp_2+56(SP), AX
	0x003a 00058 (testdata/listing/go/control.go:89)	MOVQ	AX, main..autotmp_10+24(SP)
	0x003f 00063 (testdata/listing/go/control.go:89)	MOVQ	main..autotmp_2+64(SP), CX
	0x0044 00068 (testdata/listing/go/control.go:89)	MOVQ	CX, main..autotmp_11+48(SP)
	0x0049 00073 (testdata/listing/go/control.go:89)	MOVQ	main..autotmp_2+72(SP), DX
	0x004e 00078 (testdata/listing/go/control.go:89)	MOVQ	DX, main..autotmp_12+16(SP)
	0x0053 00083 (testdata/listing/go/control.go:89)	MOVQ	$0, main..autotmp_2+56(SP)
	0x005c 00092 (testdata/listing/go/control.go:89)	MOVUPS	X15, main..autotmp_2+64(SP)
	0x0062 00098 (testdata/listing/go/control.go:90)	PCDATA	$1, $1
	0x0062 00098 (testdata/listing/go/control.go:90)	CALL	runtime.printlock(SB)
	0x0067 00103 (testdata/listing/go/control.go:90)	MOVQ	main..autotmp_10+24(SP), AX
	0x006c 00108 (testdata/listing/go/control.go:90)	CALL	runtime.printint(SB)
	0x0071 00113 (testdata/listing/go/control.go:90)	MOVQ	main..autotmp_11+48(SP), AX
	0x0076 00118 (testdata/listing/go/control.go:90)	MOVQ	main..autotmp_12+16(SP), BX
	0x007b 00123 (testdata/listing/go/control.go:90)	PCDATA	$1, $2
	0x007b 00123 (testdata/listing/go/control.go:90)	NOP
	0x0080 00128 (testdata/listing/go/control.go:90)	CALL	runtime.printstring(SB)
	0x0085 00133 (testdata/listing/go/control.go:90)	CALL	runtime.printunlock(SB)
	0x008a 00138 (testdata/listing/go/control.go:89)	MOVQ	main.out+32(SP), AX
	0x008f 00143 (testdata/listing/go/control.go:89)	LEAQ	main..autotmp_2+56(SP), BX
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
	0x0010 ec 50 48 8b 42 08 48 89 44 24 20 48 8b 4a 10 48  .PH.B.H.D$ H.J.H
	0x0020 89 4c 24 28 48 c7 44 24 38 00 00 00 00 44 0f 11  .L$(H.D$8....D..
	0x0030 7c 24 40 eb 5a 48 8b 44 24 38 48 89 44 24 18 48  |$@.ZH.D$8H.D$.H
	0x0040 8b 4c 24 40 48 89 4c 24 30 48 8b 54 24 48 48 89  .L$@H.L$0H.T$HH.
	0x0050 54 24 10 48 c7 44 24 38 00 00 00 00 44 0f 11 7c  T$.H.D$8....D..|
	0x0060 24 40 e8 00 00 00 00 48 8b 44 24 18 e8 00 00 00  $@.....H.D$.....
	0x0070 00 48 8b 44 24 30 48 8b 5c 24 10 0f 1f 44 00 00  .H.D$0H.\$...D..
	0x0080 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 20 48  ..........H.D$ H
	0x0090 8d 5c 24 38 e8 00 00 00 00 84 c0 75 98 48 8b 44  .\$8.......u.H.D
	0x00a0 24 28 e8 00 00 00 00 48 83 c4 50 5d c3 e8 00 00  $(.....H..P]....
	0x00b0 00 00 e9 49 ff ff ff                             ...I...
	rel 99+4 t=7 runtime.printlock+0
	rel 109+4 t=7 runtime.printint+0
	rel 129+4 t=7 runtime.printstring+0
	rel 134+4 t=7 runtime.printunlock+0
	rel 149+4 t=7 runtime.chanrecv2+0
	rel 163+4 t=7 runtime.closechan+0
	rel 174+4 t=7 runtime.morestack+0
type:.eq.main.point STEXT dupok size=113 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.main.point(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	81
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.main.point.arginfo1(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.main.point.argliveinfo(SB)
	0x000e 00014 (<autogenerated>:1)	PCDATA	$3, $1
	0x000e 00014 (<autogenerated>:1)	MOVSD	(AX), X0
	0x0012 00018 (<autogenerated>:1)	MOVSD	(BX), X1
	0x0016 00022 (<autogenerated>:1)	UCOMISD	X0, X1
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
	0x003a 00058 (<autogenerated>:1)	MOVQ	16(BX), BX
	0x003e 00062 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x0042 00066 (<autogenerated>:1)	PCDATA	$1, $1
	0x0042 00066 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0047 00071 (<autogenerated>:1)	JMP	75
	0x0049 00073 (<autogenerated>:1)	XORL	AX, AX
	0x004b 00075 (<autogenerated>:1)	PCDATA	$1, $-1
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
	0x0065 00101 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x006a 00106 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x006f 00111 (<autogenerated>:1)	PCDATA	$0, $-1
	0x006f 00111 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 4b 55 48 89 e5 48 83 ec 18 f2 0f  I;f.vKUH..H.....
	0x0010 10 00 f2 0f 10 0b 66 0f 2e c8 75 2d 7a 2b f2 0f  ......f...u-z+..
	0x0020 10 40 08 f2 0f 10 4b 08 66 0f 2e c1 75 1b 7a 19  .@....K.f...u.z.
	0x0030 48 8b 48 18 48 39 4b 18 75 0f 48 8b 5b 10 48 8b  H.H.H9K.u.H.[.H.
	0x0040 40 10 e8 00 00 00 00 eb 02 31 c0 48 83 c4 18 5d  @........1.H...]
	0x0050 c3 48 89 44 24 08 48 89 5c 24 10 0f 1f 44 00 00  .H.D$.H.\$...D..
	0x0060 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 eb  .....H.D$.H.\$..
	0x0070 8f                                               .
	rel 67+4 t=7 runtime.memequal+0
	rel 97+4 t=7 runtime.morestack_noctxt+0
main.shape.area STEXT dupok size=92 args=0x10 locals=0x10 funcid=0x15 align=0x0
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
	0x0017 00023 (<autogenerated>:1)	MOVQ	AX, main..this+24(FP)
	0x001c 00028 (<autogenerated>:1)	MOVQ	BX, main..this+32(FP)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·IuErl7MOXaHVn7EZYWzfFA==(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
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
	0x003f 00063 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0044 00068 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0049 00073 (<autogenerated>:1)	PCDATA	$0, $-1
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
	rel 2+0 t=24 type:main.shape+96
	rel 40+0 t=10 +0
	rel 59+4 t=7 runtime.morestack_noctxt+0
main.shape.scale STEXT dupok size=108 args=0x18 locals=0x18 funcid=0x15 align=0x0
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
	0x0017 00023 (<autogenerated>:1)	MOVQ	AX, main..this+32(FP)
	0x001c 00028 (<autogenerated>:1)	MOVQ	BX, main..this+40(FP)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·IuErl7MOXaHVn7EZYWzfFA==(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
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
	0x0045 00069 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x004a 00074 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x004f 00079 (<autogenerated>:1)	MOVSD	24(SP), X0
	0x0055 00085 (<autogenerated>:1)	PCDATA	$0, $-1
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
	rel 2+0 t=24 type:main.shape+104
	rel 40+0 t=10 +0
	rel 65+4 t=7 runtime.morestack_noctxt+0
type:.eq.struct { main.n int; main.text string } STEXT dupok size=88 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.struct { main.n int; main.text string }(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	61
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
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
	0x0026 00038 (<autogenerated>:1)	MOVQ	8(BX), BX
	0x002a 00042 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x002e 00046 (<autogenerated>:1)	PCDATA	$1, $1
	0x002e 00046 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0033 00051 (<autogenerated>:1)	JMP	55
	0x0035 00053 (<autogenerated>:1)	XORL	AX, AX
	0x0037 00055 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0037 00055 (<autogenerated>:1)	ADDQ	$24, SP
	0x003b 00059 (<autogenerated>:1)	POPQ	BP
	0x003c 00060 (<autogenerated>:1)	RET
	0x003d 00061 (<autogenerated>:1)	NOP
	0x003d 00061 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003d 00061 (<autogenerated>:1)	PCDATA	$0, $-2
	0x003d 00061 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0042 00066 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0047 00071 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x004c 00076 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0051 00081 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0056 00086 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0056 00086 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 37 55 48 89 e5 48 83 ec 18 48 8b  I;f.v7UH..H...H.
	0x0010 10 48 39 13 75 1f 48 8b 48 10 66 0f 1f 44 00 00  .H9.u.H.H.f..D..
	0x0020 48 39 4b 10 75 0f 48 8b 5b 08 48 8b 40 08 e8 00  H9K.u.H.[.H.@...
	0x0030 00 00 00 eb 02 31 c0 48 83 c4 18 5d c3 48 89 44  .....1.H...].H.D
	0x0040 24 08 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24  $.H.\$......H.D$
	0x0050 08 48 8b 5c 24 10 eb a8                          .H.\$...
	rel 47+4 t=7 runtime.memequal+0
	rel 72+4 t=7 runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*func() float64- SRODATA dupok size=17
	0x0000 00 0f 2a 66 75 6e 63 28 29 20 66 6c 6f 61 74 36  ..*func() float6
	0x0010 34                                               4
type:*func() float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 01 70 60 a6 08 08 08 36 00 00 00 00 00 00 00 00  .p`....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func() float64-+0
	rel 48+8 t=1 type:func() float64+0
type:func() float64 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 89 29 0e 80 02 08 08 33 00 00 00 00 00 00 00 00  .).....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func() float64-+0
	rel 44+4 t=-32763 type:*func() float64+0
	rel 56+8 t=1 type:float64+0
type:.namedata.*func(float64) main.shape- SRODATA dupok size=27
	0x0000 00 19 2a 66 75 6e 63 28 66 6c 6f 61 74 36 34 29  ..*func(float64)
	0x0010 20 6d 61 69 6e 2e 73 68 61 70 65                  main.shape
type:*func(float64) main.shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 af 9c 6e b1 08 08 08 36 00 00 00 00 00 00 00 00  ..n....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func(float64) main.shape-+0
	rel 48+8 t=1 type:func(float64) main.shape+0
type:func(float64) main.shape SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 e4 72 16 02 08 08 33 00 00 00 00 00 00 00 00  7.r....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func(float64) main.shape-+0
	rel 44+4 t=-32763 type:*func(float64) main.shape+0
	rel 56+8 t=1 type:float64+0
	rel 64+8 t=1 type:main.shape+0
runtime.interequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.interequal+0
type:.namedata.*main.shape- SRODATA dupok size=13
	0x0000 00 0b 2a 6d 61 69 6e 2e 73 68 61 70 65           ..*main.shape
type:*main.shape SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 71 a6 51 80 08 08 08 36 00 00 00 00 00 00 00 00  q.Q....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*main.shape-+0
	rel 48+8 t=1 type:main.shape+0
runtime.gcbits.0200000000000000 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
type:.importpath.main. SRODATA dupok size=6
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.area- SRODATA dupok size=6
	0x0000 00 04 61 72 65 61                                ..area
type:.namedata.scale- SRODATA dupok size=7
	0x0000 00 05 73 63 61 6c 65                             ..scale
type:main.shape SRODATA size=112
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 f1 2b c0 66 07 08 08 14 00 00 00 00 00 00 00 00  .+.f............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.interequal·f+0
	rel 32+8 t=1 runtime.gcbits.0200000000000000+0
	rel 40+4 t=5 type:.namedata.*main.shape-+0
	rel 44+4 t=5 type:*main.shape+0
	rel 48+8 t=1 type:.importpath.main.+0
	rel 56+8 t=1 type:main.shape+96
	rel 80+4 t=5 type:.importpath.main.+0
	rel 96+4 t=5 type:.namedata.area-+0
	rel 100+4 t=5 type:func() float64+0
	rel 104+4 t=5 type:.namedata.scale-+0
	rel 108+4 t=5 type:func(float64) main.shape+0
type:.eqfunc.main.point SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type:.eq.main.point+0
runtime.gcbits.0400000000000000 SRODATA dupok size=8
	0x0000 04 00 00 00 00 00 00 00                          ........
type:.namedata.*main.point- SRODATA dupok size=13
	0x0000 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74           ..*main.point
type:.namedata.x- SRODATA dupok size=3
	0x0000 00 01 78                                         ..x
type:.namedata.y- SRODATA dupok size=3
	0x0000 00 01 79                                         ..y
type:.namedata.name- SRODATA dupok size=6
	0x0000 00 04 6e 61 6d 65                                ..name
type:main.point SRODATA size=168
	0x0000 20 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00   ...............
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
	rel 24+8 t=1 type:.eqfunc.main.point+0
	rel 32+8 t=1 runtime.gcbits.0400000000000000+0
	rel 40+4 t=5 type:.namedata.*main.point-+0
	rel 44+4 t=5 type:*main.point+0
	rel 48+8 t=1 type:.importpath.main.+0
	rel 56+8 t=1 type:main.point+96
	rel 80+4 t=5 type:.importpath.main.+0
	rel 96+8 t=1 type:.namedata.x-+0
	rel 104+8 t=1 type:float64+0
	rel 120+8 t=1 type:.namedata.y-+0
	rel 128+8 t=1 type:float64+0
	rel 144+8 t=1 type:.namedata.name-+0
	rel 152+8 t=1 type:string+0
type:.namedata.*func(*main.point) float64- SRODATA dupok size=28
	0x0000 00 1a 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  ..*func(*main.po
	0x0010 69 6e 74 29 20 66 6c 6f 61 74 36 34              int) float64
type:*func(*main.point) float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a3 79 bf f1 08 08 08 36 00 00 00 00 00 00 00 00  .y.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func(*main.point) float64-+0
	rel 48+8 t=1 type:func(*main.point) float64+0
type:func(*main.point) float64 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 05 5f a3 24 02 08 08 33 00 00 00 00 00 00 00 00  ._.$...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func(*main.point) float64-+0
	rel 44+4 t=-32763 type:*func(*main.point) float64+0
	rel 56+8 t=1 type:*main.point+0
	rel 64+8 t=1 type:float64+0
type:.namedata.*func(*main.point, float64) main.shape- SRODATA dupok size=40
	0x0000 00 26 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  .&*func(*main.po
	0x0010 69 6e 74 2c 20 66 6c 6f 61 74 36 34 29 20 6d 61  int, float64) ma
	0x0020 69 6e 2e 73 68 61 70 65                          in.shape
type:*func(*main.point, float64) main.shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e0 86 28 9e 08 08 08 36 00 00 00 00 00 00 00 00  ..(....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func(*main.point, float64) main.shape-+0
	rel 48+8 t=1 type:func(*main.point, float64) main.shape+0
type:func(*main.point, float64) main.shape SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c6 96 88 66 02 08 08 33 00 00 00 00 00 00 00 00  ...f...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func(*main.point, float64) main.shape-+0
	rel 44+4 t=-32763 type:*func(*main.point, float64) main.shape+0
	rel 56+8 t=1 type:*main.point+0
	rel 64+8 t=1 type:float64+0
	rel 72+8 t=1 type:main.shape+0
type:*main.point SRODATA size=104
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 c2 a5 60 09 08 08 36 00 00 00 00 00 00 00 00  ...`...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 02 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*main.point-+0
	rel 48+8 t=1 type:main.point+0
	rel 56+4 t=5 type:.importpath.main.+0
	rel 72+4 t=5 type:.namedata.area-+0
	rel 76+4 t=26 type:func() float64+0
	rel 80+4 t=26 main.(*point).area+0
	rel 84+4 t=26 main.(*point).area+0
	rel 88+4 t=5 type:.namedata.scale-+0
	rel 92+4 t=26 type:func(float64) main.shape+0
	rel 96+4 t=26 main.(*point).scale+0
	rel 100+4 t=26 main.(*point).scale+0
go:itab.*main.point,main.shape SRODATA dupok size=40
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 f2 c2 a5 60 00 00 00 00 00 00 00 00 00 00 00 00  ...`............
	0x0020 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type:main.shape+0
	rel 8+8 t=1 type:*main.point+0
	rel 24+8 t=-32767 main.(*point).area+0
	rel 32+8 t=-32767 main.(*point).scale+0
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
go:string."'" SRODATA dupok size=1
	0x0000 27                                               '
go:string."negative: 100%" SRODATA dupok size=14
	0x0000 6e 65 67 61 74 69 76 65 3a 20 31 30 30 25        negative: 100%
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
main..stmp_0 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 0e 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go:string."negative: 100%"+0
main..stmp_1 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main..stmp_2 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go:string."beta"+0
main..stmp_3 SRODATA static size=8
	0x0000 ff ff ff ff ff ff ff ff                          ........
runtime.memequal128·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal128+0
runtime.gcbits. SRODATA dupok size=0
type:.namedata.*[2]int- SRODATA dupok size=9
	0x0000 00 07 2a 5b 32 5d 69 6e 74                       ..*[2]int
type:[2]int SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e3 a9 a8 82 0a 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal128·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type:.namedata.*[2]int-+0
	rel 44+4 t=-32763 type:*[2]int+0
	rel 48+8 t=1 type:int+0
	rel 56+8 t=1 type:[]int+0
type:*[2]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4b 15 5d 5b 08 08 08 36 00 00 00 00 00 00 00 00  K.][...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[2]int-+0
	rel 48+8 t=1 type:[2]int+0
type:.namedata.*[4]uint16- SRODATA dupok size=12
	0x0000 00 0a 2a 5b 34 5d 75 69 6e 74 31 36              ..*[4]uint16
type:*[4]uint16 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fa 60 c7 84 08 08 08 36 00 00 00 00 00 00 00 00  .`.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[4]uint16-+0
	rel 48+8 t=1 type:[4]uint16+0
type:[4]uint16 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 fd 85 41 c5 0a 02 02 11 00 00 00 00 00 00 00 00  ..A.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type:.namedata.*[4]uint16-+0
	rel 44+4 t=-32763 type:*[4]uint16+0
	rel 48+8 t=1 type:uint16+0
	rel 56+8 t=1 type:[]uint16+0
type:.eqfunc70000 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 70 11 01 00 00 00 00 00  ........p.......
	rel 0+8 t=1 runtime.memequal_varlen+0
type:.namedata.*[70000]uint8- SRODATA dupok size=15
	0x0000 00 0d 2a 5b 37 30 30 30 30 5d 75 69 6e 74 38     ..*[70000]uint8
type:*[70000]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 dc 5f 45 f3 08 08 08 36 00 00 00 00 00 00 00 00  ._E....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[70000]uint8-+0
	rel 48+8 t=1 type:[70000]uint8+0
type:[70000]uint8 SRODATA dupok size=72
	0x0000 70 11 01 00 00 00 00 00 00 00 00 00 00 00 00 00  p...............
	0x0010 68 32 34 1a 0a 01 01 11 00 00 00 00 00 00 00 00  h24.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 70 11 01 00 00 00 00 00                          p.......
	rel 24+8 t=1 type:.eqfunc70000+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type:.namedata.*[70000]uint8-+0
	rel 44+4 t=-32763 type:*[70000]uint8+0
	rel 48+8 t=1 type:uint8+0
	rel 56+8 t=1 type:[]uint8+0
type:.namedata.*chan bool- SRODATA dupok size=12
	0x0000 00 0a 2a 63 68 61 6e 20 62 6f 6f 6c              ..*chan bool
type:*chan bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fe 06 42 ef 08 08 08 36 00 00 00 00 00 00 00 00  ..B....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*chan bool-+0
	rel 48+8 t=1 type:chan bool+0
type:chan bool SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 df 69 0d a9 0a 08 08 32 00 00 00 00 00 00 00 00  .i.....2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*chan bool-+0
	rel 44+4 t=-32763 type:*chan bool+0
	rel 48+8 t=1 type:bool+0
type:.eqfunc.struct { main.n int; main.text string } SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type:.eq.struct { main.n int; main.text string }+0
type:.namedata.*struct { n int; text string }- SRODATA dupok size=32
	0x0000 00 1e 2a 73 74 72 75 63 74 20 7b 20 6e 20 69 6e  ..*struct { n in
	0x0010 74 3b 20 74 65 78 74 20 73 74 72 69 6e 67 20 7d  t; text string }
type:*struct { main.n int; main.text string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 54 67 bb b2 08 08 08 36 00 00 00 00 00 00 00 00  Tg.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { n int; text string }-+0
	rel 48+8 t=1 type:struct { main.n int; main.text string }+0
type:.namedata.n- SRODATA dupok size=3
	0x0000 00 01 6e                                         ..n
type:.namedata.text- SRODATA dupok size=6
	0x0000 00 04 74 65 78 74                                ..text
type:struct { main.n int; main.text string } SRODATA dupok size=128
	0x0000 18 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 96 a7 08 72 02 08 08 19 00 00 00 00 00 00 00 00  ...r............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type:.eqfunc.struct { main.n int; main.text string }+0
	rel 32+8 t=1 runtime.gcbits.0200000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { n int; text string }-+0
	rel 44+4 t=-32763 type:*struct { main.n int; main.text string }+0
	rel 48+8 t=1 type:.importpath.main.+0
	rel 56+8 t=1 type:struct { main.n int; main.text string }+80
	rel 80+8 t=1 type:.namedata.n-+0
	rel 88+8 t=1 type:int+0
	rel 104+8 t=1 type:.namedata.text-+0
	rel 112+8 t=1 type:string+0
type:.namedata.*chan struct { n int; text string }- SRODATA dupok size=37
	0x0000 00 23 2a 63 68 61 6e 20 73 74 72 75 63 74 20 7b  .#*chan struct {
	0x0010 20 6e 20 69 6e 74 3b 20 74 65 78 74 20 73 74 72   n int; text str
	0x0020 69 6e 67 20 7d                                   ing }
type:*chan struct { main.n int; main.text string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6d 18 50 9e 08 08 08 36 00 00 00 00 00 00 00 00  m.P....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*chan struct { n int; text string }-+0
	rel 48+8 t=1 type:chan struct { main.n int; main.text string }+0
type:chan struct { main.n int; main.text string } SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 61 e1 2e 8d 0a 08 08 32 00 00 00 00 00 00 00 00  a......2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*chan struct { n int; text string }-+0
	rel 44+4 t=-32763 type:*chan struct { main.n int; main.text string }+0
	rel 48+8 t=1 type:struct { main.n int; main.text string }+0
type:.namedata.*func()- SRODATA dupok size=9
	0x0000 00 07 2a 66 75 6e 63 28 29                       ..*func()
type:*func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 75 ac 29 27 08 08 08 36 00 00 00 00 00 00 00 00  u.)'...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func()-+0
	rel 48+8 t=1 type:func()+0
type:func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fe fa b9 80 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*func()-+0
	rel 44+4 t=-32763 type:*func()+0
type:.namedata.*[8]uint8- SRODATA dupok size=11
	0x0000 00 09 2a 5b 38 5d 75 69 6e 74 38                 ..*[8]uint8
type:*[8]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f8 9a 95 1a 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[8]uint8-+0
	rel 48+8 t=1 type:[8]uint8+0
type:[8]uint8 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 89 18 9c b4 0a 01 01 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type:.namedata.*[8]uint8-+0
	rel 44+4 t=-32763 type:*[8]uint8+0
	rel 48+8 t=1 type:uint8+0
	rel 56+8 t=1 type:[]uint8+0
type:.namedata.*[8]string- SRODATA dupok size=12
	0x0000 00 0a 2a 5b 38 5d 73 74 72 69 6e 67              ..*[8]string
type:*[8]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e3 bf d7 63 08 08 08 36 00 00 00 00 00 00 00 00  ...c...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[8]string-+0
	rel 48+8 t=1 type:noalg.[8]string+0
runtime.gcbits.5555000000000000 SRODATA dupok size=8
	0x0000 55 55 00 00 00 00 00 00                          UU......
type:noalg.[8]string SRODATA dupok size=72
	0x0000 80 00 00 00 00 00 00 00 78 00 00 00 00 00 00 00  ........x.......
	0x0010 0c 1c ff 04 02 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.5555000000000000+0
	rel 40+4 t=5 type:.namedata.*[8]string-+0
	rel 44+4 t=-32763 type:*[8]string+0
	rel 48+8 t=1 type:string+0
	rel 56+8 t=1 type:[]string+0
type:.namedata.*[][]int- SRODATA dupok size=10
	0x0000 00 08 2a 5b 5d 5b 5d 69 6e 74                    ..*[][]int
type:*[][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 47 48 e5 e6 08 08 08 36 00 00 00 00 00 00 00 00  GH.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[][]int-+0
	rel 48+8 t=1 type:[][]int+0
type:[][]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 72 74 53 0b 02 08 08 17 00 00 00 00 00 00 00 00  rtS.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[][]int-+0
	rel 44+4 t=-32763 type:*[][]int+0
	rel 48+8 t=1 type:[]int+0
type:.namedata.*[8][]int- SRODATA dupok size=11
	0x0000 00 09 2a 5b 38 5d 5b 5d 69 6e 74                 ..*[8][]int
type:*[8][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6a ec 3c be 08 08 08 36 00 00 00 00 00 00 00 00  j.<....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[8][]int-+0
	rel 48+8 t=1 type:noalg.[8][]int+0
runtime.gcbits.4992240000000000 SRODATA dupok size=8
	0x0000 49 92 24 00 00 00 00 00                          I.$.....
type:noalg.[8][]int SRODATA dupok size=72
	0x0000 c0 00 00 00 00 00 00 00 b0 00 00 00 00 00 00 00  ................
	0x0010 f7 31 c9 44 02 08 08 11 00 00 00 00 00 00 00 00  .1.D............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.4992240000000000+0
	rel 40+4 t=5 type:.namedata.*[8][]int-+0
	rel 44+4 t=-32763 type:*[8][]int+0
	rel 48+8 t=1 type:[]int+0
	rel 56+8 t=1 type:[][]int+0
type:.namedata.*map.bucket[string][]int- SRODATA dupok size=26
	0x0000 00 18 2a 6d 61 70 2e 62 75 63 6b 65 74 5b 73 74  ..*map.bucket[st
	0x0010 72 69 6e 67 5d 5b 5d 69 6e 74                    ring][]int
type:*map.bucket[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a1 df 6f 97 08 08 08 36 00 00 00 00 00 00 00 00  ..o....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*map.bucket[string][]int-+0
	rel 48+8 t=1 type:noalg.map.bucket[string][]int+0
runtime.gcbits.aaaa922449020000 SRODATA dupok size=8
	0x0000 aa aa 92 24 49 02 00 00                          ...$I...
type:.importpath.. SRODATA dupok size=2
	0x0000 00 00                                            ..
type:.namedata.topbits- SRODATA dupok size=9
	0x0000 00 07 74 6f 70 62 69 74 73                       ..topbits
type:.namedata.keys- SRODATA dupok size=6
	0x0000 00 04 6b 65 79 73                                ..keys
type:.namedata.elems- SRODATA dupok size=7
	0x0000 00 05 65 6c 65 6d 73                             ..elems
type:.namedata.overflow- SRODATA dupok size=10
	0x0000 00 08 6f 76 65 72 66 6c 6f 77                    ..overflow
type:noalg.map.bucket[string][]int SRODATA dupok size=176
	0x0000 50 01 00 00 00 00 00 00 50 01 00 00 00 00 00 00  P.......P.......
	0x0010 09 75 5a 5e 02 08 08 19 00 00 00 00 00 00 00 00  .uZ^............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 88 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 48 01 00 00 00 00 00 00  ........H.......
	rel 32+8 t=1 runtime.gcbits.aaaa922449020000+0
	rel 40+4 t=5 type:.namedata.*map.bucket[string][]int-+0
	rel 44+4 t=-32763 type:*map.bucket[string][]int+0
	rel 48+8 t=1 type:.importpath..+0
	rel 56+8 t=1 type:noalg.map.bucket[string][]int+80
	rel 80+8 t=1 type:.namedata.topbits-+0
	rel 88+8 t=1 type:[8]uint8+0
	rel 104+8 t=1 type:.namedata.keys-+0
	rel 112+8 t=1 type:noalg.[8]string+0
	rel 128+8 t=1 type:.namedata.elems-+0
	rel 136+8 t=1 type:noalg.[8][]int+0
	rel 152+8 t=1 type:.namedata.overflow-+0
	rel 160+8 t=1 type:unsafe.Pointer+0
runtime.strhash·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.strhash+0
type:.namedata.*map[string][]int- SRODATA dupok size=19
	0x0000 00 11 2a 6d 61 70 5b 73 74 72 69 6e 67 5d 5b 5d  ..*map[string][]
	0x0010 69 6e 74                                         int
type:*map[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc 68 de 68 08 08 08 36 00 00 00 00 00 00 00 00  .h.h...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*map[string][]int-+0
	rel 48+8 t=1 type:map[string][]int+0
type:map[string][]int SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 fa ca ae 02 08 08 35 00 00 00 00 00 00 00 00  .......5........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 10 18 50 01 0c 00 00 00                          ..P.....
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*map[string][]int-+0
	rel 44+4 t=-32763 type:*map[string][]int+0
	rel 48+8 t=1 type:string+0
	rel 56+8 t=1 type:[]int+0
	rel 64+8 t=1 type:noalg.map.bucket[string][]int+0
	rel 72+8 t=1 runtime.strhash·f+0
type:.namedata.*struct { c unsafe.Pointer; elem unsafe.Pointer }- SRODATA dupok size=51
	0x0000 00 31 2a 73 74 72 75 63 74 20 7b 20 63 20 75 6e  .1*struct { c un
	0x0010 73 61 66 65 2e 50 6f 69 6e 74 65 72 3b 20 65 6c  safe.Pointer; el
	0x0020 65 6d 20 75 6e 73 61 66 65 2e 50 6f 69 6e 74 65  em unsafe.Pointe
	0x0030 72 20 7d                                         r }
type:*struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ad 28 46 70 08 08 08 36 00 00 00 00 00 00 00 00  .(Fp...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 48+8 t=1 type:noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
runtime.gcbits.0300000000000000 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
type:.namedata.c- SRODATA dupok size=3
	0x0000 00 01 63                                         ..c
type:.namedata.elem- SRODATA dupok size=6
	0x0000 00 04 65 6c 65 6d                                ..elem
type:noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 da ee 87 bc 02 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.0300000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 44+4 t=-32763 type:*struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 48+8 t=1 type:.importpath.main.+0
	rel 56+8 t=1 type:noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+80
	rel 80+8 t=1 type:.namedata.c-+0
	rel 88+8 t=1 type:unsafe.Pointer+0
	rel 104+8 t=1 type:.namedata.elem-+0
	rel 112+8 t=1 type:unsafe.Pointer+0
type:.namedata.*[]struct { c unsafe.Pointer; elem unsafe.Pointer }- SRODATA dupok size=53
	0x0000 00 33 2a 5b 5d 73 74 72 75 63 74 20 7b 20 63 20  .3*[]struct { c 
	0x0010 75 6e 73 61 66 65 2e 50 6f 69 6e 74 65 72 3b 20  unsafe.Pointer; 
	0x0020 65 6c 65 6d 20 75 6e 73 61 66 65 2e 50 6f 69 6e  elem unsafe.Poin
	0x0030 74 65 72 20 7d                                   ter }
type:*[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cc 6b c7 f1 08 08 08 36 00 00 00 00 00 00 00 00  .k.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 48+8 t=1 type:[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
type:[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 88 08 20 02 08 08 17 00 00 00 00 00 00 00 00  ... ............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 44+4 t=-32763 type:*[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 48+8 t=1 type:noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
type:.namedata.*[2]struct { c unsafe.Pointer; elem unsafe.Pointer }- SRODATA dupok size=54
	0x0000 00 34 2a 5b 32 5d 73 74 72 75 63 74 20 7b 20 63  .4*[2]struct { c
	0x0010 20 75 6e 73 61 66 65 2e 50 6f 69 6e 74 65 72 3b   unsafe.Pointer;
	0x0020 20 65 6c 65 6d 20 75 6e 73 61 66 65 2e 50 6f 69   elem unsafe.Poi
	0x0030 6e 74 65 72 20 7d                                nter }
type:*[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5d c5 0d 53 08 08 08 36 00 00 00 00 00 00 00 00  ]..S...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[2]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 48+8 t=1 type:noalg.[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
runtime.gcbits.0f00000000000000 SRODATA dupok size=8
	0x0000 0f 00 00 00 00 00 00 00                          ........
type:noalg.[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 10 48 af 0c 02 08 08 11 00 00 00 00 00 00 00 00  .H..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.0f00000000000000+0
	rel 40+4 t=5 type:.namedata.*[2]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 44+4 t=-32763 type:*[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 48+8 t=1 type:noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 56+8 t=1 type:[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
type:.namedata.*map.hdr[string][]int- SRODATA dupok size=23
	0x0000 00 15 2a 6d 61 70 2e 68 64 72 5b 73 74 72 69 6e  ..*map.hdr[strin
	0x0010 67 5d 5b 5d 69 6e 74                             g][]int
type:*map.hdr[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 62 f4 39 08 08 08 36 00 00 00 00 00 00 00 00  7b.9...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*map.hdr[string][]int-+0
	rel 48+8 t=1 type:noalg.map.hdr[string][]int+0
runtime.gcbits.2c00000000000000 SRODATA dupok size=8
	0x0000 2c 00 00 00 00 00 00 00                          ,.......
type:.namedata.count- SRODATA dupok size=7
	0x0000 00 05 63 6f 75 6e 74                             ..count
type:.namedata.flags- SRODATA dupok size=7
	0x0000 00 05 66 6c 61 67 73                             ..flags
type:.namedata.B. SRODATA dupok size=3
	0x0000 01 01 42                                         ..B
type:.namedata.noverflow- SRODATA dupok size=11
	0x0000 00 09 6e 6f 76 65 72 66 6c 6f 77                 ..noverflow
type:.namedata.hash0- SRODATA dupok size=7
	0x0000 00 05 68 61 73 68 30                             ..hash0
type:.namedata.buckets- SRODATA dupok size=9
	0x0000 00 07 62 75 63 6b 65 74 73                       ..buckets
type:.namedata.oldbuckets- SRODATA dupok size=12
	0x0000 00 0a 6f 6c 64 62 75 63 6b 65 74 73              ..oldbuckets
type:.namedata.nevacuate- SRODATA dupok size=11
	0x0000 00 09 6e 65 76 61 63 75 61 74 65                 ..nevacuate
type:.namedata.extra- SRODATA dupok size=7
	0x0000 00 05 65 78 74 72 61                             ..extra
type:noalg.map.hdr[string][]int SRODATA dupok size=296
	0x0000 30 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  0.......0.......
	0x0010 69 ca 49 9f 02 08 08 19 00 00 00 00 00 00 00 00  i.I.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 09 00 00 00 00 00 00 00 09 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 09 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 0a 00 00 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 0c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x0110 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0120 28 00 00 00 00 00 00 00                          (.......
	rel 32+8 t=1 runtime.gcbits.2c00000000000000+0
	rel 40+4 t=5 type:.namedata.*map.hdr[string][]int-+0
	rel 44+4 t=-32763 type:*map.hdr[string][]int+0
	rel 48+8 t=1 type:.importpath..+0
	rel 56+8 t=1 type:noalg.map.hdr[string][]int+80
	rel 80+8 t=1 type:.namedata.count-+0
	rel 88+8 t=1 type:int+0
	rel 104+8 t=1 type:.namedata.flags-+0
	rel 112+8 t=1 type:uint8+0
	rel 128+8 t=1 type:.namedata.B.+0
	rel 136+8 t=1 type:uint8+0
	rel 152+8 t=1 type:.namedata.noverflow-+0
	rel 160+8 t=1 type:uint16+0
	rel 176+8 t=1 type:.namedata.hash0-+0
	rel 184+8 t=1 type:uint32+0
	rel 200+8 t=1 type:.namedata.buckets-+0
	rel 208+8 t=1 type:*map.bucket[string][]int+0
	rel 224+8 t=1 type:.namedata.oldbuckets-+0
	rel 232+8 t=1 type:*map.bucket[string][]int+0
	rel 248+8 t=1 type:.namedata.nevacuate-+0
	rel 256+8 t=1 type:uintptr+0
	rel 272+8 t=1 type:.namedata.extra-+0
	rel 280+8 t=1 type:unsafe.Pointer+0
type:.namedata.*struct { F uintptr; X0 *string }- SRODATA dupok size=35
	0x0000 00 21 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .!*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 2a 73 74 72 69 6e  ntptr; X0 *strin
	0x0020 67 20 7d                                         g }
type:*struct { F uintptr; X0 *string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c3 4f 85 38 08 08 08 36 00 00 00 00 00 00 00 00  .O.8...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { F uintptr; X0 *string }-+0
	rel 48+8 t=1 type:noalg.struct { F uintptr; X0 *string }+0
type:.namedata.F. SRODATA dupok size=3
	0x0000 01 01 46                                         ..F
type:.namedata.X0. SRODATA dupok size=4
	0x0000 01 02 58 30                                      ..X0
type:noalg.struct { F uintptr; X0 *string } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 54 45 d8 5e 02 08 08 19 00 00 00 00 00 00 00 00  TE.^............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.0200000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { F uintptr; X0 *string }-+0
	rel 44+4 t=-32763 type:*struct { F uintptr; X0 *string }+0
	rel 56+8 t=1 type:noalg.struct { F uintptr; X0 *string }+80
	rel 80+8 t=1 type:.namedata.F.+0
	rel 88+8 t=1 type:uintptr+0
	rel 104+8 t=1 type:.namedata.X0.+0
	rel 112+8 t=1 type:*string+0
type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }- SRODATA dupok size=76
	0x0000 00 4a 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .J*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 63 68 61 6e 20 73  ntptr; X0 chan s
	0x0020 74 72 75 63 74 20 7b 20 6e 20 69 6e 74 3b 20 74  truct { n int; t
	0x0030 65 78 74 20 73 74 72 69 6e 67 20 7d 3b 20 58 31  ext string }; X1
	0x0040 20 63 68 61 6e 20 62 6f 6f 6c 20 7d               chan bool }
type:*struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 be 87 ae ce 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }-+0
	rel 48+8 t=1 type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
runtime.gcbits.0600000000000000 SRODATA dupok size=8
	0x0000 06 00 00 00 00 00 00 00                          ........
type:.namedata.X1. SRODATA dupok size=4
	0x0000 01 02 58 31                                      ..X1
type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool } SRODATA dupok size=152
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 23 65 72 aa 02 08 08 19 00 00 00 00 00 00 00 00  #er.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.0600000000000000+0
	rel 40+4 t=5 type:.namedata.*struct { F uintptr; X0 chan struct { n int; text string }; X1 chan bool }-+0
	rel 44+4 t=-32763 type:*struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+0
	rel 56+8 t=1 type:noalg.struct { F uintptr; X0 chan struct { main.n int; main.text string }; X1 chan bool }+80
	rel 80+8 t=1 type:.namedata.F.+0
	rel 88+8 t=1 type:uintptr+0
	rel 104+8 t=1 type:.namedata.X0.+0
	rel 112+8 t=1 type:chan struct { main.n int; main.text string }+0
	rel 128+8 t=1 type:.namedata.X1.+0
	rel 136+8 t=1 type:chan bool+0
gclocals·wgcWObbY2HYnK2SU/U22lA== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J5F+7Qw7O7ve2QcWC7DpeQ== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
main.(*point).area.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.(*point).area.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·ZzMiPAiVBg7DJ6dh/CjSag== SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 01 00 00                 ...........
gclocals·VtCL4RdUwCqwXEPeyJllRA== SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
main.(*point).scale.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.(*point).scale.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·xHaoWvF9dWwWDyl5o/zypw== SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 02 00 00                 ...........
gclocals·R672j0BWp3FB9TiJyROgUA== SRODATA dupok size=11
	0x0000 03 00 00 00 07 00 00 00 00 44 47                 .........DG
main.classify.stkobj SRODATA static size=40
	0x0000 02 00 00 00 00 00 00 00 d8 ff ff ff 10 00 00 00  ................
	0x0010 08 00 00 00 00 00 00 00 e8 ff ff ff 10 00 00 00  ................
	0x0020 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=5 runtime.gcbits.0100000000000000+0
	rel 36+4 t=5 runtime.gcbits.0200000000000000+0
main.classify.opendefer SRODATA dupok size=3
	0x0000 39 01 08                                         9..
main.classify.arginfo1 SRODATA static dupok size=7
	0x0000 fe 00 08 08 08 fd ff                             .......
main.classify.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·CnDyI2HjYXFz19SsOj98tw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·XQmNTo7A3JgGZKKHmaAdRA== SRODATA dupok size=12
	0x0000 04 00 00 00 02 00 00 00 03 02 00 00              ............
gclocals·o7ffi0tXs0SCrmoCBi7VPA== SRODATA dupok size=12
	0x0000 04 00 00 00 02 00 00 00 00 02 03 00              ............
main.count.arginfo1 SRODATA static dupok size=9
	0x0000 00 08 fe 08 08 10 08 fd ff                       .........
main.count.argliveinfo SRODATA static dupok size=3
	0x0000 00 00 06                                         ...
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.big.arginfo1 SRODATA static dupok size=3
	0x0000 00 01 ff                                         ...
main.big.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.bits.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.bits.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·W0J2LzwekT/Dq8kvRkcU5Q== SRODATA dupok size=8
	0x0000 0f 00 00 00 00 00 00 00                          ........
gclocals·TBnJ6Vzffb/maxX9ME16iw== SRODATA dupok size=128
	0x0000 0f 00 00 00 3f 00 00 00 00 00 00 00 00 00 00 00  ....?...........
	0x0010 80 00 00 00 00 00 00 00 c0 00 00 00 00 00 00 00  ................
	0x0020 e0 00 00 00 00 00 00 00 f0 00 00 00 00 00 00 00  ................
	0x0030 f8 00 00 00 00 00 00 00 78 00 00 00 00 00 00 00  ........x.......
	0x0040 38 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  8...............
	0x0050 08 00 00 00 00 00 00 00 00 00 16 00 00 00 00 00  ................
	0x0060 04 00 16 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0070 03 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
main.main.stkobj SRODATA static size=72
	0x0000 04 00 00 00 00 00 00 00 48 fe ff ff 18 00 00 00  ........H.......
	0x0010 10 00 00 00 00 00 00 00 60 fe ff ff 20 00 00 00  ........`... ...
	0x0020 20 00 00 00 00 00 00 00 80 fe ff ff 30 00 00 00   ...........0...
	0x0030 30 00 00 00 00 00 00 00 b0 fe ff ff 50 01 00 00  0...........P...
	0x0040 50 01 00 00 00 00 00 00                          P.......
	rel 20+4 t=5 runtime.gcbits.0200000000000000+0
	rel 36+4 t=5 runtime.gcbits.0f00000000000000+0
	rel 52+4 t=5 runtime.gcbits.2c00000000000000+0
	rel 68+4 t=5 runtime.gcbits.aaaa922449020000+0
gclocals·ykHN0vawYuq1dUW4zEe2gA== SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·Mvq5a+qsjZzE/Maauyc70Q== SRODATA dupok size=11
	0x0000 03 00 00 00 06 00 00 00 00 17 13                 ...........
main.main.func1.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 e8 ff ff ff 18 00 00 00  ................
	0x0010 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=5 runtime.gcbits.0200000000000000+0
gclocals·TjPuuCwdlCpTaRQGRKTrYw== SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type:.eq.main.point.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
type:.eq.main.point.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·IuErl7MOXaHVn7EZYWzfFA== SRODATA dupok size=10
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
$f64.3ff0000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f0 3f                          .......?
$f64.4004000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 04 40                          .......@
$f64.4008000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 08 40                          .......@
