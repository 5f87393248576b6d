//! Relocations: places that get an address, and what each kind of them asks for.

/// A place that gets an address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reloc {
    /// Bytes from the start of the section.
    pub(crate) offset: u64,
    pub(crate) addend: i64,
    pub(crate) how: &'static How,
    /// Index of a symbol of the object.
    pub(crate) symbol: u32,
    /// The number that its kind has in the file, for messages about those without a name.
    pub(crate) number: u32,
}

/// The relocations of a section.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Relocs<'a> {
    /// Of one that is loaded, at which several phases look: from where to where in the object's list.
    Decoded { start: u32, end: u32 },
    /// Of one that is not, such as debug information, at which only the last phase looks: as the file has them.
    Raw(&'a [u8]),
}

impl Relocs<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Relocs::Decoded { start, end } => start == end,
            Relocs::Raw(bytes) => bytes.is_empty(),
        }
    }
}

/// A kind of relocation.
#[derive(Debug)]
pub(crate) struct How {
    /// What messages call it; empty if it is not known.
    pub(crate) name: &'static str,
    pub(crate) value: Value,
    /// Bytes of the field.
    pub(crate) size: u8,
    pub(crate) range: Range,
}

/// What goes into the field. S is the symbol's address, A the addend, P the field's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// Nothing.
    None,
    /// Nothing that can be: it has no place in an object.
    Unsupported,
    /// S + A.
    Address,
    /// S + A - P.
    Distance,
    /// From the field to a slot that holds S.
    GotLoad(Load),
    /// From the start of the GOT to such a slot.
    GotSlot,
    /// From the start of the GOT to S + A.
    FromGot,
    /// From the field to the start of the GOT.
    Got,
    /// From the thread pointer to the variable.
    ThreadOffset,
    /// From the start of the program's thread-local storage to the variable.
    ModuleOffset,
    /// From the field to a slot that holds a thread offset.
    ThreadOffsetLoad,
    /// A call that finds a variable.
    GeneralDynamic,
    /// A call that finds the program's thread-local storage.
    LocalDynamic,
    /// The load of a descriptor of a variable.
    Descriptor,
    /// The call through it.
    DescriptorCall,
    /// The symbol's size, and A.
    Size,
}

/// Which instruction loads an address from a slot, and whether it can be made to do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Load {
    /// Any, and it stays as it is.
    Fixed,
    /// Any; a `mov` is known by its bytes.
    Unmarked,
    /// One that can do without, which has no REX prefix.
    WithoutRex,
    /// One that can do without, which has a REX prefix.
    WithRex,
}

/// Which values fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    /// All: the field has 64 bits.
    Any,
    /// Those that sign extension restores.
    Signed,
    /// Those that zero extension restores.
    Unsigned,
    /// Those that one of them restores: the field is all that is kept.
    Either,
}

impl How {
    /// Whether the field can hold a value.
    pub(crate) fn fits(&self, value: i64) -> bool {
        let bits = u32::from(self.size) * 8;
        if bits == 0 || bits >= 64 {
            return true;
        }
        let signed = value >= -(1 << (bits - 1)) && value < 1 << (bits - 1);
        let unsigned = (0..1 << bits).contains(&value);
        match self.range {
            Range::Any => true,
            Range::Signed => signed,
            Range::Unsigned => unsigned,
            Range::Either => signed || unsigned,
        }
    }

    /// Whether it speaks of thread-local variables.
    pub(crate) fn is_thread_local(&self) -> bool {
        use Value::{Descriptor, GeneralDynamic, ModuleOffset, ThreadOffset, ThreadOffsetLoad};
        matches!(self.value, Descriptor | GeneralDynamic | ModuleOffset | ThreadOffset | ThreadOffsetLoad)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_end_where_they_should() {
        let fits = |size, range, value| How { name: "", value: Value::Address, size, range }.fits(value);
        let (signed, unsigned) = (Range::Signed, Range::Unsigned);
        assert!(fits(4, signed, i64::from(i32::MIN)) && !fits(4, signed, 1 << 31));
        assert!(fits(4, unsigned, 0xffff_ffff) && !fits(4, unsigned, -1));
        assert!(fits(1, Range::Either, -128) && fits(1, Range::Either, 255) && !fits(1, Range::Either, 256));
        assert!(fits(8, Range::Any, i64::MIN));
    }
}
