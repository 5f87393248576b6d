//! The layers, as data, and the check that `src/` keeps to them.
//!
//! In: every file under `src/`. Out: each path that leaves its layer upwards, imports through a root re-export
//! or closes a ring, with its file and line. Paths are found by reading tokens, so a path inside a macro of ours counts
//! and one inside a comment or a string does not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a layer may import beside the modules that its row names.
const FACADE: &str = "facade";

/// Modules from the lowest to the highest, each with what it may import.
const LAYERS: [(&str, &[&str]); 18] = [
    ("source", &[]),
    ("diag", &["source"]),
    ("syntax", &["source", "diag"]),
    ("amd64", &[]),
    ("obj", &["source", "amd64"]),
    ("flow", &["amd64", "obj"]),
    ("asm", &["flow", "syntax", "amd64", "obj", "diag", "source"]),
    ("ar", &[]),
    ("goobj", &["obj", "ar"]),
    ("emit", &["obj", "goobj"]),
    ("link", &["ar", "diag", "source"]),
    ("abi", &["syntax", "diag", "source"]),
    ("stubs", &["amd64", "obj", "flow", "asm", "abi", "syntax", "diag", "source"]),
    ("render", &["asm", "diag", "source"]),
    ("assembler", &["asm", "emit", "goobj", "diag", "source", "obj"]),
    ("build", &["render", "stubs", "emit", "asm", "diag", "source"]),
    (
        FACADE,
        &[
            "build",
            "assembler",
            "render",
            "stubs",
            "source",
            "diag",
            "syntax",
            "amd64",
            "obj",
            "asm",
            "goobj",
            "emit",
            "link",
            "abi",
        ],
    ),
    ("cli", &[FACADE, "goobj", "render", "diag", "source"]),
];

/// Names from the lowest to the highest, each with those that it may import.
type Rooms = &'static [(&'static str, &'static [&'static str])];

/// Rooms of a layer from the lowest to the highest, each with the rooms of the same layer that it may import. The layer's
/// own list of phases may import all.
const ROOMS: [(&str, Rooms); 1] = [(
    "link",
    &[
        ("ids", &[]),
        ("options", &[]),
        ("messages", &[]),
        ("model", &["ids", "options"]),
        ("relax", &["model"]),
        ("image", &["ids", "model"]),
        // Only what reads files, and the list of phases, knows a format of objects.
        ("elf", &["ids", "messages", "model"]),
        ("input", &["ids", "messages", "options", "model", "elf"]),
        ("resolve", &["ids", "messages", "options", "model", "relax"]),
        ("place", &["ids", "messages", "options", "model", "image", "resolve"]),
        ("relocate", &["ids", "messages", "model", "relax", "resolve", "place"]),
        ("synthetic", &["ids", "messages", "options", "model", "image", "resolve", "place", "relocate"]),
        ("write", &["ids", "messages", "model", "image", "input", "place", "relocate", "synthetic"]),
    ],
)];

