main.last STEXT nosplit size=27 align=0x0 args=0x18 locals=0x8 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_constant.go:4)	TEXT	main.last(SB), NOSPLIT|ABIInternal, $8-24
	0x0000 00000 (testdata/runtime/go/panic_constant.go:4)	PUSHQ	BP
	0x0001 00001 (testdata/runtime/go/panic_constant.go:4)	MOVQ	SP, BP
	0x0004 00004 (testdata/runtime/go/panic_constant.go:4)	MOVQ	AX, main.s+16(FP)
	0x0009 00009 (testdata/runtime/go/panic_constant.go:4)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0009 00009 (testdata/runtime/go/panic_constant.go:4)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0009 00009 (testdata/runtime/go/panic_constant.go:4)	FUNCDATA	$5, main.last.arginfo1(SB)
	0x0009 00009 (testdata/runtime/go/panic_constant.go:4)	FUNCDATA	$6, main.last.argliveinfo(SB)
	0x0009 00009 (testdata/runtime/go/panic_constant.go:4)	PCDATA	$3, $1
	0x0009 00009 (testdata/runtime/go/panic_constant.go:4)	CMPQ	BX, $7
	0x000d 00013 (testdata/runtime/go/panic_constant.go:4)	JLS	21
	0x000f 00015 (testdata/runtime/go/panic_constant.go:4)	MOVQ	56(AX), AX
	0x0013 00019 (testdata/runtime/go/panic_constant.go:4)	POPQ	BP
	0x0014 00020 (testdata/runtime/go/panic_constant.go:4)	RET
	0x0015 00021 (testdata/runtime/go/panic_constant.go:4)	PCDATA	$1, $1
	0x0015 00021 (testdata/runtime/go/panic_constant.go:4)	PCDATA	$4, $3726
	0x0015 00021 (testdata/runtime/go/panic_constant.go:4)	CALL	runtime.panicBounds(SB)
	0x001a 00026 (testdata/runtime/go/panic_constant.go:4)	XCHGL	AX, AX
	0x0000 55 48 89 e5 48 89 44 24 10 48 83 fb 07 76 06 48  UH..H.D$.H...v.H
	0x0010 8b 40 38 5d c3 e8 00 00 00 00 90                 .@8].......
	rel 22+4 t=R_CALL runtime.panicBounds+0
main.main STEXT size=103 align=0x0 args=0x0 locals=0x40 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_constant.go:6)	TEXT	main.main(SB), ABIInternal, $64-0
	0x0000 00000 (testdata/runtime/go/panic_constant.go:6)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/panic_constant.go:6)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/panic_constant.go:6)	JLS	95
	0x0006 00006 (testdata/runtime/go/panic_constant.go:6)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/panic_constant.go:6)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/panic_constant.go:6)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/panic_constant.go:6)	SUBQ	$56, SP
	0x000e 00014 (testdata/runtime/go/panic_constant.go:6)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_constant.go:6)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_constant.go:7)	MOVQ	$1, main..autotmp_0+32(SP)
	0x0017 00023 (testdata/runtime/go/panic_constant.go:7)	MOVQ	$2, main..autotmp_0+40(SP)
	0x0020 00032 (testdata/runtime/go/panic_constant.go:7)	MOVQ	$3, main..autotmp_0+48(SP)
	0x0029 00041 (testdata/runtime/go/panic_constant.go:7)	LEAQ	main..autotmp_0+32(SP), AX
	0x002e 00046 (testdata/runtime/go/panic_constant.go:7)	MOVL	$3, BX
	0x0033 00051 (testdata/runtime/go/panic_constant.go:7)	MOVL	BX, CX
	0x0035 00053 (testdata/runtime/go/panic_constant.go:7)	PCDATA	$1, $0
	0x0035 00053 (testdata/runtime/go/panic_constant.go:7)	CALL	main.last(SB)
	0x003a 00058 (testdata/runtime/go/panic_constant.go:7)	MOVQ	AX, main..autotmp_4+24(SP)
	0x003f 00063 (testdata/runtime/go/panic_constant.go:7)	NOP
	0x0040 00064 (testdata/runtime/go/panic_constant.go:7)	CALL	runtime.printlock(SB)
	0x0045 00069 (testdata/runtime/go/panic_constant.go:7)	MOVQ	main..autotmp_4+24(SP), AX
	0x004a 00074 (testdata/runtime/go/panic_constant.go:7)	CALL	runtime.printint(SB)
	0x004f 00079 (testdata/runtime/go/panic_constant.go:7)	CALL	runtime.printnl(SB)
	0x0054 00084 (testdata/runtime/go/panic_constant.go:7)	CALL	runtime.printunlock(SB)
	0x0059 00089 (testdata/runtime/go/panic_constant.go:8)	ADDQ	$56, SP
	0x005d 00093 (testdata/runtime/go/panic_constant.go:8)	POPQ	BP
	0x005e 00094 (testdata/runtime/go/panic_constant.go:8)	RET
	0x005f 00095 (testdata/runtime/go/panic_constant.go:8)	NOP
	0x005f 00095 (testdata/runtime/go/panic_constant.go:6)	PCDATA	$1, $-1
	0x005f 00095 (testdata/runtime/go/panic_constant.go:6)	PCDATA	$0, $-2
	0x005f 00095 (testdata/runtime/go/panic_constant.go:6)	NOP
	0x0060 00096 (testdata/runtime/go/panic_constant.go:6)	CALL	runtime.morestack_noctxt(SB)
	0x0065 00101 (testdata/runtime/go/panic_constant.go:6)	PCDATA	$0, $-1
	0x0065 00101 (testdata/runtime/go/panic_constant.go:6)	JMP	0
	0x0000 49 3b 66 10 76 59 55 48 89 e5 48 83 ec 38 48 c7  I;f.vYUH..H..8H.
	0x0010 44 24 20 01 00 00 00 48 c7 44 24 28 02 00 00 00  D$ ....H.D$(....
	0x0020 48 c7 44 24 30 03 00 00 00 48 8d 44 24 20 bb 03  H.D$0....H.D$ ..
	0x0030 00 00 00 89 d9 e8 00 00 00 00 48 89 44 24 18 90  ..........H.D$..
	0x0040 e8 00 00 00 00 48 8b 44 24 18 e8 00 00 00 00 e8  .....H.D$.......
	0x0050 00 00 00 00 e8 00 00 00 00 48 83 c4 38 5d c3 90  .........H..8]..
	0x0060 e8 00 00 00 00 eb 99                             .......
	rel 54+4 t=R_CALL main.last+0
	rel 65+4 t=R_CALL runtime.printlock+0
	rel 75+4 t=R_CALL runtime.printint+0
	rel 80+4 t=R_CALL runtime.printnl+0
	rel 85+4 t=R_CALL runtime.printunlock+0
	rel 97+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.last.arginfo1 SRODATA static dupok size=9 align=0x1
	0x0000 fe 00 08 08 08 10 08 fd ff                       .........
main.last.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
