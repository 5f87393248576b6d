//! `rasm toolexec TOOL ARGS...`: called by the go command in place of its tools.
//!
//! In: the path of a Go tool, and its arguments. Out: for the assembler of a known release for linux/amd64, rasm's output;
//! likewise for the linker, if rasm links programs of the release. All other tools are executed unchanged, and so is the
//! linker for programs that rasm does not link.

use super::args::assemble::Assemble;
use super::args::toolexec::Toolexec;
use super::args::{self, Request};
use super::assemble;
use super::exit::{FAILURE, finish};
use super::files::FileError;
use super::link_go;
use super::mapped::Files;
use super::messages::Messages;
use super::target;
use super::toolchain::{is_linked, tree_version};
use crate::Release;
use crate::diag::{Diagnostic, Severity, reason};
use crate::goobj::release::table;
use crate::source::Mapper;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

/// Flags of Go's assembler that print its internals.
const INSIDE: [&str; 3] = ["d", "debug", "v"];

/// Runs `rasm toolexec`.
pub(super) fn main(asked: &Toolexec) -> ExitCode {
    let (tool, arguments) = (&asked.tool, &asked.arguments);
    let name = Path::new(tool).file_stem();
    let links = name == Some(OsStr::new("link"));
    if name != Some(OsStr::new("asm")) && !links {
        return execute(tool, arguments, &asked.messages);
    }
    if arguments.iter().any(|word| word == "-V=full") {
        let target = [("GOOS", "linux"), ("GOARCH", "amd64")];
        let is_known = target.iter().all(|(name, known)| std::env::var(name).is_ok_and(|is| is == *known));
        // Another assembler's output is the same as without rasm.
        let release = release(tool);
        let is_known = is_known && release.is_ok_and(|release| !links || is_linked(&release));
        return if is_known {
            version(tool, arguments, &asked.messages)
        } else {
            execute(tool, arguments, &asked.messages)
        };
    }
    if links {
        return link(asked);
    }
    match ours(tool, arguments, &asked.messages) {
        Ok(Ours::Assemble(asked)) => finish(assemble::assemble(&asked), &asked.messages),
        Ok(Ours::SymbolAbis(asked)) => finish(assemble::symbol_abis(&asked), &asked.messages),
        Err(reason) => {
            if asked.verbose && is_first(arguments) {
                let text = format!("{} runs: {reason}", Path::new(tool).display());
                let warning = Diagnostic::unplaced(Severity::Warning, "other-assembler", text);
                // Standard error may be closed.
                let _ = asked.messages.list(&[warning]);
            }
            execute(tool, arguments, &asked.messages)
        }
    }
}

/// Stands in for the linker; programs that rasm does not link, or that have errors, are left to the tool.
fn link(asked: &Toolexec) -> ExitCode {
    let (tool, arguments) = (&asked.tool, &asked.arguments);
    let reason = match release(tool)
        .and_then(|release| link_go::link_for_go_command(&release, arguments, &asked.messages))
    {
        Ok(()) => {
            if asked.verbose {
                let text =
                    format!("rasm links {}", output(arguments).unwrap_or(Path::new("a.out")).display());
                let note = Diagnostic::unplaced(Severity::Warning, "linked", text);
                // Standard error may be closed.
                let _ = asked.messages.list(&[note]);
            }
            return ExitCode::SUCCESS;
        }
        Err(reason) => reason,
    };
    let alone = asked.no_fallback
        || std::env::var_os("RASM_LINK").is_some_and(|value| value == "only")
        || link_go::has_own(arguments);
    if alone {
        let error =
            Diagnostic::unplaced(Severity::Error, "other-linker", format!("not linked here: {reason}"));
        return finish(asked.messages.list(&[error]).map(|_| false), &asked.messages);
    }
    if asked.verbose {
        let text = format!("{} runs: {reason}", Path::new(tool).display());
        let warning = Diagnostic::unplaced(Severity::Warning, "other-linker", text);
        let _ = asked.messages.list(&[warning]);
    }
    execute(tool, arguments, &asked.messages)
}

/// The output file of a call.
fn output(arguments: &[OsString]) -> Option<&Path> {
    arguments.iter().skip_while(|word| *word != "-o").nth(1).map(Path::new)
}

/// What rasm does in place of the assembler.
enum Ours {
    Assemble(Box<Assemble>),
    SymbolAbis(Box<Assemble>),
}

