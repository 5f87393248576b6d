// Zero-terminated messages; in those on bounds, 1 and 2 stand for the numbers.

#include "runtime.h"

DATA space_text<>+0(SB)/2, $" \x00"
GLOBL space_text<>(SB), RODATA|NOPTR, $2
DATA newline_text<>+0(SB)/2, $"\n\x00"
GLOBL newline_text<>(SB), RODATA|NOPTR, $2
DATA true_text<>+0(SB)/5, $"true\x00"
GLOBL true_text<>(SB), RODATA|NOPTR, $5
DATA false_text<>+0(SB)/6, $"false\x00"
GLOBL false_text<>(SB), RODATA|NOPTR, $6
DATA minus_text<>+0(SB)/2, $"-\x00"
GLOBL minus_text<>(SB), RODATA|NOPTR, $2
DATA plus_text<>+0(SB)/2, $"+\x00"
GLOBL plus_text<>(SB), RODATA|NOPTR, $2
DATA open_slice_text<>+0(SB)/2, $"[\x00"
GLOBL open_slice_text<>(SB), RODATA|NOPTR, $2
DATA close_slice_text<>+0(SB)/2, $"]\x00"
GLOBL close_slice_text<>(SB), RODATA|NOPTR, $2
DATA slash_text<>+0(SB)/2, $"/\x00"
GLOBL slash_text<>(SB), RODATA|NOPTR, $2
DATA open_text<>+0(SB)/2, $"(\x00"
GLOBL open_text<>(SB), RODATA|NOPTR, $2
DATA close_text<>+0(SB)/2, $")\x00"
GLOBL close_text<>(SB), RODATA|NOPTR, $2
DATA between_text<>+0(SB)/3, $", \x00"
GLOBL between_text<>(SB), RODATA|NOPTR, $3
DATA comma_text<>+0(SB)/2, $",\x00"
GLOBL comma_text<>(SB), RODATA|NOPTR, $2
DATA imaginary_text<>+0(SB)/3, $"i)\x00"
GLOBL imaginary_text<>(SB), RODATA|NOPTR, $3
DATA nan_text<>+0(SB)/4, $"NaN\x00"
GLOBL nan_text<>(SB), RODATA|NOPTR, $4
DATA digits_text<>+0(SB)/16, $"0123456789abcdef"
GLOBL digits_text<>(SB), RODATA|NOPTR, $16
DATA divide_text<>+0(SB)/23, $"integer divide by zero\x00"
GLOBL divide_text<>(SB), RODATA|NOPTR, $23
DATA shift_text<>+0(SB)/22, $"negative shift amount\x00"
GLOBL shift_text<>(SB), RODATA|NOPTR, $22
DATA overflow_text<>+0(SB)/17, $"integer overflow\x00"
GLOBL overflow_text<>(SB), RODATA|NOPTR, $17
DATA memory_text<>+0(SB)/50, $"invalid memory address or nil pointer dereference\x00"
GLOBL memory_text<>(SB), RODATA|NOPTR, $50
DATA makeslice_len_text<>+0(SB)/28, $"makeslice: len out of range\x00"
GLOBL makeslice_len_text<>(SB), RODATA|NOPTR, $28
DATA makeslice_cap_text<>+0(SB)/28, $"makeslice: cap out of range\x00"
GLOBL makeslice_cap_text<>(SB), RODATA|NOPTR, $28
DATA slice_len_text<>+0(SB)/31, $"unsafe.Slice: len out of range\x00"
GLOBL slice_len_text<>(SB), RODATA|NOPTR, $31
DATA slice_nil_text<>+0(SB)/45, $"unsafe.Slice: ptr is nil and len is not zero\x00"
GLOBL slice_nil_text<>(SB), RODATA|NOPTR, $45
DATA string_len_text<>+0(SB)/32, $"unsafe.String: len out of range\x00"
GLOBL string_len_text<>(SB), RODATA|NOPTR, $32
DATA string_nil_text<>+0(SB)/46, $"unsafe.String: ptr is nil and len is not zero\x00"
GLOBL string_nil_text<>(SB), RODATA|NOPTR, $46
DATA format0_text<>+0(SB)/37, $"index out of range [\x01] with length \x02\x00"
GLOBL format0_text<>(SB), RODATA|NOPTR, $37
DATA format1_text<>+0(SB)/45, $"slice bounds out of range [:\x01] with length \x02\x00"
GLOBL format1_text<>(SB), RODATA|NOPTR, $45
DATA format2_text<>+0(SB)/47, $"slice bounds out of range [:\x01] with capacity \x02\x00"
GLOBL format2_text<>(SB), RODATA|NOPTR, $47
DATA format3_text<>+0(SB)/32, $"slice bounds out of range [\x01:\x02]\x00"
GLOBL format3_text<>(SB), RODATA|NOPTR, $32
DATA format4_text<>+0(SB)/46, $"slice bounds out of range [::\x01] with length \x02\x00"
GLOBL format4_text<>(SB), RODATA|NOPTR, $46
DATA format5_text<>+0(SB)/48, $"slice bounds out of range [::\x01] with capacity \x02\x00"
GLOBL format5_text<>(SB), RODATA|NOPTR, $48
DATA format6_text<>+0(SB)/33, $"slice bounds out of range [:\x01:\x02]\x00"
GLOBL format6_text<>(SB), RODATA|NOPTR, $33
DATA format7_text<>+0(SB)/33, $"slice bounds out of range [\x01:\x02:]\x00"
GLOBL format7_text<>(SB), RODATA|NOPTR, $33
DATA format8_text<>+0(SB)/78, $"cannot convert slice with length \x02 to array or pointer to array with length \x01\x00"
GLOBL format8_text<>(SB), RODATA|NOPTR, $78
DATA format9_text<>+0(SB)/23, $"index out of range [\x01]\x00"
GLOBL format9_text<>(SB), RODATA|NOPTR, $23
DATA format10_text<>+0(SB)/31, $"slice bounds out of range [:\x01]\x00"
GLOBL format10_text<>(SB), RODATA|NOPTR, $31
DATA format11_text<>+0(SB)/31, $"slice bounds out of range [:\x01]\x00"
GLOBL format11_text<>(SB), RODATA|NOPTR, $31
DATA format12_text<>+0(SB)/31, $"slice bounds out of range [\x01:]\x00"
GLOBL format12_text<>(SB), RODATA|NOPTR, $31
DATA format13_text<>+0(SB)/32, $"slice bounds out of range [::\x01]\x00"
GLOBL format13_text<>(SB), RODATA|NOPTR, $32
DATA format14_text<>+0(SB)/32, $"slice bounds out of range [::\x01]\x00"
GLOBL format14_text<>(SB), RODATA|NOPTR, $32
DATA format15_text<>+0(SB)/32, $"slice bounds out of range [:\x01:]\x00"
GLOBL format15_text<>(SB), RODATA|NOPTR, $32
DATA format16_text<>+0(SB)/32, $"slice bounds out of range [\x01::]\x00"
GLOBL format16_text<>(SB), RODATA|NOPTR, $32
DATA goroutine_text<>+0(SB)/25, $"\ngoroutine 1 [running]:\n\x00"
GLOBL goroutine_text<>(SB), RODATA|NOPTR, $25
DATA panic_text<>+0(SB)/8, $"panic: \x00"
GLOBL panic_text<>(SB), RODATA|NOPTR, $8
DATA error_text<>+0(SB)/16, $"runtime error: \x00"
GLOBL error_text<>(SB), RODATA|NOPTR, $16
DATA tab_text<>+0(SB)/2, $"\t\x00"
GLOBL tab_text<>(SB), RODATA|NOPTR, $2
DATA open_quote_text<>+0(SB)/3, $"(\"\x00"
GLOBL open_quote_text<>(SB), RODATA|NOPTR, $3
DATA close_quote_text<>+0(SB)/3, $"\")\x00"
GLOBL close_quote_text<>(SB), RODATA|NOPTR, $3
DATA close_space_text<>+0(SB)/3, $") \x00"
GLOBL close_space_text<>(SB), RODATA|NOPTR, $3
DATA wrap_text<>+0(SB)/38, $"value method called using nil pointer\x00"
GLOBL wrap_text<>(SB), RODATA|NOPTR, $38
DATA nil_text<>+0(SB)/4, $"nil\x00"
GLOBL nil_text<>(SB), RODATA|NOPTR, $4
DATA question_text<>+0(SB)/2, $"?\x00"
GLOBL question_text<>(SB), RODATA|NOPTR, $2
DATA no_memory_text<>+0(SB)/41, $"runtime: out of memory: cannot allocate \x00"
GLOBL no_memory_text<>(SB), RODATA|NOPTR, $41
DATA no_block_text<>+0(SB)/13, $"-byte block\n\x00"
GLOBL no_block_text<>(SB), RODATA|NOPTR, $13
DATA fatal_memory_text<>+0(SB)/28, $"fatal error: out of memory\n\x00"
GLOBL fatal_memory_text<>(SB), RODATA|NOPTR, $28
DATA exceeds_text<>+0(SB)/34, $"runtime: goroutine stack exceeds \x00"
GLOBL exceeds_text<>(SB), RODATA|NOPTR, $34
DATA limit_text<>+0(SB)/25, $"-byte limit\nruntime: sp=\x00"
GLOBL limit_text<>(SB), RODATA|NOPTR, $25
DATA stack_text<>+0(SB)/9, $" stack=[\x00"
GLOBL stack_text<>(SB), RODATA|NOPTR, $9
DATA overflow_stack_text<>+0(SB)/31, $"]\nfatal error: stack overflow\n\x00"
GLOBL overflow_stack_text<>(SB), RODATA|NOPTR, $31
DATA conversion_text<>+0(SB)/30, $"panic: interface conversion: \x00"
GLOBL conversion_text<>(SB), RODATA|NOPTR, $30
DATA interface_text<>+0(SB)/10, $"interface\x00"
GLOBL interface_text<>(SB), RODATA|NOPTR, $10
DATA is_text<>+0(SB)/5, $" is \x00"
GLOBL is_text<>(SB), RODATA|NOPTR, $5
DATA not_text<>+0(SB)/7, $", not \x00"
GLOBL not_text<>(SB), RODATA|NOPTR, $7
DATA uncomparable_text<>+0(SB)/29, $"comparing uncomparable type \x00"
GLOBL uncomparable_text<>(SB), RODATA|NOPTR, $29
DATA unexpected_text<>+0(SB)/26, $"unexpected fault address \x00"
GLOBL unexpected_text<>(SB), RODATA|NOPTR, $26
DATA fatal_fault_text<>+0(SB)/21, $"\nfatal error: fault\n\x00"
GLOBL fatal_fault_text<>(SB), RODATA|NOPTR, $21
DATA sigsegv_text<>+0(SB)/40, $"[signal SIGSEGV: segmentation violation\x00"
GLOBL sigsegv_text<>(SB), RODATA|NOPTR, $40
DATA sigfpe_text<>+0(SB)/41, $"[signal SIGFPE: floating-point exception\x00"
GLOBL sigfpe_text<>(SB), RODATA|NOPTR, $41
DATA sigbus_text<>+0(SB)/26, $"[signal SIGBUS: bus error\x00"
GLOBL sigbus_text<>(SB), RODATA|NOPTR, $26
DATA code_text<>+0(SB)/7, $" code=\x00"
GLOBL code_text<>(SB), RODATA|NOPTR, $7
DATA address_text<>+0(SB)/7, $" addr=\x00"
GLOBL address_text<>(SB), RODATA|NOPTR, $7
DATA pc_text<>+0(SB)/5, $" pc=\x00"
GLOBL pc_text<>(SB), RODATA|NOPTR, $5
DATA bracket_text<>+0(SB)/3, $"]\n\x00"
GLOBL bracket_text<>(SB), RODATA|NOPTR, $3

