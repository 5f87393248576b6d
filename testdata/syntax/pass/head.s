VADDPD.RN_SAE.Z Z1, Z2, K1, Z3
VADDPD .Z Z1
RET
odd.Z: NOP
//= dir/case.s:1 VADDPD.RN_SAE.Z name Z1, name Z2, name K1, name Z3
//= dir/case.s:2 VADDPD.Z name Z1
//= dir/case.s:3 RET
//= dir/case.s:4 odd:
//= dir/case.s:4 NOP
