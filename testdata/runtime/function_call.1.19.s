main.sum STEXT nosplit size=4 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (function_call.go:4)	TEXT	main.sum(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (function_call.go:4)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (function_call.go:4)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (function_call.go:4)	FUNCDATA	$5, main.sum.arginfo1(SB)
	0x0000 00000 (function_call.go:4)	FUNCDATA	$6, main.sum.argliveinfo(SB)
	0x0000 00000 (function_call.go:4)	PCDATA	$3, $1
	0x0000 00000 (function_call.go:5)	ADDQ	BX, AX
	0x0003 00003 (function_call.go:5)	RET
	0x0000 48 01 d8 c3                                      H...
main.sumSquare STEXT size=74 args=0x10 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (function_call.go:9)	TEXT	main.sumSquare(SB), ABIInternal, $24-16
	0x0000 00000 (function_call.go:9)	CMPQ	SP, 16(R14)
	0x0004 00004 (function_call.go:9)	PCDATA	$0, $-2
	0x0004 00004 (function_call.go:9)	JLS	47
	0x0006 00006 (function_call.go:9)	PCDATA	$0, $-1
	0x0006 00006 (function_call.go:9)	SUBQ	$24, SP
	0x000a 00010 (function_call.go:9)	MOVQ	BP, 16(SP)
	0x000f 00015 (function_call.go:9)	LEAQ	16(SP), BP
	0x0014 00020 (function_call.go:9)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (function_call.go:9)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (function_call.go:9)	FUNCDATA	$5, main.sumSquare.arginfo1(SB)
	0x0014 00020 (function_call.go:9)	FUNCDATA	$6, main.sumSquare.argliveinfo(SB)
	0x0014 00020 (function_call.go:9)	PCDATA	$3, $1
	0x0014 00020 (function_call.go:10)	IMULQ	AX, AX
	0x0018 00024 (function_call.go:11)	IMULQ	BX, BX
	0x001c 00028 (function_call.go:12)	PCDATA	$1, $0
	0x001c 00028 (function_call.go:12)	NOP
	0x0020 00032 (function_call.go:12)	CALL	main.sum(SB)
	0x0025 00037 (function_call.go:12)	MOVQ	16(SP), BP
	0x002a 00042 (function_call.go:12)	ADDQ	$24, SP
	0x002e 00046 (function_call.go:12)	RET
	0x002f 00047 (function_call.go:12)	NOP
	0x002f 00047 (function_call.go:9)	PCDATA	$1, $-1
	0x002f 00047 (function_call.go:9)	PCDATA	$0, $-2
	0x002f 00047 (function_call.go:9)	MOVQ	AX, 8(SP)
	0x0034 00052 (function_call.go:9)	MOVQ	BX, 16(SP)
	0x0039 00057 (function_call.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x003e 00062 (function_call.go:9)	MOVQ	8(SP), AX
	0x0043 00067 (function_call.go:9)	MOVQ	16(SP), BX
	0x0048 00072 (function_call.go:9)	PCDATA	$0, $-1
	0x0048 00072 (function_call.go:9)	JMP	0
	0x0000 49 3b 66 10 76 29 48 83 ec 18 48 89 6c 24 10 48  I;f.v)H...H.l$.H
	0x0010 8d 6c 24 10 48 0f af c0 48 0f af db 0f 1f 40 00  .l$.H...H.....@.
	0x0020 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 48  .....H.l$.H....H
	0x0030 89 44 24 08 48 89 5c 24 10 e8 00 00 00 00 48 8b  .D$.H.\$......H.
	0x0040 44 24 08 48 8b 5c 24 10 eb b6                    D$.H.\$...
	rel 33+4 t=7 main.sum+0
	rel 58+4 t=7 runtime.morestack_noctxt+0
main.main STEXT size=86 args=0x0 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (function_call.go:15)	TEXT	main.main(SB), ABIInternal, $32-0
	0x0000 00000 (function_call.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (function_call.go:15)	PCDATA	$0, $-2
	0x0004 00004 (function_call.go:15)	JLS	79
	0x0006 00006 (function_call.go:15)	PCDATA	$0, $-1
	0x0006 00006 (function_call.go:15)	SUBQ	$32, SP
	0x000a 00010 (function_call.go:15)	MOVQ	BP, 24(SP)
	0x000f 00015 (function_call.go:15)	LEAQ	24(SP), BP
	0x0014 00020 (function_call.go:15)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (function_call.go:15)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (function_call.go:16)	MOVL	$1, AX
	0x0019 00025 (function_call.go:16)	MOVL	$2, BX
	0x001e 00030 (function_call.go:16)	PCDATA	$1, $0
	0x001e 00030 (function_call.go:16)	NOP
	0x0020 00032 (function_call.go:16)	CALL	main.sumSquare(SB)
	0x0025 00037 (function_call.go:16)	MOVQ	AX, main..autotmp_1+16(SP)
	0x002a 00042 (function_call.go:16)	CALL	runtime.printlock(SB)
	0x002f 00047 (function_call.go:16)	MOVQ	main..autotmp_1+16(SP), AX
	0x0034 00052 (function_call.go:16)	CALL	runtime.printint(SB)
	0x0039 00057 (function_call.go:16)	CALL	runtime.printnl(SB)
	0x003e 00062 (function_call.go:16)	NOP
	0x0040 00064 (function_call.go:16)	CALL	runtime.printunlock(SB)
	0x0045 00069 (function_call.go:17)	MOVQ	24(SP), BP
	0x004a 00074 (function_call.go:17)	ADDQ	$32, SP
	0x004e 00078 (function_call.go:17)	RET
	0x004f 00079 (function_call.go:17)	NOP
	0x004f 00079 (function_call.go:15)	PCDATA	$1, $-1
	0x004f 00079 (function_call.go:15)	PCDATA	$0, $-2
	0x004f 00079 (function_call.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x0054 00084 (function_call.go:15)	PCDATA	$0, $-1
	0x0054 00084 (function_call.go:15)	JMP	0
	0x0000 49 3b 66 10 76 49 48 83 ec 20 48 89 6c 24 18 48  I;f.vIH.. H.l$.H
	0x0010 8d 6c 24 18 b8 01 00 00 00 bb 02 00 00 00 66 90  .l$...........f.
	0x0020 e8 00 00 00 00 48 89 44 24 10 e8 00 00 00 00 48  .....H.D$......H
	0x0030 8b 44 24 10 e8 00 00 00 00 e8 00 00 00 00 66 90  .D$...........f.
	0x0040 e8 00 00 00 00 48 8b 6c 24 18 48 83 c4 20 c3 e8  .....H.l$.H.. ..
	0x0050 00 00 00 00 eb aa                                ......
	rel 33+4 t=7 main.sumSquare+0
	rel 43+4 t=7 runtime.printlock+0
	rel 53+4 t=7 runtime.printint+0
	rel 58+4 t=7 runtime.printnl+0
	rel 65+4 t=7 runtime.printunlock+0
	rel 80+4 t=7 runtime.morestack_noctxt+0
go.cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.sum.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.sum.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.sumSquare.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.sumSquare.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
