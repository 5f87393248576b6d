TEXT ·f(SB), $0
	CALL ·g<ABIInternal>(SB)
	RET
//= error[abi-selector]: only the runtime's packages may name an ABI
//=   ┌─ abi-selector.s:2:7
//=   │
//= 2 │     CALL ·g<ABIInternal>(SB)
//=   │          ^^
//=   │
//=   = this is package `main`
//=   = help: set the package with `-p`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"this is package `main`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"set the package with `-p`","rendered":null,"spans":[]}],"code":{"code":"abi-selector"},"level":"error","message":"only the runtime's packages may name an ABI","spans":[{"byte_end":26,"byte_start":23,"column_end":9,"column_start":7,"expansion":null,"file_name":"abi-selector.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":7,"text":"\tCALL ·g<ABIInternal>(SB)"}]}]}
