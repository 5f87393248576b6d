//! The linker's options as a table: names, whether a value follows, whether each is supported, and what it does.
//!
//! An option is supported, has no effect here, or is refused; one that would change the result is never ignored.
//! docs/link.md has the same table, which a test compares with this one.

use super::{Parsing, Wrong, expression, keywords, values};
use crate::diag::suggest::closest;
use crate::link::{self, CommonOrder, Compression, Packing, Strip, Unresolved};
use std::path::PathBuf;

/// Whether an option takes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Takes {
    Nothing,
    /// After `=`, or as the next argument; for a one-letter name also directly after it.
    Value,
    /// Optional, after `=`.
    Perhaps,
}

/// The effect of an option.
type Act = fn(&mut Parsing, &str) -> Result<(), Wrong>;

/// How an option is handled.
#[derive(Clone, Copy)]
pub(super) enum Verdict {
    /// It works as in other linkers, or refuses values that it does not support.
    Done(Act),
    /// It makes no difference to a static program, or requests what is done anyway.
    NoEffect,
    /// It would make a difference that is not supported.
    Refused,
}

use Verdict::{Done, NoEffect, Refused};

impl Verdict {
    /// The word used in the documentation.
    #[cfg(test)]
    fn word(self) -> &'static str {
        match self {
            Done(_) => "done",
            NoEffect => "no effect",
            Refused => "refused",
        }
    }
}

/// An option.
pub(in crate::cli) struct Choice {
    pub(in crate::cli) names: &'static [&'static str],
    pub(in crate::cli) takes: Takes,
    pub(super) verdict: Verdict,
    /// The documentation's text: what it does, or why it has no effect or is refused.
    about: &'static str,
    /// The name of the value in the help text.
    pub(in crate::cli) value: &'static str,
    /// The help text's line; empty for options that it omits.
    pub(in crate::cli) help: &'static str,
    /// An option that linkers do not have: it needs two dashes, so that `-color` still means `-c olor`.
    is_own: bool,
}

const fn row(
    names: &'static [&'static str],
    takes: Takes,
    verdict: Verdict,
    value: &'static str,
    about: &'static str,
) -> Choice {
    Choice { names, takes, verdict, about, value, help: "", is_own: false }
}

impl Choice {
    const fn help(self, help: &'static str) -> Self {
        Self { help, ..self }
    }

    const fn own(self) -> Self {
        Self { is_own: true, ..self }
    }

    /// Applies the option, or returns why that is not possible.
    pub(super) fn act(&self, parsing: &mut Parsing, value: &str) -> Result<(), Wrong> {
        match self.verdict {
            Done(act) => act(parsing, value),
            NoEffect => Ok(()),
            Refused => Err(Wrong::unsupported(format!(
                "`{}` is not supported: {}",
                dashed(self.names[0]),
                self.about
            ))),
        }
    }
}

/// An option's name as the user types it.
fn dashed(name: &str) -> String {
    match name {
        "(" | ")" => format!("-{name}"),
        "Ttext" | "Tdata" | "Tbss" | "Ttext-segment" | "Trodata-segment" | "Tldata-segment" => {
            format!("-{name}")
        }
        _ if name.len() == 1
            || name.starts_with('B')
            || matches!(name, "static" | "static-pie" | "no-pie" | "pie" | "shared" | "dn" | "dy" | "dT") =>
        {
            format!("-{name}")
        }
        _ => format!("--{name}"),
    }
}

/// The options that appear in the help text.
pub(in crate::cli) fn described() -> impl Iterator<Item = &'static Choice> {
    OPTIONS.iter().filter(|option| !option.help.is_empty())
}

use Takes::{Nothing, Perhaps, Value};

