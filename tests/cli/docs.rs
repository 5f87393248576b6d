//! docs/errors.md shows what is printed: each command in it is run on the file that it shows.

use super::rasm;
use crate::support::difference;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::path::Path;

pub(super) fn trial() -> Trial {
    Trial::test("docs/errors", || check().map_err(Failed::from))
}

fn check() -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/errors.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    // Every second part is between fences.
    let mut blocks = text.split("```\n").skip(1).step_by(2);
    let folder = scratch()?;
    let source = blocks.next().ok_or("no example")?;
    fs::write(folder.path().join("sum.s"), source).map_err(|error| error.to_string())?;
    let mut commands = 0;
    for call in blocks.flat_map(|block| block.split("$ rasm ").skip(1)) {
        let (line, shown) = call.split_once('\n').ok_or("a command without its output")?;
        let words: Vec<&str> = line.split(' ').collect();
        let outcome = rasm(folder.path(), &words)?;
        let printed = outcome.stderr.trim_end();
        let shown = shown.trim_end();
        let texts = [shown, printed]
            .map(|text| if line.contains("json") { value(text) } else { Ok(text.to_owned()) });
        let [shown, printed] = texts;
        difference::in_lines(["shown", "printed"], shown?.as_bytes(), printed?.as_bytes())
            .map_err(|error| format!("rasm {line}: {error}"))?;
        commands += 1;
    }
    if commands == 5 { Ok(()) } else { Err(format!("{commands} commands were found")) }
}

/// JSON as one text, however it is spread over lines.
fn value(text: &str) -> Result<String, String> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|error| format!("{error}: {text}"))?;
    Ok(format!("{value:#}"))
}
