//! The data of random variables against what `go tool compile` stores.
//!
//! In: a seed. Out: whether sizes, bytes and all that they point to are the same.

use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run;
use crate::support::tree::Tree;
use rasm::abi::{Data, Prototypes, Target};
use rasm::diag::Sink;
use rasm::goobj::archive;
use rasm::goobj::read::{self, Object, SymbolId};
use rasm::syntax::go;
use std::collections::HashMap;
use std::fmt::Write;
use std::fs;

/// Variables per file.
const VARIABLES: usize = 120;

/// Constants, and values in forms that no generator makes.
const FIXED: &str = r#"package p

import "unsafe"

type name string
type flag bool
type celsius float32
type inner struct { a int8; b [3]uint16 }
type outer struct { inner; c *inner; d []inner; _ int32; e name }
type list[T any] struct { value T; next *list[T] }
type pair[K, V any] struct { list[K]; v V }

const (
	big        = 1 << 62
	third      = 1.0 / 3
	greeting   = "hello, " + "wörld" + "\x00\xff\u2215"
	yes   flag = true
	warm  celsius = 36.6
	first = iota + 'a'
)

var (
	v0 = third
	v1 float32 = third
	v2 = warm
	v3 = greeting
	v4 name = greeting
	v5 = yes
	v6 = first
	v7 = 'x' + 1
	v8, v9 = len(greeting), big | 1
	v10 = [...]string{2: "c", 0: "a", 1: ""}
	v11 = outer{inner{1, [3]uint16{2: 3}}, &inner{a: -1}, []inner{{2, [...]uint16{1, 2, 3}}, {}}, 7, "e"}
	v12 = &v11
	v13 = &v12
	v14 = []byte("bytes")
	v15 = []*inner{{1, [3]uint16{}}, nil, {a: 4}}
	v16 complex128 = 2.5
	v17 = [2][]string{{"x"}, {}}
	v18 = struct{ f float32; g any; h func(); i map[int]int }{f: 0.1}
	v19 = -0.0
	v20 = 0x1p-3 + 1e2 + 0.1e1
	v21 float32 = 16777217
	v22 = uint8(255)
	v23 = ^uint16(5) &^ 3
	v24 [2]struct{}
	v25 = [][2]bool{1: {true, false}, {false, !false}}
	v26 = 1e23
	v27 float32 = 1.00000017881393432617187499
	v28 = 100000000000000000000.0
	v29 = 7.0 / 2
	v30 int = 1e3
	v31 int64 = 9007199254740993.0
	v32 = int(1e18 + 1.0)
	v33 = 1.0 << 3.0
	v34 = int8(7) * 2.0
	v35 uint64 = 0x1p63
	v36 = float32(1) * 0.1
	v37 = 6.0 / 3
	v38 = 'a' << 1.0
	v39 = -7 % 4
	v40 float64 = 1<<70 + 1
	v41 uint64 = 1e22 / 1e4
	v42 = float64(1<<53) + 1
	v43 = [len("ab") * 2.0]int8{1e0: 5}
	v44 = [3]*int{2: &v30}
	v45 = 1 - 0x1p-60
	v46 = warm
	v47 flag = yes && 1 < 2
	v48 = 0.5 == 1.0/2
	v49 = min(3, 2.5, 'a')
	v50 = max("ab", "b")
	v51 = len(v44) + cap(v11.d[0].b)
	v52 []inner = []inner{inner{a: 3}}
	v53 outer = struct{ inner; c *inner; d []inner; _ int32; e name }{e: "f"}
	v54 *inner = &inner{a: 5}
	v55 = unsafe.Offsetof(v11.b)
	v56 = list[int16]{value: 7, next: &v57}
	v57 list[int16]
	v58 = string('a' + 1)
	v59 = pair[int8, string]{list[int8]{value: 1}, "b"}
	v60 = float32(0.1) == 0.1
)
"#;

