TEXT ·f(SB), 4, $0-0
#define SUM(x) MOVQ x, AX; // first \
	ADDQ AX, BX
	SUM(CX)
	RET
//= warning[lost-continuation]: this `\` belongs to the comment: the macro ends here
//=   ┌─ lost-continuation.s:2:37
//=   │
//= 2 │ #define SUM(x) MOVQ x, AX; // first \
//=   │                                     ^
//=   │
//=   = the next line is not part of the macro; Go's assembler reads it so too
//=   = help: write the comment above the macro, or between `/*` and `*/`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the next line is not part of the macro; Go's assembler reads it so too","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write the comment above the macro, or between `/*` and `*/`","rendered":null,"spans":[]}],"code":{"code":"lost-continuation"},"level":"warning","message":"this `\\` belongs to the comment: the macro ends here","spans":[{"byte_end":59,"byte_start":58,"column_end":38,"column_start":37,"expansion":null,"file_name":"lost-continuation.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":38,"highlight_start":37,"text":"#define SUM(x) MOVQ x, AX; // first \\"}]}]}
