#define LOAD(a·b) MOVQ $a·b, AX

TEXT ·f(SB), 4, $0-0
	LOAD(1)
	RET
//= warning[unreplaced-parameter]: parameter `a·b` is never replaced by its argument
//=   ┌─ unreplaced-parameter.s:1:14
//=   │
//= 1 │ #define LOAD(a·b) MOVQ $a·b, AX
//=   │              ^^^
//=   │
//=   = in the body of a macro Go's assembler reads `·` as `.` and `∕` as `/`, but not in its parameters
//=   = help: rename the parameter
//= 
//= error[bare-name]: `a·b` is neither a register nor an address
//=   ┌─ unreplaced-parameter.s:4:2
//=   │
//= 1 │ #define LOAD(a·b) MOVQ $a·b, AX
//=   │         ----           ---- comes from here
//=   │         │               
//=   │         macro `LOAD` is defined here
//=   ·
//= 4 │     LOAD(1)
//=   │     ^^^^^^^
//=   │
//=   = help: add `(SB)`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in the body of a macro Go's assembler reads `·` as `.` and `∕` as `/`, but not in its parameters","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"rename the parameter","rendered":null,"spans":[]}],"code":{"code":"unreplaced-parameter"},"level":"warning","message":"parameter `a·b` is never replaced by its argument","spans":[{"byte_end":17,"byte_start":13,"column_end":17,"column_start":14,"expansion":null,"file_name":"unreplaced-parameter.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":14,"text":"#define LOAD(a·b) MOVQ $a·b, AX"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"add `(SB)`","rendered":null,"spans":[{"byte_end":29,"byte_start":29,"column_end":28,"column_start":28,"expansion":{"def_site_span":{"byte_end":12,"byte_start":8,"column_end":13,"column_start":9,"expansion":null,"file_name":"unreplaced-parameter.s","is_primary":false,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":9,"text":"#define LOAD(a·b) MOVQ $a·b, AX"}]},"macro_decl_name":"LOAD","span":{"byte_end":65,"byte_start":58,"column_end":9,"column_start":2,"expansion":null,"file_name":"unreplaced-parameter.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":2,"text":"\tLOAD(1)"}]}},"file_name":"unreplaced-parameter.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":"(SB)","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":28,"highlight_start":28,"text":"#define LOAD(a·b) MOVQ $a·b, AX"}]}]}],"code":{"code":"bare-name"},"level":"error","message":"`a·b` is neither a register nor an address","spans":[{"byte_end":29,"byte_start":24,"column_end":28,"column_start":24,"expansion":{"def_site_span":{"byte_end":12,"byte_start":8,"column_end":13,"column_start":9,"expansion":null,"file_name":"unreplaced-parameter.s","is_primary":false,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":9,"text":"#define LOAD(a·b) MOVQ $a·b, AX"}]},"macro_decl_name":"LOAD","span":{"byte_end":65,"byte_start":58,"column_end":9,"column_start":2,"expansion":null,"file_name":"unreplaced-parameter.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":9,"highlight_start":2,"text":"\tLOAD(1)"}]}},"file_name":"unreplaced-parameter.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":28,"highlight_start":24,"text":"#define LOAD(a·b) MOVQ $a·b, AX"}]}]}
