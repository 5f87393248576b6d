//! Documented refusals: operands accepted by Go's assembler but not by rasm.
//!
//! In: the table of `docs/differences.md`, with rows `| mnemonic | operands | reason |`. Out: whether a source line matches a
//! row. A mnemonic cell names one or more mnemonics; an operands cell is a comma-separated list of classes: `r` general
//! register, `x` `y` `z` `k` `mm`, `m` memory, `sx` a symbol with an index, `imm`, `any`; `r/x` is either.

use std::path::Path;

/// One row: a mnemonic that does not accept these operands.
#[derive(Debug)]
pub(crate) struct Refusal {
    mnemonics: Vec<String>,
    operands: Vec<Vec<String>>,
}

/// All rows of the document; there must be at least one.
pub(crate) fn read() -> Result<Vec<Refusal>, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/differences.md");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let rows = rows(&text);
    if rows.is_empty() {
        return Err(format!("{}: no table of refusals", path.display()));
    }
    Ok(rows)
}

fn rows(text: &str) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        let cells: Vec<String> =
            line.trim().trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
        let is_row = line.trim_start().starts_with('|') && cells.len() == 3;
        let is_head = is_row && cells[0].to_lowercase().starts_with("mnemonic");
        inside = is_row && (inside || is_head);
        if !inside || is_head || cells[0].chars().all(|c| c == '-' || c == ':') {
            continue;
        }
        let list =
            |cell: &str| -> Vec<String> { cell.split(',').map(|item| item.trim().to_string()).collect() };
        let operands =
            list(&cells[1]).iter().map(|item| item.split('/').map(str::to_string).collect()).collect();
        refusals.push(Refusal { mnemonics: list(&cells[0]), operands });
    }
    refusals
}

/// Whether a row covers the instruction on this source line.
pub(crate) fn documented(refusals: &[Refusal], line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default().trim();
    let (mnemonic, operands) = code.split_once([' ', '\t']).unwrap_or((code, ""));
    let classes: Vec<&str> = split(operands).into_iter().map(class).collect();
    refusals.iter().any(|refusal| {
        refusal.mnemonics.iter().any(|name| name == mnemonic)
            && refusal.operands.len() == classes.len()
            && refusal
                .operands
                .iter()
                .zip(&classes)
                .all(|(allowed, class)| allowed.iter().any(|name| name == "any" || name == class))
    })
}

/// Splits operands at the commas outside brackets.
fn split(operands: &str) -> Vec<&str> {
    let mut depth = 0;
    operands
        .split(|c| {
            depth += i32::from(c == '(' || c == '[') - i32::from(c == ')' || c == ']');
            c == ',' && depth == 0
        })
        .map(str::trim)
        .filter(|operand| !operand.is_empty())
        .collect()
}

/// The class of an operand, as named in the document.
fn class(operand: &str) -> &'static str {
    let numbered = |prefix: char| {
        operand.strip_prefix(prefix).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    };
    match operand {
        _ if operand.starts_with('$') => "imm",
        _ if operand.starts_with('[') => "list",
        _ if operand.contains("(SB)(") => "sx",
        _ if operand.contains('(') => "m",
        _ if numbered('X') => "x",
        _ if numbered('Y') => "y",
        _ if numbered('Z') => "z",
        _ if numbered('K') => "k",
        _ if numbered('M') => "mm",
        _ if numbered('F') => "st",
        "CS" | "DS" | "ES" | "FS" | "GS" | "SS" => "sreg",
        _ if operand.starts_with("CR") || operand.starts_with("DR") || operand.starts_with("TR") => "creg",
        _ => "r",
    }
}
