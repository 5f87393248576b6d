//! Compares a release's tables with its sources.

use crate::support::report::Report;
use crate::support::tree::Tree;
use rasm::goobj::format;
use rasm::goobj::release::{self, ContentHash, NameHash, Table};
use std::fs;

pub(crate) fn check(tree: &Tree, report: &Report) -> Result<(), String> {
    let release = rasm::Release::parse(tree.release).ok_or("an unknown release")?;
    let table = release::table(release).ok_or("no table")?;
    let read = |path: &str| {
        let path = tree.root.join("src").join(path);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let objfile = read("cmd/internal/goobj/objfile.go")?;
    let kinds = constants(&read("cmd/internal/objabi/symkind.go")?, "Sxxx")?;
    same("kinds of symbols", &kinds, table.symbol_kinds)?;
    let mut relocations = constants(&read("cmd/internal/objabi/reloctype.go")?, "R_ADDR")?;
    relocations.insert(0, String::new());
    same("relocations", &relocations, table.relocations)?;
    same("auxiliary symbols", &constants(&objfile, "AuxGotype")?, table.aux)?;
    let builtins = builtins(&read("cmd/internal/goobj/builtinlist.go")?);
    let have: Vec<String> = table.builtins.iter().map(|(name, abi)| format!("{name} {abi}")).collect();
    same("builtins", &builtins, &have)?;
    flags(&objfile, table)?;
    blocks(&objfile)?;
    hashes(&read("cmd/internal/obj/objfile.go")?, &read("cmd/internal/obj/sym.go")?, table)?;
    rules(&read("cmd/internal/obj/objfile.go")?, &read("cmd/asm/internal/flags/flags.go")?, table)?;
    let dwarf5 = read("internal/buildcfg/exp.go")?.contains("dwarf5Supported,");
    expect("the version of DWARF", table.dwarf, if dwarf5 { 5 } else { 4 })?;
    let entries = kinds.len() + relocations.len() + builtins.len();
    report.add("tables of objects: entries as in the sources of their releases", entries, entries);
    Ok(())
}

/// The names in a block of constants without explicit values, starting at the one named `first`; `_` takes a number without
/// defining a name.
fn constants(source: &str, first: &str) -> Result<Vec<String>, String> {
    let lines = source.lines().map(|line| line.split("//").next().unwrap_or_default().trim());
    let is_first = |line: &&str| line.split_whitespace().next() == Some(first);
    let block = lines.skip_while(|line| !is_first(line)).take_while(|line| *line != ")");
    let names: Vec<String> = block
        .filter(|line| is_first(line) || !line.contains('='))
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect();
    if names.is_empty() { Err(format!("no constants from {first} on")) } else { Ok(names) }
}

/// `{"runtime.newobject", 1},` as `runtime.newobject 1`.
fn builtins(source: &str) -> Vec<String> {
    let entries = source.lines().filter_map(|line| line.trim().strip_prefix("{\"")?.strip_suffix("},"));
    entries.map(|entry| entry.replace("\",", "")).collect()
}

/// Bits, by position in a block of constants.
fn flags(objfile: &str, table: &Table) -> Result<(), String> {
    let bit = |names: &[String], name: &str| names.iter().position(|n| n == name).map_or(0, |at| 1 << at);
    let second = constants(objfile, "SymFlagUsedInIface")?;
    let of = table.flag2;
    let known = [
        ("SymFlagUsedInIface", format::symbol_flag2::USED_IN_IFACE),
        ("SymFlagItab", format::symbol_flag2::ITAB),
        ("SymFlagDict", format::symbol_flag2::DICT),
        ("SymFlagPkgInit", format::symbol_flag2::PKG_INIT),
        ("SymFlagLinkname", of.linkname),
        ("SymFlagLinknameStd", of.linkname_std),
        ("SymFlagABIWrapper", of.abi_wrapper),
        ("SymFlagWasmExport", of.wasm_export),
    ];
    for (name, value) in known {
        expect(name, value, bit(&second, name) as u8)?;
    }
    expect("the bits", known.iter().filter(|(_, value)| *value != 0).count(), second.len())?;
    let first = constants(objfile, "SymFlagDupok")?;
    let known = [
        ("SymFlagDupok", format::symbol_flag::DUPOK),
        ("SymFlagLocal", format::symbol_flag::LOCAL),
        ("SymFlagTypelink", format::symbol_flag::TYPELINK),
        ("SymFlagLeaf", format::symbol_flag::LEAF),
        ("SymFlagNoSplit", format::symbol_flag::NOSPLIT),
        ("SymFlagReflectMethod", format::symbol_flag::REFLECT_METHOD),
        ("SymFlagGoType", format::symbol_flag::GO_TYPE),
    ];
    for (name, value) in known {
        expect(name, value, bit(&first, name) as u8)?;
    }
    expect("the bits", known.len(), first.len())?;
    let object = constants(objfile, "ObjFlagShared")?;
    let known = [
        ("ObjFlagShared", format::object_flag::SHARED),
        ("ObjFlagFromAssembly", format::object_flag::FROM_ASSEMBLY),
        ("ObjFlagUnlinkable", format::object_flag::UNLINKABLE),
    ];
    for (name, value) in known {
        expect(name, value, bit(&object, name))?;
    }
    // The oldest release does not define it.
    let std = bit(&object, "ObjFlagStd");
    expect("ObjFlagStd", format::object_flag::STD, if std == 0 { format::object_flag::STD } else { std })
}

fn blocks(objfile: &str) -> Result<(), String> {
    let mut want = constants(objfile, "BlkAutolib")?;
    expect("the last constant of blocks", want.pop().as_deref(), Some("NBlk"))?;
    let have: Vec<String> = format::Block::ALL.iter().map(|block| format!("Blk{block:?}")).collect();
    same("blocks", &want, &have)?;
    let packages = constants(objfile, "PkgIdxNone")?;
    let have = [
        ("PkgIdxNone", format::package::NONE),
        ("PkgIdxHashed64", format::package::HASHED64),
        ("PkgIdxHashed", format::package::HASHED),
        ("PkgIdxBuiltin", format::package::BUILTIN),
        ("PkgIdxSelf", format::package::SELF),
    ];
    for (at, (name, value)) in have.into_iter().enumerate() {
        expect("special packages", packages.get(at).map(String::as_str), Some(name))?;
        expect(name, value, i32::MAX as u32 - at as u32)?;
    }
    Ok(())
}

/// The hash functions.
fn hashes(objfile: &str, sym: &str, table: &Table) -> Result<(), String> {
    let content = match () {
        () if objfile.contains("h := notsha256.New()") => ContentHash::NotSha256,
        () if objfile.contains("h := hash.New") => ContentHash::PrefixedSha256,
        () => return Err("another hash of contents".into()),
    };
    expect("the hash of contents", table.content_hash, content)?;
    let name = match () {
        () if sym.contains("sum := notsha256.Sum256(data)") => NameHash::NotSha256,
        () if sym.contains("sum := hash.Sum16(data)") => NameHash::MiddleOfSha256,
        () if sym.contains("sum := hash.Sum32(data)") => NameHash::MarkedSha256,
        () => return Err("another hash in names".into()),
    };
    expect("the hash in names", table.name_hash, name)
}

/// The behavior of the object writer and the assembler.
fn rules(objfile: &str, flags: &str, table: &Table) -> Result<(), String> {
    expect("stored alignment", table.stores_alignment, objfile.contains("align := uint32(s.Align)"))?;
    expect(
        "names of assembly",
        table.assembly_is_linkname,
        objfile.contains("w.ctxt.IsAsm && name != \"\""),
    )?;
    expect("-std", table.assembler_has_std, flags.contains("flag.Bool(\"std\""))
}

fn same(what: &str, want: &[String], have: &[impl AsRef<str>]) -> Result<(), String> {
    for (at, want) in want.iter().enumerate() {
        expect(&format!("{what}, number {at}"), have.get(at).map(AsRef::as_ref), Some(want.as_str()))?;
    }
    expect(&format!("the number of {what}"), have.len(), want.len())
}

fn expect<T: PartialEq + std::fmt::Debug>(what: &str, have: T, want: T) -> Result<(), String> {
    if have == want { Ok(()) } else { Err(format!("{what}: {have:?} here, {want:?} in Go")) }
}
