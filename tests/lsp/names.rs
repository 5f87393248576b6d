//! Words that other files or macros decide about: macros of headers, labels that macros make, what Go declares.

use super::client::{Client, Memory, URI};
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use serde_json::{Value, json};

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, fn()); 9] = [
        ("headers", headers),
        ("macro_symbols", macro_symbols),
        ("macro_label_uses", macro_label_uses),
        ("colors", colors),
        ("fresh", fresh),
        ("labels", labels),
        ("macro_labels", macro_labels),
        ("go", go),
        ("near", near),
    ];
    tests.into_iter().map(|(name, test)| panicking(format!("names/{name}"), test)).collect()
}

const GO: &str = "package w

const Size = 3
const (
	small = iota
	large // the other
)

// table is read by assembly.
var table [4]uint32

type pair struct {
	first uint32
	second, third uint64
}

func sum()
";
const OUTER: &str = "#include \"inner.h\"\n#define OUTER(x) INNER(x)\n";
const INNER: &str = "#define INNER(x) ADDQ x, x; \\\n\tJNC\tdone\n#define UNUSED 1\n";
const OTHER: &str = "#include \"inner.h\"\nTEXT ·other(SB), 4, $0\n\tINNER(BX)\ndone:\n\tRET\nTEXT ·more(SB), 4, $const_Size\n\tRET\n";
const SOURCE: &str = "#include \"textflag.h\"
#include \"go_asm.h\"
#include \"outer.h\"
#define LOOP(name, n) name: \\
\tDECQ n; JNE name
#define FINISH \\
\tend: \\
\tRET
TEXT ·sum(SB), NOSPLIT, $0-0
\tMOVQ $const_Size, AX
\tMOVL ·table+pair_second(SB), BX
\tLOOP(again, AX)
\tJE again
\tOUTER(AX)
\tJE end
done:
\tMOVQ $const_large, CX
\tFINISH
";

fn files() -> Memory {
    let generic = "//go:build !amd64\n\npackage w\n\nfunc sum(wrong int)\n";
    Memory::of(&[
        ("/w/generic.go", generic),
        ("/w/w.go", GO),
        ("/w/other_amd64.s", OTHER),
        ("/w/outer.h", OUTER),
        ("/w/inner.h", INNER),
    ])
}

fn shown(client: &mut Client<'_>, line: usize, character: usize) -> String {
    let answer = client.at("textDocument/hover", line, character);
    answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
}

/// File, line and column of each place.
fn places(answer: &Value) -> Vec<String> {
    let place = |place: &Value| {
        let (start, uri) = (&place["range"]["start"], place["uri"].as_str().unwrap_or_default());
        format!("{}:{}:{}", uri.rsplit('/').next().unwrap_or_default(), start["line"], start["character"])
    };
    answer.as_array().into_iter().flatten().map(place).collect()
}

fn headers() {
    let files = files();
    let (mut client, found) = Client::with(&files, SOURCE);
    assert_eq!(found, json!([]));
    assert!(shown(&mut client, 8, 17).contains("#define NOSPLIT"), "a header that is built in");
    assert!(shown(&mut client, 13, 3).contains("#define OUTER(x) INNER(x)"));
    let mut of = |line, character| places(&client.at("textDocument/definition", line, character));
    assert_eq!(of(13, 3), ["outer.h:1:8"]);
    assert_eq!(of(2, 12), ["outer.h:0:0"]);
    let mut of = |line, character| places(&client.at("textDocument/references", line, character));
    assert_eq!(of(13, 3), ["f_amd64.s:13:1", "outer.h:1:8"]);
    // From the header itself, in all files that include it.
    client.open("file:///w/inner.h", INNER);
    let params = json!({
        "textDocument": { "uri": "file:///w/inner.h" },
        "position": { "line": 0, "character": 9 },
        "context": { "includeDeclaration": false },
    });
    let found = places(&client.ask("textDocument/references", params));
    assert_eq!(found, ["other_amd64.s:2:1", "outer.h:1:17"]);
}

/// The text of each token of a kind.
fn colored(client: &mut Client<'_>, source: &str, kind: u64) -> Vec<String> {
    let answer = client.ask("textDocument/semanticTokens/full", json!({ "textDocument": { "uri": URI } }));
    let numbers: Vec<u64> = answer["data"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
    let (mut line, mut column) = (0, 0);
    let mut words = Vec::new();
    for token in numbers.chunks(5) {
        column = if token[0] == 0 { column + token[1] } else { token[1] };
        line += token[0];
        if token[3] == kind {
            let units: Vec<u16> = source.lines().nth(line as usize).unwrap().encode_utf16().collect();
            let word = &units[column as usize..(column + token[2]) as usize];
            words.push(String::from_utf16(word).unwrap());
        }
    }
    words
}

fn colors() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let macros = colored(&mut client, SOURCE, 1);
    for wanted in ["NOSPLIT", "const_Size", "pair_second", "OUTER", "LOOP", "FINISH"] {
        assert!(macros.contains(&wanted.to_owned()), "{wanted} is not in {macros:?}");
    }
    let labels = colored(&mut client, SOURCE, 5);
    assert_eq!(labels, ["name", "end", "again", "again", "end", "done"]);
}

