//! The symbols of an ELF file, where the file has them.
//!
//! In: the tables of a file, untrusted: its own, those for linking if it is stripped, and Go's of functions. Out: a number for each symbol
//! that names a place, sorted by address; what a symbol is, by its number. Only numbers are kept: a large program has many symbols.

use super::super::pclntab::Table;
use super::super::spell::place_name;
use super::linkage::Linked;
use super::unwind::Unwound;
use object::elf::{self, FileHeader64};
use object::read::elf::{Sym, SymbolTable};
use object::{Endianness, SymbolIndex};
use std::borrow::Cow;
use std::sync::Arc;

const LITTLE: Endianness = Endianness::Little;

type Own<'a> = SymbolTable<'a, FileHeader64<Endianness>>;

/// A symbol with an address.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::dis) struct Named<'a> {
    pub(in crate::dis) address: u64,
    /// In bytes; 0 if unknown.
    pub(in crate::dis) size: u64,
    pub(in crate::dis) name: &'a str,
    /// What follows the name if this is not the symbol itself but a way to it.
    pub(in crate::dis) suffix: &'static str,
    /// Whether the name is that of its section, and its address belongs to it.
    pub(in crate::dis) is_unnamed: bool,
    pub(in crate::dis) is_local: bool,
    /// Whether other objects may define it too.
    pub(in crate::dis) is_weak: bool,
    pub(in crate::dis) is_function: bool,
}

impl<'a> Named<'a> {
    /// The name with what follows it.
    pub(in crate::dis) fn full_name(&self) -> Cow<'a, str> {
        match self.suffix {
            _ if self.is_unnamed => place_name(self.name, self.address).into(),
            "" => self.name.into(),
            suffix => format!("{}{suffix}", self.name).into(),
        }
    }
}

/// What symbols are read from.
#[derive(Clone, Debug, Default)]
pub(in crate::dis) struct Tables<'a> {
    /// Whether the file is an object: addresses are those in sections.
    pub(super) is_object: bool,
    pub(super) own: Own<'a>,
    /// Those that programs link to, of a stripped library.
    pub(super) dynamic: Own<'a>,
    /// The functions of a stripped Go program.
    pub(super) go: Option<Table<'a>>,
    /// The ways to what other files define.
    pub(super) linked: Vec<Linked>,
    /// Functions that have no symbol, of a stripped program.
    pub(super) unwound: Vec<Unwound<'a>>,
    /// The symbols of `linked`.
    pub(super) foreign: Own<'a>,
}

/// Where the symbol with a number is.
enum Place<'t, 'a> {
    Table(&'t Own<'a>, SymbolIndex),
    Go(usize),
    Linked(&'t Linked),
    Unwound(&'t Unwound<'a>),
    Nothing,
}

impl<'a> Tables<'a> {
    /// How many numbers there are.
    pub(super) fn len(&self) -> u32 {
        let tables = self.own.len() + self.dynamic.len() + self.of_go();
        u32::try_from(tables + self.linked.len() + self.unwound.len()).unwrap_or(u32::MAX)
    }

    fn of_go(&self) -> usize {
        self.go.map_or(0, |table| table.len())
    }

    fn place(&self, number: u32) -> Place<'_, 'a> {
        let number = number as usize;
        let Some(after) = number.checked_sub(self.own.len()) else {
            return Place::Table(&self.own, SymbolIndex(number));
        };
        let Some(number) = after.checked_sub(self.dynamic.len()) else {
            return Place::Table(&self.dynamic, SymbolIndex(after));
        };
        let Some(after) = number.checked_sub(self.of_go()) else { return Place::Go(number) };
        match after.checked_sub(self.linked.len()) {
            None => Place::Linked(&self.linked[after]),
            Some(number) => self.unwound.get(number).map_or(Place::Nothing, Place::Unwound),
        }
    }

    /// Whether a symbol has only an address, and no section.
    pub(super) fn is_only_address(&self, number: u32) -> bool {
        matches!(self.place(number), Place::Go(_) | Place::Linked(_) | Place::Unwound(_))
    }

    /// The bytes of a function up to its padding, where a table of Go's tells.
    pub(in crate::dis) fn code_size(&self, number: u32) -> Option<u64> {
        let Place::Go(number) = self.place(number) else { return None };
        self.go?.code_size(number)
    }

