//! Random operands, parsed by Go's assembler and by ours: the same ones are accepted, with the same values.

use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run::{clean, outcome, scratch};
use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use crate::support::tree::Tree;
use crate::syntax::parsed::{Disk, Run, assembly_files, go_asm, runtime_headers};
use rasm::source::MemoryLoader;
use rasm::syntax::{OperandKind, Options, StatementKind};
use std::collections::BTreeMap;
use std::path::Path;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("differential", context);
    suite.oracle("expressions_have_go_values", expressions_have_go_values);
    suite.oracle("numbers_have_go_values", numbers_have_go_values);
    suite.oracle("operands_that_go_accepts_parse", operands_that_go_accepts_parse);
    suite.oracle("lines_are_those_of_go", lines_are_those_of_go);
    suite.oracle("preprocessing_is_that_of_go", preprocessing_is_that_of_go);
    suite.trials()
}

/// The first operand as printed by Go's `-debug`, by line of the file; lines with errors are missing.
fn go_reads(tree: &Tree, text: &str) -> BTreeMap<usize, String> {
    let folder = scratch().expect("a temporary folder");
    std::fs::write(folder.path().join("x.s"), text).expect("a temporary file");
    let mut command = clean(&tree.asm, tree);
    command.current_dir(&folder).args(["-p", "main", "-e", "-debug", "-o", "x.o", "x.s"]);
    let output = outcome(command).expect("Go's assembler runs");
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
    let log = output.stderr + &String::from_utf8_lossy(&output.stdout);
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

/// Our first operand by line; integers as printed by Go.
fn we_read(text: &str) -> (BTreeMap<usize, String>, String) {
    let mut run = Run::new();
    let mut found = BTreeMap::new();
    run.parse("x.s", text, Options::default(), &MemoryLoader::default(), |_, statement| {
        let value = match statement.operands.first().map(|operand| operand.kind) {
            Some(OperandKind::Integer { value, .. }) => format!("${}", value as i64),
            Some(OperandKind::Float(value)) => format!("$({value:?})"),
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
    for index in 0..1 + random.below(4) {
        if index > 0 {
            out += random.pick(&["+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^"]);
        }
        while random.below(5) == 0 {
            out += random.pick(&["-", "+", "~"]);
        }
        if depth > 0 && random.below(4) == 0 {
            out += &format!("({})", expression(random, depth - 1));
        } else {
            out += atom(random);
        }
    }
    out
}

fn expressions_have_go_values(tree: &Tree, report: &Report) {
    let mut random = Random::of_run(1);
    let mut text = String::from("TEXT f(SB), 4, $0\n");
    for _ in 0..4000 {
        text += &format!("MOVQ ${}, AX\n", expression(&mut random, 3));
    }
    let go = go_reads(tree, &text);
    let (ours, errors) = we_read(&text);
    assert!(go.len() > 1000 && go.len() < 4000, "{} accepted", go.len());
    for (number, line) in text.lines().enumerate().skip(1).map(|(index, line)| (index + 1, line)) {
        assert_eq!(go.get(&number), ours.get(&number), "line {number}: {line}\n{errors}");
    }
    report.count("syntax: random expressions with Go's value", go.len());
}

/// Converts floats to a single notation; everything else is unchanged.
fn number(text: &str) -> String {
    let inside = text.strip_prefix("$(").and_then(|text| text.strip_suffix(')'));
    match inside.and_then(|text| text.parse::<f64>().ok()) {
        Some(value) => format!("float {:x}", value.to_bits()),
        None => text.to_string(),
    }
}

fn numbers_have_go_values(tree: &Tree, report: &Report) {
    let mut random = Random::of_run(2);
    let mut text = String::from("TEXT f(SB), 4, $0\n");
    for _ in 0..20_000 {
        text += "MOVQ $";
        text += random.pick(&["", "0", "0x", "0b", "0o", "0X", "1", ".", "-"]);
        text += random.pick(&["0", "1", "7", "9"]);
        for _ in 0..random.below(8) {
            text += random
                .pick(&["0", "1", "2", "7", "8", "9", "_", ".", "e", "p", "p-", "e+", "a", "F", "1", "2"]);
        }
        text += ", AX\n";
    }
    let go = go_reads(tree, &text);
    let (ours, errors) = we_read(&text);
    assert!(go.len() > 1000 && go.len() < 20_000, "{} accepted", go.len());
    let mut different = vec![];
    for (index, line) in text.lines().enumerate().skip(1) {
        let (go, ours) = (go.get(&(index + 1)), ours.get(&(index + 1)));
        if go.map(|text| number(text)) != ours.map(|text| number(text)) {
            different.push(format!("{line}: {go:?}, {ours:?}"));
        }
    }
    assert!(different.is_empty(), "{}\n{errors}", different.join("\n"));
    report.count("syntax: random numbers with Go's value", go.len());
}

fn operands_that_go_accepts_parse(tree: &Tree, report: &Report) {
    const PIECES: [&str; 31] = [
        "AX", "BX", "X0", "x", "·y", "z<>", "(SB)", "(FP)", "(SP)", "(PC)", "(AX)", "(BX*8)", "(BX*1)",
        "(CX)", "+8", "-16", "8", "'a'", "1.5", "\"s\"", "(", ")", "*", "+", "-", "~", "<<", "2", "[Z0-Z3]",
        "(4*2)", "8",
    ];
    let mut random = Random::of_run(3);
    let mut text = String::from("TEXT f(SB), 4, $0\n");
    for index in 0..30_000 {
        let mut operand = String::from(random.pick(&["", "$", "*", "", "$"]));
        for _ in 0..1 + random.below(5) {
            operand += random.pick(&PIECES);
        }
        text += &match index % 2 {
            0 => format!("MOVQ {operand}, AX\n"),
            _ => format!("JMP {operand}\n"),
        };
    }
    let go = go_reads(tree, &text);
    let (ours, errors) = we_read(&text);
    assert!(go.len() > 1000, "{} accepted", go.len());
    let mut missing = vec![];
    for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line)) {
        if go.contains_key(&number) && !ours.contains_key(&number) && !swallows(line) {
            missing.push(line);
        }
    }
    assert!(missing.is_empty(), "{}\n{errors}", missing.join("\n"));
    report.count("syntax: random operands that Go takes, and rasm too", go.len());
}

/// Go silently drops one token at the start of an operand if it has no meaning there: `%(AX)` is `(AX)`. That is a bug, and
/// here an error.
fn swallows(line: &str) -> bool {
    let operand = line.split_once(' ').map_or("", |(_, operand)| operand);
    let operand = operand.strip_prefix(['$', '*']).unwrap_or(operand);
    ["<<(", "*(", ")("].iter().any(|junk| operand.starts_with(junk))
}

/// Name and line of every instruction as parsed by Go: those printed by `-debug`, which are all but DATA and GLOBL; and whether
/// Go accepts the file.
fn go_lines(tree: &Tree, source: &Path, folder: &Path) -> (bool, Vec<String>) {
    let mut command = clean(&tree.asm, tree);
    command
        .args(["-p", "runtime", "-e", "-debug", "-D", "GOARCH_amd64", "-D", "GOOS_linux", "-D", "GOAMD64_v1"])
        .arg("-I")
        .arg(folder)
        .arg("-I")
        .arg(tree.root.join("src/runtime"))
        .arg("-o")
        .arg(folder.join("x.o"))
        .arg(source);
    let output = outcome(command).expect("Go's assembler runs");
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    // `12 00034 (name:12)<tab>MOVQ…`, and `name:100[other:12]` after a #line.
    let lines = stdout
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()))
        .filter_map(|line| line.split_once('(')?.1.split_once(")\t"))
        .map(|(place, _)| place.split('[').next().unwrap_or(place).to_string())
        .collect();
    (output.success, lines)
}

