package p

func f[T any](a T)
//= error[go-generic]: a prototype cannot have type parameters
//=   ┌─ go-generic.go:3:6
//=   │
//= 3 │ func f[T any](a T)
//=   │      ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"go-generic"},"level":"error","message":"a prototype cannot have type parameters","spans":[{"byte_end":17,"byte_start":16,"column_end":7,"column_start":6,"expansion":null,"file_name":"go-generic.go","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":7,"highlight_start":6,"text":"func f[T any](a T)"}]}]}