/// All options.
const OPTIONS: &[Choice] = &[
    row(&["o", "output"], Value, Done(|p, v| set(&mut p.arguments.output, v.into())), "FILE", "the program; default `a.out`").help("Write the program to FILE [default: a.out]"),
    row(&["e", "entry"], Value, Done(|p, v| set(&mut p.arguments.options.entry, v.into())), "SYMBOL", "the entry point, a symbol or an address; default `_start`. If it is not defined, the program starts at its first code in `.text`, with a warning").help("Set the entry point [default: _start]"),
    row(&["u", "undefined"], Value, Done(|p, v| push(&mut p.arguments.options.undefined, v.into())), "SYMBOL", "links in the definition of a symbol").help("Link the definition of SYMBOL"),
    row(&["require-defined"], Value, Done(|p, v| push(&mut p.arguments.options.required, v.into())), "SYMBOL", "the same; it is an error if nothing defines the symbol"),
    row(&["L", "library-path"], Value, Done(|p, v| push(&mut p.arguments.options.search, PathBuf::from(v))), "DIR", "a directory to search for libraries").help("Add DIR to the library search path"),
    row(&["sysroot"], Value, Done(|p, v| set(&mut p.arguments.options.sysroot, v.into())), "DIR", "what `=` stands for in `-L=DIR`; absolute paths in linker scripts below it are relative to it").help("Set the directory for `=` in -L=DIR and in linker scripts"),
    row(&["l", "library"], Value, Done(|p, v| push(&mut p.arguments.inputs, link::Input::Library { name: v.into(), whole: p.whole })), "NAME", "`libNAME.a`, or for `:NAME` that file, in the first directory that has it").help("Link the library libNAME.a"),
    row(&["T", "script"], Value, Done(|p, v| push(&mut p.arguments.inputs, link::Input::File { path: v.into(), whole: p.whole })), "FILE", "a script that names files (`GROUP`, `INPUT`); one that lays out memory is an error"),
    row(&["b", "format"], Value, Done(format), "FORMAT", "the format of the files that follow: `binary` makes data of them, between `_binary_FILE_start` and `_binary_FILE_end`; otherwise `elf64-x86-64`"),
    row(&["just-symbols"], Value, Done(|p, v| push(&mut p.arguments.inputs, link::Input::Symbols { path: v.into() })), "FILE", "only the symbols of a program or object, at the addresses that they have there"),
    row(&["R"], Value, Done(|p, v| if PathBuf::from(v).is_file() { push(&mut p.arguments.inputs, link::Input::Symbols { path: v.into() }) } else { Ok(()) }), "FILE", "the same; what is not a file is a directory of shared libraries, which has no effect"),
    row(&["whole-archive"], Nothing, Done(|p, _| set(&mut p.whole, true)), "", "takes all members of the archives that follow").help("Include every member of the archives that follow"),
    row(&["no-whole-archive"], Nothing, Done(|p, _| set(&mut p.whole, false)), "", "undoes `--whole-archive`"),
    row(&["push-state"], Nothing, Done(|p, _| push(&mut p.saved, p.whole)), "", "remembers whether `--whole-archive` is on"),
    row(&["pop-state"], Nothing, Done(pop_state), "", "goes back to what `--push-state` remembered"),
    row(&["start-lib"], Nothing, Done(|p, _| set(&mut p.lazy, true)), "", "treats the objects up to `--end-lib` as if they were in an archive"),
    row(&["end-lib"], Nothing, Done(|p, _| set(&mut p.lazy, false)), "", "ends `--start-lib`"),
    row(&["static"], Nothing, Done(|p, _| set(&mut p.is_static, true)), "", "a program without shared libraries, which is the only kind"),
    row(&["pie", "pic-executable"], Nothing, Done(|p, _| set(&mut p.arguments.options.pie, true)), "", "a program that runs at any address and relocates itself").help("Make a position-independent executable"),
    row(&["no-pie", "no-pic-executable"], Nothing, Done(|p, _| set(&mut p.arguments.options.pie, false)), "", "a program at a fixed address"),
    row(&["static-pie"], Nothing, Done(|p, _| { p.is_static = true; set(&mut p.arguments.options.pie, true) }), "", "`-static` and `-pie`"),
    row(&["I", "dynamic-linker"], Value, Done(|p, v| set(&mut p.interpreter, Some(v.into()))), "FILE", "what loads the program: an error without `-static`"),
    row(&["no-dynamic-linker"], Nothing, Done(|p, _| set(&mut p.interpreter, None)), "", "undoes `--dynamic-linker`"),
    row(&["gc-sections"], Nothing, Done(|p, _| set(&mut p.arguments.options.gc_sections, true)), "", "discards sections that nothing refers to").help("Remove unreferenced sections"),
    row(&["no-gc-sections"], Nothing, Done(|p, _| set(&mut p.arguments.options.gc_sections, false)), "", "undoes `--gc-sections`"),
    row(&["print-gc-sections"], Nothing, Done(|p, _| set(&mut p.arguments.options.tell.discarded, true)), "", "prints the sections that `--gc-sections` discards, to standard error"),
    row(&["no-print-gc-sections"], Nothing, Done(|p, _| set(&mut p.arguments.options.tell.discarded, false)), "", "undoes `--print-gc-sections`"),
    row(&["s", "strip-all"], Nothing, Done(|p, _| set(&mut p.arguments.options.strip, Strip::All)), "", "leaves out all symbols and debug information; the last of `-s` and `-S` wins").help("Omit all symbols"),
    row(&["S", "strip-debug"], Nothing, Done(|p, _| set(&mut p.arguments.options.strip, Strip::Debug)), "", "leaves out debug information").help("Omit debug information"),
    row(&["x", "discard-all"], Nothing, Done(|p, _| set(&mut p.arguments.options.discard, link::Discard::All)), "", "leaves out local symbols"),
    row(&["X", "discard-locals"], Nothing, Done(|p, _| set(&mut p.arguments.options.discard, link::Discard::Temporary)), "", "leaves out local symbols that start with `.L`; by default only those in sections whose contents are merged"),
    row(&["discard-none"], Nothing, Done(|p, _| set(&mut p.arguments.options.discard, link::Discard::Nothing)), "", "keeps them"),
    row(&["retain-symbols-file"], Value, Done(retain), "FILE", "keeps only the symbols that the file names, one a line"),
    row(&["eh-frame-hdr"], Nothing, Done(|p, _| set(&mut p.arguments.options.eh_frame_hdr, true)), "", "makes the sorted index of unwind tables; gcc passes it where it is needed").help("Write an index of the unwind tables"),
    row(&["no-eh-frame-hdr"], Nothing, Done(|p, _| set(&mut p.arguments.options.eh_frame_hdr, false)), "", "undoes `--eh-frame-hdr`"),
    row(&["build-id"], Perhaps, Done(|p, v| set(&mut p.arguments.options.build_id, values::build_id(v)?)), "STYLE", "`sha1` (the default: 20 bytes), `md5`, `uuid` (16), `fast` (8), `none`, or `0x` and digits; all but the last are rasm's own hash of the program").help("Write a build ID, a hash of the program"),
    row(&["package-metadata"], Perhaps, Done(|p, v| set(&mut p.arguments.options.package, Some(values::decoded(v)?).filter(|v| !v.is_empty()))), "JSON", "writes a note that says which package the program belongs to; `%` and two hexadecimal digits are one byte"),
    row(&["compress-debug-sections"], Value, Done(compress), "METHOD", "`zlib`, `zstd` or `none`: compresses debug information where that makes it smaller"),
    row(&["defsym"], Value, Done(|p, v| push(&mut p.arguments.options.definitions, expression::assignment(v)?)), "NAME=VALUE", "a symbol: numbers and symbols with `+`, `-`, `*`, `&`, `|`, `<<`, `>>` and parentheses").help("Define a symbol"),
    row(&["wrap"], Value, Done(|p, v| push(&mut p.arguments.options.wrapped, v.into())), "SYMBOL", "resolves references to SYMBOL to `__wrap_SYMBOL`, and references to `__real_SYMBOL` to SYMBOL"),
    row(&["image-base", "Ttext-segment"], Value, Done(|p, v| set(&mut p.arguments.options.image_base, Some(values::address(v)?))), "ADDRESS", "the base address of a program that is not `-pie`; default 0x400000").help("Set the load address of a program that is not -pie"),
    row(&["section-start"], Value, Done(section_start), "NAME=ADDRESS", "where a section of the program lies; those after it follow"),
    row(&["Ttext"], Value, Done(|p, v| start(p, ".text", v)), "ADDRESS", "the same for `.text`; the number is hexadecimal"),
    row(&["Tdata"], Value, Done(|p, v| start(p, ".data", v)), "ADDRESS", "the same for `.data`"),
    row(&["Tbss"], Value, Done(|p, v| start(p, ".bss", v)), "ADDRESS", "the same for `.bss`"),
    row(&["N", "omagic"], Nothing, Done(|p, _| set(&mut p.arguments.options.packing, Packing::All)), "", "one segment for everything, writable and executable"),
    row(&["n", "nmagic"], Nothing, Done(|p, _| set(&mut p.arguments.options.packing, Packing::Code)), "", "one segment for code and read-only data"),
    row(&["no-omagic"], Nothing, Done(|p, _| set(&mut p.arguments.options.packing, Packing::Separate)), "", "undoes `-N` and `-n`"),
    row(&["no-rosegment"], Nothing, Done(|p, _| set(&mut p.arguments.options.packing, Packing::Code)), "", "as `-n`"),
    row(&["rosegment"], Nothing, Done(|p, _| set(&mut p.arguments.options.packing, Packing::Separate)), "", "a segment of its own for read-only data, which is the default"),
    row(&["unique"], Perhaps, Done(unique), "PATTERN", "sections whose names match (`*` and `?` match any text and any one byte) are not joined with others, but for arrays of functions, notes, thread-local data and strings that are merged; without a pattern, all sections that would keep a name of their own"),
    row(&["sort-common"], Perhaps, Done(sort_common), "ORDER", "lays common symbols out by alignment, `descending` (the default) or `ascending`"),
    row(&["Map"], Value, Done(|p, v| set(&mut p.arguments.map, Some(v.into()))), "FILE", "writes a link map: sections, their parts, and their symbols").help("Write a link map to FILE"),
    row(&["M", "print-map"], Nothing, Done(|p, _| set(&mut p.arguments.map, Some("-".into()))), "", "the same, to standard output"),
    row(&["cref"], Nothing, Done(|p, _| set(&mut p.arguments.options.tell.references, true)), "", "prints for each symbol the object that defines it and those that refer to it, to standard output"),
    row(&["t", "trace"], Nothing, Done(|p, _| { p.arguments.options.tell.files += 1; Ok(()) }), "", "prints the files that are read; given twice, also the members of archives that are used"),
    row(&["y", "trace-symbol"], Value, Done(|p, v| push(&mut p.arguments.options.tell.symbols, v.into())), "SYMBOL", "prints the objects that define a symbol or refer to it, to standard error"),
    row(&["print-memory-usage"], Nothing, Done(|p, _| set(&mut p.arguments.memory_usage, true)), "", "prints the use of memory regions, of which a program without a script has none"),
    row(&["dependency-file"], Value, Done(|p, v| set(&mut p.arguments.dependencies, Some(v.into()))), "FILE", "writes a rule for make: the program depends on all files that were read"),
    row(&["z"], Value, Done(keywords::read), "KEYWORD", "see below").help("Set a keyword: noexecstack, relro, stack-size=N, max-page-size=N, ..."),
    row(&["m"], Value, Done(emulation), "EMULATION", "`elf_x86_64`; others are errors"),
    row(&["allow-multiple-definition"], Nothing, Done(|p, _| set(&mut p.arguments.options.allow_multiple, true)), "", "takes the first of several definitions"),
    row(&["no-undefined", "error-unresolved-symbols"], Nothing, Done(|p, _| set(&mut p.arguments.options.unresolved, Unresolved::Error)), "", "undefined symbols are errors, which is the default"),
    row(&["warn-unresolved-symbols"], Nothing, Done(|p, _| set(&mut p.arguments.options.unresolved, Unresolved::Warn)), "", "warns of undefined symbols, and puts them at 0"),
    row(&["unresolved-symbols"], Value, Done(unresolved), "METHOD", "`ignore-all` and `ignore-in-object-files` put undefined symbols at 0; `report-all` and `ignore-in-shared-libs` report them"),
    row(&["noinhibit-exec"], Nothing, Done(|p, _| { p.arguments.options.keep_going = true; set(&mut p.arguments.options.unresolved, Unresolved::Warn) }), "", "makes a program despite undefined symbols, multiple definitions and values that do not fit, with warnings"),
    row(&["fatal-warnings"], Nothing, Done(|p, _| set(&mut p.arguments.fatal_warnings, true)), "", "makes no program where there are warnings"),
    row(&["no-fatal-warnings"], Nothing, Done(|p, _| set(&mut p.arguments.fatal_warnings, false)), "", "undoes `--fatal-warnings`"),
    row(&["demangle"], Perhaps, Done(demangle), "STYLE", "shows names of C++ and Rust in messages as people write them, which is the default; the styles `auto`, `gnu`, `gnu-v3` and `rust` are the same here, and `none` shows names as objects have them"),
    row(&["no-demangle"], Nothing, Done(|p, _| set(&mut p.arguments.options.demangle, false)), "", "shows names as objects have them"),
    row(&["w", "no-warnings"], Nothing, Done(|p, _| set(&mut p.arguments.no_warnings, true)), "", "prints no warnings"),
    row(&["warn-common"], Nothing, Done(|p, _| set(&mut p.arguments.options.warn_common, true)), "", "warns if a common symbol is declared by several objects, or defined by another"),
    row(&["warn-execstack"], Nothing, Done(|p, _| set(&mut p.arguments.options.warn_exec_stack, true)), "", "warns if an object makes the stack executable, which is the default"),
    row(&["no-warn-execstack"], Nothing, Done(|p, _| set(&mut p.arguments.options.warn_exec_stack, false)), "", "undoes `--warn-execstack`"),
    row(&["warn-rwx-segments"], Nothing, Done(|p, _| set(&mut p.arguments.options.warn_writable_code, true)), "", "warns of a segment that is writable and executable, which is the default"),
    row(&["no-warn-rwx-segments"], Nothing, Done(|p, _| set(&mut p.arguments.options.warn_writable_code, false)), "", "undoes `--warn-rwx-segments`"),
    row(&["relax"], Nothing, Done(|p, _| set(&mut p.arguments.options.relax, true)), "", "rewrites loads from the GOT to direct ones, which is the default"),
    row(&["no-relax"], Nothing, Done(|p, _| set(&mut p.arguments.options.relax, false)), "", "leaves them as they are, except in a static PIE, whose startup code needs it; accesses to thread-local variables are rewritten in any case"),
    row(&["threads", "thread-count"], Perhaps, Done(threads), "N", "how many threads; by default as many as there are processors").help("Use N threads"),
    row(&["no-threads"], Nothing, Done(|p, _| set(&mut p.arguments.options.threads, Some(1))), "", "one thread"),
    row(&["help"], Nothing, Done(|p, _| set(&mut p.help, true)), "", "prints help and exits"),
    row(&["version"], Nothing, Done(|p, _| set(&mut p.version, true)), "", "prints the version and exits").help("Print the version"),
    row(&["v", "V", "verbose"], Nothing, Done(|p, _| set(&mut p.tells_version, true)), "", "prints the version and continues"),
    row(&["color-diagnostics"], Perhaps, Done(|p, v| set(&mut p.arguments.messages.color, values::color(if v.is_empty() { "auto" } else { v })?)), "WHEN", "as `--color`"),
    row(&["time-phases"], Nothing, Done(|p, _| set(&mut p.arguments.time_phases, true)), "", "prints how long each phase took, to standard error").own().help("Print the time of each phase"),
    row(&["stats"], Nothing, Done(|p, _| set(&mut p.arguments.time_phases, true)), "", "the same"),
    row(&["go"], Value, Done(|p, v| set(&mut p.arguments.release, Some(values::release(v)?))), "RELEASE", "the release of Go whose runtime a program of Go gets, if listings do not say").own().help("Choose the runtime for main.main by Go release, if listings do not state it"),
    row(&["runtime-sources"], Value, Done(|p, v| set(&mut p.arguments.runtime_sources, Some(v.into()))), "DIR", "writes the text of that runtime, for debuggers").own().help("Write the source of that runtime to DIR, for debuggers"),
    row(&["error-format"], Value, Done(|p, v| set(&mut p.arguments.messages.format, values::format(v)?)), "FORMAT", "how messages look").own(),
    row(&["color"], Value, Done(|p, v| set(&mut p.arguments.messages.color, values::color(v)?)), "WHEN", "when messages have colour").own(),
    row(&["icf"], Perhaps, Done(|_, v| only("icf", v, &["none"])), "MODE", "`none`: equal functions are not folded; others are errors"),
    row(&["sort-section"], Value, Done(|_, v| only("sort-section", v, &["none"])), "KEY", "`none`: sections keep their order; others are errors"),
    row(&["orphan-handling"], Value, Done(|_, v| only("orphan-handling", v, &["place", "warn"])), "MODE", "`place` and `warn`: without a script every section has its place; others are errors"),
    row(&["pack-dyn-relocs"], Value, Done(|_, v| only("pack-dyn-relocs", v, &["none"])), "FORMAT", "`none`; others are errors"),
    row(&["shared", "Bshareable"], Nothing, Refused, "", "it makes a library that programs load"),
    row(&["r", "i", "relocatable"], Nothing, Done(|p, _| set(&mut p.arguments.options.relocatable, true)), "", "one object of several, to be linked again: sections of one name are joined, COMDAT groups and relocations are kept").help("Combine objects into one object"),
    row(&["q", "emit-relocs"], Nothing, Done(|p, _| set(&mut p.arguments.options.emit_relocs, true)), "", "keeps the relocations of the objects, with the addresses and symbols of the program; with `-s` it is an error"),
    row(&["dT", "default-script"], Value, Refused, "FILE", "the script lays out memory"),
    row(&["Trodata-segment", "Tldata-segment"], Value, Refused, "ADDRESS", "only `-Ttext-segment` has an address of its own"),
    row(&["c", "mri-script"], Value, Refused, "FILE", "it reads commands of another linker"),
    row(&["execute-only"], Nothing, Refused, "", "code is readable on this machine"),
    row(&["no-check-sections"], Nothing, Refused, "", "sections that overlap are an error"),
    row(&["split-by-reloc", "split-by-file"], Perhaps, Refused, "N", "sections of one name become one"),
    row(&["oformat"], Value, Done(|_, v| only("oformat", v, &["elf64-x86-64", "default"])), "FORMAT", "`elf64-x86-64`; others are errors"),
    row(&["start-group", "(", "end-group", ")"], Nothing, NoEffect, "", "archives are searched together, whatever their order"),
    row(&["warn-backrefs", "no-warn-backrefs"], Nothing, NoEffect, "", "archives are searched together, whatever their order"),
    row(&["as-needed", "no-as-needed", "add-needed", "no-add-needed", "copy-dt-needed-entries", "no-copy-dt-needed-entries"], Nothing, NoEffect, "", "there are no shared libraries"),
    row(&["Bstatic", "dn", "non_shared", "Bdynamic", "dy", "call_shared"], Nothing, NoEffect, "", "libraries are always static ones"),
    row(&["allow-shlib-undefined", "no-allow-shlib-undefined"], Nothing, NoEffect, "", "there are no shared libraries"),
    row(&["h", "soname"], Value, NoEffect, "NAME", "there are no shared libraries"),
    row(&["rpath", "rpath-link", "Y"], Value, NoEffect, "DIR", "there are no shared libraries"),
    row(&["f", "auxiliary", "F", "filter"], Value, Refused, "NAME", "it names what a shared library stands for"),
    row(&["a"], Value, NoEffect, "KEYWORD", "libraries are always static ones"),
    row(&["Bsymbolic", "Bsymbolic-functions", "Bsymbolic-non-weak", "Bsymbolic-non-weak-functions", "Bno-symbolic"], Nothing, NoEffect, "", "a static program exports no symbols"),
    row(&["E", "export-dynamic", "no-export-dynamic"], Nothing, NoEffect, "", "a static program exports no symbols"),
    row(&["version-script", "dynamic-list", "exclude-libs", "export-dynamic-symbol", "export-dynamic-symbol-list"], Value, NoEffect, "FILE", "a static program exports no symbols"),
    row(&["undefined-version", "no-undefined-version"], Nothing, NoEffect, "", "a static program exports no symbols"),
    row(&["enable-new-dtags", "disable-new-dtags"], Nothing, NoEffect, "", "there are no shared libraries"),
    row(&["spare-dynamic-tags"], Value, NoEffect, "N", "there are no shared libraries"),
    row(&["hash-style"], Value, NoEffect, "STYLE", "a static program exports no symbols"),
    row(&["apply-dynamic-relocs", "no-apply-dynamic-relocs"], Nothing, NoEffect, "", "a program that relocates itself overwrites the fields"),
    row(&["init", "fini"], Value, NoEffect, "SYMBOL", "the startup code of a static program calls `_init` and `_fini` by name"),
    row(&["plugin", "plugin-opt", "lto-O"], Value, NoEffect, "VALUE", "there is no link-time optimization"),
    row(&["O"], Value, NoEffect, "LEVEL", "it chooses between time and size of tables that a static program does not have"),
    row(&["g"], Nothing, NoEffect, "", "linkers take it for the sake of old compilers"),
    row(&["Qy"], Nothing, NoEffect, "", "the same"),
    row(&["EL"], Nothing, NoEffect, "", "the machine is little-endian"),
    row(&["A", "architecture"], Value, NoEffect, "NAME", "objects say their machine"),
    row(&["fuse-ld"], Value, NoEffect, "NAME", "it is an option of compilers"),
    row(&["nostdlib"], Nothing, NoEffect, "", "only directories named on the command line are searched"),
    row(&["d", "dc", "dp"], Nothing, Done(|p, _| set(&mut p.places_commons, true)), "", "common symbols get memory, which they do in a program in any case; with `-r` it is an error"),
    row(&["check-sections"], Nothing, NoEffect, "", "it is the default"),
    row(&["error-limit"], Value, NoEffect, "N", "messages say how many more errors there are"),
    row(&["report-unresolved-symbols", "warn-once"], Nothing, NoEffect, "", "each undefined symbol is reported once"),
    row(&["warn-textrel"], Nothing, NoEffect, "", "an address in read-only data is an error"),
    row(&["warn-mismatch", "no-warn-mismatch"], Nothing, NoEffect, "", "an object of another machine is an error"),
    row(&["ld-generated-unwind-info", "no-ld-generated-unwind-info"], Nothing, NoEffect, "", "the PLT of a static program has no unwind records"),
    row(&["print-map-discarded", "no-print-map-discarded"], Nothing, NoEffect, "", "the map has what is in the program"),
    row(&["keep-memory", "no-keep-memory", "reduce-memory-overheads"], Nothing, NoEffect, "", "it trades memory for time"),
    row(&["fork", "no-fork", "quick-exit", "no-quick-exit"], Nothing, NoEffect, "", "there is one process"),
];

