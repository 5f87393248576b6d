// Registers of which only a part has been set.

#include "textflag.h"

// func flag(a uint64) uint64
TEXT ·flag(SB), NOSPLIT, $0-16
	CMPQ a+0(FP), $5
	SETEQ AX
	MOVQ AX, ret+8(FP)
	RET

// func byName(a uint64) uint64
TEXT ·byName(SB), NOSPLIT, $0-16
	CMPQ a+0(FP), $5
	SETEQ AL
	MOVQ AX, ret+8(FP)
	RET

// func index(a *byte, t *[256]byte) uint8
TEXT ·index(SB), NOSPLIT, $0-17
	MOVQ a+0(FP), SI
	MOVQ t+8(FP), DI
	MOVB (SI), AX
	MOVB (DI)(AX*1), BX
	MOVB BX, ret+16(FP)
	RET

// func compare(a *uint16) bool
TEXT ·compare(SB), NOSPLIT, $0-9
	MOVQ a+0(FP), SI
	MOVW (SI), AX
	CMPL AX, $7
	SETEQ ret+8(FP)
	RET

// func sum(p []byte) int
TEXT ·sum(SB), NOSPLIT, $0-32
	MOVQ p_base+0(FP), SI
	MOVQ p_len+8(FP), CX
	XORL AX, AX
next:
	DECQ CX
	JLT done
	MOVB (SI)(CX*1), DX
	ADDQ DX, AX
	JMP next
done:
	MOVQ AX, ret+24(FP)
	RET

// func early(x *[4]uint64)
TEXT ·early(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), SI
	VMOVDQU (SI), Y0
	VPADDQ Y0, Y0, Y0
	VZEROUPPER
	VMOVDQU Y0, (SI)
	RET

// Each of these takes what is set.

// func extended(a *byte, t *[256]byte) uint8
TEXT ·extended(SB), NOSPLIT, $0-17
	MOVQ a+0(FP), SI
	MOVQ t+8(FP), DI
	MOVB (SI), AX
	MOVBLZX AX, AX
	MOVB (DI)(AX*1), BX
	MOVB BX, ret+16(FP)
	RET

// func cleared(a uint64) uint64
TEXT ·cleared(SB), NOSPLIT, $0-16
	XORL AX, AX
	CMPQ a+0(FP), $5
	SETEQ AX
	MOVQ AX, ret+8(FP)
	RET

// func masked(a *byte) uint64
TEXT ·masked(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), SI
	MOVB (SI), AX
	ANDQ $0xff, AX
	MOVQ AX, ret+8(FP)
	RET

// func narrow(a *byte) (r byte, s bool)
TEXT ·narrow(SB), NOSPLIT, $0-10
	MOVQ a+0(FP), SI
	MOVB (SI), AX
	CMPB AX, $3
	SETHI CX
	TESTB CX, CX
	MOVB AX, r+8(FP)
	MOVB CX, s+9(FP)
	RET

// func eitherWay(a *byte) uint64
TEXT ·eitherWay(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), SI
	TESTQ SI, SI
	JEQ none
	MOVB (SI), AX
	MOVBQZX AX, AX
	JMP done
none:
	XORL AX, AX
done:
	MOVQ AX, ret+8(FP)
	RET

// func late(x *[4]uint64)
TEXT ·late(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), SI
	VMOVDQU (SI), Y0
	VPADDQ Y0, Y0, Y0
	VMOVDQU Y0, (SI)
	VZEROUPPER
	MOVOU X0, (SI)
	VPXOR Y0, Y0, Y0
	VMOVDQU Y0, (SI)
	VZEROUPPER
	RET

// func zeroed(x *[4]uint64) bool
TEXT ·zeroed(SB), NOSPLIT, $0-9
	MOVQ x+0(FP), SI
	PXOR X1, X1
	VZEROUPPER
	VPCMPEQQ (SI), Y1, Y0
	VPTEST Y1, Y0
	SETEQ ret+8(FP)
	VZEROUPPER
	RET
//= partial-register.s:9:7: warning[partial-register]: `MOVQ` reads `AX`, but only its lowest byte has been set
//= partial-register.s:16:7: warning[partial-register]: `MOVQ` reads `AX`, but only its lowest byte has been set
//= partial-register.s:24:7: warning[partial-register]: `MOVB` reads `AX`, but only its lowest byte has been set
//= partial-register.s:32:7: warning[partial-register]: `CMPL` reads `AX`, but only its lowest two bytes have been set
//= partial-register.s:45:7: warning[partial-register]: `ADDQ` reads `DX`, but only its lowest byte has been set
//= partial-register.s:57:10: warning[partial-register]: `VMOVDQU` reads `Y0`, but `VZEROUPPER` before it has cleared the upper half
