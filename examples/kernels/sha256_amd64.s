// The SHA-256 block function (FIPS 180-4, section 6.2.2), for any amd64 CPU.
//
//	AX BX CX DX R8 R9 R10 R11   a to h, rotated by one in each round
//	SI                          the block
//	DI                          the constants of these 16 rounds
//	R12                         the message word of the round
//	R13, R15                    free
//	w                           the last 16 message words; that of round t is at t mod 16

#include "textflag.h"

// ROUND takes the word in R12 and leaves the new a in h and the new e in d:
//
//	h += k[t] + w[t] + Σ1(e) + Ch(e, f, g)
//	d += h
//	h += Σ0(a) + Maj(a, b, c)
//
// Rotations are nested: Σ1(e) = ((e ⋙ 14 ^ e) ⋙ 5 ^ e) ⋙ 6.
#define ROUND(i, a, b, c, d, e, f, g, h) \
	ADDL (i*4)(DI), h; \
	ADDL R12, h; \
	MOVL e, R13; \
	RORL $14, R13; \
	XORL e, R13; \
	RORL $5, R13; \
	XORL e, R13; \
	RORL $6, R13; \
	ADDL R13, h; \
	MOVL f, R13; \
	XORL g, R13; \
	ANDL e, R13; \
	XORL g, R13; \
	ADDL R13, h; \
	ADDL h, d; \
	MOVL a, R13; \
	RORL $9, R13; \
	XORL a, R13; \
	RORL $11, R13; \
	XORL a, R13; \
	RORL $2, R13; \
	ADDL R13, h; \
	MOVL a, R13; \
	MOVL a, R15; \
	ORL  b, R13; \
	ANDL b, R15; \
	ANDL c, R13; \
	ORL  R15, R13; \
	ADDL R13, h

// FIRST is one of rounds 0 to 15, whose words are those of the block, most significant byte first.
#define FIRST(i, a, b, c, d, e, f, g, h) \
	MOVL   (i*4)(SI), R12; \
	BSWAPL R12; \
	MOVL   R12, w-64+(i*4)(SP); \
	ROUND(i, a, b, c, d, e, f, g, h)

// LATER is one of the later rounds: w[t] = w[t-16] + w[t-7] + σ0(w[t-15]) + σ1(w[t-2]).
#define LATER(i, a, b, c, d, e, f, g, h) \
	MOVL w-64+(i*4)(SP), R12; \
	ADDL w-64+(((i+9)&15)*4)(SP), R12; \
	MOVL w-64+(((i+1)&15)*4)(SP), R15; \
	MOVL R15, R13; \
	RORL $11, R13; \
	XORL R15, R13; \
	RORL $7, R13; \
	SHRL $3, R15; \
	XORL R15, R13; \
	ADDL R13, R12; \
	MOVL w-64+(((i+14)&15)*4)(SP), R15; \
	MOVL R15, R13; \
	RORL $2, R13; \
	XORL R15, R13; \
	RORL $17, R13; \
	SHRL $10, R15; \
	XORL R15, R13; \
	ADDL R13, R12; \
	MOVL R12, w-64+(i*4)(SP); \
	ROUND(i, a, b, c, d, e, f, g, h)

// func block(h *[8]uint32, p []byte)
TEXT ·block(SB), NOSPLIT, $72-32
	MOVQ p_base+8(FP), SI
	MOVQ p_len+16(FP), DX
	ANDQ $~63, DX               // whole blocks only
	JEQ  done
	ADDQ SI, DX
	MOVQ DX, end-72(SP)

	MOVQ h+0(FP), R12
	MOVL (R12), AX
	MOVL 4(R12), BX
	MOVL 8(R12), CX
	MOVL 12(R12), DX
	MOVL 16(R12), R8
	MOVL 20(R12), R9
	MOVL 24(R12), R10
	MOVL 28(R12), R11

