//! Where two linked programs differ: the first phase of the linker that went wrong, and the place.
//!
//! In: the files of Go's linker and of rasm, and the same two with symbol tables. Out: text. The phases are looked at in the order
//! in which they run, since each depends on those before: what is reachable, the order of functions, addresses, sections, contents.

use crate::link_go::programs::{Linker, Program};
use crate::link_go::with_tree;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::tree::Tree;
use object::LittleEndian as LE;
use object::elf::{FileHeader64, SectionHeader64};
use object::read::elf::{FileHeader, SectionHeader, Sym};
use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

type Header = FileHeader64<LE>;

/// A symbol: name, address, size, whether it is a function.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Symbol {
    address: u64,
    name: String,
    size: u64,
    is_function: bool,
}

/// A section: its bytes in the file and their offset, its address, size and flags.
struct Section<'a> {
    name: String,
    address: u64,
    offset: u64,
    header: [u64; 8],
    bytes: &'a [u8],
}

struct Parsed<'a> {
    sections: Vec<Section<'a>>,
    symbols: Vec<Symbol>,
}

fn parse(file: &[u8]) -> Result<Parsed<'_>, String> {
    let text = |error: object::Error| error.to_string();
    let header = Header::parse(file).map_err(text)?;
    let table = header.sections(LE, file).map_err(text)?;
    let section = |section: &'_ SectionHeader64<LE>| {
        Ok(Section {
            name: String::from_utf8_lossy(table.section_name(LE, section).map_err(text)?).into_owned(),
            address: section.sh_addr(LE),
            offset: section.sh_offset(LE),
            header: [
                section.sh_type(LE).0.into(),
                section.sh_flags(LE).0,
                section.sh_addr(LE),
                section.sh_offset(LE),
                section.sh_size(LE),
                section.sh_link(LE).into(),
                section.sh_info(LE).into(),
                section.sh_addralign(LE),
            ],
            bytes: section.data(LE, file).map_err(text)?,
        })
    };
    let sections = table.iter().skip(1).map(section).collect::<Result<_, String>>()?;
    let names = table.symbols(LE, file, object::elf::SHT_SYMTAB).map_err(text)?;
    let mut symbols = Vec::new();
    for symbol in names.iter().skip(1) {
        symbols.push(Symbol {
            address: symbol.st_value(LE),
            name: String::from_utf8_lossy(names.symbol_name(LE, symbol).map_err(text)?).into_owned(),
            size: symbol.st_size(LE),
            is_function: symbol.st_type() == object::elf::STT_FUNC,
        });
    }
    symbols.sort();
    Ok(Parsed { sections, symbols })
}

/// Says where two files differ, Go's first. The second pair has symbols.
pub(super) fn explain(files: [&[u8]; 2], named: [&[u8]; 2]) -> String {
    let named = named.map(parse);
    let files = files.map(parse);
    match (&files, &named) {
        ([Ok(theirs), Ok(ours)], [Ok(their_names), Ok(our_names)]) => reachable(their_names, our_names)
            .or_else(|| order(their_names, our_names))
            .or_else(|| addresses(their_names, our_names))
            .or_else(|| sections(theirs, ours))
            .or_else(|| contents(theirs, ours, their_names))
            .unwrap_or_else(|| "headers differ, or what is between sections".into()),
        _ => {
            let faults = files.iter().chain(&named).filter_map(|file| file.as_ref().err());
            format!("not programs: {}", faults.cloned().collect::<Vec<_>>().join(", "))
        }
    }
}

/// Names that only one of the programs has, or has more often.
fn reachable(theirs: &Parsed<'_>, ours: &Parsed<'_>) -> Option<String> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    theirs.symbols.iter().for_each(|symbol| *counts.entry(&symbol.name).or_default() += 1);
    ours.symbols.iter().for_each(|symbol| *counts.entry(&symbol.name).or_default() -= 1);
    let named = |wanted: fn(i64) -> bool| -> Vec<&str> {
        counts.iter().filter(|(_, count)| wanted(**count)).map(|(name, _)| *name).collect()
    };
    let (missing, extra) = (named(|count| count > 0), named(|count| count < 0));
    let list = |names: &[&str]| names[..names.len().min(5)].join(", ");
    (!missing.is_empty() || !extra.is_empty()).then(|| {
        format!(
            "reachability: {} symbols are missing ({}), {} are too many ({})",
            missing.len(),
            list(&missing),
            extra.len(),
            list(&extra)
        )
    })
}

/// The first function that is not in its turn.
fn order(theirs: &Parsed<'_>, ours: &Parsed<'_>) -> Option<String> {
    let functions = |parsed: &Parsed<'_>| -> Vec<String> {
        let functions = parsed.symbols.iter().filter(|symbol| symbol.is_function);
        functions.map(|symbol| symbol.name.clone()).collect()
    };
    let (theirs, ours) = (functions(theirs), functions(ours));
    let at = theirs.iter().zip(&ours).position(|(theirs, ours)| theirs != ours)?;
    Some(format!("order of functions: number {at} is {} in place of {}", ours[at], theirs[at]))
}

/// The first symbol that is elsewhere or of another size.
fn addresses(theirs: &Parsed<'_>, ours: &Parsed<'_>) -> Option<String> {
    let (theirs, ours) = theirs.symbols.iter().zip(&ours.symbols).find(|(theirs, ours)| theirs != ours)?;
    let phase = if theirs.is_function { "place of functions" } else { "place of data" };
    Some(format!(
        "{phase}: {} at {:#x}, {} bytes, in place of {} at {:#x}, {} bytes",
        ours.name, ours.address, ours.size, theirs.name, theirs.address, theirs.size
    ))
}

