//! One case per file: the declarations in `testdata/abi/*.go` and `*.s`, with their layouts and argument passing under each
//! convention. The lines `//= ` at the end of a file hold the expected output; `BLESS=1` rewrites them. Also checks that
//! hostile input is processed in bounded time.

use crate::support::directives;
use crate::support::random::Random;
use crate::support::runner::{Context, Trial};
use crate::support::suite::panicking;
use rasm::abi::{Kind, Part, Prototypes, Signature, abi0, internal, sysv};
use rasm::diag::{Severity, Sink};
use rasm::source::SourceMap;
use rasm::syntax::go;
use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    vec![
        panicking("cases", cases),
        panicking("deep_inputs_end", deep_inputs_end),
        panicking("large_inputs_end", large_inputs_end),
        panicking("garbage_ends", garbage_ends),
        panicking("variables_are_stored", variables_are_stored),
        panicking("values_that_have_no_data", values_that_have_no_data),
        panicking("large_variables_end", large_variables_end),
    ]
}

/// The output of a case: layouts, prototypes, diagnostics.
fn outcome(name: &str, text: &str) -> String {
    let mut sources = SourceMap::default();
    let id = sources.add(name, text.into()).expect("a case is small");
    let start = sources.file(id).start();
    let mut sink = Sink::default();
    let prototypes = if name.ends_with(".s") {
        let comments = go::comment_prototypes(text, start, &mut sink);
        Prototypes::new(&[], &comments, "main", &mut sink)
    } else {
        let file = go::file(text, start, &mut sink);
        Prototypes::new(&[file], &[], "main", &mut sink)
    };
    let mut out = layouts(&prototypes);
    for signature in &prototypes.signatures {
        show(&prototypes, signature, &mut out);
    }
    for diagnostic in sink.list() {
        let at = sources.locate(diagnostic.span().start).expect("a place");
        let severity = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
        let text = sources.text(diagnostic.span()).lines().next().unwrap_or("");
        let _ = writeln!(
            out,
            "{}:{}: {severity}[{}]: {} ({text})",
            at.line, at.column, diagnostic.code, diagnostic.message
        );
        for label in &diagnostic.labels {
            let span = label.span().expect("a place in a source");
            let line = sources.locate(span.start).expect("a place").line;
            if !label.text.is_empty() {
                let _ = writeln!(out, "    {line}: {}", label.text);
            }
        }
    }
    out
}

/// Declared types that have a layout, sorted by name.
fn layouts(prototypes: &Prototypes) -> String {
    let types = &prototypes.types;
    let mut lines = vec![];
    for id in types.ids() {
        let (Some(name), Kind::Named(_) | Kind::Alias(_)) = (&types.get(id).name, &types.get(id).kind) else {
            continue;
        };
        let Some(layout) = types.layout(id) else { continue };
        let mut line = format!("type {name}: size {} align {}", layout.size, layout.align);
        if let Kind::Struct(fields) = &types.get(types.underlying(id)).kind {
            for field in fields {
                let _ = write!(line, ", {} {}", field.name, field.offset);
            }
        }
        lines.push(line + "\n");
    }
    lines.sort();
    lines.concat()
}

