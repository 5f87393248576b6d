//! Random edits: afterwards the server says what a fresh one says of the same text.

use super::client::{Client, Memory, URI};
use crate::support::random::Random;
use crate::support::settings::full;
use serde_json::{Value, json};

const START: &str = "#define ADD(x) ADDQ x, AX\n// func f(a int) int · \u{1f600}\nTEXT ·f(SB), 4, $0-16\n\tMOVQ a+0(FP), AX\nloop:\n\tADD($8)\n\tDECQ CX // \u{1f600}·\n\tJNE loop\n\tMOVQ AX, ret+8(FP)\n\tRET\n";

const PIECES: [&str; 16] = [
    "\n",
    "\tADDQ AX, BX\n",
    "\tJMP loop\n",
    "x",
    "·",
    "\u{1f600}",
    "//",
    "/*",
    "*/",
    "#define Q(a) a\n",
    "ADD(",
    ")",
    "\"",
    " ",
    "loop:\n",
    "\r\n",
];

/// The longest text, in lines: longer ones take longer and show nothing else.
const LINES: usize = 60;

pub(super) fn same_as_fresh() {
    let count = if full() { 10_000 } else { 150 };
    let files = Memory::default();
    let (mut client, _) = Client::with(&files, START);
    // The text as an editor has it: lines of UTF-16 units.
    let mut model: Vec<u16> = START.encode_utf16().collect();
    let mut random = Random::of_run(41);
    for number in 0..count {
        let mut changes = Vec::new();
        for _ in 0..=random.below(3) {
            let lines = model.iter().filter(|unit| **unit == u16::from(b'\n')).count();
            if lines > LINES {
                model = START.encode_utf16().collect();
                changes.push(json!({ "text": START }));
                continue;
            }
            let (mut start, mut end) = (random.below(model.len() + 1), random.below(model.len() + 1));
            if start > end {
                std::mem::swap(&mut start, &mut end);
            }
            end = end.min(start + random.below(12));
            let (start, end) = (boundary(&model, start), boundary(&model, end));
            let piece = if random.chance(75) { PIECES[random.below(PIECES.len())] } else { "" };
            changes.push(json!({ "range": { "start": position(&model, start), "end": position(&model, end) }, "text": piece }));
            model.splice(start..end, piece.encode_utf16());
        }
        let document = json!({ "uri": URI, "version": number });
        client.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
        let text = String::from_utf16(&model).expect("characters stay whole");
        let (_, fresh) = Client::with(&files, &text);
        let found = client.published();
        assert!(
            found.is_array() && found == fresh,
            "after {number} edits, {found}\nnot {fresh}\nof {text:?}"
        );
    }
}

/// The nearest place before that is not amid a pair of surrogates, nor amid the end of a line.
fn boundary(model: &[u16], at: usize) -> usize {
    let is_amid = model.get(at).is_some_and(|unit| (0xdc00..0xe000).contains(unit))
        || at > 0 && model[at - 1] == u16::from(b'\r') && model.get(at) == Some(&u16::from(b'\n'));
    if is_amid { at - 1 } else { at }
}

fn position(model: &[u16], at: usize) -> Value {
    let line = model[..at].iter().filter(|unit| **unit == u16::from(b'\n')).count();
    let start = model[..at].iter().rposition(|unit| *unit == u16::from(b'\n')).map_or(0, |end| end + 1);
    json!({ "line": line, "character": at - start })
}
