	MOVQ AX, BX
//= warning[outside-function]: instructions before the first `TEXT` are dropped
//=   ┌─ outside-function.s:1:2
//=   │
//= 1 │     MOVQ AX, BX
//=   │     ^^^^^^^^^^^
//=   │
//=   = Go's assembler drops them silently
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"Go's assembler drops them silently","rendered":null,"spans":[]}],"code":{"code":"outside-function"},"level":"warning","message":"instructions before the first `TEXT` are dropped","spans":[{"byte_end":12,"byte_start":1,"column_end":13,"column_start":2,"expansion":null,"file_name":"outside-function.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":13,"highlight_start":2,"text":"\tMOVQ AX, BX"}]}]}
