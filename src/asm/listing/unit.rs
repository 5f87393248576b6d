//! Converts the symbols of a listing to a unit for the emitters.
//!
//! In: symbols, read and assembled in order. Out: their entries in the [`Unit`]: text from the assembled instructions, data
//! from the hex dumps. Markers and table offsets that only Go's linker understands are omitted, and so is Go's DWARF.

use super::kinds::{self, Kind};
use super::{Code, Listed, Reader};
use crate::amd64::Op;
use crate::asm::go::vocabulary;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Abi, Attributes, Reloc, RelocKind, SymbolId, SymbolKind, Unit, Version};
use crate::source::Span;
use crate::syntax::listing::{Attribute, Block};

/// Kinds by Go's names; coverage counters and the like are plain memory.
const KINDS: [(&str, SymbolKind); 15] = [
    ("STEXT", SymbolKind::Text),
    ("STEXTFIPS", SymbolKind::TextFips),
    ("SRODATA", SymbolKind::RoData),
    ("SRODATAFIPS", SymbolKind::RoDataFips),
    ("SNOPTRDATA", SymbolKind::NoPtrData),
    ("SNOPTRDATAFIPS", SymbolKind::NoPtrDataFips),
    ("SDATA", SymbolKind::Data),
    ("SDATAFIPS", SymbolKind::DataFips),
    ("SBSS", SymbolKind::Bss),
    ("SNOPTRBSS", SymbolKind::NoPtrBss),
    ("STLSBSS", SymbolKind::TlsBss),
    ("SLIBFUZZER_EXTRA_COUNTER", SymbolKind::NoPtrBss),
    ("SLIBFUZZER_8BIT_COUNTER", SymbolKind::NoPtrBss),
    ("SCOVERAGE_COUNTER", SymbolKind::NoPtrBss),
    ("SCOVERAGE_AUXVAR", SymbolKind::NoPtrBss),
];

/// The head-line attributes that a symbol keeps.
const ATTRIBUTES: [(Attribute, Attributes); 4] = [
    (Attribute::Static, Attributes::LOCAL),
    (Attribute::Dupok, Attributes::DUPOK),
    (Attribute::Nosplit, Attributes::NOSPLIT),
    (Attribute::Topframe, Attributes::TOPFRAME),
];

impl Reader {
    /// Reads one symbol, checks it, and adds it to the unit; `compare` compares it with its dump.
    pub(super) fn add(&mut self, block: &Block, position: u32, compare: bool) {
        let errors = self.sink.errors();
        let read = self.read(block, position, |reader, listed, code| {
            reader.check(listed, code, compare);
            if reader.sink.errors() == errors {
                reader.define(listed, code);
            }
        });
        self.program.end_symbol(block.text);
        // Instructions need a head line; a line of the go command does not.
        let nothing = block.text.starts_with('#') || block.text.trim().is_empty();
        if read.is_none() && !nothing && self.sink.errors() == errors {
            let end = block.text.find('\n').unwrap_or(block.text.len()) as u32;
            self.sink.push(super::unreadable(Span::new(position, position + end)));
        }
    }

