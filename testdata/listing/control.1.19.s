main.(*point).area STEXT nosplit size=10 args=0x8 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (control.go:13)	TEXT	main.(*point).area(SB), NOSPLIT|ABIInternal, $0-8
	0x0000 00000 (control.go:13)	FUNCDATA	$0, gclocals·wgcWObbY2HYnK2SU/U22lA==(SB)
	0x0000 00000 (control.go:13)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0000 00000 (control.go:13)	FUNCDATA	$5, main.(*point).area.arginfo1(SB)
	0x0000 00000 (control.go:13)	FUNCDATA	$6, main.(*point).area.argliveinfo(SB)
	0x0000 00000 (control.go:13)	PCDATA	$3, $1
	0x0000 00000 (control.go:13)	MOVSD	(AX), X0
	0x0004 00004 (control.go:13)	MULSD	8(AX), X0
	0x0009 00009 (control.go:13)	RET
	0x0000 f2 0f 10 00 f2 0f 59 40 08 c3                    ......Y@..
main.(*point).scale STEXT size=213 args=0x10 locals=0x38 funcid=0x0 align=0x0
	0x0000 00000 (control.go:15)	TEXT	main.(*point).scale(SB), ABIInternal, $56-16
	0x0000 00000 (control.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (control.go:15)	PCDATA	$0, $-2
	0x0004 00004 (control.go:15)	JLS	178
	0x000a 00010 (control.go:15)	PCDATA	$0, $-1
	0x000a 00010 (control.go:15)	SUBQ	$56, SP
	0x000e 00014 (control.go:15)	MOVQ	BP, 48(SP)
	0x0013 00019 (control.go:15)	LEAQ	48(SP), BP
	0x0018 00024 (control.go:15)	FUNCDATA	$0, gclocals·ZzMiPAiVBg7DJ6dh/CjSag==(SB)
	0x0018 00024 (control.go:15)	FUNCDATA	$1, gclocals·VtCL4RdUwCqwXEPeyJllRA==(SB)
	0x0018 00024 (control.go:15)	FUNCDATA	$5, main.(*point).scale.arginfo1(SB)
	0x0018 00024 (control.go:15)	FUNCDATA	$6, main.(*point).scale.argliveinfo(SB)
	0x0018 00024 (control.go:15)	PCDATA	$3, $1
	0x0018 00024 (control.go:15)	MOVQ	AX, main.p+64(SP)
	0x001d 00029 (control.go:15)	MOVSD	X0, main.by+72(SP)
	0x0023 00035 (control.go:15)	PCDATA	$3, $-1
	0x0023 00035 (control.go:15)	LEAQ	type.main.point(SB), AX
	0x002a 00042 (control.go:15)	PCDATA	$1, $0
	0x002a 00042 (control.go:15)	CALL	runtime.newobject(SB)
	0x002f 00047 (control.go:15)	MOVQ	AX, main..autotmp_6+40(SP)
	0x0034 00052 (control.go:15)	MOVQ	main.p+64(SP), CX
	0x0039 00057 (control.go:15)	MOVSD	(CX), X0
	0x003d 00061 (control.go:15)	MOVSD	main.by+72(SP), X1
	0x0043 00067 (control.go:15)	MULSD	X1, X0
	0x0047 00071 (control.go:15)	MOVSD	X0, (AX)
	0x004b 00075 (control.go:15)	MOVSD	8(CX), X0
	0x0050 00080 (control.go:15)	MULSD	X1, X0
	0x0054 00084 (control.go:15)	MOVSD	X0, 8(AX)
	0x0059 00089 (control.go:15)	MOVQ	16(CX), BX
	0x005d 00093 (control.go:15)	MOVQ	24(CX), CX
	0x0061 00097 (control.go:15)	LEAQ	go.string."'"(SB), DI
	0x0068 00104 (control.go:15)	MOVL	$1, SI
	0x006d 00109 (control.go:15)	XORL	AX, AX
	0x006f 00111 (control.go:15)	PCDATA	$1, $1
	0x006f 00111 (control.go:15)	CALL	runtime.concatstring2(SB)
	0x0074 00116 (control.go:15)	MOVQ	main..autotmp_6+40(SP), DI
	0x0079 00121 (control.go:15)	MOVQ	BX, 24(DI)
	0x007d 00125 (control.go:15)	PCDATA	$0, $-2
	0x007d 00125 (control.go:15)	CMPL	runtime.writeBarrier(SB), $0
	0x0084 00132 (control.go:15)	JNE	140
	0x0086 00134 (control.go:15)	MOVQ	AX, 16(DI)
	0x008a 00138 (control.go:15)	JMP	158
	0x008c 00140 (control.go:15)	LEAQ	16(DI), CX
	0x0090 00144 (control.go:15)	MOVQ	DI, DX
	0x0093 00147 (control.go:15)	MOVQ	CX, DI
	0x0096 00150 (control.go:15)	CALL	runtime.gcWriteBarrier(SB)
	0x009b 00155 (control.go:15)	MOVQ	DX, DI
	0x009e 00158 (control.go:15)	PCDATA	$0, $-1
	0x009e 00158 (control.go:15)	LEAQ	go.itab.*main.point,main.shape(SB), AX
	0x00a5 00165 (control.go:15)	MOVQ	DI, BX
	0x00a8 00168 (control.go:15)	MOVQ	48(SP), BP
	0x00ad 00173 (control.go:15)	ADDQ	$56, SP
	0x00b1 00177 (control.go:15)	RET
	0x00b2 00178 (control.go:15)	NOP
	0x00b2 00178 (control.go:15)	PCDATA	$1, $-1
	0x00b2 00178 (control.go:15)	PCDATA	$0, $-2
	0x00b2 00178 (control.go:15)	MOVQ	AX, 8(SP)
	0x00b7 00183 (control.go:15)	MOVSD	X0, 16(SP)
	0x00bd 00189 (control.go:15)	NOP
	0x00c0 00192 (control.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x00c5 00197 (control.go:15)	MOVQ	8(SP), AX
	0x00ca 00202 (control.go:15)	MOVSD	16(SP), X0
	0x00d0 00208 (control.go:15)	PCDATA	$0, $-1
	0x00d0 00208 (control.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 a8 00 00 00 48 83 ec 38 48 89  I;f.......H..8H.
	0x0010 6c 24 30 48 8d 6c 24 30 48 89 44 24 40 f2 0f 11  l$0H.l$0H.D$@...
	0x0020 44 24 48 48 8d 05 00 00 00 00 e8 00 00 00 00 48  D$HH...........H
	0x0030 89 44 24 28 48 8b 4c 24 40 f2 0f 10 01 f2 0f 10  .D$(H.L$@.......
	0x0040 4c 24 48 f2 0f 59 c1 f2 0f 11 00 f2 0f 10 41 08  L$H..Y........A.
	0x0050 f2 0f 59 c1 f2 0f 11 40 08 48 8b 59 10 48 8b 49  ..Y....@.H.Y.H.I
	0x0060 18 48 8d 3d 00 00 00 00 be 01 00 00 00 31 c0 e8  .H.=.........1..
	0x0070 00 00 00 00 48 8b 7c 24 28 48 89 5f 18 83 3d 00  ....H.|$(H._..=.
	0x0080 00 00 00 00 75 06 48 89 47 10 eb 12 48 8d 4f 10  ....u.H.G...H.O.
	0x0090 48 89 fa 48 89 cf e8 00 00 00 00 48 89 d7 48 8d  H..H.......H..H.
	0x00a0 05 00 00 00 00 48 89 fb 48 8b 6c 24 30 48 83 c4  .....H..H.l$0H..
	0x00b0 38 c3 48 89 44 24 08 f2 0f 11 44 24 10 0f 1f 00  8.H.D$....D$....
	0x00c0 e8 00 00 00 00 48 8b 44 24 08 f2 0f 10 44 24 10  .....H.D$....D$.
	0x00d0 e9 2b ff ff ff                                   .+...
	rel 3+0 t=23 type.*main.point+0
	rel 38+4 t=14 type.main.point+0
	rel 43+4 t=7 runtime.newobject+0
	rel 100+4 t=14 go.string."'"+0
	rel 112+4 t=7 runtime.concatstring2+0
	rel 127+4 t=14 runtime.writeBarrier+-1
	rel 151+4 t=7 runtime.gcWriteBarrier+0
	rel 161+4 t=14 go.itab.*main.point,main.shape+0
	rel 193+4 t=7 runtime.morestack_noctxt+0
main.classify STEXT size=791 args=0x10 locals=0x70 funcid=0x0 align=0x0
	0x0000 00000 (control.go:18)	TEXT	main.classify(SB), ABIInternal, $112-16
	0x0000 00000 (control.go:18)	CMPQ	SP, 16(R14)
	0x0004 00004 (control.go:18)	PCDATA	$0, $-2
	0x0004 00004 (control.go:18)	JLS	761
	0x000a 00010 (control.go:18)	PCDATA	$0, $-1
	0x000a 00010 (control.go:18)	SUBQ	$112, SP
	0x000e 00014 (control.go:18)	MOVQ	BP, 104(SP)
	0x0013 00019 (control.go:18)	LEAQ	104(SP), BP
	0x0018 00024 (control.go:18)	MOVQ	AX, main.v+120(FP)
	0x001d 00029 (control.go:18)	MOVQ	BX, main.v+128(FP)
	0x0025 00037 (control.go:18)	MOVQ	$0, R13
	0x002c 00044 (control.go:18)	MOVQ	R13, 96(SP)
	0x0031 00049 (control.go:18)	FUNCDATA	$0, gclocals·xHaoWvF9dWwWDyl5o/zypw==(SB)
	0x0031 00049 (control.go:18)	FUNCDATA	$1, gclocals·R672j0BWp3FB9TiJyROgUA==(SB)
	0x0031 00049 (control.go:18)	FUNCDATA	$2, main.classify.stkobj(SB)
	0x0031 00049 (control.go:18)	FUNCDATA	$5, main.classify.arginfo1(SB)
	0x0031 00049 (control.go:18)	FUNCDATA	$6, main.classify.argliveinfo(SB)
	0x0031 00049 (control.go:18)	FUNCDATA	$4, main.classify.opendefer(SB)
	0x0031 00049 (control.go:18)	PCDATA	$3, $1
	0x0031 00049 (control.go:18)	MOVB	$0, main..autotmp_14+47(SP)
	0x0036 00054 (control.go:18)	MOVUPS	X15, main.kind+64(SP)
	0x003c 00060 (control.go:19)	MOVUPS	X15, main..autotmp_9+80(SP)
	0x0042 00066 (control.go:19)	LEAQ	main.classify.func1(SB), SI
	0x0049 00073 (control.go:19)	MOVQ	SI, main..autotmp_9+80(SP)
	0x004e 00078 (control.go:19)	LEAQ	main.kind+64(SP), SI
	0x0053 00083 (control.go:19)	MOVQ	SI, main..autotmp_9+88(SP)
	0x0058 00088 (control.go:19)	LEAQ	main..autotmp_9+80(SP), SI
	0x005d 00093 (control.go:19)	MOVQ	SI, main..autotmp_15+96(SP)
	0x0062 00098 (control.go:19)	MOVB	$1, main..autotmp_14+47(SP)
	0x0067 00103 (control.go:24)	TESTQ	AX, AX
	0x006a 00106 (control.go:24)	JEQ	655
	0x0070 00112 (control.go:24)	MOVL	16(AX), SI
	0x0073 00115 (control.go:24)	CMPL	SI, $125357496
	0x0079 00121 (control.go:24)	JNE	366
	0x007f 00127 (control.go:30)	LEAQ	type.string(SB), SI
	0x0086 00134 (control.go:30)	CMPQ	AX, SI
	0x0089 00137 (control.go:30)	JNE	455
	0x008f 00143 (control.go:30)	MOVQ	8(BX), AX
	0x0093 00147 (control.go:30)	MOVQ	(BX), CX
	0x0096 00150 (control.go:32)	CMPQ	AX, $4
	0x009a 00154 (control.go:32)	JNE	169
	0x009c 00156 (control.go:32)	CMPL	(CX), $1635018082
	0x00a2 00162 (control.go:32)	JEQ	252
	0x00a4 00164 (control.go:32)	JMP	310
	0x00a9 00169 (control.go:32)	CMPQ	AX, $5
	0x00ad 00173 (control.go:32)	JNE	224
	0x00af 00175 (control.go:32)	CMPL	(CX), $1752198241
	0x00b5 00181 (control.go:32)	JNE	189
	0x00b7 00183 (control.go:32)	CMPB	4(CX), $97
	0x00bb 00187 (control.go:32)	JEQ	252
	0x00bd 00189 (control.go:32)	CMPL	(CX), $1953260900
	0x00c3 00195 (control.go:32)	JNE	203
	0x00c5 00197 (control.go:32)	CMPB	4(CX), $97
	0x00c9 00201 (control.go:32)	JEQ	252
	0x00cb 00203 (control.go:32)	CMPL	(CX), $1835884903
	0x00d1 00209 (control.go:32)	JNE	310
	0x00d3 00211 (control.go:32)	CMPB	4(CX), $97
	0x00d7 00215 (control.go:32)	JEQ	252
	0x00d9 00217 (control.go:32)	JMP	310
	0x00db 00219 (control.go:32)	NOP
	0x00e0 00224 (control.go:32)	CMPQ	AX, $7
	0x00e4 00228 (control.go:32)	JNE	310
	0x00e6 00230 (control.go:32)	CMPL	(CX), $1769173093
	0x00ec 00236 (control.go:32)	JNE	310
	0x00ee 00238 (control.go:32)	CMPW	4(CX), $28524
	0x00f4 00244 (control.go:32)	JNE	310
	0x00f6 00246 (control.go:32)	CMPB	6(CX), $110
	0x00fa 00250 (control.go:32)	JNE	310
	0x00fc 00252 (control.go:33)	LEAQ	go.string."greek"(SB), AX
	0x0103 00259 (control.go:33)	MOVQ	AX, main.kind+64(SP)
	0x0108 00264 (control.go:33)	MOVQ	$5, main.kind+72(SP)
	0x0111 00273 (control.go:33)	MOVB	$0, main..autotmp_14+47(SP)
	0x0116 00278 (control.go:33)	MOVQ	main..autotmp_15+96(SP), DX
	0x011b 00283 (control.go:33)	MOVQ	(DX), AX
	0x011e 00286 (control.go:33)	PCDATA	$1, $1
	0x011e 00286 (control.go:33)	NOP
	0x0120 00288 (control.go:33)	CALL	AX
	0x0122 00290 (control.go:33)	MOVQ	main.kind+72(SP), BX
	0x0127 00295 (control.go:33)	MOVQ	main.kind+64(SP), AX
	0x012c 00300 (control.go:33)	MOVQ	104(SP), BP
	0x0131 00305 (control.go:33)	ADDQ	$112, SP
	0x0135 00309 (control.go:33)	RET
	0x0136 00310 (control.go:35)	LEAQ	go.string."string"(SB), AX
	0x013d 00317 (control.go:35)	MOVQ	AX, main.kind+64(SP)
	0x0142 00322 (control.go:35)	MOVQ	$6, main.kind+72(SP)
	0x014b 00331 (control.go:35)	MOVB	$0, main..autotmp_14+47(SP)
	0x0150 00336 (control.go:35)	MOVQ	main..autotmp_15+96(SP), DX
	0x0155 00341 (control.go:35)	MOVQ	(DX), AX
	0x0158 00344 (control.go:35)	CALL	AX
	0x015a 00346 (control.go:35)	MOVQ	main.kind+72(SP), BX
	0x015f 00351 (control.go:35)	MOVQ	main.kind+64(SP), AX
	0x0164 00356 (control.go:35)	MOVQ	104(SP), BP
	0x0169 00361 (control.go:35)	ADDQ	$112, SP
	0x016d 00365 (control.go:35)	RET
	0x016e 00366 (control.go:24)	CMPL	SI, $-881633390
	0x0174 00372 (control.go:24)	JNE	455
	0x0176 00374 (control.go:25)	LEAQ	type.int(SB), SI
	0x017d 00381 (control.go:25)	NOP
	0x0180 00384 (control.go:25)	CMPQ	AX, SI
	0x0183 00387 (control.go:25)	JNE	455
	0x0185 00389 (control.go:25)	CMPQ	(BX), $0
	0x0189 00393 (control.go:26)	JLT	711
	0x018f 00399 (control.go:29)	LEAQ	go.string."int"(SB), AX
	0x0196 00406 (control.go:29)	MOVQ	AX, main.kind+64(SP)
	0x019b 00411 (control.go:29)	MOVQ	$3, main.kind+72(SP)
	0x01a4 00420 (control.go:29)	MOVB	$0, main..autotmp_14+47(SP)
	0x01a9 00425 (control.go:29)	MOVQ	main..autotmp_15+96(SP), DX
	0x01ae 00430 (control.go:29)	MOVQ	(DX), AX
	0x01b1 00433 (control.go:29)	CALL	AX
	0x01b3 00435 (control.go:29)	MOVQ	main.kind+72(SP), BX
	0x01b8 00440 (control.go:29)	MOVQ	main.kind+64(SP), AX
	0x01bd 00445 (control.go:29)	MOVQ	104(SP), BP
	0x01c2 00450 (control.go:29)	ADDQ	$112, SP
	0x01c6 00454 (control.go:29)	RET
	0x01c7 00455 (control.go:24)	MOVQ	AX, main..autotmp_22+56(SP)
	0x01cc 00460 (control.go:18)	MOVQ	BX, main..autotmp_23+48(SP)
	0x01d1 00465 (control.go:36)	MOVQ	BX, CX
	0x01d4 00468 (control.go:36)	MOVQ	AX, BX
	0x01d7 00471 (control.go:36)	LEAQ	type.main.shape(SB), AX
	0x01de 00478 (control.go:36)	PCDATA	$1, $2
	0x01de 00478 (control.go:36)	NOP
	0x01e0 00480 (control.go:36)	CALL	runtime.assertE2I2(SB)
	0x01e5 00485 (control.go:36)	TESTQ	AX, AX
	0x01e8 00488 (control.go:36)	JEQ	574
	0x01ea 00490 (control.go:37)	MOVQ	24(AX), CX
	0x01ee 00494 (control.go:37)	MOVQ	BX, AX
	0x01f1 00497 (control.go:37)	PCDATA	$1, $1
	0x01f1 00497 (control.go:37)	CALL	CX
	0x01f3 00499 (control.go:37)	MOVSD	$f64.4004000000000000(SB), X1
	0x01fb 00507 (control.go:37)	UCOMISD	X1, X0
	0x01ff 00511 (control.go:37)	NOP
	0x0200 00512 (control.go:37)	JLS	655
	0x0206 00518 (control.go:38)	LEAQ	go.string."large"(SB), AX
	0x020d 00525 (control.go:38)	MOVQ	AX, main.kind+64(SP)
	0x0212 00530 (control.go:38)	MOVQ	$5, main.kind+72(SP)
	0x021b 00539 (control.go:38)	MOVB	$0, main..autotmp_14+47(SP)
	0x0220 00544 (control.go:38)	MOVQ	main..autotmp_15+96(SP), DX
	0x0225 00549 (control.go:38)	MOVQ	(DX), AX
	0x0228 00552 (control.go:38)	CALL	AX
	0x022a 00554 (control.go:38)	MOVQ	main.kind+72(SP), BX
	0x022f 00559 (control.go:38)	MOVQ	main.kind+64(SP), AX
	0x0234 00564 (control.go:38)	MOVQ	104(SP), BP
	0x0239 00569 (control.go:38)	ADDQ	$112, SP
	0x023d 00573 (control.go:38)	RET
	0x023e 00574 (control.go:40)	LEAQ	type.error(SB), AX
	0x0245 00581 (control.go:40)	MOVQ	main..autotmp_22+56(SP), BX
	0x024a 00586 (control.go:40)	MOVQ	main..autotmp_23+48(SP), CX
	0x024f 00591 (control.go:40)	CALL	runtime.assertE2I2(SB)
	0x0254 00596 (control.go:40)	TESTQ	AX, AX
	0x0257 00599 (control.go:40)	JEQ	655
	0x0259 00601 (control.go:41)	MOVQ	24(AX), CX
	0x025d 00605 (control.go:41)	MOVQ	BX, AX
	0x0260 00608 (control.go:41)	CALL	CX
	0x0262 00610 (control.go:41)	MOVQ	AX, main.kind+64(SP)
	0x0267 00615 (control.go:41)	MOVQ	BX, main.kind+72(SP)
	0x026c 00620 (control.go:41)	MOVB	$0, main..autotmp_14+47(SP)
	0x0271 00625 (control.go:41)	MOVQ	main..autotmp_15+96(SP), DX
	0x0276 00630 (control.go:41)	MOVQ	(DX), CX
	0x0279 00633 (control.go:41)	CALL	CX
	0x027b 00635 (control.go:41)	MOVQ	main.kind+64(SP), AX
	0x0280 00640 (control.go:41)	MOVQ	main.kind+72(SP), BX
	0x0285 00645 (control.go:41)	MOVQ	104(SP), BP
	0x028a 00650 (control.go:41)	ADDQ	$112, SP
	0x028e 00654 (control.go:41)	RET
	0x028f 00655 (control.go:43)	LEAQ	go.string."?"(SB), AX
	0x0296 00662 (control.go:43)	MOVQ	AX, main.kind+64(SP)
	0x029b 00667 (control.go:43)	MOVQ	$1, main.kind+72(SP)
	0x02a4 00676 (control.go:43)	MOVB	$0, main..autotmp_14+47(SP)
	0x02a9 00681 (control.go:43)	MOVQ	main..autotmp_15+96(SP), DX
	0x02ae 00686 (control.go:43)	MOVQ	(DX), AX
	0x02b1 00689 (control.go:43)	CALL	AX
	0x02b3 00691 (control.go:43)	MOVQ	main.kind+72(SP), BX
	0x02b8 00696 (control.go:43)	MOVQ	main.kind+64(SP), AX
	0x02bd 00701 (control.go:43)	MOVQ	104(SP), BP
	0x02c2 00706 (control.go:43)	ADDQ	$112, SP
	0x02c6 00710 (control.go:43)	RET
	0x02c7 00711 (control.go:27)	LEAQ	type.string(SB), AX
	0x02ce 00718 (control.go:27)	LEAQ	main..stmp_0(SB), BX
	0x02d5 00725 (control.go:27)	CALL	runtime.gopanic(SB)
	0x02da 00730 (control.go:27)	XCHGL	AX, AX
	0x02db 00731 (control.go:27)	NOP
	0x02e0 00736 (control.go:27)	CALL	runtime.deferreturn(SB)
	0x02e5 00741 (control.go:27)	MOVQ	main.kind+64(SP), AX
	0x02ea 00746 (control.go:27)	MOVQ	main.kind+72(SP), BX
	0x02ef 00751 (control.go:27)	MOVQ	104(SP), BP
	0x02f4 00756 (control.go:27)	ADDQ	$112, SP
	0x02f8 00760 (control.go:27)	RET
	0x02f9 00761 (control.go:27)	NOP
	0x02f9 00761 (control.go:18)	PCDATA	$1, $-1
	0x02f9 00761 (control.go:18)	PCDATA	$0, $-2
	0x02f9 00761 (control.go:18)	MOVQ	AX, 8(SP)
	0x02fe 00766 (control.go:18)	MOVQ	BX, 16(SP)
	0x0303 00771 (control.go:18)	CALL	runtime.morestack_noctxt(SB)
	0x0308 00776 (control.go:18)	MOVQ	8(SP), AX
	0x030d 00781 (control.go:18)	MOVQ	16(SP), BX
	0x0312 00786 (control.go:18)	PCDATA	$0, $-1
	0x0312 00786 (control.go:18)	JMP	0
	0x0000 49 3b 66 10 0f 86 ef 02 00 00 48 83 ec 70 48 89  I;f.......H..pH.
	0x0010 6c 24 68 48 8d 6c 24 68 48 89 44 24 78 48 89 9c  l$hH.l$hH.D$xH..
	0x0020 24 80 00 00 00 49 c7 c5 00 00 00 00 4c 89 6c 24  $....I......L.l$
	0x0030 60 c6 44 24 2f 00 44 0f 11 7c 24 40 44 0f 11 7c  `.D$/.D..|$@D..|
	0x0040 24 50 48 8d 35 00 00 00 00 48 89 74 24 50 48 8d  $PH.5....H.t$PH.
	0x0050 74 24 40 48 89 74 24 58 48 8d 74 24 50 48 89 74  t$@H.t$XH.t$PH.t
	0x0060 24 60 c6 44 24 2f 01 48 85 c0 0f 84 1f 02 00 00  $`.D$/.H........
	0x0070 8b 70 10 81 fe b8 cd 78 07 0f 85 ef 00 00 00 48  .p.....x.......H
	0x0080 8d 35 00 00 00 00 48 39 f0 0f 85 38 01 00 00 48  .5....H9...8...H
	0x0090 8b 43 08 48 8b 0b 48 83 f8 04 75 0d 81 39 62 65  .C.H..H...u..9be
	0x00a0 74 61 74 58 e9 8d 00 00 00 48 83 f8 05 75 31 81  tatX.....H...u1.
	0x00b0 39 61 6c 70 68 75 06 80 79 04 61 74 3f 81 39 64  9alphu..y.at?.9d
	0x00c0 65 6c 74 75 06 80 79 04 61 74 31 81 39 67 61 6d  eltu..y.at1.9gam
	0x00d0 6d 75 63 80 79 04 61 74 23 eb 5b 0f 1f 44 00 00  muc.y.at#.[..D..
	0x00e0 48 83 f8 07 75 50 81 39 65 70 73 69 75 48 66 81  H...uP.9epsiuHf.
	0x00f0 79 04 6c 6f 75 40 80 79 06 6e 75 3a 48 8d 05 00  y.lou@.y.nu:H...
	0x0100 00 00 00 48 89 44 24 40 48 c7 44 24 48 05 00 00  ...H.D$@H.D$H...
	0x0110 00 c6 44 24 2f 00 48 8b 54 24 60 48 8b 02 66 90  ..D$/.H.T$`H..f.
	0x0120 ff d0 48 8b 5c 24 48 48 8b 44 24 40 48 8b 6c 24  ..H.\$HH.D$@H.l$
	0x0130 68 48 83 c4 70 c3 48 8d 05 00 00 00 00 48 89 44  hH..p.H......H.D
	0x0140 24 40 48 c7 44 24 48 06 00 00 00 c6 44 24 2f 00  $@H.D$H.....D$/.
	0x0150 48 8b 54 24 60 48 8b 02 ff d0 48 8b 5c 24 48 48  H.T$`H....H.\$HH
	0x0160 8b 44 24 40 48 8b 6c 24 68 48 83 c4 70 c3 81 fe  .D$@H.l$hH..p...
	0x0170 92 57 73 cb 75 51 48 8d 35 00 00 00 00 0f 1f 00  .Ws.uQH.5.......
	0x0180 48 39 f0 75 42 48 83 3b 00 0f 8c 38 01 00 00 48  H9.uBH.;...8...H
	0x0190 8d 05 00 00 00 00 48 89 44 24 40 48 c7 44 24 48  ......H.D$@H.D$H
	0x01a0 03 00 00 00 c6 44 24 2f 00 48 8b 54 24 60 48 8b  .....D$/.H.T$`H.
	0x01b0 02 ff d0 48 8b 5c 24 48 48 8b 44 24 40 48 8b 6c  ...H.\$HH.D$@H.l
	0x01c0 24 68 48 83 c4 70 c3 48 89 44 24 38 48 89 5c 24  $hH..p.H.D$8H.\$
	0x01d0 30 48 89 d9 48 89 c3 48 8d 05 00 00 00 00 66 90  0H..H..H......f.
	0x01e0 e8 00 00 00 00 48 85 c0 74 54 48 8b 48 18 48 89  .....H..tTH.H.H.
	0x01f0 d8 ff d1 f2 0f 10 0d 00 00 00 00 66 0f 2e c1 90  ...........f....
	0x0200 0f 86 89 00 00 00 48 8d 05 00 00 00 00 48 89 44  ......H......H.D
	0x0210 24 40 48 c7 44 24 48 05 00 00 00 c6 44 24 2f 00  $@H.D$H.....D$/.
	0x0220 48 8b 54 24 60 48 8b 02 ff d0 48 8b 5c 24 48 48  H.T$`H....H.\$HH
	0x0230 8b 44 24 40 48 8b 6c 24 68 48 83 c4 70 c3 48 8d  .D$@H.l$hH..p.H.
	0x0240 05 00 00 00 00 48 8b 5c 24 38 48 8b 4c 24 30 e8  .....H.\$8H.L$0.
	0x0250 00 00 00 00 48 85 c0 74 36 48 8b 48 18 48 89 d8  ....H..t6H.H.H..
	0x0260 ff d1 48 89 44 24 40 48 89 5c 24 48 c6 44 24 2f  ..H.D$@H.\$H.D$/
	0x0270 00 48 8b 54 24 60 48 8b 0a ff d1 48 8b 44 24 40  .H.T$`H....H.D$@
	0x0280 48 8b 5c 24 48 48 8b 6c 24 68 48 83 c4 70 c3 48  H.\$HH.l$hH..p.H
	0x0290 8d 05 00 00 00 00 48 89 44 24 40 48 c7 44 24 48  ......H.D$@H.D$H
	0x02a0 01 00 00 00 c6 44 24 2f 00 48 8b 54 24 60 48 8b  .....D$/.H.T$`H.
	0x02b0 02 ff d0 48 8b 5c 24 48 48 8b 44 24 40 48 8b 6c  ...H.\$HH.D$@H.l
	0x02c0 24 68 48 83 c4 70 c3 48 8d 05 00 00 00 00 48 8d  $hH..p.H......H.
	0x02d0 1d 00 00 00 00 e8 00 00 00 00 90 0f 1f 44 00 00  .............D..
	0x02e0 e8 00 00 00 00 48 8b 44 24 40 48 8b 5c 24 48 48  .....H.D$@H.\$HH
	0x02f0 8b 6c 24 68 48 83 c4 70 c3 48 89 44 24 08 48 89  .l$hH..p.H.D$.H.
	0x0300 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c  \$......H.D$.H.\
	0x0310 24 10 e9 e9 fc ff ff                             $......
	rel 3+0 t=23 type.string+0
	rel 3+0 t=24 type.main.shape+96
	rel 3+0 t=24 type.error+96
	rel 69+4 t=14 main.classify.func1+0
	rel 130+4 t=14 type.string+0
	rel 255+4 t=14 go.string."greek"+0
	rel 288+0 t=10 +0
	rel 313+4 t=14 go.string."string"+0
	rel 344+0 t=10 +0
	rel 377+4 t=14 type.int+0
	rel 402+4 t=14 go.string."int"+0
	rel 433+0 t=10 +0
	rel 474+4 t=14 type.main.shape+0
	rel 481+4 t=7 runtime.assertE2I2+0
	rel 497+0 t=10 +0
	rel 503+4 t=14 $f64.4004000000000000+0
	rel 521+4 t=14 go.string."large"+0
	rel 552+0 t=10 +0
	rel 577+4 t=14 type.error+0
	rel 592+4 t=7 runtime.assertE2I2+0
	rel 608+0 t=10 +0
	rel 633+0 t=10 +0
	rel 658+4 t=14 go.string."?"+0
	rel 689+0 t=10 +0
	rel 714+4 t=14 type.string+0
	rel 721+4 t=14 main..stmp_0+0
	rel 726+4 t=7 runtime.gopanic+0
	rel 737+4 t=7 runtime.deferreturn+0
	rel 772+4 t=7 runtime.morestack_noctxt+0
main.classify.func1 STEXT size=107 args=0x0 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (control.go:19)	TEXT	main.classify.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (control.go:19)	CMPQ	SP, 16(R14)
	0x0004 00004 (control.go:19)	PCDATA	$0, $-2
	0x0004 00004 (control.go:19)	JLS	100
	0x0006 00006 (control.go:19)	PCDATA	$0, $-1
	0x0006 00006 (control.go:19)	SUBQ	$24, SP
	0x000a 00010 (control.go:19)	MOVQ	BP, 16(SP)
	0x000f 00015 (control.go:19)	LEAQ	16(SP), BP
	0x0014 00020 (control.go:19)	FUNCDATA	$0, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (control.go:19)	FUNCDATA	$1, gclocals·CnDyI2HjYXFz19SsOj98tw==(SB)
	0x0014 00020 (control.go:19)	PCDATA	$0, $-2
	0x0014 00020 (control.go:19)	MOVQ	8(DX), CX
	0x0018 00024 (control.go:19)	MOVQ	CX, main.&kind+8(SP)
	0x001d 00029 (control.go:20)	LEAQ	+32(FP), AX
	0x0022 00034 (control.go:20)	PCDATA	$0, $-1
	0x0022 00034 (control.go:20)	PCDATA	$1, $1
	0x0022 00034 (control.go:20)	CALL	runtime.gorecover(SB)
	0x0027 00039 (control.go:20)	TESTQ	AX, AX
	0x002a 00042 (control.go:20)	JEQ	90
	0x002c 00044 (control.go:21)	MOVQ	main.&kind+8(SP), DI
	0x0031 00049 (control.go:21)	MOVQ	$5, 8(DI)
	0x0039 00057 (control.go:21)	PCDATA	$0, $-2
	0x0039 00057 (control.go:21)	CMPL	runtime.writeBarrier(SB), $0
	0x0040 00064 (control.go:21)	JNE	78
	0x0042 00066 (control.go:21)	LEAQ	go.string."panic"(SB), AX
	0x0049 00073 (control.go:21)	MOVQ	AX, (DI)
	0x004c 00076 (control.go:21)	JMP	90
	0x004e 00078 (control.go:21)	LEAQ	go.string."panic"(SB), AX
	0x0055 00085 (control.go:21)	CALL	runtime.gcWriteBarrier(SB)
	0x005a 00090 (control.go:23)	PCDATA	$0, $-1
	0x005a 00090 (control.go:23)	PCDATA	$1, $-1
	0x005a 00090 (control.go:23)	MOVQ	16(SP), BP
	0x005f 00095 (control.go:23)	ADDQ	$24, SP
	0x0063 00099 (control.go:23)	RET
	0x0064 00100 (control.go:23)	NOP
	0x0064 00100 (control.go:19)	PCDATA	$1, $-1
	0x0064 00100 (control.go:19)	PCDATA	$0, $-2
	0x0064 00100 (control.go:19)	CALL	runtime.morestack(SB)
	0x0069 00105 (control.go:19)	PCDATA	$0, $-1
	0x0069 00105 (control.go:19)	JMP	0
	0x0000 49 3b 66 10 76 5e 48 83 ec 18 48 89 6c 24 10 48  I;f.v^H...H.l$.H
	0x0010 8d 6c 24 10 48 8b 4a 08 48 89 4c 24 08 48 8d 44  .l$.H.J.H.L$.H.D
	0x0020 24 20 e8 00 00 00 00 48 85 c0 74 2e 48 8b 7c 24  $ .....H..t.H.|$
	0x0030 08 48 c7 47 08 05 00 00 00 83 3d 00 00 00 00 00  .H.G......=.....
	0x0040 75 0c 48 8d 05 00 00 00 00 48 89 07 eb 0c 48 8d  u.H......H....H.
	0x0050 05 00 00 00 00 e8 00 00 00 00 48 8b 6c 24 10 48  ..........H.l$.H
	0x0060 83 c4 18 c3 e8 00 00 00 00 eb 95                 ...........
	rel 35+4 t=7 runtime.gorecover+0
	rel 59+4 t=14 runtime.writeBarrier+-1
	rel 69+4 t=14 go.string."panic"+0
	rel 81+4 t=14 go.string."panic"+0
	rel 86+4 t=7 runtime.gcWriteBarrier+0
	rel 101+4 t=7 runtime.morestack+0
main.count STEXT size=357 args=0x18 locals=0x80 funcid=0x0 align=0x0
	0x0000 00000 (control.go:47)	TEXT	main.count(SB), ABIInternal, $128-24
	0x0000 00000 (control.go:47)	CMPQ	SP, 16(R14)
	0x0004 00004 (control.go:47)	PCDATA	$0, $-2
	0x0004 00004 (control.go:47)	JLS	316
	0x000a 00010 (control.go:47)	PCDATA	$0, $-1
	0x000a 00010 (control.go:47)	ADDQ	$-128, SP
	0x000e 00014 (control.go:47)	MOVQ	BP, 120(SP)
	0x0013 00019 (control.go:47)	LEAQ	120(SP), BP
	0x0018 00024 (control.go:47)	FUNCDATA	$0, gclocals·XQmNTo7A3JgGZKKHmaAdRA==(SB)
	0x0018 00024 (control.go:47)	FUNCDATA	$1, gclocals·o7ffi0tXs0SCrmoCBi7VPA==(SB)
	0x0018 00024 (control.go:47)	FUNCDATA	$5, main.count.arginfo1(SB)
	0x0018 00024 (control.go:47)	FUNCDATA	$6, main.count.argliveinfo(SB)
	0x0018 00024 (control.go:47)	PCDATA	$3, $1
	0x0018 00024 (control.go:47)	MOVQ	CX, main.key+152(SP)
	0x0020 00032 (control.go:47)	MOVQ	BX, main.key+144(SP)
	0x0028 00040 (control.go:47)	PCDATA	$3, $2
	0x0028 00040 (control.go:47)	MOVQ	AX, main..autotmp_15+112(SP)
	0x002d 00045 (control.go:48)	MOVQ	CX, DI
	0x0030 00048 (control.go:48)	MOVQ	BX, CX
	0x0033 00051 (control.go:48)	MOVQ	AX, BX
	0x0036 00054 (control.go:48)	LEAQ	type.map[string][]int(SB), AX
	0x003d 00061 (control.go:48)	PCDATA	$1, $1
	0x003d 00061 (control.go:48)	NOP
	0x0040 00064 (control.go:48)	CALL	runtime.mapaccess2_faststr(SB)
	0x0045 00069 (control.go:48)	MOVQ	8(AX), SI
	0x0049 00073 (control.go:48)	MOVQ	(AX), DX
	0x004c 00076 (control.go:48)	MOVQ	16(AX), DI
	0x0050 00080 (control.go:48)	XORL	AX, AX
	0x0052 00082 (control.go:48)	XORL	CX, CX
	0x0054 00084 (control.go:49)	JMP	96
	0x0056 00086 (control.go:49)	MOVQ	(DX)(AX*8), R8
	0x005a 00090 (control.go:49)	INCQ	AX
	0x005d 00093 (control.go:50)	ADDQ	R8, CX
	0x0060 00096 (control.go:49)	CMPQ	AX, SI
	0x0063 00099 (control.go:49)	JLT	86
	0x0065 00101 (control.go:48)	MOVB	BL, main..autotmp_16+71(SP)
	0x0069 00105 (control.go:52)	MOVQ	CX, main..autotmp_17+96(SP)
	0x006e 00110 (control.go:52)	LEAQ	1(SI), R8
	0x0072 00114 (control.go:52)	CMPQ	DI, R8
	0x0075 00117 (control.go:52)	JCC	165
	0x0077 00119 (control.go:48)	MOVQ	SI, main.list.len+72(SP)
	0x007c 00124 (control.go:52)	LEAQ	type.int(SB), AX
	0x0083 00131 (control.go:52)	MOVQ	DX, BX
	0x0086 00134 (control.go:52)	MOVQ	SI, CX
	0x0089 00137 (control.go:52)	MOVQ	R8, SI
	0x008c 00140 (control.go:52)	CALL	runtime.growslice(SB)
	0x0091 00145 (control.go:52)	LEAQ	1(BX), R8
	0x0095 00149 (control.go:52)	MOVQ	main.list.len+72(SP), SI
	0x009a 00154 (control.go:52)	MOVQ	AX, DX
	0x009d 00157 (control.go:52)	MOVQ	CX, DI
	0x00a0 00160 (control.go:52)	MOVQ	main..autotmp_17+96(SP), CX
	0x00a5 00165 (control.go:52)	MOVQ	DX, main..autotmp_18+104(SP)
	0x00aa 00170 (control.go:52)	MOVQ	R8, main..autotmp_19+88(SP)
	0x00af 00175 (control.go:52)	MOVQ	DI, main..autotmp_20+80(SP)
	0x00b4 00180 (control.go:52)	MOVQ	CX, (DX)(SI*8)
	0x00b8 00184 (control.go:52)	LEAQ	type.map[string][]int(SB), AX
	0x00bf 00191 (control.go:52)	MOVQ	main..autotmp_15+112(SP), BX
	0x00c4 00196 (control.go:52)	MOVQ	main.key+144(SP), CX
	0x00cc 00204 (control.go:52)	MOVQ	main.key+152(SP), DI
	0x00d4 00212 (control.go:52)	PCDATA	$1, $2
	0x00d4 00212 (control.go:52)	CALL	runtime.mapassign_faststr(SB)
	0x00d9 00217 (control.go:52)	MOVQ	main..autotmp_19+88(SP), DX
	0x00de 00222 (control.go:52)	MOVQ	DX, 8(AX)
	0x00e2 00226 (control.go:52)	MOVQ	main..autotmp_20+80(SP), DX
	0x00e7 00231 (control.go:52)	MOVQ	DX, 16(AX)
	0x00eb 00235 (control.go:52)	PCDATA	$0, $-2
	0x00eb 00235 (control.go:52)	CMPL	runtime.writeBarrier(SB), $0
	0x00f2 00242 (control.go:52)	JNE	254
	0x00f4 00244 (control.go:52)	MOVQ	main..autotmp_18+104(SP), DX
	0x00f9 00249 (control.go:52)	MOVQ	DX, (AX)
	0x00fc 00252 (control.go:52)	JMP	267
	0x00fe 00254 (control.go:52)	MOVQ	AX, DI
	0x0101 00257 (control.go:52)	MOVQ	main..autotmp_18+104(SP), DX
	0x0106 00262 (control.go:52)	CALL	runtime.gcWriteBarrierDX(SB)
	0x010b 00267 (control.go:53)	PCDATA	$0, $-1
	0x010b 00267 (control.go:53)	LEAQ	type.map[string][]int(SB), AX
	0x0112 00274 (control.go:53)	MOVQ	main..autotmp_15+112(SP), BX
	0x0117 00279 (control.go:53)	LEAQ	go.string."gone"(SB), CX
	0x011e 00286 (control.go:53)	MOVL	$4, DI
	0x0123 00291 (control.go:53)	PCDATA	$1, $3
	0x0123 00291 (control.go:53)	CALL	runtime.mapdelete_faststr(SB)
	0x0128 00296 (control.go:54)	MOVQ	main..autotmp_17+96(SP), AX
	0x012d 00301 (control.go:54)	MOVBLZX	main..autotmp_16+71(SP), BX
	0x0132 00306 (control.go:54)	MOVQ	120(SP), BP
	0x0137 00311 (control.go:54)	SUBQ	$-128, SP
	0x013b 00315 (control.go:54)	RET
	0x013c 00316 (control.go:54)	NOP
	0x013c 00316 (control.go:47)	PCDATA	$1, $-1
	0x013c 00316 (control.go:47)	PCDATA	$0, $-2
	0x013c 00316 (control.go:47)	MOVQ	AX, 8(SP)
	0x0141 00321 (control.go:47)	MOVQ	BX, 16(SP)
	0x0146 00326 (control.go:47)	MOVQ	CX, 24(SP)
	0x014b 00331 (control.go:47)	CALL	runtime.morestack_noctxt(SB)
	0x0150 00336 (control.go:47)	MOVQ	8(SP), AX
	0x0155 00341 (control.go:47)	MOVQ	16(SP), BX
	0x015a 00346 (control.go:47)	MOVQ	24(SP), CX
	0x015f 00351 (control.go:47)	PCDATA	$0, $-1
	0x015f 00351 (control.go:47)	NOP
	0x0160 00352 (control.go:47)	JMP	0
	0x0000 49 3b 66 10 0f 86 32 01 00 00 48 83 c4 80 48 89  I;f...2...H...H.
	0x0010 6c 24 78 48 8d 6c 24 78 48 89 8c 24 98 00 00 00  l$xH.l$xH..$....
	0x0020 48 89 9c 24 90 00 00 00 48 89 44 24 70 48 89 cf  H..$....H.D$pH..
	0x0030 48 89 d9 48 89 c3 48 8d 05 00 00 00 00 0f 1f 00  H..H..H.........
	0x0040 e8 00 00 00 00 48 8b 70 08 48 8b 10 48 8b 78 10  .....H.p.H..H.x.
	0x0050 31 c0 31 c9 eb 0a 4c 8b 04 c2 48 ff c0 4c 01 c1  1.1...L...H..L..
	0x0060 48 39 f0 7c f1 88 5c 24 47 48 89 4c 24 60 4c 8d  H9.|..\$GH.L$`L.
	0x0070 46 01 4c 39 c7 73 2e 48 89 74 24 48 48 8d 05 00  F.L9.s.H.t$HH...
	0x0080 00 00 00 48 89 d3 48 89 f1 4c 89 c6 e8 00 00 00  ...H..H..L......
	0x0090 00 4c 8d 43 01 48 8b 74 24 48 48 89 c2 48 89 cf  .L.C.H.t$HH..H..
	0x00a0 48 8b 4c 24 60 48 89 54 24 68 4c 89 44 24 58 48  H.L$`H.T$hL.D$XH
	0x00b0 89 7c 24 50 48 89 0c f2 48 8d 05 00 00 00 00 48  .|$PH...H......H
	0x00c0 8b 5c 24 70 48 8b 8c 24 90 00 00 00 48 8b bc 24  .\$pH..$....H..$
	0x00d0 98 00 00 00 e8 00 00 00 00 48 8b 54 24 58 48 89  .........H.T$XH.
	0x00e0 50 08 48 8b 54 24 50 48 89 50 10 83 3d 00 00 00  P.H.T$PH.P..=...
	0x00f0 00 00 75 0a 48 8b 54 24 68 48 89 10 eb 0d 48 89  ..u.H.T$hH....H.
	0x0100 c7 48 8b 54 24 68 e8 00 00 00 00 48 8d 05 00 00  .H.T$h.....H....
	0x0110 00 00 48 8b 5c 24 70 48 8d 0d 00 00 00 00 bf 04  ..H.\$pH........
	0x0120 00 00 00 e8 00 00 00 00 48 8b 44 24 60 0f b6 5c  ........H.D$`..\
	0x0130 24 47 48 8b 6c 24 78 48 83 ec 80 c3 48 89 44 24  $GH.l$xH....H.D$
	0x0140 08 48 89 5c 24 10 48 89 4c 24 18 e8 00 00 00 00  .H.\$.H.L$......
	0x0150 48 8b 44 24 08 48 8b 5c 24 10 48 8b 4c 24 18 90  H.D$.H.\$.H.L$..
	0x0160 e9 9b fe ff ff                                   .....
	rel 57+4 t=14 type.map[string][]int+0
	rel 65+4 t=7 runtime.mapaccess2_faststr+0
	rel 127+4 t=14 type.int+0
	rel 141+4 t=7 runtime.growslice+0
	rel 187+4 t=14 type.map[string][]int+0
	rel 213+4 t=7 runtime.mapassign_faststr+0
	rel 237+4 t=14 runtime.writeBarrier+-1
	rel 263+4 t=7 runtime.gcWriteBarrierDX+0
	rel 270+4 t=14 type.map[string][]int+0
	rel 282+4 t=14 go.string."gone"+0
	rel 292+4 t=7 runtime.mapdelete_faststr+0
	rel 332+4 t=7 runtime.morestack_noctxt+0
main.big STEXT size=175 args=0x8 locals=0x222e8 funcid=0x0 align=0x0
	0x0000 00000 (control.go:58)	TEXT	main.big(SB), ABIInternal, $140008-8
	0x0000 00000 (control.go:58)	MOVQ	SP, R12
	0x0003 00003 (control.go:58)	PCDATA	$0, $-2
	0x0003 00003 (control.go:58)	SUBQ	$139880, R12
	0x000a 00010 (control.go:58)	JCS	154
	0x0010 00016 (control.go:58)	CMPQ	R12, 16(R14)
	0x0014 00020 (control.go:58)	JLS	154
	0x001a 00026 (control.go:58)	PCDATA	$0, $-1
	0x001a 00026 (control.go:58)	SUBQ	$140008, SP
	0x0021 00033 (control.go:58)	MOVQ	BP, 140000(SP)
	0x0029 00041 (control.go:58)	LEAQ	140000(SP), BP
	0x0031 00049 (control.go:58)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0031 00049 (control.go:58)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0031 00049 (control.go:58)	FUNCDATA	$5, main.big.arginfo1(SB)
	0x0031 00049 (control.go:58)	FUNCDATA	$6, main.big.argliveinfo(SB)
	0x0031 00049 (control.go:58)	PCDATA	$3, $1
	0x0031 00049 (control.go:59)	LEAQ	main.frame(SP), DI
	0x0035 00053 (control.go:59)	MOVL	$8750, CX
	0x003a 00058 (control.go:58)	MOVL	AX, DX
	0x003c 00060 (control.go:59)	XORL	AX, AX
	0x003e 00062 (control.go:59)	REP
	0x003f 00063 (control.go:59)	STOSQ
	0x0041 00065 (control.go:59)	XORL	AX, AX
	0x0043 00067 (control.go:60)	JMP	78
	0x0045 00069 (control.go:61)	LEAL	(DX)(AX*1), BX
	0x0048 00072 (control.go:61)	MOVB	BL, main.frame(SP)(AX*1)
	0x004b 00075 (control.go:60)	INCQ	AX
	0x004e 00078 (control.go:60)	CMPQ	AX, $70000
	0x0054 00084 (control.go:60)	JLT	69
	0x0056 00086 (control.go:63)	LEAQ	main..autotmp_5+70000(SP), DI
	0x005e 00094 (control.go:63)	LEAQ	main.frame(SP), SI
	0x0062 00098 (control.go:63)	MOVL	$8750, CX
	0x0067 00103 (control.go:63)	REP
	0x0068 00104 (control.go:63)	MOVSQ
	0x006a 00106 (control.go:63)	XORL	AX, AX
	0x006c 00108 (control.go:63)	XORL	CX, CX
	0x006e 00110 (control.go:63)	JMP	128
	0x0070 00112 (control.go:63)	MOVBLZX	main..autotmp_5+70000(SP)(AX*1), DX
	0x0078 00120 (control.go:63)	INCQ	AX
	0x007b 00123 (control.go:64)	SHLL	$1, CX
	0x007d 00125 (control.go:64)	XORL	DX, CX
	0x007f 00127 (control.go:64)	NOP
	0x0080 00128 (control.go:63)	CMPQ	AX, $70000
	0x0086 00134 (control.go:63)	JLT	112
	0x0088 00136 (control.go:66)	MOVL	CX, AX
	0x008a 00138 (control.go:66)	MOVQ	140000(SP), BP
	0x0092 00146 (control.go:66)	ADDQ	$140008, SP
	0x0099 00153 (control.go:66)	RET
	0x009a 00154 (control.go:66)	NOP
	0x009a 00154 (control.go:58)	PCDATA	$1, $-1
	0x009a 00154 (control.go:58)	PCDATA	$0, $-2
	0x009a 00154 (control.go:58)	MOVB	AL, 8(SP)
	0x009e 00158 (control.go:58)	NOP
	0x00a0 00160 (control.go:58)	CALL	runtime.morestack_noctxt(SB)
	0x00a5 00165 (control.go:58)	MOVBLZX	8(SP), AX
	0x00aa 00170 (control.go:58)	PCDATA	$0, $-1
	0x00aa 00170 (control.go:58)	JMP	0
	0x0000 49 89 e4 49 81 ec 68 22 02 00 0f 82 8a 00 00 00  I..I..h"........
	0x0010 4d 3b 66 10 0f 86 80 00 00 00 48 81 ec e8 22 02  M;f.......H...".
	0x0020 00 48 89 ac 24 e0 22 02 00 48 8d ac 24 e0 22 02  .H..$."..H..$.".
	0x0030 00 48 8d 3c 24 b9 2e 22 00 00 89 c2 31 c0 f3 48  .H.<$.."....1..H
	0x0040 ab 31 c0 eb 09 8d 1c 02 88 1c 04 48 ff c0 48 3d  .1.........H..H=
	0x0050 70 11 01 00 7c ef 48 8d bc 24 70 11 01 00 48 8d  p...|.H..$p...H.
	0x0060 34 24 b9 2e 22 00 00 f3 48 a5 31 c0 31 c9 eb 10  4$.."...H.1.1...
	0x0070 0f b6 94 04 70 11 01 00 48 ff c0 d1 e1 31 d1 90  ....p...H....1..
	0x0080 48 3d 70 11 01 00 7c e8 89 c8 48 8b ac 24 e0 22  H=p...|...H..$."
	0x0090 02 00 48 81 c4 e8 22 02 00 c3 88 44 24 08 66 90  ..H..."....D$.f.
	0x00a0 e8 00 00 00 00 0f b6 44 24 08 e9 51 ff ff ff     .......D$..Q...
	rel 161+4 t=7 runtime.morestack_noctxt+0
main.bits STEXT nosplit size=139 args=0x10 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (control.go:70)	TEXT	main.bits(SB), NOSPLIT|ABIInternal, $8-16
	0x0000 00000 (control.go:70)	SUBQ	$8, SP
	0x0004 00004 (control.go:70)	MOVQ	BP, (SP)
	0x0008 00008 (control.go:70)	LEAQ	(SP), BP
	0x000c 00012 (control.go:70)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x000c 00012 (control.go:70)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x000c 00012 (control.go:70)	FUNCDATA	$5, main.bits.arginfo1(SB)
	0x000c 00012 (control.go:70)	FUNCDATA	$6, main.bits.argliveinfo(SB)
	0x000c 00012 (control.go:70)	PCDATA	$3, $1
	0x000c 00012 (control.go:71)	MOVQ	BX, CX
	0x000f 00015 (control.go:71)	SHLQ	CX, AX, AX
	0x0013 00019 (control.go:72)	LEAQ	3(CX), DX
	0x0017 00023 (control.go:72)	TESTQ	DX, DX
	0x001a 00026 (control.go:72)	JEQ	133
	0x001c 00028 (control.go:72)	MOVQ	DX, CX
	0x001f 00031 (control.go:71)	MOVQ	AX, DX
	0x0022 00034 (control.go:71)	MOVQ	DX, BX
	0x0025 00037 (control.go:72)	CMPQ	CX, $-1
	0x0029 00041 (control.go:72)	JEQ	50
	0x002b 00043 (control.go:72)	CQO
	0x002d 00045 (control.go:72)	IDIVQ	CX
	0x0030 00048 (control.go:72)	JMP	55
	0x0032 00050 (control.go:72)	NEGQ	AX
	0x0035 00053 (control.go:72)	XORL	DX, DX
	0x0037 00055 (control.go:72)	MOVQ	AX, CX
	0x003a 00058 (control.go:73)	MOVQ	$-3689348814741910323, AX
	0x0044 00068 (control.go:73)	MULQ	BX
	0x0047 00071 (control.go:73)	SHRQ	$3, DX
	0x004b 00075 (control.go:73)	LEAQ	(DX)(DX*4), DX
	0x004f 00079 (control.go:73)	SHLQ	$1, DX
	0x0052 00082 (control.go:73)	MOVQ	BX, AX
	0x0055 00085 (control.go:73)	SUBQ	DX, BX
	0x0058 00088 (control.go:73)	CMPQ	BX, $7
	0x005c 00092 (control.go:73)	SETEQ	BL
	0x005f 00095 (control.go:73)	MOVQ	CX, DX
	0x0062 00098 (control.go:73)	NOTQ	CX
	0x0065 00101 (control.go:73)	ANDQ	CX, AX
	0x0068 00104 (control.go:73)	XORPS	X0, X0
	0x006b 00107 (control.go:73)	CVTSQ2SS	DX, X0
	0x0070 00112 (control.go:73)	MOVSS	$f32.40400000(SB), X1
	0x0078 00120 (control.go:73)	DIVSS	X1, X0
	0x007c 00124 (control.go:73)	MOVQ	(SP), BP
	0x0080 00128 (control.go:73)	ADDQ	$8, SP
	0x0084 00132 (control.go:73)	RET
	0x0085 00133 (control.go:72)	PCDATA	$1, $0
	0x0085 00133 (control.go:72)	CALL	runtime.panicdivide(SB)
	0x008a 00138 (control.go:72)	XCHGL	AX, AX
	0x0000 48 83 ec 08 48 89 2c 24 48 8d 2c 24 48 89 d9 48  H...H.,$H.,$H..H
	0x0010 0f a5 c0 48 8d 51 03 48 85 d2 74 69 48 89 d1 48  ...H.Q.H..tiH..H
	0x0020 89 c2 48 89 d3 48 83 f9 ff 74 07 48 99 48 f7 f9  ..H..H...t.H.H..
	0x0030 eb 05 48 f7 d8 31 d2 48 89 c1 48 b8 cd cc cc cc  ..H..1.H..H.....
	0x0040 cc cc cc cc 48 f7 e3 48 c1 ea 03 48 8d 14 92 48  ....H..H...H...H
	0x0050 d1 e2 48 89 d8 48 29 d3 48 83 fb 07 0f 94 c3 48  ..H..H).H......H
	0x0060 89 ca 48 f7 d1 48 21 c8 0f 57 c0 f3 48 0f 2a c2  ..H..H!..W..H.*.
	0x0070 f3 0f 10 0d 00 00 00 00 f3 0f 5e c1 48 8b 2c 24  ..........^.H.,$
	0x0080 48 83 c4 08 c3 e8 00 00 00 00 90                 H..........
	rel 116+4 t=14 $f32.40400000+0
	rel 134+4 t=7 runtime.panicdivide+0
main.main STEXT size=1279 args=0x0 locals=0x288 funcid=0x0 align=0x0
	0x0000 00000 (control.go:76)	TEXT	main.main(SB), ABIInternal, $648-0
	0x0000 00000 (control.go:76)	LEAQ	-520(SP), R12
	0x0008 00008 (control.go:76)	CMPQ	R12, 16(R14)
	0x000c 00012 (control.go:76)	PCDATA	$0, $-2
	0x000c 00012 (control.go:76)	JLS	1269
	0x0012 00018 (control.go:76)	PCDATA	$0, $-1
	0x0012 00018 (control.go:76)	SUBQ	$648, SP
	0x0019 00025 (control.go:76)	MOVQ	BP, 640(SP)
	0x0021 00033 (control.go:76)	LEAQ	640(SP), BP
	0x0029 00041 (control.go:76)	FUNCDATA	$0, gclocals·W0J2LzwekT/Dq8kvRkcU5Q==(SB)
	0x0029 00041 (control.go:76)	FUNCDATA	$1, gclocals·TBnJ6Vzffb/maxX9ME16iw==(SB)
	0x0029 00041 (control.go:76)	FUNCDATA	$2, main.main.stkobj(SB)
	0x0029 00041 (control.go:77)	LEAQ	type.int(SB), AX
	0x0030 00048 (control.go:77)	LEAQ	main..stmp_1(SB), BX
	0x0037 00055 (control.go:77)	PCDATA	$1, $0
	0x0037 00055 (control.go:77)	CALL	main.classify(SB)
	0x003c 00060 (control.go:77)	MOVQ	AX, main..autotmp_42+192(SP)
	0x0044 00068 (control.go:77)	MOVQ	BX, main..autotmp_43+120(SP)
	0x0049 00073 (control.go:77)	LEAQ	type.string(SB), AX
	0x0050 00080 (control.go:77)	LEAQ	main..stmp_2(SB), BX
	0x0057 00087 (control.go:77)	PCDATA	$1, $1
	0x0057 00087 (control.go:77)	CALL	main.classify(SB)
	0x005c 00092 (control.go:77)	MOVQ	AX, main..autotmp_44+184(SP)
	0x0064 00100 (control.go:77)	MOVQ	BX, main..autotmp_45+112(SP)
	0x0069 00105 (control.go:77)	LEAQ	type.main.point(SB), AX
	0x0070 00112 (control.go:77)	PCDATA	$1, $2
	0x0070 00112 (control.go:77)	CALL	runtime.newobject(SB)
	0x0075 00117 (control.go:77)	MOVSD	$f64.3ff0000000000000(SB), X0
	0x007d 00125 (control.go:77)	MOVSD	X0, (AX)
	0x0081 00129 (control.go:77)	MOVSD	$f64.4008000000000000(SB), X0
	0x0089 00137 (control.go:77)	MOVSD	X0, 8(AX)
	0x008e 00142 (control.go:77)	MOVQ	$1, 24(AX)
	0x0096 00150 (control.go:77)	LEAQ	go.string."p"(SB), CX
	0x009d 00157 (control.go:77)	MOVQ	CX, 16(AX)
	0x00a1 00161 (control.go:77)	MOVQ	AX, BX
	0x00a4 00164 (control.go:77)	LEAQ	type.*main.point(SB), AX
	0x00ab 00171 (control.go:77)	CALL	main.classify(SB)
	0x00b0 00176 (control.go:77)	MOVQ	AX, main..autotmp_46+176(SP)
	0x00b8 00184 (control.go:77)	MOVQ	BX, main..autotmp_47+104(SP)
	0x00bd 00189 (control.go:77)	LEAQ	type.int(SB), AX
	0x00c4 00196 (control.go:77)	LEAQ	main..stmp_3(SB), BX
	0x00cb 00203 (control.go:77)	PCDATA	$1, $3
	0x00cb 00203 (control.go:77)	CALL	main.classify(SB)
	0x00d0 00208 (control.go:77)	MOVQ	AX, main..autotmp_48+168(SP)
	0x00d8 00216 (control.go:77)	MOVQ	BX, main..autotmp_49+96(SP)
	0x00dd 00221 (control.go:77)	XORL	AX, AX
	0x00df 00223 (control.go:77)	XORL	BX, BX
	0x00e1 00225 (control.go:77)	PCDATA	$1, $4
	0x00e1 00225 (control.go:77)	CALL	main.classify(SB)
	0x00e6 00230 (control.go:77)	MOVQ	AX, main..autotmp_50+160(SP)
	0x00ee 00238 (control.go:77)	MOVQ	BX, main..autotmp_51+88(SP)
	0x00f3 00243 (control.go:77)	PCDATA	$1, $5
	0x00f3 00243 (control.go:77)	CALL	runtime.printlock(SB)
	0x00f8 00248 (control.go:77)	MOVQ	main..autotmp_42+192(SP), AX
	0x0100 00256 (control.go:77)	MOVQ	main..autotmp_43+120(SP), BX
	0x0105 00261 (control.go:77)	PCDATA	$1, $6
	0x0105 00261 (control.go:77)	CALL	runtime.printstring(SB)
	0x010a 00266 (control.go:77)	CALL	runtime.printsp(SB)
	0x010f 00271 (control.go:77)	MOVQ	main..autotmp_44+184(SP), AX
	0x0117 00279 (control.go:77)	MOVQ	main..autotmp_45+112(SP), BX
	0x011c 00284 (control.go:77)	PCDATA	$1, $7
	0x011c 00284 (control.go:77)	NOP
	0x0120 00288 (control.go:77)	CALL	runtime.printstring(SB)
	0x0125 00293 (control.go:77)	CALL	runtime.printsp(SB)
	0x012a 00298 (control.go:77)	MOVQ	main..autotmp_46+176(SP), AX
	0x0132 00306 (control.go:77)	MOVQ	main..autotmp_47+104(SP), BX
	0x0137 00311 (control.go:77)	PCDATA	$1, $8
	0x0137 00311 (control.go:77)	CALL	runtime.printstring(SB)
	0x013c 00316 (control.go:77)	NOP
	0x0140 00320 (control.go:77)	CALL	runtime.printsp(SB)
	0x0145 00325 (control.go:77)	MOVQ	main..autotmp_48+168(SP), AX
	0x014d 00333 (control.go:77)	MOVQ	main..autotmp_49+96(SP), BX
	0x0152 00338 (control.go:77)	PCDATA	$1, $9
	0x0152 00338 (control.go:77)	CALL	runtime.printstring(SB)
	0x0157 00343 (control.go:77)	CALL	runtime.printsp(SB)
	0x015c 00348 (control.go:77)	MOVQ	main..autotmp_50+160(SP), AX
	0x0164 00356 (control.go:77)	MOVQ	main..autotmp_51+88(SP), BX
	0x0169 00361 (control.go:77)	PCDATA	$1, $0
	0x0169 00361 (control.go:77)	CALL	runtime.printstring(SB)
	0x016e 00366 (control.go:77)	CALL	runtime.printnl(SB)
	0x0173 00371 (control.go:77)	CALL	runtime.printunlock(SB)
	0x0178 00376 (control.go:78)	MOVUPS	X15, main..autotmp_26+256(SP)
	0x0181 00385 (control.go:78)	MOVUPS	X15, main..autotmp_26+272(SP)
	0x018a 00394 (control.go:78)	MOVUPS	X15, main..autotmp_26+288(SP)
	0x0193 00403 (control.go:78)	LEAQ	main..autotmp_27+304(SP), DI
	0x019b 00411 (control.go:78)	PCDATA	$0, $-2
	0x019b 00411 (control.go:78)	LEAQ	-48(DI), DI
	0x019f 00415 (control.go:78)	NOP
	0x01a0 00416 (control.go:78)	DUFFZERO	$244
	0x01b3 00435 (control.go:78)	PCDATA	$0, $-1
	0x01b3 00435 (control.go:78)	LEAQ	main..autotmp_27+304(SP), CX
	0x01bb 00443 (control.go:78)	MOVQ	CX, main..autotmp_26+272(SP)
	0x01c3 00451 (control.go:78)	PCDATA	$1, $10
	0x01c3 00451 (control.go:78)	CALL	runtime.fastrand(SB)
	0x01c8 00456 (control.go:78)	MOVL	AX, main..autotmp_26+268(SP)
	0x01cf 00463 (control.go:78)	LEAQ	type.map[string][]int(SB), AX
	0x01d6 00470 (control.go:78)	LEAQ	main..autotmp_26+256(SP), BX
	0x01de 00478 (control.go:78)	LEAQ	go.string."b"(SB), CX
	0x01e5 00485 (control.go:78)	MOVL	$1, DI
	0x01ea 00490 (control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x01ef 00495 (control.go:78)	MOVUPS	X15, 8(AX)
	0x01f4 00500 (control.go:78)	PCDATA	$0, $-2
	0x01f4 00500 (control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x01fb 00507 (control.go:78)	JNE	518
	0x01fd 00509 (control.go:78)	MOVQ	$0, (AX)
	0x0204 00516 (control.go:78)	JMP	528
	0x0206 00518 (control.go:78)	MOVQ	AX, DI
	0x0209 00521 (control.go:78)	XORL	CX, CX
	0x020b 00523 (control.go:78)	CALL	runtime.gcWriteBarrierCX(SB)
	0x0210 00528 (control.go:78)	PCDATA	$0, $-1
	0x0210 00528 (control.go:78)	LEAQ	type.[2]int(SB), AX
	0x0217 00535 (control.go:78)	CALL	runtime.newobject(SB)
	0x021c 00540 (control.go:78)	MOVQ	AX, main..autotmp_52+152(SP)
	0x0224 00548 (control.go:78)	MOVQ	$1, (AX)
	0x022b 00555 (control.go:78)	MOVQ	$2, 8(AX)
	0x0233 00563 (control.go:78)	LEAQ	main..autotmp_26+256(SP), BX
	0x023b 00571 (control.go:78)	LEAQ	go.string."a"(SB), CX
	0x0242 00578 (control.go:78)	MOVL	$1, DI
	0x0247 00583 (control.go:78)	LEAQ	type.map[string][]int(SB), AX
	0x024e 00590 (control.go:78)	PCDATA	$1, $11
	0x024e 00590 (control.go:78)	CALL	runtime.mapassign_faststr(SB)
	0x0253 00595 (control.go:78)	MOVQ	$2, 8(AX)
	0x025b 00603 (control.go:78)	MOVQ	$2, 16(AX)
	0x0263 00611 (control.go:78)	PCDATA	$0, $-2
	0x0263 00611 (control.go:78)	CMPL	runtime.writeBarrier(SB), $0
	0x026a 00618 (control.go:78)	JNE	633
	0x026c 00620 (control.go:78)	MOVQ	main..autotmp_52+152(SP), DX
	0x0274 00628 (control.go:78)	MOVQ	DX, (AX)
	0x0277 00631 (control.go:78)	JMP	649
	0x0279 00633 (control.go:78)	MOVQ	AX, DI
	0x027c 00636 (control.go:78)	MOVQ	main..autotmp_52+152(SP), DX
	0x0284 00644 (control.go:78)	CALL	runtime.gcWriteBarrierDX(SB)
	0x0289 00649 (control.go:79)	PCDATA	$0, $-1
	0x0289 00649 (control.go:79)	LEAQ	main..autotmp_26+256(SP), AX
	0x0291 00657 (control.go:79)	LEAQ	go.string."a"(SB), BX
	0x0298 00664 (control.go:79)	MOVL	$1, CX
	0x029d 00669 (control.go:79)	PCDATA	$1, $0
	0x029d 00669 (control.go:79)	NOP
	0x02a0 00672 (control.go:79)	CALL	main.count(SB)
	0x02a5 00677 (control.go:79)	MOVQ	AX, main.n+72(SP)
	0x02aa 00682 (control.go:79)	MOVB	BL, main.ok+55(SP)
	0x02ae 00686 (control.go:80)	MOVL	$3, AX
	0x02b3 00691 (control.go:80)	CALL	main.big(SB)
	0x02b8 00696 (control.go:80)	MOVL	AX, main..autotmp_53+60(SP)
	0x02bc 00700 (control.go:80)	NOP
	0x02c0 00704 (control.go:80)	CALL	runtime.printlock(SB)
	0x02c5 00709 (control.go:80)	MOVQ	main.n+72(SP), AX
	0x02ca 00714 (control.go:80)	CALL	runtime.printint(SB)
	0x02cf 00719 (control.go:80)	CALL	runtime.printsp(SB)
	0x02d4 00724 (control.go:80)	MOVBLZX	main.ok+55(SP), AX
	0x02d9 00729 (control.go:80)	CALL	runtime.printbool(SB)
	0x02de 00734 (control.go:80)	NOP
	0x02e0 00736 (control.go:80)	CALL	runtime.printsp(SB)
	0x02e5 00741 (control.go:80)	MOVL	main..autotmp_53+60(SP), DX
	0x02e9 00745 (control.go:80)	MOVL	DX, AX
	0x02eb 00747 (control.go:80)	CALL	runtime.printuint(SB)
	0x02f0 00752 (control.go:80)	CALL	runtime.printnl(SB)
	0x02f5 00757 (control.go:80)	CALL	runtime.printunlock(SB)
	0x02fa 00762 (control.go:81)	MOVQ	$81985529216486895, AX
	0x0304 00772 (control.go:81)	MOVL	$9, BX
	0x0309 00777 (control.go:81)	CALL	main.bits(SB)
	0x030e 00782 (control.go:81)	MOVQ	AX, main.x+64(SP)
	0x0313 00787 (control.go:81)	MOVSS	X0, main.y+56(SP)
	0x0319 00793 (control.go:81)	MOVB	BL, main.z+54(SP)
	0x031d 00797 (control.go:81)	NOP
	0x0320 00800 (control.go:82)	CALL	runtime.printlock(SB)
	0x0325 00805 (control.go:82)	MOVQ	main.x+64(SP), AX
	0x032a 00810 (control.go:82)	CALL	runtime.printuint(SB)
	0x032f 00815 (control.go:82)	CALL	runtime.printsp(SB)
	0x0334 00820 (control.go:82)	MOVSS	main.y+56(SP), X0
	0x033a 00826 (control.go:82)	CVTSS2SD	X0, X0
	0x033e 00830 (control.go:82)	NOP
	0x0340 00832 (control.go:82)	CALL	runtime.printfloat(SB)
	0x0345 00837 (control.go:82)	CALL	runtime.printsp(SB)
	0x034a 00842 (control.go:82)	MOVBLZX	main.z+54(SP), AX
	0x034f 00847 (control.go:82)	CALL	runtime.printbool(SB)
	0x0354 00852 (control.go:82)	CALL	runtime.printnl(SB)
	0x0359 00857 (control.go:82)	CALL	runtime.printunlock(SB)
	0x035e 00862 (control.go:83)	LEAQ	type.chan struct { main.n int; main.text string }(SB), AX
	0x0365 00869 (control.go:83)	MOVL	$1, BX
	0x036a 00874 (control.go:83)	CALL	runtime.makechan(SB)
	0x036f 00879 (control.go:83)	MOVQ	AX, main.out+136(SP)
	0x0377 00887 (control.go:87)	XORL	BX, BX
	0x0379 00889 (control.go:87)	LEAQ	type.chan bool(SB), AX
	0x0380 00896 (control.go:87)	PCDATA	$1, $12
	0x0380 00896 (control.go:87)	CALL	runtime.makechan(SB)
	0x0385 00901 (control.go:87)	MOVQ	AX, main.done+144(SP)
	0x038d 00909 (control.go:88)	LEAQ	type.noalg.struct { F uintptr; main.out chan struct { main.n int; main.text string }; main.done chan bool }(SB), AX
	0x0394 00916 (control.go:88)	PCDATA	$1, $13
	0x0394 00916 (control.go:88)	CALL	runtime.newobject(SB)
	0x0399 00921 (control.go:88)	LEAQ	main.main.func1(SB), DX
	0x03a0 00928 (control.go:88)	MOVQ	DX, (AX)
	0x03a3 00931 (control.go:88)	PCDATA	$0, $-2
	0x03a3 00931 (control.go:88)	CMPL	runtime.writeBarrier(SB), $0
	0x03aa 00938 (control.go:88)	JNE	966
	0x03ac 00940 (control.go:88)	MOVQ	main.out+136(SP), CX
	0x03b4 00948 (control.go:88)	MOVQ	CX, 8(AX)
	0x03b8 00952 (control.go:88)	MOVQ	main.done+144(SP), DX
	0x03c0 00960 (control.go:88)	MOVQ	DX, 16(AX)
	0x03c4 00964 (control.go:88)	JMP	1000
	0x03c6 00966 (control.go:88)	LEAQ	8(AX), DI
	0x03ca 00970 (control.go:88)	MOVQ	main.out+136(SP), CX
	0x03d2 00978 (control.go:88)	CALL	runtime.gcWriteBarrierCX(SB)
	0x03d7 00983 (control.go:88)	LEAQ	16(AX), DI
	0x03db 00987 (control.go:88)	MOVQ	main.done+144(SP), DX
	0x03e3 00995 (control.go:88)	CALL	runtime.gcWriteBarrierDX(SB)
	0x03e8 01000 (control.go:88)	PCDATA	$0, $-1
	0x03e8 01000 (control.go:88)	CALL	runtime.newproc(SB)
	0x03ed 01005 (control.go:78)	XORL	AX, AX
	0x03ef 01007 (control.go:94)	JMP	1024
	0x03f1 01009 (control.go:94)	MOVQ	main.i+80(SP), AX
	0x03f6 01014 (control.go:94)	INCQ	AX
	0x03f9 01017 (control.go:94)	NOP
	0x0400 01024 (control.go:94)	CMPQ	AX, $3
	0x0404 01028 (control.go:94)	JGE	1223
	0x040a 01034 (control.go:94)	MOVQ	AX, main.i+80(SP)
	0x040f 01039 (control.go:96)	MOVQ	$0, main..autotmp_23+200(SP)
	0x041b 01051 (control.go:96)	MOVUPS	X15, main..autotmp_23+208(SP)
	0x0424 01060 (control.go:99)	MOVQ	AX, main..autotmp_23+200(SP)
	0x042c 01068 (control.go:99)	LEAQ	go.string."\n"(SB), DX
	0x0433 01075 (control.go:99)	MOVQ	DX, main..autotmp_23+208(SP)
	0x043b 01083 (control.go:99)	MOVQ	$1, main..autotmp_23+216(SP)
	0x0447 01095 (control.go:95)	MOVUPS	X15, main..autotmp_36+224(SP)
	0x0450 01104 (control.go:95)	MOVUPS	X15, main..autotmp_36+240(SP)
	0x0459 01113 (control.go:96)	MOVQ	main.out+136(SP), R9
	0x0461 01121 (control.go:96)	MOVQ	R9, main..autotmp_36+224(SP)
	0x0469 01129 (control.go:96)	LEAQ	main..autotmp_23+200(SP), R10
	0x0471 01137 (control.go:96)	MOVQ	R10, main..autotmp_36+232(SP)
	0x0479 01145 (control.go:100)	MOVQ	main.done+144(SP), R10
	0x0481 01153 (control.go:100)	MOVQ	R10, main..autotmp_36+240(SP)
	0x0489 01161 (control.go:95)	LEAQ	main..autotmp_37+128(SP), BX
	0x0491 01169 (control.go:95)	XORL	CX, CX
	0x0493 01171 (control.go:95)	MOVL	$1, DI
	0x0498 01176 (control.go:95)	MOVQ	DI, SI
	0x049b 01179 (control.go:95)	MOVL	$1, R8
	0x04a1 01185 (control.go:95)	LEAQ	main..autotmp_36+224(SP), AX
	0x04a9 01193 (control.go:95)	CALL	runtime.selectgo(SB)
	0x04ae 01198 (control.go:96)	TESTQ	AX, AX
	0x04b1 01201 (control.go:96)	JEQ	1009
	0x04b7 01207 (control.go:101)	PCDATA	$1, $-1
	0x04b7 01207 (control.go:101)	MOVQ	640(SP), BP
	0x04bf 01215 (control.go:101)	ADDQ	$648, SP
	0x04c6 01222 (control.go:101)	RET
	0x04c7 01223 (control.go:104)	MOVQ	main.out+136(SP), AX
	0x04cf 01231 (control.go:104)	PCDATA	$1, $14
	0x04cf 01231 (control.go:104)	CALL	runtime.closechan(SB)
	0x04d4 01236 (control.go:105)	MOVQ	main.done+144(SP), AX
	0x04dc 01244 (control.go:105)	XORL	BX, BX
	0x04de 01246 (control.go:105)	PCDATA	$1, $0
	0x04de 01246 (control.go:105)	NOP
	0x04e0 01248 (control.go:105)	CALL	runtime.chanrecv1(SB)
	0x04e5 01253 (control.go:106)	MOVQ	640(SP), BP
	0x04ed 01261 (control.go:106)	ADDQ	$648, SP
	0x04f4 01268 (control.go:106)	RET
	0x04f5 01269 (control.go:106)	NOP
	0x04f5 01269 (control.go:76)	PCDATA	$1, $-1
	0x04f5 01269 (control.go:76)	PCDATA	$0, $-2
	0x04f5 01269 (control.go:76)	CALL	runtime.morestack_noctxt(SB)
	0x04fa 01274 (control.go:76)	PCDATA	$0, $-1
	0x04fa 01274 (control.go:76)	JMP	0
	0x0000 4c 8d a4 24 f8 fd ff ff 4d 3b 66 10 0f 86 e3 04  L..$....M;f.....
	0x0010 00 00 48 81 ec 88 02 00 00 48 89 ac 24 80 02 00  ..H......H..$...
	0x0020 00 48 8d ac 24 80 02 00 00 48 8d 05 00 00 00 00  .H..$....H......
	0x0030 48 8d 1d 00 00 00 00 e8 00 00 00 00 48 89 84 24  H...........H..$
	0x0040 c0 00 00 00 48 89 5c 24 78 48 8d 05 00 00 00 00  ....H.\$xH......
	0x0050 48 8d 1d 00 00 00 00 e8 00 00 00 00 48 89 84 24  H...........H..$
	0x0060 b8 00 00 00 48 89 5c 24 70 48 8d 05 00 00 00 00  ....H.\$pH......
	0x0070 e8 00 00 00 00 f2 0f 10 05 00 00 00 00 f2 0f 11  ................
	0x0080 00 f2 0f 10 05 00 00 00 00 f2 0f 11 40 08 48 c7  ............@.H.
	0x0090 40 18 01 00 00 00 48 8d 0d 00 00 00 00 48 89 48  @.....H......H.H
	0x00a0 10 48 89 c3 48 8d 05 00 00 00 00 e8 00 00 00 00  .H..H...........
	0x00b0 48 89 84 24 b0 00 00 00 48 89 5c 24 68 48 8d 05  H..$....H.\$hH..
	0x00c0 00 00 00 00 48 8d 1d 00 00 00 00 e8 00 00 00 00  ....H...........
	0x00d0 48 89 84 24 a8 00 00 00 48 89 5c 24 60 31 c0 31  H..$....H.\$`1.1
	0x00e0 db e8 00 00 00 00 48 89 84 24 a0 00 00 00 48 89  ......H..$....H.
	0x00f0 5c 24 58 e8 00 00 00 00 48 8b 84 24 c0 00 00 00  \$X.....H..$....
	0x0100 48 8b 5c 24 78 e8 00 00 00 00 e8 00 00 00 00 48  H.\$x..........H
	0x0110 8b 84 24 b8 00 00 00 48 8b 5c 24 70 0f 1f 40 00  ..$....H.\$p..@.
	0x0120 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 b0 00  ..........H..$..
	0x0130 00 00 48 8b 5c 24 68 e8 00 00 00 00 0f 1f 40 00  ..H.\$h.......@.
	0x0140 e8 00 00 00 00 48 8b 84 24 a8 00 00 00 48 8b 5c  .....H..$....H.\
	0x0150 24 60 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  $`..........H..$
	0x0160 a0 00 00 00 48 8b 5c 24 58 e8 00 00 00 00 e8 00  ....H.\$X.......
	0x0170 00 00 00 e8 00 00 00 00 44 0f 11 bc 24 00 01 00  ........D...$...
	0x0180 00 44 0f 11 bc 24 10 01 00 00 44 0f 11 bc 24 20  .D...$....D...$ 
	0x0190 01 00 00 48 8d bc 24 30 01 00 00 48 8d 7f d0 90  ...H..$0...H....
	0x01a0 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48  H.l$.H.l$......H
	0x01b0 8b 6d 00 48 8d 8c 24 30 01 00 00 48 89 8c 24 10  .m.H..$0...H..$.
	0x01c0 01 00 00 e8 00 00 00 00 89 84 24 0c 01 00 00 48  ..........$....H
	0x01d0 8d 05 00 00 00 00 48 8d 9c 24 00 01 00 00 48 8d  ......H..$....H.
	0x01e0 0d 00 00 00 00 bf 01 00 00 00 e8 00 00 00 00 44  ...............D
	0x01f0 0f 11 78 08 83 3d 00 00 00 00 00 75 09 48 c7 00  ..x..=.....u.H..
	0x0200 00 00 00 00 eb 0a 48 89 c7 31 c9 e8 00 00 00 00  ......H..1......
	0x0210 48 8d 05 00 00 00 00 e8 00 00 00 00 48 89 84 24  H...........H..$
	0x0220 98 00 00 00 48 c7 00 01 00 00 00 48 c7 40 08 02  ....H......H.@..
	0x0230 00 00 00 48 8d 9c 24 00 01 00 00 48 8d 0d 00 00  ...H..$....H....
	0x0240 00 00 bf 01 00 00 00 48 8d 05 00 00 00 00 e8 00  .......H........
	0x0250 00 00 00 48 c7 40 08 02 00 00 00 48 c7 40 10 02  ...H.@.....H.@..
	0x0260 00 00 00 83 3d 00 00 00 00 00 75 0d 48 8b 94 24  ....=.....u.H..$
	0x0270 98 00 00 00 48 89 10 eb 10 48 89 c7 48 8b 94 24  ....H....H..H..$
	0x0280 98 00 00 00 e8 00 00 00 00 48 8d 84 24 00 01 00  .........H..$...
	0x0290 00 48 8d 1d 00 00 00 00 b9 01 00 00 00 0f 1f 00  .H..............
	0x02a0 e8 00 00 00 00 48 89 44 24 48 88 5c 24 37 b8 03  .....H.D$H.\$7..
	0x02b0 00 00 00 e8 00 00 00 00 89 44 24 3c 0f 1f 40 00  .........D$<..@.
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
	0x03a0 48 89 10 83 3d 00 00 00 00 00 75 1a 48 8b 8c 24  H...=.....u.H..$
	0x03b0 88 00 00 00 48 89 48 08 48 8b 94 24 90 00 00 00  ....H.H.H..$....
	0x03c0 48 89 50 10 eb 22 48 8d 78 08 48 8b 8c 24 88 00  H.P.."H.x.H..$..
	0x03d0 00 00 e8 00 00 00 00 48 8d 78 10 48 8b 94 24 90  .......H.x.H..$.
	0x03e0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 31 c0 eb  .............1..
	0x03f0 0f 48 8b 44 24 50 48 ff c0 0f 1f 80 00 00 00 00  .H.D$PH.........
	0x0400 48 83 f8 03 0f 8d bd 00 00 00 48 89 44 24 50 48  H.........H.D$PH
	0x0410 c7 84 24 c8 00 00 00 00 00 00 00 44 0f 11 bc 24  ..$........D...$
	0x0420 d0 00 00 00 48 89 84 24 c8 00 00 00 48 8d 15 00  ....H..$....H...
	0x0430 00 00 00 48 89 94 24 d0 00 00 00 48 c7 84 24 d8  ...H..$....H..$.
	0x0440 00 00 00 01 00 00 00 44 0f 11 bc 24 e0 00 00 00  .......D...$....
	0x0450 44 0f 11 bc 24 f0 00 00 00 4c 8b 8c 24 88 00 00  D...$....L..$...
	0x0460 00 4c 89 8c 24 e0 00 00 00 4c 8d 94 24 c8 00 00  .L..$....L..$...
	0x0470 00 4c 89 94 24 e8 00 00 00 4c 8b 94 24 90 00 00  .L..$....L..$...
	0x0480 00 4c 89 94 24 f0 00 00 00 48 8d 9c 24 80 00 00  .L..$....H..$...
	0x0490 00 31 c9 bf 01 00 00 00 48 89 fe 41 b8 01 00 00  .1......H..A....
	0x04a0 00 48 8d 84 24 e0 00 00 00 e8 00 00 00 00 48 85  .H..$.........H.
	0x04b0 c0 0f 84 3a ff ff ff 48 8b ac 24 80 02 00 00 48  ...:...H..$....H
	0x04c0 81 c4 88 02 00 00 c3 48 8b 84 24 88 00 00 00 e8  .......H..$.....
	0x04d0 00 00 00 00 48 8b 84 24 90 00 00 00 31 db 66 90  ....H..$....1.f.
	0x04e0 e8 00 00 00 00 48 8b ac 24 80 02 00 00 48 81 c4  .....H..$....H..
	0x04f0 88 02 00 00 c3 e8 00 00 00 00 e9 01 fb ff ff     ...............
	rel 3+0 t=23 type.int+0
	rel 3+0 t=23 type.string+0
	rel 3+0 t=23 type.*main.point+0
	rel 3+0 t=23 type.int+0
	rel 44+4 t=14 type.int+0
	rel 51+4 t=14 main..stmp_1+0
	rel 56+4 t=7 main.classify+0
	rel 76+4 t=14 type.string+0
	rel 83+4 t=14 main..stmp_2+0
	rel 88+4 t=7 main.classify+0
	rel 108+4 t=14 type.main.point+0
	rel 113+4 t=7 runtime.newobject+0
	rel 121+4 t=14 $f64.3ff0000000000000+0
	rel 133+4 t=14 $f64.4008000000000000+0
	rel 153+4 t=14 go.string."p"+0
	rel 167+4 t=14 type.*main.point+0
	rel 172+4 t=7 main.classify+0
	rel 192+4 t=14 type.int+0
	rel 199+4 t=14 main..stmp_3+0
	rel 204+4 t=7 main.classify+0
	rel 226+4 t=7 main.classify+0
	rel 244+4 t=7 runtime.printlock+0
	rel 262+4 t=7 runtime.printstring+0
	rel 267+4 t=7 runtime.printsp+0
	rel 289+4 t=7 runtime.printstring+0
	rel 294+4 t=7 runtime.printsp+0
	rel 312+4 t=7 runtime.printstring+0
	rel 321+4 t=7 runtime.printsp+0
	rel 339+4 t=7 runtime.printstring+0
	rel 344+4 t=7 runtime.printsp+0
	rel 362+4 t=7 runtime.printstring+0
	rel 367+4 t=7 runtime.printnl+0
	rel 372+4 t=7 runtime.printunlock+0
	rel 427+4 t=7 runtime.duffzero+244
	rel 452+4 t=7 runtime.fastrand+0
	rel 466+4 t=14 type.map[string][]int+0
	rel 481+4 t=14 go.string."b"+0
	rel 491+4 t=7 runtime.mapassign_faststr+0
	rel 502+4 t=14 runtime.writeBarrier+-1
	rel 524+4 t=7 runtime.gcWriteBarrierCX+0
	rel 531+4 t=14 type.[2]int+0
	rel 536+4 t=7 runtime.newobject+0
	rel 574+4 t=14 go.string."a"+0
	rel 586+4 t=14 type.map[string][]int+0
	rel 591+4 t=7 runtime.mapassign_faststr+0
	rel 613+4 t=14 runtime.writeBarrier+-1
	rel 645+4 t=7 runtime.gcWriteBarrierDX+0
	rel 660+4 t=14 go.string."a"+0
	rel 673+4 t=7 main.count+0
	rel 692+4 t=7 main.big+0
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
	rel 865+4 t=14 type.chan struct { main.n int; main.text string }+0
	rel 875+4 t=7 runtime.makechan+0
	rel 892+4 t=14 type.chan bool+0
	rel 897+4 t=7 runtime.makechan+0
	rel 912+4 t=14 type.noalg.struct { F uintptr; main.out chan struct { main.n int; main.text string }; main.done chan bool }+0
	rel 917+4 t=7 runtime.newobject+0
	rel 924+4 t=14 main.main.func1+0
	rel 933+4 t=14 runtime.writeBarrier+-1
	rel 979+4 t=7 runtime.gcWriteBarrierCX+0
	rel 996+4 t=7 runtime.gcWriteBarrierDX+0
	rel 1001+4 t=7 runtime.newproc+0
	rel 1071+4 t=14 go.string."\n"+0
	rel 1194+4 t=7 runtime.selectgo+0
	rel 1232+4 t=7 runtime.closechan+0
	rel 1249+4 t=7 runtime.chanrecv1+0
	rel 1270+4 t=7 runtime.morestack_noctxt+0
main.main.func1 STEXT size=188 args=0x0 locals=0x58 funcid=0x0 align=0x0
	0x0000 00000 (control.go:88)	TEXT	main.main.func1(SB), NEEDCTXT|ABIInternal, $88-0
	0x0000 00000 (control.go:88)	CMPQ	SP, 16(R14)
	0x0004 00004 (control.go:88)	PCDATA	$0, $-2
	0x0004 00004 (control.go:88)	JLS	178
	0x000a 00010 (control.go:88)	PCDATA	$0, $-1
	0x000a 00010 (control.go:88)	SUBQ	$88, SP
	0x000e 00014 (control.go:88)	MOVQ	BP, 80(SP)
	0x0013 00019 (control.go:88)	LEAQ	80(SP), BP
	0x0018 00024 (control.go:88)	FUNCDATA	$0, gclocals·ykHN0vawYuq1dUW4zEe2gA==(SB)
	0x0018 00024 (control.go:88)	FUNCDATA	$1, gclocals·Mvq5a+qsjZzE/Maauyc70Q==(SB)
	0x0018 00024 (control.go:88)	FUNCDATA	$2, main.main.func1.stkobj(SB)
	0x0018 00024 (control.go:88)	MOVQ	16(DX), CX
	0x001c 00028 (control.go:88)	MOVQ	CX, main.done+40(SP)
	0x0021 00033 (control.go:88)	MOVQ	8(DX), AX
	0x0025 00037 (control.go:88)	MOVQ	AX, main.out+32(SP)
	0x002a 00042 (control.go:89)	MOVQ	$0, main..autotmp_2+56(SP)
	0x0033 00051 (control.go:89)	MOVUPS	X15, main..autotmp_2+64(SP)
	0x0039 00057 (control.go:89)	JMP	144
	0x003b 00059 (control.go:89)	MOVQ	main..autotmp_2+56(SP), AX
	0x0040 00064 (control.go:89)	MOVQ	AX, main..autotmp_10+24(SP)
	0x0045 00069 (control.go:89)	MOVQ	main..autotmp_2+64(SP), CX
	0x004a 00074 (control.go:89)	MOVQ	CX, main..autotmp_11+48(SP)
	0x004f 00079 (control.go:89)	MOVQ	main..autotmp_2+72(SP), DX
	0x0054 00084 (control.go:89)	MOVQ	DX, main..autotmp_12+16(SP)
	0x0059 00089 (control.go:89)	MOVQ	$0, main..autotmp_2+56(SP)
	0x0062 00098 (control.go:89)	MOVUPS	X15, main..autotmp_2+64(SP)
	0x0068 00104 (control.go:90)	PCDATA	$1, $1
	0x0068 00104 (control.go:90)	CALL	runtime.printlock(SB)
	0x006d 00109 (control.go:90)	MOVQ	main..autotmp_10+24(SP), AX
	0x0072 00114 (control.go:90)	CALL	runtime.printint(SB)
	0x0077 00119 (control.go:90)	MOVQ	main..autotmp_11+48(SP), AX
	0x007c 00124 (control.go:90)	MOVQ	main..autotmp_12+16(SP), BX
	0x0081 00129 (control.go:90)	PCDATA	$1, $2
	0x0081 00129 (control.go:90)	CALL	runtime.printstring(SB)
	0x0086 00134 (control.go:90)	CALL	runtime.printunlock(SB)
	0x008b 00139 (control.go:89)	MOVQ	main.out+32(SP), AX
	0x0090 00144 (control.go:89)	LEAQ	main..autotmp_2+56(SP), BX
	0x0095 00149 (control.go:89)	CALL	runtime.chanrecv2(SB)
	0x009a 00154 (control.go:89)	TESTB	AL, AL
	0x009c 00156 (control.go:89)	JNE	59
	0x009e 00158 (control.go:92)	MOVQ	main.done+40(SP), AX
	0x00a3 00163 (control.go:92)	PCDATA	$1, $0
	0x00a3 00163 (control.go:92)	CALL	runtime.closechan(SB)
	0x00a8 00168 (control.go:93)	MOVQ	80(SP), BP
	0x00ad 00173 (control.go:93)	ADDQ	$88, SP
	0x00b1 00177 (control.go:93)	RET
	0x00b2 00178 (control.go:93)	NOP
	0x00b2 00178 (control.go:88)	PCDATA	$1, $-1
	0x00b2 00178 (control.go:88)	PCDATA	$0, $-2
	0x00b2 00178 (control.go:88)	CALL	runtime.morestack(SB)
	0x00b7 00183 (control.go:88)	PCDATA	$0, $-1
	0x00b7 00183 (control.go:88)	JMP	0
	0x0000 49 3b 66 10 0f 86 a8 00 00 00 48 83 ec 58 48 89  I;f.......H..XH.
	0x0010 6c 24 50 48 8d 6c 24 50 48 8b 4a 10 48 89 4c 24  l$PH.l$PH.J.H.L$
	0x0020 28 48 8b 42 08 48 89 44 24 20 48 c7 44 24 38 00  (H.B.H.D$ H.D$8.
	0x0030 00 00 00 44 0f 11 7c 24 40 eb 55 48 8b 44 24 38  ...D..|$@.UH.D$8
	0x0040 48 89 44 24 18 48 8b 4c 24 40 48 89 4c 24 30 48  H.D$.H.L$@H.L$0H
	0x0050 8b 54 24 48 48 89 54 24 10 48 c7 44 24 38 00 00  .T$HH.T$.H.D$8..
	0x0060 00 00 44 0f 11 7c 24 40 e8 00 00 00 00 48 8b 44  ..D..|$@.....H.D
	0x0070 24 18 e8 00 00 00 00 48 8b 44 24 30 48 8b 5c 24  $......H.D$0H.\$
	0x0080 10 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 20  ...........H.D$ 
	0x0090 48 8d 5c 24 38 e8 00 00 00 00 84 c0 75 9d 48 8b  H.\$8.......u.H.
	0x00a0 44 24 28 e8 00 00 00 00 48 8b 6c 24 50 48 83 c4  D$(.....H.l$PH..
	0x00b0 58 c3 e8 00 00 00 00 e9 44 ff ff ff              X.......D...
	rel 105+4 t=7 runtime.printlock+0
	rel 115+4 t=7 runtime.printint+0
	rel 130+4 t=7 runtime.printstring+0
	rel 135+4 t=7 runtime.printunlock+0
	rel 150+4 t=7 runtime.chanrecv2+0
	rel 164+4 t=7 runtime.closechan+0
	rel 179+4 t=7 runtime.morestack+0
main.shape.area STEXT dupok size=108 args=0x10 locals=0x10 funcid=0x15 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	main.shape.area(SB), DUPOK|WRAPPER|ABIInternal, $16-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	58
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$16, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 8(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	8(SP), BP
	0x0014 00020 (<autogenerated>:1)	MOVQ	32(R14), R12
	0x0018 00024 (<autogenerated>:1)	TESTQ	R12, R12
	0x001b 00027 (<autogenerated>:1)	JNE	85
	0x001d 00029 (<autogenerated>:1)	NOP
	0x001d 00029 (<autogenerated>:1)	MOVQ	AX, main..this+24(FP)
	0x0022 00034 (<autogenerated>:1)	MOVQ	BX, main..this+32(FP)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$0, gclocals·IuErl7MOXaHVn7EZYWzfFA==(SB)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$5, main.shape.area.arginfo1(SB)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$6, main.shape.area.argliveinfo(SB)
	0x0027 00039 (<autogenerated>:1)	PCDATA	$3, $1
	0x0027 00039 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x002b 00043 (<autogenerated>:1)	MOVQ	BX, AX
	0x002e 00046 (<autogenerated>:1)	PCDATA	$1, $1
	0x002e 00046 (<autogenerated>:1)	CALL	CX
	0x0030 00048 (<autogenerated>:1)	MOVQ	8(SP), BP
	0x0035 00053 (<autogenerated>:1)	ADDQ	$16, SP
	0x0039 00057 (<autogenerated>:1)	RET
	0x003a 00058 (<autogenerated>:1)	NOP
	0x003a 00058 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $-2
	0x003a 00058 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x003f 00063 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0044 00068 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0049 00073 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x004e 00078 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0053 00083 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0053 00083 (<autogenerated>:1)	JMP	0
	0x0055 00085 (<autogenerated>:1)	LEAQ	24(SP), R13
	0x005a 00090 (<autogenerated>:1)	NOP
	0x0060 00096 (<autogenerated>:1)	CMPQ	(R12), R13
	0x0064 00100 (<autogenerated>:1)	JNE	29
	0x0066 00102 (<autogenerated>:1)	MOVQ	SP, (R12)
	0x006a 00106 (<autogenerated>:1)	JMP	29
	0x0000 49 3b 66 10 76 34 48 83 ec 10 48 89 6c 24 08 48  I;f.v4H...H.l$.H
	0x0010 8d 6c 24 08 4d 8b 66 20 4d 85 e4 75 38 48 89 44  .l$.M.f M..u8H.D
	0x0020 24 18 48 89 5c 24 20 48 8b 48 18 48 89 d8 ff d1  $.H.\$ H.H.H....
	0x0030 48 8b 6c 24 08 48 83 c4 10 c3 48 89 44 24 08 48  H.l$.H....H.D$.H
	0x0040 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48 8b  .\$......H.D$.H.
	0x0050 5c 24 10 eb ab 4c 8d 6c 24 18 66 0f 1f 44 00 00  \$...L.l$.f..D..
	0x0060 4d 39 2c 24 75 b7 49 89 24 24 eb b1              M9,$u.I.$$..
	rel 2+0 t=24 type.main.shape+96
	rel 46+0 t=10 +0
	rel 69+4 t=7 runtime.morestack_noctxt+0
main.shape.scale STEXT dupok size=115 args=0x18 locals=0x18 funcid=0x15 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	main.shape.scale(SB), DUPOK|WRAPPER|ABIInternal, $24-24
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	58
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$24, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x0014 00020 (<autogenerated>:1)	MOVQ	32(R14), R12
	0x0018 00024 (<autogenerated>:1)	TESTQ	R12, R12
	0x001b 00027 (<autogenerated>:1)	JNE	98
	0x001d 00029 (<autogenerated>:1)	NOP
	0x001d 00029 (<autogenerated>:1)	MOVQ	AX, main..this+32(FP)
	0x0022 00034 (<autogenerated>:1)	MOVQ	BX, main..this+40(FP)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$0, gclocals·IuErl7MOXaHVn7EZYWzfFA==(SB)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$5, main.shape.scale.arginfo1(SB)
	0x0027 00039 (<autogenerated>:1)	FUNCDATA	$6, main.shape.scale.argliveinfo(SB)
	0x0027 00039 (<autogenerated>:1)	PCDATA	$3, $1
	0x0027 00039 (<autogenerated>:1)	MOVQ	32(AX), CX
	0x002b 00043 (<autogenerated>:1)	MOVQ	BX, AX
	0x002e 00046 (<autogenerated>:1)	PCDATA	$1, $1
	0x002e 00046 (<autogenerated>:1)	CALL	CX
	0x0030 00048 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x0035 00053 (<autogenerated>:1)	ADDQ	$24, SP
	0x0039 00057 (<autogenerated>:1)	RET
	0x003a 00058 (<autogenerated>:1)	NOP
	0x003a 00058 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $-2
	0x003a 00058 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x003f 00063 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0044 00068 (<autogenerated>:1)	MOVSD	X0, 24(SP)
	0x004a 00074 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x004f 00079 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0054 00084 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0059 00089 (<autogenerated>:1)	MOVSD	24(SP), X0
	0x005f 00095 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005f 00095 (<autogenerated>:1)	NOP
	0x0060 00096 (<autogenerated>:1)	JMP	0
	0x0062 00098 (<autogenerated>:1)	LEAQ	32(SP), R13
	0x0067 00103 (<autogenerated>:1)	CMPQ	(R12), R13
	0x006b 00107 (<autogenerated>:1)	JNE	29
	0x006d 00109 (<autogenerated>:1)	MOVQ	SP, (R12)
	0x0071 00113 (<autogenerated>:1)	JMP	29
	0x0000 49 3b 66 10 76 34 48 83 ec 18 48 89 6c 24 10 48  I;f.v4H...H.l$.H
	0x0010 8d 6c 24 10 4d 8b 66 20 4d 85 e4 75 45 48 89 44  .l$.M.f M..uEH.D
	0x0020 24 20 48 89 5c 24 28 48 8b 48 20 48 89 d8 ff d1  $ H.\$(H.H H....
	0x0030 48 8b 6c 24 10 48 83 c4 18 c3 48 89 44 24 08 48  H.l$.H....H.D$.H
	0x0040 89 5c 24 10 f2 0f 11 44 24 18 e8 00 00 00 00 48  .\$....D$......H
	0x0050 8b 44 24 08 48 8b 5c 24 10 f2 0f 10 44 24 18 90  .D$.H.\$....D$..
	0x0060 eb 9e 4c 8d 6c 24 20 4d 39 2c 24 75 b0 49 89 24  ..L.l$ M9,$u.I.$
	0x0070 24 eb aa                                         $..
	rel 2+0 t=24 type.main.shape+104
	rel 46+0 t=10 +0
	rel 75+4 t=7 runtime.morestack_noctxt+0
type..eq.main.point STEXT dupok size=121 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.main.point(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	94
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$32, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$5, type..eq.main.point.arginfo1(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$6, type..eq.main.point.argliveinfo(SB)
	0x0014 00020 (<autogenerated>:1)	PCDATA	$3, $1
	0x0014 00020 (<autogenerated>:1)	MOVSD	(BX), X0
	0x0018 00024 (<autogenerated>:1)	MOVSD	(AX), X1
	0x001c 00028 (<autogenerated>:1)	UCOMISD	X1, X0
	0x0020 00032 (<autogenerated>:1)	JNE	82
	0x0022 00034 (<autogenerated>:1)	JPS	82
	0x0024 00036 (<autogenerated>:1)	MOVSD	8(AX), X0
	0x0029 00041 (<autogenerated>:1)	MOVSD	8(BX), X1
	0x002e 00046 (<autogenerated>:1)	UCOMISD	X1, X0
	0x0032 00050 (<autogenerated>:1)	JNE	82
	0x0034 00052 (<autogenerated>:1)	JPS	82
	0x0036 00054 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x003a 00058 (<autogenerated>:1)	MOVQ	16(BX), DX
	0x003e 00062 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x0042 00066 (<autogenerated>:1)	CMPQ	24(BX), CX
	0x0046 00070 (<autogenerated>:1)	JNE	82
	0x0048 00072 (<autogenerated>:1)	MOVQ	DX, BX
	0x004b 00075 (<autogenerated>:1)	PCDATA	$1, $1
	0x004b 00075 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0050 00080 (<autogenerated>:1)	JMP	84
	0x0052 00082 (<autogenerated>:1)	XORL	AX, AX
	0x0054 00084 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0054 00084 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0059 00089 (<autogenerated>:1)	ADDQ	$32, SP
	0x005d 00093 (<autogenerated>:1)	RET
	0x005e 00094 (<autogenerated>:1)	NOP
	0x005e 00094 (<autogenerated>:1)	PCDATA	$1, $-1
	0x005e 00094 (<autogenerated>:1)	PCDATA	$0, $-2
	0x005e 00094 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0063 00099 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0068 00104 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x006d 00109 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0072 00114 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0077 00119 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0077 00119 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 58 48 83 ec 20 48 89 6c 24 18 48  I;f.vXH.. H.l$.H
	0x0010 8d 6c 24 18 f2 0f 10 03 f2 0f 10 08 66 0f 2e c1  .l$.........f...
	0x0020 75 30 7a 2e f2 0f 10 40 08 f2 0f 10 4b 08 66 0f  u0z....@....K.f.
	0x0030 2e c1 75 1e 7a 1c 48 8b 48 18 48 8b 53 10 48 8b  ..u.z.H.H.H.S.H.
	0x0040 40 10 48 39 4b 18 75 0a 48 89 d3 e8 00 00 00 00  @.H9K.u.H.......
	0x0050 eb 02 31 c0 48 8b 6c 24 18 48 83 c4 20 c3 48 89  ..1.H.l$.H.. .H.
	0x0060 44 24 08 48 89 5c 24 10 e8 00 00 00 00 48 8b 44  D$.H.\$......H.D
	0x0070 24 08 48 8b 5c 24 10 eb 87                       $.H.\$...
	rel 76+4 t=7 runtime.memequal+0
	rel 105+4 t=7 runtime.morestack_noctxt+0
type..eq.struct { main.n int; main.text string } STEXT dupok size=95 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.struct { main.n int; main.text string }(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	68
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$32, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$5, type..eq.struct { main.n int; main.text string }.arginfo1(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$6, type..eq.struct { main.n int; main.text string }.argliveinfo(SB)
	0x0014 00020 (<autogenerated>:1)	PCDATA	$3, $1
	0x0014 00020 (<autogenerated>:1)	MOVQ	(AX), DX
	0x0017 00023 (<autogenerated>:1)	CMPQ	(BX), DX
	0x001a 00026 (<autogenerated>:1)	JNE	56
	0x001c 00028 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x0020 00032 (<autogenerated>:1)	MOVQ	8(BX), DX
	0x0024 00036 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0028 00040 (<autogenerated>:1)	CMPQ	16(BX), CX
	0x002c 00044 (<autogenerated>:1)	JNE	56
	0x002e 00046 (<autogenerated>:1)	MOVQ	DX, BX
	0x0031 00049 (<autogenerated>:1)	PCDATA	$1, $1
	0x0031 00049 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0036 00054 (<autogenerated>:1)	JMP	58
	0x0038 00056 (<autogenerated>:1)	XORL	AX, AX
	0x003a 00058 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003a 00058 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x003f 00063 (<autogenerated>:1)	ADDQ	$32, SP
	0x0043 00067 (<autogenerated>:1)	RET
	0x0044 00068 (<autogenerated>:1)	NOP
	0x0044 00068 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0044 00068 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0044 00068 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0049 00073 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x004e 00078 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0053 00083 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0058 00088 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x005d 00093 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005d 00093 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 3e 48 83 ec 20 48 89 6c 24 18 48  I;f.v>H.. H.l$.H
	0x0010 8d 6c 24 18 48 8b 10 48 39 13 75 1c 48 8b 48 10  .l$.H..H9.u.H.H.
	0x0020 48 8b 53 08 48 8b 40 08 48 39 4b 10 75 0a 48 89  H.S.H.@.H9K.u.H.
	0x0030 d3 e8 00 00 00 00 eb 02 31 c0 48 8b 6c 24 18 48  ........1.H.l$.H
	0x0040 83 c4 20 c3 48 89 44 24 08 48 89 5c 24 10 e8 00  .. .H.D$.H.\$...
	0x0050 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 eb a1     ...H.D$.H.\$...
	rel 50+4 t=7 runtime.memequal+0
	rel 79+4 t=7 runtime.morestack_noctxt+0
go.cuinfo.producer.<unlinkable> SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
go.string."'" SRODATA dupok size=1
	0x0000 27                                               '
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*func() float64- SRODATA dupok size=17
	0x0000 00 0f 2a 66 75 6e 63 28 29 20 66 6c 6f 61 74 36  ..*func() float6
	0x0010 34                                               4
type.*func() float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 01 70 60 a6 08 08 08 36 00 00 00 00 00 00 00 00  .p`....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() float64-+0
	rel 48+8 t=1 type.func() float64+0
type.func() float64 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 89 29 0e 80 02 08 08 33 00 00 00 00 00 00 00 00  .).....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() float64-+0
	rel 44+4 t=-32763 type.*func() float64+0
	rel 56+8 t=1 type.float64+0
type..namedata.*func(float64) main.shape- SRODATA dupok size=27
	0x0000 00 19 2a 66 75 6e 63 28 66 6c 6f 61 74 36 34 29  ..*func(float64)
	0x0010 20 6d 61 69 6e 2e 73 68 61 70 65                  main.shape
type.*func(float64) main.shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 af 9c 6e b1 08 08 08 36 00 00 00 00 00 00 00 00  ..n....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(float64) main.shape-+0
	rel 48+8 t=1 type.func(float64) main.shape+0
type.func(float64) main.shape SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 e4 72 16 02 08 08 33 00 00 00 00 00 00 00 00  7.r....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(float64) main.shape-+0
	rel 44+4 t=-32763 type.*func(float64) main.shape+0
	rel 56+8 t=1 type.float64+0
	rel 64+8 t=1 type.main.shape+0
runtime.interequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.interequal+0
type..namedata.*main.shape- SRODATA dupok size=13
	0x0000 00 0b 2a 6d 61 69 6e 2e 73 68 61 70 65           ..*main.shape
type.*main.shape SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 71 a6 51 80 08 08 08 36 00 00 00 00 00 00 00 00  q.Q....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.shape-+0
	rel 48+8 t=1 type.main.shape+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type..importpath.main. SRODATA dupok size=6
	0x0000 00 04 6d 61 69 6e                                ..main
type..namedata.area- SRODATA dupok size=6
	0x0000 00 04 61 72 65 61                                ..area
type..namedata.scale- SRODATA dupok size=7
	0x0000 00 05 73 63 61 6c 65                             ..scale
type.main.shape SRODATA size=112
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 f1 2b c0 66 07 08 08 14 00 00 00 00 00 00 00 00  .+.f............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.interequal·f+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.shape-+0
	rel 44+4 t=5 type.*main.shape+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.shape+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+4 t=5 type..namedata.area-+0
	rel 100+4 t=5 type.func() float64+0
	rel 104+4 t=5 type..namedata.scale-+0
	rel 108+4 t=5 type.func(float64) main.shape+0
type..eqfunc.main.point SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.main.point+0
runtime.gcbits.04 SRODATA dupok size=1
	0x0000 04                                               .
type..namedata.*main.point- SRODATA dupok size=13
	0x0000 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74           ..*main.point
type..namedata.x- SRODATA dupok size=3
	0x0000 00 01 78                                         ..x
type..namedata.y- SRODATA dupok size=3
	0x0000 00 01 79                                         ..y
type..namedata.name- SRODATA dupok size=6
	0x0000 00 04 6e 61 6d 65                                ..name
type.main.point SRODATA size=168
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
	rel 24+8 t=1 type..eqfunc.main.point+0
	rel 32+8 t=1 runtime.gcbits.04+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 44+4 t=5 type.*main.point+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.point+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+8 t=1 type..namedata.x-+0
	rel 104+8 t=1 type.float64+0
	rel 120+8 t=1 type..namedata.y-+0
	rel 128+8 t=1 type.float64+0
	rel 144+8 t=1 type..namedata.name-+0
	rel 152+8 t=1 type.string+0
type..namedata.*func(*main.point) float64- SRODATA dupok size=28
	0x0000 00 1a 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  ..*func(*main.po
	0x0010 69 6e 74 29 20 66 6c 6f 61 74 36 34              int) float64
type.*func(*main.point) float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a3 79 bf f1 08 08 08 36 00 00 00 00 00 00 00 00  .y.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point) float64-+0
	rel 48+8 t=1 type.func(*main.point) float64+0
type.func(*main.point) float64 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 05 5f a3 24 02 08 08 33 00 00 00 00 00 00 00 00  ._.$...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point) float64-+0
	rel 44+4 t=-32763 type.*func(*main.point) float64+0
	rel 56+8 t=1 type.*main.point+0
	rel 64+8 t=1 type.float64+0
type..namedata.*func(*main.point, float64) main.shape- SRODATA dupok size=40
	0x0000 00 26 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70 6f  .&*func(*main.po
	0x0010 69 6e 74 2c 20 66 6c 6f 61 74 36 34 29 20 6d 61  int, float64) ma
	0x0020 69 6e 2e 73 68 61 70 65                          in.shape
type.*func(*main.point, float64) main.shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e0 86 28 9e 08 08 08 36 00 00 00 00 00 00 00 00  ..(....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, float64) main.shape-+0
	rel 48+8 t=1 type.func(*main.point, float64) main.shape+0
type.func(*main.point, float64) main.shape SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c6 96 88 66 02 08 08 33 00 00 00 00 00 00 00 00  ...f...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, float64) main.shape-+0
	rel 44+4 t=-32763 type.*func(*main.point, float64) main.shape+0
	rel 56+8 t=1 type.*main.point+0
	rel 64+8 t=1 type.float64+0
	rel 72+8 t=1 type.main.shape+0
type.*main.point SRODATA size=104
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 c2 a5 60 09 08 08 36 00 00 00 00 00 00 00 00  ...`...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 02 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 48+8 t=1 type.main.point+0
	rel 56+4 t=5 type..importpath.main.+0
	rel 72+4 t=5 type..namedata.area-+0
	rel 76+4 t=26 type.func() float64+0
	rel 80+4 t=26 main.(*point).area+0
	rel 84+4 t=26 main.(*point).area+0
	rel 88+4 t=5 type..namedata.scale-+0
	rel 92+4 t=26 type.func(float64) main.shape+0
	rel 96+4 t=26 main.(*point).scale+0
	rel 100+4 t=26 main.(*point).scale+0
go.itab.*main.point,main.shape SRODATA dupok size=40
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 f2 c2 a5 60 00 00 00 00 00 00 00 00 00 00 00 00  ...`............
	0x0020 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type.main.shape+0
	rel 8+8 t=1 type.*main.point+0
	rel 24+8 t=-32767 main.(*point).area+0
	rel 32+8 t=-32767 main.(*point).scale+0
go.string."negative: 100%" SRODATA dupok size=14
	0x0000 6e 65 67 61 74 69 76 65 3a 20 31 30 30 25        negative: 100%
go.string."int" SRODATA dupok size=3
	0x0000 69 6e 74                                         int
go.string."greek" SRODATA dupok size=5
	0x0000 67 72 65 65 6b                                   greek
go.string."string" SRODATA dupok size=6
	0x0000 73 74 72 69 6e 67                                string
go.string."large" SRODATA dupok size=5
	0x0000 6c 61 72 67 65                                   large
go.string."?" SRODATA dupok size=1
	0x0000 3f                                               ?
go.string."panic" SRODATA dupok size=5
	0x0000 70 61 6e 69 63                                   panic
go.string."gone" SRODATA dupok size=4
	0x0000 67 6f 6e 65                                      gone
go.string."beta" SRODATA dupok size=4
	0x0000 62 65 74 61                                      beta
go.string."p" SRODATA dupok size=1
	0x0000 70                                               p
go.string."b" SRODATA dupok size=1
	0x0000 62                                               b
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.string."\n" SRODATA dupok size=1
	0x0000 0a                                               .
main..stmp_0 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 0e 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."negative: 100%"+0
main..stmp_1 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main..stmp_2 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."beta"+0
main..stmp_3 SRODATA static size=8
	0x0000 ff ff ff ff ff ff ff ff                          ........
type..namedata.*[]int- SRODATA dupok size=8
	0x0000 00 06 2a 5b 5d 69 6e 74                          ..*[]int
type.*[]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 60 88 d2 70 08 08 08 36 00 00 00 00 00 00 00 00  `..p...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 48+8 t=1 type.[]int+0
type.[]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 83 73 77 99 02 08 08 17 00 00 00 00 00 00 00 00  .sw.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 44+4 t=-32763 type.*[]int+0
	rel 48+8 t=1 type.int+0
runtime.memequal128·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal128+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.*[2]int- SRODATA dupok size=9
	0x0000 00 07 2a 5b 32 5d 69 6e 74                       ..*[2]int
type.[2]int SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e3 a9 a8 82 0a 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal128·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[2]int-+0
	rel 44+4 t=-32763 type.*[2]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type.*[2]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4b 15 5d 5b 08 08 08 36 00 00 00 00 00 00 00 00  K.][...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]int-+0
	rel 48+8 t=1 type.[2]int+0
type..namedata.*[]uint16- SRODATA dupok size=11
	0x0000 00 09 2a 5b 5d 75 69 6e 74 31 36                 ..*[]uint16
type.*[]uint16 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2f 82 37 a9 08 08 08 36 00 00 00 00 00 00 00 00  /.7....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint16-+0
	rel 48+8 t=1 type.[]uint16+0
type.[]uint16 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3b bb e5 9a 02 08 08 17 00 00 00 00 00 00 00 00  ;...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint16-+0
	rel 44+4 t=-32763 type.*[]uint16+0
	rel 48+8 t=1 type.uint16+0
type..namedata.*[4]uint16- SRODATA dupok size=12
	0x0000 00 0a 2a 5b 34 5d 75 69 6e 74 31 36              ..*[4]uint16
type.*[4]uint16 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fa 60 c7 84 08 08 08 36 00 00 00 00 00 00 00 00  .`.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]uint16-+0
	rel 48+8 t=1 type.[4]uint16+0
