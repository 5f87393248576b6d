//! The location of arguments: caller and callee must agree.
//!
//! In: a caller that stores arguments at its SP, a callee that names them relative to FP, every release. Out: in the listing,
//! `offset(caller) = offset(callee) - stacksize(callee) - 8`: the return address lies between the two frames.

use crate::support::releases::{self, Row};
use crate::support::runner::{Context, Trial};
use crate::support::suite::panicking;
use rasm::source::MemoryLoader;
use rasm::{Input, Options, Release};

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    vec![
        panicking("caller_and_callee_agree_on_every_release", caller_and_callee_agree_on_every_release),
        panicking("go_1_16_sets_frames_up_by_subtraction", go_1_16_sets_frames_up_by_subtraction),
    ]
}

/// The listing of a source under the conventions of a release.
fn listing(source: &str, release: Release) -> String {
    let input = Input::new("frames.s", source);
    let options = Options { release, ..Options::default() };
    let assembly = rasm::assemble(vec![input], &options, &MemoryLoader::default());
    assert!(!assembly.failed(), "{:?}", assembly.diagnostics());
    assembly.listing()
}

/// The number between two texts in a line that contains both.
fn number(text: &str, before: &str, after: &str) -> i64 {
    let at = text.find(before).unwrap_or_else(|| panic!("no {before} in {text}")) + before.len();
    let rest = &text[at..];
    rest[..rest.find(after).expect("it ends")]
        .parse()
        .unwrap_or_else(|_| panic!("no number behind {before} in {text}"))
}

fn caller_and_callee_agree_on_every_release() {
    for release in releases::all().iter().map(Row::minor) {
        for frame in [0, 8, 24, 200, 5000] {
            let source = format!(
                "TEXT ·caller(SB), 0, $24-0\n\tMOVQ $1, 0(SP)\n\tMOVQ $2, 8(SP)\n\tCALL ·callee(SB)\n\tRET\n\
                 TEXT ·callee(SB), 0, ${frame}-16\n\tMOVQ a+0(FP), AX\n\tMOVQ b+8(FP), BX\n\tCALL ·caller(SB)\n\tRET\n"
            );
            let listing = listing(&source, release);
            let callee = listing.split("callee STEXT").nth(1).expect("a callee");
            let text = callee.lines().find(|line| line.contains("\tTEXT\t")).expect("a TEXT");
            let size = number(text, "$", "-16");
            for (name, offset) in [("a+", 0), ("b+", 8)] {
                let seen = number(callee, &format!("\tMOVQ\t{name}"), "(FP)");
                assert_eq!(seen - size - 8, offset, "Go {release}, frame {frame}:\n{callee}");
            }
        }
    }
}

/// Go 1.16: the caller's frame has room for its callee's arguments, with the saved BP above them.
fn go_1_16_sets_frames_up_by_subtraction() {
    let source = "TEXT ·f(SB), 4, $24-0\n\tMOVQ $1, (SP)\n\tCALL ·g(SB)\n\tRET\n";
    let text = listing(source, Release::minor(16));
    let code: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once(")\t"))
        .map(|(_, code)| code)
        .filter(|code| !code.starts_with("FUNCDATA"))
        .collect();
    let expected = [
        "TEXT\t\"\".f(SB), NOSPLIT, $32-0",
        "SUBQ\t$32, SP",
        "MOVQ\tBP, 24(SP)",
        "LEAQ\t24(SP), BP",
        "MOVQ\t$1, (SP)",
        "CALL\t\"\".g(SB)",
        "MOVQ\t24(SP), BP",
        "ADDQ\t$32, SP",
        "RET",
    ];
    assert_eq!(code, expected);
}