const FIELDS: [&str; 8] = ["type", "flags", "address", "offset", "size", "link", "info", "alignment"];

/// The first section that has another header.
fn sections(theirs: &Parsed<'_>, ours: &Parsed<'_>) -> Option<String> {
    for (theirs, ours) in theirs.sections.iter().zip(&ours.sections) {
        if theirs.name != ours.name {
            return Some(format!("sections: {} in place of {}", ours.name, theirs.name));
        }
        // Where an unloaded section is, and how long, follows from contents.
        let is_compared = |field: &usize| theirs.address != 0 || matches!(FIELDS[*field], "type" | "flags");
        let differs = |field: &usize| theirs.header[*field] != ours.header[*field];
        if let Some(field) = (0..FIELDS.len()).filter(is_compared).find(differs) {
            let [theirs_is, ours_is] = [theirs.header[field], ours.header[field]];
            let at = FIELDS[field];
            return Some(format!(
                "sections: {at} of {}: {ours_is:#x} in place of {theirs_is:#x}",
                theirs.name
            ));
        }
    }
    let counts = [theirs.sections.len(), ours.sections.len()];
    (counts[0] != counts[1]).then(|| format!("sections: {} in place of {}", counts[1], counts[0]))
}

/// As [`sections`], of files.
pub(super) fn other_sections(theirs: &[u8], ours: &[u8]) -> Result<Option<String>, String> {
    let (theirs, ours) = (parse(theirs)?, parse(ours)?);
    if theirs.sections.len() < 10 { Err("few sections".into()) } else { Ok(sections(&theirs, &ours)) }
}

/// The first place where contents differ.
fn contents(theirs: &Parsed<'_>, ours: &Parsed<'_>, names: &Parsed<'_>) -> Option<String> {
    let pairs = theirs.sections.iter().zip(&ours.sections);
    let (theirs, ours) = pairs.into_iter().find(|(theirs, ours)| theirs.bytes != ours.bytes)?;
    let at = theirs.bytes.iter().zip(ours.bytes).take_while(|(theirs, ours)| theirs == ours).count();
    let count = theirs.bytes.iter().zip(ours.bytes).filter(|(theirs, ours)| theirs != ours).count();
    let place = match &*theirs.name {
        ".symtab" => {
            let fields = ["name", "type and binding", "visibility", "section", "value", "size"];
            let field = [4, 5, 6, 8, 16, 24].iter().position(|end| at % 24 < *end).unwrap_or(0);
            format!("entry {}, {}", at / 24, fields[field])
        }
        ".go.module" => format!("word {} of runtime.firstmoduledata", at / 8),
        _ if theirs.address != 0 => {
            let address = theirs.address + at as u64;
            let before = names.symbols.iter().take_while(|symbol| symbol.address <= address);
            // Of the symbols before it, the last that has bytes.
            match before.filter(|symbol| symbol.size > 0).last() {
                Some(symbol) => format!("{}+{:#x}", symbol.name, address - symbol.address),
                None => "no symbol".into(),
            }
        }
        _ => "no symbol".into(),
    };
    let near = |bytes: &[u8]| {
        let bytes = bytes.get(at..).unwrap_or_default();
        bytes[..bytes.len().min(8)].iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
    };
    Some(format!(
        "contents: {} from {at:#x} on (file offset {:#x}), {count} bytes of {} and {}: {place}: {} in place of {}",
        theirs.name,
        theirs.offset + at as u64,
        theirs.bytes.len(),
        ours.bytes.len(),
        near(ours.bytes),
        near(theirs.bytes)
    ))
}

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    vec![with_tree("difference", report, |tree, _| named(tree))]
}

/// Changes in a program are traced to the phase that would be wrong.
fn named(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let output = scratch.path().join("program");
    Program::of(tree, "sort.test")?.link(Linker::Rasm, tree, &["-w"], &output)?.expect("rasm link")?;
    let file = fs::read(&output).map_err(|error| error.to_string())?;
    let parsed = parse(&file)?;
    let section = |name: &str| parsed.sections.iter().find(|section| section.name == name);
    let start = |name: &str| section(name).map(|section| section.offset as usize).ok_or(format!("no {name}"));
    let address = |name: &str| {
        let found = parsed.symbols.iter().find(|symbol| symbol.name == name);
        found.map(|symbol| symbol.address).ok_or(format!("no {name}"))
    };
    let text = section(".text").ok_or("no .text")?;
    let main = (text.offset + address("main.main")? - text.address) as usize;
    // The table's entry of main.main, by its address.
    let table = section(".symtab").ok_or("no .symtab")?;
    let wanted = address("main.main")?.to_le_bytes();
    let entries = table.bytes.chunks_exact(24).position(|entry| entry[8..16] == wanted && entry[4] & 15 == 2);
    let entry = table.offset as usize + 24 * entries.ok_or("no entry of main.main")?;
    let cases: [(usize, &str); 6] = [
        (entry, "reachability: "),
        (entry + 8, "place of functions: main.main at "),
        (main + 3, "contents: .text from "),
        (start(".go.module")? + 8 * 5, "word 5 of runtime.firstmoduledata"),
        (start(".gopclntab")? + 8, "contents: .gopclntab"),
        (start(".rodata")?, "contents: .rodata"),
    ];
    for (at, wanted) in cases {
        let mut changed = file.clone();
        changed[at] ^= 1;
        let said = explain([&file, &changed], [&file, &changed]);
        if !said.contains(wanted) {
            return Err(format!("a change at {at:#x}: {said}\nwanted: {wanted}"));
        }
    }
    let said = explain([&file, &file[..100]], [&file, &file]);
    if said.starts_with("not programs: ") { Ok(()) } else { Err(said) }
}
