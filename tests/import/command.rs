//! The ways of `rasm import`: C source, variants for levels, declarations by debug information; and `rasm verify` of the result.
//!
//! In: examples/import, and the kernels. Out: the example is built, tested and run as a reader would; what is declared is accepted by the
//! go command and has the layout that C has; a file that was edited is noticed.

use super::{compile, folder, go};
use crate::support::run::{self, Outcome};
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{missing, skip};
use crate::support::tree::{self, Tree};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

type Check = fn(&Tree) -> Result<(), String>;

const CHECKS: [(&str, Check); 7] = [
    ("example", example),
    ("declare", declare),
    ("verify", verify),
    ("folder", one_folder),
    ("names", names_of_c),
    ("not-taken", not_taken),
    ("recursion", recursion),
];

pub(super) fn trials() -> Vec<Trial> {
    let tree = match missing("gcc").map_or_else(tree::find, Err) {
        Ok(tree) => Arc::new(tree),
        Err(reason) => {
            return CHECKS.iter().map(|(name, _)| skip(&format!("command/{name}"), &reason)).collect();
        }
    };
    let trial = |(name, check): (&str, Check)| {
        let tree = tree.clone();
        Trial::test(format!("command/{name}"), move || check(&tree).map_err(Failed::from))
    };
    CHECKS.into_iter().map(trial).collect()
}

/// Runs rasm with gcc.
fn rasm(folder: &Path, arguments: &[&str]) -> Result<Outcome, String> {
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).env("CC", "gcc").args(arguments);
    run::outcome(rasm)
}

