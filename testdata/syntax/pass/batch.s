// Empty lines and ends of statements without statements.

;;
NOP; ; NOP
//= dir/case.s:4 NOP
//= dir/case.s:4 NOP
