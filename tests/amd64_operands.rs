//! Every mnemonic with every kind of operand, against the reference assembler: what it takes, what it
//! refuses, and the bytes. RASM_FULL=1 tries everything; otherwise a fixed part of it.

mod amd64_support;

use amd64_support::decode::disagreement;
use amd64_support::oracle;
use amd64_support::reference::assemble;
use amd64_support::sample::{Amount, cases, text};
use rasm::amd64::{EncodeError, Encoded, Encoder, Op, Operand, Reg, Suffix};
use std::collections::BTreeMap;

/// Lines in one run of the reference assembler.
const BATCH: usize = 100_000;

/// These have operands of another nature, which the upper layers encode or refuse: places in code,
/// symbols, frames.
fn elsewhere(op: Op) -> bool {
    let name = op.name();
    let pseudo = [
        "ADJSP",
        "NOP",
        "DUFFCOPY",
        "DUFFZERO",
        "END",
        "FUNCDATA",
        "GETCALLERPC",
        "PCALIGN",
        "PCALIGNMAX",
        "PCDATA",
        "RET",
        "TEXT",
    ];
    let jump = op.is_jump_syntax() && !["CALL", "JMP"].contains(&name);
    jump || pseudo.contains(&name)
}

/// A jump through a register or memory; others go to places in code.
fn indirect(operands: &[Operand]) -> bool {
    match operands {
        [Operand::Reg(_)] => true,
        [Operand::Mem(mem)] => mem.base != Reg::NONE,
        _ => false,
    }
}

/// `CMPPS X0, X1, 5`: the number is an address here, and made an immediate by the layer above.
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

/// What the reference assembler takes and we refuse on purpose.
fn documented(case: &Case, why: &EncodeError) -> bool {
    match why {
        EncodeError::NotInHardware
        | EncodeError::ZeroingMemory
        | EncodeError::NotAnOperand(_)
        | EncodeError::SegmentForgotten => true,
        // It does not look at suffixes with segment and control registers and double shifts.
        EncodeError::SuffixNotAllowed => {
            ["MOV", "PUSH", "POP", "SHL", "SHR"].iter().any(|n| case.op.name().starts_with(n))
        }
        _ => false,
    }
}

#[derive(Default)]
struct Tally {
    equal: usize,
    refused: usize,
    documented: usize,
    list: Vec<String>,
    wrong: BTreeMap<String, Vec<String>>,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

impl Tally {
    fn compare(&mut self, encoder: &mut Encoder, case: &Case, want: &Option<Vec<u8>>) {
        let mut out = Encoded::default();
        let got = encoder.encode(case.op, case.suffix, &case.operands, &mut out);
        let problem = match (&got, want) {
            (Ok(()), Some(want)) if out.bytes() == want.as_slice() => {
                self.equal += 1;
                match disagreement(case.op, &case.operands, &out) {
                    None => return,
                    Some(why) => format!("{} {why}", hex(want)),
                }
            }
            (Err(why), Some(want)) if documented(case, why) => {
                self.list.push(format!("{} {}", case.line.trim(), hex(want)));
                self.documented += 1;
                return;
            }
            (Err(_), None) => {
                self.refused += 1;
                return;
            }
            (Ok(()), Some(want)) => format!("differs: {} want {}", hex(out.bytes()), hex(want)),
            (Ok(()), None) => format!("should be refused: {}", hex(out.bytes())),
            (Err(why), Some(want)) => format!("should be {}: {why:?}", hex(want)),
        };
        self.wrong
            .entry(case.op.name().to_string())
            .or_default()
            .push(format!("{}: {problem}", case.line.trim()));
    }
}

#[test]
fn every_mnemonic_with_every_kind_of_operand() {
    let Some(root) = oracle() else { return };
    let amount = if std::env::var_os("RASM_FULL").is_some() { Amount::Full } else { Amount::Sampled };
    let folder = tempfile::tempdir().expect("a scratch folder");
    let only = std::env::var("RASM_ONLY").unwrap_or_default();
    let mut all = Vec::new();
    for op in Op::all().filter(|op| !elsewhere(*op) && (only.is_empty() || op.name().starts_with(&only))) {
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
    let mut tally = Tally::default();
    let mut encoder = Encoder::new();
    for (number, batch) in all.chunks(BATCH).enumerate() {
        let lines: Vec<String> = batch.iter().map(|case| case.line.clone()).collect();
        let wants = assemble(&root, folder.path(), &format!("batch{number}"), &lines);
        for (case, want) in batch.iter().zip(&wants) {
            tally.compare(&mut encoder, case, want);
        }
    }
    let wrong: usize = tally.wrong.values().map(Vec::len).sum();
    println!(
        "{} tried: {} equal, {} refused by both, {} documented differences, {wrong} wrong in {} mnemonics",
        all.len(),
        tally.equal,
        tally.refused,
        tally.documented,
        tally.wrong.len()
    );
    if let Some(path) = std::env::var_os("RASM_REPORT") {
        let mut text: Vec<String> = tally.wrong.values().flatten().cloned().collect();
        text.extend(tally.list.iter().map(|line| format!("documented: {line}")));
        std::fs::write(path, text.join("\n")).expect("the report can be written");
    }
    for (name, problems) in &tally.wrong {
        println!("{name} ({}): {}", problems.len(), problems[0]);
    }
    assert_eq!(wrong, 0);
    assert!(tally.equal > 200_000 || !only.is_empty(), "too few to say anything");
}
