//! The options of a linker, as a table: names, whether a value follows, and what comes of it.

use super::{Parsing, values};
use crate::diag::suggest::closest;
use crate::{LinkInput, Strip};
use std::path::PathBuf;

/// Whether an option has a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Takes {
    Nothing,
    /// After `=`, or the next word; directly after a name of one letter.
    Value,
    /// After `=`, if there is one.
    Perhaps,
}

/// What an option does.
type Act = fn(&mut Parsing, &str) -> Result<(), String>;

/// An option.
pub(in crate::cli) struct Choice {
    pub(in crate::cli) names: &'static [&'static str],
    pub(in crate::cli) takes: Takes,
    pub(super) act: Act,
    /// What the help calls the value.
    pub(in crate::cli) value: &'static str,
    /// The help's line; empty for options that the help leaves out.
    pub(in crate::cli) help: &'static str,
    /// An option that linkers do not have: it needs two dashes, so that `-color` stays `-c olor`.
    is_own: bool,
}

const fn row(names: &'static [&'static str], takes: Takes, act: Act) -> Choice {
    Choice { names, takes, act, value: "", help: "", is_own: false }
}

impl Choice {
    const fn help(self, value: &'static str, help: &'static str) -> Self {
        Self { value, help, ..self }
    }

    const fn own(self) -> Self {
        Self { is_own: true, ..self }
    }
}

/// The options that the help has.
pub(in crate::cli) fn described() -> impl Iterator<Item = &'static Choice> {
    OPTIONS.iter().filter(|option| !option.help.is_empty())
}

use Takes::{Nothing, Perhaps, Value};

