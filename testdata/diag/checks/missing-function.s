TEXT ·double(SB), 4, $0-16
	MOVQ n+0(FP), AX
	ADDQ AX, AX
	MOVQ AX, ret+8(FP)
	RET
-- double.go --
package main

func double(n int) int
func triple(n int) int
//= warning[missing-function]: `triple` has no body, and no assembly of the package defines it
//=   ┌─ ./double.go:5:6
//=   │
//= 5 │ func triple(n int) int
//=   │      ^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"missing-function"},"level":"warning","message":"`triple` has no body, and no assembly of the package defines it","spans":[{"byte_end":49,"byte_start":43,"column_end":12,"column_start":6,"expansion":null,"file_name":"./double.go","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"func triple(n int) int"}]}]}
