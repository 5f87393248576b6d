TEXT ·f(SB), 4, $0-24
	LDP (R0), (R1, R2)
	ADD R1, R2, R3
	CBZ R3, done
	MOVD R3, ret+16(FP)
done:
	RET
//= error[other-processor]: `other-processor.s` looks like assembly for arm64
//=   ┌─ other-processor.s:2:2
//=   │
//= 2 │     LDP (R0), (R1, R2)
//=   │     ^^^^^^^^^^^^^^^^^^
//=   │
//=   = 4 errors of the file come from such instructions and registers
//=   = rasm assembles for amd64
//=   = help: call the file `other-processor_arm64.s`, or begin it with `//go:build arm64`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"4 errors of the file come from such instructions and registers","rendered":null,"spans":[]},{"children":[],"code":null,"level":"note","message":"rasm assembles for amd64","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"call the file `other-processor_arm64.s`, or begin it with `//go:build arm64`","rendered":null,"spans":[]}],"code":{"code":"other-processor"},"level":"error","message":"`other-processor.s` looks like assembly for arm64","spans":[{"byte_end":42,"byte_start":24,"column_end":20,"column_start":2,"expansion":null,"file_name":"other-processor.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":2,"text":"\tLDP (R0), (R1, R2)"}]}]}
