TEXT , $0
TEXT
//> 1:6 `,`: an operand is missing before this [missing-operand]
//>     fix 1:6 `,`: "": remove it
//> 2:5: unexpected end of line [unexpected-token]
