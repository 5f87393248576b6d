//! Checks a listing against the code assembled from its text.

use super::kinds::{self, Kind};
use super::{Code, Listed, Reader};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Reloc, RelocKind};
use crate::source::Span;
use crate::syntax::listing::Relocation;

/// The lines of the dump must be contiguous and must not exceed the symbol.
pub(super) fn dump(listed: &Listed, sink: &mut Sink) {
    let (head, symbol) = (&listed.head, listed.symbol);
    for (index, (line, offset)) in symbol.dump.iter().enumerate() {
        if *offset as usize != index * 16 {
            let message = format!("expected the dump to continue at {:#x}", index * 16);
            sink.push(
                Diagnostic::error("listing-dump", listed.span(line), message)
                    .label(format!("this line says {offset:#x}"))
                    .note("a line is missing, or there is one too many"),
            );
            return;
        }
    }
    for (line, _) in symbol.dump.iter().take(1).filter(|_| head.kind.contains("BSS")) {
        let message = format!("{} has no bytes of its own", head.kind);
        sink.push(
            Diagnostic::error("listing-dump", listed.span(line), message).note("it is zero at the start"),
        );
    }
    let whole_lines = symbol.bytes.len().div_ceil(16);
    if let Some((line, _)) = symbol.dump.get(whole_lines.max(1)) {
        let message = "a line before this one has too few bytes";
        sink.push(Diagnostic::error("listing-dump", listed.span(line), message));
    }
    if let Some((line, _)) = symbol.dump.last()
        && symbol.bytes.len() as u64 > head.size
        && !head.kind.starts_with("SDWARF")
    {
        let message = format!("the dump has {} bytes, and the symbol {}", symbol.bytes.len(), head.size);
        sink.push(Diagnostic::error("listing-dump", listed.span(line), message));
    }
}

/// A symbol must have a kind that occurs in listings.
pub(super) fn kind(listed: &Listed, sink: &mut Sink) {
    if listed.head.kind.is_empty() && !listed.head.name.is_empty() {
        let message = "this head line has no kind of symbol, or a word that is unknown";
        sink.push(
            Diagnostic::error("listing-head", listed.head_span(), message)
                .note("a head line is: name KIND words size=N …, as in main.f STEXT nosplit size=1"),
        );
    }
}

impl Reader {
    /// All functions must be from one release: releases have different calling conventions. Reported at the first of each
    /// run of functions with the same form.
    pub(super) fn release(&mut self, listed: &Listed) {
        let Some(now) = listed.head.form else { return };
        if self.seen.form.replace(now).is_some_and(|before| before != now) {
            self.sink.push(
                Diagnostic::error(
                    "listing-release",
                    listed.head_span(),
                    "this listing is of another release of Go than the one before it",
                )
                .label("written as that release writes head lines")
                .note("releases pass arguments in different ways; compile the whole program with one"),
            );
        }
    }

    /// Either all functions have a dump or none does.
    pub(super) fn same_dumps(&mut self, listed: &Listed) {
        if listed.head.size == 0 {
            return;
        }
        let now = !listed.symbol.bytes.is_empty();
        let before = *self.seen.dumped.get_or_insert(now);
        if before != now {
            let message = if now {
                "this function has a dump, and those before it have none"
            } else {
                "this function has no dump, and those before it have one"
            };
            let diagnostic = Diagnostic::error("listing-dump", listed.head_span(), message);
            self.sink.push(diagnostic.note("lines are missing; a listing without any dump is fine"));
        }
    }

    /// Every relocation of the code must be listed, and every listed one must be in the code.
    pub(super) fn relocations(&mut self, listed: &Listed, code: &Code) {
        let mut made = code.relocs.iter().filter(|reloc| reloc.size > 0).peekable();
        for line in &listed.symbol.relocations {
            let span = listed.span(&line.line);
            let wanted = made.peek().map(|reloc| reloc.kind);
            let kind =
                match kinds::parse(line.kind.of(listed.block), line.size, &mut self.seen.numbering, wanted) {
                    Kind::Mark => continue,
                    Kind::Table => return self.sink.push(not_of_the_code(span)),
                    Kind::Field(kind) => kind,
                };
            let Some(reloc) = made.next_if(|reloc| reloc.offset <= line.offset) else {
                return self.sink.push(not_of_the_code(span));
            };
            if !self.same(line.name.of(listed.block), reloc, kind, line) {
                let message = "the instruction's text means another relocation";
                let label = format!("from the text: {}", self.describe(reloc));
                return self.sink.push(Diagnostic::error("listing-relocation", span, message).label(label));
            }
        }
        if let Some(reloc) = made.next() {
            let message = "the listing lacks a relocation of this function";
            let label = format!("from the text: {}", self.describe(reloc));
            self.sink.push(Diagnostic::error("listing-relocation", listed.head_span(), message).label(label));
        }
    }

    fn same(&self, name: &str, reloc: &Reloc, kind: RelocKind, line: &Relocation) -> bool {
        let name_matches = match reloc.symbol {
            Some(symbol) => self.unit.name(symbol) == self.linked(name),
            None => matches!(name, "TLS" | ""),
        };
        name_matches
            && reloc.kind == kind
            && (reloc.offset, reloc.size, reloc.addend) == (line.offset, line.size, line.addend)
    }

    fn describe(&self, reloc: &Reloc) -> String {
        let name = reloc.symbol.map_or("", |symbol| self.unit.name(symbol));
        let Reloc { offset, size, kind, addend, .. } = reloc;
        format!("rel {offset}+{size} t={} {name}+{addend}", kind.name())
    }
}

fn not_of_the_code(span: Span) -> Diagnostic {
    Diagnostic::error("listing-relocation", span, "no instruction of this function has such a relocation")
}
