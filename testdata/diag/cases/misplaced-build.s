TEXT ·f(SB), $0
	NOP
	RET
//go:build amd64
//= error[misplaced-build]: misplaced `//go:build` comment
//=   ┌─ misplaced-build.s:4:1
//=   │
//= 4 │ //go:build amd64
//=   │ ^^^^^^^^^^^^^^^^ only comments may precede it
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"misplaced-build"},"level":"error","message":"misplaced `//go:build` comment","spans":[{"byte_end":43,"byte_start":27,"column_end":17,"column_start":1,"expansion":null,"file_name":"misplaced-build.s","is_primary":true,"label":"only comments may precede it","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":1,"text":"//go:build amd64"}]}]}
