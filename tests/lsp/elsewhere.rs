//! Diagnostics and edits that reach into other files, and what is renamed, highlighted and searched.

use super::client::{Client, Memory, URI};
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use serde_json::{Value, json};

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, fn()); 7] = [
        ("macros", macros),
        ("included", included),
        ("systems", systems),
        ("rename", rename),
        ("highlights", highlights),
        ("search", search),
        ("watched", watched),
    ];
    tests.into_iter().map(|(name, test)| panicking(format!("elsewhere/{name}"), test)).collect()
}

/// The places that a diagnostic also names: file, line and text.
fn related(found: &Value) -> Vec<String> {
    let one = |place: &Value| {
        let uri = place["location"]["uri"].as_str().unwrap_or_default();
        let line = &place["location"]["range"]["start"]["line"];
        format!(
            "{}:{line} {}",
            uri.trim_start_matches("file://"),
            place["message"].as_str().unwrap_or_default()
        )
    };
    found["relatedInformation"].as_array().into_iter().flatten().map(one).collect()
}

/// The edits of the actions on a line: file, range and new text.
fn edits(client: &mut Client<'_>, line: u32, only: Option<&str>) -> Vec<String> {
    let at = json!({ "line": line, "character": 1 });
    let mut context = json!({ "diagnostics": [] });
    if let Some(only) = only {
        context["only"] = json!([only]);
    }
    let params =
        json!({ "textDocument": { "uri": URI }, "range": { "start": at, "end": at }, "context": context });
    let answer = client.ask("textDocument/codeAction", params);
    answer.as_array().into_iter().flatten().flat_map(|action| changed(&action["edit"])).collect()
}

fn changed(edit: &Value) -> Vec<String> {
    let mut list = Vec::new();
    for (uri, edits) in edit["changes"].as_object().into_iter().flatten() {
        for edit in edits.as_array().into_iter().flatten() {
            let [start, end] = ["start", "end"].map(|end| &edit["range"][end]);
            list.push(format!(
                "{}:{}:{}-{} {}",
                uri.trim_start_matches("file://"),
                start["line"],
                start["character"],
                end["character"],
                edit["newText"].as_str().unwrap_or_default()
            ));
        }
    }
    list.sort();
    list
}

/// A macro's definition is named and mended where it is, in a header too.
fn macros() {
    let files = Memory::of(&[("/w/m.h", "#define BAD(a) \\\n\tADDX a, BX\n")]);
    let source =
        "#include \"m.h\"\n#define OWN(a) MOVQ (a), (BX)\nTEXT ·f(SB), 4, $0\n\tBAD(AX)\n\tOWN(CX)\n\tRET\n";
    let (mut client, found) = Client::with(&files, source);
    let found: Vec<&Value> =
        found.as_array().unwrap().iter().filter(|found| found["severity"] == 1).collect();
    assert_eq!(found.len(), 2);
    let places = related(found[0]);
    assert_eq!(places, ["/w/m.h:1 comes from here", "/w/m.h:0 macro `BAD` is defined here"]);
    assert_eq!(edits(&mut client, 3, None), ["/w/m.h:1:1-5 ADDQ"]);
    assert_eq!(edits(&mut client, 3, Some("quickfix")).len(), 1);
    assert!(edits(&mut client, 3, Some("source.fixAll")).is_empty());
    let places = related(found[1]);
    assert!(places.contains(&"/w/f_amd64.s:1 macro `OWN` is defined here".to_owned()), "{places:?}");
    let message = found[1]["message"].as_str().unwrap();
    assert!(message.contains("MOVQ") && !message.contains('^'), "{message}");
}

/// What is wrong in an included file is shown at its `#include`, once.
fn included() {
    let files = Memory::of(&[(
        "/w/sub/in.h",
        "#define TWICE ADDX AX, BX; \\\n\tRET\nTEXT ·g(SB), 4, $0\n\tMOVX AX, BX\n\tRET\n",
    )]);
    let (_, found) = Client::with(&files, "// first\n  #include \"sub/in.h\"\n");
    let errors: Vec<&Value> =
        found.as_array().unwrap().iter().filter(|found| found["code"] == "unknown-instruction").collect();
    assert_eq!(errors.len(), 1, "{found}");
    let range = json!({ "start": { "line": 1, "character": 2 }, "end": { "line": 1, "character": 21 } });
    assert_eq!(errors[0]["range"], range);
    let message = errors[0]["message"].as_str().unwrap();
    assert!(message.starts_with("sub/in.h:4: unknown instruction"), "{message}");
    assert!(related(errors[0])[0].starts_with("/w/sub/in.h:3 "));
}

/// Files for other systems have no diagnostics, and an unused label is told as such.
fn systems() {
    let files = Memory::of(&[("/w/w.go", "package w\n")]);
    let mut client = Client::new(&files);
    let wrong = "TEXT ·f(SB), 4, $0\nunused:\n\tADDX AX, BX\n\tRET\n";
    for name in ["f_windows_amd64.s", "f_arm64.s", "f_darwin.s"] {
        assert_eq!(client.open(&format!("file:///w/{name}"), wrong), json!([]), "{name}");
    }
    let found = client.open(URI, "TEXT ·f(SB), 4, $0\nunused:\n\tRET\n");
    let tagged: Vec<&Value> = found
        .as_array()
        .unwrap()
        .iter()
        .filter(|found| found["tags"] == json!([1]))
        .map(|found| &found["code"])
        .collect();
    assert_eq!(tagged, ["unused-label"]);
}

