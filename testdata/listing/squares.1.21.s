main.sum STEXT nosplit size=4 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/squares.go:8)	TEXT	main.sum(SB), NOSPLIT|NOFRAME|ABIInternal, $0-16
	0x0000 00000 (testdata/listing/go/squares.go:8)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (testdata/listing/go/squares.go:8)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (testdata/listing/go/squares.go:8)	FUNCDATA	$5, main.sum.arginfo1(SB)
	0x0000 00000 (testdata/listing/go/squares.go:8)	FUNCDATA	$6, main.sum.argliveinfo(SB)
	0x0000 00000 (testdata/listing/go/squares.go:8)	PCDATA	$3, $1
	0x0000 00000 (testdata/listing/go/squares.go:8)	ADDQ	BX, AX
	0x0003 00003 (testdata/listing/go/squares.go:8)	RET
	0x0000 48 01 d8 c3                                      H...
main.sumSquare STEXT size=60 args=0x10 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/squares.go:11)	TEXT	main.sumSquare(SB), ABIInternal, $24-16
	0x0000 00000 (testdata/listing/go/squares.go:11)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/squares.go:11)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/squares.go:11)	JLS	33
	0x0006 00006 (testdata/listing/go/squares.go:11)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/squares.go:11)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/squares.go:11)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/squares.go:11)	SUBQ	$16, SP
	0x000e 00014 (testdata/listing/go/squares.go:11)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x000e 00014 (testdata/listing/go/squares.go:11)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x000e 00014 (testdata/listing/go/squares.go:11)	FUNCDATA	$5, main.sumSquare.arginfo1(SB)
	0x000e 00014 (testdata/listing/go/squares.go:11)	FUNCDATA	$6, main.sumSquare.argliveinfo(SB)
	0x000e 00014 (testdata/listing/go/squares.go:11)	PCDATA	$3, $1
	0x000e 00014 (testdata/listing/go/squares.go:12)	IMULQ	AX, AX
	0x0012 00018 (testdata/listing/go/squares.go:13)	IMULQ	BX, BX
	0x0016 00022 (testdata/listing/go/squares.go:14)	PCDATA	$1, $0
	0x0016 00022 (testdata/listing/go/squares.go:14)	CALL	main.sum(SB)
	0x001b 00027 (testdata/listing/go/squares.go:14)	ADDQ	$16, SP
	0x001f 00031 (testdata/listing/go/squares.go:14)	POPQ	BP
	0x0020 00032 (testdata/listing/go/squares.go:14)	RET
	0x0021 00033 (testdata/listing/go/squares.go:14)	NOP
	0x0021 00033 (testdata/listing/go/squares.go:11)	PCDATA	$1, $-1
	0x0021 00033 (testdata/listing/go/squares.go:11)	PCDATA	$0, $-2
	0x0021 00033 (testdata/listing/go/squares.go:11)	MOVQ	AX, 8(SP)
	0x0026 00038 (testdata/listing/go/squares.go:11)	MOVQ	BX, 16(SP)
	0x002b 00043 (testdata/listing/go/squares.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x0030 00048 (testdata/listing/go/squares.go:11)	MOVQ	8(SP), AX
	0x0035 00053 (testdata/listing/go/squares.go:11)	MOVQ	16(SP), BX
	0x003a 00058 (testdata/listing/go/squares.go:11)	PCDATA	$0, $-1
	0x003a 00058 (testdata/listing/go/squares.go:11)	JMP	0
	0x0000 49 3b 66 10 76 1b 55 48 89 e5 48 83 ec 10 48 0f  I;f.v.UH..H...H.
	0x0010 af c0 48 0f af db e8 00 00 00 00 48 83 c4 10 5d  ..H........H...]
	0x0020 c3 48 89 44 24 08 48 89 5c 24 10 e8 00 00 00 00  .H.D$.H.\$......
	0x0030 48 8b 44 24 08 48 8b 5c 24 10 eb c4              H.D$.H.\$...
	rel 23+4 t=7 main.sum+0
	rel 44+4 t=7 runtime.morestack_noctxt+0