    fn define(&mut self, listed: &Listed, code: &Code) {
        let (head, symbol) = (&listed.head, listed.symbol);
        // Go's own debug information is omitted: the emitters make their own. An alias in Go 1.16 says that both ABIs of a
        // name are the same symbol, which is how its objects have them anyway.
        if head.kind.starts_with("SDWARF") || head.kind == "SABIALIAS" || head.name.is_empty() {
            return;
        }
        let span = listed.head_span();
        let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == head.kind) else {
            let message = format!("symbols of kind `{}` belong to no section", head.kind);
            return self.sink.push(Diagnostic::error("listing-kind", span, message));
        };
        let flags = self.text_flags(listed);
        let version = if flags.internal { Abi::Internal } else { Abi::Abi0 };
        let name = self.linked(head.name);
        let id = self.unit.reference(&name, Version::Abi(version));
        let relocs = if kind.is_text() { code.relocs.clone() } else { self.data_relocs(listed) };
        let index = self.unit.functions.len() as u32;
        let entry = self.unit.symbol_mut(id);
        let again = entry.attributes.contains(Attributes::ON_LIST);
        if again {
            // The listings of several packages repeat shared symbols, and constants of the same name; a variable that a
            // package refers to by linkname also appears without its bytes.
            let empty = |kind: SymbolKind, bytes: &[u8]| !kind.is_text() && bytes.is_empty();
            let same = entry.data == symbol.bytes && entry.relocs == relocs;
            let constant = same && (head.name.starts_with('$') || is_companion(listed));
            if head.has(Attribute::Dupok) || constant || empty(*kind, &symbol.bytes) && !entry.kind.is_text()
            {
                return;
            }
            if kind.is_text() || !empty(entry.kind, &entry.data) {
                let message = format!("`{name}` is defined twice");
                let diagnostic = Diagnostic::error("redeclared", span, message);
                return self.sink.push(diagnostic.also(entry.defined, "first defined here"));
            }
        }
        entry.kind = *kind;
        for (word, attribute) in ATTRIBUTES {
            entry.attributes.set(attribute, head.has(word));
        }
        if head.name.starts_with('$') {
            // Constants made by the assembler are local to each object.
            entry.attributes.set(Attributes::LOCAL, true);
        }
        entry.attributes.set(Attributes::ON_LIST, true);
        entry.attributes.set(Attributes::ABIWRAPPER, flags.wrapper);
        entry.attributes.set(Attributes::STACK_MAP, head.name.starts_with("gclocals"));
        entry.size = head.size;
        entry.align = head.align;
        entry.data = if kind.is_text() { code.bytes.clone() } else { symbol.bytes.clone() };
        entry.relocs = relocs;
        entry.defined = span;
        if head.has(Attribute::Static) {
            self.statics.push(id);
        }
        if kind.is_text() {
            entry.function = Some(index);
            let function = self.function(id, head);
            self.unit.functions.push(function);
            self.unit.text.push(id);
        } else if !again {
            self.unit.data.push(id);
        }
    }

    /// The ABI flags on the TEXT line.
    fn text_flags(&self, listed: &Listed) -> TextFlags {
        let (block, symbol) = (listed.block, listed.symbol);
        let text = symbol.instructions.first().filter(|line| {
            self.unit.names.find(line.op.of(block)).and_then(vocabulary::op) == Some(Op::TEXT)
        });
        let Some(line) = text else { return TextFlags::default() };
        let operands = line.operands.of(block);
        let flags = operands.rsplit(", ").nth(1).unwrap_or_default();
        let has = |flag| flags.split('|').any(|word| word == flag);
        TextFlags { internal: has("ABIInternal"), wrapper: has("ABIWRAPPER") }
    }

    fn data_relocs(&mut self, listed: &Listed) -> Vec<Reloc> {
        let (block, symbol) = (listed.block, listed.symbol);
        let mut relocs = Vec::new();
        for line in &symbol.relocations {
            let wanted = Some(RelocKind::Addr);
            let end = u64::from(line.offset) + u64::from(line.size);
            if end > listed.head.size {
                let message =
                    format!("this field ends at {end}, but the symbol has {} bytes", listed.head.size);
                self.sink.push(Diagnostic::error("listing-relocation", listed.span(&line.line), message));
                continue;
            }
            if kinds::is_unknown(line.kind.of(block)) {
                let message = format!("unknown relocation `{}`", line.kind.of(block));
                self.sink.push(Diagnostic::error("listing-relocation", listed.span(&line.kind), message));
                continue;
            }
            let Kind::Field(kind) =
                kinds::parse(line.kind.of(block), line.size, &mut self.seen.numbering, wanted)
            else {
                continue;
            };
            let name = self.linked(line.name.of(block));
            let id = self.unit.reference(&name, Version::Abi(Abi::Abi0));
            let (offset, size, addend) = (line.offset, line.size, line.addend);
            if !matches!((kind, size), (RelocKind::Addr, 4 | 8) | (_, 4)) {
                let message = format!("invalid size of a relocation: {size} bytes");
                self.sink.push(Diagnostic::error("listing-relocation", listed.span(&line.line), message));
                continue;
            }
            relocs.push(Reloc { offset, size, kind, symbol: Some(id), addend });
        }
        relocs
    }

    /// Starts another package, whose symbols have the prefix `prefix` when linked.
    pub(super) fn start_package(&mut self, prefix: String) {
        self.statics.drain(..).for_each(|id| self.unit.symbols.forget(id));
        self.prefix = Some(prefix);
    }

    /// Returns the unit and the diagnostics. References do not state their ABI: they mean ABIInternal if it is defined here,
    /// except that a wrapper's reference to its own name and a call to a function with a wrapper mean the wrapped ABI.
    pub(super) fn finish(mut self) -> (Unit, Sink) {
        let unit = &mut self.unit;
        for id in unit.text.clone().into_iter().chain(unit.data.clone()) {
            let mut relocs = std::mem::take(&mut unit.symbol_mut(id).relocs);
            for reloc in &mut relocs {
                let call = reloc.kind == RelocKind::Call;
                reloc.symbol = reloc.symbol.map(|symbol| meant(unit, id, symbol, call));
            }
            unit.symbol_mut(id).relocs = relocs;
        }
        // Each base was created for an instruction.
        unit.bases = (0..unit.lines.list.len() as u32).collect();
        (self.unit, self.sink)
    }
}

/// Whether it is a package's own read-only data, such as the frame description of a function emitted in several packages: if
/// no line says which package is listed, an equal symbol serves them all.
fn is_companion(listed: &Listed) -> bool {
    listed.head.has(Attribute::Static) && listed.head.kind == "SRODATA"
}

#[derive(Clone, Copy, Default)]
struct TextFlags {
    internal: bool,
    wrapper: bool,
}

fn meant(unit: &mut Unit, from: SymbolId, to: SymbolId, call: bool) -> SymbolId {
    let (name, user) = (unit.symbol(to).name, unit.symbol(from));
    let wrapper = user.attributes.contains(Attributes::ABIWRAPPER);
    let own = user.name == name && wrapper;
    // Assembly calls ABI0.
    let assembly = user.kind.is_text() && !wrapper && user.version == Version::Abi(Abi::Abi0);
    let here = |id: SymbolId| unit.symbol(id).attributes.contains(Attributes::ON_LIST);
    // A symbol local to the package is meant wherever its name is found.
    if here(to) && (assembly || unit.symbol(to).attributes.contains(Attributes::LOCAL)) {
        return to;
    }
    let wrapped = if user.version == Version::Abi(Abi::Internal) { Abi::Abi0 } else { Abi::Internal };
    if own {
        return unit.lookup(name, Version::Abi(wrapped));
    }
    match unit.find(name, Version::Abi(Abi::Internal)) {
        // A function that is wrapped for others is called directly.
        Some(internal) if call && unit.symbol(internal).attributes.contains(Attributes::ABIWRAPPER) => to,
        Some(internal) if unit.symbol(internal).attributes.contains(Attributes::ON_LIST) => internal,
        _ => to,
    }
}
