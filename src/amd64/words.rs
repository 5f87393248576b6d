//! The effects of instructions in words, for people.
//!
//! In: effects, and the number of operands. Out: what is done, and to what.

use super::effects::{Access, Effects, Flags};

/// Operands by their places.
const ORDINALS: [&str; 5] =
    ["first operand", "second operand", "third operand", "fourth operand", "fifth operand"];

impl Effects {
    /// Each kind of effect with what it is on, such as `writes`, `second operand` and `AX`; `count` is the number of operands.
    pub fn in_words(&self, count: usize) -> Vec<(&'static str, Vec<String>)> {
        let flags = |flags: Flags| flags.iter_names().map(|(name, _)| name.to_owned()).collect();
        let moved = (self.stack != 0).then(|| format!("{} bytes", self.stack));
        let all: [(_, Vec<String>); 8] = [
            ("reads", self.accessed(count, Access::reads)),
            ("writes", self.accessed(count, Access::writes)),
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
    fn accessed(&self, count: usize, is: impl Fn(Access) -> bool) -> Vec<String> {
        let operands = self.operands.iter().zip(ORDINALS).take(count);
        let operands = operands.filter(|(access, _)| is(**access)).map(|(_, name)| name.to_owned());
        let registers = self.registers().iter().filter(|implied| is(implied.access));
        operands.chain(registers.map(|implied| implied.reg.name().to_owned())).collect()
    }
}
