TEXT ·f(SB), $0
	JMP end
end:
//= error[undefined-label]: label `end` is not defined in this function
//=   ┌─ label-at-end.s:2:6
//=   │
//= 2 │     JMP end
//=   │         ^^^
//= 3 │ end:
//=   │ --- defined here, but no instruction follows it
//=   │
//=   = help: add an instruction after the label, such as `RET`
//= 
//= warning[label-at-end]: label `end` is not followed by an instruction
//=   ┌─ label-at-end.s:3:1
//=   │
//= 3 │ end:
//=   │ ^^^
//=   │
//=   = a label names the instruction after it, but the file ends here
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"add an instruction after the label, such as `RET`","rendered":null,"spans":[]}],"code":{"code":"undefined-label"},"level":"error","message":"label `end` is not defined in this function","spans":[{"byte_end":25,"byte_start":22,"column_end":9,"column_start":6,"expansion":null,"file_name":"label-at-end.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":6,"text":"\tJMP end"}]},{"byte_end":29,"byte_start":26,"column_end":4,"column_start":1,"expansion":null,"file_name":"label-at-end.s","is_primary":false,"label":"defined here, but no instruction follows it","line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":4,"highlight_start":1,"text":"end:"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a label names the instruction after it, but the file ends here","rendered":null,"spans":[]}],"code":{"code":"label-at-end"},"level":"warning","message":"label `end` is not followed by an instruction","spans":[{"byte_end":29,"byte_start":26,"column_end":4,"column_start":1,"expansion":null,"file_name":"label-at-end.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":4,"highlight_start":1,"text":"end:"}]}]}
