//! What a program's bytes are for: sizes by package, kind and symbol.
//!
//! In: the finished program. Out: rows, which together make up the whole file.

use super::data_layout::SectionId;
use super::dwarf;
use super::kind::Kind;
use super::refusal::text;
use super::symbols::Sym;
use super::write::Program;

/// A symbol, or another part of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Size {
    /// The import path of the package that it is from; empty for what the linker makes.
    pub package: String,
    /// What it is, such as `code`.
    pub kind: &'static str,
    /// The symbol's name, or the section's; empty for padding.
    pub name: String,
    /// Bytes.
    pub bytes: u64,
    /// Whether the file contains the bytes; otherwise they are zeros in memory.
    pub in_file: bool,
}

/// The sizes of everything in `program`, in address order; the symbol table and its names take `tables` bytes, and the file
/// `length`.
pub(crate) fn of(
    program: &Program<'_, '_>,
    debug: &[dwarf::Section],
    tables: [usize; 2],
    length: usize,
) -> Vec<Size> {
    let layout = program.relocator.layout;
    let mut sizes = Vec::new();
    for section in &layout.sections {
        let list = match section.id {
            SectionId::Text => &program.text.functions,
            _ => &section.symbols,
        };
        sizes.extend(list.iter().map(|sym| symbol(program, *sym, section.has_bytes())));
    }
    let parts = &program.pclntab.parts;
    for (name, part) in [
        ("pc table header", &parts.header),
        ("function names", &parts.names),
        ("compilation units", &parts.units),
        ("file names", &parts.files),
        ("pc values", &parts.pctab),
        ("functions", &parts.functab),
        ("function data", &parts.funcdata),
        ("function index", &parts.findfunctab),
    ] {
        sizes.push(part_of("pc tables", name, part.end - part.start));
    }
    for section in debug {
        sizes.push(part_of("debug information", section.name, section.bytes.len() as u64));
    }
    for (name, bytes) in [".symtab", ".strtab"].into_iter().zip(tables) {
        sizes.push(part_of("symbol table", name, bytes as u64));
    }
    sizes.retain(|size| size.bytes > 0);
    let known: u64 = sizes.iter().filter(|size| size.in_file).map(|size| size.bytes).sum();
    sizes.push(part_of("headers and padding", "", (length as u64).saturating_sub(known)));
    sizes
}

fn part_of(kind: &'static str, name: &str, bytes: u64) -> Size {
    Size { package: String::new(), kind, name: name.into(), bytes, in_file: true }
}

fn symbol(program: &Program<'_, '_>, sym: Sym, in_file: bool) -> Size {
    let symbols = program.relocator.symbols;
    let package = symbols.unit(sym).map(|unit| symbols.libraries[symbols.objects[unit].library].path);
    Size {
        package: text(package.unwrap_or_default()),
        kind: kind(super::data_layout::group(symbols, sym)),
        name: text(symbols.name(sym)).replace('·', "."),
        bytes: symbols.size(sym),
        in_file,
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        _ if kind.is_text() => "code",
        Kind::GoString => "strings",
        Kind::GcBits | Kind::GcMask => "pointer masks",
        Kind::Type => "types",
        Kind::GoFunc => "function values",
        Kind::BuildInfo | Kind::FipsInfo | Kind::ModuleData => "records of the linker",
        Kind::NoptrData | Kind::NoptrDataFips | Kind::Data | Kind::DataFips => "variables",
        Kind::Bss | Kind::NoptrBss => "zeroed variables",
        Kind::CoverageCounter | Kind::CoverageAux => "coverage counters",
        _ => "read-only data",
    }
}
