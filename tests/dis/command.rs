//! The command: what it shows, and its messages.
//!
//! In: a source of two functions, assembled by rasm. Out: what `rasm dis` prints for it.

use crate::support::run::{self, scratch};
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::process::{Command, Stdio};

const SOURCE: &str = "TEXT \u{b7}add(SB), 4, $0\nl:\n\tADDQ $1, AX\n\tJNE l\n\tCALL far(SB)\n\tMOVQ \u{b7}x+8(SB), CX\n\tRET\n\
    TEXT local<>(SB), 516, $0\n\tLOCK\n\tXADDQ AX, (BX)\n\tRET\nGLOBL \u{b7}x(SB), 16, $16\n";

const LISTING: &str = "TEXT main.add(SB)
       0  55                    PUSHQ BP
       1  4889e5                MOVQ SP, BP
L4:
       4  4883c001              ADDQ $1, AX
       8  75fa                  JNE L4
       a  e800000000            CALL far(SB)
       f  488b0d00000000        MOVQ main\u{b7}x+8(SB), CX
      16  5d                    POPQ BP
      17  c3                    RET
";

const LOCAL_LISTING: &str = "TEXT local(SB)
      20  f0                    LOCK
      21  480fc103              XADDQ AX, (BX)
      25  c3                    RET
";

const LOCAL: &str = "
TEXT local<>(SB), 516, $0 // NOSPLIT|NOFRAME
\tLOCK
\tXADDQ\tAX, (BX)
\tRET
";

