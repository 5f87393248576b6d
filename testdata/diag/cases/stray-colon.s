TEXT ·f(SB), $0
	SHLQ $1, AX:BX:CX
	RET
//= error[stray-colon]: `:` can only join two registers
//=   ┌─ stray-colon.s:2:16
//=   │
//= 2 │     SHLQ $1, AX:BX:CX
//=   │                   ^
//=   │
//=   = `AX:DX` is the older form of the pair `DX, AX`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`AX:DX` is the older form of the pair `DX, AX`","rendered":null,"spans":[]}],"code":{"code":"stray-colon"},"level":"error","message":"`:` can only join two registers","spans":[{"byte_end":33,"byte_start":32,"column_end":17,"column_start":16,"expansion":null,"file_name":"stray-colon.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":16,"text":"\tSHLQ $1, AX:BX:CX"}]}]}
