//! What Go files declare besides functions: variables, which assembly names as symbols, and constants, types and fields, which it knows by
//! the macros of `go_asm.h`.
//!
//! In: parsed Go files. Out: declarations by their names in assembly, each with its place and its line.

use crate::asm::Input;
use crate::source::{SourceFile, Span, readable};
use crate::syntax::go::{File, TypeKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// Where a name is declared.
#[derive(Clone, Debug)]
pub(super) struct Declaration {
    /// An index into the Go files of the package.
    pub(super) file: usize,
    /// The bytes of the name.
    pub(super) range: Range<usize>,
    /// What a declaration of its kind begins with; nothing for a field.
    keyword: &'static str,
}

impl Declaration {
    /// The line of the declaration, which shows its kind even if it is one of a group.
    pub(super) fn line(&self, files: &[Input]) -> String {
        let text = files.get(self.file).map(|file| readable(&file.contents)).unwrap_or_default();
        let start =
            text.get(..self.range.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let line = text[start..].lines().next().unwrap_or_default().trim();
        match line.starts_with(self.keyword) {
            true => line.to_owned(),
            false => format!("{} {line}", self.keyword),
        }
    }
}

/// Declarations by names.
#[derive(Clone, Debug, Default)]
pub(super) struct Declarations {
    /// By their names in Go.
    pub(super) variables: BTreeMap<String, Declaration>,
    /// By the names of macros.
    pub(super) macros: BTreeMap<String, Declaration>,
}

impl Declarations {
    /// Adds those of a file.
    pub(super) fn add(&mut self, file: &File, number: usize, source: &SourceFile) {
        let declaration = |span: Span, keyword| Declaration {
            file: number,
            range: (span.start - source.start()) as usize..(span.end - source.start()) as usize,
            keyword,
        };
        for decl in &file.vars {
            self.variables.insert(decl.name.name.clone(), declaration(decl.name.span, "var"));
        }
        for decl in &file.consts {
            let name = format!("const_{}", decl.name.name);
            self.macros.insert(name, declaration(decl.name.span, "const"));
        }
        for decl in &file.types {
            let name = &decl.name.name;
            self.macros.insert(format!("{name}__size"), declaration(decl.name.span, "type"));
            let TypeKind::Struct(fields) = &decl.ty.kind else { continue };
            for field in fields.iter().flat_map(|field| &field.names) {
                self.macros.insert(format!("{name}_{}", field.name), declaration(field.span, ""));
            }
        }
    }

    /// The macros that stand for what is declared at an offset of a file.
    pub(super) fn macros_at(&self, file: usize, offset: usize) -> impl Iterator<Item = &str> {
        let is_it = move |found: &Declaration| {
            found.file == file && (found.range.start..=found.range.end).contains(&offset)
        };
        self.macros.iter().filter(move |(_, found)| is_it(found)).map(|(name, _)| name.as_str())
    }
}
