//go:build amd64 &

package p

func f(a int)
//= warning[go-constraint]: ignoring this file: its constraint `amd64 &` cannot be read
//=   ┌─ go-constraint.go:1:1
//=   │
//= 1 │ //go:build amd64 &
//=   │ ^^^^^^^^^^^^^^^^^^
//= 
//= error[no-prototype]: no stub for `p.f`: it has no prototype
//=   ┌─ f.s:1:6
//=   │
//= 1 │ TEXT ·f(SB), 4, $0-8
//=   │      ^^^^^^
//=   │
//=   = help: declare it without a body in a Go file, or write `// func …` above its `TEXT`
//=   = help: if only this file calls it, name it `f<>`
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"go-constraint"},"level":"warning","message":"ignoring this file: its constraint `amd64 &` cannot be read","spans":[{"byte_end":18,"byte_start":0,"column_end":19,"column_start":1,"expansion":null,"file_name":"go-constraint.go","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":19,"highlight_start":1,"text":"//go:build amd64 &"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"declare it without a body in a Go file, or write `// func …` above its `TEXT`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"if only this file calls it, name it `f<>`","rendered":null,"spans":[]}],"code":{"code":"no-prototype"},"level":"error","message":"no stub for `p.f`: it has no prototype","spans":[{"byte_end":12,"byte_start":5,"column_end":12,"column_start":6,"expansion":null,"file_name":"f.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"TEXT ·f(SB), 4, $0-8"}]}]}
