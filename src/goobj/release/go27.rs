//! Go 1.27.

use super::change::{Change::*, builtins, names};
use super::{Builtin, ContentHash, Flag2, NameHash, Table, go24, go25, go26};
use crate::obj::Release;

pub(super) static TABLE: Table = Table {
    release: Release::minor(27),
    symbol_kinds: &go25::KINDS,
    relocations: &RELOCATIONS,
    builtins: &BUILTINS,
    aux: &go24::AUX,
    flag2: Flag2 { linkname: 1 << 4, linkname_std: 1 << 5, abi_wrapper: 1 << 6, wasm_export: 1 << 7 },
    content_hash: ContentHash::PrefixedSha256,
    name_hash: NameHash::MarkedSha256,
    stores_alignment: true,
    assembly_is_linkname: false,
    assembler_has_std: true,
    dwarf: 5,
};

pub(super) const RELOCATIONS: [&str; 107] = names(
    &go26::RELOCATIONS,
    &[
        After("R_LOONG64_ADDR_LO", &["R_LOONG64_ADDR64_HI", "R_LOONG64_ADDR64_LO"]),
        After("R_LOONG64_GOT_LO", &["R_LOONG64_GOT64_HI", "R_LOONG64_GOT64_LO"]),
        Instead("R_JMPLOONG64", &[]),
    ],
);

pub(super) const BUILTINS: [Builtin; 299] = builtins(
    &go26::BUILTINS,
    &[
        After(
            "runtime.growslice",
            &[
                ("runtime.growsliceBuf", 1),
                ("runtime.growsliceBufNoAlias", 1),
                ("runtime.growsliceNoAlias", 1),
            ],
        ),
        After(
            "runtime.panicunsafestringnilptr",
            &[
                ("runtime.moveSlice", 1),
                ("runtime.moveSliceNoScan", 1),
                ("runtime.moveSliceNoCap", 1),
                ("runtime.moveSliceNoCapNoScan", 1),
            ],
        ),
        After("runtime.addCovMeta", &[("runtime.x86HasAVX", 0), ("runtime.x86HasFMA", 0)]),
        Instead("runtime.x86HasFMA", &[]),
        After("runtime.loong64HasLAM_BH", &[("runtime.loong64HasDBAR_HINTS", 0)]),
        After("runtime.asanregisterglobals", &[("runtime.KeepAlive", 1)]),
        Instead(
            "runtime.gcWriteBarrier",
            &[
                ("runtime.gcWriteBarrier1", 1),
                ("runtime.gcWriteBarrier2", 1),
                ("runtime.gcWriteBarrier3", 1),
                ("runtime.gcWriteBarrier4", 1),
                ("runtime.gcWriteBarrier5", 1),
                ("runtime.gcWriteBarrier6", 1),
                ("runtime.gcWriteBarrier7", 1),
                ("runtime.gcWriteBarrier8", 1),
            ],
        ),
        After(
            "runtime.morestack_noctxt",
            &[
                ("runtime.retpolineAX", 0),
                ("runtime.retpolineCX", 0),
                ("runtime.retpolineDX", 0),
                ("runtime.retpolineBX", 0),
                ("runtime.retpolineBP", 0),
                ("runtime.retpolineSI", 0),
                ("runtime.retpolineDI", 0),
                ("runtime.retpolineR8", 0),
                ("runtime.retpolineR9", 0),
                ("runtime.retpolineR10", 0),
                ("runtime.retpolineR11", 0),
                ("runtime.retpolineR12", 0),
                ("runtime.retpolineR13", 0),
                ("runtime.retpolineR14", 0),
                ("runtime.retpolineR15", 0),
                ("runtime.tls_g", 0),
            ],
        ),
    ],
);
