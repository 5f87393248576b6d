//! `rasm toolexec TOOL ARGS...`: what the go command calls in place of its tools.
//!
//! In: the path of a tool of Go's, and its arguments. Out: of the assembler for linux on amd64, of a release that is
//! known, what rasm makes of them; every other tool is executed as it is.

use super::toolchain::tree_version;
use super::{FAILURE, USAGE, args};
use crate::Release;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

const HELP: &str = "\
Takes the place of Go's assembler under the go command

Usage: go build -toolexec 'rasm toolexec' ./...

  -v          says when another assembler runs in place of rasm, and why
  -h, --help  prints this

Every tool but the assembler is executed unchanged, and so is the assembler of a release of Go, a
system or an architecture that rasm does not know. With other flags:
go build -toolexec 'rasm toolexec -v' ./...
";

/// The releases whose objects are known.
const OLDEST: Release = Release::minor(22);

/// What the go command defines for the assembler of the one architecture and system that rasm knows.
const TARGET: [&str; 2] = ["GOOS_linux", "GOARCH_amd64"];

/// Flags of Go's assembler that print what only it knows.
const INSIDE: [&str; 3] = ["d", "debug", "v"];

/// The words behind `toolexec`, if that is what the command line says.
pub(super) fn arguments(args: &[OsString]) -> Option<&[OsString]> {
    match args {
        [_, command, rest @ ..] if command == "toolexec" => Some(rest),
        _ => None,
    }
}

/// Runs `rasm toolexec` with the words behind it.
pub(super) fn main(words: &[OsString]) -> ExitCode {
    let (verbose, words) = match words {
        [flag, rest @ ..] if flag == "-v" => (true, rest),
        all => (false, all),
    };
    let [tool, arguments @ ..] = words else {
        let _ = io::stderr().write_all(HELP.as_bytes());
        return ExitCode::from(USAGE);
    };
    if tool == "-h" || tool == "--help" {
        let _ = io::stdout().write_all(HELP.as_bytes());
        return ExitCode::SUCCESS;
    }
    if Path::new(tool).file_stem() != Some(OsStr::new("asm")) {
        return execute(tool, arguments);
    }
    if arguments.iter().any(|word| word == "-V=full") {
        let target = [("GOOS", "linux"), ("GOARCH", "amd64")];
        let is_known = target.iter().all(|(name, known)| std::env::var(name).is_ok_and(|is| is == *known));
        // What another assembler makes is the same as without rasm.
        return if is_known && release(tool).is_ok() {
            version(tool, arguments)
        } else {
            execute(tool, arguments)
        };
    }
    match ours(tool, arguments) {
        Ok(request) => super::perform(request),
        Err(reason) => {
            if verbose && is_first(arguments) {
                let _ = writeln!(io::stderr(), "rasm: {} runs: {reason}", Path::new(tool).display());
            }
            execute(tool, arguments)
        }
    }
}

/// What rasm is to do in place of the assembler, or why it cannot.
fn ours(tool: &OsString, arguments: &[OsString]) -> Result<args::Request, String> {
    let version = release(tool)?;
    for name in TARGET {
        if !arguments.iter().any(|word| word == name) {
            return Err(format!("it is not for linux on amd64: {name} is not defined"));
        }
    }
    let flag = |word: &OsString| word.to_str().and_then(|word| word.strip_prefix('-')).map(str::to_owned);
    let is_inside = |flag: &String| INSIDE.contains(&flag.split('=').next().unwrap_or_default());
    if let Some(flag) = arguments.iter().filter_map(flag).find(is_inside) {
        return Err(format!("-{flag} prints what only it knows"));
    }
    let own = ["rasm".into(), "--emit=go".into(), format!("--go={version}").into()];
    args::parse(own.into_iter().chain(arguments.iter().cloned())).map_err(|text| text.trim_end().to_owned())
}

/// Whether nothing was said yet in the build that the call belongs to: a file in the build's own folder, which the go
/// command removes in the end, remembers it.
fn is_first(arguments: &[OsString]) -> bool {
    let output = arguments.iter().skip_while(|word| *word != "-o").nth(1).map(Path::new);
    let folder = output.and_then(|output| output.ancestors().nth(2));
    let is_build = |name: &OsStr| name.to_string_lossy().starts_with("go-build");
    let Some(folder) = folder.filter(|folder| folder.file_name().is_some_and(is_build)) else { return true };
    let told = File::create_new(folder.join("rasm-toolexec-told"));
    !told.is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists)
}

/// The release of a tool, such as `go1.27.3`, if its objects are known. The tool is `pkg/tool/linux_amd64/asm` in
/// a Go tree.
fn release(tool: &OsString) -> Result<String, String> {
    let root = Path::new(tool).ancestors().nth(4).filter(|root| !root.as_os_str().is_empty());
    let root = root.ok_or("it lies in no Go tree")?;
    let version = tree_version(&root.to_string_lossy()).ok_or("its Go tree has no VERSION")?;
    match Release::parse(&version) {
        Some(release) if release >= OLDEST => Ok(version),
        _ => Err(format!("{version} is not known")),
    }
}

/// Answers `-V=full`: what the tool answers, and which rasm takes its place, so that the go command keeps what each
/// made apart.
fn version(tool: &OsString, arguments: &[OsString]) -> ExitCode {
    let output = match Command::new(tool).args(arguments).output() {
        Ok(output) => output,
        Err(error) => return failed(tool, &error),
    };
    let _ = io::stderr().write_all(&output.stderr);
    let line = String::from_utf8_lossy(&output.stdout);
    let _ = writeln!(io::stdout(), "{} rasm={}", line.trim_end(), identity());
    ExitCode::from(output.status.code().map_or(FAILURE, |code| code as u8))
}

/// The version, and a hash of the program: another rasm may assemble in another way.
fn identity() -> String {
    let program = std::env::current_exe().and_then(std::fs::read).unwrap_or_default();
    format!("{}-{:016x}", env!("CARGO_PKG_VERSION"), xxhash_rust::xxh3::xxh3_64(&program))
}

/// Becomes the tool.
fn execute(tool: &OsString, arguments: &[OsString]) -> ExitCode {
    failed(tool, &Command::new(tool).args(arguments).exec())
}

fn failed(tool: &OsString, error: &io::Error) -> ExitCode {
    let _ = writeln!(io::stderr(), "rasm: {}: {error}", Path::new(tool).display());
    ExitCode::from(FAILURE)
}
