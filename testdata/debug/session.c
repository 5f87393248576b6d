/* What a debugger prints, in order; each line is a part of one of its lines.
//= Breakpoint 1, main.square () at ./session.s:7
//= #0  main.square () at ./session.s:7
//= in main.sumSquare () at ./session.s:16
//= in start () at ./session.s:33
//= in main () at session.c
//=  rip = 0x
//=  in main.square (./session.s:7); saved rip = 0x
//=  called by frame at 0x
//= main.gInt in section .noptrbss
//= main.square in section .text
//= <main.gInt>
//= is in main.sumSquare (./session.s:13).
//= TEXT ·sumSquare(SB), NOSPLIT, $32-24
//= main.sumSquare () at ./session.s:17
//= Line 17 of "./session.s"
//= Breakpoint 1, main.square () at ./session.s:7
//= exited with code 031
*/
int start(void);

int main(void) {
	return start();
}
