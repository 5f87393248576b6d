//! Go 1.23.

use super::change::{Change::*, builtins, names};
use super::{Builtin, ContentHash, Flag2, NameHash, Table, go22};
use crate::obj::Release;

pub(super) static TABLE: Table = Table {
    release: Release::minor(23),
    symbol_kinds: &go22::KINDS,
    relocations: &RELOCATIONS,
    builtins: &BUILTINS,
    aux: &go22::AUX,
    flag2: Flag2 { linkname: 1 << 4, linkname_std: 0, abi_wrapper: 1 << 5, wasm_export: 0 },
    content_hash: ContentHash::NotSha256,
    name_hash: NameHash::NotSha256,
    stores_alignment: false,
    assembly_is_linkname: true,
    assembler_has_std: false,
    dwarf: 4,
};

pub(super) const RELOCATIONS: [&str; 92] = names(
    &go22::RELOCATIONS,
    &[
        Instead("R_ADDRLOONG64", &["R_LOONG64_ADDR_HI"]),
        Instead("R_ADDRLOONG64U", &["R_LOONG64_ADDR_LO"]),
        Instead("R_ADDRLOONG64TLS", &["R_LOONG64_TLS_LE_HI"]),
        Instead("R_ADDRLOONG64TLSU", &["R_LOONG64_TLS_LE_LO"]),
        Instead("R_LOONG64_TLS_IE_PCREL_HI", &["R_LOONG64_TLS_IE_HI"]),
    ],
);

pub(super) const BUILTINS: [Builtin; 255] = builtins(
    &go22::BUILTINS,
    &[
        Instead("runtime.panicrangeexit", &[("runtime.panicrangestate", 1)]),
        After("runtime.closechan", &[("runtime.chanlen", 1), ("runtime.chancap", 1)]),
    ],
);
