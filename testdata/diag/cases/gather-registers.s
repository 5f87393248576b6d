TEXT ·f(SB), $0
	VPGATHERDD Y1, (AX)(Y2*4), Y1
	RET
//= error[gather-registers]: the mask, index and destination of a gather must differ
//=   ┌─ gather-registers.s:2:2
//=   │
//= 2 │     VPGATHERDD Y1, (AX)(Y2*4), Y1
//=   │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = the machine raises an invalid-opcode exception when two of them are the same register
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"the machine raises an invalid-opcode exception when two of them are the same register","rendered":null,"spans":[]}],"code":{"code":"gather-registers"},"level":"error","message":"the mask, index and destination of a gather must differ","spans":[{"byte_end":47,"byte_start":18,"column_end":31,"column_start":2,"expansion":null,"file_name":"gather-registers.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":31,"highlight_start":2,"text":"\tVPGATHERDD Y1, (AX)(Y2*4), Y1"}]}]}
