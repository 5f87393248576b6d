#endif
TEXT ·f(SB), $0
	NOP
	RET
//= error[stray-endif]: `#endif` without `#ifdef` or `#ifndef`
//=   ┌─ stray-endif.s:1:2
//=   │
//= 1 │ #endif
//=   │  ^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"stray-endif"},"level":"error","message":"`#endif` without `#ifdef` or `#ifndef`","spans":[{"byte_end":6,"byte_start":1,"column_end":7,"column_start":2,"expansion":null,"file_name":"stray-endif.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":7,"highlight_start":2,"text":"#endif"}]}]}
