//! The output section for an input section, and the order of output sections.
//!
//! In: a name and flags. Out: an output name and a rank; sections of equal rank keep the order of their first appearance.
//! The order in memory is read-only data, code, RELRO data, data, zeros; unloaded sections follow.

use crate::link::model::section::{Flags, Role, belongs};

/// Section name prefixes: `.text.main` goes to `.text`. Longer prefixes first.
const FAMILIES: [&[u8]; 14] = [
    b".data.rel.ro",
    b".gcc_except_table",
    b".preinit_array",
    b".init_array",
    b".fini_array",
    b".rodata",
    b".tdata",
    b".text",
    b".data",
    b".tbss",
    b".bss",
    b".ctors",
    b".dtors",
    b".lbss",
];

/// Kinds of code that can have sections of their own (GNU ld, `-z keep-text-section-prefix`).
const TEXT_PREFIXES: [&[u8]; 5] =
    [b".text.unlikely", b".text.unknown", b".text.exit", b".text.startup", b".text.hot"];

/// The kind of code in a section, if its name gives one.
pub(crate) fn text_prefix(name: &[u8]) -> Option<&'static [u8]> {
    TEXT_PREFIXES.iter().find(|prefix| belongs(name, prefix)).copied()
}

/// The output sections for `.gnu.linkonce` sections (GNU ld's default script).
const LINK_ONCE: [(&[u8], &[u8]); 7] = [
    (b".gnu.linkonce.d.rel.ro.", b".data.rel.ro"),
    (b".gnu.linkonce.t.", b".text"),
    (b".gnu.linkonce.r.", b".rodata"),
    (b".gnu.linkonce.d.", b".data"),
    (b".gnu.linkonce.b.", b".bss"),
    (b".gnu.linkonce.td.", b".tdata"),
    (b".gnu.linkonce.tb.", b".tbss"),
];

/// Whether an output section is one that most programs have, rather than one with a name of its own.
pub(crate) fn is_usual(name: &[u8]) -> bool {
    FAMILIES.contains(&name) || [&b".init"[..], b".fini", b".eh_frame", b".jcr"].contains(&name)
}

/// The output section for input sections of this name.
pub(crate) fn output_name(name: &[u8]) -> &[u8] {
    let family = FAMILIES.iter().find(|family| belongs(name, family)).copied();
    let once = || LINK_ONCE.iter().find(|(prefix, _)| name.starts_with(prefix)).map(|(_, output)| *output);
    family.or_else(once).unwrap_or(name)
}

/// Memory with one set of permissions, in address order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Region {
    /// Read.
    ReadOnly,
    /// Read and execute.
    Code,
    /// Written at startup, then read-only.
    RelRo,
    /// Read and write.
    Data,
    /// Not loaded.
    None,
}

/// The position of an output section relative to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    pub(crate) region: Region,
    pub(crate) place: u8,
}

/// Ranks an output section.
pub(crate) fn rank(name: &[u8], role: Role, flags: Flags) -> Rank {
    if !flags.contains(Flags::LOADED) {
        return Rank { region: Region::None, place: 0 };
    }
    if flags.contains(Flags::CODE) {
        let place = match name {
            b".init" => 0,
            b".plt" => 1,
            b".text" => 2,
            b".fini" => 4,
            _ => 3,
        };
        return Rank { region: Region::Code, place };
    }
    if !flags.contains(Flags::WRITABLE) {
        return Rank { region: Region::ReadOnly, place: read_only_place(name, role) };
    }
    match relro_place(name, role, flags.contains(Flags::THREAD_LOCAL)) {
        Some(place) => Rank { region: Region::RelRo, place },
        None => {
            let place = match (role == Role::Zeros, name) {
                (false, b".data") => 0,
                (false, _) => 1,
                (true, b".bss") => 2,
                (true, b".lbss") => 4,
                (true, _) => 3,
            };
            Rank { region: Region::Data, place }
        }
    }
}

fn read_only_place(name: &[u8], role: Role) -> u8 {
    match name {
        // The property note has its own segment; the other notes share one.
        b".note.gnu.property" => 0,
        _ if role == Role::Note => 1,
        b".dynsym" => 2,
        b".dynstr" => 3,
        b".hash" => 4,
        b".rela.dyn" | b".rela.plt" => 5,
        b".eh_frame_hdr" => 7,
        b".eh_frame" => 8,
        b".gcc_except_table" => 9,
        _ => 6,
    }
}

/// The order among RELRO sections; none for others.
fn relro_place(name: &[u8], role: Role, is_tls: bool) -> Option<u8> {
    Some(match (name, role) {
        _ if is_tls => 1 + u8::from(role == Role::Zeros),
        (_, Role::Preinit) => 3,
        (_, Role::Init) => 4,
        (_, Role::Fini) => 5,
        (b".data.rel.ro" | b".ctors" | b".dtors" | b".jcr", _) => 6,
        (b".dynamic", _) => 7,
        (b".got", _) => 8,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_go_to_their_family() {
        let name = |text: &'static str| std::str::from_utf8(output_name(text.as_bytes())).unwrap();
        assert_eq!(name(".text.main"), ".text");
        assert_eq!(name(".textual"), ".textual");
        assert_eq!(name(".data.rel.ro.local.x"), ".data.rel.ro");
        assert_eq!(name(".data.rel"), ".data");
        assert_eq!(name(".rodata.str1.1"), ".rodata");
        assert_eq!(name(".gnu.linkonce.d.rel.ro.x"), ".data.rel.ro");
        assert_eq!(name(".gnu.linkonce.wi.x"), ".gnu.linkonce.wi.x");
        assert_eq!(name("mine"), "mine");
    }

    #[test]
    fn memory_is_in_order() {
        let rank = |name: &str, flags: Flags| rank(name.as_bytes(), Role::Bytes, flags);
        let (a, w, x) = (Flags::LOADED, Flags::WRITABLE, Flags::CODE);
        assert!(rank(".rodata", a) < rank(".init", a | x));
        assert!(rank(".init", a | x) < rank(".text", a | x));
        assert!(rank(".text", a | x) < rank(".got", a | w));
        assert!(rank(".got", a | w) < rank(".data", a | w));
        assert!(rank(".data", a | w) < rank(".debug_info", Flags::empty()));
    }
}
