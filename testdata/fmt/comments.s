/*
 * Two lines
   * of stars.
 */

//go:build amd64
//rasm:allow dirty-upper -- the caller needs them
//plain
///three
//+build amd64
TEXT ·f(SB), 4, $0
/* A comment
   with a picture:
      +--+
*/
	MOVQ "a//b", AX //  two blanks
	MOVQ AX, /* source */ BX	/* one */ // two
	VPCMPEQB Y8/*(DI)*/,Y0 , Y1	// inline
	ADDQ AX, BX /* goes
	on */
	SUBQ AX, BX // x; "y" \
	MOVQ $'/', AX	//
	/* func g(a int) */
	/*+build ignored*/
	MOVQ /* a
	b */ CX, DX
	RET ////
