#define A \
#define B 5
A
X $B
//= dir/case.s:4 X int $5
