#define F(a, a) a
#define G(a b) a
#define H(1) a
#define I(,a) a
#define J x \ y
NOP
//> dir/case.s:6 NOP
//> 1:14 `a`: two parameters are called `a` [duplicate-parameter]
//> 2:13 `b`: parameters are names with commas between them [bad-parameters]
//> 3:11 `1`: parameters are names with commas between them [bad-parameters]
//> 4:11 `,`: parameters are names with commas between them [bad-parameters]
//> 5:15 `y`: in a macro `\` stands before the end of a line or another `\` only [bad-escape]
