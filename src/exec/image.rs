//! Units in memory: layout, names and addresses.
//!
//! In: units and what their names are bound to. Out: an [`Image`]: mapped, relocated, and protected. The parts follow each other:
//! code with the jumps that reach far, read-only data with the table of addresses, and data.

use super::binding::{Bindings, Bound, TRAMPOLINE};
use super::error::Error;
use super::memory::{Access, Draft, Mapping, PAGE};
use super::relocate::Relocation;
use super::thread;
use crate::emit::elf::{LaidOut, Placed, Section, elf_name};
use crate::obj::{Attributes, RelocKind, SymbolId, Unit};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Most bytes of an image: every byte is in reach of a displacement.
const MOST: u64 = 1 << 30;

/// Names that all images take from the shared support, and what they are bound to there.
pub(super) const OVERFLOWS: [&str; 4] =
    ["rasm.morestack", "rasm.morestack_noctxt", "runtime.morestack", "runtime.morestack_noctxt"];

/// The names of the thread's block.
const BLOCKS: [&str; 2] = ["rasm.tlsg", "runtime.tlsg"];

/// Units to be loaded together.
pub(super) struct Parts<'a> {
    pub(super) units: Vec<&'a Unit>,
    pub(super) bindings: &'a Bindings,
    /// The address that [`OVERFLOWS`] stand for, whoever defines them.
    pub(super) overflow: Option<u64>,
}

/// Units in memory.
#[derive(Debug)]
pub(super) struct Image {
    mapping: Mapping,
    /// The code, as addresses.
    pub(super) code: [u64; 2],
    /// Functions and data by address.
    pub(super) symbols: Vec<Named>,
    /// Indices of symbols: of a local one if there is no other, and then of the first.
    by_name: FxHashMap<String, usize>,
    /// By unit, the sections with their addresses.
    pub(super) sections: Vec<Vec<(&'static str, u64)>>,
}

/// Something with a name.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) address: u64,
    pub(super) size: u64,
    pub(super) name: String,
    pub(super) is_code: bool,
    is_local: bool,
    /// Where it is defined.
    pub(super) unit: usize,
    pub(super) symbol: SymbolId,
}

/// What a name is.
#[derive(Clone, Copy)]
enum Home {
    /// A symbol of a unit.
    Placed { unit: usize, place: usize },
    /// Bound, by index.
    Bound(usize),
    /// An address.
    Fixed(u64),
    /// At this distance from the thread pointer.
    Thread(i64),
}

/// A place that a relocation refers to, with all that is made for it.
#[derive(Clone, Copy)]
struct Target {
    home: Home,
    /// Offset of its address in the image.
    slot: Option<u64>,
    /// Offset of a jump to it.
    jump: Option<u64>,
}

impl Parts<'_> {
    fn is_closure(&self, home: Home) -> bool {
        matches!(home, Home::Bound(index) if matches!(self.bindings.list[index], Bound::Closure { .. }))
    }

    /// Loads the units.
    pub(super) fn load(self) -> Result<Image, Error> {
        let mut layout = Layout::new(&self)?;
        layout.resolve(&self)?;
        layout.load(&self)
    }
}

/// The parts of an image being laid out.
struct Layout {
    sections: Vec<LaidOut>,
    /// By unit and section: offset in the image; the thread's block has none.
    offsets: Vec<[u64; Section::COUNT]>,
    /// By unit and symbol: the index of its place.
    places: Vec<FxHashMap<SymbolId, usize>>,
    definitions: FxHashMap<String, (usize, usize)>,
    /// By unit and symbol; symbols that relocations refer to.
    targets: Vec<FxHashMap<Option<SymbolId>, Target>>,
    /// By binding: the offset of the jump or trampoline to it.
    jumps: FxHashMap<usize, u64>,
    /// The offset of the jump to the code for [`OVERFLOWS`].
    overflow_jump: Option<u64>,
    code: u64,
    read: u64,
    write: u64,
    /// Whether there are fields of 31 bits.
    low: bool,
}

