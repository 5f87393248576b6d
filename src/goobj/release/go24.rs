//! Go 1.24.

use super::change::{Change::*, builtins, names};
use super::{Builtin, ContentHash, Flag2, NameHash, Table, go22, go23};
use crate::obj::Release;

pub(super) static TABLE: Table = Table {
    release: Release::minor(24),
    symbol_kinds: &KINDS,
    relocations: &RELOCATIONS,
    builtins: &BUILTINS,
    aux: &AUX,
    flag2: Flag2 { linkname: 1 << 4, linkname_std: 0, abi_wrapper: 1 << 5, wasm_export: 1 << 6 },
    content_hash: ContentHash::PrefixedSha256,
    name_hash: NameHash::MiddleOfSha256,
    stores_alignment: false,
    assembly_is_linkname: true,
    assembler_has_std: false,
    dwarf: 4,
};

pub(super) const KINDS: [&str; 25] = names(
    &go22::KINDS,
    &[
        After("STEXT", &["STEXTFIPS"]),
        After("SRODATA", &["SRODATAFIPS"]),
        After("SNOPTRDATA", &["SNOPTRDATAFIPS"]),
        After("SDATA", &["SDATAFIPS"]),
    ],
);

pub(super) const RELOCATIONS: [&str; 96] = names(
    &go23::RELOCATIONS,
    &[After("R_LOONG64_GOT_LO", &["R_LOONG64_ADD64", "R_LOONG64_SUB64", "R_JMP16LOONG64", "R_JMP21LOONG64"])],
);

pub(super) const BUILTINS: [Builtin; 264] = builtins(
    &go23::BUILTINS,
    &[
        After(
            "runtime.concatstrings",
            &[
                ("runtime.concatbyte2", 1),
                ("runtime.concatbyte3", 1),
                ("runtime.concatbyte4", 1),
                ("runtime.concatbyte5", 1),
                ("runtime.concatbytes", 1),
            ],
        ),
        After("runtime.deferrangefunc", &[("runtime.rand", 1)]),
        After("runtime.mapiterinit", &[("runtime.mapIterStart", 1)]),
        After("runtime.mapiternext", &[("runtime.mapIterNext", 1)]),
        Instead("runtime.getcallerpc", &[]),
        Instead("runtime.getcallersp", &[]),
        After(
            "runtime.arm64HasATOMICS",
            &[("runtime.loong64HasLAMCAS", 0), ("runtime.loong64HasLAM_BH", 0), ("runtime.loong64HasLSX", 0)],
        ),
    ],
);

pub(super) const AUX: [&str; 15] = names(&go22::AUX, &[After("AuxWasmImport", &["AuxWasmType"])]);
