#define ADD(a b) ADDQ a, b

TEXT ·f(SB), 4, $0
	ADD(AX, BX)
	RET
//= error[bad-parameters]: macro parameters must be names separated by commas
//=   ┌─ bad-parameters.s:1:15
//=   │
//= 1 │ #define ADD(a b) ADDQ a, b
//=   │               ^
//=   │
//=   = 1 error that may follow from this is not shown
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"1 error that may follow from this is not shown","rendered":null,"spans":[]}],"code":{"code":"bad-parameters"},"level":"error","message":"macro parameters must be names separated by commas","spans":[{"byte_end":15,"byte_start":14,"column_end":16,"column_start":15,"expansion":null,"file_name":"bad-parameters.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":15,"text":"#define ADD(a b) ADDQ a, b"}]}]}
