package p

func f(a int)

func f(b int)
//= error[go-redeclared]: `p.f` is declared twice
//=   ┌─ go-redeclared.go:5:1
//=   │
//= 3 │ func f(a int)
//=   │ ------------- here too
//= 4 │ 
//= 5 │ func f(b int)
//=   │ ^^^^^^^^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"go-redeclared"},"level":"error","message":"`p.f` is declared twice","spans":[{"byte_end":39,"byte_start":26,"column_end":14,"column_start":1,"expansion":null,"file_name":"go-redeclared.go","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":1,"text":"func f(b int)"}]},{"byte_end":24,"byte_start":11,"column_end":14,"column_start":1,"expansion":null,"file_name":"go-redeclared.go","is_primary":false,"label":"here too","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":1,"text":"func f(a int)"}]}]}
