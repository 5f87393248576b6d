#define A B
#define B A
TEXT ·f(SB), $0
	MOVQ $A, AX
	RET
//= error[macro-depth]: macros nest too deeply
//=   ┌─ macro-depth.s:4:8
//=   │
//= 1 │ #define A B
//=   │         -
//=   │         │
//=   │         defined here
//=   │         macro `A` is defined here
//= 2 │ #define B A
//=   │         - - comes from here
//=   │         │  
//=   │         macro `B` is defined here
//= 3 │ TEXT ·f(SB), $0
//= 4 │     MOVQ $A, AX
//=   │           ^ the limit is exceeded here
//=   │
//=   = the limit is 100 levels; does the macro use itself?
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the limit is 100 levels; does the macro use itself?","rendered":null,"spans":[]}],"code":{"code":"macro-depth"},"level":"error","message":"macros nest too deeply","spans":[{"byte_end":23,"byte_start":22,"column_end":12,"column_start":11,"expansion":{"def_site_span":{"byte_end":21,"byte_start":20,"column_end":10,"column_start":9,"expansion":null,"file_name":"macro-depth.s","is_primary":false,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":9,"text":"#define B A"}]},"macro_decl_name":"B","span":{"byte_end":11,"byte_start":10,"column_end":12,"column_start":11,"expansion":{"def_site_span":{"byte_end":9,"byte_start":8,"column_end":10,"column_start":9,"expansion":null,"file_name":"macro-depth.s","is_primary":false,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":9,"text":"#define A B"}]},"macro_decl_name":"A","span":{"byte_end":23,"byte_start":22,"column_end":12,"column_start":11,"expansion":null,"file_name":"macro-depth.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":11,"text":"#define B A"}]}},"file_name":"macro-depth.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":11,"text":"#define A B"}]}},"file_name":"macro-depth.s","is_primary":true,"label":"the limit is exceeded here","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":11,"text":"#define B A"}]},{"byte_end":9,"byte_start":8,"column_end":10,"column_start":9,"expansion":null,"file_name":"macro-depth.s","is_primary":false,"label":"defined here","line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":9,"text":"#define A B"}]}]}
