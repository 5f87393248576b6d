//! The address of everything that a relocation can name.
//!
//! In: what names stand for, where sections went, and the layout. Out: addresses and thread offsets, by symbol.

use crate::link::elf::eh_frame;
use crate::link::ids::{FileId, NameId, SectionId};
use crate::link::model::program::Program;
use crate::link::model::{Place, Symbol};
use crate::link::options::Options;
use crate::link::place::layout::Layout;
use crate::link::place::merge::Pools;
use crate::link::place::outputs::{self, Made, Outputs};
use crate::link::place::rank::Region;
use crate::link::resolve::definitions::{Definition, Definitions, Target};
use crate::link::resolve::defsym::DEEPEST;
use crate::link::resolve::linker_symbols::Provided;
use crate::link::resolve::scan::Needs;
use crate::link::synthetic::eh_frame as unwinding;
use object::elf::{self, SHF_ALLOC, STT_GNU_IFUNC, STT_SECTION};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// Bytes of a slot of the GOT, and of a jump through one.
pub(crate) const SLOT: u64 = 8;
pub(crate) const JUMP: u64 = 16;

/// What all later phases look addresses up in.
pub(crate) struct Addresses<'a, 'b> {
    pub(crate) program: &'b Program<'a>,
    pub(crate) definitions: &'b Definitions<'a>,
    pub(crate) pools: &'b Pools<'a>,
    pub(crate) outputs: &'b Outputs<'a>,
    pub(crate) layout: &'b Layout,
    pub(crate) needs: &'b Needs,
    pub(crate) unwind: &'b unwinding::Plan,
    pub(crate) options: &'b Options,
    /// Common symbols, from the first one.
    commons: FxHashMap<NameId, u64>,
    /// By name; none for one that has no address.
    names: Vec<Option<u64>>,
    /// Where the GOT starts, and the jumps.
    pub(crate) got: u64,
    pub(crate) plt: u64,
    /// Where the program's thread-local storage starts, and where the thread pointer points.
    pub(crate) tls_start: u64,
    thread_pointer: u64,
}

/// Everything that there is before addresses are known.
pub(crate) struct Known<'a, 'b> {
    pub(crate) program: &'b Program<'a>,
    pub(crate) definitions: &'b Definitions<'a>,
    pub(crate) pools: &'b Pools<'a>,
    pub(crate) outputs: &'b Outputs<'a>,
    pub(crate) layout: &'b Layout,
    pub(crate) needs: &'b Needs,
    pub(crate) unwind: &'b unwinding::Plan,
    pub(crate) options: &'b Options,
}

impl<'a, 'b> Addresses<'a, 'b> {
    pub(crate) fn new(known: Known<'a, 'b>) -> Self {
        let Known { program, definitions, pools, outputs, layout, needs, unwind, options } = known;
        let made = |made| outputs.made(made).map(|id| layout.address(id));
        let tls = layout.segment(elf::PT_TLS);
        let mut addresses = Addresses {
            program,
            definitions,
            pools,
            outputs,
            layout,
            needs,
            unwind,
            options,
            commons: outputs::common_offsets(&definitions.commons)
                .map(|(c, offset)| (c.symbol, offset))
                .collect(),
            names: Vec::new(),
            got: made(Made::Got).unwrap_or(layout.base),
            plt: made(Made::Plt).unwrap_or(layout.base),
            tls_start: tls.map_or(0, |tls| tls.address),
            // Its storage ends where it points (psABI for TLS, variant II).
            thread_pointer: tls.map_or(0, |tls| (tls.address + tls.memory_size).next_multiple_of(tls.align)),
        };
        let count = program.names.len() as u32;
        addresses.names = (0..count).into_par_iter().map(|id| addresses.of_name(NameId(id), 0)).collect();
        addresses
    }

