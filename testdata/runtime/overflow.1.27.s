main.down STEXT size=134 align=0x0 args=0x8 locals=0x218 funcid=0x0
	0x0000 00000 (testdata/runtime/go/overflow.go:4)	TEXT	main.down(SB), ABIInternal, $536-8
	0x0000 00000 (testdata/runtime/go/overflow.go:4)	LEAQ	-408(SP), R12
	0x0008 00008 (testdata/runtime/go/overflow.go:4)	CMPQ	R12, 16(R14)
	0x000c 00012 (testdata/runtime/go/overflow.go:4)	PCDATA	$0, $-2
	0x000c 00012 (testdata/runtime/go/overflow.go:4)	JLS	114
	0x000e 00014 (testdata/runtime/go/overflow.go:4)	PCDATA	$0, $-1
	0x000e 00014 (testdata/runtime/go/overflow.go:4)	PUSHQ	BP
	0x000f 00015 (testdata/runtime/go/overflow.go:4)	MOVQ	SP, BP
	0x0012 00018 (testdata/runtime/go/overflow.go:4)	SUBQ	$528, SP
	0x0019 00025 (testdata/runtime/go/overflow.go:4)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0019 00025 (testdata/runtime/go/overflow.go:4)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0019 00025 (testdata/runtime/go/overflow.go:4)	FUNCDATA	$5, main.down.arginfo1(SB)
	0x0019 00025 (testdata/runtime/go/overflow.go:4)	FUNCDATA	$6, main.down.argliveinfo(SB)
	0x0019 00025 (testdata/runtime/go/overflow.go:4)	PCDATA	$3, $1
	0x0019 00025 (testdata/runtime/go/overflow.go:5)	LEAQ	main.a+8(SP), CX
	0x001e 00030 (testdata/runtime/go/overflow.go:5)	MOVL	$8, DX
	0x0023 00035 (testdata/runtime/go/overflow.go:5)	MOVUPS	X15, (CX)
	0x0027 00039 (testdata/runtime/go/overflow.go:5)	MOVUPS	X15, 16(CX)
	0x002c 00044 (testdata/runtime/go/overflow.go:5)	MOVUPS	X15, 32(CX)
	0x0031 00049 (testdata/runtime/go/overflow.go:5)	MOVUPS	X15, 48(CX)
	0x0036 00054 (testdata/runtime/go/overflow.go:5)	ADDQ	$64, CX
	0x003a 00058 (testdata/runtime/go/overflow.go:5)	DECL	DX
	0x003c 00060 (testdata/runtime/go/overflow.go:5)	JNE	35
	0x003e 00062 (testdata/runtime/go/overflow.go:6)	MOVQ	AX, CX
	0x0041 00065 (testdata/runtime/go/overflow.go:6)	ANDL	$63, CX
	0x0044 00068 (testdata/runtime/go/overflow.go:6)	MOVQ	AX, main.a+8(SP)(CX*8)
	0x0049 00073 (testdata/runtime/go/overflow.go:7)	INCQ	AX
	0x004c 00076 (testdata/runtime/go/overflow.go:7)	MOVQ	AX, main..autotmp_5+520(SP)
	0x0054 00084 (testdata/runtime/go/overflow.go:7)	PCDATA	$1, $0
	0x0054 00084 (testdata/runtime/go/overflow.go:7)	CALL	main.down(SB)
	0x0059 00089 (testdata/runtime/go/overflow.go:7)	MOVQ	main..autotmp_5+520(SP), CX
	0x0061 00097 (testdata/runtime/go/overflow.go:7)	ANDL	$63, CX
	0x0064 00100 (testdata/runtime/go/overflow.go:7)	ADDQ	main.a+8(SP)(CX*8), AX
	0x0069 00105 (testdata/runtime/go/overflow.go:7)	ADDQ	$528, SP
	0x0070 00112 (testdata/runtime/go/overflow.go:7)	POPQ	BP
	0x0071 00113 (testdata/runtime/go/overflow.go:7)	RET
	0x0072 00114 (testdata/runtime/go/overflow.go:7)	NOP
	0x0072 00114 (testdata/runtime/go/overflow.go:4)	PCDATA	$1, $-1
	0x0072 00114 (testdata/runtime/go/overflow.go:4)	PCDATA	$0, $-2
	0x0072 00114 (testdata/runtime/go/overflow.go:4)	MOVQ	AX, 8(SP)
	0x0077 00119 (testdata/runtime/go/overflow.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x007c 00124 (testdata/runtime/go/overflow.go:4)	PCDATA	$0, $-1
	0x007c 00124 (testdata/runtime/go/overflow.go:4)	MOVQ	8(SP), AX
	0x0081 00129 (testdata/runtime/go/overflow.go:4)	JMP	0
	0x0000 4c 8d a4 24 68 fe ff ff 4d 3b 66 10 76 64 55 48  L..$h...M;f.vdUH
	0x0010 89 e5 48 81 ec 10 02 00 00 48 8d 4c 24 08 ba 08  ..H......H.L$...
	0x0020 00 00 00 44 0f 11 39 44 0f 11 79 10 44 0f 11 79  ...D..9D..y.D..y
	0x0030 20 44 0f 11 79 30 48 83 c1 40 ff ca 75 e5 48 89   D..y0H..@..u.H.
	0x0040 c1 83 e1 3f 48 89 44 cc 08 48 ff c0 48 89 84 24  ...?H.D..H..H..$
	0x0050 08 02 00 00 e8 00 00 00 00 48 8b 8c 24 08 02 00  .........H..$...
	0x0060 00 83 e1 3f 48 03 44 cc 08 48 81 c4 10 02 00 00  ...?H.D..H......
	0x0070 5d c3 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24  ].H.D$......H.D$
	0x0080 08 e9 7a ff ff ff                                ..z...
	rel 85+4 t=R_CALL main.down+0
	rel 120+4 t=R_CALL runtime.morestack_noctxt+0