next:
	LEAQ k<>(SB), DI
	FIRST(0, AX, BX, CX, DX, R8, R9, R10, R11)
	FIRST(1, R11, AX, BX, CX, DX, R8, R9, R10)
	FIRST(2, R10, R11, AX, BX, CX, DX, R8, R9)
	FIRST(3, R9, R10, R11, AX, BX, CX, DX, R8)
	FIRST(4, R8, R9, R10, R11, AX, BX, CX, DX)
	FIRST(5, DX, R8, R9, R10, R11, AX, BX, CX)
	FIRST(6, CX, DX, R8, R9, R10, R11, AX, BX)
	FIRST(7, BX, CX, DX, R8, R9, R10, R11, AX)
	FIRST(8, AX, BX, CX, DX, R8, R9, R10, R11)
	FIRST(9, R11, AX, BX, CX, DX, R8, R9, R10)
	FIRST(10, R10, R11, AX, BX, CX, DX, R8, R9)
	FIRST(11, R9, R10, R11, AX, BX, CX, DX, R8)
	FIRST(12, R8, R9, R10, R11, AX, BX, CX, DX)
	FIRST(13, DX, R8, R9, R10, R11, AX, BX, CX)
	FIRST(14, CX, DX, R8, R9, R10, R11, AX, BX)
	FIRST(15, BX, CX, DX, R8, R9, R10, R11, AX)

again:
	ADDQ $64, DI
	LATER(0, AX, BX, CX, DX, R8, R9, R10, R11)
	LATER(1, R11, AX, BX, CX, DX, R8, R9, R10)
	LATER(2, R10, R11, AX, BX, CX, DX, R8, R9)
	LATER(3, R9, R10, R11, AX, BX, CX, DX, R8)
	LATER(4, R8, R9, R10, R11, AX, BX, CX, DX)
	LATER(5, DX, R8, R9, R10, R11, AX, BX, CX)
	LATER(6, CX, DX, R8, R9, R10, R11, AX, BX)
	LATER(7, BX, CX, DX, R8, R9, R10, R11, AX)
	LATER(8, AX, BX, CX, DX, R8, R9, R10, R11)
	LATER(9, R11, AX, BX, CX, DX, R8, R9, R10)
	LATER(10, R10, R11, AX, BX, CX, DX, R8, R9)
	LATER(11, R9, R10, R11, AX, BX, CX, DX, R8)
	LATER(12, R8, R9, R10, R11, AX, BX, CX, DX)
	LATER(13, DX, R8, R9, R10, R11, AX, BX, CX)
	LATER(14, CX, DX, R8, R9, R10, R11, AX, BX)
	LATER(15, BX, CX, DX, R8, R9, R10, R11, AX)
	LEAQ k<>+192(SB), R12
	CMPQ DI, R12
	JLO  again

	MOVQ h+0(FP), R12
	ADDL (R12), AX
	ADDL 4(R12), BX
	ADDL 8(R12), CX
	ADDL 12(R12), DX
	ADDL 16(R12), R8
	ADDL 20(R12), R9
	ADDL 24(R12), R10
	ADDL 28(R12), R11
	MOVL AX, (R12)
	MOVL BX, 4(R12)
	MOVL CX, 8(R12)
	MOVL DX, 12(R12)
	MOVL R8, 16(R12)
	MOVL R9, 20(R12)
	MOVL R10, 24(R12)
	MOVL R11, 28(R12)

	ADDQ $64, SI
	CMPQ SI, end-72(SP)
	JLO  next

done:
	RET

