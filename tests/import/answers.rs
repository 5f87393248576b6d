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
    /// Statements of the Go test, which has the names of packages such as `math` and `unsafe`.
    test: &'static str,
}

/// A table of jumps, and behind it an array that code addresses from before its start.
const BESIDE: &str = "extern const volatile long values[3] __attribute__((visibility(\"hidden\")));\n\
    long beside(int n, int x, long i) { if (*(const volatile int *)values == 1000) x += values[i - 1]; switch (n) {\
    case 0: return x * 3 + 1; case 1: return x / 3; case 2: return x ^ 77; case 3: return ~x; case 4: return x * x;\
    case 5: return x - 9; case 6: return x << 3 | 1; } return x; }\n\
    const volatile long values[3] = {1000, 2, 3};\n";
const BESIDE_IN_GO: &str = "for n := int32(-1); n < 9; n++ {\n\t\tfor x := int32(-20); x < 20; x++ {\n\t\t\ty := x + 2\n\t\t\tswitch n {\n\
    \t\t\tcase 0:\n\t\t\t\ty = y*3 + 1\n\t\t\tcase 1:\n\t\t\t\ty /= 3\n\t\t\tcase 2:\n\t\t\t\ty ^= 77\n\t\t\tcase 3:\n\t\t\t\ty = ^y\n\
    \t\t\tcase 4:\n\t\t\t\ty *= y\n\t\t\tcase 5:\n\t\t\t\ty -= 9\n\t\t\tcase 6:\n\t\t\t\ty = y<<3 | 1\n\t\t\t}\n\
    \t\t\tif got := beside(n, x, 2); got != int64(y) {\n\t\t\t\tt.Fatal(n, x, got, y)\n\t\t\t}\n\t\t}\n\t}";

