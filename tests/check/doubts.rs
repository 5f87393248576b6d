//! Functions about which there is no doubt: what is certainly wrong is found whether or not paths are followed only where there is one.
//!
//! In: the cases of several suites, the Go tree's assembly in a full run, and each of them with lines taken out. Out: the findings while
//! assembling are those with all functions kept as written; the number of texts compared is printed.

use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings::full;
use crate::support::tree;
use rasm::check::{Levels, Settings, add};
use rasm::source::MemoryLoader;
use rasm::stubs::Declared;
use rasm::{Input, KeepWritten, Options, assemble};
use std::fs;
use std::path::{Path, PathBuf};

/// Of the lines of a case, one in so many is taken out at a time; in a full run each.
const EVERY: usize = 23;

/// What the text below is called.
const WAYS_NAME: &str = "ways.s";

/// Where a doubt is due to another way than the one that is walked, or to code that nothing leads to.
const WAYS: &str = "TEXT ·skipped(SB), 4, $0-0
	JMP end
	CALL ·wide(SB)
end:
	RET

TEXT ·wide(SB), 4, $0-8
	RET

TEXT ·lost(SB), 4, $16-0
	JEQ call
back:
	ADDQ BX, CX
	RET
call:
	CALL ·callee(SB)
	JMP back

TEXT ·compares(SB), 4, $16-0
	MOVAPS X0, 0(SP)
	CMPQ AX, SP
	RET

TEXT ·undefined(SB), 4, $0-0
	JEQ multiply
back:
	JEQ out
	RET
out:
	RET
multiply:
	MULQ BX
	JMP back
";

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = context.report.clone();
    vec![Trial::test("doubts", move || all(&report).map_err(Failed::from))]
}

fn all(report: &Report) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let mut files = Vec::new();
    for folder in ["check", "check/more", "golden", "errors", "debug", "frame", "stubs"] {
        files.extend(sources(&root.join(folder))?);
    }
    if full() {
        let tree = tree::find()?;
        let mut open = vec![tree.root.join("src")];
        while let Some(folder) = open.pop() {
            files.extend(
                sources(&folder)?.into_iter().filter(|path| path.to_string_lossy().ends_with("_amd64.s")),
            );
            let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            open.extend(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()));
        }
    }
    let read = |path: &PathBuf| {
        let text = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok((path.clone(), String::from_utf8_lossy(&text).into_owned()))
    };
    let mut texts = files.iter().map(read).collect::<Result<Vec<_>, String>>()?;
    texts.push((PathBuf::from(WAYS_NAME), WAYS.to_owned()));
    let (mut compared, mut findings) = (0, 0);
    for (path, text) in &texts {
        let lines: Vec<&str> = text.lines().collect();
        // All of it, then without one line.
        let step = if full() || path.ends_with("correct.s") || path.ends_with(WAYS_NAME) { 1 } else { EVERY };
        let without = (0..lines.len()).step_by(step).map(Some);
        // One line of a long file costs as much as the whole.
        let most = 20_000 / lines.len().max(1);
        for left_out in [None].into_iter().chain(without.take(most)) {
            let kept = lines.iter().enumerate().filter(|(index, _)| Some(*index) != left_out);
            let text: String = kept.flat_map(|(_, line)| [line, "\n"]).collect();
            let whole = [false, true].map(|has_go| found(&text, KeepWritten::All, has_go));
            if whole != [false, true].map(|has_go| found(&text, KeepWritten::InDoubt { has_go }, has_go)) {
                return Err(format!("{}, without line {left_out:?}: other findings", path.display()));
            }
            compared += 1;
            findings += whole[1].len();
        }
    }
    if findings < 300 {
        return Err(format!("only {findings} findings in {compared} texts"));
    }
    report.add("check: texts with the same findings where only doubts are followed", compared, compared);
    Ok(())
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "s"));
    files.sort();
    Ok(files)
}

/// What is found while assembling, with so much of functions kept.
fn found(text: &str, written: KeepWritten, has_go: bool) -> Vec<String> {
    let options = Options { written, ..Options::default() };
    let mut assembly = assemble(vec![Input::new("x.s", text)], &options, &MemoryLoader::default());
    let settings = Settings { levels: Levels::while_assembling(), ..Settings::default() };
    // A Go function with a body, so that registers may be lost in it.
    let go = Input::new("x.go", "package main\n\nfunc callee() {}\n\nfunc g(x int) int { return x }\n");
    let files = if has_go { vec![go] } else { Vec::new() };
    add(&mut assembly, Declared { files, ..Declared::default() }, &settings);
    let describe =
        |found: &rasm::diag::Diagnostic| format!("{} {:?} {}", found.code, found.span(), found.message);
    let mut all: Vec<String> = assembly.diagnostics().iter().map(describe).collect();
    all.sort();
    all
}
