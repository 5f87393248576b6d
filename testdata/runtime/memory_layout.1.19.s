main.sum STEXT nosplit size=4 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (memory_layout.go:6)	TEXT	main.sum(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (memory_layout.go:6)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (memory_layout.go:6)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (memory_layout.go:6)	FUNCDATA	$5, main.sum.arginfo1(SB)
	0x0000 00000 (memory_layout.go:6)	FUNCDATA	$6, main.sum.argliveinfo(SB)
	0x0000 00000 (memory_layout.go:6)	PCDATA	$3, $1
	0x0000 00000 (memory_layout.go:7)	ADDQ	BX, AX
	0x0003 00003 (memory_layout.go:8)	RET
	0x0000 48 01 d8 c3                                      H...
main.main STEXT size=91 args=0x0 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (memory_layout.go:11)	TEXT	main.main(SB), ABIInternal, $24-0
	0x0000 00000 (memory_layout.go:11)	CMPQ	SP, 16(R14)
	0x0004 00004 (memory_layout.go:11)	PCDATA	$0, $-2
	0x0004 00004 (memory_layout.go:11)	JLS	84
	0x0006 00006 (memory_layout.go:11)	PCDATA	$0, $-1
	0x0006 00006 (memory_layout.go:11)	SUBQ	$24, SP
	0x000a 00010 (memory_layout.go:11)	MOVQ	BP, 16(SP)
	0x000f 00015 (memory_layout.go:11)	LEAQ	16(SP), BP
	0x0014 00020 (memory_layout.go:11)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (memory_layout.go:11)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (memory_layout.go:12)	MOVL	$1, AX
	0x0019 00025 (memory_layout.go:12)	MOVL	$2, BX
	0x001e 00030 (memory_layout.go:12)	PCDATA	$1, $0
	0x001e 00030 (memory_layout.go:12)	NOP
	0x0020 00032 (memory_layout.go:12)	CALL	main.sum(SB)
	0x0025 00037 (memory_layout.go:12)	MOVQ	AX, main.gInt(SB)
	0x002c 00044 (memory_layout.go:13)	CALL	runtime.printlock(SB)
	0x0031 00049 (memory_layout.go:13)	MOVQ	main.gInt(SB), AX
	0x0038 00056 (memory_layout.go:13)	CALL	runtime.printint(SB)
	0x003d 00061 (memory_layout.go:13)	NOP
	0x0040 00064 (memory_layout.go:13)	CALL	runtime.printnl(SB)
	0x0045 00069 (memory_layout.go:13)	CALL	runtime.printunlock(SB)
	0x004a 00074 (memory_layout.go:14)	MOVQ	16(SP), BP
	0x004f 00079 (memory_layout.go:14)	ADDQ	$24, SP
	0x0053 00083 (memory_layout.go:14)	RET
	0x0054 00084 (memory_layout.go:14)	NOP
	0x0054 00084 (memory_layout.go:11)	PCDATA	$1, $-1
	0x0054 00084 (memory_layout.go:11)	PCDATA	$0, $-2
	0x0054 00084 (memory_layout.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x0059 00089 (memory_layout.go:11)	PCDATA	$0, $-1
	0x0059 00089 (memory_layout.go:11)	JMP	0
	0x0000 49 3b 66 10 76 4e 48 83 ec 18 48 89 6c 24 10 48  I;f.vNH...H.l$.H
	0x0010 8d 6c 24 10 b8 01 00 00 00 bb 02 00 00 00 66 90  .l$...........f.
	0x0020 e8 00 00 00 00 48 89 05 00 00 00 00 e8 00 00 00  .....H..........
	0x0030 00 48 8b 05 00 00 00 00 e8 00 00 00 00 0f 1f 00  .H..............
	0x0040 e8 00 00 00 00 e8 00 00 00 00 48 8b 6c 24 10 48  ..........H.l$.H
	0x0050 83 c4 18 c3 e8 00 00 00 00 eb a5                 ...........
	rel 33+4 t=7 main.sum+0
	rel 40+4 t=14 main.gInt+0
	rel 45+4 t=7 runtime.printlock+0
	rel 52+4 t=14 main.gInt+0
	rel 57+4 t=7 runtime.printint+0
	rel 65+4 t=7 runtime.printnl+0
	rel 70+4 t=7 runtime.printunlock+0
	rel 85+4 t=7 runtime.morestack_noctxt+0
main.init STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (memory_layout.go:3)	TEXT	main.init(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (memory_layout.go:3)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (memory_layout.go:3)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (memory_layout.go:3)	RET
	0x0000 c3                                               .
go.cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
main.gInt SNOPTRBSS size=8
go.info.main.gInt SDWARFVAR dupok size=26
	0x0000 0a 6d 61 69 6e 2e 67 49 6e 74 00 09 03 00 00 00  .main.gInt......
	0x0010 00 00 00 00 00 00 00 00 00 01                    ..........
	rel 13+8 t=1 main.gInt+0
	rel 21+4 t=31 go.info.int+0
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.sum.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.sum.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
