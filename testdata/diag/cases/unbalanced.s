TEXT ·f(SB), $0
	PUSHQ AX
	RET
//= error[unbalanced]: `main.f` returns with `SP` out of balance
//=   ┌─ unbalanced.s:3:2
//=   │
//= 3 │     RET
//=   │     ^^^ 8 bytes lower than at entry
//=   │
//=   = every `PUSH` needs a `POP` before `RET`, counted in source order
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"every `PUSH` needs a `POP` before `RET`, counted in source order","rendered":null,"spans":[]}],"code":{"code":"unbalanced"},"level":"error","message":"`main.f` returns with `SP` out of balance","spans":[{"byte_end":31,"byte_start":28,"column_end":5,"column_start":2,"expansion":null,"file_name":"unbalanced.s","is_primary":true,"label":"8 bytes lower than at entry","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]}]}
