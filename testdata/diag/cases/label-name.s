TEXT ·f(SB), $0
AX:
	NOP
	RET
//= warning[label-name]: label `AX` has the name of a register
//=   ┌─ label-name.s:2:1
//=   │
//= 2 │ AX:
//=   │ ^^
//=   │
//=   = as an operand `AX` is the register, so no jump can go to this label
//=   = help: rename the label
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"as an operand `AX` is the register, so no jump can go to this label","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"rename the label","rendered":null,"spans":[]}],"code":{"code":"label-name"},"level":"warning","message":"label `AX` has the name of a register","spans":[{"byte_end":19,"byte_start":17,"column_end":3,"column_start":1,"expansion":null,"file_name":"label-name.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":3,"highlight_start":1,"text":"AX:"}]}]}
