main.sum STEXT nosplit size=4 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (squares.go:8)	TEXT	main.sum(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (squares.go:8)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (squares.go:8)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (squares.go:8)	FUNCDATA	$5, main.sum.arginfo1(SB)
	0x0000 00000 (squares.go:8)	FUNCDATA	$6, main.sum.argliveinfo(SB)
	0x0000 00000 (squares.go:8)	PCDATA	$3, $1
	0x0000 00000 (squares.go:8)	ADDQ	BX, AX
	0x0003 00003 (squares.go:8)	RET
	0x0000 48 01 d8 c3                                      H...
main.sumSquare STEXT size=74 args=0x10 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (squares.go:11)	TEXT	main.sumSquare(SB), ABIInternal, $24-16
	0x0000 00000 (squares.go:11)	CMPQ	SP, 16(R14)
	0x0004 00004 (squares.go:11)	PCDATA	$0, $-2
	0x0004 00004 (squares.go:11)	JLS	47
	0x0006 00006 (squares.go:11)	PCDATA	$0, $-1
	0x0006 00006 (squares.go:11)	SUBQ	$24, SP
	0x000a 00010 (squares.go:11)	MOVQ	BP, 16(SP)
	0x000f 00015 (squares.go:11)	LEAQ	16(SP), BP
	0x0014 00020 (squares.go:11)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (squares.go:11)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0014 00020 (squares.go:11)	FUNCDATA	$5, main.sumSquare.arginfo1(SB)
	0x0014 00020 (squares.go:11)	FUNCDATA	$6, main.sumSquare.argliveinfo(SB)
	0x0014 00020 (squares.go:11)	PCDATA	$3, $1
	0x0014 00020 (squares.go:12)	IMULQ	AX, AX
	0x0018 00024 (squares.go:13)	IMULQ	BX, BX
	0x001c 00028 (squares.go:14)	PCDATA	$1, $0
	0x001c 00028 (squares.go:14)	NOP
	0x0020 00032 (squares.go:14)	CALL	main.sum(SB)
	0x0025 00037 (squares.go:14)	MOVQ	16(SP), BP
	0x002a 00042 (squares.go:14)	ADDQ	$24, SP
	0x002e 00046 (squares.go:14)	RET
	0x002f 00047 (squares.go:14)	NOP
	0x002f 00047 (squares.go:11)	PCDATA	$1, $-1
	0x002f 00047 (squares.go:11)	PCDATA	$0, $-2
	0x002f 00047 (squares.go:11)	MOVQ	AX, 8(SP)
	0x0034 00052 (squares.go:11)	MOVQ	BX, 16(SP)
	0x0039 00057 (squares.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x003e 00062 (squares.go:11)	MOVQ	8(SP), AX
	0x0043 00067 (squares.go:11)	MOVQ	16(SP), BX
	0x0048 00072 (squares.go:11)	PCDATA	$0, $-1
	0x0048 00072 (squares.go:11)	JMP	0
	0x0000 49 3b 66 10 76 29 48 83 ec 18 48 89 6c 24 10 48  I;f.v)H...H.l$.H
	0x0010 8d 6c 24 10 48 0f af c0 48 0f af db 0f 1f 40 00  .l$.H...H.....@.
	0x0020 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 48  .....H.l$.H....H
	0x0030 89 44 24 08 48 89 5c 24 10 e8 00 00 00 00 48 8b  .D$.H.\$......H.
	0x0040 44 24 08 48 8b 5c 24 10 eb b6                    D$.H.\$...
	rel 33+4 t=7 main.sum+0
	rel 58+4 t=7 runtime.morestack_noctxt+0
main.main STEXT size=197 args=0x0 locals=0x28 funcid=0x0 align=0x0
	0x0000 00000 (squares.go:17)	TEXT	main.main(SB), ABIInternal, $40-0
	0x0000 00000 (squares.go:17)	CMPQ	SP, 16(R14)
	0x0004 00004 (squares.go:17)	PCDATA	$0, $-2
	0x0004 00004 (squares.go:17)	JLS	184
	0x000a 00010 (squares.go:17)	PCDATA	$0, $-1
	0x000a 00010 (squares.go:17)	SUBQ	$40, SP
	0x000e 00014 (squares.go:17)	MOVQ	BP, 32(SP)
	0x0013 00019 (squares.go:17)	LEAQ	32(SP), BP
	0x0018 00024 (squares.go:17)	FUNCDATA	$0, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0018 00024 (squares.go:17)	FUNCDATA	$1, gclocals·CnDyI2HjYXFz19SsOj98tw==(SB)
	0x0018 00024 (squares.go:18)	MOVL	$1, AX
	0x001d 00029 (squares.go:18)	MOVL	$2, BX
	0x0022 00034 (squares.go:18)	PCDATA	$1, $0
	0x0022 00034 (squares.go:18)	CALL	main.sumSquare(SB)
	0x0027 00039 (squares.go:18)	MOVQ	main.gInt(SB), CX
	0x002e 00046 (squares.go:18)	ANDL	$3, CX
	0x0031 00049 (squares.go:18)	LEAQ	main.table(SB), DX
	0x0038 00056 (squares.go:18)	ADDQ	(DX)(CX*8), AX
	0x003c 00060 (squares.go:18)	MOVQ	AX, main.gInt(SB)
	0x0043 00067 (squares.go:19)	MOVQ	main.names(SB), CX
	0x004a 00074 (squares.go:19)	MOVQ	main.names+8(SB), DX
	0x0051 00081 (squares.go:19)	ANDL	$3, AX
	0x0054 00084 (squares.go:19)	CMPQ	DX, AX
	0x0057 00087 (squares.go:19)	JLS	175
	0x0059 00089 (squares.go:19)	SHLQ	$4, AX
	0x005d 00093 (squares.go:19)	MOVQ	(CX)(AX*1), DX
	0x0061 00097 (squares.go:19)	MOVQ	DX, main..autotmp_2+24(SP)
	0x0066 00102 (squares.go:19)	MOVQ	8(CX)(AX*1), AX
	0x006b 00107 (squares.go:19)	MOVQ	AX, main..autotmp_3+16(SP)
	0x0070 00112 (squares.go:19)	PCDATA	$1, $1
	0x0070 00112 (squares.go:19)	CALL	runtime.printlock(SB)
	0x0075 00117 (squares.go:19)	MOVQ	main.gInt(SB), AX
	0x007c 00124 (squares.go:19)	NOP
	0x0080 00128 (squares.go:19)	CALL	runtime.printint(SB)
	0x0085 00133 (squares.go:19)	CALL	runtime.printsp(SB)
	0x008a 00138 (squares.go:19)	MOVQ	main..autotmp_2+24(SP), AX
	0x008f 00143 (squares.go:19)	MOVQ	main..autotmp_3+16(SP), BX
	0x0094 00148 (squares.go:19)	PCDATA	$1, $0
	0x0094 00148 (squares.go:19)	CALL	runtime.printstring(SB)
	0x0099 00153 (squares.go:19)	CALL	runtime.printnl(SB)
	0x009e 00158 (squares.go:19)	NOP
	0x00a0 00160 (squares.go:19)	CALL	runtime.printunlock(SB)
	0x00a5 00165 (squares.go:20)	MOVQ	32(SP), BP
	0x00aa 00170 (squares.go:20)	ADDQ	$40, SP
	0x00ae 00174 (squares.go:20)	RET
	0x00af 00175 (squares.go:19)	MOVQ	DX, CX
	0x00b2 00178 (squares.go:19)	CALL	runtime.panicIndex(SB)
	0x00b7 00183 (squares.go:19)	XCHGL	AX, AX
	0x00b8 00184 (squares.go:19)	NOP
	0x00b8 00184 (squares.go:17)	PCDATA	$1, $-1
	0x00b8 00184 (squares.go:17)	PCDATA	$0, $-2
	0x00b8 00184 (squares.go:17)	CALL	runtime.morestack_noctxt(SB)
	0x00bd 00189 (squares.go:17)	PCDATA	$0, $-1
	0x00bd 00189 (squares.go:17)	NOP
	0x00c0 00192 (squares.go:17)	JMP	0
	0x0000 49 3b 66 10 0f 86 ae 00 00 00 48 83 ec 28 48 89  I;f.......H..(H.
	0x0010 6c 24 20 48 8d 6c 24 20 b8 01 00 00 00 bb 02 00  l$ H.l$ ........
	0x0020 00 00 e8 00 00 00 00 48 8b 0d 00 00 00 00 83 e1  .......H........
	0x0030 03 48 8d 15 00 00 00 00 48 03 04 ca 48 89 05 00  .H......H...H...
	0x0040 00 00 00 48 8b 0d 00 00 00 00 48 8b 15 00 00 00  ...H......H.....
	0x0050 00 83 e0 03 48 39 c2 76 56 48 c1 e0 04 48 8b 14  ....H9.vVH...H..
	0x0060 01 48 89 54 24 18 48 8b 44 01 08 48 89 44 24 10  .H.T$.H.D..H.D$.
	0x0070 e8 00 00 00 00 48 8b 05 00 00 00 00 0f 1f 40 00  .....H........@.
	0x0080 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x0090 8b 5c 24 10 e8 00 00 00 00 e8 00 00 00 00 66 90  .\$...........f.
	0x00a0 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4 28 c3 48  .....H.l$ H..(.H
	0x00b0 89 d1 e8 00 00 00 00 90 e8 00 00 00 00 0f 1f 00  ................
	0x00c0 e9 3b ff ff ff                                   .;...
	rel 35+4 t=7 main.sumSquare+0
	rel 42+4 t=14 main.gInt+0
	rel 52+4 t=14 main.table+0
	rel 63+4 t=14 main.gInt+0
	rel 70+4 t=14 main.names+0
	rel 77+4 t=14 main.names+8
	rel 113+4 t=7 runtime.printlock+0
	rel 120+4 t=14 main.gInt+0
	rel 129+4 t=7 runtime.printint+0
	rel 134+4 t=7 runtime.printsp+0
	rel 149+4 t=7 runtime.printstring+0
	rel 154+4 t=7 runtime.printnl+0
	rel 161+4 t=7 runtime.printunlock+0
	rel 179+4 t=7 runtime.panicIndex+0
	rel 185+4 t=7 runtime.morestack_noctxt+0
main.init STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (squares.go:3)	TEXT	main.init(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (squares.go:3)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (squares.go:3)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (squares.go:3)	RET
	0x0000 c3                                               .
go.cuinfo.producer.<unlinkable> SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
go.string."a b" SRODATA dupok size=3
	0x0000 61 20 62                                         a b
go.string."quo\"ted" SRODATA dupok size=7
	0x0000 71 75 6f 22 74 65 64                             quo"ted
go.string."comma, paren(SB)" SRODATA dupok size=16
	0x0000 63 6f 6d 6d 61 2c 20 70 61 72 65 6e 28 53 42 29  comma, paren(SB)
go.string."\x00\xff" SRODATA dupok size=2
	0x0000 00 ff                                            ..
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
main.gInt SNOPTRDATA size=8
	0x0000 05 00 00 00 00 00 00 00                          ........
go.info.main.gInt SDWARFVAR dupok size=26
	0x0000 0a 6d 61 69 6e 2e 67 49 6e 74 00 09 03 00 00 00  .main.gInt......
	0x0010 00 00 00 00 00 00 00 00 00 01                    ..........
	rel 13+8 t=1 main.gInt+0
	rel 21+4 t=31 go.info.int+0
main.table SNOPTRDATA size=32
	0x0000 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
go.info.main.table SDWARFVAR dupok size=27
	0x0000 0a 6d 61 69 6e 2e 74 61 62 6c 65 00 09 03 00 00  .main.table.....
	0x0010 00 00 00 00 00 00 00 00 00 00 01                 ...........
	rel 14+8 t=1 main.table+0
	rel 22+4 t=31 go.info.[4]int+0
main.names SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0010 04 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 main..stmp_0+0
go.info.main.names SDWARFVAR dupok size=27
	0x0000 0a 6d 61 69 6e 2e 6e 61 6d 65 73 00 09 03 00 00  .main.names.....
	0x0010 00 00 00 00 00 00 00 00 00 00 01                 ...........
	rel 14+8 t=1 main.names+0
	rel 22+4 t=31 go.info.[]string+0
main..stmp_0 SDATA static size=64
	0x0000 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 07 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."a b"+0
	rel 16+8 t=1 go.string."quo\"ted"+0
	rel 32+8 t=1 go.string."comma, paren(SB)"+0
	rel 48+8 t=1 go.string."\x00\xff"+0
go.info.main..stmp_0 SDWARFVAR dupok size=29
	0x0000 0a 6d 61 69 6e 2e 2e 73 74 6d 70 5f 30 00 09 03  .main..stmp_0...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01           .............
	rel 16+8 t=1 main..stmp_0+0
	rel 24+4 t=31 go.info.noalg.[4]string+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*[]int- SRODATA dupok size=8
	0x0000 00 06 2a 5b 5d 69 6e 74                          ..*[]int
type.*[]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 60 88 d2 70 08 08 08 36 00 00 00 00 00 00 00 00  `..p...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 48+8 t=1 type.[]int+0
type.[]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 83 73 77 99 02 08 08 17 00 00 00 00 00 00 00 00  .sw.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 44+4 t=-32763 type.*[]int+0
	rel 48+8 t=1 type.int+0
type..eqfunc32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[4]int- SRODATA dupok size=9
	0x0000 00 07 2a 5b 34 5d 69 6e 74                       ..*[4]int
type.*[4]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b4 33 ce 65 08 08 08 36 00 00 00 00 00 00 00 00  .3.e...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]int-+0
	rel 48+8 t=1 type.[4]int+0
runtime.gcbits. SRODATA dupok size=0
type.[4]int SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 ba 90 9c 97 0a 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc32+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]int-+0
	rel 44+4 t=-32763 type.*[4]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type..namedata.*[]string- SRODATA dupok size=11
	0x0000 00 09 2a 5b 5d 73 74 72 69 6e 67                 ..*[]string
type.*[]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 76 be 68 d5 08 08 08 36 00 00 00 00 00 00 00 00  v.h....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 48+8 t=1 type.[]string+0
type.[]string SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b5 0e fe e8 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 44+4 t=-32763 type.*[]string+0
	rel 48+8 t=1 type.string+0
type..namedata.*[4]string- SRODATA dupok size=12
	0x0000 00 0a 2a 5b 34 5d 73 74 72 69 6e 67              ..*[4]string
type.*[4]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 72 41 95 a7 08 08 08 36 00 00 00 00 00 00 00 00  rA.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]string-+0
	rel 48+8 t=1 type.noalg.[4]string+0
runtime.gcbits.55 SRODATA dupok size=1
	0x0000 55                                               U
type.noalg.[4]string SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 38 00 00 00 00 00 00 00  @.......8.......
	0x0010 9e 41 ec 08 02 08 08 11 00 00 00 00 00 00 00 00  .A..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.55+0
	rel 40+4 t=5 type..namedata.*[4]string-+0
	rel 44+4 t=-32763 type.*[4]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
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
