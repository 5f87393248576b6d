//! Go's own encoding tests, read where Go keeps them: `INST operands // bytes`.
//! Every line without symbols or labels must give the same bytes.

use crate::amd64::parse;
use crate::support::report::Report;
use crate::support::run::head;
use crate::support::runner::{Context, Trial};
use crate::support::settings;
use crate::support::suite::Group;
use crate::support::tree::Tree;
use rasm::amd64::{Encoded, Encoder};
use std::path::PathBuf;

/// The lines of Go's tests that take part at the least; fewer means that the reader broke.
const AT_LEAST: usize = 25_000;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("go_cases", context);
    suite.oracle("same_bytes_as_gos_tests", same_bytes_as_gos_tests);
    suite.trials()
}

fn files(tree: &Tree) -> Vec<PathBuf> {
    let folder = tree.asm_tests().join("testdata");
    let mut files = vec![folder.join("amd64enc.s"), folder.join("amd64enc_extra.s")];
    let mut more: Vec<PathBuf> = std::fs::read_dir(folder.join("avx512enc"))
        .expect("the folder is in the tree")
        .flatten()
        .map(|e| e.path())
        .collect();
    more.sort();
    files.append(&mut more);
    files
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn same_bytes_as_gos_tests(tree: &Tree, report: &Report) {
    let mut encoder = Encoder::new();
    let mut out = Encoded::default();
    let (mut equal, mut skipped) = (0, 0);
    let mut wrong = Vec::new();
    for file in files(tree) {
        let text = std::fs::read_to_string(&file).expect("the reference tree is readable");
        for (number, line) in text.lines().enumerate() {
            let Some((code, want)) = line.split_once("//") else {
                continue;
            };
            let code = code.trim();
            let wants: Vec<&str> = want.split(" or ").map(str::trim).collect();
            if code.is_empty()
                || !wants.iter().all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_hexdigit()))
            {
                continue;
            }
            let Some(line) = parse(code) else {
                skipped += 1;
                if settings::value("SHOW_SKIPPED").is_some() {
                    println!("with symbols: {code}");
                }
                continue;
            };
            let got = match encoder.encode(line.op, line.suffix, &line.operands, &mut out) {
                Ok(()) => hex(out.bytes()),
                Err(why) => format!("{why:?}"),
            };
            // Go lists several where its tests came from another assembler; which one is Go's own
            // choice is checked against the real tool elsewhere.
            if wants.iter().any(|want| want.eq_ignore_ascii_case(&got)) {
                equal += 1;
            } else {
                wrong.push(format!("{}:{}: {code}: got {got}, want {want}", file.display(), number + 1));
            }
        }
    }
    report.add("encoder: lines of Go's encoding tests with their bytes", equal, equal + wrong.len());
    report.count("encoder: lines of Go's encoding tests with symbols, left to the check encoding", skipped);
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), head(&wrong.join("\n"), 60));
    assert!(equal >= AT_LEAST);
}
