//# flags: --stubs sysv
TEXT ·sum(SB), 4, $0-16
	RET
//= error[no-prototype]: no stub for `main.sum`: it has no prototype
//=   ┌─ no-prototype.s:2:6
//=   │
//= 2 │ TEXT ·sum(SB), 4, $0-16
//=   │      ^^^^^^^^
//=   │
//=   = help: declare it without a body in a Go file, or write `// func …` above its `TEXT`
//=   = help: if only this file calls it, name it `sum<>`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"declare it without a body in a Go file, or write `// func …` above its `TEXT`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"if only this file calls it, name it `sum<>`","rendered":null,"spans":[]}],"code":{"code":"no-prototype"},"level":"error","message":"no stub for `main.sum`: it has no prototype","spans":[{"byte_end":38,"byte_start":29,"column_end":14,"column_start":6,"expansion":null,"file_name":"no-prototype.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":6,"text":"TEXT ·sum(SB), 4, $0-16"}]}]}
