X $"abc
NOP
//> dir/case.s:2 NOP
//> 1:4 `"abc`: this string has no closing quote [unterminated-string]
