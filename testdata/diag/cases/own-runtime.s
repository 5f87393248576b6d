//# flags: --stubs sysv
// func f(a int) int
TEXT ·f(SB), 0, $400-16
	RET

TEXT runtime·morestack(SB), 4, $0-0
	RET
//= warning[no-prototype]: no stub for `runtime.morestack`: it has no prototype
//=   ┌─ own-runtime.s:6:6
//=   │
//= 6 │ TEXT runtime·morestack(SB), 4, $0-0
//=   │      ^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = help: declare it without a body in a Go file, or write `// func …` above its `TEXT`
//= 
//= error[own-runtime]: `runtime.morestack` is defined here, but the stubs define it too
//=   ┌─ own-runtime.s:6:6
//=   │
//= 6 │ TEXT runtime·morestack(SB), 4, $0-0
//=   │      ^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = functions that check the stack can have stubs only where Go's runtime is absent
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"declare it without a body in a Go file, or write `// func …` above its `TEXT`","rendered":null,"spans":[]}],"code":{"code":"no-prototype"},"level":"warning","message":"no stub for `runtime.morestack`: it has no prototype","spans":[{"byte_end":103,"byte_start":81,"column_end":27,"column_start":6,"expansion":null,"file_name":"own-runtime.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":27,"highlight_start":6,"text":"TEXT runtime·morestack(SB), 4, $0-0"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"functions that check the stack can have stubs only where Go's runtime is absent","rendered":null,"spans":[]}],"code":{"code":"own-runtime"},"level":"error","message":"`runtime.morestack` is defined here, but the stubs define it too","spans":[{"byte_end":103,"byte_start":81,"column_end":27,"column_start":6,"expansion":null,"file_name":"own-runtime.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":27,"highlight_start":6,"text":"TEXT runtime·morestack(SB), 4, $0-0"}]}]}
