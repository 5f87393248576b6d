//! Relocations: fields to fill with an address, and what each kind computes.

/// A field that gets an address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reloc {
    /// Bytes from the start of the section.
    pub(crate) offset: u64,
    pub(crate) addend: i64,
    pub(crate) how: &'static How,
    /// Index of a symbol of the object.
    pub(crate) symbol: u32,
    /// The number of its kind in the file, for messages about unknown kinds.
    pub(crate) number: u32,
}

/// The relocations of a section.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Relocs<'a> {
    /// A range of the object's list: of unwind records, which refer to theirs, and of what had to be reversed.
    Decoded {
        start: u32,
        end: u32,
    },
    Undecoded(Undecoded<'a>),
}

/// Relocations as they are in the file. Each phase decodes those of one section at a time: all of them would take more
/// memory than the program, and cost more to write and read than to decode again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Undecoded<'a> {
    pub(crate) entries: &'a [u8],
    /// Bytes of an entry.
    pub(crate) size: usize,
    /// Adds what entries mean.
    pub(crate) decode: fn(&[u8], &mut Vec<Reloc>),
}

/// Entries that are decoded together.
const TOGETHER: usize = 256;

impl Undecoded<'_> {
    /// Replaces the contents of `list` with all relocations, in order.
    pub(crate) fn all(&self, list: &mut Vec<Reloc>) {
        list.clear();
        (self.decode)(self.entries, list);
    }

    /// Hands all relocations over, in order; debug sections can have any number.
    pub(crate) fn each(&self, mut take: impl FnMut(&Reloc)) {
        let mut few = Vec::new();
        for entries in self.entries.chunks(self.size * TOGETHER) {
            few.clear();
            (self.decode)(entries, &mut few);
            few.iter().for_each(&mut take);
        }
    }
}

impl Relocs<'_> {
    /// No relocations.
    pub(crate) const NONE: Self = Relocs::Decoded { start: 0, end: 0 };

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Relocs::Decoded { start, end } => start == end,
            Relocs::Undecoded(undecoded) => undecoded.entries.is_empty(),
        }
    }
}

/// A kind of relocation.
#[derive(Debug)]
pub(crate) struct How {
    /// Its name in messages; empty if it is unknown.
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
    /// Not valid in an object, or not supported.
    Unsupported,
    /// S + A.
    Address,
    /// S + A - P.
    Distance,
    /// From the field to a GOT slot that holds S.
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
    /// A call that computes a variable's address (general dynamic model).
    GeneralDynamic,
    /// A call that computes the address of the TLS block (local dynamic model).
    LocalDynamic,
    /// The load of a variable's TLS descriptor.
    Descriptor,
    /// The call through the descriptor.
    DescriptorCall,
    /// The symbol's size + A.
    Size,
}

/// The instruction that loads an address from a GOT slot, and whether it can be relaxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Load {
    /// Any; it is never relaxed.
    Fixed,
    /// Any; a `mov` is recognized by its bytes.
    Unmarked,
    /// Relaxable, without a REX prefix.
    WithoutRex,
    /// Relaxable, with a REX prefix.
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
    /// Those that either extension restores.
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

    /// Whether it refers to a thread-local variable.
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