fn show(prototypes: &Prototypes, signature: &Signature, out: &mut String) {
    let types = &prototypes.types;
    let on_stack = abi0::assign(types, signature);
    let assigned = internal::assign(types, signature);
    let call = sysv::classify(types, signature);
    let _ = writeln!(out, "{} $-{}", signature.symbol, on_stack.args_size);
    let inputs = on_stack.params.iter().zip(&assigned.params).zip(&call.params);
    let params = inputs.map(|((place, assigned), passing)| (place, assigned, self::passing(passing)));
    let results = on_stack.results.iter().zip(&assigned.results).zip(&call.result_offsets);
    let results = results.map(|((place, assigned), offset)| {
        (place, assigned, offset.map_or("nothing".into(), |offset| format!("at {offset}")))
    });
    for (place, assigned, passing) in params.chain(results) {
        let internal = match &assigned.location {
            internal::Location::Registers { parts, spill } => {
                let spill = spill.map_or(String::new(), |spill| format!(", spill {spill}"));
                format!("{}{spill}", self::parts(parts))
            }
            internal::Location::Stack(offset) => format!("stack {offset}"),
        };
        let _ = writeln!(
            out,
            "    {}+{}(FP) size {} | {internal} | {passing}",
            place.name, place.offset, place.size
        );
        let leaves = types.leaves(place.ty, 12);
        let leaves = leaves.as_ref().filter(|leaves| leaves.iter().any(|leaf| !leaf.suffix.is_empty()));
        for leaf in leaves.into_iter().flatten() {
            let (name, at) = (&place.name, place.offset + leaf.offset);
            let _ = writeln!(out, "        {name}{}+{at}(FP) {}", leaf.suffix, leaf.scalar.name());
        }
    }
    let _ = writeln!(
        out,
        "    internal {}+{} | C returns {} size {}, stack {}",
        assigned.stack_size,
        assigned.spill_size,
        passing(&call.result),
        call.result_size,
        call.stack_size
    );
}

fn passing(passing: &sysv::Passing) -> String {
    match passing {
        sysv::Passing::Nothing => "nothing".into(),
        sysv::Passing::Registers(list) => parts(list),
        sysv::Passing::Memory(offset) => format!("memory {offset}"),
    }
}

fn parts(parts: &[Part]) -> String {
    let shown: Vec<_> =
        parts.iter().map(|part| format!("{}={}:{}", part.register, part.offset, part.size)).collect();
    shown.join(" ")
}

fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/abi");
    directives::check_folder(&folder, |name, text| Ok(outcome(name, text)));
}

/// Checks that the run finishes in time, with a diagnostic of the given code.
fn ends(text: &str, code: &str) {
    let start = Instant::now();
    let mut sink = Sink::default();
    let file = go::file(text, 0, &mut sink);
    let prototypes = Prototypes::new(&[file], &[], "main", &mut sink);
    for signature in &prototypes.signatures {
        abi0::assign(&prototypes.types, signature);
        internal::assign(&prototypes.types, signature);
        sysv::classify(&prototypes.types, signature);
    }
    let told = sink.list().iter().any(|diagnostic| diagnostic.code == code);
    assert!(told || code.is_empty(), "no {code}, but {:?}", sink.list().first());
    // Far above a debug build on a busy machine, far below quadratic time for these inputs.
    assert!(start.elapsed() < Duration::from_secs(60), "{code}: {:?}", start.elapsed());
}

fn deep_inputs_end() {
    let many = 100_000;
    ends(&format!("package p\ntype T {}int\nfunc f(T)\n", "*".repeat(many)), "go-depth");
    ends(&format!("package p\nfunc f({}\n", "func(".repeat(many)), "go-depth");
    ends(&format!("package p\ntype T {}\n", "struct{x ".repeat(many)), "go-depth");
    ends(&format!("package p\nfunc f([{}1]int)\n", "(".repeat(many)), "go-depth");
    ends(&format!("package p\nfunc f([{}1]int)\n", "-".repeat(many)), "go-constant");
    ends(&format!("package p\nfunc f([1{}]int8)\n", "+1".repeat(many)), "go-constant");
    ends(&format!("package p\nfunc f({}\n", "a[1, ".repeat(many)), "go-syntax");
    ends(&format!("package p\n{}", "func f(a[1\n".repeat(many)), "go-syntax");
    ends(&format!("package p\nfunc f() {}", "{(".repeat(many)), "go-syntax");
    let chain = |link: &dyn Fn(usize) -> String| (0..many).map(link).collect::<String>();
    let types = chain(&|n| format!("type T{n} T{}\n", n + 1));
    ends(&format!("package p\n{types}type T{many} int\nfunc f(T0)\n"), "go-depth");
    let consts = chain(&|n| format!("const c{n} = c{} + 0\n", n + 1));
    ends(&format!("package p\n{consts}const c{many} = 3\nfunc f([c0]int)\n"), "");
    ends(&format!("package p\n{types}type T{many} T0\nfunc f(T0)\n"), "go-recursive-type");
    ends(&format!("package p\n{consts}const c{many} = c0\nfunc f([c0]int)\n"), "go-constant");
}