/// A header that changes is read anew, whether or not it is open.
fn fresh() {
    let mut files = files();
    files.0.insert("/w/outer.h".into(), "#define OUTER(x) INCQ x\n".to_owned());
    let (mut client, _) = Client::with(&files, SOURCE);
    assert!(shown(&mut client, 13, 3).contains("INCQ x"));
    client.open("file:///w/outer.h", "// one more line\n#define OUTER(x) DECQ x\n");
    assert!(shown(&mut client, 13, 3).contains("DECQ x"));
    assert_eq!(places(&client.at("textDocument/definition", 13, 3)), ["outer.h:1:8"]);
}

fn labels() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    assert!(shown(&mut client, 12, 6).contains("Label `again`, line 12, used 2 times"));
    assert!(shown(&mut client, 14, 5).contains("Label `end`, line 7, used 1 time"));
    assert!(shown(&mut client, 15, 1).contains("Label `done`, line 16, used 1 time"));
    let mut of = |line, character| places(&client.at("textDocument/definition", line, character));
    assert_eq!(of(12, 6), ["f_amd64.s:11:6"], "named by an argument");
    assert_eq!(of(14, 5), ["f_amd64.s:6:1"], "in the macro");
    let mut of = |line, character| places(&client.at("textDocument/references", line, character));
    assert_eq!(of(14, 5), ["f_amd64.s:6:1", "f_amd64.s:14:4"]);
    assert_eq!(of(15, 1), ["f_amd64.s:15:0", "inner.h:1:5"], "a macro jumps to it");
    let answer = client.at("textDocument/completion", 12, 4);
    let found: Vec<&str> =
        answer.as_array().unwrap().iter().filter_map(|item| item["label"].as_str()).collect();
    for wanted in ["again", "end", "done", "·other", "·table"] {
        assert!(found.contains(&wanted), "{wanted} is not in {found:?}");
    }
}

/// From within a macro, to the functions that use it.
/// The name in `name(SB)` and `name+8(FP)` is replaced by the macro, as Go's assembler does; that in `·name` is not.
fn macro_symbols() {
    let files = Memory::of(&[("/w/names.h", "#define FAR far\n")]);
    let source = "#include \"names.h\"
#define near other
#define call(x) CALL x
#define size 8
TEXT near(SB), 4, $0-16
\tCALL near<>(SB)
\tMOVQ $near(SB), AX
\tMOVQ near+0(FP), BX
\tMOVQ size(SP), CX
\tCALL FAR(SB)
\tMOVQ call+8(FP), DX
\tcall(·near(SB))
\tRET
TEXT ·near(SB), 4, $0-0
\tJMP ·near(SB)
TEXT ·FAR(SB), 4, $0-0
\tRET
";
    let (mut client, _) = Client::with(&files, source);
    let near = ["1:8", "4:5", "5:6", "6:7", "7:6"].map(|place| format!("f_amd64.s:{place}"));
    let mut of = |line, character| places(&client.at("textDocument/references", line, character));
    for (line, character) in [(1, 9), (4, 6), (5, 7), (6, 8), (7, 7)] {
        assert_eq!(of(line, character), near, "{line}");
    }
    assert_eq!(of(3, 9), ["f_amd64.s:3:8", "f_amd64.s:8:6"]);
    assert_eq!(of(9, 7), ["f_amd64.s:9:6", "names.h:0:8"]);
    assert_eq!(
        of(2, 9),
        ["f_amd64.s:2:8", "f_amd64.s:11:1"],
        "without parentheses it is no use of the macro"
    );
    assert_eq!(of(13, 7), ["f_amd64.s:11:6", "f_amd64.s:13:5", "f_amd64.s:14:5"]);
    let mut of = |line, character| places(&client.at("textDocument/definition", line, character));
    assert_eq!(of(5, 7), ["f_amd64.s:1:8"]);
    assert_eq!(of(9, 7), ["names.h:0:8"]);
    assert!(shown(&mut client, 5, 7).contains("CALL other(SB)"));
    assert!(shown(&mut client, 9, 7).contains("CALL far(SB)"));
    let params = |line: u32| json!({ "textDocument": { "uri": URI }, "position": { "line": line, "character": 7 }, "newName": "new" });
    let edit = client.ask("textDocument/rename", params(5));
    assert_eq!(edit["changes"][URI].as_array().map(Vec::len), Some(5), "{edit}");
}

