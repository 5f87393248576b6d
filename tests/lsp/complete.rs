//! What completion proposes at a place, and what the line is once a proposal is taken.
//!
//! In each case `|` is the cursor.

use super::client::{Client, Memory, URI};
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use serde_json::Value;

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, fn()); 9] = [
        ("taken", taken),
        ("suffixes", suffixes),
        ("addresses", addresses),
        ("jumps", jumps),
        ("registers", registers),
        ("directives", directives),
        ("nothing", nothing),
        ("heads", heads),
        ("other_files", other_files),
    ];
    tests.into_iter().map(|(name, test)| panicking(format!("complete/{name}"), test)).collect()
}

const GO: &str = "package w

var Table [4]uint64

// Sum adds.
func Sum(x []float64, n int) (ret float64, ok bool)
func Next(n int)
";
const SOURCE: &str = "#include \"textflag.h\"
#define ADD2(a, b) ADDQ a, b; ADDQ a, b
#define COUNT CX
DATA consts<>+0(SB)/8, $1
GLOBL consts<>(SB), RODATA, $8
TEXT ·Sum(SB), NOSPLIT, $16-41
loop:
	LINE
	JMP loop
	RET
";

fn files() -> Memory {
    Memory::of(&[("/w/w.go", GO), ("/w/mac.h", "#define FROM 1\n"), ("/w/other.txt", "")])
}

/// The answer at the cursor of a line that is put into the function.
fn answer(files: &Memory, line: &str) -> Vec<Value> {
    let (mut client, line) = (Client::new(files), line.to_owned());
    let source = SOURCE.replace("\tLINE", &line);
    let before = &source[..source.find('|').expect("it has a cursor")];
    client.open(URI, &source.replacen('|', "", 1));
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let character = before[start..].encode_utf16().count();
    let answer = client.at("textDocument/completion", before.matches('\n').count(), character);
    answer.as_array().cloned().unwrap_or_default()
}

fn labels(files: &Memory, line: &str) -> Vec<String> {
    let label = |item: Value| item["label"].as_str().expect("a label").to_owned();
    answer(files, line).into_iter().map(label).collect()
}

/// The last line of a text with a cursor after the proposal with a label is taken.
fn after(files: &Memory, line: &str, label: &str) -> String {
    let answer = answer(files, line);
    let item = answer.iter().find(|item| item["label"] == label);
    let item = item.unwrap_or_else(|| panic!("{label} is not proposed in {line}: {answer:?}"));
    let range = &item["textEdit"]["range"];
    assert_eq!(range["start"]["line"], range["end"]["line"]);
    let last = line.rsplit('\n').next().unwrap_or_default();
    let units: Vec<u16> = last.replacen('|', "", 1).encode_utf16().collect();
    let at = |end: &str| range[end]["character"].as_u64().expect("a column") as usize;
    let new = item["textEdit"]["newText"].as_str().expect("a text");
    let text = |units: &[u16]| String::from_utf16(units).expect("text");
    format!("{}{new}{}", text(&units[..at("start")]), text(&units[at("end")..]))
}