impl Layout {
    fn new(parts: &Parts<'_>) -> Result<Self, Error> {
        let mut layout = Self {
            sections: Vec::new(),
            offsets: Vec::new(),
            places: Vec::new(),
            definitions: FxHashMap::default(),
            targets: Vec::new(),
            jumps: FxHashMap::default(),
            overflow_jump: None,
            code: 0,
            read: 0,
            write: 0,
            low: false,
        };
        for (number, unit) in parts.units.iter().enumerate() {
            let sections = LaidOut::layout(unit).map_err(|error| Error::Layout(error.to_string()))?;
            let mut offsets = [0; Section::COUNT];
            for (section, _, size, align) in sections.contents() {
                let end = match Access::of(section) {
                    Some(Access::Execute) => &mut layout.code,
                    Some(Access::Read) => &mut layout.read,
                    Some(Access::Write) => &mut layout.write,
                    None => continue,
                };
                let start = end.next_multiple_of(align.max(1));
                offsets[section as usize] = start;
                *end = start.saturating_add(size);
                if *end > MOST {
                    return Err(Error::Layout("the image would exceed 1 GiB".to_owned()));
                }
            }
            let mut places = FxHashMap::default();
            for (index, place) in sections.places.iter().enumerate() {
                places.insert(place.symbol, index);
                layout.define(unit, number, index, place)?;
            }
            layout.sections.push(sections);
            layout.offsets.push(offsets);
            layout.places.push(places);
        }
        Ok(layout)
    }

    /// Notes what a name stands for in all units.
    fn define(&mut self, unit: &Unit, number: usize, index: usize, place: &Placed) -> Result<(), Error> {
        let symbol = unit.symbol(place.symbol);
        let name = elf_name(unit, place.symbol);
        let is_block = BLOCKS.contains(&&*name) && place.size <= thread::SIZE as u64;
        if place.section == Section::TlsBss && !is_block {
            return Err(Error::ThreadLocal(name));
        }
        if symbol.is_local() {
            return Ok(());
        }
        if let Some((other, _)) = self.definitions.get(&name).copied() {
            if other != number && !symbol.attributes.contains(Attributes::DUPOK) {
                return Err(Error::DefinedTwice(name));
            }
            return Ok(());
        }
        self.definitions.insert(name, (number, index));
        Ok(())
    }

    /// Finds what all relocations refer to, and makes room for slots and jumps.
    fn resolve(&mut self, parts: &Parts<'_>) -> Result<(), Error> {
        let mut undefined = Vec::new();
        let sections = std::mem::take(&mut self.sections);
        for (number, unit) in parts.units.iter().enumerate() {
            let mut targets: FxHashMap<Option<SymbolId>, Target> = FxHashMap::default();
            for place in &sections[number].places {
                for reloc in &unit.symbol(place.symbol).relocs {
                    self.low |= reloc.kind == RelocKind::Addr && reloc.size < 8;
                    let is_thread = matches!(reloc.kind, RelocKind::TlsLe | RelocKind::TlsIe);
                    let key = reloc.symbol;
                    let known = targets.get(&key).copied();
                    let found = known.or_else(|| {
                        let home = match key {
                            Some(id) => self.home(parts, number, id)?,
                            None if is_thread => Home::Thread(thread::block()),
                            None => Home::Fixed(0),
                        };
                        Some(Target { home, slot: None, jump: None })
                    });
                    let Some(mut target) = found else {
                        undefined.push(elf_name(unit, key.unwrap_or(place.symbol)));
                        continue;
                    };
                    if matches!(reloc.kind, RelocKind::TlsIe | RelocKind::GotPcRel) && target.slot.is_none() {
                        self.read = self.read.next_multiple_of(8);
                        target.slot = Some(self.read);
                        self.read += 8;
                    }
                    // A closure is known by its trampoline alone.
                    if matches!(reloc.kind, RelocKind::Call | RelocKind::PcRel)
                        || parts.is_closure(target.home)
                    {
                        target.jump = self.jump(parts, target.home);
                    }
                    targets.insert(key, target);
                }
            }
            self.targets.push(targets);
        }
        self.sections = sections;
        undefined.sort();
        undefined.dedup();
        if undefined.is_empty() { Ok(()) } else { Err(Error::Undefined(undefined)) }
    }

