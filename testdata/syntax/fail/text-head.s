TEXT , $0
TEXT
//= 1:6 `,`: missing operand before the comma [missing-operand]
//=     fix 1:6 `,`: "": remove the comma
//= 2:5: unexpected end of line [unexpected-token]