type.[4]uint16 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 fd 85 41 c5 0a 02 02 11 00 00 00 00 00 00 00 00  ..A.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]uint16-+0
	rel 44+4 t=-32763 type.*[4]uint16+0
	rel 48+8 t=1 type.uint16+0
	rel 56+8 t=1 type.[]uint16+0
type..namedata.*[]uint8- SRODATA dupok size=10
	0x0000 00 08 2a 5b 5d 75 69 6e 74 38                    ..*[]uint8
type.*[]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1f bb cf 43 08 08 08 36 00 00 00 00 00 00 00 00  ...C...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 48+8 t=1 type.[]uint8+0
type.[]uint8 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 65 40 04 81 02 08 08 17 00 00 00 00 00 00 00 00  e@..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 44+4 t=-32763 type.*[]uint8+0
	rel 48+8 t=1 type.uint8+0
type..eqfunc70000 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 70 11 01 00 00 00 00 00  ........p.......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[70000]uint8- SRODATA dupok size=15
	0x0000 00 0d 2a 5b 37 30 30 30 30 5d 75 69 6e 74 38     ..*[70000]uint8
type.*[70000]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 dc 5f 45 f3 08 08 08 36 00 00 00 00 00 00 00 00  ._E....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[70000]uint8-+0
	rel 48+8 t=1 type.[70000]uint8+0