/// Finds the option that an argument means, and the value included in the argument.
pub(super) fn find(word: &str) -> Option<(&'static Choice, Option<&str>)> {
    let name = word.trim_start_matches('-');
    let (name, value) = name.split_once('=').map_or((name, None), |(name, value)| (name, Some(value)));
    // After one dash and one letter, `=` is part of the value, as in `-L=/lib` (getopt).
    let is_letter = name.len() == 1 && value.is_some() && !word.starts_with("--");
    if !is_letter && let Some(option) = named(name).filter(|option| !option.is_own || word.starts_with("--"))
    {
        return Some((option, value));
    }
    // `-L/usr/lib`, `-lc`, `-O2`: with one dash only, the value follows the letter.
    let rest = word.strip_prefix('-').filter(|rest| !rest.starts_with('-'))?;
    let letter = rest.chars().next()?.len_utf8();
    let option = named(&rest[..letter])?;
    (option.takes == Value).then_some((option, Some(&rest[letter..])))
}

fn named(name: &str) -> Option<&'static Choice> {
    OPTIONS.iter().find(|option| option.names.contains(&name))
}

/// The known name closest to an unknown one.
pub(super) fn nearest(word: &str) -> Option<&'static str> {
    let name = word.trim_start_matches('-').split('=').next().unwrap_or_default();
    let known = OPTIONS.iter().flat_map(|option| option.names);
    closest(name, 0, known.map(|name| (*name, ()))).map(|(name, ())| name).filter(|name| name.len() > 1)
}

