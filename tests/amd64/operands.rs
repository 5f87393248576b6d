//! Every mnemonic with every kind of operand, compared with the reference assembler: accepted operands, refused operands, and
//! the bytes. RASM_FULL=1 tries everything, otherwise a fixed part is tried. RASM_ONLY=VP tries only mnemonics with that
//! prefix; RASM_REPORT names a file for the results. Whatever only Go accepts must be listed in `testdata/amd64/refused.txt`,
//! and every entry there must occur.

use crate::amd64::decode::disagreement;
use crate::amd64::reference::assemble;
use crate::amd64::refused::{self, Refused, missing, signature};
use crate::amd64::sample::{Amount, PSEUDO, cases, text};
use crate::support::report::Report;
use crate::support::run::{head, scratch};
use crate::support::runner::{Context, Trial};
use crate::support::settings;
use crate::support::suite::Group;
use crate::support::tree::Tree;
use rasm::amd64::{EncodeError, Op, Operand, Reg, Suffix, encode};
use std::collections::BTreeMap;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("operands", context);
    suite.oracle("every_mnemonic_with_every_kind_of_operand", every_mnemonic_with_every_kind_of_operand);
    suite.trials()
}

/// Lines per run of the reference assembler.
const BATCH: usize = 100_000;

/// Mnemonics with other kinds of operands, which the upper layers encode or refuse: code locations, symbols, frames.
fn elsewhere(op: Op) -> bool {
    let jump = op.is_jump_syntax() && !["CALL", "JMP"].contains(&op.name());
    jump || PSEUDO.contains(&op.name())
}

/// A segment in memory that is neither the first operand nor the last. SS is the stack's own, which needs no prefix.
fn loses_segment(operands: &[Operand]) -> bool {
    let asks = |reg: Reg| [Reg::CS, Reg::DS, Reg::ES, Reg::FS, Reg::GS, Reg::TLS].contains(&reg);
    let is_lost =
        |operand: &Operand| matches!(operand, Operand::Mem(mem) if asks(mem.base) || asks(mem.index));
    matches!(operands, [_, between @ .., _] if between.iter().any(is_lost))
}

/// A jump through a register or memory; others jump to code locations.
fn indirect(operands: &[Operand]) -> bool {
    match operands {
        [Operand::Reg(_)] => true,
        [Operand::Mem(mem)] => mem.base != Reg::NONE,
        _ => false,
    }
}

/// `CMPPS X0, X1, 5`: here the number is an address; the layer above turns it into an immediate.
fn bare_predicate(op: Op, operands: &[Operand]) -> bool {
    let compare = [Op::CMPPD, Op::CMPPS, Op::CMPSD, Op::CMPSS].contains(&op);
    let bare = |m: &rasm::amd64::Mem| m.base == Reg::NONE && m.index == Reg::NONE && !m.rip;
    compare && matches!(operands.last(), Some(Operand::Mem(m)) if bare(m))
}

struct Case {
    op: Op,
    suffix: Suffix,
    operands: Vec<Operand>,
    line: String,
}

impl Case {
    /// The mnemonic with its suffix, and the operand classes.
    fn kind(&self) -> (String, String) {
        (format!("{}{}", self.op.name(), self.suffix), signature(&self.operands))
    }
}

