//! docs/errors.md shows the actual output: each of its commands is run on the file it shows.

use super::rasm;
use crate::support::difference;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub(super) fn trials() -> Vec<Trial> {
    vec![
        Trial::test("docs/errors", || check().map_err(Failed::from)),
        Trial::test("docs/codes", || codes().map_err(Failed::from)),
        Trial::test("docs/emit", || emit().map_err(Failed::from)),
        Trial::test("docs/linker_codes", || linker_codes().map_err(Failed::from)),
    ]
}

fn text_of(path: &str) -> Result<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The table of a wrong command line's codes is what the code says.
fn codes() -> Result<(), String> {
    let (docs, source) = (text_of("docs/errors.md")?, text_of("src/cli/args/usage.rs")?);
    let table = docs.split("## Wrong command lines").nth(1).and_then(|rest| rest.split("\n## ").next());
    let rows =
        table.unwrap_or_default().lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let mut rows: Vec<&str> = rows.collect();
    let calls = source.split("error(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut calls: Vec<&str> = calls.collect();
    for list in [&mut rows, &mut calls] {
        list.sort_unstable();
        list.dedup();
    }
    if rows == calls && !rows.is_empty() {
        Ok(())
    } else {
        Err(format!("{rows:?} in the table, {calls:?} in the code"))
    }
}

/// The table of the linker's codes in docs/link.md is what the code says; Go programs have their own document.
fn linker_codes() -> Result<(), String> {
    let docs = text_of("docs/link.md")?;
    let table = docs.split("| code | meaning |").nth(1).and_then(|rest| rest.split("\n\n").next());
    let first = |line: &'_ str| line.split(" | ").next().unwrap_or_default().to_owned();
    let cells: Vec<String> = table.unwrap_or_default().lines().map(first).collect();
    let rows: BTreeSet<String> =
        cells.iter().flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/link")];
    let (mut codes, mut sources) = (BTreeSet::new(), text_of("src/cli/link.rs")?);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                folders.extend(Some(path).filter(|path| !path.ends_with("go")));
                continue;
            }
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            sources += &text;
            // Messages are worded in sentences; a code is the first of two texts, or the only one before other values.
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let calls = ["error(", "fault(", "unplaced(", "warning(", "too_large(", "Err(("];
            for call in calls {
                let arguments = text.split(call).skip(1).filter_map(|rest| rest.split(';').next());
                codes.extend(arguments.filter_map(code).map(str::to_owned));
            }
        }
    }
    let undocumented: Vec<_> = codes.difference(&rows).collect();
    let unused: Vec<_> = rows.iter().filter(|row| !sources.contains(&format!("\"{row}\""))).collect();
    match undocumented.is_empty() && unused.is_empty() && rows.len() > 20 {
        true => Ok(()),
        false => Err(format!("not in docs/link.md: {undocumented:?}; not in the code: {unused:?}")),
    }
}

/// The first text among the arguments of a call, if it is a code: words joined by `-`.
fn code(arguments: &str) -> Option<&str> {
    let text = arguments.split('"').nth(1)?;
    let is_code = text.contains('-') && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase());
    is_code.then_some(text).or_else(|| (text == "overlap").then_some(text))
}

/// What the README says of `--emit` and `--go` is what the help says.
fn emit() -> Result<(), String> {
    let (readme, help) = (text_of("README.md")?, text_of("testdata/help/rasm.txt")?);
    let line = help.lines().find(|line| line.contains("--emit <WHAT>")).ok_or("no --emit")?;
    let values =
        line.split("possible values: ").nth(1).and_then(|rest| rest.split(']').next()).ok_or("no values")?;
    let emit = format!("`--emit {}`", values.replace(", ", "|"));
    let (oldest, newest) = (rasm::Release::OLDEST, rasm::Release::NEWEST);
    let releases = format!("`--go {oldest}` to `--go {newest}`");
    let flags = readme.split("The flags of `go tool asm` work as in Go: `").nth(1);
    let flags = flags.and_then(|rest| rest.split('`').next()).ok_or("README.md has no flags")?;
    for flag in flags.split(' ') {
        let words = |line: &str| {
            line.split([' ', ',', '=', '[']).any(|word| word.trim_start_matches('-') == &flag[1..])
        };
        if !help.lines().filter(|line| line.trim_start().starts_with('-')).any(words) {
            return Err(format!("the help text has no {flag}"));
        }
    }
    match [emit, releases].into_iter().find(|text| !readme.contains(text)) {
        Some(text) => Err(format!("README.md does not say {text}")),
        None => Ok(()),
    }
}

fn check() -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/errors.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    // Every second part is inside a fence.
    let mut blocks = text.split("```\n").skip(1).step_by(2);
    let folder = scratch()?;
    let source = blocks.next().ok_or("no example")?;
    fs::write(folder.path().join("sum.s"), source).map_err(|error| error.to_string())?;
    let mut commands = 0;
    fs::write(
        folder.path().join("swapped.s"),
        "TEXT ·f(SB), 4, $0-1\n\tCMPQ $5, AX\n\tSETLT ret+0(FP)\n\tRET\n",
    )
    .map_err(|error| error.to_string())?;
    for call in blocks.flat_map(|block| block.split("$ rasm ").skip(1)) {
        let (line, shown) = call.split_once('\n').ok_or("a command without its output")?;
        let words: Vec<&str> = line.split(' ').collect();
        let outcome = rasm(folder.path(), &words)?;
        let printed = if line.starts_with("fix ") {
            String::from_utf8_lossy(&outcome.stdout).into_owned()
        } else {
            outcome.stderr
        };
        let printed = printed.trim_end();
        let shown = shown.trim_end();
        let texts = [shown, printed]
            .map(|text| if line.contains("json") { value(text) } else { Ok(text.to_owned()) });
        let [shown, printed] = texts;
        difference::in_lines(["shown", "printed"], shown?.as_bytes(), printed?.as_bytes())
            .map_err(|error| format!("rasm {line}: {error}"))?;
        commands += 1;
    }
    if commands == 7 { Ok(()) } else { Err(format!("{commands} commands were found")) }
}

/// Normalizes JSON, regardless of its line breaks.
fn value(text: &str) -> Result<String, String> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|error| format!("{error}: {text}"))?;
    Ok(format!("{value:#}"))
}
