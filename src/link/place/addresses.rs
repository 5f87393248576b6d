//! The address of everything that a relocation can refer to.
//!
//! In: definitions, output sections and layout. Out: addresses and thread pointer offsets, by symbol.

use super::layout::Layout;
use super::merge::Pools;
use super::outputs::{self, Outputs};
use super::rank::Region;
use super::unwind;
use crate::link::ids::{BoundsId, FileId, NameId, SectionId};
use crate::link::model::names::Key;
use crate::link::model::section::{Flags, Role};
use crate::link::model::segment::SegmentKind;
use crate::link::model::symbol::{Kind, Place, Symbol};
use crate::link::resolve::definitions::{Definition, Target};
use crate::link::resolve::linker_symbols::LinkerSymbol;
use crate::link::resolve::resolved::{DEEPEST, Resolved};
use crate::link::resolve::scan::Needs;
use index_vec::IndexVec;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The size of a GOT slot, and of a PLT entry.
pub(crate) const SLOT: u64 = 8;
pub(crate) const JUMP: u64 = 16;

/// The addresses of synthetic sections that symbols and relocations can refer to.
#[derive(Clone, Debug)]
pub(crate) struct Synthetic {
    pub(crate) got: Option<u64>,
    pub(crate) jumps: Option<u64>,
    pub(crate) unwind: Option<u64>,
    pub(crate) unwind_index: Option<u64>,
    pub(crate) dynamic: Option<u64>,
    pub(crate) relocations: Option<Range<u64>>,
}

/// Address lookup for later phases.
pub(crate) struct Addresses<'a, 'b> {
    pub(crate) resolved: Resolved<'a, 'b>,
    pub(crate) needs: &'b Needs,
    pub(crate) pools: &'b Pools<'a>,
    pub(crate) unwind: &'b unwind::Plan<'b>,
    pub(crate) outputs: &'b Outputs<'a>,
    pub(crate) layout: &'b Layout,
    pub(crate) synthetic: Synthetic,
    /// The offset of each common symbol from the first one.
    commons: FxHashMap<NameId, u64>,
    /// None for a name that has no address.
    names: IndexVec<NameId, Option<u64>>,
    /// The start of the GOT, even if there is none.
    pub(crate) got: u64,
    /// The start of the program's thread-local storage, and the address that the thread pointer points to.
    pub(crate) tls_start: u64,
    thread_pointer: u64,
}

impl<'a, 'b> Addresses<'a, 'b> {
    pub(crate) fn new(
        resolved: Resolved<'a, 'b>,
        needs: &'b Needs,
        pools: &'b Pools<'a>,
        unwind: &'b unwind::Plan<'b>,
        outputs: &'b Outputs<'a>,
        layout: &'b Layout,
        synthetic: Synthetic,
    ) -> Self {
        let tls = layout.segment(SegmentKind::ThreadLocal);
        let mut addresses = Addresses {
            resolved,
            needs,
            pools,
            unwind,
            outputs,
            layout,
            commons: outputs::common_offsets(&resolved.definitions.commons)
                .map(|(common, offset)| (common.symbol, offset))
                .collect(),
            names: IndexVec::new(),
            got: synthetic.got.unwrap_or(layout.base),
            // The thread pointer points to the end of the TLS block (ELF handling for TLS, variant II).
            thread_pointer: tls.map_or(0, |tls| (tls.address + tls.memory_size).next_multiple_of(tls.align)),
            tls_start: tls.map_or(0, |tls| tls.address),
            synthetic,
        };
        let count = resolved.program.names.len() as u32;
        let names = (0..count).into_par_iter().map(|id| addresses.of_name(NameId::from_raw(id), 0));
        addresses.names = IndexVec::from_vec(names.collect());
        addresses
    }

    /// The address of an offset in an input section; none if the section was discarded.
    pub(crate) fn of_section(&self, section: SectionId, offset: u64) -> Option<u64> {
        if let Some((output, start)) = self.outputs.section(section) {
            return Some(self.layout.address(output).wrapping_add(start).wrapping_add(offset));
        }
        if self.resolved.program.section(section).role == Role::Unwind {
            return self.of_records(section, offset);
        }
        let (pool, offset) = self.pools.place(section, offset)?;
        let (output, start) = self.outputs.pool(pool)?;
        Some(self.layout.address(output).wrapping_add(start).wrapping_add(offset))
    }

    fn of_records(&self, section: SectionId, offset: u64) -> Option<u64> {
        let file = self.resolved.program.owner(section);
        Some(self.synthetic.unwind?.wrapping_add(self.unwind.place(file, section, offset)))
    }

    /// The address of an object's symbol plus the addend of a reference to it. The addend cannot be added later: parts of a
    /// section may be moved apart.
    pub(crate) fn of_symbol(
        &self,
        file: FileId,
        index: u32,
        symbol: &Symbol<'_>,
        addend: i64,
    ) -> Option<u64> {
        match symbol.place {
            Place::Undefined => None,
            Place::Absolute => Some(symbol.value.wrapping_add_signed(addend)),
            Place::Common => {
                let id = self.resolved.program.shared_name(file, index)?;
                let (output, start) = self.outputs.commons?;
                let address = self.layout.address(output) + start + self.commons.get(&id)?;
                Some(address.wrapping_add_signed(addend))
            }
            Place::Section(section) => {
                let section = self.resolved.program.section_id(file, section);
                if symbol.kind == Kind::Section {
                    return self.of_section(section, symbol.value.wrapping_add_signed(addend));
                }
                Some(self.of_section(section, symbol.value)?.wrapping_add_signed(addend))
            }
        }
    }

