#include "textflag.h"

// func outside(p *[32]byte, n int)
TEXT ·outside(SB), 0, $24-16
	MOVQ p+0(FP), DI
	VMOVDQU (DI), Y0
	VMOVDQU Y0, 32(DI)
	CALL runtime·memmove(SB)
	VMOVDQU Y0, (DI)
	CALL inner<>(SB)
	VZEROUPPER
	CALL runtime·memmove(SB)
	RET

// What only assembly of the same package calls may be called with vectors in use.
TEXT inner<>(SB), NOSPLIT, $0
	VADDPD Y0, Y0, Y1
	RET

// func narrow(p *[32]byte, n int)
TEXT ·narrow(SB), 0, $24-16
	MOVQ p+0(FP), DI
	VMOVDQU (DI), X0
	VMOVDQU X0, 32(DI)
	CALL runtime·memmove(SB)
	RET
//= dirty-upper.s:8:2: warning[dirty-upper]: the upper halves of vectors are in use at this `CALL`
