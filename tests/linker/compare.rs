//! Whether two programs are the same but for addresses.
//!
//! In: two executables made from the same objects. Out: the first difference. Their global symbols must have
//! the same names, and each function that both have must be the same instructions; where one refers to another
//! place, both must refer to the same symbol, or to the same bytes.

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic, OpKind};
use object::read::elf::ElfFile64;
use object::{
    Object, ObjectSection, ObjectSegment, ObjectSymbol, SectionKind, SegmentFlags, SymbolKind, SymbolScope,
};
use std::collections::{BTreeMap, BTreeSet};

/// Names that linkers define each in their own way.
const LINKERS_OWN: [&str; 24] = [
    "_end",
    "end",
    "_edata",
    "edata",
    "_etext",
    "etext",
    "__etext",
    "__bss_start",
    "_DYNAMIC",
    "_GLOBAL_OFFSET_TABLE_",
    "__ehdr_start",
    "__executable_start",
    "__dso_handle",
    "__rela_iplt_start",
    "__rela_iplt_end",
    "__preinit_array_start",
    "__preinit_array_end",
    "__init_array_start",
    "__init_array_end",
    "__fini_array_start",
    "__fini_array_end",
    "_TLS_MODULE_BASE_",
    "__GNU_EH_FRAME_HDR",
    "data_start",
];

/// Names that a message shows.
const MOST_SHOWN: usize = 5;

/// Bytes that are compared where two references lead to places without a name.
const PEEK: usize = 8;

type Elf<'a> = ElfFile64<'a>;

fn parse(image: &[u8]) -> Result<Elf<'_>, String> {
    Elf::parse(image).map_err(|error| format!("it cannot be read: {error}"))
}

/// Global symbols that a program defines, with their addresses. Hidden ones are local in a program (gABI,
/// symbol visibility), which GNU ld does not always say.
pub(crate) fn symbols(image: &[u8]) -> Result<BTreeMap<String, u64>, String> {
    let elf = parse(image)?;
    let defined = elf.symbols().filter(|symbol| {
        symbol.is_global() && !symbol.is_undefined() && symbol.scope() != SymbolScope::Linkage
    });
    Ok(defined.filter_map(|symbol| Some((symbol.name().ok()?.to_owned(), symbol.address()))).collect())
}

/// Checks what loaders and people rely on: no page that can be written and executed, segments in order that do
/// not overlap.
pub(crate) fn well_formed(image: &[u8]) -> Result<(), String> {
    let elf = parse(image)?;
    let mut end = 0;
    for segment in elf.segments() {
        let SegmentFlags::Elf { p_flags, .. } = segment.flags() else {
            return Err("a segment without flags".into());
        };
        if p_flags.0 & 3 == 3 {
            return Err(format!("the segment at {:#x} is writable code", segment.address()));
        }
        let page = segment.address() & !0xfff;
        if page < end {
            return Err(format!("the segment at {:#x} shares a page with another", segment.address()));
        }
        end = segment.address() + segment.size();
    }
    for section in elf.sections().filter(|section| section.address() != 0) {
        let inside = elf.segments().any(|segment| {
            segment.address() <= section.address()
                && section.address() + section.size() <= segment.address() + segment.size()
        });
        let is_thread_local = section.kind() == SectionKind::UninitializedTls;
        if !inside && !is_thread_local {
            return Err(format!("section {} lies in no segment", section.name().unwrap_or("?")));
        }
    }
    Ok(())
}

/// Compares two programs.
pub(crate) fn same(ours: &[u8], theirs: &[u8]) -> Result<(), String> {
    let (our_names, their_names) = (symbols(ours)?, symbols(theirs)?);
    let is_own = |name: &str| {
        LINKERS_OWN.contains(&name) || name.starts_with("__start_") || name.starts_with("__stop_")
    };
    let only = |some: &BTreeMap<String, u64>, others: &BTreeMap<String, u64>| -> Vec<String> {
        some.keys()
            .filter(|name| !others.contains_key(*name) && !is_own(name))
            .take(MOST_SHOWN)
            .cloned()
            .collect()
    };
    let (more, missing) = (only(&our_names, &their_names), only(&their_names, &our_names));
    if !more.is_empty() || !missing.is_empty() {
        return Err(format!("symbols that only rasm has: {more:?}, that it lacks: {missing:?}"));
    }
    let (ours, theirs) = (Program::read(ours)?, Program::read(theirs)?);
    let mut compared = 0;
    for (name, (address, size)) in &ours.functions {
        if let Some((their_address, their_size)) = theirs.functions.get(name) {
            if size != their_size {
                return Err(format!("{name} has {size} bytes, not {their_size}"));
            }
            function(&ours, *address, &theirs, *their_address, *size)
                .map_err(|error| format!("{name}: {error}"))?;
            compared += 1;
        }
    }
    if compared == 0 && !ours.functions.is_empty() {
        return Err("no function is in both".into());
    }
    Ok(())
}