    /// The address that a relocation refers to, including the addend; none if it was discarded. `index` must be a symbol of
    /// the file.
    pub(crate) fn of_reference(&self, file: FileId, index: u32, addend: i64) -> Option<u64> {
        if let Some(id) = self.resolved.program.shared_name(file, index) {
            return Some(self.names[id]?.wrapping_add_signed(addend));
        }
        // The first symbol stands for none: the addend is the address.
        if index == 0 {
            return Some(addend as u64);
        }
        let symbol = self.resolved.program.symbol(file, index)?;
        if symbol.kind == Kind::Ifunc {
            return Some(self.jump(Target::Object(file, index))?.wrapping_add_signed(addend));
        }
        self.of_symbol(file, index, symbol, addend)
    }

    /// The address of a target. For an IFUNC this is the address of its PLT entry, so that it is the same everywhere.
    pub(crate) fn of_target(&self, target: Target) -> Option<u64> {
        match target {
            Target::Object(file, index) => self.of_reference(file, index, 0),
            Target::Linker(id) | Target::Undefined(id) => self.names[id],
        }
    }

    /// The address of an IFUNC's resolver.
    pub(crate) fn of_resolver(&self, target: Target) -> Option<u64> {
        let Target::Object(file, index) = target else { return None };
        self.of_symbol(file, index, self.resolved.program.symbol(file, index)?, 0)
    }

    fn jump(&self, target: Target) -> Option<u64> {
        Some(self.synthetic.jumps.unwrap_or(self.layout.base) + JUMP * self.needs.ifuncs.place(target)?)
    }

    /// The address of the GOT slot that holds a target's address.
    pub(crate) fn slot(&self, target: Target) -> Option<u64> {
        Some(self.got + SLOT * self.needs.got.place(target)?)
    }

    pub(crate) fn thread_offset_slot(&self, target: Target) -> Option<u64> {
        let before = self.needs.got.list.len() as u64;
        Some(self.got + SLOT * (before + self.needs.thread_offsets.place(target)?))
    }

    /// The address of the slot used by this PLT entry.
    pub(crate) fn jump_slot(&self, index: usize) -> u64 {
        let before = self.needs.got.list.len() + self.needs.thread_offsets.list.len();
        self.got + SLOT * (before + index) as u64
    }

    /// The offset of an address from the thread pointer.
    pub(crate) fn thread_offset(&self, address: u64) -> i64 {
        address.wrapping_sub(self.thread_pointer) as i64
    }

    /// A symbol's address for the symbol table.
    pub(crate) fn in_table(&self, id: NameId) -> Option<u64> {
        match self.resolved.definitions.get(id) {
            Definition::Object(file, index) => {
                self.of_symbol(file, index, self.resolved.program.symbol(file, index)?, 0)
            }
            _ => self.names[id],
        }
    }

    /// Computes a name's address, for the table of names.
    fn of_name(&self, id: NameId, depth: usize) -> Option<u64> {
        match self.resolved.definitions.get(id) {
            // Weak references to it resolve to 0.
            Definition::Undefined => Some(0),
            Definition::Object(file, index) => {
                let symbol = self.resolved.program.symbol(file, index)?;
                if symbol.kind == Kind::Ifunc {
                    return self.jump(Target::Object(file, index));
                }
                self.of_symbol(file, index, symbol, 0)
            }
            Definition::Linker(symbol) => Some(self.of_linker_symbol(symbol)),
            Definition::Assigned(index) => {
                let assignment = &self.resolved.options.definitions[index as usize];
                assignment.value.value(&|symbol| {
                    let id = self.resolved.program.names.find(Key::plain(symbol.as_bytes()))?;
                    if depth == DEEPEST { None } else { self.of_name(id, depth + 1) }
                })
            }
        }
    }

    fn of_linker_symbol(&self, symbol: LinkerSymbol) -> u64 {
        let base = self.layout.base;
        let relocations = || self.synthetic.relocations.clone().unwrap_or(base..base);
        match symbol {
            LinkerSymbol::ImageStart => base,
            LinkerSymbol::TextEnd => self.end(|region, _| region == Region::Code),
            LinkerSymbol::DataEnd => self.end(|region, has_bytes| region != Region::None && has_bytes),
            LinkerSymbol::BssStart => self.bss_start(),
            LinkerSymbol::ImageEnd => self.end(|region, _| region != Region::None),
            LinkerSymbol::GotBase => self.got,
            // Relaxed code uses thread pointer offsets.
            LinkerSymbol::TlsBase => self.thread_pointer,
            LinkerSymbol::Dynamic => self.synthetic.dynamic.unwrap_or(base),
            LinkerSymbol::EhFrameHdr => self.synthetic.unwind_index.unwrap_or(base),
            LinkerSymbol::IfuncRelocsStart => relocations().start,
            LinkerSymbol::IfuncRelocsEnd => relocations().end,
            LinkerSymbol::Start(bounds) => self.bounds(bounds).0,
            LinkerSymbol::Stop(bounds) => self.bounds(bounds).1,
        }
    }

    /// The start and end of an output section; equal if it does not exist.
    fn bounds(&self, bounds: BoundsId) -> (u64, u64) {
        let name = self.resolved.definitions.bounded[bounds];
        let mut outputs = self.outputs.list.iter_enumerated();
        let found = outputs.find(|(_, output)| output.name == name && output.has(Flags::LOADED));
        let Some((id, output)) = found else { return (self.layout.base, self.layout.base) };
        let start = self.layout.address(id);
        (start, start + output.size)
    }

    /// The end of the last section that satisfies `is`.
    fn end(&self, is: impl Fn(Region, bool) -> bool) -> u64 {
        let loaded = self.outputs.list.iter().zip(&self.layout.addresses);
        let ends = loaded
            .filter(|(output, _)| !output.has(Flags::THREAD_LOCAL) || output.has_bytes())
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
