//! Check `errors`: Go's own error tests, read from the Go tree.
//!
//! In: files whose incorrect lines have a comment `// ERROR "text"`. Out, one test per file: rasm reports an error on each
//! marked line and on no other, exits with 1 and leaves no object. The wording is not compared.

use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Failed, Trial};
use crate::support::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// The files, with the flags used by Go's own test.
const FILES: [(&str, &[&str]); 4] = [
    ("amd64error.s", &[]),
    ("amd64dynlinkerror.s", &["-dynlink"]),
    ("duperror.s", &[]),
    ("buildtagerror.s", &[]),
];

/// One test per file.
pub(crate) fn trials(tree: &Arc<Tree>, report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (name, flags) in FILES {
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("errors/{name}"), move || {
            check(&tree, name, flags, &report).map_err(Failed::from)
        }));
    }
    trials
}

fn check(tree: &Tree, name: &str, flags: &[&str], report: &Report) -> Result<(), String> {
    let source = Path::new("testdata").join(name);
    let mut call = Call { name: name.into(), directory: tree.asm_tests(), flags: Vec::new(), source };
    call.flags.extend(["-p".into(), "main".into(), "-I".into(), tree.include().display().to_string()]);
    call.flags.extend(flags.iter().map(|flag| flag.to_string()));
    let path = call.directory.join(&call.source);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;

    let scratch = run::scratch()?;
    let object = scratch.path().join("x.o");
    let outcome = run::rasm(tree, &call, &["-e", "--error-format", "go"], &object)?;
    if outcome.code != Some(1) {
        return Err(format!("exit code {:?}, not 1\n{}", outcome.code, run::head(&outcome.stderr, 10)));
    }
    if object.exists() {
        return Err("an object was left in spite of errors".into());
    }
    let marked = marked(&text);
    if marked.is_empty() {
        return Err(format!("{}: no line is marked", path.display()));
    }
    let messages = messages(&outcome.stderr, &call.source)?;
    let lines: BTreeSet<usize> = messages.keys().copied().collect();
    let found = marked.iter().filter(|line| lines.contains(line)).count();
    report.add("errors: marked lines reported", found, marked.len());

    let mut wrong = Vec::new();
    for (index, line) in text.lines().enumerate() {
        match (marked.contains(&(index + 1)), lines.contains(&(index + 1))) {
            (true, false) => wrong.push(format!("line {}: no error: {line}", index + 1)),
            (false, true) => {
                wrong.push(format!("line {}: unexpected {:?}: {line}", index + 1, messages[&(index + 1)]));
            }
            _ => {}
        }
    }
    let beyond = lines.iter().filter(|&&line| line > text.lines().count() || line == 0);
    wrong.extend(beyond.map(|line| format!("line {line}: there is no such line")));
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("{} lines:\n{}", wrong.len(), run::head(&wrong.join("\n"), 20)))
}

/// The marked lines, from 1.
fn marked(text: &str) -> BTreeSet<usize> {
    let numbered = text.lines().enumerate();
    numbered.filter(|(_, line)| line.contains("// ERROR")).map(|(index, _)| index + 1).collect()
}

/// The lines on which errors were reported.
pub(crate) fn reported(stderr: &str, source: &Path) -> Result<BTreeSet<usize>, String> {
    Ok(messages(stderr, source)?.into_keys().collect())
}

/// Messages by line. Each line of `stderr` is `file:line: message`, or continues one after a tab.
fn messages(stderr: &str, source: &Path) -> Result<BTreeMap<usize, Vec<String>>, String> {
    let mut messages: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let source = format!("{}:", source.display());
    for text in stderr.lines().filter(|text| !text.is_empty() && !text.starts_with('\t')) {
        let place = text.strip_prefix(&source).and_then(|rest| rest.split_once(": "));
        // A column may follow the line.
        let line = place.and_then(|(place, _)| place.split(':').next()?.parse().ok());
        let (line, (_, message)) =
            line.zip(place).ok_or_else(|| format!("not a diagnostic of this file: {text}"))?;
        if !message.starts_with("warning: ") {
            messages.entry(line).or_default().push(message.into());
        }
    }
    Ok(messages)
}
