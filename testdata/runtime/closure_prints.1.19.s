main.a STEXT size=83 args=0x8 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (closure_prints.go:4)	TEXT	main.a(SB), ABIInternal, $24-8
	0x0000 00000 (closure_prints.go:4)	CMPQ	SP, 16(R14)
	0x0004 00004 (closure_prints.go:4)	PCDATA	$0, $-2
	0x0004 00004 (closure_prints.go:4)	JLS	66
	0x0006 00006 (closure_prints.go:4)	PCDATA	$0, $-1
	0x0006 00006 (closure_prints.go:4)	SUBQ	$24, SP
	0x000a 00010 (closure_prints.go:4)	MOVQ	BP, 16(SP)
	0x000f 00015 (closure_prints.go:4)	LEAQ	16(SP), BP
	0x0014 00020 (closure_prints.go:4)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure_prints.go:4)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure_prints.go:4)	FUNCDATA	$5, main.a.arginfo1(SB)
	0x0014 00020 (closure_prints.go:4)	FUNCDATA	$6, main.a.argliveinfo(SB)
	0x0014 00020 (closure_prints.go:4)	PCDATA	$3, $1
	0x0014 00020 (closure_prints.go:5)	MOVQ	AX, main.i+32(SP)
	0x0019 00025 (closure_prints.go:5)	PCDATA	$3, $-1
	0x0019 00025 (closure_prints.go:5)	LEAQ	type.noalg.struct { F uintptr; main.i int }(SB), AX
	0x0020 00032 (closure_prints.go:5)	PCDATA	$1, $0
	0x0020 00032 (closure_prints.go:5)	CALL	runtime.newobject(SB)
	0x0025 00037 (closure_prints.go:5)	LEAQ	main.a.func1(SB), CX
	0x002c 00044 (closure_prints.go:5)	MOVQ	CX, (AX)
	0x002f 00047 (closure_prints.go:5)	MOVQ	main.i+32(SP), CX
	0x0034 00052 (closure_prints.go:5)	MOVQ	CX, 8(AX)
	0x0038 00056 (closure_prints.go:5)	MOVQ	16(SP), BP
	0x003d 00061 (closure_prints.go:5)	ADDQ	$24, SP
	0x0041 00065 (closure_prints.go:5)	RET
	0x0042 00066 (closure_prints.go:5)	NOP
	0x0042 00066 (closure_prints.go:4)	PCDATA	$1, $-1
	0x0042 00066 (closure_prints.go:4)	PCDATA	$0, $-2
	0x0042 00066 (closure_prints.go:4)	MOVQ	AX, 8(SP)
	0x0047 00071 (closure_prints.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x004c 00076 (closure_prints.go:4)	MOVQ	8(SP), AX
	0x0051 00081 (closure_prints.go:4)	PCDATA	$0, $-1
	0x0051 00081 (closure_prints.go:4)	JMP	0
	0x0000 49 3b 66 10 76 3c 48 83 ec 18 48 89 6c 24 10 48  I;f.v<H...H.l$.H
	0x0010 8d 6c 24 10 48 89 44 24 20 48 8d 05 00 00 00 00  .l$.H.D$ H......
	0x0020 e8 00 00 00 00 48 8d 0d 00 00 00 00 48 89 08 48  .....H......H..H
	0x0030 8b 4c 24 20 48 89 48 08 48 8b 6c 24 10 48 83 c4  .L$ H.H.H.l$.H..
	0x0040 18 c3 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24  ..H.D$......H.D$
	0x0050 08 eb ad                                         ...
	rel 28+4 t=14 type.noalg.struct { F uintptr; main.i int }+0
	rel 33+4 t=7 runtime.newobject+0
	rel 40+4 t=14 main.a.func1+0
	rel 72+4 t=7 runtime.morestack_noctxt+0
main.a.func1 STEXT size=71 args=0x0 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (closure_prints.go:5)	TEXT	main.a.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (closure_prints.go:5)	CMPQ	SP, 16(R14)
	0x0004 00004 (closure_prints.go:5)	PCDATA	$0, $-2
	0x0004 00004 (closure_prints.go:5)	JLS	62
	0x0006 00006 (closure_prints.go:5)	PCDATA	$0, $-1
	0x0006 00006 (closure_prints.go:5)	SUBQ	$24, SP
	0x000a 00010 (closure_prints.go:5)	MOVQ	BP, 16(SP)
	0x000f 00015 (closure_prints.go:5)	LEAQ	16(SP), BP
	0x0014 00020 (closure_prints.go:5)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure_prints.go:5)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure_prints.go:5)	MOVQ	8(DX), AX
	0x0018 00024 (closure_prints.go:5)	MOVQ	AX, main.i+8(SP)
	0x001d 00029 (closure_prints.go:6)	PCDATA	$1, $0
	0x001d 00029 (closure_prints.go:6)	NOP
	0x0020 00032 (closure_prints.go:6)	CALL	runtime.printlock(SB)
	0x0025 00037 (closure_prints.go:6)	MOVQ	main.i+8(SP), AX
	0x002a 00042 (closure_prints.go:6)	CALL	runtime.printint(SB)
	0x002f 00047 (closure_prints.go:6)	CALL	runtime.printunlock(SB)
	0x0034 00052 (closure_prints.go:7)	MOVQ	16(SP), BP
	0x0039 00057 (closure_prints.go:7)	ADDQ	$24, SP
	0x003d 00061 (closure_prints.go:7)	RET
	0x003e 00062 (closure_prints.go:7)	NOP
	0x003e 00062 (closure_prints.go:5)	PCDATA	$1, $-1
	0x003e 00062 (closure_prints.go:5)	PCDATA	$0, $-2
	0x003e 00062 (closure_prints.go:5)	NOP
	0x0040 00064 (closure_prints.go:5)	CALL	runtime.morestack(SB)
	0x0045 00069 (closure_prints.go:5)	PCDATA	$0, $-1
	0x0045 00069 (closure_prints.go:5)	JMP	0
	0x0000 49 3b 66 10 76 38 48 83 ec 18 48 89 6c 24 10 48  I;f.v8H...H.l$.H
	0x0010 8d 6c 24 10 48 8b 42 08 48 89 44 24 08 0f 1f 00  .l$.H.B.H.D$....
	0x0020 e8 00 00 00 00 48 8b 44 24 08 e8 00 00 00 00 e8  .....H.D$.......
	0x0030 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 66 90  ....H.l$.H....f.
	0x0040 e8 00 00 00 00 eb b9                             .......
	rel 33+4 t=7 runtime.printlock+0
	rel 43+4 t=7 runtime.printint+0
	rel 48+4 t=7 runtime.printunlock+0
	rel 65+4 t=7 runtime.morestack+0
