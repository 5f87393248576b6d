	// The sign of (SI, DI) in R8, and the number without.
	MOVQ SI, R8
	SARQ $63, R8
	XORQ R8, DI
	XORQ R8, SI
	SUBQ R8, DI
	SBBQ R8, SI
