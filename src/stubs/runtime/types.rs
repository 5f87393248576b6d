//! The types that the runtime provides to every Go program: basic types, pointers to them and slices of them.
//!
//! In: the runtime's unit and the release. Out: the type symbols (internal/abi/type.go), whose names cannot be written in
//! assembly, weak because a listing may have them too; closures of comparison functions; a table of the basic type of each
//! kind; and the 256 words shared by small values. Data used only by reflection is omitted.

use crate::obj::{Abi, Attributes, Release, Reloc, RelocKind, SymbolId, SymbolKind, TypeHash, Unit, Version};

/// A basic type, as described by the compiler.
pub(super) struct Basic {
    pub(super) name: &'static str,
    /// Size of a variable in bytes, and of its prefix that contains pointers.
    size: u64,
    pointers: u64,
    flags: u8,
    align: u8,
    kind: u8,
    /// The comparison function.
    equal: &'static str,
    /// The hashes of the type, pointers to it and slices of it, by the first three of [`TypeHash`].
    hashes: [[u32; 3]; 3],
}

/// Kinds, flags and field offsets from internal/abi/type.go.
const INTERFACE: u8 = 20;
const POINTER: u8 = 22;
const SLICE: u8 = 23;
const UNSAFE_POINTER: u8 = 26;
const REGULAR_MEMORY: u8 = 8;
const EXTRA_STAR: u8 = 2;
/// The value is a pointer: a bit of the kind or of the flags.
const DIRECT: u8 = 32;
const EQUAL: u32 = 24;
const ELEMENT: u32 = 48;
const SIZE: usize = 56;
const KINDS: usize = 27;

/// Prefixes of type names, in any release.
pub(super) const PREFIXES: [&str; 2] = ["type:", "type."];

/// Adds the types.
pub(super) fn add(unit: &mut Unit, release: Release) {
    let prefix = release.conventions().types.prefix;
    let mut of_kinds = Vec::new();
    for basic in &BASIC {
        let itself = format!("{prefix}{}", basic.name);
        let symbol = define(unit, release, basic, 0, &itself, None);
        if basic.kind != INTERFACE {
            of_kinds.push(address(u32::from(basic.kind) * 8, symbol));
        }
        for (index, modifier) in [(1, "*"), (2, "[]")] {
            let name = format!("{prefix}{modifier}{}", basic.name);
            define(unit, release, basic, index, &name, Some(symbol));
        }
    }
    data(unit, "runtime.basicTypes", vec![0; KINDS * 8], of_kinds, false);
    // Single-byte values can be converted to interfaces without a copy.
    let bytes = (0..=255_u64).flat_map(u64::to_le_bytes).collect();
    data(unit, "runtime.staticuint64s", bytes, Vec::new(), false);
}

/// Defines the type itself, a pointer to it or a slice of it, by `index`.
fn define(
    unit: &mut Unit,
    release: Release,
    basic: &Basic,
    index: usize,
    name: &str,
    element: Option<SymbolId>,
) -> SymbolId {
    let (size, pointers, mut flags, align, mut kind, equal) = match index {
        0 => (basic.size, basic.pointers, basic.flags, basic.align, basic.kind, Some(basic.equal)),
        1 => (8, 8, REGULAR_MEMORY, 8, POINTER, Some("memequal64")),
        _ => (24, 8, EXTRA_STAR, 8, SLICE, None),
    };
    if matches!(kind, POINTER | UNSAFE_POINTER) {
        let in_flags = release.conventions().types.direct_in_flags;
        let holder = if in_flags { &mut flags } else { &mut kind };
        *holder |= DIRECT;
    }
    let hash = hash(basic.hashes[index], release);
    let mut bytes = Vec::with_capacity(SIZE);
    bytes.extend(size.to_le_bytes());
    bytes.extend(pointers.to_le_bytes());
    bytes.extend(hash.to_le_bytes());
    bytes.extend([flags, align, align, kind]);
    bytes.resize(SIZE, 0);
    let mut relocs = Vec::new();
    if let Some(equal) = equal {
        relocs.push(address(EQUAL, closure(unit, equal)));
    }
    relocs.extend(element.map(|element| address(ELEMENT, element)));
    data(unit, name, bytes, relocs, true)
}

/// The hash that type switches use in the release.
fn hash([md5, not_sha256, prefixed_sha256]: [u32; 3], release: Release) -> u32 {
    match release.conventions().types.hash {
        TypeHash::Md5 => md5,
        TypeHash::NotSha256 => not_sha256,
        TypeHash::PrefixedSha256 => prefixed_sha256,
        // Only the first byte stays inverted.
        TypeHash::MarkedSha256 => not_sha256 ^ 0xffff_ff00,
    }
}

