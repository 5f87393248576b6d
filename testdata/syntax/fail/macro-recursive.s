#define A A
#define F(x) F(x)
A
NOP
F(1)
NOP
//= dir/case.s:4 NOP
//= dir/case.s:6 NOP
//= 1:11 `A` in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A: macros nest too deeply [macro-depth]
//=     1:11 `A` in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A: the limit is exceeded here
//=     1:9 `A`: defined here
//= 2:14 `F` in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F: macros nest too deeply [macro-depth]
//=     2:14 `F` in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F: the limit is exceeded here
//=     2:9 `F`: defined here
