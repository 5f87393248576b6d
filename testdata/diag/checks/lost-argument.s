TEXT ·plus(SB), 0, $16-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·step(SB)
	MOVQ 8(SP), AX
	ADDQ 0(SP), AX
	MOVQ AX, ret+8(FP)
	RET
-- step.go --
package main

func plus(a int) int
func step(a int) int { return a + 1 }
//= warning[lost-argument]: this reads an argument of a call before it, which the Go function may have changed
//=   ┌─ ./lost-argument.s:6:7
//=   │
//= 4 │     CALL ·step(SB)
//=   │     -------------- called here
//= 5 │     MOVQ 8(SP), AX
//= 6 │     ADDQ 0(SP), AX
//=   │          ^^^^^
//=   │
//=   = help: keep a copy elsewhere in the frame, or in an argument of this function
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"keep a copy elsewhere in the frame, or in an argument of this function","rendered":null,"spans":[]}],"code":{"code":"lost-argument"},"level":"warning","message":"this reads an argument of a call before it, which the Go function may have changed","spans":[{"byte_end":105,"byte_start":100,"column_end":12,"column_start":7,"expansion":null,"file_name":"./lost-argument.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":7,"text":"\tADDQ 0(SP), AX"}]},{"byte_end":77,"byte_start":62,"column_end":16,"column_start":2,"expansion":null,"file_name":"./lost-argument.s","is_primary":false,"label":"called here","line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":2,"text":"\tCALL ·step(SB)"}]}]}
