DATA ·s+0(SB)/4, $"a\qb"
GLOBL ·s(SB), 16, $4
//= error[bad-escape]: unknown escape sequence
//=   ┌─ bad-escape.s:1:19
//=   │
//= 1 │ DATA ·s+0(SB)/4, $"a\qb"
//=   │                   ^^^^^^
//=   │
//=   = the escapes are `\a \b \f \n \r \t \v \\ \' \" \000 \x00 \u0000 \U00000000`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the escapes are `\\a \\b \\f \\n \\r \\t \\v \\\\ \\' \\\" \\000 \\x00 \\u0000 \\U00000000`","rendered":null,"spans":[]}],"code":{"code":"bad-escape"},"level":"error","message":"unknown escape sequence","spans":[{"byte_end":25,"byte_start":19,"column_end":25,"column_start":19,"expansion":null,"file_name":"bad-escape.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":25,"highlight_start":19,"text":"DATA ·s+0(SB)/4, $\"a\\qb\""}]}]}
