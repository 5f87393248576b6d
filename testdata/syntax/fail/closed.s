X $1<<2*3
X $1<<2<<3
X $1<<-1
//= 1:8 `*`: unexpected `*` [unexpected-token]
//=     1:8 `*`: expected `(`, `+`, `,`, `-`, `:`, `^`, `|` or the end of the line
//= 2:8 `<<`: unexpected `<<` [unexpected-token]
//=     2:8 `<<`: expected `(`, `+`, `,`, `-`, `:`, `^`, `|` or the end of the line
//= 3:5 `<<`: negative shift count [negative-shift]
