//! Symbols that an object needs and does not define.
//!
//! In: which functions and data need which. Out: one error that names all of them and who needs them, with what helps.

use super::data::Data;
use super::elf::{At, Field, Object, Target};
use super::panics::LONGEST;
use super::routines;
use crate::diag::{Diagnostic, FilePlace, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// A symbol that a function needs.
#[derive(Clone, Debug)]
pub(super) struct Missing {
    pub(super) name: String,
    /// The instruction.
    pub(super) at: At,
    pub(super) is_called: bool,
}

/// The most symbols, and functions for each, that are named.
const MOST_NAMED: usize = 40;
const MOST_USERS: usize = 4;

/// All that a function lacks by its relocations, if its instructions are not known.
pub(super) fn of_function(object: &Object<'_>, start: At) -> Vec<Missing> {
    let size = object.functions.get(&start).map_or(0, |function| function.size);
    let relocations = object.relocations(start, start.offset.saturating_add(size));
    let missing = relocations.iter().filter_map(|relocation| {
        let Target::Undefined(name) = relocation.target else { return None };
        // The large code model's; what is wrong with it is said.
        if relocation.field == Field::LargeModel {
            return None;
        }
        let at = At { offset: relocation.offset.saturating_sub(1), ..start };
        // CALL and JMP with a distance of four bytes.
        let is_called = matches!(object.bytes(at).first(), Some(0xe8 | 0xe9));
        routines::find(name).is_none().then(|| Missing { name: name.to_owned(), at, is_called })
    });
    missing.collect()
}

/// Who needs a symbol, and where first.
#[derive(Debug)]
struct Users {
    first: At,
    all: BTreeSet<User>,
}

/// What needs a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum User {
    Caller(At),
    Function(At),
    /// A section of data.
    Data(usize),
}

impl User {
    /// That it needs a symbol, in words.
    fn said(self, object: &Object<'_>, name: &str) -> String {
        let name = shown(name);
        match self {
            User::Caller(at) => format!("`{}` calls `{name}`", shown(object.function_name(at))),
            User::Function(at) => format!("`{}` uses `{name}`", shown(object.function_name(at))),
            User::Data(number) => {
                let section = object.sections.get(number).map_or("", |section| section.name);
                format!("data in `{section}` refers to `{name}`")
            }
        }
    }
}

/// The error for what is not defined; `missing` has each symbol with the function that needs it, `sections` are those of data that is
/// needed.
pub(super) fn undefined(
    object: &Object<'_>,
    missing: &[(At, Missing)],
    sections: &BTreeSet<usize>,
) -> Option<Diagnostic> {
    let mut by_name: BTreeMap<&str, Users> = BTreeMap::new();
    let mut add = |name, first, user| {
        let users = by_name.entry(name).or_insert_with(|| Users { first, all: BTreeSet::new() });
        users.all.insert(user);
    };
    for (function, one) in missing {
        let user = if one.is_called { User::Caller(*function) } else { User::Function(*function) };
        add(&one.name, one.at, user);
    }
    for (at, name) in Data::undefined(object, sections).filter(|(_, name)| routines::find(name).is_none()) {
        add(name, at, User::Data(at.section));
    }
    let (first, users) = by_name.first_key_value()?;
    let is_one = by_name.len() == 1;
    let error = match users.all.first().filter(|_| is_one && users.all.len() == 1) {
        Some(user) => {
            let text = format!("{}, which this object does not define", user.said(object, first));
            object.error("import-undefined", users.first, text)
        }
        None => {
            let what = if is_one {
                format!("`{}`", shown(first))
            } else {
                format!("{} symbols that it needs", by_name.len())
            };
            let text = format!("this object does not define {what}");
            let error = Diagnostic::unplaced(Severity::Error, "import-undefined", text);
            with_users(object, error.at(FilePlace::file(object.name), ""), &by_name)
        }
    };
    Some(hinted(error, &by_name))
}