main.main STEXT size=66 align=0x0 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/runtime/go/overflow.go:10)	TEXT	main.main(SB), ABIInternal, $24-0
	0x0000 00000 (testdata/runtime/go/overflow.go:10)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/overflow.go:10)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/overflow.go:10)	JLS	57
	0x0006 00006 (testdata/runtime/go/overflow.go:10)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/overflow.go:10)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/overflow.go:10)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/overflow.go:10)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/overflow.go:10)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/overflow.go:10)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/overflow.go:11)	XORL	AX, AX
	0x0010 00016 (testdata/runtime/go/overflow.go:11)	PCDATA	$1, $0
	0x0010 00016 (testdata/runtime/go/overflow.go:11)	CALL	main.down(SB)
	0x0015 00021 (testdata/runtime/go/overflow.go:11)	MOVQ	AX, main..autotmp_1+8(SP)
	0x001a 00026 (testdata/runtime/go/overflow.go:11)	CALL	runtime.printlock(SB)
	0x001f 00031 (testdata/runtime/go/overflow.go:11)	MOVQ	main..autotmp_1+8(SP), AX
	0x0024 00036 (testdata/runtime/go/overflow.go:11)	CALL	runtime.printint(SB)
	0x0029 00041 (testdata/runtime/go/overflow.go:11)	CALL	runtime.printnl(SB)
	0x002e 00046 (testdata/runtime/go/overflow.go:11)	CALL	runtime.printunlock(SB)
	0x0033 00051 (testdata/runtime/go/overflow.go:12)	ADDQ	$16, SP
	0x0037 00055 (testdata/runtime/go/overflow.go:12)	POPQ	BP
	0x0038 00056 (testdata/runtime/go/overflow.go:12)	RET
	0x0039 00057 (testdata/runtime/go/overflow.go:12)	NOP
	0x0039 00057 (testdata/runtime/go/overflow.go:10)	PCDATA	$1, $-1
	0x0039 00057 (testdata/runtime/go/overflow.go:10)	PCDATA	$0, $-2
	0x0039 00057 (testdata/runtime/go/overflow.go:10)	CALL	runtime.morestack_noctxt(SB)
	0x003e 00062 (testdata/runtime/go/overflow.go:10)	PCDATA	$0, $-1
	0x003e 00062 (testdata/runtime/go/overflow.go:10)	NOP
	0x0040 00064 (testdata/runtime/go/overflow.go:10)	JMP	0
	0x0000 49 3b 66 10 76 33 55 48 89 e5 48 83 ec 10 31 c0  I;f.v3UH..H...1.
	0x0010 e8 00 00 00 00 48 89 44 24 08 e8 00 00 00 00 48  .....H.D$......H
	0x0020 8b 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8 00  .D$.............
	0x0030 00 00 00 48 83 c4 10 5d c3 e8 00 00 00 00 66 90  ...H...]......f.
	0x0040 eb be                                            ..
	rel 17+4 t=R_CALL main.down+0
	rel 27+4 t=R_CALL runtime.printlock+0
	rel 37+4 t=R_CALL runtime.printint+0
	rel 42+4 t=R_CALL runtime.printnl+0
	rel 47+4 t=R_CALL runtime.printunlock+0
	rel 58+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
type:.eqfunc.M512 SRODATA dupok size=16 align=0x0
	0x0000 00 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*[64]int- SRODATA dupok size=10 align=0x1
	0x0000 00 08 2a 5b 36 34 5d 69 6e 74                    ..*[64]int
type:*[64]int SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 20 43 ee 82 28 08 08 16 00 00 00 00 00 00 00 00   C..(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[64]int-+0
	rel 48+8 t=R_ADDR type:[64]int+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:[64]int SRODATA dupok size=72 align=0x8
	0x0000 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 d0 a3 ef 66 0a 08 08 11 00 00 00 00 00 00 00 00  ...f............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 40 00 00 00 00 00 00 00                          @.......
	rel 24+8 t=R_ADDR type:.eqfunc.M512+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[64]int-+0
	rel 44+4 t=RelocType(-32763) type:*[64]int+0
	rel 48+8 t=R_ADDR type:int+0
	rel 56+8 t=R_ADDR type:[]int+0
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.down.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.down.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
