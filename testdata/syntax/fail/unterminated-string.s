X $"abc
NOP
//= dir/case.s:2 NOP
//= 1:4 `"abc`: unterminated string [unterminated-string]
//=     fix 1:8: "\"": insert `"`
