"".main STEXT size=1524 args=0x0 locals=0x88 funcid=0x0
	0x0000 00000 (print.go:25)	TEXT	"".main(SB), ABIInternal, $136-0
	0x0000 00000 (print.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (print.go:25)	LEAQ	-8(SP), AX
	0x000e 00014 (print.go:25)	CMPQ	AX, 16(CX)
	0x0012 00018 (print.go:25)	PCDATA	$0, $-2
	0x0012 00018 (print.go:25)	JLS	1514
	0x0018 00024 (print.go:25)	PCDATA	$0, $-1
	0x0018 00024 (print.go:25)	SUBQ	$136, SP
	0x001f 00031 (print.go:25)	MOVQ	BP, 128(SP)
	0x0027 00039 (print.go:25)	LEAQ	128(SP), BP
	0x002f 00047 (print.go:25)	FUNCDATA	$0, gclocals·3e27b3aa6b89137cce48b3379a2a6610(SB)
	0x002f 00047 (print.go:25)	FUNCDATA	$1, gclocals·6a2466e90cb0ced1d1f90f5334b93c54(SB)
	0x002f 00047 (print.go:26)	MOVQ	"".ints(SB), AX
	0x0036 00054 (print.go:26)	MOVQ	AX, ""..autotmp_26+120(SP)
	0x003b 00059 (print.go:26)	MOVQ	"".ints+8(SB), CX
	0x0042 00066 (print.go:26)	MOVQ	CX, ""..autotmp_27+88(SP)
	0x0047 00071 (print.go:26)	XORL	DX, DX
	0x0049 00073 (print.go:26)	JMP	137
	0x004b 00075 (print.go:26)	MOVQ	DX, ""..autotmp_28+80(SP)
	0x0050 00080 (print.go:26)	MOVQ	(AX)(DX*8), CX
	0x0054 00084 (print.go:26)	MOVQ	CX, "".v+32(SP)
	0x0059 00089 (print.go:27)	PCDATA	$1, $1
	0x0059 00089 (print.go:27)	CALL	runtime.printlock(SB)
	0x005e 00094 (print.go:27)	MOVQ	"".v+32(SP), AX
	0x0063 00099 (print.go:27)	MOVQ	AX, (SP)
	0x0067 00103 (print.go:27)	CALL	runtime.printint(SB)
	0x006c 00108 (print.go:27)	CALL	runtime.printnl(SB)
	0x0071 00113 (print.go:27)	CALL	runtime.printunlock(SB)
	0x0076 00118 (print.go:26)	MOVQ	""..autotmp_28+80(SP), AX
	0x007b 00123 (print.go:26)	LEAQ	1(AX), DX
	0x007f 00127 (print.go:26)	MOVQ	""..autotmp_26+120(SP), AX
	0x0084 00132 (print.go:26)	MOVQ	""..autotmp_27+88(SP), CX
	0x0089 00137 (print.go:26)	CMPQ	DX, CX
	0x008c 00140 (print.go:26)	JLT	75
	0x008e 00142 (print.go:29)	MOVQ	"".uints(SB), AX
	0x0095 00149 (print.go:29)	MOVQ	AX, ""..autotmp_29+112(SP)
	0x009a 00154 (print.go:29)	MOVQ	"".uints+8(SB), CX
	0x00a1 00161 (print.go:29)	MOVQ	CX, ""..autotmp_27+88(SP)
	0x00a6 00166 (print.go:29)	XORL	DX, DX
	0x00a8 00168 (print.go:29)	JMP	232
	0x00aa 00170 (print.go:29)	MOVQ	DX, ""..autotmp_28+80(SP)
	0x00af 00175 (print.go:29)	MOVQ	(AX)(DX*8), CX
	0x00b3 00179 (print.go:29)	MOVQ	CX, "".v+48(SP)
	0x00b8 00184 (print.go:30)	PCDATA	$1, $2
	0x00b8 00184 (print.go:30)	CALL	runtime.printlock(SB)
	0x00bd 00189 (print.go:30)	MOVQ	"".v+48(SP), AX
	0x00c2 00194 (print.go:30)	MOVQ	AX, (SP)
	0x00c6 00198 (print.go:30)	CALL	runtime.printuint(SB)
	0x00cb 00203 (print.go:30)	CALL	runtime.printnl(SB)
	0x00d0 00208 (print.go:30)	CALL	runtime.printunlock(SB)
	0x00d5 00213 (print.go:29)	MOVQ	""..autotmp_28+80(SP), AX
	0x00da 00218 (print.go:29)	LEAQ	1(AX), DX
	0x00de 00222 (print.go:29)	MOVQ	""..autotmp_29+112(SP), AX
	0x00e3 00227 (print.go:29)	MOVQ	""..autotmp_27+88(SP), CX
	0x00e8 00232 (print.go:29)	CMPQ	DX, CX
	0x00eb 00235 (print.go:29)	JLT	170
	0x00ed 00237 (print.go:32)	MOVQ	"".floats(SB), AX
	0x00f4 00244 (print.go:32)	MOVQ	AX, ""..autotmp_30+104(SP)
	0x00f9 00249 (print.go:32)	MOVQ	"".floats+8(SB), CX
	0x0100 00256 (print.go:32)	MOVQ	CX, ""..autotmp_27+88(SP)
	0x0105 00261 (print.go:32)	XORL	DX, DX
	0x0107 00263 (print.go:32)	JMP	364
	0x0109 00265 (print.go:32)	MOVQ	DX, ""..autotmp_28+80(SP)
	0x010e 00270 (print.go:32)	MOVSD	(AX)(DX*8), X0
	0x0113 00275 (print.go:32)	MOVSD	X0, "".v+40(SP)
	0x0119 00281 (print.go:33)	PCDATA	$1, $3
	0x0119 00281 (print.go:33)	CALL	runtime.printlock(SB)
	0x011e 00286 (print.go:33)	MOVSD	"".v+40(SP), X0
	0x0124 00292 (print.go:33)	MOVSD	X0, (SP)
	0x0129 00297 (print.go:33)	CALL	runtime.printfloat(SB)
	0x012e 00302 (print.go:33)	CALL	runtime.printsp(SB)
	0x0133 00307 (print.go:33)	MOVSD	"".v+40(SP), X0
	0x0139 00313 (print.go:33)	MOVSD	$f64.8000000000000000(SB), X1
	0x0141 00321 (print.go:33)	PXOR	X1, X0
	0x0145 00325 (print.go:33)	MOVSD	X0, (SP)
	0x014a 00330 (print.go:33)	CALL	runtime.printfloat(SB)
	0x014f 00335 (print.go:33)	CALL	runtime.printnl(SB)
	0x0154 00340 (print.go:33)	CALL	runtime.printunlock(SB)
	0x0159 00345 (print.go:32)	MOVQ	""..autotmp_28+80(SP), AX
	0x015e 00350 (print.go:32)	LEAQ	1(AX), DX
	0x0162 00354 (print.go:32)	MOVQ	""..autotmp_30+104(SP), AX
	0x0167 00359 (print.go:32)	MOVQ	""..autotmp_27+88(SP), CX
	0x016c 00364 (print.go:32)	CMPQ	DX, CX
	0x016f 00367 (print.go:32)	JLT	265
	0x0171 00369 (print.go:35)	MOVQ	"".singles(SB), AX
	0x0178 00376 (print.go:35)	MOVQ	AX, ""..autotmp_31+96(SP)
	0x017d 00381 (print.go:35)	MOVQ	"".singles+8(SB), CX
	0x0184 00388 (print.go:35)	MOVQ	CX, ""..autotmp_27+88(SP)
	0x0189 00393 (print.go:35)	XORL	DX, DX
	0x018b 00395 (print.go:35)	JMP	472
	0x018d 00397 (print.go:35)	MOVQ	DX, ""..autotmp_28+80(SP)
	0x0192 00402 (print.go:35)	MOVSS	(AX)(DX*4), X0
	0x0197 00407 (print.go:35)	MOVSS	X0, "".v+28(SP)
	0x019d 00413 (print.go:36)	PCDATA	$1, $4
	0x019d 00413 (print.go:36)	NOP
	0x01a0 00416 (print.go:36)	CALL	runtime.printlock(SB)
	0x01a5 00421 (print.go:36)	MOVSS	"".v+28(SP), X0
	0x01ab 00427 (print.go:36)	CVTSS2SD	X0, X0
	0x01af 00431 (print.go:36)	MOVSD	X0, (SP)
	0x01b4 00436 (print.go:36)	CALL	runtime.printfloat(SB)
	0x01b9 00441 (print.go:36)	CALL	runtime.printnl(SB)
	0x01be 00446 (print.go:36)	NOP
	0x01c0 00448 (print.go:36)	CALL	runtime.printunlock(SB)
	0x01c5 00453 (print.go:35)	MOVQ	""..autotmp_28+80(SP), AX
	0x01ca 00458 (print.go:35)	LEAQ	1(AX), DX
	0x01ce 00462 (print.go:35)	MOVQ	""..autotmp_31+96(SP), AX
	0x01d3 00467 (print.go:35)	MOVQ	""..autotmp_27+88(SP), CX
	0x01d8 00472 (print.go:35)	CMPQ	DX, CX
	0x01db 00475 (print.go:35)	JLT	397
	0x01dd 00477 (print.go:38)	MOVSD	"".zero(SB), X0
	0x01e5 00485 (print.go:38)	MOVSD	X0, ""..autotmp_32+72(SP)
	0x01eb 00491 (print.go:39)	PCDATA	$1, $0
	0x01eb 00491 (print.go:39)	CALL	runtime.printlock(SB)
	0x01f0 00496 (print.go:38)	MOVSD	$f64.3ff0000000000000(SB), X0
	0x01f8 00504 (print.go:38)	MOVSD	""..autotmp_32+72(SP), X1
	0x01fe 00510 (print.go:38)	DIVSD	X1, X0
	0x0202 00514 (print.go:38)	MOVSD	X0, "".inf+56(SP)
	0x0208 00520 (print.go:39)	MOVSD	X0, (SP)
	0x020d 00525 (print.go:39)	CALL	runtime.printfloat(SB)
	0x0212 00530 (print.go:39)	CALL	runtime.printsp(SB)
	0x0217 00535 (print.go:39)	MOVSD	"".inf+56(SP), X0
	0x021d 00541 (print.go:39)	MOVSD	$f64.8000000000000000(SB), X1
	0x0225 00549 (print.go:39)	PXOR	X0, X1
	0x0229 00553 (print.go:39)	MOVSD	X1, (SP)
	0x022e 00558 (print.go:39)	CALL	runtime.printfloat(SB)
	0x0233 00563 (print.go:39)	CALL	runtime.printsp(SB)
	0x0238 00568 (print.go:39)	MOVSD	""..autotmp_32+72(SP), X0
	0x023e 00574 (print.go:39)	DIVSD	X0, X0
	0x0242 00578 (print.go:39)	MOVSD	X0, (SP)
	0x0247 00583 (print.go:39)	CALL	runtime.printfloat(SB)
	0x024c 00588 (print.go:39)	CALL	runtime.printsp(SB)
	0x0251 00593 (print.go:39)	MOVSD	$f64.bff0000000000000(SB), X0
	0x0259 00601 (print.go:39)	MOVSD	"".inf+56(SP), X1
	0x025f 00607 (print.go:39)	DIVSD	X1, X0
	0x0263 00611 (print.go:39)	MOVSD	X0, (SP)
	0x0268 00616 (print.go:39)	CALL	runtime.printfloat(SB)
	0x026d 00621 (print.go:39)	CALL	runtime.printnl(SB)
	0x0272 00626 (print.go:39)	CALL	runtime.printunlock(SB)
	0x0277 00631 (print.go:40)	MOVSD	"".zero(SB), X0
	0x027f 00639 (print.go:40)	MOVSD	X0, ""..autotmp_32+72(SP)
	0x0285 00645 (print.go:40)	CALL	runtime.printlock(SB)
	0x028a 00650 (print.go:40)	MOVSD	""..autotmp_32+72(SP), X0
	0x0290 00656 (print.go:40)	MOVSD	X0, (SP)
	0x0295 00661 (print.go:40)	MOVSD	"".inf+56(SP), X1
	0x029b 00667 (print.go:40)	MOVSD	X1, 8(SP)
	0x02a1 00673 (print.go:40)	CALL	runtime.printcomplex(SB)
	0x02a6 00678 (print.go:40)	CALL	runtime.printsp(SB)
	0x02ab 00683 (print.go:40)	MOVSD	$f64.3ff8000000000000(SB), X0
	0x02b3 00691 (print.go:40)	MOVSD	X0, (SP)
	0x02b8 00696 (print.go:40)	MOVSD	$f64.c002000000000000(SB), X1
	0x02c0 00704 (print.go:40)	MOVSD	X1, 8(SP)
	0x02c6 00710 (print.go:40)	CALL	runtime.printcomplex(SB)
	0x02cb 00715 (print.go:40)	CALL	runtime.printsp(SB)
	0x02d0 00720 (print.go:40)	MOVSD	$f64.bff0000000000000(SB), X0
	0x02d8 00728 (print.go:40)	MOVSD	X0, (SP)
	0x02dd 00733 (print.go:40)	MOVSD	$f64.3fb999999999999a(SB), X0
	0x02e5 00741 (print.go:40)	MOVSD	X0, 8(SP)
	0x02eb 00747 (print.go:40)	CALL	runtime.printcomplex(SB)
	0x02f0 00752 (print.go:40)	CALL	runtime.printsp(SB)
	0x02f5 00757 (print.go:40)	MOVSD	""..autotmp_32+72(SP), X0
	0x02fb 00763 (print.go:40)	DIVSD	X0, X0
	0x02ff 00767 (print.go:40)	MOVSD	X0, (SP)
	0x0304 00772 (print.go:40)	MOVSD	$f64.4008000000000000(SB), X0
	0x030c 00780 (print.go:40)	MOVSD	X0, 8(SP)
	0x0312 00786 (print.go:40)	CALL	runtime.printcomplex(SB)
	0x0317 00791 (print.go:40)	CALL	runtime.printnl(SB)
	0x031c 00796 (print.go:40)	NOP
	0x0320 00800 (print.go:40)	CALL	runtime.printunlock(SB)
	0x0325 00805 (print.go:41)	CALL	runtime.printlock(SB)
	0x032a 00810 (print.go:41)	MOVSD	$f64.3ff8000000000000(SB), X0
	0x0332 00818 (print.go:41)	MOVSD	X0, (SP)
	0x0337 00823 (print.go:41)	MOVSD	$f64.3fb99999a0000000(SB), X0
	0x033f 00831 (print.go:41)	MOVSD	X0, 8(SP)
	0x0345 00837 (print.go:41)	CALL	runtime.printcomplex(SB)
	0x034a 00842 (print.go:41)	CALL	runtime.printnl(SB)
	0x034f 00847 (print.go:41)	CALL	runtime.printunlock(SB)
	0x0354 00852 (print.go:42)	CALL	runtime.printlock(SB)
	0x0359 00857 (print.go:42)	MOVBQSX	"".small8(SB), AX
	0x0361 00865 (print.go:42)	MOVQ	AX, (SP)
	0x0365 00869 (print.go:42)	CALL	runtime.printint(SB)
	0x036a 00874 (print.go:42)	CALL	runtime.printsp(SB)
	0x036f 00879 (print.go:42)	MOVWQSX	"".small16(SB), AX
	0x0377 00887 (print.go:42)	MOVQ	AX, (SP)
	0x037b 00891 (print.go:42)	NOP
	0x0380 00896 (print.go:42)	CALL	runtime.printint(SB)
	0x0385 00901 (print.go:42)	CALL	runtime.printsp(SB)
	0x038a 00906 (print.go:42)	MOVLQSX	"".small32(SB), AX
	0x0391 00913 (print.go:42)	MOVQ	AX, (SP)
	0x0395 00917 (print.go:42)	CALL	runtime.printint(SB)
	0x039a 00922 (print.go:42)	CALL	runtime.printsp(SB)
	0x039f 00927 (print.go:42)	MOVBLZX	"".byte8(SB), AX
	0x03a6 00934 (print.go:42)	MOVQ	AX, (SP)
	0x03aa 00938 (print.go:42)	CALL	runtime.printuint(SB)
	0x03af 00943 (print.go:42)	CALL	runtime.printsp(SB)
	0x03b4 00948 (print.go:42)	MOVWLZX	"".word16(SB), AX
	0x03bb 00955 (print.go:42)	MOVQ	AX, (SP)
	0x03bf 00959 (print.go:42)	NOP
	0x03c0 00960 (print.go:42)	CALL	runtime.printuint(SB)
	0x03c5 00965 (print.go:42)	CALL	runtime.printsp(SB)
	0x03ca 00970 (print.go:42)	MOVL	"".word32(SB), AX
	0x03d0 00976 (print.go:42)	MOVQ	AX, (SP)
	0x03d4 00980 (print.go:42)	CALL	runtime.printuint(SB)
	0x03d9 00985 (print.go:42)	CALL	runtime.printsp(SB)
	0x03de 00990 (print.go:42)	MOVQ	"".address(SB), AX
	0x03e5 00997 (print.go:42)	MOVQ	AX, (SP)
	0x03e9 01001 (print.go:42)	CALL	runtime.printuint(SB)
	0x03ee 01006 (print.go:42)	CALL	runtime.printnl(SB)
	0x03f3 01011 (print.go:42)	CALL	runtime.printunlock(SB)
	0x03f8 01016 (print.go:43)	CALL	runtime.printlock(SB)
	0x03fd 01021 (print.go:43)	MOVB	$1, (SP)
	0x0401 01025 (print.go:43)	CALL	runtime.printbool(SB)
	0x0406 01030 (print.go:43)	CALL	runtime.printsp(SB)
	0x040b 01035 (print.go:43)	MOVB	$0, (SP)
	0x040f 01039 (print.go:43)	CALL	runtime.printbool(SB)
	0x0414 01044 (print.go:43)	LEAQ	go.string." text  with\ttabs and \x00 zero "(SB), AX
	0x041b 01051 (print.go:43)	MOVQ	AX, (SP)
	0x041f 01055 (print.go:43)	MOVQ	$28, 8(SP)
	0x0428 01064 (print.go:43)	CALL	runtime.printstring(SB)
	0x042d 01069 (print.go:43)	MOVQ	$120, (SP)
	0x0435 01077 (print.go:43)	CALL	runtime.printint(SB)
	0x043a 01082 (print.go:43)	CALL	runtime.printnl(SB)
	0x043f 01087 (print.go:43)	NOP
	0x0440 01088 (print.go:43)	CALL	runtime.printunlock(SB)
	0x0445 01093 (print.go:44)	MOVQ	"".function(SB), AX
	0x044c 01100 (print.go:44)	MOVQ	AX, ""..autotmp_33+64(SP)
	0x0451 01105 (print.go:44)	CALL	runtime.printlock(SB)
	0x0456 01110 (print.go:44)	MOVQ	"".pointer(SB), AX
	0x045d 01117 (print.go:44)	MOVQ	AX, (SP)
	0x0461 01121 (print.go:44)	CALL	runtime.printpointer(SB)
	0x0466 01126 (print.go:44)	CALL	runtime.printsp(SB)
	0x046b 01131 (print.go:44)	MOVQ	"".raw(SB), AX
	0x0472 01138 (print.go:44)	MOVQ	AX, (SP)
	0x0476 01142 (print.go:44)	CALL	runtime.printpointer(SB)
	0x047b 01147 (print.go:44)	NOP
	0x0480 01152 (print.go:44)	CALL	runtime.printsp(SB)
	0x0485 01157 (print.go:44)	MOVQ	"".nothing(SB), AX
	0x048c 01164 (print.go:44)	MOVQ	"".nothing+8(SB), CX
	0x0493 01171 (print.go:44)	MOVQ	AX, (SP)
	0x0497 01175 (print.go:44)	MOVQ	CX, 8(SP)
	0x049c 01180 (print.go:44)	NOP
	0x04a0 01184 (print.go:44)	CALL	runtime.printeface(SB)
	0x04a5 01189 (print.go:44)	CALL	runtime.printsp(SB)
	0x04aa 01194 (print.go:44)	MOVQ	"".failure(SB), AX
	0x04b1 01201 (print.go:44)	MOVQ	"".failure+8(SB), CX
	0x04b8 01208 (print.go:44)	MOVQ	AX, (SP)
	0x04bc 01212 (print.go:44)	MOVQ	CX, 8(SP)
	0x04c1 01217 (print.go:44)	CALL	runtime.printiface(SB)
	0x04c6 01222 (print.go:44)	CALL	runtime.printsp(SB)
	0x04cb 01227 (print.go:44)	MOVQ	""..autotmp_33+64(SP), AX
	0x04d0 01232 (print.go:44)	TESTQ	AX, AX
	0x04d3 01235 (print.go:44)	SETEQ	(SP)
	0x04d7 01239 (print.go:44)	CALL	runtime.printbool(SB)
	0x04dc 01244 (print.go:44)	NOP
	0x04e0 01248 (print.go:44)	CALL	runtime.printsp(SB)
	0x04e5 01253 (print.go:44)	MOVQ	"".slice(SB), AX
	0x04ec 01260 (print.go:44)	MOVQ	"".slice+8(SB), CX
	0x04f3 01267 (print.go:44)	MOVQ	"".slice+16(SB), DX
	0x04fa 01274 (print.go:44)	MOVQ	AX, (SP)
	0x04fe 01278 (print.go:44)	MOVQ	CX, 8(SP)
	0x0503 01283 (print.go:44)	MOVQ	DX, 16(SP)
	0x0508 01288 (print.go:44)	CALL	runtime.printslice(SB)
	0x050d 01293 (print.go:44)	CALL	runtime.printnl(SB)
	0x0512 01298 (print.go:44)	CALL	runtime.printunlock(SB)
	0x0517 01303 (print.go:45)	MOVQ	"".ints+16(SB), DX
	0x051e 01310 (print.go:45)	MOVQ	"".ints+8(SB), AX
	0x0525 01317 (print.go:45)	CMPQ	DX, $5
	0x0529 01321 (print.go:45)	JCS	1503
	0x052f 01327 (print.go:45)	MOVQ	AX, ""..autotmp_27+88(SP)
	0x0534 01332 (print.go:45)	MOVQ	DX, ""..autotmp_28+80(SP)
	0x0539 01337 (print.go:45)	CALL	runtime.printlock(SB)
	0x053e 01342 (print.go:45)	MOVQ	""..autotmp_27+88(SP), AX
	0x0543 01347 (print.go:45)	MOVQ	AX, (SP)
	0x0547 01351 (print.go:45)	CALL	runtime.printint(SB)
	0x054c 01356 (print.go:45)	CALL	runtime.printsp(SB)
	0x0551 01361 (print.go:45)	MOVQ	""..autotmp_28+80(SP), AX
	0x0556 01366 (print.go:45)	ADDQ	$-2, AX
	0x055a 01370 (print.go:45)	MOVQ	AX, (SP)
	0x055e 01374 (print.go:45)	NOP
	0x0560 01376 (print.go:45)	CALL	runtime.printint(SB)
	0x0565 01381 (print.go:45)	CALL	runtime.printnl(SB)
	0x056a 01386 (print.go:45)	CALL	runtime.printunlock(SB)
	0x056f 01391 (print.go:46)	CALL	runtime.printlock(SB)
	0x0574 01396 (print.go:46)	CALL	runtime.printunlock(SB)
	0x0579 01401 (print.go:47)	CALL	runtime.printlock(SB)
	0x057e 01406 (print.go:47)	LEAQ	go.string."no line"(SB), AX
	0x0585 01413 (print.go:47)	MOVQ	AX, (SP)
	0x0589 01417 (print.go:47)	MOVQ	$7, 8(SP)
	0x0592 01426 (print.go:47)	CALL	runtime.printstring(SB)
	0x0597 01431 (print.go:47)	MOVQ	$1, (SP)
	0x059f 01439 (print.go:47)	NOP
	0x05a0 01440 (print.go:47)	CALL	runtime.printint(SB)
	0x05a5 01445 (print.go:47)	MOVQ	$2, (SP)
	0x05ad 01453 (print.go:47)	CALL	runtime.printint(SB)
	0x05b2 01458 (print.go:47)	CALL	runtime.printnl(SB)
	0x05b7 01463 (print.go:47)	CALL	runtime.printunlock(SB)
	0x05bc 01468 (print.go:47)	NOP
	0x05c0 01472 (print.go:48)	CALL	runtime.printlock(SB)
	0x05c5 01477 (print.go:48)	CALL	runtime.printnl(SB)
	0x05ca 01482 (print.go:48)	CALL	runtime.printunlock(SB)
	0x05cf 01487 (print.go:49)	MOVQ	128(SP), BP
	0x05d7 01495 (print.go:49)	ADDQ	$136, SP
	0x05de 01502 (print.go:49)	RET
	0x05df 01503 (print.go:45)	MOVL	$5, CX
	0x05e4 01508 (print.go:45)	CALL	runtime.panicSliceAcap(SB)
	0x05e9 01513 (print.go:45)	XCHGL	AX, AX
	0x05ea 01514 (print.go:45)	NOP
	0x05ea 01514 (print.go:25)	PCDATA	$1, $-1
	0x05ea 01514 (print.go:25)	PCDATA	$0, $-2
	0x05ea 01514 (print.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x05ef 01519 (print.go:25)	PCDATA	$0, $-1
	0x05ef 01519 (print.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 f8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 d2 05 00 00 48 81 ec 88 00 00 00 48  A.......H......H
	0x0020 89 ac 24 80 00 00 00 48 8d ac 24 80 00 00 00 48  ..$....H..$....H
	0x0030 8b 05 00 00 00 00 48 89 44 24 78 48 8b 0d 00 00  ......H.D$xH....
	0x0040 00 00 48 89 4c 24 58 31 d2 eb 3e 48 89 54 24 50  ..H.L$X1..>H.T$P
	0x0050 48 8b 0c d0 48 89 4c 24 20 e8 00 00 00 00 48 8b  H...H.L$ .....H.
	0x0060 44 24 20 48 89 04 24 e8 00 00 00 00 e8 00 00 00  D$ H..$.........
	0x0070 00 e8 00 00 00 00 48 8b 44 24 50 48 8d 50 01 48  ......H.D$PH.P.H
	0x0080 8b 44 24 78 48 8b 4c 24 58 48 39 ca 7c bd 48 8b  .D$xH.L$XH9.|.H.
	0x0090 05 00 00 00 00 48 89 44 24 70 48 8b 0d 00 00 00  .....H.D$pH.....
	0x00a0 00 48 89 4c 24 58 31 d2 eb 3e 48 89 54 24 50 48  .H.L$X1..>H.T$PH
	0x00b0 8b 0c d0 48 89 4c 24 30 e8 00 00 00 00 48 8b 44  ...H.L$0.....H.D
	0x00c0 24 30 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $0H..$..........
	0x00d0 e8 00 00 00 00 48 8b 44 24 50 48 8d 50 01 48 8b  .....H.D$PH.P.H.
	0x00e0 44 24 70 48 8b 4c 24 58 48 39 ca 7c bd 48 8b 05  D$pH.L$XH9.|.H..
	0x00f0 00 00 00 00 48 89 44 24 68 48 8b 0d 00 00 00 00  ....H.D$hH......
	0x0100 48 89 4c 24 58 31 d2 eb 63 48 89 54 24 50 f2 0f  H.L$X1..cH.T$P..
	0x0110 10 04 d0 f2 0f 11 44 24 28 e8 00 00 00 00 f2 0f  ......D$(.......
	0x0120 10 44 24 28 f2 0f 11 04 24 e8 00 00 00 00 e8 00  .D$(....$.......
	0x0130 00 00 00 f2 0f 10 44 24 28 f2 0f 10 0d 00 00 00  ......D$(.......
	0x0140 00 66 0f ef c1 f2 0f 11 04 24 e8 00 00 00 00 e8  .f.......$......
	0x0150 00 00 00 00 e8 00 00 00 00 48 8b 44 24 50 48 8d  .........H.D$PH.
	0x0160 50 01 48 8b 44 24 68 48 8b 4c 24 58 48 39 ca 7c  P.H.D$hH.L$XH9.|
	0x0170 98 48 8b 05 00 00 00 00 48 89 44 24 60 48 8b 0d  .H......H.D$`H..
	0x0180 00 00 00 00 48 89 4c 24 58 31 d2 eb 4b 48 89 54  ....H.L$X1..KH.T
	0x0190 24 50 f3 0f 10 04 90 f3 0f 11 44 24 1c 0f 1f 00  $P........D$....
	0x01a0 e8 00 00 00 00 f3 0f 10 44 24 1c f3 0f 5a c0 f2  ........D$...Z..
	0x01b0 0f 11 04 24 e8 00 00 00 00 e8 00 00 00 00 66 90  ...$..........f.
	0x01c0 e8 00 00 00 00 48 8b 44 24 50 48 8d 50 01 48 8b  .....H.D$PH.P.H.
	0x01d0 44 24 60 48 8b 4c 24 58 48 39 ca 7c b0 f2 0f 10  D$`H.L$XH9.|....
	0x01e0 05 00 00 00 00 f2 0f 11 44 24 48 e8 00 00 00 00  ........D$H.....
	0x01f0 f2 0f 10 05 00 00 00 00 f2 0f 10 4c 24 48 f2 0f  ...........L$H..
	0x0200 5e c1 f2 0f 11 44 24 38 f2 0f 11 04 24 e8 00 00  ^....D$8....$...
	0x0210 00 00 e8 00 00 00 00 f2 0f 10 44 24 38 f2 0f 10  ..........D$8...
	0x0220 0d 00 00 00 00 66 0f ef c8 f2 0f 11 0c 24 e8 00  .....f.......$..
	0x0230 00 00 00 e8 00 00 00 00 f2 0f 10 44 24 48 f2 0f  ...........D$H..
	0x0240 5e c0 f2 0f 11 04 24 e8 00 00 00 00 e8 00 00 00  ^.....$.........
	0x0250 00 f2 0f 10 05 00 00 00 00 f2 0f 10 4c 24 38 f2  ............L$8.
	0x0260 0f 5e c1 f2 0f 11 04 24 e8 00 00 00 00 e8 00 00  .^.....$........
	0x0270 00 00 e8 00 00 00 00 f2 0f 10 05 00 00 00 00 f2  ................
	0x0280 0f 11 44 24 48 e8 00 00 00 00 f2 0f 10 44 24 48  ..D$H........D$H
	0x0290 f2 0f 11 04 24 f2 0f 10 4c 24 38 f2 0f 11 4c 24  ....$...L$8...L$
	0x02a0 08 e8 00 00 00 00 e8 00 00 00 00 f2 0f 10 05 00  ................
	0x02b0 00 00 00 f2 0f 11 04 24 f2 0f 10 0d 00 00 00 00  .......$........
	0x02c0 f2 0f 11 4c 24 08 e8 00 00 00 00 e8 00 00 00 00  ...L$...........
	0x02d0 f2 0f 10 05 00 00 00 00 f2 0f 11 04 24 f2 0f 10  ............$...
	0x02e0 05 00 00 00 00 f2 0f 11 44 24 08 e8 00 00 00 00  ........D$......
	0x02f0 e8 00 00 00 00 f2 0f 10 44 24 48 f2 0f 5e c0 f2  ........D$H..^..
	0x0300 0f 11 04 24 f2 0f 10 05 00 00 00 00 f2 0f 11 44  ...$...........D
	0x0310 24 08 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  $.............@.
	0x0320 e8 00 00 00 00 e8 00 00 00 00 f2 0f 10 05 00 00  ................
	0x0330 00 00 f2 0f 11 04 24 f2 0f 10 05 00 00 00 00 f2  ......$.........
	0x0340 0f 11 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8  ..D$............
	0x0350 00 00 00 00 e8 00 00 00 00 48 0f be 05 00 00 00  .........H......
	0x0360 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48  .H..$..........H
	0x0370 0f bf 05 00 00 00 00 48 89 04 24 0f 1f 44 00 00  .......H..$..D..
	0x0380 e8 00 00 00 00 e8 00 00 00 00 48 63 05 00 00 00  ..........Hc....
	0x0390 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 0f  .H..$...........
	0x03a0 b6 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8  ......H..$......
	0x03b0 00 00 00 00 0f b7 05 00 00 00 00 48 89 04 24 90  ...........H..$.
	0x03c0 e8 00 00 00 00 e8 00 00 00 00 8b 05 00 00 00 00  ................
	0x03d0 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x03e0 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00  .....H..$.......
	0x03f0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 c6 04 24  ...............$
	0x0400 01 e8 00 00 00 00 e8 00 00 00 00 c6 04 24 00 e8  .............$..
	0x0410 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48  ....H......H..$H
	0x0420 c7 44 24 08 1c 00 00 00 e8 00 00 00 00 48 c7 04  .D$..........H..
	0x0430 24 78 00 00 00 e8 00 00 00 00 e8 00 00 00 00 90  $x..............
	0x0440 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 44 24  .....H......H.D$
	0x0450 40 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 04  @.....H......H..
	0x0460 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00  $..........H....
	0x0470 00 00 48 89 04 24 e8 00 00 00 00 0f 1f 44 00 00  ..H..$.......D..
	0x0480 e8 00 00 00 00 48 8b 05 00 00 00 00 48 8b 0d 00  .....H......H...
	0x0490 00 00 00 48 89 04 24 48 89 4c 24 08 0f 1f 40 00  ...H..$H.L$...@.
	0x04a0 e8 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00  ..........H.....
	0x04b0 00 48 8b 0d 00 00 00 00 48 89 04 24 48 89 4c 24  .H......H..$H.L$
	0x04c0 08 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 40  ...........H.D$@
	0x04d0 48 85 c0 0f 94 04 24 e8 00 00 00 00 0f 1f 40 00  H.....$.......@.
	0x04e0 e8 00 00 00 00 48 8b 05 00 00 00 00 48 8b 0d 00  .....H......H...
	0x04f0 00 00 00 48 8b 15 00 00 00 00 48 89 04 24 48 89  ...H......H..$H.
	0x0500 4c 24 08 48 89 54 24 10 e8 00 00 00 00 e8 00 00  L$.H.T$.........
	0x0510 00 00 e8 00 00 00 00 48 8b 15 00 00 00 00 48 8b  .......H......H.
	0x0520 05 00 00 00 00 48 83 fa 05 0f 82 b0 00 00 00 48  .....H.........H
	0x0530 89 44 24 58 48 89 54 24 50 e8 00 00 00 00 48 8b  .D$XH.T$P.....H.
	0x0540 44 24 58 48 89 04 24 e8 00 00 00 00 e8 00 00 00  D$XH..$.........
	0x0550 00 48 8b 44 24 50 48 83 c0 fe 48 89 04 24 66 90  .H.D$PH...H..$f.
	0x0560 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x0570 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8d  ..............H.
	0x0580 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 07 00  .....H..$H.D$...
	0x0590 00 00 e8 00 00 00 00 48 c7 04 24 01 00 00 00 90  .......H..$.....
	0x05a0 e8 00 00 00 00 48 c7 04 24 02 00 00 00 e8 00 00  .....H..$.......
	0x05b0 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  ..............@.
	0x05c0 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x05d0 8b ac 24 80 00 00 00 48 81 c4 88 00 00 00 c3 b9  ..$....H........
	0x05e0 05 00 00 00 e8 00 00 00 00 90 e8 00 00 00 00 e9  ................
	0x05f0 0c fa ff ff                                      ....
	rel 5+4 t=17 TLS+0
	rel 50+4 t=16 "".ints+0
	rel 62+4 t=16 "".ints+8
	rel 90+4 t=8 runtime.printlock+0
	rel 104+4 t=8 runtime.printint+0
	rel 109+4 t=8 runtime.printnl+0
	rel 114+4 t=8 runtime.printunlock+0
	rel 145+4 t=16 "".uints+0
	rel 157+4 t=16 "".uints+8
	rel 185+4 t=8 runtime.printlock+0
	rel 199+4 t=8 runtime.printuint+0
	rel 204+4 t=8 runtime.printnl+0
	rel 209+4 t=8 runtime.printunlock+0
	rel 240+4 t=16 "".floats+0
	rel 252+4 t=16 "".floats+8
	rel 282+4 t=8 runtime.printlock+0
	rel 298+4 t=8 runtime.printfloat+0
	rel 303+4 t=8 runtime.printsp+0
	rel 317+4 t=16 $f64.8000000000000000+0
	rel 331+4 t=8 runtime.printfloat+0
	rel 336+4 t=8 runtime.printnl+0
	rel 341+4 t=8 runtime.printunlock+0
	rel 372+4 t=16 "".singles+0
	rel 384+4 t=16 "".singles+8
	rel 417+4 t=8 runtime.printlock+0
	rel 437+4 t=8 runtime.printfloat+0
	rel 442+4 t=8 runtime.printnl+0
	rel 449+4 t=8 runtime.printunlock+0
	rel 481+4 t=16 "".zero+0
	rel 492+4 t=8 runtime.printlock+0
	rel 500+4 t=16 $f64.3ff0000000000000+0
	rel 526+4 t=8 runtime.printfloat+0
	rel 531+4 t=8 runtime.printsp+0
	rel 545+4 t=16 $f64.8000000000000000+0
	rel 559+4 t=8 runtime.printfloat+0
	rel 564+4 t=8 runtime.printsp+0
	rel 584+4 t=8 runtime.printfloat+0
	rel 589+4 t=8 runtime.printsp+0
	rel 597+4 t=16 $f64.bff0000000000000+0
	rel 617+4 t=8 runtime.printfloat+0
	rel 622+4 t=8 runtime.printnl+0
	rel 627+4 t=8 runtime.printunlock+0
	rel 635+4 t=16 "".zero+0
	rel 646+4 t=8 runtime.printlock+0
	rel 674+4 t=8 runtime.printcomplex+0
	rel 679+4 t=8 runtime.printsp+0
	rel 687+4 t=16 $f64.3ff8000000000000+0
	rel 700+4 t=16 $f64.c002000000000000+0
	rel 711+4 t=8 runtime.printcomplex+0
	rel 716+4 t=8 runtime.printsp+0
	rel 724+4 t=16 $f64.bff0000000000000+0
	rel 737+4 t=16 $f64.3fb999999999999a+0
	rel 748+4 t=8 runtime.printcomplex+0
	rel 753+4 t=8 runtime.printsp+0
	rel 776+4 t=16 $f64.4008000000000000+0
	rel 787+4 t=8 runtime.printcomplex+0
	rel 792+4 t=8 runtime.printnl+0
	rel 801+4 t=8 runtime.printunlock+0
	rel 806+4 t=8 runtime.printlock+0
	rel 814+4 t=16 $f64.3ff8000000000000+0
	rel 827+4 t=16 $f64.3fb99999a0000000+0
	rel 838+4 t=8 runtime.printcomplex+0
	rel 843+4 t=8 runtime.printnl+0
	rel 848+4 t=8 runtime.printunlock+0
	rel 853+4 t=8 runtime.printlock+0
	rel 861+4 t=16 "".small8+0
	rel 870+4 t=8 runtime.printint+0
	rel 875+4 t=8 runtime.printsp+0
	rel 883+4 t=16 "".small16+0
	rel 897+4 t=8 runtime.printint+0
	rel 902+4 t=8 runtime.printsp+0
	rel 909+4 t=16 "".small32+0
	rel 918+4 t=8 runtime.printint+0
	rel 923+4 t=8 runtime.printsp+0
	rel 930+4 t=16 "".byte8+0
	rel 939+4 t=8 runtime.printuint+0
	rel 944+4 t=8 runtime.printsp+0
	rel 951+4 t=16 "".word16+0
	rel 961+4 t=8 runtime.printuint+0
	rel 966+4 t=8 runtime.printsp+0
	rel 972+4 t=16 "".word32+0
	rel 981+4 t=8 runtime.printuint+0
	rel 986+4 t=8 runtime.printsp+0
	rel 993+4 t=16 "".address+0
	rel 1002+4 t=8 runtime.printuint+0
	rel 1007+4 t=8 runtime.printnl+0
	rel 1012+4 t=8 runtime.printunlock+0
	rel 1017+4 t=8 runtime.printlock+0
	rel 1026+4 t=8 runtime.printbool+0
	rel 1031+4 t=8 runtime.printsp+0
	rel 1040+4 t=8 runtime.printbool+0
	rel 1047+4 t=16 go.string." text  with\ttabs and \x00 zero "+0
	rel 1065+4 t=8 runtime.printstring+0
	rel 1078+4 t=8 runtime.printint+0
	rel 1083+4 t=8 runtime.printnl+0
	rel 1089+4 t=8 runtime.printunlock+0
	rel 1096+4 t=16 "".function+0
	rel 1106+4 t=8 runtime.printlock+0
	rel 1113+4 t=16 "".pointer+0
	rel 1122+4 t=8 runtime.printpointer+0
	rel 1127+4 t=8 runtime.printsp+0
	rel 1134+4 t=16 "".raw+0
	rel 1143+4 t=8 runtime.printpointer+0
	rel 1153+4 t=8 runtime.printsp+0
	rel 1160+4 t=16 "".nothing+0
	rel 1167+4 t=16 "".nothing+8
	rel 1185+4 t=8 runtime.printeface+0
	rel 1190+4 t=8 runtime.printsp+0
	rel 1197+4 t=16 "".failure+0
	rel 1204+4 t=16 "".failure+8
	rel 1218+4 t=8 runtime.printiface+0
	rel 1223+4 t=8 runtime.printsp+0
	rel 1240+4 t=8 runtime.printbool+0
	rel 1249+4 t=8 runtime.printsp+0
	rel 1256+4 t=16 "".slice+0
	rel 1263+4 t=16 "".slice+8
	rel 1270+4 t=16 "".slice+16
	rel 1289+4 t=8 runtime.printslice+0
	rel 1294+4 t=8 runtime.printnl+0
	rel 1299+4 t=8 runtime.printunlock+0
	rel 1306+4 t=16 "".ints+16
	rel 1313+4 t=16 "".ints+8
	rel 1338+4 t=8 runtime.printlock+0
	rel 1352+4 t=8 runtime.printint+0
	rel 1357+4 t=8 runtime.printsp+0
	rel 1377+4 t=8 runtime.printint+0
	rel 1382+4 t=8 runtime.printnl+0
	rel 1387+4 t=8 runtime.printunlock+0
	rel 1392+4 t=8 runtime.printlock+0
	rel 1397+4 t=8 runtime.printunlock+0
	rel 1402+4 t=8 runtime.printlock+0
	rel 1409+4 t=16 go.string."no line"+0
	rel 1427+4 t=8 runtime.printstring+0
	rel 1441+4 t=8 runtime.printint+0
	rel 1454+4 t=8 runtime.printint+0
	rel 1459+4 t=8 runtime.printnl+0
	rel 1464+4 t=8 runtime.printunlock+0
	rel 1473+4 t=8 runtime.printlock+0
	rel 1478+4 t=8 runtime.printnl+0
	rel 1483+4 t=8 runtime.printunlock+0
	rel 1509+4 t=8 runtime.panicSliceAcap+0
	rel 1515+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
go.string."\n" SRODATA dupok size=1
	0x0000 0a                                               .
go.string."text" SRODATA dupok size=4
	0x0000 74 65 78 74                                      text
go.string."" SRODATA dupok size=0
go.string."with\ttabs and \x00 zero" SRODATA dupok size=20
	0x0000 77 69 74 68 09 74 61 62 73 20 61 6e 64 20 00 20  with.tabs and . 
	0x0010 7a 65 72 6f                                      zero
go.string." text  with\ttabs and \x00 zero " SRODATA dupok size=28
	0x0000 20 74 65 78 74 20 20 77 69 74 68 09 74 61 62 73   text  with.tabs
	0x0010 20 61 6e 64 20 00 20 7a 65 72 6f 20               and . zero 
go.string."no line" SRODATA dupok size=7
	0x0000 6e 6f 20 6c 69 6e 65                             no line
"".ints SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 08 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 ""..stmp_0+0
"".uints SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0010 04 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 ""..stmp_1+0
"".floats SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 19 00 00 00 00 00 00 00  ................
	0x0010 19 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 ""..stmp_2+0
"".singles SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 09 00 00 00 00 00 00 00  ................
	0x0010 09 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 ""..stmp_3+0
"".zero SNOPTRBSS size=8
"".small8 SNOPTRDATA size=1
	0x0000 80                                               .
"".small16 SNOPTRDATA size=2
	0x0000 00 80                                            ..
"".small32 SNOPTRDATA size=4
	0x0000 00 00 00 80                                      ....
"".byte8 SNOPTRDATA size=1
	0x0000 ff                                               .
"".word16 SNOPTRDATA size=2
	0x0000 ff ff                                            ..
"".word32 SNOPTRDATA size=4
	0x0000 ff ff ff ff                                      ....
"".address SNOPTRDATA size=8
	0x0000 ef be ad de 00 00 00 00                          ........
"".pointer SBSS size=8
"".raw SBSS size=8
"".nothing SBSS size=16
"".failure SBSS size=16
"".function SBSS size=8
"".slice SBSS size=24
""..stmp_0 SNOPTRDATA static size=64
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 ff ff ff ff ff ff ff ff 09 00 00 00 00 00 00 00  ................
	0x0020 0a 00 00 00 00 00 00 00 f6 ff ff ff ff ff ff ff  ................
	0x0030 ff ff ff ff ff ff ff 7f 00 00 00 00 00 00 00 80  ................
""..stmp_1 SNOPTRDATA static size=32
	0x0000 00 00 00 00 00 00 00 00 07 00 00 00 00 00 00 00  ................
	0x0010 ff ff ff ff ff ff ff ff 00 00 e8 89 04 23 c7 8a  .............#..
""..stmp_2 SNOPTRDATA static size=200
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 3f  ...............?
	0x0010 00 00 00 00 00 00 f0 bf 00 00 00 00 00 00 24 40  ..............$@
	0x0020 9a 99 99 99 99 99 b9 3f 00 00 00 00 00 00 e0 3f  .......?.......?
	0x0030 00 00 00 00 00 6a f8 40 00 00 00 00 7f 84 2e 41  .....j.@.......A
	0x0040 00 00 00 00 80 84 2e 41 00 00 00 00 87 d6 32 41  .......A......2A
	0x0050 00 00 00 54 34 6f 9d 41 52 cc 53 c4 02 2d b5 44  ...T4o.AR.S..-.D
	0x0060 f6 4a e1 c7 02 2d b5 44 7d c3 94 25 ad 49 b2 54  .J...-.D}..%.I.T
	0x0070 ff ff ff ff ff ff ef 7f 01 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 10 00 2d 43 1c eb e2 36 1a 3f  ........-C...6.?
	0x0090 f1 68 e3 88 b5 f8 e4 3e 18 2d 44 54 fb 21 09 40  .h.....>.-DT.!.@
	0x00a0 8d ed b5 a0 f7 c6 90 be 00 00 00 00 00 00 30 43  ..............0C
	0x00b0 00 00 00 00 00 00 40 43 50 ef e2 d6 e4 1a 4b 44  ......@CP.....KD
	0x00c0 33 33 33 33 0b 24 fe 40                          3333.$.@
""..stmp_3 SNOPTRDATA static size=36
	0x0000 00 00 00 00 00 00 80 3f cd cc cc 3d 00 00 80 4b  .......?...=...K
	0x0010 ff ff 7f 7f 01 00 00 00 00 00 80 00 db 0f 49 40  ..............I@
	0x0020 9a 99 99 be                                      ....
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*[]float32- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 5d 66 6c 6f 61 74 33 32           ...*[]float32
type.*[]float32 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 43 3c 7a 40 08 08 08 36 00 00 00 00 00 00 00 00  C<z@...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]float32-+0
	rel 48+8 t=1 type.[]float32+0
type.[]float32 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f0 bf d3 7a 02 08 08 17 00 00 00 00 00 00 00 00  ...z............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]float32-+0
	rel 44+4 t=6 type.*[]float32+0
	rel 48+8 t=1 type.float32+0
type..namedata.*[]float64- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 5d 66 6c 6f 61 74 36 34           ...*[]float64
type.*[]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f4 91 61 4f 08 08 08 36 00 00 00 00 00 00 00 00  ..aO...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]float64-+0
	rel 48+8 t=1 type.[]float64+0
type.[]float64 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 30 33 37 9c 02 08 08 17 00 00 00 00 00 00 00 00  037.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]float64-+0
	rel 44+4 t=6 type.*[]float64+0
	rel 48+8 t=1 type.float64+0
type..namedata.*[]int- SRODATA dupok size=9
	0x0000 00 00 06 2a 5b 5d 69 6e 74                       ...*[]int
type.*[]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1b 31 52 88 08 08 08 36 00 00 00 00 00 00 00 00  .1R....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 48+8 t=1 type.[]int+0
type.[]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8e 66 f9 1b 02 08 08 17 00 00 00 00 00 00 00 00  .f..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 44+4 t=6 type.*[]int+0
	rel 48+8 t=1 type.int+0
type..namedata.*[]int64- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 69 6e 74 36 34                 ...*[]int64
type.*[]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2c 4e ee 91 08 08 08 36 00 00 00 00 00 00 00 00  ,N.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int64-+0
	rel 48+8 t=1 type.[]int64+0
type.[]int64 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 96 8e 76 88 02 08 08 17 00 00 00 00 00 00 00 00  ..v.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int64-+0
	rel 44+4 t=6 type.*[]int64+0
	rel 48+8 t=1 type.int64+0
type..namedata.*[]uint64- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 5d 75 69 6e 74 36 34              ...*[]uint64
type.*[]uint64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2f 44 4b 5c 08 08 08 36 00 00 00 00 00 00 00 00  /DK\...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint64-+0
	rel 48+8 t=1 type.[]uint64+0
type.[]uint64 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3f b5 69 20 02 08 08 17 00 00 00 00 00 00 00 00  ?.i ............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint64-+0
	rel 44+4 t=6 type.*[]uint64+0
	rel 48+8 t=1 type.uint64+0
type..namedata.*func()- SRODATA dupok size=10
	0x0000 00 00 07 2a 66 75 6e 63 28 29                    ...*func()
type.*func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9b 90 75 1b 08 08 08 36 00 00 00 00 00 00 00 00  ..u....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func()-+0
	rel 48+8 t=1 type.func()+0
type.func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f6 bc 82 f6 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func()-+0
	rel 44+4 t=6 type.*func()+0
runtime.nilinterequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.nilinterequal+0
type..namedata.*interface {}- SRODATA dupok size=16
	0x0000 00 00 0d 2a 69 6e 74 65 72 66 61 63 65 20 7b 7d  ...*interface {}
type.*interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4f 0f 96 9d 08 08 08 36 00 00 00 00 00 00 00 00  O......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 48+8 t=1 type.interface {}+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type.interface {} SRODATA dupok size=80
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 e7 57 a0 18 02 08 08 14 00 00 00 00 00 00 00 00  .W..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.nilinterequal·f+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 44+4 t=6 type.*interface {}+0
	rel 56+8 t=1 type.interface {}+80
type..namedata.*[25]float64- SRODATA dupok size=15
	0x0000 00 00 0c 2a 5b 32 35 5d 66 6c 6f 61 74 36 34     ...*[25]float64
type.*[25]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 81 f4 c0 30 08 08 08 36 00 00 00 00 00 00 00 00  ...0...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[25]float64-+0
	rel 48+8 t=1 type.noalg.[25]float64+0
runtime.gcbits. SRODATA dupok size=0
type.noalg.[25]float64 SRODATA dupok size=72
	0x0000 c8 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 de 28 57 fb 02 08 08 11 00 00 00 00 00 00 00 00  .(W.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 19 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[25]float64-+0
	rel 44+4 t=6 type.*[25]float64+0
	rel 48+8 t=1 type.float64+0
	rel 56+8 t=1 type.[]float64+0
type..namedata.*[4]uint64- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 34 5d 75 69 6e 74 36 34           ...*[4]uint64
type.*[4]uint64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0e fe c2 2f 08 08 08 36 00 00 00 00 00 00 00 00  .../...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]uint64-+0
	rel 48+8 t=1 type.noalg.[4]uint64+0
type.noalg.[4]uint64 SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 7b ab 4e 39 02 08 08 11 00 00 00 00 00 00 00 00  {.N9............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]uint64-+0
	rel 44+4 t=6 type.*[4]uint64+0
	rel 48+8 t=1 type.uint64+0
	rel 56+8 t=1 type.[]uint64+0
type..namedata.*[8]int64- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 38 5d 69 6e 74 36 34              ...*[8]int64
type.*[8]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0b ad 55 e5 08 08 08 36 00 00 00 00 00 00 00 00  ..U....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]int64-+0
	rel 48+8 t=1 type.noalg.[8]int64+0
