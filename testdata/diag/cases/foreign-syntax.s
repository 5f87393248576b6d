TEXT ·f(SB), 4, $0-0
	movq 8(%rdi), %rax
	addl $1, (%rax,%rcx,4)
	cmpq $5, %rax
	mov ecx, dword ptr [rax+rcx*4]
	xor eax, eax // cleared
again:	dec rax
	vpaddd ymm0, ymm1, ymmword ptr [rsi]
	vpaddd ymm0, ymm1, ymm2
	MOVQ rax, BX
	RET
//= error[foreign-syntax]: this is in the syntax of GNU's assembler
//=   ┌─ foreign-syntax.s:2:2
//=   │
//= 2 │     movq 8(%rdi), %rax
//=   │     ^^^^^^^^^^^^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `MOVQ 8(DI), AX`
//= 
//= error[foreign-syntax]: this is in the syntax of GNU's assembler
//=   ┌─ foreign-syntax.s:3:2
//=   │
//= 3 │     addl $1, (%rax,%rcx,4)
//=   │     ^^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `ADDL $1, (AX)(CX*4)`
//= 
//= error[foreign-syntax]: this is in the syntax of GNU's assembler
//=   ┌─ foreign-syntax.s:4:2
//=   │
//= 4 │     cmpq $5, %rax
//=   │     ^^^^^^^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `CMPQ AX, $5`
//= 
//= error[foreign-syntax]: this is in the syntax of Intel's assembler
//=   ┌─ foreign-syntax.s:5:2
//=   │
//= 5 │     mov ecx, dword ptr [rax+rcx*4]
//=   │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `MOVL (AX)(CX*4), CX`
//= 
//= error[foreign-syntax]: this is in the syntax of Intel's assembler
//=   ┌─ foreign-syntax.s:6:2
//=   │
//= 6 │     xor eax, eax // cleared
//=   │     ^^^^^^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `XORL AX, AX`
//= 
//= error[foreign-syntax]: this is in the syntax of Intel's assembler
//=   ┌─ foreign-syntax.s:7:8
//=   │
//= 7 │ again:  dec rax
//=   │         ^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `DECQ AX`
//= 
//= error[foreign-syntax]: this is in the syntax of Intel's assembler
//=   ┌─ foreign-syntax.s:8:2
//=   │
//= 8 │     vpaddd ymm0, ymm1, ymmword ptr [rsi]
//=   │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `VPADDD (SI), Y1, Y0`
//= 
//= error[foreign-syntax]: this is in the syntax of Intel's assembler
//=   ┌─ foreign-syntax.s:9:2
//=   │
//= 9 │     vpaddd ymm0, ymm1, ymm2
//=   │     ^^^^^^^^^^^^^^^^^^^^^^^
//=   │
//=   = in this dialect the size is part of the mnemonic, not of the register, and the destination comes last
//=   = help: write `VPADDD Y2, Y1, Y0`
//= 
//= error[bare-name]: `rax` is neither a register nor an address
//=    ┌─ foreign-syntax.s:10:7
//=    │
//= 10 │     MOVQ rax, BX
//=    │          ^^^
//=    │
//=    = help: write the register `AX`
//= 
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `MOVQ 8(DI), AX`","rendered":null,"spans":[{"byte_end":41,"byte_start":23,"column_end":20,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":"MOVQ 8(DI), AX","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":20,"highlight_start":2,"text":"\tmovq 8(%rdi), %rax"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of GNU's assembler","spans":[{"byte_end":41,"byte_start":23,"column_end":20,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":2,"line_start":2,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":20,"highlight_start":2,"text":"\tmovq 8(%rdi), %rax"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `ADDL $1, (AX)(CX*4)`","rendered":null,"spans":[{"byte_end":65,"byte_start":43,"column_end":24,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":"ADDL $1, (AX)(CX*4)","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":24,"highlight_start":2,"text":"\taddl $1, (%rax,%rcx,4)"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of GNU's assembler","spans":[{"byte_end":65,"byte_start":43,"column_end":24,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":3,"line_start":3,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":24,"highlight_start":2,"text":"\taddl $1, (%rax,%rcx,4)"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `CMPQ AX, $5`","rendered":null,"spans":[{"byte_end":80,"byte_start":67,"column_end":15,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":"CMPQ AX, $5","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":15,"highlight_start":2,"text":"\tcmpq $5, %rax"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of GNU's assembler","spans":[{"byte_end":80,"byte_start":67,"column_end":15,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":4,"line_start":4,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":15,"highlight_start":2,"text":"\tcmpq $5, %rax"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `MOVL (AX)(CX*4), CX`","rendered":null,"spans":[{"byte_end":112,"byte_start":82,"column_end":32,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":"MOVL (AX)(CX*4), CX","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":32,"highlight_start":2,"text":"\tmov ecx, dword ptr [rax+rcx*4]"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of Intel's assembler","spans":[{"byte_end":112,"byte_start":82,"column_end":32,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":5,"line_start":5,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":32,"highlight_start":2,"text":"\tmov ecx, dword ptr [rax+rcx*4]"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `XORL AX, AX`","rendered":null,"spans":[{"byte_end":126,"byte_start":114,"column_end":14,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":"XORL AX, AX","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":14,"highlight_start":2,"text":"\txor eax, eax // cleared"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of Intel's assembler","spans":[{"byte_end":126,"byte_start":114,"column_end":14,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":6,"line_start":6,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":14,"highlight_start":2,"text":"\txor eax, eax // cleared"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `DECQ AX`","rendered":null,"spans":[{"byte_end":152,"byte_start":145,"column_end":15,"column_start":8,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":7,"line_start":7,"suggested_replacement":"DECQ AX","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":15,"highlight_start":8,"text":"again:\tdec rax"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of Intel's assembler","spans":[{"byte_end":152,"byte_start":145,"column_end":15,"column_start":8,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":7,"line_start":7,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":15,"highlight_start":8,"text":"again:\tdec rax"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `VPADDD (SI), Y1, Y0`","rendered":null,"spans":[{"byte_end":190,"byte_start":154,"column_end":38,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":8,"line_start":8,"suggested_replacement":"VPADDD (SI), Y1, Y0","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":38,"highlight_start":2,"text":"\tvpaddd ymm0, ymm1, ymmword ptr [rsi]"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of Intel's assembler","spans":[{"byte_end":190,"byte_start":154,"column_end":38,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":8,"line_start":8,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":38,"highlight_start":2,"text":"\tvpaddd ymm0, ymm1, ymmword ptr [rsi]"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"note","message":"in this dialect the size is part of the mnemonic, not of the register, and the destination comes last","rendered":null,"spans":[]},{"children":[],"code":null,"level":"help","message":"write `VPADDD Y2, Y1, Y0`","rendered":null,"spans":[{"byte_end":215,"byte_start":192,"column_end":25,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":9,"line_start":9,"suggested_replacement":"VPADDD Y2, Y1, Y0","suggestion_applicability":"MachineApplicable","text":[{"highlight_end":25,"highlight_start":2,"text":"\tvpaddd ymm0, ymm1, ymm2"}]}]}],"code":{"code":"foreign-syntax"},"level":"error","message":"this is in the syntax of Intel's assembler","spans":[{"byte_end":215,"byte_start":192,"column_end":25,"column_start":2,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":9,"line_start":9,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":25,"highlight_start":2,"text":"\tvpaddd ymm0, ymm1, ymm2"}]}]}
//= {"$message_type":"diagnostic","children":[{"children":[],"code":null,"level":"help","message":"write the register `AX`","rendered":null,"spans":[{"byte_end":225,"byte_start":222,"column_end":10,"column_start":7,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":10,"line_start":10,"suggested_replacement":"AX","suggestion_applicability":"MaybeIncorrect","text":[{"highlight_end":10,"highlight_start":7,"text":"\tMOVQ rax, BX"}]}]}],"code":{"code":"bare-name"},"level":"error","message":"`rax` is neither a register nor an address","spans":[{"byte_end":225,"byte_start":222,"column_end":10,"column_start":7,"expansion":null,"file_name":"foreign-syntax.s","is_primary":true,"label":null,"line_end":10,"line_start":10,"suggested_replacement":null,"suggestion_applicability":null,"text":[{"highlight_end":10,"highlight_start":7,"text":"\tMOVQ rax, BX"}]}]}
