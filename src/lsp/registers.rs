//! What registers, numbers and flags are, in a sentence.
//!
//! In: a register, a number or a word of the dialect as it is written. Out: Markdown. Go's roles of registers are those of its
//! internal-ABI specification (cmd/compile/abi-internal.md).

use crate::amd64::Reg;
use crate::syntax::literal::number::{self, Number};
use std::fmt::Write;

/// What a register is: its width, what it is a part of, its role in Go.
pub(super) fn register(reg: Reg) -> String {
    let name = reg.name();
    let mut text = format!("**{name}**: {}", kind(reg));
    if let Some(role) = role(reg) {
        let _ = write!(text, "\n\n{role}");
    }
    text.push('\n');
    text
}

/// A pseudo register; none for others.
pub(super) fn pseudo(word: &str) -> Option<&'static str> {
    Some(match word {
        "FP" => {
            "**FP**: the pseudo-register of the arguments: `name+0(FP)` is the first byte of arguments and results in the caller's frame"
        }
        "SB" => {
            "**SB**: the pseudo-register of symbols: `name(SB)` is the memory at the symbol's address, `$name(SB)` the address"
        }
        "SP" => {
            "**SP** behind a name: the pseudo-register of locals: `name-8(SP)` is the highest 8 bytes of the frame; without a name, `8(SP)`, it is the hardware's stack pointer"
        }
        "PC" => {
            "**PC**: the place of the next instruction, counted in instructions: `2(PC)` is the one after it"
        }
        "g" => "**g**: the current goroutine, in R14 where functions have ABIInternal",
        _ => return None,
    })
}

fn kind(reg: Reg) -> String {
    let number = reg.number();
    match reg {
        _ if reg.is_gpr64() => {
            let byte = reg.byte_form().name();
            format!(
                "general register of 64 bits; instructions such as `MOVL` and `MOVW` use its low 32 and 16 bits, `MOVB` the low 8 ({byte})"
            )
        }
        _ if reg.is_byte() => match whole(reg) {
            Some((whole, "second")) => format!("bits 8 to 15 of {whole}"),
            Some((whole, _)) => format!("low 8 bits of {whole}"),
            None => "byte register".to_owned(),
        },
        _ if reg.is_xmm() => {
            format!("vector register of 128 bits, the low part of Y{number} and Z{number}{}", beyond(number))
        }
        _ if reg.is_ymm() => format!(
            "vector register of 256 bits, the low half of Z{number}; its low half is X{number}{}",
            beyond(number)
        ),
        _ if reg.is_zmm() => format!(
            "vector register of 512 bits; its low parts are Y{number} and X{number}{}",
            beyond(number)
        ),
        _ if reg.is_mask() => "mask register of AVX-512: a bit for each element of a vector".to_owned(),
        _ if reg.is_mmx() => format!("MMX register of 64 bits, the low part of the x87 register {number}"),
        _ if reg.is_x87() => "x87 register of 80 bits, counted from the top of the stack".to_owned(),
        _ if reg.is_segment() => "segment register".to_owned(),
        Reg::TLS => "base of thread-local storage".to_owned(),
        _ => "system register".to_owned(),
    }
}

fn beyond(number: u8) -> &'static str {
    if number > 15 { "; only AVX-512 instructions name it" } else { "" }
}

/// The general register that a byte register is in, and which of its bytes that is.
fn whole(reg: Reg) -> Option<(&'static str, &'static str)> {
    let number = usize::from(reg.general()?);
    let whole = Reg::all().filter(|reg| reg.is_gpr64()).nth(number)?;
    Some((whole.name(), if whole.byte_form() == reg { "first" } else { "second" }))
}

