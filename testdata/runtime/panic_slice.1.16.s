"".cut STEXT nosplit size=94 args=0x30 locals=0x18 funcid=0x0
	0x0000 00000 (panic_slice.go:6)	TEXT	"".cut(SB), NOSPLIT|ABIInternal, $24-48
	0x0000 00000 (panic_slice.go:6)	SUBQ	$24, SP
	0x0004 00004 (panic_slice.go:6)	MOVQ	BP, 16(SP)
	0x0009 00009 (panic_slice.go:6)	LEAQ	16(SP), BP
	0x000e 00014 (panic_slice.go:6)	FUNCDATA	$0, gclocals·6b4b7e46e7c3e785dae149c064ae0142(SB)
	0x000e 00014 (panic_slice.go:6)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000e 00014 (panic_slice.go:6)	MOVQ	"".to+56(SP), CX
	0x0013 00019 (panic_slice.go:6)	MOVQ	"".s+40(SP), DX
	0x0018 00024 (panic_slice.go:6)	CMPQ	CX, DX
	0x001b 00027 (panic_slice.go:6)	JHI	88
	0x001d 00029 (panic_slice.go:6)	MOVQ	"".from+48(SP), AX
	0x0022 00034 (panic_slice.go:6)	CMPQ	AX, CX
	0x0025 00037 (panic_slice.go:6)	JHI	83
	0x0027 00039 (panic_slice.go:6)	SUBQ	AX, CX
	0x002a 00042 (panic_slice.go:6)	MOVQ	CX, DX
	0x002d 00045 (panic_slice.go:6)	NEGQ	CX
	0x0030 00048 (panic_slice.go:6)	SARQ	$63, CX
	0x0034 00052 (panic_slice.go:6)	ANDQ	CX, AX
	0x0037 00055 (panic_slice.go:6)	MOVQ	"".s+32(SP), CX
	0x003c 00060 (panic_slice.go:6)	ADDQ	CX, AX
	0x003f 00063 (panic_slice.go:6)	MOVQ	AX, "".~r3+64(SP)
	0x0044 00068 (panic_slice.go:6)	MOVQ	DX, "".~r3+72(SP)
	0x0049 00073 (panic_slice.go:6)	MOVQ	16(SP), BP
	0x004e 00078 (panic_slice.go:6)	ADDQ	$24, SP
	0x0052 00082 (panic_slice.go:6)	RET
	0x0053 00083 (panic_slice.go:6)	PCDATA	$1, $1
	0x0053 00083 (panic_slice.go:6)	CALL	runtime.panicSliceB(SB)
	0x0058 00088 (panic_slice.go:6)	CALL	runtime.panicSliceAlen(SB)
	0x005d 00093 (panic_slice.go:6)	XCHGL	AX, AX
	0x0000 48 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b  H...H.l$.H.l$.H.
	0x0010 4c 24 38 48 8b 54 24 28 48 39 d1 77 3b 48 8b 44  L$8H.T$(H9.w;H.D
	0x0020 24 30 48 39 c8 77 2c 48 29 c1 48 89 ca 48 f7 d9  $0H9.w,H).H..H..
	0x0030 48 c1 f9 3f 48 21 c8 48 8b 4c 24 20 48 01 c8 48  H..?H!.H.L$ H..H
	0x0040 89 44 24 40 48 89 54 24 48 48 8b 6c 24 10 48 83  .D$@H.T$HH.l$.H.
	0x0050 c4 18 c3 e8 00 00 00 00 e8 00 00 00 00 90        ..............
	rel 84+4 t=8 runtime.panicSliceB+0
	rel 89+4 t=8 runtime.panicSliceAlen+0
