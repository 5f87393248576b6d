DATA ·limits+0(SB)/4, $1
DATA ·limits+4(SB)/8, $100
GLOBL ·limits(SB), 8, $12
//= warning[unaligned-data]: the 8 bytes at `main.limits+4` are not at a multiple of 8
//=   ┌─ unaligned-data.s:2:6
//=   │
//= 2 │ DATA ·limits+4(SB)/8, $100
//=   │      ^^^^^^^^^^^^^^^
//=   │
//=   = a read that crosses a cache line is slower, and not atomic
//=   = help: put larger values first, or fill the gap
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"a read that crosses a cache line is slower, and not atomic","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"put larger values first, or fill the gap","rendered":null,"spans":[]}],"code":{"code":"unaligned-data"},"level":"warning","message":"the 8 bytes at `main.limits+4` are not at a multiple of 8","spans":[{"byte_end":47,"byte_start":31,"column_end":21,"column_start":6,"expansion":null,"file_name":"unaligned-data.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":21,"highlight_start":6,"text":"DATA ·limits+4(SB)/8, $100"}]}]}
