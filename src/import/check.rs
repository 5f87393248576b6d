//! The proof that the output is what was meant.
//!
//! In: the output, and what its lines must assemble to. Out: nothing, or the first difference. The text is assembled, and each
//! instruction of the object is compared with what its line became: the same bytes, but for the addresses of symbols; a jump with
//! its target.

use super::text::{Expect, Text};
use crate::amd64::Op;
use crate::amd64::decode::{Decoder, Jump, Meaning};
use crate::asm::{self, Assembly, Input, Options};
use crate::diag::{Diagnostic, Severity};
use crate::obj::{Function, Prog};
use crate::source::MemoryLoader;
use rustc_hash::FxHashMap;

/// What was compared.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Checked {
    /// Instructions whose bytes are those expected.
    pub(super) instructions: usize,
}

/// Assembles the text and compares.
pub(super) fn check(text: &Text, decoder: &Decoder) -> Result<Checked, String> {
    let assembly = assembled(&text.text)?;
    let by_line = instructions(&assembly);
    let labels: FxHashMap<&str, usize> =
        text.labels.iter().map(|(label, line)| (label.as_str(), *line)).collect();
    let mut checked = Checked::default();
    for (line, expect) in &text.expected {
        let wrong = |what: &str| {
            Err(format!(
                "line {line} {what}: `{}`",
                text.text.lines().nth(line - 1).unwrap_or_default().trim()
            ))
        };
        let Some((function, prog)) = by_line.at(*line) else { return wrong("has no instruction") };
        let code = &assembly.unit().symbol(function.symbol).data;
        let bytes = code.get(prog.pc as usize..).unwrap_or_default();
        match expect {
            Expect::Bytes(expected, free) => {
                let is_free = |at: usize| free.is_some_and(|free| (free..free + 4).contains(&at));
                let is_same = bytes.len() >= expected.len()
                    && usize::from(prog.size) == expected.len()
                    && expected.iter().enumerate().all(|(at, byte)| bytes[at] == *byte || is_free(at));
                if !is_same {
                    return wrong("assembles to other bytes");
                }
            }
            Expect::Jump { op, label } => {
                let Some(target) = labels.get(label.as_str()).and_then(|line| by_line.after(*line)) else {
                    return wrong("has no target");
                };
                // A jump to the next instruction is left out.
                if prog.size == 0 {
                    continue;
                }
                let Meaning::Branch(Jump { op: found, target: goes, .. }) =
                    decoder.decode(bytes, u64::from(prog.pc)).meaning
                else {
                    return wrong("is no jump");
                };
                if found != *op || !leads(decoder, code, goes, u64::from(target.pc)) {
                    return wrong("goes elsewhere");
                }
            }
        }
        checked.instructions += 1;
    }
    Ok(checked)
}

/// The error for an output that is not what was meant.
pub(super) fn defect(what: String) -> Diagnostic {
    let text = format!("the result is not what was meant: {what}");
    Diagnostic::unplaced(Severity::Error, "import-check", text).note("this is a defect of rasm")
}

/// Assembles an output.
pub(super) fn assembled(text: &str) -> Result<Assembly, String> {
    let input = Input::new("import.s", text.as_bytes());
    let options = Options { package: "p".into(), ..Options::default() };
    let assembly = asm::assemble(vec![input], &options, &MemoryLoader::default());
    if assembly.failed() {
        let first = assembly.diagnostics().iter().find(|found| found.severity == Severity::Error);
        let line = first.and_then(|found| line_of(text, found.span().start as usize));
        let message = first.map(|found| found.message.clone()).unwrap_or_default();
        return Err(format!("{message}: `{}`", line.unwrap_or_default()));
    }
    Ok(assembly)
}

/// Whether a jump to one place comes to another: jumps to jumps go where those go.
fn leads(decoder: &Decoder, code: &[u8], goes: u64, target: u64) -> bool {
    let follow = |mut at: u64| {
        for _ in 0..MOST_JUMPS {
            let bytes = usize::try_from(at).ok().and_then(|at| code.get(at..)).unwrap_or_default();
            if bytes.is_empty() {
                break;
            }
            match decoder.decode(bytes, at).meaning {
                Meaning::Branch(Jump { op: Op::JMP, target, .. }) => at = target,
                _ => break,
            }
        }
        at
    };
    goes == target || follow(goes) == follow(target)
}

/// The most jumps from one to another.
const MOST_JUMPS: usize = 100;

/// The line of the text at a byte.
fn line_of(text: &str, start: usize) -> Option<String> {
    let before = text.get(..start)?;
    let number = before.bytes().filter(|byte| *byte == b'\n').count();
    text.lines().nth(number).map(|line| line.trim().to_owned())
}

/// The instructions of an assembly by their lines.
struct ByLine<'a> {
    /// In order.
    lines: Vec<(usize, &'a Function, &'a Prog)>,
}

fn instructions(assembly: &Assembly) -> ByLine<'_> {
    let mut lines = Vec::new();
    for function in &assembly.unit().functions {
        for prog in &function.progs {
            lines.push((prog.line.line as usize, function, prog));
        }
    }
    lines.sort_by_key(|(line, _, prog)| (*line, prog.pc));
    ByLine { lines }
}

impl<'a> ByLine<'a> {
    fn at(&self, line: usize) -> Option<(&'a Function, &'a Prog)> {
        let at = self.lines.partition_point(|(other, ..)| *other < line);
        self.lines.get(at).filter(|(other, ..)| *other == line).map(|(_, function, prog)| (*function, *prog))
    }

    /// The first instruction after a line.
    fn after(&self, line: usize) -> Option<&'a Prog> {
        let at = self.lines.partition_point(|(other, ..)| *other <= line);
        self.lines.get(at).map(|(_, _, prog)| *prog)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_meant_is_found() {
        let checked = |line: &str, expect: Expect| {
            let mut text = Text::default();
            text.push("TEXT ·f(SB), 4, $0-0");
            text.label("f", "loop");
            text.instruction(line, Some(expect));
            text.instruction("JMP loop", None);
            check(&text, &Decoder::new()).map(|checked| checked.instructions)
        };
        let jump = |op| Expect::Jump { op, label: "f:loop".into() };
        assert_eq!(checked("RET", Expect::Bytes(vec![0xc3], None)), Ok(1));
        assert_eq!(checked("JNE loop", jump(Op::JNE)), Ok(1));
        let wrong = |what: &str, line: &str| Err(format!("line 3 {what}: `{line}`"));
        assert_eq!(checked("RET", Expect::Bytes(vec![0x90], None)), wrong("assembles to other bytes", "RET"));
        assert_eq!(checked("JNE loop", jump(Op::JEQ)), wrong("goes elsewhere", "JNE loop"));
        assert_eq!(checked("RET", jump(Op::JEQ)), wrong("is no jump", "RET"));
    }
}
