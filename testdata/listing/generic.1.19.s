main.main.func1 STEXT size=116 args=0x28 locals=0x30 funcid=0x0 align=0x0
	0x0000 00000 (generic.go:45)	TEXT	main.main.func1(SB), ABIInternal, $48-40
	0x0000 00000 (generic.go:45)	CMPQ	SP, 16(R14)
	0x0004 00004 (generic.go:45)	PCDATA	$0, $-2
	0x0004 00004 (generic.go:45)	JLS	59
	0x0006 00006 (generic.go:45)	PCDATA	$0, $-1
	0x0006 00006 (generic.go:45)	SUBQ	$48, SP
	0x000a 00010 (generic.go:45)	MOVQ	BP, 40(SP)
	0x000f 00015 (generic.go:45)	LEAQ	40(SP), BP
	0x0014 00020 (generic.go:45)	MOVQ	AX, main.s+56(FP)
	0x0019 00025 (generic.go:45)	MOVQ	CX, main.p+72(FP)
	0x001e 00030 (generic.go:45)	FUNCDATA	$0, gclocals·iilYh2zWk/RieCMyRG2Y4w==(SB)
	0x001e 00030 (generic.go:45)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x001e 00030 (generic.go:45)	FUNCDATA	$5, main.main.func1.arginfo1(SB)
	0x001e 00030 (generic.go:45)	FUNCDATA	$6, main.main.func1.argliveinfo(SB)
	0x001e 00030 (generic.go:45)	PCDATA	$3, $1
	0x001e 00030 (generic.go:45)	MOVQ	DI, SI
	0x0021 00033 (generic.go:45)	MOVQ	CX, DI
	0x0024 00036 (generic.go:45)	MOVQ	BX, CX
	0x0027 00039 (generic.go:45)	MOVQ	AX, BX
	0x002a 00042 (generic.go:45)	XORL	AX, AX
	0x002c 00044 (generic.go:45)	PCDATA	$1, $1
	0x002c 00044 (generic.go:45)	CALL	runtime.concatstring2(SB)
	0x0031 00049 (generic.go:45)	MOVQ	40(SP), BP
	0x0036 00054 (generic.go:45)	ADDQ	$48, SP
	0x003a 00058 (generic.go:45)	RET
	0x003b 00059 (generic.go:45)	NOP
	0x003b 00059 (generic.go:45)	PCDATA	$1, $-1
	0x003b 00059 (generic.go:45)	PCDATA	$0, $-2
	0x003b 00059 (generic.go:45)	MOVQ	AX, 8(SP)
	0x0040 00064 (generic.go:45)	MOVQ	BX, 16(SP)
	0x0045 00069 (generic.go:45)	MOVQ	CX, 24(SP)
	0x004a 00074 (generic.go:45)	MOVQ	DI, 32(SP)
	0x004f 00079 (generic.go:45)	MOVQ	SI, 40(SP)
	0x0054 00084 (generic.go:45)	CALL	runtime.morestack_noctxt(SB)
	0x0059 00089 (generic.go:45)	MOVQ	8(SP), AX
	0x005e 00094 (generic.go:45)	MOVQ	16(SP), BX
	0x0063 00099 (generic.go:45)	MOVQ	24(SP), CX
	0x0068 00104 (generic.go:45)	MOVQ	32(SP), DI
	0x006d 00109 (generic.go:45)	MOVQ	40(SP), SI
	0x0072 00114 (generic.go:45)	PCDATA	$0, $-1
	0x0072 00114 (generic.go:45)	JMP	0
	0x0000 49 3b 66 10 76 35 48 83 ec 30 48 89 6c 24 28 48  I;f.v5H..0H.l$(H
	0x0010 8d 6c 24 28 48 89 44 24 38 48 89 4c 24 48 48 89  .l$(H.D$8H.L$HH.
	0x0020 fe 48 89 cf 48 89 d9 48 89 c3 31 c0 e8 00 00 00  .H..H..H..1.....
	0x0030 00 48 8b 6c 24 28 48 83 c4 30 c3 48 89 44 24 08  .H.l$(H..0.H.D$.
	0x0040 48 89 5c 24 10 48 89 4c 24 18 48 89 7c 24 20 48  H.\$.H.L$.H.|$ H
	0x0050 89 74 24 28 e8 00 00 00 00 48 8b 44 24 08 48 8b  .t$(.....H.D$.H.
	0x0060 5c 24 10 48 8b 4c 24 18 48 8b 7c 24 20 48 8b 74  \$.H.L$.H.|$ H.t
	0x0070 24 28 eb 8c                                      $(..
	rel 45+4 t=7 runtime.concatstring2+0
	rel 85+4 t=7 runtime.morestack_noctxt+0
main.main STEXT size=293 args=0x0 locals=0x60 funcid=0x0 align=0x0
	0x0000 00000 (generic.go:41)	TEXT	main.main(SB), ABIInternal, $96-0
	0x0000 00000 (generic.go:41)	CMPQ	SP, 16(R14)
	0x0004 00004 (generic.go:41)	PCDATA	$0, $-2
	0x0004 00004 (generic.go:41)	JLS	281
	0x000a 00010 (generic.go:41)	PCDATA	$0, $-1
	0x000a 00010 (generic.go:41)	SUBQ	$96, SP
	0x000e 00014 (generic.go:41)	MOVQ	BP, 88(SP)
	0x0013 00019 (generic.go:41)	LEAQ	88(SP), BP
	0x0018 00024 (generic.go:41)	FUNCDATA	$0, gclocals·ykHN0vawYuq1dUW4zEe2gA==(SB)
	0x0018 00024 (generic.go:41)	FUNCDATA	$1, gclocals·f9vLdRLq592s/tpWExo9xw==(SB)
	0x0018 00024 (generic.go:41)	FUNCDATA	$2, main.main.stkobj(SB)
	0x0018 00024 (generic.go:42)	MOVUPS	X15, main.l+72(SP)
	0x001e 00030 (generic.go:43)	LEAQ	main..dict.(*list[main.pair[string,int]]).push(SB), AX
	0x0025 00037 (generic.go:43)	LEAQ	main.l+72(SP), BX
	0x002a 00042 (generic.go:43)	LEAQ	go.string."a"(SB), CX
	0x0031 00049 (generic.go:43)	MOVL	$1, DI
	0x0036 00054 (generic.go:43)	MOVQ	DI, SI
	0x0039 00057 (generic.go:43)	PCDATA	$1, $1
	0x0039 00057 (generic.go:43)	CALL	main.(*list[go.shape.struct { main.key string; main.val int }_0]).push(SB)
	0x003e 00062 (generic.go:44)	LEAQ	main..dict.(*list[main.pair[string,int]]).push(SB), AX
	0x0045 00069 (generic.go:44)	LEAQ	main.l+72(SP), BX
	0x004a 00074 (generic.go:44)	LEAQ	go.string."b"(SB), CX
	0x0051 00081 (generic.go:44)	MOVL	$1, DI
	0x0056 00086 (generic.go:44)	MOVL	$2, SI
	0x005b 00091 (generic.go:44)	NOP
	0x0060 00096 (generic.go:44)	CALL	main.(*list[go.shape.struct { main.key string; main.val int }_0]).push(SB)
	0x0065 00101 (generic.go:45)	LEAQ	main..dict.fold[main.pair[string,int],string](SB), AX
	0x006c 00108 (generic.go:45)	LEAQ	main.l+72(SP), BX
	0x0071 00113 (generic.go:45)	XORL	CX, CX
	0x0073 00115 (generic.go:45)	XORL	DI, DI
	0x0075 00117 (generic.go:45)	LEAQ	main.main.func1·f(SB), SI
	0x007c 00124 (generic.go:45)	PCDATA	$1, $0
	0x007c 00124 (generic.go:45)	NOP
	0x0080 00128 (generic.go:45)	CALL	main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1](SB)
	0x0085 00133 (generic.go:45)	MOVQ	AX, main..autotmp_6+64(SP)
	0x008a 00138 (generic.go:45)	MOVQ	BX, main..autotmp_7+56(SP)
	0x008f 00143 (generic.go:45)	MOVL	$2, CX
	0x0094 00148 (generic.go:45)	LEAQ	main..dict.max[int](SB), AX
	0x009b 00155 (generic.go:45)	MOVL	$1, BX
	0x00a0 00160 (generic.go:45)	PCDATA	$1, $2
	0x00a0 00160 (generic.go:45)	CALL	main.max[go.shape.int_0](SB)
	0x00a5 00165 (generic.go:45)	MOVQ	AX, main..autotmp_8+48(SP)
	0x00aa 00170 (generic.go:45)	MOVSD	$f64.3ff8000000000000(SB), X0
	0x00b2 00178 (generic.go:45)	MOVSD	$f64.c000000000000000(SB), X1
	0x00ba 00186 (generic.go:45)	LEAQ	main..dict.max[float64](SB), AX
	0x00c1 00193 (generic.go:45)	CALL	main.max[go.shape.float64_0](SB)
	0x00c6 00198 (generic.go:45)	MOVSD	X0, main..autotmp_9+40(SP)
	0x00cc 00204 (generic.go:45)	CALL	runtime.printlock(SB)
	0x00d1 00209 (generic.go:45)	MOVQ	main..autotmp_6+64(SP), AX
	0x00d6 00214 (generic.go:45)	MOVQ	main..autotmp_7+56(SP), BX
	0x00db 00219 (generic.go:45)	PCDATA	$1, $0
	0x00db 00219 (generic.go:45)	NOP
	0x00e0 00224 (generic.go:45)	CALL	runtime.printstring(SB)
	0x00e5 00229 (generic.go:45)	CALL	runtime.printsp(SB)
	0x00ea 00234 (generic.go:45)	MOVQ	main..autotmp_8+48(SP), AX
	0x00ef 00239 (generic.go:45)	CALL	runtime.printint(SB)
	0x00f4 00244 (generic.go:45)	CALL	runtime.printsp(SB)
	0x00f9 00249 (generic.go:45)	MOVSD	main..autotmp_9+40(SP), X0
	0x00ff 00255 (generic.go:45)	NOP
	0x0100 00256 (generic.go:45)	CALL	runtime.printfloat(SB)
	0x0105 00261 (generic.go:45)	CALL	runtime.printnl(SB)
	0x010a 00266 (generic.go:45)	CALL	runtime.printunlock(SB)
	0x010f 00271 (generic.go:46)	MOVQ	88(SP), BP
	0x0114 00276 (generic.go:46)	ADDQ	$96, SP
	0x0118 00280 (generic.go:46)	RET
	0x0119 00281 (generic.go:46)	NOP
	0x0119 00281 (generic.go:41)	PCDATA	$1, $-1
	0x0119 00281 (generic.go:41)	PCDATA	$0, $-2
	0x0119 00281 (generic.go:41)	CALL	runtime.morestack_noctxt(SB)
	0x011e 00286 (generic.go:41)	PCDATA	$0, $-1
	0x011e 00286 (generic.go:41)	NOP
	0x0120 00288 (generic.go:41)	JMP	0
	0x0000 49 3b 66 10 0f 86 0f 01 00 00 48 83 ec 60 48 89  I;f.......H..`H.
	0x0010 6c 24 58 48 8d 6c 24 58 44 0f 11 7c 24 48 48 8d  l$XH.l$XD..|$HH.
	0x0020 05 00 00 00 00 48 8d 5c 24 48 48 8d 0d 00 00 00  .....H.\$HH.....
	0x0030 00 bf 01 00 00 00 48 89 fe e8 00 00 00 00 48 8d  ......H.......H.
	0x0040 05 00 00 00 00 48 8d 5c 24 48 48 8d 0d 00 00 00  .....H.\$HH.....
	0x0050 00 bf 01 00 00 00 be 02 00 00 00 0f 1f 44 00 00  .............D..
	0x0060 e8 00 00 00 00 48 8d 05 00 00 00 00 48 8d 5c 24  .....H......H.\$
	0x0070 48 31 c9 31 ff 48 8d 35 00 00 00 00 0f 1f 40 00  H1.1.H.5......@.
	0x0080 e8 00 00 00 00 48 89 44 24 40 48 89 5c 24 38 b9  .....H.D$@H.\$8.
	0x0090 02 00 00 00 48 8d 05 00 00 00 00 bb 01 00 00 00  ....H...........
	0x00a0 e8 00 00 00 00 48 89 44 24 30 f2 0f 10 05 00 00  .....H.D$0......
	0x00b0 00 00 f2 0f 10 0d 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x00c0 00 e8 00 00 00 00 f2 0f 11 44 24 28 e8 00 00 00  .........D$(....
	0x00d0 00 48 8b 44 24 40 48 8b 5c 24 38 0f 1f 44 00 00  .H.D$@H.\$8..D..
	0x00e0 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 30 e8  ..........H.D$0.
	0x00f0 00 00 00 00 e8 00 00 00 00 f2 0f 10 44 24 28 90  ............D$(.
	0x0100 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0110 8b 6c 24 58 48 83 c4 60 c3 e8 00 00 00 00 66 90  .l$XH..`......f.
	0x0120 e9 db fe ff ff                                   .....
	rel 33+4 t=14 main..dict.(*list[main.pair[string,int]]).push+0
	rel 45+4 t=14 go.string."a"+0
	rel 58+4 t=7 main.(*list[go.shape.struct { main.key string; main.val int }_0]).push+0
	rel 65+4 t=14 main..dict.(*list[main.pair[string,int]]).push+0
	rel 77+4 t=14 go.string."b"+0
	rel 97+4 t=7 main.(*list[go.shape.struct { main.key string; main.val int }_0]).push+0
	rel 104+4 t=14 main..dict.fold[main.pair[string,int],string]+0
	rel 120+4 t=14 main.main.func1·f+0
	rel 129+4 t=7 main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1]+0
	rel 151+4 t=14 main..dict.max[int]+0
	rel 161+4 t=7 main.max[go.shape.int_0]+0
	rel 174+4 t=14 $f64.3ff8000000000000+0
	rel 182+4 t=14 $f64.c000000000000000+0
	rel 189+4 t=14 main..dict.max[float64]+0
	rel 194+4 t=7 main.max[go.shape.float64_0]+0
	rel 205+4 t=7 runtime.printlock+0
	rel 225+4 t=7 runtime.printstring+0
	rel 230+4 t=7 runtime.printsp+0
	rel 240+4 t=7 runtime.printint+0
	rel 245+4 t=7 runtime.printsp+0
	rel 257+4 t=7 runtime.printfloat+0
	rel 262+4 t=7 runtime.printnl+0
	rel 267+4 t=7 runtime.printunlock+0
	rel 282+4 t=7 runtime.morestack_noctxt+0
main.(*list[go.shape.struct { main.key string; main.val int }_0]).push STEXT dupok size=230 args=0x28 locals=0x30 funcid=0x0 align=0x0
	0x0000 00000 (generic.go:15)	TEXT	main.(*list[go.shape.struct { main.key string; main.val int }_0]).push(SB), DUPOK|ABIInternal, $48-40
	0x0000 00000 (generic.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (generic.go:15)	PCDATA	$0, $-2
	0x0004 00004 (generic.go:15)	JLS	170
	0x000a 00010 (generic.go:15)	PCDATA	$0, $-1
	0x000a 00010 (generic.go:15)	SUBQ	$48, SP
	0x000e 00014 (generic.go:15)	MOVQ	BP, 40(SP)
	0x0013 00019 (generic.go:15)	LEAQ	40(SP), BP
	0x0018 00024 (generic.go:15)	MOVQ	CX, main.v+72(FP)
	0x001d 00029 (generic.go:15)	FUNCDATA	$0, gclocals·SqtPtpgFW8Y+I+pHzTkJ5Q==(SB)
	0x001d 00029 (generic.go:15)	FUNCDATA	$1, gclocals·VtCL4RdUwCqwXEPeyJllRA==(SB)
	0x001d 00029 (generic.go:15)	FUNCDATA	$5, main.(*list[go.shape.struct { main.key string; main.val int }_0]).push.arginfo1(SB)
	0x001d 00029 (generic.go:15)	FUNCDATA	$6, main.(*list[go.shape.struct { main.key string; main.val int }_0]).push.argliveinfo(SB)
	0x001d 00029 (generic.go:15)	PCDATA	$3, $1
	0x001d 00029 (generic.go:15)	MOVQ	BX, main.l+64(SP)
	0x0022 00034 (generic.go:15)	PCDATA	$3, $2
	0x0022 00034 (generic.go:16)	MOVQ	DI, main..autotmp_4+24(SP)
	0x0027 00039 (generic.go:16)	MOVQ	SI, main..autotmp_5+16(SP)
	0x002c 00044 (generic.go:16)	MOVQ	CX, main..autotmp_6+32(SP)
	0x0031 00049 (generic.go:16)	LEAQ	type.main.node[go.shape.struct { main.key string; main.val int }_0](SB), AX
	0x0038 00056 (generic.go:16)	PCDATA	$1, $1
	0x0038 00056 (generic.go:16)	CALL	runtime.newobject(SB)
	0x003d 00061 (generic.go:16)	MOVQ	main..autotmp_4+24(SP), CX
	0x0042 00066 (generic.go:16)	MOVQ	CX, 8(AX)
	0x0046 00070 (generic.go:16)	MOVQ	main..autotmp_5+16(SP), CX
	0x004b 00075 (generic.go:16)	MOVQ	CX, 16(AX)
	0x004f 00079 (generic.go:16)	PCDATA	$0, $-2
	0x004f 00079 (generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x0056 00086 (generic.go:16)	JNE	98
	0x0058 00088 (generic.go:16)	MOVQ	main..autotmp_6+32(SP), CX
	0x005d 00093 (generic.go:16)	MOVQ	CX, (AX)
	0x0060 00096 (generic.go:16)	JMP	111
	0x0062 00098 (generic.go:16)	MOVQ	AX, DI
	0x0065 00101 (generic.go:16)	MOVQ	main..autotmp_6+32(SP), CX
	0x006a 00106 (generic.go:16)	CALL	runtime.gcWriteBarrierCX(SB)
	0x006f 00111 (generic.go:16)	PCDATA	$0, $-1
	0x006f 00111 (generic.go:16)	MOVQ	main.l+64(SP), CX
	0x0074 00116 (generic.go:16)	MOVQ	(CX), DX
	0x0077 00119 (generic.go:16)	PCDATA	$0, $-2
	0x0077 00119 (generic.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x007e 00126 (generic.go:16)	NOP
	0x0080 00128 (generic.go:16)	JNE	139
	0x0082 00130 (generic.go:16)	MOVQ	DX, 24(AX)
	0x0086 00134 (generic.go:16)	MOVQ	AX, (CX)
	0x0089 00137 (generic.go:16)	JMP	156
	0x008b 00139 (generic.go:16)	LEAQ	24(AX), DI
	0x008f 00143 (generic.go:16)	CALL	runtime.gcWriteBarrierDX(SB)
	0x0094 00148 (generic.go:16)	MOVQ	CX, DI
	0x0097 00151 (generic.go:16)	CALL	runtime.gcWriteBarrier(SB)
	0x009c 00156 (generic.go:17)	PCDATA	$0, $-1
	0x009c 00156 (generic.go:17)	INCQ	8(CX)
	0x00a0 00160 (generic.go:18)	MOVQ	40(SP), BP
	0x00a5 00165 (generic.go:18)	ADDQ	$48, SP
	0x00a9 00169 (generic.go:18)	RET
	0x00aa 00170 (generic.go:18)	NOP
	0x00aa 00170 (generic.go:15)	PCDATA	$1, $-1
	0x00aa 00170 (generic.go:15)	PCDATA	$0, $-2
	0x00aa 00170 (generic.go:15)	MOVQ	AX, 8(SP)
	0x00af 00175 (generic.go:15)	MOVQ	BX, 16(SP)
	0x00b4 00180 (generic.go:15)	MOVQ	CX, 24(SP)
	0x00b9 00185 (generic.go:15)	MOVQ	DI, 32(SP)
	0x00be 00190 (generic.go:15)	MOVQ	SI, 40(SP)
	0x00c3 00195 (generic.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x00c8 00200 (generic.go:15)	MOVQ	8(SP), AX
	0x00cd 00205 (generic.go:15)	MOVQ	16(SP), BX
	0x00d2 00210 (generic.go:15)	MOVQ	24(SP), CX
	0x00d7 00215 (generic.go:15)	MOVQ	32(SP), DI
	0x00dc 00220 (generic.go:15)	MOVQ	40(SP), SI
	0x00e1 00225 (generic.go:15)	PCDATA	$0, $-1
	0x00e1 00225 (generic.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 a0 00 00 00 48 83 ec 30 48 89  I;f.......H..0H.
	0x0010 6c 24 28 48 8d 6c 24 28 48 89 4c 24 48 48 89 5c  l$(H.l$(H.L$HH.\
	0x0020 24 40 48 89 7c 24 18 48 89 74 24 10 48 89 4c 24  $@H.|$.H.t$.H.L$
	0x0030 20 48 8d 05 00 00 00 00 e8 00 00 00 00 48 8b 4c   H...........H.L
	0x0040 24 18 48 89 48 08 48 8b 4c 24 10 48 89 48 10 83  $.H.H.H.L$.H.H..
	0x0050 3d 00 00 00 00 00 75 0a 48 8b 4c 24 20 48 89 08  =.....u.H.L$ H..
	0x0060 eb 0d 48 89 c7 48 8b 4c 24 20 e8 00 00 00 00 48  ..H..H.L$ .....H
	0x0070 8b 4c 24 40 48 8b 11 83 3d 00 00 00 00 00 66 90  .L$@H...=.....f.
	0x0080 75 09 48 89 50 18 48 89 01 eb 11 48 8d 78 18 e8  u.H.P.H....H.x..
	0x0090 00 00 00 00 48 89 cf e8 00 00 00 00 48 ff 41 08  ....H.......H.A.
	0x00a0 48 8b 6c 24 28 48 83 c4 30 c3 48 89 44 24 08 48  H.l$(H..0.H.D$.H
	0x00b0 89 5c 24 10 48 89 4c 24 18 48 89 7c 24 20 48 89  .\$.H.L$.H.|$ H.
	0x00c0 74 24 28 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c  t$(.....H.D$.H.\
	0x00d0 24 10 48 8b 4c 24 18 48 8b 7c 24 20 48 8b 74 24  $.H.L$.H.|$ H.t$
	0x00e0 28 e9 1a ff ff ff                                (.....
	rel 52+4 t=14 type.main.node[go.shape.struct { main.key string; main.val int }_0]+0
	rel 57+4 t=7 runtime.newobject+0
	rel 81+4 t=14 runtime.writeBarrier+-1
	rel 107+4 t=7 runtime.gcWriteBarrierCX+0
	rel 121+4 t=14 runtime.writeBarrier+-1
	rel 144+4 t=7 runtime.gcWriteBarrierDX+0
	rel 152+4 t=7 runtime.gcWriteBarrier+0
	rel 196+4 t=7 runtime.morestack_noctxt+0
main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1] STEXT dupok size=177 args=0x28 locals=0x38 funcid=0x0 align=0x0
	0x0000 00000 (generic.go:29)	TEXT	main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1](SB), DUPOK|ABIInternal, $56-40
	0x0000 00000 (generic.go:29)	CMPQ	SP, 16(R14)
	0x0004 00004 (generic.go:29)	PCDATA	$0, $-2
	0x0004 00004 (generic.go:29)	JLS	117
	0x0006 00006 (generic.go:29)	PCDATA	$0, $-1
	0x0006 00006 (generic.go:29)	SUBQ	$56, SP
	0x000a 00010 (generic.go:29)	MOVQ	BP, 48(SP)
	0x000f 00015 (generic.go:29)	LEAQ	48(SP), BP
	0x0014 00020 (generic.go:29)	MOVQ	CX, main.start+80(FP)
	0x0019 00025 (generic.go:29)	FUNCDATA	$0, gclocals·RinjTXueTSEbm9iTDeiUFQ==(SB)
	0x0019 00025 (generic.go:29)	FUNCDATA	$1, gclocals·VtCL4RdUwCqwXEPeyJllRA==(SB)
	0x0019 00025 (generic.go:29)	FUNCDATA	$5, main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1].arginfo1(SB)
	0x0019 00025 (generic.go:29)	FUNCDATA	$6, main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1].argliveinfo(SB)
	0x0019 00025 (generic.go:29)	PCDATA	$3, $1
	0x0019 00025 (generic.go:29)	MOVQ	SI, main.f+96(SP)
	0x001e 00030 (generic.go:29)	PCDATA	$3, $2
	0x001e 00030 (generic.go:30)	MOVQ	(BX), R8
	0x0021 00033 (generic.go:30)	JMP	96
	0x0023 00035 (generic.go:30)	MOVQ	R8, main.n+40(SP)
	0x0028 00040 (generic.go:31)	MOVQ	(SI), R9
	0x002b 00043 (generic.go:31)	MOVQ	(R8), R10
	0x002e 00046 (generic.go:31)	MOVQ	8(R8), R11
	0x0032 00050 (generic.go:31)	MOVQ	16(R8), R12
	0x0036 00054 (generic.go:31)	MOVQ	CX, AX
	0x0039 00057 (generic.go:31)	MOVQ	DI, BX
	0x003c 00060 (generic.go:31)	MOVQ	R10, CX
	0x003f 00063 (generic.go:31)	MOVQ	R11, DI
	0x0042 00066 (generic.go:31)	MOVQ	SI, DX
	0x0045 00069 (generic.go:31)	MOVQ	R12, SI
	0x0048 00072 (generic.go:31)	PCDATA	$1, $1
	0x0048 00072 (generic.go:31)	CALL	R9
	0x004b 00075 (generic.go:30)	MOVQ	main.n+40(SP), R8
	0x0050 00080 (generic.go:30)	MOVQ	24(R8), R8
	0x0054 00084 (generic.go:31)	MOVQ	main.f+96(SP), SI
	0x0059 00089 (generic.go:33)	MOVQ	BX, DI
	0x005c 00092 (generic.go:33)	MOVQ	AX, CX
	0x005f 00095 (generic.go:33)	NOP
	0x0060 00096 (generic.go:30)	TESTQ	R8, R8
	0x0063 00099 (generic.go:30)	JNE	35
	0x0065 00101 (generic.go:33)	MOVQ	CX, AX
	0x0068 00104 (generic.go:33)	MOVQ	DI, BX
	0x006b 00107 (generic.go:33)	MOVQ	48(SP), BP
	0x0070 00112 (generic.go:33)	ADDQ	$56, SP
	0x0074 00116 (generic.go:33)	RET
	0x0075 00117 (generic.go:33)	NOP
	0x0075 00117 (generic.go:29)	PCDATA	$1, $-1
	0x0075 00117 (generic.go:29)	PCDATA	$0, $-2
	0x0075 00117 (generic.go:29)	MOVQ	AX, 8(SP)
	0x007a 00122 (generic.go:29)	MOVQ	BX, 16(SP)
	0x007f 00127 (generic.go:29)	MOVQ	CX, 24(SP)
	0x0084 00132 (generic.go:29)	MOVQ	DI, 32(SP)
	0x0089 00137 (generic.go:29)	MOVQ	SI, 40(SP)
	0x008e 00142 (generic.go:29)	CALL	runtime.morestack_noctxt(SB)
	0x0093 00147 (generic.go:29)	MOVQ	8(SP), AX
	0x0098 00152 (generic.go:29)	MOVQ	16(SP), BX
	0x009d 00157 (generic.go:29)	MOVQ	24(SP), CX
	0x00a2 00162 (generic.go:29)	MOVQ	32(SP), DI
	0x00a7 00167 (generic.go:29)	MOVQ	40(SP), SI
	0x00ac 00172 (generic.go:29)	PCDATA	$0, $-1
	0x00ac 00172 (generic.go:29)	JMP	0
	0x0000 49 3b 66 10 76 6f 48 83 ec 38 48 89 6c 24 30 48  I;f.voH..8H.l$0H
	0x0010 8d 6c 24 30 48 89 4c 24 50 48 89 74 24 60 4c 8b  .l$0H.L$PH.t$`L.
	0x0020 03 eb 3d 4c 89 44 24 28 4c 8b 0e 4d 8b 10 4d 8b  ..=L.D$(L..M..M.
	0x0030 58 08 4d 8b 60 10 48 89 c8 48 89 fb 4c 89 d1 4c  X.M.`.H..H..L..L
	0x0040 89 df 48 89 f2 4c 89 e6 41 ff d1 4c 8b 44 24 28  ..H..L..A..L.D$(
	0x0050 4d 8b 40 18 48 8b 74 24 60 48 89 df 48 89 c1 90  M.@.H.t$`H..H...
	0x0060 4d 85 c0 75 be 48 89 c8 48 89 fb 48 8b 6c 24 30  M..u.H..H..H.l$0
	0x0070 48 83 c4 38 c3 48 89 44 24 08 48 89 5c 24 10 48  H..8.H.D$.H.\$.H
	0x0080 89 4c 24 18 48 89 7c 24 20 48 89 74 24 28 e8 00  .L$.H.|$ H.t$(..
	0x0090 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 48 8b 4c  ...H.D$.H.\$.H.L
	0x00a0 24 18 48 8b 7c 24 20 48 8b 74 24 28 e9 4f ff ff  $.H.|$ H.t$(.O..
	0x00b0 ff                                               .
	rel 73+0 t=10 +0
	rel 143+4 t=7 runtime.morestack_noctxt+0
main.max[go.shape.int_0] STEXT dupok nosplit size=13 args=0x18 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (generic.go:21)	TEXT	main.max[go.shape.int_0](SB), DUPOK|NOSPLIT|ABIInternal, $0-24
	0x0000 00000 (generic.go:21)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (generic.go:21)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (generic.go:21)	FUNCDATA	$5, main.max[go.shape.int_0].arginfo1(SB)
	0x0000 00000 (generic.go:21)	FUNCDATA	$6, main.max[go.shape.int_0].argliveinfo(SB)
	0x0000 00000 (generic.go:21)	PCDATA	$3, $1
	0x0000 00000 (generic.go:22)	CMPQ	CX, BX
	0x0003 00003 (generic.go:22)	JGE	9
	0x0005 00005 (generic.go:23)	MOVQ	BX, AX
	0x0008 00008 (generic.go:23)	RET
	0x0009 00009 (generic.go:25)	MOVQ	CX, AX
	0x000c 00012 (generic.go:25)	RET
	0x0000 48 39 d9 7d 04 48 89 d8 c3 48 89 c8 c3           H9.}.H...H...
main.max[go.shape.float64_0] STEXT dupok nosplit size=11 args=0x18 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (generic.go:21)	TEXT	main.max[go.shape.float64_0](SB), DUPOK|NOSPLIT|ABIInternal, $0-24
	0x0000 00000 (generic.go:21)	FUNCDATA	$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (generic.go:21)	FUNCDATA	$1, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
	0x0000 00000 (generic.go:21)	FUNCDATA	$5, main.max[go.shape.float64_0].arginfo1(SB)
	0x0000 00000 (generic.go:21)	FUNCDATA	$6, main.max[go.shape.float64_0].argliveinfo(SB)
	0x0000 00000 (generic.go:21)	PCDATA	$3, $1
	0x0000 00000 (generic.go:22)	UCOMISD	X1, X0
	0x0004 00004 (generic.go:22)	JLS	7
	0x0006 00006 (generic.go:23)	RET
	0x0007 00007 (generic.go:25)	MOVUPS	X1, X0
	0x000a 00010 (generic.go:25)	RET
	0x0000 66 0f 2e c1 76 01 c3 0f 10 c1 c3                 f...v......
type..eq.go.shape.struct { main.key string; main.val int }_0 STEXT dupok size=100 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.go.shape.struct { main.key string; main.val int }_0(SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	73
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$32, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$5, type..eq.go.shape.struct { main.key string; main.val int }_0.arginfo1(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$6, type..eq.go.shape.struct { main.key string; main.val int }_0.argliveinfo(SB)
	0x0014 00020 (<autogenerated>:1)	PCDATA	$3, $1
	0x0014 00020 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0018 00024 (<autogenerated>:1)	MOVQ	(BX), DX
	0x001b 00027 (<autogenerated>:1)	MOVQ	(AX), SI
	0x001e 00030 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CMPQ	8(BX), CX
	0x0024 00036 (<autogenerated>:1)	JNE	61
	0x0026 00038 (<autogenerated>:1)	MOVQ	16(AX), DI
	0x002a 00042 (<autogenerated>:1)	CMPQ	16(BX), DI
	0x002e 00046 (<autogenerated>:1)	JNE	61
	0x0030 00048 (<autogenerated>:1)	MOVQ	SI, AX
	0x0033 00051 (<autogenerated>:1)	MOVQ	DX, BX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$1, $1
	0x0036 00054 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x003b 00059 (<autogenerated>:1)	JMP	63
	0x003d 00061 (<autogenerated>:1)	XORL	AX, AX
	0x003f 00063 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003f 00063 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0044 00068 (<autogenerated>:1)	ADDQ	$32, SP
	0x0048 00072 (<autogenerated>:1)	RET
	0x0049 00073 (<autogenerated>:1)	NOP
	0x0049 00073 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0049 00073 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0049 00073 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004e 00078 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0053 00083 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0058 00088 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x005d 00093 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0062 00098 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0062 00098 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 43 48 83 ec 20 48 89 6c 24 18 48  I;f.vCH.. H.l$.H
	0x0010 8d 6c 24 18 48 8b 48 08 48 8b 13 48 8b 30 66 90  .l$.H.H.H..H.0f.
	0x0020 48 39 4b 08 75 17 48 8b 78 10 48 39 7b 10 75 0d  H9K.u.H.x.H9{.u.
	0x0030 48 89 f0 48 89 d3 e8 00 00 00 00 eb 02 31 c0 48  H..H.........1.H
	0x0040 8b 6c 24 18 48 83 c4 20 c3 48 89 44 24 08 48 89  .l$.H.. .H.D$.H.
	0x0050 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c  \$......H.D$.H.\
	0x0060 24 10 eb 9c                                      $...
	rel 55+4 t=7 runtime.memequal+0
	rel 84+4 t=7 runtime.morestack_noctxt+0
type..eq.main.pair[string,int] STEXT dupok size=100 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.main.pair[string,int](SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	73
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$32, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$5, type..eq.main.pair[string,int].arginfo1(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$6, type..eq.main.pair[string,int].argliveinfo(SB)
	0x0014 00020 (<autogenerated>:1)	PCDATA	$3, $1
	0x0014 00020 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0018 00024 (<autogenerated>:1)	MOVQ	(BX), DX
	0x001b 00027 (<autogenerated>:1)	MOVQ	(AX), SI
	0x001e 00030 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CMPQ	8(BX), CX
	0x0024 00036 (<autogenerated>:1)	JNE	61
	0x0026 00038 (<autogenerated>:1)	MOVQ	16(AX), DI
	0x002a 00042 (<autogenerated>:1)	CMPQ	16(BX), DI
	0x002e 00046 (<autogenerated>:1)	JNE	61
	0x0030 00048 (<autogenerated>:1)	MOVQ	SI, AX
	0x0033 00051 (<autogenerated>:1)	MOVQ	DX, BX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$1, $1
	0x0036 00054 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x003b 00059 (<autogenerated>:1)	JMP	63
	0x003d 00061 (<autogenerated>:1)	XORL	AX, AX
	0x003f 00063 (<autogenerated>:1)	PCDATA	$1, $-1
	0x003f 00063 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0044 00068 (<autogenerated>:1)	ADDQ	$32, SP
	0x0048 00072 (<autogenerated>:1)	RET
	0x0049 00073 (<autogenerated>:1)	NOP
	0x0049 00073 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0049 00073 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0049 00073 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004e 00078 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0053 00083 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0058 00088 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x005d 00093 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0062 00098 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0062 00098 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 43 48 83 ec 20 48 89 6c 24 18 48  I;f.vCH.. H.l$.H
	0x0010 8d 6c 24 18 48 8b 48 08 48 8b 13 48 8b 30 66 90  .l$.H.H.H..H.0f.
	0x0020 48 39 4b 08 75 17 48 8b 78 10 48 39 7b 10 75 0d  H9K.u.H.x.H9{.u.
	0x0030 48 89 f0 48 89 d3 e8 00 00 00 00 eb 02 31 c0 48  H..H.........1.H
	0x0040 8b 6c 24 18 48 83 c4 20 c3 48 89 44 24 08 48 89  .l$.H.. .H.D$.H.
	0x0050 5c 24 10 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c  \$......H.D$.H.\
	0x0060 24 10 eb 9c                                      $...
	rel 55+4 t=7 runtime.memequal+0
	rel 84+4 t=7 runtime.morestack_noctxt+0
type..eq.main.node[main.pair[string,int]] STEXT dupok size=148 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.main.node[main.pair[string,int]](SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	116
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$32, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$5, type..eq.main.node[main.pair[string,int]].arginfo1(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$6, type..eq.main.node[main.pair[string,int]].argliveinfo(SB)
	0x0014 00020 (<autogenerated>:1)	PCDATA	$3, $1
	0x0014 00020 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0018 00024 (<autogenerated>:1)	MOVQ	(BX), DX
	0x001b 00027 (<autogenerated>:1)	MOVQ	(AX), SI
	0x001e 00030 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CMPQ	8(BX), CX
	0x0024 00036 (<autogenerated>:1)	JNE	104
	0x0026 00038 (<autogenerated>:1)	MOVQ	16(AX), DI
	0x002a 00042 (<autogenerated>:1)	CMPQ	16(BX), DI
	0x002e 00046 (<autogenerated>:1)	JNE	104
	0x0030 00048 (<autogenerated>:1)	MOVQ	AX, main.p+40(SP)
	0x0035 00053 (<autogenerated>:1)	MOVQ	BX, main.q+48(SP)
	0x003a 00058 (<autogenerated>:1)	PCDATA	$3, $-1
	0x003a 00058 (<autogenerated>:1)	MOVQ	SI, AX
	0x003d 00061 (<autogenerated>:1)	MOVQ	DX, BX
	0x0040 00064 (<autogenerated>:1)	PCDATA	$1, $0
	0x0040 00064 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0045 00069 (<autogenerated>:1)	TESTB	AL, AL
	0x0047 00071 (<autogenerated>:1)	JEQ	104
	0x0049 00073 (<autogenerated>:1)	MOVQ	main.p+40(SP), CX
	0x004e 00078 (<autogenerated>:1)	MOVQ	24(CX), CX
	0x0052 00082 (<autogenerated>:1)	MOVQ	main.q+48(SP), DX
	0x0057 00087 (<autogenerated>:1)	CMPQ	24(DX), CX
	0x005b 00091 (<autogenerated>:1)	SETEQ	AL
	0x005e 00094 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0063 00099 (<autogenerated>:1)	ADDQ	$32, SP
	0x0067 00103 (<autogenerated>:1)	RET
	0x0068 00104 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0068 00104 (<autogenerated>:1)	PCDATA	$3, $1
	0x0068 00104 (<autogenerated>:1)	XORL	AX, AX
	0x006a 00106 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x006f 00111 (<autogenerated>:1)	ADDQ	$32, SP
	0x0073 00115 (<autogenerated>:1)	RET
	0x0074 00116 (<autogenerated>:1)	NOP
	0x0074 00116 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0074 00116 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0074 00116 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0079 00121 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x007e 00126 (<autogenerated>:1)	NOP
	0x0080 00128 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0085 00133 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x008a 00138 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x008f 00143 (<autogenerated>:1)	PCDATA	$0, $-1
	0x008f 00143 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 6e 48 83 ec 20 48 89 6c 24 18 48  I;f.vnH.. H.l$.H
	0x0010 8d 6c 24 18 48 8b 48 08 48 8b 13 48 8b 30 66 90  .l$.H.H.H..H.0f.
	0x0020 48 39 4b 08 75 42 48 8b 78 10 48 39 7b 10 75 38  H9K.uBH.x.H9{.u8
	0x0030 48 89 44 24 28 48 89 5c 24 30 48 89 f0 48 89 d3  H.D$(H.\$0H..H..
	0x0040 e8 00 00 00 00 84 c0 74 1f 48 8b 4c 24 28 48 8b  .......t.H.L$(H.
	0x0050 49 18 48 8b 54 24 30 48 39 4a 18 0f 94 c0 48 8b  I.H.T$0H9J....H.
	0x0060 6c 24 18 48 83 c4 20 c3 31 c0 48 8b 6c 24 18 48  l$.H.. .1.H.l$.H
	0x0070 83 c4 20 c3 48 89 44 24 08 48 89 5c 24 10 66 90  .. .H.D$.H.\$.f.
	0x0080 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 e9  .....H.D$.H.\$..
	0x0090 6c ff ff ff                                      l...
	rel 65+4 t=7 runtime.memequal+0
	rel 129+4 t=7 runtime.morestack_noctxt+0
main.(*list[main.pair[string,int]]).push STEXT dupok size=132 args=0x20 locals=0x30 funcid=0x15 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	main.(*list[main.pair[string,int]]).push(SB), DUPOK|WRAPPER|ABIInternal, $48-32
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	68
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$48, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x0014 00020 (<autogenerated>:1)	MOVQ	32(R14), R12
	0x0018 00024 (<autogenerated>:1)	TESTQ	R12, R12
	0x001b 00027 (<autogenerated>:1)	JNE	115
	0x001d 00029 (<autogenerated>:1)	NOP
	0x001d 00029 (<autogenerated>:1)	MOVQ	BX, main.v+64(FP)
	0x0022 00034 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0022 00034 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0022 00034 (<autogenerated>:1)	FUNCDATA	$5, main.(*list[main.pair[string,int]]).push.arginfo1(SB)
	0x0022 00034 (<autogenerated>:1)	FUNCDATA	$6, main.(*list[main.pair[string,int]]).push.argliveinfo(SB)
	0x0022 00034 (<autogenerated>:1)	PCDATA	$3, $1
	0x0022 00034 (<autogenerated>:1)	MOVQ	DI, SI
	0x0025 00037 (<autogenerated>:1)	MOVQ	CX, DI
	0x0028 00040 (<autogenerated>:1)	MOVQ	BX, CX
	0x002b 00043 (<autogenerated>:1)	MOVQ	AX, BX
	0x002e 00046 (<autogenerated>:1)	LEAQ	main..dict.(*list[main.pair[string,int]]).push(SB), AX
	0x0035 00053 (<autogenerated>:1)	PCDATA	$1, $1
	0x0035 00053 (<autogenerated>:1)	CALL	main.(*list[go.shape.struct { main.key string; main.val int }_0]).push(SB)
	0x003a 00058 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x003f 00063 (<autogenerated>:1)	ADDQ	$48, SP
	0x0043 00067 (<autogenerated>:1)	RET
	0x0044 00068 (<autogenerated>:1)	NOP
	0x0044 00068 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0044 00068 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0044 00068 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0049 00073 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x004e 00078 (<autogenerated>:1)	MOVQ	CX, 24(SP)
	0x0053 00083 (<autogenerated>:1)	MOVQ	DI, 32(SP)
	0x0058 00088 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005d 00093 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0062 00098 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x0067 00103 (<autogenerated>:1)	MOVQ	24(SP), CX
	0x006c 00108 (<autogenerated>:1)	MOVQ	32(SP), DI
	0x0071 00113 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0071 00113 (<autogenerated>:1)	JMP	0
	0x0073 00115 (<autogenerated>:1)	LEAQ	56(SP), R13
	0x0078 00120 (<autogenerated>:1)	CMPQ	(R12), R13
	0x007c 00124 (<autogenerated>:1)	JNE	29
	0x007e 00126 (<autogenerated>:1)	MOVQ	SP, (R12)
	0x0082 00130 (<autogenerated>:1)	JMP	29
	0x0000 49 3b 66 10 76 3e 48 83 ec 30 48 89 6c 24 28 48  I;f.v>H..0H.l$(H
	0x0010 8d 6c 24 28 4d 8b 66 20 4d 85 e4 75 56 48 89 5c  .l$(M.f M..uVH.\
	0x0020 24 40 48 89 fe 48 89 cf 48 89 d9 48 89 c3 48 8d  $@H..H..H..H..H.
	0x0030 05 00 00 00 00 e8 00 00 00 00 48 8b 6c 24 28 48  ..........H.l$(H
	0x0040 83 c4 30 c3 48 89 44 24 08 48 89 5c 24 10 48 89  ..0.H.D$.H.\$.H.
	0x0050 4c 24 18 48 89 7c 24 20 e8 00 00 00 00 48 8b 44  L$.H.|$ .....H.D
	0x0060 24 08 48 8b 5c 24 10 48 8b 4c 24 18 48 8b 7c 24  $.H.\$.H.L$.H.|$
	0x0070 20 eb 8d 4c 8d 6c 24 38 4d 39 2c 24 75 9f 49 89   ..L.l$8M9,$u.I.
	0x0080 24 24 eb 99                                      $$..
	rel 49+4 t=14 main..dict.(*list[main.pair[string,int]]).push+0
	rel 54+4 t=7 main.(*list[go.shape.struct { main.key string; main.val int }_0]).push+0
	rel 89+4 t=7 runtime.morestack_noctxt+0
type..eq.main.node[go.shape.struct { main.key string; main.val int }_0] STEXT dupok size=148 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.main.node[go.shape.struct { main.key string; main.val int }_0](SB), DUPOK|ABIInternal, $32-16
	0x0000 00000 (<autogenerated>:1)	CMPQ	SP, 16(R14)
	0x0004 00004 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0004 00004 (<autogenerated>:1)	JLS	116
	0x0006 00006 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0006 00006 (<autogenerated>:1)	SUBQ	$32, SP
	0x000a 00010 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x000f 00015 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$0, gclocals·TjPuuCwdlCpTaRQGRKTrYw==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$1, gclocals·J5F+7Qw7O7ve2QcWC7DpeQ==(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$5, type..eq.main.node[go.shape.struct { main.key string; main.val int }_0].arginfo1(SB)
	0x0014 00020 (<autogenerated>:1)	FUNCDATA	$6, type..eq.main.node[go.shape.struct { main.key string; main.val int }_0].argliveinfo(SB)
	0x0014 00020 (<autogenerated>:1)	PCDATA	$3, $1
	0x0014 00020 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0018 00024 (<autogenerated>:1)	MOVQ	(BX), DX
	0x001b 00027 (<autogenerated>:1)	MOVQ	(AX), SI
	0x001e 00030 (<autogenerated>:1)	NOP
	0x0020 00032 (<autogenerated>:1)	CMPQ	8(BX), CX
	0x0024 00036 (<autogenerated>:1)	JNE	104
	0x0026 00038 (<autogenerated>:1)	MOVQ	16(AX), DI
	0x002a 00042 (<autogenerated>:1)	CMPQ	16(BX), DI
	0x002e 00046 (<autogenerated>:1)	JNE	104
	0x0030 00048 (<autogenerated>:1)	MOVQ	AX, main.p+40(SP)
	0x0035 00053 (<autogenerated>:1)	MOVQ	BX, main.q+48(SP)
	0x003a 00058 (<autogenerated>:1)	PCDATA	$3, $-1
	0x003a 00058 (<autogenerated>:1)	MOVQ	SI, AX
	0x003d 00061 (<autogenerated>:1)	MOVQ	DX, BX
	0x0040 00064 (<autogenerated>:1)	PCDATA	$1, $0
	0x0040 00064 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0045 00069 (<autogenerated>:1)	TESTB	AL, AL
	0x0047 00071 (<autogenerated>:1)	JEQ	104
	0x0049 00073 (<autogenerated>:1)	MOVQ	main.p+40(SP), CX
	0x004e 00078 (<autogenerated>:1)	MOVQ	24(CX), CX
	0x0052 00082 (<autogenerated>:1)	MOVQ	main.q+48(SP), DX
	0x0057 00087 (<autogenerated>:1)	CMPQ	24(DX), CX
	0x005b 00091 (<autogenerated>:1)	SETEQ	AL
	0x005e 00094 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0063 00099 (<autogenerated>:1)	ADDQ	$32, SP
	0x0067 00103 (<autogenerated>:1)	RET
	0x0068 00104 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0068 00104 (<autogenerated>:1)	PCDATA	$3, $1
	0x0068 00104 (<autogenerated>:1)	XORL	AX, AX
	0x006a 00106 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x006f 00111 (<autogenerated>:1)	ADDQ	$32, SP
	0x0073 00115 (<autogenerated>:1)	RET
	0x0074 00116 (<autogenerated>:1)	NOP
	0x0074 00116 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0074 00116 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0074 00116 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0079 00121 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x007e 00126 (<autogenerated>:1)	NOP
	0x0080 00128 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0085 00133 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x008a 00138 (<autogenerated>:1)	MOVQ	16(SP), BX
	0x008f 00143 (<autogenerated>:1)	PCDATA	$0, $-1
	0x008f 00143 (<autogenerated>:1)	JMP	0
	0x0000 49 3b 66 10 76 6e 48 83 ec 20 48 89 6c 24 18 48  I;f.vnH.. H.l$.H
	0x0010 8d 6c 24 18 48 8b 48 08 48 8b 13 48 8b 30 66 90  .l$.H.H.H..H.0f.
	0x0020 48 39 4b 08 75 42 48 8b 78 10 48 39 7b 10 75 38  H9K.uBH.x.H9{.u8
	0x0030 48 89 44 24 28 48 89 5c 24 30 48 89 f0 48 89 d3  H.D$(H.\$0H..H..
	0x0040 e8 00 00 00 00 84 c0 74 1f 48 8b 4c 24 28 48 8b  .......t.H.L$(H.
	0x0050 49 18 48 8b 54 24 30 48 39 4a 18 0f 94 c0 48 8b  I.H.T$0H9J....H.
	0x0060 6c 24 18 48 83 c4 20 c3 31 c0 48 8b 6c 24 18 48  l$.H.. .1.H.l$.H
	0x0070 83 c4 20 c3 48 89 44 24 08 48 89 5c 24 10 66 90  .. .H.D$.H.\$.f.
	0x0080 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 e9  .....H.D$.H.\$..
	0x0090 6c ff ff ff                                      l...
	rel 65+4 t=7 runtime.memequal+0
	rel 129+4 t=7 runtime.morestack_noctxt+0
go.cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
main..dict.(*list[main.pair[string,int]]).push SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type.main.pair[string,int]+0
	rel 0+0 t=23 type.main.pair[string,int]+0
	rel 0+0 t=23 type.*main.list[main.pair[string,int]]+0
	rel 0+0 t=23 type.*main.node[main.pair[string,int]]+0
	rel 0+0 t=23 type.main.node[main.pair[string,int]]+0
	rel 8+8 t=1 type.*main.list[main.pair[string,int]]+0
	rel 16+8 t=1 type.*main.node[main.pair[string,int]]+0
	rel 24+8 t=1 type.main.node[main.pair[string,int]]+0
main..dict.fold[main.pair[string,int],string] SRODATA dupok size=40
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type.main.pair[string,int]+0
	rel 0+0 t=23 type.main.pair[string,int]+0
	rel 0+0 t=23 type.string+0
	rel 0+0 t=23 type.*main.list[main.pair[string,int]]+0
	rel 0+0 t=23 type.func(string, main.pair[string,int]) string+0
	rel 0+0 t=23 type.*main.node[main.pair[string,int]]+0
	rel 8+8 t=1 type.string+0
	rel 16+8 t=1 type.*main.list[main.pair[string,int]]+0
	rel 24+8 t=1 type.func(string, main.pair[string,int]) string+0
	rel 32+8 t=1 type.*main.node[main.pair[string,int]]+0
main..dict.max[int] SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type.int+0
	rel 0+0 t=23 type.int+0
main..dict.max[float64] SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type.float64+0
	rel 0+0 t=23 type.float64+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.string."b" SRODATA dupok size=1
	0x0000 62                                               b
go.string."" SRODATA dupok size=0
runtime.f64equal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.f64equal+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*go.shape.float64_0- SRODATA dupok size=21
	0x0000 00 13 2a 67 6f 2e 73 68 61 70 65 2e 66 6c 6f 61  ..*go.shape.floa
	0x0010 74 36 34 5f 30                                   t64_0
type.*go.shape.float64_0 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 98 4d 53 d5 08 08 08 36 00 00 00 00 00 00 00 00  .MS....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*go.shape.float64_0-+0
	rel 48+8 t=1 type.go.shape.float64_0+0
runtime.gcbits. SRODATA dupok size=0
type..importpath.go.shape. SRODATA dupok size=10
	0x0000 00 08 67 6f 2e 73 68 61 70 65                    ..go.shape
type.go.shape.float64_0 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 05 66 c3 d8 07 08 08 0e 00 00 00 00 00 00 00 00  .f..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.f64equal·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*go.shape.float64_0-+0
	rel 44+4 t=5 type.*go.shape.float64_0+0
	rel 48+4 t=5 type..importpath.go.shape.+0
type..namedata.*go.shape.int_0- SRODATA dupok size=17
	0x0000 00 0f 2a 67 6f 2e 73 68 61 70 65 2e 69 6e 74 5f  ..*go.shape.int_
	0x0010 30                                               0
type.*go.shape.int_0 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b9 b4 06 58 08 08 08 36 00 00 00 00 00 00 00 00  ...X...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*go.shape.int_0-+0
	rel 48+8 t=1 type.go.shape.int_0+0
type.go.shape.int_0 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 3c 21 1f 2f 0f 08 08 02 00 00 00 00 00 00 00 00  <!./............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*go.shape.int_0-+0
	rel 44+4 t=5 type.*go.shape.int_0+0
	rel 48+4 t=5 type..importpath.go.shape.+0
runtime.strequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.strequal+0
type..namedata.*go.shape.string_1- SRODATA dupok size=20
	0x0000 00 12 2a 67 6f 2e 73 68 61 70 65 2e 73 74 72 69  ..*go.shape.stri
	0x0010 6e 67 5f 31                                      ng_1
type.*go.shape.string_1 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e3 1c d8 1b 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*go.shape.string_1-+0
	rel 48+8 t=1 type.go.shape.string_1+0
type.go.shape.string_1 SRODATA dupok size=64
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d3 80 a9 ce 07 08 08 18 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.strequal·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*go.shape.string_1-+0
	rel 44+4 t=5 type.*go.shape.string_1+0
	rel 48+4 t=5 type..importpath.go.shape.+0
type..eqfunc.go.shape.struct { main.key string; main.val int }_0 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.go.shape.struct { main.key string; main.val int }_0+0
type..namedata.*go.shape.struct { main.key string; main.val int }_0- SRODATA dupok size=54
	0x0000 00 34 2a 67 6f 2e 73 68 61 70 65 2e 73 74 72 75  .4*go.shape.stru
	0x0010 63 74 20 7b 20 6d 61 69 6e 2e 6b 65 79 20 73 74  ct { main.key st
	0x0020 72 69 6e 67 3b 20 6d 61 69 6e 2e 76 61 6c 20 69  ring; main.val i
	0x0030 6e 74 20 7d 5f 30                                nt }_0
type.*go.shape.struct { main.key string; main.val int }_0 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 b1 8c de 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*go.shape.struct { main.key string; main.val int }_0-+0
	rel 48+8 t=1 type.go.shape.struct { main.key string; main.val int }_0+0
type..importpath.main. SRODATA dupok size=6
	0x0000 00 04 6d 61 69 6e                                ..main
type..namedata.key- SRODATA dupok size=5
	0x0000 00 03 6b 65 79                                   ..key
type..namedata.val- SRODATA dupok size=5
	0x0000 00 03 76 61 6c                                   ..val
type.go.shape.struct { main.key string; main.val int }_0 SRODATA dupok size=144
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 89 d8 98 19 07 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..eqfunc.go.shape.struct { main.key string; main.val int }_0+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*go.shape.struct { main.key string; main.val int }_0-+0
	rel 44+4 t=5 type.*go.shape.struct { main.key string; main.val int }_0+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.go.shape.struct { main.key string; main.val int }_0+96
	rel 80+4 t=5 type..importpath.go.shape.+0
	rel 96+8 t=1 type..namedata.key-+0
	rel 104+8 t=1 type.string+0
	rel 120+8 t=1 type..namedata.val-+0
	rel 128+8 t=1 type.int+0
type..eqfunc.main.pair[string,int] SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.main.pair[string,int]+0
type..namedata.*main.pair[string,int]- SRODATA dupok size=24
	0x0000 00 16 2a 6d 61 69 6e 2e 70 61 69 72 5b 73 74 72  ..*main.pair[str
	0x0010 69 6e 67 2c 69 6e 74 5d                          ing,int]
type.*main.pair[string,int] SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3f 04 72 b7 08 08 08 36 00 00 00 00 00 00 00 00  ?.r....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.pair[string,int]-+0
	rel 48+8 t=1 type.main.pair[string,int]+0
type.main.pair[string,int] SRODATA dupok size=144
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 b1 52 c9 07 08 08 19 00 00 00 00 00 00 00 00  ..R.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..eqfunc.main.pair[string,int]+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.pair[string,int]-+0
	rel 44+4 t=5 type.*main.pair[string,int]+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.pair[string,int]+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+8 t=1 type..namedata.key-+0
	rel 104+8 t=1 type.string+0
	rel 120+8 t=1 type..namedata.val-+0
	rel 128+8 t=1 type.int+0
type..eqfunc.main.node[main.pair[string,int]] SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.main.node[main.pair[string,int]]+0
runtime.gcbits.09 SRODATA dupok size=1
	0x0000 09                                               .
type..namedata.*main.node[main.pair[string,int]]- SRODATA dupok size=35
	0x0000 00 21 2a 6d 61 69 6e 2e 6e 6f 64 65 5b 6d 61 69  .!*main.node[mai
	0x0010 6e 2e 70 61 69 72 5b 73 74 72 69 6e 67 2c 69 6e  n.pair[string,in
	0x0020 74 5d 5d                                         t]]
type..namedata.value- SRODATA dupok size=7
	0x0000 00 05 76 61 6c 75 65                             ..value
type..namedata.next- SRODATA dupok size=6
	0x0000 00 04 6e 65 78 74                                ..next
type.main.node[main.pair[string,int]] SRODATA dupok size=144
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 7e 8a b3 e0 07 08 08 19 00 00 00 00 00 00 00 00  ~...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..eqfunc.main.node[main.pair[string,int]]+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*main.node[main.pair[string,int]]-+0
	rel 44+4 t=5 type.*main.node[main.pair[string,int]]+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.node[main.pair[string,int]]+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+8 t=1 type..namedata.value-+0
	rel 104+8 t=1 type.main.pair[string,int]+0
	rel 120+8 t=1 type..namedata.next-+0
	rel 128+8 t=1 type.*main.node[main.pair[string,int]]+0
type.*main.node[main.pair[string,int]] SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5f 9f 25 27 08 08 08 36 00 00 00 00 00 00 00 00  _.%'...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.node[main.pair[string,int]]-+0
	rel 48+8 t=1 type.main.node[main.pair[string,int]]+0
runtime.memequal128·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal128+0
type..namedata.*main.list[main.pair[string,int]]- SRODATA dupok size=35
	0x0000 00 21 2a 6d 61 69 6e 2e 6c 69 73 74 5b 6d 61 69  .!*main.list[mai
	0x0010 6e 2e 70 61 69 72 5b 73 74 72 69 6e 67 2c 69 6e  n.pair[string,in
	0x0020 74 5d 5d                                         t]]
type..namedata.*func(*main.list[main.pair[string,int]], main.pair[string,int])- SRODATA dupok size=65
	0x0000 00 3f 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 6c 69  .?*func(*main.li
	0x0010 73 74 5b 6d 61 69 6e 2e 70 61 69 72 5b 73 74 72  st[main.pair[str
	0x0020 69 6e 67 2c 69 6e 74 5d 5d 2c 20 6d 61 69 6e 2e  ing,int]], main.
	0x0030 70 61 69 72 5b 73 74 72 69 6e 67 2c 69 6e 74 5d  pair[string,int]
	0x0040 29                                               )
type.*func(*main.list[main.pair[string,int]], main.pair[string,int]) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2f cf e4 2b 08 08 08 36 00 00 00 00 00 00 00 00  /..+...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.list[main.pair[string,int]], main.pair[string,int])-+0
	rel 48+8 t=1 type.func(*main.list[main.pair[string,int]], main.pair[string,int])+0
type.func(*main.list[main.pair[string,int]], main.pair[string,int]) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7e 5c ae 81 02 08 08 33 00 00 00 00 00 00 00 00  ~\.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.list[main.pair[string,int]], main.pair[string,int])-+0
	rel 44+4 t=-32763 type.*func(*main.list[main.pair[string,int]], main.pair[string,int])+0
	rel 56+8 t=1 type.*main.list[main.pair[string,int]]+0
	rel 64+8 t=1 type.main.pair[string,int]+0
type..namedata.push- SRODATA dupok size=6
	0x0000 00 04 70 75 73 68                                ..push
type..namedata.*func(main.pair[string,int])- SRODATA dupok size=30
	0x0000 00 1c 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 61 69  ..*func(main.pai
	0x0010 72 5b 73 74 72 69 6e 67 2c 69 6e 74 5d 29        r[string,int])
type.*func(main.pair[string,int]) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 96 7a 22 52 08 08 08 36 00 00 00 00 00 00 00 00  .z"R...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.pair[string,int])-+0
	rel 48+8 t=1 type.func(main.pair[string,int])+0
type.func(main.pair[string,int]) SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 50 0d 19 0b 02 08 08 33 00 00 00 00 00 00 00 00  P......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.pair[string,int])-+0
	rel 44+4 t=-32763 type.*func(main.pair[string,int])+0
	rel 56+8 t=1 type.main.pair[string,int]+0
type.*main.list[main.pair[string,int]] SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ab b0 14 54 09 08 08 36 00 00 00 00 00 00 00 00  ...T...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.list[main.pair[string,int]]-+0
	rel 48+8 t=1 type.main.list[main.pair[string,int]]+0
	rel 56+4 t=5 type..importpath.main.+0
	rel 72+4 t=5 type..namedata.push-+0
	rel 76+4 t=26 type.func(main.pair[string,int])+0
	rel 80+4 t=26 main.(*list[main.pair[string,int]]).push+0
	rel 84+4 t=26 main.(*list[main.pair[string,int]]).push+0
type..namedata.head- SRODATA dupok size=6
	0x0000 00 04 68 65 61 64                                ..head
type..namedata.size- SRODATA dupok size=6
	0x0000 00 04 73 69 7a 65                                ..size
type.main.list[main.pair[string,int]] SRODATA dupok size=144
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4e 04 33 e5 0f 08 08 19 00 00 00 00 00 00 00 00  N.3.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal128·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.list[main.pair[string,int]]-+0
	rel 44+4 t=5 type.*main.list[main.pair[string,int]]+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.list[main.pair[string,int]]+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+8 t=1 type..namedata.head-+0
	rel 104+8 t=1 type.*main.node[main.pair[string,int]]+0
	rel 120+8 t=1 type..namedata.size-+0
	rel 128+8 t=1 type.int+0
type..namedata.*main.node[go.shape.struct { main.key string; main.val int }_0]- SRODATA dupok size=65
	0x0000 00 3f 2a 6d 61 69 6e 2e 6e 6f 64 65 5b 67 6f 2e  .?*main.node[go.
	0x0010 73 68 61 70 65 2e 73 74 72 75 63 74 20 7b 20 6d  shape.struct { m
	0x0020 61 69 6e 2e 6b 65 79 20 73 74 72 69 6e 67 3b 20  ain.key string; 
	0x0030 6d 61 69 6e 2e 76 61 6c 20 69 6e 74 20 7d 5f 30  main.val int }_0
	0x0040 5d                                               ]
type.*main.node[go.shape.struct { main.key string; main.val int }_0] SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 41 43 09 64 08 08 08 36 00 00 00 00 00 00 00 00  AC.d...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.node[go.shape.struct { main.key string; main.val int }_0]-+0
	rel 48+8 t=1 type.main.node[go.shape.struct { main.key string; main.val int }_0]+0
type..eqfunc.main.node[go.shape.struct { main.key string; main.val int }_0] SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.main.node[go.shape.struct { main.key string; main.val int }_0]+0
type.main.node[go.shape.struct { main.key string; main.val int }_0] SRODATA dupok size=144
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 45 d0 32 9d 07 08 08 19 00 00 00 00 00 00 00 00  E.2.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..eqfunc.main.node[go.shape.struct { main.key string; main.val int }_0]+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*main.node[go.shape.struct { main.key string; main.val int }_0]-+0
	rel 44+4 t=5 type.*main.node[go.shape.struct { main.key string; main.val int }_0]+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.node[go.shape.struct { main.key string; main.val int }_0]+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+8 t=1 type..namedata.value-+0
	rel 104+8 t=1 type.go.shape.struct { main.key string; main.val int }_0+0
	rel 120+8 t=1 type..namedata.next-+0
	rel 128+8 t=1 type.*main.node[go.shape.struct { main.key string; main.val int }_0]+0
runtime.nilinterequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.nilinterequal+0
type..namedata.*main.number- SRODATA dupok size=14
	0x0000 00 0c 2a 6d 61 69 6e 2e 6e 75 6d 62 65 72        ..*main.number
type.*main.number SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 df e6 48 fb 08 08 08 36 00 00 00 00 00 00 00 00  ..H....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.number-+0
	rel 48+8 t=1 type.main.number+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type.main.number SRODATA size=96
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 95 11 99 7d 07 08 08 14 00 00 00 00 00 00 00 00  ...}............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.nilinterequal·f+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.number-+0
	rel 44+4 t=5 type.*main.number+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.number+96
	rel 80+4 t=5 type..importpath.main.+0
type..namedata.*main.list[go.shape.struct { main.key string; main.val int }_0]- SRODATA dupok size=65
	0x0000 00 3f 2a 6d 61 69 6e 2e 6c 69 73 74 5b 67 6f 2e  .?*main.list[go.
	0x0010 73 68 61 70 65 2e 73 74 72 75 63 74 20 7b 20 6d  shape.struct { m
	0x0020 61 69 6e 2e 6b 65 79 20 73 74 72 69 6e 67 3b 20  ain.key string; 
	0x0030 6d 61 69 6e 2e 76 61 6c 20 69 6e 74 20 7d 5f 30  main.val int }_0
	0x0040 5d                                               ]
type.main.list[go.shape.struct { main.key string; main.val int }_0] SRODATA dupok size=144
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 71 3e 4f 98 0f 08 08 19 00 00 00 00 00 00 00 00  q>O.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal128·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.list[go.shape.struct { main.key string; main.val int }_0]-+0
	rel 44+4 t=5 type.*main.list[go.shape.struct { main.key string; main.val int }_0]+0
	rel 48+8 t=1 type..importpath.main.+0
	rel 56+8 t=1 type.main.list[go.shape.struct { main.key string; main.val int }_0]+96
	rel 80+4 t=5 type..importpath.main.+0
	rel 96+8 t=1 type..namedata.head-+0
	rel 104+8 t=1 type.*main.node[go.shape.struct { main.key string; main.val int }_0]+0
	rel 120+8 t=1 type..namedata.size-+0
	rel 128+8 t=1 type.int+0
type.*main.list[go.shape.struct { main.key string; main.val int }_0] SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5b a3 97 87 08 08 08 36 00 00 00 00 00 00 00 00  [......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.list[go.shape.struct { main.key string; main.val int }_0]-+0
	rel 48+8 t=1 type.main.list[go.shape.struct { main.key string; main.val int }_0]+0
type..namedata.*func(go.shape.string_1, go.shape.struct { main.key string; main.val int }_0) go.shape.string_1- SRODATA dupok size=97
	0x0000 00 5f 2a 66 75 6e 63 28 67 6f 2e 73 68 61 70 65  ._*func(go.shape
	0x0010 2e 73 74 72 69 6e 67 5f 31 2c 20 67 6f 2e 73 68  .string_1, go.sh
	0x0020 61 70 65 2e 73 74 72 75 63 74 20 7b 20 6d 61 69  ape.struct { mai
	0x0030 6e 2e 6b 65 79 20 73 74 72 69 6e 67 3b 20 6d 61  n.key string; ma
	0x0040 69 6e 2e 76 61 6c 20 69 6e 74 20 7d 5f 30 29 20  in.val int }_0) 
	0x0050 67 6f 2e 73 68 61 70 65 2e 73 74 72 69 6e 67 5f  go.shape.string_
	0x0060 31                                               1
type.*func(go.shape.string_1, go.shape.struct { main.key string; main.val int }_0) go.shape.string_1 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b3 e1 fe fc 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(go.shape.string_1, go.shape.struct { main.key string; main.val int }_0) go.shape.string_1-+0
	rel 48+8 t=1 type.func(go.shape.string_1, go.shape.struct { main.key string; main.val int }_0) go.shape.string_1+0
type.func(go.shape.string_1, go.shape.struct { main.key string; main.val int }_0) go.shape.string_1 SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e4 55 a5 c7 02 08 08 33 00 00 00 00 00 00 00 00  .U.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(go.shape.string_1, go.shape.struct { main.key string; main.val int }_0) go.shape.string_1-+0
	rel 44+4 t=-32763 type.*func(go.shape.string_1, go.shape.struct { main.key string; main.val int }_0) go.shape.string_1+0
	rel 56+8 t=1 type.go.shape.string_1+0
	rel 64+8 t=1 type.go.shape.struct { main.key string; main.val int }_0+0
	rel 72+8 t=1 type.go.shape.string_1+0
type..namedata.*func(string, main.pair[string,int]) string- SRODATA dupok size=45
	0x0000 00 2b 2a 66 75 6e 63 28 73 74 72 69 6e 67 2c 20  .+*func(string, 
	0x0010 6d 61 69 6e 2e 70 61 69 72 5b 73 74 72 69 6e 67  main.pair[string
	0x0020 2c 69 6e 74 5d 29 20 73 74 72 69 6e 67           ,int]) string
type.*func(string, main.pair[string,int]) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 53 d9 38 86 08 08 08 36 00 00 00 00 00 00 00 00  S.8....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(string, main.pair[string,int]) string-+0
	rel 48+8 t=1 type.func(string, main.pair[string,int]) string+0
type.func(string, main.pair[string,int]) string SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cf bf 1e 1d 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(string, main.pair[string,int]) string-+0
	rel 44+4 t=-32763 type.*func(string, main.pair[string,int]) string+0
	rel 56+8 t=1 type.string+0
	rel 64+8 t=1 type.main.pair[string,int]+0
	rel 72+8 t=1 type.string+0
main.main.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 main.main.func1+0
gclocals·iilYh2zWk/RieCMyRG2Y4w== SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 05 00                    ..........
gclocals·J5F+7Qw7O7ve2QcWC7DpeQ== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
main.main.func1.arginfo1 SRODATA static dupok size=17
	0x0000 fe 00 08 08 08 fd fe fe 10 08 18 08 fd 20 08 fd  ............. ..
	0x0010 ff                                               .
main.main.func1.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·ykHN0vawYuq1dUW4zEe2gA== SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·f9vLdRLq592s/tpWExo9xw== SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 02 01                 ...........
main.main.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 f0 ff ff ff 10 00 00 00  ................
	0x0010 08 00 00 00 00 00 00 00                          ........
	rel 20+4 t=5 runtime.gcbits.01+0
gclocals·SqtPtpgFW8Y+I+pHzTkJ5Q== SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 06 02 00                 ...........
gclocals·VtCL4RdUwCqwXEPeyJllRA== SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
main.(*list[go.shape.struct { main.key string; main.val int }_0]).push.arginfo1 SRODATA static dupok size=13
	0x0000 08 08 fe fe 10 08 18 08 fd 20 08 fd ff           ......... ...
main.(*list[go.shape.struct { main.key string; main.val int }_0]).push.argliveinfo SRODATA static dupok size=3
	0x0000 00 00 02                                         ...
gclocals·RinjTXueTSEbm9iTDeiUFQ== SRODATA dupok size=11
	0x0000 03 00 00 00 05 00 00 00 16 10 00                 ...........
main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1].arginfo1 SRODATA static dupok size=11
	0x0000 08 08 fe 10 08 18 08 fd 20 08 ff                 ........ ..
main.fold[go.shape.struct { main.key string; main.val int }_0,go.shape.string_1].argliveinfo SRODATA static dupok size=3
	0x0000 00 00 10                                         ...
gclocals·g2BeySu+wFnoycgXfElmcg== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.max[go.shape.int_0].arginfo1 SRODATA static dupok size=5
	0x0000 08 08 10 08 ff                                   .....
main.max[go.shape.int_0].argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.max[go.shape.float64_0].arginfo1 SRODATA static dupok size=5
	0x0000 08 08 10 08 ff                                   .....
main.max[go.shape.float64_0].argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·TjPuuCwdlCpTaRQGRKTrYw== SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
type..eq.go.shape.struct { main.key string; main.val int }_0.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
type..eq.go.shape.struct { main.key string; main.val int }_0.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
type..eq.main.pair[string,int].arginfo1 SRODATA static dupok size=3
	0x0000 08 08 ff                                         ...
type..eq.main.pair[string,int].argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
type..eq.main.node[main.pair[string,int]].arginfo1 SRODATA static dupok size=3
	0x0000 08 08 ff                                         ...
type..eq.main.node[main.pair[string,int]].argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.(*list[main.pair[string,int]]).push.arginfo1 SRODATA static dupok size=11
	0x0000 fe fe 08 08 10 08 fd 18 08 fd ff                 ...........
main.(*list[main.pair[string,int]]).push.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
type..eq.main.node[go.shape.struct { main.key string; main.val int }_0].arginfo1 SRODATA static dupok size=3
	0x0000 08 08 ff                                         ...
type..eq.main.node[go.shape.struct { main.key string; main.val int }_0].argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
$f64.3ff8000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f8 3f                          .......?
$f64.c000000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 00 c0                          ........
