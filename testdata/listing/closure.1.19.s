main.a STEXT size=83 args=0x8 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (closure.go:4)	TEXT	main.a(SB), ABIInternal, $24-8
	0x0000 00000 (closure.go:4)	CMPQ	SP, 16(R14)
	0x0004 00004 (closure.go:4)	PCDATA	$0, $-2
	0x0004 00004 (closure.go:4)	JLS	66
	0x0006 00006 (closure.go:4)	PCDATA	$0, $-1
	0x0006 00006 (closure.go:4)	SUBQ	$24, SP
	0x000a 00010 (closure.go:4)	MOVQ	BP, 16(SP)
	0x000f 00015 (closure.go:4)	LEAQ	16(SP), BP
	0x0014 00020 (closure.go:4)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure.go:4)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure.go:4)	FUNCDATA	$5, main.a.arginfo1(SB)
	0x0014 00020 (closure.go:4)	FUNCDATA	$6, main.a.argliveinfo(SB)
	0x0014 00020 (closure.go:4)	PCDATA	$3, $1
	0x0014 00020 (closure.go:5)	MOVQ	AX, main.i+32(SP)
	0x0019 00025 (closure.go:5)	PCDATA	$3, $-1
	0x0019 00025 (closure.go:5)	LEAQ	type.noalg.struct { F uintptr; main.i int }(SB), AX
	0x0020 00032 (closure.go:5)	PCDATA	$1, $0
	0x0020 00032 (closure.go:5)	CALL	runtime.newobject(SB)
	0x0025 00037 (closure.go:5)	LEAQ	main.a.func1(SB), CX
	0x002c 00044 (closure.go:5)	MOVQ	CX, (AX)
	0x002f 00047 (closure.go:5)	MOVQ	main.i+32(SP), CX
	0x0034 00052 (closure.go:5)	MOVQ	CX, 8(AX)
	0x0038 00056 (closure.go:5)	MOVQ	16(SP), BP
	0x003d 00061 (closure.go:5)	ADDQ	$24, SP
	0x0041 00065 (closure.go:5)	RET
	0x0042 00066 (closure.go:5)	NOP
	0x0042 00066 (closure.go:4)	PCDATA	$1, $-1
	0x0042 00066 (closure.go:4)	PCDATA	$0, $-2
	0x0042 00066 (closure.go:4)	MOVQ	AX, 8(SP)
	0x0047 00071 (closure.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x004c 00076 (closure.go:4)	MOVQ	8(SP), AX
	0x0051 00081 (closure.go:4)	PCDATA	$0, $-1
	0x0051 00081 (closure.go:4)	JMP	0
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
	0x0000 00000 (closure.go:5)	TEXT	main.a.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (closure.go:5)	CMPQ	SP, 16(R14)
	0x0004 00004 (closure.go:5)	PCDATA	$0, $-2
	0x0004 00004 (closure.go:5)	JLS	62
	0x0006 00006 (closure.go:5)	PCDATA	$0, $-1
	0x0006 00006 (closure.go:5)	SUBQ	$24, SP
	0x000a 00010 (closure.go:5)	MOVQ	BP, 16(SP)
	0x000f 00015 (closure.go:5)	LEAQ	16(SP), BP
	0x0014 00020 (closure.go:5)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure.go:5)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (closure.go:5)	MOVQ	8(DX), AX
	0x0018 00024 (closure.go:5)	MOVQ	AX, main.i+8(SP)
	0x001d 00029 (closure.go:6)	PCDATA	$1, $0
	0x001d 00029 (closure.go:6)	NOP
	0x0020 00032 (closure.go:6)	CALL	runtime.printlock(SB)
	0x0025 00037 (closure.go:6)	MOVQ	main.i+8(SP), AX
	0x002a 00042 (closure.go:6)	CALL	runtime.printint(SB)
	0x002f 00047 (closure.go:6)	CALL	runtime.printunlock(SB)
	0x0034 00052 (closure.go:7)	MOVQ	16(SP), BP
	0x0039 00057 (closure.go:7)	ADDQ	$24, SP
	0x003d 00061 (closure.go:7)	RET
	0x003e 00062 (closure.go:7)	NOP
	0x003e 00062 (closure.go:5)	PCDATA	$1, $-1
	0x003e 00062 (closure.go:5)	PCDATA	$0, $-2
	0x003e 00062 (closure.go:5)	NOP
	0x0040 00064 (closure.go:5)	CALL	runtime.morestack(SB)
	0x0045 00069 (closure.go:5)	PCDATA	$0, $-1
	0x0045 00069 (closure.go:5)	JMP	0
	0x0000 49 3b 66 10 76 38 48 83 ec 18 48 89 6c 24 10 48  I;f.v8H...H.l$.H
	0x0010 8d 6c 24 10 48 8b 42 08 48 89 44 24 08 0f 1f 00  .l$.H.B.H.D$....
	0x0020 e8 00 00 00 00 48 8b 44 24 08 e8 00 00 00 00 e8  .....H.D$.......
	0x0030 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 66 90  ....H.l$.H....f.
	0x0040 e8 00 00 00 00 eb b9                             .......
	rel 33+4 t=7 runtime.printlock+0
	rel 43+4 t=7 runtime.printint+0
	rel 48+4 t=7 runtime.printunlock+0
	rel 65+4 t=7 runtime.morestack+0
