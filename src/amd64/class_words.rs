//! Classes of operands in words.
//!
//! In: classes. Out: what people call them: `an X register`, `memory`. What is said of them is up to the caller.

use super::kind::Class;
use super::operand::Operand;

/// All constants.
pub(crate) const ANY_CONSTANT: u64 = Class::I32
    | Class::I8
    | Class::ZERO
    | Class::ONE
    | Class::TWO
    | Class::U7
    | Class::U8
    | Class::U31
    | Class::U32
    | Class::I64;
/// General registers.
pub(super) const GENERAL: u64 = Class::AX | Class::CX | Class::R;
/// Byte registers.
pub(super) const BYTES: u64 = Class::AL | Class::CL | Class::RB | Class::HIGH;

/// What a set of classes stands for, in words: `an X register`, `memory`, `a constant`. MMX comes last.
pub(crate) fn words(classes: u64) -> Vec<&'static str> {
    let rows: [(u64, &str); 24] = [
        (Class::R, "a general register"),
        (Class::RB | Class::HIGH, "a byte register"),
        (Class::X, "an X register"),
        (Class::Y, "a Y register"),
        (Class::Z, "a Z register"),
        (Class::K, "a mask register"),
        (Class::MEM, "memory"),
        (Class::VX, "memory indexed by an X register"),
        (Class::VY, "memory indexed by a Y register"),
        (Class::VZ, "memory indexed by a Z register"),
        (Class::U7, "a constant"),
        (Class::F, "an x87 register"),
        (Class::LISTX, "a list such as `[X0-X3]`"),
        (Class::LISTZ, "a list such as `[Z0-Z3]`"),
        (Class::SEG, "a segment register"),
        (Class::CR, "a control register"),
        (Class::DR, "a debug register"),
        (Class::TR, "a test register"),
        (Class::FS, "`FS`"),
        (Class::GS, "`GS`"),
        (Class::TLS, "`TLS`"),
        (Class::M, "an M register"),
        (Class::F0, "`F0`"),
        (Class::F1, "`F1`"),
    ];
    let has = |class: u64| classes & class != 0;
    let implied = |class: u64| {
        (class == Class::RB | Class::HIGH && has(Class::R))
            || (class == Class::FS || class == Class::GS) && has(Class::SEG)
            || (class == Class::F0 || class == Class::F1) && has(Class::F)
    };
    let mut list: Vec<&str> =
        rows.iter().filter(|(class, _)| has(*class) && !implied(*class)).map(|(_, text)| *text).collect();
    if !has(Class::R) && has(Class::AX) {
        list.insert(0, "`AX`");
    }
    if !has(Class::R) && has(Class::CX) {
        list.insert(0, "`CX`");
    }
    if !has(Class::X) && has(Class::X0) {
        list.insert(0, "`X0`");
    }
    if !has(Class::U7) && has(Class::ONE) {
        list.push(if has(Class::TWO) { "a constant from 0 to 3" } else { "`$1`" });
    }
    list
}

/// Whether general registers are among the classes.
pub(crate) fn has_general(classes: u64) -> bool {
    classes & GENERAL != 0
}

/// What an operand is, in words.
pub(crate) fn described(operand: &Operand) -> &'static str {
    let class = operand.class();
    if class & ANY_CONSTANT != 0 {
        return "a constant";
    }
    if class & Class::GDTR != 0 || class & (Class::IDTR | Class::LDTR | Class::MSW | Class::TASK) != 0 {
        return "a system register";
    }
    let set = |of: u64| class & of != 0;
    match () {
        () if set(GENERAL) => "a general register",
        () if set(BYTES) => "a byte register",
        () if set(Class::X0 | Class::XHI) => "an X register",
        () if set(Class::YHI) => "a Y register",
        () if set(Class::K0) => "a mask register",
        () if set(Class::F0 | Class::F1) => "an x87 register",
        () if set(Class::CS) => "a segment register",
        () if set(Class::DR23) => "a debug register",
        () if set(Class::VXHI) => "memory indexed by an X register",
        () if set(Class::VYHI) => "memory indexed by a Y register",
        () => words(class).first().copied().unwrap_or("an operand that is not known"),
    }
}