fn pop_state(parsing: &mut Parsing, _: &str) -> Result<(), Wrong> {
    parsing.whole = parsing
        .saved
        .pop()
        .ok_or_else(|| Wrong::new("unexpected-argument", "`--pop-state` without `--push-state`"))?;
    Ok(())
}

fn format(parsing: &mut Parsing, value: &str) -> Result<(), Wrong> {
    parsing.binary = value == "binary";
    match value {
        "default" | "elf64-x86-64" | "elf" | "binary" => Ok(()),
        _ => Err(format!("invalid value `{value}` for `-b`: expected elf64-x86-64 or binary").into()),
    }
}

fn emulation(_: &mut Parsing, value: &str) -> Result<(), Wrong> {
    match value {
        "elf_x86_64" => Ok(()),
        _ => Err(format!("invalid value `{value}` for `-m`: expected elf_x86_64").into()),
    }
}

fn section_start(parsing: &mut Parsing, value: &str) -> Result<(), Wrong> {
    let (name, address) = value
        .split_once('=')
        .ok_or_else(|| format!("invalid value `{value}` for `--section-start`: expected NAME=ADDRESS"))?;
    start(parsing, name, address)
}

/// These addresses are hexadecimal (GNU ld, `--section-start`).
fn start(parsing: &mut Parsing, name: &str, address: &str) -> Result<(), Wrong> {
    let address = values::hexadecimal(address)?;
    push(&mut parsing.arguments.options.section_starts, (name.to_owned(), address))
}