type.[70000]uint8 SRODATA dupok size=72
	0x0000 70 11 01 00 00 00 00 00 00 00 00 00 00 00 00 00  p...............
	0x0010 68 32 34 1a 0a 01 01 11 00 00 00 00 00 00 00 00  h24.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 70 11 01 00 00 00 00 00                          p.......
	rel 24+8 t=1 type..eqfunc70000+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[70000]uint8-+0
	rel 44+4 t=-32763 type.*[70000]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
type..namedata.*chan bool- SRODATA dupok size=12
	0x0000 00 0a 2a 63 68 61 6e 20 62 6f 6f 6c              ..*chan bool
type.*chan bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fe 06 42 ef 08 08 08 36 00 00 00 00 00 00 00 00  ..B....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan bool-+0
	rel 48+8 t=1 type.chan bool+0
type.chan bool SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 df 69 0d a9 0a 08 08 32 00 00 00 00 00 00 00 00  .i.....2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan bool-+0
	rel 44+4 t=-32763 type.*chan bool+0
	rel 48+8 t=1 type.bool+0
type..eqfunc.struct { main.n int; main.text string } SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.struct { main.n int; main.text string }+0
type..namedata.*struct { n int; text string }- SRODATA dupok size=32
	0x0000 00 1e 2a 73 74 72 75 63 74 20 7b 20 6e 20 69 6e  ..*struct { n in
	0x0010 74 3b 20 74 65 78 74 20 73 74 72 69 6e 67 20 7d  t; text string }
