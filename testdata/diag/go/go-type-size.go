package p

func f(a [1 << 62]int64)
//= error[go-type-size]: this type is too large
//=   ┌─ go-type-size.go:3:10
//=   │
//= 3 │ func f(a [1 << 62]int64)
//=   │          ^^^^^^^^^^^^^^
//=   │
//=   = a type must be smaller than 2^50 bytes
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a type must be smaller than 2^50 bytes","rendered":null,"spans":[]}],"code":{"code":"go-type-size"},"level":"error","message":"this type is too large","spans":[{"byte_end":34,"byte_start":20,"column_end":24,"column_start":10,"expansion":null,"file_name":"go-type-size.go","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":24,"highlight_start":10,"text":"func f(a [1 << 62]int64)"}]}]}
