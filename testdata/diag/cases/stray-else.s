#else
TEXT ·f(SB), $0
	NOP
	RET
//= error[stray-else]: `#else` without `#ifdef` or `#ifndef`
//=   ┌─ stray-else.s:1:2
//=   │
//= 1 │ #else
//=   │  ^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"stray-else"},"level":"error","message":"`#else` without `#ifdef` or `#ifndef`","spans":[{"byte_end":5,"byte_start":1,"column_end":6,"column_start":2,"expansion":null,"file_name":"stray-else.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":6,"highlight_start":2,"text":"#else"}]}]}