/// What can be asked for.
const OPTIONS: &[Choice] = &[
    row(&["o", "output"], Value, |p, v| set(&mut p.arguments.output, v.into()))
        .help("FILE", "The program [default: a.out]"),
    row(&["e", "entry"], Value, |p, v| set(&mut p.arguments.options.entry, v.into()))
        .help("SYMBOL", "Where the program starts [default: _start]"),
    row(&["u", "undefined", "require-defined"], Value, |p, v| {
        push(&mut p.arguments.options.undefined, v.into())
    })
    .help("SYMBOL", "Link what defines this symbol"),
    row(&["L", "library-path"], Value, |p, v| push(&mut p.arguments.options.search, PathBuf::from(v)))
        .help("DIR", "Search this folder for libraries"),
    row(&["sysroot"], Value, |p, v| set(&mut p.arguments.options.sysroot, v.into()))
        .help("DIR", "The folder that `=` stands for in -L=DIR and in linker scripts"),
    row(&["l", "library"], Value, |p, v| {
        push(&mut p.arguments.inputs, LinkInput::Library { name: v.into(), whole: p.whole })
    })
    .help("NAME", "Link the library libNAME.a"),
    row(&["whole-archive"], Nothing, |p, _| set(&mut p.whole, true))
        .help("", "Take all members of the archives that follow"),
    row(&["no-whole-archive"], Nothing, |p, _| set(&mut p.whole, false)),
    row(&["push-state"], Nothing, |p, _| push(&mut p.saved, p.whole)),
    row(&["pop-state"], Nothing, |p, _| {
        p.whole = p.saved.pop().ok_or("--pop-state without --push-state")?;
        Ok(())
    }),
    row(&["static"], Nothing, |p, _| set(&mut p.is_static, true)),
    row(&["pie", "pic-executable"], Nothing, |p, _| set(&mut p.arguments.options.pie, true))
        .help("", "Make a program that runs at any address"),
    row(&["no-pie", "no-pic-executable"], Nothing, |p, _| set(&mut p.arguments.options.pie, false)),
    row(&["static-pie"], Nothing, |p, _| {
        p.is_static = true;
        set(&mut p.arguments.options.pie, true)
    }),
    row(&["I", "dynamic-linker"], Value, |p, v| set(&mut p.interpreter, Some(v.into()))),
    row(&["no-dynamic-linker"], Nothing, |p, _| set(&mut p.interpreter, None)),
    row(&["gc-sections"], Nothing, |p, _| set(&mut p.arguments.options.gc_sections, true))
        .help("", "Remove sections that nothing refers to"),
    row(&["no-gc-sections"], Nothing, |p, _| set(&mut p.arguments.options.gc_sections, false)),
    row(&["s", "strip-all"], Nothing, |p, _| set(&mut p.arguments.options.strip, Strip::All))
        .help("", "Omit all symbols"),
    row(&["S", "strip-debug"], Nothing, |p, _| set(&mut p.arguments.options.strip, Strip::Debug))
        .help("", "Omit debug information"),
    row(&["x", "discard-all"], Nothing, |p, _| set(&mut p.arguments.options.discard_locals, true)),
    row(&["X", "discard-locals"], Nothing, |p, _| set(&mut p.arguments.options.discard_temporary, true)),
    row(&["discard-none"], Nothing, |p, _| set(&mut p.arguments.options.discard_temporary, false)),
    row(&["eh-frame-hdr"], Nothing, |p, _| set(&mut p.arguments.options.eh_frame_hdr, true))
        .help("", "Write an index of the unwind tables"),
    row(&["no-eh-frame-hdr"], Nothing, |p, _| set(&mut p.arguments.options.eh_frame_hdr, false)),
    row(&["build-id"], Perhaps, |p, v| set(&mut p.arguments.options.build_id, values::build_id(v)?))
        .help("STYLE", "Mark the program with a hash of itself"),
    row(&["defsym"], Value, |p, v| push(&mut p.arguments.options.definitions, values::assignment(v)?))
        .help("NAME=VALUE", "Define a symbol"),
    row(&["image-base", "Ttext-segment"], Value, |p, v| {
        set(&mut p.arguments.options.image_base, Some(values::address(v)?))
    })
    .help("ADDRESS", "Where to load a program that is not -pie"),
    row(&["Map"], Value, |p, v| set(&mut p.arguments.map, Some(v.into())))
        .help("FILE", "Write where everything was placed"),
    row(&["M", "print-map"], Nothing, |p, _| set(&mut p.arguments.map, Some("-".into()))),
    row(&["z"], Value, keyword).help("KEYWORD", "noexecstack, relro, stack-size=N, max-page-size=N, ..."),
    row(&["m"], Value, |_, v| match v {
        "elf_x86_64" => Ok(()),
        _ => Err(format!("-m {v}: only elf_x86_64 is supported")),
    }),
    row(&["allow-multiple-definition"], Nothing, |p, _| set(&mut p.arguments.options.allow_multiple, true)),
    row(&["unresolved-symbols"], Value, |p, v| {
        set(&mut p.arguments.options.allow_undefined, matches!(v, "ignore-all" | "ignore-in-object-files"))
    }),
    row(&["warn-unresolved-symbols", "noinhibit-exec"], Nothing, |p, _| {
        set(&mut p.arguments.options.allow_undefined, true)
    }),
    row(&["fatal-warnings"], Nothing, |p, _| set(&mut p.arguments.fatal_warnings, true)),
    row(&["no-fatal-warnings"], Nothing, |p, _| set(&mut p.arguments.fatal_warnings, false)),
    row(&["threads", "thread-count"], Perhaps, |p, v| {
        let threads = if v.is_empty() { None } else { Some(values::number(v)?.clamp(1, 1024) as usize) };
        set(&mut p.arguments.options.threads, threads)
    })
    .help("N", "How many threads to use"),
    row(&["time-phases"], Nothing, |p, _| set(&mut p.arguments.time_phases, true))
        .own()
        .help("", "Print how long each phase took"),
    row(&["no-threads"], Nothing, |p, _| set(&mut p.arguments.options.threads, Some(1))),
    row(&["start-lib"], Nothing, |p, _| set(&mut p.lazy, true)),
    row(&["end-lib"], Nothing, |p, _| set(&mut p.lazy, false)),
    row(&["b", "format"], Value, |_, v| match v {
        "default" | "elf64-x86-64" | "elf" => Ok(()),
        _ => Err(format!("-b {v}: only elf64-x86-64 is supported")),
    }),
    row(&["go"], Value, |p, v| set(&mut p.arguments.release, Some(values::release(v)?)))
        .own()
        .help("RELEASE", "The release of Go whose runtime main.main gets, if listings do not say"),
    row(&["runtime-sources"], Value, |p, v| set(&mut p.arguments.runtime_sources, Some(v.into())))
        .own()
        .help("DIR", "Write the text of that runtime, for debuggers"),
    row(&["error-format"], Value, |p, v| set(&mut p.arguments.messages.format, values::format(v)?)).own(),
    row(&["color"], Value, |p, v| set(&mut p.arguments.messages.color, values::color(v)?)).own(),
    row(&["help"], Nothing, |p, _| set(&mut p.help, true)),
    row(&["version"], Nothing, |p, _| set(&mut p.version, true)).help("", "Print the version"),
    row(&["v", "V", "verbose"], Nothing, |p, _| set(&mut p.tells_version, true)),
    row(&["shared", "Bshareable"], Nothing, |_, _| refuse("-shared makes a library that programs load")),
    row(&["r", "i", "relocatable"], Nothing, |_, _| refuse("-r makes an object of objects")),
    row(&["T", "script", "dT", "default-script"], Value, |_, _| refuse("-T says how memory is laid out")),
    row(&["wrap"], Value, |_, _| refuse("--wrap gives symbols other names")),
    row(&["section-start", "Ttext", "Tdata", "Tbss"], Value, |_, _| {
        refuse("-Ttext and the like say where sections lie")
    }),
    row(&["N", "omagic", "n", "nmagic"], Nothing, |_, _| refuse("-N and -n put code and data into one page")),
    row(&["emit-relocs", "q"], Nothing, |_, _| refuse("--emit-relocs keeps relocations")),
    row(&["retain-symbols-file"], Value, |_, _| {
        refuse("--retain-symbols-file chooses the symbols that stay")
    }),
    row(&["dependency-file"], Value, |_, _| refuse("--dependency-file lists the files that are read")),
    row(&["sort-section"], Value, |_, v| match v {
        "none" => Ok(()),
        _ => refuse("--sort-section says in which order sections lie"),
    }),
    row(&["compress-debug-sections"], Value, |_, v| match v {
        "none" => Ok(()),
        _ => refuse("--compress-debug-sections compresses debug information"),
    }),
];