"".main STEXT size=266 args=0x0 locals=0x48 funcid=0x0
	0x0000 00000 (panic_slice.go:8)	TEXT	"".main(SB), ABIInternal, $72-0
	0x0000 00000 (panic_slice.go:8)	MOVQ	(TLS), CX
	0x0009 00009 (panic_slice.go:8)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_slice.go:8)	PCDATA	$0, $-2
	0x000d 00013 (panic_slice.go:8)	JLS	256
	0x0013 00019 (panic_slice.go:8)	PCDATA	$0, $-1
	0x0013 00019 (panic_slice.go:8)	SUBQ	$72, SP
	0x0017 00023 (panic_slice.go:8)	MOVQ	BP, 64(SP)
	0x001c 00028 (panic_slice.go:8)	LEAQ	64(SP), BP
	0x0021 00033 (panic_slice.go:8)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (panic_slice.go:8)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (panic_slice.go:9)	LEAQ	go.string."abcdef"(SB), AX
	0x0028 00040 (panic_slice.go:9)	MOVQ	AX, (SP)
	0x002c 00044 (panic_slice.go:9)	MOVQ	$6, 8(SP)
	0x0035 00053 (panic_slice.go:9)	MOVQ	$2, 16(SP)
	0x003e 00062 (panic_slice.go:9)	MOVQ	$4, 24(SP)
	0x0047 00071 (panic_slice.go:9)	PCDATA	$1, $0
	0x0047 00071 (panic_slice.go:9)	CALL	"".cut(SB)
	0x004c 00076 (panic_slice.go:9)	MOVQ	32(SP), AX
	0x0051 00081 (panic_slice.go:9)	MOVQ	AX, ""..autotmp_1+56(SP)
	0x0056 00086 (panic_slice.go:9)	MOVQ	40(SP), CX
	0x005b 00091 (panic_slice.go:9)	MOVQ	CX, ""..autotmp_2+48(SP)
	0x0060 00096 (panic_slice.go:9)	PCDATA	$1, $1
	0x0060 00096 (panic_slice.go:9)	CALL	runtime.printlock(SB)
	0x0065 00101 (panic_slice.go:9)	MOVQ	""..autotmp_1+56(SP), AX
	0x006a 00106 (panic_slice.go:9)	MOVQ	AX, (SP)
	0x006e 00110 (panic_slice.go:9)	MOVQ	""..autotmp_2+48(SP), AX
	0x0073 00115 (panic_slice.go:9)	MOVQ	AX, 8(SP)
	0x0078 00120 (panic_slice.go:9)	PCDATA	$1, $0
	0x0078 00120 (panic_slice.go:9)	CALL	runtime.printstring(SB)
	0x007d 00125 (panic_slice.go:9)	NOP
	0x0080 00128 (panic_slice.go:9)	CALL	runtime.printnl(SB)
	0x0085 00133 (panic_slice.go:9)	CALL	runtime.printunlock(SB)
	0x008a 00138 (panic_slice.go:10)	MOVQ	"".n(SB), AX
	0x0091 00145 (panic_slice.go:10)	LEAQ	go.string."abcdef"(SB), CX
	0x0098 00152 (panic_slice.go:10)	MOVQ	CX, (SP)
	0x009c 00156 (panic_slice.go:10)	MOVQ	$6, 8(SP)
	0x00a5 00165 (panic_slice.go:10)	MOVQ	AX, 16(SP)
	0x00aa 00170 (panic_slice.go:10)	MOVQ	$4, 24(SP)
	0x00b3 00179 (panic_slice.go:10)	CALL	"".cut(SB)
	0x00b8 00184 (panic_slice.go:10)	MOVQ	32(SP), AX
	0x00bd 00189 (panic_slice.go:10)	MOVQ	AX, ""..autotmp_1+56(SP)
	0x00c2 00194 (panic_slice.go:10)	MOVQ	40(SP), CX
	0x00c7 00199 (panic_slice.go:10)	MOVQ	CX, ""..autotmp_2+48(SP)
	0x00cc 00204 (panic_slice.go:10)	PCDATA	$1, $1
	0x00cc 00204 (panic_slice.go:10)	CALL	runtime.printlock(SB)
	0x00d1 00209 (panic_slice.go:10)	MOVQ	""..autotmp_1+56(SP), AX
	0x00d6 00214 (panic_slice.go:10)	MOVQ	AX, (SP)
	0x00da 00218 (panic_slice.go:10)	MOVQ	""..autotmp_2+48(SP), AX
	0x00df 00223 (panic_slice.go:10)	MOVQ	AX, 8(SP)
	0x00e4 00228 (panic_slice.go:10)	PCDATA	$1, $0
	0x00e4 00228 (panic_slice.go:10)	CALL	runtime.printstring(SB)
	0x00e9 00233 (panic_slice.go:10)	CALL	runtime.printnl(SB)
	0x00ee 00238 (panic_slice.go:10)	CALL	runtime.printunlock(SB)
	0x00f3 00243 (panic_slice.go:11)	MOVQ	64(SP), BP
	0x00f8 00248 (panic_slice.go:11)	ADDQ	$72, SP
	0x00fc 00252 (panic_slice.go:11)	RET
	0x00fd 00253 (panic_slice.go:11)	NOP
	0x00fd 00253 (panic_slice.go:8)	PCDATA	$1, $-1
	0x00fd 00253 (panic_slice.go:8)	PCDATA	$0, $-2
	0x00fd 00253 (panic_slice.go:8)	NOP
	0x0100 00256 (panic_slice.go:8)	CALL	runtime.morestack_noctxt(SB)
	0x0105 00261 (panic_slice.go:8)	PCDATA	$0, $-1
	0x0105 00261 (panic_slice.go:8)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 ed  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44 24  @H......H..$H.D$
	0x0030 08 06 00 00 00 48 c7 44 24 10 02 00 00 00 48 c7  .....H.D$.....H.
	0x0040 44 24 18 04 00 00 00 e8 00 00 00 00 48 8b 44 24  D$..........H.D$
	0x0050 20 48 89 44 24 38 48 8b 4c 24 28 48 89 4c 24 30   H.D$8H.L$(H.L$0
	0x0060 e8 00 00 00 00 48 8b 44 24 38 48 89 04 24 48 8b  .....H.D$8H..$H.
	0x0070 44 24 30 48 89 44 24 08 e8 00 00 00 00 0f 1f 00  D$0H.D$.........
	0x0080 e8 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00  ..........H.....
	0x0090 00 48 8d 0d 00 00 00 00 48 89 0c 24 48 c7 44 24  .H......H..$H.D$
	0x00a0 08 06 00 00 00 48 89 44 24 10 48 c7 44 24 18 04  .....H.D$.H.D$..
	0x00b0 00 00 00 e8 00 00 00 00 48 8b 44 24 20 48 89 44  ........H.D$ H.D
	0x00c0 24 38 48 8b 4c 24 28 48 89 4c 24 30 e8 00 00 00  $8H.L$(H.L$0....
	0x00d0 00 48 8b 44 24 38 48 89 04 24 48 8b 44 24 30 48  .H.D$8H..$H.D$0H
	0x00e0 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8 00  .D$.............
	0x00f0 00 00 00 48 8b 6c 24 40 48 83 c4 48 c3 0f 1f 00  ...H.l$@H..H....
	0x0100 e8 00 00 00 00 e9 f6 fe ff ff                    ..........
	rel 5+4 t=17 TLS+0
	rel 36+4 t=16 go.string."abcdef"+0
	rel 72+4 t=8 "".cut+0
	rel 97+4 t=8 runtime.printlock+0
	rel 121+4 t=8 runtime.printstring+0
	rel 129+4 t=8 runtime.printnl+0
	rel 134+4 t=8 runtime.printunlock+0
	rel 141+4 t=16 "".n+0
	rel 148+4 t=16 go.string."abcdef"+0
	rel 180+4 t=8 "".cut+0
	rel 205+4 t=8 runtime.printlock+0
	rel 229+4 t=8 runtime.printstring+0
	rel 234+4 t=8 runtime.printnl+0
	rel 239+4 t=8 runtime.printunlock+0
	rel 257+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
go.string."abcdef" SRODATA dupok size=6
	0x0000 61 62 63 64 65 66                                abcdef
"".n SNOPTRDATA size=8
	0x0000 05 00 00 00 00 00 00 00                          ........
gclocals·6b4b7e46e7c3e785dae149c064ae0142 SRODATA dupok size=10
	0x0000 02 00 00 00 05 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
