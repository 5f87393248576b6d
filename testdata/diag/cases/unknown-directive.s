#if 1
#endif
TEXT ·f(SB), $0
	NOP
	RET
//= error[unknown-directive]: unknown directive `#if`
//=   ┌─ unknown-directive.s:1:2
//=   │
//= 1 │ #if 1
//=   │  ^^
//=   │
//=   = the conditions of Go's assembler are `#ifdef` and `#ifndef`, each with at most one `#else`
//=   = the text up to its `#endif` is not read
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the conditions of Go's assembler are `#ifdef` and `#ifndef`, each with at most one `#else`","rendered":null,"spans":[]},{"children":[],"code":null,"level":"note","message":"the text up to its `#endif` is not read","rendered":null,"spans":[]}],"code":{"code":"unknown-directive"},"level":"error","message":"unknown directive `#if`","spans":[{"byte_end":3,"byte_start":1,"column_end":4,"column_start":2,"expansion":null,"file_name":"unknown-directive.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":4,"highlight_start":2,"text":"#if 1"}]}]}