/// Each jump counts that macros become, and not the places where a macro names the label.
fn macro_label_uses() {
    let files = Memory::default();
    let source = "#define LOOP(l) l: DECQ CX; JNE l
#define TWICE JEQ done; JMP done
TEXT ·f(SB), 4, $0
\tLOOP(again)
\tJMP again
\tTWICE
\tTWICE
\tLOOP(alone)
unused:
done:
\tRET
";
    let (mut client, _) = Client::with(&files, source);
    assert_eq!(shown(&mut client, 3, 7), "Label `again`, line 4, used 2 times");
    assert_eq!(shown(&mut client, 7, 7), "Label `alone`, line 8, used 1 time");
    assert_eq!(shown(&mut client, 9, 1), "Label `done`, line 10, used 4 times");
    assert_eq!(shown(&mut client, 8, 1), "Label `unused`, line 9");
    // Beside an error, too.
    client.open(URI, &source.replace("unused:", "\tLEAQ AX, BX"));
    assert_eq!(shown(&mut client, 9, 1), "Label `done`, line 10, used 4 times");
}

fn macro_labels() {
    let files = Memory::default();
    let source = "#define NEXT DECQ CX; JNE loop
#define STEP NEXT
#define STOP stop: RET
#define HALT JMP stop; stop: RET
TEXT ·f(SB), 4, $0
loop:
\tSTEP
\tJMP stop
\tSTOP
TEXT ·g(SB), 4, $0
loop:
\tHALT
";
    let (mut client, _) = Client::with(&files, source);
    let mut of = |line, character| places(&client.at("textDocument/definition", line, character));
    assert_eq!(of(0, 27), ["f_amd64.s:5:0"], "only `f` uses it");
    assert_eq!(of(7, 6), ["f_amd64.s:2:13"]);
    assert_eq!(of(3, 18), ["f_amd64.s:3:23"], "of two macros with such a label, its own");
    let mut of = |line, character| places(&client.at("textDocument/references", line, character));
    assert_eq!(of(5, 1), ["f_amd64.s:0:26", "f_amd64.s:5:0"]);
    assert_eq!(of(2, 14), ["f_amd64.s:2:13", "f_amd64.s:7:5"]);
    assert_eq!(of(3, 18), ["f_amd64.s:3:17", "f_amd64.s:3:23"]);
}

fn go() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let function = shown(&mut client, 8, 6);
    assert!(function.contains("func sum()") && !function.contains("wrong"), "of another build: {function}");
    assert!(shown(&mut client, 10, 8).contains("var table [4]uint32"));
    let size = shown(&mut client, 9, 9);
    assert!(size.contains("#define const_Size 3") && size.contains("const Size = 3"), "{size}");
    assert!(shown(&mut client, 16, 10).contains("const large // the other"));
    assert!(shown(&mut client, 10, 16).contains("second, third uint64"));
    let mut of = |line, character| places(&client.at("textDocument/definition", line, character));
    assert_eq!(of(10, 8), ["w.go:9:4"]);
    assert_eq!(of(9, 9), ["w.go:2:6"]);
    assert_eq!(of(10, 16), ["w.go:13:1"]);
    let mut of = |line, character| places(&client.at("textDocument/references", line, character));
    assert_eq!(of(10, 8), ["f_amd64.s:10:6", "w.go:9:4"]);
    // `other_amd64.s` does not include the header, and there it is another name.
    assert_eq!(of(9, 9), ["f_amd64.s:9:7", "w.go:2:6"]);
    client.open("file:///w/w.go", GO);
    let mut ask = |line: u32, character: u32| {
        let params = json!({
            "textDocument": { "uri": "file:///w/w.go" },
            "position": { "line": line, "character": character },
            "context": { "includeDeclaration": false },
        });
        places(&client.ask("textDocument/references", params))
    };
    assert_eq!(ask(9, 5), ["f_amd64.s:10:6"], "a variable");
    assert_eq!(ask(13, 3), ["f_amd64.s:10:13"], "a field");
}

/// A symbol that is nearly right is told with its fix, as soon as all of the folder is known.
fn near() {
    let files = files();
    let source = "#include \"textflag.h\"\nTEXT ·sum(SB), NOSPLIT, $0-0\n\tMOVL ·tabel(SB), AX\n\tCALL ·othre(SB)\n\tRET\n";
    let (mut client, found) = Client::with(&files, source);
    let told: Vec<(&str, u64)> = found
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|found| Some((found["code"].as_str()?, found["range"]["start"]["line"].as_u64()?)))
        .filter(|(code, _)| *code == "similar-symbol")
        .collect();
    assert_eq!(told, [("similar-symbol", 2), ("similar-symbol", 3)]);
    let all = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } });
    let params = json!({ "textDocument": { "uri": URI }, "range": all, "context": { "diagnostics": [] } });
    let actions = client.ask("textDocument/codeAction", params);
    let edits: Vec<&Value> = actions
        .as_array()
        .unwrap()
        .iter()
        .map(|action| &action["edit"]["changes"][URI][0]["newText"])
        .collect();
    assert_eq!(edits, ["·table", "·other"]);
}
