//! `rasm fmt`.
//!
//! In: `testdata/fmt/NAME.s` with their layout `NAME.fmt` (BLESS=1 rewrites it); the assembly of the Go tree and of the public
//! modules; the module asmfmt. Out: `cases/NAME`; `mutants`, damaged text keeps its tokens; `trees`, files assemble to the same
//! bytes when formatted, and formatting again changes nothing; `asmfmt`, the differences from that tool, each with its reason;
//! `command/…`, the options.

mod asmfmt;
mod command;
mod trees;

use crate::support::random::Random;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings::{bless, full};
use crate::support::suite::{Group, failure, panicking};
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = cases().unwrap_or_else(|reason| vec![failure("cases", reason)]);
    trials.push(panicking("mutants", mutants));
    trials.extend(command::trials());
    let mut group = Group::new("trees", context);
    group.oracle("same_bytes", trees::same_bytes);
    group.oracle("asmfmt", asmfmt::compare);
    trials.extend(group.trials());
    trials
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/fmt")
}

/// The `.s` files of a folder, in the order of their names.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut found: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "s"));
    found.sort();
    Ok(found)
}

fn cases() -> Result<Vec<Trial>, String> {
    let case = |path: PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Trial::test(format!("cases/{name}"), move || check(&path).map_err(Failed::from))
    };
    Ok(sources(&folder())?.into_iter().map(case).collect())
}

/// Compares the layout of a case with the expected one.
fn check(path: &Path) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let formatted = rasm::fmt::format(&text).map_err(|refusal| refusal.to_string())?;
    let expected = path.with_extension("fmt");
    if bless() {
        return fs::write(expected, formatted).map_err(|error| error.to_string());
    }
    let expected = fs::read_to_string(expected).map_err(|error| error.to_string())?;
    if formatted != expected {
        return Err(difference(&expected, &formatted));
    }
    match rasm::fmt::format(&formatted) {
        Ok(again) if again == formatted => Ok(()),
        Ok(again) => Err(format!("a second run changes it:\n{}", difference(&formatted, &again))),
        Err(refusal) => Err(format!("a second run refuses it: {refusal}")),
    }
}

fn difference(expected: &str, found: &str) -> String {
    similar::TextDiff::from_lines(expected, found).unified_diff().to_string()
}

/// Damaged text is formatted with the same tokens or refused, and stays as it is when formatted again.
fn mutants() {
    let texts: Vec<String> = ["fmt", "golden", "errors", "syntax/fail"]
        .iter()
        .flat_map(|name| sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name)).unwrap())
        .filter_map(|path| fs::read_to_string(path).ok())
        .filter(|text| text.len() < 4000)
        .collect();
    let pieces = [
        "\\",
        "\n",
        "//",
        "/*",
        "*/",
        ";",
        "#",
        ":",
        "\"",
        "'",
        "(",
        ",",
        " ",
        "\t",
        "\r",
        "·",
        "#define A \\\n",
    ];
    let (mut random, mut formatted, mut refused, mut kept) = (Random::of_run(40), 0, 0, 0);
    let rounds = if full() { 200_000 } else { 4_000 };
    for _ in 0..rounds {
        let mut text = texts[random.below(texts.len())].clone();
        for _ in 0..=random.below(4) {
            let mut at = random.below(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let mut end = (at + random.below(4)).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            text.replace_range(
                at..end,
                if random.chance(70) { pieces[random.below(pieces.len())] } else { "" },
            );
        }
        match rasm::fmt::format(&text) {
            Ok(once) => {
                let again = rasm::fmt::format(&once)
                    .unwrap_or_else(|refusal| panic!("{refusal}:\n{text}\n---\n{once}"));
                assert!(again == once, "a second run changes\n{text}\n---\n{}", difference(&once, &again));
                formatted += 1;
            }
            Err(refusal) => {
                let told = matches!(refusal.code, "not-assembly") || refusal.message.contains("not closed");
                kept += usize::from(!told);
                // The safeguard may be needed for text as odd as a directive amid a line, but hardly ever.
                assert!(kept * 10_000 <= rounds, "{refusal} at {:?}:\n{text}", refusal.at);
                refused += 1;
            }
        }
    }
    assert!(formatted > refused && refused > 0, "{formatted} formatted, {refused} refused");
}
