//! What cannot be imported.
//!
//! In: C with something that Go assembly cannot have. Out, one test per row: the command names it, and writes nothing.

use super::compile;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// A name, flags, the C, the Go declarations, and what the message has.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const CASES: [Row; 29] = [
    (
        "recursion with too large a frame",
        "-O0 -fno-stack-clash-protection",
        "int f(int n) { volatile char a[70000]; a[n] = 1; return n < 2 ? a[n] : f(n - 1) + f(n - 2); }",
        "func f(n int32) int32",
        &["import-recursion", "`f` needs ", "recursion has 65536 in all", "--recursion BYTES"],
    ),
    (
        "recursion by an unknown callee",
        "-O1",
        "int f(int n, int (*g)(int)) { return n ? f(n - 1, g) + g(n) : g(1) + 1; }",
        "func f(n int32, k uintptr) int32",
        &["import-flow", "known at run time only"],
    ),
    (
        "array of variable length",
        "-O1",
        "int f(int n) { volatile char a[n]; a[n - 1] = 1; return a[n - 1]; }",
        "func f(n int32) int32",
        &["import-stack", "variable-length array"],
    ),
    (
        "library",
        "-O1",
        "double sin(double), exp(double), pow(double, double); \
         double f(double x) { return sin(x) + exp(x) * pow(x, x); } void one(int), two(int); static void (*const all[])(int) = {one, two}; \
         double h(double x, int n) { all[n](0); return exp(x) + 1; }",
        "func f(x float64) float64\nfunc h(x float64, n int32) float64",
        &[
            "import-undefined",
            "5 symbols",
            "`f` calls `exp`, `h` calls `exp`",
            "`f` calls `pow`",
            "`f` calls `sin`",
            "data in `.data.rel.ro",
            "refers to `one`",
            "strlen, ",
        ],
    ),
    (
        "a library of Rust",
        "-O1",
        "char _ZN4core3str8converts9from_utf817h0123456789abcdefE(char *p, unsigned n); \
         char f(char *p, unsigned n) { return _ZN4core3str8converts9from_utf817h0123456789abcdefE(p, n) + 1; }",
        "func f(p *byte, n uint32) byte",
        &["`f` calls `core::str::converts::from_utf8`", "-C lto=fat"],
    ),
    (
        "memory from the C library",
        "-O1",
        "void *malloc(unsigned long); char f(long n) { char *p = malloc(n); p[0] = 1; return p[n - 1]; }",
        "func f(n int64) byte",
        &["`f` calls `malloc`", "have Go pass the memory"],
    ),
    (
        "a segment on the stack",
        "-O1",
        "long f(void) { long x; __asm__ volatile(\".byte 0xf2; push %%fs; pop %0\" : \"=r\"(x)); return x; }",
        "func f() int64",
        &["import-stack", "SP is changed in a way that is not followed", "push fs"],
    ),
    (
        "a distance in place of an address",
        "-O1",
        "static volatile long value; void f(long x) { value = x; __asm__ volatile(\"1: .byte 0x48, 0x89, 0x82, 0, 0, 0, 0\\n \
         .reloc 1b + 3, R_X86_64_PC32, value - 4\"); }",
        "func f(x int64)",
        &["import-relocation", "a distance from the instruction, where an address is needed"],
    ),
    (
        "addresses of labels",
        "-O2",
        "static void sel(void *const **q, void *const *v) { *q = v; } int f(int n, int i) { \
         static void *const one[] = {&&a, &&b}, *const other[] = {&&c, &&d}; void *const *t = one; \
         if (n == 7) goto *other[i]; if (n) sel(&t, other); goto *t[i]; a: return 10; b: return 11; c: return 20; d: return 21; }",
        "func f(n, i int32) int32",
        &["import-flow", "jumps to a place that is known at run time only", "-fno-jump-tables"],
    ),
    (
        "the large code model",
        "-O1 -mcmodel=large -fPIC",
        "static int a[9]; void put(int i) { a[i] = 1; } int f(int x) { put(x); return a[x]; }",
        "func f(x int32) int32",
        &["import-relocation", "the large code model", "-mcmodel=small"],
    ),
    (
        "intermediate code of GCC",
        "-O1 -flto -fno-fat-lto-objects",
        "int f(int x) { return x; }",
        "func f(x int32) int32",
        &["intermediate-code", "GCC", "-fno-lto"],
    ),
    (
        "32 bits",
        "-O1 -m32",
        "int f(int x) { return x; }",
        "func f(x int32) int32",
        &["unreadable-object", "32 bits", "-m64"],
    ),
    (
        "jump to an unknown function",
        "-O2",
        "int f(int (*g)(int)) { return g(1); }",
        "func f(k uintptr) int32",
        &["import-flow", "this jumps to a place", "-fno-jump-tables", "by a number"],
    ),
    (
        "thread-local data",
        "-O1",
        "static __thread int x; int f(void) { return ++x; }",
        "func f() int32",
        &["import-thread-local"],
    ),
    (
        "a variable number of arguments",
        "-O1 -g",
        "int f(int n, ...) { __builtin_va_list a; __builtin_va_start(a, n); return n + __builtin_va_arg(a, int); }",
        "func f(n int32) int32",
        &["import-undeclared", "a variable number of arguments"],
    ),
    (
        "setjmp",
        "-O1",
        "#include <setjmp.h>\njmp_buf b; int f(int x) { if (setjmp(b)) return 1; if (x) longjmp(b, 1); return 2; }",
        "func f(x int32) int32",
        &["import-undefined", "jumps out of functions cannot be imported"],
    ),
    (
        "exceptions",
        "-O1 -xc++",
        "extern \"C\" int f(int x) { try { if (x) throw 3; return 1; } catch (int y) { return y; } }",
        "func f(x int32) int32",
        &["import-undefined", "exceptions cannot be imported"],
    ),
    (
        "protected stack",
        "-O1 -fstack-protector-all",
        "int f(void) { volatile char a[64]; a[3] = 1; return a[3]; }",
        "func f() int32",
        &["-fno-stack-protector"],
    ),
    (
        "unknown callee",
        "-O1",
        "int f(int (*g)(int)) { return g(1) + 1; }",
        "func f(k uintptr) int32",
        &["import-flow", "known at run time only"],
    ),
    (
        "jump to an unknown place",
        "-O1",
        "void f(void); asm(\".globl f\\nf: pushq %rdi\\njmp *%rax\");",
        "func f()",
        &["import-flow", "jumps to a place that is known at run time only", "-fno-jump-tables"],
    ),
    (
        "data that points into a note",
        "-O1",
        "extern const long at; long f(void) { return *(const long *)at; } \
         asm(\".section .note.x,\\\"\\\",@note\\nn: .quad 1\\n.data\\n.globl at\\nat: .quad n\\n.text\");",
        "func f() int64",
        &["a section that cannot be imported"],
    ),
    (
        "relocation in a prefix",
        "-O1",
        "void f(void); asm(\".globl f\\nf: .byte 0x3e\\n.reloc f, R_X86_64_32, f\\n.byte 0xff, 0xe0\");",
        "func f()",
        &["import-"],
    ),
    (
        "data far from its section",
        "-O1",
        "extern long f(void); asm(\".globl f\\nf: movq d+0x7000000000(%rip), %rax\\nret\\n.data\\nd: .quad 1\\n.text\");",
        "func f() int64",
        &["import-relocation", "too far from its section"],
    ),
    (
        "arguments of a megabyte",
        "-O1",
        "long g(void); long f(void) { return g(); } \
         asm(\".globl g\\ng: movq 0x200000(%rsp), %rax\\nret\");",
        "func f() int64",
        &["import-stack", "1 MiB"],
    ),
    (
        "constructor",
        "-O1",
        "int k; __attribute__((constructor)) static void start(void) { k = 5; } int f(int a) { return a + k; }",
        "func f(a int32) int32",
        &["import-loading", "`init` in Go"],
    ),
    (
        "indirect function",
        "-O1",
        "static int g(int a) { return a * 3; } static void *r(void) { return g; } \
         int f(int a) __attribute__((ifunc(\"r\")));",
        "func f(a int32) int32",
        &["import-loading", "`f`", "--dispatch"],
    ),
    (
        "code on the stack",
        "-O0",
        "int f(int a) { int g(int x) { return x + a; } int h(int (*q)(int)) { return q(3); } return h(g); }",
        "func f(a int32) int32",
        &["import-loading", "stack"],
    ),
    (
        "no such function",
        "-O1",
        "int first(void) { return 1; }",
        "func frist() int32",
        &["did you mean `first`"],
    ),
    (
        "name of a register",
        "-O1",
        "int f(int x) { return x; }",
        "func f(g int32) int32",
        &["import-name", "rename"],
    ),
];

