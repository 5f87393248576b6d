main.a STEXT size=83 align=0x0 args=0x8 locals=0x28 funcid=0x0
	0x0000 00000 (testdata/listing/go/closure.go:4)	TEXT	main.a(SB), ABIInternal, $40-8
	0x0000 00000 (testdata/listing/go/closure.go:4)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/closure.go:4)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/closure.go:4)	JLS	66
	0x0006 00006 (testdata/listing/go/closure.go:4)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/closure.go:4)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/closure.go:4)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/closure.go:4)	SUBQ	$32, SP
	0x000e 00014 (testdata/listing/go/closure.go:4)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:4)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:4)	FUNCDATA	$5, main.a.arginfo1(SB)
	0x000e 00014 (testdata/listing/go/closure.go:4)	FUNCDATA	$6, main.a.argliveinfo(SB)
	0x000e 00014 (testdata/listing/go/closure.go:4)	PCDATA	$3, $1
	0x000e 00014 (testdata/listing/go/closure.go:5)	MOVQ	AX, main.i+48(SP)
	0x0013 00019 (testdata/listing/go/closure.go:5)	PCDATA	$3, $-1
	0x0013 00019 (testdata/listing/go/closure.go:5)	MOVL	$16, AX
	0x0018 00024 (testdata/listing/go/closure.go:5)	LEAQ	type:noalg.struct { F uintptr; X0 int }(SB), BX
	0x001f 00031 (testdata/listing/go/closure.go:5)	MOVL	$1, CX
	0x0024 00036 (testdata/listing/go/closure.go:5)	PCDATA	$1, $0
	0x0024 00036 (testdata/listing/go/closure.go:5)	CALL	runtime.mallocgcSmallNoScanSC2(SB)
	0x0029 00041 (testdata/listing/go/closure.go:5)	LEAQ	main.a.func1(SB), DX
	0x0030 00048 (testdata/listing/go/closure.go:5)	MOVQ	DX, (AX)
	0x0033 00051 (testdata/listing/go/closure.go:5)	MOVQ	main.i+48(SP), DX
	0x0038 00056 (testdata/listing/go/closure.go:5)	MOVQ	DX, 8(AX)
	0x003c 00060 (testdata/listing/go/closure.go:5)	ADDQ	$32, SP
	0x0040 00064 (testdata/listing/go/closure.go:5)	POPQ	BP
	0x0041 00065 (testdata/listing/go/closure.go:5)	RET
	0x0042 00066 (testdata/listing/go/closure.go:5)	NOP
	0x0042 00066 (testdata/listing/go/closure.go:4)	PCDATA	$1, $-1
	0x0042 00066 (testdata/listing/go/closure.go:4)	PCDATA	$0, $-2
	0x0042 00066 (testdata/listing/go/closure.go:4)	MOVQ	AX, 8(SP)
	0x0047 00071 (testdata/listing/go/closure.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x004c 00076 (testdata/listing/go/closure.go:4)	PCDATA	$0, $-1
	0x004c 00076 (testdata/listing/go/closure.go:4)	MOVQ	8(SP), AX
	0x0051 00081 (testdata/listing/go/closure.go:4)	JMP	0
	0x0000 49 3b 66 10 76 3c 55 48 89 e5 48 83 ec 20 48 89  I;f.v<UH..H.. H.
	0x0010 44 24 30 b8 10 00 00 00 48 8d 1d 00 00 00 00 b9  D$0.....H.......
	0x0020 01 00 00 00 e8 00 00 00 00 48 8d 15 00 00 00 00  .........H......
	0x0030 48 89 10 48 8b 54 24 30 48 89 50 08 48 83 c4 20  H..H.T$0H.P.H.. 
	0x0040 5d c3 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24  ].H.D$......H.D$
	0x0050 08 eb ad                                         ...
	rel 27+4 t=R_PCREL type:noalg.struct { F uintptr; X0 int }+0
	rel 37+4 t=R_CALL runtime.mallocgcSmallNoScanSC2+0
	rel 44+4 t=R_PCREL main.a.func1+0
	rel 72+4 t=R_CALL runtime.morestack_noctxt+0