/// The example, by what its `go:generate` line says.
fn example(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/import");
    fs::create_dir(scratch.path().join("c")).map_err(|error| error.to_string())?;
    for name in ["go.mod", "main.go", "main_test.go", "c/vector.c"] {
        fs::copy(from.join(name), scratch.path().join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    let main = fs::read_to_string(from.join("main.go")).map_err(|error| error.to_string())?;
    let line = main.lines().find_map(|line| line.strip_prefix("//go:generate rasm ")).ok_or("no command")?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let first = rasm(scratch.path(), &words)?.expect("rasm import")?;
    let read = |name: &str| {
        fs::read_to_string(scratch.path().join(name)).map_err(|error| format!("{name}: {error}"))
    };
    let (declarations, assembly) = (read("vector_amd64.go")?, read("vector_amd64.s")?);
    for wanted in [
        "// dot is the sum of the products of n pairs of numbers.\nfunc dot(a *float32, b *float32, n uint) float32 {",
        "differences: its number, or -1 if there is none.",
        "//go:noescape\nfunc dot_v3(",
        "//go:build amd64",
    ] {
        if !declarations.contains(wanted) {
            return Err(format!("no `{wanted}` in\n{declarations}"));
        }
    }
    for wanted in ["// vector.c:7: for (size_t i = 0;", "Z0", "CPUID"] {
        if !assembly.contains(wanted) {
            return Err(format!("no `{wanted}` in the assembly\n{}", run::head(&assembly, 60)));
        }
    }
    go(tree, scratch.path(), &["vet", "."])?;
    go(tree, scratch.path(), &["test", "-count=1", "."])?;
    go(tree, scratch.path(), &["run", "."])?;
    // Again, over files of ours: the same; but not over a file of somebody else's.
    let second = rasm(scratch.path(), &words)?.expect("rasm import")?;
    if first.stdout != second.stdout || assembly != read("vector_amd64.s")? {
        return Err("the same source gives another file".into());
    }
    fs::write(scratch.path().join("vector_amd64.go"), "package main\n").map_err(|error| error.to_string())?;
    let refused = rasm(scratch.path(), &words)?;
    let is_kept = read("vector_amd64.go")? == "package main\n";
    if refused.success || !is_kept || !refused.stderr.contains("would-overwrite") {
        return Err(format!("not refused: {}", refused.stderr));
    }
    Ok(())
}

/// The room for recursion: what fits in 1 MiB but not in 64 KiB, and what `rasm verify` needs to know.
fn recursion(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let write =
        |name: &str, text: &str| fs::write(at.join(name), text).map_err(|error| format!("{name}: {error}"));
    write(
        "x.c",
        "long f(long n) { volatile char a[500]; a[n & 99] = 1; return n ? f(n - 1) + a[n & 99] : 0; }\n",
    )?;
    write("x.go", "package main\n\n//go:noescape\nfunc f(n int) int\n")?;
    write("go.mod", "module x\n\ngo 1.22\n")?;
    write(
        "main.go",
        "package main\n\nfunc main() {\n\tdefer func() { recover(); println(f(10)) }()\n\tprintln(f(1900))\n\tprintln(f(1 << 40))\n}\n",
    )?;
    compile("gcc", &["-O1"], &at.join("x.c"), &at.join("x.o"))?;
    let words = ["x.o", "--go-files", "x.go"];
    let import = |more: &[&str]| rasm(at, &[&["import"], &words[..], &["-o", "x_amd64.s"], more].concat());
    let outcome = import(&["--recursion", "67108865"])?;
    if outcome.success || !outcome.stderr.contains("--recursion") || at.join("x_amd64.s").exists() {
        return Err(format!("too much is not refused: {}", outcome.stderr));
    }
    let outcome = import(&["--recursion", "1048576"])?.expect("rasm import")?;
    let shown = String::from_utf8_lossy(&outcome.stdout);
    if !shown.starts_with("f: frame of 1065024 bytes, stack checked by the prologue\n") {
        return Err(format!("another frame: {shown}"));
    }
    let binary = at.join("binary");
    go(tree, at, &["build", "-o", &binary.display().to_string(), "."])?;
    let outcome = run::outcome(Command::new(&binary))?;
    if outcome.stderr != "1900\n10\n" {
        return Err(format!("it prints {}", outcome.stderr));
    }
    let verify = |more: &[&str]| {
        rasm(at, &[&["verify", "x_amd64.s", "--object", "x.o", "--go-files", "x.go"], more].concat())
    };
    verify(&["--recursion", "1048576"])?.expect("rasm verify")?;
    if verify(&[])?.success {
        return Err("another room is not noticed".into());
    }
    Ok(())
}

/// The kernels with the declarations that their debug information makes, and the sizes of structs that C has.
fn declare(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    compile("gcc", &["-O2", "-g"], &folder("kernels").join("kernels.c"), &at.join("kernels.o"))?;
    rasm(at, &["import", "kernels.o", "--declare", "--package", "kernels", "-o", "kernels.go"])?
        .expect("rasm import --declare")?;
    rasm(at, &["import", "kernels.o", "--go-files", "kernels.go", "-o", "kernels_amd64.s"])?
        .expect("rasm import")?;
    let text = fs::read_to_string(at.join("kernels.go")).map_err(|error| error.to_string())?;
    for wanted in [
        "func dot_f64(a *float64, b *float64, n uint) float64",
        "func find(text *byte, n uint, word *byte, m uint) int64",
        "func turn(p point, s float64) point",
        "func mix(a float32, b float64, c int32, d float32) float32",
    ] {
        if !text.contains(wanted) {
            return Err(format!("no `{wanted}` in\n{text}"));
        }
    }
    fs::write(at.join("go.mod"), "module kernels\n\ngo 1.22\n").map_err(|error| error.to_string())?;
    go(tree, at, &["vet", "."])?;
    // A function that Go cannot have is a warning, the others are declared.
    let source =
        "union u { int a; float b; }; int f(union u x) { return x.a; } int g(int type) { return type; }\n";
    fs::write(at.join("odd.c"), source).map_err(|error| error.to_string())?;
    compile("gcc", &["-g"], &at.join("odd.c"), &at.join("odd.o"))?;
    let odd = rasm(at, &["import", "odd.o", "--declare", "--package", "odd"])?.expect("rasm import")?;
    let text = String::from_utf8_lossy(&odd.stdout);
    if !text.contains("func g(type_ int32) int32") || !odd.stderr.contains("a union") {
        return Err(format!("{text}\n{}", odd.stderr));
    }
    Ok(())
}

/// What was imported is verified; what was edited is not.
fn verify(_: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let go_file = folder("kernels").join("kernels.go").display().to_string();
    compile("gcc", &["-O2"], &folder("kernels").join("kernels.c"), &at.join("kernels.o"))?;
    rasm(at, &["import", "kernels.o", "--go-files", &go_file, "-o", "kernels_amd64.s"])?
        .expect("rasm import")?;
    let words = ["verify", "kernels_amd64.s", "--object", "kernels.o", "--go-files", &go_file];
    let told = rasm(at, &words)?.expect("rasm verify")?;
    let told = String::from_utf8_lossy(&told.stdout);
    let count = told.lines().filter(|line| line.contains(".text")).count();
    let said = told.lines().last().and_then(|line| {
        line.split(", ").find_map(|part| part.strip_suffix(" rewritten")?.parse::<usize>().ok())
    });
    if said != Some(count) || count == 0 {
        return Err(format!("{count} instructions, not {said:?}, in\n{}", run::head(&told, 20)));
    }
    let path = at.join("kernels_amd64.s");
    let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let spaced = text.replace("\tXORL AX, AX\n", "\tXORL    AX, AX // nothing\n");
    let edited = text.replacen("ADDQ $1, ", "ADDQ $2, ", 1);
    // The same code, but more arguments.
    let head = text.lines().find(|line| line.starts_with("TEXT \u{b7}")).unwrap_or_default();
    let larger = text.replacen(head, &format!("{head}0"), 1);
    if spaced == text || edited == text || larger == text {
        return Err("nothing to edit".into());
    }
    fs::write(&path, spaced).map_err(|error| error.to_string())?;
    rasm(at, &words)?.expect("rasm verify of other spaces")?;
    for (text, what) in
        [(edited, "is not what"), (larger, "has a different frame size, argument size or attributes")]
    {
        fs::write(&path, text).map_err(|error| error.to_string())?;
        let refused = rasm(at, &words)?;
        if refused.success || !refused.stderr.contains("import-differs") || !refused.stderr.contains(what) {
            return Err(format!("not refused: {}", refused.stderr));
        }
    }
    Ok(())
}

/// Objects for two levels, and C for one.
fn one_folder(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let source = "/* Adds\n * two numbers. */\nint add(int a, int b) { return a + b; }\n";
    for name in ["c", "one", "two"] {
        fs::create_dir(at.join(name)).map_err(|error| error.to_string())?;
    }
    fs::write(at.join("c/add.c"), source).map_err(|error| error.to_string())?;
    rasm(at, &["import", "c/add.c", "-O3", "-I", "c", "-o", "one"])?.expect("rasm import")?;
    let text = fs::read_to_string(at.join("one/add_amd64.go")).map_err(|error| error.to_string())?;
    let wanted =
        "package one\n\n// Adds\n// two numbers.\n//\n//go:noescape\nfunc add(a int32, b int32) int32\n";
    if !text.ends_with(wanted) {
        return Err(text);
    }
    compile("gcc", &["-g", "-O1"], &at.join("c/add.c"), &at.join("a.o"))?;
    compile("gcc", &["-g", "-O1", "-march=x86-64-v3"], &at.join("c/add.c"), &at.join("b.o"))?;
    rasm(at, &["import", "--dispatch", "v1:a.o,v3:b.o", "-o", "two"])?.expect("rasm import")?;
    // Another such file in the same folder.
    let source = "int less(int a, int b) { return a - b; }\nint Less(int a, int b) { return b - a; }\nlong Sum(long a) { return a + 1; }\n";
    fs::write(at.join("c/less.c"), source).map_err(|error| error.to_string())?;
    rasm(at, &["import", "c/less.c", "--dispatch", "v1,v2", "-o", "two"])?.expect("rasm import")?;
    let test = "package two\n\nimport \"testing\"\n\nfunc Test(t *testing.T) {\n\tif add(2, 3) != 5 || add_v1(1, 1) != 2 || add_level < 1 || add_level > 4 || less_level < 1 || less(3, 2) != 1 || less_v2(3, 2) != 1 || Less(3, 2) != -1 || _Less_v2(3, 2) != -1 || Sum(1)+sum_v1(1) != 4 {\n\t\tt.Fatal(add_level)\n\t}\n}\n";
    fs::write(at.join("two/two_test.go"), test).map_err(|error| error.to_string())?;
    fs::write(at.join("go.mod"), "module folder\n\ngo 1.22\n").map_err(|error| error.to_string())?;
    go(tree, at, &["vet", "./one", "./two"])?;
    go(tree, at, &["test", "-count=1", "./two"])?;
    // Go exports what C's names say, not the variants.
    let text = fs::read_to_string(at.join("two/less_amd64.go")).map_err(|error| error.to_string())?;
    let exported: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("func ").or_else(|| line.strip_prefix("var ")))
        .filter(|name| name.starts_with(char::is_uppercase))
        .filter_map(|line| line.split(['(', ' ']).next())
        .collect();
    if exported != ["Less", "Sum"] {
        return Err(format!("it exports {exported:?}"));
    }
    // What only begins like a variant is none.
    let source = "int add(int a) { return a; }\nint add_value(int a) { return a; }\n";
    fs::write(at.join("c/more.c"), source).map_err(|error| error.to_string())?;
    rasm(at, &["import", "c/more.c", "--dispatch", "v1,v2", "-o", "three"])?.expect("rasm import").map(drop)
}

/// Declarations that Go compiles, whatever C calls its things, and which pointers it may keep.
fn names_of_c(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let source = "struct dot { int x; struct { int a : 3; } *rest; int type, type_; };
struct list { int *head; };
struct flex { int n; int data[]; };
struct tail { char n; long data[]; };
typedef const struct wrapped wrapped_reference;
struct wrapped { int x; };
struct a { struct b *b; unsigned bits : 3; };
struct b { struct a *a; int v; };
struct foo { int a; };
typedef struct { double a, b; } foo;
struct wide { int x; } __attribute__((aligned(16)));
struct dot_v2 { int x; };
struct first_cpuLevel { int x; };
typedef struct _twins { int x; } twins, *twins_pointer;
typedef struct { int x; } *one_pointer, one;
typedef unsigned long size_t;
int first(int *p, int a_level, int last_v1) { return p[a_level + last_v1]; }
char *find(char *p, int n) { return p + n; }
void put(struct list *l, int *p) { l->head = p; }
void *raw(void *p) { return p; }
int dot(struct dot *d) { return d->x; }
int mut(struct a *p) { return p->b->v; }
int tag(struct foo *p) { return p->a; }
double pair(foo *p) { return p->a + p->b; }
int far(struct wide *p) { return p->x; }
int two(struct dot_v2 *p, struct first_cpuLevel *q) { return p->x + q->x; }
size_t sizes(size_t a, unsigned long b, const size_t *c) { return a + b + *c; }
int by_tag(struct _twins *p, twins *q) { return p->x + q->x; }
int by_pointer(one_pointer p, one *q, twins_pointer r) { return p->x + q->x + r->x; }
int outer(int x, int y) { extern int inner(int); return inner(x) + y; }
int inner(int x) { return x; }
int uint32(int x) { return x; }
int flexible(struct flex *p, struct tail *q, wrapped_reference *r) { return p->n + q->n + r->x; }
int words(int a_level, int a_level_, int range_, int range) { return a_level + a_level_ + range + range_; }
int local(int x) { typedef struct wrapped within; within w = {x}; return w.x; }
void unknown() {}
int len(int x) { return x; }
";
    let put = |name: &str, text: &str| fs::write(at.join(name), text).map_err(|error| error.to_string());
    put("c.c", source)?;
    compile("gcc", &["-g", "-O1", "-w"], &at.join("c.c"), &at.join("c.o"))?;
    rasm(at, &["import", "c.o", "--declare", "--package", "c", "-o", "c.go"])?.expect("rasm import")?;
    let text = fs::read_to_string(at.join("c.go")).map_err(|error| error.to_string())?;
    for wanted in [
        "// first is a function of C.\n//\n//go:noescape\nfunc first(p *int32, a_level int32, last_v1 int32) int32\n",
        "function of C.\nfunc find(p *byte, n int32) *byte\n",
        "function of C.\nfunc put(l *list, p *int32)\n",
        "function of C.\nfunc raw(p unsafe.Pointer) unsafe.Pointer\n",
        "func dot(d *dot_) int32\n",
        "func mut(p unsafe.Pointer) int32\n",
        "func far(p unsafe.Pointer) int32\n",
        "func tag(p *foo) int32\n",
        "func pair(p *foo_2) float64\n",
        "func two(p *dot_v2_, q *first_cpuLevel_) int32\n",
        "func sizes(a uint, b uint64, c *uint) uint\n",
        "func by_tag(p *twins, q *twins) int32\n",
        "func by_pointer(p *one, q *one, r *twins) int32\n",
        "func outer(x int32, y int32) int32\n",
        "func inner(x int32) int32\n",
        "func flexible(p *flex, q *tail, r *wrapped) int32\n",
        "type flex struct {\n\t_ [0]int32\n\tn int32\n}\n",
        "type tail struct {\n\t_ [0]int64\n\tn int8\n}\n",
        "func words(a_level int32, a_level_ int32, range_ int32, range__ int32) int32\n",
        "func local(x int32) int32\n",
    ] {
        if !text.contains(wanted) {
            return Err(format!("no `{wanted}` in\n{text}"));
        }
    }
    if text.find("func first") > text.find("func find")
        || text.contains("func len")
        || text.contains("func unknown")
        || text.contains("uint32(")
    {
        return Err(text);
    }
    rasm(at, &["import", "c.o", "--go-files", "c.go", "-o", "c_amd64.s"])?.expect("rasm import")?;
    put("go.mod", "module c\n\ngo 1.22\n")?;
    fs::remove_file(at.join("c.c")).map_err(|error| error.to_string())?;
    go(tree, at, &["vet", "."])?;
    // Each struct is refused once, however many pointers lead to it.
    let nested = (1..40).map(|n| format!("struct s{n} {{ struct s{} *a, *b; unsigned x : 1; }};\n", n - 1));
    put("n.c", &format!("{}int f(struct s39 *p) {{ return 0; }}\n", nested.collect::<String>()))?;
    compile("gcc", &["-g"], &at.join("n.c"), &at.join("n.o"))?;
    rasm(at, &["import", "n.o", "--declare", "--package", "n"])?.expect("rasm import")?;
    Ok(())
}

/// What a folder and several levels do not take.
fn not_taken(_: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let put = |name: &str, text: &str| fs::write(at.join(name), text).map_err(|error| error.to_string());
    put("add.c", "int add(int a) { return a; }\n")?;
    put("add_windows.c", "int add(int a) { return a; }\n")?;
    put("add2.c", "int add(long a, long b) { return a + b; }\n")?;
    put("level.c", "int a(int a) { return a; }\nint a_level(int a) { return a; }\n")?;
    put("mine.go", "package mine\n")?;
    for name in ["add", "add2"] {
        compile("gcc", &["-g"], &at.join(format!("{name}.c")), &at.join(format!("{name}.o")))?;
    }
    let cases: [(&[&str], &str); 7] = [
        (&["import", "add.c", "--dispatch", "v3,v4", "-o", "out"], "v1 and another level"),
        (&["import", "add.c", "--dispatch", "v1", "-o", "out"], "v1 and another level"),
        (&["import", "level.c", "--dispatch", "v1,v3", "-o", "out"], "`a_level` has the name"),
        (&["import", "--dispatch", "v1:add.o,v3:add2.o", "-o", "out"], "declare `add` differently"),
        (&["import", "add.c", "--go-files", "mine.go", "-o", "out"], "conflicting-options"),
        (&["import", "add_windows.c", "-o", "out"], "leaves out `add_windows_amd64.go`"),
        (&["import", "add.o", "--declare", "-o", "mine.go"], "would-overwrite"),
    ];
    for (words, wanted) in cases {
        let refused = rasm(at, words)?;
        if refused.success || !refused.stderr.contains(wanted) || at.join("out").exists() {
            return Err(format!("{words:?}: {}", refused.stderr));
        }
    }
    // The package is that of files that are built.
    put("gen.go", "//go:build ignore\n\npackage main\n")?;
    put("_gen.go", "package gen\n")?;
    fs::create_dir(at.join("folder.go")).map_err(|error| error.to_string())?;
    let told = rasm(at, &["import", "add.c", "-iquote", "c", "-o", "."])?;
    told.expect("rasm import")?;
    let text = fs::read_to_string(at.join("add_amd64.go")).map_err(|error| error.to_string())?;
    if text.contains("package mine\n") { Ok(()) } else { Err(text) }
}