/// Packages and standard modules that only some layers, or rooms of them, may name.
const RESERVED: [(&str, &[&str]); 24] = [
    ("codespan_reporting", &["render"]),
    ("serde", &["render"]),
    ("serde_json", &["render"]),
    ("strsim", &["diag"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("wait_timeout", &["cli"]),
    ("tempfile", &["cli"]),
    ("std::fs", &["cli", "build"]),
    ("std::env", &["cli", "build"]),
    ("std::process", &["cli", "build"]),
    ("logos", &["syntax"]),
    ("lalrpop_util", &["syntax"]),
    ("iced_x86", &["amd64"]),
    ("object", &["emit", "link::elf", "link::image"]),
    ("miniz_oxide", &["link"]),
    ("rayon", &["link"]),
    ("index_vec", &["link"]),
    ("ruzstd", &["link"]),
    ("xxhash_rust", &["link", "cli"]),
    ("sha2", &["goobj"]),
    ("memchr", &["link"]),
    ("memmap2", &["cli"]),
];

/// The binary sees the library from outside and hands over at once.
const BINARY: &str = "main";

#[test]
fn the_table_has_no_rings() {
    for (index, (layer, allowed)) in LAYERS.iter().enumerate() {
        for lower in *allowed {
            let found = LAYERS[..index].iter().any(|(name, _)| name == lower);
            assert!(found, "{layer} may import {lower}, which is not a layer below it");
        }
    }
    for (layer, rooms) in ROOMS {
        for (index, (room, allowed)) in rooms.iter().enumerate() {
            for lower in *allowed {
                let found = rooms[..index].iter().any(|(name, _)| name == lower);
                assert!(found, "{layer}::{room} may import {lower}, which is not a room below it");
            }
        }
    }
}

#[test]
fn the_sources_keep_to_the_table() {
    let crate_modules = Modules::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let mut wrong = Vec::new();
    let mut edges = BTreeMap::new();
    for (module, (path, text)) in &crate_modules.files {
        wrong.extend(unknown(module).map(|what| format!("{}: {what}", path.display())));
        for found in paths(module, text) {
            let place = format!("{}:{}", path.display(), found.line);
            wrong.extend(crate_modules.judge(module, &found).err().map(|what| format!("{place}: {what}")));
            if let Some(target) = crate_modules.sibling(module, &found) {
                edges.entry((module.clone(), target)).or_insert(place);
            }
        }
    }
    wrong.extend(rings(&edges));
    wrong.extend(crate_modules.idle_rows());
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// A path in a source, from the crate's root or from outside.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    line: usize,
    /// Begins with `crate` for ours, otherwise with a package's name.
    path: Vec<String>,
    /// Inside a module named `tests`.
    in_tests: bool,
}

/// All modules of the crate that are files.
struct Modules {
    files: BTreeMap<Vec<String>, (PathBuf, String)>,
}

impl Modules {
    fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut folders = vec![root.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("src can be listed") {
                let path = entry.expect("src can be listed").path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let short = path.strip_prefix(root).expect("found below").to_path_buf();
                    let text = fs::read_to_string(&path).expect("sources are text");
                    files.insert(module_of(&short), (Path::new("src").join(short), text));
                }
            }
        }
        Self { files }
    }

    /// Whether `module` may name `found`.
    fn judge(&self, module: &[String], found: &Found) -> Result<(), String> {
        let layer = module.first().map_or(FACADE, String::as_str);
        if layer == BINARY {
            return binary(found);
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else { return Ok(()) };
        if found.path[0] != "crate" {
            return reserved(module, found);
        }
        let target = found.path.get(1).map_or("*", String::as_str);
        let known = LAYERS.iter().any(|(name, _)| *name == target) || self.is_top(target);
        if target == layer {
            return between_rooms(module, found);
        }
        if allowed.contains(&target) || (target == "*" && layer == FACADE) {
            return Ok(());
        }
        if !known {
            if layer == FACADE || allowed.contains(&FACADE) {
                return Ok(());
            }
            return Err(format!(
                "crate::{target}: import from the module that owns it, not through the root"
            ));
        }
        let list = if allowed.is_empty() { "nothing of ours".into() } else { allowed.join(", ") };
        Err(format!("{layer} imports {target}; it may import {list}"))
    }

    /// Rows of the tables that no file needs.
    fn idle_rows(&self) -> Vec<String> {
        let has = |place: &str| {
            let module: Vec<String> = place.split("::").map(str::to_string).collect();
            place == FACADE || self.files.keys().any(|file| file.starts_with(&module))
        };
        let names = |place: &str, package: &str| {
            let is_in = |module: &[String]| place.split("::").zip(module).all(|(part, own)| part == own);
            let named = |found: &Found| {
                let path = found.path.join("::");
                path == package || path.strip_prefix(package).is_some_and(|rest| rest.starts_with("::"))
            };
            let mut files = self.files.iter().filter(|(module, _)| is_in(module));
            files.any(|(module, (_, text))| paths(module, text).iter().any(named))
        };
        let rooms = ROOMS
            .iter()
            .flat_map(|(layer, rooms)| rooms.iter().map(move |(room, _)| format!("{layer}::{room}")));
        let rows = LAYERS.iter().map(|(layer, _)| (*layer).to_string()).chain(rooms);
        let empty = rows.filter(|place| !has(place)).map(|place| format!("{place} has a row, but no file"));
        let reserved =
            RESERVED.iter().flat_map(|(package, places)| places.iter().map(move |place| (package, place)));
        let unused = reserved.filter(|(package, place)| !names(place, package));
        let unused = unused.map(|(package, place)| format!("{place} may name {package}, and does not"));
        empty.chain(unused).collect()
    }

    fn is_top(&self, name: &str) -> bool {
        self.files.keys().any(|module| module.first().is_some_and(|first| first == name))
    }

    /// The module that `found` leads to, when neither holds the other.
    fn sibling(&self, module: &[String], found: &Found) -> Option<Vec<String>> {
        let path = found.path.strip_prefix(&["crate".to_string()])?;
        let target =
            (1..=path.len()).rev().map(|n| path[..n].to_vec()).find(|t| self.files.contains_key(t))?;
        (!target.starts_with(module) && !module.starts_with(&target)).then_some(target)
    }
}

/// What is wrong with the very place of a module.
fn unknown(module: &[String]) -> Option<String> {
    let layer = module.first().map_or(FACADE, String::as_str);
    let known = layer == BINARY || LAYERS.iter().any(|(name, _)| *name == layer);
    if !known {
        return Some(format!("module {layer} is not in the table of layers (tests/layering.rs)"));
    }
    let (room, rooms) = module.get(1).zip(rooms(layer))?;
    let known = rooms.iter().any(|(name, _)| name == room);
    (!known).then(|| format!("module {layer}::{room} is not in the table of rooms (tests/layering.rs)"))
}

/// The rooms of a layer that has some.
fn rooms(layer: &str) -> Option<Rooms> {
    ROOMS.iter().find(|(name, _)| *name == layer).map(|(_, rooms)| *rooms)
}

/// Whether a module may name another one of its own layer.
fn between_rooms(module: &[String], found: &Found) -> Result<(), String> {
    let (Some(room), Some(target)) = (module.get(1), found.path.get(2)) else { return Ok(()) };
    let Some(rooms) = rooms(&module[0]).filter(|_| room != target) else { return Ok(()) };
    let allowed = rooms.iter().find(|(name, _)| name == room).map_or(&[][..], |(_, allowed)| *allowed);
    if allowed.contains(&target.as_str()) {
        return Ok(());
    }
    let list = if allowed.is_empty() { "no other room".into() } else { allowed.join(", ") };
    Err(format!("{}::{room} imports {target}; it may import {list}", module[0]))
}

/// What the binary may name.
fn binary(found: &Found) -> Result<(), String> {
    match (found.path[0].as_str(), found.path.get(1).map(String::as_str)) {
        ("rasm", Some("cli")) | ("std", _) => Ok(()),
        _ => Err(format!("the binary names {}; it hands over to rasm::cli", found.path.join("::"))),
    }
}

fn reserved(module: &[String], found: &Found) -> Result<(), String> {
    let path = found.path.join("::");
    let owns = |place: &&str| {
        place.split("::").zip(module).all(|(part, own)| part == own)
            && place.split("::").count() <= module.len()
    };
    for (name, layers) in RESERVED {
        let named = path == name || path.strip_prefix(name).is_some_and(|rest| rest.starts_with("::"));
        if named && !layers.iter().any(owns) && !found.in_tests {
            let module = module.join("::");
            return Err(format!("{module} names {name}, which belongs to {}", layers.join(", ")));
        }
    }
    Ok(())
}

/// `amd64/table.rs` is `amd64::table`; the root is empty.
fn module_of(file: &Path) -> Vec<String> {
    let path = file.with_extension("");
    let mut module: Vec<String> =
        path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
        module.pop();
    }
    module
}