/// Options that make no difference to a static program, or that ask for what is the default.
const IGNORED: &[&str] = &[
    "start-group",
    "end-group",
    "(",
    ")",
    "as-needed",
    "no-as-needed",
    "no-undefined",
    // Which libraries are meant by what follows, shared ones or others.
    "Bstatic",
    "dn",
    "non_shared",
    "Bdynamic",
    "dy",
    "call_shared",
    "Bsymbolic",
    "Bsymbolic-functions",
    "export-dynamic",
    "E",
    "no-export-dynamic",
    "g",
    "d",
    "dc",
    "dp",
    "nostdlib",
    "relax",
    "no-relax",
    "enable-new-dtags",
    "disable-new-dtags",
    "warn-common",
    "warn-once",
    "warn-textrel",
    "warn-execstack",
    "no-warn-execstack",
    "no-warn-mismatch",
    "no-warn-rwx-segments",
    "warn-rwx-segments",
    "no-warnings",
    "w",
    "demangle",
    "no-demangle",
    "color-diagnostics",
    "stats",
    "trace",
    "t",
    "no-keep-memory",
    "reduce-memory-overheads",
    "no-add-needed",
    "no-copy-dt-needed-entries",
    "copy-dt-needed-entries",
    "build-id-link",
    "ld-generated-unwind-info",
    "no-ld-generated-unwind-info",
    "no-omagic",
    "no-allow-shlib-undefined",
    "allow-shlib-undefined",
    "no-print-gc-sections",
    "no-print-map-discarded",
    "check-sections",
    "no-check-sections",
    "no-rosegment",
    "rosegment",
    "no-apply-dynamic-relocs",
    "no-fork",
    "no-quick-exit",
    "EL",
    "cref",
    "print-gc-sections",
    "no-undefined-version",
    "undefined-version",
    "Qy",
    "error-unresolved-symbols",
    "execute-only",
];

/// The same, with a value.
const IGNORED_VALUES: &[&str] = &[
    "plugin",
    "plugin-opt",
    "hash-style",
    "soname",
    "h",
    "rpath",
    "R",
    "rpath-link",
    "version-script",
    "dynamic-list",
    "exclude-libs",
    "fuse-ld",
    "O",
    "f",
    "F",
    "auxiliary",
    "filter",
    "icf",
    "sort-common",
    "error-limit",
    "Y",
    "a",
    "A",
    "y",
    "trace-symbol",
    "orphan-handling",
    "lto-O",
    "export-dynamic-symbol",
    "export-dynamic-symbol-list",
    "package-metadata",
    "spare-dynamic-tags",
    "init",
    "fini",
    "warn-backrefs",
    "pack-dyn-relocs",
    "report-unresolved-symbols",
    "color-diagnostics-style",
    "c",
];

