#undef A
NOP
//> dir/case.s:2 NOP
//> 1:8 `A`: #undef of `A`, which is no macro [undefined-macro]
