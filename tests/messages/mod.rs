//! The wording of all messages: lower case at the start, no full stop, names in backticks, no debug formatting.
//!
//! In: the cases of `testdata/errors` and `testdata/symabis`, printed as JSON, and the string literals in the sources that
//! become messages, notes, labels and suggestions. Out: `printed`, `sources` and `help`, with the locations of all violations
//! of the rules (`rules.rs`); `rules` and `literals` prove that violations are found. `codes` compares the table of codes with the
//! sources, and `pages` assembles what the codes' pages show.

mod codes;
mod literals;
mod rules;

use crate::golden::case;
use crate::support::run;
use crate::support::runner::{Context, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let tests: [(&str, Check); 7] = [
        ("codes", codes::complete),
        ("pages", codes::pages),
        ("printed", printed),
        ("sources", sources),
        ("help", help),
        ("rules", rules::checked),
        ("literals", literals::checked),
    ];
    tests.into_iter().map(|(name, test)| Trial::test(name, move || test().map_err(Failed::from))).collect()
}

/// A test function.
type Check = fn() -> Result<(), String>;

/// Calls whose literals are messages, and the folder or file in which they are. In some the first literal is a code.
const MESSAGES: [(&str, &str); 42] = [
    ("Diagnostic::error(", "src/"),
    ("Diagnostic::warning(", "src/"),
    ("Diagnostic::unplaced(", "src/"),
    ("messages::error(", "src/"),
    ("FileError::new(", "src/"),
    ("session.error(", "src/"),
    ("self.error(", "src/"),
    ("self.warning(", "src/"),
    ("usage::missing(", "src/"),
    ("usage::bad_value(", "src/"),
    ("usage::conflict(", "src/"),
    ("usage::unexpected(", "src/"),
    ("offer(", "src/"),
    ("refuse!(", "src/"),
    ("Refusal(", "src/"),
    ("NoData::new(", "src/"),
    (".note(", "src/"),
    (".label(", "src/"),
    (".also(", "src/"),
    (".help(", "src/"),
    (".fix(", "src/"),
    (".safe_fix(", "src/"),
    (".into_label(", "src/"),
    ("Err(format!(", "src/"),
    ("ok_or_else(|| format!(", "src/"),
    ("warnings.push(format!(", "src/"),
    // Functions that make a diagnostic.
    ("wrong(", "src/abi/"),
    ("diagnostic(", "src/asm/encode/"),
    ("messages::fault(", "src/link/"),
    ("problem(", "src/link/elf/"),
    ("damaged(", "src/link/elf/"),
    ("error(", "src/cli/args/usage.rs"),
    ("error(", "src/cli/link_go/"),
    ("unsupported(", "src/cli/link_go/"),
    ("warning(", "src/cli/target.rs"),
    // The linker's command line.
    ("Wrong::new(", "src/cli/ld/"),
    ("Wrong::unsupported(", "src/cli/ld/"),
    ("let wrong = || format!(", "src/cli/ld/"),
    ("let text = format!(", "src/cli/ld/"),
    // What errors print.
    ("f.write_str(", "src/"),
    ("write!(f, ", "src/goobj/fault.rs"),
    ("write!(f, ", "src/goobj/write/"),
];

/// The linker's table of options: why each is refused is the last literal of its row.
const OPTIONS: &str = "src/cli/ld/options.rs";

/// Folders in which `.help(` is a clap method.
const HELPS: [&str; 2] = ["src/cli/args/", "src/cli/ld/"];

/// Checks rasm's output for the error cases.
fn printed() -> Result<(), String> {
    let (mut faults, mut count) = (Vec::new(), 0);
    for folder in ["errors", "symabis"] {
        for case in case::all(folder)? {
            let scratch = run::scratch()?;
            let folder = scratch.path().to_string_lossy().into_owned();
            let mut command = case.rasm();
            command.args(case.flags.iter().map(|flag| flag.replace("$TMP", &folder)));
            command.args(["--error-format", "json", "-o"]).arg(scratch.path().join("out"));
            if let Some(source) = case.files.iter().any(|file| file == "-").then(|| case.beside("s")) {
                command.stdin(fs::File::open(source).map_err(|error| error.to_string())?);
            }
            command.args(case.files.iter().map(|file| file.replace("$TMP", &folder)));
            let said = run::outcome(command)?.stderr;
            for line in said.lines().filter(|line| line.starts_with('{')) {
                let message: serde_json::Value =
                    serde_json::from_str(line).map_err(|error| format!("{}: {error}: {line}", case.name))?;
                for text in texts(&message) {
                    count += 1;
                    let fault = rules::wrong(text);
                    faults.extend(fault.map(|fault| format!("{}: {fault}: {text}", case.name)));
                }
            }
        }
    }
    judge(&faults, count, 300)
}

/// All texts of a message.
fn texts(message: &serde_json::Value) -> Vec<&str> {
    let of = |list: &str| message[list].as_array().map(Vec::as_slice).unwrap_or_default();
    let labels = of("spans").iter().map(|span| &span["label"]);
    let all = labels.chain(of("children").iter().chain([message]).map(|part| &part["message"]));
    all.filter_map(serde_json::Value::as_str).filter(|text| !text.is_empty()).collect()
}

/// Checks the literals in the sources.
fn sources() -> Result<(), String> {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (path, source) in files()? {
        let is_help = HELPS.iter().any(|room| path.starts_with(room));
        let here = MESSAGES
            .into_iter()
            .filter(|(name, folder)| path.starts_with(folder) && (*name != ".help(" || !is_help));
        let calls = here.flat_map(|(name, _)| literals::in_calls(&source, name)).flatten();
        let rows = if path == OPTIONS { literals::in_calls(&source, "Refused, ") } else { Vec::new() };
        let reasons = rows.into_iter().filter_map(|mut row| row.pop());
        for literal in calls.chain(reasons) {
            let is_code = literal.text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            // Separators and suffixes are not texts of their own.
            if is_code || !literal.text.contains(char::is_alphabetic) {
                continue;
            }
            count += 1;
            let fault = rules::wrong(&literal.text);
            let place = format!("{path}:{}", literal.line);
            faults.extend(fault.map(|fault| format!("{place}: {fault}: {}", literal.text)));
        }
    }
    faults.sort();
    faults.dedup();
    judge(&faults, count, 300)
}

/// Checks the lines of the commands' help.
fn help() -> Result<(), String> {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (path, source) in files()? {
        if !HELPS.iter().any(|room| path.starts_with(room)) {
            continue;
        }
        for name in [".help(", ".about("] {
            // The last literal is the text; a value's name may precede it.
            for literal in literals::in_calls(&source, name).into_iter().filter_map(|mut list| list.pop()) {
                count += 1;
                let fault = rules::wrong_help(&literal.text);
                let place = format!("{path}:{}", literal.line);
                faults.extend(fault.map(|fault| format!("{place}: {fault}: {}", literal.text)));
            }
        }
    }
    judge(&faults, count, 50)
}

/// Fails if there are faults, or fewer texts than expected.
fn judge(faults: &[String], count: usize, least: usize) -> Result<(), String> {
    if !faults.is_empty() {
        return Err(format!("{} of {count} texts:\n{}", faults.len(), faults.join("\n")));
    }
    if count >= least { Ok(()) } else { Err(format!("only {count} texts were found")) }
}

/// The sources, with their paths relative to the root.
fn files() -> Result<Vec<(String, String)>, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = vec![root.join("src")];
    let mut list = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text =
                    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                list.push((name, text));
            }
        }
    }
    list.sort();
    Ok(list)
}
