//# flags: --stubs sysv
// func f(a int) int
TEXT ·f(SB), 4|64, $0-16
	RET

// func g(a int) int
TEXT ·g(SB), 4, $0-16
	RET
//= warning[no-stub]: no stub for `main.f`: it uses the closure register, which C does not set
//=   ┌─ no-stub.s:3:6
//=   │
//= 3 │ TEXT ·f(SB), 4|64, $0-16
//=   │      ^^^^^^
//= 
//= {"$message_type":"diagnostic","children":[],"code":{"code":"no-stub"},"level":"warning","message":"no stub for `main.f`: it uses the closure register, which C does not set","spans":[{"byte_end":57,"byte_start":50,"column_end":12,"column_start":6,"expansion":null,"file_name":"no-stub.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":12,"highlight_start":6,"text":"TEXT ·f(SB), 4|64, $0-16"}]}]}
