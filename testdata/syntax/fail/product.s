X $2+*3
X $2-/3
//> 1:6 `*`: unexpected `*` [unexpected-token]
//>     1:6 `*`: a number or `(` must follow the `+`
//> 2:6 `/`: unexpected `/` [unexpected-token]
//>     2:6 `/`: a number or `(` must follow the `-`
