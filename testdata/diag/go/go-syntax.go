package p

func f(a int
//= error[go-syntax]: unexpected end of line
//=   ┌─ go-syntax.go:3:13
//=   │
//= 3 │ func f(a int
//=   │             ^ expected `,` or `)` after a parameter
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"go-syntax"},"level":"error","message":"unexpected end of line","spans":[{"byte_end":24,"byte_start":23,"column_end":1,"column_start":13,"expansion":null,"file_name":"go-syntax.go","is_primary":true,"label":"expected `,` or `)` after a parameter","line_end":4,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":13,"text":"func f(a int"}]}]}
