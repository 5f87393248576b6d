package p

func f(a [1 << 30]int64)
//= error[go-frame-size]: arguments and results too large
//=   ┌─ go-frame-size.go:3:6
//=   │
//= 3 │ func f(a [1 << 30]int64)
//=   │      ^
//=   │
//=   = a frame must be smaller than 2^31 bytes
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a frame must be smaller than 2^31 bytes","rendered":null,"spans":[]}],"code":{"code":"go-frame-size"},"level":"error","message":"arguments and results too large","spans":[{"byte_end":17,"byte_start":16,"column_end":7,"column_start":6,"expansion":null,"file_name":"go-frame-size.go","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":7,"highlight_start":6,"text":"func f(a [1 << 30]int64)"}]}]}
