//! The output section for an input section, and the order of output sections.
//!
//! In: a name and flags. Out: an output name and a rank; sections of equal rank keep the order of their first appearance.
//! The order in memory is read-only data, code, RELRO data, data, zeros; unloaded sections follow.

use crate::link::model::section::{Flags, Role};

/// Section name prefixes: `.text.main` goes to `.text`. Longer prefixes first.
const FAMILIES: [&[u8]; 13] = [
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
];

/// The output section for input sections of this name.
pub(crate) fn output_name(name: &[u8]) -> &[u8] {
    let belongs =
        |family: &&&[u8]| name.strip_prefix(**family).is_some_and(|rest| rest.is_empty() || rest[0] == b'.');
    FAMILIES.iter().find(belongs).copied().unwrap_or(name)
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
