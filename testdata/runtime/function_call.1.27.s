main.sum STEXT nosplit size=4 align=0x0 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/runtime/go/function_call.go:4)	TEXT	main.sum(SB), NOSPLIT|NOFRAME|ABIInternal, $0-16
	0x0000 00000 (testdata/runtime/go/function_call.go:4)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/runtime/go/function_call.go:4)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/runtime/go/function_call.go:4)	FUNCDATA	$5, main.sum.arginfo1(SB)
	0x0000 00000 (testdata/runtime/go/function_call.go:4)	FUNCDATA	$6, main.sum.argliveinfo(SB)
	0x0000 00000 (testdata/runtime/go/function_call.go:4)	PCDATA	$3, $1
	0x0000 00000 (testdata/runtime/go/function_call.go:5)	ADDQ	BX, AX
	0x0003 00003 (testdata/runtime/go/function_call.go:5)	RET
	0x0000 48 01 d8 c3                                      H...
main.sumSquare STEXT size=60 align=0x0 args=0x10 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/runtime/go/function_call.go:9)	TEXT	main.sumSquare(SB), ABIInternal, $24-16
	0x0000 00000 (testdata/runtime/go/function_call.go:9)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/function_call.go:9)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/function_call.go:9)	JLS	33
	0x0006 00006 (testdata/runtime/go/function_call.go:9)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/function_call.go:9)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/function_call.go:9)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/function_call.go:9)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/function_call.go:9)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/function_call.go:9)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/function_call.go:9)	FUNCDATA	$5, main.sumSquare.arginfo1(SB)
	0x000e 00014 (testdata/runtime/go/function_call.go:9)	FUNCDATA	$6, main.sumSquare.argliveinfo(SB)
	0x000e 00014 (testdata/runtime/go/function_call.go:9)	PCDATA	$3, $1
	0x000e 00014 (testdata/runtime/go/function_call.go:10)	IMULQ	AX, AX
	0x0012 00018 (testdata/runtime/go/function_call.go:11)	IMULQ	BX, BX
	0x0016 00022 (testdata/runtime/go/function_call.go:12)	PCDATA	$1, $0
	0x0016 00022 (testdata/runtime/go/function_call.go:12)	CALL	main.sum(SB)
	0x001b 00027 (testdata/runtime/go/function_call.go:12)	ADDQ	$16, SP
	0x001f 00031 (testdata/runtime/go/function_call.go:12)	POPQ	BP
	0x0020 00032 (testdata/runtime/go/function_call.go:12)	RET
	0x0021 00033 (testdata/runtime/go/function_call.go:12)	NOP
	0x0021 00033 (testdata/runtime/go/function_call.go:9)	PCDATA	$1, $-1
	0x0021 00033 (testdata/runtime/go/function_call.go:9)	PCDATA	$0, $-2
	0x0021 00033 (testdata/runtime/go/function_call.go:9)	MOVQ	AX, 8(SP)
	0x0026 00038 (testdata/runtime/go/function_call.go:9)	MOVQ	BX, 16(SP)
	0x002b 00043 (testdata/runtime/go/function_call.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x0030 00048 (testdata/runtime/go/function_call.go:9)	PCDATA	$0, $-1
	0x0030 00048 (testdata/runtime/go/function_call.go:9)	MOVQ	8(SP), AX
	0x0035 00053 (testdata/runtime/go/function_call.go:9)	MOVQ	16(SP), BX
	0x003a 00058 (testdata/runtime/go/function_call.go:9)	JMP	0
	0x0000 49 3b 66 10 76 1b 55 48 89 e5 48 83 ec 10 48 0f  I;f.v.UH..H...H.
	0x0010 af c0 48 0f af db e8 00 00 00 00 48 83 c4 10 5d  ..H........H...]
	0x0020 c3 48 89 44 24 08 48 89 5c 24 10 e8 00 00 00 00  .H.D$.H.\$......
	0x0030 48 8b 44 24 08 48 8b 5c 24 10 eb c4              H.D$.H.\$...
	rel 23+4 t=R_CALL main.sum+0
	rel 44+4 t=R_CALL runtime.morestack_noctxt+0
main.main STEXT size=72 align=0x0 args=0x0 locals=0x20 funcid=0x0
	0x0000 00000 (testdata/runtime/go/function_call.go:15)	TEXT	main.main(SB), ABIInternal, $32-0
	0x0000 00000 (testdata/runtime/go/function_call.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/function_call.go:15)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/function_call.go:15)	JLS	65
	0x0006 00006 (testdata/runtime/go/function_call.go:15)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/function_call.go:15)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/function_call.go:15)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/function_call.go:15)	SUBQ	$24, SP
	0x000e 00014 (testdata/runtime/go/function_call.go:15)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/function_call.go:15)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/function_call.go:16)	MOVL	$1, AX
	0x0013 00019 (testdata/runtime/go/function_call.go:16)	MOVL	$2, BX
	0x0018 00024 (testdata/runtime/go/function_call.go:16)	PCDATA	$1, $0
	0x0018 00024 (testdata/runtime/go/function_call.go:16)	CALL	main.sumSquare(SB)
	0x001d 00029 (testdata/runtime/go/function_call.go:16)	MOVQ	AX, main..autotmp_1+16(SP)
	0x0022 00034 (testdata/runtime/go/function_call.go:16)	CALL	runtime.printlock(SB)
	0x0027 00039 (testdata/runtime/go/function_call.go:16)	MOVQ	main..autotmp_1+16(SP), AX
	0x002c 00044 (testdata/runtime/go/function_call.go:16)	CALL	runtime.printint(SB)
	0x0031 00049 (testdata/runtime/go/function_call.go:16)	CALL	runtime.printnl(SB)
	0x0036 00054 (testdata/runtime/go/function_call.go:16)	CALL	runtime.printunlock(SB)
	0x003b 00059 (testdata/runtime/go/function_call.go:17)	ADDQ	$24, SP
	0x003f 00063 (testdata/runtime/go/function_call.go:17)	POPQ	BP
	0x0040 00064 (testdata/runtime/go/function_call.go:17)	RET
	0x0041 00065 (testdata/runtime/go/function_call.go:17)	NOP
	0x0041 00065 (testdata/runtime/go/function_call.go:15)	PCDATA	$1, $-1
	0x0041 00065 (testdata/runtime/go/function_call.go:15)	PCDATA	$0, $-2
	0x0041 00065 (testdata/runtime/go/function_call.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x0046 00070 (testdata/runtime/go/function_call.go:15)	PCDATA	$0, $-1
	0x0046 00070 (testdata/runtime/go/function_call.go:15)	JMP	0
	0x0000 49 3b 66 10 76 3b 55 48 89 e5 48 83 ec 18 b8 01  I;f.v;UH..H.....
	0x0010 00 00 00 bb 02 00 00 00 e8 00 00 00 00 48 89 44  .............H.D
	0x0020 24 10 e8 00 00 00 00 48 8b 44 24 10 e8 00 00 00  $......H.D$.....
	0x0030 00 e8 00 00 00 00 e8 00 00 00 00 48 83 c4 18 5d  ...........H...]
	0x0040 c3 e8 00 00 00 00 eb b8                          ........
	rel 25+4 t=R_CALL main.sumSquare+0
	rel 35+4 t=R_CALL runtime.printlock+0
	rel 45+4 t=R_CALL runtime.printint+0
	rel 50+4 t=R_CALL runtime.printnl+0
	rel 55+4 t=R_CALL runtime.printunlock+0
	rel 66+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.sum.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.sum.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
main.sumSquare.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.sumSquare.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
