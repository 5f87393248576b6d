//! What each kind of request is answered.

use super::client::{Client, Memory, URI};
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use rasm::lsp::Settings;
use serde_json::{Value, json};

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, fn()); 11] = [
        ("hover", hover),
        ("hover-beside-errors", hover_beside_errors),
        ("definition", definition),
        ("references", references),
        ("symbols", symbols),
        ("completion", completion),
        ("fixes", fixes),
        ("formatting", formatting),
        ("hints", hints),
        ("tokens", tokens),
        ("settings", settings),
    ];
    tests.into_iter().map(|(name, test)| panicking(format!("answers/{name}"), test)).collect()
}

const GO: &str = "package w\n\n// sum adds.\nfunc sum(a []byte, b int32) (n int)\n";
const OTHER: &str = "TEXT ·other(SB), 4, $0-0\n\tCALL ·sum(SB)\n\tRET\n";
// The first line has a character that takes two units of UTF-16, and three of UTF-8 are `·`.
const SOURCE: &str = "// \u{1f600} ·
#include \"m.h\"
#define TWICE(x) ADDQ x, x; \\
\tADDQ x, x
TEXT ·sum(SB), 4, $16-40
\tMOVQ a_len+8(FP), AX
\tTWICE(AX)
again:
\tDECQ AX // \u{1f600}
\tJNE again; CALL ·other(SB)
\tFROM_HEADER
\tMOVQ AX, x-8(SP)
\tMOVQ AX, n+32(FP)
\tRET
GLOBL table<>(SB), 8, $8
DATA table<>+0(SB)/8, $1
";

fn files() -> Memory {
    Memory::of(&[
        ("/w/w.go", GO),
        ("/w/other_amd64.s", OTHER),
        ("/w/m.h", "// header\n#define FROM_HEADER NOP\n"),
    ])
}

