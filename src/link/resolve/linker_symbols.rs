//! Symbols that the linker defines where an object refers to them and none defines them.
//!
//! In: a name. Out: what it stands for. The names are those that GNU ld's default script and the psABI give.

use crate::link::ids::BoundsId;

/// What a symbol of the linker's own stands for. Sections whose bounds have names are in a list beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum LinkerSymbol {
    /// The first byte of the file's header.
    ImageStart,
    /// After the last byte of code.
    TextEnd,
    /// After the last byte of data that the file holds.
    DataEnd,
    /// The first byte of data that starts as zero.
    BssStart,
    /// After the last byte of all.
    ImageEnd,
    /// Where offsets into the GOT count from.
    GotBase,
    /// Where thread-local offsets count from.
    TlsBase,
    /// The dynamic section, for programs that relocate themselves.
    Dynamic,
    /// The sorted index of unwind tables.
    EhFrameHdr,
    /// The first relocation that calls a function for an address.
    IfuncRelocsStart,
    /// After the last of them.
    IfuncRelocsEnd,
    /// The start of an output section.
    Start(BoundsId),
    /// The end of an output section.
    Stop(BoundsId),
}

/// A name that means something, before it is known whether it applies.
pub(crate) enum Meaning<'a> {
    /// It stands for this.
    Is(LinkerSymbol),
    /// The start of a section, or its end; the array's name is fixed and it may be missing.
    Array(&'static [u8], Bound),
    /// As before, for a section that must be there, named by the program.
    Named(&'a [u8], Bound),
}

/// An end of a section.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    Start,
    Stop,
}

/// What a name stands for, if anything.
pub(crate) fn meaning(name: &[u8], pie: bool) -> Option<Meaning<'_>> {
    use Bound::{Start, Stop};
    Some(Meaning::Is(match name {
        b"__ehdr_start" | b"__executable_start" | b"__dso_handle" => LinkerSymbol::ImageStart,
        b"etext" | b"_etext" | b"__etext" => LinkerSymbol::TextEnd,
        b"edata" | b"_edata" => LinkerSymbol::DataEnd,
        b"__bss_start" => LinkerSymbol::BssStart,
        b"end" | b"_end" => LinkerSymbol::ImageEnd,
        b"_GLOBAL_OFFSET_TABLE_" => LinkerSymbol::GotBase,
        b"_TLS_MODULE_BASE_" => LinkerSymbol::TlsBase,
        b"_DYNAMIC" if pie => LinkerSymbol::Dynamic,
        b"__GNU_EH_FRAME_HDR" => LinkerSymbol::EhFrameHdr,
        // A program that relocates itself finds them through its dynamic section.
        b"__rela_iplt_start" if !pie => LinkerSymbol::IfuncRelocsStart,
        b"__rela_iplt_end" if !pie => LinkerSymbol::IfuncRelocsEnd,
        b"__preinit_array_start" => return Some(Meaning::Array(b".preinit_array", Start)),
        b"__preinit_array_end" => return Some(Meaning::Array(b".preinit_array", Stop)),
        b"__init_array_start" => return Some(Meaning::Array(b".init_array", Start)),
        b"__init_array_end" => return Some(Meaning::Array(b".init_array", Stop)),
        b"__fini_array_start" => return Some(Meaning::Array(b".fini_array", Start)),
        b"__fini_array_end" => return Some(Meaning::Array(b".fini_array", Stop)),
        _ => return section_bound(name),
    }))
}

/// `__start_NAME` and `__stop_NAME`, for sections whose name C could say.
pub(crate) fn section_bound(name: &[u8]) -> Option<Meaning<'_>> {
    let start = name.strip_prefix(b"__start_").map(|section| (section, Bound::Start));
    let (section, bound) = start.or(name.strip_prefix(b"__stop_").map(|section| (section, Bound::Stop)))?;
    is_identifier(section).then_some(Meaning::Named(section, bound))
}

/// Whether C could say it.
pub(crate) fn is_identifier(name: &[u8]) -> bool {
    !name.first().is_none_or(u8::is_ascii_digit)
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}
