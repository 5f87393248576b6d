//! Random operands, read by Go's assembler and by ours: the same are accepted, with the same values.

mod syntax_support;

use rasm::source::MemoryLoader;
use rasm::syntax::{OperandKind, Options};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use syntax_support::{Run, goroot};

struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % below
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.next(from.len())]
    }
}

/// The first operand as Go's `-debug` prints it, by line of the file; lines with errors are absent.
fn go_reads(root: &Path, text: &str, name: &str) -> BTreeMap<usize, String> {
    let folder = std::env::temp_dir().join(format!("rasm-differential-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let source = folder.join("x.s");
    std::fs::write(&source, text).expect("a temporary file");
    let output = Command::new(root.join("pkg/tool/linux_amd64/asm"))
        .args(["-p", "main", "-e", "-debug", "-o"])
        .arg(folder.join("x.o"))
        .arg(&source)
        .env("GOROOT", root)
        .output()
        .expect("Go's assembler runs");
    std::fs::remove_dir_all(&folder).expect("the temporary folder can go");
    let mut found = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let mut parts = line.splitn(3, '\t');
        let (Some(head), Some(_), Some(operands)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let number = head.split(' ').next().and_then(|number| number.parse().ok());
        let operand = operands.rsplit_once(", ").map_or(operands, |(first, _)| first);
        found.insert(number.expect("a line number heads each line"), operand.to_string());
    }
    let log = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    for line in log.lines() {
        let number = line.split_once("x.s:").and_then(|(_, rest)| rest.split_once(": "));
        if let Some((number, _)) = number
            && let Ok(number) = number.parse()
        {
            found.remove(&number);
        }
    }
    found
}

/// Our first operand by line; integers as Go prints them.
fn we_read(text: &str) -> (BTreeMap<usize, String>, String) {
    let mut run = Run::new();
    let mut found = BTreeMap::new();
    run.parse("x.s", text, Options::default(), &MemoryLoader::default(), |_, statement| {
        let value = match statement.operands.first().map(|operand| operand.kind) {
            Some(OperandKind::Integer { value, .. }) => format!("${}", value as i64),
            other => format!("{other:?}"),
        };
        found.insert(statement.line.line as usize, value);
    });
    (found, run.errors())
}

fn expression(random: &mut Random, depth: usize) -> String {
    let atom = |random: &mut Random| {
        random.pick(&[
            "0",
            "1",
            "2",
            "3",
            "7",
            "8",
            "63",
            "64",
            "0x10",
            "017",
            "0b11",
            "'a'",
            "18446744073709551615",
        ])
    };
    let mut out = String::new();
    for index in 0..1 + random.next(4) {
        if index > 0 {
            out += random.pick(&["+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^"]);
        }
        while random.next(5) == 0 {
            out += random.pick(&["-", "+", "~"]);
        }
        if depth > 0 && random.next(4) == 0 {
            out += &format!("({})", expression(random, depth - 1));
        } else {
            out += atom(random);
        }
    }
    out
}

#[test]
fn expressions_have_go_values() {
    let Some(root) = goroot() else {
        println!("skipped: no Go tree, values of expressions");
        return;
    };
    let mut random = Random(0xDEAD_BEEF_1234);
    let mut text = String::from("TEXT f(SB), 4, $0\n");
    for _ in 0..4000 {
        text += &format!("MOVQ ${}, AX\n", expression(&mut random, 3));
    }
    let go = go_reads(&root, &text, "expressions");
    let (ours, errors) = we_read(&text);
    assert!(go.len() > 1000 && go.len() < 4000, "{} accepted", go.len());
    for (number, line) in text.lines().enumerate().skip(1).map(|(index, line)| (index + 1, line)) {
        assert_eq!(go.get(&number), ours.get(&number), "line {number}: {line}\n{errors}");
    }
}

#[test]
fn operands_that_go_accepts_parse() {
    let Some(root) = goroot() else {
        println!("skipped: no Go tree, random operands");
        return;
    };
    const PIECES: [&str; 31] = [
        "AX", "BX", "X0", "x", "·y", "z<>", "(SB)", "(FP)", "(SP)", "(PC)", "(AX)", "(BX*8)", "(BX*1)",
        "(CX)", "+8", "-16", "8", "'a'", "1.5", "\"s\"", "(", ")", "*", "+", "-", "~", "<<", "2", "[Z0-Z3]",
        "(4*2)", "8",
    ];
    let mut random = Random(0xFEED_F00D);
    let mut text = String::from("TEXT f(SB), 4, $0\n");
    for index in 0..30_000 {
        let mut operand = String::from(random.pick(&["", "$", "*", "", "$"]));
        for _ in 0..1 + random.next(5) {
            operand += random.pick(&PIECES);
        }
        text += &match index % 2 {
            0 => format!("MOVQ {operand}, AX\n"),
            _ => format!("JMP {operand}\n"),
        };
    }
    let go = go_reads(&root, &text, "operands");
    let (ours, errors) = we_read(&text);
    assert!(go.len() > 1000, "{} accepted", go.len());
    let mut missing = vec![];
    for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line)) {
        if go.contains_key(&number) && !ours.contains_key(&number) && !swallows(line) {
            missing.push(line);
        }
    }
    assert!(missing.is_empty(), "{}\n{errors}", missing.join("\n"));
}

/// Go reads one token at the start of an operand and, where it means nothing there, forgets it:
/// `%(AX)` is `(AX)`. That is a slip, and here an error.
fn swallows(line: &str) -> bool {
    let operand = line.split_once(' ').map_or("", |(_, operand)| operand);
    let operand = operand.strip_prefix(['$', '*']).unwrap_or(operand);
    ["<<(", "*(", ")("].iter().any(|junk| operand.starts_with(junk))
}
