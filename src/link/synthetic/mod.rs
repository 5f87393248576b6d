//! How large the sections are that the linker makes, as far as that is known before addresses are.
//!
//! In: slots, unwind records, symbols. Out: a list of sections to be made.

pub(crate) mod eh_frame;
pub(crate) mod symbol_table;

use crate::link::elf::gnu_property;
use crate::link::model::program::Program;
use crate::link::options::{Options, Strip};
use crate::link::place::addresses::{JUMP, SLOT};
use crate::link::place::outputs::{Content, Made, Output, Outputs};
use crate::link::place::rank;
use crate::link::resolve::definitions::Definitions;
use crate::link::resolve::scan::{self, Needs};
use object::elf::{self, SHF_ALLOC, SHF_EXECINSTR, SHF_WRITE, SectionType};

/// Bytes of a dynamic relocation, of a dynamic symbol, and of an entry of the dynamic section.
pub(crate) const RELA: u64 = 24;
pub(crate) const SYMBOL: u64 = 24;
pub(crate) const DYNAMIC: u64 = 16;

/// Bytes of a note before its contents, with the name `GNU`.
pub(crate) const NOTE: u64 = 16;

/// Bytes of `.eh_frame_hdr` before its table, and of each entry.
pub(crate) const INDEX_HEADER: u64 = 12;
pub(crate) const INDEX_ENTRY: u64 = 8;

/// How many relocations a program applies to itself: those that add its base, then those that call a function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counts {
    pub(crate) relative: u64,
    pub(crate) ifuncs: u64,
}

/// Counts them.
pub(crate) fn counts(
    program: &Program<'_>,
    definitions: &Definitions<'_>,
    needs: &Needs,
    options: &Options,
) -> Counts {
    let moving: u64 = needs.moving.iter().map(|(_, count)| u64::from(*count)).sum();
    let moves = |target: &&_| options.pie && !scan::is_fixed(program, definitions, options, **target);
    let slots = needs.got.list.iter().filter(moves).count() as u64;
    Counts { relative: moving + slots, ifuncs: needs.ifuncs.list.len() as u64 }
}

/// Everything that is to be made, but for the tables at the end of the file.
pub(crate) fn loaded(
    needs: &Needs,
    counts: Counts,
    unwind: &eh_frame::Plan,
    features: u32,
    options: &Options,
) -> Vec<Output<'static>> {
    let mut list = Vec::new();
    let mut add = |made, name, kind: SectionType, flags: u64, align, entry_size, size| {
        if size > 0 {
            list.push(output(made, name, kind, flags, align, entry_size, size));
        }
    };
    let (read, write, code) = (SHF_ALLOC.0, SHF_ALLOC.0 | SHF_WRITE.0, SHF_ALLOC.0 | SHF_EXECINSTR.0);
    let id = options.build_id.as_ref().map_or(0, |id| NOTE + id.length());
    let property = if features == 0 { 0 } else { gnu_property::SIZE };
    add(Made::Property, gnu_property::NAME, elf::SHT_NOTE, read, 8, 0, property);
    add(Made::BuildId, b".note.gnu.build-id", elf::SHT_NOTE, read, 4, 0, id);
    if options.pie {
        add(Made::DynamicSymbols, b".dynsym", elf::SHT_DYNSYM, read, 8, SYMBOL, SYMBOL);
        add(Made::DynamicStrings, b".dynstr", elf::SHT_STRTAB, read, 1, 0, 1);
        add(Made::Hash, b".hash", elf::SHT_HASH, read, 8, 4, 16);
        add(
            Made::Dynamic,
            b".dynamic",
            elf::SHT_DYNAMIC,
            write,
            8,
            DYNAMIC,
            DYNAMIC * dynamic_entries(counts),
        );
    }
    let relocations: &'static [u8] = if options.pie { b".rela.dyn" } else { b".rela.plt" };
    let size = RELA * (counts.relative + counts.ifuncs);
    add(Made::Relocations, relocations, elf::SHT_RELA, read, 8, RELA, size);
    add(Made::EhFrame, b".eh_frame", elf::SHT_PROGBITS, read, 8, 0, unwind.size);
    if options.eh_frame_hdr && unwind.size > 0 {
        let size = INDEX_HEADER + INDEX_ENTRY * unwind.functions;
        add(Made::EhFrameHdr, b".eh_frame_hdr", elf::SHT_PROGBITS, read, 4, 0, size);
    }
    add(Made::Plt, b".plt", elf::SHT_PROGBITS, code, 16, JUMP, JUMP * counts.ifuncs);
    let slots = needs.got.list.len() + needs.thread_offsets.list.len() + needs.ifuncs.list.len();
    add(Made::Got, b".got", elf::SHT_PROGBITS, write, 8, SLOT, SLOT * slots as u64);
    list
}

/// Bytes of the file that the linker makes.
pub(crate) fn held(outputs: &Outputs<'_>) -> u64 {
    let made = outputs.list.iter().filter(|output| matches!(output.content, Content::Made(_)));
    made.map(|output| output.size).sum()
}

/// The dynamic section's entries, the last of which ends it.
pub(crate) fn dynamic_entries(counts: Counts) -> u64 {
    if counts.relative + counts.ifuncs > 0 { 12 } else { 8 }
}

/// Adds the tables at the end of the file, which are not loaded.
pub(crate) fn add_tables(outputs: &mut Outputs<'_>, symbols: &symbol_table::Plan, options: &Options) {
    let list = &mut outputs.list;
    if options.strip != Strip::All {
        let size = symbol_table::ENTRY * symbols.end.symbol;
        list.push(output(Made::Symbols, b".symtab", elf::SHT_SYMTAB, 0, 8, symbol_table::ENTRY, size));
        list.push(output(Made::Strings, b".strtab", elf::SHT_STRTAB, 0, 1, 0, symbols.end.name));
    }
    list.push(output(Made::SectionNames, b".shstrtab", elf::SHT_STRTAB, 0, 1, 0, 0));
    // The first name is empty; each has a zero behind it, and its own is among them.
    let size = 1 + list.iter().map(|output| output.name.len() as u64 + 1).sum::<u64>();
    if let Some(names) = list.last_mut() {
        names.size = size;
    }
}

fn output(
    made: Made,
    name: &'static [u8],
    kind: SectionType,
    flags: u64,
    align: u64,
    entry_size: u64,
    size: u64,
) -> Output<'static> {
    let rank = rank::rank(name, kind, flags);
    Output { name, kind, flags, align, entry_size, rank, content: Content::Made(made), size }
}