type.*struct { main.n int; main.text string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 54 67 bb b2 08 08 08 36 00 00 00 00 00 00 00 00  Tg.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { n int; text string }-+0
	rel 48+8 t=1 type.struct { main.n int; main.text string }+0
type..namedata.n- SRODATA dupok size=3
	0x0000 00 01 6e                                         ..n
type..namedata.text- SRODATA dupok size=6
	0x0000 00 04 74 65 78 74                                ..text
type.struct { main.n int; main.text string } SRODATA dupok size=128
	0x0000 18 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 96 a7 08 72 02 08 08 19 00 00 00 00 00 00 00 00  ...r............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..eqfunc.struct { main.n int; main.text string }+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*struct { n int; text string }-+0
	rel 44+4 t=-32763 type.*struct { main.n int; main.text string }+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.struct { main.n int; main.text string }+80
	rel 80+8 t=1 type..namedata.n-+0
	rel 88+8 t=1 type.int+0
	rel 104+8 t=1 type..namedata.text-+0
	rel 112+8 t=1 type.string+0
type..namedata.*chan struct { n int; text string }- SRODATA dupok size=37
	0x0000 00 23 2a 63 68 61 6e 20 73 74 72 75 63 74 20 7b  .#*chan struct {
	0x0010 20 6e 20 69 6e 74 3b 20 74 65 78 74 20 73 74 72   n int; text str
	0x0020 69 6e 67 20 7d                                   ing }
