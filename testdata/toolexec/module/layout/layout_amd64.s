// Offsets of fields by name. The first pass over a package's assembly comes before the header has content.

#include "go_asm.h"
#include "macros.h"
#include "textflag.h"

// func Sum(first *Record) int64
TEXT ·Sum(SB), NOSPLIT, $0-16
	MOVQ first+0(FP), SI
	XORL AX, AX

loop:
	TESTQ SI, SI
	JEQ   done
	ADDQ  Record_count(SI), AX
	MOVQ  Record_next(SI), SI
	JMP   loop

done:
	MOVQ AX, ret+8(FP)
	RET

// func Weights(record *Record) uint64
TEXT ·Weights(SB), NOSPLIT, $0-16
	MOVQ record+0(FP), SI
	XORL AX, AX
	WEIGH(Record_pairs, 0)
	WEIGH(Record_pairs, 1)
	WEIGH(Record_pairs, 2)
	MOVL (Record_last+pair_weight)(SI), BX
	ADDQ BX, AX
	MOVQ AX, ret+8(FP)
	RET

// func Name(record *Record) string
TEXT ·Name(SB), NOSPLIT, $0-24
	MOVQ record+0(FP), SI
	MOVQ (Record_name+0)(SI), AX
	MOVQ (Record_name+8)(SI), BX
	MOVQ AX, ret_base+8(FP)
	MOVQ BX, ret_len+16(FP)
	RET

// func Constants() (rounds, mask, negative, char, size int64)
TEXT ·Constants(SB), NOSPLIT, $0-40
	MOVQ $const_Rounds, rounds+0(FP)
	MOVQ $const_Mask, AX
	MOVQ AX, mask+8(FP)
	MOVQ $const_Negative, negative+16(FP)

#ifdef const_letter
	MOVQ $const_letter, char+24(FP)

#else
	MOVQ $-1, char+24(FP)

#endif
	MOVQ $Record__size, size+32(FP)
	RET
