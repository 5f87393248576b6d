main.a STEXT size=83 align=0x0 args=0x8 locals=0x28 funcid=0x0
	0x0000 00000 (testdata/runtime/go/closure_prints.go:4)	TEXT	main.a(SB), ABIInternal, $40-8
	0x0000 00000 (testdata/runtime/go/closure_prints.go:4)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/closure_prints.go:4)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/closure_prints.go:4)	JLS	66
	0x0006 00006 (testdata/runtime/go/closure_prints.go:4)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/closure_prints.go:4)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/closure_prints.go:4)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/closure_prints.go:4)	SUBQ	$32, SP
	0x000e 00014 (testdata/runtime/go/closure_prints.go:4)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:4)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:4)	FUNCDATA	$5, main.a.arginfo1(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:4)	FUNCDATA	$6, main.a.argliveinfo(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:4)	PCDATA	$3, $1
	0x000e 00014 (testdata/runtime/go/closure_prints.go:5)	MOVQ	AX, main.i+48(SP)
	0x0013 00019 (testdata/runtime/go/closure_prints.go:5)	PCDATA	$3, $-1
	0x0013 00019 (testdata/runtime/go/closure_prints.go:5)	MOVL	$16, AX
	0x0018 00024 (testdata/runtime/go/closure_prints.go:5)	LEAQ	type:noalg.struct { F uintptr; X0 int }(SB), BX
	0x001f 00031 (testdata/runtime/go/closure_prints.go:5)	MOVL	$1, CX
	0x0024 00036 (testdata/runtime/go/closure_prints.go:5)	PCDATA	$1, $0
	0x0024 00036 (testdata/runtime/go/closure_prints.go:5)	CALL	runtime.mallocgcSmallNoScanSC2(SB)
	0x0029 00041 (testdata/runtime/go/closure_prints.go:5)	LEAQ	main.a.func1(SB), DX
	0x0030 00048 (testdata/runtime/go/closure_prints.go:5)	MOVQ	DX, (AX)
	0x0033 00051 (testdata/runtime/go/closure_prints.go:5)	MOVQ	main.i+48(SP), DX
	0x0038 00056 (testdata/runtime/go/closure_prints.go:5)	MOVQ	DX, 8(AX)
	0x003c 00060 (testdata/runtime/go/closure_prints.go:5)	ADDQ	$32, SP
	0x0040 00064 (testdata/runtime/go/closure_prints.go:5)	POPQ	BP
	0x0041 00065 (testdata/runtime/go/closure_prints.go:5)	RET
	0x0042 00066 (testdata/runtime/go/closure_prints.go:5)	NOP
	0x0042 00066 (testdata/runtime/go/closure_prints.go:4)	PCDATA	$1, $-1
	0x0042 00066 (testdata/runtime/go/closure_prints.go:4)	PCDATA	$0, $-2
	0x0042 00066 (testdata/runtime/go/closure_prints.go:4)	MOVQ	AX, 8(SP)
	0x0047 00071 (testdata/runtime/go/closure_prints.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x004c 00076 (testdata/runtime/go/closure_prints.go:4)	PCDATA	$0, $-1
	0x004c 00076 (testdata/runtime/go/closure_prints.go:4)	MOVQ	8(SP), AX
	0x0051 00081 (testdata/runtime/go/closure_prints.go:4)	JMP	0
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
	0x0000 00000 (testdata/runtime/go/closure_prints.go:5)	TEXT	main.a.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (testdata/runtime/go/closure_prints.go:5)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/closure_prints.go:5)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/closure_prints.go:5)	JLS	49
	0x0006 00006 (testdata/runtime/go/closure_prints.go:5)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/closure_prints.go:5)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/closure_prints.go:5)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/closure_prints.go:5)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/closure_prints.go:5)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:5)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:5)	MOVQ	8(DX), AX
	0x0012 00018 (testdata/runtime/go/closure_prints.go:5)	MOVQ	AX, main.i+8(SP)
	0x0017 00023 (testdata/runtime/go/closure_prints.go:6)	PCDATA	$1, $0
	0x0017 00023 (testdata/runtime/go/closure_prints.go:6)	CALL	runtime.printlock(SB)
	0x001c 00028 (testdata/runtime/go/closure_prints.go:6)	MOVQ	main.i+8(SP), AX
	0x0021 00033 (testdata/runtime/go/closure_prints.go:6)	CALL	runtime.printint(SB)
	0x0026 00038 (testdata/runtime/go/closure_prints.go:6)	CALL	runtime.printunlock(SB)
	0x002b 00043 (testdata/runtime/go/closure_prints.go:7)	ADDQ	$16, SP
	0x002f 00047 (testdata/runtime/go/closure_prints.go:7)	POPQ	BP
	0x0030 00048 (testdata/runtime/go/closure_prints.go:7)	RET
	0x0031 00049 (testdata/runtime/go/closure_prints.go:7)	NOP
	0x0031 00049 (testdata/runtime/go/closure_prints.go:5)	PCDATA	$1, $-1
	0x0031 00049 (testdata/runtime/go/closure_prints.go:5)	PCDATA	$0, $-2
	0x0031 00049 (testdata/runtime/go/closure_prints.go:5)	CALL	runtime.morestack(SB)
	0x0036 00054 (testdata/runtime/go/closure_prints.go:5)	PCDATA	$0, $-1
	0x0036 00054 (testdata/runtime/go/closure_prints.go:5)	JMP	0
	0x0000 49 3b 66 10 76 2b 55 48 89 e5 48 83 ec 10 48 8b  I;f.v+UH..H...H.
	0x0010 42 08 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24  B.H.D$......H.D$
	0x0020 08 e8 00 00 00 00 e8 00 00 00 00 48 83 c4 10 5d  ...........H...]
	0x0030 c3 e8 00 00 00 00 eb c8                          ........
	rel 24+4 t=R_CALL runtime.printlock+0
	rel 34+4 t=R_CALL runtime.printint+0
	rel 39+4 t=R_CALL runtime.printunlock+0
	rel 50+4 t=R_CALL runtime.morestack+0
