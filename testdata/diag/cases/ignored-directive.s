#ifdef NEVER
#if 1
#endif
TEXT ·f(SB), $0
	NOP
	RET
//= warning[ignored-directive]: `#if` in skipped text opens no condition
//=   ┌─ ignored-directive.s:2:2
//=   │
//= 2 │ #if 1
//=   │  ^^
//=   │
//=   = Go's assembler does not know `#if`, so the next `#endif` ends the condition around it
//=   = help: write `#ifdef` or `#ifndef`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"Go's assembler does not know `#if`, so the next `#endif` ends the condition around it","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `#ifdef` or `#ifndef`","rendered":null,"spans":[]}],"code":{"code":"ignored-directive"},"level":"warning","message":"`#if` in skipped text opens no condition","spans":[{"byte_end":16,"byte_start":14,"column_end":4,"column_start":2,"expansion":null,"file_name":"ignored-directive.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":4,"highlight_start":2,"text":"#if 1"}]}]}
