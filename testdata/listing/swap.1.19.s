main.swap STEXT nosplit size=10 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (swap.go:4)	TEXT	main.swap(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (swap.go:4)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (swap.go:4)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (swap.go:4)	FUNCDATA	$5, main.swap.arginfo1(SB)
	0x0000 00000 (swap.go:4)	FUNCDATA	$6, main.swap.argliveinfo(SB)
	0x0000 00000 (swap.go:4)	PCDATA	$3, $1
	0x0000 00000 (swap.go:7)	MOVQ	AX, CX
	0x0003 00003 (swap.go:7)	MOVQ	BX, AX
	0x0006 00006 (swap.go:7)	MOVQ	CX, BX
	0x0009 00009 (swap.go:7)	RET
	0x0000 48 89 c1 48 89 d8 48 89 cb c3                    H..H..H...
main.main STEXT size=54 args=0x0 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (swap.go:10)	TEXT	main.main(SB), ABIInternal, $24-0
	0x0000 00000 (swap.go:10)	CMPQ	SP, 16(R14)
	0x0004 00004 (swap.go:10)	PCDATA	$0, $-2
	0x0004 00004 (swap.go:10)	JLS	47
	0x0006 00006 (swap.go:10)	PCDATA	$0, $-1
	0x0006 00006 (swap.go:10)	SUBQ	$24, SP
	0x000a 00010 (swap.go:10)	MOVQ	BP, 16(SP)
	0x000f 00015 (swap.go:10)	LEAQ	16(SP), BP
	0x0014 00020 (swap.go:10)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (swap.go:10)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (swap.go:11)	MOVL	$10, AX
	0x0019 00025 (swap.go:11)	MOVL	$20, BX
	0x001e 00030 (swap.go:11)	PCDATA	$1, $0
	0x001e 00030 (swap.go:11)	NOP
	0x0020 00032 (swap.go:11)	CALL	main.swap(SB)
	0x0025 00037 (swap.go:12)	MOVQ	16(SP), BP
	0x002a 00042 (swap.go:12)	ADDQ	$24, SP
	0x002e 00046 (swap.go:12)	RET
	0x002f 00047 (swap.go:12)	NOP
	0x002f 00047 (swap.go:10)	PCDATA	$1, $-1
	0x002f 00047 (swap.go:10)	PCDATA	$0, $-2
	0x002f 00047 (swap.go:10)	CALL	runtime.morestack_noctxt(SB)
	0x0034 00052 (swap.go:10)	PCDATA	$0, $-1
	0x0034 00052 (swap.go:10)	JMP	0
	0x0000 49 3b 66 10 76 29 48 83 ec 18 48 89 6c 24 10 48  I;f.v)H...H.l$.H
	0x0010 8d 6c 24 10 b8 0a 00 00 00 bb 14 00 00 00 66 90  .l$...........f.
	0x0020 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 e8  .....H.l$.H.....
	0x0030 00 00 00 00 eb ca                                ......
	rel 33+4 t=7 main.swap+0
	rel 48+4 t=7 runtime.morestack_noctxt+0
go.cuinfo.producer.<unlinkable> SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.swap.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.swap.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
