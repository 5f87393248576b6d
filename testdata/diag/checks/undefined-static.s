// func limit() int
TEXT ·limit(SB), 4, $0-8
	MOVQ most<>(SB), AX
	MOVQ AX, ret+0(FP)
	RET
//= warning[undefined-static]: `most<>` is defined nowhere in these files
//=   ┌─ undefined-static.s:3:7
//=   │
//= 3 │     MOVQ most<>(SB), AX
//=   │          ^^^^^^^^^^
//=   │
//=   = `<>` makes a name one of this package alone, and Go's linker refuses what is not there
//=   = help: define it with `TEXT` or `GLOBL`, or leave out `<>` if `most` is elsewhere
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"`<>` makes a name one of this package alone, and Go's linker refuses what is not there","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"define it with `TEXT` or `GLOBL`, or leave out `<>` if `most` is elsewhere","rendered":null,"spans":[]}],"code":{"code":"undefined-static"},"level":"warning","message":"`most<>` is defined nowhere in these files","spans":[{"byte_end":62,"byte_start":52,"column_end":17,"column_start":7,"expansion":null,"file_name":"undefined-static.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":17,"highlight_start":7,"text":"\tMOVQ most<>(SB), AX"}]}]}
