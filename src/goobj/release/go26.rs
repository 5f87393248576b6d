//! Go 1.26.

use super::change::{Change::*, builtins, names};
use super::{Builtin, ContentHash, Flag2, NameHash, Table, go24, go25};
use crate::obj::Release;

pub(super) static TABLE: Table = Table {
    release: Release::minor(26),
    symbol_kinds: &go25::KINDS,
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

pub(super) const RELOCATIONS: [&str; 104] = names(
    &go25::RELOCATIONS,
    &[
        After("R_RISCV_BRANCH", &["R_RISCV_ADD32", "R_RISCV_SUB32"]),
        After("R_LOONG64_ADDR_LO", &["R_LOONG64_ADDR_PCREL20_S2"]),
        After("R_CALLLOONG64", &["R_LOONG64_CALL36"]),
    ],
);

pub(super) const BUILTINS: [Builtin; 266] = builtins(
    &go25::BUILTINS,
    &[
        Instead("runtime.printfloat", &[("runtime.printfloat64", 1), ("runtime.printfloat32", 1)]),
        Instead("runtime.printcomplex", &[("runtime.printcomplex128", 1), ("runtime.printcomplex64", 1)]),
        After("runtime.printstring", &[("runtime.printquoted", 1)]),
        Instead("runtime.mapiterinit", &[]),
        Instead("runtime.mapiternext", &[]),
    ],
);
