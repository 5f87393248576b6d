package p

func f(a word)
//= error[go-unknown-type]: type `word` is not declared in these files
//=   ┌─ go-unknown-type.go:3:10
//=   │
//= 3 │ func f(a word)
//=   │          ^^^^ its size is needed
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"go-unknown-type"},"level":"error","message":"type `word` is not declared in these files","spans":[{"byte_end":24,"byte_start":20,"column_end":14,"column_start":10,"expansion":null,"file_name":"go-unknown-type.go","is_primary":true,"label":"its size is needed","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":10,"text":"func f(a word)"}]}]}
