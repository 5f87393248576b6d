// Adds the weight of a pair in an array, multiplied by its tag, to AX.
#define WEIGH(array, index) \
	MOVBQZX (array+index*pair__size+pair_tag)(SI), BX    \
	MOVL    (array+index*pair__size+pair_weight)(SI), CX \
	IMULQ   CX, BX                                       \
	ADDQ    BX, AX
