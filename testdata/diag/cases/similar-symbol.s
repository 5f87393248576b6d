TEXT ·f(SB), $0
	CALL near(SB)
	RET

TEXT ·near(SB), $0
	RET
//= warning[similar-symbol]: `near` is not defined here, but `·near` is
//=   ┌─ similar-symbol.s:2:7
//=   │
//= 2 │     CALL near(SB)
//=   │          ^^^^^^^^
//=   ·
//= 5 │ TEXT ·near(SB), $0
//=   │      --------- `·near` is defined here
//=   │
//=   = help: write `·near`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `·near`","rendered":null,"spans":[{"byte_end":27,"byte_start":23,"column_end":11,"column_start":7,"expansion":null,"file_name":"similar-symbol.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"·near","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":11,"highlight_start":7,"text":"\tCALL near(SB)"}]}]}],"code":{"code":"similar-symbol"},"level":"warning","message":"`near` is not defined here, but `·near` is","spans":[{"byte_end":31,"byte_start":23,"column_end":15,"column_start":7,"expansion":null,"file_name":"similar-symbol.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":15,"highlight_start":7,"text":"\tCALL near(SB)"}]},{"byte_end":53,"byte_start":43,"column_end":15,"column_start":6,"expansion":null,"file_name":"similar-symbol.s","is_primary":false,"label":"`·near` is defined here","line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":15,"highlight_start":6,"text":"TEXT ·near(SB), $0"}]}]}
