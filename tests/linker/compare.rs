//! Compares two programs, ignoring addresses.
//!
//! In: two executables made from the same objects. Out: the first difference, or how much was compared. Their global symbols
//! must have the same names, and a symbol that both define once must have the same contents: functions are compared by
//! instruction, data by word. References must have the same target: the two addresses share a meaning, or the bytes at both are
//! equal. The same holds for the functions that run before and after `main`.

use crate::linker::code;
use crate::linker::program::{Kind, Meaning, Program, Symbol};
use object::read::elf::ElfFile64;
use object::{Object, ObjectSection, ObjectSegment, SectionKind, SegmentFlags};

/// Names that linkers define in different ways.
const LINKERS_OWN: [&str; 25] = [
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
    // lld omits it with --gc-sections.
    "__nptl_version",
];

/// Maximum number of names in a message.
const MOST_SHOWN: usize = 5;

/// Number of bytes compared when two references have targets without names.
const PEEK: usize = 8;

/// Maximum number of references followed to compare their targets.
const DEEPEST: usize = 3;

/// Arrays of functions that run before and after `main`.
const ARRAYS: [&str; 3] = [".preinit_array", ".init_array", ".fini_array"];

/// How much was compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Compared {
    pub(crate) functions: usize,
    pub(crate) variables: usize,
}

/// The global names that a program defines.
pub(crate) fn symbols(image: &[u8]) -> Result<Vec<String>, String> {
    Ok(Program::read(image)?.global)
}

/// Checks what loaders and users rely on: no page is both writable and executable, and segments are in order and do not
/// overlap.
pub(crate) fn well_formed(image: &[u8]) -> Result<(), String> {
    let elf: ElfFile64<'_> =
        ElfFile64::parse(image).map_err(|error| format!("it cannot be read: {error}"))?;
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

/// What is not compared.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lenience {
    /// The end of strings: Rust's have no terminating zero, so their length is unknown.
    pub(crate) unended_strings: bool,
    /// The presence of weak names: with --gc-sections mold keeps fewer of those referenced only by unwind information.
    pub(crate) weak_names: bool,
}

/// Compares two programs.
pub(crate) fn same(ours: &[u8], theirs: &[u8], lenience: Lenience) -> Result<Compared, String> {
    let (ours, theirs) = (Program::read(ours)?, Program::read(theirs)?);
    let is_own = |name: &str| {
        LINKERS_OWN.contains(&name) || name.starts_with("__start_") || name.starts_with("__stop_")
    };
    // In a static program mold makes all names local, since nothing else can refer to them.
    let only = |some: &Program, others: &Program| -> Vec<String> {
        let is_weak = |name: &String| {
            some.symbols.get(name).is_some_and(|list| list.iter().any(|symbol| symbol.is_weak))
        };
        let missing = some.global.iter().filter(|name| {
            let may_be_missing = is_own(name) || lenience.weak_names && is_weak(name);
            !may_be_missing && !others.names.contains(*name)
        });
        missing.take(MOST_SHOWN).cloned().collect()
    };
    let (more, missing) = (only(&ours, &theirs), only(&theirs, &ours));
    if !more.is_empty() || !missing.is_empty() {
        return Err(format!("symbols that only rasm has: {more:?}, that it lacks: {missing:?}"));
    }
    let pair = Pair { ours: &ours, theirs: &theirs, lenience };
    let (mut compared, unique) = (Compared::default(), theirs.unique());
    for (name, mine) in ours.unique() {
        // Of several weak copies, linkers keep the first one they find, each in its own order.
        let Some(other) = unique.get(name).filter(|other| !mine.is_weak && !other.is_weak) else { continue };
        if pair.symbol(mine, other).map_err(|error| format!("{name}: {error}"))? {
            match mine.kind {
                Kind::Function | Kind::Ifunc => compared.functions += 1,
                Kind::Data | Kind::ThreadLocal => compared.variables += 1,
            }
        }
    }
    for name in ARRAYS {
        pair.array(name).map_err(|error| format!("{name}: {error}"))?;
    }
    let has_functions = ours.unique().values().any(|symbol| symbol.kind == Kind::Function);
    if compared.functions == 0 && has_functions {
        return Err("no function is in both".into());
    }
    Ok(compared)
}