/// The closure of a runtime function.
fn closure(unit: &mut Unit, function: &str) -> SymbolId {
    let atom = unit.names.intern(&format!("runtime.{function}"));
    let function_symbol = unit.lookup(atom, Version::Abi(Abi::Abi0));
    let name = format!("runtime.{function}·f");
    let atom = unit.names.intern(&name);
    if let Some(known) = unit.find(atom, Version::Abi(Abi::Abi0)) {
        return known;
    }
    data(unit, &name, vec![0; 8], vec![address(0, function_symbol)], true)
}

/// A relocation for the address of a symbol, at an offset.
pub(super) fn address(offset: u32, symbol: SymbolId) -> Reloc {
    Reloc { offset, size: 8, kind: RelocKind::Addr, symbol: Some(symbol), addend: 0 }
}

/// Defines read-only data.
pub(super) fn data(unit: &mut Unit, name: &str, bytes: Vec<u8>, relocs: Vec<Reloc>, weak: bool) -> SymbolId {
    let atom = unit.names.intern(name);
    let id = unit.lookup(atom, Version::Abi(Abi::Abi0));
    let symbol = unit.symbol_mut(id);
    symbol.kind = SymbolKind::RoData;
    symbol.attributes.set(Attributes::ON_LIST, true);
    symbol.attributes.set(Attributes::DUPOK, weak);
    symbol.size = bytes.len() as u64;
    symbol.align = 8;
    symbol.data = bytes;
    symbol.relocs = relocs;
    unit.data.push(id);
    id
}

