//! The table of wrong inputs in docs/messages.md.

use super::folder;
use crate::support::difference;
use crate::support::run::{self, Call};
use crate::support::settings::bless;
use crate::support::tree::Tree;
use rasm::{Assembler, Input};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The fewest inputs.
const LEAST: usize = 80;

const HEAD: &str = "# Messages

What Go's assembler (1.27.3) and rasm say to wrong inputs, and the fix that rasm offers. Go names the line; rasm points at what is
named here. Each input is in a function, `;` separates its lines; the list is `testdata/diag/wrong.txt`, and `cargo test --test suites
-- diag/` compares this page with both assemblers. \"Nothing\" means that the input is assembled without a word.

| input | Go | rasm | fix |
|---|---|---|---|
";

/// The document has what both assemblers say.
pub(super) fn check(tree: &Tree) -> Result<(), String> {
    let path = folder().join("wrong.txt");
    let inputs = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let inputs: Vec<&str> = inputs.lines().filter(|line| !line.trim().is_empty()).collect();
    if inputs.len() < LEAST {
        return Err(format!("{} inputs", inputs.len()));
    }
    let (mut document, mut fixes) = (HEAD.to_owned(), 0);
    for input in &inputs {
        let (go, (ours, fix)) = (go(tree, input)?, ours(input)?);
        fixes += usize::from(!fix.is_empty());
        let cells = [format!("`{input}`"), go, ours, fix].map(|cell| cell.replace('|', "\\|"));
        // Writing to a string does not fail.
        let _ = writeln!(document, "| {} |", cells.join(" | "));
    }
    let _ = write!(document, "\n{} inputs, of which {fixes} get a fix.\n", inputs.len());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messages.md");
    if bless() {
        return fs::write(&path, document).map_err(|error| format!("{}: {error}", path.display()));
    }
    let shown = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    difference::in_lines(["docs/messages.md", "now"], shown.as_bytes(), document.as_bytes())
}

/// The input as a source; one that begins with `!` is a whole source.
fn source(input: &str) -> String {
    match input.strip_prefix('!') {
        Some(whole) => format!("{}\n", whole.replace("; ", "\n")),
        None => format!("TEXT ·f(SB), 4, $0-8\n\t{}\n\tRET\n", input.replace("; ", "\n\t")),
    }
}

/// What Go says first, without the place.
fn go(tree: &Tree, input: &str) -> Result<String, String> {
    let scratch = run::scratch()?;
    fs::write(scratch.path().join("wrong.s"), source(input)).map_err(|error| error.to_string())?;
    let include = tree.include().display().to_string();
    let flags = ["-p", "main", "-I", &include].map(str::to_owned).into();
    let call =
        Call { name: "wrong".into(), directory: scratch.path().to_owned(), flags, source: "wrong.s".into() };
    let said = run::go(tree, &call, &[], &scratch.path().join("wrong.o"))?.stderr;
    let folder = scratch.path().display().to_string();
    let Some(first) = said.lines().find(|line| !line.trim().is_empty()) else { return Ok("nothing".into()) };
    let first = first.replace(&format!("{folder}/"), "");
    let first = first.replace(&tree.root.display().to_string(), "$GOROOT");
    let text = first.strip_prefix("asm: ").unwrap_or(&first);
    let text =
        text.strip_prefix("wrong.s:").and_then(|rest| rest.split_once(": ")).map_or(text, |(_, text)| text);
    Ok(text.replace('\t', " "))
}

/// What rasm says first, and its first fix.
fn ours(input: &str) -> Result<(String, String), String> {
    let text = source(input);
    let assembly = Assembler::new().assemble([Input::new("wrong.s", text.as_str())]);
    let Some(first) = assembly.diagnostics().first() else { return Ok(("nothing".into(), String::new())) };
    let fix = first.fixes.iter().find(|fix| fix.edit.is_some()).or(first.fixes.first());
    let at = first.labels.first().and_then(|label| label.span()).map(|span| assembly.sources().text(span));
    let at = at.filter(|at| !at.is_empty() && !at.contains('\n') && first.message.find(*at).is_none());
    let at = at.map_or(String::new(), |at| format!(" (at `{at}`)"));
    Ok((format!("{}{at}", first.message), fix.map_or(String::new(), |fix| fix.text.clone())))
}