/// Rings among modules, each told once, as the edges that close it.
fn rings(edges: &BTreeMap<(Vec<String>, Vec<String>), String>) -> Vec<String> {
    let mut reach: BTreeMap<&Vec<String>, BTreeSet<&Vec<String>>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        reach.entry(from).or_default().insert(to);
    }
    // Closure by repetition: there are some dozens of modules.
    loop {
        let before: usize = reach.values().map(BTreeSet::len).sum();
        for from in reach.keys().copied().collect::<Vec<_>>() {
            let further: Vec<_> =
                reach[from].iter().filter_map(|to| reach.get(to)).flatten().copied().collect();
            reach.entry(from).or_default().extend(further);
        }
        if before == reach.values().map(BTreeSet::len).sum::<usize>() {
            break;
        }
    }
    let closes = |from, to| reach.get(to).is_some_and(|further| further.contains(from));
    edges
        .iter()
        .filter(|((from, to), _)| closes(from, to))
        .map(|((from, to), place)| {
            format!("{place}: {} and {} import each other", from.join("::"), to.join("::"))
        })
        .collect()
}

/// A word, `::`, or one character of anything else.
#[derive(Debug)]
struct Token<'a> {
    text: &'a str,
    line: usize,
}

/// Tokens of Rust source, as far as paths need them: comments and literals are dropped.
fn tokens(source: &str) -> Vec<Token<'_>> {
    let bytes = source.as_bytes();
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < bytes.len() {
        let rest = &source[at..];
        let length = literal(rest).unwrap_or(0);
        if length > 0 {
            line += rest[..length].matches('\n').count();
            at += length;
            continue;
        }
        let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let length = match rest.chars().next() {
            _ if word > 0 => word,
            _ if rest.starts_with("::") => 2,
            Some(c) => c.len_utf8(),
            None => break,
        };
        let text = &rest[..length];
        if !text.trim().is_empty() {
            tokens.push(Token { text, line });
        }
        line += text.matches('\n').count();
        at += length;
    }
    tokens
}