pub(crate) fn check(tree: &Tree, seed: u64, report: &Report) -> Result<(), String> {
    let text = if seed == 0 { FIXED.to_owned() } else { file(&mut Random::new(seed)) };
    let folder = run::scratch()?;
    fs::write(folder.path().join("p.go"), &text).map_err(|error| error.to_string())?;
    let mut compile = run::clean(&tree.root.join("pkg/tool/linux_amd64/compile"), tree);
    compile.current_dir(folder.path()).args(["-p", "p", "-o", "p.a", "p.go"]);
    run::outcome(compile)?.expect("compile").map_err(|error| format!("{error}\n{text}"))?;
    let archive = fs::read(folder.path().join("p.a")).map_err(|error| error.to_string())?;
    let members = archive::members(&archive).map_err(|fault| fault.to_string())?;
    let mut members = members.filter_map(Result::ok);
    let member = members.find(|member| member.name == b"_go_.o").ok_or("no object in the archive")?;
    let object = Object::parse(member.data).map_err(|fault| fault.to_string())?;
    let mut known = HashMap::new();
    for id in object.defined() {
        let symbol = object.symbol(id);
        known.insert(String::from_utf8_lossy(symbol.name).into_owned(), id);
    }
    let mut sink = Sink::default();
    let parsed = go::file(&text, 0, &mut sink);
    let variables = Prototypes::new(&[parsed], &[], "p", &mut sink).variables;
    if let Some(wrong) = sink.list().first() {
        return Err(format!("{}\n{text}", wrong.message));
    }
    for variable in &variables {
        let parts = variable.data.as_ref().map_err(|none| {
            let part = &text[none.span.start as usize..none.span.end as usize];
            format!("`{}` has no data: {}: {part}", variable.name, none.reason)
        })?;
        let id = known.get(&format!("p.{}", variable.name)).ok_or("a variable that Go lacks")?;
        same(&object, *id, parts, 0).map_err(|error| format!("{}: {error}\n{text}", variable.name))?;
    }
    if variables.len() < 30 {
        return Err(format!("{} variables", variables.len()));
    }
    report.add("abi: variables as go tool compile stores them", variables.len(), variables.len());
    Ok(())
}

/// Whether a part and all that it points to are those of a symbol of the compiler.
fn same(object: &Object, id: SymbolId, parts: &[Data], part: usize) -> Result<(), String> {
    let (symbol, own) = (object.symbol(id), &parts[part]);
    if u64::from(symbol.size) != own.size {
        return Err(format!("size {}, in Go {}", own.size, symbol.size));
    }
    let padded = |bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        bytes.resize(own.size as usize, 0);
        bytes
    };
    let (have, want) = (padded(&own.bytes), padded(object.data(id)));
    if have != want {
        return Err(format!("bytes {have:02x?}, in Go {want:02x?}"));
    }
    let mut addresses = own.addresses.clone();
    addresses.sort_by_key(|(offset, _)| *offset);
    // Types that only keep methods alive are markers without a field.
    let relocs: Vec<_> = object.relocs(id).filter(|reloc| reloc.size == 8).collect();
    if addresses.len() != relocs.len() {
        return Err(format!("{} addresses, in Go {}", addresses.len(), relocs.len()));
    }
    for ((offset, target), reloc) in addresses.iter().zip(&relocs) {
        if *offset != reloc.offset as u64 || reloc.addend != 0 {
            return Err(format!("address at {offset}, in Go at {} + {}", reloc.offset, reloc.addend));
        }
        match (target, object.target(reloc.target)) {
            (Target::Variable(name), read::Target::Own(to)) => {
                if object.symbol(to).name != format!("p.{name}").as_bytes() {
                    return Err(format!("the address of {name} is of another symbol in Go"));
                }
            }
            (Target::Data(to), read::Target::Own(id)) => same(object, id, parts, *to)?,
            // Values without a size share one address.
            (Target::Data(to), _) if parts[*to].size == 0 => {}
            (_, other) => return Err(format!("address of {other:?}")),
        }
    }
    Ok(())
}