    fn linked_name(&self, linked: &Linked) -> Option<&'a [u8]> {
        let symbol = self.foreign.symbol(SymbolIndex(linked.symbol as usize)).ok()?;
        self.foreign.symbol_name(LITTLE, symbol).ok()
    }

    /// The address of a symbol; 0 if there is none with this number.
    pub(in crate::dis) fn address(&self, number: u32) -> u64 {
        match self.place(number) {
            Place::Table(table, index) => table.symbol(index).map_or(0, |symbol| symbol.st_value(LITTLE)),
            Place::Go(number) => self.go.and_then(|table| table.address(number)).unwrap_or(0),
            Place::Linked(linked) => linked.address,
            Place::Unwound(unwound) => unwound.address,
            Place::Nothing => 0,
        }
    }

    /// The symbol with a number, if it names a place.
    pub(in crate::dis) fn named(&self, number: u32) -> Option<Named<'a>> {
        let name = match self.place(number) {
            Place::Table(table, index) => table.symbol_name(LITTLE, table.symbol(index).ok()?).ok()?,
            Place::Go(number) => self.go?.name(number)?.as_bytes(),
            Place::Linked(linked) => self.linked_name(linked)?,
            Place::Unwound(unwound) => unwound.section.as_bytes(),
            Place::Nothing => return None,
        };
        let name = std::str::from_utf8(name).ok().filter(|name| !name.is_empty())?;
        Some(Named { name, ..self.unnamed(number)? })
    }

    /// The same without its name, which takes longer to read.
    pub(in crate::dis) fn unnamed(&self, number: u32) -> Option<Named<'a>> {
        let (table, index) = match self.place(number) {
            Place::Table(table, index) => (table, index),
            Place::Go(number) => {
                let table = self.go?;
                let (address, size) = (table.address(number)?, table.size(number));
                return Some(Named { address, size, is_function: true, ..Named::default() });
            }
            Place::Linked(linked) => {
                let (address, size, suffix) = (linked.address, linked.size, linked.suffix());
                return Some(Named {
                    address,
                    size,
                    suffix,
                    is_function: linked.is_stub,
                    ..Named::default()
                });
            }
            Place::Unwound(unwound) => {
                let (address, size) = (unwound.address, unwound.size);
                let named = Named { address, size, is_function: true, is_local: true, ..Named::default() };
                return Some(Named { is_unnamed: true, ..named });
            }
            Place::Nothing => return None,
        };
        let symbol = table.symbol(index).ok()?;
        let kind = symbol.st_type();
        // A thread-local variable has an address in an object only.
        let is_place =
            ![elf::STT_SECTION, elf::STT_FILE].contains(&kind) && (kind != elf::STT_TLS || self.is_object);
        is_place.then(|| Named {
            address: symbol.st_value(LITTLE),
            size: symbol.st_size(LITTLE),
            name: "",
            suffix: "",
            is_unnamed: false,
            is_local: symbol.is_local(),
            is_weak: symbol.is_weak(),
            is_function: is_function(symbol),
        })
    }

    /// Whether a symbol has a name.
    fn is_called(&self, number: u32, name: &str) -> bool {
        let own = match self.place(number) {
            Place::Table(table, index) => {
                table.symbol(index).and_then(|symbol| table.symbol_name(LITTLE, symbol)).ok()
            }
            Place::Go(number) => self.go.and_then(|table| table.name(number)).map(str::as_bytes),
            Place::Linked(linked) => {
                let own = name.strip_suffix(linked.suffix());
                return own.is_some_and(|own| self.linked_name(linked) == Some(own.as_bytes()));
            }
            Place::Unwound(unwound) => return is_place(unwound, name),
            Place::Nothing => None,
        };
        own == Some(name.as_bytes())
    }

    /// The section of a symbol in the file's own tables.
    pub(super) fn section(&self, number: u32) -> Option<usize> {
        let Place::Table(table, index) = self.place(number) else { return None };
        let symbol = table.symbol(index).ok()?;
        table.symbol_section(LITTLE, symbol, index).ok()?.map(|section| section.0)
    }

    /// What decides the order of symbols: their addresses; then in an object a function is first, and a global one, and in a program
    /// the largest is last, as it is looked for from the end.
    fn rank(&self, number: u32) -> (u64, u64, u32) {
        let second = match self.place(number) {
            Place::Go(number) => self.go.map_or(0, |table| table.size(number)),
            Place::Linked(linked) => linked.size,
            Place::Unwound(_) | Place::Nothing => 0,
            Place::Table(table, index) => match table.symbol(index) {
                Ok(symbol) if self.is_object => {
                    u64::from(!is_function(symbol)) << 1 | u64::from(symbol.is_local())
                }
                Ok(symbol) => symbol.st_size(LITTLE),
                Err(_) => 0,
            },
        };
        (self.address(number), second, number)
    }
}

