//! The layers, as data, and the check that `src/` follows them.
//!
//! In: every file under `src/`. Out: each path that refers to a higher layer, imports through a root re-export or closes a
//! cycle, with its file and line. Paths are found in the token stream (`layering/reader.rs`), so a path inside one of our
//! macros counts, and one inside a comment or a string does not. Cycles are those between the files that define the named items
//! (`layering/modules.rs`); a folder's own file and the files in that folder count as one.

#[path = "layering/modules.rs"]
mod modules;
#[path = "layering/reader.rs"]
mod reader;

use modules::Modules;
use reader::{Found, paths};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The crate root, which re-exports the library's public items.
const FACADE: &str = "facade";

/// Modules from lowest to highest, each with the modules it may import.
const LAYERS: [(&str, &[&str]); 31] = [
    // For unit tests.
    ("chance", &[]),
    ("slots", &[]),
    ("demangle", &[]),
    ("source", &["slots", "chance"]),
    ("diag", &["source"]),
    ("syntax", &["source", "diag", "chance"]),
    ("fmt", &["syntax"]),
    ("amd64", &["slots"]),
    ("obj", &["source", "amd64"]),
    ("flow", &["amd64", "obj", "chance"]),
    ("asm", &["flow", "syntax", "amd64", "obj", "diag", "source", "chance"]),
    ("ar", &[]),
    ("goobj", &["obj", "ar"]),
    ("dwarf", &[]),
    ("dis", &["slots", "amd64", "obj", "goobj", "ar", "dwarf"]),
    ("emit", &["obj", "goobj", "source"]),
    ("link", &["ar", "goobj", "obj", "diag", "source", "demangle"]),
    ("abi", &["syntax", "diag", "source"]),
    ("program", &["asm", "abi", "amd64", "obj", "syntax", "diag", "source"]),
    ("stubs", &["amd64", "obj", "flow", "asm", "abi", "syntax", "diag", "source"]),
    ("frame", &["stubs", "asm", "dis", "dwarf", "obj", "amd64", "source"]),
    ("check", &["amd64", "obj", "flow", "asm", "abi", "stubs", "syntax", "diag", "source"]),
    ("import", &["dwarf", "amd64", "obj", "asm", "abi", "syntax", "diag", "source"]),
    ("exec", &["stubs", "program", "emit", "abi", "asm", "obj", "diag", "source"]),
    ("render", &["asm", "diag", "source"]),
    ("assembler", &["asm", "emit", "goobj", "diag", "source", "amd64", "obj"]),
    ("build", &["render", "stubs", "emit", "asm", "diag", "source"]),
    ("lsp", &["check", "build", "stubs", "abi", "asm", "obj", "amd64", "fmt", "syntax", "diag", "source"]),
    (
        "capi",
        &[
            "build",
            "render",
            "link",
            "dis",
            "goobj",
            "emit",
            "stubs",
            "asm",
            "assembler",
            "obj",
            "diag",
            "source",
        ],
    ),
    (
        FACADE,
        &[
            "capi",
            "exec",
            "lsp",
            "build",
            "assembler",
            "check",
            "render",
            "stubs",
            "program",
            "source",
            "diag",
            "syntax",
            "fmt",
            "amd64",
            "obj",
            "asm",
            "goobj",
            "dis",
            "emit",
            "link",
            "import",
            "abi",
            "frame",
        ],
    ),
    (
        "cli",
        &[
            FACADE, "lsp", "check", "fmt", "amd64", "dis", "frame", "goobj", "import", "link", "stubs",
            "render", "syntax", "obj", "diag", "source", "chance", "demangle",
        ],
    ),
];

/// Names from lowest to highest, each with the names it may import.
type Rooms = &'static [(&'static str, &'static [&'static str])];

/// Rooms (submodules) of a layer from lowest to highest, each with the rooms of the same layer it may import. The layer's own
/// list of phases may import all of them.
const ROOMS: [(&str, Rooms); 1] = [(
    "link",
    &[
        ("ids", &[]),
        ("options", &[]),
        ("messages", &["options"]),
        ("model", &["ids", "messages", "options"]),
        ("relax", &["model"]),
        ("image", &["ids", "options", "model"]),
        // Programs of Go, with phases of their own; what both kinds of program are made of is shared.
        ("go", &["ids", "model", "image"]),
        // Only what reads files, and the list of phases, knows a format of objects.
        ("elf", &["ids", "messages", "model"]),
        ("input", &["ids", "messages", "options", "model", "elf"]),
        ("resolve", &["ids", "messages", "options", "model", "relax"]),
        ("place", &["ids", "messages", "options", "model", "image", "resolve"]),
        ("relocate", &["ids", "messages", "model", "relax", "resolve", "place"]),
        (
            "synthetic",
            &["ids", "messages", "options", "model", "image", "relax", "resolve", "place", "relocate"],
        ),
        ("relocatable", &["ids", "messages", "options", "model", "image", "input", "resolve", "place"]),
        (
            "write",
            &[
                "ids",
                "messages",
                "options",
                "model",
                "image",
                "input",
                "resolve",
                "place",
                "relocate",
                "synthetic",
            ],
        ),
    ],
)];