const SOURCE: &str = "\u{feff}#include \"m.h\"
#define LOOP(l) DECQ AX; JNE l
TEXT ·f(SB), 4, $0-8
again:
\tLOOP(again)
\tHEADER
\tLEAQ table<>(SB), BX
\tJMP again
TEXT ·g(SB), 4, $0
again:
\tJMP again
DATA table<>+0(SB)/8, $1
GLOBL table<>(SB), 8, $8
";

fn open() -> Memory {
    Memory::of(&[
        ("/w/m.h", "#define HEADER NOP\n#define WRAP(name) HEADER; name\n"),
        ("/w/other.s", "#include \"m.h\"\nTEXT ·Fetch(SB), 4, $0\n\tHEADER\n\tLEAQ table<>(SB), AX\n\tRET\n"),
        ("/w/w.go", "package w\n\nfunc f(x int)\n"),
    ])
}

fn rename() {
    let files = open();
    let (mut client, _) = Client::with(&files, SOURCE);
    let mut to = |line: u32, character: u32, new: &str| {
        let position = json!({ "line": line, "character": character });
        let params = json!({ "textDocument": { "uri": URI }, "position": position, "newName": new });
        let response = client.response("textDocument/rename", params);
        match (response.result, response.error) {
            (Some(edit), None) => Ok(changed(&edit)),
            (_, Some(error)) => Err(error.message),
            (None, None) => panic!("neither a result nor an error"),
        }
    };
    let here = |place: &str, new: &str| format!("/w/f_amd64.s:{place} {new}");
    let label = ["3:0-5", "4:6-11", "7:5-10"].map(|place| here(place, "next"));
    assert_eq!(to(7, 6, "next").unwrap(), label, "labels of one function");
    let data = ["11:5-10", "12:6-11", "6:6-11"].map(|place| here(place, "words"));
    assert_eq!(to(6, 8, "words").unwrap(), data);
    let mut header = vec![here("5:1-7", "PAUSE2"), "/w/m.h:0:8-14 PAUSE2".to_owned()];
    header.push("/w/m.h:1:19-25 PAUSE2".to_owned());
    header.push("/w/other.s:2:1-7 PAUSE2".to_owned());
    assert_eq!(to(5, 3, "PAUSE2").unwrap(), header);
    for (line, character, new, reason) in [
        (7, 6, "AX", "`AX` is a register"),
        (7, 6, "a b", "`a b` is not a name"),
        (7, 6, "LOOP", "`LOOP` is a macro"),
        (5, 3, "NOP", "`NOP` is an instruction"),
        (5, 3, "name", "`name` is a parameter of the macro `WRAP`"),
        (2, 6, "h", "only static symbols"),
        (4, 200, "x", "only labels, macros and static symbols"),
        (1, 17, "x", "only labels, macros and static symbols"),
    ] {
        let refused = to(line, character, new).unwrap_err();
        assert!(refused.starts_with(reason), "{line}:{character} {refused}");
    }
}

fn highlights() {
    let files = open();
    let (mut client, _) = Client::with(&files, SOURCE);
    let found = client.at("textDocument/documentHighlight", 7, 6);
    let found: Vec<(u64, u64)> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|found| (found["range"]["start"]["line"].as_u64().unwrap(), found["kind"].as_u64().unwrap()))
        .collect();
    // 3 is a definition, 2 a use.
    let mut sorted = found.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, [(3, 3), (4, 2), (7, 2)]);
}

fn search() {
    let files = open();
    let (mut client, _) = Client::with(&files, SOURCE);
    let mut names = |query: &str| -> Vec<String> {
        let answer = client.ask("workspace/symbol", json!({ "query": query }));
        let names = answer.as_array().into_iter().flatten();
        names.map(|symbol| symbol["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names("fetch"), ["·Fetch"]);
    assert_eq!(names("TABLE"), ["table"]);
    assert_eq!(names("he"), ["HEADER"]);
    let outline = client.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": URI } }));
    let outline: Vec<(&str, &str)> = outline
        .as_array()
        .unwrap()
        .iter()
        .map(|symbol| (symbol["name"].as_str().unwrap(), symbol["detail"].as_str().unwrap_or_default()))
        .collect();
    let wanted = [("LOOP", ""), ("·f", "func f(x int)"), ("·g", ""), ("table", "")];
    assert_eq!(outline, wanted, "in the order of the text, which begins with a byte order mark");
}

/// An editor that can watch files is asked to.
fn watched() {
    let files = Memory::default();
    let mut client = Client::new(&files);
    assert!(client.tell("initialized", json!({})).is_empty());
    let mut client = Client::able(
        &files,
        json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } }),
    );
    let asked = client.tell("initialized", json!({}));
    assert_eq!(asked.len(), 1);
    let text = serde_json::to_string(&asked).unwrap();
    assert!(text.contains("client/registerCapability") && text.contains("**/*.go"), "{text}");
}