/// Files that are no objects: a name, how they begin, and what the message has.
const FILES: [(&str, &[u8], &[&str]); 2] = [
    ("intermediate code of LLVM", b"BC\xc0\xde5\x14\0\0", &["intermediate-code", "LLVM", "-fno-lto"]),
    (
        "archive",
        b"!<arch>\nx.o/            0           0     0     644     0         `\n",
        &["an archive", "ar x"],
    ),
];

pub(super) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let trial = |row: &'static Row| {
        let report = report.clone();
        Trial::test(format!("refused/{}", row.0), move || {
            let result = check(row);
            report.add(
                "import: what cannot be imported is refused with its reason",
                usize::from(result.is_ok()),
                1,
            );
            result.map_err(Failed::from)
        })
    };
    let other = |(name, start, words): &'static (&str, &[u8], &[&str])| {
        Trial::test(format!("refused/{name}"), move || {
            let scratch = run::scratch().map_err(Failed::from)?;
            let written = fs::write(scratch.path().join("x.o"), start);
            written.map_err(|error| Failed::from(error.to_string()))?;
            imported(scratch.path(), "func f()", words).map_err(Failed::from)
        })
    };
    CASES.iter().map(trial).chain(FILES.iter().map(other)).collect()
}

fn check((_, flags, source, declarations, words): &Row) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = |name: &str| scratch.path().join(name);
    let failed = |error: std::io::Error| error.to_string();
    fs::write(at("x.c"), source).map_err(failed)?;
    let flags: Vec<&str> = flags.split_whitespace().collect();
    compile("cc", &flags, &at("x.c"), &at("x.o"))?;
    imported(scratch.path(), declarations, words)
}

/// Imports `x.o` of a folder, which must fail with these words.
fn imported(folder: &Path, declarations: &str, words: &[&str]) -> Result<(), String> {
    let written = fs::write(folder.join("x.go"), format!("package x\n\n{declarations}\n"));
    written.map_err(|error| error.to_string())?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).args(["import", "x.o", "--go-files", "x.go", "-o", "x_amd64.s"]);
    let outcome = run::outcome(rasm)?;
    if outcome.code != Some(1) || folder.join("x_amd64.s").exists() {
        return Err(format!("not refused, but {:?}", outcome.code));
    }
    match words.iter().find(|word| !outcome.stderr.contains(**word)) {
        Some(word) => Err(format!("{word:?} is not in\n{}", outcome.stderr)),
        None => Ok(()),
    }
}
