TEXT ·loop16(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	LOOP start
	RET

TEXT ·loop100(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	LOOP start
	RET

TEXT ·loopeq16(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	LOOPEQ start
	RET

TEXT ·loopeq100(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	LOOPEQ start
	RET

TEXT ·loopne16(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	LOOPNE start
	RET

TEXT ·loopne100(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	LOOPNE start
	RET

TEXT ·jcxzl16(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	JCXZL start
	RET

TEXT ·jcxzl100(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	JCXZL start
	RET

TEXT ·jcxzq16(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	JCXZQ start
	RET

TEXT ·jcxzq100(SB), 4, $0-0
start:
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	QUAD $0
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	BYTE $0x90
	JCXZQ start
	RET