/// Says who needs each symbol.
fn with_users(object: &Object<'_>, mut error: Diagnostic, by_name: &BTreeMap<&str, Users>) -> Diagnostic {
    for (name, users) in by_name.iter().take(MOST_NAMED) {
        let named: Vec<String> =
            users.all.iter().take(MOST_USERS).map(|user| user.said(object, name)).collect();
        let more = users.all.len() - named.len();
        let more = if more > 0 { format!(", and {more} more do") } else { String::new() };
        error = error.note(format!("{}{more}", named.join(", ")));
    }
    if by_name.len() > MOST_NAMED {
        error = error.note(format!("and {} more symbols", by_name.len() - MOST_NAMED));
    }
    error
}

/// Says what helps, and what is provided.
fn hinted(error: Diagnostic, by_name: &BTreeMap<&str, Users>) -> Diagnostic {
    let hints: BTreeSet<Hint> = by_name.keys().take(MOST_NAMED).map(|name| hint(name)).collect();
    hints.into_iter().fold(error, |error, hint| match hint {
        Hint::Note(text) => error.note(text),
        Hint::Library => {
            let all = routines::names().join(", ");
            error.note(format!("Go programs without cgo have no C library; provided are {all}"))
        }
        Hint::Help(text) => error.help(text),
    })
}

/// What is said about a symbol.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Hint {
    Note(&'static str),
    Library,
    Help(&'static str),
}

/// What helps where memory is allocated.
const MEMORY: Hint =
    Hint::Help("imported functions cannot allocate: have Go pass the memory that they work in");

fn hint(name: &str) -> Hint {
    let starts = |all: &[&str]| all.iter().any(|start| name.starts_with(start));
    match name {
        "__stack_chk_fail" => Hint::Help("compile with `-fno-stack-protector`"),
        "__assert_fail" | "__assert" => Hint::Help("compile with `-DNDEBUG`"),
        "__cpu_model" | "__cpu_features2" | "__cpu_indicator_init" => {
            Hint::Help("compile an object for each level of x86-64, and choose with `--dispatch`")
        }
        "mcount" | "_mcount" | "__fentry__" => Hint::Help("compile without `-pg`"),
        "floor" | "ceil" | "trunc" | "rint" | "nearbyint" | "floorf" | "ceilf" | "truncf" | "rintf"
        | "nearbyintf" => {
            Hint::Help("compile with `-msse4.1` or for x86-64-v2, which has an instruction for it")
        }
        "fma" | "fmaf" => {
            Hint::Help("compile with `-mfma` or for x86-64-v3, which has an instruction for it")
        }
        "__muldc3" | "__mulsc3" | "__divdc3" | "__divsc3" => {
            Hint::Help("compile with `-fcx-limited-range` or `-ffast-math`")
        }
        _ if name.contains("setjmp") || name.contains("longjmp") => {
            Hint::Note("jumps out of functions cannot be imported")
        }
        _ if starts(&["__cxa_guard_"]) => Hint::Help("compile with `-fno-threadsafe-statics`"),
        _ if starts(&["__cxa", "_Unwind", "__gxx_personality", "rust_eh_personality"]) => {
            Hint::Note("exceptions cannot be imported")
        }
        _ if starts(&["__asan_", "__ubsan_", "__tsan_", "__msan_", "__sanitizer_"]) => {
            Hint::Help("compile without `-fsanitize`")
        }
        "malloc" | "calloc" | "realloc" | "free" => MEMORY,
        _ if name.contains("__rust_alloc")
            || name.contains("__rust_dealloc")
            || name.contains("__rust_realloc") =>
        {
            MEMORY
        }
        _ if rustc_demangle::try_demangle(name).is_ok() => Hint::Help(
            "functions of Rust's libraries are in the first object of the archive that `rustc -C lto=fat --crate-type=staticlib` makes",
        ),
        _ => Hint::Library,
    }
}

/// A name of Rust as people write it, or any other as it is.
fn shown(name: &str) -> String {
    match rustc_demangle::try_demangle(name) {
        Ok(known) if name.len() < LONGEST => format!("{known:#}").chars().take(LONGEST).collect(),
        _ => name.to_owned(),
    }
}