fn unresolved(parsing: &mut Parsing, value: &str) -> Result<(), Wrong> {
    let unresolved = match value {
        "ignore-all" | "ignore-in-object-files" => Unresolved::Ignore,
        "report-all" | "ignore-in-shared-libs" => Unresolved::Error,
        _ => {
            return Err(format!(
                "invalid value `{value}` for `--unresolved-symbols`: expected ignore-all or report-all"
            )
            .into());
        }
    };
    set(&mut parsing.arguments.options.unresolved, unresolved)
}

fn compress(parsing: &mut Parsing, value: &str) -> Result<(), Wrong> {
    let method = match value {
        "none" => None,
        "zlib" | "zlib-gabi" => Some(Compression::Zlib),
        "zstd" => Some(Compression::Zstd),
        _ => {
            return Err(format!(
                "invalid value `{value}` for `--compress-debug-sections`: expected zlib, zstd or none"
            )
            .into());
        }
    };
    set(&mut parsing.arguments.options.compress_debug, method)
}

fn unique(parsing: &mut Parsing, pattern: &str) -> Result<(), Wrong> {
    let options = &mut parsing.arguments.options;
    match pattern {
        "" => set(&mut options.unique_orphans, true),
        _ if pattern.contains(['[', '\\']) => {
            Err(format!("unsupported pattern `{pattern}` for `--unique`: only `*` and `?` are special")
                .into())
        }
        _ => push(&mut options.unique, pattern.into()),
    }
}

