MOVQ €, AX
X !
X `raw`
X AX @ BX
NOP
//= dir/case.s:5 NOP
//= 1:6 `€`: unknown character `€` (U+20AC) [unknown-character]
//= 2:3 `!`: `!` has no meaning here [stray-character]
//= 3:3 ```: ``` has no meaning here [stray-character]
//= 4:6 `@`: `@` does not begin a comment [foreign-syntax]
//=     fix 4:6 `@`: "//": write `//` for a comment