fn lines_are_those_of_go(tree: &Tree, report: &Report) {
    let root = &tree.root;
    let headers = runtime_headers(root);
    let mut files = vec![];
    for part in ["src/runtime", "src/crypto", "src/math", "src/hash", "src/internal"] {
        assembly_files(&root.join(part), &|name| name.ends_with("_amd64.s"), &mut files);
    }
    let scratch = scratch().expect("a temporary folder");
    let folder = scratch.path();
    let (mut compared, mut left_out) = (0, 0);
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a file just listed");
        let disk = Disk { go_asm: go_asm(&text, &headers) };
        std::fs::write(folder.join("go_asm.h"), &disk.go_asm).expect("a temporary file");
        let go = go_lines(tree, &path, folder);
        let include = [folder.to_path_buf(), root.join("src/runtime")];
        let defines =
            ["GOARCH_amd64", "GOOS_linux", "GOAMD64_v1"].map(|name| (name.to_string(), "1".to_string()));
        let mut ours = vec![];
        let mut run = Run::new();
        let options = Options { include: &include, defines: &defines, ..Options::default() };
        run.parse(&path.to_string_lossy(), text, options, &disk, |parser, statement| {
            let head = parser.context.names.text(statement.head);
            let printed = match statement.kind {
                StatementKind::Label | StatementKind::Data => false,
                _ => head != "GLOBL",
            };
            if printed {
                let (name, line) = parser.context.bases.resolve(statement.line);
                ours.push(format!("{name}:{line}"));
            }
        });
        // With made-up constants Go does not accept every file; rejected files are not compared.
        match go {
            (true, go) => {
                assert_eq!(go, ours, "{}", path.display());
                compared += go.len();
            }
            (false, _) => left_out += 1,
        }
    }
    assert!(compared > 10_000, "{compared} instructions compared");
    report.count("syntax: instructions whose line and macro are Go's", compared);
    report.count(
        "syntax: files of the standard library that Go itself does not take with made-up constants",
        left_out,
    );
}