main.counter STEXT size=118 args=0x0 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (closure.go:11)	TEXT	main.counter(SB), ABIInternal, $32-0
	0x0000 00000 (closure.go:11)	CMPQ	SP, 16(R14)
	0x0004 00004 (closure.go:11)	PCDATA	$0, $-2
	0x0004 00004 (closure.go:11)	JLS	111
	0x0006 00006 (closure.go:11)	PCDATA	$0, $-1
	0x0006 00006 (closure.go:11)	SUBQ	$32, SP
	0x000a 00010 (closure.go:11)	MOVQ	BP, 24(SP)
	0x000f 00015 (closure.go:11)	LEAQ	24(SP), BP
	0x0014 00020 (closure.go:11)	FUNCDATA	$0, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (closure.go:11)	FUNCDATA	$1, gclocals·CnDyI2HjYXFz19SsOj98tw==(SB)
	0x0014 00020 (closure.go:12)	LEAQ	type.int(SB), AX
	0x001b 00027 (closure.go:12)	PCDATA	$1, $0
	0x001b 00027 (closure.go:12)	NOP
	0x0020 00032 (closure.go:12)	CALL	runtime.newobject(SB)
	0x0025 00037 (closure.go:12)	MOVQ	AX, main.&n+16(SP)
	0x002a 00042 (closure.go:13)	LEAQ	type.noalg.struct { F uintptr; main.n *int }(SB), AX
	0x0031 00049 (closure.go:13)	PCDATA	$1, $1
	0x0031 00049 (closure.go:13)	CALL	runtime.newobject(SB)
	0x0036 00054 (closure.go:13)	LEAQ	main.counter.func1(SB), CX
	0x003d 00061 (closure.go:13)	MOVQ	CX, (AX)
	0x0040 00064 (closure.go:13)	PCDATA	$0, $-2
	0x0040 00064 (closure.go:13)	CMPL	runtime.writeBarrier(SB), $0
	0x0047 00071 (closure.go:13)	JNE	84
	0x0049 00073 (closure.go:13)	MOVQ	main.&n+16(SP), CX
	0x004e 00078 (closure.go:13)	MOVQ	CX, 8(AX)
	0x0052 00082 (closure.go:13)	JMP	101
	0x0054 00084 (closure.go:13)	LEAQ	8(AX), DI
	0x0058 00088 (closure.go:13)	MOVQ	main.&n+16(SP), CX
	0x005d 00093 (closure.go:13)	NOP
	0x0060 00096 (closure.go:13)	CALL	runtime.gcWriteBarrierCX(SB)
	0x0065 00101 (closure.go:13)	PCDATA	$0, $-1
	0x0065 00101 (closure.go:13)	PCDATA	$1, $-1
	0x0065 00101 (closure.go:13)	MOVQ	24(SP), BP
	0x006a 00106 (closure.go:13)	ADDQ	$32, SP
	0x006e 00110 (closure.go:13)	RET
	0x006f 00111 (closure.go:13)	NOP
	0x006f 00111 (closure.go:11)	PCDATA	$1, $-1
	0x006f 00111 (closure.go:11)	PCDATA	$0, $-2
	0x006f 00111 (closure.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x0074 00116 (closure.go:11)	PCDATA	$0, $-1
	0x0074 00116 (closure.go:11)	JMP	0
	0x0000 49 3b 66 10 76 69 48 83 ec 20 48 89 6c 24 18 48  I;f.viH.. H.l$.H
	0x0010 8d 6c 24 18 48 8d 05 00 00 00 00 0f 1f 44 00 00  .l$.H........D..
	0x0020 e8 00 00 00 00 48 89 44 24 10 48 8d 05 00 00 00  .....H.D$.H.....
	0x0030 00 e8 00 00 00 00 48 8d 0d 00 00 00 00 48 89 08  ......H......H..
	0x0040 83 3d 00 00 00 00 00 75 0b 48 8b 4c 24 10 48 89  .=.....u.H.L$.H.
	0x0050 48 08 eb 11 48 8d 78 08 48 8b 4c 24 10 0f 1f 00  H...H.x.H.L$....
	0x0060 e8 00 00 00 00 48 8b 6c 24 18 48 83 c4 20 c3 e8  .....H.l$.H.. ..
	0x0070 00 00 00 00 eb 8a                                ......
	rel 23+4 t=14 type.int+0
	rel 33+4 t=7 runtime.newobject+0
	rel 45+4 t=14 type.noalg.struct { F uintptr; main.n *int }+0
	rel 50+4 t=7 runtime.newobject+0
	rel 57+4 t=14 main.counter.func1+0
	rel 66+4 t=14 runtime.writeBarrier+-1
	rel 97+4 t=7 runtime.gcWriteBarrierCX+0
	rel 112+4 t=7 runtime.morestack_noctxt+0
main.counter.func1 STEXT nosplit size=14 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (closure.go:13)	TEXT	main.counter.func1(SB), NOSPLIT|NEEDCTXT|ABIInternal, $0-0
	0x0000 00000 (closure.go:13)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (closure.go:13)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (closure.go:13)	MOVQ	8(DX), CX
	0x0004 00004 (closure.go:13)	MOVQ	(CX), AX
	0x0007 00007 (closure.go:13)	INCQ	AX
	0x000a 00010 (closure.go:13)	MOVQ	AX, (CX)
	0x000d 00013 (closure.go:13)	RET
	0x0000 48 8b 4a 08 48 8b 01 48 ff c0 48 89 01 c3        H.J.H..H..H...
main.main STEXT size=141 args=0x0 locals=0x28 funcid=0x0 align=0x0
	0x0000 00000 (closure.go:16)	TEXT	main.main(SB), ABIInternal, $40-0
	0x0000 00000 (closure.go:16)	CMPQ	SP, 16(R14)
	0x0004 00004 (closure.go:16)	PCDATA	$0, $-2
	0x0004 00004 (closure.go:16)	JLS	131
	0x0006 00006 (closure.go:16)	PCDATA	$0, $-1
	0x0006 00006 (closure.go:16)	SUBQ	$40, SP
	0x000a 00010 (closure.go:16)	MOVQ	BP, 32(SP)
	0x000f 00015 (closure.go:16)	LEAQ	32(SP), BP
	0x0014 00020 (closure.go:16)	FUNCDATA	$0, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (closure.go:16)	FUNCDATA	$1, gclocals·CnDyI2HjYXFz19SsOj98tw==(SB)
	0x0014 00020 (closure.go:17)	MOVL	$1, AX
	0x0019 00025 (closure.go:17)	PCDATA	$1, $0
	0x0019 00025 (closure.go:17)	CALL	main.a(SB)
	0x001e 00030 (closure.go:18)	MOVQ	(AX), CX
	0x0021 00033 (closure.go:18)	MOVQ	AX, DX
	0x0024 00036 (closure.go:18)	CALL	CX
	0x0026 00038 (closure.go:19)	CALL	main.counter(SB)
	0x002b 00043 (closure.go:19)	MOVQ	AX, main.next+24(SP)
	0x0030 00048 (closure.go:20)	MOVQ	(AX), CX
	0x0033 00051 (closure.go:20)	MOVQ	AX, DX
	0x0036 00054 (closure.go:20)	PCDATA	$1, $1
	0x0036 00054 (closure.go:20)	CALL	CX
	0x0038 00056 (closure.go:20)	MOVQ	AX, main..autotmp_4+16(SP)
	0x003d 00061 (closure.go:20)	MOVQ	main.next+24(SP), DX
	0x0042 00066 (closure.go:20)	MOVQ	(DX), CX
	0x0045 00069 (closure.go:20)	PCDATA	$1, $0
	0x0045 00069 (closure.go:20)	CALL	CX
	0x0047 00071 (closure.go:20)	MOVQ	AX, main..autotmp_5+8(SP)
	0x004c 00076 (closure.go:20)	CALL	runtime.printlock(SB)
	0x0051 00081 (closure.go:20)	MOVQ	main..autotmp_4+16(SP), AX
	0x0056 00086 (closure.go:20)	CALL	runtime.printint(SB)
	0x005b 00091 (closure.go:20)	NOP
	0x0060 00096 (closure.go:20)	CALL	runtime.printsp(SB)
	0x0065 00101 (closure.go:20)	MOVQ	main..autotmp_5+8(SP), AX
	0x006a 00106 (closure.go:20)	CALL	runtime.printint(SB)
	0x006f 00111 (closure.go:20)	CALL	runtime.printnl(SB)
	0x0074 00116 (closure.go:20)	CALL	runtime.printunlock(SB)
	0x0079 00121 (closure.go:21)	MOVQ	32(SP), BP
	0x007e 00126 (closure.go:21)	ADDQ	$40, SP
	0x0082 00130 (closure.go:21)	RET
	0x0083 00131 (closure.go:21)	NOP
	0x0083 00131 (closure.go:16)	PCDATA	$1, $-1
	0x0083 00131 (closure.go:16)	PCDATA	$0, $-2
	0x0083 00131 (closure.go:16)	CALL	runtime.morestack_noctxt(SB)
	0x0088 00136 (closure.go:16)	PCDATA	$0, $-1
	0x0088 00136 (closure.go:16)	JMP	0
	0x0000 49 3b 66 10 76 7d 48 83 ec 28 48 89 6c 24 20 48  I;f.v}H..(H.l$ H
	0x0010 8d 6c 24 20 b8 01 00 00 00 e8 00 00 00 00 48 8b  .l$ ..........H.
	0x0020 08 48 89 c2 ff d1 e8 00 00 00 00 48 89 44 24 18  .H.........H.D$.
	0x0030 48 8b 08 48 89 c2 ff d1 48 89 44 24 10 48 8b 54  H..H....H.D$.H.T
	0x0040 24 18 48 8b 0a ff d1 48 89 44 24 08 e8 00 00 00  $.H....H.D$.....
	0x0050 00 48 8b 44 24 10 e8 00 00 00 00 0f 1f 44 00 00  .H.D$........D..
	0x0060 e8 00 00 00 00 48 8b 44 24 08 e8 00 00 00 00 e8  .....H.D$.......
	0x0070 00 00 00 00 e8 00 00 00 00 48 8b 6c 24 20 48 83  .........H.l$ H.
	0x0080 c4 28 c3 e8 00 00 00 00 e9 73 ff ff ff           .(.......s...
	rel 26+4 t=7 main.a+0
	rel 36+0 t=10 +0
	rel 39+4 t=7 main.counter+0
	rel 54+0 t=10 +0
	rel 69+0 t=10 +0
	rel 77+4 t=7 runtime.printlock+0
	rel 87+4 t=7 runtime.printint+0
	rel 97+4 t=7 runtime.printsp+0
	rel 107+4 t=7 runtime.printint+0
	rel 112+4 t=7 runtime.printnl+0
	rel 117+4 t=7 runtime.printunlock+0
	rel 132+4 t=7 runtime.morestack_noctxt+0
go.cuinfo.producer.<unlinkable> SDWARFCUINFO dupok size=0
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
type..namedata.*func() int- SRODATA dupok size=13
	0x0000 00 0b 2a 66 75 6e 63 28 29 20 69 6e 74           ..*func() int
type.*func() int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a8 2d ca 18 08 08 08 36 00 00 00 00 00 00 00 00  .-.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int-+0
	rel 48+8 t=1 type.func() int+0
type.func() int SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bd 68 d6 de 02 08 08 33 00 00 00 00 00 00 00 00  .h.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int-+0
	rel 44+4 t=-32763 type.*func() int+0
	rel 56+8 t=1 type.int+0
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
type..namedata.*struct { F uintptr; n *int }- SRODATA dupok size=31
	0x0000 00 1d 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  ..*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 6e 20 2a 69 6e 74 20 7d     ntptr; n *int }
type.*struct { F uintptr; main.n *int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bb 37 17 d3 08 08 08 36 00 00 00 00 00 00 00 00  .7.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; n *int }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; main.n *int }+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type..namedata.n- SRODATA dupok size=3
	0x0000 00 01 6e                                         ..n
type.noalg.struct { F uintptr; main.n *int } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 12 90 df fa 02 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; n *int }-+0
	rel 44+4 t=-32763 type.*struct { F uintptr; main.n *int }+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.noalg.struct { F uintptr; main.n *int }+80
	rel 80+8 t=1 type..namedata..F-+0
	rel 88+8 t=1 type.uintptr+0
	rel 104+8 t=1 type..namedata.n-+0
	rel 112+8 t=1 type.*int+0
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.a.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.a.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·J5F+7Qw7O7ve2QcWC7DpeQ== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·CnDyI2HjYXFz19SsOj98tw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
