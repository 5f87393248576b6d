// A table and a function with several definitions, of which the linker keeps one.

DATA kinds·shared+0(SB)/8, $0x123456789abcdef0
DATA kinds·shared+8(SB)/8, $"\x00\xffshared"
GLOBL kinds·shared(SB), RODATA|NOPTR|DUPOK, $16

TEXT kinds·same(SB), NOSPLIT|DUPOK, $0
	MOVQ kinds·shared(SB), AX
	RET