fn preprocessing_is_that_of_go(tree: &Tree, report: &Report) {
    let scratch = scratch().expect("a temporary folder");
    let folder = scratch.path();
    let mut random = Random::of_run(4);
    for _ in 0..60 {
        let text = program(&mut random);
        let source = folder.join("x.s");
        std::fs::write(&source, &text).expect("a temporary file");
        let go: Vec<_> = go_lines(tree, &source, folder)
            .1
            .into_iter()
            .map(|place| place.rsplit_once('/').map_or(place.clone(), |(_, name)| name.to_string()))
            .collect();
        let mut run = Run::new();
        let mut ours = vec![];
        run.parse("x.s", text.as_str(), Options::default(), &MemoryLoader::default(), |parser, statement| {
            if statement.kind != StatementKind::Label {
                let (name, line) = parser.context.bases.resolve(statement.line);
                ours.push(format!("{name}:{line}"));
            }
        });
        assert_eq!(run.errors(), "", "{text}");
        assert!(ours.len() > 1);
        assert_eq!(go, ours, "{text}");
        report.count("syntax: instructions from random macros, as Go places them", go.len());
    }
}

/// Nested macros and conditions without errors.
fn program(random: &mut Random) -> String {
    let mut text = String::from("TEXT f(SB), 4, $0\n#define M0 NOP\n#define F0(a, b) MOVQ a, b\n");
    for level in 1..8 {
        let breaks = ["; ", " \\\n\t", "; \\\n"];
        text += &format!("#define M{level}");
        for _ in 0..1 + random.below(3) {
            text += &format!(" M{}{}", random.below(level), random.pick(&breaks));
        }
        text += " NOP\n";
        text += &format!("#define F{level}(a, b)");
        for _ in 0..1 + random.below(3) {
            let arguments = random.pick(&["a, b", "b, a", "(a), b", "$(1+2), b", "8(AX)(BX*2), b"]);
            let arguments = arguments.replace("(a)", "a");
            text += &format!(" F{}({arguments}){}", random.below(level), random.pick(&breaks));
        }
        text += " NOP\n";
    }
    for index in 0..40 {
        text += &match random.below(9) {
            0 => format!("M{}\n", random.below(8)),
            1 => format!("F{}(AX, BX)\n", random.below(8)),
            2 => format!("l{index}: F{}(CX, /* over\nlines */ DX) ; M{}\n", random.below(8), random.below(8)),
            3 => format!("#ifdef D{}\nNOP\n#else\nNOP; NOP\n#endif\n", random.below(3)),
            4 => format!("#define D{index} {index}\n"),
            5 => format!("#line {} \"name{index}.go\"\n", 1 + random.below(1000)),
            6 => format!("#ifndef M{}\n#define X\nRET 1 2\n#else\nNOP\n#endif\n", random.below(8)),
            7 => format!("#undef M0\n#define M0 MOVQ ${index}, AX; NOP\n"),
            _ => "NOP // a comment\n\n/* a\nb */ NOP\n".to_string(),
        };
    }
    text
}