main.main STEXT size=71 args=0x0 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (closure_prints.go:10)	TEXT	main.main(SB), ABIInternal, $16-0
	0x0000 00000 (closure_prints.go:10)	CMPQ	SP, 16(R14)
	0x0004 00004 (closure_prints.go:10)	PCDATA	$0, $-2
	0x0004 00004 (closure_prints.go:10)	JLS	63
	0x0006 00006 (closure_prints.go:10)	PCDATA	$0, $-1
	0x0006 00006 (closure_prints.go:10)	SUBQ	$16, SP
	0x000a 00010 (closure_prints.go:10)	MOVQ	BP, 8(SP)
	0x000f 00015 (closure_prints.go:10)	LEAQ	8(SP), BP
	0x0014 00020 (closure_prints.go:10)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure_prints.go:10)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure_prints.go:11)	MOVL	$1, AX
	0x0019 00025 (closure_prints.go:11)	PCDATA	$1, $0
	0x0019 00025 (closure_prints.go:11)	CALL	main.a(SB)
	0x001e 00030 (closure_prints.go:12)	MOVQ	(AX), CX
	0x0021 00033 (closure_prints.go:12)	MOVQ	AX, DX
	0x0024 00036 (closure_prints.go:12)	CALL	CX
	0x0026 00038 (closure_prints.go:13)	CALL	runtime.printlock(SB)
	0x002b 00043 (closure_prints.go:13)	CALL	runtime.printnl(SB)
	0x0030 00048 (closure_prints.go:13)	CALL	runtime.printunlock(SB)
	0x0035 00053 (closure_prints.go:14)	MOVQ	8(SP), BP
	0x003a 00058 (closure_prints.go:14)	ADDQ	$16, SP
	0x003e 00062 (closure_prints.go:14)	RET
	0x003f 00063 (closure_prints.go:14)	NOP
	0x003f 00063 (closure_prints.go:10)	PCDATA	$1, $-1
	0x003f 00063 (closure_prints.go:10)	PCDATA	$0, $-2
	0x003f 00063 (closure_prints.go:10)	NOP
	0x0040 00064 (closure_prints.go:10)	CALL	runtime.morestack_noctxt(SB)
	0x0045 00069 (closure_prints.go:10)	PCDATA	$0, $-1
	0x0045 00069 (closure_prints.go:10)	JMP	0
	0x0000 49 3b 66 10 76 39 48 83 ec 10 48 89 6c 24 08 48  I;f.v9H...H.l$.H
	0x0010 8d 6c 24 08 b8 01 00 00 00 e8 00 00 00 00 48 8b  .l$...........H.
	0x0020 08 48 89 c2 ff d1 e8 00 00 00 00 e8 00 00 00 00  .H..............
	0x0030 e8 00 00 00 00 48 8b 6c 24 08 48 83 c4 10 c3 90  .....H.l$.H.....
	0x0040 e8 00 00 00 00 eb b9                             .......
	rel 26+4 t=7 main.a+0
	rel 36+0 t=10 +0
	rel 39+4 t=7 runtime.printlock+0
	rel 44+4 t=7 runtime.printnl+0
	rel 49+4 t=7 runtime.printunlock+0
	rel 65+4 t=7 runtime.morestack_noctxt+0
go.cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
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
type..namedata.*struct { F uintptr; i int }- SRODATA dupok size=30
	0x0000 00 1c 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  ..*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 69 20 69 6e 74 20 7d        ntptr; i int }
type.*struct { F uintptr; main.i int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 43 76 52 f7 08 08 08 36 00 00 00 00 00 00 00 00  CvR....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; i int }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; main.i int }+0
runtime.gcbits. SRODATA dupok size=0
type..importpath.main. SRODATA dupok size=6
	0x0000 00 04 6d 61 69 6e                                ..main
type..namedata..F- SRODATA dupok size=4
	0x0000 00 02 2e 46                                      ...F
type..namedata.i- SRODATA dupok size=3
	0x0000 00 01 69                                         ..i
type.noalg.struct { F uintptr; main.i int } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 95 27 49 50 02 08 08 19 00 00 00 00 00 00 00 00  .'IP............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; i int }-+0
	rel 44+4 t=-32763 type.*struct { F uintptr; main.i int }+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.noalg.struct { F uintptr; main.i int }+80
	rel 80+8 t=1 type..namedata..F-+0
	rel 88+8 t=1 type.uintptr+0
	rel 104+8 t=1 type..namedata.i-+0
	rel 112+8 t=1 type.int+0
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.a.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.a.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
