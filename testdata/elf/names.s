//# flags: -p example.com/a.b/c.d
TEXT ·größe(SB), 4, $0-0
	CALL sub∕pkg·f(SB)
	CALL plain(SB)
	RET

TEXT plain(SB), 4, $0-0
	RET