/// All basic types.
#[rustfmt::skip]
pub(super) const BASIC: [Basic; 20] = [
    Basic { name: "bool", size: 1, pointers: 0, flags: 0x0f, align: 1, kind: 1, equal: "memequal8", hashes: [[0x13ff06c5, 0xb00b9f48, 0x71b4a374], [0x6e0df0d1, 0xfcd60fce, 0x65be55e0], [0xe781e5b1, 0x4f3c6e38, 0xa17a5888]] },
    Basic { name: "int", size: 8, pointers: 0, flags: 0x0f, align: 8, kind: 2, equal: "memequal64", hashes: [[0xf75371fa, 0xcb735792, 0x66db77f9], [0x2522ebe7, 0xba585d67, 0x5e9bbc15], [0x1bf9668e, 0x99777383, 0x72ae670e]] },
    Basic { name: "int8", size: 1, pointers: 0, flags: 0x0f, align: 1, kind: 3, equal: "memequal8", hashes: [[0xcc06c027, 0x43daea34, 0xe12fc403], [0x5fcadfef, 0xd6631a7c, 0xce116919], [0x30c31d62, 0x2de60e3b, 0x526b9966]] },
    Basic { name: "int16", size: 2, pointers: 0, flags: 0x0f, align: 2, kind: 4, equal: "memequal16", hashes: [[0xecd580ce, 0x3e2307d4, 0x87106456], [0xa066c615, 0xc3230e0b, 0x485e732e], [0x8237d00c, 0x7e440822, 0x588077c4]] },
    Basic { name: "int32", size: 4, pointers: 0, flags: 0x0f, align: 4, kind: 5, equal: "memequal32", hashes: [[0xbbad4102, 0x6bed3cfa, 0x13b6cc10], [0x6b581726, 0x62de383d, 0x94770ba5], [0x734d2a16, 0x38dfc0a9, 0x8e1382da]] },
    Basic { name: "int64", size: 8, pointers: 0, flags: 0x0f, align: 8, kind: 6, equal: "memequal64", hashes: [[0x963f9bff, 0x99d6dd43, 0x625f5c87], [0x26b80717, 0x2e74d42b, 0x910f48da], [0x88768e96, 0x6d0f0857, 0x48d7e6fd]] },
    Basic { name: "uint", size: 8, pointers: 0, flags: 0x0f, align: 8, kind: 7, equal: "memequal64", hashes: [[0xd5b87712, 0x64fd0d3c, 0xdf136f9a], [0x10dbf978, 0x6e78e923, 0x53459bec], [0x7f5e40f6, 0xbe66ff1c, 0x81938304]] },
    Basic { name: "uint8", size: 1, pointers: 0, flags: 0x0f, align: 1, kind: 8, equal: "memequal8", hashes: [[0x663e425f, 0x95738979, 0x651d6272], [0x9ad926a8, 0xf3b50de0, 0xd9687427], [0x382e7edf, 0x81044065, 0xd1922369]] },
    Basic { name: "uint16", size: 2, pointers: 0, flags: 0x0f, align: 2, kind: 9, equal: "memequal16", hashes: [[0xeff20ea0, 0xd9632893, 0xa08ba67d], [0xee92f42e, 0x889ce7f8, 0xfd8af685], [0x20e38ee7, 0x9ae5bb3b, 0x4b24009b]] },
    Basic { name: "uint32", size: 4, pointers: 0, flags: 0x0f, align: 4, kind: 10, equal: "memequal32", hashes: [[0xd04ae83d, 0xe927f9e3, 0x0294554e], [0x00c66cd3, 0x338a7ec0, 0x9733e058], [0x1f1d91d4, 0xd83fe3b3, 0x3890ceae]] },
    Basic { name: "uint64", size: 8, pointers: 0, flags: 0x0f, align: 8, kind: 11, equal: "memequal64", hashes: [[0x86318d2e, 0x8fc52ddb, 0x4d160681], [0x1e2f74f8, 0x49163278, 0xaa85cac1], [0x2069b53f, 0x854f63b7, 0xe9cabf0a]] },
    Basic { name: "uintptr", size: 8, pointers: 0, flags: 0x0f, align: 8, kind: 12, equal: "memequal64", hashes: [[0xbd4ad792, 0x5272f85c, 0x68f35f3f], [0x968bc55e, 0x8f96facd, 0x713d23e1], [0x5dc033bb, 0x07e34ced, 0x3d446761]] },
    Basic { name: "float32", size: 4, pointers: 0, flags: 0x07, align: 4, kind: 13, equal: "f32equal", hashes: [[0xb0c23ed3, 0x8d826c95, 0xa1718dd4], [0x1ffee651, 0x4072c7d5, 0x4de31197], [0x7ad3bff0, 0x70800450, 0x0929dfc8]] },
    Basic { name: "float64", size: 8, pointers: 0, flags: 0x07, align: 8, kind: 14, equal: "f64equal", hashes: [[0x2ea27ffb, 0x93592d94, 0x111ed29f], [0xba56ad13, 0x6d448d5d, 0x7035256b], [0x9c373330, 0x252f926b, 0x9f8a76fd]] },
    Basic { name: "complex64", size: 8, pointers: 0, flags: 0x07, align: 4, kind: 15, equal: "c64equal", hashes: [[0x7925028c, 0xc1efe3a2, 0xb6882940], [0x7ac16a11, 0x510ad14d, 0x28f3efe9], [0xc8722f5c, 0x04f743e5, 0x267bf3dd]] },
    Basic { name: "complex128", size: 16, pointers: 0, flags: 0x07, align: 8, kind: 16, equal: "c128equal", hashes: [[0xb31a546d, 0x7688f20c, 0x2fbedfcd], [0x23a42bd7, 0x7afcd172, 0xb1cc02aa], [0x8ac9fd31, 0x62d9c5a9, 0x413a59e0]] },
    Basic { name: "string", size: 16, pointers: 8, flags: 0x07, align: 8, kind: 24, equal: "strequal", hashes: [[0xe0ff5cb4, 0x0778cdb8, 0x9097a863], [0x5a175aed, 0xe47f76c1, 0x84b0276e], [0x0af3a8d3, 0xe8fe0eb5, 0x72556607]] },
    Basic { name: "unsafe.Pointer", size: 8, pointers: 8, flags: 0x0f, align: 8, kind: 26, equal: "memequal64", hashes: [[0x1b5cc4cd, 0xfa592a46, 0x3f6ccafb], [0x3241e2e3, 0x31ac3d15, 0x8ae37afe], [0x1be73c46, 0x6bd8dffe, 0x16804427]] },
    Basic { name: "error", size: 16, pointers: 16, flags: 0x07, align: 8, kind: 20, equal: "interequal", hashes: [[0x0e105ecb, 0x3003ff35, 0x0601c4dd], [0x58aaaedc, 0x23afb16a, 0xb797eebe], [0xb666ecfc, 0x26a2fef5, 0x1e9f9de4]] },
    Basic { name: "interface {}", size: 16, pointers: 16, flags: 0x02, align: 8, kind: 20, equal: "nilinterequal", hashes: [[0x18a057e7, 0x0f097a39, 0x05c1ee39], [0x9d960f4f, 0x8ff8fc3b, 0x0d3a3bc4], [0x2fea9370, 0x0d99de76, 0x0db26a36]] },
];
