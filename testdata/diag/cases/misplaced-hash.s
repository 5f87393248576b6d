TEXT ·f(SB), $0
	MOVQ #5, AX
	RET
//= error[misplaced-hash]: a constant starts with `$`, not with `#`
//=   ┌─ misplaced-hash.s:2:7
//=   │
//= 2 │     MOVQ #5, AX
//=   │          ^
//=   │
//=   = help: write `$`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `$`","rendered":null,"spans":[{"byte_end":24,"byte_start":23,"column_end":8,"column_start":7,"expansion":null,"file_name":"misplaced-hash.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"$","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":8,"highlight_start":7,"text":"\tMOVQ #5, AX"}]}]}],"code":{"code":"misplaced-hash"},"level":"error","message":"a constant starts with `$`, not with `#`","spans":[{"byte_end":24,"byte_start":23,"column_end":8,"column_start":7,"expansion":null,"file_name":"misplaced-hash.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":8,"highlight_start":7,"text":"\tMOVQ #5, AX"}]}]}