fn large_inputs_end() {
    // Exponential growth: sizes, leaves, strings and integers.
    let double = |first: &str, link: &dyn Fn(usize) -> String| {
        (1..100).map(link).fold(format!("package p\n{first}\n"), |text, line| text + &line)
    };
    let structs = |first: &str| {
        let text = double(first, &|n| format!("type T{n} struct {{ a, b T{} }}\n", n - 1));
        format!("{text}func f(T99)\nfunc g(*T99)\n")
    };
    ends(&structs("type T0 int8"), "go-type-size");
    ends(&structs("type T0 struct {}"), "");
    ends(&structs("type T0 [1 << 62]struct {}"), "");
    let strings = double("const s0 = \"ab\"", &|n| format!("const s{n} = s{} + s{0}\n", n - 1));
    ends(&format!("{strings}func f([len(s99)]int8)\n"), "go-constant");
    ends("package p\nfunc f([1 << 200]int8)\n", "go-constant");
    ends("package p\nfunc f([1 << 63]int8)\n", "go-constant");
    ends("package p\nfunc f([1 << 62][1 << 62]struct{})\n", "");
    ends("package p\nfunc f([1 << 62]int64)\n", "go-type-size");
    ends("package p\nfunc f([1 << 49]int8, [1 << 49]int8)\n", "go-frame-size");
    ends(&format!("package p\nfunc f({}int)\n", "a, ".repeat(300_000) + "b "), "go-frame-size");
    ends(&format!("package p\nfunc f(struct {{ {} int }})\n", "a, ".repeat(300_000) + "b"), "");
}

/// The prototypes of a file without errors.
fn prototypes(text: &str) -> Prototypes {
    let mut sink = Sink::default();
    let file = go::file(text, 0, &mut sink);
    let prototypes = Prototypes::new(&[file], &[], "main", &mut sink);
    assert!(sink.list().is_empty(), "{:?}", sink.list().first());
    prototypes
}

