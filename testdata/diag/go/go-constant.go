package p

const n = 1 / 0

func f(a [n]int)
//= error[go-constant]: division by zero
//=   ┌─ go-constant.go:3:13
//=   │
//= 3 │ const n = 1 / 0
//=   │             ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"go-constant"},"level":"error","message":"division by zero","spans":[{"byte_end":24,"byte_start":23,"column_end":14,"column_start":13,"expansion":null,"file_name":"go-constant.go","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":13,"text":"const n = 1 / 0"}]}]}
