TEXT ·f(SB), $0
	JMP agian
again:
	RET
//= error[undefined-label]: label `agian` is not defined in this function
//=   ┌─ undefined-label.s:2:6
//=   │
//= 2 │     JMP agian
//=   │         ^^^^^
//= 3 │ again:
//=   │ ----- a label with a similar name
//=   │
//=   = help: write `again`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write `again`","rendered":null,"spans":[{"byte_end":27,"byte_start":22,"column_end":11,"column_start":6,"expansion":null,"file_name":"undefined-label.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"again","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":11,"highlight_start":6,"text":"\tJMP agian"}]}]}],"code":{"code":"undefined-label"},"level":"error","message":"label `agian` is not defined in this function","spans":[{"byte_end":27,"byte_start":22,"column_end":11,"column_start":6,"expansion":null,"file_name":"undefined-label.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":11,"highlight_start":6,"text":"\tJMP agian"}]},{"byte_end":33,"byte_start":28,"column_end":6,"column_start":1,"expansion":null,"file_name":"undefined-label.s","is_primary":false,"label":"a label with a similar name","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":6,"highlight_start":1,"text":"again:"}]}]}
