//! Common code of the syntax tests: the state of a run, statements as text, files of the Go tree.

#![allow(dead_code, reason = "each test uses a part")]

use rasm::diag::Sink;
use rasm::source::{Expansions, Interner, KnownNames, LineBases, Loader, MemoryLoader, SourceMap, Span};
use rasm::syntax::{
    Address, Attribute, Context, Operand, OperandKind, Options, Parser, Prefix, Statement, StatementKind,
    SymbolRef,
};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

/// The state of one run.
pub(crate) struct Run {
    pub(crate) sources: SourceMap,
    pub(crate) names: Interner,
    pub(crate) expansions: Expansions,
    pub(crate) bases: LineBases,
    pub(crate) sink: Sink,
}

static KNOWN: KnownNames = KnownNames::new(&["AX", "BX"]);

impl Run {
    pub(crate) fn new() -> Self {
        Self {
            sources: SourceMap::default(),
            names: Interner::with_known(&KNOWN),
            expansions: Expansions::default(),
            bases: LineBases::default(),
            sink: Sink::default(),
        }
    }

    /// Parses `text` and passes every statement to `each`.
    pub(crate) fn parse(
        &mut self,
        name: &str,
        text: impl Into<Vec<u8>>,
        options: Options<'_>,
        loader: &dyn Loader,
        mut each: impl FnMut(&Parser<'_>, &Statement),
    ) {
        let file = self.sources.add(name, text.into()).expect("a small file");
        let context = Context {
            sources: &mut self.sources,
            names: &mut self.names,
            expansions: &mut self.expansions,
            bases: &mut self.bases,
            sink: &mut self.sink,
            loader,
        };
        let mut parser = Parser::new(file, options, context);
        let mut statement = Statement::default();
        while parser.next(&mut statement) {
            each(&parser, &statement);
        }
    }

    /// The number of statements in `text`.
    pub(crate) fn count(&mut self, name: &str, text: &str) -> usize {
        let mut count = 0;
        self.parse(name, text, Options::default(), &MemoryLoader::default(), |_, _| count += 1);
        count
    }

    /// Every error, one per line.
    pub(crate) fn errors(&self) -> String {
        let mut out = String::new();
        for diagnostic in self.sink.list() {
            let _ = writeln!(
                out,
                "{}: {} [{}]",
                self.place(diagnostic.span()),
                diagnostic.message,
                diagnostic.code
            );
            for label in &diagnostic.labels {
                if !label.primary || !label.text.is_empty() {
                    let _ =
                        writeln!(out, "    {}: {}", self.place(label.span().unwrap_or_default()), label.text);
                }
            }
            for fix in &diagnostic.fixes {
                let _ = match &fix.edit {
                    Some(edit) => {
                        let place = self.place(edit.span);
                        writeln!(out, "    fix {place}: {:?}: {}", edit.replacement, fix.text)
                    }
                    None => writeln!(out, "    help: {}", fix.text),
                };
            }
        }
        out
    }

    /// `line:column` and text of a span, with the macros it was expanded from.
    pub(crate) fn place(&self, span: Span) -> String {
        let mut out = match self.sources.locate(span.start) {
            Some(place) => format!("{}:{}", place.line, place.column),
            None => "?".into(),
        };
        let text = self.sources.text(span);
        if !text.is_empty() && text != "\n" {
            let _ = write!(out, " `{text}`");
        }
        for expansion in self.expansions.backtrace(span) {
            let _ = write!(out, " in {}", self.names.text(expansion.name));
        }
        out
    }
}

/// A statement with all its parts spelled out.
pub(crate) fn show(parser: &Parser<'_>, statement: &Statement) -> String {
    let names = &parser.context.names;
    let (base, line) = parser.context.bases.resolve(statement.line);
    let mut out = format!("{base}:{line} ");
    if statement.kind == StatementKind::Label {
        let _ = write!(out, "{}:", names.text(statement.head));
        return out;
    }
    out += names.text(statement.head);
    for word in &statement.suffix {
        let _ = write!(out, ".{}", names.text(*word));
    }
    for (index, operand) in statement.operands.iter().enumerate() {
        out += if index == 0 { " " } else { ", " };
        out += &show_operand(names, statement, operand);
    }
    out
}

fn sign(prefix: Prefix) -> &'static str {
    match prefix {
        Prefix::None => "",
        Prefix::Dollar => "$",
        Prefix::Star => "*",
    }
}