main.a.func1 STEXT size=56 align=0x0 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/listing/go/closure.go:5)	TEXT	main.a.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (testdata/listing/go/closure.go:5)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/closure.go:5)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/closure.go:5)	JLS	49
	0x0006 00006 (testdata/listing/go/closure.go:5)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/closure.go:5)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/closure.go:5)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/closure.go:5)	SUBQ	$16, SP
	0x000e 00014 (testdata/listing/go/closure.go:5)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:5)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:5)	MOVQ	8(DX), AX
	0x0012 00018 (testdata/listing/go/closure.go:5)	MOVQ	AX, main.i+8(SP)
	0x0017 00023 (testdata/listing/go/closure.go:6)	PCDATA	$1, $0
	0x0017 00023 (testdata/listing/go/closure.go:6)	CALL	runtime.printlock(SB)
	0x001c 00028 (testdata/listing/go/closure.go:6)	MOVQ	main.i+8(SP), AX
	0x0021 00033 (testdata/listing/go/closure.go:6)	CALL	runtime.printint(SB)
	0x0026 00038 (testdata/listing/go/closure.go:6)	CALL	runtime.printunlock(SB)
	0x002b 00043 (testdata/listing/go/closure.go:7)	ADDQ	$16, SP
	0x002f 00047 (testdata/listing/go/closure.go:7)	POPQ	BP
	0x0030 00048 (testdata/listing/go/closure.go:7)	RET
	0x0031 00049 (testdata/listing/go/closure.go:7)	NOP
	0x0031 00049 (testdata/listing/go/closure.go:5)	PCDATA	$1, $-1
	0x0031 00049 (testdata/listing/go/closure.go:5)	PCDATA	$0, $-2
	0x0031 00049 (testdata/listing/go/closure.go:5)	CALL	runtime.morestack(SB)
	0x0036 00054 (testdata/listing/go/closure.go:5)	PCDATA	$0, $-1
	0x0036 00054 (testdata/listing/go/closure.go:5)	JMP	0
	0x0000 49 3b 66 10 76 2b 55 48 89 e5 48 83 ec 10 48 8b  I;f.v+UH..H...H.
	0x0010 42 08 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24  B.H.D$......H.D$
	0x0020 08 e8 00 00 00 00 e8 00 00 00 00 48 83 c4 10 5d  ...........H...]
	0x0030 c3 e8 00 00 00 00 eb c8                          ........
	rel 24+4 t=R_CALL runtime.printlock+0
	rel 34+4 t=R_CALL runtime.printint+0
	rel 39+4 t=R_CALL runtime.printunlock+0
	rel 50+4 t=R_CALL runtime.morestack+0
