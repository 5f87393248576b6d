TEXT f(SB), $4, $0
TEXT f(SB), $4, $0
TEXT f(SB),, $0
//= 1:15 `,`: unexpected `,` [unexpected-token]
//=     1:15 `,`: expected `-` or the end of the line
//= 2:15 `,`: unexpected `,` [unexpected-token]
//=     2:15 `,`: expected `-` or the end of the line
//= 3:12 `,`: missing operand between these [missing-operand]
//=     3:11 `,`: 
//=     fix 3:12 `,`: "": remove the comma