    /// What a symbol of a unit is; none if nobody knows.
    fn home(&self, parts: &Parts<'_>, number: usize, id: SymbolId) -> Option<Home> {
        let unit = parts.units[number];
        let name = elf_name(unit, id);
        if !unit.symbol(id).is_local() {
            if BLOCKS.contains(&&*name) {
                return Some(Home::Thread(thread::block()));
            }
            if let Some(address) = parts.overflow.filter(|_| OVERFLOWS.contains(&&*name)) {
                return Some(Home::Fixed(address));
            }
        }
        if let Some(place) = self.places[number].get(&id) {
            return Some(Home::Placed { unit: number, place: *place });
        }
        if let Some((unit, place)) = self.definitions.get(&name) {
            return Some(Home::Placed { unit: *unit, place: *place });
        }
        parts.bindings.find(&name).map(Home::Bound)
    }

    /// Room for a jump to code elsewhere, or for the trampoline of a closure.
    fn jump(&mut self, parts: &Parts<'_>, home: Home) -> Option<u64> {
        let room = || {
            let at = self.code.next_multiple_of(16);
            self.code = at + TRAMPOLINE;
            at
        };
        match home {
            Home::Bound(index) if parts.bindings.list[index].is_code() => {
                Some(*self.jumps.entry(index).or_insert_with(room))
            }
            Home::Fixed(address) if Some(address) == parts.overflow => {
                Some(*self.overflow_jump.get_or_insert_with(room))
            }
            _ => None,
        }
    }

    /// Where the three parts are in the image.
    fn parts(&self) -> [(Range<u64>, Access); 3] {
        let read = self.code.next_multiple_of(PAGE);
        let write = read + self.read.next_multiple_of(PAGE);
        let end = write + self.write.next_multiple_of(PAGE);
        [(0..read, Access::Execute), (read..write, Access::Read), (write..end, Access::Write)]
    }

    fn load(mut self, parts: &Parts<'_>) -> Result<Image, Error> {
        let ranges = self.parts();
        let size = ranges[2].0.end.max(PAGE);
        if size > MOST {
            return Err(Error::Layout("the image would exceed 1 GiB".to_owned()));
        }
        // Offsets in a part become offsets in the image.
        for offsets in &mut self.offsets {
            for section in Section::ALL {
                if let Some(access) = Access::of(section) {
                    offsets[section as usize] += ranges[access as usize].0.start;
                }
            }
        }
        let read = ranges[1].0.start;
        let slots = self.targets.iter_mut().flat_map(|targets| targets.values_mut());
        slots.for_each(|target| target.slot = target.slot.map(|slot| slot + read));
        let mut draft = Draft::new(size as usize, self.low).map_err(Error::Memory)?;
        let start = draft.start();
        let bytes = draft.bytes();
        for (sections, offsets) in self.sections.iter().zip(&self.offsets) {
            for (section, contents, ..) in sections.contents().filter(|(_, bytes, ..)| !bytes.is_empty()) {
                let at = offsets[section as usize] as usize;
                bytes[at..at + contents.len()].copy_from_slice(contents);
            }
        }
        self.write_jumps(parts, bytes);
        self.relocate(parts, start, bytes)?;
        let symbols = self.names(parts, start);
        // Local names may be those of others, which come later and replace them.
        let mut by_name = FxHashMap::default();
        for is_local in [true, false] {
            let some = symbols.iter().enumerate().rev().filter(|(_, named)| named.is_local == is_local);
            by_name.extend(some.map(|(at, named)| (named.name.clone(), at)));
        }
        let sections = self.addresses(start);
        let mapping = draft.finish(&ranges).map_err(Error::Memory)?;
        Ok(Image { mapping, code: [start, start + self.code], symbols, by_name, sections })
    }

    fn write_jumps(&self, parts: &Parts<'_>, bytes: &mut [u8]) {
        let bound = self.jumps.iter().map(|(index, at)| (parts.bindings.list[*index].trampoline(), *at));
        let overflow = parts.overflow.zip(self.overflow_jump);
        let overflow = overflow.map(|(address, at)| (Bound::Code(address).trampoline(), at));
        for (code, at) in bound.chain(overflow) {
            bytes[at as usize..at as usize + code.len()].copy_from_slice(&code);
        }
    }

