//! What compilers write rarely, and assembly by hand.
//!
//! In: C with something that few kernels have, Go declarations, and what a Go test finds true. Out, one test per row: the object is imported,
//! `go vet` is silent, and the Go test passes.

use super::{compile, go};
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::tree::{self, Tree};
use std::fs;
use std::process::Command;
use std::sync::Arc;

/// C to import.
struct Row {
    name: &'static str,
    flags: &'static str,
    c: &'static str,
    /// Go declarations.
    declarations: &'static str,
    /// Statements of the Go test, which has the names of packages `math`, `math/rand` and `unsafe`.
    test: &'static str,
}

const ROWS: [Row; 2] = [
    Row {
        name: "addresses of routines",
        flags: "-O2 -fPIC -fno-plt",
        c: "#include <string.h>\n\
            typedef void *copy(void *, const void *, size_t);\n\
            __attribute__((noinline)) void *own(void *to, const void *from, size_t n) {\
                for (size_t i = 0; i < n; i++) ((char *)to)[i] = ((const char *)from)[n - 1 - i]; return to; }\n\
            static copy *const table[3] = {memcpy, own, memmove};\n\
            void *picks(int way, void *to, const void *from, size_t n) {\
                copy *chosen = way == 0 ? memcpy : way == 1 ? own : memmove;\
                for (size_t i = 0; i + 4 <= n; i += 4) chosen((char *)to + i, (const char *)from + i, 4); return to; }\n\
            void *by_table(int way, void *to, const void *from, size_t n) { return table[way](to, from, n) ; }\n\
            static copy *volatile last;\n\
            size_t deep(int n, void *to, const void *from) {\
                copy *chosen = n % 3 == 0 ? memmove : n % 3 == 1 ? own : (copy *)last; last = n % 2 ? memcpy : own;\
                chosen(to, from, 8); size_t first = *(unsigned char *)to; return n ? first + 3 * deep(n - 1, to, from) : first; }\n",
        declarations: "//go:noescape\nfunc picks(way int32, to, from *byte, n uint) *byte\n\n\
            //go:noescape\nfunc by_table(way int32, to, from *byte, n uint) *byte\n\n\
            //go:noescape\nfunc deep(n int32, to, from *byte) uint",
        test: "from := [8]byte{1, 2, 3, 4, 5, 6, 7, 8}\n\tfor way := int32(0); way < 3; way++ {\n\
            \t\tvar a, b [8]byte\n\t\tpicks(way, &a[0], &from[0], 8)\n\t\tby_table(way, &b[0], &from[0], 8)\n\
            \t\twantA, wantB := from, from\n\t\tif way == 1 {\n\t\t\twantA, wantB = [8]byte{4, 3, 2, 1, 8, 7, 6, 5}, [8]byte{8, 7, 6, 5, 4, 3, 2, 1}\n\t\t}\n\
            \t\tif a != wantA || b != wantB {\n\t\t\tt.Fatal(way, a, b)\n\t\t}\n\t}\n\
            \tvar to [8]byte\n\twant := uint(0)\n\tfor n := 0; n <= 30; n++ {\n\t\tfirst := uint(1)\n\
            \t\tif n%3 == 1 || n%3 == 2 && n%2 == 1 {\n\t\t\tfirst = 8\n\t\t}\n\t\twant = first + 3*want\n\t}\n\
            \tif got := deep(30, &to[0], &from[0]); got != want {\n\t\tt.Fatal(got, want)\n\t}",
    },
    Row {
        name: "slots of the global offset table",
        flags: "-O1",
        c: "long same(void *); void *addresses(long); long pushed(void);\n\
            asm(\".globl same, addresses, pushed, here\\n.type same,@function\\n.type addresses,@function\\n.type pushed,@function\\n\"\
            \"same: xorl %eax, %eax\\ncmpq here@GOTPCREL(%rip), %rdi\\nsete %al\\npushq here@GOTPCREL(%rip)\\npopq %rcx\\n\"\
            \"cmpq here@GOTPCREL(%rip), %rcx\\nmovl $5, %edx\\ncmovneq %rdx, %rax\\nret\\n\"\
            \"addresses: testq %rdi, %rdi\\nmovq other@GOTPCREL(%rip), %rax\\ncmovneq here@GOTPCREL(%rip), %rax\\n\"\
            \"movq other@GOTPCREL(%rip), %xmm0\\nmovhps here@GOTPCREL(%rip), %xmm0\\nmovhlps %xmm0, %xmm1\\nmovq %xmm1, %rcx\\n\"\
            \"cmovneq %rcx, %rax\\nret\\n\"\
            \"pushed: pushq $here\\npopq %rax\\nmovq 8(%rax), %rax\\nret\\n\"\
            \".section .rodata\\nhere: .quad 3, 4\\nother: .quad 5\\n.text\");\n",
        declarations: "func same(a *int64) int64\nfunc addresses(n int64) *int64\nfunc pushed() int64",
        test: "if a, b := addresses(1), addresses(0); *a != 3 || *b != 5 || same(a) != 1 || same(b) != 0 || pushed() != 4 {\n\
            \t\tt.Fatal(*a, *b, same(a), same(b), pushed())\n\t}",
    },
];

pub(super) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let tree = match tree::find() {
        Ok(tree) => Arc::new(tree),
        Err(missing) => return vec![Trial::skip("answers", missing)],
    };
    let trial = |row: &'static Row| {
        let (report, tree) = (report.clone(), tree.clone());
        Trial::test(format!("answers/{}", row.name), move || {
            let result = check(&tree, row);
            report.add("import: rare code that answers as Go code does", usize::from(result.is_ok()), 1);
            result.map_err(Failed::from)
        })
    };
    ROWS.iter().map(trial).collect()
}

fn check(tree: &Tree, row: &Row) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = |name: &str| scratch.path().join(name);
    let packages = "import (\n\t\"math\"\n\t\"math/rand\"\n\t\"testing\"\n\t\"unsafe\"\n)\n\n\
        var _, _, _ = math.Abs, rand.Int, unsafe.Pointer(nil)\n\n";
    let files = [
        ("rare.txt", row.c.to_owned()),
        ("rare.go", format!("package rare\n\n{}\n", row.declarations)),
        (
            "rare_test.go",
            format!("package rare\n\n{packages}func Test(t *testing.T) {{\n\t{}\n}}\n", row.test),
        ),
        ("go.mod", "module example.com/rare\n\ngo 1.22\n".to_owned()),
    ];
    for (name, text) in files {
        fs::write(at(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    // The go command takes a file of C for cgo's.
    let flags: Vec<&str> = row.flags.split_whitespace().chain(["-xc"]).collect();
    compile("cc", &flags, &at("rare.txt"), &at("rare.o"))?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(scratch.path()).args([
        "import",
        "rare.o",
        "--go-files",
        "rare.go",
        "-o",
        "rare_amd64.s",
    ]);
    run::outcome(rasm)?.expect("rasm import")?;
    fs::remove_file(at("rare.o")).map_err(|error| error.to_string())?;
    go(tree, scratch.path(), &["vet", "."])?;
    go(tree, scratch.path(), &["test", "-count=1", "."]).map(drop)
}
