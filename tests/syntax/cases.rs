//! One case per file: `testdata/syntax/pass` parses without errors, `testdata/syntax/fail` does not. The lines `//= ` at the
//! end of a file hold the expected output; `BLESS=1` rewrites them.

use crate::support::directives;
use crate::support::runner::{Context, Trial};
use crate::support::suite::panicking;
use crate::syntax::parsed::{Run, show};
use rasm::source::MemoryLoader;
use rasm::syntax::Options;
use std::path::{Path, PathBuf};

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    vec![
        panicking("cases/passing_cases", passing_cases),
        panicking("cases/failing_cases", failing_cases),
        panicking("cases/every_production_has_both", every_production_has_both),
    ]
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/syntax")
}

/// Files included by the cases.
fn loader() -> MemoryLoader {
    let mut loader = MemoryLoader::default();
    loader.insert("dir/inc.h", "#define FROM_INC 7\nNOP\n");
    loader.insert("dir/ring.h", "#include \"ring.h\"\n");
    loader.insert("dir/open.h", "#ifdef NOWHERE\n");
    loader.insert("lib/lib.h", "MOVQ lib+0(FP), AX\n#include \"inc.h\"\n");
    loader.insert("dir/half.h", "MOVQ AX,");
    loader
}

/// The output of a case: its statements, then its errors.
fn outcome(text: &str) -> (String, usize) {
    let mut run = Run::new();
    let mut out = String::new();
    let include = [PathBuf::from("lib")];
    let defines = [("DEFINED".to_string(), "1".to_string()), ("PAIR".to_string(), "DX, AX".to_string())];
    let options = Options { include: &include, defines: &defines, ..Options::default() };
    run.parse("dir/case.s", text, options, &loader(), |parser, statement| {
        out += &show(parser, statement);
        out += "\n";
    });
    out += &run.errors();
    (out, run.sink.errors())
}

fn check(kind: &str, errors_expected: bool) {
    directives::check_folder(&folder().join(kind), |_, text| match outcome(text) {
        (out, errors) if (errors > 0) == errors_expected => Ok(out),
        (out, errors) => Err(format!("{errors} errors\n{out}")),
    });
}

fn passing_cases() {
    check("pass", false);
}

fn failing_cases() {
    check("fail", true);
}

fn every_production_has_both() {
    let grammar = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/asm.lalrpop"))
        .expect("the grammar");
    let mut count = 0;
    for line in grammar.lines() {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        let Some((name, _)) = line.split_once(": ") else { continue };
        let name = name.split('<').next().unwrap_or(name);
        if !name.starts_with(char::is_uppercase) || !name.chars().all(char::is_alphanumeric) {
            continue;
        }
        count += 1;
        let mut file = String::new();
        for char in name.chars() {
            if char.is_uppercase() && !file.is_empty() {
                file.push('-');
            }
            file.extend(char.to_lowercase());
        }
        for kind in ["pass", "fail"] {
            let path = folder().join(kind).join(format!("{file}.s"));
            assert!(path.exists(), "{name} has no {}", path.display());
        }
    }
    assert!(count > 20, "{count} productions found");
}
