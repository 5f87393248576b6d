//! What waits for an editor: formatting, and the language server's answers while somebody types.
//!
//! In: generated files of ten thousand lines for the server, without errors and with a hundred, and one of a million for formatting.
//! Out: lines a second, and of each kind of request the time within which 99 of 100 are answered.

use lsp_server::{Message, Notification, Request};
use rasm::lsp::{Files, Server};
use serde_json::{Value, json};
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const URI: &str = "file:///bench/f_amd64.s";
const LINES: usize = 10_000;
/// Answers of each kind.
const ROUNDS: usize = 200;

struct Nothing;

impl Files for Nothing {
    fn load(&self, _: &Path) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn list(&self, _: &Path) -> Vec<PathBuf> {
        Vec::new()
    }
}

fn main() {
    formatting();
    answers("all of them right", source(LINES));
    answers("100 of them wrong", wrong_source(LINES, 100));
}

/// Source of about that many lines.
fn source(lines: usize) -> String {
    let mut text =
        "#include \"textflag.h\"\n\n#define ADD(a, b) \\\n\tADDQ a, b; \\\n\tADCQ $0, b\n".to_owned();
    for function in 0..lines / 20 {
        let _ = write!(
            text,
            "\n// func f{function}(a, b int) int\nTEXT ·f{function}(SB), NOSPLIT, $16-24\n\tMOVQ a+0(FP), AX // the first\n\
             \tMOVQ b+8(FP), BX\n\tMOVQ AX, x-8(SP)\nloop:\n\tADD(AX, BX)\n\tVPADDD (SI)(CX*4), Y1, Y2\n\tVPSHUFB Y3, Y4, Y5\n\
             \tLEAQ 8(SI), SI\n\tDECQ CX\n\tJNE loop\n\tVMOVDQU Y2, (DI)\n\tVZEROUPPER\n\tMOVQ x-8(SP), AX\n\
             \tMOVQ AX, ret+16(FP)\n\tRET\n"
        );
    }
    text
}

fn formatting() {
    let text = source(1_000_000);
    let lines = text.lines().count();
    let start = Instant::now();
    let formatted = rasm::fmt::format(&text).expect("it is assembly");
    let took = start.elapsed();
    assert!(formatted.len() >= text.len());
    println!("fmt: {lines} lines in {took:?}, {:.0} a second", lines as f64 / took.as_secs_f64());
}

/// The same with so many more lines, which are wrong and far apart.
fn wrong_source(lines: usize, wrong: usize) -> String {
    let functions = lines / 20;
    let mut text = String::new();
    let mut number = 0;
    for line in source(lines).lines() {
        text += line;
        text.push('\n');
        if line.starts_with("TEXT") {
            number += 1;
            if number % (functions / wrong) == 0 {
                text += WRONG[number % WRONG.len()];
                text.push('\n');
            }
        }
    }
    text
}

/// What people write by mistake.
const WRONG: [&str; 7] = [
    "\tMOVX AX, BX",
    "\tMOVQ 8(FP), AX",
    "\tmov rax, rbx",
    "\tMOVQ (AX), (BX)",
    "\tVPADDD X1, Y2, Y3",
    "\tJNE lop",
    "\tMOVQ AXX, BX",
];

fn answers(what: &str, source: String) {
    let mut server = Server::new(&Nothing);
    let mut number = 0;
    let mut ask = |server: &mut Server<'_>, method: &str, params: Value| {
        number += 1;
        server.handle(Message::Request(Request::new(number.into(), method.to_owned(), params)))
    };
    ask(&mut server, "initialize", json!({ "capabilities": {} }));
    let tell = |server: &mut Server<'_>, method: &str, params: Value| {
        server.handle(Message::Notification(Notification::new(method.to_owned(), params)));
    };
    let document = json!({ "uri": URI, "languageId": "goasm", "version": 0, "text": source });
    tell(&mut server, "textDocument/didOpen", json!({ "textDocument": document }));
    let kinds = [
        "diagnostics",
        "hover",
        "completion",
        "definition",
        "references",
        "codeAction",
        "inlayHint",
        "documentSymbol",
        "semanticTokens/full",
        "formatting",
    ];
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); kinds.len()];
    for round in 0..ROUNDS {
        // Each answer is the first after an edit.
        for (kind, times) in kinds.iter().zip(&mut times) {
            let line = 8 + (round * 37) % (LINES - 100);
            let place = json!({ "line": line, "character": 6 });
            let change = json!({ "range": { "start": { "line": line, "character": 0 }, "end": { "line": line, "character": 0 } },
                "text": if round % 2 == 0 { "\tNOP\n" } else { "" } });
            let start = Instant::now();
            tell(
                &mut server,
                "textDocument/didChange",
                json!({ "textDocument": { "uri": URI, "version": round }, "contentChanges": [change] }),
            );
            if *kind == "diagnostics" {
                server.publish();
            } else {
                let params = json!({ "textDocument": { "uri": URI }, "position": place, "range": { "start": place, "end": { "line": line + 60, "character": 0 } },
                    "context": { "includeDeclaration": true, "diagnostics": [], "triggerKind": 1 }, "options": { "tabSize": 8, "insertSpaces": false } });
                let answer = ask(&mut server, &format!("textDocument/{kind}"), params);
                assert!(
                    matches!(&answer[..], [Message::Response(response)] if response.error.is_none()),
                    "{kind}"
                );
            }
            times.push(start.elapsed());
        }
    }
    for (kind, times) in kinds.iter().zip(&mut times) {
        times.sort();
        println!(
            "lsp: {kind}: median {:?}, p99 {:?} after an edit of {LINES} lines, {what}",
            times[ROUNDS / 2],
            times[ROUNDS * 99 / 100]
        );
    }
}