/// The length of the comment, string or character that `rest` begins with.
fn literal(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(rest.find("*/").map_or(rest.len(), |end| end + 2));
    }
    let raw = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'));
    if let Some(hashed) = raw {
        let hashes = hashed.len() - hashed.trim_start_matches('#').len();
        if hashed[hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let open = rest.len() - hashed.len() + hashes + 1;
            return Some(rest[open..].find(&close).map_or(rest.len(), |end| open + end + close.len()));
        }
    }
    let quoted = |quote: char| {
        let mut escaped = false;
        let end = rest.char_indices().skip(1).find(|&(_, c)| {
            let end = c == quote && !escaped;
            escaped = c == '\\' && !escaped;
            end
        });
        end.map_or(rest.len(), |(at, _)| at + 1)
    };
    if rest.starts_with('"') {
        return Some(quoted('"'));
    }
    // 'a' and '\n' are characters, 'a alone is a lifetime.
    let mut chars = rest.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some('\''), Some('\\'), _) | (Some('\''), Some(_), Some('\'')) => Some(quoted('\'')),
        _ => None,
    }
}

/// The paths of one file that begin at the crate's root, at a parent or at a package.
fn paths(module: &[String], source: &str) -> Vec<Found> {
    let tokens = tokens(source);
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text);
    let mut found = Vec::new();
    let mut here = module.to_vec();
    // For each open brace, whether it opened a module.
    let mut braces: Vec<bool> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match text(at) {
            "{" => {
                let opens = at >= 2 && text(at - 2) == "mod";
                if opens {
                    here.push(text(at - 1).into());
                }
                braces.push(opens);
            }
            "}" if braces.pop() == Some(true) => {
                here.pop();
            }
            "crate" if text(at + 1) != ")" && text(at + 1) != "::" => {
                // `use crate as x` would hide the arrow.
                found.push(Found {
                    line: tokens[at].line,
                    path: vec!["crate".into(), "*".into()],
                    in_tests: false,
                });
            }
            first if is_word(first) && text(at + 1) == "::" && (at == 0 || text(at - 1) != "::") => {
                let start = match first {
                    "crate" => Some(root(&[])),
                    "super" | "self" => None,
                    package => Some(vec![package.to_string()]),
                };
                let mut tree = Tree { tokens: &tokens, here: &here, at, found: &mut found };
                match start {
                    Some(start) => {
                        tree.at += 1;
                        tree.continue_path(start);
                    }
                    None => tree.element(root(&here)),
                }
                at = tree.at;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn root(module: &[String]) -> Vec<String> {
    std::iter::once("crate".to_string()).chain(module.iter().cloned()).collect()
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads one path with its groups.
struct Tree<'a> {
    tokens: &'a [Token<'a>],
    here: &'a [String],
    at: usize,
    found: &'a mut Vec<Found>,
}

impl Tree<'_> {
    fn text(&self) -> &str {
        self.tokens.get(self.at).map_or("", |token| token.text)
    }

    /// A segment after `so_far`, and what follows it.
    fn element(&mut self, mut so_far: Vec<String>) {
        match self.text() {
            "self" => {}
            "super" => {
                so_far.pop();
                if so_far.is_empty() {
                    so_far.push("crate".into());
                }
            }
            segment => so_far.push(segment.to_string()),
        }
        self.at += 1;
        self.continue_path(so_far);
    }

    /// `::` and more, or the end of the path.
    fn continue_path(&mut self, so_far: Vec<String>) {
        if self.text() != "::" {
            let line = self.tokens.get(self.at.saturating_sub(1)).map_or(0, |token| token.line);
            let in_tests = self.here.iter().any(|module| module == "tests");
            self.found.push(Found { line, path: so_far, in_tests });
            return;
        }
        self.at += 1;
        match self.text() {
            "{" => {
                self.at += 1;
                while !matches!(self.text(), "}" | "") {
                    match self.text() {
                        segment if is_word(segment) || segment == "*" => self.element(so_far.clone()),
                        _ => self.at += 1,
                    }
                    // `as name` renames; it is no path.
                    if self.text() == "as" {
                        self.at += 2;
                    }
                }
                self.at += 1;
            }
            // A turbofish ends the path.
            segment if is_word(segment) || segment == "*" => self.element(so_far),
            _ => self.found.push(Found { line: 0, path: so_far, in_tests: false }),
        }
    }
}

