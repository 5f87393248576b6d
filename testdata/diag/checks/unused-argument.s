// func add(a, b int) int
TEXT ·add(SB), 4, $0-24
	MOVQ a+0(FP), AX
	ADDQ AX, AX
	MOVQ AX, ret+16(FP)
	RET
//= warning[unused-argument]: `add` does not use its argument `b`
//=   ┌─ unused-argument.s:1:16
//=   │
//= 1 │ // func add(a, b int) int
//=   │                ^
//= 2 │ TEXT ·add(SB), 4, $0-24
//=   │      -------- the function
//=   │
//=   = help: name it `_` in the prototype
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"name it `_` in the prototype","rendered":null,"spans":[]}],"code":{"code":"unused-argument"},"level":"warning","message":"`add` does not use its argument `b`","spans":[{"byte_end":16,"byte_start":15,"column_end":17,"column_start":16,"expansion":null,"file_name":"unused-argument.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":16,"text":"// func add(a, b int) int"}]},{"byte_end":40,"byte_start":31,"column_end":14,"column_start":6,"expansion":null,"file_name":"unused-argument.s","is_primary":false,"label":"the function","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":6,"text":"TEXT ·add(SB), 4, $0-24"}]}]}
