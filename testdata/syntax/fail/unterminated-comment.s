NOP
/* no end
NOP
//= dir/case.s:1 NOP
//= 2:1 `/*`: unterminated comment: missing `*/` [unterminated-comment]