/// The paths of a snippet in module `obj::addr`, joined, as the reader sees them.
#[cfg(test)]
fn seen(source: &str) -> Vec<String> {
    let module = ["obj".to_string(), "addr".to_string()];
    paths(&module, source).into_iter().map(|found| found.path.join("::")).collect()
}

#[test]
fn paths_are_found_in_code_alone() {
    assert_eq!(
        seen("use crate::asm::{a, b::{c, d as e}};"),
        ["crate::asm::a", "crate::asm::b::c", "crate::asm::b::d"]
    );
    assert_eq!(seen("use super::super::asm::X;"), ["crate::asm::X"]);
    assert_eq!(seen("mod tests { use super::super::{x, super::emit}; }"), ["crate::obj::x", "crate::emit"]);
    assert_eq!(seen("use crate::{asm, emit::f};"), ["crate::asm", "crate::emit::f"]);
    assert_eq!(
        seen("fn f() { let x: Vec<u8> = crate::asm::g::<u8>('{', '\\'', \"}\"); super::h() }"),
        ["crate::asm::g", "crate::obj::h"]
    );
    assert_eq!(seen("// crate::asm\n/* crate::asm */ r#\"crate::asm \" \"# \"crate::\\\"asm\""), [""; 0]);
    assert_eq!(seen("pub(crate) struct S<'a>(&'a u8); pub(in crate::obj) fn f() {}"), ["crate::obj"]);
    assert_eq!(seen("use crate as root;"), ["crate::*"]);
    assert_eq!(seen("use std::fs;"), ["std::fs"]);
}

#[test]
fn each_kind_of_violation_is_told() {
    let modules = Modules { files: BTreeMap::new() };
    let judge = |module: &str, source: &str| -> Vec<String> {
        let module: Vec<String> =
            module.split("::").filter(|part| !part.is_empty()).map(str::to_string).collect();
        paths(&module, source).iter().filter_map(|found| modules.judge(&module, found).err()).collect()
    };
    assert_eq!(
        judge("obj::addr", "use crate::source::Span; use super::Reloc; use crate::amd64::Op;"),
        [""; 0]
    );
    assert!(judge("obj", "use crate::asm::x;")[0].starts_with("obj imports asm"));
    assert!(judge("obj::addr", "use super::super::diag::X;")[0].starts_with("obj imports diag"));
    assert!(judge("asm", "use crate::Unit;")[0].contains("through the root"));
    assert!(judge("asm", "use crate::*;")[0].contains("through the root"));
    assert!(modules.idle_rows().contains(&"link::elf has a row, but no file".to_string()));
    assert!(modules.idle_rows().contains(&"amd64 may name iced_x86, and does not".to_string()));
    assert!(unknown(&["junk".to_string()]).is_some() && unknown(&[]).is_none());
    assert!(judge("emit", "use std::fs::File;")[0].contains("belongs to cli"));
    assert!(judge("", "pub use crate::cli::main;")[0].starts_with("facade imports cli"));
    assert_eq!(judge("cli", "use crate::{assemble, diag::Sink};"), [""; 0]);
    assert!(judge("link::model::x", "use crate::link::elf::y;")[0].starts_with("link::model imports elf"));
    assert_eq!(judge("link::elf::x", "use crate::link::model::y; use object::elf;"), [""; 0]);
    assert_eq!(judge("link", "use elf::y; use crate::link::write;"), [""; 0]);
    assert!(
        judge("link::place::x", "use object::elf;")[0].contains("belongs to emit, link::elf, link::image")
    );
    assert!(judge("link", "use object::elf;")[0].contains("belongs to emit, link::elf, link::image"));
    assert!(unknown(&["link".to_string(), "junk".to_string()]).is_some());
    assert_eq!(judge("main", "fn main() -> std::process::ExitCode { rasm::cli::main() }"), [""; 0]);
    assert!(judge("main", "use rasm::asm::x;")[0].starts_with("the binary names"));
    let names = |name: &str| vec!["asm".to_string(), name.to_string()];
    let mut edges = BTreeMap::from([((names("a"), names("b")), "one".to_string())]);
    assert_eq!(rings(&edges).len(), 0);
    edges.insert((names("b"), names("a")), "two".into());
    assert_eq!(rings(&edges).len(), 2);
}
