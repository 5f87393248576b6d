TEXT ·twice(SB), 0, $16-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·step(SB)
	MOVQ 8(SP), AX
	ADDQ CX, AX
	MOVQ AX, ret+8(FP)
	RET
-- step.go --
package main

func twice(a int) int
func step(a int) int { return a + 1 }
//= warning[lost-register]: `ADDQ` reads `CX`, but the function called before leaves nothing in it
//=   ┌─ ./lost-register.s:6:7
//=   │
//= 6 │     ADDQ CX, AX
//=   │          ^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"lost-register"},"level":"warning","message":"`ADDQ` reads `CX`, but the function called before leaves nothing in it","spans":[{"byte_end":103,"byte_start":101,"column_end":9,"column_start":7,"expansion":null,"file_name":"./lost-register.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":7,"text":"\tADDQ CX, AX"}]}]}
