// flags nothing
/* a
   b */ TEXT ·f(SB), 4, $0-0 // end

;;
	MOVQ /* in */ AX, /* the
 middle */ BX; ; RET ;