/// Arguments, with `x.o` for the object; what is written to standard input; the exit code; standard output in parts; a part of
/// standard error.
type Case = (&'static str, &'static [&'static str], &'static str, i32, &'static [&'static str], &'static str);

const JSON: &str = r#"{"kind":"function","name":"local","scope":"local","address":32,"size":6}
{"kind":"instruction","address":32,"offset":0,"bytes":"f0","go":"LOCK","intel":"lock","source":"text","file":"x.s","line":9}
{"kind":"instruction","address":33,"offset":1,"bytes":"480fc103","go":"XADDQ AX, (BX)","intel":"xadd [rbx], rax","source":"text","file":"x.s","line":10}
{"kind":"instruction","address":37,"offset":5,"bytes":"c3","go":"RET","intel":"ret","source":"text","file":"x.s","line":11}
"#;

const LABELS: &str = r#"{"kind":"function","name":"main.add","scope":"global","address":0,"size":24}
{"kind":"instruction","address":0,"offset":0,"bytes":"55","gnu":"push %rbp","source":"text"}
{"kind":"instruction","address":1,"offset":1,"bytes":"4889e5","gnu":"mov %rsp, %rbp","source":"text"}
{"kind":"instruction","address":4,"offset":4,"bytes":"4883c001","label":"L4","gnu":"add $0x1, %rax","source":"text"}
{"kind":"instruction","address":8,"offset":8,"bytes":"75fa","gnu":"jne 0x4","source":"text"}
{"kind":"instruction","address":10,"offset":10,"bytes":"e800000000","gnu":"call 0xf","source":"text","relocations":[{"offset":11,"field":"relative","symbol":"far","addend":-4}]}
{"kind":"instruction","address":15,"offset":15,"bytes":"488b0d00000000","gnu":"mov (%rip), %rcx","source":"text","relocations":[{"offset":18,"field":"relative","symbol":"main.x","addend":4}]}
{"kind":"instruction","address":22,"offset":22,"bytes":"5d","gnu":"pop %rbp","source":"text"}
{"kind":"instruction","address":23,"offset":23,"bytes":"c3","gnu":"ret","source":"text"}
"#;

const SOURCE_LISTING: &str = "TEXT local(SB)
// x.s:9      LOCK
      20  f0                    LOCK
// x.s:10      XADDQ AX, (BX)
      21  480fc103              XADDQ AX, (BX)
// x.s:11      RET
      25  c3                    RET
";

const CASES: [Case; 23] = [
    ("listing", &["x.o", "main.add"], "", 0, &[LISTING], ""),
    ("source-name", &["x.o", "main\u{b7}add"], "", 0, &[LISTING], ""),
    ("as-source", &["--as-source", "x.o", "local"], "", 0, &[LOCAL], ""),
    ("order", &["x.o", "local", "main.add"], "", 0, &[LOCAL_LISTING, "\n", LISTING], ""),
    ("json", &["--json", "--source", "--syntax", "go,intel", "x.o", "local"], "", 0, &[JSON], ""),
    ("json-relocations", &["--json", "--syntax", "gnu", "x.o", "main.add"], "", 0, &[LABELS], ""),
    ("source", &["--source", "x.o", "local"], "", 0, &[SOURCE_LISTING], ""),
    (
        "no-source",
        &["--source", "moved.o", "local"],
        "",
        0,
        &["TEXT local(SB)\n// gone.s:9\n      20  f0                    LOCK\n\
           // gone.s:10\n      21  480fc103              XADDQ AX, (BX)\n\
           // gone.s:11\n      25  c3                    RET\n"],
        "warning[no-source]: cannot show lines of `gone.s`: no such file or directory",
    ),
    ("misspelt", &["x.o", "main.ad"], "", 1, &[], "did you mean `main.add`?"),
    (
        "digits",
        &["--raw", "--address", "0x1000", "-"],
        "0f0b\nEB FE",
        0,
        &[
            "TEXT code(SB)\n    1000  0f0b                  UD2\nL2:\n    1002  ebfe                  JMP L2\n",
        ],
        "",
    ),
    (
        "digits-of-c",
        &["--raw", "-"],
        "unsigned char f[] = ",
        1,
        &[],
        "`u` at line 1, column 1 is not a hexadecimal digit",
    ),
    ("digits-in-braces", &["--raw", "-"], "{0xF, 0xb};", 0, &[UD2], ""),
    ("digits-marked", &["--raw", "-"], "0x0f 0x0b\n", 0, &[UD2], ""),
    ("digits-escaped", &["--raw", "-"], "\"\\x0f\\x0b\"", 0, &[UD2], ""),
    ("digits-apart", &["--raw", "-"], "0f,0B", 0, &[UD2], ""),
    ("digits-quoted", &["--raw", "-"], "\"0f 0b\"", 0, &[UD2], ""),
    (
        "bad-digit",
        &["--raw", "-"],
        "0f 0b\n 0g",
        1,
        &[],
        "error[bad-hex]: -: `g` at line 2, column 3 is not a hexadecimal digit",
    ),
    ("half-digit", &["--raw", "-"], "eb 0f0", 1, &[], "half a byte is missing in `0f0` at line 1, column 4"),
    ("no-digits", &["--raw", "-"], "\n", 1, &[], "error[no-code]: -: there is no code in this file"),
    ("partial", &["x.o", "ADD"], "", 1, &[], "did you mean `main.add`?"),
    (
        "prefix",
        &["--raw", "--syntax", "go,intel", "-"],
        "f3a4",
        0,
        &[
            "TEXT code(SB)\n       0  f3                    REP                                       rep\n       1  a4                    MOVSB                                     movsb [rdi], [rsi]\n",
        ],
        "",
    ),
    // The first byte is a part of the opcode.
    (
        "no-prefix",
        &["--raw", "-"],
        "f30f01e8",
        0,
        &["TEXT code(SB)\n       0  f30f01e8              LONG $0xe8010ff3 // setssbsy\n"],
        "",
    ),
    ("foreign", &["x.s"], "", 1, &[], "not an object, an archive or a program"),
];

const UD2: &str = "TEXT code(SB)\n       0  0f0b                  UD2\n";

pub(crate) fn trials() -> Vec<Trial> {
    let trial =
        |case: Case| Trial::test(format!("command/{}", case.0), move || check(case).map_err(Failed::from));
    CASES.into_iter().map(trial).collect()
}

fn check((_, words, input, code, printed, said): Case) -> Result<(), String> {
    let folder = scratch()?;
    let rasm = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.current_dir(folder.path());
        command
    };
    fs::write(folder.path().join("x.s"), SOURCE).map_err(|error| format!("x.s: {error}"))?;
    let mut assemble = rasm();
    assemble.args(["-p", "main", "x.s", "-o", "x.o"]);
    run::outcome(assemble)?.expect("rasm")?;
    fs::write(folder.path().join("gone.s"), SOURCE).map_err(|error| format!("gone.s: {error}"))?;
    let mut assemble = rasm();
    assemble.args(["-p", "main", "gone.s", "-o", "moved.o"]);
    run::outcome(assemble)?.expect("rasm")?;
    fs::remove_file(folder.path().join("gone.s")).map_err(|error| format!("gone.s: {error}"))?;
    fs::write(folder.path().join("input"), input).map_err(|error| format!("input: {error}"))?;
    let stdin = fs::File::open(folder.path().join("input")).map_err(|error| format!("input: {error}"))?;
    let mut command = rasm();
    command.arg("dis").args(words).stdin(Stdio::from(stdin));
    let outcome = run::outcome(command)?;
    let text = String::from_utf8_lossy(&outcome.stdout);
    let is_right = outcome.code == Some(code) && text == printed.concat() && outcome.stderr.contains(said);
    if is_right && (!said.is_empty() || outcome.stderr.is_empty()) {
        return Ok(());
    }
    Err(format!("{:?}\n{text}\n{}", outcome.code, outcome.stderr))
}
