//# flags: -e
TEXT math/bits·Len(SB), 4, $0
	CALL runtime.foo(SB)
	CALL github.com/some/pkg·F(SB)
	CALL math\bits.Len<ABIInternal>(SB)
	MOVQ $runtime.x+8(SB), AX
	MOVQ AX, a/b·x(SB)
	RET
DATA math/bits·x+0(SB)/8, $1
GLOBL math/bits·x(SB), 8, $8
