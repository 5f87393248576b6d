#define A 1
#define A 2
X $A
//= dir/case.s:3 X int $1
//= 2:9 `A`: macro `A` is already defined [macro-redefined]
//=     1:9 `A`: first defined here
//=     help: put `#undef` before the second definition, or `#ifndef` around it
