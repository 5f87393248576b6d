//! The flags of Go's linker, and those that rasm adds.
//!
//! In: the words after `rasm link`, and the environment. Out: what to link and how, or what is wrong with the command line. The
//! flags supported are those that the go command passes (cmd/go/internal/work/gc.go); everything else is left to Go's linker.

use crate::cli::files;
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity};
use crate::link::go;
use crate::render::{Color, Format};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// A command line for Go's linker.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub(super) output: PathBuf,
    pub(super) options: go::Options,
    pub(super) time_phases: bool,
    /// `-benchmark`: print each phase's time and memory as a benchmark.
    pub(super) benchmark: bool,
    /// Print sizes as JSON.
    pub(super) json: bool,
    /// `-w`, which `-s` implies if it is not given.
    no_dwarf: Option<bool>,
    has_packages: bool,
}

/// What a flag does with its value.
enum Act {
    /// Alone, or with `=true` or `=false`.
    Switch(fn(&mut Asked, bool)),
    /// After `=`, or the next word.
    Value(fn(&mut Asked, &str) -> Result<(), Diagnostic>),
    /// After `=`; empty if there is none.
    Perhaps(fn(&mut Asked, &str) -> Result<(), Diagnostic>),
}
use Act::{Perhaps, Switch, Value};

/// A flag that people give by hand, as described in help, completions and manual pages.
#[derive(Clone, Copy, Debug)]
pub(in crate::cli) struct Described {
    pub(in crate::cli) name: &'static str,
    /// What its value is called.
    pub(in crate::cli) value: &'static str,
    /// Whether the value may be left out.
    pub(in crate::cli) is_optional: bool,
    pub(in crate::cli) help: &'static str,
}

/// The flags of Go's linker and of rasm for people rather than for the go command.
pub(in crate::cli) const DESCRIBED: [Described; 4] = [
    Described {
        name: "why",
        value: "NAME",
        is_optional: false,
        help: "Print what keeps this function, variable or type in a Go program",
    },
    Described {
        name: "size",
        value: "FORMAT",
        is_optional: true,
        help: "Print what the bytes of a Go program are for [formats: text, json]",
    },
    Described {
        name: "compress",
        value: "HOW",
        is_optional: false,
        help: "Compress debug sections of a Go program with Go's bytes, or faster [values: go, fast]",
    },
    Described {
        name: "benchmark",
        value: "WHAT",
        is_optional: false,
        help: "Print the time and memory of each phase for a Go program [values: cpu, mem]",
    },
];

struct Row {
    name: &'static str,
    /// Go's linker has it, too.
    is_gos: bool,
    act: Act,
}

const fn gos(name: &'static str, act: Act) -> Row {
    Row { name, is_gos: true, act }
}

const fn own(name: &'static str, act: Act) -> Row {
    Row { name, is_gos: false, act }
}

/// The flags supported.
const FLAGS: [Row; 18] = [
    gos("B", Value(|asked, id| set(&mut asked.options.gnu_id, id.into()))),
    gos("X", Value(string)),
    gos("benchmark", Value(benchmark)),
    gos("buildid", Value(|asked, id| set(&mut asked.options.build_id, id.into()))),
    gos("buildmode", Value(build_mode)),
    gos("compressdwarf", Switch(|asked, is_on| asked.options.plain_dwarf = !is_on)),
    // Both concern external linking.
    gos("extld", Value(|_, _| Ok(()))),
    gos("installsuffix", Value(|_, _| Ok(()))),
    gos("importcfg", Value(import_config)),
    gos("o", Value(|asked, path| set(&mut asked.output, path.into()))),
    gos("s", Switch(|asked, is_on| asked.options.no_symbols = is_on)),
    gos("w", Switch(|asked, is_on| asked.no_dwarf = Some(is_on))),
    own("color", Value(color)),
    own("compress", Value(compress)),
    own("error-format", Value(error_format)),
    own("size", Perhaps(size)),
    own("time-phases", Switch(|asked, is_on| asked.time_phases = is_on)),
    own("why", Value(why)),
];

/// The flags of Go's linker that are not supported (`go tool link -h`).
const ELSEWHERE: &str = "D E H I L R T V a asan aslr benchmarkprofile bindnow c capturehostobjs checklinkname cpuprofile d \
    debugnosplit debugtextsize debugtramp dumpdep extar extldflags f fipso funcalign g h k libgcc linkmode linkshared macos macsdk \
    memprofile memprofilerate msan n pluginpath pruneweakmap r race randlayout strictdups tmpdir";

