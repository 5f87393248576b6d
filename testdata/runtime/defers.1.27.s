main.each STEXT size=175 align=0x0 args=0x8 locals=0x30 funcid=0x0
	0x0000 00000 (testdata/runtime/go/defers.go:4)	TEXT	main.each(SB), ABIInternal, $48-8
	0x0000 00000 (testdata/runtime/go/defers.go:4)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/defers.go:4)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/defers.go:4)	JLS	152
	0x000a 00010 (testdata/runtime/go/defers.go:4)	PCDATA	$0, $-1
	0x000a 00010 (testdata/runtime/go/defers.go:4)	PUSHQ	BP
	0x000b 00011 (testdata/runtime/go/defers.go:4)	MOVQ	SP, BP
	0x000e 00014 (testdata/runtime/go/defers.go:4)	SUBQ	$40, SP
	0x0012 00018 (testdata/runtime/go/defers.go:4)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0012 00018 (testdata/runtime/go/defers.go:4)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0012 00018 (testdata/runtime/go/defers.go:4)	FUNCDATA	$5, main.each.arginfo1(SB)
	0x0012 00018 (testdata/runtime/go/defers.go:4)	FUNCDATA	$6, main.each.argliveinfo(SB)
	0x0012 00018 (testdata/runtime/go/defers.go:4)	PCDATA	$3, $1
	0x0012 00018 (testdata/runtime/go/defers.go:5)	MOVQ	AX, main.n+56(SP)
	0x0017 00023 (testdata/runtime/go/defers.go:5)	PCDATA	$3, $-1
	0x0017 00023 (testdata/runtime/go/defers.go:5)	XORL	CX, CX
	0x0019 00025 (testdata/runtime/go/defers.go:5)	JMP	40
	0x001b 00027 (testdata/runtime/go/defers.go:5)	MOVQ	main.i+32(SP), CX
	0x0020 00032 (testdata/runtime/go/defers.go:5)	INCQ	CX
	0x0023 00035 (testdata/runtime/go/defers.go:5)	MOVQ	main.n+56(SP), AX
	0x0028 00040 (testdata/runtime/go/defers.go:5)	CMPQ	AX, CX
	0x002b 00043 (testdata/runtime/go/defers.go:5)	JLE	114
	0x002d 00045 (testdata/runtime/go/defers.go:5)	MOVQ	CX, main.i+32(SP)
	0x0032 00050 (testdata/runtime/go/defers.go:7)	MOVL	$16, AX
	0x0037 00055 (testdata/runtime/go/defers.go:7)	LEAQ	type:noalg.struct { F uintptr; X0 int }(SB), BX
	0x003e 00062 (testdata/runtime/go/defers.go:7)	MOVL	$1, CX
	0x0043 00067 (testdata/runtime/go/defers.go:7)	PCDATA	$1, $0
	0x0043 00067 (testdata/runtime/go/defers.go:7)	CALL	runtime.mallocgcSmallNoScanSC2(SB)
	0x0048 00072 (testdata/runtime/go/defers.go:7)	LEAQ	main.each.func1(SB), DX
	0x004f 00079 (testdata/runtime/go/defers.go:7)	MOVQ	DX, (AX)
	0x0052 00082 (testdata/runtime/go/defers.go:7)	MOVQ	main.i+32(SP), DX
	0x0057 00087 (testdata/runtime/go/defers.go:7)	MOVQ	DX, 8(AX)
	0x005b 00091 (testdata/runtime/go/defers.go:7)	NOP
	0x0060 00096 (testdata/runtime/go/defers.go:7)	CALL	runtime.deferproc(SB)
	0x0065 00101 (testdata/runtime/go/defers.go:7)	JMP	27
	0x0067 00103 (testdata/runtime/go/defers.go:10)	CALL	runtime.deferreturn(SB)
	0x006c 00108 (testdata/runtime/go/defers.go:10)	ADDQ	$40, SP
	0x0070 00112 (testdata/runtime/go/defers.go:10)	POPQ	BP
	0x0071 00113 (testdata/runtime/go/defers.go:10)	RET
	0x0072 00114 (testdata/runtime/go/defers.go:9)	CALL	runtime.printlock(SB)
	0x0077 00119 (testdata/runtime/go/defers.go:9)	LEAQ	go:string."body "(SB), AX
	0x007e 00126 (testdata/runtime/go/defers.go:9)	MOVL	$5, BX
	0x0083 00131 (testdata/runtime/go/defers.go:9)	CALL	runtime.printstring(SB)
	0x0088 00136 (testdata/runtime/go/defers.go:9)	CALL	runtime.printunlock(SB)
	0x008d 00141 (testdata/runtime/go/defers.go:10)	CALL	runtime.deferreturn(SB)
	0x0092 00146 (testdata/runtime/go/defers.go:10)	ADDQ	$40, SP
	0x0096 00150 (testdata/runtime/go/defers.go:10)	POPQ	BP
	0x0097 00151 (testdata/runtime/go/defers.go:10)	RET
	0x0098 00152 (testdata/runtime/go/defers.go:10)	NOP
	0x0098 00152 (testdata/runtime/go/defers.go:4)	PCDATA	$1, $-1
	0x0098 00152 (testdata/runtime/go/defers.go:4)	PCDATA	$0, $-2
	0x0098 00152 (testdata/runtime/go/defers.go:4)	MOVQ	AX, 8(SP)
	0x009d 00157 (testdata/runtime/go/defers.go:4)	NOP
	0x00a0 00160 (testdata/runtime/go/defers.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x00a5 00165 (testdata/runtime/go/defers.go:4)	PCDATA	$0, $-1
	0x00a5 00165 (testdata/runtime/go/defers.go:4)	MOVQ	8(SP), AX
	0x00aa 00170 (testdata/runtime/go/defers.go:4)	JMP	0
	0x0000 49 3b 66 10 0f 86 8e 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 28 48 89 44 24 38 31 c9 eb 0d 48 8b 4c 24 20  .(H.D$81...H.L$ 
	0x0020 48 ff c1 48 8b 44 24 38 48 39 c8 7e 45 48 89 4c  H..H.D$8H9.~EH.L
	0x0030 24 20 b8 10 00 00 00 48 8d 1d 00 00 00 00 b9 01  $ .....H........
	0x0040 00 00 00 e8 00 00 00 00 48 8d 15 00 00 00 00 48  ........H......H
	0x0050 89 10 48 8b 54 24 20 48 89 50 08 0f 1f 44 00 00  ..H.T$ H.P...D..
	0x0060 e8 00 00 00 00 eb b4 e8 00 00 00 00 48 83 c4 28  ............H..(
	0x0070 5d c3 e8 00 00 00 00 48 8d 05 00 00 00 00 bb 05  ]......H........
	0x0080 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00  ................
	0x0090 00 00 48 83 c4 28 5d c3 48 89 44 24 08 0f 1f 00  ..H..(].H.D$....
	0x00a0 e8 00 00 00 00 48 8b 44 24 08 e9 51 ff ff ff     .....H.D$..Q...
	rel 58+4 t=R_PCREL type:noalg.struct { F uintptr; X0 int }+0
	rel 68+4 t=R_CALL runtime.mallocgcSmallNoScanSC2+0
	rel 75+4 t=R_PCREL main.each.func1+0
	rel 97+4 t=R_CALL runtime.deferproc+0
	rel 104+4 t=R_CALL runtime.deferreturn+0
	rel 115+4 t=R_CALL runtime.printlock+0
	rel 122+4 t=R_PCREL go:string."body "+0
	rel 132+4 t=R_CALL runtime.printstring+0
	rel 137+4 t=R_CALL runtime.printunlock+0
	rel 142+4 t=R_CALL runtime.deferreturn+0
	rel 161+4 t=R_CALL runtime.morestack_noctxt+0
main.each.func1 STEXT size=61 align=0x0 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/runtime/go/defers.go:7)	TEXT	main.each.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (testdata/runtime/go/defers.go:7)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/defers.go:7)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/defers.go:7)	JLS	54
	0x0006 00006 (testdata/runtime/go/defers.go:7)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/defers.go:7)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/defers.go:7)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/defers.go:7)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/defers.go:7)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/defers.go:7)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/defers.go:7)	MOVQ	8(DX), AX
	0x0012 00018 (testdata/runtime/go/defers.go:7)	MOVQ	AX, main.i+8(SP)
	0x0017 00023 (testdata/runtime/go/defers.go:7)	PCDATA	$1, $0
	0x0017 00023 (testdata/runtime/go/defers.go:7)	CALL	runtime.printlock(SB)
	0x001c 00028 (testdata/runtime/go/defers.go:7)	MOVQ	main.i+8(SP), AX
	0x0021 00033 (testdata/runtime/go/defers.go:7)	CALL	runtime.printint(SB)
	0x0026 00038 (testdata/runtime/go/defers.go:7)	CALL	runtime.printsp(SB)
	0x002b 00043 (testdata/runtime/go/defers.go:7)	CALL	runtime.printunlock(SB)
	0x0030 00048 (testdata/runtime/go/defers.go:7)	ADDQ	$16, SP
	0x0034 00052 (testdata/runtime/go/defers.go:7)	POPQ	BP
	0x0035 00053 (testdata/runtime/go/defers.go:7)	RET
	0x0036 00054 (testdata/runtime/go/defers.go:7)	NOP
	0x0036 00054 (testdata/runtime/go/defers.go:7)	PCDATA	$1, $-1
	0x0036 00054 (testdata/runtime/go/defers.go:7)	PCDATA	$0, $-2
	0x0036 00054 (testdata/runtime/go/defers.go:7)	CALL	runtime.morestack(SB)
	0x003b 00059 (testdata/runtime/go/defers.go:7)	PCDATA	$0, $-1
	0x003b 00059 (testdata/runtime/go/defers.go:7)	JMP	0
	0x0000 49 3b 66 10 76 30 55 48 89 e5 48 83 ec 10 48 8b  I;f.v0UH..H...H.
	0x0010 42 08 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24  B.H.D$......H.D$
	0x0020 08 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  ................
	0x0030 48 83 c4 10 5d c3 e8 00 00 00 00 eb c3           H...]........
	rel 24+4 t=R_CALL runtime.printlock+0
	rel 34+4 t=R_CALL runtime.printint+0
	rel 39+4 t=R_CALL runtime.printsp+0
	rel 44+4 t=R_CALL runtime.printunlock+0
	rel 55+4 t=R_CALL runtime.morestack+0