/// Determines what to do in place of the assembler, or why rasm cannot.
fn ours(tool: &OsString, arguments: &[OsString], messages: &Messages) -> Result<Ours, String> {
    let version = release(tool)?;
    if arguments.iter().any(|word| word.to_string_lossy().starts_with('@')) {
        return Err("response files are not supported here".into());
    }
    for name in target::DEFINES {
        if !arguments.iter().any(|word| word == name) {
            return Err(format!("it is not for linux/amd64: `{name}` is not defined"));
        }
    }
    // Source names go into the object unchanged.
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    if here.to_str().is_none() || tool.to_str().is_none() {
        return Err("a path is not UTF-8".into());
    }
    let flag = |word: &OsString| word.to_str().and_then(|word| word.strip_prefix('-')).map(str::to_owned);
    let is_inside = |flag: &String| INSIDE.contains(&flag.split('=').next().unwrap_or_default());
    if let Some(flag) = arguments.iter().filter_map(flag).find(is_inside) {
        return Err(format!("only Go's tool supports `-{flag}`"));
    }
    let own = ["rasm".into(), "--emit=go".into(), format!("--go={version}").into()];
    match args::parse(own.into_iter().chain(arguments.iter().cloned()).collect()) {
        Ok(Request::Assemble(mut asked)) => {
            asked.messages = messages.clone();
            Ok(Ours::Assemble(asked))
        }
        Ok(Request::SymbolAbis(mut asked)) => {
            asked.messages = messages.clone();
            Ok(Ours::SymbolAbis(asked))
        }
        Ok(_) => Err("there is nothing to assemble".into()),
        Err(error) => Err(error.message),
    }
}

/// The release of a tool, such as `go1.27.3`, if its object format is known. The tool is `pkg/tool/linux_amd64/asm` in a Go
/// tree.
fn release(tool: &OsString) -> Result<String, String> {
    let root = Path::new(tool).ancestors().nth(4).filter(|root| !root.as_os_str().is_empty());
    let root = root.ok_or("it is not in a Go tree")?;
    let version = tree_version(&root.to_string_lossy()).ok_or("its Go tree has no file `VERSION`")?;
    if is_known(&version) { Ok(version) } else { Err(format!("unsupported release `{version}`")) }
}

/// Whether the object format of the release with this name is known; prereleases are not supported.
fn is_known(version: &str) -> bool {
    Release::parse(version).and_then(table).is_some()
}

/// Whether this is the first message of the build that the call belongs to: a file in the build's own directory, which the
/// go command eventually removes, records that.
fn is_first(arguments: &[OsString]) -> bool {
    let folder = output(arguments).and_then(|output| output.ancestors().nth(2));
    let is_build = |name: &OsStr| name.to_string_lossy().starts_with("go-build");
    let Some(folder) = folder.filter(|folder| folder.file_name().is_some_and(is_build)) else { return true };
    let told = File::create_new(folder.join("rasm-toolexec-told"));
    !told.is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists)
}

/// Answers `-V=full`: the tool's answer, and the version of rasm in its place, so that the go command keeps their outputs
/// apart.
fn version(tool: &OsString, arguments: &[OsString], messages: &Messages) -> ExitCode {
    let child = match Command::new(tool).args(arguments).stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return failed(tool, &error, messages),
    };
    // Runs concurrently with the tool, so that the go command does not wait for it.
    let identity = identity();
    let output = match child.wait_with_output() {
        Ok(output) => output,
        Err(error) => return failed(tool, &error, messages),
    };
    let line = String::from_utf8_lossy(&output.stdout);
    let _ = writeln!(io::stdout(), "{} rasm={identity}", line.trim_end());
    ExitCode::from(output.status.code().map_or(FAILURE, |code| code as u8))
}

/// The version, and a hash of the program: another build of rasm may assemble differently.
fn identity() -> String {
    // Mapped, since copying would take longer than hashing.
    let program = std::env::current_exe().and_then(|path| Files.map(&path));
    let hash = program.map_or(0, |program| xxhash_rust::xxh3::xxh3_64((*program).as_ref()));
    format!("{}-{hash:016x}", env!("CARGO_PKG_VERSION"))
}

/// Replaces this process with the tool.
fn execute(tool: &OsString, arguments: &[OsString], messages: &Messages) -> ExitCode {
    messages.before_exec();
    failed(tool, &Command::new(tool).args(arguments).exec(), messages)
}

/// Reports a tool that could not be run; returns the exit code.
fn failed(tool: &OsString, error: &io::Error, messages: &Messages) -> ExitCode {
    messages.fatal(&FileError::new("run-failed", Path::new(tool), reason(error)));
    ExitCode::from(FAILURE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_known_by_name() {
        for known in ["go1.22", "go1.22.10", "go1.27.3", "go1.24.1-custom"] {
            assert!(is_known(known), "{known}");
        }
        for other in ["go1.21.13", "go1.99", "go1.27rc1", "go1.27-devel_abc", "devel", "go2", ""] {
            assert!(!is_known(other), "{other}");
        }
    }
}
