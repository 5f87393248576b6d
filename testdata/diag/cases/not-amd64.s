TEXT ·f(SB), $0
	AAA
	RET
//= error[not-amd64]: `AAA` does not exist on amd64
//=   ┌─ not-amd64.s:2:2
//=   │
//= 2 │     AAA
//=   │     ^^^
//=   │
//=   = the assembler knows the name, but 64-bit mode has no such instruction
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the assembler knows the name, but 64-bit mode has no such instruction","rendered":null,"spans":[]}],"code":{"code":"not-amd64"},"level":"error","message":"`AAA` does not exist on amd64","spans":[{"byte_end":21,"byte_start":18,"column_end":5,"column_start":2,"expansion":null,"file_name":"not-amd64.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tAAA"}]}]}
