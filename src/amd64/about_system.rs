//! What system, x87 and assembler instructions do, in a line for people.
//!
//! In: a mnemonic of this dialect. Out: a sentence; none for those that are not in the tables.

/// Names, separated by spaces, and what they do.
const NAMES: &[(&str, &str)] = &[
    ("AAA AAS AAD AAM DAA DAS", "Adjusts AX for decimal digits; not in 64-bit mode."),
    ("ADJSP", "Subtracts the operand from SP, and keeps the offsets of FP and SP right."),
    ("ARPL", "Raises the privilege level in a selector; not in 64-bit mode."),
    ("BOUNDL BOUNDW", "Raises an exception if an index is out of bounds; not in 64-bit mode."),
    ("BYTE", "Puts the operand into the code as data, 1 byte."),
    ("CDQE", "Copies the sign of the low 32 bits of AX into the high 32 bits."),
    ("CLAC", "Clears the AC flag: the kernel may not touch user memory."),
    ("CLC", "Clears the carry flag."),
    ("CLDEMOTE", "Hints that a cache line is better kept in a cache shared by processors."),
    ("CLFLUSH", "Writes a cache line back to memory and drops it from all caches."),
    ("CLFLUSHOPT", "Writes a cache line back to memory and drops it from all caches, with weaker ordering."),
    ("CLI", "Clears the interrupt flag: interrupts wait."),
    ("CLTS", "Clears the task-switched flag in CR0."),
    ("CLWB", "Writes a cache line back to memory, and may keep it in the caches."),
    ("CMC", "Inverts the carry flag."),
    (
        "CMPXCHG16B",
        "Compares DX:AX with 16 bytes of memory; if they are equal, stores CX:BX there, else loads them. Atomic after LOCK.",
    ),
    (
        "CMPXCHG8B",
        "Compares DX:AX with 8 bytes of memory; if they are equal, stores CX:BX there, else loads them. Atomic after LOCK.",
    ),
    ("CWD", "Copies the sign of AX into all of DX, 16 bits."),
    ("CWDE", "Widens the low 16 bits of AX to 32 bits, with the sign."),
    ("DUFFCOPY", "Calls the runtime's unrolled copying loop, at the offset of the operand."),
    ("DUFFZERO", "Calls the runtime's unrolled zeroing loop, at the offset of the operand."),
    ("EMMS", "Ends the use of MMX registers, so that x87 instructions work again."),
    ("END", "Makes no code."),
    ("ENDBR64", "Marks a place where indirect jumps and calls may arrive."),
    ("ENTER", "Makes a stack frame; Go's assembler cannot encode it."),
    ("FUNCDATA", "Names data about the function, for the runtime; makes no code."),
    ("FXRSTOR FXRSTOR64", "Loads the x87, MMX and SSE registers from memory."),
    ("FXSAVE FXSAVE64", "Stores the x87, MMX and SSE registers to memory."),
    ("GETCALLERPC", "Copies the function's return address to the destination."),
    ("HLT", "Stops the processor until an interrupt."),
    ("ICEBP", "Raises a debug exception."),
    ("INT", "Raises the interrupt with the operand's number."),
    ("INTO", "Raises an interrupt if the overflow flag is set; not in 64-bit mode."),
    ("INVD", "Empties all caches without writing them back."),
    ("INVLPG", "Drops the translation of a page from the TLB."),
    ("INVPCID", "Drops translations from the TLB by process identifier."),
    ("LAHF", "Copies the low byte of the flags to AH."),
    ("LDMXCSR VLDMXCSR", "Loads MXCSR, the control and status of vector floating point."),
    ("LGDT", "Loads the register of the global descriptor table."),
    ("LIDT", "Loads the register of the interrupt descriptor table."),
    ("LLDT", "Loads the register of the local descriptor table."),
    ("LMSW", "Loads the low bits of CR0."),
    ("LONG", "Puts the operand into the code as data, 4 bytes."),
    ("LOOP", "Subtracts 1 from CX, and jumps if CX is not zero."),
    ("LOOPEQ", "Subtracts 1 from CX, and jumps if CX is not zero and the zero flag is set."),
    ("LOOPNE", "Subtracts 1 from CX, and jumps if CX is not zero and the zero flag is clear."),
    ("LTR", "Loads the task register."),
    ("MONITOR", "Sets up the address that MWAIT watches."),
    (
        "MOVQL",
        "Copies the low 32 bits of the source to the destination, and zeroes the high ones of a register.",
    ),
    ("MOVSWW MOVZWW", "Copies 16 bits; the sizes are equal, so nothing is widened."),
    ("MWAIT", "Waits until the address of MONITOR is written to, or for an interrupt."),
    ("NOP", "Makes no code; an operand counts as used."),
    ("NOPL NOPW", "Does nothing, in several bytes."),
    ("PCALIGN", "Pads the code to a multiple of the operand, in bytes."),
    (
        "PCALIGNMAX",
        "Pads the code to a multiple of the first operand, if that takes no more bytes than the second.",
    ),
    ("PCDATA", "Notes a value for the code from here on, for the runtime; makes no code."),
    ("POPAL POPAW", "Pops all general registers; not in 64-bit mode."),
    ("POPFL", "Pops the flags, 32 bits; not in 64-bit mode."),
    ("POPFQ POPFW", "Pops the flags."),
    ("PUSHAL PUSHAW", "Pushes all general registers; not in 64-bit mode."),
    ("PUSHFL", "Pushes the flags, 32 bits; not in 64-bit mode."),
    ("PUSHFQ PUSHFW", "Pushes the flags."),
    ("QUAD", "Puts the operand into the code as data, 8 bytes."),
    ("RDMSR", "Reads the model-specific register that CX names into DX:AX."),
    ("RDPID", "Reads the number that the system gave the processor."),
    ("RDPKRU", "Reads the rights of memory protection keys into AX."),
    ("RDPMC", "Reads the performance counter that CX names into DX:AX."),
    ("RDTSCP", "Reads the time-stamp counter into DX:AX and the processor's number into CX."),
    ("REPN", "Repeats the next string instruction CX times at most, until operands are equal."),
    ("RSM", "Returns from system management mode."),
    ("SAHF", "Copies AH to the low byte of the flags."),
    ("SGDT", "Stores the register of the global descriptor table."),
    ("SIDT", "Stores the register of the interrupt descriptor table."),
    ("STAC", "Sets the AC flag: the kernel may touch user memory."),
    ("STC", "Sets the carry flag."),
    ("STI", "Sets the interrupt flag: interrupts are taken."),
    ("STMXCSR VSTMXCSR", "Stores MXCSR, the control and status of vector floating point."),
    ("SWAPGS", "Exchanges the base of GS with the kernel's."),
    ("SYSENTER SYSENTER64", "Calls the kernel, by 32-bit code."),
    ("SYSEXIT SYSEXIT64", "Returns from the kernel after SYSENTER."),
    ("SYSRET", "Returns from the kernel after SYSCALL."),
    ("TEXT", "Begins a function: its name, attributes, and sizes of frame and arguments."),
    ("TPAUSE", "Waits until the time-stamp counter is DX:AX, or for an interrupt."),
    ("UD1 UD2", "Raises an invalid-opcode exception."),
    ("UMONITOR", "Sets up the address that UMWAIT watches."),
    ("UMWAIT", "Waits until the address of UMONITOR is written to, or the time-stamp counter is DX:AX."),
    ("VERR", "Sets the zero flag if the segment can be read."),
    ("VERW", "Sets the zero flag if the segment can be written; clears buffers of some processors."),
    ("WAIT", "Waits for x87 exceptions that are still to come."),
    ("WBINVD", "Writes all caches back to memory and empties them."),
    ("WORD", "Puts the operand into the code as data, 2 bytes."),
    ("WRMSR", "Writes DX:AX to the model-specific register that CX names."),
    ("WRPKRU", "Writes AX to the rights of memory protection keys."),
    ("XABORT", "Aborts the transaction, with the operand as the reason."),
    ("XACQUIRE", "Hints that the next instruction takes a lock: it may run as a transaction."),
    ("XBEGIN", "Begins a transaction; when it is aborted, execution goes on at the target."),
    ("XEND", "Commits the transaction."),
    ("XLAT", "Loads AL from the table at BX, at the index in AL."),
    ("XRELEASE", "Hints that the next instruction releases a lock, which ends the transaction."),
    ("XRSTOR XRSTOR64 XRSTORS XRSTORS64", "Loads the parts of the processor's state that DX:AX selects."),
    (
        "XSAVE XSAVE64 XSAVEC XSAVEC64 XSAVEOPT XSAVEOPT64 XSAVES XSAVES64",
        "Stores the parts of the processor's state that DX:AX selects.",
    ),
    ("XSETBV", "Writes DX:AX to the extended control register that CX names."),
    ("XTEST", "Clears the zero flag if a transaction is running."),
    // x87 without operand sizes.
    ("F2XM1", "Replaces ST(0) by 2 to its power, less 1."),
    ("FABS", "Takes the absolute value of ST(0)."),
    ("FBLD", "Pushes 80 bits of decimal digits onto the x87 stack."),
    ("FBSTP", "Pops ST(0) into memory, as 80 bits of decimal digits."),
    ("FCHS", "Negates ST(0)."),
    ("FCLEX", "Clears the x87 exceptions."),
    ("FCMOVB FCMOVCS", "Copies an x87 register to ST(0) if below, unsigned."),
    ("FCMOVBE FCMOVLS", "Copies an x87 register to ST(0) if not above, unsigned."),
    ("FCMOVE FCMOVEQ", "Copies an x87 register to ST(0) if equal."),
    ("FCMOVNB FCMOVCC", "Copies an x87 register to ST(0) if not below, unsigned."),
    ("FCMOVNBE FCMOVHI", "Copies an x87 register to ST(0) if above, unsigned."),
    ("FCMOVNE", "Copies an x87 register to ST(0) if not equal."),
    ("FCMOVNU", "Copies an x87 register to ST(0) if the numbers can be ordered."),
    ("FCMOVU FCMOVUN", "Copies an x87 register to ST(0) if one of the numbers is a NaN."),
    ("FCOMDPP FUCOMPP", "Compares ST(0) with ST(1) and pops both; the result is in the x87 status."),
    ("FCOMI FUCOMI", "Compares two x87 registers and sets the flags."),
    ("FCOMIP FUCOMIP", "Compares two x87 registers, sets the flags, and pops one."),
    ("FCOS", "Replaces ST(0) by its cosine."),
    ("FDECSTP", "Moves the top of the x87 stack down by one, without a push."),
    ("FFREE", "Marks an x87 register as empty; Go's assembler cannot encode it."),
    ("FINCSTP", "Moves the top of the x87 stack up by one, without a pop."),
    ("FINIT", "Resets the x87."),
    ("FLD1", "Pushes 1 onto the x87 stack."),
    ("FLDCW", "Loads the x87 control word."),
    ("FLDENV", "Loads the x87's control, status and tags."),
    ("FLDL2E", "Pushes the binary logarithm of e onto the x87 stack."),
    ("FLDL2T", "Pushes the binary logarithm of 10 onto the x87 stack."),
    ("FLDLG2", "Pushes the decimal logarithm of 2 onto the x87 stack."),
    ("FLDLN2", "Pushes the natural logarithm of 2 onto the x87 stack."),
    ("FLDPI", "Pushes pi onto the x87 stack."),
    ("FLDZ", "Pushes 0 onto the x87 stack."),
    ("FMOVBP FMOVDP FMOVFP FMOVLP FMOVVP FMOVWP FMOVXP", "Pops ST(0) into memory or an x87 register."),
    ("FNOP", "Does nothing, on the x87."),
    ("FPATAN", "Replaces ST(1) by the angle whose tangent is ST(1)/ST(0), and pops ST(0)."),
    ("FPREM", "Takes a partial remainder of ST(0) by ST(1), truncating the quotient."),
    ("FPREM1", "Takes a partial remainder of ST(0) by ST(1), rounding the quotient."),
    ("FPTAN", "Replaces ST(0) by its tangent, and pushes 1."),
    ("FRNDINT", "Rounds ST(0) to an integer."),
    ("FRSTOR", "Loads the x87's state and registers."),
    ("FSAVE", "Stores the x87's state and registers, and resets it."),
    ("FSCALE", "Multiplies ST(0) by 2 to the power of ST(1), truncated."),
    ("FSIN", "Replaces ST(0) by its sine."),
    ("FSINCOS", "Replaces ST(0) by its sine, and pushes its cosine."),
    ("FSQRT", "Replaces ST(0) by its square root."),
    ("FSTCW", "Stores the x87 control word."),
    ("FSTENV", "Stores the x87's control, status and tags."),
    ("FSTSW", "Stores the x87 status word."),
    ("FTST", "Compares ST(0) with 0; the result is in the x87 status."),
    ("FUCOM", "Compares ST(0) with an x87 register; the result is in the x87 status."),
    ("FUCOMP", "Compares ST(0) with an x87 register and pops it; the result is in the x87 status."),
    ("FXAM", "Classifies ST(0) in the x87 status: zero, NaN, infinity and so on."),
    ("FXCHD", "Exchanges two x87 registers."),
    ("FXTRACT", "Replaces ST(0) by its exponent, and pushes its significand."),
    ("FYL2X", "Replaces ST(1) by ST(1) times the binary logarithm of ST(0), and pops ST(0)."),
    ("FYL2XP1", "Replaces ST(1) by ST(1) times the binary logarithm of ST(0) plus 1, and pops ST(0)."),
];