/// A program, as far as functions need it.
struct Program<'a> {
    /// Functions by name, with address and size; names that are there once.
    functions: BTreeMap<String, (u64, u64)>,
    /// Everything with a size, by address: name, end.
    places: BTreeMap<u64, (String, u64)>,
    /// Addresses of weak symbols.
    weak: BTreeSet<u64>,
    /// Sections that start or end at an address.
    bounds: BTreeMap<u64, Vec<String>>,
    /// Loaded bytes by address.
    segments: Vec<(u64, &'a [u8])>,
}

impl<'a> Program<'a> {
    fn read(image: &'a [u8]) -> Result<Self, String> {
        let elf = parse(image)?;
        let mut segments = Vec::new();
        for segment in elf.segments() {
            segments.push((segment.address(), segment.data().map_err(|error| error.to_string())?));
        }
        let mut bounds: BTreeMap<u64, Vec<String>> = BTreeMap::new();
        for section in elf.sections().filter(|section| section.address() != 0) {
            let name = section.name().map_err(|error| error.to_string())?;
            for (bound, at) in [("start", section.address()), ("end", section.address() + section.size())] {
                bounds.entry(at).or_default().push(format!("{bound} of {name}"));
            }
        }
        let (mut functions, mut places) = (BTreeMap::new(), BTreeMap::new());
        let (mut twice, mut weak) = (Vec::new(), BTreeSet::new());
        for symbol in elf.symbols().filter(|symbol| symbol.size() > 0 && !symbol.is_undefined()) {
            let name = symbol.name().map_err(|error| error.to_string())?.to_owned();
            if symbol.kind() == SymbolKind::Tls {
                continue;
            }
            // Of several names for one place the first in the alphabet stands for all.
            let place =
                places.entry(symbol.address()).or_insert((name.clone(), symbol.address() + symbol.size()));
            if name < place.0 {
                *place = (name.clone(), symbol.address() + symbol.size());
            }
            // Of several weak copies linkers keep the one that they found first, each in its own order.
            if symbol.is_weak() {
                weak.insert(symbol.address());
            } else if symbol.kind() == SymbolKind::Text
                && functions.insert(name.clone(), (symbol.address(), symbol.size())).is_some()
            {
                twice.push(name);
            }
        }
        functions.retain(|name, _| !twice.contains(name));
        Ok(Program { functions, places, weak, bounds, segments })
    }

    fn bytes(&self, address: u64) -> &'a [u8] {
        let inside = self
            .segments
            .iter()
            .find(|(start, bytes)| address >= *start && address - start < bytes.len() as u64);
        inside.map_or(&[], |(start, bytes)| &bytes[(address - start) as usize..])
    }

    /// The name that an address lies in, and how far; none for a place without one.
    fn place(&self, address: u64) -> Option<(&str, u64)> {
        let (start, (name, end)) = self.places.range(..=address).next_back()?;
        (address < *end).then_some((name.as_str(), address - start))
    }
}

fn function(
    ours: &Program<'_>,
    at: u64,
    theirs: &Program<'_>,
    their_at: u64,
    size: u64,
) -> Result<(), String> {
    let decode = |program: &Program<'_>, at: u64| -> Vec<Instruction> {
        let bytes = program.bytes(at);
        let bytes = &bytes[..bytes.len().min(size as usize)];
        Decoder::with_ip(64, bytes, at, DecoderOptions::NONE).into_iter().collect()
    };
    for (mine, other) in decode(ours, at).iter().zip(&decode(theirs, their_at)) {
        let (offset, their_offset) = (mine.ip() - at, other.ip() - their_at);
        let are_same = same_instruction(ours, mine, theirs, other) || same_load(ours, mine, theirs, other);
        if offset != their_offset || !are_same {
            let shown = |program: &Program<'_>, instruction: &Instruction| {
                let operands = (0..instruction.op_count()).filter_map(|operand| target(instruction, operand));
                let places: Vec<String> =
                    operands.map(|value| format!("{value:#x} {:?}", program.place(value))).collect();
                format!("{:?} {}", instruction.code(), places.join(", "))
            };
            return Err(format!("at +{offset:#x}: {} against {}", shown(ours, mine), shown(theirs, other)));
        }
    }
    Ok(())
}

