// func cpuLevel() int
TEXT ·cpuLevel(SB), NOSPLIT, $0-8
	// 1, unless all that a level has is there, and the system keeps its registers.
	MOVQ $1, R8
	MOVL $0, AX
	CPUID
	MOVL AX, R9
	CMPL R9, $1
	JLT  done

	// SSE3, SSSE3, CMPXCHG16B, SSE4.1, SSE4.2 and POPCNT; then LAHF.
	MOVL $1, AX
	XORL CX, CX
	CPUID
	MOVL CX, R10
	ANDL $0x00982201, CX
	CMPL CX, $0x00982201
	JNE  done
	MOVL $0x80000000, AX
	CPUID
	CMPL AX, $0x80000001
	JCS  done
	MOVL $0x80000001, AX
	CPUID
	MOVL CX, R11
	TESTL $1, R11
	JEQ  done
	MOVQ $2, R8

	// FMA, MOVBE, OSXSAVE, AVX and F16C; then LZCNT.
	ANDL $0x38401000, R10
	CMPL R10, $0x38401000
	JNE  done
	TESTL $0x20, R11
	JEQ  done
	CMPL R9, $7
	JLT  done
	XORL CX, CX
	XGETBV
	MOVL AX, R12
	ANDL $6, AX
	CMPL AX, $6
	JNE  done

	// BMI1, AVX2 and BMI2.
	MOVL $7, AX
	XORL CX, CX
	CPUID
	MOVL BX, R10
	ANDL $0x128, BX
	CMPL BX, $0x128
	JNE  done
	MOVQ $3, R8

	// AVX-512F, DQ, CD, BW and VL, and its registers.
	ANDL $0xD0030000, R10
	CMPL R10, $0xD0030000
	JNE  done
	ANDL $0xE6, R12
	CMPL R12, $0xE6
	JNE  done
	MOVQ $4, R8

done:
	MOVQ R8, ret+0(FP)
	RET