type.*chan struct { main.n int; main.text string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6d 18 50 9e 08 08 08 36 00 00 00 00 00 00 00 00  m.P....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan struct { n int; text string }-+0
	rel 48+8 t=1 type.chan struct { main.n int; main.text string }+0
type.chan struct { main.n int; main.text string } SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 61 e1 2e 8d 0a 08 08 32 00 00 00 00 00 00 00 00  a......2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan struct { n int; text string }-+0
	rel 44+4 t=-32763 type.*chan struct { main.n int; main.text string }+0
	rel 48+8 t=1 type.struct { main.n int; main.text string }+0
type..namedata.*func()- SRODATA dupok size=9
	0x0000 00 07 2a 66 75 6e 63 28 29                       ..*func()
type.*func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 75 ac 29 27 08 08 08 36 00 00 00 00 00 00 00 00  u.)'...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func()-+0
	rel 48+8 t=1 type.func()+0
type.func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fe fa b9 80 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func()-+0
	rel 44+4 t=-32763 type.*func()+0
runtime.nilinterequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.nilinterequal+0
type..namedata.*interface {}- SRODATA dupok size=15
	0x0000 00 0d 2a 69 6e 74 65 72 66 61 63 65 20 7b 7d     ..*interface {}
type.*interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3b fc f8 8f 08 08 08 36 00 00 00 00 00 00 00 00  ;......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 48+8 t=1 type.interface {}+0
type.interface {} SRODATA dupok size=80
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 39 7a 09 0f 02 08 08 14 00 00 00 00 00 00 00 00  9z..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.nilinterequal·f+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 44+4 t=-32763 type.*interface {}+0
	rel 56+8 t=1 type.interface {}+80
