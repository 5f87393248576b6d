// A constant before the target of a conditional jump says whether it is likely; it makes no bytes.
TEXT ·hints(SB), 4, $0-8
again:
	DECQ AX
	JNE  $1, again
	JEQ  $0, done
	JCS  $0x1, -2(PC)
	JLT  $(1-1), far
	JGT  $1, done
	JMP  again
	PCALIGN $64
	ADDQ $8, AX
	PCALIGN $128
far:
	JPS  $1, again
	JNE  $0, again
	PCALIGN $64
	JHI  $1, again
done:
	RET
