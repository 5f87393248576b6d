//! The Go files beside an assembly file: prototypes, constants, and where they are declared.
//!
//! In: the Go files of a folder and the text of an assembly file. Out: the header `go_asm.h`, and each function's prototype with the names that its arguments have in
//! assembly, their types and offsets; and its variables, constants and types.

use super::Settings;
use super::around::Around;
use super::declared::Declaration;
use super::go_files::GoFiles;
use crate::abi::{self, Leaf, Prototypes, Scalar, Signature};
use crate::asm::Input;
use crate::diag::{Sink, counted};
use crate::source::{SourceMap, Span};
use crate::stubs::asm_header;
use crate::syntax::go;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The most parts of one argument that are listed.
const MOST_PARTS: usize = 256;

/// A prototype.
#[derive(Clone, Debug)]
pub(super) struct Prototype {
    /// The file that declares it, and the bytes of its name there.
    pub(super) path: PathBuf,
    pub(super) named: Range<usize>,
    /// As it is written.
    pub(super) text: String,
    /// The name in its package.
    pub(super) name: String,
    pub(super) arguments: Vec<Argument>,
}

/// A name before `(FP)`.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub(super) name: String,
    /// The Go type of the parameter that it is, or is a part of.
    pub(super) ty: String,
    /// From 0(FP), in bytes.
    pub(super) offset: u64,
    /// In bytes.
    pub(super) size: u64,
    pub(super) is_result: bool,
    /// The bytes of the file where the parameter is named, or its type if it has no name.
    pub(super) range: Range<usize>,
}

impl Prototype {
    /// The bytes of the arguments and results.
    pub(super) fn argument_bytes(&self) -> u64 {
        self.arguments.iter().map(|argument| argument.offset + argument.size).max().unwrap_or(0)
    }
}

impl Argument {
    /// Its type and size.
    pub(super) fn about(&self) -> String {
        format!("{}, {}", self.ty, counted(self.size, "byte"))
    }
}

/// What a folder declares.
#[derive(Debug)]
pub(super) struct Package {
    /// Its Go files.
    pub(super) go: Arc<GoFiles>,
    pub(super) prototypes: Vec<Prototype>,
    wants_header: bool,
}

impl Package {
    /// Reads the Go files of the folder that holds `path`, and the prototypes in the comments of its text.
    pub(super) fn read(path: &Path, text: &str, files: &Around<'_>, settings: &Settings) -> Self {
        let go = files.go_files(path.parent().unwrap_or(Path::new(".")), settings);
        let mut sink = Sink::default();
        let texts = Texts { go: &go.map, path, own: text, start: go.map.end() + 1 };
        let comments =
            match u32::try_from(text.len()).is_ok_and(|size| texts.start.checked_add(size).is_some()) {
                true => go::comment_prototypes(text, texts.start, &mut sink),
                false => Vec::new(),
            };
        let name = go.name.as_deref().unwrap_or("main");
        let found = Prototypes::new(&go.parsed, &comments, name, &mut sink);
        let prototypes = found.signatures.iter().filter_map(|one| prototype(one, &found, &texts)).collect();
        let wants_header = asm_header::is_wanted(&[Input::new("", text)]);
        Self { go, prototypes, wants_header }
    }

    /// The text of `go_asm.h`; nothing if it is not needed.
    pub(super) fn header(&self) -> &str {
        if self.wants_header { self.go.header() } else { "" }
    }

    /// The variable of Go that a symbol as it is written in assembly stands for.
    pub(super) fn variable(&self, symbol: &str) -> Option<&Declaration> {
        self.go.declared.variables.get(local_name(symbol)?)
    }

    /// The prototype of a symbol as it is written in assembly, such as `·sum`.
    pub(super) fn prototype(&self, symbol: &str) -> Option<&Prototype> {
        let name = local_name(symbol)?;
        self.prototypes.iter().find(|prototype| prototype.name == name)
    }
}

/// The name in its package of a symbol of this package.
pub(super) fn local_name(symbol: &str) -> Option<&str> {
    let (package, name) = symbol.rsplit_once('·')?;
    // A package may be named too.
    (!name.is_empty() && !package.contains('·')).then_some(name)
}