/// Two programs to compare.
#[derive(Clone, Copy)]
pub(crate) struct Pair<'a> {
    pub(crate) ours: &'a Program,
    pub(crate) theirs: &'a Program,
    lenience: Lenience,
}

impl Pair<'_> {
    /// Compares a symbol, and returns whether there was anything to compare.
    fn symbol(self, mine: &Symbol, other: &Symbol) -> Result<bool, String> {
        let is_code = |symbol: &Symbol| matches!(symbol.kind, Kind::Function | Kind::Ifunc);
        // lld gives the PLT entry of an ifunc the function's name.
        if self.theirs.behind_jump(other.address) != other.address {
            return Ok(false);
        }
        let is_zero =
            |program: &Program, symbol: &Symbol| program.contents(symbol).iter().all(|byte| *byte == 0);
        if mine.size > other.size && !is_code(mine) && is_zero(self.ours, mine) && is_zero(self.theirs, other)
        {
            // Of several declarations mold uses the size of a different one.
            return Ok(true);
        }
        if is_code(mine) != is_code(other) || mine.size != other.size {
            return Err(format!("{mine:?} against {other:?}"));
        }
        if is_code(mine) {
            code::same(self, mine, other)?;
        } else {
            self.data(mine, other)?;
        }
        Ok(true)
    }

    /// Compares data: words that differ must be addresses of the same place, or distances to it.
    fn data(self, mine: &Symbol, other: &Symbol) -> Result<(), String> {
        let (contents, their_contents) = (self.ours.contents(mine), self.theirs.contents(other));
        let mut at = 0;
        while at < contents.len() {
            if contents[at] == their_contents[at] {
                at += 1;
                continue;
            }
            at = self.field(mine, &contents, other, &their_contents, at).ok_or_else(|| {
                let near = at & !7..contents.len().min((at & !7) + 8);
                let (mine, other) = (&contents[near.clone()], &their_contents[near]);
                format!("at +{at:#x} it has {mine:02x?}, not {other:02x?}")
            })?;
        }
        Ok(())
    }

    /// The end of the field with the differing byte at `at`, if the field has the same meaning in both.
    fn field(self, mine: &Symbol, bytes: &[u8], other: &Symbol, others: &[u8], at: usize) -> Option<usize> {
        let place = at & !7;
        if let (Some(value), Some(their_value)) = (word(bytes, place), word(others, place))
            && self.same_place(value, their_value, DEEPEST)
        {
            return Some(place + 8);
        }
        let place = at & !3;
        let (value, their_value) = (half(bytes, place)?, half(others, place)?);
        // Relative to the field itself, or to the start of a table.
        let is_same = [place as u64, 0].into_iter().any(|base| {
            let target = mine.address.wrapping_add(base).wrapping_add_signed(value.into());
            let their_target = other.address.wrapping_add(base).wrapping_add_signed(their_value.into());
            self.same_name(target, their_target)
        });
        is_same.then_some(place + 4)
    }

    /// Compares an array of function addresses.
    fn array(self, name: &str) -> Result<(), String> {
        let list = |program: &Program| -> Vec<u64> {
            let found = program.sections.iter().find(|(_, _, known)| known == name);
            let (start, size, _) = found.cloned().unwrap_or_default();
            (0..size / 8).filter_map(|index| program.word(start + 8 * index)).collect()
        };
        let (mine, mut others) = (list(self.ours), list(self.theirs));
        let shown = format!("{mine:x?} against {others:x?}");
        if mine.len() != others.len() {
            return Err(shown);
        }
        // Without symbols the functions cannot be identified. The members of a library are in each linker's own order.
        for function in mine.iter().filter(|_| !self.ours.symbols.is_empty()) {
            let partner = others.iter().position(|other| self.same_place(*function, *other, 0));
            others.swap_remove(partner.ok_or(shown.as_str())?);
        }
        Ok(())
    }

    /// Whether two numbers are addresses of the same place: they share a meaning, or the contents are the same.
    pub(crate) fn same_place(self, mine: u64, other: u64, depth: usize) -> bool {
        if !self.ours.is_address(mine) || !self.theirs.is_address(other) {
            return false;
        }
        let (mine, other) = (self.ours.behind_jump(mine), self.theirs.behind_jump(other));
        if self.same_name(mine, other) {
            return true;
        }
        if self.ours.section(mine) == Some(".eh_frame") && self.theirs.section(other) == Some(".eh_frame") {
            // Records have no names, and each linker orders them in its own way.
            return true;
        }
        match (self.ours.has_owner(mine), self.theirs.has_owner(other)) {
            (true, true) => false,
            // A string with a name may be the tail of another one.
            (true, false) | (false, true) => self.same_text(mine, other, true),
            (false, false) => {
                self.same_text(mine, other, false) || depth > 0 && self.same_contents(mine, other, depth - 1)
            }
        }
    }

    /// Whether two addresses share a meaning.
    fn same_name(self, mine: u64, other: u64) -> bool {
        self.ours.is_address(mine)
            && self.theirs.is_address(other)
            && share(&self.ours.meanings(mine), &self.theirs.meanings(other))
    }

    /// Whether the same string is at two places, up to its end. An empty one may be the tail of any other, and so proves
    /// little.
    fn same_text(self, mine: u64, other: u64, has_name: bool) -> bool {
        let (bytes, others) = (self.ours.bytes(mine), self.theirs.bytes(other));
        let end = bytes.iter().position(|byte| *byte == 0);
        end.is_some_and(|end| (end > 0 || !has_name) && others.starts_with(&bytes[..=end]))
    }

    /// Whether the contents at two places are the same: a constant, a slot with an address, or a table of distances.
    fn same_contents(self, mine: u64, other: u64, depth: usize) -> bool {
        let (bytes, others) = (self.ours.bytes(mine), self.theirs.bytes(other));
        if bytes.is_empty() && others.is_empty() {
            // Zeros without a name, such as a static variable in a stripped object.
            return true;
        }
        let before =
            |program: &Program, at: u64| program.bytes(at.wrapping_sub(4)).first_chunk::<4>().copied();
        let (before, their_before) = (before(self.ours, mine), before(self.theirs, other));
        let is_string_end = |bytes: &[u8; 4]| bytes[2] != 0;
        let (peek, their_peek) = (bytes.first_chunk::<PEEK>(), others.first_chunk::<PEEK>());
        if peek.is_some() && peek == their_peek
            // The end of a string: a different one may follow.
            || before.as_ref().is_some_and(is_string_end) && before == their_before
            || self.lenience.unended_strings && bytes.first() == others.first()
        {
            return true;
        }
        if let (Some(value), Some(their_value)) = (word(bytes, 0), word(others, 0))
            && self.same_place(value, their_value, depth)
        {
            return true;
        }
        let distance = half(bytes, 0).zip(half(others, 0));
        distance.is_some_and(|(distance, their_distance)| {
            let target = mine.wrapping_add_signed(distance.into());
            let their_target = other.wrapping_add_signed(their_distance.into());
            self.same_place(target, their_target, depth)
        })
    }

    /// Whether two numbers in code have the same meaning: they are equal, addresses of the same place, or offsets of the same
    /// thread-local variable.
    pub(crate) fn same_number(self, mine: u64, other: u64) -> bool {
        mine == other
            // An undefined weak function is at 0; GNU ld uses a jump that is never taken.
            || mine == 0 && self.theirs.is_jump(other)
            // mold puts the bounds of missing sections at 0.
            || other == 0 && self.ours.is_absent_bound(mine)
            || self.same_place(mine, other, DEEPEST)
            || share(&self.ours.thread_meanings(mine), &self.theirs.thread_meanings(other))
            || share(&self.ours.thread_meanings(mine), &self.theirs.storage_meanings(other))
            // An undefined weak thread-local variable is at address 0; with lld its offset is 0.
            || self.ours.is_thread_offset_of_nothing(mine)
                && (self.theirs.is_thread_offset_of_nothing(other) || other == 0)
    }

    /// Whether `size` bytes at two places are the same.
    pub(crate) fn same_bytes(self, mine: u64, other: u64, size: usize) -> bool {
        let bytes = self.ours.bytes(mine).get(..size).zip(self.theirs.bytes(other).get(..size));
        size > 0 && bytes.is_some_and(|(bytes, others)| bytes == others)
    }
}

fn share(meanings: &[Meaning], others: &[Meaning]) -> bool {
    meanings.iter().any(|meaning| others.contains(meaning))
}

fn word(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

fn half(bytes: &[u8], at: usize) -> Option<i32> {
    bytes.get(at..)?.first_chunk().map(|bytes| i32::from_le_bytes(*bytes))
}