/// Whether a name is made of a function's section and address, with dots or as source spells it.
fn is_place(unwound: &Unwound<'_>, name: &str) -> bool {
    let same = |section: &str| section == unwound.section || section == unwound.section.replace('.', "_");
    name.rsplit_once(['.', '_']).is_some_and(|(section, address)| {
        same(section) && u64::from_str_radix(address, 16) == Ok(unwound.address)
    })
}

fn is_function(symbol: &elf::Sym64<Endianness>) -> bool {
    [elf::STT_FUNC, elf::STT_GNU_IFUNC].contains(&symbol.st_type())
}

/// Symbols sorted by address, of a section or of a program.
#[derive(Clone, Debug, Default)]
pub(in crate::dis) struct Symbols<'a> {
    tables: Arc<Tables<'a>>,
    numbers: Vec<u32>,
    /// The addresses of the first one and of each so many further on: most steps of a search are here.
    marks: Vec<u64>,
}

/// Symbols from one mark to the next.
const BETWEEN_MARKS: usize = 16;

/// How many symbols without a size may be between an address and the symbol it is in.
const MOST_SKIPPED: usize = 16;

impl<'a> Symbols<'a> {
    /// Symbols that name places, by their numbers.
    pub(super) fn sorted(tables: &Arc<Tables<'a>>, mut numbers: Vec<u32>) -> Self {
        numbers.shrink_to_fit();
        let address = |number: &u32| tables.address(*number);
        if !numbers.is_sorted_by_key(address) {
            // Addresses beside their numbers: to look them up for each comparison takes longer.
            let mut placed: Vec<(u64, u32)> =
                numbers.iter().map(|number| (address(number), *number)).collect();
            placed.sort_unstable();
            numbers.iter_mut().zip(placed).for_each(|(number, (_, sorted))| *number = sorted);
        }
        for group in numbers.chunk_by_mut(|one, next| address(one) == address(next)) {
            group.sort_unstable_by_key(|number| tables.rank(*number));
        }
        let marks = numbers.iter().step_by(BETWEEN_MARKS).map(address).collect();
        Self { tables: Arc::clone(tables), numbers, marks }
    }

    /// Their numbers, in order.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.numbers.iter().copied()
    }

    /// All of them, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Named<'a>> {
        self.numbers.iter().filter_map(|number| self.tables.named(*number))
    }

    /// The addresses of those with a name.
    pub(in crate::dis) fn called(&self, name: &str) -> impl Iterator<Item = u64> {
        let called = self.numbers.iter().filter(move |number| self.tables.is_called(**number, name));
        called.map(|number| self.tables.address(*number))
    }

    /// How many of them are before an address, or at it if `and_at`.
    fn before(&self, address: u64, and_at: bool) -> usize {
        let is_before = |at: u64| at < address || and_at && at == address;
        let marks = self.marks.partition_point(|mark| is_before(*mark));
        let start = marks.saturating_sub(1) * BETWEEN_MARKS;
        let end = (marks * BETWEEN_MARKS).min(self.numbers.len());
        start + self.numbers[start..end].partition_point(|number| is_before(self.tables.address(*number)))
    }

    /// Those at an address, in order.
    pub(in crate::dis) fn at(&self, address: u64) -> impl Iterator<Item = Named<'a>> {
        let from = self.numbers[self.before(address, false)..].iter();
        let own = from.take_while(move |number| self.tables.address(**number) == address);
        own.filter_map(|number| self.tables.named(*number))
    }

    /// The symbol at an address or around it; of several at one address the last one.
    pub(in crate::dis) fn covering(&self, address: u64) -> Option<Named<'a>> {
        let before = self.numbers[..self.before(address, true)].iter().rev().take(MOST_SKIPPED);
        let is_around = |number: &u32| {
            let around = self.tables.unnamed(*number);
            around.is_some_and(|named| named.address == address || address - named.address < named.size)
        };
        before.copied().find(is_around).and_then(|number| self.tables.named(number))
    }
}