fn demangle(parsing: &mut Parsing, style: &str) -> Result<(), Wrong> {
    if !style.is_empty() {
        only("demangle", style, &["auto", "gnu", "gnu-v3", "rust", "none"])?;
    }
    set(&mut parsing.arguments.options.demangle, style != "none")
}

fn sort_common(parsing: &mut Parsing, value: &str) -> Result<(), Wrong> {
    let order = match value {
        "" | "descending" => CommonOrder::Descending,
        "ascending" => CommonOrder::Ascending,
        _ => {
            return Err(format!(
                "invalid value `{value}` for `--sort-common`: expected ascending or descending"
            )
            .into());
        }
    };
    set(&mut parsing.arguments.options.sort_commons, Some(order))
}

fn retain(parsing: &mut Parsing, path: &str) -> Result<(), Wrong> {
    let text = std::fs::read(path).map_err(|error| Wrong::unreadable(path, &error))?;
    let names = text.split(u8::is_ascii_whitespace).filter(|name| !name.is_empty());
    set(&mut parsing.arguments.options.retained, Some(names.map(<[u8]>::to_vec).collect()))
}

fn threads(parsing: &mut Parsing, value: &str) -> Result<(), Wrong> {
    let threads = if value.is_empty() { None } else { Some(values::number(value)?.clamp(1, 1024) as usize) };
    set(&mut parsing.arguments.options.threads, threads)
}

