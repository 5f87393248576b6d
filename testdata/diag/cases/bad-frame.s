TEXT ·f(SB), 4, $12-0
	RET
//= error[bad-frame]: frame size 12 is not a multiple of 8
//=   ┌─ bad-frame.s:1:17
//=   │
//= 1 │ TEXT ·f(SB), 4, $12-0
//=   │                 ^^^^^
//=   │
//=   = `SP` must stay aligned to 8 bytes
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`SP` must stay aligned to 8 bytes","rendered":null,"spans":[]}],"code":{"code":"bad-frame"},"level":"error","message":"frame size 12 is not a multiple of 8","spans":[{"byte_end":22,"byte_start":17,"column_end":22,"column_start":17,"expansion":null,"file_name":"bad-frame.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":22,"highlight_start":17,"text":"TEXT ·f(SB), 4, $12-0"}]}]}