/// Whether two instructions are the same, but for where what they refer to lies.
fn same_instruction(
    ours: &Program<'_>,
    mine: &Instruction,
    theirs: &Program<'_>,
    other: &Instruction,
) -> bool {
    mine.code() == other.code()
        && (0..mine.op_count()).all(|operand| {
            let targets = target(mine, operand).zip(target(other, operand));
            mine.op_kind(operand) == other.op_kind(operand)
                && mine.op_register(operand) == other.op_register(operand)
                && targets
                    .is_none_or(|(target, their_target)| same_target(ours, target, theirs, their_target))
        })
}

/// Whether two instructions use the same address in different ways: linkers do what they like with a load from
/// the GOT.
fn same_load(ours: &Program<'_>, mine: &Instruction, theirs: &Program<'_>, other: &Instruction) -> bool {
    let moves = |instruction: &Instruction| matches!(instruction.mnemonic(), Mnemonic::Mov | Mnemonic::Lea);
    if mine.mnemonic() != other.mnemonic() && !(moves(mine) && moves(other)) {
        return false;
    }
    loaded(ours, mine)
        .zip(loaded(theirs, other))
        .is_some_and(|(value, their_value)| same_target(ours, value, theirs, their_value))
}

/// The address that an instruction uses: as a number, by computing it, or from a slot.
fn loaded(program: &Program<'_>, instruction: &Instruction) -> Option<u64> {
    let immediate = (0..instruction.op_count()).find_map(|operand| instruction.try_immediate(operand).ok());
    match instruction.mnemonic() {
        _ if immediate.is_some() => immediate,
        _ if !instruction.is_ip_rel_memory_operand() => None,
        Mnemonic::Lea => Some(instruction.ip_rel_memory_address()),
        _ => {
            let bytes = program.bytes(instruction.ip_rel_memory_address()).get(..8)?;
            Some(u64::from_le_bytes(bytes.try_into().ok()?))
        }
    }
}

/// What an operand refers to or is, if it is a number.
fn target(instruction: &Instruction, operand: u32) -> Option<u64> {
    match instruction.op_kind(operand) {
        OpKind::NearBranch64 => Some(instruction.near_branch64()),
        OpKind::Memory => Some(instruction.memory_displacement64()),
        OpKind::Register => None,
        _ => instruction.try_immediate(operand).ok(),
    }
}

/// Whether two numbers mean the same: they are equal, or addresses of one symbol, or of equal bytes.
fn same_target(ours: &Program<'_>, target: u64, theirs: &Program<'_>, their_target: u64) -> bool {
    if target == their_target {
        return true;
    }
    let bounds = ours.bounds.get(&target).zip(theirs.bounds.get(&their_target));
    if bounds.is_some_and(|(names, their_names)| names.iter().any(|name| their_names.contains(name))) {
        return true;
    }
    match (ours.place(target), theirs.place(their_target)) {
        (Some(place), Some(their_place)) => {
            // A copy that is hidden is local with us.
            place == their_place || theirs.weak.contains(&(their_target - their_place.1))
        }
        // A slot holds an address, which is another; a string is the same up to its end, or before it.
        _ => {
            let text = |program: &Program<'_>, at: u64| -> Vec<u8> {
                program
                    .bytes(at)
                    .iter()
                    .take(PEEK)
                    .take_while(|byte| byte.is_ascii_graphic())
                    .copied()
                    .collect()
            };
            let before = |program: &Program<'_>, at: u64| {
                program.bytes(at.wrapping_sub(PEEK as u64 / 2)).get(..PEEK / 2).map(<[u8]>::to_vec)
            };
            let (text, their_text) = (text(ours, target), text(theirs, their_target));
            let is_end = before(ours, target) == before(theirs, their_target);
            text.len() < PEEK || their_text.len() < PEEK || text == their_text || is_end
        }
    }
}