main.main STEXT size=180 args=0x0 locals=0x28 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/squares.go:17)	TEXT	main.main(SB), ABIInternal, $40-0
	0x0000 00000 (testdata/listing/go/squares.go:17)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/squares.go:17)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/squares.go:17)	JLS	170
	0x000a 00010 (testdata/listing/go/squares.go:17)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/squares.go:17)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/squares.go:17)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/squares.go:17)	SUBQ	$32, SP
	0x0012 00018 (testdata/listing/go/squares.go:17)	FUNCDATA	$0, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0012 00018 (testdata/listing/go/squares.go:17)	FUNCDATA	$1, gclocals·CnDyI2HjYXFz19SsOj98tw==(SB)
	0x0012 00018 (testdata/listing/go/squares.go:18)	MOVL	$1, AX
	0x0017 00023 (testdata/listing/go/squares.go:18)	MOVL	$2, BX
	0x001c 00028 (testdata/listing/go/squares.go:18)	PCDATA	$1, $0
	0x001c 00028 (testdata/listing/go/squares.go:18)	NOP
	0x0020 00032 (testdata/listing/go/squares.go:18)	CALL	main.sumSquare(SB)
	0x0025 00037 (testdata/listing/go/squares.go:18)	MOVQ	main.gInt(SB), CX
	0x002c 00044 (testdata/listing/go/squares.go:18)	ANDL	$3, CX
	0x002f 00047 (testdata/listing/go/squares.go:18)	LEAQ	main.table(SB), DX
	0x0036 00054 (testdata/listing/go/squares.go:18)	ADDQ	(DX)(CX*8), AX
	0x003a 00058 (testdata/listing/go/squares.go:18)	MOVQ	AX, main.gInt(SB)
	0x0041 00065 (testdata/listing/go/squares.go:19)	MOVQ	main.names+8(SB), CX
	0x0048 00072 (testdata/listing/go/squares.go:19)	ANDL	$3, AX
	0x004b 00075 (testdata/listing/go/squares.go:19)	CMPQ	CX, AX
	0x004e 00078 (testdata/listing/go/squares.go:19)	JLS	164
	0x0050 00080 (testdata/listing/go/squares.go:19)	SHLQ	$4, AX
	0x0054 00084 (testdata/listing/go/squares.go:19)	MOVQ	main.names(SB), CX
	0x005b 00091 (testdata/listing/go/squares.go:19)	MOVQ	(CX)(AX*1), DX
	0x005f 00095 (testdata/listing/go/squares.go:19)	MOVQ	DX, main..autotmp_2+24(SP)
	0x0064 00100 (testdata/listing/go/squares.go:19)	MOVQ	8(CX)(AX*1), AX
	0x0069 00105 (testdata/listing/go/squares.go:19)	MOVQ	AX, main..autotmp_3+16(SP)
	0x006e 00110 (testdata/listing/go/squares.go:19)	PCDATA	$1, $1
	0x006e 00110 (testdata/listing/go/squares.go:19)	CALL	runtime.printlock(SB)
	0x0073 00115 (testdata/listing/go/squares.go:19)	MOVQ	main.gInt(SB), AX
	0x007a 00122 (testdata/listing/go/squares.go:19)	CALL	runtime.printint(SB)
	0x007f 00127 (testdata/listing/go/squares.go:19)	NOP
	0x0080 00128 (testdata/listing/go/squares.go:19)	CALL	runtime.printsp(SB)
	0x0085 00133 (testdata/listing/go/squares.go:19)	MOVQ	main..autotmp_2+24(SP), AX
	0x008a 00138 (testdata/listing/go/squares.go:19)	MOVQ	main..autotmp_3+16(SP), BX
	0x008f 00143 (testdata/listing/go/squares.go:19)	PCDATA	$1, $0
	0x008f 00143 (testdata/listing/go/squares.go:19)	CALL	runtime.printstring(SB)
	0x0094 00148 (testdata/listing/go/squares.go:19)	CALL	runtime.printnl(SB)
	0x0099 00153 (testdata/listing/go/squares.go:19)	CALL	runtime.printunlock(SB)
	0x009e 00158 (testdata/listing/go/squares.go:20)	ADDQ	$32, SP
	0x00a2 00162 (testdata/listing/go/squares.go:20)	POPQ	BP
	0x00a3 00163 (testdata/listing/go/squares.go:20)	RET
	0x00a4 00164 (testdata/listing/go/squares.go:19)	CALL	runtime.panicIndex(SB)
	0x00a9 00169 (testdata/listing/go/squares.go:19)	XCHGL	AX, AX
	0x00aa 00170 (testdata/listing/go/squares.go:19)	NOP
	0x00aa 00170 (testdata/listing/go/squares.go:17)	PCDATA	$1, $-1
	0x00aa 00170 (testdata/listing/go/squares.go:17)	PCDATA	$0, $-2
	0x00aa 00170 (testdata/listing/go/squares.go:17)	CALL	runtime.morestack_noctxt(SB)
	0x00af 00175 (testdata/listing/go/squares.go:17)	PCDATA	$0, $-1
	0x00af 00175 (testdata/listing/go/squares.go:17)	JMP	0
	0x0000 49 3b 66 10 0f 86 a0 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 20 b8 01 00 00 00 bb 02 00 00 00 0f 1f 40 00  . ............@.
	0x0020 e8 00 00 00 00 48 8b 0d 00 00 00 00 83 e1 03 48  .....H.........H
	0x0030 8d 15 00 00 00 00 48 03 04 ca 48 89 05 00 00 00  ......H...H.....
	0x0040 00 48 8b 0d 00 00 00 00 83 e0 03 48 39 c1 76 54  .H.........H9.vT
	0x0050 48 c1 e0 04 48 8b 0d 00 00 00 00 48 8b 14 01 48  H...H......H...H
	0x0060 89 54 24 18 48 8b 44 01 08 48 89 44 24 10 e8 00  .T$.H.D..H.D$...
	0x0070 00 00 00 48 8b 05 00 00 00 00 e8 00 00 00 00 90  ...H............
	0x0080 e8 00 00 00 00 48 8b 44 24 18 48 8b 5c 24 10 e8  .....H.D$.H.\$..
	0x0090 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 83  ..............H.
	0x00a0 c4 20 5d c3 e8 00 00 00 00 90 e8 00 00 00 00 e9  . ].............
	0x00b0 4c ff ff ff                                      L...
	rel 33+4 t=7 main.sumSquare+0
	rel 40+4 t=14 main.gInt+0
	rel 50+4 t=14 main.table+0
	rel 61+4 t=14 main.gInt+0
	rel 68+4 t=14 main.names+8
	rel 87+4 t=14 main.names+0
	rel 111+4 t=7 runtime.printlock+0
	rel 118+4 t=14 main.gInt+0
	rel 123+4 t=7 runtime.printint+0
	rel 129+4 t=7 runtime.printsp+0
	rel 144+4 t=7 runtime.printstring+0
	rel 149+4 t=7 runtime.printnl+0
	rel 154+4 t=7 runtime.printunlock+0
	rel 165+4 t=7 runtime.panicIndex+0
	rel 171+4 t=7 runtime.morestack_noctxt+0