    /// Where a place of an input section is; none if it is not part of the program.
    pub(crate) fn of_section(&self, section: SectionId, offset: u64) -> Option<u64> {
        if let Some((output, start)) = self.outputs.section(section) {
            return Some(self.layout.address(output).wrapping_add(start).wrapping_add(offset));
        }
        if eh_frame::is_frames(self.program.section(section)) {
            return self.of_records(section, offset);
        }
        let (pool, offset) = self.pools.place(section, offset)?;
        let (output, start) = self.outputs.pool(pool)?;
        Some(self.layout.address(output).wrapping_add(start).wrapping_add(offset))
    }

    /// Where the unwind records of a file start, or end: those that compilers put around all others are named
    /// so.
    fn of_records(&self, section: SectionId, offset: u64) -> Option<u64> {
        let records = self.layout.address(self.outputs.made(Made::EhFrame)?);
        let places = &self.unwind.files[self.program.owner(section).index()];
        Some(records + if offset == 0 { places.start } else { places.end })
    }

    /// Where a symbol of an object is, with the addend of what refers to it: pieces of one section go different
    /// ways.
    fn of_symbol(&self, file: FileId, index: u32, symbol: &Symbol, addend: i64) -> Option<u64> {
        match symbol.place {
            Place::Undefined => None,
            Place::Absolute => Some(symbol.value.wrapping_add_signed(addend)),
            Place::Common => {
                let id = self.program.shared_name(file, index)?;
                let (output, start) = self.outputs.commons?;
                let address = self.layout.address(output) + start + self.commons.get(&id)?;
                Some(address.wrapping_add_signed(addend))
            }
            Place::Section(section) => {
                let section = self.program.section_id(file, section);
                if symbol.kind == STT_SECTION {
                    return self.of_section(section, symbol.value.wrapping_add_signed(addend));
                }
                Some(self.of_section(section, symbol.value)?.wrapping_add_signed(addend))
            }
        }
    }

    /// What a relocation refers to, its addend included; none for what is not part of the program. The symbol
    /// must be one of the file's.
    pub(crate) fn of_reference(&self, file: FileId, index: u32, addend: i64) -> Option<u64> {
        if let Some(id) = self.program.shared_name(file, index) {
            return Some(self.names[id.index()]?.wrapping_add_signed(addend));
        }
        let symbol = self.program.symbol(file, index)?;
        if symbol.kind == STT_GNU_IFUNC {
            return Some(self.jump(Target::Object(file, index))?.wrapping_add_signed(addend));
        }
        self.of_symbol(file, index, &symbol, addend)
    }

    /// The address of a target. That of a function that is chosen at run time is its jump, so that it is the
    /// same wherever it is taken.
    pub(crate) fn of_target(&self, target: Target) -> Option<u64> {
        match target {
            Target::Object(file, index) => self.of_reference(file, index, 0),
            Target::Linker(id) | Target::Undefined(id) => self.names[id.index()],
        }
    }

    /// The address at which the choosing function lies.
    pub(crate) fn of_resolver(&self, target: Target) -> Option<u64> {
        let Target::Object(file, index) = target else { return None };
        self.of_symbol(file, index, &self.program.symbol(file, index)?, 0)
    }

    fn jump(&self, target: Target) -> Option<u64> {
        Some(self.plt + JUMP * self.needs.ifuncs.place(target)?)
    }

    /// The slot that holds a target's address, or its offset from the thread pointer.
    pub(crate) fn slot(&self, target: Target) -> Option<u64> {
        Some(self.got + SLOT * self.needs.got.place(target)?)
    }

    pub(crate) fn thread_offset_slot(&self, target: Target) -> Option<u64> {
        let before = self.needs.got.list.len() as u64;
        Some(self.got + SLOT * (before + self.needs.thread_offsets.place(target)?))
    }

    /// The slot through which a jump goes, by the jump's number.
    pub(crate) fn jump_slot(&self, index: usize) -> u64 {
        let before = self.needs.got.list.len() + self.needs.thread_offsets.list.len();
        self.got + SLOT * (before + index) as u64
    }