/// Values as `go tool compile` stores them; `oracle/abi/variables` compares many more.
fn variables_are_stored() {
    let rows: [(&str, &[u8]); 10] = [
        ("int64 = 9007199254740993.0", &[1, 0, 0, 0, 0, 0, 0x20]),
        ("= int32(16777216.0 + 1.0)", &[1, 0, 0, 1]),
        ("= 1.0 << 3.0", &[8]),
        ("= int8(7) * 2.0", &[14]),
        ("uint64 = 0x1p63", &[0, 0, 0, 0, 0, 0, 0, 0x80]),
        ("= -7 % 4", &[0xfd, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ("= float32(1) * 0.1", &[0xcd, 0xcc, 0xcc, 0x3d]),
        ("= struct{ _, b, a int8 }{a: 3, b: 2}", &[0, 2, 3]),
        ("= &struct{ p *int; q int8 }{nil, 4}", &[0; 8]),
        ("= 5; type int int8", &[5, 0, 0, 0, 0, 0, 0, 0]),
    ];
    for (declaration, wanted) in rows {
        let found = prototypes(&format!("package p\nvar x {declaration}\n"));
        let data = found.variables[0].data.as_ref().unwrap_or_else(|none| panic!("{declaration}: {none:?}"));
        let padded = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            bytes.resize(data[0].size as usize, 0);
            bytes
        };
        assert_eq!(padded(&data[0].bytes), padded(wanted), "{declaration}");
        assert!(wanted.len() as u64 <= data[0].size, "{declaration}");
    }
}

fn values_that_have_no_data() {
    let rows = [
        ("struct{ a any; b int }{a: []byte(\"ab\"), b: 7}", COMPUTED),
        ("[2]any{[]byte(\"a\"), nil}", COMPUTED),
        ("[1]any{[1]int{1}}", COMPUTED),
        ("[1]any{1}", "this is not a constant known here"),
        ("[1]int8{128}", "this does not fit in its type"),
        ("[1]uint8{-1}", "this does not fit in its type"),
        ("[1]int{1.5}", "this is not a constant known here"),
        ("[1]int{1 % 0}", "this is not a constant known here"),
        ("[1]complex64{nil}", "this is not a constant known here"),
        ("[1]int8{1: 5}", "this index is too large"),
        ("[2][2]int32{{1, 2, 3}}", "this index is too large"),
        ("struct{ a [1]int8; b int8 }{[1]int8{1, 2}, 3}", "this index is too large"),
        ("struct{ a int }{b: 1}", "it has no such field"),
        ("[1]int{float64(2)}", WRONG_TYPE),
        ("[1]int{int32(2)}", WRONG_TYPE),
        ("[1]int{f}; const f float32 = 2", WRONG_TYPE),
        ("[1]int{n}; const n named = 2; type named int", WRONG_TYPE),
        ("[1]string{s}; const s text = \"s\"; type text string", WRONG_TYPE),
        ("[1]bool{b}; const b flag = true; type flag bool", WRONG_TYPE),
        ("[1]int{f: 1}; const f float32 = 0", "this index is not a constant"),
        ("[1]int{n}; const n int = float64(2)", "this is not a constant known here"),
        ("[1]int{int32(1) + int64(2)}", "this is not a constant known here"),
        ("struct{ a struct{ b int } }{a: {1}}", "this literal has no type"),
        ("&{1}", "neither this nor its type is known here"),
        ("[1]T{U{1}}; type T struct{ a int }; type U struct{ a int }", WRONG_TYPE),
        ("[1]T{struct{ b int }{1}}; type T struct{ a int }", WRONG_TYPE),
        ("[1][2]int{[...]int{1}}", WRONG_TYPE),
        ("[1]*T{&U{1}}; type T struct{ a int }; type U struct{ a int }", WRONG_TYPE),
        ("[1]*int32{&v}; var v int64 = 1", WRONG_TYPE),
        ("[1][]int8{[]byte(\"ab\")}", WRONG_TYPE),
    ];
    for (value, reason) in rows {
        let found = prototypes(&format!("package p\nvar x = {value}\n"));
        let none = found.variables[0].data.as_ref().expect_err(value);
        assert_eq!(none.reason, reason, "{value}");
    }
    let found = prototypes("package p\nvar x *T = {1}\ntype T struct{ a int }\n");
    let none = found.variables[0].data.as_ref().expect_err("a literal without a type");
    assert_eq!(none.reason, "this literal has no type");
}

fn large_variables_end() {
    let start = Instant::now();
    let lines = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    // Types of exponential size, of which all parts are alike.
    let structs = lines(99, &|n| format!("type T{} struct {{ a, b T{n} }}\n", n + 1));
    let found = prototypes(&format!("package p\ntype T0 struct {{}}\n{structs}var x T99\n"));
    assert!(found.variables[0].data.as_ref().is_ok_and(|data| !data[0].pointers));
    // Types that many variables share, each found once.
    let fields = lines(2_000, &|n| format!("f{n} int8; "));
    let names = lines(20_000, &|n| format!("v{n}, ")) + "last";
    let found = prototypes(&format!("package p\nvar {names} struct {{ {fields} }}\n"));
    assert!(found.types.ids().count() < 100);
    let pointers = lines(20_000, &|n| format!("var p{n} = &big\n"));
    let found = prototypes(&format!("package p\nvar big = struct {{ {fields} }}{{}}\n{pointers}"));
    assert!(found.types.ids().count() < 30_000);
    let elements = "1, ".repeat(20_000);
    prototypes(&format!("package p\n{pointers}var big = [...]int8{{ {elements} }}\n"));
    // Many values of a large type.
    let values = "{}, {f1999: 1}, ".repeat(10_000);
    prototypes(&format!("package p\nvar x = []struct {{ {fields} }}{{ {values} }}\n"));
    // Data far larger than what is written.
    let reason = |text: &str| {
        let found = prototypes(&format!("package p\n{text}\n"));
        let last = found.variables.last().expect("a variable");
        last.data.as_ref().map_or_else(|none| none.reason, |_| "stored")
    };
    let too_much = "the variables have too much data";
    assert_eq!(reason("var v int; var x = [1 << 27]*int{1<<27 - 1: &v}"), too_much);
    assert_eq!(reason("var x = [1 << 30]int8{1<<30 - 1: 1}"), too_much);
    assert_eq!(reason("var x = [1 << 30]int8{1<<30 - 1: 0}"), "stored");
    assert_eq!(reason("var x = [1 << 31]int8{}"), "its type is too large");
    let name = "x".repeat(1 << 20);
    assert_eq!(reason(&format!("var {name} = []*[1]int8{{ {} }}", "{}, ".repeat(10_000))), too_much);
    let strings = lines(20, &|n| format!("const s{} = s{n} + s{n}\n", n + 1));
    let zeros = lines(10_000, &|n| format!("var v{n} = s20\n"));
    assert_eq!(reason(&format!("const s0 = \"\\x00\"\n{strings}{zeros}")), too_much);
    let sums = lines(10_000, &|n| format!("var v{n} = s20 + s20\n"));
    assert_eq!(
        reason(&format!("const s0 = \"ab\"\n{strings}{sums}")),
        "neither this nor its type is known here"
    );
    // Addresses of addresses.
    let chain = lines(20_000, &|n| format!("var a{} = &a{n}\n", n + 1));
    let found = prototypes(&format!("package p\nvar a0 int\n{chain}"));
    let known = found.variables.iter().filter(|variable| variable.ty.is_some()).count();
    assert!((40..100).contains(&known), "{known}");
    let found = prototypes(&format!("package p\nvar a0 = &a0\n{chain}"));
    assert!(found.variables.iter().all(|variable| variable.ty.is_none()));
    // Far above a debug build on a busy machine.
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
}

const WRONG_TYPE: &str = "this has another type";

const COMPUTED: &str = "this is computed when the program starts";

fn garbage_ends() {
    let words = [
        "func ",
        "type ",
        "const ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\n",
        "f",
        "T ",
        "int ",
        "struct ",
        "*",
        "...",
        "=",
        "iota ",
        "1",
        "<<",
        "\"",
        "`",
        "'",
        "/*",
        "//",
        ".",
        "interface ",
        "chan ",
        "map ",
        "·",
        "é",
        "\0",
        "var ",
        "import ",
        "package p\n",
        "[2]",
        "TEXT ·f(SB)\n",
        "// func f(",
    ];
    let mut random = Random::of_run(1);
    for round in 0..20_000 {
        let mut text = String::from(if round % 4 > 0 { "package p\n" } else { "" });
        for _ in 0..round % 60 {
            text += random.pick(&words);
        }
        ends(&text, "");
        let mut sink = Sink::default();
        go::prototypes(&text, 0, &mut sink);
        let comments = go::comment_prototypes(&text, 0, &mut sink);
        Prototypes::new(&[], &comments, "main", &mut sink);
        for diagnostic in sink.list() {
            let span = diagnostic.span();
            assert!(span.start <= span.end && span.end as usize <= text.len(), "{text:?}: {diagnostic:?}");
        }
    }
}
