TEXT Â·f(SB), 4, $0
	RET
//= warning[garbled-name]: `Â·` is `·` (U+00B7) saved in the wrong encoding
//=   ┌─ garbled-name.s:1:6
//=   │
//= 1 │ TEXT Â·f(SB), 4, $0
//=   │      ^^
//=   │
//=   = `Â` is a letter, so this names another symbol
//=   = help: write `·`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`Â` is a letter, so this names another symbol","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `·`","rendered":null,"spans":[{"byte_end":9,"byte_start":5,"column_end":8,"column_start":6,"expansion":null,"file_name":"garbled-name.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":"·","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":8,"highlight_start":6,"text":"TEXT Â·f(SB), 4, $0"}]}]}],"code":{"code":"garbled-name"},"level":"warning","message":"`Â·` is `·` (U+00B7) saved in the wrong encoding","spans":[{"byte_end":9,"byte_start":5,"column_end":8,"column_start":6,"expansion":null,"file_name":"garbled-name.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":8,"highlight_start":6,"text":"TEXT Â·f(SB), 4, $0"}]}]}