/// What hovering shows; empty if nothing.
fn shown(client: &mut Client<'_>, line: usize, character: usize) -> String {
    client.at("textDocument/hover", line, character)["contents"]["value"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn hover() {
    let files = files();
    let (mut client, found) = Client::with(&files, SOURCE);
    let codes: Vec<&Value> = found.as_array().unwrap().iter().map(|found| &found["code"]).collect();
    assert_eq!(codes, ["unused-static"]);
    let instruction = shown(&mut client, 8, 2);
    // The bytes are those of the manual: FF /1 with REX.W.
    for part in ["**DECQ**", "48 ff c8", "dec rax", "reads: `AX`", "writes: `AX`", "ZF"] {
        assert!(instruction.contains(part), "{part} is not in {instruction}");
    }
    assert!(!instruction.contains("CF"), "DEC leaves CF alone: {instruction}");
    let argument = shown(&mut client, 5, 8);
    for part in ["a_len+8(FP)", "`int`", "8 bytes", "func sum(a []byte, b int32) (n int)"] {
        assert!(argument.contains(part), "{part} is not in {argument}");
    }
    let included = shown(&mut client, 10, 2);
    assert!(included.contains("#define FROM_HEADER NOP"), "{included}");
    let call = shown(&mut client, 9, 13);
    assert!(call.contains("call") && !call.contains("jne"), "one of two on a line: {call}");
    let other = shown(&mut client, 9, 19);
    assert!(other.contains("TEXT ·other(SB), 4, $0-0"), "a function of another file: {other}");
    let expansion = shown(&mut client, 6, 2);
    assert!(
        expansion.contains("#define TWICE(x)") && expansion.matches("48 01 c0").count() == 2,
        "{expansion}"
    );
    let function = shown(&mut client, 4, 6);
    assert!(
        function.contains("TEXT ·sum(SB)") && function.contains("`n+32(FP)`: `int`, 8 bytes"),
        "{function}"
    );
    assert!(shown(&mut client, 9, 6).contains("Label `again`, line 8, used 1 time"));
    assert!(shown(&mut client, 8, 12).is_empty(), "a comment says enough by itself");
    // AVX-512, and what it needs.
    client.open(URI, "TEXT ·f(SB), 4, $0\n\tVPADDD Z1, Z2, Z3\n\tRET\n");
    assert!(shown(&mut client, 1, 2).contains("AVX512F"));
}

/// Where a line is wrong, those beside it still have bytes, as far as these do not depend on it.
fn hover_beside_errors() {
    let files = files();
    let source = "#include \"m.h\"\n#define PLUS(x) ADDQ $1, x\nTEXT ·f(SB), 4, $16-0\nagain:\n\tMOVL (R8), (R9)\n\tDECQ AX\n\tPLUS(AX)\n\tJNE again\n\tRET\nTEXT ·g(SB), 4, $0-0\nback:\n\tJMP back\n";
    let (mut client, _) = Client::with(&files, source);
    let instruction = shown(&mut client, 5, 2);
    assert!(instruction.contains("48 ff c8"), "{instruction}");
    let expansion = shown(&mut client, 6, 2);
    assert!(expansion.contains("48 ff c0") || expansion.contains("48 83 c0 01"), "{expansion}");
    for (line, what) in [(4, "what is wrong"), (7, "a jump over it")] {
        let text = shown(&mut client, line, 2);
        assert!(!text.contains("Becomes") && text.contains("**"), "{what}: {text}");
    }
    assert!(shown(&mut client, 11, 2).contains("eb fe"), "another function's jump");
}

/// File, line and column of each place.
fn places(answer: &Value) -> Vec<(String, u64, u64)> {
    let place = |place: &Value| {
        let start = &place["range"]["start"];
        let name =
            place["uri"].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
        (name, start["line"].as_u64().unwrap_or(99), start["character"].as_u64().unwrap_or(99))
    };
    answer.as_array().into_iter().flatten().map(place).collect()
}

fn at(name: &str, line: u64, character: u64) -> (String, u64, u64) {
    (name.to_owned(), line, character)
}

fn definition() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let mut of = |line, character| places(&client.at("textDocument/definition", line, character));
    assert_eq!(of(9, 6), [at("f_amd64.s", 7, 0)], "a label");
    assert_eq!(of(6, 3), [at("f_amd64.s", 2, 8)], "a macro");
    assert_eq!(of(10, 3), [at("m.h", 1, 8)], "a macro of a header");
    assert_eq!(of(1, 12), [at("m.h", 0, 0)], "a header");
    assert_eq!(of(4, 6), [at("w.go", 3, 5)], "TEXT to Go");
    assert_eq!(of(5, 8), [at("w.go", 3, 9)], "an argument");
    assert_eq!(of(9, 19), [at("other_amd64.s", 0, 5)], "a function of another file");
    assert_eq!(of(15, 6), [at("f_amd64.s", 14, 6)], "data");
    assert_eq!(of(11, 10), [at("f_amd64.s", 4, 5)], "a place in the frame");
    // And from Go, as it is open in the editor.
    client.open("file:///w/w.go", GO);
    let params =
        json!({ "textDocument": { "uri": "file:///w/w.go" }, "position": { "line": 3, "character": 7 } });
    let found = places(&client.ask("textDocument/definition", params));
    assert_eq!(found, [at("f_amd64.s", 4, 5)], "Go to TEXT");
}

fn references() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let mut of = |line, character| places(&client.at("textDocument/references", line, character));
    assert_eq!(of(7, 1), [at("f_amd64.s", 7, 0), at("f_amd64.s", 9, 5)], "a label");
    assert_eq!(of(2, 9), [at("f_amd64.s", 2, 8), at("f_amd64.s", 6, 1)], "a macro");
    assert_eq!(of(4, 6), [at("f_amd64.s", 4, 5), at("other_amd64.s", 1, 6), at("w.go", 3, 5)], "a function");
    assert_eq!(of(14, 8), [at("f_amd64.s", 14, 6), at("f_amd64.s", 15, 5)], "data of this file");
    client.open("file:///w/w.go", GO);
    let params = json!({
        "textDocument": { "uri": "file:///w/w.go" },
        "position": { "line": 3, "character": 7 },
        "context": { "includeDeclaration": true },
    });
    let found = places(&client.ask("textDocument/references", params));
    assert_eq!(found, [at("f_amd64.s", 4, 5), at("other_amd64.s", 1, 6)], "from Go");
}