    /// The distance of an address from the thread pointer.
    pub(crate) fn thread_offset(&self, address: u64) -> i64 {
        address.wrapping_sub(self.thread_pointer) as i64
    }

    /// The address that a symbol has in the symbol table.
    pub(crate) fn in_table(&self, id: NameId) -> Option<u64> {
        match self.definitions.get(id) {
            Definition::Object(file, index) => {
                self.of_symbol(file, index, &self.program.symbol(file, index)?, 0)
            }
            _ => self.names[id.index()],
        }
    }

    /// Finds a name's address for the table of them all.
    fn of_name(&self, id: NameId, depth: usize) -> Option<u64> {
        match self.definitions.get(id) {
            // Weak references to it find nothing there.
            Definition::Undefined => Some(0),
            Definition::Object(file, index) => {
                let symbol = self.program.symbol(file, index)?;
                if symbol.kind == STT_GNU_IFUNC {
                    return self.jump(Target::Object(file, index));
                }
                self.of_symbol(file, index, &symbol, 0)
            }
            Definition::Provided(provided) => Some(self.provided(provided)),
            Definition::Assigned(index) => {
                let assignment = &self.options.definitions[index as usize];
                let base = match &assignment.base {
                    Some(_) if depth == DEEPEST => return None,
                    Some(base) => self.of_name(self.program.names.find(base.as_bytes())?, depth + 1)?,
                    None => 0,
                };
                Some(base.wrapping_add_signed(assignment.offset))
            }
        }
    }

    fn provided(&self, provided: Provided) -> u64 {
        let made = |made| self.outputs.made(made).map_or(self.layout.base, |id| self.layout.address(id));
        match provided {
            Provided::ImageStart => self.layout.base,
            Provided::TextEnd => self.end(|region, _| region == Region::Code),
            Provided::DataEnd => self.end(|region, has_bytes| region != Region::None && has_bytes),
            Provided::BssStart => self.bss_start(),
            Provided::ImageEnd => self.end(|region, _| region != Region::None),
            Provided::GotBase => self.got,
            // Offsets from it are offsets from the thread pointer, as code has them in the end.
            Provided::TlsBase => self.thread_pointer,
            Provided::Dynamic => made(Made::Dynamic),
            Provided::EhFrameHdr => made(Made::EhFrameHdr),
            Provided::IfuncRelocsStart => made(Made::Relocations),
            Provided::IfuncRelocsEnd => {
                let size = self.outputs.made(Made::Relocations).map_or(0, |id| self.outputs.get(id).size);
                made(Made::Relocations) + size
            }
            Provided::Start(index) => self.bounds(index).0,
            Provided::Stop(index) => self.bounds(index).1,
        }
    }

    /// The start and end of a section; twice the same where there is none.
    fn bounds(&self, index: u32) -> (u64, u64) {
        let name = self.definitions.bounded[index as usize];
        let found = self.outputs.list.iter().position(|output| output.name == name && output.has(SHF_ALLOC));
        let Some(found) = found else { return (self.layout.base, self.layout.base) };
        let start = self.layout.addresses[found];
        (start, start + self.outputs.list[found].size)
    }

    /// The end of the last section of some.
    fn end(&self, is: impl Fn(Region, bool) -> bool) -> u64 {
        let loaded = self.outputs.list.iter().zip(&self.layout.addresses);
        let ends = loaded
            .filter(|(output, _)| !output.has(elf::SHF_TLS) || output.has_bytes())
            .filter(|(output, _)| is(output.rank.region, output.has_bytes()))
            .map(|(output, address)| address + output.size);
        ends.max().unwrap_or(self.layout.base)
    }

    fn bss_start(&self) -> u64 {
        let mut zeros = self.outputs.list.iter().zip(&self.layout.addresses);
        let first = zeros.find(|(output, _)| output.rank.region == Region::Data && !output.has_bytes());
        first.map_or_else(|| self.end(|region, has_bytes| region != Region::None && has_bytes), |(_, at)| *at)
    }
}