/// What follows the cursor and belongs to the word is replaced too.
fn taken() {
    let files = files();
    for (line, label, expected) in [
        ("\tMOVQ x_b|+0(FP), AX", "x_base", "\tMOVQ x_base+0(FP), AX"),
        ("\tMOVQ x_|base+0(FP), AX", "x_len", "\tMOVQ x_len+8(FP), AX"),
        ("\tMOVQ x_ba|", "x_base", "\tMOVQ x_base+0(FP)"),
        ("\tMOVQ x_base+|", "x_base+0(FP)", "\tMOVQ x_base+0(FP)"),
        ("\tMOVQ x_len+0|, AX", "x_len+8(FP)", ""),
        ("\tMOVQ x_base+0(|), AX", "FP", "\tMOVQ x_base+0(FP), AX"),
        ("\tCALL ·S|(SB)", "·Sum", "\tCALL ·Sum(SB)"),
        ("\tLEAQ con|<>(SB), AX", "consts", "\tLEAQ consts<>(SB), AX"),
        ("\tLEAQ con|<>+8(SB), AX", "consts", "\tLEAQ consts<>+8(SB), AX"),
        ("\tMOVQ |consts<>+8(SB), AX", "consts", "\tMOVQ consts<>+8(SB), AX"),
        ("\tMO|V AX, BX", "MOVQ", "\tMOVQ AX, BX"),
        ("\tMOVQ A|X, BX", "AX", "\tMOVQ AX, BX"),
        ("\tMOVQ x_|base+0(FP), AX // 😀", "x_cap", "\tMOVQ x_cap+16(FP), AX // 😀"),
        ("\tVADDPD.B|, Z1, Z2, Z3", "BCST", "\tVADDPD.BCST, Z1, Z2, Z3"),
        ("TEXT ·Ne|(SB), NOSPLIT, $0-8", "·Next", "TEXT ·Next(SB), NOSPLIT, $0-8"),
        ("TEXT ·Sum(SB), NOSPLIT, $|", "$0-41", "TEXT ·Sum(SB), NOSPLIT, $0-41"),
        ("TEXT ·Sum(SB), NOSPLIT, $16-|8", "$16-41", "TEXT ·Sum(SB), NOSPLIT, $16-41"),
        ("TEXT ·Sum(SB), $|", "$0-41", "TEXT ·Sum(SB), $0-41"),
        ("#inc|", "#include", "#include"),
        ("#include \"|", "mac.h", "#include \"mac.h\""),
        ("#include \"m|ac.h\"", "mac.h", "#include \"mac.h\""),
        ("#include |", "mac.h", "#include \"mac.h\""),
    ] {
        if expected.is_empty() {
            assert!(labels(&files, line).is_empty(), "nothing begins with that: {line}");
            continue;
        }
        assert_eq!(after(&files, line, label), expected, "{line}");
    }
    assert_eq!(labels(&files, "\tMOVQ x_base+|"), ["x_base+0(FP)"]);
}

fn suffixes() {
    let files = files();
    let all = ["BCST", "Z", "RN_SAE", "RD_SAE", "RU_SAE", "RZ_SAE"];
    assert_eq!(labels(&files, "\tVADDPD.|"), all);
    assert_eq!(labels(&files, "\tVADDPD.B|"), ["BCST"]);
    assert_eq!(labels(&files, "\tVADDPD.BCST.|"), ["Z"]);
    assert_eq!(labels(&files, "\tVCMPPD.|"), ["BCST", "SAE"]);
    assert!(labels(&files, "\tADDQ.|").is_empty());
}

fn addresses() {
    let files = files();
    assert_eq!(labels(&files, "\tMOVQ (AX)(CX*|), BX"), ["1", "2", "4", "8"]);
    let index = labels(&files, "\tMOVQ 8(AX)(|), BX");
    assert_eq!((index.len(), &*index[0]), (15, "AX"), "all general registers but SP: {index:?}");
    assert!(!index.contains(&"SP".to_owned()));
    let base = labels(&files, "\tMOVQ 8(|), BX");
    assert_eq!(base.len(), 16, "{base:?}");
    assert_eq!(labels(&files, "\tVPGATHERDD (AX)(X3|*4), K1, X2"), ["X3", "X30", "X31"]);
    assert_eq!(labels(&files, "\tMOVQ x+0(|"), ["FP", "SB", "SP"]);
    assert_eq!(labels(&files, "\tMOVQ consts<>+0(|"), ["SB", "FP", "SP"]);
}

fn jumps() {
    let files = files();
    let found = labels(&files, "\tJMP |");
    assert_eq!(found[..3], ["loop", "·Sum", "·Next"]);
    assert!(!found.contains(&"x_base".to_owned()) && found.contains(&"AX".to_owned()), "{found:?}");
    let found = labels(&files, "\tJLT |");
    assert!(found[0] == "loop" && !found.contains(&"AX".to_owned()), "{found:?}");
    let found = labels(&files, "\tMOVQ |");
    assert!(!found.iter().any(|name| name == "loop" || name == "NOSPLIT" || name == "ADD2"), "{found:?}");
    assert!(found[0] == "x" && found.contains(&"COUNT".to_owned()) && found.contains(&"·Table".to_owned()));
    assert!(labels(&files, "\tADD2(|").contains(&"x_base".to_owned()), "arguments of a macro");
}

