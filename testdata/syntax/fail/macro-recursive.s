#define A A
#define F(x) F(x)
A
NOP
F(1)
NOP
//> dir/case.s:4 NOP
//> dir/case.s:6 NOP
//> 1:11 `A` in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A: macros nest too deeply [macro-depth]
//>     1:11 `A` in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A in A: this use goes too deep
//>     1:9 `A`: the macro is defined here
//> 2:14 `F` in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F: macros nest too deeply [macro-depth]
//>     2:14 `F` in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F in F: this use goes too deep
//>     2:9 `F`: the macro is defined here
