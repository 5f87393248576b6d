//! Tests the comparison itself: it must notice a single incorrect byte.
//!
//! In: a program linked by rasm and by another linker. Out: for each byte of each compared symbol, and for each global name, a
//! program with that byte or name changed: the comparison must fail.

use crate::linker::case::Case;
use crate::linker::code;
use crate::linker::compare::{self, Lenience};
use crate::linker::program::{Kind, Program};
use crate::linker::tools::{Built, Compiler, Linker};
use object::LittleEndian as LE;
use object::read::elf::{ElfFile64, ProgramHeader};
use object::{Object, ObjectSection};

/// Changes to a byte: its lowest bit, its highest bit, all bits.
const CHANGES: [u8; 3] = [0x01, 0x80, 0xff];

/// The minimum number of changed bytes.
const LEAST: usize = 500;

/// Links a case, and damages it in every way.
pub(crate) fn check(case: &Case, peer: Linker) -> Result<(), String> {
    let built = Built::new(case, Compiler::System)?;
    let link = |linker: Linker| {
        let path = built.link(linker, &case.ways[0])?;
        std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let (ours, theirs) = (link(Linker::Rasm)?, link(peer)?);
    compare::same(&ours, &theirs, Lenience::default())?;
    let mut missed = Vec::new();
    let places = places(&ours)?;
    for (name, at) in &places {
        for change in CHANGES {
            let mut image = ours.clone();
            image[*at] ^= change;
            if compare::same(&image, &theirs, Lenience::default()).is_ok()
                && !is_same_code(&ours, &image, name)?
            {
                missed.push(format!("{name}: byte {at:#x} ^ {change:#x}"));
            }
        }
    }
    if places.len() < LEAST {
        return Err(format!("only {} bytes were changed", places.len()));
    }
    if missed.is_empty() {
        Ok(())
    } else {
        Err(format!("{} changes were not seen: {missed:#?}", missed.len()))
    }
}

/// Whether a function still has the same instructions: some bits of a REX prefix have no effect.
fn is_same_code(ours: &[u8], image: &[u8], name: &str) -> Result<bool, String> {
    let (ours, image) = (Program::read(ours)?, Program::read(image)?);
    let instructions = |program: &Program| {
        let symbol = program.unique().get(name).map(|symbol| (*symbol).clone());
        symbol
            .filter(|symbol| symbol.kind == Kind::Function)
            .map(|symbol| code::instructions(program, &symbol))
    };
    let before = instructions(&ours);
    Ok(before.is_some() && before == instructions(&image))
}

/// File offsets of the bytes of all compared symbols, and of the first letters of names.
fn places(image: &[u8]) -> Result<Vec<(String, usize)>, String> {
    let program = Program::read(image)?;
    let file = ElfFile64::<LE>::parse(image).map_err(|error| error.to_string())?;
    let mut places = Vec::new();
    for (name, symbol) in program.unique() {
        for address in symbol.address..symbol.address + symbol.size {
            let segment = file.elf_program_headers().iter().find(|header| {
                let from = address.checked_sub(header.p_vaddr(LE));
                header.p_type(LE) == object::elf::PT_LOAD
                    && from.is_some_and(|from| from < header.p_filesz(LE))
            });
            let place = segment.map(|header| address - header.p_vaddr(LE) + header.p_offset(LE));
            places.extend(place.map(|place| (name.to_owned(), place as usize)));
        }
    }
    let names = file.section_by_name(".strtab").ok_or("there are no names")?;
    let (start, _) = names.file_range().ok_or("names have no place")?;
    let bytes = names.data().map_err(|error| error.to_string())?;
    for name in &program.global {
        let wanted = [b"\0", name.as_bytes(), b"\0"].concat();
        let at = bytes.windows(wanted.len()).position(|window| window == wanted);
        places.extend(at.map(|at| (format!("name {name}"), start as usize + at + 1)));
    }
    places.sort();
    Ok(places)
}