type..namedata.*[8]uint8- SRODATA dupok size=11
	0x0000 00 09 2a 5b 38 5d 75 69 6e 74 38                 ..*[8]uint8
type.*[8]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f8 9a 95 1a 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]uint8-+0
	rel 48+8 t=1 type.[8]uint8+0
type.[8]uint8 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 89 18 9c b4 0a 01 01 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[8]uint8-+0
	rel 44+4 t=-32763 type.*[8]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
type..namedata.*[]string- SRODATA dupok size=11
	0x0000 00 09 2a 5b 5d 73 74 72 69 6e 67                 ..*[]string
type.*[]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 76 be 68 d5 08 08 08 36 00 00 00 00 00 00 00 00  v.h....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 48+8 t=1 type.[]string+0
type.[]string SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b5 0e fe e8 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 44+4 t=-32763 type.*[]string+0
	rel 48+8 t=1 type.string+0
type..namedata.*[8]string- SRODATA dupok size=12
	0x0000 00 0a 2a 5b 38 5d 73 74 72 69 6e 67              ..*[8]string
type.*[8]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e3 bf d7 63 08 08 08 36 00 00 00 00 00 00 00 00  ...c...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]string-+0
	rel 48+8 t=1 type.noalg.[8]string+0
runtime.gcbits.5555 SRODATA dupok size=2
	0x0000 55 55                                            UU
