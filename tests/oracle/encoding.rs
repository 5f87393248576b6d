//! Check `encoding`: Go's own encoding tests, read from the Go tree.
//!
//! In: the files assembled by Go's end-to-end tests for amd64, without the lines that rasm refuses deliberately. Out, one test
//! per file: both listings are equal; each instruction has the bytes given in the comment on its line; and the refused lines
//! are exactly the documented ones.

use crate::oracle::differences::{self, Refusal};
use crate::oracle::listing::{self, Symbol};
use crate::oracle::std_check::same_listing;
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Failed, Trial};
use crate::support::tree::Tree;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// One of Go's test files.
#[derive(Debug)]
pub(crate) struct Input {
    /// The call that assembles it.
    pub(crate) call: Call,
    /// Its text.
    text: String,
}

/// The test files of the tree.
pub(crate) fn inputs(tree: &Tree) -> Result<Vec<Input>, String> {
    let folder = tree.asm_tests();
    let mut names: Vec<String> =
        ["amd64.s", "amd64enc.s", "amd64enc_extra.s"].map(|name| format!("testdata/{name}")).into();
    let avx512 = folder.join("testdata/avx512enc");
    for entry in fs::read_dir(&avx512).map_err(|error| format!("{}: {error}", avx512.display()))? {
        let name = entry.map_err(|error| error.to_string())?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".s") {
            names.push(format!("testdata/avx512enc/{name}"));
        }
    }
    names.sort();
    names.into_iter().map(|name| input(tree, &name)).collect()
}

fn input(tree: &Tree, name: &str) -> Result<Input, String> {
    let directory = tree.asm_tests();
    let text = fs::read_to_string(directory.join(name)).map_err(|error| format!("{name}: {error}"))?;
    let flags = vec!["-p".into(), "main".into(), "-I".into(), tree.include().display().to_string()];
    let short = name.trim_start_matches("testdata/").into();
    Ok(Input { call: Call { name: short, directory, flags, source: name.into() }, text })
}

/// One test per file.
pub(crate) fn trials(tree: &Arc<Tree>, inputs: &[Input], report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for input in inputs {
        let (tree, report) = (tree.clone(), report.clone());
        let (call, text) = (input.call.clone(), input.text.clone());
        trials.push(Trial::test(format!("encoding/{}", call.name), move || {
            let result = check(&tree, &call, &text, &report);
            report.add("encoding: files equal", usize::from(result.is_ok()), 1);
            result.map_err(Failed::from)
        }));
    }
    trials
}

fn check(tree: &Tree, call: &Call, text: &str, report: &Report) -> Result<(), String> {
    let refusals = differences::read()?;
    let scratch = run::scratch()?;
    let refused = refused(tree, call, scratch.path())?;
    let documented = text.lines().filter(|line| differences::documented(&refusals, line)).count();
    report.add("encoding: documented lines that are refused", refused.len(), documented);
    only_documented(&refusals, &refused, text)?;

    let accepted = accepted(call, text, &refused, scratch.path())?;
    let printed = same_listing(tree, &accepted, &[]);
    // The comments also check rasm on their own, so a difference from Go's listing does not hide them.
    let own = match &printed {
        Ok(listing) => listing.clone(),
        Err(_) => run::rasm(tree, &accepted, &["-S"], &scratch.path().join("x.o"))?.expect("rasm")?.stdout,
    };
    let wanted = wanted(text, &refused);
    let wrong = wrong(&wanted, &listing::parse(&own)?);
    report.add("encoding: instructions as their comment wants", wanted.len() - wrong.len(), wanted.len());
    printed?;
    match wrong.len() {
        0 => Ok(()),
        n => Err(format!("{n} of {} encodings differ:\n{}", wanted.len(), run::head(&wrong.join("\n"), 10))),
    }
}

/// The call without the lines that rasm refuses; check `encoding` verifies that these refusals are documented.
pub(crate) fn without_refusals(tree: &Tree, call: &Call, scratch: &Path) -> Result<Call, String> {
    let path = call.directory.join(&call.source);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let refused = refused(tree, call, scratch)?;
    accepted(call, &text, &refused, scratch)
}

