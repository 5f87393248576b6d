#ifdef DEFINED
X 1
#else
X 2
#endif
#ifndef DEFINED
X 3
#ifdef DEFINED
X don't
#else
X 4
#endif
#else
X 5
#endif
#ifdef NOWHERE
#if whatever
"unterminated
#endif
MULQ PAIR
//= dir/case.s:2 X int 1
//= dir/case.s:14 X int 5
//= dir/case.s:20 MULQ name DX, name AX
//= 17:2 `if`: `#if` in skipped text opens no condition [ignored-directive]
//=     help: write `#ifdef` or `#ifndef`
