%define X 1
%macro Y 0
section .text
global f
BITS 64
extern g
ALIGN $16
TEXT ·f(SB), 4, $0
	f PROC
	DB 0x90
	DD 100
	DB 1, 2
	FUNC f
	RETURN
	f ENDP
