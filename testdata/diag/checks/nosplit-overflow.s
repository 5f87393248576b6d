TEXT ·outer(SB), 4, $504-0
	CALL ·inner(SB)
	RET

TEXT ·inner(SB), 4, $304-0
	MOVQ $0, 0(SP)
	RET
//= warning[nosplit-overflow]: `main.outer` and what it calls need 832 bytes of stack, but a chain of `NOSPLIT` functions may have 792
//=   ┌─ nosplit-overflow.s:1:6
//=   │
//= 1 │ TEXT ·outer(SB), 4, $504-0
//=   │      ^^^^^^^^^^
//= 2 │     CALL ·inner(SB)
//=   │     --------------- calls `main.inner` with 520 bytes in use
//=   │
//=   = help: let a function check the stack: leave out `NOSPLIT`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"let a function check the stack: leave out `NOSPLIT`","rendered":null,"spans":[]}],"code":{"code":"nosplit-overflow"},"level":"warning","message":"`main.outer` and what it calls need 832 bytes of stack, but a chain of `NOSPLIT` functions may have 792","spans":[{"byte_end":16,"byte_start":5,"column_end":16,"column_start":6,"expansion":null,"file_name":"nosplit-overflow.s","is_primary":true,"label":null,"line_end":1,"line_start":1,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":16,"highlight_start":6,"text":"TEXT ·outer(SB), 4, $504-0"}]},{"byte_end":45,"byte_start":29,"column_end":17,"column_start":2,"expansion":null,"file_name":"nosplit-overflow.s","is_primary":false,"label":"calls `main.inner` with 520 bytes in use","line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":2,"text":"\tCALL ·inner(SB)"}]}]}
