DATA ·s+0(SB)/4, $"abcd
GLOBL ·s(SB), 16, $4
//= error[unterminated-string]: unterminated string
//=   ┌─ unterminated-string.s:1:19
//=   │
//= 1 │ DATA ·s+0(SB)/4, $"abcd
//=   │                   ^^^^^
//=   │
//=   = a string must end on the line it starts on
//=   = help: insert `"`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a string must end on the line it starts on","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"insert `\"`","rendered":null,"spans":[{"byte_end":24,"byte_start":24,"column_end":24,"column_start":24,"expansion":null,"file_name":"unterminated-string.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":"\"","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":24,"highlight_start":24,"text":"DATA ·s+0(SB)/4, $\"abcd"}]}]}],"code":{"code":"unterminated-string"},"level":"error","message":"unterminated string","spans":[{"byte_end":24,"byte_start":19,"column_end":24,"column_start":19,"expansion":null,"file_name":"unterminated-string.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":24,"highlight_start":19,"text":"DATA ·s+0(SB)/4, $\"abcd"}]}]}
