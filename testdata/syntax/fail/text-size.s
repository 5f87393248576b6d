TEXT f(SB), $(8)-8
TEXT f(SB), 0
TEXT f(SB), $8+8
TEXT f(SB), $8--8
TEXT f(SB), $8-
TEXT f(SB), $0xffffffffffffffff
TEXT f(SB), 4, $0, $0
//= 1:14 `(`: unexpected `(` [unexpected-token]
//=     1:14 `(`: expected a number or `(` after `$`
//= 2:6 `f(SB), 0`: the frame size of this `TEXT` is missing [missing-operand]
//=     fix 2:14: ", $0": add `, $0`
//= 3:15 `+`: the sizes of the frame and of the arguments are joined by `-` [unexpected-token]
//=     fix 3:15 `+`: "-": write `-`
//= 4:16 `-`: unexpected `-` [unexpected-token]
//=     4:16 `-`: expected a number or `(` after `-`
//= 5:16: unexpected end of line [unexpected-token]
//=     5:16: expected a number or `(` after `-`
//= 6:14 `0xffffffffffffffff`: size must be less than 2^63 [size-range]
//= 7:16 `$`: the flags of `TEXT` are a number without `$` [unexpected-token]
//=     fix 7:16 `$`: "": remove the `$`