#ifdef GO1_20
DATA growslice_text<>+0(SB)/28, $"growslice: len out of range\x00"
#else
DATA growslice_text<>+0(SB)/28, $"growslice: cap out of range\x00"
#endif
GLOBL growslice_text<>(SB), RODATA|NOPTR, $28

#ifdef GO1_27
DATA panic_nil_text<>+0(SB)/46, $"runtime error: panic called with nil argument\x00"
#else
#ifdef GO1_21
DATA panic_nil_text<>+0(SB)/31, $"panic called with nil argument\x00"
#else
DATA panic_nil_text<>+0(SB)/4, $"nil\x00"
#endif
#endif
GLOBL panic_nil_text<>(SB), RODATA|NOPTR, $48

#ifdef GO1_22
DATA range_done_text<>+0(SB)/79, $"range function continued iteration after function for loop body returned false\x00"
GLOBL range_done_text<>(SB), RODATA|NOPTR, $79
DATA range_panic_text<>+0(SB)/57, $"range function continued iteration after loop body panic\x00"
GLOBL range_panic_text<>(SB), RODATA|NOPTR, $57
DATA range_exhausted_text<>+0(SB)/57, $"range function continued iteration after whole loop exit\x00"
GLOBL range_exhausted_text<>(SB), RODATA|NOPTR, $57
DATA range_missing_text<>+0(SB)/72, $"range function recovered a loop body panic and did not resume panicking\x00"
GLOBL range_missing_text<>(SB), RODATA|NOPTR, $72
#endif

#ifdef GO1_26
DATA range_text<>+0(SB)/19, $"index out of range\x00"
GLOBL range_text<>(SB), RODATA|NOPTR, $19
#endif
