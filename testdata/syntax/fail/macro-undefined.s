#undef A
NOP
//= dir/case.s:2 NOP
//= 1:8 `A`: macro `A` is not defined [undefined-macro]
