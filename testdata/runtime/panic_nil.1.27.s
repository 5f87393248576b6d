main.get STEXT nosplit size=5 align=0x0 args=0x8 locals=0x0 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_nil.go:6)	TEXT	main.get(SB), NOSPLIT|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (testdata/runtime/go/panic_nil.go:6)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0000 00000 (testdata/runtime/go/panic_nil.go:6)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0000 00000 (testdata/runtime/go/panic_nil.go:6)	FUNCDATA	$5, main.get.arginfo1(SB)
	0x0000 00000 (testdata/runtime/go/panic_nil.go:6)	FUNCDATA	$6, main.get.argliveinfo(SB)
	0x0000 00000 (testdata/runtime/go/panic_nil.go:6)	PCDATA	$3, $1
	0x0000 00000 (testdata/runtime/go/panic_nil.go:6)	MOVQ	8(AX), AX
	0x0004 00004 (testdata/runtime/go/panic_nil.go:6)	RET
	0x0000 48 8b 40 08 c3                                   H.@..
main.main STEXT size=124 align=0x0 args=0x0 locals=0x28 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_nil.go:8)	TEXT	main.main(SB), ABIInternal, $40-0
	0x0000 00000 (testdata/runtime/go/panic_nil.go:8)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/panic_nil.go:8)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/panic_nil.go:8)	JLS	117
	0x0006 00006 (testdata/runtime/go/panic_nil.go:8)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/panic_nil.go:8)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/panic_nil.go:8)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/panic_nil.go:8)	SUBQ	$32, SP
	0x000e 00014 (testdata/runtime/go/panic_nil.go:8)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_nil.go:8)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_nil.go:9)	MOVQ	$1, main..autotmp_2+16(SP)
	0x0017 00023 (testdata/runtime/go/panic_nil.go:9)	MOVQ	$2, main..autotmp_2+24(SP)
	0x0020 00032 (testdata/runtime/go/panic_nil.go:9)	LEAQ	main..autotmp_2+16(SP), AX
	0x0025 00037 (testdata/runtime/go/panic_nil.go:9)	PCDATA	$1, $0
	0x0025 00037 (testdata/runtime/go/panic_nil.go:9)	CALL	main.get(SB)
	0x002a 00042 (testdata/runtime/go/panic_nil.go:9)	MOVQ	AX, main..autotmp_3+8(SP)
	0x002f 00047 (testdata/runtime/go/panic_nil.go:9)	CALL	runtime.printlock(SB)
	0x0034 00052 (testdata/runtime/go/panic_nil.go:9)	MOVQ	main..autotmp_3+8(SP), AX
	0x0039 00057 (testdata/runtime/go/panic_nil.go:9)	CALL	runtime.printint(SB)
	0x003e 00062 (testdata/runtime/go/panic_nil.go:9)	NOP
	0x0040 00064 (testdata/runtime/go/panic_nil.go:9)	CALL	runtime.printnl(SB)
	0x0045 00069 (testdata/runtime/go/panic_nil.go:9)	CALL	runtime.printunlock(SB)
	0x004a 00074 (testdata/runtime/go/panic_nil.go:10)	XORL	AX, AX
	0x004c 00076 (testdata/runtime/go/panic_nil.go:10)	CALL	main.get(SB)
	0x0051 00081 (testdata/runtime/go/panic_nil.go:10)	MOVQ	AX, main..autotmp_3+8(SP)
	0x0056 00086 (testdata/runtime/go/panic_nil.go:10)	CALL	runtime.printlock(SB)
	0x005b 00091 (testdata/runtime/go/panic_nil.go:10)	MOVQ	main..autotmp_3+8(SP), AX
	0x0060 00096 (testdata/runtime/go/panic_nil.go:10)	CALL	runtime.printint(SB)
	0x0065 00101 (testdata/runtime/go/panic_nil.go:10)	CALL	runtime.printnl(SB)
	0x006a 00106 (testdata/runtime/go/panic_nil.go:10)	CALL	runtime.printunlock(SB)
	0x006f 00111 (testdata/runtime/go/panic_nil.go:11)	ADDQ	$32, SP
	0x0073 00115 (testdata/runtime/go/panic_nil.go:11)	POPQ	BP
	0x0074 00116 (testdata/runtime/go/panic_nil.go:11)	RET
	0x0075 00117 (testdata/runtime/go/panic_nil.go:11)	NOP
	0x0075 00117 (testdata/runtime/go/panic_nil.go:8)	PCDATA	$1, $-1
	0x0075 00117 (testdata/runtime/go/panic_nil.go:8)	PCDATA	$0, $-2
	0x0075 00117 (testdata/runtime/go/panic_nil.go:8)	CALL	runtime.morestack_noctxt(SB)
	0x007a 00122 (testdata/runtime/go/panic_nil.go:8)	PCDATA	$0, $-1
	0x007a 00122 (testdata/runtime/go/panic_nil.go:8)	JMP	0
	0x0000 49 3b 66 10 76 6f 55 48 89 e5 48 83 ec 20 48 c7  I;f.voUH..H.. H.
	0x0010 44 24 10 01 00 00 00 48 c7 44 24 18 02 00 00 00  D$.....H.D$.....
	0x0020 48 8d 44 24 10 e8 00 00 00 00 48 89 44 24 08 e8  H.D$......H.D$..
	0x0030 00 00 00 00 48 8b 44 24 08 e8 00 00 00 00 66 90  ....H.D$......f.
	0x0040 e8 00 00 00 00 e8 00 00 00 00 31 c0 e8 00 00 00  ..........1.....
	0x0050 00 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24 08  .H.D$......H.D$.
	0x0060 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0070 83 c4 20 5d c3 e8 00 00 00 00 eb 84              .. ]........
	rel 38+4 t=R_CALL main.get+0
	rel 48+4 t=R_CALL runtime.printlock+0
	rel 58+4 t=R_CALL runtime.printint+0
	rel 65+4 t=R_CALL runtime.printnl+0
	rel 70+4 t=R_CALL runtime.printunlock+0
	rel 77+4 t=R_CALL main.get+0
	rel 87+4 t=R_CALL runtime.printlock+0
	rel 97+4 t=R_CALL runtime.printint+0
	rel 102+4 t=R_CALL runtime.printnl+0
	rel 107+4 t=R_CALL runtime.printunlock+0
	rel 118+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
runtime.memequal128·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal128+0
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.node- SRODATA dupok size=12 align=0x1
	0x0000 00 0a 2a 6d 61 69 6e 2e 6e 6f 64 65              ..*main.node
type:*main.node SRODATA size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 90 b5 19 57 28 08 08 16 00 00 00 00 00 00 00 00  ...W(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.node-+0
	rel 48+8 t=R_ADDR type:main.node+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:.importpath.main. SRODATA dupok size=6 align=0x1
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.a- SRODATA dupok size=3 align=0x1
	0x0000 00 01 61                                         ..a
type:.namedata.b- SRODATA dupok size=3 align=0x1
	0x0000 00 01 62                                         ..b
type:main.node SRODATA size=144 align=0x8
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 6a 4c 9e ad 0f 08 08 19 00 00 00 00 00 00 00 00  jL..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=R_ADDR runtime.memequal128·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.node-+0
	rel 44+4 t=R_ADDROFF type:*main.node+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.node+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.a-+0
	rel 104+8 t=R_ADDR type:int+0
	rel 120+8 t=R_ADDR type:.namedata.b-+0
	rel 128+8 t=R_ADDR type:int+0
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.get.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.get.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