const ROWS: [Row; 9] = [
    Row {
        name: "an array beside a table of jumps",
        flags: "-O2 -fPIC",
        c: BESIDE,
        declarations: "func beside(n, x int32, i int) int64",
        test: BESIDE_IN_GO,
    },
    Row {
        name: "an array beside a table of jumps, not position-independent",
        flags: "-O2 -fno-pic",
        c: BESIDE,
        declarations: "func beside(n, x int32, i int) int64",
        test: BESIDE_IN_GO,
    },
    Row {
        name: "numbers of 128 bits as floating-point",
        flags: "-O2",
        c: "typedef __int128 I; typedef unsigned __int128 U; typedef unsigned long L;\n\
            static U u(L h, L l) { return (U)h << 64 | l; }\n\
            double to_double(L h, L l) { return (double)(I)u(h, l); } float to_float(L h, L l) { return (float)(I)u(h, l); }\n\
            double unsigned_to_double(L h, L l) { return (double)u(h, l); }\
            float unsigned_to_float(L h, L l) { return (float)u(h, l); }\n\
            void of_double(double x, L *to) { I y = (I)x; to[0] = (U)y >> 64; to[1] = y; }\n\
            void of_float(float x, L *to) { I y = (I)x; to[0] = (U)y >> 64; to[1] = y; }\n\
            void unsigned_of_double(double x, L *to) { U y = (U)x; to[0] = y >> 64; to[1] = y; }\n\
            void unsigned_of_float(float x, L *to) { U y = (U)x; to[0] = y >> 64; to[1] = y; }\n",
        declarations: "func to_double(h, l uint) float64\nfunc to_float(h, l uint) float32\n\
            func unsigned_to_double(h, l uint) float64\nfunc unsigned_to_float(h, l uint) float32\n\
            func of_double(x float64, to *[2]uint)\nfunc of_float(x float32, to *[2]uint)\n\
            func unsigned_of_double(x float64, to *[2]uint)\nfunc unsigned_of_float(x float32, to *[2]uint)",
        test: "wide := new(big.Int).Lsh(big.NewInt(1), 128)\n\twhole := func(to [2]uint, signed bool) *big.Int {\n\
            \t\tn := new(big.Int).SetUint64(uint64(to[0]))\n\t\tn.Lsh(n, 64).Add(n, new(big.Int).SetUint64(uint64(to[1])))\n\
            \t\tif signed && to[0]>>63 != 0 {\n\t\t\tn.Sub(n, wide)\n\t\t}\n\t\treturn n\n\t}\n\
            \tfor i := range 200000 {\n\t\tto := [2]uint{uint(rand.Uint64()), uint(rand.Uint64())}\n\
            \t\tif shift := i % 128; shift >= 64 {\n\t\t\tto[0], to[1] = 0, to[1]>>(shift-64)\n\t\t} else {\n\t\t\tto[0] >>= shift\n\t\t}\n\
            \t\tif i%3 == 0 {\n\t\t\t// Halfway between two, or nearly.\n\t\t\tto[0] &= -(uint(1) << (rand.Intn(64)))\n\t\t\tto[1] &= -(uint(1) << (rand.Intn(64)))\n\t\t}\n\
            \t\tif i%7 == 0 {\n\t\t\tto[0] = -to[0] - 1\n\t\t}\n\
            \t\tfor _, signed := range []bool{true, false} {\n\t\t\tn := new(big.Float).SetInt(whole(to, signed))\n\
            \t\t\twant, _ := n.Float64()\n\t\t\twant32, _ := n.Float32()\n\
            \t\t\tgot, got32 := unsigned_to_double(to[0], to[1]), unsigned_to_float(to[0], to[1])\n\
            \t\t\tif signed {\n\t\t\t\tgot, got32 = to_double(to[0], to[1]), to_float(to[0], to[1])\n\t\t\t}\n\
            \t\t\tif got != want || got32 != want32 {\n\t\t\t\tt.Fatal(to, signed, got, want, got32, want32)\n\t\t\t}\n\
            \t\t\tx := math.Ldexp(rand.Float64(), rand.Intn(128))\n\t\t\tif signed {\n\t\t\t\tx = math.Ldexp(rand.Float64()-0.5, rand.Intn(129))\n\t\t\t}\n\
            \t\t\tx32 := float32(x * 0.99)\n\t\t\twhole64, _ := big.NewFloat(x).Int(nil)\n\t\t\twhole32, _ := big.NewFloat(float64(x32)).Int(nil)\n\
            \t\t\tvar a, b [2]uint\n\t\t\tif signed {\n\t\t\t\tof_double(x, &a)\n\t\t\t\tof_float(x32, &b)\n\t\t\t} else {\n\
            \t\t\t\tunsigned_of_double(x, &a)\n\t\t\t\tunsigned_of_float(x32, &b)\n\t\t\t}\n\
            \t\t\tif whole(a, signed).Cmp(whole64) != 0 || whole(b, signed).Cmp(whole32) != 0 {\n\t\t\t\tt.Fatal(signed, x, a, x32, b)\n\t\t\t}\n\t\t}\n\t}",
    },
    Row {
        name: "pushes of an array's elements",
        flags: "-O1",
        c: "long pushed(long, long);\n\
            asm(\".globl pushed\\n.type pushed,@function\\npushed: pushq array(,%rdi,8)\\npushq array-8(%rsi,%rdi,4)\\nmovq %rdi, %r11\\n\"\
            \"pushq array(,%r11,8)\\npopq %rax\\npopq %rcx\\npopq %rdx\\nsubq %rdi, %r11\\nleaq (%rax,%rcx,4), %rax\\n\"\
            \"leaq (%rax,%rdx,2), %rax\\naddq %r11, %rax\\nret\\n.size pushed,.-pushed\\n.section .rodata\\n\"\
            \"array: .quad 10, 200, 3000, 40000, 500000\\n.text\");\n",
        declarations: "func pushed(i, j int) int",
        test: "all := [5]int{10, 200, 3000, 40000, 500000}\n\tfor i := 0; i < 5; i += 2 {\n\t\tfor j := i/2 - 2; j < 3; j++ {\n\
            \t\t\tk := max(1, i/2+j)\n\t\t\tif k >= 5 || k-i/2 < 0 {\n\t\t\t\tcontinue\n\t\t\t}\n\
            \t\t\tif got, want := pushed(i, 8*(k-i/2)), 3*all[i]+4*all[k-1]; got != want {\n\t\t\t\tt.Fatal(i, k, got, want)\n\t\t\t}\n\t\t}\n\t}",
    },
    Row {
        name: "many recursions that are too deep, in one goroutine",
        flags: "-O1",
        c: "long deep(volatile long *at, long n) { volatile char room[100]; room[5] = n; *at = n;\
            return n <= 0 ? 0 : deep(at, n - 1) + room[5]; }\n",
        declarations: "//go:noescape\nfunc deep(at *int, n int) int",
        test: "least, most := 1<<60, 0\n\tfor i := range 300 {\n\t\tat := 0\n\t\tfunc() {\n\t\t\tdefer func() {\n\
            \t\t\t\tif _, is := recover().(runtime.Error); !is {\n\t\t\t\t\tt.Error(i)\n\t\t\t\t}\n\
            \t\t\t\tif i%50 == 0 {\n\t\t\t\t\truntime.GC()\n\t\t\t\t\t_ = fmt.Sprint(t.Name(), []any{at, most, least})\n\t\t\t\t}\n\t\t\t}()\n\
            \t\t\tdeep(&at, 1<<30)\n\t\t}()\n\t\tleast, most = min(least, 1<<30-at), max(most, 1<<30-at)\n\t}\n\
            \t// At least the room, and not the stack of the failures before.\n\
            \tif least < 65536/200 || most > 20000 {\n\t\tt.Fatal(least, most)\n\t}",
    },
    // The profiler of blocked goroutines follows frame pointers.
    Row {
        name: "a recursion that is too deep, with other numbers in BP",
        flags: "-O1",
        c: "long deep(long, long);\n\
            asm(\".globl deep\\n.type deep,@function\\ndeep: testq %rdi, %rdi\\nje 1f\\npushq %rbp\\nmovq %rsi, %rbp\\ndecq %rdi\\n\"\
            \"call deep\\naddq %rbp, %rax\\npopq %rbp\\nret\\n1: xorl %eax, %eax\\nret\\n.size deep,.-deep\");\n",
        declarations: "func deep(n, each int) int",
        test: "runtime.SetBlockProfileRate(1)\n\tfor i := range 3 {\n\t\tfunc() {\n\t\t\tdefer func() {\n\
            \t\t\t\tif recover() == nil {\n\t\t\t\t\tt.Error(i)\n\t\t\t\t}\n\t\t\t}()\n\
            \t\t\tdefer func() {\n\t\t\t\tdone := make(chan bool)\n\t\t\t\tgo func() {\n\t\t\t\t\ttime.Sleep(time.Millisecond)\n\
            \t\t\t\t\tdone <- true\n\t\t\t\t}()\n\t\t\t\t<-done\n\t\t\t}()\n\t\t\tdeep(1<<30, 0x1234567812345678)\n\t\t}()\n\t}\n\
            \tif got := deep(1000, 3); got != 3000 {\n\t\tt.Fatal(got)\n\t}",
    },
    Row {
        name: "texts",
        flags: "-O1 -fno-builtin",
        c: "#include <string.h>\n\
            char *copy(char *to, const char *from) { return strcpy(to, from); }\n\
            char *copy_end(char *to, const char *from) { extern char *stpcpy(char *, const char *); return stpcpy(to, from); }\n\
            int compare(const char *a, const char *b) { return strcmp(a, b); }\n\
            int compare_some(const char *a, const char *b, size_t n) { return strncmp(a, b, n); }\n\
            char *find(const char *a, int c) { return strchr(a, c); }\n\
            void *find_some(const char *a, int c, size_t n) { return memchr(a, c, n); }\n\
            size_t length(const char *a, size_t n) { extern size_t strnlen(const char *, size_t); return strnlen(a, n); }\n",
        declarations: "//go:noescape\nfunc copy(to, from *byte) *byte\n\n//go:noescape\nfunc copy_end(to, from *byte) *byte\n\n\
            //go:noescape\nfunc compare(a, b *byte) int32\n\n//go:noescape\nfunc compare_some(a, b *byte, n uint) int32\n\n\
            //go:noescape\nfunc find(a *byte, c int32) *byte\n\n//go:noescape\nfunc find_some(a *byte, c int32, n uint) *byte\n\n\
            //go:noescape\nfunc length(a *byte, n uint) uint",
        test: "sign := func(n int) int {\n\t\treturn min(1, max(-1, n))\n\t}\n\
            \tfor range 20000 {\n\t\ttext := func() []byte {\n\t\t\tall := make([]byte, rand.Intn(40), 41)\n\t\t\tfor i := range all {\n\
            \t\t\t\tall[i] = []byte{1, 'a', 'b', 200, 255}[rand.Intn(1+rand.Intn(5))]\n\t\t\t}\n\t\t\treturn append(all, 0)\n\t\t}\n\
            \t\ta, b, n, c := text(), text(), rand.Intn(45), byte(rand.Intn(4)*85)\n\
            \t\tif rand.Intn(3) == 0 {\n\t\t\tb = append(bytes.Clone(a[:len(a)-1]), text()...)\n\t\t}\n\
            \t\tx, y := a[:len(a)-1], b[:len(b)-1]\n\
            \t\tif got := sign(int(compare(&a[0], &b[0]))); got != bytes.Compare(x, y) {\n\t\t\tt.Fatal(a, b, got)\n\t\t}\n\
            \t\twant := bytes.Compare(x[:min(n, len(x))], y[:min(n, len(y))])\n\
            \t\tif got := sign(int(compare_some(&a[0], &b[0], uint(n)))); got != want {\n\t\t\tt.Fatal(a, b, n, got)\n\t\t}\n\
            \t\tif got := length(&a[0], uint(n)); got != uint(min(n, len(x))) {\n\t\t\tt.Fatal(a, n, got)\n\t\t}\n\
            \t\tplace := func(p *byte) int {\n\t\t\tif p == nil {\n\t\t\t\treturn -1\n\t\t\t}\n\
            \t\t\treturn int(uintptr(unsafe.Pointer(p)) - uintptr(unsafe.Pointer(&a[0])))\n\t\t}\n\
            \t\tif got := place(find(&a[0], int32(c)-256)); got != bytes.IndexByte(a, c) {\n\t\t\tt.Fatal(a, c, got)\n\t\t}\n\
            \t\tm := min(n, len(a))\n\t\tif got := place(find_some(&a[0], int32(c), uint(m))); got != bytes.IndexByte(a[:m], c) {\n\t\t\tt.Fatal(a, c, m, got)\n\t\t}\n\
            \t\tvar to, end [42]byte\n\t\tto[len(a)], end[len(a)] = 9, 9\n\t\tp, q := copy(&to[0], &a[0]), copy_end(&end[0], &a[0])\n\
            \t\tif p != &to[0] || q != &end[len(x)] || to != end || !bytes.Equal(to[:len(a)], a) || to[len(a)] != 9 {\n\t\t\tt.Fatal(a, to, end)\n\t\t}\n\t}",
    },
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
    let packages = "import (\n\t\"bytes\"\n\t\"fmt\"\n\t\"math\"\n\t\"math/big\"\n\t\"math/rand\"\n\t\"runtime\"\n\t\"testing\"\n\t\"time\"\n\t\"unsafe\"\n)\n\n\
        var _, _, _, _, _, _, _, _ = bytes.Equal, fmt.Sprint, math.Abs, big.NewInt, rand.Int, runtime.GC, time.Now, unsafe.Pointer(nil)\n\n";
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
