//! What each kind of relocation asks for: psABI for AMD64, table 4.9, as data.

use object::elf::RelocationType;

/// A kind of relocation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct How {
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
    /// S + A.
    Address,
    /// S + A - P.
    Distance,
    /// From the field to a slot that holds S.
    GotLoad,
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

/// Which values fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    /// All.
    Any,
    /// Those that the field's bits hold with a sign.
    Signed,
    /// Those that they hold without one.
    Unsigned,
    /// Both.
    Either,
}

const UNKNOWN: How = row("", Value::None, 0, Range::Any);

const fn row(name: &'static str, value: Value, size: u8, range: Range) -> How {
    How { name, value, size, range }
}

/// By number. What has no name here is no business of a linker's: dynamic relocations, and those that are
/// obsolete.
const KINDS: [How; 43] = [
    row("R_X86_64_NONE", Value::None, 0, Range::Any),
    row("R_X86_64_64", Value::Address, 8, Range::Any),
    row("R_X86_64_PC32", Value::Distance, 4, Range::Signed),
    row("R_X86_64_GOT32", Value::GotSlot, 4, Range::Signed),
    row("R_X86_64_PLT32", Value::Distance, 4, Range::Signed),
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    row("R_X86_64_GOTPCREL", Value::GotLoad, 4, Range::Signed),
    row("R_X86_64_32", Value::Address, 4, Range::Unsigned),
    row("R_X86_64_32S", Value::Address, 4, Range::Signed),
    row("R_X86_64_16", Value::Address, 2, Range::Either),
    row("R_X86_64_PC16", Value::Distance, 2, Range::Signed),
    row("R_X86_64_8", Value::Address, 1, Range::Either),
    row("R_X86_64_PC8", Value::Distance, 1, Range::Signed),
    UNKNOWN,
    row("R_X86_64_DTPOFF64", Value::ModuleOffset, 8, Range::Any),
    row("R_X86_64_TPOFF64", Value::ThreadOffset, 8, Range::Any),
    row("R_X86_64_TLSGD", Value::GeneralDynamic, 4, Range::Signed),
    row("R_X86_64_TLSLD", Value::LocalDynamic, 4, Range::Signed),
    row("R_X86_64_DTPOFF32", Value::ModuleOffset, 4, Range::Signed),
    row("R_X86_64_GOTTPOFF", Value::ThreadOffsetLoad, 4, Range::Signed),
    row("R_X86_64_TPOFF32", Value::ThreadOffset, 4, Range::Signed),
    row("R_X86_64_PC64", Value::Distance, 8, Range::Any),
    row("R_X86_64_GOTOFF64", Value::FromGot, 8, Range::Any),
    row("R_X86_64_GOTPC32", Value::Got, 4, Range::Signed),
    row("R_X86_64_GOT64", Value::GotSlot, 8, Range::Any),
    row("R_X86_64_GOTPCREL64", Value::GotLoad, 8, Range::Any),
    row("R_X86_64_GOTPC64", Value::Got, 8, Range::Any),
    row("R_X86_64_GOTPLT64", Value::GotSlot, 8, Range::Any),
    row("R_X86_64_PLTOFF64", Value::FromGot, 8, Range::Any),
    row("R_X86_64_SIZE32", Value::Size, 4, Range::Unsigned),
    row("R_X86_64_SIZE64", Value::Size, 8, Range::Any),
    row("R_X86_64_GOTPC32_TLSDESC", Value::Descriptor, 4, Range::Signed),
    row("R_X86_64_TLSDESC_CALL", Value::DescriptorCall, 0, Range::Any),
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    row("R_X86_64_GOTPCRELX", Value::GotLoad, 4, Range::Signed),
    row("R_X86_64_REX_GOTPCRELX", Value::GotLoad, 4, Range::Signed),
];

/// What a kind asks for; none if it has no place in an object.
pub(crate) fn how(kind: RelocationType) -> Option<&'static How> {
    KINDS.get(kind.0 as usize).filter(|how| !how.name.is_empty())
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
    use object::elf;

    #[test]
    fn rows_stand_at_their_numbers() {
        let name = |kind| how(kind).map_or("", |how| how.name);
        assert_eq!(name(elf::R_X86_64_TPOFF32), "R_X86_64_TPOFF32");
        assert_eq!(name(elf::R_X86_64_TLSDESC_CALL), "R_X86_64_TLSDESC_CALL");
        assert_eq!(name(elf::R_X86_64_REX_GOTPCRELX), "R_X86_64_REX_GOTPCRELX");
        assert_eq!(name(elf::R_X86_64_RELATIVE), "");
        assert!(how(RelocationType(u32::MAX)).is_none());
    }

    #[test]
    fn ranges_end_where_they_should() {
        let fits = |kind, value| how(kind).unwrap().fits(value);
        assert!(fits(elf::R_X86_64_PC32, i64::from(i32::MIN)) && !fits(elf::R_X86_64_PC32, 1 << 31));
        assert!(fits(elf::R_X86_64_32, 0xffff_ffff) && !fits(elf::R_X86_64_32, -1));
        assert!(fits(elf::R_X86_64_8, -128) && fits(elf::R_X86_64_8, 255) && !fits(elf::R_X86_64_8, 256));
        assert!(fits(elf::R_X86_64_64, i64::MIN));
    }
}
