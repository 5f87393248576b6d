//! Whole lines of a fixed text, selected and ordered by the bytes, to get deeper into the passes than raw bytes do.
#![no_main]

mod common;

/// One choice per byte; the text stays short, so that a run takes microseconds.
const LINES: [&str; 64] = [
    "TEXT ·a(SB), 4, $0-8",
    "TEXT ·b(SB), 0, $24-16",
    "TEXT c<>(SB), 4, $-8",
    "TEXT ·d(SB), 0, $4096-8",
    "TEXT ·e(SB), 516, $200000-8",
    "TEXT runtime·f<ABIInternal>(SB), 4, $0",
    "TEXT ·g(SB), 0, $0",
    "TEXT ·a(SB), 34, $8-0",
    "L0:",
    "L1:",
    "L2:",
    "L0: JMP L1",
    "L1: JEQ L2",
    "JMP L0",
    "JMP L1",
    "JNE L2",
    "JCXZQ L0",
    "LOOP L1",
    "XBEGIN L2",
    "JMP 2(PC)",
    "JLT -1(PC)",
    "JMP ·a(SB)",
    "JMP AX",
    "JMP 8(AX)",
    "CALL ·b(SB)",
    "CALL AX",
    "CALL c<>(SB)",
    "RET",
    "RET $8",
    "RET ·a(SB)",
    "PUSHQ AX",
    "POPQ AX",
    "PUSHFQ",
    "ADJSP $16",
    "ADJSP $-16",
    "SUBQ $8, SP",
    "MOVQ SP, AX",
    "LEAQ x-8(SP), AX",
    "MOVQ x+0(FP), AX",
    "MOVQ AX, r+8(FP)",
    "MOVQ $s<>(SB), AX",
    "MOVQ s<>+8(SB), AX",
    "MOVQ $1, ·t(SB)",
    "CMPL ·t+4(SB), $0x12345678",
    "MOVSD $1.5, X0",
    "MOVSS $(-0.1), X1",
    "MOVQ $0, X2",
    "MOVQ (TLS), AX",
    "MOVQ TLS, CX",
    "MOVQ 8(CX)(TLS*1), DX",
    "VADDPS.BCST (AX), Z1, K1, Z2",
    "VPERMD 64(AX)(BX*4), Y1, Y2",
    "MOVB SP, (AX)",
    "PCALIGN $32",
    "PCALIGNMAX $16, $4",
    "PCDATA $0, $-1",
    "FUNCDATA $1, s<>(SB)",
    "BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90",
    "LONG $1; LONG $2; LONG $3; LONG $4; LONG $5; LONG $6; LONG $7; LONG $8; LONG $9; LONG $10; LONG $11",
    "DATA s<>+0(SB)/8, $·a(SB)",
    "DATA ·t+4(SB)/4, $1",
    "GLOBL s<>(SB), 8, $16",
    "GLOBL ·t(SB), $8",
    "UNDEF",
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((flags, choices)) = data.split_first() else { return };
    let mut text = String::new();
    for &choice in choices.iter().take(400) {
        text.push_str(LINES[usize::from(choice) % LINES.len()]);
        text.push('\n');
    }
    common::assemble(*flags, text.as_bytes());
});