/// The texts of prototypes: those of Go files, and that of the assembly behind them.
struct Texts<'t> {
    go: &'t SourceMap,
    path: &'t Path,
    own: &'t str,
    /// The position of its first byte.
    start: u32,
}

impl Texts<'_> {
    /// The file of a span, its text, and the bytes of the span in it.
    fn place(&self, span: Span) -> Option<(PathBuf, &str, Range<usize>)> {
        let (path, text, start) = match span.start >= self.start {
            true => (self.path.to_owned(), self.own, self.start),
            false => {
                let file = self.go.file(self.go.file_at(span.start)?);
                (file.name().into(), &**file.text(), file.start())
            }
        };
        let range = (span.start - start) as usize..span.end.checked_sub(start)? as usize;
        text.get(range.clone())?;
        Some((path, text, range))
    }
}

fn prototype(signature: &Signature, found: &Prototypes, texts: &Texts<'_>) -> Option<Prototype> {
    let (path, text, range) = texts.place(signature.span)?;
    let text = text[range.clone()].to_owned();
    let on_stack = abi::abi0::assign(&found.types, signature);
    let written = signature.inputs().chain(&signature.results);
    let mut arguments = Vec::new();
    let results = on_stack.params.len();
    for (index, (place, param)) in on_stack.params.iter().chain(&on_stack.results).zip(written).enumerate() {
        let ty = type_text(texts, param, &place.name);
        let range = texts.place(param.span).map(|(.., range)| range).unwrap_or_else(|| range.clone());
        let mut add = |name: String, ty: String, offset: u64, size: u64| {
            let is_result = index >= results;
            arguments.push(Argument { name, ty, offset, size, is_result, range: range.clone() });
        };
        add(place.name.clone(), ty.clone(), place.offset, place.size);
        let leaves: Vec<Leaf> = found.types.leaves(place.ty, MOST_PARTS).unwrap_or_default();
        for leaf in leaves.into_iter().filter(|leaf| !leaf.suffix.is_empty()) {
            let name = format!("{}{}", place.name, leaf.suffix);
            add(name, part_type(&ty, &leaf), place.offset + leaf.offset, leaf.scalar.size());
        }
    }
    let name = name_in(&text);
    let named = range.start + name.start..range.start + name.end;
    Some(Prototype { path, named, text, name: signature.name.clone(), arguments })
}

/// The bytes of the name in a declaration that begins with `func`.
fn name_in(text: &str) -> Range<usize> {
    let start = "func".len().min(text.len());
    let rest = text[start..].trim_start();
    let rest = match rest.strip_prefix('(') {
        // Behind the receiver, whose type has no parentheses but brackets.
        Some(receiver) => receiver.split_once(')').map_or(receiver, |(_, name)| name.trim_start()),
        None => rest,
    };
    let start = text.len() - rest.len();
    let end = rest.find(['(', '[']).unwrap_or(rest.len());
    start..start + rest[..end].trim_end().len()
}

/// The type of a part, given that of the whole as it is written; of a pointer only where it can be told.
fn part_type(whole: &str, leaf: &Leaf) -> String {
    match (&*leaf.suffix, whole.strip_prefix("[]").or(whole.strip_prefix("..."))) {
        ("_base", Some(element)) => format!("*{element}"),
        ("_base", None) if whole == "string" => "*byte".to_owned(),
        (suffix, _) if suffix.ends_with("_len") || suffix.ends_with("_cap") => "int".to_owned(),
        _ => match leaf.scalar {
            Scalar::Pointer => "pointer".to_owned(),
            scalar => scalar.name().to_owned(),
        },
    }
}

/// The type of a parameter as it is written: behind its name, or behind those that share it.
fn type_text(texts: &Texts<'_>, param: &abi::Param, name: &str) -> String {
    let Some((_, text, range)) = texts.place(param.span) else { return String::new() };
    let rest = &text[range.start..];
    let mut rest = if param.name.is_some() { rest.strip_prefix(name).unwrap_or(rest) } else { rest };
    // `a, b int`
    while let Some(more) = rest.trim_start().strip_prefix(',') {
        let more = more.trim_start();
        rest = more.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_');
    }
    let mut depth = 0_usize;
    let end = rest.find(|letter| {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ')' | ',' | '\n' if depth == 0 => return true,
            _ => {}
        }
        false
    });
    rest[..end.unwrap_or(rest.len())].trim().to_owned()
}