main.main STEXT size=133 align=0x0 args=0x0 locals=0x20 funcid=0x0
	0x0000 00000 (testdata/runtime/go/defers.go:12)	TEXT	main.main(SB), ABIInternal, $32-0
	0x0000 00000 (testdata/runtime/go/defers.go:12)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/defers.go:12)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/defers.go:12)	JLS	121
	0x0006 00006 (testdata/runtime/go/defers.go:12)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/defers.go:12)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/defers.go:12)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/defers.go:12)	SUBQ	$24, SP
	0x000e 00014 (testdata/runtime/go/defers.go:12)	MOVQ	X15, 16(SP)
	0x0015 00021 (testdata/runtime/go/defers.go:12)	FUNCDATA	$0, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0015 00021 (testdata/runtime/go/defers.go:12)	FUNCDATA	$1, gclocals·Co8N3J4cno6MKCtTxcCDSA==(SB)
	0x0015 00021 (testdata/runtime/go/defers.go:12)	FUNCDATA	$4, main.main.opendefer(SB)
	0x0015 00021 (testdata/runtime/go/defers.go:12)	MOVB	$0, main..autotmp_0+15(SP)
	0x001a 00026 (testdata/runtime/go/defers.go:13)	MOVL	$3, AX
	0x001f 00031 (testdata/runtime/go/defers.go:13)	PCDATA	$1, $1
	0x001f 00031 (testdata/runtime/go/defers.go:13)	NOP
	0x0020 00032 (testdata/runtime/go/defers.go:13)	CALL	main.each(SB)
	0x0025 00037 (testdata/runtime/go/defers.go:14)	CALL	runtime.printlock(SB)
	0x002a 00042 (testdata/runtime/go/defers.go:14)	CALL	runtime.printnl(SB)
	0x002f 00047 (testdata/runtime/go/defers.go:14)	CALL	runtime.printunlock(SB)
	0x0034 00052 (testdata/runtime/go/defers.go:15)	LEAQ	main.main.deferwrap1·f(SB), CX
	0x003b 00059 (testdata/runtime/go/defers.go:15)	MOVQ	CX, main..autotmp_1+16(SP)
	0x0040 00064 (testdata/runtime/go/defers.go:15)	MOVB	$1, main..autotmp_0+15(SP)
	0x0045 00069 (testdata/runtime/go/defers.go:16)	MOVL	$4, AX
	0x004a 00074 (testdata/runtime/go/defers.go:16)	CALL	main.each(SB)
	0x004f 00079 (testdata/runtime/go/defers.go:17)	CALL	runtime.printlock(SB)
	0x0054 00084 (testdata/runtime/go/defers.go:17)	CALL	runtime.printnl(SB)
	0x0059 00089 (testdata/runtime/go/defers.go:17)	CALL	runtime.printunlock(SB)
	0x005e 00094 (testdata/runtime/go/defers.go:18)	MOVB	$0, main..autotmp_0+15(SP)
	0x0063 00099 (testdata/runtime/go/defers.go:18)	CALL	main.main.deferwrap1(SB)
	0x0068 00104 (testdata/runtime/go/defers.go:18)	ADDQ	$24, SP
	0x006c 00108 (testdata/runtime/go/defers.go:18)	POPQ	BP
	0x006d 00109 (testdata/runtime/go/defers.go:18)	RET
	0x006e 00110 (testdata/runtime/go/defers.go:18)	CALL	runtime.deferreturn(SB)
	0x0073 00115 (testdata/runtime/go/defers.go:18)	ADDQ	$24, SP
	0x0077 00119 (testdata/runtime/go/defers.go:18)	POPQ	BP
	0x0078 00120 (testdata/runtime/go/defers.go:18)	RET
	0x0079 00121 (testdata/runtime/go/defers.go:18)	NOP
	0x0079 00121 (testdata/runtime/go/defers.go:12)	PCDATA	$1, $-1
	0x0079 00121 (testdata/runtime/go/defers.go:12)	PCDATA	$0, $-2
	0x0079 00121 (testdata/runtime/go/defers.go:12)	CALL	runtime.morestack_noctxt(SB)
	0x007e 00126 (testdata/runtime/go/defers.go:12)	PCDATA	$0, $-1
	0x007e 00126 (testdata/runtime/go/defers.go:12)	NOP
	0x0080 00128 (testdata/runtime/go/defers.go:12)	JMP	0
	0x0000 49 3b 66 10 76 73 55 48 89 e5 48 83 ec 18 66 44  I;f.vsUH..H...fD
	0x0010 0f d6 7c 24 10 c6 44 24 0f 00 b8 03 00 00 00 90  ..|$..D$........
	0x0020 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x0030 00 00 00 00 48 8d 0d 00 00 00 00 48 89 4c 24 10  ....H......H.L$.
	0x0040 c6 44 24 0f 01 b8 04 00 00 00 e8 00 00 00 00 e8  .D$.............
	0x0050 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 c6 44  ...............D
	0x0060 24 0f 00 e8 00 00 00 00 48 83 c4 18 5d c3 e8 00  $.......H...]...
	0x0070 00 00 00 48 83 c4 18 5d c3 e8 00 00 00 00 66 90  ...H...]......f.
	0x0080 e9 7b ff ff ff                                   .{...
	rel 33+4 t=R_CALL main.each+0
	rel 38+4 t=R_CALL runtime.printlock+0
	rel 43+4 t=R_CALL runtime.printnl+0
	rel 48+4 t=R_CALL runtime.printunlock+0
	rel 55+4 t=R_PCREL main.main.deferwrap1·f+0
	rel 75+4 t=R_CALL main.each+0
	rel 80+4 t=R_CALL runtime.printlock+0
	rel 85+4 t=R_CALL runtime.printnl+0
	rel 90+4 t=R_CALL runtime.printunlock+0
	rel 100+4 t=R_CALL main.main.deferwrap1+0
	rel 111+4 t=R_CALL runtime.deferreturn+0
	rel 122+4 t=R_CALL runtime.morestack_noctxt+0
main.main.deferwrap1 STEXT size=55 align=0x0 args=0x0 locals=0x18 funcid=0x17
	0x0000 00000 (testdata/runtime/go/defers.go:15)	TEXT	main.main.deferwrap1(SB), WRAPPER|ABIInternal, $24-0
	0x0000 00000 (testdata/runtime/go/defers.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/defers.go:15)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/defers.go:15)	JLS	48
	0x0006 00006 (testdata/runtime/go/defers.go:15)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/defers.go:15)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/defers.go:15)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/defers.go:15)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/defers.go:15)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/defers.go:15)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/defers.go:15)	PCDATA	$1, $0
	0x000e 00014 (testdata/runtime/go/defers.go:15)	CALL	runtime.printlock(SB)
	0x0013 00019 (testdata/runtime/go/defers.go:15)	LEAQ	go:string."last\n"(SB), AX
	0x001a 00026 (testdata/runtime/go/defers.go:15)	MOVL	$5, BX
	0x001f 00031 (testdata/runtime/go/defers.go:15)	NOP
	0x0020 00032 (testdata/runtime/go/defers.go:15)	CALL	runtime.printstring(SB)
	0x0025 00037 (testdata/runtime/go/defers.go:15)	CALL	runtime.printunlock(SB)
	0x002a 00042 (testdata/runtime/go/defers.go:15)	ADDQ	$16, SP
	0x002e 00046 (testdata/runtime/go/defers.go:15)	POPQ	BP
	0x002f 00047 (testdata/runtime/go/defers.go:15)	RET
	0x0030 00048 (testdata/runtime/go/defers.go:15)	NOP
	0x0030 00048 (testdata/runtime/go/defers.go:15)	PCDATA	$1, $-1
	0x0030 00048 (testdata/runtime/go/defers.go:15)	PCDATA	$0, $-2
	0x0030 00048 (testdata/runtime/go/defers.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x0035 00053 (testdata/runtime/go/defers.go:15)	PCDATA	$0, $-1
	0x0035 00053 (testdata/runtime/go/defers.go:15)	JMP	0
	0x0000 49 3b 66 10 76 2a 55 48 89 e5 48 83 ec 10 e8 00  I;f.v*UH..H.....
	0x0010 00 00 00 48 8d 05 00 00 00 00 bb 05 00 00 00 90  ...H............
	0x0020 e8 00 00 00 00 e8 00 00 00 00 48 83 c4 10 5d c3  ..........H...].
	0x0030 e8 00 00 00 00 eb c9                             .......
	rel 15+4 t=R_CALL runtime.printlock+0
	rel 22+4 t=R_PCREL go:string."last\n"+0
	rel 33+4 t=R_CALL runtime.printstring+0
	rel 38+4 t=R_CALL runtime.printunlock+0
	rel 49+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
go:string."body " SRODATA dupok size=5 align=0x1
	0x0000 62 6f 64 79 20                                   body 
go:string." " SRODATA dupok size=1 align=0x1
	0x0000 20                                                
go:string."last" SRODATA dupok size=4 align=0x1
	0x0000 6c 61 73 74                                      last
go:string."last\n" SRODATA dupok size=5 align=0x1
	0x0000 6c 61 73 74 0a                                   last.
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
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
main.main.deferwrap1·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR main.main.deferwrap1+0
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.each.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.each.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·Co8N3J4cno6MKCtTxcCDSA== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
main.main.opendefer SRODATA dupok size=2 align=0x1
	0x0000 09 08                                            ..
