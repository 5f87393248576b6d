//! The effects of instructions in words, for people.
//!
//! In: effects, and the number of operands or their names. Out: what is done, and to what.

use super::effects::{Access, Effects, Flags, Implied};
use super::reg::Reg;

/// Operands by their places.
const ORDINALS: [&str; 5] =
    ["first operand", "second operand", "third operand", "fourth operand", "fifth operand"];

impl Effects {
    /// Each kind of effect with what it is on, such as `writes`, `second operand` and `AX`; `count` is the number of operands.
    pub fn in_words(&self, count: usize) -> Vec<(&'static str, Vec<String>)> {
        self.in_words_of(&ORDINALS[..count.min(ORDINALS.len())])
    }

    /// The same with names for the operands.
    pub(crate) fn in_words_of(&self, operands: &[impl AsRef<str>]) -> Vec<(&'static str, Vec<String>)> {
        let flags = |flags: Flags| flags.iter_names().map(|(name, _)| name.to_owned()).collect();
        let moved = (self.stack != 0).then(|| format!("{} bytes", self.stack));
        let kept = self.registers().iter().filter(|implied| implied.access.reads() && self.keeps(implied));
        let all: [(_, Vec<String>); 9] = [
            ("reads", self.accessed(operands, Access::reads)),
            ("writes", self.accessed(operands, Access::writes)),
            ("clears the upper part of", listed(kept.map(|implied| implied.reg))),
            ("reads flags", flags(self.flags.read)),
            ("sets flags by the result", flags(self.flags.written)),
            ("clears flags", flags(self.flags.cleared)),
            ("sets flags to 1", flags(self.flags.set)),
            ("leaves flags undefined", flags(self.flags.undefined)),
            ("moves SP by", moved.into_iter().collect()),
        ];
        all.into_iter().filter(|(_, list)| !list.is_empty()).collect()
    }

    /// The operands, then the registers that no operand names.
    fn accessed(&self, operands: &[impl AsRef<str>], is: impl Fn(Access) -> bool) -> Vec<String> {
        let operands = self.operands.iter().zip(operands).filter(|(access, _)| is(**access));
        let operands = operands.map(|(_, name)| name.as_ref().to_owned());
        let registers = self.registers().iter().filter(|implied| is(implied.access) && !self.keeps(implied));
        operands.chain(listed(registers.map(|implied| implied.reg))).collect()
    }

    /// Whether a register is one of two names for a vector, of which the low part is read and all of it written: it stays as it is, and
    /// the rest is cleared (VZEROUPPER).
    fn keeps(&self, implied: &Implied) -> bool {
        let is_other = |other: &Implied| {
            other.reg != implied.reg
                && other.reg.set_bit() == implied.reg.set_bit()
                && other.access.reads() != implied.access.reads()
        };
        implied.reg.is_vector() && self.registers().iter().any(is_other)
    }
}

/// The names of registers; of many vectors in a row the first and the last.
fn listed(registers: impl Iterator<Item = Reg>) -> Vec<String> {
    let mut runs: Vec<(Reg, Reg, usize)> = Vec::new();
    for reg in registers {
        match runs.last_mut() {
            Some((_, last, count))
                if reg.is_vector() && last.index().map(|index| index + 1) == reg.index() =>
            {
                (*last, *count) = (reg, *count + 1);
            }
            _ => runs.push((reg, reg, 1)),
        }
    }
    let words = |(first, last, count): (Reg, Reg, usize)| match count {
        1 => vec![first.name().to_owned()],
        2 => vec![first.name().to_owned(), last.name().to_owned()],
        _ => vec![format!("{} to {}", first.name(), last.name())],
    };
    runs.into_iter().flat_map(words).collect()
}
