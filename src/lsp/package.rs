//! The Go files beside an assembly file: prototypes, constants, and where they are declared.
//!
//! In: the folder of a file. Out: the header `go_asm.h`, and each function's prototype with the names that its arguments have in
//! assembly, their types and offsets; and its variables, constants and types.

use super::Files;
use super::declared::{Declaration, Declarations};
use crate::abi::{self, Leaf, Prototypes, Scalar, Signature};
use crate::asm::Input;
use crate::diag::Sink;
use crate::obj::Release;
use crate::source::SourceMap;
use crate::stubs::{NoPackages, asm_header};
use crate::syntax::go;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The most parts of one argument that are listed.
const MOST_PARTS: usize = 256;

/// A prototype.
#[derive(Clone, Debug)]
pub(super) struct Prototype {
    /// The file that declares it, and the bytes from `func` to the end of the results.
    pub(super) path: PathBuf,
    pub(super) range: Range<usize>,
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
}

/// What a folder declares.
#[derive(Clone, Debug, Default)]
pub(super) struct Package {
    pub(super) header: String,
    pub(super) prototypes: Vec<Prototype>,
    /// The package's name, if a Go file has one.
    pub(super) name: Option<String>,
    /// Its Go files.
    pub(super) go_files: Vec<Input>,
    pub(super) declared: Declarations,
}

impl Package {
    /// Reads the Go files of the folder that holds `path`, and the prototypes in the comments of its text.
    pub(super) fn read(path: &Path, text: &str, files: &dyn Files, release: Release) -> Self {
        let folder = path.parent().unwrap_or(Path::new("."));
        let is_wanted = |path: &PathBuf| {
            let name = path.to_string_lossy();
            name.ends_with(".go") && !name.ends_with("_test.go") && go::constraint::name_holds(&name)
        };
        let paths: Vec<PathBuf> = files.list(folder).into_iter().filter(is_wanted).collect();
        let inputs: Vec<Input> = paths
            .iter()
            .filter_map(|path| Some(Input::new(path.display().to_string(), files.load(path).ok()?)))
            .collect();
        let mut map = SourceMap::default();
        let mut sink = Sink::default();
        let own = map.add(path.display().to_string(), text.into());
        let mut parsed = Vec::new();
        for input in &inputs {
            let Ok(id) = map.add(input.name.clone(), input.contents.clone()) else { continue };
            let file = map.file(id);
            parsed.push(go::file(file.text(), file.start(), &mut sink));
        }
        let name_of = |file: &go::File| file.package.as_ref().map(|name| name.name.clone());
        let name = parsed.iter().find_map(name_of);
        let mut declared = Declarations::default();
        // Its own text is the first file of the map.
        let sources = map.files().skip(usize::from(own.is_ok()));
        for (number, (file, (_, source))) in parsed.iter_mut().zip(sources).enumerate() {
            if name_of(file) == name {
                declared.add(file, number, source);
            }
            file.vars.clear();
        }
        // A package's tests may be in another one.
        parsed.retain(|file| name_of(file) == name);
        let comments = match own {
            Ok(id) => go::comment_prototypes(map.file(id).text(), map.file(id).start(), &mut sink),
            Err(_) => Vec::new(),
        };
        let found = Prototypes::new(&parsed, &comments, name.as_deref().unwrap_or("main"), &mut sink);
        let prototypes = found.signatures.iter().filter_map(|one| prototype(one, &found, &map)).collect();
        let is_wanted = !inputs.is_empty() && asm_header::is_wanted(&[Input::new("", text)]);
        let header = match is_wanted {
            true => asm_header::text(&inputs, &NoPackages, release),
            false => String::new(),
        };
        Self { header, prototypes, name, go_files: inputs, declared }
    }

    /// The variable of Go that a symbol as it is written in assembly stands for.
    pub(super) fn variable(&self, symbol: &str) -> Option<&Declaration> {
        self.declared.variables.get(local_name(symbol)?)
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

fn prototype(signature: &Signature, found: &Prototypes, map: &SourceMap) -> Option<Prototype> {
    let file = map.file(map.file_at(signature.span.start)?);
    let range = (signature.span.start - file.start()) as usize..(signature.span.end - file.start()) as usize;
    let on_stack = abi::abi0::assign(&found.types, signature);
    let written = signature.inputs().chain(&signature.results);
    let mut arguments = Vec::new();
    let results = on_stack.params.len();
    for (index, (place, param)) in on_stack.params.iter().chain(&on_stack.results).zip(written).enumerate() {
        let ty = type_text(map, param, &place.name);
        let mut add = |name: String, ty: String, offset: u64, size: u64| {
            let is_result = index >= results;
            arguments.push(Argument { name, ty, offset, size, is_result });
        };
        add(place.name.clone(), ty.clone(), place.offset, place.size);
        let leaves: Vec<Leaf> = found.types.leaves(place.ty, MOST_PARTS).unwrap_or_default();
        for leaf in leaves.into_iter().filter(|leaf| !leaf.suffix.is_empty()) {
            let name = format!("{}{}", place.name, leaf.suffix);
            add(name, part_type(&ty, &leaf), place.offset + leaf.offset, leaf.scalar.size());
        }
    }
    let text = map.text(signature.span).to_owned();
    Some(Prototype { path: file.name().into(), range, text, name: signature.name.clone(), arguments })
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
fn type_text(map: &SourceMap, param: &abi::Param, name: &str) -> String {
    let Some(file) = map.file_at(param.span.start).map(|id| map.file(id)) else { return String::new() };
    let rest = &file.text()[(param.span.start - file.start()) as usize..];
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
