main.main STEXT size=378 align=0x0 args=0x0 locals=0x60 funcid=0x0
	0x0000 00000 (testdata/listing/go/generic.go:41)	TEXT	main.main(SB), ABIInternal, $96-0
	0x0000 00000 (testdata/listing/go/generic.go:41)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:41)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:41)	JLS	368
	0x000a 00010 (testdata/listing/go/generic.go:41)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/generic.go:41)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/generic.go:41)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/generic.go:41)	SUBQ	$88, SP
	0x0012 00018 (testdata/listing/go/generic.go:41)	FUNCDATA	$0, gclocals·yr4yLQlPnRVKirpHM7hJfw==(SB)
	0x0012 00018 (testdata/listing/go/generic.go:41)	FUNCDATA	$1, gclocals·SPfTbWi+zDZapMYFoyr6Ug==(SB)
	0x0012 00018 (testdata/listing/go/generic.go:41)	FUNCDATA	$2, main.main.stkobj(SB)
	0x0012 00018 (testdata/listing/go/generic.go:42)	MOVUPS	X15, main.l+64(SP)
	0x0018 00024 (testdata/listing/go/generic.go:43)	XCHGL	AX, AX
	0x0019 00025 (testdata/listing/go/generic.go:16)	MOVL	$32, AX
	0x001e 00030 (testdata/listing/go/generic.go:16)	LEAQ	type:main.node[go.shape.struct { main.key string; main.val int }](SB), BX
	0x0025 00037 (testdata/listing/go/generic.go:16)	MOVL	$1, CX
	0x002a 00042 (testdata/listing/go/generic.go:16)	PCDATA	$1, $1
	0x002a 00042 (testdata/listing/go/generic.go:16)	CALL	runtime.mallocgcSmallScanNoHeaderSC4(SB)
	0x002f 00047 (testdata/listing/go/generic.go:16)	MOVQ	$1, 8(AX)
	0x0037 00055 (testdata/listing/go/generic.go:16)	MOVQ	$1, 16(AX)
	0x003f 00063 (testdata/listing/go/generic.go:16)	LEAQ	go:string."a"(SB), DX
	0x0046 00070 (testdata/listing/go/generic.go:16)	MOVQ	DX, (AX)
	0x0049 00073 (testdata/listing/go/generic.go:16)	MOVQ	main.l+64(SP), DX
	0x004e 00078 (testdata/listing/go/generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x0055 00085 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-2
	0x0055 00085 (testdata/listing/go/generic.go:16)	JEQ	95
	0x0057 00087 (testdata/listing/go/generic.go:16)	CALL	runtime.gcWriteBarrier1(SB)
	0x005c 00092 (testdata/listing/go/generic.go:16)	MOVQ	DX, (R11)
	0x005f 00095 (testdata/listing/go/generic.go:16)	MOVQ	DX, 24(AX)
	0x0063 00099 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-1
	0x0063 00099 (testdata/listing/go/generic.go:16)	MOVQ	AX, main.l+64(SP)
	0x0068 00104 (testdata/listing/go/generic.go:17)	INCQ	main.l+72(SP)
	0x006d 00109 (testdata/listing/go/generic.go:44)	XCHGL	AX, AX
	0x006e 00110 (testdata/listing/go/generic.go:16)	MOVL	$32, AX
	0x0073 00115 (testdata/listing/go/generic.go:16)	LEAQ	type:main.node[go.shape.struct { main.key string; main.val int }](SB), BX
	0x007a 00122 (testdata/listing/go/generic.go:16)	MOVL	$1, CX
	0x007f 00127 (testdata/listing/go/generic.go:16)	NOP
	0x0080 00128 (testdata/listing/go/generic.go:16)	CALL	runtime.mallocgcSmallScanNoHeaderSC4(SB)
	0x0085 00133 (testdata/listing/go/generic.go:16)	MOVQ	$1, 8(AX)
	0x008d 00141 (testdata/listing/go/generic.go:16)	MOVQ	$2, 16(AX)
	0x0095 00149 (testdata/listing/go/generic.go:16)	LEAQ	go:string."b"(SB), DX
	0x009c 00156 (testdata/listing/go/generic.go:16)	MOVQ	DX, (AX)
	0x009f 00159 (testdata/listing/go/generic.go:16)	MOVQ	main.l+64(SP), DX
	0x00a4 00164 (testdata/listing/go/generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x00ab 00171 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-2
	0x00ab 00171 (testdata/listing/go/generic.go:16)	JEQ	181
	0x00ad 00173 (testdata/listing/go/generic.go:16)	CALL	runtime.gcWriteBarrier1(SB)
	0x00b2 00178 (testdata/listing/go/generic.go:16)	MOVQ	DX, (R11)
	0x00b5 00181 (testdata/listing/go/generic.go:16)	MOVQ	DX, 24(AX)
	0x00b9 00185 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-1
	0x00b9 00185 (testdata/listing/go/generic.go:16)	MOVQ	AX, main.l+64(SP)
	0x00be 00190 (testdata/listing/go/generic.go:17)	INCQ	main.l+72(SP)
	0x00c3 00195 (testdata/listing/go/generic.go:45)	LEAQ	main..dict.fold[main.pair[string,int],string](SB), AX
	0x00ca 00202 (testdata/listing/go/generic.go:45)	LEAQ	main.l+64(SP), BX
	0x00cf 00207 (testdata/listing/go/generic.go:45)	XORL	CX, CX
	0x00d1 00209 (testdata/listing/go/generic.go:45)	XORL	DI, DI
	0x00d3 00211 (testdata/listing/go/generic.go:45)	LEAQ	main.main.func1·f(SB), SI
	0x00da 00218 (testdata/listing/go/generic.go:45)	PCDATA	$1, $0
	0x00da 00218 (testdata/listing/go/generic.go:45)	CALL	main.fold[go.shape.struct { main.key string; main.val int },go.shape.string](SB)
	0x00df 00223 (testdata/listing/go/generic.go:45)	MOVQ	AX, main..autotmp_20+80(SP)
	0x00e4 00228 (testdata/listing/go/generic.go:45)	MOVQ	BX, main..autotmp_21+56(SP)
	0x00e9 00233 (testdata/listing/go/generic.go:45)	LEAQ	main..dict.max[int](SB), AX
	0x00f0 00240 (testdata/listing/go/generic.go:45)	MOVL	$1, BX
	0x00f5 00245 (testdata/listing/go/generic.go:45)	MOVL	$2, CX
	0x00fa 00250 (testdata/listing/go/generic.go:45)	PCDATA	$1, $2
	0x00fa 00250 (testdata/listing/go/generic.go:45)	CALL	main.max[go.shape.int](SB)
	0x00ff 00255 (testdata/listing/go/generic.go:45)	MOVQ	AX, main..autotmp_22+48(SP)
	0x0104 00260 (testdata/listing/go/generic.go:45)	LEAQ	main..dict.max[float64](SB), AX
	0x010b 00267 (testdata/listing/go/generic.go:45)	MOVSD	$f64.3ff8000000000000(SB), X0
	0x0113 00275 (testdata/listing/go/generic.go:45)	MOVSD	$f64.c000000000000000(SB), X1
	0x011b 00283 (testdata/listing/go/generic.go:45)	NOP
	0x0120 00288 (testdata/listing/go/generic.go:45)	CALL	main.max[go.shape.float64](SB)
	0x0125 00293 (testdata/listing/go/generic.go:45)	MOVSD	X0, main..autotmp_23+40(SP)
	0x012b 00299 (testdata/listing/go/generic.go:45)	CALL	runtime.printlock(SB)
	0x0130 00304 (testdata/listing/go/generic.go:45)	MOVQ	main..autotmp_20+80(SP), AX
	0x0135 00309 (testdata/listing/go/generic.go:45)	MOVQ	main..autotmp_21+56(SP), BX
	0x013a 00314 (testdata/listing/go/generic.go:45)	PCDATA	$1, $0
	0x013a 00314 (testdata/listing/go/generic.go:45)	CALL	runtime.printstring(SB)
	0x013f 00319 (testdata/listing/go/generic.go:45)	NOP
	0x0140 00320 (testdata/listing/go/generic.go:45)	CALL	runtime.printsp(SB)
	0x0145 00325 (testdata/listing/go/generic.go:45)	MOVQ	main..autotmp_22+48(SP), AX
	0x014a 00330 (testdata/listing/go/generic.go:45)	CALL	runtime.printint(SB)
	0x014f 00335 (testdata/listing/go/generic.go:45)	CALL	runtime.printsp(SB)
	0x0154 00340 (testdata/listing/go/generic.go:45)	MOVSD	main..autotmp_23+40(SP), X0
	0x015a 00346 (testdata/listing/go/generic.go:45)	CALL	runtime.printfloat64(SB)
	0x015f 00351 (testdata/listing/go/generic.go:45)	NOP
	0x0160 00352 (testdata/listing/go/generic.go:45)	CALL	runtime.printnl(SB)
	0x0165 00357 (testdata/listing/go/generic.go:45)	CALL	runtime.printunlock(SB)
	0x016a 00362 (testdata/listing/go/generic.go:46)	ADDQ	$88, SP
	0x016e 00366 (testdata/listing/go/generic.go:46)	POPQ	BP
	0x016f 00367 (testdata/listing/go/generic.go:46)	RET
	0x0170 00368 (testdata/listing/go/generic.go:46)	NOP
	0x0170 00368 (testdata/listing/go/generic.go:41)	PCDATA	$1, $-1
	0x0170 00368 (testdata/listing/go/generic.go:41)	PCDATA	$0, $-2
	0x0170 00368 (testdata/listing/go/generic.go:41)	CALL	runtime.morestack_noctxt(SB)
	0x0175 00373 (testdata/listing/go/generic.go:41)	PCDATA	$0, $-1
	0x0175 00373 (testdata/listing/go/generic.go:41)	JMP	0
	0x0000 49 3b 66 10 0f 86 66 01 00 00 55 48 89 e5 48 83  I;f...f...UH..H.
	0x0010 ec 58 44 0f 11 7c 24 40 90 b8 20 00 00 00 48 8d  .XD..|$@.. ...H.
	0x0020 1d 00 00 00 00 b9 01 00 00 00 e8 00 00 00 00 48  ...............H
	0x0030 c7 40 08 01 00 00 00 48 c7 40 10 01 00 00 00 48  .@.....H.@.....H
	0x0040 8d 15 00 00 00 00 48 89 10 48 8b 54 24 40 83 3d  ......H..H.T$@.=
	0x0050 00 00 00 00 00 74 08 e8 00 00 00 00 49 89 13 48  .....t......I..H
	0x0060 89 50 18 48 89 44 24 40 48 ff 44 24 48 90 b8 20  .P.H.D$@H.D$H.. 
	0x0070 00 00 00 48 8d 1d 00 00 00 00 b9 01 00 00 00 90  ...H............
	0x0080 e8 00 00 00 00 48 c7 40 08 01 00 00 00 48 c7 40  .....H.@.....H.@
	0x0090 10 02 00 00 00 48 8d 15 00 00 00 00 48 89 10 48  .....H......H..H
	0x00a0 8b 54 24 40 83 3d 00 00 00 00 00 74 08 e8 00 00  .T$@.=.....t....
	0x00b0 00 00 49 89 13 48 89 50 18 48 89 44 24 40 48 ff  ..I..H.P.H.D$@H.
	0x00c0 44 24 48 48 8d 05 00 00 00 00 48 8d 5c 24 40 31  D$HH......H.\$@1
	0x00d0 c9 31 ff 48 8d 35 00 00 00 00 e8 00 00 00 00 48  .1.H.5.........H
	0x00e0 89 44 24 50 48 89 5c 24 38 48 8d 05 00 00 00 00  .D$PH.\$8H......
	0x00f0 bb 01 00 00 00 b9 02 00 00 00 e8 00 00 00 00 48  ...............H
	0x0100 89 44 24 30 48 8d 05 00 00 00 00 f2 0f 10 05 00  .D$0H...........
	0x0110 00 00 00 f2 0f 10 0d 00 00 00 00 0f 1f 44 00 00  .............D..
	0x0120 e8 00 00 00 00 f2 0f 11 44 24 28 e8 00 00 00 00  ........D$(.....
	0x0130 48 8b 44 24 50 48 8b 5c 24 38 e8 00 00 00 00 90  H.D$PH.\$8......
	0x0140 e8 00 00 00 00 48 8b 44 24 30 e8 00 00 00 00 e8  .....H.D$0......
	0x0150 00 00 00 00 f2 0f 10 44 24 28 e8 00 00 00 00 90  .......D$(......
	0x0160 e8 00 00 00 00 e8 00 00 00 00 48 83 c4 58 5d c3  ..........H..X].
	0x0170 e8 00 00 00 00 e9 86 fe ff ff                    ..........
	rel 33+4 t=R_PCREL type:main.node[go.shape.struct { main.key string; main.val int }]+0
	rel 43+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC4+0
	rel 66+4 t=R_PCREL go:string."a"+0
	rel 80+4 t=R_PCREL runtime.writeBarrier+-1
	rel 88+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 118+4 t=R_PCREL type:main.node[go.shape.struct { main.key string; main.val int }]+0
	rel 129+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC4+0
	rel 152+4 t=R_PCREL go:string."b"+0
	rel 166+4 t=R_PCREL runtime.writeBarrier+-1
	rel 174+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 198+4 t=R_PCREL main..dict.fold[main.pair[string,int],string]+0
	rel 214+4 t=R_PCREL main.main.func1·f+0
	rel 219+4 t=R_CALL main.fold[go.shape.struct { main.key string; main.val int },go.shape.string]+0
	rel 236+4 t=R_PCREL main..dict.max[int]+0
	rel 251+4 t=R_CALL main.max[go.shape.int]+0
	rel 263+4 t=R_PCREL main..dict.max[float64]+0
	rel 271+4 t=R_PCREL $f64.3ff8000000000000+0
	rel 279+4 t=R_PCREL $f64.c000000000000000+0
	rel 289+4 t=R_CALL main.max[go.shape.float64]+0
	rel 300+4 t=R_CALL runtime.printlock+0
	rel 315+4 t=R_CALL runtime.printstring+0
	rel 321+4 t=R_CALL runtime.printsp+0
	rel 331+4 t=R_CALL runtime.printint+0
	rel 336+4 t=R_CALL runtime.printsp+0
	rel 347+4 t=R_CALL runtime.printfloat64+0
	rel 353+4 t=R_CALL runtime.printnl+0
	rel 358+4 t=R_CALL runtime.printunlock+0
	rel 369+4 t=R_CALL runtime.morestack_noctxt+0
main.main.func1 STEXT size=106 align=0x0 args=0x28 locals=0x30 funcid=0x0
	0x0000 00000 (testdata/listing/go/generic.go:45)	TEXT	main.main.func1(SB), ABIInternal, $48-40
	0x0000 00000 (testdata/listing/go/generic.go:45)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:45)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:45)	JLS	49
	0x0006 00006 (testdata/listing/go/generic.go:45)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/generic.go:45)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/generic.go:45)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/generic.go:45)	SUBQ	$40, SP
	0x000e 00014 (testdata/listing/go/generic.go:45)	MOVQ	AX, main.s+56(FP)
	0x0013 00019 (testdata/listing/go/generic.go:45)	MOVQ	CX, main.p+72(FP)
	0x0018 00024 (testdata/listing/go/generic.go:45)	FUNCDATA	$0, gclocals·itaneJMpbAudh9zNu5JnHA==(SB)
	0x0018 00024 (testdata/listing/go/generic.go:45)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0018 00024 (testdata/listing/go/generic.go:45)	FUNCDATA	$5, main.main.func1.arginfo1(SB)
	0x0018 00024 (testdata/listing/go/generic.go:45)	FUNCDATA	$6, main.main.func1.argliveinfo(SB)
	0x0018 00024 (testdata/listing/go/generic.go:45)	PCDATA	$3, $1
	0x0018 00024 (testdata/listing/go/generic.go:45)	MOVQ	DI, SI
	0x001b 00027 (testdata/listing/go/generic.go:45)	MOVQ	CX, DI
	0x001e 00030 (testdata/listing/go/generic.go:45)	MOVQ	BX, CX
	0x0021 00033 (testdata/listing/go/generic.go:45)	MOVQ	AX, BX
	0x0024 00036 (testdata/listing/go/generic.go:45)	XORL	AX, AX
	0x0026 00038 (testdata/listing/go/generic.go:45)	PCDATA	$1, $1
	0x0026 00038 (testdata/listing/go/generic.go:45)	CALL	runtime.concatstring2(SB)
	0x002b 00043 (testdata/listing/go/generic.go:45)	ADDQ	$40, SP
	0x002f 00047 (testdata/listing/go/generic.go:45)	POPQ	BP
	0x0030 00048 (testdata/listing/go/generic.go:45)	RET
	0x0031 00049 (testdata/listing/go/generic.go:45)	NOP
	0x0031 00049 (testdata/listing/go/generic.go:45)	PCDATA	$1, $-1
	0x0031 00049 (testdata/listing/go/generic.go:45)	PCDATA	$0, $-2
	0x0031 00049 (testdata/listing/go/generic.go:45)	MOVQ	AX, 8(SP)
	0x0036 00054 (testdata/listing/go/generic.go:45)	MOVQ	BX, 16(SP)
	0x003b 00059 (testdata/listing/go/generic.go:45)	MOVQ	CX, 24(SP)
	0x0040 00064 (testdata/listing/go/generic.go:45)	MOVQ	DI, 32(SP)
	0x0045 00069 (testdata/listing/go/generic.go:45)	MOVQ	SI, 40(SP)
	0x004a 00074 (testdata/listing/go/generic.go:45)	CALL	runtime.morestack_noctxt(SB)
	0x004f 00079 (testdata/listing/go/generic.go:45)	PCDATA	$0, $-1
	0x004f 00079 (testdata/listing/go/generic.go:45)	MOVQ	8(SP), AX
	0x0054 00084 (testdata/listing/go/generic.go:45)	MOVQ	16(SP), BX
	0x0059 00089 (testdata/listing/go/generic.go:45)	MOVQ	24(SP), CX
	0x005e 00094 (testdata/listing/go/generic.go:45)	MOVQ	32(SP), DI
	0x0063 00099 (testdata/listing/go/generic.go:45)	MOVQ	40(SP), SI
	0x0068 00104 (testdata/listing/go/generic.go:45)	JMP	0
	0x0000 49 3b 66 10 76 2b 55 48 89 e5 48 83 ec 28 48 89  I;f.v+UH..H..(H.
	0x0010 44 24 38 48 89 4c 24 48 48 89 fe 48 89 cf 48 89  D$8H.L$HH..H..H.
	0x0020 d9 48 89 c3 31 c0 e8 00 00 00 00 48 83 c4 28 5d  .H..1......H..(]
	0x0030 c3 48 89 44 24 08 48 89 5c 24 10 48 89 4c 24 18  .H.D$.H.\$.H.L$.
	0x0040 48 89 7c 24 20 48 89 74 24 28 e8 00 00 00 00 48  H.|$ H.t$(.....H
	0x0050 8b 44 24 08 48 8b 5c 24 10 48 8b 4c 24 18 48 8b  .D$.H.\$.H.L$.H.
	0x0060 7c 24 20 48 8b 74 24 28 eb 96                    |$ H.t$(..
	rel 39+4 t=R_CALL runtime.concatstring2+0
	rel 75+4 t=R_CALL runtime.morestack_noctxt+0
main.max[go.shape.float64] STEXT dupok nosplit size=11 align=0x0 args=0x18 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/listing/go/generic.go:21)	TEXT	main.max[go.shape.float64](SB), DUPOK|NOSPLIT|NOFRAME|ABIInternal, $0-24
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$0, gclocals·PqVQJggGJ2Sanl8iJuPOkQ==(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$5, main.max[go.shape.float64].arginfo1(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$6, main.max[go.shape.float64].argliveinfo(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	PCDATA	$3, $1
	0x0000 00000 (testdata/listing/go/generic.go:22)	UCOMISD	X1, X0
	0x0004 00004 (testdata/listing/go/generic.go:22)	JLS	7
	0x0006 00006 (testdata/listing/go/generic.go:23)	RET
	0x0007 00007 (testdata/listing/go/generic.go:25)	MOVUPS	X1, X0
	0x000a 00010 (testdata/listing/go/generic.go:25)	RET
	0x0000 66 0f 2e c1 76 01 c3 0f 10 c1 c3                 f...v......
main.max[float64] STEXT dupok size=66 align=0x0 args=0x10 locals=0x20 funcid=0x17
	0x0000 00000 (testdata/listing/go/generic.go:21)	TEXT	main.max[float64](SB), DUPOK|WRAPPER|ABIInternal, $32-16
	0x0000 00000 (testdata/listing/go/generic.go:21)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:21)	JLS	33
	0x0006 00006 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/generic.go:21)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/generic.go:21)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/generic.go:21)	SUBQ	$24, SP
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$5, main.max[float64].arginfo1(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$6, main.max[float64].argliveinfo(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	PCDATA	$3, $1
	0x000e 00014 (testdata/listing/go/generic.go:21)	LEAQ	main..dict.max[float64](SB), AX
	0x0015 00021 (testdata/listing/go/generic.go:21)	PCDATA	$1, $0
	0x0015 00021 (testdata/listing/go/generic.go:21)	CALL	main.max[go.shape.float64](SB)
	0x001a 00026 (testdata/listing/go/generic.go:21)	ADDQ	$24, SP
	0x001e 00030 (testdata/listing/go/generic.go:21)	POPQ	BP
	0x001f 00031 (testdata/listing/go/generic.go:21)	NOP
	0x0020 00032 (testdata/listing/go/generic.go:21)	RET
	0x0021 00033 (testdata/listing/go/generic.go:21)	NOP
	0x0021 00033 (testdata/listing/go/generic.go:21)	PCDATA	$1, $-1
	0x0021 00033 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-2
	0x0021 00033 (testdata/listing/go/generic.go:21)	MOVSD	X0, 8(SP)
	0x0027 00039 (testdata/listing/go/generic.go:21)	MOVSD	X1, 16(SP)
	0x002d 00045 (testdata/listing/go/generic.go:21)	CALL	runtime.morestack_noctxt(SB)
	0x0032 00050 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-1
	0x0032 00050 (testdata/listing/go/generic.go:21)	MOVSD	8(SP), X0
	0x0038 00056 (testdata/listing/go/generic.go:21)	MOVSD	16(SP), X1
	0x003e 00062 (testdata/listing/go/generic.go:21)	NOP
	0x0040 00064 (testdata/listing/go/generic.go:21)	JMP	0
	0x0000 49 3b 66 10 76 1b 55 48 89 e5 48 83 ec 18 48 8d  I;f.v.UH..H...H.
	0x0010 05 00 00 00 00 e8 00 00 00 00 48 83 c4 18 5d 90  ..........H...].
	0x0020 c3 f2 0f 11 44 24 08 f2 0f 11 4c 24 10 e8 00 00  ....D$....L$....
	0x0030 00 00 f2 0f 10 44 24 08 f2 0f 10 4c 24 10 66 90  .....D$....L$.f.
	0x0040 eb be                                            ..
	rel 17+4 t=R_PCREL main..dict.max[float64]+0
	rel 22+4 t=R_CALL main.max[go.shape.float64]+0
	rel 46+4 t=R_CALL runtime.morestack_noctxt+0
main.max[go.shape.int] STEXT dupok nosplit size=13 align=0x0 args=0x18 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/listing/go/generic.go:21)	TEXT	main.max[go.shape.int](SB), DUPOK|NOSPLIT|NOFRAME|ABIInternal, $0-24
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$0, gclocals·PqVQJggGJ2Sanl8iJuPOkQ==(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$5, main.max[go.shape.int].arginfo1(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	FUNCDATA	$6, main.max[go.shape.int].argliveinfo(SB)
	0x0000 00000 (testdata/listing/go/generic.go:21)	PCDATA	$3, $1
	0x0000 00000 (testdata/listing/go/generic.go:22)	CMPQ	CX, BX
	0x0003 00003 (testdata/listing/go/generic.go:22)	JGE	9
	0x0005 00005 (testdata/listing/go/generic.go:23)	MOVQ	BX, AX
	0x0008 00008 (testdata/listing/go/generic.go:23)	RET
	0x0009 00009 (testdata/listing/go/generic.go:25)	MOVQ	CX, AX
	0x000c 00012 (testdata/listing/go/generic.go:25)	RET
	0x0000 48 39 d9 7d 04 48 89 d8 c3 48 89 c8 c3           H9.}.H...H...
main.max[int] STEXT dupok size=70 align=0x0 args=0x10 locals=0x20 funcid=0x17
	0x0000 00000 (testdata/listing/go/generic.go:21)	TEXT	main.max[int](SB), DUPOK|WRAPPER|ABIInternal, $32-16
	0x0000 00000 (testdata/listing/go/generic.go:21)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:21)	JLS	43
	0x0006 00006 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/generic.go:21)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/generic.go:21)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/generic.go:21)	SUBQ	$24, SP
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$5, main.max[int].arginfo1(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	FUNCDATA	$6, main.max[int].argliveinfo(SB)
	0x000e 00014 (testdata/listing/go/generic.go:21)	PCDATA	$3, $1
	0x000e 00014 (testdata/listing/go/generic.go:21)	MOVQ	BX, CX
	0x0011 00017 (testdata/listing/go/generic.go:21)	MOVQ	AX, BX
	0x0014 00020 (testdata/listing/go/generic.go:21)	LEAQ	main..dict.max[int](SB), AX
	0x001b 00027 (testdata/listing/go/generic.go:21)	PCDATA	$1, $0
	0x001b 00027 (testdata/listing/go/generic.go:21)	NOP
	0x0020 00032 (testdata/listing/go/generic.go:21)	CALL	main.max[go.shape.int](SB)
	0x0025 00037 (testdata/listing/go/generic.go:21)	ADDQ	$24, SP
	0x0029 00041 (testdata/listing/go/generic.go:21)	POPQ	BP
	0x002a 00042 (testdata/listing/go/generic.go:21)	RET
	0x002b 00043 (testdata/listing/go/generic.go:21)	NOP
	0x002b 00043 (testdata/listing/go/generic.go:21)	PCDATA	$1, $-1
	0x002b 00043 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-2
	0x002b 00043 (testdata/listing/go/generic.go:21)	MOVQ	AX, 8(SP)
	0x0030 00048 (testdata/listing/go/generic.go:21)	MOVQ	BX, 16(SP)
	0x0035 00053 (testdata/listing/go/generic.go:21)	CALL	runtime.morestack_noctxt(SB)
	0x003a 00058 (testdata/listing/go/generic.go:21)	PCDATA	$0, $-1
	0x003a 00058 (testdata/listing/go/generic.go:21)	MOVQ	8(SP), AX
	0x003f 00063 (testdata/listing/go/generic.go:21)	MOVQ	16(SP), BX
	0x0044 00068 (testdata/listing/go/generic.go:21)	JMP	0
	0x0000 49 3b 66 10 76 25 55 48 89 e5 48 83 ec 18 48 89  I;f.v%UH..H...H.
	0x0010 d9 48 89 c3 48 8d 05 00 00 00 00 0f 1f 44 00 00  .H..H........D..
	0x0020 e8 00 00 00 00 48 83 c4 18 5d c3 48 89 44 24 08  .....H...].H.D$.
	0x0030 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48  H.\$......H.D$.H
	0x0040 8b 5c 24 10 eb ba                                .\$...
	rel 23+4 t=R_PCREL main..dict.max[int]+0
	rel 33+4 t=R_CALL main.max[go.shape.int]+0
	rel 54+4 t=R_CALL runtime.morestack_noctxt+0
