#define INNER(x) MOVQ x,
#define OUTER(y) INNER(y)
OUTER(AX)
NOP
OUTER(8 8)
//= dir/case.s:4 NOP
//= 1:24 `,` in INNER in OUTER: missing operand after the comma [missing-operand]
//=     fix 1:24 `,` in INNER in OUTER: "": remove the comma
//= 5:9 `8` in INNER in OUTER: unexpected `8` [unexpected-token]
//=     5:9 `8` in INNER in OUTER: expected `,` or the end of the line
//=     fix 5:8 in INNER in OUTER: ",": insert a comma