type.noalg.[8]string SRODATA dupok size=72
	0x0000 80 00 00 00 00 00 00 00 78 00 00 00 00 00 00 00  ........x.......
	0x0010 0c 1c ff 04 02 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.5555+0
	rel 40+4 t=5 type..namedata.*[8]string-+0
	rel 44+4 t=-32763 type.*[8]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
type..namedata.*[][]int- SRODATA dupok size=10
	0x0000 00 08 2a 5b 5d 5b 5d 69 6e 74                    ..*[][]int
type.*[][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 47 48 e5 e6 08 08 08 36 00 00 00 00 00 00 00 00  GH.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]int-+0
	rel 48+8 t=1 type.[][]int+0
type.[][]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 72 74 53 0b 02 08 08 17 00 00 00 00 00 00 00 00  rtS.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]int-+0
	rel 44+4 t=-32763 type.*[][]int+0
	rel 48+8 t=1 type.[]int+0
type..namedata.*[8][]int- SRODATA dupok size=11
	0x0000 00 09 2a 5b 38 5d 5b 5d 69 6e 74                 ..*[8][]int
type.*[8][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6a ec 3c be 08 08 08 36 00 00 00 00 00 00 00 00  j.<....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8][]int-+0
	rel 48+8 t=1 type.noalg.[8][]int+0
