//! What hovering shows: effects, machine code and forms of instructions in use; registers, numbers, places in the frame, and the rest.

use super::client::{Client, Memory, URI};
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use serde_json::{Value, json};

pub(super) fn trials() -> Vec<Trial> {
    let tests: [(&str, fn()); 6] = [
        ("effects", effects),
        ("code", code),
        ("forms", forms),
        ("words", words),
        ("comments", comments),
        ("other_files", other_files),
    ];
    tests.into_iter().map(|(name, test)| panicking(format!("hover/{name}"), test)).collect()
}

const GO: &str = "package w

// Sum adds the elements of x.
//go:noescape
func Sum(x []float64, n int) (ret float64, ok bool)
";
const SOURCE: &str = "#include \"textflag.h\"
// ADD2 adds twice.
#define ADD2(a, b) ADDQ a, b; ADDQ a, b
DATA consts<>+0(SB)/8, $0x41
DATA consts<>+8(SB)/8, $-2
GLOBL consts<>(SB), RODATA|NOPTR, $16
TEXT ·Sum(SB), NOSPLIT, $16-41
	MOVQ x_base+0(FP), SI
	MOVQ DX, tmp-8(SP)
	LEAQ consts<>+8(SB), DI
	VADDPD.BCST.Z 8(SI)(CX*8), Z1, K1, Z2
	MOVSD consts<>+8(SB), X0
	CMPQ CX, $0x1f
	JLT done
loop:
	DECQ CX
	JNZ loop
	CALL ·other(SB)
done:
	VZEROUPPER
	MOVSD X0, ret+32(FP)
	MOVB AL, ok+40(FP)
	ADD2(AX, BX)
	MOVQ R14, X15
	RET
TEXT ·leaf(SB), NOSPLIT|NOFRAME, $0-0
	RET // no frame
";

fn files() -> Memory {
    Memory::of(&[("/w/w.go", GO)])
}

/// What is shown on a word of the first line that has a text.
fn shown(client: &mut Client<'_>, line: &str, word: &str) -> String {
    let (number, text) =
        SOURCE.lines().enumerate().find(|(_, text)| text.contains(line)).expect("the source has the line");
    let start = text.find(line).expect("it has") + line.find(word).expect("the word is in the text");
    let column = text[..start].encode_utf16().count();
    let answer = client.at("textDocument/hover", number, column);
    answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
}

/// Asserts parts that are shown, and parts that are not.
fn assert_shown(client: &mut Client<'_>, line: &str, word: &str, parts: &[&str], others: &[&str]) {
    let text = shown(client, line, word);
    for part in parts {
        assert!(text.contains(part), "{line}, {word}: {part} is not in {text}");
    }
    for other in others {
        assert!(!text.contains(other), "{line}, {word}: {other} is in {text}");
    }
}

fn effects() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let mut on = |line: &str, word: &str, parts: &[&str], others: &[&str]| {
        assert_shown(&mut client, line, word, parts, others);
    };
    // A load clears what it does not load; a store writes only.
    on("MOVSD consts", "MOVSD", &["- reads: `consts<>+8(SB)`\n", "- writes: `X0`\n"], &["first operand"]);
    on("MOVSD X0, ret", "MOVSD", &["- reads: `X0`\n", "- writes: `ret+32(FP)`\n", "address: SP"], &[]);
    let reads = "- reads: `8(SI)(CX*8)`, `Z1`, `K1`\n- uses for the address: SI, CX\n- writes: `Z2`\n";
    on("VADDPD.BCST.Z", "VADDPD", &[reads], &[]);
    on("JLT done", "JLT", &["- goes to: `done`\n", "reads flags: OF, SF"], &["- reads:"]);
    on("VZEROUPPER", "VZEROUPPER", &["- clears the upper part of: X0 to X15\n"], &["- reads", "- writes"]);
    on("CMPQ CX", "CMPQ", &["- reads: `CX`\n"], &["writes:", "$0x1f`\n"]);
    on("RET", "RET", &["ADDQ", "- reads: SP", "- moves SP by: 8 bytes\n"], &[]);
    on("RET // no", "RET", &["- reads: SP", "- moves SP by: 8 bytes\n"], &["ADDQ"]);
}

/// Machine code with the names of what it leads to, and the offsets that the machine has.
fn code() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let mut on = |line: &str, word: &str, parts: &[&str], others: &[&str]| {
        assert_shown(&mut client, line, word, parts, others);
    };
    // `go tool asm -S` says `main.x_base+40(SP)`: 16 bytes of locals, the saved BP, the return address.
    on("MOVQ x_base", "MOVQ", &["MOVQ 32(SP), SI"], &["(FP), SI  "]);
    on("LEAQ", "LEAQ", &["consts+8]"], &["0x"]);
    on("CALL", "CALL", &["call ", "other"], &["call 0x"]);
    on("JNZ", "JNZ", &["JNE loop", "jne short loop"], &[]);
    on("JLT", "JLT", &["JLT done", "done"], &["0x4"]);
}

