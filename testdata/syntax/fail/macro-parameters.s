#define F(a, a) a
#define G(a b) a
#define H(1) a
#define I(,a) a
#define J x \ y
NOP
//= dir/case.s:6 NOP
//= 1:14 `a`: duplicate parameter `a` [duplicate-parameter]
//= 2:13 `b`: macro parameters must be names separated by commas [bad-parameters]
//= 3:11 `1`: macro parameters must be names separated by commas [bad-parameters]
//= 4:11 `,`: macro parameters must be names separated by commas [bad-parameters]
//= 5:15 `y`: in a macro, `\` must be followed by the end of the line or another `\` [bad-escape]
