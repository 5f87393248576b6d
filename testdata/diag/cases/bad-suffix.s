TEXT ·f(SB), $0
	VADDPD.Z Z0, Z1, Z2
	RET
//= error[bad-suffix]: `VADDPD.Z` needs a mask register
//=   ┌─ bad-suffix.s:2:8
//=   │
//= 2 │     VADDPD.Z Z0, Z1, Z2
//=   │           ^^
//=   │
//=   = zeroing clears the elements that the mask leaves out: add `K1` to `K7` before the destination
//=   = help: leave out `.Z`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"zeroing clears the elements that the mask leaves out: add `K1` to `K7` before the destination","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"leave out `.Z`","rendered":null,"spans":[{"byte_end":26,"byte_start":24,"column_end":10,"column_start":8,"expansion":null,"file_name":"bad-suffix.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":10,"highlight_start":8,"text":"\tVADDPD.Z Z0, Z1, Z2"}]}]}],"code":{"code":"bad-suffix"},"level":"error","message":"`VADDPD.Z` needs a mask register","spans":[{"byte_end":26,"byte_start":24,"column_end":10,"column_start":8,"expansion":null,"file_name":"bad-suffix.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":8,"text":"\tVADDPD.Z Z0, Z1, Z2"}]}]}
