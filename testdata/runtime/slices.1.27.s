main.grow STEXT size=559 align=0x0 args=0x8 locals=0xd0 funcid=0x0
	0x0000 00000 (testdata/runtime/go/slices.go:11)	TEXT	main.grow(SB), ABIInternal, $208-8
	0x0000 00000 (testdata/runtime/go/slices.go:11)	LEAQ	-80(SP), R12
	0x0005 00005 (testdata/runtime/go/slices.go:11)	CMPQ	R12, 16(R14)
	0x0009 00009 (testdata/runtime/go/slices.go:11)	PCDATA	$0, $-2
	0x0009 00009 (testdata/runtime/go/slices.go:11)	JLS	538
	0x000f 00015 (testdata/runtime/go/slices.go:11)	PCDATA	$0, $-1
	0x000f 00015 (testdata/runtime/go/slices.go:11)	PUSHQ	BP
	0x0010 00016 (testdata/runtime/go/slices.go:11)	MOVQ	SP, BP
	0x0013 00019 (testdata/runtime/go/slices.go:11)	SUBQ	$200, SP
	0x001a 00026 (testdata/runtime/go/slices.go:11)	FUNCDATA	$0, gclocals·yr4yLQlPnRVKirpHM7hJfw==(SB)
	0x001a 00026 (testdata/runtime/go/slices.go:11)	FUNCDATA	$1, gclocals·HM78BBKmj/74hKeYGEnXLw==(SB)
	0x001a 00026 (testdata/runtime/go/slices.go:11)	FUNCDATA	$5, main.grow.arginfo1(SB)
	0x001a 00026 (testdata/runtime/go/slices.go:11)	FUNCDATA	$6, main.grow.argliveinfo(SB)
	0x001a 00026 (testdata/runtime/go/slices.go:11)	PCDATA	$3, $1
	0x001a 00026 (testdata/runtime/go/slices.go:14)	MOVQ	AX, main.n+216(SP)
	0x0022 00034 (testdata/runtime/go/slices.go:14)	PCDATA	$3, $-1
	0x0022 00034 (testdata/runtime/go/slices.go:14)	MOVQ	$-1, DX
	0x0029 00041 (testdata/runtime/go/slices.go:14)	XORL	R8, R8
	0x002c 00044 (testdata/runtime/go/slices.go:14)	XORL	R9, R9
	0x002f 00047 (testdata/runtime/go/slices.go:14)	XORL	R10, R10
	0x0032 00050 (testdata/runtime/go/slices.go:14)	XORL	CX, CX
	0x0034 00052 (testdata/runtime/go/slices.go:14)	XORL	BX, BX
	0x0036 00054 (testdata/runtime/go/slices.go:14)	XORL	SI, SI
	0x0038 00056 (testdata/runtime/go/slices.go:14)	XORL	DI, DI
	0x003a 00058 (testdata/runtime/go/slices.go:14)	XORL	R11, R11
	0x003d 00061 (testdata/runtime/go/slices.go:14)	XORL	R12, R12
	0x0040 00064 (testdata/runtime/go/slices.go:14)	JMP	84
	0x0042 00066 (testdata/runtime/go/slices.go:14)	INCQ	R8
	0x0045 00069 (testdata/runtime/go/slices.go:14)	MOVQ	R13, R11
	0x0048 00072 (testdata/runtime/go/slices.go:14)	MOVQ	DX, R15
	0x004b 00075 (testdata/runtime/go/slices.go:14)	MOVQ	DI, DX
	0x004e 00078 (testdata/runtime/go/slices.go:14)	MOVQ	BX, DI
	0x0051 00081 (testdata/runtime/go/slices.go:14)	MOVQ	R15, BX
	0x0054 00084 (testdata/runtime/go/slices.go:14)	CMPQ	AX, R8
	0x0057 00087 (testdata/runtime/go/slices.go:14)	JLE	485
	0x005d 00093 (testdata/runtime/go/slices.go:14)	MOVQ	R8, main.i+96(SP)
	0x0062 00098 (testdata/runtime/go/slices.go:14)	MOVB	R9B, main..autotmp_15+71(SP)
	0x0067 00103 (testdata/runtime/go/slices.go:15)	LEAQ	1(R11), R13
	0x006b 00107 (testdata/runtime/go/slices.go:15)	CMPQ	DI, R13
	0x006e 00110 (testdata/runtime/go/slices.go:15)	JCC	284
	0x0074 00116 (testdata/runtime/go/slices.go:14)	MOVQ	SI, main..autotmp_16+176(SP)
	0x007c 00124 (testdata/runtime/go/slices.go:14)	MOVQ	BX, main..autotmp_17+168(SP)
	0x0084 00132 (testdata/runtime/go/slices.go:14)	MOVB	CL, main..autotmp_18+70(SP)
	0x0088 00136 (testdata/runtime/go/slices.go:14)	MOVQ	R10, main..autotmp_19+192(SP)
	0x0090 00144 (testdata/runtime/go/slices.go:14)	MOVQ	DX, main.last+88(SP)
	0x0095 00149 (testdata/runtime/go/slices.go:15)	CMPQ	R13, $4
	0x0099 00153 (testdata/runtime/go/slices.go:15)	JGT	196
	0x009b 00155 (testdata/runtime/go/slices.go:14)	TESTB	CL, CL
	0x009d 00157 (testdata/runtime/go/slices.go:15)	JNE	196
	0x009f 00159 (testdata/runtime/go/slices.go:15)	NOP
	0x00a0 00160 (testdata/runtime/go/slices.go:15)	TESTQ	R11, R11
	0x00a3 00163 (testdata/runtime/go/slices.go:15)	JNE	196
	0x00a5 00165 (testdata/runtime/go/slices.go:15)	LEAQ	main..autotmp_6+136(SP), R12
	0x00ad 00173 (testdata/runtime/go/slices.go:15)	MOVUPS	X15, (R12)
	0x00b2 00178 (testdata/runtime/go/slices.go:15)	MOVUPS	X15, 16(R12)
	0x00b8 00184 (testdata/runtime/go/slices.go:15)	MOVL	$4, DI
	0x00bd 00189 (testdata/runtime/go/slices.go:15)	MOVL	$1, CX
	0x00c2 00194 (testdata/runtime/go/slices.go:15)	JMP	284
	0x00c4 00196 (testdata/runtime/go/slices.go:15)	MOVQ	R12, AX
	0x00c7 00199 (testdata/runtime/go/slices.go:15)	MOVQ	R13, BX
	0x00ca 00202 (testdata/runtime/go/slices.go:15)	MOVQ	DI, CX
	0x00cd 00205 (testdata/runtime/go/slices.go:15)	MOVL	$1, DI
	0x00d2 00210 (testdata/runtime/go/slices.go:15)	LEAQ	type:int(SB), SI
	0x00d9 00217 (testdata/runtime/go/slices.go:15)	PCDATA	$1, $1
	0x00d9 00217 (testdata/runtime/go/slices.go:15)	CALL	runtime.growslice(SB)
	0x00de 00222 (testdata/runtime/go/slices.go:16)	MOVQ	main.last+88(SP), DX
	0x00e3 00227 (testdata/runtime/go/slices.go:18)	MOVQ	main..autotmp_16+176(SP), SI
	0x00eb 00235 (testdata/runtime/go/slices.go:15)	MOVQ	main.i+96(SP), R8
	0x00f0 00240 (<unknown line number>)	MOVBLZX	main..autotmp_15+71(SP), R9
	0x00f6 00246 (<unknown line number>)	MOVQ	main..autotmp_19+192(SP), R10
	0x00fe 00254 (testdata/runtime/go/slices.go:16)	MOVQ	BX, R13
	0x0101 00257 (testdata/runtime/go/slices.go:16)	MOVQ	CX, DI
	0x0104 00260 (testdata/runtime/go/slices.go:16)	MOVQ	AX, R12
	0x0107 00263 (testdata/runtime/go/slices.go:16)	MOVBLZX	main..autotmp_18+70(SP), CX
	0x010c 00268 (testdata/runtime/go/slices.go:14)	MOVQ	main.n+216(SP), AX
	0x0114 00276 (testdata/runtime/go/slices.go:18)	MOVQ	main..autotmp_17+168(SP), BX
	0x011c 00284 (testdata/runtime/go/slices.go:15)	MOVQ	R8, -8(R12)(R13*8)
	0x0121 00289 (testdata/runtime/go/slices.go:16)	CMPQ	DI, DX
	0x0124 00292 (testdata/runtime/go/slices.go:16)	JEQ	466
	0x012a 00298 (testdata/runtime/go/slices.go:18)	LEAQ	1(BX), DX
	0x012e 00302 (testdata/runtime/go/slices.go:18)	CMPQ	SI, DX
	0x0131 00305 (testdata/runtime/go/slices.go:18)	JCC	453
	0x0137 00311 (testdata/runtime/go/slices.go:16)	MOVQ	R12, main.s.ptr+184(SP)
	0x013f 00319 (testdata/runtime/go/slices.go:16)	MOVQ	R13, main.s.len+72(SP)
	0x0144 00324 (testdata/runtime/go/slices.go:16)	MOVQ	DI, main.s.cap+80(SP)
	0x0149 00329 (testdata/runtime/go/slices.go:16)	MOVB	CL, main..autotmp_20+69(SP)
	0x014d 00333 (testdata/runtime/go/slices.go:18)	CMPQ	DX, $4
	0x0151 00337 (testdata/runtime/go/slices.go:18)	JGT	376
	0x0153 00339 (testdata/runtime/go/slices.go:14)	TESTB	R9B, R9B
	0x0156 00342 (testdata/runtime/go/slices.go:18)	JNE	376
	0x0158 00344 (testdata/runtime/go/slices.go:18)	TESTQ	BX, BX
	0x015b 00347 (testdata/runtime/go/slices.go:18)	JNE	376
	0x015d 00349 (testdata/runtime/go/slices.go:18)	LEAQ	main..autotmp_8+104(SP), R10
	0x0162 00354 (testdata/runtime/go/slices.go:18)	MOVUPS	X15, (R10)
	0x0166 00358 (testdata/runtime/go/slices.go:18)	MOVUPS	X15, 16(R10)
	0x016b 00363 (testdata/runtime/go/slices.go:18)	MOVL	$4, SI
	0x0170 00368 (testdata/runtime/go/slices.go:18)	MOVL	$1, R9
	0x0176 00374 (testdata/runtime/go/slices.go:18)	JMP	453
	0x0178 00376 (testdata/runtime/go/slices.go:18)	MOVQ	R10, AX
	0x017b 00379 (testdata/runtime/go/slices.go:18)	MOVQ	DX, BX
	0x017e 00382 (testdata/runtime/go/slices.go:18)	MOVQ	SI, CX
	0x0181 00385 (testdata/runtime/go/slices.go:18)	MOVL	$1, DI
	0x0186 00390 (testdata/runtime/go/slices.go:18)	LEAQ	type:int(SB), SI
	0x018d 00397 (testdata/runtime/go/slices.go:18)	PCDATA	$1, $2
	0x018d 00397 (testdata/runtime/go/slices.go:18)	CALL	runtime.growslice(SB)
	0x0192 00402 (testdata/runtime/go/slices.go:18)	MOVQ	main.s.cap+80(SP), DI
	0x0197 00407 (testdata/runtime/go/slices.go:14)	MOVQ	main.i+96(SP), R8
	0x019c 00412 (testdata/runtime/go/slices.go:14)	MOVQ	main.s.ptr+184(SP), R12
	0x01a4 00420 (testdata/runtime/go/slices.go:14)	MOVQ	main.s.len+72(SP), R13
	0x01a9 00425 (testdata/runtime/go/slices.go:18)	MOVQ	BX, DX
	0x01ac 00428 (testdata/runtime/go/slices.go:18)	MOVQ	AX, R10
	0x01af 00431 (testdata/runtime/go/slices.go:18)	MOVQ	CX, SI
	0x01b2 00434 (testdata/runtime/go/slices.go:18)	MOVBLZX	main..autotmp_15+71(SP), R9
	0x01b8 00440 (testdata/runtime/go/slices.go:14)	MOVQ	main.n+216(SP), AX
	0x01c0 00448 (testdata/runtime/go/slices.go:14)	MOVBLZX	main..autotmp_20+69(SP), CX
	0x01c5 00453 (testdata/runtime/go/slices.go:18)	MOVQ	DI, -8(R10)(DX*8)
	0x01ca 00458 (testdata/runtime/go/slices.go:16)	MOVQ	DI, BX
	0x01cd 00461 (testdata/runtime/go/slices.go:18)	JMP	66
	0x01d2 00466 (testdata/runtime/go/slices.go:14)	MOVQ	BX, R11
	0x01d5 00469 (testdata/runtime/go/slices.go:14)	MOVQ	DI, BX
	0x01d8 00472 (<unknown line number>)	MOVQ	DX, DI
	0x01db 00475 (<unknown line number>)	MOVQ	R11, DX
	0x01de 00478 (<unknown line number>)	NOP
	0x01e0 00480 (testdata/runtime/go/slices.go:16)	JMP	66
	0x01e5 00485 (testdata/runtime/go/slices.go:21)	LEAQ	+216(FP), DX
	0x01ed 00493 (testdata/runtime/go/slices.go:21)	SUBQ	SP, DX
	0x01f0 00496 (testdata/runtime/go/slices.go:21)	MOVQ	R10, AX
	0x01f3 00499 (testdata/runtime/go/slices.go:21)	SUBQ	SP, R10
	0x01f6 00502 (testdata/runtime/go/slices.go:21)	CMPQ	R10, DX
	0x01f9 00505 (testdata/runtime/go/slices.go:21)	JCC	526
	0x01fb 00507 (testdata/runtime/go/slices.go:21)	MOVQ	BX, CX
	0x01fe 00510 (testdata/runtime/go/slices.go:21)	MOVQ	AX, BX
	0x0201 00513 (testdata/runtime/go/slices.go:21)	MOVL	$8, AX
	0x0206 00518 (testdata/runtime/go/slices.go:21)	PCDATA	$1, $0
	0x0206 00518 (testdata/runtime/go/slices.go:21)	CALL	runtime.moveSliceNoCapNoScan(SB)
	0x020b 00523 (testdata/runtime/go/slices.go:21)	MOVQ	CX, SI
	0x020e 00526 (testdata/runtime/go/slices.go:21)	MOVQ	SI, CX
	0x0211 00529 (testdata/runtime/go/slices.go:21)	ADDQ	$200, SP
	0x0218 00536 (testdata/runtime/go/slices.go:21)	POPQ	BP
	0x0219 00537 (testdata/runtime/go/slices.go:21)	RET
	0x021a 00538 (testdata/runtime/go/slices.go:21)	NOP
	0x021a 00538 (testdata/runtime/go/slices.go:11)	PCDATA	$1, $-1
	0x021a 00538 (testdata/runtime/go/slices.go:11)	PCDATA	$0, $-2
	0x021a 00538 (testdata/runtime/go/slices.go:11)	MOVQ	AX, 8(SP)
	0x021f 00543 (testdata/runtime/go/slices.go:11)	NOP
	0x0220 00544 (testdata/runtime/go/slices.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x0225 00549 (testdata/runtime/go/slices.go:11)	PCDATA	$0, $-1
	0x0225 00549 (testdata/runtime/go/slices.go:11)	MOVQ	8(SP), AX
	0x022a 00554 (testdata/runtime/go/slices.go:11)	JMP	0
	0x0000 4c 8d 64 24 b0 4d 3b 66 10 0f 86 0b 02 00 00 55  L.d$.M;f.......U
	0x0010 48 89 e5 48 81 ec c8 00 00 00 48 89 84 24 d8 00  H..H......H..$..
	0x0020 00 00 48 c7 c2 ff ff ff ff 45 31 c0 45 31 c9 45  ..H......E1.E1.E
	0x0030 31 d2 31 c9 31 db 31 f6 31 ff 45 31 db 45 31 e4  1.1.1.1.1.E1.E1.
	0x0040 eb 12 49 ff c0 4d 89 eb 49 89 d7 48 89 fa 48 89  ..I..M..I..H..H.
	0x0050 df 4c 89 fb 4c 39 c0 0f 8e 88 01 00 00 4c 89 44  .L..L9.......L.D
	0x0060 24 60 44 88 4c 24 47 4d 8d 6b 01 4c 39 ef 0f 83  $`D.L$GM.k.L9...
	0x0070 a8 00 00 00 48 89 b4 24 b0 00 00 00 48 89 9c 24  ....H..$....H..$
	0x0080 a8 00 00 00 88 4c 24 46 4c 89 94 24 c0 00 00 00  .....L$FL..$....
	0x0090 48 89 54 24 58 49 83 fd 04 7f 29 84 c9 75 25 90  H.T$XI....)..u%.
	0x00a0 4d 85 db 75 1f 4c 8d a4 24 88 00 00 00 45 0f 11  M..u.L..$....E..
	0x00b0 3c 24 45 0f 11 7c 24 10 bf 04 00 00 00 b9 01 00  <$E..|$.........
	0x00c0 00 00 eb 58 4c 89 e0 4c 89 eb 48 89 f9 bf 01 00  ...XL..L..H.....
	0x00d0 00 00 48 8d 35 00 00 00 00 e8 00 00 00 00 48 8b  ..H.5.........H.
	0x00e0 54 24 58 48 8b b4 24 b0 00 00 00 4c 8b 44 24 60  T$XH..$....L.D$`
	0x00f0 44 0f b6 4c 24 47 4c 8b 94 24 c0 00 00 00 49 89  D..L$GL..$....I.
	0x0100 dd 48 89 cf 49 89 c4 0f b6 4c 24 46 48 8b 84 24  .H..I....L$FH..$
	0x0110 d8 00 00 00 48 8b 9c 24 a8 00 00 00 4f 89 44 ec  ....H..$....O.D.
	0x0120 f8 48 39 d7 0f 84 a8 00 00 00 48 8d 53 01 48 39  .H9.......H.S.H9
	0x0130 d6 0f 83 8e 00 00 00 4c 89 a4 24 b8 00 00 00 4c  .......L..$....L
	0x0140 89 6c 24 48 48 89 7c 24 50 88 4c 24 45 48 83 fa  .l$HH.|$P.L$EH..
	0x0150 04 7f 25 45 84 c9 75 20 48 85 db 75 1b 4c 8d 54  ..%E..u H..u.L.T
	0x0160 24 68 45 0f 11 3a 45 0f 11 7a 10 be 04 00 00 00  $hE..:E..z......
	0x0170 41 b9 01 00 00 00 eb 4d 4c 89 d0 48 89 d3 48 89  A......ML..H..H.
	0x0180 f1 bf 01 00 00 00 48 8d 35 00 00 00 00 e8 00 00  ......H.5.......
	0x0190 00 00 48 8b 7c 24 50 4c 8b 44 24 60 4c 8b a4 24  ..H.|$PL.D$`L..$
	0x01a0 b8 00 00 00 4c 8b 6c 24 48 48 89 da 49 89 c2 48  ....L.l$HH..I..H
	0x01b0 89 ce 44 0f b6 4c 24 47 48 8b 84 24 d8 00 00 00  ..D..L$GH..$....
	0x01c0 0f b6 4c 24 45 49 89 7c d2 f8 48 89 fb e9 70 fe  ..L$EI.|..H...p.
	0x01d0 ff ff 49 89 db 48 89 fb 48 89 d7 4c 89 da 66 90  ..I..H..H..L..f.
	0x01e0 e9 5d fe ff ff 48 8d 94 24 d8 00 00 00 48 29 e2  .]...H..$....H).
	0x01f0 4c 89 d0 49 29 e2 49 39 d2 73 13 48 89 d9 48 89  L..I).I9.s.H..H.
	0x0200 c3 b8 08 00 00 00 e8 00 00 00 00 48 89 ce 48 89  ...........H..H.
	0x0210 f1 48 81 c4 c8 00 00 00 5d c3 48 89 44 24 08 90  .H......].H.D$..
	0x0220 e8 00 00 00 00 48 8b 44 24 08 e9 d1 fd ff ff     .....H.D$......
	rel 213+4 t=R_PCREL type:int+0
	rel 218+4 t=R_CALL runtime.growslice+0
	rel 393+4 t=R_PCREL type:int+0
	rel 398+4 t=R_CALL runtime.growslice+0
	rel 519+4 t=R_CALL runtime.moveSliceNoCapNoScan+0
	rel 545+4 t=R_CALL runtime.morestack_noctxt+0
main.bytes STEXT size=201 align=0x0 args=0x8 locals=0x60 funcid=0x0
	0x0000 00000 (testdata/runtime/go/slices.go:25)	TEXT	main.bytes(SB), ABIInternal, $96-8
	0x0000 00000 (testdata/runtime/go/slices.go:25)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/slices.go:25)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/slices.go:25)	JLS	181
	0x000a 00010 (testdata/runtime/go/slices.go:25)	PCDATA	$0, $-1
	0x000a 00010 (testdata/runtime/go/slices.go:25)	PUSHQ	BP
	0x000b 00011 (testdata/runtime/go/slices.go:25)	MOVQ	SP, BP
	0x000e 00014 (testdata/runtime/go/slices.go:25)	SUBQ	$88, SP
	0x0012 00018 (testdata/runtime/go/slices.go:25)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:25)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:25)	FUNCDATA	$5, main.bytes.arginfo1(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:25)	FUNCDATA	$6, main.bytes.argliveinfo(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:25)	PCDATA	$3, $1
	0x0012 00018 (testdata/runtime/go/slices.go:27)	MOVQ	AX, main.n+104(SP)
	0x0017 00023 (testdata/runtime/go/slices.go:27)	PCDATA	$3, $-1
	0x0017 00023 (testdata/runtime/go/slices.go:26)	XORL	BX, BX
	0x0019 00025 (testdata/runtime/go/slices.go:26)	MOVQ	AX, CX
	0x001c 00028 (testdata/runtime/go/slices.go:26)	LEAQ	type:uint8(SB), AX
	0x0023 00035 (testdata/runtime/go/slices.go:26)	PCDATA	$1, $0
	0x0023 00035 (testdata/runtime/go/slices.go:26)	CALL	runtime.makeslice(SB)
	0x0028 00040 (testdata/runtime/go/slices.go:27)	MOVQ	main.n+104(SP), CX
	0x002d 00045 (testdata/runtime/go/slices.go:27)	LEAQ	(CX)(CX*2), DX
	0x0031 00049 (testdata/runtime/go/slices.go:27)	MOVQ	DX, main..autotmp_9+64(SP)
	0x0036 00054 (testdata/runtime/go/slices.go:27)	XORL	SI, SI
	0x0038 00056 (testdata/runtime/go/slices.go:27)	XORL	BX, BX
	0x003a 00058 (testdata/runtime/go/slices.go:27)	JMP	79
	0x003c 00060 (testdata/runtime/go/slices.go:28)	LEAQ	97(SI), R10
	0x0040 00064 (testdata/runtime/go/slices.go:28)	MOVB	R10B, -1(BX)(DI*1)
	0x0045 00069 (testdata/runtime/go/slices.go:27)	LEAQ	1(R9), SI
	0x0049 00073 (testdata/runtime/go/slices.go:27)	MOVQ	R8, DX
	0x004c 00076 (testdata/runtime/go/slices.go:27)	MOVQ	DI, AX
	0x004f 00079 (testdata/runtime/go/slices.go:27)	CMPQ	SI, DX
	0x0052 00082 (testdata/runtime/go/slices.go:27)	JGE	175
	0x0054 00084 (testdata/runtime/go/slices.go:28)	INCQ	BX
	0x0057 00087 (testdata/runtime/go/slices.go:27)	MOVQ	AX, DI
	0x005a 00090 (testdata/runtime/go/slices.go:28)	MOVQ	$-7094901566811366006, AX
	0x0064 00100 (testdata/runtime/go/slices.go:27)	MOVQ	DX, R8
	0x0067 00103 (testdata/runtime/go/slices.go:28)	MULQ	SI
	0x006a 00106 (testdata/runtime/go/slices.go:28)	SHRQ	$4, DX
	0x006e 00110 (testdata/runtime/go/slices.go:28)	IMUL3Q	$26, DX, DX
	0x0072 00114 (testdata/runtime/go/slices.go:28)	MOVQ	SI, R9
	0x0075 00117 (testdata/runtime/go/slices.go:28)	SUBQ	DX, SI
	0x0078 00120 (testdata/runtime/go/slices.go:28)	CMPQ	CX, BX
	0x007b 00123 (testdata/runtime/go/slices.go:28)	JCC	60
	0x007d 00125 (testdata/runtime/go/slices.go:27)	MOVQ	R9, main..autotmp_10+80(SP)
	0x0082 00130 (testdata/runtime/go/slices.go:28)	MOVQ	SI, main..autotmp_11+72(SP)
	0x0087 00135 (testdata/runtime/go/slices.go:28)	MOVQ	DI, AX
	0x008a 00138 (testdata/runtime/go/slices.go:28)	MOVL	$1, DI
	0x008f 00143 (testdata/runtime/go/slices.go:28)	LEAQ	type:uint8(SB), SI
	0x0096 00150 (testdata/runtime/go/slices.go:28)	CALL	runtime.growslice(SB)
	0x009b 00155 (testdata/runtime/go/slices.go:28)	MOVQ	main..autotmp_11+72(SP), SI
	0x00a0 00160 (testdata/runtime/go/slices.go:27)	MOVQ	main..autotmp_9+64(SP), R8
	0x00a5 00165 (testdata/runtime/go/slices.go:27)	MOVQ	main..autotmp_10+80(SP), R9
	0x00aa 00170 (testdata/runtime/go/slices.go:28)	MOVQ	AX, DI
	0x00ad 00173 (testdata/runtime/go/slices.go:28)	JMP	60
	0x00af 00175 (testdata/runtime/go/slices.go:30)	ADDQ	$88, SP
	0x00b3 00179 (testdata/runtime/go/slices.go:30)	POPQ	BP
	0x00b4 00180 (testdata/runtime/go/slices.go:30)	RET
	0x00b5 00181 (testdata/runtime/go/slices.go:30)	NOP
	0x00b5 00181 (testdata/runtime/go/slices.go:25)	PCDATA	$1, $-1
	0x00b5 00181 (testdata/runtime/go/slices.go:25)	PCDATA	$0, $-2
	0x00b5 00181 (testdata/runtime/go/slices.go:25)	MOVQ	AX, 8(SP)
	0x00ba 00186 (testdata/runtime/go/slices.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x00bf 00191 (testdata/runtime/go/slices.go:25)	PCDATA	$0, $-1
	0x00bf 00191 (testdata/runtime/go/slices.go:25)	MOVQ	8(SP), AX
	0x00c4 00196 (testdata/runtime/go/slices.go:25)	JMP	0
	0x0000 49 3b 66 10 0f 86 ab 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 58 48 89 44 24 68 31 db 48 89 c1 48 8d 05 00  .XH.D$h1.H..H...
	0x0020 00 00 00 e8 00 00 00 00 48 8b 4c 24 68 48 8d 14  ........H.L$hH..
	0x0030 49 48 89 54 24 40 31 f6 31 db eb 13 4c 8d 56 61  IH.T$@1.1...L.Va
	0x0040 44 88 54 3b ff 49 8d 71 01 4c 89 c2 48 89 f8 48  D.T;.I.q.L..H..H
	0x0050 39 d6 7d 5b 48 ff c3 48 89 c7 48 b8 8a 9d d8 89  9.}[H..H..H.....
	0x0060 9d d8 89 9d 49 89 d0 48 f7 e6 48 c1 ea 04 48 6b  ....I..H..H...Hk
	0x0070 d2 1a 49 89 f1 48 29 d6 48 39 d9 73 bf 4c 89 4c  ..I..H).H9.s.L.L
	0x0080 24 50 48 89 74 24 48 48 89 f8 bf 01 00 00 00 48  $PH.t$HH.......H
	0x0090 8d 35 00 00 00 00 e8 00 00 00 00 48 8b 74 24 48  .5.........H.t$H
	0x00a0 4c 8b 44 24 40 4c 8b 4c 24 50 48 89 c7 eb 8d 48  L.D$@L.L$PH....H
	0x00b0 83 c4 58 5d c3 48 89 44 24 08 e8 00 00 00 00 48  ..X].H.D$......H
	0x00c0 8b 44 24 08 e9 37 ff ff ff                       .D$..7...
	rel 31+4 t=R_PCREL type:uint8+0
	rel 36+4 t=R_CALL runtime.makeslice+0
	rel 146+4 t=R_PCREL type:uint8+0
	rel 151+4 t=R_CALL runtime.growslice+0
	rel 187+4 t=R_CALL runtime.morestack_noctxt+0
main.reversed STEXT size=185 align=0x0 args=0x18 locals=0x20 funcid=0x0
	0x0000 00000 (testdata/runtime/go/slices.go:34)	TEXT	main.reversed(SB), ABIInternal, $32-24
	0x0000 00000 (testdata/runtime/go/slices.go:34)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/slices.go:34)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/slices.go:34)	JLS	142
	0x000a 00010 (testdata/runtime/go/slices.go:34)	PCDATA	$0, $-1
	0x000a 00010 (testdata/runtime/go/slices.go:34)	PUSHQ	BP
	0x000b 00011 (testdata/runtime/go/slices.go:34)	MOVQ	SP, BP
	0x000e 00014 (testdata/runtime/go/slices.go:34)	SUBQ	$24, SP
	0x0012 00018 (testdata/runtime/go/slices.go:34)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:34)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:34)	FUNCDATA	$5, main.reversed.arginfo1(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:34)	FUNCDATA	$6, main.reversed.argliveinfo(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:34)	PCDATA	$3, $1
	0x0012 00018 (testdata/runtime/go/slices.go:36)	MOVQ	BX, main.in+48(SP)
	0x0017 00023 (testdata/runtime/go/slices.go:36)	MOVQ	AX, main.in+40(SP)
	0x001c 00028 (testdata/runtime/go/slices.go:36)	PCDATA	$3, $2
	0x001c 00028 (testdata/runtime/go/slices.go:35)	LEAQ	type:string(SB), AX
	0x0023 00035 (testdata/runtime/go/slices.go:35)	MOVQ	BX, CX
	0x0026 00038 (testdata/runtime/go/slices.go:35)	PCDATA	$1, $0
	0x0026 00038 (testdata/runtime/go/slices.go:35)	CALL	runtime.makeslice(SB)
	0x002b 00043 (testdata/runtime/go/slices.go:36)	MOVQ	main.in+40(SP), DX
	0x0030 00048 (testdata/runtime/go/slices.go:36)	XORL	SI, SI
	0x0032 00050 (testdata/runtime/go/slices.go:36)	MOVQ	main.in+48(SP), DI
	0x0037 00055 (testdata/runtime/go/slices.go:36)	JMP	71
	0x0039 00057 (testdata/runtime/go/slices.go:37)	PCDATA	$0, $-2
	0x0039 00057 (testdata/runtime/go/slices.go:37)	MOVQ	R9, (AX)(DI*1)
	0x003d 00061 (testdata/runtime/go/slices.go:36)	PCDATA	$0, $-1
	0x003d 00061 (testdata/runtime/go/slices.go:36)	ADDQ	$16, DX
	0x0041 00065 (testdata/runtime/go/slices.go:36)	INCQ	SI
	0x0044 00068 (testdata/runtime/go/slices.go:36)	MOVQ	CX, DI
	0x0047 00071 (testdata/runtime/go/slices.go:36)	CMPQ	DI, SI
	0x004a 00074 (testdata/runtime/go/slices.go:36)	JLE	130
	0x004c 00076 (testdata/runtime/go/slices.go:36)	MOVQ	8(DX), R8
	0x0050 00080 (testdata/runtime/go/slices.go:37)	MOVQ	DI, CX
	0x0053 00083 (testdata/runtime/go/slices.go:37)	SUBQ	SI, DI
	0x0056 00086 (testdata/runtime/go/slices.go:37)	DECQ	DI
	0x0059 00089 (testdata/runtime/go/slices.go:37)	SHLQ	$4, DI
	0x005d 00093 (testdata/runtime/go/slices.go:36)	MOVQ	(DX), R9
	0x0060 00096 (testdata/runtime/go/slices.go:37)	MOVQ	R8, 8(AX)(DI*1)
	0x0065 00101 (testdata/runtime/go/slices.go:37)	CMPL	runtime.writeBarrier(SB), $0
	0x006c 00108 (testdata/runtime/go/slices.go:37)	PCDATA	$0, $-2
	0x006c 00108 (testdata/runtime/go/slices.go:37)	JEQ	57
	0x006e 00110 (testdata/runtime/go/slices.go:37)	MOVQ	(AX)(DI*1), R8
	0x0072 00114 (testdata/runtime/go/slices.go:37)	CALL	runtime.gcWriteBarrier2(SB)
	0x0077 00119 (testdata/runtime/go/slices.go:37)	MOVQ	R9, (R11)
	0x007a 00122 (testdata/runtime/go/slices.go:37)	MOVQ	R8, 8(R11)
	0x007e 00126 (testdata/runtime/go/slices.go:37)	NOP
	0x0080 00128 (testdata/runtime/go/slices.go:37)	JMP	57
	0x0082 00130 (testdata/runtime/go/slices.go:39)	PCDATA	$0, $-1
	0x0082 00130 (testdata/runtime/go/slices.go:39)	MOVQ	DI, BX
	0x0085 00133 (testdata/runtime/go/slices.go:39)	MOVQ	BX, CX
	0x0088 00136 (testdata/runtime/go/slices.go:39)	ADDQ	$24, SP
	0x008c 00140 (testdata/runtime/go/slices.go:39)	POPQ	BP
	0x008d 00141 (testdata/runtime/go/slices.go:39)	RET
	0x008e 00142 (testdata/runtime/go/slices.go:39)	NOP
	0x008e 00142 (testdata/runtime/go/slices.go:34)	PCDATA	$1, $-1
	0x008e 00142 (testdata/runtime/go/slices.go:34)	PCDATA	$0, $-2
	0x008e 00142 (testdata/runtime/go/slices.go:34)	MOVQ	AX, 8(SP)
	0x0093 00147 (testdata/runtime/go/slices.go:34)	MOVQ	BX, 16(SP)
	0x0098 00152 (testdata/runtime/go/slices.go:34)	MOVQ	CX, 24(SP)
	0x009d 00157 (testdata/runtime/go/slices.go:34)	NOP
	0x00a0 00160 (testdata/runtime/go/slices.go:34)	CALL	runtime.morestack_noctxt(SB)
	0x00a5 00165 (testdata/runtime/go/slices.go:34)	PCDATA	$0, $-1
	0x00a5 00165 (testdata/runtime/go/slices.go:34)	MOVQ	8(SP), AX
	0x00aa 00170 (testdata/runtime/go/slices.go:34)	MOVQ	16(SP), BX
	0x00af 00175 (testdata/runtime/go/slices.go:34)	MOVQ	24(SP), CX
	0x00b4 00180 (testdata/runtime/go/slices.go:34)	JMP	0
	0x0000 49 3b 66 10 0f 86 84 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 18 48 89 5c 24 30 48 89 44 24 28 48 8d 05 00  ..H.\$0H.D$(H...
	0x0020 00 00 00 48 89 d9 e8 00 00 00 00 48 8b 54 24 28  ...H.......H.T$(
	0x0030 31 f6 48 8b 7c 24 30 eb 0e 4c 89 0c 38 48 83 c2  1.H.|$0..L..8H..
	0x0040 10 48 ff c6 48 89 cf 48 39 f7 7e 36 4c 8b 42 08  .H..H..H9.~6L.B.
	0x0050 48 89 f9 48 29 f7 48 ff cf 48 c1 e7 04 4c 8b 0a  H..H).H..H...L..
	0x0060 4c 89 44 38 08 83 3d 00 00 00 00 00 74 cb 4c 8b  L.D8..=.....t.L.
	0x0070 04 38 e8 00 00 00 00 4d 89 0b 4d 89 43 08 66 90  .8.....M..M.C.f.
	0x0080 eb b7 48 89 fb 48 89 d9 48 83 c4 18 5d c3 48 89  ..H..H..H...].H.
	0x0090 44 24 08 48 89 5c 24 10 48 89 4c 24 18 0f 1f 00  D$.H.\$.H.L$....
	0x00a0 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 48  .....H.D$.H.\$.H
	0x00b0 8b 4c 24 18 e9 47 ff ff ff                       .L$..G...
	rel 31+4 t=R_PCREL type:string+0
	rel 39+4 t=R_CALL runtime.makeslice+0
	rel 103+4 t=R_PCREL runtime.writeBarrier+-1
	rel 115+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 161+4 t=R_CALL runtime.morestack_noctxt+0
main.spread STEXT size=218 align=0x0 args=0x30 locals=0x48 funcid=0x0
	0x0000 00000 (testdata/runtime/go/slices.go:43)	TEXT	main.spread(SB), ABIInternal, $72-48
	0x0000 00000 (testdata/runtime/go/slices.go:43)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/slices.go:43)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/slices.go:43)	JLS	148
	0x000a 00010 (testdata/runtime/go/slices.go:43)	PCDATA	$0, $-1
	0x000a 00010 (testdata/runtime/go/slices.go:43)	PUSHQ	BP
	0x000b 00011 (testdata/runtime/go/slices.go:43)	MOVQ	SP, BP
	0x000e 00014 (testdata/runtime/go/slices.go:43)	SUBQ	$64, SP
	0x0012 00018 (testdata/runtime/go/slices.go:43)	MOVQ	AX, main.points+80(FP)
	0x0017 00023 (testdata/runtime/go/slices.go:43)	MOVQ	DI, main.more+104(FP)
	0x001c 00028 (testdata/runtime/go/slices.go:43)	FUNCDATA	$0, gclocals·2PJMknJT4sRrczSGzc14xw==(SB)
	0x001c 00028 (testdata/runtime/go/slices.go:43)	FUNCDATA	$1, gclocals·Vi90HuirP9VPo7whN2aauw==(SB)
	0x001c 00028 (testdata/runtime/go/slices.go:43)	FUNCDATA	$5, main.spread.arginfo1(SB)
	0x001c 00028 (testdata/runtime/go/slices.go:43)	FUNCDATA	$6, main.spread.argliveinfo(SB)
	0x001c 00028 (testdata/runtime/go/slices.go:43)	PCDATA	$3, $1
	0x001c 00028 (testdata/runtime/go/slices.go:44)	LEAQ	(BX)(SI*1), DX
	0x0020 00032 (testdata/runtime/go/slices.go:44)	CMPQ	CX, DX
	0x0023 00035 (testdata/runtime/go/slices.go:44)	JCC	88
	0x0025 00037 (testdata/runtime/go/slices.go:44)	MOVQ	BX, main.points+88(SP)
	0x002a 00042 (testdata/runtime/go/slices.go:44)	MOVQ	SI, main.more+112(SP)
	0x002f 00047 (testdata/runtime/go/slices.go:44)	MOVQ	DI, main.more+104(SP)
	0x0034 00052 (testdata/runtime/go/slices.go:44)	PCDATA	$3, $2
	0x0034 00052 (testdata/runtime/go/slices.go:44)	MOVQ	DX, BX
	0x0037 00055 (testdata/runtime/go/slices.go:44)	MOVQ	SI, DI
	0x003a 00058 (testdata/runtime/go/slices.go:44)	LEAQ	type:main.point(SB), SI
	0x0041 00065 (testdata/runtime/go/slices.go:44)	PCDATA	$1, $0
	0x0041 00065 (testdata/runtime/go/slices.go:44)	CALL	runtime.growslice(SB)
	0x0046 00070 (testdata/runtime/go/slices.go:44)	MOVQ	main.more+112(SP), SI
	0x004b 00075 (testdata/runtime/go/slices.go:44)	MOVQ	main.more+104(SP), DI
	0x0050 00080 (testdata/runtime/go/slices.go:44)	MOVQ	BX, DX
	0x0053 00083 (testdata/runtime/go/slices.go:44)	MOVQ	main.points+88(SP), BX
	0x0058 00088 (testdata/runtime/go/slices.go:44)	PCDATA	$3, $1
	0x0058 00088 (testdata/runtime/go/slices.go:44)	MOVQ	CX, main..autotmp_8+48(SP)
	0x005d 00093 (testdata/runtime/go/slices.go:44)	MOVQ	DX, main..autotmp_9+40(SP)
	0x0062 00098 (testdata/runtime/go/slices.go:44)	MOVQ	AX, main..autotmp_10+56(SP)
	0x0067 00103 (testdata/runtime/go/slices.go:44)	LEAQ	(BX)(BX*2), DX
	0x006b 00107 (testdata/runtime/go/slices.go:44)	LEAQ	(SI)(SI*2), CX
	0x006f 00111 (testdata/runtime/go/slices.go:44)	LEAQ	(AX)(DX*4), AX
	0x0073 00115 (testdata/runtime/go/slices.go:44)	SHLQ	$2, CX
	0x0077 00119 (testdata/runtime/go/slices.go:44)	MOVQ	DI, BX
	0x007a 00122 (testdata/runtime/go/slices.go:44)	PCDATA	$1, $1
	0x007a 00122 (testdata/runtime/go/slices.go:44)	CALL	runtime.memmove(SB)
	0x007f 00127 (testdata/runtime/go/slices.go:44)	MOVQ	main..autotmp_10+56(SP), AX
	0x0084 00132 (testdata/runtime/go/slices.go:44)	MOVQ	main..autotmp_9+40(SP), BX
	0x0089 00137 (testdata/runtime/go/slices.go:44)	MOVQ	main..autotmp_8+48(SP), CX
	0x008e 00142 (testdata/runtime/go/slices.go:44)	ADDQ	$64, SP
	0x0092 00146 (testdata/runtime/go/slices.go:44)	POPQ	BP
	0x0093 00147 (testdata/runtime/go/slices.go:44)	RET
	0x0094 00148 (testdata/runtime/go/slices.go:44)	NOP
	0x0094 00148 (testdata/runtime/go/slices.go:43)	PCDATA	$1, $-1
	0x0094 00148 (testdata/runtime/go/slices.go:43)	PCDATA	$0, $-2
	0x0094 00148 (testdata/runtime/go/slices.go:43)	MOVQ	AX, 8(SP)
	0x0099 00153 (testdata/runtime/go/slices.go:43)	MOVQ	BX, 16(SP)
	0x009e 00158 (testdata/runtime/go/slices.go:43)	MOVQ	CX, 24(SP)
	0x00a3 00163 (testdata/runtime/go/slices.go:43)	MOVQ	DI, 32(SP)
	0x00a8 00168 (testdata/runtime/go/slices.go:43)	MOVQ	SI, 40(SP)
	0x00ad 00173 (testdata/runtime/go/slices.go:43)	MOVQ	R8, 48(SP)
	0x00b2 00178 (testdata/runtime/go/slices.go:43)	CALL	runtime.morestack_noctxt(SB)
	0x00b7 00183 (testdata/runtime/go/slices.go:43)	PCDATA	$0, $-1
	0x00b7 00183 (testdata/runtime/go/slices.go:43)	MOVQ	8(SP), AX
	0x00bc 00188 (testdata/runtime/go/slices.go:43)	MOVQ	16(SP), BX
	0x00c1 00193 (testdata/runtime/go/slices.go:43)	MOVQ	24(SP), CX
	0x00c6 00198 (testdata/runtime/go/slices.go:43)	MOVQ	32(SP), DI
	0x00cb 00203 (testdata/runtime/go/slices.go:43)	MOVQ	40(SP), SI
	0x00d0 00208 (testdata/runtime/go/slices.go:43)	MOVQ	48(SP), R8
	0x00d5 00213 (testdata/runtime/go/slices.go:43)	JMP	0
	0x0000 49 3b 66 10 0f 86 8a 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 40 48 89 44 24 50 48 89 7c 24 68 48 8d 14 33  .@H.D$PH.|$hH..3
	0x0020 48 39 d1 73 33 48 89 5c 24 58 48 89 74 24 70 48  H9.s3H.\$XH.t$pH
	0x0030 89 7c 24 68 48 89 d3 48 89 f7 48 8d 35 00 00 00  .|$hH..H..H.5...
	0x0040 00 e8 00 00 00 00 48 8b 74 24 70 48 8b 7c 24 68  ......H.t$pH.|$h
	0x0050 48 89 da 48 8b 5c 24 58 48 89 4c 24 30 48 89 54  H..H.\$XH.L$0H.T
	0x0060 24 28 48 89 44 24 38 48 8d 14 5b 48 8d 0c 76 48  $(H.D$8H..[H..vH
	0x0070 8d 04 90 48 c1 e1 02 48 89 fb e8 00 00 00 00 48  ...H...H.......H
	0x0080 8b 44 24 38 48 8b 5c 24 28 48 8b 4c 24 30 48 83  .D$8H.\$(H.L$0H.
	0x0090 c4 40 5d c3 48 89 44 24 08 48 89 5c 24 10 48 89  .@].H.D$.H.\$.H.
	0x00a0 4c 24 18 48 89 7c 24 20 48 89 74 24 28 4c 89 44  L$.H.|$ H.t$(L.D
	0x00b0 24 30 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24  $0.....H.D$.H.\$
	0x00c0 10 48 8b 4c 24 18 48 8b 7c 24 20 48 8b 74 24 28  .H.L$.H.|$ H.t$(
	0x00d0 4c 8b 44 24 30 e9 26 ff ff ff                    L.D$0.&...
	rel 61+4 t=R_PCREL type:main.point+0
	rel 66+4 t=R_CALL runtime.growslice+0
	rel 123+4 t=R_CALL runtime.memmove+0
	rel 179+4 t=R_CALL runtime.morestack_noctxt+0
main.big STEXT size=271 align=0x0 args=0x8 locals=0x48 funcid=0x0
	0x0000 00000 (testdata/runtime/go/slices.go:48)	TEXT	main.big(SB), ABIInternal, $72-8
	0x0000 00000 (testdata/runtime/go/slices.go:48)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/slices.go:48)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/slices.go:48)	JLS	250
	0x000a 00010 (testdata/runtime/go/slices.go:48)	PCDATA	$0, $-1
	0x000a 00010 (testdata/runtime/go/slices.go:48)	PUSHQ	BP
	0x000b 00011 (testdata/runtime/go/slices.go:48)	MOVQ	SP, BP
	0x000e 00014 (testdata/runtime/go/slices.go:48)	SUBQ	$64, SP
	0x0012 00018 (testdata/runtime/go/slices.go:48)	FUNCDATA	$0, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:48)	FUNCDATA	$1, gclocals·Co8N3J4cno6MKCtTxcCDSA==(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:48)	FUNCDATA	$5, main.big.arginfo1(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:48)	FUNCDATA	$6, main.big.argliveinfo(SB)
	0x0012 00018 (testdata/runtime/go/slices.go:48)	PCDATA	$3, $1
	0x0012 00018 (testdata/runtime/go/slices.go:49)	MOVQ	AX, main.n+80(SP)
	0x0017 00023 (testdata/runtime/go/slices.go:49)	PCDATA	$3, $-1
	0x0017 00023 (testdata/runtime/go/slices.go:49)	CMPQ	AX, $4
	0x001b 00027 (testdata/runtime/go/slices.go:49)	JHI	50
	0x001d 00029 (testdata/runtime/go/slices.go:49)	LEAQ	main..autotmp_6+24(SP), DX
	0x0022 00034 (testdata/runtime/go/slices.go:49)	MOVUPS	X15, (DX)
	0x0026 00038 (testdata/runtime/go/slices.go:49)	MOVUPS	X15, 16(DX)
	0x002b 00043 (testdata/runtime/go/slices.go:49)	LEAQ	main..autotmp_6+24(SP), CX
	0x0030 00048 (testdata/runtime/go/slices.go:49)	JMP	77
	0x0032 00050 (testdata/runtime/go/slices.go:49)	MOVQ	AX, BX
	0x0035 00053 (testdata/runtime/go/slices.go:49)	MOVQ	BX, CX
	0x0038 00056 (testdata/runtime/go/slices.go:49)	LEAQ	type:int(SB), AX
	0x003f 00063 (testdata/runtime/go/slices.go:49)	PCDATA	$1, $0
	0x003f 00063 (testdata/runtime/go/slices.go:49)	NOP
	0x0040 00064 (testdata/runtime/go/slices.go:49)	CALL	runtime.makeslice(SB)
	0x0045 00069 (testdata/runtime/go/slices.go:50)	MOVQ	AX, CX
	0x0048 00072 (testdata/runtime/go/slices.go:50)	MOVQ	main.n+80(SP), AX
	0x004d 00077 (testdata/runtime/go/slices.go:50)	XORL	DX, DX
	0x004f 00079 (testdata/runtime/go/slices.go:50)	JMP	88
	0x0051 00081 (testdata/runtime/go/slices.go:51)	MOVQ	DX, (CX)(DX*8)
	0x0055 00085 (testdata/runtime/go/slices.go:50)	INCQ	DX
	0x0058 00088 (testdata/runtime/go/slices.go:50)	CMPQ	AX, DX
	0x005b 00091 (testdata/runtime/go/slices.go:50)	JGT	81
	0x005d 00093 (testdata/runtime/go/slices.go:50)	NOP
	0x0060 00096 (testdata/runtime/go/slices.go:53)	CMPQ	AX, $1
	0x0064 00100 (testdata/runtime/go/slices.go:53)	JCS	244
	0x006a 00106 (testdata/runtime/go/slices.go:50)	MOVQ	CX, main.large.ptr+56(SP)
	0x006f 00111 (testdata/runtime/go/slices.go:53)	LEAQ	-1(AX), DX
	0x0073 00115 (testdata/runtime/go/slices.go:53)	MOVQ	DX, SI
	0x0076 00118 (testdata/runtime/go/slices.go:53)	NEGQ	DX
	0x0079 00121 (testdata/runtime/go/slices.go:53)	SARQ	$63, DX
	0x007d 00125 (testdata/runtime/go/slices.go:53)	ANDL	$8, DX
	0x0080 00128 (testdata/runtime/go/slices.go:53)	LEAQ	(DX)(CX*1), DI
	0x0084 00132 (testdata/runtime/go/slices.go:53)	TESTQ	DX, DX
	0x0087 00135 (testdata/runtime/go/slices.go:53)	JEQ	165
	0x0089 00137 (testdata/runtime/go/slices.go:53)	SHLQ	$3, SI
	0x008d 00141 (testdata/runtime/go/slices.go:53)	MOVQ	DI, AX
	0x0090 00144 (testdata/runtime/go/slices.go:53)	MOVQ	CX, BX
	0x0093 00147 (testdata/runtime/go/slices.go:53)	MOVQ	SI, CX
	0x0096 00150 (testdata/runtime/go/slices.go:53)	PCDATA	$1, $1
	0x0096 00150 (testdata/runtime/go/slices.go:53)	CALL	runtime.memmove(SB)
	0x009b 00155 (testdata/runtime/go/slices.go:54)	MOVQ	main.n+80(SP), AX
	0x00a0 00160 (testdata/runtime/go/slices.go:54)	MOVQ	main.large.ptr+56(SP), CX
	0x00a5 00165 (testdata/runtime/go/slices.go:54)	CMPQ	AX, $2
	0x00a9 00169 (testdata/runtime/go/slices.go:54)	JCS	239
	0x00ab 00171 (testdata/runtime/go/slices.go:54)	LEAQ	-2(AX), DX
	0x00af 00175 (testdata/runtime/go/slices.go:54)	MOVQ	DX, SI
	0x00b2 00178 (testdata/runtime/go/slices.go:54)	NEGQ	DX
	0x00b5 00181 (testdata/runtime/go/slices.go:54)	SARQ	$63, DX
	0x00b9 00185 (testdata/runtime/go/slices.go:54)	ANDL	$16, DX
	0x00bc 00188 (testdata/runtime/go/slices.go:54)	LEAQ	(DX)(CX*1), BX
	0x00c0 00192 (testdata/runtime/go/slices.go:54)	TESTQ	DX, DX
	0x00c3 00195 (testdata/runtime/go/slices.go:54)	JEQ	222
	0x00c5 00197 (testdata/runtime/go/slices.go:54)	SHLQ	$3, SI
	0x00c9 00201 (testdata/runtime/go/slices.go:54)	MOVQ	CX, AX
	0x00cc 00204 (testdata/runtime/go/slices.go:54)	MOVQ	SI, CX
	0x00cf 00207 (testdata/runtime/go/slices.go:54)	CALL	runtime.memmove(SB)
	0x00d4 00212 (testdata/runtime/go/slices.go:55)	MOVQ	main.n+80(SP), AX
	0x00d9 00217 (testdata/runtime/go/slices.go:55)	MOVQ	main.large.ptr+56(SP), CX
	0x00de 00222 (testdata/runtime/go/slices.go:55)	MOVQ	(CX), DX
	0x00e1 00225 (testdata/runtime/go/slices.go:55)	ADDQ	-8(CX)(AX*8), DX
	0x00e6 00230 (testdata/runtime/go/slices.go:55)	MOVQ	DX, AX
	0x00e9 00233 (testdata/runtime/go/slices.go:55)	ADDQ	$64, SP
	0x00ed 00237 (testdata/runtime/go/slices.go:55)	POPQ	BP
	0x00ee 00238 (testdata/runtime/go/slices.go:55)	RET
	0x00ef 00239 (testdata/runtime/go/slices.go:54)	PCDATA	$1, $0
	0x00ef 00239 (testdata/runtime/go/slices.go:54)	PCDATA	$4, $1227
	0x00ef 00239 (testdata/runtime/go/slices.go:54)	CALL	runtime.panicBounds(SB)
	0x00f4 00244 (testdata/runtime/go/slices.go:53)	PCDATA	$4, $39
	0x00f4 00244 (testdata/runtime/go/slices.go:53)	CALL	runtime.panicBounds(SB)
	0x00f9 00249 (testdata/runtime/go/slices.go:53)	XCHGL	AX, AX
	0x00fa 00250 (testdata/runtime/go/slices.go:53)	NOP
	0x00fa 00250 (testdata/runtime/go/slices.go:48)	PCDATA	$1, $-1
	0x00fa 00250 (testdata/runtime/go/slices.go:48)	PCDATA	$0, $-2
	0x00fa 00250 (testdata/runtime/go/slices.go:48)	MOVQ	AX, 8(SP)
	0x00ff 00255 (testdata/runtime/go/slices.go:48)	NOP
	0x0100 00256 (testdata/runtime/go/slices.go:48)	CALL	runtime.morestack_noctxt(SB)
	0x0105 00261 (testdata/runtime/go/slices.go:48)	PCDATA	$0, $-1
	0x0105 00261 (testdata/runtime/go/slices.go:48)	MOVQ	8(SP), AX
	0x010a 00266 (testdata/runtime/go/slices.go:48)	JMP	0
	0x0000 49 3b 66 10 0f 86 f0 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 40 48 89 44 24 50 48 83 f8 04 77 15 48 8d 54  .@H.D$PH...w.H.T
	0x0020 24 18 44 0f 11 3a 44 0f 11 7a 10 48 8d 4c 24 18  $.D..:D..z.H.L$.
	0x0030 eb 1b 48 89 c3 48 89 d9 48 8d 05 00 00 00 00 90  ..H..H..H.......
	0x0040 e8 00 00 00 00 48 89 c1 48 8b 44 24 50 31 d2 eb  .....H..H.D$P1..
	0x0050 07 48 89 14 d1 48 ff c2 48 39 d0 7f f4 0f 1f 00  .H...H..H9......
	0x0060 48 83 f8 01 0f 82 8a 00 00 00 48 89 4c 24 38 48  H.........H.L$8H
	0x0070 8d 50 ff 48 89 d6 48 f7 da 48 c1 fa 3f 83 e2 08  .P.H..H..H..?...
	0x0080 48 8d 3c 0a 48 85 d2 74 1c 48 c1 e6 03 48 89 f8  H.<.H..t.H...H..
	0x0090 48 89 cb 48 89 f1 e8 00 00 00 00 48 8b 44 24 50  H..H.......H.D$P
	0x00a0 48 8b 4c 24 38 48 83 f8 02 72 44 48 8d 50 fe 48  H.L$8H...rDH.P.H
	0x00b0 89 d6 48 f7 da 48 c1 fa 3f 83 e2 10 48 8d 1c 0a  ..H..H..?...H...
	0x00c0 48 85 d2 74 19 48 c1 e6 03 48 89 c8 48 89 f1 e8  H..t.H...H..H...
	0x00d0 00 00 00 00 48 8b 44 24 50 48 8b 4c 24 38 48 8b  ....H.D$PH.L$8H.
	0x00e0 11 48 03 54 c1 f8 48 89 d0 48 83 c4 40 5d c3 e8  .H.T..H..H..@]..
	0x00f0 00 00 00 00 e8 00 00 00 00 90 48 89 44 24 08 90  ..........H.D$..
	0x0100 e8 00 00 00 00 48 8b 44 24 08 e9 f1 fe ff ff     .....H.D$......
	rel 59+4 t=R_PCREL type:int+0
	rel 65+4 t=R_CALL runtime.makeslice+0
	rel 151+4 t=R_CALL runtime.memmove+0
	rel 208+4 t=R_CALL runtime.memmove+0
	rel 240+4 t=R_CALL runtime.panicBounds+0
	rel 245+4 t=R_CALL runtime.panicBounds+0
	rel 257+4 t=R_CALL runtime.morestack_noctxt+0
main.whole STEXT size=118 align=0x0 args=0x640 locals=0x648 funcid=0x0
	0x0000 00000 (testdata/runtime/go/slices.go:59)	TEXT	main.whole(SB), ABIInternal, $1608-1600
	0x0000 00000 (testdata/runtime/go/slices.go:59)	LEAQ	-1480(SP), R12
	0x0008 00008 (testdata/runtime/go/slices.go:59)	CMPQ	R12, 16(R14)
	0x000c 00012 (testdata/runtime/go/slices.go:59)	PCDATA	$0, $-2
	0x000c 00012 (testdata/runtime/go/slices.go:59)	JLS	111
	0x000e 00014 (testdata/runtime/go/slices.go:59)	PCDATA	$0, $-1
	0x000e 00014 (testdata/runtime/go/slices.go:59)	PUSHQ	BP
	0x000f 00015 (testdata/runtime/go/slices.go:59)	MOVQ	SP, BP
	0x0012 00018 (testdata/runtime/go/slices.go:59)	SUBQ	$1600, SP
	0x0019 00025 (testdata/runtime/go/slices.go:59)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0019 00025 (testdata/runtime/go/slices.go:59)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0019 00025 (testdata/runtime/go/slices.go:59)	LEAQ	main.~r0+1616(SP), DI
	0x0021 00033 (testdata/runtime/go/slices.go:59)	MOVL	$200, CX
	0x0026 00038 (testdata/runtime/go/slices.go:59)	XORL	AX, AX
	0x0028 00040 (testdata/runtime/go/slices.go:59)	REP
	0x0029 00041 (testdata/runtime/go/slices.go:59)	STOSQ
	0x002b 00043 (testdata/runtime/go/slices.go:60)	LEAQ	main.a(SP), DI
	0x002f 00047 (testdata/runtime/go/slices.go:60)	MOVL	$200, CX
	0x0034 00052 (testdata/runtime/go/slices.go:60)	REP
	0x0035 00053 (testdata/runtime/go/slices.go:60)	STOSQ
	0x0037 00055 (testdata/runtime/go/slices.go:61)	XORL	DX, DX
	0x0039 00057 (testdata/runtime/go/slices.go:61)	JMP	73
	0x003b 00059 (testdata/runtime/go/slices.go:62)	MOVQ	DX, AX
	0x003e 00062 (testdata/runtime/go/slices.go:62)	IMULQ	DX, AX
	0x0042 00066 (testdata/runtime/go/slices.go:62)	MOVQ	AX, main.a(SP)(DX*8)
	0x0046 00070 (testdata/runtime/go/slices.go:61)	INCQ	DX
	0x0049 00073 (testdata/runtime/go/slices.go:61)	CMPQ	DX, $200
	0x0050 00080 (testdata/runtime/go/slices.go:61)	JLT	59
	0x0052 00082 (testdata/runtime/go/slices.go:64)	LEAQ	main.~r0+1616(SP), DI
	0x005a 00090 (testdata/runtime/go/slices.go:64)	LEAQ	main.a(SP), SI
	0x005e 00094 (testdata/runtime/go/slices.go:64)	MOVL	$200, CX
	0x0063 00099 (testdata/runtime/go/slices.go:64)	REP
	0x0064 00100 (testdata/runtime/go/slices.go:64)	MOVSQ
	0x0066 00102 (testdata/runtime/go/slices.go:64)	ADDQ	$1600, SP
	0x006d 00109 (testdata/runtime/go/slices.go:64)	POPQ	BP
	0x006e 00110 (testdata/runtime/go/slices.go:64)	RET
	0x006f 00111 (testdata/runtime/go/slices.go:64)	NOP
	0x006f 00111 (testdata/runtime/go/slices.go:59)	PCDATA	$1, $-1
	0x006f 00111 (testdata/runtime/go/slices.go:59)	PCDATA	$0, $-2
	0x006f 00111 (testdata/runtime/go/slices.go:59)	CALL	runtime.morestack_noctxt(SB)
	0x0074 00116 (testdata/runtime/go/slices.go:59)	PCDATA	$0, $-1
	0x0074 00116 (testdata/runtime/go/slices.go:59)	JMP	0
	0x0000 4c 8d a4 24 38 fa ff ff 4d 3b 66 10 76 61 55 48  L..$8...M;f.vaUH
	0x0010 89 e5 48 81 ec 40 06 00 00 48 8d bc 24 50 06 00  ..H..@...H..$P..
	0x0020 00 b9 c8 00 00 00 31 c0 f3 48 ab 48 8d 3c 24 b9  ......1..H.H.<$.
	0x0030 c8 00 00 00 f3 48 ab 31 d2 eb 0e 48 89 d0 48 0f  .....H.1...H..H.
	0x0040 af c2 48 89 04 d4 48 ff c2 48 81 fa c8 00 00 00  ..H...H..H......
	0x0050 7c e9 48 8d bc 24 50 06 00 00 48 8d 34 24 b9 c8  |.H..$P...H.4$..
	0x0060 00 00 00 f3 48 a5 48 81 c4 40 06 00 00 5d c3 e8  ....H.H..@...]..
	0x0070 00 00 00 00 eb 8a                                ......
	rel 112+4 t=R_CALL runtime.morestack_noctxt+0
main.main STEXT size=2192 align=0x0 args=0x0 locals=0x20a0 funcid=0x0
	0x0000 00000 (testdata/runtime/go/slices.go:67)	TEXT	main.main(SB), ABIInternal, $8352-0
	0x0000 00000 (testdata/runtime/go/slices.go:67)	MOVQ	SP, R12
	0x0003 00003 (testdata/runtime/go/slices.go:67)	PCDATA	$0, $-2
	0x0003 00003 (testdata/runtime/go/slices.go:67)	SUBQ	$8224, R12
	0x000a 00010 (testdata/runtime/go/slices.go:67)	JCS	2182
	0x0010 00016 (testdata/runtime/go/slices.go:67)	CMPQ	R12, 16(R14)
	0x0014 00020 (testdata/runtime/go/slices.go:67)	JLS	2182
	0x001a 00026 (testdata/runtime/go/slices.go:67)	PCDATA	$0, $-1
	0x001a 00026 (testdata/runtime/go/slices.go:67)	PUSHQ	BP
	0x001b 00027 (testdata/runtime/go/slices.go:67)	MOVQ	SP, BP
	0x001e 00030 (testdata/runtime/go/slices.go:67)	SUBQ	$8344, SP
	0x0025 00037 (testdata/runtime/go/slices.go:67)	FUNCDATA	$0, gclocals·oNG3nr3vlhmleRajv8JktQ==(SB)
	0x0025 00037 (testdata/runtime/go/slices.go:67)	FUNCDATA	$1, gclocals·steiDm0/eUz77PW/4ecEKQ==(SB)
	0x0025 00037 (testdata/runtime/go/slices.go:67)	FUNCDATA	$2, main.main.stkobj(SB)
	0x0025 00037 (testdata/runtime/go/slices.go:68)	MOVL	$5000, AX
	0x002a 00042 (testdata/runtime/go/slices.go:68)	PCDATA	$1, $0
	0x002a 00042 (testdata/runtime/go/slices.go:68)	CALL	main.grow(SB)
	0x002f 00047 (testdata/runtime/go/slices.go:68)	MOVQ	AX, main..autotmp_59+8264(SP)
	0x0037 00055 (testdata/runtime/go/slices.go:68)	MOVQ	BX, main..autotmp_60+4992(SP)
	0x003f 00063 (testdata/runtime/go/slices.go:68)	XORL	CX, CX
	0x0041 00065 (testdata/runtime/go/slices.go:68)	JMP	142
	0x0043 00067 (testdata/runtime/go/slices.go:68)	MOVQ	CX, main..autotmp_61+4984(SP)
	0x004b 00075 (testdata/runtime/go/slices.go:68)	MOVQ	(AX)(CX*8), AX
	0x004f 00079 (testdata/runtime/go/slices.go:68)	MOVQ	AX, main.c+3328(SP)
	0x0057 00087 (testdata/runtime/go/slices.go:69)	PCDATA	$1, $1
	0x0057 00087 (testdata/runtime/go/slices.go:69)	CALL	runtime.printlock(SB)
	0x005c 00092 (testdata/runtime/go/slices.go:69)	MOVQ	main.c+3328(SP), AX
	0x0064 00100 (testdata/runtime/go/slices.go:69)	CALL	runtime.printint(SB)
	0x0069 00105 (testdata/runtime/go/slices.go:69)	CALL	runtime.printsp(SB)
	0x006e 00110 (testdata/runtime/go/slices.go:69)	CALL	runtime.printunlock(SB)
	0x0073 00115 (testdata/runtime/go/slices.go:68)	MOVQ	main..autotmp_61+4984(SP), CX
	0x007b 00123 (testdata/runtime/go/slices.go:68)	INCQ	CX
	0x007e 00126 (testdata/runtime/go/slices.go:68)	MOVQ	main..autotmp_59+8264(SP), AX
	0x0086 00134 (testdata/runtime/go/slices.go:68)	MOVQ	main..autotmp_60+4992(SP), BX
	0x008e 00142 (testdata/runtime/go/slices.go:68)	CMPQ	BX, CX
	0x0091 00145 (testdata/runtime/go/slices.go:68)	JGT	67
	0x0093 00147 (testdata/runtime/go/slices.go:71)	PCDATA	$1, $0
	0x0093 00147 (testdata/runtime/go/slices.go:71)	CALL	runtime.printlock(SB)
	0x0098 00152 (testdata/runtime/go/slices.go:71)	CALL	runtime.printnl(SB)
	0x009d 00157 (testdata/runtime/go/slices.go:71)	NOP
	0x00a0 00160 (testdata/runtime/go/slices.go:71)	CALL	runtime.printunlock(SB)
	0x00a5 00165 (testdata/runtime/go/slices.go:72)	MOVL	$5, AX
	0x00aa 00170 (testdata/runtime/go/slices.go:72)	CALL	main.bytes(SB)
	0x00af 00175 (testdata/runtime/go/slices.go:72)	MOVQ	BX, main.b.len+3336(SP)
	0x00b7 00183 (testdata/runtime/go/slices.go:72)	MOVQ	CX, main.b.cap+3344(SP)
	0x00bf 00191 (testdata/runtime/go/slices.go:73)	MOVQ	BX, CX
	0x00c2 00194 (testdata/runtime/go/slices.go:73)	MOVQ	AX, BX
	0x00c5 00197 (testdata/runtime/go/slices.go:73)	LEAQ	main..autotmp_26+1604(SP), AX
	0x00cd 00205 (testdata/runtime/go/slices.go:73)	CALL	runtime.slicebytetostring(SB)
	0x00d2 00210 (testdata/runtime/go/slices.go:73)	MOVQ	AX, main..autotmp_62+8256(SP)
	0x00da 00218 (testdata/runtime/go/slices.go:73)	MOVQ	BX, main..autotmp_60+4992(SP)
	0x00e2 00226 (testdata/runtime/go/slices.go:73)	PCDATA	$1, $2
	0x00e2 00226 (testdata/runtime/go/slices.go:73)	CALL	runtime.printlock(SB)
	0x00e7 00231 (testdata/runtime/go/slices.go:73)	MOVQ	main.b.len+3336(SP), AX
	0x00ef 00239 (testdata/runtime/go/slices.go:73)	CALL	runtime.printint(SB)
	0x00f4 00244 (testdata/runtime/go/slices.go:73)	CALL	runtime.printsp(SB)
	0x00f9 00249 (testdata/runtime/go/slices.go:73)	MOVQ	main.b.cap+3344(SP), AX
	0x0101 00257 (testdata/runtime/go/slices.go:73)	CALL	runtime.printint(SB)
	0x0106 00262 (testdata/runtime/go/slices.go:73)	CALL	runtime.printsp(SB)
	0x010b 00267 (testdata/runtime/go/slices.go:73)	MOVQ	main..autotmp_62+8256(SP), AX
	0x0113 00275 (testdata/runtime/go/slices.go:73)	MOVQ	main..autotmp_60+4992(SP), BX
	0x011b 00283 (testdata/runtime/go/slices.go:73)	PCDATA	$1, $0
	0x011b 00283 (testdata/runtime/go/slices.go:73)	NOP
	0x0120 00288 (testdata/runtime/go/slices.go:73)	CALL	runtime.printstring(SB)
	0x0125 00293 (testdata/runtime/go/slices.go:73)	CALL	runtime.printnl(SB)
	0x012a 00298 (testdata/runtime/go/slices.go:73)	CALL	runtime.printunlock(SB)
	0x012f 00303 (testdata/runtime/go/slices.go:74)	MOVQ	$3, main..autotmp_15+8304(SP)
	0x013b 00315 (testdata/runtime/go/slices.go:74)	LEAQ	go:string."one"(SB), AX
	0x0142 00322 (testdata/runtime/go/slices.go:74)	MOVQ	AX, main..autotmp_15+8296(SP)
	0x014a 00330 (testdata/runtime/go/slices.go:74)	MOVQ	$3, main..autotmp_15+8320(SP)
	0x0156 00342 (testdata/runtime/go/slices.go:74)	LEAQ	go:string."two"(SB), AX
	0x015d 00349 (testdata/runtime/go/slices.go:74)	MOVQ	AX, main..autotmp_15+8312(SP)
	0x0165 00357 (testdata/runtime/go/slices.go:74)	MOVQ	$5, main..autotmp_15+8336(SP)
	0x0171 00369 (testdata/runtime/go/slices.go:74)	LEAQ	go:string."three"(SB), AX
	0x0178 00376 (testdata/runtime/go/slices.go:74)	MOVQ	AX, main..autotmp_15+8328(SP)
	0x0180 00384 (testdata/runtime/go/slices.go:74)	LEAQ	main..autotmp_15+8296(SP), AX
	0x0188 00392 (testdata/runtime/go/slices.go:74)	MOVL	$3, BX
	0x018d 00397 (testdata/runtime/go/slices.go:74)	MOVL	BX, CX
	0x018f 00399 (testdata/runtime/go/slices.go:74)	CALL	main.reversed(SB)
	0x0194 00404 (testdata/runtime/go/slices.go:74)	JMP	512
	0x0196 00406 (testdata/runtime/go/slices.go:74)	MOVQ	BX, main..autotmp_60+4992(SP)
	0x019e 00414 (testdata/runtime/go/slices.go:74)	MOVQ	AX, main..autotmp_63+8248(SP)
	0x01a6 00422 (testdata/runtime/go/slices.go:74)	MOVQ	8(AX), CX
	0x01aa 00426 (testdata/runtime/go/slices.go:74)	MOVQ	CX, main.s.len+1672(SP)
	0x01b2 00434 (testdata/runtime/go/slices.go:74)	MOVQ	(AX), AX
	0x01b5 00437 (testdata/runtime/go/slices.go:74)	MOVQ	AX, main.s.ptr+8200(SP)
	0x01bd 00445 (testdata/runtime/go/slices.go:75)	PCDATA	$1, $3
	0x01bd 00445 (testdata/runtime/go/slices.go:75)	NOP
	0x01c0 00448 (testdata/runtime/go/slices.go:75)	CALL	runtime.printlock(SB)
	0x01c5 00453 (testdata/runtime/go/slices.go:75)	MOVQ	main.s.ptr+8200(SP), AX
	0x01cd 00461 (testdata/runtime/go/slices.go:75)	MOVQ	main.s.len+1672(SP), BX
	0x01d5 00469 (testdata/runtime/go/slices.go:75)	PCDATA	$1, $4
	0x01d5 00469 (testdata/runtime/go/slices.go:75)	CALL	runtime.printstring(SB)
	0x01da 00474 (testdata/runtime/go/slices.go:75)	CALL	runtime.printsp(SB)
	0x01df 00479 (testdata/runtime/go/slices.go:75)	NOP
	0x01e0 00480 (testdata/runtime/go/slices.go:75)	CALL	runtime.printunlock(SB)
	0x01e5 00485 (testdata/runtime/go/slices.go:74)	MOVQ	main..autotmp_63+8248(SP), AX
	0x01ed 00493 (testdata/runtime/go/slices.go:74)	ADDQ	$16, AX
	0x01f1 00497 (testdata/runtime/go/slices.go:74)	MOVQ	main..autotmp_60+4992(SP), BX
	0x01f9 00505 (testdata/runtime/go/slices.go:74)	DECQ	BX
	0x01fc 00508 (testdata/runtime/go/slices.go:74)	NOP
	0x0200 00512 (testdata/runtime/go/slices.go:74)	TESTQ	BX, BX
	0x0203 00515 (testdata/runtime/go/slices.go:74)	JGT	406
	0x0205 00517 (testdata/runtime/go/slices.go:77)	PCDATA	$1, $0
	0x0205 00517 (testdata/runtime/go/slices.go:77)	CALL	runtime.printlock(SB)
	0x020a 00522 (testdata/runtime/go/slices.go:77)	CALL	runtime.printnl(SB)
	0x020f 00527 (testdata/runtime/go/slices.go:77)	CALL	runtime.printunlock(SB)
	0x0214 00532 (testdata/runtime/go/slices.go:78)	MOVL	$1, main..autotmp_18+1636(SP)
	0x021f 00543 (testdata/runtime/go/slices.go:78)	MOVQ	$12884901890, AX
	0x0229 00553 (testdata/runtime/go/slices.go:78)	MOVQ	AX, main..autotmp_18+1640(SP)
	0x0231 00561 (testdata/runtime/go/slices.go:78)	MOVQ	$21474836484, AX
	0x023b 00571 (testdata/runtime/go/slices.go:78)	MOVQ	AX, main..autotmp_18+1648(SP)
	0x0243 00579 (testdata/runtime/go/slices.go:78)	MOVQ	$30064771078, AX
	0x024d 00589 (testdata/runtime/go/slices.go:78)	MOVQ	AX, main..autotmp_18+1656(SP)
	0x0255 00597 (testdata/runtime/go/slices.go:78)	MOVQ	$38654705672, AX
	0x025f 00607 (testdata/runtime/go/slices.go:78)	MOVQ	AX, main..autotmp_18+1664(SP)
	0x0267 00615 (testdata/runtime/go/slices.go:78)	XORL	AX, AX
	0x0269 00617 (testdata/runtime/go/slices.go:78)	XORL	BX, BX
	0x026b 00619 (testdata/runtime/go/slices.go:78)	MOVL	BX, CX
	0x026d 00621 (testdata/runtime/go/slices.go:78)	LEAQ	main..autotmp_18+1636(SP), DI
	0x0275 00629 (testdata/runtime/go/slices.go:78)	MOVL	$3, SI
	0x027a 00634 (testdata/runtime/go/slices.go:78)	MOVL	SI, R8
	0x027d 00637 (testdata/runtime/go/slices.go:78)	NOP
	0x0280 00640 (testdata/runtime/go/slices.go:78)	CALL	main.spread(SB)
	0x0285 00645 (testdata/runtime/go/slices.go:79)	MOVQ	AX, DI
	0x0288 00648 (testdata/runtime/go/slices.go:79)	MOVQ	BX, SI
	0x028b 00651 (testdata/runtime/go/slices.go:79)	MOVQ	CX, R8
	0x028e 00654 (testdata/runtime/go/slices.go:79)	CALL	main.spread(SB)
	0x0293 00659 (testdata/runtime/go/slices.go:80)	CMPQ	BX, $3
	0x0297 00663 (testdata/runtime/go/slices.go:80)	JLS	2173
	0x029d 00669 (testdata/runtime/go/slices.go:80)	NOP
	0x02a0 00672 (testdata/runtime/go/slices.go:80)	CMPQ	BX, $5
	0x02a4 00676 (testdata/runtime/go/slices.go:80)	JLS	2168
	0x02aa 00682 (testdata/runtime/go/slices.go:79)	MOVQ	CX, main.p.cap+1688(SP)
	0x02b2 00690 (testdata/runtime/go/slices.go:79)	MOVQ	BX, main.p.len+1680(SP)
	0x02ba 00698 (testdata/runtime/go/slices.go:80)	MOVLQSX	36(AX), CX
	0x02be 00702 (testdata/runtime/go/slices.go:80)	MOVQ	CX, main..autotmp_64+4976(SP)
	0x02c6 00710 (testdata/runtime/go/slices.go:80)	MOVLQSX	68(AX), AX
	0x02ca 00714 (testdata/runtime/go/slices.go:80)	MOVQ	AX, main..autotmp_65+4968(SP)
	0x02d2 00722 (testdata/runtime/go/slices.go:80)	CALL	runtime.printlock(SB)
	0x02d7 00727 (testdata/runtime/go/slices.go:80)	MOVQ	main.p.len+1680(SP), AX
	0x02df 00735 (testdata/runtime/go/slices.go:80)	NOP
	0x02e0 00736 (testdata/runtime/go/slices.go:80)	CALL	runtime.printint(SB)
	0x02e5 00741 (testdata/runtime/go/slices.go:80)	CALL	runtime.printsp(SB)
	0x02ea 00746 (testdata/runtime/go/slices.go:80)	MOVQ	main.p.cap+1688(SP), AX
	0x02f2 00754 (testdata/runtime/go/slices.go:80)	CALL	runtime.printint(SB)
	0x02f7 00759 (testdata/runtime/go/slices.go:80)	CALL	runtime.printsp(SB)
	0x02fc 00764 (testdata/runtime/go/slices.go:80)	MOVQ	main..autotmp_64+4976(SP), AX
	0x0304 00772 (testdata/runtime/go/slices.go:80)	CALL	runtime.printint(SB)
	0x0309 00777 (testdata/runtime/go/slices.go:80)	CALL	runtime.printsp(SB)
	0x030e 00782 (testdata/runtime/go/slices.go:80)	MOVQ	main..autotmp_65+4968(SP), AX
	0x0316 00790 (testdata/runtime/go/slices.go:80)	CALL	runtime.printint(SB)
	0x031b 00795 (testdata/runtime/go/slices.go:80)	NOP
	0x0320 00800 (testdata/runtime/go/slices.go:80)	CALL	runtime.printnl(SB)
	0x0325 00805 (testdata/runtime/go/slices.go:80)	CALL	runtime.printunlock(SB)
	0x032a 00810 (testdata/runtime/go/slices.go:81)	MOVL	$100000, AX
	0x032f 00815 (testdata/runtime/go/slices.go:81)	CALL	main.big(SB)
	0x0334 00820 (testdata/runtime/go/slices.go:81)	MOVQ	AX, main..autotmp_60+4992(SP)
	0x033c 00828 (testdata/runtime/go/slices.go:81)	MOVL	$300, AX
	0x0341 00833 (testdata/runtime/go/slices.go:81)	CALL	main.big(SB)
	0x0346 00838 (testdata/runtime/go/slices.go:81)	MOVQ	AX, main..autotmp_61+4984(SP)
	0x034e 00846 (testdata/runtime/go/slices.go:81)	CALL	runtime.printlock(SB)
	0x0353 00851 (testdata/runtime/go/slices.go:81)	MOVQ	main..autotmp_60+4992(SP), AX
	0x035b 00859 (testdata/runtime/go/slices.go:81)	NOP
	0x0360 00864 (testdata/runtime/go/slices.go:81)	CALL	runtime.printint(SB)
	0x0365 00869 (testdata/runtime/go/slices.go:81)	CALL	runtime.printsp(SB)
	0x036a 00874 (testdata/runtime/go/slices.go:81)	MOVQ	main..autotmp_61+4984(SP), AX
	0x0372 00882 (testdata/runtime/go/slices.go:81)	CALL	runtime.printint(SB)
	0x0377 00887 (testdata/runtime/go/slices.go:81)	CALL	runtime.printnl(SB)
	0x037c 00892 (testdata/runtime/go/slices.go:81)	NOP
	0x0380 00896 (testdata/runtime/go/slices.go:81)	CALL	runtime.printunlock(SB)
	0x0385 00901 (testdata/runtime/go/slices.go:81)	XORL	AX, AX
	0x0387 00903 (testdata/runtime/go/slices.go:81)	XORL	CX, CX
	0x0389 00905 (testdata/runtime/go/slices.go:83)	JMP	928
	0x038b 00907 (testdata/runtime/go/slices.go:84)	PCDATA	$0, $-2
	0x038b 00907 (testdata/runtime/go/slices.go:84)	MOVQ	AX, (DX)
	0x038e 00910 (testdata/runtime/go/slices.go:84)	MOVQ	SI, 16(DX)
	0x0392 00914 (testdata/runtime/go/slices.go:83)	PCDATA	$0, $-1
	0x0392 00914 (testdata/runtime/go/slices.go:83)	MOVQ	main.i+1720(SP), AX
	0x039a 00922 (testdata/runtime/go/slices.go:83)	INCQ	AX
	0x039d 00925 (testdata/runtime/go/slices.go:83)	MOVQ	DX, CX
	0x03a0 00928 (testdata/runtime/go/slices.go:83)	CMPQ	AX, $5
	0x03a4 00932 (testdata/runtime/go/slices.go:83)	JGE	1154
	0x03aa 00938 (testdata/runtime/go/slices.go:83)	MOVQ	AX, main.i+1720(SP)
	0x03b2 00946 (testdata/runtime/go/slices.go:83)	MOVQ	CX, main.n+8208(SP)
	0x03ba 00954 (testdata/runtime/go/slices.go:84)	MOVL	$24, AX
	0x03bf 00959 (testdata/runtime/go/slices.go:84)	LEAQ	type:main.named(SB), BX
	0x03c6 00966 (testdata/runtime/go/slices.go:84)	MOVL	$1, CX
	0x03cb 00971 (testdata/runtime/go/slices.go:84)	PCDATA	$1, $5
	0x03cb 00971 (testdata/runtime/go/slices.go:84)	CALL	runtime.mallocgcSmallScanNoHeaderSC3(SB)
	0x03d0 00976 (testdata/runtime/go/slices.go:84)	MOVQ	AX, main.list+8224(SP)
	0x03d8 00984 (testdata/runtime/go/slices.go:84)	MOVQ	main.i+1720(SP), DX
	0x03e0 00992 (testdata/runtime/go/slices.go:84)	ADDQ	$97, DX
	0x03e4 00996 (testdata/runtime/go/slices.go:84)	MOVLQSX	DX, BX
	0x03e7 00999 (testdata/runtime/go/slices.go:84)	XORL	AX, AX
	0x03e9 01001 (testdata/runtime/go/slices.go:84)	PCDATA	$1, $6
	0x03e9 01001 (testdata/runtime/go/slices.go:84)	CALL	runtime.intstring(SB)
	0x03ee 01006 (testdata/runtime/go/slices.go:84)	MOVQ	main.list+8224(SP), DX
	0x03f6 01014 (testdata/runtime/go/slices.go:84)	MOVQ	BX, 8(DX)
	0x03fa 01018 (testdata/runtime/go/slices.go:84)	CMPL	runtime.writeBarrier(SB), $0
	0x0401 01025 (testdata/runtime/go/slices.go:84)	PCDATA	$0, $-2
	0x0401 01025 (testdata/runtime/go/slices.go:84)	JNE	1040
	0x0403 01027 (testdata/runtime/go/slices.go:84)	MOVQ	main.n+8208(SP), SI
	0x040b 01035 (testdata/runtime/go/slices.go:84)	JMP	907
	0x0410 01040 (testdata/runtime/go/slices.go:84)	MOVQ	(DX), SI
	0x0413 01043 (testdata/runtime/go/slices.go:84)	MOVQ	16(DX), DI
	0x0417 01047 (testdata/runtime/go/slices.go:84)	CALL	runtime.gcWriteBarrier4(SB)
	0x041c 01052 (testdata/runtime/go/slices.go:84)	MOVQ	AX, (R11)
	0x041f 01055 (testdata/runtime/go/slices.go:84)	MOVQ	SI, 8(R11)
	0x0423 01059 (testdata/runtime/go/slices.go:84)	MOVQ	main.n+8208(SP), SI
	0x042b 01067 (testdata/runtime/go/slices.go:84)	MOVQ	SI, 16(R11)
	0x042f 01071 (testdata/runtime/go/slices.go:84)	MOVQ	DI, 24(R11)
	0x0433 01075 (testdata/runtime/go/slices.go:84)	JMP	907
	0x0438 01080 (testdata/runtime/go/slices.go:86)	PCDATA	$0, $-1
	0x0438 01080 (testdata/runtime/go/slices.go:86)	MOVQ	CX, main.n+8208(SP)
	0x0440 01088 (testdata/runtime/go/slices.go:87)	MOVQ	(CX), AX
	0x0443 01091 (testdata/runtime/go/slices.go:87)	MOVQ	AX, main..autotmp_62+8256(SP)
	0x044b 01099 (testdata/runtime/go/slices.go:87)	MOVQ	8(CX), AX
	0x044f 01103 (testdata/runtime/go/slices.go:87)	MOVQ	AX, main..autotmp_60+4992(SP)
	0x0457 01111 (testdata/runtime/go/slices.go:87)	PCDATA	$1, $7
	0x0457 01111 (testdata/runtime/go/slices.go:87)	CALL	runtime.printlock(SB)
	0x045c 01116 (testdata/runtime/go/slices.go:87)	MOVQ	main..autotmp_62+8256(SP), AX
	0x0464 01124 (testdata/runtime/go/slices.go:87)	MOVQ	main..autotmp_60+4992(SP), BX
	0x046c 01132 (testdata/runtime/go/slices.go:87)	PCDATA	$1, $5
	0x046c 01132 (testdata/runtime/go/slices.go:87)	CALL	runtime.printstring(SB)
	0x0471 01137 (testdata/runtime/go/slices.go:87)	CALL	runtime.printunlock(SB)
	0x0476 01142 (testdata/runtime/go/slices.go:86)	MOVQ	main.n+8208(SP), AX
	0x047e 01150 (testdata/runtime/go/slices.go:86)	MOVQ	16(AX), CX
	0x0482 01154 (testdata/runtime/go/slices.go:86)	TESTQ	CX, CX
	0x0485 01157 (testdata/runtime/go/slices.go:86)	JNE	1080
	0x0487 01159 (testdata/runtime/go/slices.go:89)	PCDATA	$1, $0
	0x0487 01159 (testdata/runtime/go/slices.go:89)	CALL	runtime.printlock(SB)
	0x048c 01164 (testdata/runtime/go/slices.go:89)	CALL	runtime.printnl(SB)
	0x0491 01169 (testdata/runtime/go/slices.go:89)	CALL	runtime.printunlock(SB)
	0x0496 01174 (testdata/runtime/go/slices.go:90)	CALL	main.whole(SB)
	0x049b 01179 (testdata/runtime/go/slices.go:90)	LEAQ	main..autotmp_19+6600(SP), DI
	0x04a3 01187 (testdata/runtime/go/slices.go:90)	MOVQ	SP, SI
	0x04a6 01190 (testdata/runtime/go/slices.go:90)	MOVL	$200, CX
	0x04ab 01195 (testdata/runtime/go/slices.go:90)	REP
	0x04ac 01196 (testdata/runtime/go/slices.go:90)	MOVSQ
	0x04ae 01198 (testdata/runtime/go/slices.go:90)	CALL	main.whole(SB)
	0x04b3 01203 (testdata/runtime/go/slices.go:90)	LEAQ	main..autotmp_20+5000(SP), DI
	0x04bb 01211 (testdata/runtime/go/slices.go:90)	MOVQ	SP, SI
	0x04be 01214 (testdata/runtime/go/slices.go:90)	MOVL	$200, CX
	0x04c3 01219 (testdata/runtime/go/slices.go:90)	REP
	0x04c4 01220 (testdata/runtime/go/slices.go:90)	MOVSQ
	0x04c6 01222 (testdata/runtime/go/slices.go:90)	LEAQ	main.a+3352(SP), DI
	0x04ce 01230 (testdata/runtime/go/slices.go:90)	LEAQ	main..autotmp_19+6600(SP), SI
	0x04d6 01238 (testdata/runtime/go/slices.go:90)	MOVL	$200, CX
	0x04db 01243 (testdata/runtime/go/slices.go:90)	REP
	0x04dc 01244 (testdata/runtime/go/slices.go:90)	MOVSQ
	0x04de 01246 (testdata/runtime/go/slices.go:91)	MOVQ	main..autotmp_20+5024(SP), AX
	0x04e6 01254 (testdata/runtime/go/slices.go:90)	LEAQ	main.c+1728(SP), DI
	0x04ee 01262 (testdata/runtime/go/slices.go:90)	LEAQ	main..autotmp_20+5000(SP), SI
	0x04f6 01270 (testdata/runtime/go/slices.go:90)	MOVL	$200, CX
	0x04fb 01275 (testdata/runtime/go/slices.go:90)	REP
	0x04fc 01276 (testdata/runtime/go/slices.go:90)	MOVSQ
	0x04fe 01278 (testdata/runtime/go/slices.go:91)	INCQ	AX
	0x0501 01281 (testdata/runtime/go/slices.go:91)	MOVQ	AX, main.c+1752(SP)
	0x0509 01289 (testdata/runtime/go/slices.go:92)	LEAQ	main.a+3352(SP), AX
	0x0511 01297 (testdata/runtime/go/slices.go:92)	LEAQ	main.c+1728(SP), BX
	0x0519 01305 (testdata/runtime/go/slices.go:92)	MOVL	$1600, CX
	0x051e 01310 (testdata/runtime/go/slices.go:92)	NOP
	0x0520 01312 (testdata/runtime/go/slices.go:92)	CALL	runtime.memequal(SB)
	0x0525 01317 (testdata/runtime/go/slices.go:92)	MOVB	AL, main..autotmp_66+1603(SP)
	0x052c 01324 (testdata/runtime/go/slices.go:92)	MOVQ	main.a+4944(SP), AX
	0x0534 01332 (testdata/runtime/go/slices.go:92)	MOVQ	AX, main..autotmp_60+4992(SP)
	0x053c 01340 (testdata/runtime/go/slices.go:92)	MOVQ	main.c+1752(SP), AX
	0x0544 01348 (testdata/runtime/go/slices.go:92)	MOVQ	AX, main..autotmp_61+4984(SP)
	0x054c 01356 (testdata/runtime/go/slices.go:92)	CALL	runtime.printlock(SB)
	0x0551 01361 (testdata/runtime/go/slices.go:92)	MOVBLZX	main..autotmp_66+1603(SP), AX
	0x0559 01369 (testdata/runtime/go/slices.go:92)	CALL	runtime.printbool(SB)
	0x055e 01374 (testdata/runtime/go/slices.go:92)	NOP
	0x0560 01376 (testdata/runtime/go/slices.go:92)	CALL	runtime.printsp(SB)
	0x0565 01381 (testdata/runtime/go/slices.go:92)	MOVQ	main..autotmp_60+4992(SP), AX
	0x056d 01389 (testdata/runtime/go/slices.go:92)	CALL	runtime.printint(SB)
	0x0572 01394 (testdata/runtime/go/slices.go:92)	CALL	runtime.printsp(SB)
	0x0577 01399 (testdata/runtime/go/slices.go:92)	MOVQ	main..autotmp_61+4984(SP), AX
	0x057f 01407 (testdata/runtime/go/slices.go:92)	NOP
	0x0580 01408 (testdata/runtime/go/slices.go:92)	CALL	runtime.printint(SB)
	0x0585 01413 (testdata/runtime/go/slices.go:92)	CALL	runtime.printnl(SB)
	0x058a 01418 (testdata/runtime/go/slices.go:92)	CALL	runtime.printunlock(SB)
	0x058f 01423 (testdata/runtime/go/slices.go:92)	XORL	AX, AX
	0x0591 01425 (testdata/runtime/go/slices.go:92)	XORL	CX, CX
	0x0593 01427 (testdata/runtime/go/slices.go:92)	XORL	DX, DX
	0x0595 01429 (testdata/runtime/go/slices.go:92)	XORL	BX, BX
	0x0597 01431 (testdata/runtime/go/slices.go:92)	XORL	SI, SI
	0x0599 01433 (testdata/runtime/go/slices.go:94)	JMP	1496
	0x059b 01435 (testdata/runtime/go/slices.go:96)	PCDATA	$0, $-2
	0x059b 01435 (testdata/runtime/go/slices.go:96)	LEAQ	go:string."y"(SB), R12
	0x05a2 01442 (testdata/runtime/go/slices.go:96)	MOVQ	R12, (AX)(DI*1)
	0x05a6 01446 (testdata/runtime/go/slices.go:96)	MOVQ	$1, 24(AX)(DI*1)
	0x05af 01455 (testdata/runtime/go/slices.go:96)	LEAQ	go:string."z"(SB), R12
	0x05b6 01462 (testdata/runtime/go/slices.go:96)	MOVQ	R12, 16(AX)(DI*1)
	0x05bb 01467 (testdata/runtime/go/slices.go:96)	MOVQ	R11, 8(SI)(R8*8)
	0x05c0 01472 (testdata/runtime/go/slices.go:96)	MOVQ	R10, 16(SI)(R8*8)
	0x05c5 01477 (testdata/runtime/go/slices.go:96)	MOVQ	AX, (SI)(R8*8)
	0x05c9 01481 (testdata/runtime/go/slices.go:94)	PCDATA	$0, $-1
	0x05c9 01481 (testdata/runtime/go/slices.go:94)	LEAQ	1(R9), AX
	0x05cd 01485 (testdata/runtime/go/slices.go:94)	MOVQ	CX, DI
	0x05d0 01488 (testdata/runtime/go/slices.go:94)	MOVL	DX, CX
	0x05d2 01490 (testdata/runtime/go/slices.go:94)	MOVQ	BX, DX
	0x05d5 01493 (testdata/runtime/go/slices.go:94)	MOVQ	DI, BX
	0x05d8 01496 (testdata/runtime/go/slices.go:94)	MOVQ	DX, main.m.len+1696(SP)
	0x05e0 01504 (testdata/runtime/go/slices.go:94)	MOVQ	BX, main.m.cap+1704(SP)
	0x05e8 01512 (testdata/runtime/go/slices.go:94)	CMPQ	AX, $40
	0x05ec 01516 (testdata/runtime/go/slices.go:94)	JGE	2031
	0x05f2 01522 (testdata/runtime/go/slices.go:94)	MOVQ	AX, main.i+1712(SP)
	0x05fa 01530 (testdata/runtime/go/slices.go:94)	MOVQ	SI, main.m.ptr+8216(SP)
	0x0602 01538 (testdata/runtime/go/slices.go:94)	MOVB	CL, main..autotmp_66+1603(SP)
	0x0609 01545 (testdata/runtime/go/slices.go:95)	MOVL	$16, AX
	0x060e 01550 (testdata/runtime/go/slices.go:95)	LEAQ	type:[1]string(SB), BX
	0x0615 01557 (testdata/runtime/go/slices.go:95)	MOVL	$1, CX
	0x061a 01562 (testdata/runtime/go/slices.go:95)	PCDATA	$1, $8
	0x061a 01562 (testdata/runtime/go/slices.go:95)	CALL	runtime.mallocgcSmallScanNoHeaderSC2(SB)
	0x061f 01567 (testdata/runtime/go/slices.go:95)	MOVQ	$1, 8(AX)
	0x0627 01575 (testdata/runtime/go/slices.go:95)	MOVQ	main.m.len+1696(SP), BX
	0x062f 01583 (testdata/runtime/go/slices.go:95)	INCQ	BX
	0x0632 01586 (testdata/runtime/go/slices.go:95)	LEAQ	go:string."x"(SB), DX
	0x0639 01593 (testdata/runtime/go/slices.go:95)	MOVQ	DX, (AX)
	0x063c 01596 (testdata/runtime/go/slices.go:95)	MOVQ	main.m.cap+1704(SP), CX
	0x0644 01604 (testdata/runtime/go/slices.go:95)	CMPQ	CX, BX
	0x0647 01607 (testdata/runtime/go/slices.go:95)	JCS	1627
	0x0649 01609 (testdata/runtime/go/slices.go:96)	MOVQ	main.m.ptr+8216(SP), SI
	0x0651 01617 (testdata/runtime/go/slices.go:96)	MOVBLZX	main..autotmp_66+1603(SP), DX
	0x0659 01625 (testdata/runtime/go/slices.go:95)	JMP	1726
	0x065b 01627 (testdata/runtime/go/slices.go:95)	MOVQ	AX, main..autotmp_67+8240(SP)
	0x0663 01635 (testdata/runtime/go/slices.go:95)	CMPQ	BX, $1
	0x0667 01639 (testdata/runtime/go/slices.go:95)	JGT	1682
	0x0669 01641 (testdata/runtime/go/slices.go:94)	MOVBLZX	main..autotmp_66+1603(SP), DX
	0x0671 01649 (testdata/runtime/go/slices.go:94)	TESTB	DL, DL
	0x0673 01651 (testdata/runtime/go/slices.go:95)	JNE	1682
	0x0675 01653 (testdata/runtime/go/slices.go:95)	LEAQ	main..autotmp_46+8272(SP), SI
	0x067d 01661 (testdata/runtime/go/slices.go:95)	MOVUPS	X15, (SI)
	0x0681 01665 (testdata/runtime/go/slices.go:95)	MOVUPS	X15, 8(SI)
	0x0686 01670 (testdata/runtime/go/slices.go:95)	MOVL	$1, CX
	0x068b 01675 (testdata/runtime/go/slices.go:95)	MOVL	$1, DX
	0x0690 01680 (testdata/runtime/go/slices.go:95)	JMP	1726
	0x0692 01682 (testdata/runtime/go/slices.go:95)	MOVQ	main.m.ptr+8216(SP), AX
	0x069a 01690 (testdata/runtime/go/slices.go:95)	MOVL	$1, DI
	0x069f 01695 (testdata/runtime/go/slices.go:95)	LEAQ	type:[]string(SB), SI
	0x06a6 01702 (testdata/runtime/go/slices.go:95)	PCDATA	$1, $9
	0x06a6 01702 (testdata/runtime/go/slices.go:95)	CALL	runtime.growslice(SB)
	0x06ab 01707 (testdata/runtime/go/slices.go:96)	MOVQ	AX, SI
	0x06ae 01710 (testdata/runtime/go/slices.go:96)	MOVBLZX	main..autotmp_66+1603(SP), DX
	0x06b6 01718 (testdata/runtime/go/slices.go:95)	MOVQ	main..autotmp_67+8240(SP), AX
	0x06be 01726 (testdata/runtime/go/slices.go:95)	LEAQ	(BX)(BX*2), R8
	0x06c2 01730 (testdata/runtime/go/slices.go:95)	MOVQ	$1, -16(SI)(R8*8)
	0x06cb 01739 (testdata/runtime/go/slices.go:95)	MOVQ	$1, -8(SI)(R8*8)
	0x06d4 01748 (testdata/runtime/go/slices.go:95)	CMPL	runtime.writeBarrier(SB), $0
	0x06db 01755 (testdata/runtime/go/slices.go:95)	PCDATA	$0, $-2
	0x06db 01755 (testdata/runtime/go/slices.go:95)	JEQ	1774
	0x06dd 01757 (testdata/runtime/go/slices.go:95)	MOVQ	-24(SI)(R8*8), R9
	0x06e2 01762 (testdata/runtime/go/slices.go:95)	CALL	runtime.gcWriteBarrier2(SB)
	0x06e7 01767 (testdata/runtime/go/slices.go:95)	MOVQ	AX, (R11)
	0x06ea 01770 (testdata/runtime/go/slices.go:95)	MOVQ	R9, 8(R11)
	0x06ee 01774 (testdata/runtime/go/slices.go:95)	MOVQ	AX, -24(SI)(R8*8)
	0x06f3 01779 (testdata/runtime/go/slices.go:96)	PCDATA	$0, $-1
	0x06f3 01779 (testdata/runtime/go/slices.go:96)	MOVQ	main.i+1712(SP), R8
	0x06fb 01787 (testdata/runtime/go/slices.go:96)	MOVQ	R8, R9
	0x06fe 01790 (testdata/runtime/go/slices.go:96)	SHRQ	$1, R8
	0x0701 01793 (testdata/runtime/go/slices.go:96)	CMPQ	BX, R8
	0x0704 01796 (testdata/runtime/go/slices.go:96)	JLS	2163
	0x070a 01802 (testdata/runtime/go/slices.go:96)	LEAQ	(R8)(R8*2), R8
	0x070e 01806 (testdata/runtime/go/slices.go:96)	MOVQ	16(SI)(R8*8), R10
	0x0713 01811 (testdata/runtime/go/slices.go:96)	MOVQ	8(SI)(R8*8), R11
	0x0718 01816 (testdata/runtime/go/slices.go:96)	ADDQ	$2, R11
	0x071c 01820 (testdata/runtime/go/slices.go:96)	MOVQ	(SI)(R8*8), AX
	0x0720 01824 (testdata/runtime/go/slices.go:96)	CMPQ	R10, R11
	0x0723 01827 (testdata/runtime/go/slices.go:96)	JCC	1947
	0x0725 01829 (testdata/runtime/go/slices.go:96)	MOVQ	R8, main..autotmp_60+4992(SP)
	0x072d 01837 (testdata/runtime/go/slices.go:96)	MOVQ	SI, main..autotmp_68+8232(SP)
	0x0735 01845 (testdata/runtime/go/slices.go:96)	MOVQ	BX, main..autotmp_69+4960(SP)
	0x073d 01853 (testdata/runtime/go/slices.go:96)	MOVQ	CX, main..autotmp_70+4952(SP)
	0x0745 01861 (testdata/runtime/go/slices.go:96)	MOVB	DL, main..autotmp_71+1602(SP)
	0x074c 01868 (testdata/runtime/go/slices.go:96)	MOVQ	R11, BX
	0x074f 01871 (testdata/runtime/go/slices.go:96)	MOVQ	R10, CX
	0x0752 01874 (testdata/runtime/go/slices.go:96)	MOVL	$2, DI
	0x0757 01879 (testdata/runtime/go/slices.go:96)	LEAQ	type:string(SB), SI
	0x075e 01886 (testdata/runtime/go/slices.go:96)	PCDATA	$1, $10
	0x075e 01886 (testdata/runtime/go/slices.go:96)	NOP
	0x0760 01888 (testdata/runtime/go/slices.go:96)	CALL	runtime.growslice(SB)
	0x0765 01893 (testdata/runtime/go/slices.go:94)	MOVBLZX	main..autotmp_71+1602(SP), DX
	0x076d 01901 (testdata/runtime/go/slices.go:96)	MOVQ	main..autotmp_68+8232(SP), SI
	0x0775 01909 (testdata/runtime/go/slices.go:96)	MOVQ	main..autotmp_60+4992(SP), R8
	0x077d 01917 (testdata/runtime/go/slices.go:94)	MOVQ	main.i+1712(SP), R9
	0x0785 01925 (testdata/runtime/go/slices.go:96)	MOVQ	BX, R11
	0x0788 01928 (testdata/runtime/go/slices.go:96)	MOVQ	CX, R10
	0x078b 01931 (testdata/runtime/go/slices.go:94)	MOVQ	main..autotmp_70+4952(SP), CX
	0x0793 01939 (testdata/runtime/go/slices.go:94)	MOVQ	main..autotmp_69+4960(SP), BX
	0x079b 01947 (testdata/runtime/go/slices.go:96)	LEAQ	-2(R11), DI
	0x079f 01951 (testdata/runtime/go/slices.go:96)	SHLQ	$4, DI
	0x07a3 01955 (testdata/runtime/go/slices.go:96)	MOVQ	$1, 8(AX)(DI*1)
	0x07ac 01964 (testdata/runtime/go/slices.go:96)	CMPL	runtime.writeBarrier(SB), $0
	0x07b3 01971 (testdata/runtime/go/slices.go:96)	PCDATA	$0, $-2
	0x07b3 01971 (testdata/runtime/go/slices.go:96)	JEQ	1435
	0x07b9 01977 (testdata/runtime/go/slices.go:96)	MOVQ	R11, main..autotmp_60+4992(SP)
	0x07c1 01985 (testdata/runtime/go/slices.go:96)	MOVQ	(SI)(R8*8), R12
	0x07c5 01989 (testdata/runtime/go/slices.go:96)	MOVQ	(AX)(DI*1), R13
	0x07c9 01993 (testdata/runtime/go/slices.go:96)	MOVQ	16(AX)(DI*1), R15
	0x07ce 01998 (testdata/runtime/go/slices.go:96)	CALL	runtime.gcWriteBarrier4(SB)
	0x07d3 02003 (testdata/runtime/go/slices.go:96)	MOVQ	R13, (R11)
	0x07d6 02006 (testdata/runtime/go/slices.go:96)	MOVQ	R15, 8(R11)
	0x07da 02010 (testdata/runtime/go/slices.go:96)	MOVQ	AX, 16(R11)
	0x07de 02014 (testdata/runtime/go/slices.go:96)	MOVQ	R12, 24(R11)
	0x07e2 02018 (testdata/runtime/go/slices.go:96)	MOVQ	main..autotmp_60+4992(SP), R11
	0x07ea 02026 (testdata/runtime/go/slices.go:96)	JMP	1435
	0x07ef 02031 (testdata/runtime/go/slices.go:98)	PCDATA	$0, $-1
	0x07ef 02031 (testdata/runtime/go/slices.go:98)	TESTQ	DX, DX
	0x07f2 02034 (testdata/runtime/go/slices.go:98)	JLS	2158
	0x07f4 02036 (testdata/runtime/go/slices.go:98)	MOVQ	8(SI), AX
	0x07f8 02040 (testdata/runtime/go/slices.go:98)	MOVQ	AX, main..autotmp_60+4992(SP)
	0x0800 02048 (testdata/runtime/go/slices.go:98)	MOVQ	16(SI), AX
	0x0804 02052 (testdata/runtime/go/slices.go:98)	MOVQ	AX, main..autotmp_61+4984(SP)
	0x080c 02060 (testdata/runtime/go/slices.go:98)	PCDATA	$1, $0
	0x080c 02060 (testdata/runtime/go/slices.go:98)	CALL	runtime.printlock(SB)
	0x0811 02065 (testdata/runtime/go/slices.go:98)	MOVQ	main.m.len+1696(SP), AX
	0x0819 02073 (testdata/runtime/go/slices.go:98)	CALL	runtime.printint(SB)
	0x081e 02078 (testdata/runtime/go/slices.go:98)	NOP
	0x0820 02080 (testdata/runtime/go/slices.go:98)	CALL	runtime.printsp(SB)
	0x0825 02085 (testdata/runtime/go/slices.go:98)	MOVQ	main.m.cap+1704(SP), AX
	0x082d 02093 (testdata/runtime/go/slices.go:98)	CALL	runtime.printint(SB)
	0x0832 02098 (testdata/runtime/go/slices.go:98)	CALL	runtime.printsp(SB)
	0x0837 02103 (testdata/runtime/go/slices.go:98)	MOVQ	main..autotmp_60+4992(SP), AX
	0x083f 02111 (testdata/runtime/go/slices.go:98)	NOP
	0x0840 02112 (testdata/runtime/go/slices.go:98)	CALL	runtime.printint(SB)
	0x0845 02117 (testdata/runtime/go/slices.go:98)	CALL	runtime.printsp(SB)
	0x084a 02122 (testdata/runtime/go/slices.go:98)	MOVQ	main..autotmp_61+4984(SP), AX
	0x0852 02130 (testdata/runtime/go/slices.go:98)	CALL	runtime.printint(SB)
	0x0857 02135 (testdata/runtime/go/slices.go:98)	CALL	runtime.printnl(SB)
	0x085c 02140 (testdata/runtime/go/slices.go:98)	NOP
	0x0860 02144 (testdata/runtime/go/slices.go:98)	CALL	runtime.printunlock(SB)
	0x0865 02149 (testdata/runtime/go/slices.go:99)	ADDQ	$8344, SP
	0x086c 02156 (testdata/runtime/go/slices.go:99)	POPQ	BP
	0x086d 02157 (testdata/runtime/go/slices.go:99)	RET
	0x086e 02158 (testdata/runtime/go/slices.go:98)	PCDATA	$4, $0
	0x086e 02158 (testdata/runtime/go/slices.go:98)	CALL	runtime.panicBounds(SB)
	0x0873 02163 (testdata/runtime/go/slices.go:96)	PCDATA	$4, $4095
	0x0873 02163 (testdata/runtime/go/slices.go:96)	CALL	runtime.panicBounds(SB)
	0x0878 02168 (testdata/runtime/go/slices.go:80)	PCDATA	$4, $3654
	0x0878 02168 (testdata/runtime/go/slices.go:80)	CALL	runtime.panicBounds(SB)
	0x087d 02173 (testdata/runtime/go/slices.go:80)	PCDATA	$4, $3582
	0x087d 02173 (testdata/runtime/go/slices.go:80)	NOP
	0x0880 02176 (testdata/runtime/go/slices.go:80)	CALL	runtime.panicBounds(SB)
	0x0885 02181 (testdata/runtime/go/slices.go:80)	XCHGL	AX, AX
	0x0886 02182 (testdata/runtime/go/slices.go:80)	NOP
	0x0886 02182 (testdata/runtime/go/slices.go:67)	PCDATA	$1, $-1
	0x0886 02182 (testdata/runtime/go/slices.go:67)	PCDATA	$0, $-2
	0x0886 02182 (testdata/runtime/go/slices.go:67)	CALL	runtime.morestack_noctxt(SB)
	0x088b 02187 (testdata/runtime/go/slices.go:67)	PCDATA	$0, $-1
	0x088b 02187 (testdata/runtime/go/slices.go:67)	JMP	0
	0x0000 49 89 e4 49 81 ec 20 20 00 00 0f 82 76 08 00 00  I..I..  ....v...
	0x0010 4d 3b 66 10 0f 86 6c 08 00 00 55 48 89 e5 48 81  M;f...l...UH..H.
	0x0020 ec 98 20 00 00 b8 88 13 00 00 e8 00 00 00 00 48  .. ............H
	0x0030 89 84 24 48 20 00 00 48 89 9c 24 80 13 00 00 31  ..$H ..H..$....1
	0x0040 c9 eb 4b 48 89 8c 24 78 13 00 00 48 8b 04 c8 48  ..KH..$x...H...H
	0x0050 89 84 24 00 0d 00 00 e8 00 00 00 00 48 8b 84 24  ..$.........H..$
	0x0060 00 0d 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00  ................
	0x0070 00 00 00 48 8b 8c 24 78 13 00 00 48 ff c1 48 8b  ...H..$x...H..H.
	0x0080 84 24 48 20 00 00 48 8b 9c 24 80 13 00 00 48 39  .$H ..H..$....H9
	0x0090 cb 7f b0 e8 00 00 00 00 e8 00 00 00 00 0f 1f 00  ................
	0x00a0 e8 00 00 00 00 b8 05 00 00 00 e8 00 00 00 00 48  ...............H
	0x00b0 89 9c 24 08 0d 00 00 48 89 8c 24 10 0d 00 00 48  ..$....H..$....H
	0x00c0 89 d9 48 89 c3 48 8d 84 24 44 06 00 00 e8 00 00  ..H..H..$D......
	0x00d0 00 00 48 89 84 24 40 20 00 00 48 89 9c 24 80 13  ..H..$@ ..H..$..
	0x00e0 00 00 e8 00 00 00 00 48 8b 84 24 08 0d 00 00 e8  .......H..$.....
	0x00f0 00 00 00 00 e8 00 00 00 00 48 8b 84 24 10 0d 00  .........H..$...
	0x0100 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 40  ...........H..$@
	0x0110 20 00 00 48 8b 9c 24 80 13 00 00 0f 1f 44 00 00   ..H..$......D..
	0x0120 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0130 c7 84 24 70 20 00 00 03 00 00 00 48 8d 05 00 00  ..$p ......H....
	0x0140 00 00 48 89 84 24 68 20 00 00 48 c7 84 24 80 20  ..H..$h ..H..$. 
	0x0150 00 00 03 00 00 00 48 8d 05 00 00 00 00 48 89 84  ......H......H..
	0x0160 24 78 20 00 00 48 c7 84 24 90 20 00 00 05 00 00  $x ..H..$. .....
	0x0170 00 48 8d 05 00 00 00 00 48 89 84 24 88 20 00 00  .H......H..$. ..
	0x0180 48 8d 84 24 68 20 00 00 bb 03 00 00 00 89 d9 e8  H..$h ..........
	0x0190 00 00 00 00 eb 6a 48 89 9c 24 80 13 00 00 48 89  .....jH..$....H.
	0x01a0 84 24 38 20 00 00 48 8b 48 08 48 89 8c 24 88 06  .$8 ..H.H.H..$..
	0x01b0 00 00 48 8b 00 48 89 84 24 08 20 00 00 0f 1f 00  ..H..H..$. .....
	0x01c0 e8 00 00 00 00 48 8b 84 24 08 20 00 00 48 8b 9c  .....H..$. ..H..
	0x01d0 24 88 06 00 00 e8 00 00 00 00 e8 00 00 00 00 90  $...............
	0x01e0 e8 00 00 00 00 48 8b 84 24 38 20 00 00 48 83 c0  .....H..$8 ..H..
	0x01f0 10 48 8b 9c 24 80 13 00 00 48 ff cb 0f 1f 40 00  .H..$....H....@.
	0x0200 48 85 db 7f 91 e8 00 00 00 00 e8 00 00 00 00 e8  H...............
	0x0210 00 00 00 00 c7 84 24 64 06 00 00 01 00 00 00 48  ......$d.......H
	0x0220 b8 02 00 00 00 03 00 00 00 48 89 84 24 68 06 00  .........H..$h..
	0x0230 00 48 b8 04 00 00 00 05 00 00 00 48 89 84 24 70  .H.........H..$p
	0x0240 06 00 00 48 b8 06 00 00 00 07 00 00 00 48 89 84  ...H.........H..
	0x0250 24 78 06 00 00 48 b8 08 00 00 00 09 00 00 00 48  $x...H.........H
	0x0260 89 84 24 80 06 00 00 31 c0 31 db 89 d9 48 8d bc  ..$....1.1...H..
	0x0270 24 64 06 00 00 be 03 00 00 00 41 89 f0 0f 1f 00  $d........A.....
	0x0280 e8 00 00 00 00 48 89 c7 48 89 de 49 89 c8 e8 00  .....H..H..I....
	0x0290 00 00 00 48 83 fb 03 0f 86 e0 05 00 00 0f 1f 00  ...H............
	0x02a0 48 83 fb 05 0f 86 ce 05 00 00 48 89 8c 24 98 06  H.........H..$..
	0x02b0 00 00 48 89 9c 24 90 06 00 00 48 63 48 24 48 89  ..H..$....HcH$H.
	0x02c0 8c 24 70 13 00 00 48 63 40 44 48 89 84 24 68 13  .$p...Hc@DH..$h.
	0x02d0 00 00 e8 00 00 00 00 48 8b 84 24 90 06 00 00 90  .......H..$.....
	0x02e0 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 98 06  ..........H..$..
	0x02f0 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  ............H..$
	0x0300 70 13 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b  p.............H.
	0x0310 84 24 68 13 00 00 e8 00 00 00 00 0f 1f 44 00 00  .$h..........D..
	0x0320 e8 00 00 00 00 e8 00 00 00 00 b8 a0 86 01 00 e8  ................
	0x0330 00 00 00 00 48 89 84 24 80 13 00 00 b8 2c 01 00  ....H..$.....,..
	0x0340 00 e8 00 00 00 00 48 89 84 24 78 13 00 00 e8 00  ......H..$x.....
	0x0350 00 00 00 48 8b 84 24 80 13 00 00 0f 1f 44 00 00  ...H..$......D..
	0x0360 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 78 13  ..........H..$x.
	0x0370 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  ..............@.
	0x0380 e8 00 00 00 00 31 c0 31 c9 eb 15 48 89 02 48 89  .....1.1...H..H.
	0x0390 72 10 48 8b 84 24 b8 06 00 00 48 ff c0 48 89 d1  r.H..$....H..H..
	0x03a0 48 83 f8 05 0f 8d d8 00 00 00 48 89 84 24 b8 06  H.........H..$..
	0x03b0 00 00 48 89 8c 24 10 20 00 00 b8 18 00 00 00 48  ..H..$. .......H
	0x03c0 8d 1d 00 00 00 00 b9 01 00 00 00 e8 00 00 00 00  ................
	0x03d0 48 89 84 24 20 20 00 00 48 8b 94 24 b8 06 00 00  H..$  ..H..$....
	0x03e0 48 83 c2 61 48 63 da 31 c0 e8 00 00 00 00 48 8b  H..aHc.1......H.
	0x03f0 94 24 20 20 00 00 48 89 5a 08 83 3d 00 00 00 00  .$  ..H.Z..=....
	0x0400 00 75 0d 48 8b b4 24 10 20 00 00 e9 7b ff ff ff  .u.H..$. ...{...
	0x0410 48 8b 32 48 8b 7a 10 e8 00 00 00 00 49 89 03 49  H.2H.z......I..I
	0x0420 89 73 08 48 8b b4 24 10 20 00 00 49 89 73 10 49  .s.H..$. ..I.s.I
	0x0430 89 7b 18 e9 53 ff ff ff 48 89 8c 24 10 20 00 00  .{..S...H..$. ..
	0x0440 48 8b 01 48 89 84 24 40 20 00 00 48 8b 41 08 48  H..H..$@ ..H.A.H
	0x0450 89 84 24 80 13 00 00 e8 00 00 00 00 48 8b 84 24  ..$.........H..$
	0x0460 40 20 00 00 48 8b 9c 24 80 13 00 00 e8 00 00 00  @ ..H..$........
	0x0470 00 e8 00 00 00 00 48 8b 84 24 10 20 00 00 48 8b  ......H..$. ..H.
	0x0480 48 10 48 85 c9 75 b1 e8 00 00 00 00 e8 00 00 00  H.H..u..........
	0x0490 00 e8 00 00 00 00 e8 00 00 00 00 48 8d bc 24 c8  ...........H..$.
	0x04a0 19 00 00 48 89 e6 b9 c8 00 00 00 f3 48 a5 e8 00  ...H........H...
	0x04b0 00 00 00 48 8d bc 24 88 13 00 00 48 89 e6 b9 c8  ...H..$....H....
	0x04c0 00 00 00 f3 48 a5 48 8d bc 24 18 0d 00 00 48 8d  ....H.H..$....H.
	0x04d0 b4 24 c8 19 00 00 b9 c8 00 00 00 f3 48 a5 48 8b  .$..........H.H.
	0x04e0 84 24 a0 13 00 00 48 8d bc 24 c0 06 00 00 48 8d  .$....H..$....H.
	0x04f0 b4 24 88 13 00 00 b9 c8 00 00 00 f3 48 a5 48 ff  .$..........H.H.
	0x0500 c0 48 89 84 24 d8 06 00 00 48 8d 84 24 18 0d 00  .H..$....H..$...
	0x0510 00 48 8d 9c 24 c0 06 00 00 b9 40 06 00 00 66 90  .H..$.....@...f.
	0x0520 e8 00 00 00 00 88 84 24 43 06 00 00 48 8b 84 24  .......$C...H..$
	0x0530 50 13 00 00 48 89 84 24 80 13 00 00 48 8b 84 24  P...H..$....H..$
	0x0540 d8 06 00 00 48 89 84 24 78 13 00 00 e8 00 00 00  ....H..$x.......
	0x0550 00 0f b6 84 24 43 06 00 00 e8 00 00 00 00 66 90  ....$C........f.
	0x0560 e8 00 00 00 00 48 8b 84 24 80 13 00 00 e8 00 00  .....H..$.......
	0x0570 00 00 e8 00 00 00 00 48 8b 84 24 78 13 00 00 90  .......H..$x....
	0x0580 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 31  ...............1
	0x0590 c0 31 c9 31 d2 31 db 31 f6 eb 3d 4c 8d 25 00 00  .1.1.1.1..=L.%..
	0x05a0 00 00 4c 89 24 38 48 c7 44 38 18 01 00 00 00 4c  ..L.$8H.D8.....L
	0x05b0 8d 25 00 00 00 00 4c 89 64 38 10 4e 89 5c c6 08  .%....L.d8.N.\..
	0x05c0 4e 89 54 c6 10 4a 89 04 c6 49 8d 41 01 48 89 cf  N.T..J...I.A.H..
	0x05d0 89 d1 48 89 da 48 89 fb 48 89 94 24 a0 06 00 00  ..H..H..H..$....
	0x05e0 48 89 9c 24 a8 06 00 00 48 83 f8 28 0f 8d fd 01  H..$....H..(....
	0x05f0 00 00 48 89 84 24 b0 06 00 00 48 89 b4 24 18 20  ..H..$....H..$. 
	0x0600 00 00 88 8c 24 43 06 00 00 b8 10 00 00 00 48 8d  ....$C........H.
	0x0610 1d 00 00 00 00 b9 01 00 00 00 e8 00 00 00 00 48  ...............H
	0x0620 c7 40 08 01 00 00 00 48 8b 9c 24 a0 06 00 00 48  .@.....H..$....H
	0x0630 ff c3 48 8d 15 00 00 00 00 48 89 10 48 8b 8c 24  ..H......H..H..$
	0x0640 a8 06 00 00 48 39 d9 72 12 48 8b b4 24 18 20 00  ....H9.r.H..$. .
	0x0650 00 0f b6 94 24 43 06 00 00 eb 63 48 89 84 24 30  ....$C....cH..$0
	0x0660 20 00 00 48 83 fb 01 7f 29 0f b6 94 24 43 06 00   ..H....)...$C..
	0x0670 00 84 d2 75 1d 48 8d b4 24 50 20 00 00 44 0f 11  ...u.H..$P ..D..
	0x0680 3e 44 0f 11 7e 08 b9 01 00 00 00 ba 01 00 00 00  >D..~...........
	0x0690 eb 2c 48 8b 84 24 18 20 00 00 bf 01 00 00 00 48  .,H..$. .......H
	0x06a0 8d 35 00 00 00 00 e8 00 00 00 00 48 89 c6 0f b6  .5.........H....
	0x06b0 94 24 43 06 00 00 48 8b 84 24 30 20 00 00 4c 8d  .$C...H..$0 ..L.
	0x06c0 04 5b 4a c7 44 c6 f0 01 00 00 00 4a c7 44 c6 f8  .[J.D......J.D..
	0x06d0 01 00 00 00 83 3d 00 00 00 00 00 74 11 4e 8b 4c  .....=.....t.N.L
	0x06e0 c6 e8 e8 00 00 00 00 49 89 03 4d 89 4b 08 4a 89  .......I..M.K.J.
	0x06f0 44 c6 e8 4c 8b 84 24 b0 06 00 00 4d 89 c1 49 d1  D..L..$....M..I.
	0x0700 e8 4c 39 c3 0f 86 69 01 00 00 4f 8d 04 40 4e 8b  .L9...i...O..@N.
	0x0710 54 c6 10 4e 8b 5c c6 08 49 83 c3 02 4a 8b 04 c6  T..N.\..I...J...
	0x0720 4d 39 da 73 76 4c 89 84 24 80 13 00 00 48 89 b4  M9.svL..$....H..
	0x0730 24 28 20 00 00 48 89 9c 24 60 13 00 00 48 89 8c  $( ..H..$`...H..
	0x0740 24 58 13 00 00 88 94 24 42 06 00 00 4c 89 db 4c  $X.....$B...L..L
	0x0750 89 d1 bf 02 00 00 00 48 8d 35 00 00 00 00 66 90  .......H.5....f.
	0x0760 e8 00 00 00 00 0f b6 94 24 42 06 00 00 48 8b b4  ........$B...H..
	0x0770 24 28 20 00 00 4c 8b 84 24 80 13 00 00 4c 8b 8c  $( ..L..$....L..
	0x0780 24 b0 06 00 00 49 89 db 49 89 ca 48 8b 8c 24 58  $....I..I..H..$X
	0x0790 13 00 00 48 8b 9c 24 60 13 00 00 49 8d 7b fe 48  ...H..$`...I.{.H
	0x07a0 c1 e7 04 48 c7 44 38 08 01 00 00 00 83 3d 00 00  ...H.D8......=..
	0x07b0 00 00 00 0f 84 e2 fd ff ff 4c 89 9c 24 80 13 00  .........L..$...
	0x07c0 00 4e 8b 24 c6 4c 8b 2c 38 4c 8b 7c 38 10 e8 00  .N.$.L.,8L.|8...
	0x07d0 00 00 00 4d 89 2b 4d 89 7b 08 49 89 43 10 4d 89  ...M.+M.{.I.C.M.
	0x07e0 63 18 4c 8b 9c 24 80 13 00 00 e9 ac fd ff ff 48  c.L..$.........H
	0x07f0 85 d2 76 7a 48 8b 46 08 48 89 84 24 80 13 00 00  ..vzH.F.H..$....
	0x0800 48 8b 46 10 48 89 84 24 78 13 00 00 e8 00 00 00  H.F.H..$x.......
	0x0810 00 48 8b 84 24 a0 06 00 00 e8 00 00 00 00 66 90  .H..$.........f.
	0x0820 e8 00 00 00 00 48 8b 84 24 a8 06 00 00 e8 00 00  .....H..$.......
	0x0830 00 00 e8 00 00 00 00 48 8b 84 24 80 13 00 00 90  .......H..$.....
	0x0840 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 78 13  ..........H..$x.
	0x0850 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  ..............@.
	0x0860 e8 00 00 00 00 48 81 c4 98 20 00 00 5d c3 e8 00  .....H... ..]...
	0x0870 00 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 00  ................
	0x0880 e8 00 00 00 00 90 e8 00 00 00 00 e9 70 f7 ff ff  ............p...
	rel 43+4 t=R_CALL main.grow+0
	rel 88+4 t=R_CALL runtime.printlock+0
	rel 101+4 t=R_CALL runtime.printint+0
	rel 106+4 t=R_CALL runtime.printsp+0
	rel 111+4 t=R_CALL runtime.printunlock+0
	rel 148+4 t=R_CALL runtime.printlock+0
	rel 153+4 t=R_CALL runtime.printnl+0
	rel 161+4 t=R_CALL runtime.printunlock+0
	rel 171+4 t=R_CALL main.bytes+0
	rel 206+4 t=R_CALL runtime.slicebytetostring+0
	rel 227+4 t=R_CALL runtime.printlock+0
	rel 240+4 t=R_CALL runtime.printint+0
	rel 245+4 t=R_CALL runtime.printsp+0
	rel 258+4 t=R_CALL runtime.printint+0
	rel 263+4 t=R_CALL runtime.printsp+0
	rel 289+4 t=R_CALL runtime.printstring+0
	rel 294+4 t=R_CALL runtime.printnl+0
	rel 299+4 t=R_CALL runtime.printunlock+0
	rel 318+4 t=R_PCREL go:string."one"+0
	rel 345+4 t=R_PCREL go:string."two"+0
	rel 372+4 t=R_PCREL go:string."three"+0
	rel 400+4 t=R_CALL main.reversed+0
	rel 449+4 t=R_CALL runtime.printlock+0
	rel 470+4 t=R_CALL runtime.printstring+0
	rel 475+4 t=R_CALL runtime.printsp+0
	rel 481+4 t=R_CALL runtime.printunlock+0
	rel 518+4 t=R_CALL runtime.printlock+0
	rel 523+4 t=R_CALL runtime.printnl+0
	rel 528+4 t=R_CALL runtime.printunlock+0
	rel 641+4 t=R_CALL main.spread+0
	rel 655+4 t=R_CALL main.spread+0
	rel 723+4 t=R_CALL runtime.printlock+0
	rel 737+4 t=R_CALL runtime.printint+0
	rel 742+4 t=R_CALL runtime.printsp+0
	rel 755+4 t=R_CALL runtime.printint+0
	rel 760+4 t=R_CALL runtime.printsp+0
	rel 773+4 t=R_CALL runtime.printint+0
	rel 778+4 t=R_CALL runtime.printsp+0
	rel 791+4 t=R_CALL runtime.printint+0
	rel 801+4 t=R_CALL runtime.printnl+0
	rel 806+4 t=R_CALL runtime.printunlock+0
	rel 816+4 t=R_CALL main.big+0
	rel 834+4 t=R_CALL main.big+0
	rel 847+4 t=R_CALL runtime.printlock+0
	rel 865+4 t=R_CALL runtime.printint+0
	rel 870+4 t=R_CALL runtime.printsp+0
	rel 883+4 t=R_CALL runtime.printint+0
	rel 888+4 t=R_CALL runtime.printnl+0
	rel 897+4 t=R_CALL runtime.printunlock+0
	rel 962+4 t=R_PCREL type:main.named+0
	rel 972+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC3+0
	rel 1002+4 t=R_CALL runtime.intstring+0
	rel 1020+4 t=R_PCREL runtime.writeBarrier+-1
	rel 1048+4 t=R_CALL runtime.gcWriteBarrier4+0
	rel 1112+4 t=R_CALL runtime.printlock+0
	rel 1133+4 t=R_CALL runtime.printstring+0
	rel 1138+4 t=R_CALL runtime.printunlock+0
	rel 1160+4 t=R_CALL runtime.printlock+0
	rel 1165+4 t=R_CALL runtime.printnl+0
	rel 1170+4 t=R_CALL runtime.printunlock+0
	rel 1175+4 t=R_CALL main.whole+0
	rel 1199+4 t=R_CALL main.whole+0
	rel 1313+4 t=R_CALL runtime.memequal+0
	rel 1357+4 t=R_CALL runtime.printlock+0
	rel 1370+4 t=R_CALL runtime.printbool+0
	rel 1377+4 t=R_CALL runtime.printsp+0
	rel 1390+4 t=R_CALL runtime.printint+0
	rel 1395+4 t=R_CALL runtime.printsp+0
	rel 1409+4 t=R_CALL runtime.printint+0
	rel 1414+4 t=R_CALL runtime.printnl+0
	rel 1419+4 t=R_CALL runtime.printunlock+0
	rel 1438+4 t=R_PCREL go:string."y"+0
	rel 1458+4 t=R_PCREL go:string."z"+0
	rel 1553+4 t=R_PCREL type:[1]string+0
	rel 1563+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC2+0
	rel 1589+4 t=R_PCREL go:string."x"+0
	rel 1698+4 t=R_PCREL type:[]string+0
	rel 1703+4 t=R_CALL runtime.growslice+0
	rel 1750+4 t=R_PCREL runtime.writeBarrier+-1
	rel 1763+4 t=R_CALL runtime.gcWriteBarrier2+0
	rel 1882+4 t=R_PCREL type:string+0
	rel 1889+4 t=R_CALL runtime.growslice+0
	rel 1966+4 t=R_PCREL runtime.writeBarrier+-1
	rel 1999+4 t=R_CALL runtime.gcWriteBarrier4+0
	rel 2061+4 t=R_CALL runtime.printlock+0
	rel 2074+4 t=R_CALL runtime.printint+0
	rel 2081+4 t=R_CALL runtime.printsp+0
	rel 2094+4 t=R_CALL runtime.printint+0
	rel 2099+4 t=R_CALL runtime.printsp+0
	rel 2113+4 t=R_CALL runtime.printint+0
	rel 2118+4 t=R_CALL runtime.printsp+0
	rel 2131+4 t=R_CALL runtime.printint+0
	rel 2136+4 t=R_CALL runtime.printnl+0
	rel 2145+4 t=R_CALL runtime.printunlock+0
	rel 2159+4 t=R_CALL runtime.panicBounds+0
	rel 2164+4 t=R_CALL runtime.panicBounds+0
	rel 2169+4 t=R_CALL runtime.panicBounds+0
	rel 2177+4 t=R_CALL runtime.panicBounds+0
	rel 2183+4 t=R_CALL runtime.morestack_noctxt+0
type:.eq.SM8 STEXT dupok size=86 align=0x0 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.SM8(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	59
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TswRR9Pia9Wsluv5u1sUnA==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.SM8.arginfo1(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.SM8.argliveinfo(SB)
	0x000e 00014 (<autogenerated>:1)	PCDATA	$3, $1
	0x000e 00014 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0012 00018 (<autogenerated>:1)	CMPQ	8(BX), CX
	0x0016 00022 (<autogenerated>:1)	JNE	51
	0x0018 00024 (<autogenerated>:1)	MOVQ	16(AX), DX
	0x001c 00028 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CMPQ	16(BX), DX
	0x0024 00036 (<autogenerated>:1)	JNE	51
	0x0026 00038 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0029 00041 (<autogenerated>:1)	MOVQ	(BX), BX
	0x002c 00044 (<autogenerated>:1)	PCDATA	$1, $1
	0x002c 00044 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0031 00049 (<autogenerated>:1)	JMP	53
	0x0033 00051 (<autogenerated>:1)	XORL	AX, AX
	0x0035 00053 (<autogenerated>:1)	ADDQ	$24, SP
	0x0039 00057 (<autogenerated>:1)	POPQ	BP
	0x003a 00058 (<autogenerated>:1)	RET
	0x003b 00059 (<autogenerated>:1)	NOP
	0x003b 00059 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003b 00059 (<autogenerated>:1)	PCDATA	$0, $-2
	0x003b 00059 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0040 00064 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0045 00069 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x004a 00074 (<autogenerated>:1)	PCDATA	$0, $-1
	0x004a 00074 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x004f 00079 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0054 00084 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 35 55 48 89 e5 48 83 ec 18 48 8b  I;f.v5UH..H...H.
	0x0010 48 08 48 39 4b 08 75 1b 48 8b 50 10 0f 1f 40 00  H.H9K.u.H.P...@.
	0x0020 48 39 53 10 75 0d 48 8b 00 48 8b 1b e8 00 00 00  H9S.u.H..H......
	0x0030 00 eb 02 31 c0 48 83 c4 18 5d c3 48 89 44 24 08  ...1.H...].H.D$.
	0x0040 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48  H.\$......H.D$.H
	0x0050 8b 5c 24 10 eb aa                                .\$...
	rel 45+4 t=R_CALL runtime.memequal+0
	rel 70+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
type:.eqfunc.M12 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 0c 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.point- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74           ..*main.point
type:*main.point SRODATA size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 3d 5a 9f 28 08 08 16 00 00 00 00 00 00 00 00  .=Z.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.point-+0
	rel 48+8 t=R_ADDR type:main.point+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:.importpath.main. SRODATA dupok size=6 align=0x1
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.x- SRODATA dupok size=3 align=0x1
	0x0000 00 01 78                                         ..x
type:.namedata.y- SRODATA dupok size=3 align=0x1
	0x0000 00 01 79                                         ..y
type:.namedata.z- SRODATA dupok size=3 align=0x1
	0x0000 00 01 7a                                         ..z
type:main.point SRODATA size=168 align=0x8
	0x0000 0c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 3c 87 99 c6 0f 04 04 19 00 00 00 00 00 00 00 00  <...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.M12+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.point-+0
	rel 44+4 t=R_ADDROFF type:*main.point+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.point+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.x-+0
	rel 104+8 t=R_ADDR type:int32+0
	rel 120+8 t=R_ADDR type:.namedata.y-+0
	rel 128+8 t=R_ADDR type:int32+0
	rel 144+8 t=R_ADDR type:.namedata.z-+0
	rel 152+8 t=R_ADDR type:int32+0
type:.eqfunc.SM8 SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.SM8+0
type:.namedata.*main.named- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 6d 61 69 6e 2e 6e 61 6d 65 64           ..*main.named
type:*main.named SRODATA size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 85 b7 07 5c 28 08 08 16 00 00 00 00 00 00 00 00  ...\(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.named-+0
	rel 48+8 t=R_ADDR type:main.named+0
runtime.gcbits.0500000000000000 SRODATA dupok size=8 align=0x8
	0x0000 05 00 00 00 00 00 00 00                          ........
type:.namedata.name- SRODATA dupok size=6 align=0x1
	0x0000 00 04 6e 61 6d 65                                ..name
type:.namedata.next- SRODATA dupok size=6 align=0x1
	0x0000 00 04 6e 65 78 74                                ..next
type:main.named SRODATA size=144 align=0x8
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 71 79 40 43 07 08 08 19 00 00 00 00 00 00 00 00  qy@C............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.SM8+0
	rel 32+8 t=R_ADDR runtime.gcbits.0500000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.named-+0
	rel 44+4 t=R_ADDROFF type:*main.named+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.named+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.name-+0
	rel 104+8 t=R_ADDR type:string+0
	rel 120+8 t=R_ADDR type:.namedata.next-+0
	rel 128+8 t=R_ADDR type:*main.named+0
go:string." " SRODATA dupok size=1 align=0x1
	0x0000 20                                                
go:string."one" SRODATA dupok size=3 align=0x1
	0x0000 6f 6e 65                                         one
go:string."two" SRODATA dupok size=3 align=0x1
	0x0000 74 77 6f                                         two
go:string."three" SRODATA dupok size=5 align=0x1
	0x0000 74 68 72 65 65                                   three
go:string."x" SRODATA dupok size=1 align=0x1
	0x0000 78                                               x
go:string."y" SRODATA dupok size=1 align=0x1
	0x0000 79                                               y
go:string."z" SRODATA dupok size=1 align=0x1
	0x0000 7a                                               z
type:.namedata.*[]string- SRODATA dupok size=11 align=0x1
	0x0000 00 09 2a 5b 5d 73 74 72 69 6e 67                 ..*[]string
type:*[]string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 76 41 97 2a 28 08 08 16 00 00 00 00 00 00 00 00  vA.*(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]string-+0
	rel 48+8 t=R_ADDR type:[]string+0
runtime.strequal·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.strequal+0
type:.namedata.*[1]string- SRODATA dupok size=12 align=0x1
	0x0000 00 0a 2a 5b 31 5d 73 74 72 69 6e 67              ..*[1]string
type:*[1]string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 71 26 0c 51 28 08 08 16 00 00 00 00 00 00 00 00  q&.Q(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]string-+0
	rel 48+8 t=R_ADDR type:[1]string+0
type:[1]string SRODATA dupok size=72 align=0x8
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1f 94 9c 2e 02 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.strequal·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]string-+0
	rel 44+4 t=RelocType(-32763) type:*[1]string+0
	rel 48+8 t=R_ADDR type:string+0
	rel 56+8 t=R_ADDR type:[]string+0
type:.eqfunc.M1600 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 40 06 00 00 00 00 00 00  ........@.......
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*[200]int- SRODATA dupok size=11 align=0x1
	0x0000 00 09 2a 5b 32 30 30 5d 69 6e 74                 ..*[200]int
type:*[200]int SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9f 5c 9f ea 28 08 08 16 00 00 00 00 00 00 00 00  .\..(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[200]int-+0
	rel 48+8 t=R_ADDR type:[200]int+0
type:[200]int SRODATA dupok size=72 align=0x8
	0x0000 40 06 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x0010 b5 bb e4 a6 0a 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 c8 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.M1600+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[200]int-+0
	rel 44+4 t=RelocType(-32763) type:*[200]int+0
	rel 48+8 t=R_ADDR type:int+0
	rel 56+8 t=R_ADDR type:[]int+0
type:.namedata.*[][]string- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 5b 5d 5b 5d 73 74 72 69 6e 67           ..*[][]string
type:*[][]string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d3 b7 f0 25 28 08 08 16 00 00 00 00 00 00 00 00  ...%(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[][]string-+0
	rel 48+8 t=R_ADDR type:[][]string+0
type:[][]string SRODATA dupok size=56 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 44 dd d1 9d 02 08 08 17 00 00 00 00 00 00 00 00  D...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[][]string-+0
	rel 44+4 t=RelocType(-32763) type:*[][]string+0
	rel 48+8 t=R_ADDR type:[]string+0
type:.namedata.*[]main.point- SRODATA dupok size=15 align=0x1
	0x0000 00 0d 2a 5b 5d 6d 61 69 6e 2e 70 6f 69 6e 74     ..*[]main.point
type:*[]main.point SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 88 61 7c 9e 28 08 08 16 00 00 00 00 00 00 00 00  .a|.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]main.point-+0
	rel 48+8 t=R_ADDR type:[]main.point+0
type:[]main.point SRODATA dupok size=56 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a9 3e fc 31 02 08 08 17 00 00 00 00 00 00 00 00  .>.1............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[]main.point-+0
	rel 44+4 t=RelocType(-32763) type:*[]main.point+0
	rel 48+8 t=R_ADDR type:main.point+0
runtime.gcbits.1500000000000000 SRODATA dupok size=8 align=0x8
	0x0000 15 00 00 00 00 00 00 00                          ........
gclocals·yr4yLQlPnRVKirpHM7hJfw== SRODATA dupok size=8 align=0x4
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·HM78BBKmj/74hKeYGEnXLw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 02 00 00 00 00 02 01                 ...........
main.grow.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.grow.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.bytes.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.bytes.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.reversed.arginfo1 SRODATA static dupok size=9 align=0x1
	0x0000 fe 00 08 08 08 10 08 fd ff                       .........
main.reversed.argliveinfo SRODATA static dupok size=3 align=0x1
	0x0000 00 00 03                                         ...
gclocals·2PJMknJT4sRrczSGzc14xw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 04 00 00 00 09 00 00                 ...........
gclocals·Vi90HuirP9VPo7whN2aauw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
main.spread.arginfo1 SRODATA static dupok size=17 align=0x1
	0x0000 fe 00 08 08 08 10 08 fd fe 18 08 20 08 28 08 fd  ........... .(..
	0x0010 ff                                               .
main.spread.argliveinfo SRODATA static dupok size=3 align=0x1
	0x0000 00 00 1a                                         ...
gclocals·Co8N3J4cno6MKCtTxcCDSA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
main.big.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.big.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·oNG3nr3vlhmleRajv8JktQ== SRODATA dupok size=8 align=0x4
	0x0000 0b 00 00 00 00 00 00 00                          ........
gclocals·steiDm0/eUz77PW/4ecEKQ== SRODATA dupok size=41 align=0x4
	0x0000 0b 00 00 00 12 00 00 00 00 00 00 00 01 00 80 00  ................
	0x0010 00 41 00 00 40 00 00 02 00 00 0a 00 00 82 00 00  .A..@...........
	0x0020 04 00 00 20 00 00 10 00 00                       ... .....
main.main.stkobj SRODATA static size=40 align=0x8
	0x0000 02 00 00 00 00 00 00 00 b8 ff ff ff 18 00 00 00  ................
	0x0010 08 00 00 00 00 00 00 00 d0 ff ff ff 30 00 00 00  ............0...
	0x0020 28 00 00 00 00 00 00 00                          (.......
	rel 20+4 t=R_ADDROFF runtime.gcbits.0100000000000000+0
	rel 36+4 t=R_ADDROFF runtime.gcbits.1500000000000000+0
gclocals·TswRR9Pia9Wsluv5u1sUnA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type:.eq.SM8.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
type:.eq.SM8.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
