TEXT f(SB), $4, $0
TEXT f(SB), $4, $0
TEXT f(SB),, $0
//= 1:13 `$`: the flags of `TEXT` are a number without `$` [unexpected-token]
//=     fix 1:13 `$`: "": remove the `$`
//= 2:13 `$`: the flags of `TEXT` are a number without `$` [unexpected-token]
//=     fix 2:13 `$`: "": remove the `$`
//= 3:12 `,`: missing operand between these [missing-operand]
//=     3:11 `,`: 
//=     fix 3:12 `,`: "": remove the comma