main.init STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/squares.go:3)	TEXT	main.init(SB), NOSPLIT|NOFRAME|PKGINIT|ABIInternal, $0-0
	0x0000 00000 (testdata/listing/go/squares.go:3)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (testdata/listing/go/squares.go:3)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (testdata/listing/go/squares.go:3)	RET
	0x0000 c3                                               .
go:cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
go:string."a b" SRODATA dupok size=3
	0x0000 61 20 62                                         a b
go:string."quo\"ted" SRODATA dupok size=7
	0x0000 71 75 6f 22 74 65 64                             quo"ted
go:string."comma, paren(SB)" SRODATA dupok size=16
	0x0000 63 6f 6d 6d 61 2c 20 70 61 72 65 6e 28 53 42 29  comma, paren(SB)
go:string."\x00\xff" SRODATA dupok size=2
	0x0000 00 ff                                            ..
main..inittask SNOPTRDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
main.gInt SNOPTRDATA size=8
	0x0000 05 00 00 00 00 00 00 00                          ........
 SDWARFVAR size=26
	0x0000 0a 6d 61 69 6e 2e 67 49 6e 74 00 09 03 00 00 00  .main.gInt......
	0x0010 00 00 00 00 00 00 00 00 00 01                    ..........
	rel 13+8 t=1 main.gInt+0
	rel 21+4 t=31 go:info.int+0
