TEXT ·f(SB), $0
again:
	DECQ AX
	JNE again
again:
	RET
//= error[duplicate-label]: label `again` is defined twice
//=   ┌─ duplicate-label.s:5:1
//=   │
//= 2 │ again:
//=   │ ----- first defined here
//=   ·
//= 5 │ again:
//=   │ ^^^^^
//=   │
//=   = a label belongs to its function, from one `TEXT` to the next
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a label belongs to its function, from one `TEXT` to the next","rendered":null,"spans":[]}],"code":{"code":"duplicate-label"},"level":"error","message":"label `again` is defined twice","spans":[{"byte_end":49,"byte_start":44,"column_end":6,"column_start":1,"expansion":null,"file_name":"duplicate-label.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":6,"highlight_start":1,"text":"again:"}]},{"byte_end":22,"byte_start":17,"column_end":6,"column_start":1,"expansion":null,"file_name":"duplicate-label.s","is_primary":false,"label":"first defined here","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":6,"highlight_start":1,"text":"again:"}]}]}
