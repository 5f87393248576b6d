X $~
X $2*)
X $2*,
//= 1:5: unexpected end of line [unexpected-token]
//=     1:5: expected a number or `(` after `~`
//= 2:6 `)`: unexpected `)` [unexpected-token]
//=     2:6 `)`: no matching `(`
//=     fix 2:6 `)`: "": remove the parenthesis
//= 3:6 `,`: unexpected `,` [unexpected-token]
//=     3:6 `,`: expected a number or `(` after `*`
