TEXT ·f(SB),4,$0
	MOVQ AX,BX 



// done 
	RET