/// What Go uses a register for.
fn role(reg: Reg) -> Option<&'static str> {
    Some(match reg {
        Reg::SP => "In Go: the hardware's stack pointer.",
        Reg::BP => "In Go: the frame pointer; a function must leave it as it was.",
        Reg::DX => "In Go: the closure context at the entry of a function that has one.",
        Reg::R14 => "In Go: the current goroutine (g) under ABIInternal; in ABI0, which assembly has, free.",
        Reg::R15 => "In Go: the address of the GOT in code for dynamic linking (`-dynlink`); else free.",
        Reg::X15 => "In Go: zero under ABIInternal; in ABI0, which assembly has, free.",
        Reg::K0 => "As a mask it cannot be named: its number means that there is none.",
        Reg::TLS => "In Go: leads to g in ABI0.",
        _ => return None,
    })
}

/// The same number in other notations; none if it is no integer.
pub(super) fn number(text: &str, is_negative: bool) -> Option<String> {
    let (_, Number::Int(value)) = number::scan(text.as_bytes()) else { return None };
    let bits = if is_negative { value.wrapping_neg() } else { value };
    let sign = if is_negative { "-" } else { "" };
    let mut out = format!("**{sign}{text}**\n\n- decimal: {}\n", shown(bits, is_negative));
    let _ = writeln!(out, "- hexadecimal: {bits:#x}");
    if bits < 1 << 16 {
        let _ = writeln!(out, "- binary: {bits:#b}");
    }
    // As what an immediate of that many bits is to the processor.
    for width in [8, 16, 32, 64] {
        let is_top_bit = bits >> (width - 1) == 1;
        if !is_negative && is_top_bit {
            let signed = ((bits << (64 - width)) as i64) >> (64 - width);
            let _ = writeln!(out, "- signed, of {width} bits: {signed}");
        }
    }
    if let Some(letter) = u8::try_from(bits).ok().filter(u8::is_ascii_graphic) {
        let _ = writeln!(out, "- character: `{}`", char::from(letter));
    }
    Some(out)
}

fn shown(bits: u64, is_negative: bool) -> String {
    if is_negative { (bits as i64).to_string() } else { bits.to_string() }
}

/// What a directive or a flag does.
pub(super) fn word(word: &str) -> Option<&'static str> {
    Some(match word {
        "TEXT" => "Starts a function: its symbol, flags, and `$frame-arguments` in bytes",
        "DATA" => "Sets bytes of a symbol: `DATA name+offset(SB)/width, value`; the width is 1, 2, 4 or 8",
        "GLOBL" => "Defines a symbol for data: its flags and its size in bytes; what no DATA sets is zero",
        "FUNCDATA" => "Names a table for the garbage collector or the unwinder: `FUNCDATA $kind, symbol(SB)`",
        "PCDATA" => "Sets a value of a table from here on: `PCDATA $table, $value`",
        "PCALIGN" => "Aligns the next instruction to a power of two, with instructions that do nothing",
        "NOPROF" => "The profiler ignores the function; no longer used",
        "DUPOK" => "The symbol may be defined several times; the linker takes one",
        "NOSPLIT" => {
            "No check that the stack has room: the function and what it calls must fit in what is always there (800 bytes)"
        }
        "RODATA" => "The data are never written: they are put where writes fault",
        "NOPTR" => "The data hold no pointers: the garbage collector does not look at them",
        "WRAPPER" => "A wrapper: `recover` does not count it as a frame",
        "NEEDCTXT" => "A closure: DX holds its context",
        "TLSBSS" => "Thread-local data without initial values",
        "NOFRAME" => "No frame is made, BP is not saved: SP is as the caller left it",
        "REFLECTMETHOD" => "The function may look up methods by reflection, so the linker keeps them",
        "TOPFRAME" => "The outermost frame: unwinding stops here",
        "ABIWRAPPER" => "A wrapper between ABI0 and ABIInternal",
        "#define" => "Defines a macro, whose body goes on behind `\\` at the end of a line",
        "#include" => "Reads another file here",
        "#ifdef" => "What follows is read if the macro is defined",
        "#ifndef" => "What follows is read if the macro is not defined",
        "#else" => "What follows is read if what was before is not",
        "#endif" => "Ends what `#ifdef` or `#ifndef` began",
        "#undef" => "Forgets a macro",
        _ => return None,
    })
}
