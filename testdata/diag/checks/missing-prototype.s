TEXT ·double(SB), 4, $0-16
	MOVQ n+0(FP), AX
	ADDQ AX, AX
	MOVQ AX, ret+8(FP)
	RET
-- double.go --
package main
//= warning[missing-prototype]: no Go file declares `double`
//=   ┌─ ./missing-prototype.s:1:6
//=   │
//= 1 │ TEXT ·double(SB), 4, $0-16
//=   │      ^^^^^^^^^^^
//=   │
//=   = help: declare it without a body: `func double(…)`
//=   = help: if only assembly calls it, name it `double<>`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"declare it without a body: `func double(…)`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"if only assembly calls it, name it `double<>`","rendered":null,"spans":[]}],"code":{"code":"missing-prototype"},"level":"warning","message":"no Go file declares `double`","spans":[{"byte_end":17,"byte_start":5,"column_end":17,"column_start":6,"expansion":null,"file_name":"./missing-prototype.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":6,"text":"TEXT ·double(SB), 4, $0-16"}]}]}
