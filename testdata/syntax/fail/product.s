X $2+*3
X $2-/3
//= 1:6 `*`: unexpected `*` [unexpected-token]
//=     1:6 `*`: expected a number or `(` after `+`
//= 2:6 `/`: unexpected `/` [unexpected-token]
//=     2:6 `/`: expected a number or `(` after `-`