    fn relocate(&self, parts: &Parts<'_>, start: u64, bytes: &mut [u8]) -> Result<(), Error> {
        for target in self.targets.iter().flat_map(FxHashMap::values) {
            if let Some(slot) = target.slot {
                let address = self.address(parts, start, target.home);
                bytes[slot as usize..][..8].copy_from_slice(&address.to_le_bytes());
            }
        }
        for (number, unit) in parts.units.iter().enumerate() {
            for place in &self.sections[number].places {
                if Access::of(place.section).is_none() {
                    continue;
                }
                let at = self.offsets[number][place.section as usize] + place.offset;
                for reloc in &unit.symbol(place.symbol).relocs {
                    let Some(target) = self.targets[number].get(&reloc.symbol) else { continue };
                    let address = self.address(parts, start, target.home);
                    let jump = target.jump.map(|jump| start + jump);
                    let slot = target.slot.map(|slot| start + slot);
                    let at = at + u64::from(reloc.offset);
                    let field = Relocation { reloc, place: start + at, address, jump, slot };
                    if !field.apply(&mut bytes[at as usize..]) {
                        return Err(Error::OutOfReach(elf_name(unit, reloc.symbol.unwrap_or(place.symbol))));
                    }
                }
            }
        }
        Ok(())
    }

    /// The address of what a relocation refers to, or its distance from the thread pointer.
    fn address(&self, parts: &Parts<'_>, start: u64, home: Home) -> u64 {
        match home {
            Home::Placed { unit, place } => start + self.place(unit, &self.sections[unit].places[place]),
            Home::Bound(index) => match &parts.bindings.list[index] {
                Bound::Closure { .. } => start + self.jumps.get(&index).copied().unwrap_or_default(),
                Bound::Code(address) | Bound::Data(address) => *address,
            },
            Home::Fixed(address) => address,
            Home::Thread(distance) => distance as u64,
        }
    }

    /// The offset of a symbol in the image.
    fn place(&self, unit: usize, place: &Placed) -> u64 {
        self.offsets[unit][place.section as usize] + place.offset
    }

    /// All symbols by address.
    fn names(&self, parts: &Parts<'_>, start: u64) -> Vec<Named> {
        let mut symbols = Vec::new();
        for (number, unit) in parts.units.iter().enumerate() {
            let places = &self.sections[number].places;
            for place in places.iter().filter(|place| Access::of(place.section).is_some()) {
                symbols.push(Named {
                    address: start + self.place(number, place),
                    size: place.size,
                    name: elf_name(unit, place.symbol),
                    is_code: place.section == Section::Text,
                    is_local: unit.symbol(place.symbol).is_local(),
                    unit: number,
                    symbol: place.symbol,
                });
            }
        }
        symbols.sort_by_key(|named| named.address);
        symbols
    }

    fn addresses(&self, start: u64) -> Vec<Vec<(&'static str, u64)>> {
        let all = self.offsets.iter().map(|offsets| {
            let placed = Section::ALL.into_iter().filter(|section| Access::of(*section).is_some());
            placed.map(|section| (section.name(), start + offsets[section as usize])).collect()
        });
        all.collect()
    }
}

impl Access {
    /// That of a section; none for what each thread has of its own.
    fn of(section: Section) -> Option<Self> {
        Some(match section {
            Section::Text => Access::Execute,
            Section::RoData | Section::RelRo => Access::Read,
            Section::Data | Section::NoPtrData | Section::Bss | Section::NoPtrBss => Access::Write,
            Section::TlsBss => return None,
        })
    }
}

impl Image {
    /// The address of a function that is not local.
    pub(super) fn function(&self, name: &str) -> Option<u64> {
        let named = self.named(name).filter(|named| named.is_code && !named.is_local);
        named.map(|named| named.address)
    }

    /// The address of a symbol; of a local one if there is no other, and then of the first.
    pub(super) fn address(&self, name: &str) -> Option<u64> {
        self.named(name).map(|named| named.address)
    }

    fn named(&self, name: &str) -> Option<&Named> {
        self.by_name.get(name).map(|at| &self.symbols[*at])
    }

    /// The address of the first byte.
    pub(super) fn start(&self) -> u64 {
        self.mapping.start()
    }

    /// The code of a function.
    pub(super) fn code_of(&self, named: &Named) -> &[u8] {
        let start = named.address - self.start();
        self.mapping.read(start..start + named.size)
    }

    /// The function that contains an address, and the offset there.
    pub(super) fn function_at(&self, pc: u64) -> Option<(String, u64)> {
        let after = self.symbols.partition_point(|named| named.address <= pc);
        let named = self.symbols.get(after.checked_sub(1)?)?;
        let offset = pc - named.address;
        (named.is_code && offset <= named.size).then(|| (named.name.clone(), offset))
    }
}
