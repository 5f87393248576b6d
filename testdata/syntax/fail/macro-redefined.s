#define A 1
#define A 2
X $A
//> dir/case.s:3 X int $1
//> 2:9 `A`: macro `A` is defined already [macro-redefined]
//>     1:9 `A`: the first definition