fn symbols() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let found = client.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": URI } }));
    let names: Vec<&str> =
        found.as_array().unwrap().iter().filter_map(|symbol| symbol["name"].as_str()).collect();
    assert_eq!(names, ["TWICE", "·sum", "table"]);
    assert_eq!(found[1]["children"][0]["name"], "again");
    assert_eq!(found[1]["range"]["start"]["line"], 4);
}

fn completion() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    // Typing: each line is put before RET.
    let mut labels = |typed: &str| -> Vec<String> {
        let at = json!({ "line": 13, "character": 0 });
        let change = json!({ "range": { "start": at, "end": at }, "text": format!("{typed}\n") });
        let document = json!({ "uri": URI, "version": 2 });
        client
            .tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }));
        let answer = client.at("textDocument/completion", 13, typed.encode_utf16().count());
        let list = answer.as_array().cloned().unwrap_or_default();
        list.iter().filter_map(|item| Some(item["textEdit"]["newText"].as_str()?.to_owned())).collect()
    };
    let heads = labels("\tvpshufb");
    assert!(heads.contains(&"VPSHUFB".to_owned()) && heads.contains(&"VPSHUFBITQMB".to_owned()), "{heads:?}");
    assert_eq!(labels("\tTWI"), ["TWICE"]);
    assert_eq!(labels("\tFROM_H"), ["FROM_HEADER"]);
    let operands = labels("\tMOVQ ");
    for expected in
        ["a_base+0(FP)", "a_len+8(FP)", "b+24(FP)", "n+32(FP)", "AX", "X15", "table<>(SB)", "·other(SB)"]
    {
        assert!(operands.contains(&expected.to_owned()), "{expected} is not in {operands:?}");
    }
    assert!(!operands.contains(&"MOVQ".to_owned()));
    assert_eq!(labels("\tJMP aga"), ["again"]);
    assert!(labels("\tMOVQ x+0(").contains(&"FP".to_owned()));
    assert!(labels("\t// mov").is_empty());
}

fn fixes() {
    let files = Memory::default();
    let source = "TEXT ·f(SB), 4, $0\n\tMOVX $1, AX\n\tJMP agian\nagain:\n\tRET\n";
    let (mut client, found) = Client::with(&files, source);
    assert_eq!(found.as_array().map(Vec::len), Some(2), "{found}");
    let all = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } });
    let params = json!({ "textDocument": { "uri": URI }, "range": all, "context": { "diagnostics": [] } });
    let actions = client.ask("textDocument/codeAction", params);
    let mut edits: Vec<Value> = Vec::new();
    for action in actions.as_array().unwrap() {
        assert_eq!(action["kind"], "quickfix");
        assert_eq!(action["diagnostics"][0]["source"], "rasm");
        edits.extend(action["edit"]["changes"][URI].as_array().unwrap().iter().cloned());
    }
    let changes: Vec<Value> =
        edits.iter().map(|edit| json!({ "range": edit["range"], "text": edit["newText"] })).collect();
    let document = json!({ "uri": URI, "version": 2 });
    client.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
    assert_eq!(client.published(), json!([]), "{actions}");
    // The mnemonic of a statement is as good a place as its operand, and the next statement is another.
    client.tell(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": URI, "version": 3 }, "contentChanges": [{ "text": "TEXT ·f(SB), 4, $0\n\tNOP; CMPQ $5, AX\n\tRET\n\n\tRET\n" }] }),
    );
    let mut offered = |character: u64| {
        let place = json!({ "line": 1, "character": character });
        let range = json!({ "start": place, "end": place });
        let params =
            json!({ "textDocument": { "uri": URI }, "range": range, "context": { "diagnostics": [] } });
        client.ask("textDocument/codeAction", params).as_array().map(Vec::len)
    };
    assert_eq!((offered(2), offered(6), offered(14)), (Some(0), Some(1), Some(1)));
    // Elsewhere there is nothing to mend.
    let range = json!({ "start": { "line": 4, "character": 0 }, "end": { "line": 4, "character": 1 } });
    let params = json!({ "textDocument": { "uri": URI }, "range": range, "context": { "diagnostics": [] } });
    assert_eq!(client.ask("textDocument/codeAction", params), json!([]));
}

