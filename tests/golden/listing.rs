//! Listings: rasm's -S compared with the golden, and the golden with Go's assembler.

use crate::golden::case::Case;
use crate::support::answers::{self, Question};
use crate::support::run::{self, Outcome};
use crate::support::settings::bless;
use crate::support::tree::Tree;
use std::path::Path;
use std::process::Command;

/// `rasm -S` prints the golden.
pub(crate) fn check(case: &Case) -> Result<(), String> {
    case.golden("lst", &listing(case, case.rasm(), "rasm")?)
}

/// Go's assembler prints the golden; with BLESS=1 its output becomes the golden.
pub(crate) fn reference(tree: &Tree, case: &Case) -> Result<(), String> {
    let printed = by_go(tree, case)?;
    if bless() {
        return case.write("lst", &printed);
    }
    case.golden("lst", &printed).map_err(|text| format!("go tool asm prints something else now\n{text}"))
}

/// The output of a release's assembler with -S, cached between runs; it contains no path of this machine.
pub(crate) fn by_go(tree: &Tree, case: &Case) -> Result<String, String> {
    let include = tree.include().display().to_string();
    let mut words = vec!["-I", &include];
    words.extend(case.flags.iter().map(String::as_str));
    let sources: Vec<&Path> = case.files.iter().map(Path::new).collect();
    let question = Question::to(&tree.asm)?.with(b"listing").reading(&case.folder, &words, &sources);
    let run = || {
        let mut command = run::clean(&tree.asm, tree);
        command.current_dir(&case.folder).arg("-I").arg(&include);
        printed(case, command)
    };
    text(answers::ask(question, Path::new(""), run)?, "go tool asm")
}

/// The output of an assembler with -S.
pub(crate) fn listing(case: &Case, command: Command, who: &str) -> Result<String, String> {
    text(printed(case, command)?, who)
}

fn printed(case: &Case, mut command: Command) -> Result<Outcome, String> {
    let scratch = run::scratch()?;
    // Without -p Go puts no package into names; rasm assumes main, as the go command does.
    if !case.flags.iter().any(|flag| flag == "-p") {
        command.args(["-p", "main"]);
    }
    command.args(&case.flags).arg("-S").arg("-o").arg(scratch.path().join("out.o"));
    command.args(&case.files);
    run::outcome(command)
}

/// The listing, unless the assembler failed.
fn text(outcome: Outcome, who: &str) -> Result<String, String> {
    let outcome = outcome.expect(who)?;
    let text = String::from_utf8(outcome.stdout).map_err(|error| format!("{who}: {error}"))?;
    if text.is_empty() {
        return Err(format!("{who} printed nothing"));
    }
    Ok(text)
}