/// Checks the value of an option that is supported for some values only.
pub(super) fn only(option: &str, value: &str, done: &[&str]) -> Result<(), Wrong> {
    match done.contains(&value) {
        true => Ok(()),
        false => {
            let done = done.join(" or ");
            Err(format!("invalid value `{value}` for `--{option}`: expected {done}").into())
        }
    }
}

fn set<T>(place: &mut T, value: T) -> Result<(), Wrong> {
    *place = value;
    Ok(())
}

fn push<T>(list: &mut Vec<T>, value: T) -> Result<(), Wrong> {
    list.push(value);
    Ok(())
}

pub(in crate::cli) fn version() -> String {
    // Build tools look for the words "GNU ld" to determine which options are supported.
    format!("rasm {} (takes the command line of GNU ld)\n", env!("CARGO_PKG_VERSION"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGIN: &str = "| option | | |\n|---|---|---|\n";

    /// The rows for the documentation.
    fn rows() -> String {
        let row = |names: &[&str], value: &str, takes: Takes, word: &str, about: &str| {
            let named = |name: &&str| match (takes, name.len()) {
                (Takes::Nothing, _) => format!("`{}`", dashed(name)),
                (Takes::Value, _) => format!("`{} {value}`", dashed(name)),
                (Takes::Perhaps, _) => format!("`{}[={value}]`", dashed(name)),
            };
            format!("| {} | {word} | {about} |\n", names.iter().map(named).collect::<Vec<_>>().join(", "))
        };
        let options = OPTIONS.iter().map(|o| row(o.names, o.value, o.takes, o.verdict.word(), o.about));
        let keywords = keywords::KEYWORDS.iter().map(|k| {
            let names: Vec<String> = k.names.iter().map(|name| format!("`-z {name}{}`", k.value)).collect();
            format!("| {} | {} | {} |\n", names.join(", "), k.word(), k.about)
        });
        options.chain(keywords).collect()
    }

    #[test]
    fn the_documentation_lists_every_option() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/link.md");
        let text = std::fs::read_to_string(path).expect("the documentation can be read");
        let (before, rest) = text.split_once(BEGIN).expect("it has the table");
        let (table, after) = rest.split_once("\n\n").expect("the table ends");
        let table = format!("{table}\n");
        if std::env::var_os("BLESS").is_some() && table != rows() {
            std::fs::write(path, format!("{before}{BEGIN}{}\n{after}", rows())).expect("it can be written");
            return;
        }
        for (documented, row) in table.lines().zip(rows().lines()) {
            assert_eq!(documented, row, "docs/link.md differs from the table; BLESS=1 rewrites it");
        }
        assert_eq!(table.lines().count(), rows().lines().count());
    }

    #[test]
    fn names_are_told_apart() {
        let mut names: Vec<&str> = OPTIONS.iter().flat_map(|option| option.names).copied().collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