main.counter STEXT size=109 align=0x0 args=0x0 locals=0x30 funcid=0x0
	0x0000 00000 (testdata/listing/go/closure.go:11)	TEXT	main.counter(SB), ABIInternal, $48-0
	0x0000 00000 (testdata/listing/go/closure.go:11)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/closure.go:11)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/closure.go:11)	JLS	102
	0x0006 00006 (testdata/listing/go/closure.go:11)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/closure.go:11)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/closure.go:11)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/closure.go:11)	SUBQ	$40, SP
	0x000e 00014 (testdata/listing/go/closure.go:11)	FUNCDATA	$0, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:11)	FUNCDATA	$1, gclocals·Co8N3J4cno6MKCtTxcCDSA==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:12)	LEAQ	type:int(SB), AX
	0x0015 00021 (testdata/listing/go/closure.go:12)	PCDATA	$1, $0
	0x0015 00021 (testdata/listing/go/closure.go:12)	CALL	runtime.newobject(SB)
	0x001a 00026 (testdata/listing/go/closure.go:12)	MOVQ	AX, main.&n+32(SP)
	0x001f 00031 (testdata/listing/go/closure.go:13)	MOVL	$16, AX
	0x0024 00036 (testdata/listing/go/closure.go:13)	LEAQ	type:noalg.struct { F uintptr; X0 *int }(SB), BX
	0x002b 00043 (testdata/listing/go/closure.go:13)	MOVL	$1, CX
	0x0030 00048 (testdata/listing/go/closure.go:13)	PCDATA	$1, $1
	0x0030 00048 (testdata/listing/go/closure.go:13)	CALL	runtime.mallocgcSmallScanNoHeaderSC2(SB)
	0x0035 00053 (testdata/listing/go/closure.go:13)	LEAQ	main.counter.func1(SB), CX
	0x003c 00060 (testdata/listing/go/closure.go:13)	MOVQ	CX, (AX)
	0x003f 00063 (testdata/listing/go/closure.go:13)	CMPL	runtime.writeBarrier(SB), $0
	0x0046 00070 (testdata/listing/go/closure.go:13)	PCDATA	$0, $-2
	0x0046 00070 (testdata/listing/go/closure.go:13)	JNE	79
	0x0048 00072 (testdata/listing/go/closure.go:13)	MOVQ	main.&n+32(SP), CX
	0x004d 00077 (testdata/listing/go/closure.go:13)	JMP	92
	0x004f 00079 (testdata/listing/go/closure.go:13)	CALL	runtime.gcWriteBarrier1(SB)
	0x0054 00084 (testdata/listing/go/closure.go:13)	MOVQ	main.&n+32(SP), CX
	0x0059 00089 (testdata/listing/go/closure.go:13)	MOVQ	CX, (R11)
	0x005c 00092 (testdata/listing/go/closure.go:13)	MOVQ	CX, 8(AX)
	0x0060 00096 (testdata/listing/go/closure.go:13)	PCDATA	$0, $-1
	0x0060 00096 (testdata/listing/go/closure.go:13)	ADDQ	$40, SP
	0x0064 00100 (testdata/listing/go/closure.go:13)	POPQ	BP
	0x0065 00101 (testdata/listing/go/closure.go:13)	RET
	0x0066 00102 (testdata/listing/go/closure.go:13)	NOP
	0x0066 00102 (testdata/listing/go/closure.go:11)	PCDATA	$1, $-1
	0x0066 00102 (testdata/listing/go/closure.go:11)	PCDATA	$0, $-2
	0x0066 00102 (testdata/listing/go/closure.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x006b 00107 (testdata/listing/go/closure.go:11)	PCDATA	$0, $-1
	0x006b 00107 (testdata/listing/go/closure.go:11)	JMP	0
	0x0000 49 3b 66 10 76 60 55 48 89 e5 48 83 ec 28 48 8d  I;f.v`UH..H..(H.
	0x0010 05 00 00 00 00 e8 00 00 00 00 48 89 44 24 20 b8  ..........H.D$ .
	0x0020 10 00 00 00 48 8d 1d 00 00 00 00 b9 01 00 00 00  ....H...........
	0x0030 e8 00 00 00 00 48 8d 0d 00 00 00 00 48 89 08 83  .....H......H...
	0x0040 3d 00 00 00 00 00 75 07 48 8b 4c 24 20 eb 0d e8  =.....u.H.L$ ...
	0x0050 00 00 00 00 48 8b 4c 24 20 49 89 0b 48 89 48 08  ....H.L$ I..H.H.
	0x0060 48 83 c4 28 5d c3 e8 00 00 00 00 eb 93           H..(]........
	rel 17+4 t=R_PCREL type:int+0
	rel 22+4 t=R_CALL runtime.newobject+0
	rel 39+4 t=R_PCREL type:noalg.struct { F uintptr; X0 *int }+0
	rel 49+4 t=R_CALL runtime.mallocgcSmallScanNoHeaderSC2+0
	rel 56+4 t=R_PCREL main.counter.func1+0
	rel 65+4 t=R_PCREL runtime.writeBarrier+-1
	rel 80+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 103+4 t=R_CALL runtime.morestack_noctxt+0
main.counter.func1 STEXT nosplit size=14 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/listing/go/closure.go:13)	TEXT	main.counter.func1(SB), NOSPLIT|NEEDCTXT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (testdata/listing/go/closure.go:13)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/listing/go/closure.go:13)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/listing/go/closure.go:13)	MOVQ	8(DX), CX
	0x0004 00004 (testdata/listing/go/closure.go:13)	MOVQ	(CX), AX
	0x0007 00007 (testdata/listing/go/closure.go:13)	INCQ	AX
	0x000a 00010 (testdata/listing/go/closure.go:13)	MOVQ	AX, (CX)
	0x000d 00013 (testdata/listing/go/closure.go:13)	RET
	0x0000 48 8b 4a 08 48 8b 01 48 ff c0 48 89 01 c3        H.J.H..H..H...
main.main STEXT size=125 align=0x0 args=0x0 locals=0x28 funcid=0x0
	0x0000 00000 (testdata/listing/go/closure.go:16)	TEXT	main.main(SB), ABIInternal, $40-0
	0x0000 00000 (testdata/listing/go/closure.go:16)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/closure.go:16)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/closure.go:16)	JLS	118
	0x0006 00006 (testdata/listing/go/closure.go:16)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/closure.go:16)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/closure.go:16)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/closure.go:16)	SUBQ	$32, SP
	0x000e 00014 (testdata/listing/go/closure.go:16)	FUNCDATA	$0, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:16)	FUNCDATA	$1, gclocals·Co8N3J4cno6MKCtTxcCDSA==(SB)
	0x000e 00014 (testdata/listing/go/closure.go:17)	MOVL	$1, AX
	0x0013 00019 (testdata/listing/go/closure.go:17)	PCDATA	$1, $0
	0x0013 00019 (testdata/listing/go/closure.go:17)	CALL	main.a(SB)
	0x0018 00024 (testdata/listing/go/closure.go:18)	MOVQ	(AX), CX
	0x001b 00027 (testdata/listing/go/closure.go:18)	MOVQ	AX, DX
	0x001e 00030 (testdata/listing/go/closure.go:18)	NOP
	0x0020 00032 (testdata/listing/go/closure.go:18)	CALL	CX
	0x0022 00034 (testdata/listing/go/closure.go:19)	CALL	main.counter(SB)
	0x0027 00039 (testdata/listing/go/closure.go:19)	MOVQ	AX, main.next+24(SP)
	0x002c 00044 (testdata/listing/go/closure.go:20)	MOVQ	(AX), CX
	0x002f 00047 (testdata/listing/go/closure.go:20)	MOVQ	AX, DX
	0x0032 00050 (testdata/listing/go/closure.go:20)	PCDATA	$1, $1
	0x0032 00050 (testdata/listing/go/closure.go:20)	CALL	CX
	0x0034 00052 (testdata/listing/go/closure.go:20)	MOVQ	AX, main..autotmp_4+16(SP)
	0x0039 00057 (testdata/listing/go/closure.go:20)	MOVQ	main.next+24(SP), DX
	0x003e 00062 (testdata/listing/go/closure.go:20)	MOVQ	(DX), CX
	0x0041 00065 (testdata/listing/go/closure.go:20)	PCDATA	$1, $0
	0x0041 00065 (testdata/listing/go/closure.go:20)	CALL	CX
	0x0043 00067 (testdata/listing/go/closure.go:20)	MOVQ	AX, main..autotmp_5+8(SP)
	0x0048 00072 (testdata/listing/go/closure.go:20)	CALL	runtime.printlock(SB)
	0x004d 00077 (testdata/listing/go/closure.go:20)	MOVQ	main..autotmp_4+16(SP), AX
	0x0052 00082 (testdata/listing/go/closure.go:20)	CALL	runtime.printint(SB)
	0x0057 00087 (testdata/listing/go/closure.go:20)	CALL	runtime.printsp(SB)
	0x005c 00092 (testdata/listing/go/closure.go:20)	MOVQ	main..autotmp_5+8(SP), AX
	0x0061 00097 (testdata/listing/go/closure.go:20)	CALL	runtime.printint(SB)
	0x0066 00102 (testdata/listing/go/closure.go:20)	CALL	runtime.printnl(SB)
	0x006b 00107 (testdata/listing/go/closure.go:20)	CALL	runtime.printunlock(SB)
	0x0070 00112 (testdata/listing/go/closure.go:21)	ADDQ	$32, SP
	0x0074 00116 (testdata/listing/go/closure.go:21)	POPQ	BP
	0x0075 00117 (testdata/listing/go/closure.go:21)	RET
	0x0076 00118 (testdata/listing/go/closure.go:21)	NOP
	0x0076 00118 (testdata/listing/go/closure.go:16)	PCDATA	$1, $-1
	0x0076 00118 (testdata/listing/go/closure.go:16)	PCDATA	$0, $-2
	0x0076 00118 (testdata/listing/go/closure.go:16)	CALL	runtime.morestack_noctxt(SB)
	0x007b 00123 (testdata/listing/go/closure.go:16)	PCDATA	$0, $-1
	0x007b 00123 (testdata/listing/go/closure.go:16)	JMP	0
	0x0000 49 3b 66 10 76 70 55 48 89 e5 48 83 ec 20 b8 01  I;f.vpUH..H.. ..
	0x0010 00 00 00 e8 00 00 00 00 48 8b 08 48 89 c2 66 90  ........H..H..f.
	0x0020 ff d1 e8 00 00 00 00 48 89 44 24 18 48 8b 08 48  .......H.D$.H..H
	0x0030 89 c2 ff d1 48 89 44 24 10 48 8b 54 24 18 48 8b  ....H.D$.H.T$.H.
	0x0040 0a ff d1 48 89 44 24 08 e8 00 00 00 00 48 8b 44  ...H.D$......H.D
	0x0050 24 10 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24  $...........H.D$
	0x0060 08 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  ................
	0x0070 48 83 c4 20 5d c3 e8 00 00 00 00 eb 83           H.. ]........
	rel 20+4 t=R_CALL main.a+0
	rel 32+0 t=R_CALLIND +0
	rel 35+4 t=R_CALL main.counter+0
	rel 50+0 t=R_CALLIND +0
	rel 65+0 t=R_CALLIND +0
	rel 73+4 t=R_CALL runtime.printlock+0
	rel 83+4 t=R_CALL runtime.printint+0
	rel 88+4 t=R_CALL runtime.printsp+0
	rel 98+4 t=R_CALL runtime.printint+0
	rel 103+4 t=R_CALL runtime.printnl+0
	rel 108+4 t=R_CALL runtime.printunlock+0
	rel 119+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*func()- SRODATA dupok size=9 align=0x1
	0x0000 00 07 2a 66 75 6e 63 28 29                       ..*func()
type:*func() SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 75 53 d6 d8 28 08 08 16 00 00 00 00 00 00 00 00  uS..(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func()-+0
	rel 48+8 t=R_ADDR type:func()+0
type:func() SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fe 05 46 7f 22 08 08 13 00 00 00 00 00 00 00 00  ..F."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func()-+0
	rel 44+4 t=RelocType(-32763) type:*func()+0
type:.namedata.*func() int- SRODATA dupok size=13 align=0x1
	0x0000 00 0b 2a 66 75 6e 63 28 29 20 69 6e 74           ..*func() int
type:*func() int SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a8 d2 35 e7 28 08 08 16 00 00 00 00 00 00 00 00  ..5.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() int-+0
	rel 48+8 t=R_ADDR type:func() int+0
type:func() int SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bd 97 29 21 22 08 08 13 00 00 00 00 00 00 00 00  ..)!"...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() int-+0
	rel 44+4 t=RelocType(-32763) type:*func() int+0
	rel 56+8 t=R_ADDR type:int+0
type:.namedata.*struct { F uintptr; X0 *int }- SRODATA dupok size=32 align=0x1
	0x0000 00 1e 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  ..*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 2a 69 6e 74 20 7d  ntptr; X0 *int }
type:noalg.*struct { F uintptr; X0 *int } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 70 c1 ac 1c 20 08 08 16 00 00 00 00 00 00 00 00  p... ...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 *int }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 *int }+0
runtime.gcbits.0200000000000000 SRODATA dupok size=8 align=0x8
	0x0000 02 00 00 00 00 00 00 00                          ........
type:.namedata.F. SRODATA dupok size=3 align=0x1
	0x0000 01 01 46                                         ..F
type:.namedata.X0. SRODATA dupok size=4 align=0x1
	0x0000 01 02 58 30                                      ..X0
type:noalg.struct { F uintptr; X0 *int } SRODATA dupok size=128 align=0x8
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 79 19 0c e4 02 08 08 19 00 00 00 00 00 00 00 00  y...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0200000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 *int }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { F uintptr; X0 *int }+0
	rel 56+8 t=R_ADDR type:noalg.struct { F uintptr; X0 *int }+80
	rel 80+8 t=R_ADDR type:.namedata.F.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.X0.+0
	rel 112+8 t=R_ADDR type:*int+0
type:.namedata.*struct { F uintptr; X0 int }- SRODATA dupok size=31 align=0x1
	0x0000 00 1d 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  ..*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 69 6e 74 20 7d     ntptr; X0 int }
type:noalg.*struct { F uintptr; X0 int } SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 08 96 15 71 20 08 08 16 00 00 00 00 00 00 00 00  ...q ...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 int }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 int }+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:noalg.struct { F uintptr; X0 int } SRODATA dupok size=128 align=0x8
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 0a 46 a7 44 02 08 08 19 00 00 00 00 00 00 00 00  .F.D............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 int }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { F uintptr; X0 int }+0
	rel 56+8 t=R_ADDR type:noalg.struct { F uintptr; X0 int }+80
	rel 80+8 t=R_ADDR type:.namedata.F.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.X0.+0
	rel 112+8 t=R_ADDR type:int+0
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.a.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.a.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·Co8N3J4cno6MKCtTxcCDSA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