/// The lines on which rasm reports an error.
fn refused(tree: &Tree, call: &Call, scratch: &Path) -> Result<BTreeSet<usize>, String> {
    let outcome = run::rasm(tree, call, &["-e", "--error-format", "go"], &scratch.join("x.o"))?;
    if outcome.success {
        return Ok(BTreeSet::new());
    }
    let lines = crate::oracle::errors::reported(&outcome.stderr, &call.source)?;
    if lines.is_empty() {
        outcome.expect("rasm")?;
    }
    Ok(lines)
}

/// Fails unless rasm refuses exactly what the documentation says.
fn only_documented(refusals: &[Refusal], refused: &BTreeSet<usize>, text: &str) -> Result<(), String> {
    let mut wrong = Vec::new();
    for (index, line) in text.lines().enumerate() {
        match (refused.contains(&(index + 1)), differences::documented(refusals, line)) {
            (true, false) => wrong.push(format!("{}: refused, but not documented: {line}", index + 1)),
            (false, true) => {
                wrong.push(format!("{}: accepted, but documented as refused: {line}", index + 1))
            }
            _ => {}
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("{} lines against docs/differences.md:\n{}", wrong.len(), run::head(&wrong.join("\n"), 20)))
}

/// The call for the file without its refused lines, which become empty to preserve line numbers.
fn accepted(call: &Call, text: &str, refused: &BTreeSet<usize>, scratch: &Path) -> Result<Call, String> {
    if refused.is_empty() {
        return Ok(call.clone());
    }
    let kept: String = text
        .lines()
        .enumerate()
        .map(|(index, line)| if refused.contains(&(index + 1)) { "\n".into() } else { format!("{line}\n") })
        .collect();
    let copy = scratch.join(&call.source);
    let folder = copy.parent().ok_or("a source without a folder")?;
    let original = call.directory.join(&call.source);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&copy, kept))
        .map_err(|error| format!("{}: {error}", copy.display()))?;
    let mut call = call.clone();
    // The file includes headers by paths relative to its original folder.
    call.flags.extend(["-I".into(), original.parent().unwrap_or(Path::new("")).display().to_string()]);
    call.directory = scratch.to_path_buf();
    Ok(call)
}

/// The encodings expected by comments, by line; several are alternatives.
fn wanted<'a>(text: &'a str, refused: &BTreeSet<usize>) -> HashMap<usize, Vec<&'a str>> {
    let mut wanted = HashMap::new();
    for (index, line) in text.lines().enumerate() {
        // The comment has the instruction, optionally its printed form, and the bytes last.
        let Some((_, comment)) = line.rsplit_once("//").filter(|(code, _)| is_code(code)) else { continue };
        let choices: Vec<&str> = comment.trim().split(" or ").collect();
        if !refused.contains(&(index + 1)) && choices.iter().all(|choice| is_encoding(choice)) {
            wanted.insert(index + 1, choices);
        }
    }
    wanted
}

/// Whether a line has code; Go keeps instructions that it does not support in comments.
fn is_code(text: &str) -> bool {
    !text.trim().is_empty() && !text.trim_start().starts_with("//")
}

fn is_encoding(text: &str) -> bool {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text == "empty" || (!text.is_empty() && text.len().is_multiple_of(2) && text.bytes().all(hex))
}

/// The lines whose first instruction differs from the expected bytes, or that have no instruction.
fn wrong(wanted: &HashMap<usize, Vec<&str>>, symbols: &[Symbol]) -> Vec<String> {
    let mut have: HashMap<usize, String> = HashMap::new();
    for symbol in symbols {
        for (index, instruction) in symbol.instructions.iter().enumerate() {
            have.entry(instruction.line).or_insert_with(|| {
                let hex: String = symbol.encoding(index).iter().map(|byte| format!("{byte:02x}")).collect();
                if hex.is_empty() { "empty".into() } else { hex }
            });
        }
    }
    let mut wrong = Vec::new();
    for (line, choices) in wanted {
        let have = have.get(line).map_or("nothing", String::as_str);
        if !choices.contains(&have) {
            wrong.push((line, format!("line {line}: have {have}, want {}", choices.join(" or "))));
        }
    }
    wrong.sort();
    wrong.into_iter().map(|(_, text)| text).collect()
}
