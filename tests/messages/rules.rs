//! The rules for a message's wording that can be checked.

use rasm::amd64::Op;

/// Words that always start with a capital letter.
const NAMES: [&str; 1] = ["Go"];

/// Names of directives.
const DIRECTIVES: [&str; 5] = ["TEXT", "DATA", "GLOBL", "FUNCDATA", "PCDATA"];

/// The rule violated by a message, label, note or suggestion, if any.
pub(super) fn wrong(text: &str) -> Option<&'static str> {
    if !text.matches('`').count().is_multiple_of(2) {
        return Some("a backtick without its partner");
    }
    if starts_sentence(text) {
        return Some("it starts with a capital letter");
    }
    if text.ends_with('.') && !text.ends_with("...") {
        return Some("it ends in a full stop");
    }
    // Marks below a line.
    let is_marks = |line: &&str| line.trim_start().bytes().all(|byte| byte == b'^');
    let mut lines = text.lines().filter(|line| !is_marks(line));
    if text.trim() != text || lines.any(|line| line.contains("  ")) {
        return Some("white space to spare");
    }
    if text.starts_with("help: ") || text.starts_with("note: ") {
        return Some("what it is belongs into the data, not into the text");
    }
    // Every second part is outside backticks.
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join("_");
    if ["Some(", "None", "Ok(", "Err(", "\\u{", "\"", ":?}"].iter().any(|mark| prose.contains(mark)) {
        return Some("text for debugging");
    }
    if ["·", "(SB)", "(FP)", "(SP)", "(PC)", "#define", "#include"].iter().any(|mark| prose.contains(mark)) {
        return Some("source text that is not in backticks");
    }
    // Lines after the first list the forms of an instruction.
    let first = prose.lines().next().unwrap_or_default();
    let mut words = first.split(|c: char| !c.is_alphanumeric());
    if words.any(|word| word.len() > 2 && (DIRECTIVES.contains(&word) || Op::from_name(word).is_some())) {
        return Some("an instruction or a directive that is not in backticks");
    }
    None
}

/// The rule violated by a line of help, if any.
pub(super) fn wrong_help(text: &str) -> Option<&'static str> {
    let starts_low = text.starts_with(|c: char| c.is_lowercase()) && !text.contains("=N");
    if starts_low {
        return Some("it starts with a small letter");
    }
    (text.ends_with('.') && !text.ends_with("...")).then_some("it ends in a full stop")
}

/// Whether the first word is capitalized, and is neither a name nor all capitals.
fn starts_sentence(text: &str) -> bool {
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    let mut letters = word.chars();
    let is_first = letters.next().is_some_and(char::is_uppercase);
    is_first && letters.next().is_none_or(char::is_lowercase) && !NAMES.contains(&word.as_str())
}

/// Texts that follow the rules, and texts that violate them.
pub(super) fn checked() -> Result<(), String> {
    let right =
        ["unknown instruction `FOO`", "Go has no `FOO`", "ELF has it", "a, b, ...", "`·f(SB)` is here"];
    let bad = [
        "The end",
        "an end.",
        "a `b",
        "help: x",
        "is Some(3)",
        "f(SB) is here",
        "the \"x\"",
        "a  b",
        "`a` {x:?}",
        "no MOVQ here",
    ];
    let helps = [("Print it", true), ("prints it", false), ("Print it.", false)];
    let texts = right.map(|text| (text, wrong(text).is_none(), true)).into_iter();
    let texts = texts.chain(bad.map(|text| (text, wrong(text).is_none(), false)));
    let texts = texts.chain(helps.map(|(text, is_right)| (text, wrong_help(text).is_none(), is_right)));
    match texts.into_iter().find(|(_, found, wanted)| found != wanted) {
        None => Ok(()),
        Some((text, ..)) => Err(format!("judged wrongly: {text}")),
    }
}
