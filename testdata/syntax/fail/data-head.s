DATA
DATA , $1
//= 1:5: unexpected end of line [unexpected-token]
//=     1:5: expected `.`, `:` or a name
//= 2:6 `,`: missing operand before the comma [missing-operand]
//=     fix 2:6 `,`: "": remove the comma