fn forms() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let text = shown(&mut client, "MOVQ x_base", "MOVQ");
    let list = text.split("Operands:").nth(1).expect("forms are shown");
    let lines: Vec<&str> = list.lines().filter(|line| line.starts_with("MOVQ")).collect();
    assert!(lines[0].starts_with("MOVQ reg/mem, reg ") && lines[0].contains("// this one"), "{list}");
    assert!(lines.len() <= 10 && !lines[..5].iter().any(|line| line.contains(" M")), "{list}");
    let mut once: Vec<&str> =
        lines.iter().map(|line| line.split(" //").next().unwrap_or_default().trim()).collect();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), lines.len(), "{list}");
}

fn words() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    let mut on = |line: &str, word: &str, parts: &[&str], others: &[&str]| {
        assert_shown(&mut client, line, word, parts, others);
    };
    on("MOVQ R14, X15", "R14", &["64 bits", "goroutine"], &[]);
    on("MOVQ R14, X15", "X15", &["128 bits", "Z15", "zero"], &[]);
    on("MOVB AL", "AL", &["low 8 bits of AX"], &[]);
    on("VADDPD.BCST.Z", "BCST", &["one element"], &[]);
    on("VADDPD.BCST.Z", "Z", &["become zero"], &[]);
    on("$0x1f", "0x1f", &["decimal: 31", "binary: 0b11111"], &["signed"]);
    on("$0x41", "0x41", &["decimal: 65", "`A`"], &[]);
    on("$-2", "2", &["decimal: -2", "0xfffffffffffffffe"], &[]);
    // 16 bytes of locals are below the saved BP.
    on("tmp-8(SP)", "tmp", &["local", "`8(SP)`"], &[]);
    on("tmp-8(SP)", "SP", &["local"], &[]);
    on("x_base+0(FP)", "0", &["x_base+0(FP)", "`*float64`"], &[]);
    on("x_base+0(FP)", "FP", &["x_base+0(FP)", "pseudo-register"], &[]);
    on("consts<>+8(SB), DI", "SB", &["GLOBL consts<>(SB)", "pseudo-register"], &[]);
    on("$16-41", "16", &["16 bytes", "41 bytes of arguments", "The prototype has 41 bytes"], &[]);
    on("ok+40(FP)", "ok", &["`bool`, 1 byte at"], &["1 bytes"]);
    on("#define ADD2(a, b)", "a,", &["parameter"], &[]);
    on("#include \"textflag.h\"", "textflag", &["built in"], &[]);
    on("#include", "#inc", &["**#include**"], &[]);
    on("TEXT ·Sum", "TEXT", &["Starts a function"], &[]);
    on("DATA", "DATA", &["Sets bytes"], &[]);
    on("TEXT ·Sum(SB), NOSPLIT", "NOSPLIT", &["#define NOSPLIT 4", "stack has room"], &[]);
}

fn comments() {
    let files = files();
    let (mut client, _) = Client::with(&files, SOURCE);
    assert_shown(&mut client, "TEXT ·Sum", "·Sum", &["Sum adds the elements of x."], &["noescape"]);
    assert_shown(&mut client, "ADD2(AX", "ADD2", &["ADD2 adds twice.", "#define ADD2(a, b)"], &[]);
}

/// Another server knows about Go, and instructions of other processors are others.
fn other_files() {
    let files = files();
    let mut client = Client::new(&files);
    let mut ask = |method: &str, uri: &str, text: &str, line: u32, character: u32| {
        client.open(uri, text);
        let params = json!({
            "textDocument": { "uri": uri },
            "position": { "line": line, "character": character },
        });
        client.ask(method, params)
    };
    let go = "package w\n\nvar ADDQ, AX int // MOVQ\n";
    assert_eq!(ask("textDocument/hover", "file:///w/w.go", go, 2, 5), Value::Null);
    assert_eq!(ask("textDocument/semanticTokens/full", "file:///w/w.go", go, 0, 0)["data"], json!([]));
    let source = "TEXT ·f(SB), 4, $0\nl:\tORR R1, R2\n\tADC R8, R9\n\tAND R8, R9\n\tSUBPS R8, R9\n\tB l\n";
    assert_eq!(ask("textDocument/hover", "file:///w/f_arm64.s", source, 4, 2), Value::Null);
    assert_eq!(ask("textDocument/hover", "file:///w/f_arm64.s", source, 4, 8), Value::Null);
    assert!(ask("textDocument/hover", "file:///w/f_arm64.s", source, 5, 4).is_object(), "a label");
    assert!(ask("textDocument/hover", URI, source, 4, 2).is_object());
}