/// x87 instructions with a letter for the format of memory behind them, and perhaps a P.
const X87: &[(&str, &str)] = &[
    ("FADD", "Adds to an x87 register"),
    ("FCOM", "Compares ST(0) with a number; the result is in the x87 status"),
    ("FDIV", "Divides an x87 register"),
    ("FDIVR", "Divides by an x87 register, into that register"),
    ("FMOV", "Loads onto the x87 stack, or stores ST(0)"),
    ("FMUL", "Multiplies an x87 register"),
    ("FSUB", "Subtracts from an x87 register"),
    ("FSUBR", "Subtracts an x87 register from a number, into that register"),
];

/// Letters for the format of x87 operands in memory.
const FORMATS: &[(char, &str)] = &[
    ('B', "80 bits of decimal digits"),
    ('D', "64-bit floats"),
    ('F', "32-bit floats"),
    ('L', "32-bit integers"),
    ('V', "64-bit integers"),
    ('W', "16-bit integers"),
    ('X', "80-bit floats"),
];

/// What an instruction does, in a sentence.
pub(super) fn about(name: &str) -> Option<String> {
    let named = NAMES.iter().find(|(names, _)| names.split(' ').any(|known| known == name));
    named.map(|(_, text)| (*text).to_owned()).or_else(|| x87(name))
}

/// Arithmetic, copies and comparisons of the x87.
fn x87(name: &str) -> Option<String> {
    let whole = |text: &str| {
        let (stem, letter) = text.split_at_checked(text.len().checked_sub(1)?)?;
        let (_, what) = X87.iter().find(|(known, _)| *known == stem)?;
        let (_, format) = FORMATS.iter().find(|(known, _)| letter.starts_with(*known))?;
        Some((*what, *format))
    };
    match whole(name) {
        Some((what, format)) => Some(format!("{what}; memory has {format}.")),
        None => {
            let (what, _) = whole(name.strip_suffix('P')?)?;
            Some(format!("{what}, then pops ST(0)."))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amd64::Op;

    #[test]
    fn each_name_is_an_instruction() {
        let names = NAMES.iter().flat_map(|(names, _)| names.split(' '));
        let unknown: Vec<&str> = names.filter(|name| Op::from_name(name).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn formats_and_pops_of_the_x87() {
        assert_eq!(about("FADDD").as_deref(), Some("Adds to an x87 register; memory has 64-bit floats."));
        assert_eq!(about("FADDDP").as_deref(), Some("Adds to an x87 register, then pops ST(0)."));
        assert_eq!(about("FADD"), None);
    }
}
