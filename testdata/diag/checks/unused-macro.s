#define STEP 8
#define SIZE 16

TEXT ·f(SB), 4, $0-0
	ADDQ $STEP, AX
	RET
//= warning[unused-macro]: nothing uses the macro `SIZE`
//=   ┌─ unused-macro.s:2:9
//=   │
//= 2 │ #define SIZE 16
//=   │         ^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"unused-macro"},"level":"warning","message":"nothing uses the macro `SIZE`","spans":[{"byte_end":27,"byte_start":23,"column_end":13,"column_start":9,"expansion":null,"file_name":"unused-macro.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":9,"text":"#define SIZE 16"}]}]}