main.main STEXT size=62 align=0x0 args=0x0 locals=0x10 funcid=0x0
	0x0000 00000 (testdata/runtime/go/closure_prints.go:10)	TEXT	main.main(SB), ABIInternal, $16-0
	0x0000 00000 (testdata/runtime/go/closure_prints.go:10)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/closure_prints.go:10)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/closure_prints.go:10)	JLS	55
	0x0006 00006 (testdata/runtime/go/closure_prints.go:10)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/closure_prints.go:10)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/closure_prints.go:10)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/closure_prints.go:10)	SUBQ	$8, SP
	0x000e 00014 (testdata/runtime/go/closure_prints.go:10)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:10)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/closure_prints.go:11)	MOVL	$1, AX
	0x0013 00019 (testdata/runtime/go/closure_prints.go:11)	PCDATA	$1, $0
	0x0013 00019 (testdata/runtime/go/closure_prints.go:11)	CALL	main.a(SB)
	0x0018 00024 (testdata/runtime/go/closure_prints.go:12)	MOVQ	(AX), CX
	0x001b 00027 (testdata/runtime/go/closure_prints.go:12)	MOVQ	AX, DX
	0x001e 00030 (testdata/runtime/go/closure_prints.go:12)	NOP
	0x0020 00032 (testdata/runtime/go/closure_prints.go:12)	CALL	CX
	0x0022 00034 (testdata/runtime/go/closure_prints.go:13)	CALL	runtime.printlock(SB)
	0x0027 00039 (testdata/runtime/go/closure_prints.go:13)	CALL	runtime.printnl(SB)
	0x002c 00044 (testdata/runtime/go/closure_prints.go:13)	CALL	runtime.printunlock(SB)
	0x0031 00049 (testdata/runtime/go/closure_prints.go:14)	ADDQ	$8, SP
	0x0035 00053 (testdata/runtime/go/closure_prints.go:14)	POPQ	BP
	0x0036 00054 (testdata/runtime/go/closure_prints.go:14)	RET
	0x0037 00055 (testdata/runtime/go/closure_prints.go:14)	NOP
	0x0037 00055 (testdata/runtime/go/closure_prints.go:10)	PCDATA	$1, $-1
	0x0037 00055 (testdata/runtime/go/closure_prints.go:10)	PCDATA	$0, $-2
	0x0037 00055 (testdata/runtime/go/closure_prints.go:10)	CALL	runtime.morestack_noctxt(SB)
	0x003c 00060 (testdata/runtime/go/closure_prints.go:10)	PCDATA	$0, $-1
	0x003c 00060 (testdata/runtime/go/closure_prints.go:10)	JMP	0
	0x0000 49 3b 66 10 76 31 55 48 89 e5 48 83 ec 08 b8 01  I;f.v1UH..H.....
	0x0010 00 00 00 e8 00 00 00 00 48 8b 08 48 89 c2 66 90  ........H..H..f.
	0x0020 ff d1 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  ................
	0x0030 00 48 83 c4 08 5d c3 e8 00 00 00 00 eb c2        .H...]........
	rel 20+4 t=R_CALL main.a+0
	rel 32+0 t=R_CALLIND +0
	rel 35+4 t=R_CALL runtime.printlock+0
	rel 40+4 t=R_CALL runtime.printnl+0
	rel 45+4 t=R_CALL runtime.printunlock+0
	rel 56+4 t=R_CALL runtime.morestack_noctxt+0
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
type:.namedata.F. SRODATA dupok size=3 align=0x1
	0x0000 01 01 46                                         ..F
type:.namedata.X0. SRODATA dupok size=4 align=0x1
	0x0000 01 02 58 30                                      ..X0
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
