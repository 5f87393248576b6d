/* The debugger's output, in order; each line is part of a line of output.
//= Breakpoint 1, main.square (a=3, ret=
//= #0  main.square (a=3, ret=
//= in main.sumSquare (a=3, b=4, ret=
//= in start () at ./session.s:33
//= in main () at session.c
//= a = 3
//= ret = 
//= a = 3
//= b = 4
//=  rip = 0x
//=  in main.square (./session.s:7); saved rip = 0x
//=  called by frame at 0x
//= main.gInt in section .noptrbss
//= main.square in section .text
//= <main.gInt>
//= is in main.sumSquare (./session.s:13).
//= TEXT ·sumSquare(SB), NOSPLIT, $32-24
//= main.sumSquare (a=3, b=4, ret=
//= Line 17 of "./session.s"
//= Breakpoint 1, main.square (a=4, ret=
//= Breakpoint 2, main.swap (a=3, b=25, x=
//= #0  main.swap (a=3, b=25, x=
//= in start () at ./session.s:36
//= a = 3
//= b = 25
//= x = 
//= y = 
//=  rip = 0x
//=  in main.swap (./session.s:43); saved rip = 0x
//= x = 25
//= y = 3
//= exited with code 031
*/
int start(void);

int main(void) {
	return start();
}