// The constants of the 64 rounds.
DATA k<>+0x000(SB)/4, $0x428a2f98
DATA k<>+0x004(SB)/4, $0x71374491
DATA k<>+0x008(SB)/4, $0xb5c0fbcf
DATA k<>+0x00c(SB)/4, $0xe9b5dba5
DATA k<>+0x010(SB)/4, $0x3956c25b
DATA k<>+0x014(SB)/4, $0x59f111f1
DATA k<>+0x018(SB)/4, $0x923f82a4
DATA k<>+0x01c(SB)/4, $0xab1c5ed5
DATA k<>+0x020(SB)/4, $0xd807aa98
DATA k<>+0x024(SB)/4, $0x12835b01
DATA k<>+0x028(SB)/4, $0x243185be
DATA k<>+0x02c(SB)/4, $0x550c7dc3
DATA k<>+0x030(SB)/4, $0x72be5d74
DATA k<>+0x034(SB)/4, $0x80deb1fe
DATA k<>+0x038(SB)/4, $0x9bdc06a7
DATA k<>+0x03c(SB)/4, $0xc19bf174
DATA k<>+0x040(SB)/4, $0xe49b69c1
DATA k<>+0x044(SB)/4, $0xefbe4786
DATA k<>+0x048(SB)/4, $0x0fc19dc6
DATA k<>+0x04c(SB)/4, $0x240ca1cc
DATA k<>+0x050(SB)/4, $0x2de92c6f
DATA k<>+0x054(SB)/4, $0x4a7484aa
DATA k<>+0x058(SB)/4, $0x5cb0a9dc
DATA k<>+0x05c(SB)/4, $0x76f988da
DATA k<>+0x060(SB)/4, $0x983e5152
DATA k<>+0x064(SB)/4, $0xa831c66d
DATA k<>+0x068(SB)/4, $0xb00327c8
DATA k<>+0x06c(SB)/4, $0xbf597fc7
DATA k<>+0x070(SB)/4, $0xc6e00bf3
DATA k<>+0x074(SB)/4, $0xd5a79147
DATA k<>+0x078(SB)/4, $0x06ca6351
DATA k<>+0x07c(SB)/4, $0x14292967
DATA k<>+0x080(SB)/4, $0x27b70a85
DATA k<>+0x084(SB)/4, $0x2e1b2138
DATA k<>+0x088(SB)/4, $0x4d2c6dfc
DATA k<>+0x08c(SB)/4, $0x53380d13
DATA k<>+0x090(SB)/4, $0x650a7354
DATA k<>+0x094(SB)/4, $0x766a0abb
DATA k<>+0x098(SB)/4, $0x81c2c92e
DATA k<>+0x09c(SB)/4, $0x92722c85
DATA k<>+0x0a0(SB)/4, $0xa2bfe8a1
DATA k<>+0x0a4(SB)/4, $0xa81a664b
DATA k<>+0x0a8(SB)/4, $0xc24b8b70
DATA k<>+0x0ac(SB)/4, $0xc76c51a3
DATA k<>+0x0b0(SB)/4, $0xd192e819
DATA k<>+0x0b4(SB)/4, $0xd6990624
DATA k<>+0x0b8(SB)/4, $0xf40e3585
DATA k<>+0x0bc(SB)/4, $0x106aa070
DATA k<>+0x0c0(SB)/4, $0x19a4c116
DATA k<>+0x0c4(SB)/4, $0x1e376c08
DATA k<>+0x0c8(SB)/4, $0x2748774c
DATA k<>+0x0cc(SB)/4, $0x34b0bcb5
DATA k<>+0x0d0(SB)/4, $0x391c0cb3
DATA k<>+0x0d4(SB)/4, $0x4ed8aa4a
DATA k<>+0x0d8(SB)/4, $0x5b9cca4f
DATA k<>+0x0dc(SB)/4, $0x682e6ff3
DATA k<>+0x0e0(SB)/4, $0x748f82ee
DATA k<>+0x0e4(SB)/4, $0x78a5636f
DATA k<>+0x0e8(SB)/4, $0x84c87814
DATA k<>+0x0ec(SB)/4, $0x8cc70208
DATA k<>+0x0f0(SB)/4, $0x90befffa
DATA k<>+0x0f4(SB)/4, $0xa4506ceb
DATA k<>+0x0f8(SB)/4, $0xbef9a3f7
DATA k<>+0x0fc(SB)/4, $0xc67178f2
GLOBL k<>(SB), RODATA|NOPTR, $256