const IGNORE: Choice = row(&[], Nothing, |_, _| Ok(()));
const IGNORE_VALUE: Choice = row(&[], Value, |_, _| Ok(()));
const IGNORE_PERHAPS: Choice = row(&[], Perhaps, |_, _| Ok(()));

/// The option that a word is, and the value in the word itself.
pub(super) fn find(word: &str) -> Option<(&'static Choice, Option<&str>)> {
    let name = word.trim_start_matches('-');
    let (name, value) = name.split_once('=').map_or((name, None), |(name, value)| (name, Some(value)));
    // After one dash and one letter a `=` belongs to the value, as in `-L=/lib` (getopt).
    let is_letter = name.len() == 1 && value.is_some() && !word.starts_with("--");
    if !is_letter
        && let Some(option) =
            named(name, value.is_some()).filter(|option| !option.is_own || word.starts_with("--"))
    {
        return Some((option, value));
    }
    // `-L/usr/lib`, `-lc`, `-O2`: with one dash only, the value follows the letter.
    let rest = word.strip_prefix('-').filter(|rest| !rest.starts_with('-'))?;
    let letter = rest.chars().next()?.len_utf8();
    let option = named(&rest[..letter], true)?;
    (option.takes == Value).then_some((option, Some(&rest[letter..])))
}

fn named(name: &str, has_value: bool) -> Option<&'static Choice> {
    if let Some(option) = OPTIONS.iter().find(|option| option.names.contains(&name)) {
        return Some(option);
    }
    if IGNORED.contains(&name) {
        return Some(if has_value { &IGNORE_PERHAPS } else { &IGNORE });
    }
    IGNORED_VALUES.contains(&name).then_some(&IGNORE_VALUE)
}

/// The name nearest to one that is not known.
pub(super) fn nearest(word: &str) -> Option<&'static str> {
    let name = word.trim_start_matches('-').split('=').next().unwrap_or_default();
    let known = OPTIONS.iter().flat_map(|option| option.names).chain(IGNORED).chain(IGNORED_VALUES);
    closest(name, 0, known.map(|name| (*name, ()))).map(|(name, ())| name).filter(|name| name.len() > 1)
}

/// `-z KEYWORD`.
fn keyword(parsing: &mut Parsing, text: &str) -> Result<(), String> {
    let options = &mut parsing.arguments.options;
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    match name {
        "relro" => options.relro = true,
        "norelro" => options.relro = false,
        "execstack" => options.exec_stack = true,
        "noexecstack" => options.exec_stack = false,
        "muldefs" => options.allow_multiple = true,
        "stack-size" => options.stack_size = values::number(value)?,
        "max-page-size" => options.max_page_size = values::page(value)?,
        // What rasm does anyway, or what only programs have that are loaded by others.
        "now"
        | "lazy"
        | "text"
        | "defs"
        | "nocopyreloc"
        | "separate-code"
        | "noseparate-code"
        | "common-page-size"
        | "combreloc"
        | "nocombreloc"
        | "start-stop-gc"
        | "nostart-stop-gc"
        | "origin"
        | "keep-text-section-prefix"
        | "ibt"
        | "shstk"
        | "ibtplt"
        | "nodlopen"
        | "nodelete"
        | "undefs"
        | "initfirst"
        | "interpose"
        | "rela" => {}
        _ => parsing.arguments.warnings.push(format!("-z {text} is unknown and ignored")),
    }
    Ok(())
}

/// What is not supported.
fn refuse(what: &str) -> Result<(), String> {
    Err(format!("{what}; rasm links static programs only"))
}

fn set<T>(place: &mut T, value: T) -> Result<(), String> {
    *place = value;
    Ok(())
}

fn push<T>(list: &mut Vec<T>, value: T) -> Result<(), String> {
    list.push(value);
    Ok(())
}

pub(in crate::cli) fn version() -> String {
    // Build tools look for the words "GNU ld" to know which options there are.
    format!("rasm {} (takes the command line of GNU ld)\n", env!("CARGO_PKG_VERSION"))
}
