// func low(x uint64) uint64
TEXT ·low(SB), 4, $0-16
	MOVQ x+0(FP), BP
	ANDQ $255, BP
	MOVQ BP, ret+8(FP)
	RET
//= warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
//=   ┌─ frame-pointer.s:3:2
//=   │
//= 3 │     MOVQ x+0(FP), BP
//=   │     ^^^^^^^^^^^^^^^^
//=   ·
//= 6 │     RET
//=   │     --- the function returns here
//=   │
//=   = help: give the function a frame, `$8` at least, which saves it, or save and restore it
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"give the function a frame, `$8` at least, which saves it, or save and restore it","rendered":null,"spans":[]}],"code":{"code":"frame-pointer"},"level":"warning","message":"`BP` is overwritten, but belongs to the caller: it is the frame pointer","spans":[{"byte_end":71,"byte_start":55,"column_end":18,"column_start":2,"expansion":null,"file_name":"frame-pointer.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":18,"highlight_start":2,"text":"\tMOVQ x+0(FP), BP"}]},{"byte_end":111,"byte_start":108,"column_end":5,"column_start":2,"expansion":null,"file_name":"frame-pointer.s","is_primary":false,"label":"the function returns here","line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":5,"highlight_start":2,"text":"\tRET"}]}]}
