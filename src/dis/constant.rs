//! Constants that instructions make: source has the number in place of the memory that the assembler puts it in.
//!
//! In: the name of such memory, `$f64.3ff0000000000000`, and the instruction. Out: the number as source has it, `$(1.0)`.

use crate::amd64::{FloatSize, Op};

/// Whether a name is that of a constant.
pub(super) fn is_constant(name: &str) -> bool {
    name.starts_with("$f32.") || name.starts_with("$f64.")
}

/// The number of a constant's name, as the first operand of an instruction; none if the assembler makes other code of it.
pub(super) fn spelled(op: Op, name: &str) -> Option<String> {
    if name.contains('+') {
        return None;
    }
    let (is_move, size) = (op.copies_float(), op.float_constant()?);
    if let Some(digits) = name.strip_prefix("$f64.").filter(|_| size == FloatSize::Double) {
        let bits = u64::from_str_radix(digits, 16).ok().filter(|bits| !is_move || *bits != 0)?;
        let value = f64::from_bits(bits);
        return (value.is_finite() && digits.len() == 16).then(|| format!("$({value:?})"));
    }
    let digits = name.strip_prefix("$f32.").filter(|_| size == FloatSize::Single)?;
    let bits = u32::from_str_radix(digits, 16).ok().filter(|bits| !is_move || *bits != 0)?;
    let value = f32::from_bits(bits);
    if !value.is_finite() || digits.len() != 8 {
        return None;
    }
    // The assembler reads eight bytes and rounds them to four: where that is another number, all digits are needed.
    let short = format!("{value:?}");
    let is_same = short.parse::<f64>().is_ok_and(|read| (read as f32).to_bits() == bits);
    Some(if is_same { format!("$({short})") } else { format!("$({:?})", f64::from(value)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_source_has_them() {
        assert_eq!(spelled(Op::ADDSD, "$f64.3ff0000000000000").as_deref(), Some("$(1.0)"));
        assert_eq!(spelled(Op::MOVSD, "$f64.bff0000000000000").as_deref(), Some("$(-1.0)"));
        assert_eq!(spelled(Op::MULSS, "$f32.3dcccccd").as_deref(), Some("$(0.1)"));
        assert_eq!(spelled(Op::MOVSD, "$f64.0000000000000000"), None, "becomes XORPS");
        assert_eq!(spelled(Op::MOVSD, "$f64.7ff0000000000000"), None, "infinity has no spelling");
        assert_eq!(spelled(Op::MULPD, "$f64.3ff0000000000000"), None, "takes no number");
        assert_eq!(spelled(Op::MOVSD, "$f64.+ff0000000000000"), None);
    }
}
