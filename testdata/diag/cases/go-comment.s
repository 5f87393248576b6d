//# flags: --stubs sysv
// func f(a in, ret int
TEXT ·f(SB), 4, $0-16
	RET

// func g(a int) int
TEXT ·g(SB), 4, $0-16
	RET
//= warning[go-comment]: cannot read this prototype: unexpected end of line
//=   ┌─ go-comment.s:2:24
//=   │
//= 2 │ // func f(a in, ret int
//=   │                        ^ expected `,` or `)` after a parameter
//= 
//= error[no-prototype]: no stub for `main.f`: it has no prototype
//=   ┌─ go-comment.s:3:6
//=   │
//= 3 │ TEXT ·f(SB), 4, $0-16
//=   │      ^^^^^^
//=   │
//=   = help: declare it without a body in a Go file, or write `// func …` above its `TEXT`
//=   = help: if only this file calls it, name it `f<>`
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"go-comment"},"level":"warning","message":"cannot read this prototype: unexpected end of line","spans":[{"byte_end":48,"byte_start":47,"column_end":1,"column_start":24,"expansion":null,"file_name":"go-comment.s","is_primary":true,"label":"expected `,` or `)` after a parameter","line_end":3,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":24,"highlight_start":24,"text":"// func f(a in, ret int"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"declare it without a body in a Go file, or write `// func …` above its `TEXT`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"if only this file calls it, name it `f<>`","rendered":null,"spans":[]}],"code":{"code":"no-prototype"},"level":"error","message":"no stub for `main.f`: it has no prototype","spans":[{"byte_end":60,"byte_start":53,"column_end":12,"column_start":6,"expansion":null,"file_name":"go-comment.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"TEXT ·f(SB), 4, $0-16"}]}]}
