GLOBL ·last(SB), 16, $8

TEXT ·f(SB), 4, $0-0
	MOVQ ·last(SB), AX
	RET
-- last.go --
package main

var last *int

func f()
//= warning[noptr-pointers]: `last` is declared `NOPTR`, but its type has pointers
//=   ┌─ ./noptr-pointers.s:1:7
//=   │
//= 1 │ GLOBL ·last(SB), 16, $8
//=   │       ^^^^^^^^^
//=   │
//=   ┌─ ./last.go:4:5
//=   │
//= 4 │ var last *int
//=   │     ---- its type
//=   │
//=   = the garbage collector does not see what only they refer to
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the garbage collector does not see what only they refer to","rendered":null,"spans":[]}],"code":{"code":"noptr-pointers"},"level":"warning","message":"`last` is declared `NOPTR`, but its type has pointers","spans":[{"byte_end":16,"byte_start":6,"column_end":16,"column_start":7,"expansion":null,"file_name":"./noptr-pointers.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":7,"text":"GLOBL ·last(SB), 16, $8"}]},{"byte_end":23,"byte_start":19,"column_end":9,"column_start":5,"expansion":null,"file_name":"./last.go","is_primary":false,"label":"its type","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":5,"text":"var last *int"}]}]}
