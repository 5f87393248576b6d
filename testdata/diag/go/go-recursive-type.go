package p

type tree struct {
	left tree
}

func f(t tree)
//= error[go-recursive-type]: type `tree` contains itself
//=   ┌─ go-recursive-type.go:3:6
//=   │
//= 3 │ type tree struct {
//=   │      ^^^^
//=   │
//=   = its size would be infinite; use a pointer or a slice instead
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"its size would be infinite; use a pointer or a slice instead","rendered":null,"spans":[]}],"code":{"code":"go-recursive-type"},"level":"error","message":"type `tree` contains itself","spans":[{"byte_end":20,"byte_start":16,"column_end":10,"column_start":6,"expansion":null,"file_name":"go-recursive-type.go","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":6,"text":"type tree struct {"}]}]}
