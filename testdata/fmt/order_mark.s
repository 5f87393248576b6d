// A byte order mark stays in front, and a semicolon behind a comment stays behind it.
TEXT ·f(SB),4,$0
  MOVQ AX,BX /* copy */;
  RET