main.fold[go.shape.struct { main.key string; main.val int },go.shape.string] STEXT dupok size=166 align=0x0 args=0x28 locals=0x38 funcid=0x0
	0x0000 00000 (testdata/listing/go/generic.go:29)	TEXT	main.fold[go.shape.struct { main.key string; main.val int },go.shape.string](SB), DUPOK|ABIInternal, $56-40
	0x0000 00000 (testdata/listing/go/generic.go:29)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:29)	JLS	106
	0x0006 00006 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/generic.go:29)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/generic.go:29)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/generic.go:29)	SUBQ	$48, SP
	0x000e 00014 (testdata/listing/go/generic.go:29)	MOVQ	CX, main.start+80(FP)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$0, gclocals·RtYcsoRhst7kZCds8hdr6g==(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$1, gclocals·Vi90HuirP9VPo7whN2aauw==(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$5, main.fold[go.shape.struct { main.key string; main.val int },go.shape.string].arginfo1(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$6, main.fold[go.shape.struct { main.key string; main.val int },go.shape.string].argliveinfo(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	PCDATA	$3, $1
	0x0013 00019 (testdata/listing/go/generic.go:30)	MOVQ	SI, main.f+96(SP)
	0x0018 00024 (testdata/listing/go/generic.go:30)	PCDATA	$3, $2
	0x0018 00024 (testdata/listing/go/generic.go:30)	MOVQ	(BX), R8
	0x001b 00027 (testdata/listing/go/generic.go:30)	JMP	89
	0x001d 00029 (testdata/listing/go/generic.go:30)	MOVQ	R8, main.n+40(SP)
	0x0022 00034 (testdata/listing/go/generic.go:31)	MOVQ	(SI), R9
	0x0025 00037 (testdata/listing/go/generic.go:31)	MOVQ	(R8), R10
	0x0028 00040 (testdata/listing/go/generic.go:31)	MOVQ	8(R8), R11
	0x002c 00044 (testdata/listing/go/generic.go:31)	MOVQ	16(R8), R8
	0x0030 00048 (testdata/listing/go/generic.go:31)	MOVQ	CX, AX
	0x0033 00051 (testdata/listing/go/generic.go:31)	MOVQ	DI, BX
	0x0036 00054 (testdata/listing/go/generic.go:31)	MOVQ	R10, CX
	0x0039 00057 (testdata/listing/go/generic.go:31)	MOVQ	R11, DI
	0x003c 00060 (testdata/listing/go/generic.go:31)	MOVQ	SI, DX
	0x003f 00063 (testdata/listing/go/generic.go:31)	MOVQ	R8, SI
	0x0042 00066 (testdata/listing/go/generic.go:31)	PCDATA	$1, $1
	0x0042 00066 (testdata/listing/go/generic.go:31)	CALL	R9
	0x0045 00069 (testdata/listing/go/generic.go:30)	MOVQ	main.n+40(SP), R8
	0x004a 00074 (testdata/listing/go/generic.go:30)	MOVQ	24(R8), R8
	0x004e 00078 (testdata/listing/go/generic.go:31)	MOVQ	main.f+96(SP), SI
	0x0053 00083 (testdata/listing/go/generic.go:30)	MOVQ	BX, DI
	0x0056 00086 (testdata/listing/go/generic.go:30)	MOVQ	AX, CX
	0x0059 00089 (testdata/listing/go/generic.go:30)	TESTQ	R8, R8
	0x005c 00092 (testdata/listing/go/generic.go:30)	JNE	29
	0x005e 00094 (testdata/listing/go/generic.go:33)	MOVQ	CX, AX
	0x0061 00097 (testdata/listing/go/generic.go:33)	MOVQ	DI, BX
	0x0064 00100 (testdata/listing/go/generic.go:33)	ADDQ	$48, SP
	0x0068 00104 (testdata/listing/go/generic.go:33)	POPQ	BP
	0x0069 00105 (testdata/listing/go/generic.go:33)	RET
	0x006a 00106 (testdata/listing/go/generic.go:33)	NOP
	0x006a 00106 (testdata/listing/go/generic.go:29)	PCDATA	$1, $-1
	0x006a 00106 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-2
	0x006a 00106 (testdata/listing/go/generic.go:29)	MOVQ	AX, 8(SP)
	0x006f 00111 (testdata/listing/go/generic.go:29)	MOVQ	BX, 16(SP)
	0x0074 00116 (testdata/listing/go/generic.go:29)	MOVQ	CX, 24(SP)
	0x0079 00121 (testdata/listing/go/generic.go:29)	MOVQ	DI, 32(SP)
	0x007e 00126 (testdata/listing/go/generic.go:29)	MOVQ	SI, 40(SP)
	0x0083 00131 (testdata/listing/go/generic.go:29)	CALL	runtime.morestack_noctxt(SB)
	0x0088 00136 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-1
	0x0088 00136 (testdata/listing/go/generic.go:29)	MOVQ	8(SP), AX
	0x008d 00141 (testdata/listing/go/generic.go:29)	MOVQ	16(SP), BX
	0x0092 00146 (testdata/listing/go/generic.go:29)	MOVQ	24(SP), CX
	0x0097 00151 (testdata/listing/go/generic.go:29)	MOVQ	32(SP), DI
	0x009c 00156 (testdata/listing/go/generic.go:29)	MOVQ	40(SP), SI
	0x00a1 00161 (testdata/listing/go/generic.go:29)	JMP	0
	0x0000 49 3b 66 10 76 64 55 48 89 e5 48 83 ec 30 48 89  I;f.vdUH..H..0H.
	0x0010 4c 24 50 48 89 74 24 60 4c 8b 03 eb 3c 4c 89 44  L$PH.t$`L...<L.D
	0x0020 24 28 4c 8b 0e 4d 8b 10 4d 8b 58 08 4d 8b 40 10  $(L..M..M.X.M.@.
	0x0030 48 89 c8 48 89 fb 4c 89 d1 4c 89 df 48 89 f2 4c  H..H..L..L..H..L
	0x0040 89 c6 41 ff d1 4c 8b 44 24 28 4d 8b 40 18 48 8b  ..A..L.D$(M.@.H.
	0x0050 74 24 60 48 89 df 48 89 c1 4d 85 c0 75 bf 48 89  t$`H..H..M..u.H.
	0x0060 c8 48 89 fb 48 83 c4 30 5d c3 48 89 44 24 08 48  .H..H..0].H.D$.H
	0x0070 89 5c 24 10 48 89 4c 24 18 48 89 7c 24 20 48 89  .\$.H.L$.H.|$ H.
	0x0080 74 24 28 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c  t$(.....H.D$.H.\
	0x0090 24 10 48 8b 4c 24 18 48 8b 7c 24 20 48 8b 74 24  $.H.L$.H.|$ H.t$
	0x00a0 28 e9 5a ff ff ff                                (.Z...
	rel 67+0 t=R_CALLIND +0
	rel 132+4 t=R_CALL runtime.morestack_noctxt+0
main.fold[main.pair[string,int],string] STEXT dupok size=98 align=0x0 args=0x20 locals=0x30 funcid=0x17
	0x0000 00000 (testdata/listing/go/generic.go:29)	TEXT	main.fold[main.pair[string,int],string](SB), DUPOK|WRAPPER|ABIInternal, $48-32
	0x0000 00000 (testdata/listing/go/generic.go:29)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:29)	JLS	49
	0x0006 00006 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/generic.go:29)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/generic.go:29)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/generic.go:29)	SUBQ	$40, SP
	0x000e 00014 (testdata/listing/go/generic.go:29)	MOVQ	BX, main.start+64(FP)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$0, gclocals·hXoeDuCHeDntcFi6HJGUgg==(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$5, main.fold[main.pair[string,int],string].arginfo1(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	FUNCDATA	$6, main.fold[main.pair[string,int],string].argliveinfo(SB)
	0x0013 00019 (testdata/listing/go/generic.go:29)	PCDATA	$3, $1
	0x0013 00019 (testdata/listing/go/generic.go:29)	MOVQ	DI, SI
	0x0016 00022 (testdata/listing/go/generic.go:29)	MOVQ	CX, DI
	0x0019 00025 (testdata/listing/go/generic.go:29)	MOVQ	BX, CX
	0x001c 00028 (testdata/listing/go/generic.go:29)	MOVQ	AX, BX
	0x001f 00031 (testdata/listing/go/generic.go:29)	LEAQ	main..dict.fold[main.pair[string,int],string](SB), AX
	0x0026 00038 (testdata/listing/go/generic.go:29)	PCDATA	$1, $1
	0x0026 00038 (testdata/listing/go/generic.go:29)	CALL	main.fold[go.shape.struct { main.key string; main.val int },go.shape.string](SB)
	0x002b 00043 (testdata/listing/go/generic.go:29)	ADDQ	$40, SP
	0x002f 00047 (testdata/listing/go/generic.go:29)	POPQ	BP
	0x0030 00048 (testdata/listing/go/generic.go:29)	RET
	0x0031 00049 (testdata/listing/go/generic.go:29)	NOP
	0x0031 00049 (testdata/listing/go/generic.go:29)	PCDATA	$1, $-1
	0x0031 00049 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-2
	0x0031 00049 (testdata/listing/go/generic.go:29)	MOVQ	AX, 8(SP)
	0x0036 00054 (testdata/listing/go/generic.go:29)	MOVQ	BX, 16(SP)
	0x003b 00059 (testdata/listing/go/generic.go:29)	MOVQ	CX, 24(SP)
	0x0040 00064 (testdata/listing/go/generic.go:29)	MOVQ	DI, 32(SP)
	0x0045 00069 (testdata/listing/go/generic.go:29)	CALL	runtime.morestack_noctxt(SB)
	0x004a 00074 (testdata/listing/go/generic.go:29)	PCDATA	$0, $-1
	0x004a 00074 (testdata/listing/go/generic.go:29)	MOVQ	8(SP), AX
	0x004f 00079 (testdata/listing/go/generic.go:29)	MOVQ	16(SP), BX
	0x0054 00084 (testdata/listing/go/generic.go:29)	MOVQ	24(SP), CX
	0x0059 00089 (testdata/listing/go/generic.go:29)	MOVQ	32(SP), DI
	0x005e 00094 (testdata/listing/go/generic.go:29)	NOP
	0x0060 00096 (testdata/listing/go/generic.go:29)	JMP	0
	0x0000 49 3b 66 10 76 2b 55 48 89 e5 48 83 ec 28 48 89  I;f.v+UH..H..(H.
	0x0010 5c 24 40 48 89 fe 48 89 cf 48 89 d9 48 89 c3 48  \$@H..H..H..H..H
	0x0020 8d 05 00 00 00 00 e8 00 00 00 00 48 83 c4 28 5d  ...........H..(]
	0x0030 c3 48 89 44 24 08 48 89 5c 24 10 48 89 4c 24 18  .H.D$.H.\$.H.L$.
	0x0040 48 89 7c 24 20 e8 00 00 00 00 48 8b 44 24 08 48  H.|$ .....H.D$.H
	0x0050 8b 5c 24 10 48 8b 4c 24 18 48 8b 7c 24 20 66 90  .\$.H.L$.H.|$ f.
	0x0060 eb 9e                                            ..
	rel 34+4 t=R_PCREL main..dict.fold[main.pair[string,int],string]+0
	rel 39+4 t=R_CALL main.fold[go.shape.struct { main.key string; main.val int },go.shape.string]+0
	rel 70+4 t=R_CALL runtime.morestack_noctxt+0
main.(*list[go.shape.struct { main.key string; main.val int }]).push STEXT dupok size=234 align=0x0 args=0x28 locals=0x40 funcid=0x0
	0x0000 00000 (testdata/listing/go/generic.go:15)	TEXT	main.(*list[go.shape.struct { main.key string; main.val int }]).push(SB), DUPOK|ABIInternal, $64-40
	0x0000 00000 (testdata/listing/go/generic.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:15)	JLS	174
	0x000a 00010 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/generic.go:15)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/generic.go:15)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/generic.go:15)	SUBQ	$56, SP
	0x0012 00018 (testdata/listing/go/generic.go:15)	MOVQ	CX, main.v+88(FP)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$0, gclocals·QDNDPDj3dRUSzU7zaTc1Bg==(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$1, gclocals·Vi90HuirP9VPo7whN2aauw==(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$5, main.(*list[go.shape.struct { main.key string; main.val int }]).push.arginfo1(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$6, main.(*list[go.shape.struct { main.key string; main.val int }]).push.argliveinfo(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	PCDATA	$3, $1
	0x0017 00023 (testdata/listing/go/generic.go:18)	MOVQ	AX, main.l+72(SP)
	0x001c 00028 (testdata/listing/go/generic.go:18)	PCDATA	$3, $2
	0x001c 00028 (testdata/listing/go/generic.go:18)	MOVQ	SI, main..autotmp_4+40(SP)
	0x0021 00033 (testdata/listing/go/generic.go:18)	MOVQ	DI, main..autotmp_5+32(SP)
	0x0026 00038 (testdata/listing/go/generic.go:18)	MOVQ	CX, main..autotmp_6+48(SP)
	0x002b 00043 (testdata/listing/go/generic.go:16)	MOVL	$32, AX
	0x0030 00048 (testdata/listing/go/generic.go:16)	LEAQ	type:main.node[go.shape.struct { main.key string; main.val int }](SB), BX
	0x0037 00055 (testdata/listing/go/generic.go:16)	MOVL	$1, CX
	0x003c 00060 (testdata/listing/go/generic.go:16)	PCDATA	$1, $1
	0x003c 00060 (testdata/listing/go/generic.go:16)	NOP
	0x0040 00064 (testdata/listing/go/generic.go:16)	CALL	runtime.mallocgcSmallScanNoHeaderSC4(SB)
	0x0045 00069 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_5+32(SP), DX
	0x004a 00074 (testdata/listing/go/generic.go:16)	MOVQ	DX, 8(AX)
	0x004e 00078 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_4+40(SP), DX
	0x0053 00083 (testdata/listing/go/generic.go:16)	MOVQ	DX, 16(AX)
	0x0057 00087 (testdata/listing/go/generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x005e 00094 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-2
	0x005e 00094 (testdata/listing/go/generic.go:16)	NOP
	0x0060 00096 (testdata/listing/go/generic.go:16)	JNE	105
	0x0062 00098 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_6+48(SP), CX
	0x0067 00103 (testdata/listing/go/generic.go:16)	JMP	118
	0x0069 00105 (testdata/listing/go/generic.go:16)	CALL	runtime.gcWriteBarrier1(SB)
	0x006e 00110 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_6+48(SP), CX
	0x0073 00115 (testdata/listing/go/generic.go:16)	MOVQ	CX, (R11)
	0x0076 00118 (testdata/listing/go/generic.go:16)	MOVQ	CX, (AX)
	0x0079 00121 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-1
	0x0079 00121 (testdata/listing/go/generic.go:16)	MOVQ	main.l+72(SP), CX
	0x007e 00126 (testdata/listing/go/generic.go:16)	MOVQ	(CX), DX
	0x0081 00129 (testdata/listing/go/generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x0088 00136 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-2
	0x0088 00136 (testdata/listing/go/generic.go:16)	JEQ	157
	0x008a 00138 (testdata/listing/go/generic.go:16)	MOVQ	(CX), BX
	0x008d 00141 (testdata/listing/go/generic.go:16)	CALL	runtime.gcWriteBarrier3(SB)
	0x0092 00146 (testdata/listing/go/generic.go:16)	MOVQ	DX, (R11)
	0x0095 00149 (testdata/listing/go/generic.go:16)	MOVQ	AX, 8(R11)
	0x0099 00153 (testdata/listing/go/generic.go:16)	MOVQ	BX, 16(R11)
	0x009d 00157 (testdata/listing/go/generic.go:16)	MOVQ	DX, 24(AX)
	0x00a1 00161 (testdata/listing/go/generic.go:16)	MOVQ	AX, (CX)
	0x00a4 00164 (testdata/listing/go/generic.go:17)	PCDATA	$0, $-1
	0x00a4 00164 (testdata/listing/go/generic.go:17)	INCQ	8(CX)
	0x00a8 00168 (testdata/listing/go/generic.go:18)	ADDQ	$56, SP
	0x00ac 00172 (testdata/listing/go/generic.go:18)	POPQ	BP
	0x00ad 00173 (testdata/listing/go/generic.go:18)	RET
	0x00ae 00174 (testdata/listing/go/generic.go:18)	NOP
	0x00ae 00174 (testdata/listing/go/generic.go:15)	PCDATA	$1, $-1
	0x00ae 00174 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-2
	0x00ae 00174 (testdata/listing/go/generic.go:15)	MOVQ	AX, 8(SP)
	0x00b3 00179 (testdata/listing/go/generic.go:15)	MOVQ	BX, 16(SP)
	0x00b8 00184 (testdata/listing/go/generic.go:15)	MOVQ	CX, 24(SP)
	0x00bd 00189 (testdata/listing/go/generic.go:15)	MOVQ	DI, 32(SP)
	0x00c2 00194 (testdata/listing/go/generic.go:15)	MOVQ	SI, 40(SP)
	0x00c7 00199 (testdata/listing/go/generic.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x00cc 00204 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-1
	0x00cc 00204 (testdata/listing/go/generic.go:15)	MOVQ	8(SP), AX
	0x00d1 00209 (testdata/listing/go/generic.go:15)	MOVQ	16(SP), BX
	0x00d6 00214 (testdata/listing/go/generic.go:15)	MOVQ	24(SP), CX
	0x00db 00219 (testdata/listing/go/generic.go:15)	MOVQ	32(SP), DI
	0x00e0 00224 (testdata/listing/go/generic.go:15)	MOVQ	40(SP), SI
	0x00e5 00229 (testdata/listing/go/generic.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 a4 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 38 48 89 4c 24 58 48 89 44 24 48 48 89 74 24  .8H.L$XH.D$HH.t$
	0x0020 28 48 89 7c 24 20 48 89 4c 24 30 b8 20 00 00 00  (H.|$ H.L$0. ...
	0x0030 48 8d 1d 00 00 00 00 b9 01 00 00 00 0f 1f 40 00  H.............@.
	0x0040 e8 00 00 00 00 48 8b 54 24 20 48 89 50 08 48 8b  .....H.T$ H.P.H.
	0x0050 54 24 28 48 89 50 10 83 3d 00 00 00 00 00 66 90  T$(H.P..=.....f.
	0x0060 75 07 48 8b 4c 24 30 eb 0d e8 00 00 00 00 48 8b  u.H.L$0.......H.
	0x0070 4c 24 30 49 89 0b 48 89 08 48 8b 4c 24 48 48 8b  L$0I..H..H.L$HH.
	0x0080 11 83 3d 00 00 00 00 00 74 13 48 8b 19 e8 00 00  ..=.....t.H.....
	0x0090 00 00 49 89 13 49 89 43 08 49 89 5b 10 48 89 50  ..I..I.C.I.[.H.P
	0x00a0 18 48 89 01 48 ff 41 08 48 83 c4 38 5d c3 48 89  .H..H.A.H..8].H.
	0x00b0 44 24 08 48 89 5c 24 10 48 89 4c 24 18 48 89 7c  D$.H.\$.H.L$.H.|
	0x00c0 24 20 48 89 74 24 28 e8 00 00 00 00 48 8b 44 24  $ H.t$(.....H.D$
	0x00d0 08 48 8b 5c 24 10 48 8b 4c 24 18 48 8b 7c 24 20  .H.\$.H.L$.H.|$ 
	0x00e0 48 8b 74 24 28 e9 16 ff ff ff                    H.t$(.....
	rel 51+4 t=R_PCREL type:main.node[go.shape.struct { main.key string; main.val int }]+0
	rel 65+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC4+0
	rel 89+4 t=R_PCREL runtime.writeBarrier+-1
	rel 106+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 131+4 t=R_PCREL runtime.writeBarrier+-1
	rel 142+4 t=R_CALL runtime.gcWriteBarrier3+0
	rel 200+4 t=R_CALL runtime.morestack_noctxt+0
main.(*list[main.pair[string,int]]).push STEXT dupok size=229 align=0x0 args=0x20 locals=0x40 funcid=0x17
	0x0000 00000 (testdata/listing/go/generic.go:15)	TEXT	main.(*list[main.pair[string,int]]).push(SB), DUPOK|WRAPPER|ABIInternal, $64-32
	0x0000 00000 (testdata/listing/go/generic.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/generic.go:15)	JLS	174
	0x000a 00010 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/generic.go:15)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/generic.go:15)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/generic.go:15)	SUBQ	$56, SP
	0x0012 00018 (testdata/listing/go/generic.go:15)	MOVQ	BX, main.v+80(FP)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$0, gclocals·3iDpa7B97wWfYpkQQygYtw==(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$1, gclocals·Vi90HuirP9VPo7whN2aauw==(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$5, main.(*list[main.pair[string,int]]).push.arginfo1(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	FUNCDATA	$6, main.(*list[main.pair[string,int]]).push.argliveinfo(SB)
	0x0017 00023 (testdata/listing/go/generic.go:15)	PCDATA	$3, $1
	0x0017 00023 (testdata/listing/go/generic.go:15)	MOVQ	AX, main.l+72(SP)
	0x001c 00028 (testdata/listing/go/generic.go:15)	PCDATA	$3, $2
	0x001c 00028 (testdata/listing/go/generic.go:15)	MOVQ	DI, main..autotmp_8+40(SP)
	0x0021 00033 (testdata/listing/go/generic.go:15)	MOVQ	CX, main..autotmp_9+32(SP)
	0x0026 00038 (testdata/listing/go/generic.go:15)	MOVQ	BX, main..autotmp_10+48(SP)
	0x002b 00043 (<unknown line number>)	NOP
	0x002b 00043 (testdata/listing/go/generic.go:16)	MOVL	$32, AX
	0x0030 00048 (testdata/listing/go/generic.go:16)	LEAQ	type:main.node[go.shape.struct { main.key string; main.val int }](SB), BX
	0x0037 00055 (testdata/listing/go/generic.go:16)	MOVL	$1, CX
	0x003c 00060 (testdata/listing/go/generic.go:16)	PCDATA	$1, $1
	0x003c 00060 (testdata/listing/go/generic.go:16)	NOP
	0x0040 00064 (testdata/listing/go/generic.go:16)	CALL	runtime.mallocgcSmallScanNoHeaderSC4(SB)
	0x0045 00069 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_9+32(SP), DX
	0x004a 00074 (testdata/listing/go/generic.go:16)	MOVQ	DX, 8(AX)
	0x004e 00078 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_8+40(SP), DX
	0x0053 00083 (testdata/listing/go/generic.go:16)	MOVQ	DX, 16(AX)
	0x0057 00087 (testdata/listing/go/generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x005e 00094 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-2
	0x005e 00094 (testdata/listing/go/generic.go:16)	NOP
	0x0060 00096 (testdata/listing/go/generic.go:16)	JNE	105
	0x0062 00098 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_10+48(SP), CX
	0x0067 00103 (testdata/listing/go/generic.go:16)	JMP	118
	0x0069 00105 (testdata/listing/go/generic.go:16)	CALL	runtime.gcWriteBarrier1(SB)
	0x006e 00110 (testdata/listing/go/generic.go:16)	MOVQ	main..autotmp_10+48(SP), CX
	0x0073 00115 (testdata/listing/go/generic.go:16)	MOVQ	CX, (R11)
	0x0076 00118 (testdata/listing/go/generic.go:16)	MOVQ	CX, (AX)
	0x0079 00121 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-1
	0x0079 00121 (testdata/listing/go/generic.go:16)	MOVQ	main.l+72(SP), CX
	0x007e 00126 (testdata/listing/go/generic.go:16)	MOVQ	(CX), DX
	0x0081 00129 (testdata/listing/go/generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x0088 00136 (testdata/listing/go/generic.go:16)	PCDATA	$0, $-2
	0x0088 00136 (testdata/listing/go/generic.go:16)	JEQ	157
	0x008a 00138 (testdata/listing/go/generic.go:16)	MOVQ	(CX), BX
	0x008d 00141 (testdata/listing/go/generic.go:16)	CALL	runtime.gcWriteBarrier3(SB)
	0x0092 00146 (testdata/listing/go/generic.go:16)	MOVQ	DX, (R11)
	0x0095 00149 (testdata/listing/go/generic.go:16)	MOVQ	AX, 8(R11)
	0x0099 00153 (testdata/listing/go/generic.go:16)	MOVQ	BX, 16(R11)
	0x009d 00157 (testdata/listing/go/generic.go:16)	MOVQ	DX, 24(AX)
	0x00a1 00161 (testdata/listing/go/generic.go:16)	MOVQ	AX, (CX)
	0x00a4 00164 (testdata/listing/go/generic.go:17)	PCDATA	$0, $-1
	0x00a4 00164 (testdata/listing/go/generic.go:17)	INCQ	8(CX)
	0x00a8 00168 (testdata/listing/go/generic.go:15)	ADDQ	$56, SP
	0x00ac 00172 (testdata/listing/go/generic.go:15)	POPQ	BP
	0x00ad 00173 (testdata/listing/go/generic.go:15)	RET
	0x00ae 00174 (testdata/listing/go/generic.go:15)	NOP
	0x00ae 00174 (testdata/listing/go/generic.go:15)	PCDATA	$1, $-1
	0x00ae 00174 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-2
	0x00ae 00174 (testdata/listing/go/generic.go:15)	MOVQ	AX, 8(SP)
	0x00b3 00179 (testdata/listing/go/generic.go:15)	MOVQ	BX, 16(SP)
	0x00b8 00184 (testdata/listing/go/generic.go:15)	MOVQ	CX, 24(SP)
	0x00bd 00189 (testdata/listing/go/generic.go:15)	MOVQ	DI, 32(SP)
	0x00c2 00194 (testdata/listing/go/generic.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x00c7 00199 (testdata/listing/go/generic.go:15)	PCDATA	$0, $-1
	0x00c7 00199 (testdata/listing/go/generic.go:15)	MOVQ	8(SP), AX
	0x00cc 00204 (testdata/listing/go/generic.go:15)	MOVQ	16(SP), BX
	0x00d1 00209 (testdata/listing/go/generic.go:15)	MOVQ	24(SP), CX
	0x00d6 00214 (testdata/listing/go/generic.go:15)	MOVQ	32(SP), DI
	0x00db 00219 (testdata/listing/go/generic.go:15)	NOP
	0x00e0 00224 (testdata/listing/go/generic.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 a4 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 38 48 89 5c 24 50 48 89 44 24 48 48 89 7c 24  .8H.\$PH.D$HH.|$
	0x0020 28 48 89 4c 24 20 48 89 5c 24 30 b8 20 00 00 00  (H.L$ H.\$0. ...
	0x0030 48 8d 1d 00 00 00 00 b9 01 00 00 00 0f 1f 40 00  H.............@.
	0x0040 e8 00 00 00 00 48 8b 54 24 20 48 89 50 08 48 8b  .....H.T$ H.P.H.
	0x0050 54 24 28 48 89 50 10 83 3d 00 00 00 00 00 66 90  T$(H.P..=.....f.
	0x0060 75 07 48 8b 4c 24 30 eb 0d e8 00 00 00 00 48 8b  u.H.L$0.......H.
	0x0070 4c 24 30 49 89 0b 48 89 08 48 8b 4c 24 48 48 8b  L$0I..H..H.L$HH.
	0x0080 11 83 3d 00 00 00 00 00 74 13 48 8b 19 e8 00 00  ..=.....t.H.....
	0x0090 00 00 49 89 13 49 89 43 08 49 89 5b 10 48 89 50  ..I..I.C.I.[.H.P
	0x00a0 18 48 89 01 48 ff 41 08 48 83 c4 38 5d c3 48 89  .H..H.A.H..8].H.
	0x00b0 44 24 08 48 89 5c 24 10 48 89 4c 24 18 48 89 7c  D$.H.\$.H.L$.H.|
	0x00c0 24 20 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24  $ .....H.D$.H.\$
	0x00d0 10 48 8b 4c 24 18 48 8b 7c 24 20 0f 1f 44 00 00  .H.L$.H.|$ ..D..
	0x00e0 e9 1b ff ff ff                                   .....
	rel 51+4 t=R_PCREL type:main.node[go.shape.struct { main.key string; main.val int }]+0
	rel 65+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC4+0
	rel 89+4 t=R_PCREL runtime.writeBarrier+-1
	rel 106+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 131+4 t=R_PCREL runtime.writeBarrier+-1
	rel 142+4 t=R_CALL runtime.gcWriteBarrier3+0
	rel 195+4 t=R_CALL runtime.morestack_noctxt+0
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
type:.eq.SM16 STEXT dupok size=98 align=0x0 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type:.eq.SM16(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	69
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	PUSHQ	BP
	0x0007 00007 (<autogenerated>:1)	MOVQ	SP, BP
	0x000a 00010 (<autogenerated>:1)	SUBQ	$24, SP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TswRR9Pia9Wsluv5u1sUnA==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$5, type:.eq.SM16.arginfo1(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$6, type:.eq.SM16.argliveinfo(SB)
	0x000e 00014 (<autogenerated>:1)	PCDATA	$3, $1
	0x000e 00014 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0012 00018 (<autogenerated>:1)	CMPQ	8(BX), CX
	0x0016 00022 (<autogenerated>:1)	JNE	61
	0x0018 00024 (<autogenerated>:1)	MOVQ	16(AX), DX
	0x001c 00028 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CMPQ	16(BX), DX
	0x0024 00036 (<autogenerated>:1)	JNE	61
	0x0026 00038 (<autogenerated>:1)	MOVQ	24(AX), DX
	0x002a 00042 (<autogenerated>:1)	CMPQ	24(BX), DX
	0x002e 00046 (<autogenerated>:1)	JNE	61
	0x0030 00048 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0033 00051 (<autogenerated>:1)	MOVQ	(BX), BX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$1, $1
	0x0036 00054 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x003b 00059 (<autogenerated>:1)	JMP	63
	0x003d 00061 (<autogenerated>:1)	XORL	AX, AX
	0x003f 00063 (<autogenerated>:1)	ADDQ	$24, SP
	0x0043 00067 (<autogenerated>:1)	POPQ	BP
	0x0044 00068 (<autogenerated>:1)	RET
	0x0045 00069 (<autogenerated>:1)	NOP
	0x0045 00069 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0045 00069 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0045 00069 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004a 00074 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x004f 00079 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0054 00084 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0054 00084 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0059 00089 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x005e 00094 (<autogenerated>:1)	NOP
	0x0060 00096 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 3f 55 48 89 e5 48 83 ec 18 48 8b  I;f.v?UH..H...H.
	0x0010 48 08 48 39 4b 08 75 25 48 8b 50 10 0f 1f 40 00  H.H9K.u%H.P...@.
	0x0020 48 39 53 10 75 17 48 8b 50 18 48 39 53 18 75 0d  H9S.u.H.P.H9S.u.
	0x0030 48 8b 00 48 8b 1b e8 00 00 00 00 eb 02 31 c0 48  H..H.........1.H
	0x0040 83 c4 18 5d c3 48 89 44 24 08 48 89 5c 24 10 e8  ...].H.D$.H.\$..
	0x0050 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 66 90  ....H.D$.H.\$.f.
	0x0060 eb 9e                                            ..
	rel 55+4 t=R_CALL runtime.memequal+0
	rel 80+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
main..dict.list[main.pair[string,int]] SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR type:*main.list[main.pair[string,int]]+0
	rel 0+0 t=R_USEIFACE type:*main.list[main.pair[string,int]]+0
	rel 0+0 t=R_USEIFACE type:main.pair[string,int]+0
	rel 8+8 t=R_ADDR type:main.pair[string,int]+0
main..dict.fold[main.pair[string,int],string] SRODATA dupok size=32 align=0x0
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR type:*main.list[main.pair[string,int]]+0
	rel 0+0 t=R_USEIFACE type:*main.list[main.pair[string,int]]+0
	rel 0+0 t=R_USEIFACE type:string+0
	rel 0+0 t=R_USEIFACE type:func(string, main.pair[string,int]) string+0
	rel 0+0 t=R_USEIFACE type:*main.node[main.pair[string,int]]+0
	rel 8+8 t=R_ADDR type:string+0
	rel 16+8 t=R_ADDR type:func(string, main.pair[string,int]) string+0
	rel 24+8 t=R_ADDR type:*main.node[main.pair[string,int]]+0
main..dict.max[int] SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:int+0
	rel 0+0 t=R_USEIFACE type:int+0
main..dict.max[float64] SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:float64+0
	rel 0+0 t=R_USEIFACE type:float64+0
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
go:info.main.(*list[go.shape.struct { main.key string; main.val int }]).push$abstract SDWARFABSFCN dupok size=90 align=0x0
	0x0000 05 6d 61 69 6e 2e 28 2a 6c 69 73 74 5b 67 6f 2e  .main.(*list[go.
	0x0010 73 68 61 70 65 2e 73 74 72 75 63 74 20 7b 20 6d  shape.struct { m
	0x0020 61 69 6e 2e 6b 65 79 20 73 74 72 69 6e 67 3b 20  ain.key string; 
	0x0030 6d 61 69 6e 2e 76 61 6c 20 69 6e 74 20 7d 5d 29  main.val int }])
	0x0040 2e 70 75 73 68 00 01 0f 01 22 6c 00 00 00 00 00  .push...."l.....
	0x0050 00 22 76 00 00 00 00 00 00 00                    ."v.......
	rel 77+4 t=R_DWARFSECREF go:info.*main.list[go.shape.struct { main.key string; main.val int }]+0
	rel 85+4 t=R_DWARFSECREF go:info.go.shape.struct { main.key string; main.val int }+0
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
type:.eqfunc.SM8 SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.SM8+0
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.pair[string,int]- SRODATA dupok size=24 align=0x1
	0x0000 00 16 2a 6d 61 69 6e 2e 70 61 69 72 5b 73 74 72  ..*main.pair[str
	0x0010 69 6e 67 2c 69 6e 74 5d                          ing,int]
type:*main.pair[string,int] SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3f fb 8d 48 28 08 08 16 00 00 00 00 00 00 00 00  ?..H(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.pair[string,int]-+0
	rel 48+8 t=R_ADDR type:main.pair[string,int]+0
type:.importpath.main. SRODATA dupok size=6 align=0x1
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.key- SRODATA dupok size=5 align=0x1
	0x0000 00 03 6b 65 79                                   ..key
type:.namedata.val- SRODATA dupok size=5 align=0x1
	0x0000 00 03 76 61 6c                                   ..val
type:main.pair[string,int] SRODATA dupok size=144 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 4e ad 36 07 08 08 19 00 00 00 00 00 00 00 00  .N.6............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.SM8+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.pair[string,int]-+0
	rel 44+4 t=R_ADDROFF type:*main.pair[string,int]+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.pair[string,int]+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.key-+0
	rel 104+8 t=R_ADDR type:string+0
	rel 120+8 t=R_ADDR type:.namedata.val-+0
	rel 128+8 t=R_ADDR type:int+0
type:.namedata.*main.list[main.pair[string,int]]- SRODATA dupok size=35 align=0x1
	0x0000 00 21 2a 6d 61 69 6e 2e 6c 69 73 74 5b 6d 61 69  .!*main.list[mai
	0x0010 6e 2e 70 61 69 72 5b 73 74 72 69 6e 67 2c 69 6e  n.pair[string,in
	0x0020 74 5d 5d                                         t]]
runtime.memequal128·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal128+0
type:.namedata.*main.node[main.pair[string,int]]- SRODATA dupok size=35 align=0x1
	0x0000 00 21 2a 6d 61 69 6e 2e 6e 6f 64 65 5b 6d 61 69  .!*main.node[mai
	0x0010 6e 2e 70 61 69 72 5b 73 74 72 69 6e 67 2c 69 6e  n.pair[string,in
	0x0020 74 5d 5d                                         t]]
type:.eqfunc.SM16 SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR type:.eq.SM16+0
runtime.gcbits.0900000000000000 SRODATA dupok size=8 align=0x8
	0x0000 09 00 00 00 00 00 00 00                          ........
type:.namedata.value- SRODATA dupok size=7 align=0x1
	0x0000 00 05 76 61 6c 75 65                             ..value
type:.namedata.next- SRODATA dupok size=6 align=0x1
	0x0000 00 04 6e 65 78 74                                ..next
type:main.node[main.pair[string,int]] SRODATA dupok size=144 align=0x8
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 7e 75 4c 1f 07 08 08 19 00 00 00 00 00 00 00 00  ~uL.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.SM16+0
	rel 32+8 t=R_ADDR runtime.gcbits.0900000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.node[main.pair[string,int]]-+0
	rel 44+4 t=R_ADDROFF type:*main.node[main.pair[string,int]]+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.node[main.pair[string,int]]+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.value-+0
	rel 104+8 t=R_ADDR type:main.pair[string,int]+0
	rel 120+8 t=R_ADDR type:.namedata.next-+0
	rel 128+8 t=R_ADDR type:*main.node[main.pair[string,int]]+0
type:*main.node[main.pair[string,int]] SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5f 60 da d8 28 08 08 16 00 00 00 00 00 00 00 00  _`..(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.node[main.pair[string,int]]-+0
	rel 48+8 t=R_ADDR type:main.node[main.pair[string,int]]+0
type:.namedata.head- SRODATA dupok size=6 align=0x1
	0x0000 00 04 68 65 61 64                                ..head
type:.namedata.size- SRODATA dupok size=6 align=0x1
	0x0000 00 04 73 69 7a 65                                ..size
type:main.list[main.pair[string,int]] SRODATA dupok size=144 align=0x8
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4e fb cc 1a 0f 08 08 19 00 00 00 00 00 00 00 00  N...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal128·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.list[main.pair[string,int]]-+0
	rel 44+4 t=R_ADDROFF type:*main.list[main.pair[string,int]]+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.list[main.pair[string,int]]+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.head-+0
	rel 104+8 t=R_ADDR type:*main.node[main.pair[string,int]]+0
	rel 120+8 t=R_ADDR type:.namedata.size-+0
	rel 128+8 t=R_ADDR type:int+0
type:.namedata.*func(*main.list[main.pair[string,int]], main.pair[string,int])- SRODATA dupok size=65 align=0x1
	0x0000 00 3f 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 6c 69  .?*func(*main.li
	0x0010 73 74 5b 6d 61 69 6e 2e 70 61 69 72 5b 73 74 72  st[main.pair[str
	0x0020 69 6e 67 2c 69 6e 74 5d 5d 2c 20 6d 61 69 6e 2e  ing,int]], main.
	0x0030 70 61 69 72 5b 73 74 72 69 6e 67 2c 69 6e 74 5d  pair[string,int]
	0x0040 29                                               )
type:*func(*main.list[main.pair[string,int]], main.pair[string,int]) SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2f 30 1b d4 28 08 08 16 00 00 00 00 00 00 00 00  /0..(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.list[main.pair[string,int]], main.pair[string,int])-+0
	rel 48+8 t=R_ADDR type:func(*main.list[main.pair[string,int]], main.pair[string,int])+0
type:func(*main.list[main.pair[string,int]], main.pair[string,int]) SRODATA dupok size=72 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7e a3 51 7e 22 08 08 13 00 00 00 00 00 00 00 00  ~.Q~"...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.list[main.pair[string,int]], main.pair[string,int])-+0
	rel 44+4 t=RelocType(-32763) type:*func(*main.list[main.pair[string,int]], main.pair[string,int])+0
	rel 56+8 t=R_ADDR type:*main.list[main.pair[string,int]]+0
	rel 64+8 t=R_ADDR type:main.pair[string,int]+0
type:.namedata.push- SRODATA dupok size=6 align=0x1
	0x0000 00 04 70 75 73 68                                ..push
type:.namedata.*func(main.pair[string,int])- SRODATA dupok size=30 align=0x1
	0x0000 00 1c 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 61 69  ..*func(main.pai
	0x0010 72 5b 73 74 72 69 6e 67 2c 69 6e 74 5d 29        r[string,int])
type:*func(main.pair[string,int]) SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 96 85 dd ad 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(main.pair[string,int])-+0
	rel 48+8 t=R_ADDR type:func(main.pair[string,int])+0
type:func(main.pair[string,int]) SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 50 f2 e6 f4 22 08 08 13 00 00 00 00 00 00 00 00  P..."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(main.pair[string,int])-+0
	rel 44+4 t=RelocType(-32763) type:*func(main.pair[string,int])+0
	rel 56+8 t=R_ADDR type:main.pair[string,int]+0
type:*main.list[main.pair[string,int]] SRODATA dupok size=88 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ab 4f eb ab 29 08 08 16 00 00 00 00 00 00 00 00  .O..)...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.list[main.pair[string,int]]-+0
	rel 48+8 t=R_ADDR type:main.list[main.pair[string,int]]+0
	rel 56+4 t=R_ADDROFF type:.importpath.main.+0
	rel 72+4 t=R_ADDROFF type:.namedata.push-+0
	rel 76+4 t=R_METHODOFF type:func(main.pair[string,int])+0
	rel 80+4 t=R_METHODOFF main.(*list[main.pair[string,int]]).push+0
	rel 84+4 t=R_METHODOFF main.(*list[main.pair[string,int]]).push+0
type:.namedata.*func(string, main.pair[string,int]) string- SRODATA dupok size=45 align=0x1
	0x0000 00 2b 2a 66 75 6e 63 28 73 74 72 69 6e 67 2c 20  .+*func(string, 
	0x0010 6d 61 69 6e 2e 70 61 69 72 5b 73 74 72 69 6e 67  main.pair[string
	0x0020 2c 69 6e 74 5d 29 20 73 74 72 69 6e 67           ,int]) string
type:*func(string, main.pair[string,int]) string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 53 26 c7 79 28 08 08 16 00 00 00 00 00 00 00 00  S&.y(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(string, main.pair[string,int]) string-+0
	rel 48+8 t=R_ADDR type:func(string, main.pair[string,int]) string+0
type:func(string, main.pair[string,int]) string SRODATA dupok size=80 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cf 40 e1 e2 22 08 08 13 00 00 00 00 00 00 00 00  .@.."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(string, main.pair[string,int]) string-+0
	rel 44+4 t=RelocType(-32763) type:*func(string, main.pair[string,int]) string+0
	rel 56+8 t=R_ADDR type:string+0
	rel 64+8 t=R_ADDR type:main.pair[string,int]+0
	rel 72+8 t=R_ADDR type:string+0
go:string."a" SRODATA dupok size=1 align=0x1
	0x0000 61                                               a
go:string."b" SRODATA dupok size=1 align=0x1
	0x0000 62                                               b
go:string."" SRODATA dupok size=0 align=0x1
runtime.f64equal·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.f64equal+0
type:.namedata.*go.shape.float64- SRODATA dupok size=19 align=0x1
	0x0000 00 11 2a 67 6f 2e 73 68 61 70 65 2e 66 6c 6f 61  ..*go.shape.floa
	0x0010 74 36 34                                         t64
type:*go.shape.float64 SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 08 b9 4c 33 28 08 08 16 00 00 00 00 00 00 00 00  ..L3(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.float64-+0
	rel 48+8 t=R_ADDR type:go.shape.float64+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:.importpath.go.shape. SRODATA dupok size=10 align=0x1
	0x0000 00 08 67 6f 2e 73 68 61 70 65                    ..go.shape
type:go.shape.float64 SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 7a 70 83 34 07 08 08 0e 00 00 00 00 00 00 00 00  zp.4............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00              ............
	rel 24+8 t=R_ADDR runtime.f64equal·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.float64-+0
	rel 44+4 t=R_ADDROFF type:*go.shape.float64+0
	rel 48+4 t=R_ADDROFF type:.importpath.go.shape.+0
type:.namedata.*go.shape.int- SRODATA dupok size=15 align=0x1
	0x0000 00 0d 2a 67 6f 2e 73 68 61 70 65 2e 69 6e 74     ..*go.shape.int
type:*go.shape.int SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 72 6a e4 bb 28 08 08 16 00 00 00 00 00 00 00 00  rj..(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.int-+0
	rel 48+8 t=R_ADDR type:go.shape.int+0
type:go.shape.int SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e3 5f 1b a2 0f 08 08 02 00 00 00 00 00 00 00 00  ._..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00              ............
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.int-+0
	rel 44+4 t=R_ADDROFF type:*go.shape.int+0
	rel 48+4 t=R_ADDROFF type:.importpath.go.shape.+0
runtime.strequal·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.strequal+0
type:.namedata.*go.shape.string- SRODATA dupok size=18 align=0x1
	0x0000 00 10 2a 67 6f 2e 73 68 61 70 65 2e 73 74 72 69  ..*go.shape.stri
	0x0010 6e 67                                            ng
type:*go.shape.string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 36 c8 77 7c 28 08 08 16 00 00 00 00 00 00 00 00  6.w|(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.string-+0
	rel 48+8 t=R_ADDR type:go.shape.string+0
type:go.shape.string SRODATA dupok size=64 align=0x8
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f0 89 90 17 07 08 08 18 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00              ............
	rel 24+8 t=R_ADDR runtime.strequal·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.string-+0
	rel 44+4 t=R_ADDROFF type:*go.shape.string+0
	rel 48+4 t=R_ADDROFF type:.importpath.go.shape.+0
type:.namedata.*go.shape.struct { main.key string; main.val int }- SRODATA dupok size=52 align=0x1
	0x0000 00 32 2a 67 6f 2e 73 68 61 70 65 2e 73 74 72 75  .2*go.shape.stru
	0x0010 63 74 20 7b 20 6d 61 69 6e 2e 6b 65 79 20 73 74  ct { main.key st
	0x0020 72 69 6e 67 3b 20 6d 61 69 6e 2e 76 61 6c 20 69  ring; main.val i
	0x0030 6e 74 20 7d                                      nt }
type:*go.shape.struct { main.key string; main.val int } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8f 3e 4b 78 28 08 08 16 00 00 00 00 00 00 00 00  .>Kx(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.struct { main.key string; main.val int }-+0
	rel 48+8 t=R_ADDR type:go.shape.struct { main.key string; main.val int }+0
type:go.shape.struct { main.key string; main.val int } SRODATA dupok size=144 align=0x8
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 52 e3 3e 87 07 08 08 19 00 00 00 00 00 00 00 00  R.>.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.SM8+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*go.shape.struct { main.key string; main.val int }-+0
	rel 44+4 t=R_ADDROFF type:*go.shape.struct { main.key string; main.val int }+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:go.shape.struct { main.key string; main.val int }+96
	rel 80+4 t=R_ADDROFF type:.importpath.go.shape.+0
	rel 96+8 t=R_ADDR type:.namedata.key-+0
	rel 104+8 t=R_ADDR type:string+0
	rel 120+8 t=R_ADDR type:.namedata.val-+0
	rel 128+8 t=R_ADDR type:int+0
type:.namedata.*main.node[go.shape.struct { main.key string; main.val int }]- SRODATA dupok size=63 align=0x1
	0x0000 00 3d 2a 6d 61 69 6e 2e 6e 6f 64 65 5b 67 6f 2e  .=*main.node[go.
	0x0010 73 68 61 70 65 2e 73 74 72 75 63 74 20 7b 20 6d  shape.struct { m
	0x0020 61 69 6e 2e 6b 65 79 20 73 74 72 69 6e 67 3b 20  ain.key string; 
	0x0030 6d 61 69 6e 2e 76 61 6c 20 69 6e 74 20 7d 5d     main.val int }]
type:*main.node[go.shape.struct { main.key string; main.val int }] SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3d 01 ad 6c 28 08 08 16 00 00 00 00 00 00 00 00  =..l(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.node[go.shape.struct { main.key string; main.val int }]-+0
	rel 48+8 t=R_ADDR type:main.node[go.shape.struct { main.key string; main.val int }]+0
type:main.node[go.shape.struct { main.key string; main.val int }] SRODATA dupok size=144 align=0x8
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 30 a0 f6 c1 07 08 08 19 00 00 00 00 00 00 00 00  0...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR type:.eqfunc.SM16+0
	rel 32+8 t=R_ADDR runtime.gcbits.0900000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.node[go.shape.struct { main.key string; main.val int }]-+0
	rel 44+4 t=R_ADDROFF type:*main.node[go.shape.struct { main.key string; main.val int }]+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.node[go.shape.struct { main.key string; main.val int }]+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.value-+0
	rel 104+8 t=R_ADDR type:go.shape.struct { main.key string; main.val int }+0
	rel 120+8 t=R_ADDR type:.namedata.next-+0
	rel 128+8 t=R_ADDR type:*main.node[go.shape.struct { main.key string; main.val int }]+0
type:.namedata.*[1]uintptr- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 5b 31 5d 75 69 6e 74 70 74 72           ..*[1]uintptr
type:[1]uintptr SRODATA dupok size=72 align=0x8
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 60 71 e6 7b 0a 08 08 11 00 00 00 00 00 00 00 00  `q.{............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]uintptr-+0
	rel 44+4 t=RelocType(-32763) type:*[1]uintptr+0
	rel 48+8 t=R_ADDR type:uintptr+0
	rel 56+8 t=R_ADDR type:[]uintptr+0
type:*[1]uintptr SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 de a3 6b c0 28 08 08 16 00 00 00 00 00 00 00 00  ..k.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1]uintptr-+0
	rel 48+8 t=R_ADDR type:[1]uintptr+0
type:.namedata.*[2]uintptr- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 5b 32 5d 75 69 6e 74 70 74 72           ..*[2]uintptr
type:[2]uintptr SRODATA dupok size=72 align=0x8
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 2e 2c 2d 2d 0a 08 08 11 00 00 00 00 00 00 00 00  .,--............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal128·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]uintptr-+0
	rel 44+4 t=RelocType(-32763) type:*[2]uintptr+0
	rel 48+8 t=R_ADDR type:uintptr+0
	rel 56+8 t=R_ADDR type:[]uintptr+0
type:*[2]uintptr SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c2 ad 2b 20 28 08 08 16 00 00 00 00 00 00 00 00  ..+ (...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2]uintptr-+0
	rel 48+8 t=R_ADDR type:[2]uintptr+0
type:.namedata.*[4]uintptr- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 5b 34 5d 75 69 6e 74 70 74 72           ..*[4]uintptr
type:.eqfunc.M32 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:[4]uintptr SRODATA dupok size=72 align=0x8
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 d4 1a b7 fc 0a 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc.M32+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[4]uintptr-+0
	rel 44+4 t=RelocType(-32763) type:*[4]uintptr+0
	rel 48+8 t=R_ADDR type:uintptr+0
	rel 56+8 t=R_ADDR type:[]uintptr+0
type:*[4]uintptr SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bc ae bb fd 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[4]uintptr-+0
	rel 48+8 t=R_ADDR type:[4]uintptr+0
type:.namedata.*main.list[go.shape.struct { main.key string; main.val int }]- SRODATA dupok size=63 align=0x1
	0x0000 00 3d 2a 6d 61 69 6e 2e 6c 69 73 74 5b 67 6f 2e  .=*main.list[go.
	0x0010 73 68 61 70 65 2e 73 74 72 75 63 74 20 7b 20 6d  shape.struct { m
	0x0020 61 69 6e 2e 6b 65 79 20 73 74 72 69 6e 67 3b 20  ain.key string; 
	0x0030 6d 61 69 6e 2e 76 61 6c 20 69 6e 74 20 7d 5d     main.val int }]
type:main.list[go.shape.struct { main.key string; main.val int }] SRODATA dupok size=144 align=0x8
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc 38 c6 81 0f 08 08 19 00 00 00 00 00 00 00 00  .8..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal128·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.list[go.shape.struct { main.key string; main.val int }]-+0
	rel 44+4 t=R_ADDROFF type:*main.list[go.shape.struct { main.key string; main.val int }]+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.list[go.shape.struct { main.key string; main.val int }]+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.head-+0
	rel 104+8 t=R_ADDR type:*main.node[go.shape.struct { main.key string; main.val int }]+0
	rel 120+8 t=R_ADDR type:.namedata.size-+0
	rel 128+8 t=R_ADDR type:int+0
type:*main.list[go.shape.struct { main.key string; main.val int }] SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 88 86 08 ee 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.list[go.shape.struct { main.key string; main.val int }]-+0
	rel 48+8 t=R_ADDR type:main.list[go.shape.struct { main.key string; main.val int }]+0
type:.namedata.*func(go.shape.string, go.shape.struct { main.key string; main.val int }) go.shape.string- SRODATA dupok size=91 align=0x1
	0x0000 00 59 2a 66 75 6e 63 28 67 6f 2e 73 68 61 70 65  .Y*func(go.shape
	0x0010 2e 73 74 72 69 6e 67 2c 20 67 6f 2e 73 68 61 70  .string, go.shap
	0x0020 65 2e 73 74 72 75 63 74 20 7b 20 6d 61 69 6e 2e  e.struct { main.
	0x0030 6b 65 79 20 73 74 72 69 6e 67 3b 20 6d 61 69 6e  key string; main
	0x0040 2e 76 61 6c 20 69 6e 74 20 7d 29 20 67 6f 2e 73  .val int }) go.s
	0x0050 68 61 70 65 2e 73 74 72 69 6e 67                 hape.string
type:*func(go.shape.string, go.shape.struct { main.key string; main.val int }) go.shape.string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 09 c5 f1 76 28 08 08 16 00 00 00 00 00 00 00 00  ...v(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(go.shape.string, go.shape.struct { main.key string; main.val int }) go.shape.string-+0
	rel 48+8 t=R_ADDR type:func(go.shape.string, go.shape.struct { main.key string; main.val int }) go.shape.string+0
type:func(go.shape.string, go.shape.struct { main.key string; main.val int }) go.shape.string SRODATA dupok size=80 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0a fd 00 10 22 08 08 13 00 00 00 00 00 00 00 00  ...."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(go.shape.string, go.shape.struct { main.key string; main.val int }) go.shape.string-+0
	rel 44+4 t=RelocType(-32763) type:*func(go.shape.string, go.shape.struct { main.key string; main.val int }) go.shape.string+0
	rel 56+8 t=R_ADDR type:go.shape.string+0
	rel 64+8 t=R_ADDR type:go.shape.struct { main.key string; main.val int }+0
	rel 72+8 t=R_ADDR type:go.shape.string+0
main.main.func1·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR main.main.func1+0
gclocals·yr4yLQlPnRVKirpHM7hJfw== SRODATA dupok size=8 align=0x4
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·SPfTbWi+zDZapMYFoyr6Ug== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 03 00 00 00 00 01 04                 ...........
main.main.stkobj SRODATA static size=24 align=0x8
	0x0000 01 00 00 00 00 00 00 00 e8 ff ff ff 10 00 00 00  ................
	0x0010 08 00 00 00 00 00 00 00                          ........
	rel 20+4 t=R_ADDROFF runtime.gcbits.0100000000000000+0
gclocals·itaneJMpbAudh9zNu5JnHA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 03 00 00 00 05 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.main.func1.arginfo1 SRODATA static dupok size=17 align=0x1
	0x0000 fe 00 08 08 08 fd fe fe 10 08 18 08 fd 20 08 fd  ............. ..
	0x0010 ff                                               .
main.main.func1.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·PqVQJggGJ2Sanl8iJuPOkQ== SRODATA dupok size=9 align=0x4
	0x0000 01 00 00 00 01 00 00 00 00                       .........
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.max[go.shape.float64].arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 08 08 10 08 ff                                   .....
main.max[go.shape.float64].argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.max[float64].arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 08 08 ff                                         ...
main.max[float64].argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.max[go.shape.int].arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 08 08 10 08 ff                                   .....
main.max[go.shape.int].argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.max[int].arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 08 08 ff                                         ...
main.max[int].argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·RtYcsoRhst7kZCds8hdr6g== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 05 00 00 00 16 10 00                 ...........
gclocals·Vi90HuirP9VPo7whN2aauw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
main.fold[go.shape.struct { main.key string; main.val int },go.shape.string].arginfo1 SRODATA static dupok size=11 align=0x1
	0x0000 08 08 fe 10 08 18 08 fd 20 08 ff                 ........ ..
main.fold[go.shape.struct { main.key string; main.val int },go.shape.string].argliveinfo SRODATA static dupok size=3 align=0x1
	0x0000 00 00 10                                         ...
gclocals·hXoeDuCHeDntcFi6HJGUgg== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 04 00 00 00 0b 00                    ..........
main.fold[main.pair[string,int],string].arginfo1 SRODATA static dupok size=9 align=0x1
	0x0000 fe 08 08 10 08 fd 18 08 ff                       .........
main.fold[main.pair[string,int],string].argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·QDNDPDj3dRUSzU7zaTc1Bg== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 03 00 00 00 05 01 00                 ...........
main.(*list[go.shape.struct { main.key string; main.val int }]).push.arginfo1 SRODATA static dupok size=13 align=0x1
	0x0000 08 08 fe fe 10 08 18 08 fd 20 08 fd ff           ......... ...
main.(*list[go.shape.struct { main.key string; main.val int }]).push.argliveinfo SRODATA static dupok size=3 align=0x1
	0x0000 00 00 01                                         ...
gclocals·3iDpa7B97wWfYpkQQygYtw== SRODATA dupok size=11 align=0x4
	0x0000 03 00 00 00 02 00 00 00 03 01 00                 ...........
main.(*list[main.pair[string,int]]).push.arginfo1 SRODATA static dupok size=11 align=0x1
	0x0000 fe fe 08 08 10 08 fd 18 08 fd ff                 ...........
main.(*list[main.pair[string,int]]).push.argliveinfo SRODATA static dupok size=3 align=0x1
	0x0000 00 00 01                                         ...
gclocals·TswRR9Pia9Wsluv5u1sUnA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type:.eq.SM8.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
type:.eq.SM8.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
type:.eq.SM16.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
type:.eq.SM16.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
$f64.3ff8000000000000 SRODATA size=8 align=0x8
	0x0000 00 00 00 00 00 00 f8 3f                          .......?
$f64.c000000000000000 SRODATA size=8 align=0x8
	0x0000 00 00 00 00 00 00 00 c0                          ........
