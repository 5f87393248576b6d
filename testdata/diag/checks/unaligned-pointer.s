DATA ·table+4(SB)/8, $·f(SB)
GLOBL ·table(SB), 0, $16

TEXT ·f(SB), 4, $0-0
	RET
//= warning[unaligned-pointer]: the address at `main.table+4` is not at a multiple of 8
//=   ┌─ unaligned-pointer.s:2:7
//=   │
//= 2 │ GLOBL ·table(SB), 0, $16
//=   │       ^^^^^^^^^^
//=   │
//=   = the garbage collector looks for pointers at multiples of 8 only
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the garbage collector looks for pointers at multiples of 8 only","rendered":null,"spans":[]}],"code":{"code":"unaligned-pointer"},"level":"warning","message":"the address at `main.table+4` is not at a multiple of 8","spans":[{"byte_end":48,"byte_start":37,"column_end":17,"column_start":7,"expansion":null,"file_name":"unaligned-pointer.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":7,"text":"GLOBL ·table(SB), 0, $16"}]}]}
