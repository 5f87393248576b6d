//! Objects: sections, symbols and relocations compared with the golden, and reproducible output.

use crate::golden::case::Case;
use crate::support::run;
use object::elf;
use object::read::elf::ElfFile64;
use object::{Object, ObjectSection, ObjectSymbol};
use object::{RelocationFlags, RelocationTarget, SectionFlags, SymbolFlags, SymbolSection};
use std::fs;
use std::path::Path;

/// The object matches the golden, and a second run or another folder gives the same bytes.
pub(crate) fn check(case: &Case) -> Result<(), String> {
    let scratch = run::scratch()?;
    let here = assemble(case, &[], &case.folder, &scratch.path().join("here.o"))?;
    let again = assemble(case, &[], &case.folder, &scratch.path().join("again.o"))?;
    if here != again {
        return Err("a second run writes other bytes".into());
    }
    let elsewhere = scratch.path().join("elsewhere");
    fs::create_dir(&elsewhere).map_err(|error| format!("{}: {error}", elsewhere.display()))?;
    for file in &case.files {
        fs::copy(case.folder.join(file), elsewhere.join(file)).map_err(|error| format!("{file}: {error}"))?;
    }
    if here != assemble(case, &[], &elsewhere, &elsewhere.join("out.o"))? {
        return Err("another folder makes other bytes".into());
    }
    // Debug information has its own tests.
    let bare = assemble(case, &["-g0"], &case.folder, &scratch.path().join("bare.o"))?;
    case.golden("readelf", &dump(&bare)?)
}

fn assemble(case: &Case, more: &[&str], folder: &Path, output: &Path) -> Result<Vec<u8>, String> {
    let mut command = case.rasm();
    command.current_dir(folder).args(&case.flags).args(more).arg("-o").arg(output).args(&case.files);
    run::outcome(command)?.expect("rasm")?;
    fs::read(output).map_err(|error| format!("{}: {error}", output.display()))
}

/// The object as text: everything relevant to a linker.
fn dump(bytes: &[u8]) -> Result<String, String> {
    let mut text = String::new();
    describe(bytes, &mut text).map_err(|error| format!("object: {error}"))?;
    Ok(text)
}

fn describe(bytes: &[u8], text: &mut String) -> object::Result<()> {
    let file: ElfFile64 = ElfFile64::parse(bytes)?;
    // Writing to a string cannot fail.
    let mut line = |line: String| text.push_str(&(line + "\n"));
    line("sections: name kind flags align size".into());
    for section in file.sections() {
        let SectionFlags::Elf { sh_flags, .. } = section.flags() else { continue };
        line(format!(
            "  {} {:?} {} {} {:#x}",
            section.name()?,
            section.kind(),
            letters(sh_flags.0),
            section.align(),
            section.size(),
        ));
    }
    line("symbols: name kind binding visibility section value size".into());
    for symbol in file.symbols() {
        let SymbolFlags::Elf { st_other, .. } = symbol.flags() else { continue };
        let binding = match () {
            () if symbol.is_local() => "local",
            () if symbol.is_weak() => "weak",
            () => "global",
        };
        let place = match symbol.section() {
            SymbolSection::Section(index) => file.section_by_index(index)?.name()?.to_owned(),
            other => format!("{other:?}").to_lowercase(),
        };
        line(format!(
            "  {:?} {:?} {binding} {st_other:?} {place} {:#x} {:#x}",
            symbol.name()?,
            symbol.kind(),
            symbol.address(),
            symbol.size(),
        ));
    }
    for section in file.sections() {
        let mut relocations: Vec<_> = section.relocations().collect();
        relocations.sort_by_key(|(offset, _)| *offset);
        if relocations.is_empty() {
            continue;
        }
        line(format!("relocations of {}: offset type symbol addend field", section.name()?));
        let data = section.data()?;
        for (offset, relocation) in relocations {
            let RelocationFlags::Elf { r_type } = relocation.flags() else { continue };
            let RelocationTarget::Symbol(target) = relocation.target() else { continue };
            let width = if r_type == elf::R_X86_64_64 { 8 } else { 4 };
            let field = data.iter().skip(offset as usize).take(width).any(|&byte| byte != 0);
            line(format!(
                "  {offset:#x} {} {:?} {:+} {}",
                type_name(r_type),
                file.symbol_by_index(target)?.name()?,
                relocation.addend(),
                if field { "not zero" } else { "zero" },
            ));
        }
    }
    Ok(())
}

/// Section flags as readelf writes them.
fn letters(flags: u64) -> String {
    let known = [
        (elf::SHF_WRITE, 'W'),
        (elf::SHF_ALLOC, 'A'),
        (elf::SHF_EXECINSTR, 'X'),
        (elf::SHF_INFO_LINK, 'I'),
        (elf::SHF_TLS, 'T'),
    ];
    let text: String =
        known.iter().filter(|(flag, _)| flags & flag.0 != 0).map(|(_, letter)| letter).collect();
    let rest = known.iter().fold(flags, |rest, (flag, _)| rest & !flag.0);
    match (text.is_empty(), rest) {
        (true, 0) => "-".into(),
        (_, 0) => text,
        (_, rest) => format!("{text}+{rest:#x}"),
    }
}

fn type_name(r_type: elf::RelocationType) -> String {
    let known = [
        (elf::R_X86_64_64, "64"),
        (elf::R_X86_64_PC32, "PC32"),
        (elf::R_X86_64_PLT32, "PLT32"),
        (elf::R_X86_64_32, "32"),
        (elf::R_X86_64_32S, "32S"),
        (elf::R_X86_64_TPOFF32, "TPOFF32"),
        (elf::R_X86_64_GOTTPOFF, "GOTTPOFF"),
        (elf::R_X86_64_GOTPCREL, "GOTPCREL"),
        (elf::R_X86_64_GOTPCRELX, "GOTPCRELX"),
        (elf::R_X86_64_REX_GOTPCRELX, "REX_GOTPCRELX"),
    ];
    let name = known.iter().find(|(known, _)| *known == r_type).map(|(_, name)| (*name).to_owned());
    name.unwrap_or_else(|| format!("{r_type:?}"))
}
