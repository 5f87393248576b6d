main.sum STEXT nosplit size=4 align=0x0 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/runtime/go/memory_layout.go:6)	TEXT	main.sum(SB), NOSPLIT|NOFRAME|ABIInternal, $0-16
	0x0000 00000 (testdata/runtime/go/memory_layout.go:6)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/runtime/go/memory_layout.go:6)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0000 00000 (testdata/runtime/go/memory_layout.go:6)	FUNCDATA	$5, main.sum.arginfo1(SB)
	0x0000 00000 (testdata/runtime/go/memory_layout.go:6)	FUNCDATA	$6, main.sum.argliveinfo(SB)
	0x0000 00000 (testdata/runtime/go/memory_layout.go:6)	PCDATA	$3, $1
	0x0000 00000 (testdata/runtime/go/memory_layout.go:7)	ADDQ	BX, AX
	0x0003 00003 (testdata/runtime/go/memory_layout.go:8)	RET
	0x0000 48 01 d8 c3                                      H...
main.main STEXT size=76 align=0x0 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/runtime/go/memory_layout.go:11)	TEXT	main.main(SB), ABIInternal, $24-0
	0x0000 00000 (testdata/runtime/go/memory_layout.go:11)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/memory_layout.go:11)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/memory_layout.go:11)	JLS	69
	0x0006 00006 (testdata/runtime/go/memory_layout.go:11)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/memory_layout.go:11)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/memory_layout.go:11)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/memory_layout.go:11)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/memory_layout.go:11)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/memory_layout.go:11)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/memory_layout.go:12)	MOVL	$1, AX
	0x0013 00019 (testdata/runtime/go/memory_layout.go:12)	MOVL	$2, BX
	0x0018 00024 (testdata/runtime/go/memory_layout.go:12)	PCDATA	$1, $0
	0x0018 00024 (testdata/runtime/go/memory_layout.go:12)	CALL	main.sum(SB)
	0x001d 00029 (testdata/runtime/go/memory_layout.go:12)	MOVQ	AX, main.gInt(SB)
	0x0024 00036 (testdata/runtime/go/memory_layout.go:13)	CALL	runtime.printlock(SB)
	0x0029 00041 (testdata/runtime/go/memory_layout.go:13)	MOVQ	main.gInt(SB), AX
	0x0030 00048 (testdata/runtime/go/memory_layout.go:13)	CALL	runtime.printint(SB)
	0x0035 00053 (testdata/runtime/go/memory_layout.go:13)	CALL	runtime.printnl(SB)
	0x003a 00058 (testdata/runtime/go/memory_layout.go:13)	CALL	runtime.printunlock(SB)
	0x003f 00063 (testdata/runtime/go/memory_layout.go:14)	ADDQ	$16, SP
	0x0043 00067 (testdata/runtime/go/memory_layout.go:14)	POPQ	BP
	0x0044 00068 (testdata/runtime/go/memory_layout.go:14)	RET
	0x0045 00069 (testdata/runtime/go/memory_layout.go:14)	NOP
	0x0045 00069 (testdata/runtime/go/memory_layout.go:11)	PCDATA	$1, $-1
	0x0045 00069 (testdata/runtime/go/memory_layout.go:11)	PCDATA	$0, $-2
	0x0045 00069 (testdata/runtime/go/memory_layout.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x004a 00074 (testdata/runtime/go/memory_layout.go:11)	PCDATA	$0, $-1
	0x004a 00074 (testdata/runtime/go/memory_layout.go:11)	JMP	0
	0x0000 49 3b 66 10 76 3f 55 48 89 e5 48 83 ec 10 b8 01  I;f.v?UH..H.....
	0x0010 00 00 00 bb 02 00 00 00 e8 00 00 00 00 48 89 05  .............H..
	0x0020 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00 00  .........H......
	0x0030 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0040 83 c4 10 5d c3 e8 00 00 00 00 eb b4              ...]........
	rel 25+4 t=R_CALL main.sum+0
	rel 32+4 t=R_PCREL main.gInt+0
	rel 37+4 t=R_CALL runtime.printlock+0
	rel 44+4 t=R_PCREL main.gInt+0
	rel 49+4 t=R_CALL runtime.printint+0
	rel 54+4 t=R_CALL runtime.printnl+0
	rel 59+4 t=R_CALL runtime.printunlock+0
	rel 70+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
main.gInt SNOPTRBSS size=8 align=0x0
 SDWARFVAR size=26 align=0x0
	0x0000 0a 6d 61 69 6e 2e 67 49 6e 74 00 09 03 00 00 00  .main.gInt......
	0x0010 00 00 00 00 00 00 00 00 00 01                    ..........
	rel 13+8 t=R_ADDR main.gInt+0
	rel 21+4 t=R_DWARFSECREF go:info.int+0
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
main.sum.arginfo1 SRODATA static dupok size=5 align=0x1
	0x0000 00 08 08 08 ff                                   .....
main.sum.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