/// The text of a Go file of variables.
fn file(random: &mut Random) -> String {
    let mut text = String::from("package p\n\ntype pair struct {\n\ta int8\n\tb string\n}\n\n");
    for number in 0..VARIABLES {
        let ty = ty(random, 0);
        // Writing to a string cannot fail.
        let _ = match random.below(8) {
            0 => writeln!(text, "var v{number} {ty}"),
            1 if number > 0 => {
                // A type for a variable that may have been declared without one.
                let _ = writeln!(text, "var v{number} = {}", value(random, &ty, 0));
                writeln!(text, "var p{number} = &v{number}")
            }
            _ => writeln!(text, "var v{number} {ty} = {}", value(random, &ty, 0)),
        };
    }
    text
}

const SCALARS: [&str; 15] = [
    "bool",
    "int8",
    "uint8",
    "int16",
    "uint16",
    "int32",
    "uint32",
    "int64",
    "uint64",
    "int",
    "uint",
    "float32",
    "float64",
    "string",
    "complex64",
];

fn ty(random: &mut Random, depth: u32) -> String {
    match random.below(if depth < 3 { 9 } else { 4 }) {
        0..=3 => random.pick(&SCALARS).into(),
        4 => "pair".into(),
        5 => format!("[]{}", ty(random, depth + 1)),
        6 => format!("[{}]{}", random.below(4), ty(random, depth + 1)),
        7 => "*pair".into(),
        _ => {
            let fields: Vec<String> =
                (0..1 + random.below(4)).map(|field| format!("f{field} {}", ty(random, depth + 1))).collect();
            format!("struct{{ {} }}", fields.join("; "))
        }
    }
}

fn value(random: &mut Random, ty: &str, depth: u32) -> String {
    if let Some(element) = ty.strip_prefix("[]") {
        let count = random.below(4);
        let list: Vec<String> = (0..count).map(|_| value(random, element, depth + 1)).collect();
        return format!("{ty}{{{}}}", list.join(", "));
    }
    if let Some((length, element)) = ty.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let length: usize = length.parse().unwrap_or(0);
        let mut list = vec![];
        for index in (0..length).rev().filter(|_| random.below(4) > 0).collect::<Vec<_>>() {
            list.push(format!("{index}: {}", value(random, element, depth + 1)));
        }
        return format!("{ty}{{{}}}", list.join(", "));
    }
    match ty {
        "pair" => format!("pair{{{}, {}}}", value(random, "int8", 0), value(random, "string", 0)),
        "*pair" => format!("&pair{{b: {}}}", value(random, "string", 0)),
        "bool" => random.pick(&["true", "!true", "false"]).into(),
        "string" => {
            random.pick(&["\"\"", "\"a\" + `b\\`", "\"\\u00b7\\x80\\n\"", "\"longer than a word\""]).into()
        }
        "float32" | "float64" | "complex64" => {
            let number = format!("{}.{:03}", random.below(1000), random.below(1000));
            let scale = random.below(20) as i64 - 10;
            let number = format!("{}{number}e{scale}", if random.below(2) == 0 { "-" } else { "" });
            if depth == 0 && ty != "complex64" { format!("{ty}({number})") } else { number }
        }
        _ if ty.starts_with("struct") => {
            let inside = ty["struct{ ".len()..ty.len() - " }".len()].to_owned();
            let mut list = vec![];
            for field in fields(&inside) {
                if let Some((name, ty)) = field.split_once(' ').filter(|_| random.below(4) > 0) {
                    list.push(format!("{name}: {}", value(random, ty, depth + 1)));
                }
            }
            format!("{ty}{{{}}}", list.join(", "))
        }
        _ => {
            let bits =
                ty.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse().unwrap_or(64usize) - 1;
            let shift = random.below(bits);
            let sign = if ty.starts_with('i') { random.pick(&["", "-"]) } else { "" };
            format!("{ty}({sign}(1<<{shift} | {}))", random.below(2))
        }
    }
}

/// The fields of a struct, split outside of inner ones.
fn fields(inside: &str) -> Vec<&str> {
    let (mut list, mut depth, mut start) = (vec![], 0, 0);
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ';' if depth == 0 => {
                list.push(inside[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    list.push(inside[start..].trim());
    list
}