fn formatting() {
    let files = Memory::default();
    let (mut client, _) = Client::with(&files, "TEXT ·f(SB), 4, $0\nMOVQ AX,BX\n\tADDQ AX, BX\n\tRET\n");
    let params =
        json!({ "textDocument": { "uri": URI }, "options": { "tabSize": 8, "insertSpaces": false } });
    let edits = client.ask("textDocument/formatting", params.clone());
    let expected = json!([{
        "range": { "start": { "line": 1, "character": 0 }, "end": { "line": 2, "character": 0 } },
        "newText": "\tMOVQ AX, BX\n",
    }]);
    assert_eq!(edits, expected);
    client.open(URI, "/* not closed");
    assert_eq!(client.ask("textDocument/formatting", params), Value::Null);
}

fn hints() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let all = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } });
    let found = client.ask("textDocument/inlayHint", json!({ "textDocument": { "uri": URI }, "range": all }));
    let told: Vec<(u64, &str)> = found
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|hint| Some((hint["position"]["line"].as_u64()?, hint["label"].as_str()?)))
        .collect();
    // `go tool asm -S` prints the same offsets: 16 bytes of locals, the saved BP, the return address.
    assert_eq!(told, [(5, "= 40(SP)"), (11, "= 8(SP)"), (12, "= 64(SP)")]);
}

fn tokens() {
    let files = Memory::default();
    let (mut client, _) = Client::with(&files, "TEXT ·f(SB), 4, $0 // \u{1f600}\nl: JMP l\n");
    let found = client.ask("textDocument/semanticTokens/full", json!({ "textDocument": { "uri": URI } }));
    // Line, column, length, kind, modifiers: relative to the token before.
    let expected = [
        [0, 0, 4, 0, 0],
        [0, 5, 2, 2, 1],
        [0, 3, 2, 4, 0],
        [0, 5, 1, 6, 0],
        [0, 4, 1, 6, 0],
        [0, 2, 5, 8, 0],
        [1, 0, 1, 5, 1],
        [0, 3, 3, 0, 0],
        [0, 4, 1, 5, 0],
    ];
    assert_eq!(found["data"], json!(expected.concat()));
}

/// A release and a level are those of the settings, for files that are open already too.
fn settings() {
    let files = Memory::default();
    let source = "// func f() int64\nTEXT ·f(SB), 4, $0-8\n#ifdef GOAMD64_v3\n\tVPADDD Z1, Z2, Z3\n#endif\n\tMOVQ $1, AX\n\tADDQ CX, AX\n\tMOVQ AX, ret+0(FP)\n\tRET\n";
    let (mut client, found) = Client::with(&files, source);
    let codes = |found: Value| -> Vec<Value> {
        found.as_array().expect("a list").iter().map(|found| found["code"].clone()).collect()
    };
    assert_eq!(codes(found), ["unset-register"]);
    let release = |client: &Client<'_>| client.server.assembly(URI).map(|assembly| assembly.unit().release);
    assert_eq!(release(&client), Some(rasm::Release::NEWEST));
    let mut chosen = Settings::default();
    chosen.release = rasm::Release::minor(22);
    chosen.level = Some(3);
    client.server.configure(chosen);
    assert_eq!(
        codes(client.published()),
        ["cpu-level", "unset-register", "unset-register", "unset-register", "dirty-upper"]
    );
    assert_eq!(release(&client), Some(rasm::Release::minor(22)));
}
