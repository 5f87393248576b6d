//! `-z KEYWORD`: the linker's keywords, as a table.
//!
//! An unknown keyword is ignored with a warning, as in GNU ld.

use super::{Parsing, Wrong, values};
use crate::link::{self, Packing, Unresolved};

/// The effect of a keyword, given its value.
type Act = fn(&mut link::Options, &str) -> Result<(), Wrong>;

/// A keyword; without an action it has no effect.
pub(super) struct Keyword {
    pub(super) names: &'static [&'static str],
    /// The form of its value in the documentation.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds the documentation against it"))]
    pub(super) value: &'static str,
    act: Option<Act>,
    /// What it does, or why it has no effect.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds the documentation against it"))]
    pub(super) about: &'static str,
}

impl Keyword {
    /// The word used in the documentation.
    #[cfg(test)]
    pub(super) fn word(&self) -> &'static str {
        if self.act.is_some() { "done" } else { "no effect" }
    }
}

const fn done(names: &'static [&'static str], value: &'static str, act: Act, about: &'static str) -> Keyword {
    Keyword { names, value, act: Some(act), about }
}

const fn nothing(names: &'static [&'static str], about: &'static str) -> Keyword {
    Keyword { names, value: "", act: None, about }
}

/// The bits of features that a program declares (psABI for AMD64, GNU_PROPERTY_X86_FEATURE_1).
const IBT: u32 = 1;
const SHSTK: u32 = 2;

/// All keywords.
pub(super) const KEYWORDS: &[Keyword] = &[
    done(
        &["stack-size"],
        "=N",
        |o, v| set(&mut o.stack_size, values::number(v)?),
        "bytes of stack to request",
    ),
    done(&["execstack"], "", |o, _| set(&mut o.exec_stack, Some(true)), "makes the stack executable"),
    done(
        &["noexecstack"],
        "",
        |o, _| set(&mut o.exec_stack, Some(false)),
        "makes it not executable; by default it is executable if any object asks for that",
    ),
    done(
        &["relro"],
        "",
        |o, _| set(&mut o.relro, true),
        "makes relocated data read-only after startup, which is the default",
    ),
    done(&["norelro"], "", |o, _| set(&mut o.relro, false), "undoes `-z relro`"),
    done(
        &["max-page-size"],
        "=N",
        |o, v| set(&mut o.max_page_size, values::page(v)?),
        "the largest page size that the program supports, in bytes",
    ),
    done(
        &["separate-code"],
        "",
        |o, _| set(&mut o.packing, Packing::Separate),
        "a segment of its own for read-only data, which is the default",
    ),
    done(
        &["noseparate-code"],
        "",
        |o, _| set(&mut o.packing, Packing::Code),
        "one segment for code and read-only data",
    ),
    done(&["muldefs"], "", |o, _| set(&mut o.allow_multiple, true), "takes the first of several definitions"),
    done(
        &["defs"],
        "",
        |o, _| set(&mut o.unresolved, Unresolved::Error),
        "undefined symbols are errors, which is the default",
    ),
    done(&["undefs"], "", |o, _| set(&mut o.unresolved, Unresolved::Ignore), "puts undefined symbols at 0"),
    done(
        &["start-stop-gc"],
        "",
        |o, _| set(&mut o.start_stop_gc, true),
        "lets `__start_NAME` keep no section",
    ),
    done(&["nostart-stop-gc"], "", |o, _| set(&mut o.start_stop_gc, false), "undoes `-z start-stop-gc`"),
    done(&["ibt"], "", |o, _| declare(o, IBT), "declares that indirect jumps land on ENDBR64"),
    done(&["shstk"], "", |o, _| declare(o, SHSTK), "declares that the program allows a shadow stack"),
    done(
        &["x86-64-baseline"],
        "",
        |o, _| need(o, 1),
        "declares that the program needs the first level of x86-64",
    ),
    done(&["x86-64-v2"], "", |o, _| need(o, 2), "the same for the second level"),
    done(&["x86-64-v3"], "", |o, _| need(o, 4), "the same for the third level"),
    done(&["x86-64-v4"], "", |o, _| need(o, 8), "the same for the fourth level"),
    nothing(&["ibtplt"], "every PLT entry begins with ENDBR64"),
    nothing(
        &[
            "now",
            "lazy",
            "origin",
            "initfirst",
            "interpose",
            "nodelete",
            "nodlopen",
            "nodefaultlib",
            "nodump",
            "nocopyreloc",
        ],
        "there are no shared libraries",
    ),
    nothing(&["combreloc", "nocombreloc", "rela"], "the order and form of relocations for loaders are fixed"),
    nothing(&["text"], "an address in read-only data is an error"),
    nothing(&["common-page-size"], "segments are aligned to `max-page-size`"),
    done(
        &["keep-text-section-prefix"],
        "",
        |o, _| set(&mut o.keep_text_prefix, true),
        "`.text.hot`, `.text.unlikely`, `.text.startup`, `.text.exit` and `.text.unknown` stay sections of their own",
    ),
    done(
        &["nokeep-text-section-prefix"],
        "",
        |o, _| set(&mut o.keep_text_prefix, false),
        "undoes `-z keep-text-section-prefix`",
    ),
];

/// Parses `-z KEYWORD`.
pub(super) fn read(parsing: &mut Parsing, text: &str) -> Result<(), Wrong> {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    match KEYWORDS.iter().find(|keyword| keyword.names.contains(&name)) {
        Some(Keyword { act: Some(act), .. }) => act(&mut parsing.arguments.options, value),
        Some(_) => Ok(()),
        None => {
            parsing.arguments.warnings.push(format!("`-z {text}` is unknown and ignored"));
            Ok(())
        }
    }
}

fn need(options: &mut link::Options, level: u32) -> Result<(), Wrong> {
    // The last one holds (GNU ld).
    options.instruction_sets = level;
    Ok(())
}

fn declare(options: &mut link::Options, feature: u32) -> Result<(), Wrong> {
    options.features |= feature;
    Ok(())
}

fn set<T>(place: &mut T, value: T) -> Result<(), Wrong> {
    *place = value;
    Ok(())
}
