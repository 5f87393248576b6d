//! What a listing says against what comes of its text.

use super::kinds::{self, Kind};
use super::{Code, Reader};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Reloc, RelocKind};
use crate::source::Span;
use crate::syntax::listing::{Block, Head, Relocation, Symbol, Text};

/// The lines of the dump must follow each other, and not exceed the symbol.
pub(super) fn dump(head: &Head, symbol: &Symbol, position: u32, sink: &mut Sink) {
    for (index, (line, offset)) in symbol.dump.iter().enumerate() {
        if *offset as usize != index * 16 {
            sink.push(
                Diagnostic::error(
                    "listing-dump",
                    at(line, position),
                    format!("the dump goes on at {:#x} here", index * 16),
                )
                .label(format!("this line says {offset:#x}"))
                .note("a line is missing, or there is one too many"),
            );
            return;
        }
    }
    if let Some((line, _)) = symbol.dump.last()
        && symbol.bytes.len() as u64 > head.size
        && head.kind.starts_with("STEXT")
    {
        let (found, size) = (symbol.bytes.len(), head.size);
        sink.push(Diagnostic::error(
            "listing-dump",
            at(line, position),
            format!("the dump has {found} bytes, and the symbol {size}"),
        ));
    }
}

fn at(text: &Text, position: u32) -> Span {
    Span::new(position + text.start, position + text.end)
}

impl Reader {
    /// Every relocation of the code must be listed, and every one listed must be of the code.
    pub(super) fn relocations(
        &mut self,
        block: &Block,
        symbol: &Symbol,
        code: &Code,
        position: u32,
        sink: &mut Sink,
    ) {
        let mut made = code.relocs.iter().filter(|reloc| reloc.size > 0).peekable();
        for listed in &symbol.relocations {
            let span = at(&listed.line, position);
            let wanted = made.peek().map(|reloc| reloc.kind);
            match kinds::parse(listed.kind.of(block), listed.size, &mut self.numbering, wanted) {
                Kind::Mark => {}
                Kind::Field(kind) => {
                    let Some(reloc) = made.next_if(|reloc| reloc.offset <= listed.offset) else {
                        sink.push(not_of_the_code(span));
                        return;
                    };
                    if !self.same(block, reloc, kind, listed) {
                        let text = self.describe(reloc);
                        sink.push(
                            Diagnostic::error(
                                "listing-relocation",
                                span,
                                "the instruction's text means another relocation",
                            )
                            .label(format!("from the text: {text}")),
                        );
                        return;
                    }
                }
                Kind::Table => {
                    sink.push(not_of_the_code(span));
                    return;
                }
            }
        }
        if let Some(reloc) = made.next() {
            let span = symbol
                .instructions
                .first()
                .map_or(Span::new(position, position), |line| at(&line.op, position));
            let text = self.describe(reloc);
            sink.push(
                Diagnostic::error(
                    "listing-relocation",
                    span,
                    "the listing lacks a relocation of this function",
                )
                .label(format!("from the text: {text}")),
            );
        }
    }

    fn same(&self, block: &Block, reloc: &Reloc, kind: RelocKind, listed: &Relocation) -> bool {
        let name = listed.name.of(block);
        let name_matches = match reloc.symbol {
            Some(symbol) => self.names.text(self.unit.symbol(symbol).name) == name,
            None => matches!(name, "TLS" | ""),
        };
        name_matches
            && reloc.kind == kind
            && (reloc.offset, reloc.size, reloc.addend) == (listed.offset, listed.size, listed.addend)
    }

    fn describe(&self, reloc: &Reloc) -> String {
        let name = reloc.symbol.map_or("", |symbol| self.names.text(self.unit.symbol(symbol).name));
        let Reloc { offset, size, kind, addend, .. } = reloc;
        format!("rel {offset}+{size} t={} {name}+{addend}", kind.name())
    }
}

fn not_of_the_code(span: Span) -> Diagnostic {
    Diagnostic::error("listing-relocation", span, "no instruction of this function has such a relocation")
}
