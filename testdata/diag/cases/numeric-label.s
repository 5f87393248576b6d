TEXT ·f(SB), $0
1:
	DECQ AX
	JNE 1b
	RET
//= error[numeric-label]: `1:` is a label of GNU's assembler
//=   ┌─ numeric-label.s:2:1
//=   │
//= 2 │ 1:
//=   │ ^^
//=   │
//=   = labels are names here, each known only in its function
//=   = help: write `L1:` for the label, and `L1` in jumps to it
//= 
//= error[numeric-label]: `1b` is a label of GNU's assembler
//=   ┌─ numeric-label.s:4:6
//=   │
//= 4 │     JNE 1b
//=   │         ^^
//=   │
//=   = labels are names here, each known only in its function
//=   = help: write `L1:` for the label, and `L1` in jumps to it
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"labels are names here, each known only in its function","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `L1:` for the label, and `L1` in jumps to it","rendered":null,"spans":[]}],"code":{"code":"numeric-label"},"level":"error","message":"`1:` is a label of GNU's assembler","spans":[{"byte_end":19,"byte_start":17,"column_end":3,"column_start":1,"expansion":null,"file_name":"numeric-label.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":3,"highlight_start":1,"text":"1:"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"labels are names here, each known only in its function","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `L1:` for the label, and `L1` in jumps to it","rendered":null,"spans":[]}],"code":{"code":"numeric-label"},"level":"error","message":"`1b` is a label of GNU's assembler","spans":[{"byte_end":36,"byte_start":34,"column_end":8,"column_start":6,"expansion":null,"file_name":"numeric-label.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":8,"highlight_start":6,"text":"\tJNE 1b"}]}]}
