X $256>>*
X $256>>8/
//> 1:9 `*`: unexpected `*` [unexpected-token]
//>     1:9 `*`: a number or `(` must follow the `>>`
//> 2:11: unexpected end of line [unexpected-token]
//>     2:11: a number or `(` must follow the `/`
