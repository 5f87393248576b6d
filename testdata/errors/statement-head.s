5 MOVQ AX, BX
$5
.text
.globl main
%rax
, AX