/// Packages and standard modules that only some layers or rooms may use.
const RESERVED: [(&str, &[&str]); 32] = [
    ("codespan_reporting", &["render"]),
    (
        "serde",
        &[
            "source",
            "diag",
            "obj",
            "frame",
            "assembler",
            "render",
            "cli::dis",
            "cli::frame",
            "cli::sizes",
            "lsp",
        ],
    ),
    ("serde_json", &["render", "cli::dis", "cli::frame", "cli::sizes", "lsp", "cli::lsp"]),
    ("strsim", &["diag"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("wait_timeout", &["cli"]),
    ("signal_hook", &["cli"]),
    ("rustix", &["cli"]),
    ("tempfile", &["cli"]),
    ("libc", &["exec"]),
    ("std::fs", &["cli", "build", "exec::debugger", "exec::jitdump"]),
    ("std::env", &["cli", "build"]),
    ("std::process", &["cli", "build", "exec::debugger", "exec::jitdump"]),
    ("logos", &["syntax"]),
    ("lalrpop_util", &["syntax"]),
    ("iced_x86", &["amd64"]),
    ("object", &["emit", "dwarf", "dis::elf", "import::elf", "link::elf", "link::image"]),
    ("miniz_oxide", &["dwarf", "link"]),
    ("rayon", &["link", "cli::verify"]),
    ("index_vec", &["link"]),
    ("cpp_demangle", &["demangle"]),
    ("rustc_demangle", &["demangle", "import"]),
    ("ruzstd", &["dwarf", "link"]),
    ("xxhash_rust", &["link", "cli"]),
    ("hmac_sha256", &["goobj", "link"]),
    ("memchr", &["link", "syntax", "fmt", "lsp", "cli::verify"]),
    ("memmap2", &["cli"]),
    ("similar", &["cli"]),
    ("lsp_server", &["lsp", "cli::lsp"]),
    ("lsp_types", &["lsp"]),
];

/// The binary uses the library from outside and immediately calls it.
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
        }
        for (line, target) in crate_modules.others(module, text) {
            let place = format!("{}:{line}", path.display());
            edges.entry((module.clone(), target)).or_insert(place);
        }
    }
    wrong.extend(rings(&edges));
    wrong.extend(crate_modules.idle_rows());
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

impl Modules {
    /// Whether `module` may refer to `found`.
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
}

/// Reports a module that is missing in the tables.
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

/// The rooms of a layer, if it has any.
fn rooms(layer: &str) -> Option<Rooms> {
    ROOMS.iter().find(|(name, _)| *name == layer).map(|(_, rooms)| *rooms)
}

/// Whether a module may refer to another one in its own layer.
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

/// What the binary may refer to.
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
        if named && !layers.iter().any(owns) && !found.in_tests() {
            let module = module.join("::");
            return Err(format!("{module} names {name}, which belongs to {}", layers.join(", ")));
        }
    }
    Ok(())
}

/// Cycles among modules, each reported once, as the edges that close it.
fn rings(edges: &BTreeMap<(Vec<String>, Vec<String>), String>) -> Vec<String> {
    let mut reach: BTreeMap<&Vec<String>, BTreeSet<&Vec<String>>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        reach.entry(from).or_default().insert(to);
    }
    // Iterate up to the transitive closure: there are only some dozens of modules.
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

#[test]
fn each_kind_of_violation_is_told() {
    let modules = Modules::default();
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
        judge("link::place::x", "use object::elf;")[0]
            .contains("belongs to emit, dwarf, dis::elf, import::elf, link::elf, link::image")
    );
    assert!(
        judge("link", "use object::elf;")[0]
            .contains("belongs to emit, dwarf, dis::elf, import::elf, link::elf, link::image")
    );
    assert!(unknown(&["link".to_string(), "junk".to_string()]).is_some());
    assert_eq!(judge("main", "fn main() -> std::process::ExitCode { rasm::cli::main() }"), [""; 0]);
    assert!(judge("main", "use rasm::asm::x;")[0].starts_with("the binary names"));
    let names = |name: &str| vec!["asm".to_string(), name.to_string()];
    let mut edges = BTreeMap::from([((names("a"), names("b")), "one".to_string())]);
    assert_eq!(rings(&edges).len(), 0);
    edges.insert((names("b"), names("a")), "two".into());
    assert_eq!(rings(&edges).len(), 2);
}
