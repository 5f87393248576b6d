//! Messages that are wrong: each is answered, and nothing panics.

use super::client::{Client, Memory, URI};
use crate::support::random::Random;
use crate::support::runner::Trial;
use crate::support::settings::full;
use crate::support::suite::panicking;
use lsp_server::{Message, Notification, Request};
use rasm::lsp::Server;
use serde_json::{Value, json};

const METHODS: [&str; 9] = [
    "hover",
    "completion",
    "definition",
    "references",
    "documentSymbol",
    "formatting",
    "codeAction",
    "inlayHint",
    "semanticTokens/full",
];

/// The numbers of the protocol's errors.
const METHOD_NOT_FOUND: i32 = -32601;
const INVALID_PARAMS: i32 = -32602;
const INVALID_REQUEST: i32 = -32600;
const NOT_INITIALIZED: i32 = -32002;

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, fn()); 5] = [
        ("order", order),
        ("params", params),
        ("positions", positions),
        ("texts", texts),
        ("macros", macros),
    ];
    tests.into_iter().map(|(name, test)| panicking(format!("hostile/{name}"), test)).collect()
}

fn order() {
    let files = Memory::default();
    let mut server = Server::new(&files);
    let mut code = |method: &str| {
        let request = Request::new(1.into(), method.to_owned(), json!({ "capabilities": {} }));
        match server.handle(Message::Request(request)).pop() {
            Some(Message::Response(response)) => response.error.map(|error| error.code),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(code("textDocument/hover"), Some(NOT_INITIALIZED));
    assert_eq!(code("initialize"), None);
    assert_eq!(code("initialize"), Some(INVALID_REQUEST));
    assert_eq!(code("shutdown"), None);
    assert_eq!(code("textDocument/hover"), Some(INVALID_REQUEST));
    assert!(!server.has_exited());
    server.handle(Message::Notification(Notification::new("exit".to_owned(), Value::Null)));
    assert!(server.has_exited());
}

fn params() {
    let files = Memory::default();
    let mut client = Client::new(&files);
    let code = |response: lsp_server::Response| response.error.map(|error| error.code);
    assert_eq!(code(client.response("textDocument/unknown", json!({}))), Some(METHOD_NOT_FOUND));
    for method in METHODS.map(|method| format!("textDocument/{method}")) {
        for wrong in [Value::Null, json!([]), json!({}), json!({ "textDocument": { "uri": 3 } }), json!("x")]
        {
            assert_eq!(code(client.response(&method, wrong)), Some(INVALID_PARAMS), "{method}");
        }
        // A file that is not open.
        let everything = everything("file:///w/other.s", 0, 0);
        assert_eq!(client.ask(&method, everything), Value::Null, "{method}");
    }
    for method in
        ["didOpen", "didChange", "didClose", "didSave"].map(|method| format!("textDocument/{method}"))
    {
        for wrong in [
            Value::Null,
            json!({}),
            json!({ "textDocument": { "uri": URI, "version": 1 }, "contentChanges": [{ "text": "x" }] }),
        ] {
            client.tell(&method, wrong);
        }
    }
    assert_eq!(client.published(), Value::Null);
}

/// Parameters of every request about a file.
fn everything(uri: &str, line: u32, character: u32) -> Value {
    let place = json!({ "line": line, "character": character });
    json!({
        "textDocument": { "uri": uri },
        "position": place,
        // It ends before it starts.
        "range": { "start": place, "end": { "line": 0, "character": 0 } },
        "context": { "includeDeclaration": true, "diagnostics": [], "triggerKind": 1 },
        "options": { "tabSize": 8, "insertSpaces": true },
    })
}

fn positions() {
    let files = Memory::default();
    let (mut client, _) =
        Client::with(&files, "TEXT ·f(SB), 4, $0 // \u{1f600}\r\n\tMOVQ x+0(FP), AX\r\n\tRET");
    let mut numbers: Vec<u32> = (0..30).collect();
    numbers.extend([u32::MAX, u32::MAX - 1, 1 << 31]);
    for line in [0, 1, 2, 3, u32::MAX] {
        for &character in &numbers {
            for method in METHODS {
                client.ask(&format!("textDocument/{method}"), everything(URI, line, character));
            }
        }
    }
    // Edits there.
    for (line, character) in [(0, 24), (9, 9), (u32::MAX, u32::MAX)] {
        let place = json!({ "line": line, "character": character });
        let change =
            json!({ "range": { "start": place, "end": { "line": 0, "character": 0 } }, "text": "·" });
        client.tell(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": URI, "version": 2 }, "contentChanges": [change] }),
        );
        assert!(client.published().is_array());
    }
}

/// Every request about a function whose macro uses another, and that one the next, each with labels of its own.
fn macros() {
    const COUNT: usize = 5_000;
    let defined = |at: usize| format!("#define M{at} l{at}: M{}\n", at + 1);
    let source: String = (0..COUNT).map(defined).collect();
    let source = format!("{source}TEXT ·f(SB), 4, $0\n\tM0\n\tJMP l5\n\tJMP l{}\n\tRET\n", COUNT - 1);
    let files = Memory::default();
    let (mut client, _) = Client::with(&files, &source);
    for (line, character) in [(1, 2), (COUNT + 1, 2), (COUNT + 2, 6), (COUNT + 3, 6)] {
        for method in METHODS {
            client.ask(&format!("textDocument/{method}"), everything(URI, line as u32, character));
        }
    }
    // One that is near is known.
    let place = everything(URI, COUNT as u32 + 2, 6);
    assert_ne!(client.ask("textDocument/definition", place), json!([]));
}

/// Every request about damaged texts, at every place of them.
fn texts() {
    let files =
        Memory::of(&[("/w/w.go", "package w\nfunc f(a []byte, b struct{ x, y [3]int }) (s string)\nfunc (")]);
    let source = "#include \"no.h\"\n#define A(x, y) MOVQ x, y; \\\n\tB(x)\n#define\n#define B(x) A(x\nTEXT ·f(SB), 4, $8-24\nl: A(a+0(FP), AX) // ·\n\tJMP l; \"\n/* \u{1f600} */ VADDPD.Z x<>+(1*2)(SB), Z1 /*\n*/\n\tRET\n";
    let pieces = [
        "\n",
        "\\",
        "(",
        ")",
        "\"",
        "'",
        "/*",
        "*/",
        "#",
        ":",
        ",",
        "·",
        "\u{1f600}",
        "\0",
        "<>",
        "(SB)",
        "\t",
    ];
    let mut random = Random::of_run(42);
    let mut client = Client::new(&files);
    for _ in 0..if full() { 500 } else { 12 } {
        let mut text: Vec<char> = source.chars().collect();
        for _ in 0..random.below(5) {
            let at = random.below(text.len());
            let end = (at + random.below(4)).min(text.len());
            text.splice(at..end, pieces[random.below(pieces.len())].chars());
        }
        let text: String = text.into_iter().collect();
        assert!(client.open(URI, &text).is_array(), "{text}");
        for _ in 0..4 {
            let (line, character) = (random.below(14) as u32, random.below(40) as u32);
            for method in METHODS {
                client.ask(&format!("textDocument/{method}"), everything(URI, line, character));
            }
        }
    }
}
