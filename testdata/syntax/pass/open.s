X $256>>8/4
X $256>>4>>1
//= dir/case.s:1 X int $64
//= dir/case.s:2 X int $64