/// A flag as written, with or without a value.
struct Word<'w> {
    name: &'w str,
    value: Option<&'w str>,
}

/// Whether the arguments of `rasm link` are for Go's linker.
pub(in crate::cli) fn is_go(words: &[OsString]) -> bool {
    flags(words).any(|flag| flag.name == "importcfg")
}

/// Whether a command line has flags that Go's linker does not understand.
pub(in crate::cli) fn has_own(words: &[OsString]) -> bool {
    flags(words).any(|flag| FLAGS.iter().any(|row| row.name == flag.name && !row.is_gos))
}

fn flags(words: &[OsString]) -> impl Iterator<Item = Word<'_>> {
    words.iter().filter_map(|word| flag(word.to_str()?))
}

fn flag(word: &str) -> Option<Word<'_>> {
    let text = word.strip_prefix('-').filter(|rest| !rest.is_empty())?;
    let text = text.strip_prefix('-').unwrap_or(text);
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    Some(Word { name, value })
}

/// Parses a command line.
pub(super) fn parse(words: &[OsString]) -> Result<Asked, Diagnostic> {
    let texts: Option<Vec<&str>> = words.iter().map(|word| word.to_str()).collect();
    let texts = texts.ok_or_else(|| error("unexpected-argument", "an argument is not valid UTF-8"))?;
    let mut words = texts.into_iter();
    let mut asked = Asked { output: "a.out".into(), ..Asked::default() };
    asked.options.goroot = std::env::var("GOROOT").ok();
    let mut rest = Vec::new();
    while let Some(word) = words.next() {
        let Some(flag) = flag(word) else {
            // Flags end at the first argument that is not one.
            rest.push(word);
            rest.extend(words);
            break;
        };
        let row = FLAGS.iter().find(|row| row.name == flag.name).ok_or_else(|| unknown(word, flag.name))?;
        let missing = || error("missing-value", format!("option `{word}` needs a value"));
        match (&row.act, flag.value) {
            (Switch(act), value) => act(&mut asked, is_on(flag.name, value)?),
            (Value(act), Some(value)) => act(&mut asked, value)?,
            (Value(act), None) => act(&mut asked, words.next().ok_or_else(missing)?)?,
            (Perhaps(act), value) => act(&mut asked, value.unwrap_or_default())?,
        }
    }
    let [main] = rest[..] else {
        return Err(error("missing-argument", "expected one archive, that of package `main`"));
    };
    if !asked.has_packages {
        return Err(error("missing-argument", "`-importcfg` is missing"));
    }
    asked.options.main = main.into();
    asked.options.no_dwarf = asked.no_dwarf.unwrap_or(asked.options.no_symbols);
    if asked.options.no_symbols && !asked.options.no_dwarf {
        return Err(unsupported("debug information without a symbol table"));
    }
    environment()?;
    Ok(asked)
}

fn error(code: &'static str, text: impl Into<String>) -> Diagnostic {
    Diagnostic::unplaced(Severity::Error, code, text)
}

/// Go's linker does it.
fn unsupported(what: &str) -> Diagnostic {
    error("go-link", format!("{what} is not supported")).help("link with `go tool link`")
}

fn unknown(word: &str, name: &str) -> Diagnostic {
    if ELSEWHERE.split(' ').any(|other| other == name) {
        return unsupported(&format!("`-{name}`"));
    }
    let unknown = error("unknown-option", format!("unknown option `{word}`"));
    let names = FLAGS.iter().map(|row| row.name).filter(|name| name.len() > 1);
    match closest(name, 0, names.map(|name| (name, ()))) {
        Some((near, ())) => unknown.help(format!("did you mean `-{near}`?")),
        None => unknown,
    }
}

fn bad_value(flag: &str, value: &str, expected: &str) -> Diagnostic {
    error("bad-option-value", format!("invalid value `{value}` for `-{flag}`: expected {expected}"))
}

/// Boolean values as Go's package flag takes them (strconv.ParseBool).
fn is_on(flag: &str, value: Option<&str>) -> Result<bool, Diagnostic> {
    match value {
        None | Some("1" | "t" | "T" | "true" | "TRUE" | "True") => Ok(true),
        Some("0" | "f" | "F" | "false" | "FALSE" | "False") => Ok(false),
        Some(value) => Err(bad_value(flag, value, "true or false")),
    }
}