#[derive(Default)]
struct Tally {
    equal: usize,
    refused: usize,
    /// What only Go accepts, without the prefix that the operand asks for: refused whatever the kind (docs/differences.md).
    forgotten: usize,
    /// What else only Go accepts: the number of cases, and their kinds.
    different: usize,
    kinds: Refused,
    /// The kinds of which rasm accepts some.
    taken: Refused,
    /// The cases that only Go accepts, each with Go's bytes.
    list: Vec<String>,
    wrong: BTreeMap<String, Vec<String>>,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

impl Tally {
    fn compare(&mut self, case: &Case, want: &Option<Vec<u8>>) {
        let got = encode(case.op, case.suffix, &case.operands);
        let problem = match (&got, want) {
            (Ok(out), Some(want)) if out.bytes() == want.as_slice() => {
                self.equal += 1;
                let (name, signature) = case.kind();
                self.taken.entry(name).or_default().insert(signature);
                match disagreement(case.op, &case.operands, out) {
                    None => return,
                    Some(why) => format!("{} {why}", hex(want)),
                }
            }
            (Err(EncodeError::SegmentForgotten), Some(_)) if loses_segment(&case.operands) => {
                self.forgotten += 1;
                return;
            }
            (Err(why), Some(want)) => {
                self.different += 1;
                let (name, signature) = case.kind();
                self.kinds.entry(name).or_default().insert(signature);
                self.list.push(format!("{} {} {why:?}", case.line.trim(), hex(want)));
                return;
            }
            (Err(_), None) => {
                self.refused += 1;
                return;
            }
            (Ok(out), Some(want)) => format!("differs: {} want {}", hex(out.bytes()), hex(want)),
            (Ok(out), None) => format!("should be refused: {}", hex(out.bytes())),
        };
        self.wrong
            .entry(case.op.name().to_string())
            .or_default()
            .push(format!("{}: {problem}", case.line.trim()));
    }
}

/// The cases of all mnemonics with the prefix `only`.
fn all_cases(amount: Amount, only: &str) -> Vec<Case> {
    let mut all = Vec::new();
    for op in Op::all().filter(|op| !elsewhere(*op) && op.name().starts_with(only)) {
        for (suffix, operands) in cases(op, amount) {
            if op.is_jump_syntax() && !indirect(&operands) || bare_predicate(op, &operands) {
                continue;
            }
            let list: Vec<String> = operands.iter().map(text).collect();
            let dot = if suffix.is_empty() { "" } else { "." };
            let line = format!("\t{}{dot}{suffix} {}", op.name(), list.join(", "));
            let suffix = Suffix::parse(suffix).expect("the suffixes tried exist");
            all.push(Case { op, suffix, operands, line });
        }
    }
    all
}

/// A kind that is refused only in part could hide incorrect refusals.
fn refused_as_a_whole(tally: &Tally) {
    let mut halves = tally.kinds.clone();
    for (name, signatures) in &mut halves {
        signatures.retain(|signature| tally.taken.get(name).is_some_and(|taken| taken.contains(signature)));
    }
    let halves = missing(&halves, &Refused::new());
    assert!(halves.is_empty(), "{} kinds taken in part:\n{}", halves.len(), head(&halves.join("\n"), 40));
}

/// Compares the refused kinds with the file that documents them.
fn only_documented(kinds: &Refused, only: &str) {
    if settings::bless() {
        assert!(only.is_empty(), "a part of the mnemonics says nothing of the rest");
        refused::write(kinds).expect("the file can be written");
    }
    let mut documented = refused::read().unwrap_or_else(|error| panic!("{error}"));
    documented.retain(|name, _| name.starts_with(only));
    let (new, gone) = (missing(kinds, &documented), missing(&documented, kinds));
    let count = new.len() + gone.len();
    let text = [("refused, not in refused.txt", new), ("in refused.txt, not refused", gone)]
        .map(|(what, lines)| format!("{} {what}:\n{}", lines.len(), head(&lines.join("\n"), 40)));
    assert!(count == 0, "{}", text.concat());
}

fn every_mnemonic_with_every_kind_of_operand(tree: &Tree, report: &Report) {
    let amount = if settings::full() { Amount::Full } else { Amount::Sampled };
    let only = settings::value("RASM_ONLY").unwrap_or_default().to_string_lossy().into_owned();
    let folder = scratch().expect("a scratch folder");
    let all = all_cases(amount, &only);
    let mut tally = Tally::default();
    for (number, batch) in all.chunks(BATCH).enumerate() {
        let lines: Vec<String> = batch.iter().map(|case| case.line.clone()).collect();
        let wants = assemble(tree, folder.path(), &format!("batch{number}"), &lines);
        for (case, want) in batch.iter().zip(&wants) {
            tally.compare(case, want);
        }
    }
    let wrong: Vec<String> = tally.wrong.values().flatten().cloned().collect();
    report.count("operands: combinations tried", all.len());
    report.count("operands: combinations with equal bytes", tally.equal);
    report.count("operands: combinations refused by both", tally.refused);
    report.count("operands: combinations whose segment Go forgets", tally.forgotten);
    report.count("operands: combinations that Go alone takes", tally.different);
    report.count(
        "operands: kinds of them, all listed in refused.txt",
        tally.kinds.values().map(|all| all.len()).sum(),
    );
    report.count("operands: combinations wrong", wrong.len());
    if let Some(path) = settings::value("RASM_REPORT") {
        let mut text = wrong.clone();
        text.extend(tally.list.iter().map(|line| format!("refused: {line}")));
        std::fs::write(path, text.join("\n")).expect("the report can be written");
    }
    assert!(wrong.is_empty(), "{} in {} mnemonics:\n{}", wrong.len(), tally.wrong.len(), first(&tally.wrong));
    assert!(tally.equal > 200_000 || !only.is_empty(), "too few to say anything");
    refused_as_a_whole(&tally);
    only_documented(&tally.kinds, &only);
}

/// The first problem of each mnemonic.
fn first(wrong: &BTreeMap<String, Vec<String>>) -> String {
    wrong.values().map(|problems| format!("{} of {} like it\n", problems[0], problems.len())).collect()
}
