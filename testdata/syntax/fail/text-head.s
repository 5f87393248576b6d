TEXT , $0
TEXT
//= 1:6 `,`: missing operand before this [missing-operand]
//=     fix 1:6 `,`: "": remove it
//= 2:5: unexpected end of line [unexpected-token]
