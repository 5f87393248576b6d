//! Relocations: fields to be filled in with addresses, and what each kind computes.

/// A field to be filled in with an address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reloc {
    /// Offset from the start of the section, in bytes.
    pub(crate) offset: u64,
    pub(crate) addend: i64,
    pub(crate) how: &'static How,
    /// The index of a symbol in the object.
    pub(crate) symbol: u32,
    /// Its type number in the file, for messages about unknown types.
    pub(crate) number: u32,
}

/// The relocations of a section.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Relocs<'a> {
    /// A range of the object's list: unwind records refer to their relocations, and reversed arrays have changed ones.
    Decoded {
        start: u32,
        end: u32,
    },
    Undecoded(Undecoded<'a>),
}

/// Relocations as they are in the file. Each phase decodes one section's at a time: all of them would take more memory than
/// the program itself, and cost more to write and read back than to decode again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Undecoded<'a> {
    pub(crate) entries: &'a [u8],
    /// The size of an entry.
    pub(crate) size: usize,
    /// Decodes entries, and appends them.
    pub(crate) decode: fn(&[u8], &mut Vec<Reloc>),
}

/// The number of entries decoded at a time.
const TOGETHER: usize = 256;

impl Undecoded<'_> {
    /// Replaces the contents of `list` with all relocations, in order.
    pub(crate) fn all(&self, list: &mut Vec<Reloc>) {
        list.clear();
        (self.decode)(self.entries, list);
    }

    /// Passes on all relocations, in order; debug sections can have any number of them.
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
    /// Its name in messages; empty for an unknown kind.
    pub(crate) name: &'static str,
    pub(crate) value: Value,
    /// The size of the field in bytes.
    pub(crate) size: u8,
    pub(crate) range: Range,
}

/// What is written to the field. S is the symbol's address, A the addend, P the field's address.
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
    /// The distance from the field to a GOT slot that holds S.
    GotLoad(Load),
    /// The offset of such a slot in the GOT.
    GotSlot,
    /// The distance from the start of the GOT to S + A.
    FromGot,
    /// The distance from the field to the start of the GOT.
    Got,
    /// The offset of the variable from the thread pointer.
    ThreadOffset,
    /// The offset of the variable from the start of the program's thread-local storage.
    ModuleOffset,
    /// The distance from the field to a slot that holds a thread pointer offset.
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

/// The instruction that loads an address from a GOT slot, and whether it may be relaxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Load {
    /// Any instruction; never relaxed.
    Fixed,
    /// Any instruction; a `mov` is recognized by its bytes.
    Unmarked,
    /// Relaxable, without a REX prefix.
    WithoutRex,
    /// Relaxable, with a REX prefix.
    WithRex,
}

/// The values that a field can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    /// All: the field is 64 bits wide.
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
        match self.value {
            Value::ThreadOffset
            | Value::ModuleOffset
            | Value::ThreadOffsetLoad
            | Value::GeneralDynamic
            | Value::Descriptor => true,
            // The last three say nothing about the variable.
            Value::None
            | Value::Unsupported
            | Value::Address
            | Value::Distance
            | Value::GotLoad(_)
            | Value::GotSlot
            | Value::FromGot
            | Value::Got
            | Value::LocalDynamic
            | Value::DescriptorCall
            | Value::Size => false,
        }
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