main.table SNOPTRDATA size=32
	0x0000 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
 SDWARFVAR size=27
	0x0000 0a 6d 61 69 6e 2e 74 61 62 6c 65 00 09 03 00 00  .main.table.....
	0x0010 00 00 00 00 00 00 00 00 00 00 01                 ...........
	rel 14+8 t=1 main.table+0
	rel 22+4 t=31 go:info.[4]int+0
main.names SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0010 04 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 main..stmp_0+0
 SDWARFVAR size=27
	0x0000 0a 6d 61 69 6e 2e 6e 61 6d 65 73 00 09 03 00 00  .main.names.....
	0x0010 00 00 00 00 00 00 00 00 00 00 01                 ...........
	rel 14+8 t=1 main.names+0
	rel 22+4 t=31 go:info.[]string+0
main..stmp_0 SDATA static size=64
	0x0000 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 07 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go:string."a b"+0
	rel 16+8 t=1 go:string."quo\"ted"+0
	rel 32+8 t=1 go:string."comma, paren(SB)"+0
	rel 48+8 t=1 go:string."\x00\xff"+0
type:.eqfunc32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=1 runtime.memequal_varlen+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*[4]int- SRODATA dupok size=9
	0x0000 00 07 2a 5b 34 5d 69 6e 74                       ..*[4]int
type:*[4]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b4 33 ce 65 08 08 08 36 00 00 00 00 00 00 00 00  .3.e...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[4]int-+0
	rel 48+8 t=1 type:[4]int+0
runtime.gcbits. SRODATA dupok size=0
type:[4]int SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 ba 90 9c 97 0a 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type:.eqfunc32+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type:.namedata.*[4]int-+0
	rel 44+4 t=-32763 type:*[4]int+0
	rel 48+8 t=1 type:int+0
	rel 56+8 t=1 type:[]int+0
type:.namedata.*[4]string- SRODATA dupok size=12
	0x0000 00 0a 2a 5b 34 5d 73 74 72 69 6e 67              ..*[4]string
type:*[4]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 72 41 95 a7 08 08 08 36 00 00 00 00 00 00 00 00  rA.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.0100000000000000+0
	rel 40+4 t=5 type:.namedata.*[4]string-+0
	rel 48+8 t=1 type:noalg.[4]string+0
runtime.gcbits.5500000000000000 SRODATA dupok size=8
	0x0000 55 00 00 00 00 00 00 00                          U.......
type:noalg.[4]string SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 38 00 00 00 00 00 00 00  @.......8.......
	0x0010 9e 41 ec 08 02 08 08 11 00 00 00 00 00 00 00 00  .A..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.5500000000000000+0
	rel 40+4 t=5 type:.namedata.*[4]string-+0
	rel 44+4 t=-32763 type:*[4]string+0
	rel 48+8 t=1 type:string+0
	rel 56+8 t=1 type:[]string+0
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
gclocals·J5F+7Qw7O7ve2QcWC7DpeQ== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·CnDyI2HjYXFz19SsOj98tw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
