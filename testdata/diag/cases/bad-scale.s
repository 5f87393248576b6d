TEXT ·f(SB), $0
	MOVQ (AX)(BX*3), CX
	RET
//= error[bad-scale]: the scale of an index must be 1, 2, 4 or 8
//=   ┌─ bad-scale.s:2:15
//=   │
//= 2 │     MOVQ (AX)(BX*3), CX
//=   │                  ^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"bad-scale"},"level":"error","message":"the scale of an index must be 1, 2, 4 or 8","spans":[{"byte_end":32,"byte_start":31,"column_end":16,"column_start":15,"expansion":null,"file_name":"bad-scale.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":15,"text":"\tMOVQ (AX)(BX*3), CX"}]}]}