/// Checked only: [`Messages::of_words`](crate::cli::messages::Messages::of_words) obeys it.
fn color(_: &mut Asked, name: &str) -> Result<(), Diagnostic> {
    known("color", name, Color::NAMES.iter().map(|row| row.0))
}

fn error_format(_: &mut Asked, name: &str) -> Result<(), Diagnostic> {
    known("error-format", name, Format::NAMES.iter().map(|row| row.0))
}

fn known(
    flag: &str,
    value: &str,
    names: impl Iterator<Item = &'static str> + Clone,
) -> Result<(), Diagnostic> {
    match names.clone().any(|name| name == value) {
        true => Ok(()),
        false => Err(bad_value(flag, value, &names.collect::<Vec<_>>().join(", "))),
    }
}

fn why(asked: &mut Asked, name: &str) -> Result<(), Diagnostic> {
    asked.options.why.push(name.into());
    Ok(())
}

fn set<T>(place: &mut T, value: T) -> Result<(), Diagnostic> {
    *place = value;
    Ok(())
}

fn string(asked: &mut Asked, value: &str) -> Result<(), Diagnostic> {
    let (name, text) = value.split_once('=').ok_or_else(|| bad_value("X", value, "importpath.name=value"))?;
    asked.options.strings.push((name.into(), text.into()));
    Ok(())
}

fn benchmark(asked: &mut Asked, value: &str) -> Result<(), Diagnostic> {
    match value {
        "cpu" | "mem" => set(&mut asked.benchmark, true),
        _ => Err(bad_value("benchmark", value, "cpu or mem")),
    }
}

fn build_mode(_: &mut Asked, value: &str) -> Result<(), Diagnostic> {
    if value == "exe" { Ok(()) } else { Err(unsupported(&format!("build mode `{value}`"))) }
}

fn compress(asked: &mut Asked, value: &str) -> Result<(), Diagnostic> {
    match value {
        "go" => set(&mut asked.options.fast_compression, false),
        "fast" => set(&mut asked.options.fast_compression, true),
        _ => Err(bad_value("compress", value, "go or fast")),
    }
}

fn size(asked: &mut Asked, value: &str) -> Result<(), Diagnostic> {
    asked.options.sizes = true;
    match value {
        "" | "text" => set(&mut asked.json, false),
        "json" => set(&mut asked.json, true),
        _ => Err(bad_value("size", value, "text or json")),
    }
}

/// Reads an import configuration. Its module information becomes the value of a variable, in flag order.
fn import_config(asked: &mut Asked, path: &str) -> Result<(), Diagnostic> {
    let bytes = files::read(Path::new(path)).map_err(|error| error.diagnostic())?;
    let text = String::from_utf8(bytes).map_err(|_| error("go-link", format!("{path}: not UTF-8")))?;
    let config = go::ImportConfig::parse(&text).map_err(|refusal| error("go-link", refusal.to_string()))?;
    asked.options.packages = config.packages;
    asked.options.strings.extend(config.module.map(|value| ("runtime.modinfo".into(), value)));
    asked.has_packages = true;
    Ok(())
}

/// Whether the environment asks for something that is not supported.
fn environment() -> Result<(), Diagnostic> {
    if std::env::var_os("GO_EXTLINK_ENABLED").is_some_and(|value| !value.is_empty()) {
        return Err(error("go-link", "external linking (`GO_EXTLINK_ENABLED`) is not supported"));
    }
    for (name, wanted) in [("GOOS", "linux"), ("GOARCH", "amd64")] {
        if let Ok(is) = std::env::var(name)
            && !is.is_empty()
            && is != wanted
        {
            return Err(error("go-link", format!("`{name}` is `{is}`: only `{wanted}` is supported")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_flag_is_in_one_list() {
        let mut names: Vec<&str> = FLAGS.iter().map(|row| row.name).chain(ELSEWHERE.split(' ')).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn described_flags_exist() {
        for flag in DESCRIBED {
            let row = FLAGS.iter().find(|row| row.name == flag.name).expect("it is a flag");
            assert_eq!(matches!(row.act, Perhaps(_)), flag.is_optional, "{}", flag.name);
        }
    }
}
