//! Go's linker as the go command calls it: `rasm link -importcfg FILE … MAIN.a`, or `link` under `rasm toolexec`.
//!
//! In: a command line for Go's linker, and the environment. Out: the program, or why it is not linked here. The flags
//! supported are those that the go command passes (cmd/go/internal/work/gc.go); everything else is left to Go's linker.

use super::files::{self, FileError};
use super::mapped::Files;
use super::messages::Messages;
use super::phases::Phases;
use super::sizes;
use super::toolchain::is_linked;
use crate::diag::{Diagnostic, Severity};
use crate::{GoImportConfig, GoLinkOptions, GoLinked};
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Whether the arguments of `rasm link` are for Go's linker.
pub(super) fn is_go(words: &[OsString]) -> bool {
    words.iter().filter_map(|word| flag(word.to_str()?)).any(|flag| flag.name == "importcfg")
}

/// A command line for Go's linker.
#[derive(Debug, Default)]
struct Asked {
    output: PathBuf,
    options: GoLinkOptions,
    time_phases: bool,
    /// `-benchmark`: print each phase's time and memory as a benchmark.
    benchmark: bool,
    /// Print sizes as JSON.
    json: bool,
}

/// A flag, with or without a value.
struct Flag<'w> {
    name: &'w str,
    value: Option<&'w str>,
}

/// Boolean flags: alone, or with `=true`.
const SWITCHES: [&str; 4] = ["s", "w", "compressdwarf", "time-phases"];

/// Flags of our own, which Go's linker does not have.
const OWN: [&str; 4] = ["time-phases", "why", "size", "compress"];

/// Whether a command line has flags that Go's linker does not understand.
pub(super) fn has_own(words: &[OsString]) -> bool {
    words.iter().filter_map(|word| flag(word.to_str()?)).any(|flag| OWN.contains(&flag.name))
}

/// Parses a command line; the error says what is not supported.
fn parse(words: &[OsString]) -> Result<Asked, String> {
    let texts: Option<Vec<&str>> = words.iter().map(|word| word.to_str()).collect();
    let texts = texts.ok_or("a word is not UTF-8")?;
    let mut words = texts.into_iter();
    let mut asked = Asked { output: "a.out".into(), ..Asked::default() };
    asked.options.goroot = std::env::var("GOROOT").ok();
    let (mut no_dwarf, mut config) = (None, None);
    let mut rest = Vec::new();
    while let Some(word) = words.next() {
        let Some(flag) = flag(word) else {
            // Flags end at the first argument that is not one.
            rest.push(word);
            rest.extend(words);
            break;
        };
        if SWITCHES.contains(&flag.name) {
            let is_on = match flag.value {
                None | Some("1" | "t" | "T" | "true" | "TRUE" | "True") => true,
                Some("0" | "f" | "F" | "false" | "FALSE" | "False") => false,
                Some(value) => return Err(format!("invalid value `{value}` of `-{}`", flag.name)),
            };
            match flag.name {
                "s" => asked.options.no_symbols = is_on,
                "w" => no_dwarf = Some(is_on),
                "compressdwarf" => asked.options.plain_dwarf = !is_on,
                "time-phases" => asked.time_phases = is_on,
                _ => {}
            }
            continue;
        }
        if flag.name == "size" {
            asked.options.sizes = true;
            asked.json = match flag.value {
                None | Some("text") => false,
                Some("json") => true,
                Some(value) => return Err(format!("`--size={value}` is neither `text` nor `json`")),
            };
            continue;
        }
        let value = match flag.value {
            Some(value) => value,
            None => words.next().ok_or_else(|| format!("`-{}` lacks its value", flag.name))?,
        };
        match flag.name {
            "o" => asked.output = value.into(),
            "importcfg" => config = Some(import_config(value, &mut asked.options)?),
            "buildmode" if value == "exe" => {}
            "buildmode" => return Err(format!("build mode `{value}` is not supported")),
            "buildid" => asked.options.build_id = value.into(),
            "B" => asked.options.gnu_id = value.into(),
            "X" => {
                let (name, value) = value.split_once('=').ok_or("`-X` is not `importpath.name=value`")?;
                asked.options.strings.push((name.into(), value.into()));
            }
            "why" => asked.options.why.push(value.into()),
            "compress" => {
                asked.options.fast_compression = match value {
                    "go" => false,
                    "fast" => true,
                    _ => return Err(format!("`--compress={value}` is neither `go` nor `fast`")),
                }
            }
            "benchmark" if matches!(value, "cpu" | "mem") => asked.benchmark = true,
            "benchmark" => return Err(format!("`-benchmark={value}` is neither `cpu` nor `mem`")),
            "extld" | "installsuffix" => {}
            name => return Err(format!("`-{name}` is not supported")),
        }
    }
    let [main] = rest[..] else { return Err("there is not one archive to link".into()) };
    config.ok_or("there is no `-importcfg`")?;
    asked.options.main = main.into();
    asked.options.no_dwarf = no_dwarf.unwrap_or(asked.options.no_symbols);
    if asked.options.no_symbols && !asked.options.no_dwarf {
        return Err("debug information without a symbol table is not supported".into());
    }
    environment()?;
    Ok(asked)
}