runtime.gcbits.499224 SRODATA dupok size=3
	0x0000 49 92 24                                         I.$
type.noalg.[8][]int SRODATA dupok size=72
	0x0000 c0 00 00 00 00 00 00 00 b0 00 00 00 00 00 00 00  ................
	0x0010 f7 31 c9 44 02 08 08 11 00 00 00 00 00 00 00 00  .1.D............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.499224+0
	rel 40+4 t=5 type..namedata.*[8][]int-+0
	rel 44+4 t=-32763 type.*[8][]int+0
	rel 48+8 t=1 type.[]int+0
	rel 56+8 t=1 type.[][]int+0
type..namedata.*map.bucket[string][]int- SRODATA dupok size=26
	0x0000 00 18 2a 6d 61 70 2e 62 75 63 6b 65 74 5b 73 74  ..*map.bucket[st
	0x0010 72 69 6e 67 5d 5b 5d 69 6e 74                    ring][]int
type.*map.bucket[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a1 df 6f 97 08 08 08 36 00 00 00 00 00 00 00 00  ..o....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.bucket[string][]int-+0
	rel 48+8 t=1 type.noalg.map.bucket[string][]int+0
runtime.gcbits.aaaa92244902 SRODATA dupok size=6
	0x0000 aa aa 92 24 49 02                                ...$I.
type..importpath.. SRODATA dupok size=2
	0x0000 00 00                                            ..
type..namedata.topbits- SRODATA dupok size=9
	0x0000 00 07 74 6f 70 62 69 74 73                       ..topbits
type..namedata.keys- SRODATA dupok size=6
	0x0000 00 04 6b 65 79 73                                ..keys
type..namedata.elems- SRODATA dupok size=7
	0x0000 00 05 65 6c 65 6d 73                             ..elems
type..namedata.overflow- SRODATA dupok size=10
	0x0000 00 08 6f 76 65 72 66 6c 6f 77                    ..overflow
type.noalg.map.bucket[string][]int SRODATA dupok size=176
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
	rel 32+8 t=1 runtime.gcbits.aaaa92244902+0
	rel 40+4 t=5 type..namedata.*map.bucket[string][]int-+0
	rel 44+4 t=-32763 type.*map.bucket[string][]int+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.bucket[string][]int+80
	rel 80+8 t=1 type..namedata.topbits-+0
	rel 88+8 t=1 type.[8]uint8+0
	rel 104+8 t=1 type..namedata.keys-+0
	rel 112+8 t=1 type.noalg.[8]string+0
	rel 128+8 t=1 type..namedata.elems-+0
	rel 136+8 t=1 type.noalg.[8][]int+0
	rel 152+8 t=1 type..namedata.overflow-+0
	rel 160+8 t=1 type.unsafe.Pointer+0
runtime.strhash·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.strhash+0
type..namedata.*map[string][]int- SRODATA dupok size=19
	0x0000 00 11 2a 6d 61 70 5b 73 74 72 69 6e 67 5d 5b 5d  ..*map[string][]
	0x0010 69 6e 74                                         int
type.*map[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc 68 de 68 08 08 08 36 00 00 00 00 00 00 00 00  .h.h...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[string][]int-+0
	rel 48+8 t=1 type.map[string][]int+0
type.map[string][]int SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 fa ca ae 02 08 08 35 00 00 00 00 00 00 00 00  .......5........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 10 18 50 01 0c 00 00 00                          ..P.....
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[string][]int-+0
	rel 44+4 t=-32763 type.*map[string][]int+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]int+0
	rel 64+8 t=1 type.noalg.map.bucket[string][]int+0
	rel 72+8 t=1 runtime.strhash·f+0
type..namedata.*struct { c unsafe.Pointer; elem unsafe.Pointer }- SRODATA dupok size=51
	0x0000 00 31 2a 73 74 72 75 63 74 20 7b 20 63 20 75 6e  .1*struct { c un
	0x0010 73 61 66 65 2e 50 6f 69 6e 74 65 72 3b 20 65 6c  safe.Pointer; el
	0x0020 65 6d 20 75 6e 73 61 66 65 2e 50 6f 69 6e 74 65  em unsafe.Pointe
	0x0030 72 20 7d                                         r }
type.*struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ad 28 46 70 08 08 08 36 00 00 00 00 00 00 00 00  .(Fp...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 48+8 t=1 type.noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
runtime.gcbits.03 SRODATA dupok size=1
	0x0000 03                                               .
type..namedata.c- SRODATA dupok size=3
	0x0000 00 01 63                                         ..c
type..namedata.elem- SRODATA dupok size=6
	0x0000 00 04 65 6c 65 6d                                ..elem
type.noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 da ee 87 bc 02 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.03+0
	rel 40+4 t=5 type..namedata.*struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 44+4 t=-32763 type.*struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+80
	rel 80+8 t=1 type..namedata.c-+0
	rel 88+8 t=1 type.unsafe.Pointer+0
	rel 104+8 t=1 type..namedata.elem-+0
	rel 112+8 t=1 type.unsafe.Pointer+0
type..namedata.*[]struct { c unsafe.Pointer; elem unsafe.Pointer }- SRODATA dupok size=53
	0x0000 00 33 2a 5b 5d 73 74 72 75 63 74 20 7b 20 63 20  .3*[]struct { c 
	0x0010 75 6e 73 61 66 65 2e 50 6f 69 6e 74 65 72 3b 20  unsafe.Pointer; 
	0x0020 65 6c 65 6d 20 75 6e 73 61 66 65 2e 50 6f 69 6e  elem unsafe.Poin
	0x0030 74 65 72 20 7d                                   ter }
type.*[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cc 6b c7 f1 08 08 08 36 00 00 00 00 00 00 00 00  .k.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 48+8 t=1 type.[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
type.[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 88 08 20 02 08 08 17 00 00 00 00 00 00 00 00  ... ............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 44+4 t=-32763 type.*[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 48+8 t=1 type.noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
type..namedata.*[2]struct { c unsafe.Pointer; elem unsafe.Pointer }- SRODATA dupok size=54
	0x0000 00 34 2a 5b 32 5d 73 74 72 75 63 74 20 7b 20 63  .4*[2]struct { c
	0x0010 20 75 6e 73 61 66 65 2e 50 6f 69 6e 74 65 72 3b   unsafe.Pointer;
	0x0020 20 65 6c 65 6d 20 75 6e 73 61 66 65 2e 50 6f 69   elem unsafe.Poi
	0x0030 6e 74 65 72 20 7d                                nter }
type.*[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5d c5 0d 53 08 08 08 36 00 00 00 00 00 00 00 00  ]..S...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 48+8 t=1 type.noalg.[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
runtime.gcbits.0f SRODATA dupok size=1
	0x0000 0f                                               .
type.noalg.[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer } SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 10 48 af 0c 02 08 08 11 00 00 00 00 00 00 00 00  .H..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.0f+0
	rel 40+4 t=5 type..namedata.*[2]struct { c unsafe.Pointer; elem unsafe.Pointer }-+0
	rel 44+4 t=-32763 type.*[2]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 48+8 t=1 type.noalg.struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
	rel 56+8 t=1 type.[]struct { main.c unsafe.Pointer; main.elem unsafe.Pointer }+0
type..namedata.*map.hdr[string][]int- SRODATA dupok size=23
	0x0000 00 15 2a 6d 61 70 2e 68 64 72 5b 73 74 72 69 6e  ..*map.hdr[strin
	0x0010 67 5d 5b 5d 69 6e 74                             g][]int
type.*map.hdr[string][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 62 f4 39 08 08 08 36 00 00 00 00 00 00 00 00  7b.9...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.hdr[string][]int-+0
	rel 48+8 t=1 type.noalg.map.hdr[string][]int+0
runtime.gcbits.2c SRODATA dupok size=1
	0x0000 2c                                               ,
type..namedata.count- SRODATA dupok size=7
	0x0000 00 05 63 6f 75 6e 74                             ..count
type..namedata.flags- SRODATA dupok size=7
	0x0000 00 05 66 6c 61 67 73                             ..flags
type..namedata.B. SRODATA dupok size=3
	0x0000 01 01 42                                         ..B
type..namedata.noverflow- SRODATA dupok size=11
	0x0000 00 09 6e 6f 76 65 72 66 6c 6f 77                 ..noverflow
type..namedata.hash0- SRODATA dupok size=7
	0x0000 00 05 68 61 73 68 30                             ..hash0
type..namedata.buckets- SRODATA dupok size=9
	0x0000 00 07 62 75 63 6b 65 74 73                       ..buckets
type..namedata.oldbuckets- SRODATA dupok size=12
	0x0000 00 0a 6f 6c 64 62 75 63 6b 65 74 73              ..oldbuckets
type..namedata.nevacuate- SRODATA dupok size=11
	0x0000 00 09 6e 65 76 61 63 75 61 74 65                 ..nevacuate
type..namedata.extra- SRODATA dupok size=7
	0x0000 00 05 65 78 74 72 61                             ..extra
type.noalg.map.hdr[string][]int SRODATA dupok size=296
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
	rel 32+8 t=1 runtime.gcbits.2c+0
	rel 40+4 t=5 type..namedata.*map.hdr[string][]int-+0
	rel 44+4 t=-32763 type.*map.hdr[string][]int+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.hdr[string][]int+80
	rel 80+8 t=1 type..namedata.count-+0
	rel 88+8 t=1 type.int+0
	rel 104+8 t=1 type..namedata.flags-+0
	rel 112+8 t=1 type.uint8+0
	rel 128+8 t=1 type..namedata.B.+0
	rel 136+8 t=1 type.uint8+0
	rel 152+8 t=1 type..namedata.noverflow-+0
	rel 160+8 t=1 type.uint16+0
	rel 176+8 t=1 type..namedata.hash0-+0
	rel 184+8 t=1 type.uint32+0
	rel 200+8 t=1 type..namedata.buckets-+0
	rel 208+8 t=1 type.*map.bucket[string][]int+0
	rel 224+8 t=1 type..namedata.oldbuckets-+0
	rel 232+8 t=1 type.*map.bucket[string][]int+0
	rel 248+8 t=1 type..namedata.nevacuate-+0
	rel 256+8 t=1 type.uintptr+0
	rel 272+8 t=1 type..namedata.extra-+0
	rel 280+8 t=1 type.unsafe.Pointer+0
type..namedata.*struct { F uintptr; kind *string }- SRODATA dupok size=37
	0x0000 00 23 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .#*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 6b 69 6e 64 20 2a 73 74 72  ntptr; kind *str
	0x0020 69 6e 67 20 7d                                   ing }
type.*struct { F uintptr; main.kind *string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 60 df bc ef 08 08 08 36 00 00 00 00 00 00 00 00  `......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; kind *string }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; main.kind *string }+0
type..namedata..F- SRODATA dupok size=4
	0x0000 00 02 2e 46                                      ...F
type..namedata.kind- SRODATA dupok size=6
	0x0000 00 04 6b 69 6e 64                                ..kind
type.noalg.struct { F uintptr; main.kind *string } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 2d ff 2d 14 02 08 08 19 00 00 00 00 00 00 00 00  -.-.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; kind *string }-+0
	rel 44+4 t=-32763 type.*struct { F uintptr; main.kind *string }+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.noalg.struct { F uintptr; main.kind *string }+80
	rel 80+8 t=1 type..namedata..F-+0
	rel 88+8 t=1 type.uintptr+0
	rel 104+8 t=1 type..namedata.kind-+0
	rel 112+8 t=1 type.*string+0
type..namedata.*struct { F uintptr; out chan struct { n int; text string }; done chan bool }- SRODATA dupok size=79
	0x0000 00 4d 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .M*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 6f 75 74 20 63 68 61 6e 20  ntptr; out chan 
	0x0020 73 74 72 75 63 74 20 7b 20 6e 20 69 6e 74 3b 20  struct { n int; 
	0x0030 74 65 78 74 20 73 74 72 69 6e 67 20 7d 3b 20 64  text string }; d
	0x0040 6f 6e 65 20 63 68 61 6e 20 62 6f 6f 6c 20 7d     one chan bool }
type.*struct { F uintptr; main.out chan struct { main.n int; main.text string }; main.done chan bool } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c0 74 80 94 08 08 08 36 00 00 00 00 00 00 00 00  .t.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; out chan struct { n int; text string }; done chan bool }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; main.out chan struct { main.n int; main.text string }; main.done chan bool }+0
runtime.gcbits.06 SRODATA dupok size=1
	0x0000 06                                               .
type..namedata.out- SRODATA dupok size=5
	0x0000 00 03 6f 75 74                                   ..out
type..namedata.done- SRODATA dupok size=6
	0x0000 00 04 64 6f 6e 65                                ..done
type.noalg.struct { F uintptr; main.out chan struct { main.n int; main.text string }; main.done chan bool } SRODATA dupok size=152
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 cc b9 2b ae 02 08 08 19 00 00 00 00 00 00 00 00  ..+.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.06+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; out chan struct { n int; text string }; done chan bool }-+0
	rel 44+4 t=-32763 type.*struct { F uintptr; main.out chan struct { main.n int; main.text string }; main.done chan bool }+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.noalg.struct { F uintptr; main.out chan struct { main.n int; main.text string }; main.done chan bool }+80
	rel 80+8 t=1 type..namedata..F-+0
	rel 88+8 t=1 type.uintptr+0
	rel 104+8 t=1 type..namedata.out-+0
	rel 112+8 t=1 type.chan struct { main.n int; main.text string }+0
	rel 128+8 t=1 type..namedata.done-+0
	rel 136+8 t=1 type.chan bool+0
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
	rel 20+4 t=5 runtime.gcbits.01+0
	rel 36+4 t=5 runtime.gcbits.02+0
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
	rel 20+4 t=5 runtime.gcbits.02+0
	rel 36+4 t=5 runtime.gcbits.0f+0
	rel 52+4 t=5 runtime.gcbits.2c+0
	rel 68+4 t=5 runtime.gcbits.aaaa92244902+0
gclocals·ykHN0vawYuq1dUW4zEe2gA== SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·Mvq5a+qsjZzE/Maauyc70Q== SRODATA dupok size=11
	0x0000 03 00 00 00 06 00 00 00 00 17 13                 ...........
main.main.func1.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 e8 ff ff ff 18 00 00 00  ................
	0x0010 10 00 00 00 00 00 00 00                          ........
	rel 20+4 t=5 runtime.gcbits.02+0
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
gclocals·TjPuuCwdlCpTaRQGRKTrYw== SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type..eq.main.point.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
type..eq.main.point.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
type..eq.struct { main.n int; main.text string }.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
type..eq.struct { main.n int; main.text string }.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
$f32.40400000 SRODATA size=4
	0x0000 00 00 40 40                                      ..@@
$f64.3ff0000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f0 3f                          .......?
$f64.4004000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 04 40                          .......@
$f64.4008000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 08 40                          .......@