fn show_operand(names: &Interner, statement: &Statement, operand: &Operand) -> String {
    match operand.kind {
        OperandKind::Name { prefix, name } => format!("name {}{}", sign(prefix), names.text(name)),
        OperandKind::Integer { prefix, value } => format!("int {}{}", sign(prefix), value as i64),
        OperandKind::Float(value) => format!("float {value:?}"),
        OperandKind::String { start, end } => {
            format!("string {:?}", statement.strings[start as usize..end as usize].escape_ascii().to_string())
        }
        OperandKind::Address(address) => show_address(names, &address),
        OperandKind::RegisterList { low, high } => {
            format!("list [{}-{}]", names.text(low), names.text(high))
        }
        OperandKind::TextSize { frame, args } => match args {
            Some(args) => format!("size {frame} {args}"),
            None => format!("size {frame}"),
        },
    }
}

fn show_address(names: &Interner, address: &Address) -> String {
    let mut out = format!("mem {}", sign(address.prefix));
    if let Some(SymbolRef { name, attribute, pseudo, .. }) = address.symbol {
        out += names.text(name);
        match attribute {
            Attribute::None => {}
            Attribute::Static => out += "<>",
            Attribute::Abi(abi) => {
                let _ = write!(out, "<{}>", names.text(abi));
            }
        }
        let _ = write!(out, "{:+}", address.offset);
        if let Some(pseudo) = pseudo {
            let _ = write!(out, "({})", names.text(pseudo));
        }
    } else {
        let _ = write!(out, "{}", address.offset);
    }
    if let Some(base) = address.base {
        let _ = write!(out, "({})", names.text(base));
    }
    if let Some(index) = address.index {
        let _ = write!(out, "({}*{})", names.text(index), address.scale);
    }
    if let Some(width) = address.width {
        let _ = write!(out, "/{width}");
    }
    out
}

/// The file system, with a go_asm.h in every folder, since the compiler would generate it.
pub(crate) struct Disk {
    pub(crate) go_asm: String,
}

impl Loader for Disk {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        match std::fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && path.ends_with("go_asm.h") => {
                Ok(self.go_asm.clone().into_bytes())
            }
            result => result,
        }
    }
}

/// Definitions of the names that `text` uses from go_asm.h (constants, offsets and sizes of types), recognized by their
/// position and by being defined neither there nor in `headers`.
pub(crate) fn go_asm(text: &str, headers: &str) -> String {
    const PSEUDO: [&str; 4] = ["SB", "FP", "SP", "PC"];
    let word_end = |from: &str| from.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(from.len());
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or("");
        let mut at = 0;
        while let Some(start) = line[at..].find(|c: char| c.is_alphanumeric() || c == '_').map(|i| at + i) {
            let end = start + word_end(&line[start..]);
            at = end;
            let (word, before, after) = (&line[start..end], &line[..start], line[end..].trim_start());
            if !word.contains('_')
                || !word.starts_with(|c: char| c.is_ascii_lowercase())
                || before.ends_with('·')
            {
                continue;
            }
            let inside = after.strip_prefix('(').map(|rest| &rest[..word_end(rest)]);
            let offset = inside.is_some_and(|register| !register.is_empty() && !PSEUDO.contains(&register));
            let summed = before.ends_with('+') || before.ends_with('(') && after.starts_with(['+', ')', '*']);
            let constant = before.ends_with('$') && !after.starts_with(['(', '+', '-', '<']);
            if offset || summed || constant {
                names.insert(word);
            }
        }
    }
    let defined: BTreeSet<_> = [text, headers]
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.strip_prefix("#define"))
        .map(|rest| rest.trim_start())
        .map(|rest| &rest[..word_end(rest)])
        .collect();
    names.retain(|name| !defined.contains(name));
    names.iter().map(|name| format!("#define {name} 8\n")).collect()
}

pub(crate) fn assembly_files(folder: &Path, wanted: &dyn Fn(&str) -> bool, out: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().collect();
    entries.sort_by_key(|entry| entry.path());
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            assembly_files(&path, wanted, out);
        } else if path.file_name().and_then(|name| name.to_str()).is_some_and(wanted) {
            out.push(path);
        }
    }
}

/// The text of the runtime's headers.
pub(crate) fn runtime_headers(root: &Path) -> String {
    let mut headers = vec![];
    assembly_files(&root.join("src/runtime"), &|name| name.ends_with(".h"), &mut headers);
    headers.iter().map(|path| std::fs::read_to_string(path).expect("a header just listed")).collect()
}