/// Those that the instruction takes there, in the order of their numbers.
fn registers() {
    let files = files();
    let found = labels(&files, "\tVADDPD X1, |");
    assert!(found.contains(&"Z31".to_owned()) && !found.contains(&"AX".to_owned()), "{found:?}");
    let found = labels(&files, "\tMOVB R|");
    assert_eq!(found[1..9], ["R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"]);
    let items = answer(&files, "\tMOVB R|");
    let keys: Vec<&str> = items.iter().filter_map(|item| item["sortText"].as_str()).collect();
    assert!(keys.len() == items.len() && keys.is_sorted(), "{keys:?}");
}

fn directives() {
    let files = files();
    assert_eq!(labels(&files, "DATA |"), ["consts", "·Table"]);
    assert_eq!(labels(&files, "GLOBL |"), ["consts", "·Table"]);
    assert_eq!(labels(&files, "GLOBL consts<>(SB), |"), ["RODATA", "NOPTR", "DUPOK", "NOPROF", "TLSBSS"]);
    assert_eq!(labels(&files, "GLOBL consts<>(SB), RODATA|")[0], "RODATA");
    assert_eq!(labels(&files, "TEXT ·|"), ["·Next"], "without what is defined, and without variables");
    assert_eq!(labels(&files, "TEXT ·Next(SB), |")[..2], ["NOSPLIT", "NOFRAME"]);
    assert!(labels(&files, "#|").contains(&"#ifdef".to_owned()));
    let headers = ["mac.h", "textflag.h", "funcdata.h", "go_tls.h", "asm_amd64.h", "go_asm.h"];
    assert_eq!(labels(&files, "#include \"|"), headers);
    assert!(labels(&files, "#ifdef CO|").contains(&"COUNT".to_owned()));
    assert_eq!(labels(&files, "#define M(dst, src) MOVQ |")[..2], ["dst", "src"]);
}

fn nothing() {
    let files = files();
    for line in [
        "\t// MOV|",
        "\tMOVQ AX, BX // A|",
        "/* x\n MOV| */",
        "DATA x<>+0(SB)/8, $\"MOV|\"",
        "DATA x<>+0(SB)/8, $\"MOV|",
        "#define |",
        "#define M(a|",
        "\tMOVQ AX |",
    ] {
        assert!(labels(&files, line).is_empty(), "{line}");
    }
    assert!(!labels(&files, "/* x */ MOV|").is_empty());
    assert!(!labels(&files, "l: MOV|").is_empty());
    assert!(!labels(&files, "\tRET; MOV|").is_empty());
}

fn heads() {
    let files = files();
    let items = answer(&files, "\tMOVQ|");
    let item = items.iter().find(|item| item["label"] == "MOVQ").expect("it is proposed");
    assert_eq!(item["detail"], "MOVQ reg, reg/mem");
    assert!(item["documentation"]["value"].as_str().is_some_and(|text| text.contains("opies")), "{item}");
    let macros = labels(&files, "\t|");
    assert!(macros.contains(&"ADD2".to_owned()) && !macros.contains(&"COUNT".to_owned()));
    assert!(!macros.contains(&"NOSPLIT".to_owned()));
}

/// A Go file has a server of its own, and another processor other instructions.
fn other_files() {
    let files = files();
    let mut client = Client::new(&files);
    let mut count = |uri: &str, text: &str, line: u32, character: u32| {
        client.open(uri, text);
        let params = serde_json::json!({
            "textDocument": { "uri": uri },
            "position": { "line": line, "character": character },
        });
        client.ask("textDocument/completion", params).as_array().map_or(0, Vec::len)
    };
    assert_eq!(count("file:///w/w.go", GO, 1, 0), 0);
    let source = "#define STEP NOP\nTEXT ·f(SB), 4, $0\nl:\n\tB l\n\t\n";
    assert_eq!(count("file:///w/f_arm64.s", source, 4, 1), 7, "the macro and the directives");
    let built = format!("//go:build arm64\n\n{source}");
    assert_eq!(count("file:///w/g.s", &built, 6, 1), 7);
    assert!(count("file:///w/h.s", &built.replace("arm64", "windows"), 6, 1) > 1000);
}
