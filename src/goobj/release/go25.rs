//! Go 1.25.

use super::change::{Change::*, builtins, names};
use super::{Builtin, ContentHash, Flag2, NameHash, Table, go24};
use crate::obj::Release;

pub(super) static TABLE: Table = Table {
    release: Release::minor(25),
    symbol_kinds: &KINDS,
    relocations: &RELOCATIONS,
    builtins: &BUILTINS,
    aux: &go24::AUX,
    flag2: Flag2 { linkname: 1 << 4, linkname_std: 0, abi_wrapper: 1 << 5, wasm_export: 1 << 6 },
    content_hash: ContentHash::PrefixedSha256,
    name_hash: NameHash::MarkedSha256,
    stores_alignment: false,
    assembly_is_linkname: true,
    assembler_has_std: false,
    dwarf: 5,
};

pub(super) const KINDS: [&str; 26] = names(&go24::KINDS, &[After("SDWARFLINES", &["SDWARFADDR"])]);

pub(super) const RELOCATIONS: [&str; 100] = names(
    &go24::RELOCATIONS,
    &[
        Instead("R_DWARFFILEREF", &[]),
        After("R_RISCV_GOT_HI20", &["R_RISCV_GOT_PCREL_ITYPE"]),
        After("R_INITORDER", &["R_DWTXTADDR_U1", "R_DWTXTADDR_U2", "R_DWTXTADDR_U3", "R_DWTXTADDR_U4"]),
    ],
);

pub(super) const BUILTINS: [Builtin; 265] =
    builtins(&go24::BUILTINS, &[After("runtime.loong64HasLSX", &[("runtime.riscv64HasZbb", 0)])]);