fn flag(word: &str) -> Option<Flag<'_>> {
    let text = word.strip_prefix('-').filter(|rest| !rest.is_empty())?;
    let text = text.strip_prefix('-').unwrap_or(text);
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    Some(Flag { name, value })
}

/// Reads an import configuration. Its module information becomes the value of a variable, in flag order.
fn import_config(path: &str, options: &mut GoLinkOptions) -> Result<(), String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let config = GoImportConfig::parse(&text).map_err(|refusal| refusal.to_string())?;
    options.packages = config.packages;
    options.strings.extend(config.module.map(|value| ("runtime.modinfo".into(), value)));
    Ok(())
}

/// Whether the environment asks for something that is not supported.
fn environment() -> Result<(), String> {
    if std::env::var_os("GO_EXTLINK_ENABLED").is_some_and(|value| !value.is_empty()) {
        return Err("GO_EXTLINK_ENABLED is set".into());
    }
    for (name, wanted) in [("GOOS", "linux"), ("GOARCH", "amd64")] {
        if let Ok(is) = std::env::var(name)
            && !is.is_empty()
            && is != wanted
        {
            return Err(format!("{name} is `{is}`"));
        }
    }
    Ok(())
}

/// Links the program of a command line; the error says why it is not linked here. Nothing has been written then.
fn link(words: &[OsString]) -> Result<(Asked, GoLinked, Phases), String> {
    let asked = parse(words)?;
    let mut phases = if asked.benchmark { Phases::with_memory() } else { Phases::default() };
    let linked = crate::link_go(&asked.options, &Files, &mut |name| phases.begin(name));
    let linked = linked.map_err(|refusal| refusal.to_string())?;
    phases.begin("write the file");
    Ok((asked, linked, phases))
}

/// Links in place of a tool of `release`. The error says why not; nothing has been written then.
pub(super) fn run(release: &str, words: &[OsString], messages: &Messages) -> Result<(), String> {
    if !is_linked(release) {
        return Err(format!("programs of `{release}` are not linked here"));
    }
    let (asked, linked, phases) = link(words)?;
    files::write_go_program(&asked.output, &linked.image).map_err(|error| error.diagnostic().message)?;
    // Standard output and standard error may be closed.
    let _ = report(&asked, &linked, phases, messages);
    Ok(())
}

/// Runs `rasm link` with arguments for Go's linker.
pub(super) fn main(words: &[OsString]) -> ExitCode {
    let messages = Messages::default();
    let (asked, linked, phases) = match link(words) {
        Ok(done) => done,
        Err(reason) => {
            let error = Diagnostic::unplaced(Severity::Error, "go-link", reason);
            return super::exit::finish(messages.list(&[error]).map(|_| false), &messages);
        }
    };
    let written = files::write_go_program(&asked.output, &linked.image);
    let reported = written.and_then(|()| report(&asked, &linked, phases, &messages));
    super::exit::finish(reported.map(|()| true), &messages)
}

/// Prints warnings, and what else was asked for.
fn report(asked: &Asked, linked: &GoLinked, phases: Phases, messages: &Messages) -> Result<(), FileError> {
    let warning = |text: &String| Diagnostic::unplaced(Severity::Warning, "go-link", text);
    // They are about the flags of this call, so they matter even where warnings are omitted.
    let messages = Messages { quiet: false, ..*messages };
    messages.list(&linked.warnings.iter().map(warning).collect::<Vec<_>>())?;
    let mut text: String = linked.chains.iter().map(ToString::to_string).collect();
    if asked.options.sizes {
        text += &if asked.json { sizes::json(&linked.sizes) } else { sizes::table(&linked.sizes) };
    }
    if asked.time_phases {
        // Standard error may be closed.
        let _ = io::stderr().write_all(phases.table().as_bytes());
    } else if asked.benchmark {
        text += &phases.benchmark();
    }
    if text.is_empty() { Ok(()) } else { files::write_stdout(text.as_bytes()) }
}
