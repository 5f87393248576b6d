//! Symbols that the linker defines if objects refer to them without defining them.
//!
//! In: a name. Out: its meaning. The names are those of GNU ld's default script and the psABI.

use crate::link::ids::BoundsId;

/// The meaning of a symbol that the linker defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum LinkerSymbol {
    /// The first byte of the file's header.
    ImageStart,
    /// The end of code.
    TextEnd,
    /// The end of initialized data.
    DataEnd,
    /// The start of zero-initialized data.
    BssStart,
    /// The end of the program.
    ImageEnd,
    /// The origin of offsets into the GOT.
    GotBase,
    /// The origin of thread-local offsets.
    TlsBase,
    /// The dynamic section, for programs that relocate themselves.
    Dynamic,
    /// The sorted index of unwind records.
    EhFrameHdr,
    /// The first relocation of an IFUNC.
    IfuncRelocsStart,
    /// The end of those.
    IfuncRelocsEnd,
    /// The start of an output section.
    Start(BoundsId),
    /// The end of an output section.
    Stop(BoundsId),
}

/// What a name can mean.
pub(crate) enum Meaning<'a> {
    /// Always this symbol.
    Is(LinkerSymbol),
    /// The start or end of an array section, which may be missing.
    Array(&'static [u8], Bound),
    /// The start or end of a section that the name itself contains; it must exist.
    Named(&'a [u8], Bound),
}

/// One of the two ends of a section.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    Start,
    Stop,
}

/// The meaning of a name, if it has one.
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
        // A position-independent program finds them through its dynamic section.
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

/// `__start_NAME` and `__stop_NAME`, for sections whose name is a C identifier.
pub(crate) fn section_bound(name: &[u8]) -> Option<Meaning<'_>> {
    let start = name.strip_prefix(b"__start_").map(|section| (section, Bound::Start));
    let (section, bound) = start.or(name.strip_prefix(b"__stop_").map(|section| (section, Bound::Stop)))?;
    is_identifier(section).then_some(Meaning::Named(section, bound))
}

/// Whether it is a C identifier.
pub(crate) fn is_identifier(name: &[u8]) -> bool {
    !name.first().is_none_or(u8::is_ascii_digit)
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}
