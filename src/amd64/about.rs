//! What instructions do, in a line for people.
//!
//! In: a mnemonic of this dialect. Out: a sentence. Operands are named in the order of this dialect: the source first, the destination
//! last.

use super::{about_system, about_vector};

/// Mnemonics without a size.
const PLAIN: &[(&str, &str)] = &[
    ("CALL", "Pushes the address of the next instruction and jumps to the function."),
    ("CBW", "Copies the sign of AL into all of AH."),
    ("CDQ", "Copies the sign of AX into all of DX, 32 bits."),
    ("CLD", "Clears the direction flag: string instructions go up."),
    ("CPUID", "Reports what the processor supports; AX selects what."),
    ("CQO", "Copies the sign of AX into all of DX, 64 bits."),
    ("JMP", "Jumps to the target."),
    ("LFENCE", "Waits until all loads before it are done."),
    ("LOCK", "Makes the next instruction atomic."),
    ("MFENCE", "Waits until all loads and stores before it are done."),
    ("PAUSE", "Hints that this is a spin-wait loop."),
    ("RDTSC", "Reads the time-stamp counter into DX:AX."),
    ("REP", "Repeats the next string instruction CX times."),
    ("RET", "Returns to the caller."),
    ("SFENCE", "Makes all stores before it visible before those after it."),
    ("STD", "Sets the direction flag: string instructions go down."),
    ("SYSCALL", "Calls the kernel: the number is in AX."),
    ("UNDEF", "Raises an invalid-opcode exception."),
    ("VZEROALL", "Clears the vector registers 0 to 15."),
    ("VZEROUPPER", "Clears the upper halves of the vector registers 0 to 15."),
    ("XGETBV", "Reads the extended control register that CX names into DX:AX."),
];