type.noalg.[8]int64 SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x0010 b5 a4 90 c4 02 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[8]int64-+0
	rel 44+4 t=6 type.*[8]int64+0
	rel 48+8 t=1 type.int64+0
	rel 56+8 t=1 type.[]int64+0
type..namedata.*[9]float32- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 39 5d 66 6c 6f 61 74 33 32        ...*[9]float32
type.*[9]float32 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 94 31 25 a6 08 08 08 36 00 00 00 00 00 00 00 00  .1%....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[9]float32-+0
	rel 48+8 t=1 type.noalg.[9]float32+0
type.noalg.[9]float32 SRODATA dupok size=72
	0x0000 24 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  $...............
	0x0010 14 02 95 a3 02 04 04 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 09 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[9]float32-+0
	rel 44+4 t=6 type.*[9]float32+0
	rel 48+8 t=1 type.float32+0
	rel 56+8 t=1 type.[]float32+0
type..importpath.unsafe. SRODATA dupok size=9
	0x0000 00 00 06 75 6e 73 61 66 65                       ...unsafe
gclocals·3e27b3aa6b89137cce48b3379a2a6610 SRODATA dupok size=8
	0x0000 05 00 00 00 00 00 00 00                          ........
gclocals·6a2466e90cb0ced1d1f90f5334b93c54 SRODATA dupok size=13
	0x0000 05 00 00 00 04 00 00 00 00 08 04 02 01           .............
$f64.3fb999999999999a SRODATA size=8
	0x0000 9a 99 99 99 99 99 b9 3f                          .......?
$f64.3fb99999a0000000 SRODATA size=8
	0x0000 00 00 00 a0 99 99 b9 3f                          .......?
$f64.3ff0000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f0 3f                          .......?
$f64.3ff8000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f8 3f                          .......?
$f64.4008000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 08 40                          .......@
$f64.8000000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 00 80                          ........
$f64.bff0000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f0 bf                          ........
$f64.c002000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 02 c0                          ........