/// Mnemonics with a letter for the size behind them.
const SIZED: &[(&str, &str)] = &[
    ("ADC", "Adds the source and the carry to the destination."),
    ("ADCX", "Adds the source and the carry to the destination; other flags are unchanged."),
    ("ADD", "Adds the source to the destination."),
    ("ADOX", "Adds the source and the overflow flag to the destination; other flags are unchanged."),
    ("AND", "Clears the bits of the destination that are clear in the source."),
    ("ANDN", "Puts the bits that are set in the first operand and clear in the second into the destination."),
    ("BEXTR", "Extracts a field of bits, whose place and length are in the first operand."),
    ("BLSI", "Keeps only the lowest set bit."),
    ("BLSMSK", "Makes a mask of the bits up to the lowest set one."),
    ("BLSR", "Clears the lowest set bit."),
    ("BSF", "Finds the lowest set bit of the source."),
    ("BSR", "Finds the highest set bit of the source."),
    ("BSWAP", "Reverses the order of the bytes."),
    ("BT", "Copies a bit into the carry flag."),
    ("BTC", "Copies a bit into the carry flag, and inverts it."),
    ("BTR", "Copies a bit into the carry flag, and clears it."),
    ("BTS", "Copies a bit into the carry flag, and sets it."),
    ("BZHI", "Clears the bits from an index up."),
    ("CMP", "Compares the first operand with the second: the flags are those of first minus second."),
    (
        "CMPXCHG",
        "Compares AX with the destination; if they are equal, copies the source there, else the destination to AX. Atomic after LOCK.",
    ),
    ("CRC32", "Adds the source to a CRC-32C checksum."),
    ("DEC", "Subtracts 1; the carry flag is unchanged."),
    (
        "DIV",
        "Divides DX:AX by the operand, unsigned: the quotient is in AX, the remainder in DX (of bytes: AX, in AL and AH).",
    ),
    (
        "IDIV",
        "Divides DX:AX by the operand, signed: the quotient is in AX, the remainder in DX (of bytes: AX, in AL and AH).",
    ),
    ("IMUL", "Multiplies, signed."),
    ("IMUL3", "Multiplies by the first operand, a constant, signed."),
    ("IN", "Reads from an I/O port."),
    ("INC", "Adds 1; the carry flag is unchanged."),
    ("INS", "Reads from the I/O port in DX to the address in DI, and moves DI on."),
    ("IRET", "Returns from an interrupt."),
    ("JCXZ", "Jumps if CX is zero."),
    ("LAR", "Loads the access rights of a segment."),
    ("LEA", "Computes the address of the source, without reading memory."),
    ("LEAVE", "Ends a frame: copies BP to SP, and pops BP."),
    ("LFS", "Loads FS and a register from memory."),
    ("LGS", "Loads GS and a register from memory."),
    ("LSL", "Loads the limit of a segment."),
    ("LSS", "Loads SS and a register from memory."),
    ("LZCNT", "Counts the zero bits above the highest set bit."),
    ("MOV", "Copies the source to the destination."),
    ("MOVBE", "Copies the source to the destination and reverses the order of the bytes."),
    ("MUL", "Multiplies AX by the operand, unsigned: the product is in DX:AX (of bytes: in AX)."),
    ("MULX", "Multiplies DX by the source, unsigned, into two registers; the flags are unchanged."),
    ("NEG", "Negates: 0 minus the value."),
    ("NOT", "Inverts all bits."),
    ("OR", "Sets the bits of the destination that are set in the source."),
    ("OUT", "Writes to an I/O port."),
    ("OUTS", "Writes from the address in SI to the I/O port in DX, and moves SI on."),
    ("POP", "Copies the top of the stack to the destination and removes it."),
    ("POPCNT", "Counts the set bits."),
    ("PUSH", "Puts the source on top of the stack."),
    ("RCL", "Rotates left through the carry flag."),
    ("RCR", "Rotates right through the carry flag."),
    ("RDFSBASE", "Reads the base address of FS."),
    ("RDGSBASE", "Reads the base address of GS."),
    ("RDRAND", "Reads a random number; the carry flag is set if there was one."),
    ("RDSEED", "Reads a random seed; the carry flag is set if there was one."),
    ("RETF", "Returns to a caller in another segment."),
    ("ROL", "Rotates left."),
    ("ROR", "Rotates right."),
    ("RORX", "Rotates the source right into the destination; the flags are unchanged."),
    ("SAL", "Shifts left, filling with zeros."),
    ("SAR", "Shifts right, keeping the sign."),
    ("SARX", "Shifts right, keeping the sign; the flags are unchanged."),
    ("SBB", "Subtracts the source and the carry from the destination."),
    ("SHL", "Shifts left, filling with zeros."),
    ("SHLX", "Shifts left, filling with zeros; the flags are unchanged."),
    ("SHR", "Shifts right, filling with zeros."),
    ("SHRX", "Shifts right, filling with zeros; the flags are unchanged."),
    ("SLDT", "Stores the register of the local descriptor table."),
    ("SMSW", "Stores the low bits of CR0."),
    ("STR", "Stores the task register."),
    ("SUB", "Subtracts the source from the destination."),
    ("TEST", "Computes the AND of both operands for the flags only."),
    ("TZCNT", "Counts the zero bits below the lowest set bit."),
    ("WRFSBASE", "Sets the base address of FS."),
    ("WRGSBASE", "Sets the base address of GS."),
    ("XADD", "Exchanges both operands, and puts their sum into the destination."),
    ("XCHG", "Exchanges both operands; atomic if one is in memory."),
    ("XOR", "Inverts the bits of the destination that are set in the source."),
];

/// Conditions of jumps, SET and CMOV, by Go's letters.
const CONDITIONS: &[(&str, &str)] = &[
    ("CC", "there is no carry (unsigned: not below)"),
    ("CS", "there is a carry (unsigned: below)"),
    ("EQ", "equal, or zero"),
    ("GE", "greater or equal, signed"),
    ("GT", "greater, signed"),
    ("HI", "above, unsigned"),
    ("LE", "less or equal, signed"),
    ("LS", "not above, unsigned"),
    ("LT", "less, signed"),
    ("MI", "negative"),
    ("NE", "not equal, or not zero"),
    ("OC", "there is no overflow"),
    ("OS", "there is an overflow"),
    ("PC", "the parity is odd"),
    ("PL", "not negative"),
    ("PS", "the parity is even"),
];

/// Arithmetic on floating-point numbers.
const FLOATING: &[(&str, &str)] = &[
    ("ADD", "Adds"),
    ("DIV", "Divides"),
    ("MAX", "Takes the greater of"),
    ("MIN", "Takes the smaller of"),
    ("MUL", "Multiplies"),
    ("SQRT", "Takes the square root of"),
    ("SUB", "Subtracts"),
];

/// Elements of vectors of floating-point numbers.
const ELEMENTS: &[(&str, &str)] = &[
    ("PD", "each pair of 64-bit floats"),
    ("PS", "each pair of 32-bit floats"),
    ("SD", "one pair of 64-bit floats"),
    ("SS", "one pair of 32-bit floats"),
];

/// The sentence for a word.
fn find(list: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    list.iter().find(|(known, _)| *known == word).map(|(_, text)| *text)
}

/// What an instruction does, in a sentence; none for names that are not those of instructions.
pub(crate) fn about(name: &str) -> Option<String> {
    if let Some(text) = find(PLAIN, name) {
        return Some(text.to_owned());
    }
    if let Some(condition) = name.strip_prefix('J').and_then(|letters| find(CONDITIONS, letters)) {
        return Some(format!("Jumps if {condition}."));
    }
    if let Some(condition) = name.strip_prefix("SET").and_then(|letters| find(CONDITIONS, letters)) {
        return Some(format!("Sets the destination to 1 if {condition}, else to 0."));
    }
    if let Some(condition) = name
        .strip_prefix("CMOV")
        .and_then(|rest| rest.strip_prefix(['W', 'L', 'Q']))
        .and_then(|letters| find(CONDITIONS, letters))
    {
        return Some(format!("Copies the source to the destination if {condition}."));
    }
    if let Some(text) = name.strip_suffix(['B', 'W', 'L', 'Q']).and_then(|stem| find(SIZED, stem)) {
        return Some(text.to_owned());
    }
    floating(name).or_else(|| about_system::about(name)).or_else(|| about_vector::about(name))
}

/// Arithmetic on floats.
fn floating(name: &str) -> Option<String> {
    let plain = name.strip_prefix('V').unwrap_or(name);
    let (stem, element) = plain.split_at_checked(plain.len().checked_sub(2)?)?;
    let (verb, element) = (find(FLOATING, stem)?, find(ELEMENTS, element)?);
    let element = if stem == "SQRT" {
        element
            .replace("pair of 64-bit floats", "64-bit float")
            .replace("pair of 32-bit floats", "32-bit float")
    } else {
        element.to_owned()
    };
    Some(format!("{verb} {element}."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amd64::Op;

    #[test]
    fn tables_name_instructions() {
        let sizes = ["B", "W", "L", "Q"];
        let unknown: Vec<&str> =
            PLAIN
                .iter()
                .map(|row| row.0)
                .filter(|name| Op::from_name(name).is_none())
                .chain(SIZED.iter().map(|row| row.0).filter(|stem| {
                    sizes.iter().all(|size| Op::from_name(&format!("{stem}{size}")).is_none())
                }))
                .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn sentences() {
        assert_eq!(about("ADDQ").as_deref(), Some("Adds the source to the destination."));
        assert_eq!(
            about("CMOVQEQ").as_deref(),
            Some("Copies the source to the destination if equal, or zero.")
        );
        assert_eq!(about("VADDPD").as_deref(), Some("Adds each pair of 64-bit floats."));
        assert_eq!(about("PADDD").as_deref(), Some("Adds each pair of elements."));
        assert_eq!(about("SQRTSD").as_deref(), Some("Takes the square root of one 64-bit float."));
    }

    #[test]
    fn each_instruction_has_a_sentence() {
        let without: Vec<&str> = Op::all().map(Op::name).filter(|name| about(name).is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
    }
}
