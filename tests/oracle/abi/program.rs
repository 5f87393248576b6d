//! Go programs that call each prototype with known bytes under both conventions.
//!
//! In: a seed. Out: whether a Go program with these declarations has the sizes and offsets computed by rasm, and whether its
//! calls put every scalar where rasm expects it. The callee is a single piece of assembly that saves all argument registers and
//! the stack, and returns different known bytes. Called through a function value that points to it, it is called as
//! ABIInternal; called by its own name, as ABI0. Go's vet checks the names and offsets of the components.

use super::declarations;
use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run;
use crate::support::tree::Tree;
use rasm::abi::{Kind, Part, Prototypes, Register, Signature, TypeId, abi0, internal};
use rasm::diag::Sink;
use rasm::syntax::go;
use std::collections::HashMap;
use std::fmt::Write;

/// The fixed part of the program.
const DRIVER: &str = include_str!("driver.go.txt");
const CAPTURE: &str = include_str!("capture.s.txt");

/// Keys of the bytes returned by the callee; keys of arguments count from 0.
pub(crate) const STACK_KEY: u64 = 1000;
pub(crate) const REGISTER_KEY: u64 = 2000;

/// Maximum number of scalars compared in one value.
pub(crate) const LEAVES: usize = 4096;

/// The location of each scalar of a value: a register, or an offset into the stack.
type Places = Vec<(u64, u64, Option<Register>, u64)>;

/// One function under one convention.
struct Call {
    params: Vec<Places>,
    results: Vec<Places>,
    /// Number of stack bytes compared.
    stack: u64,
    /// Range of stack bytes that hold results.
    written: (u64, u64),
}

pub(crate) fn check(tree: &Tree, seed: u64, report: &Report) -> Result<(), String> {
    let text = declarations::file(&mut Random::new(seed));
    let mut sink = Sink::default();
    let file = go::file(&text, 0, &mut sink);
    let prototypes = Prototypes::new(&[file], &[], "main", &mut sink);
    if let Some(told) = sink.list().first() {
        let span = told.span();
        return Err(format!("{}: {}", told.message, &text[span.start as usize..]));
    }
    if prototypes.signatures.len() != declarations::FUNCTIONS {
        return Err(format!("{} prototypes", prototypes.signatures.len()));
    }
    let folder = run::scratch()?;
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("go.mod", "module example\n\ngo 1.27\n")?;
    write("decl.go", &text)?;
    write("main.go", &driver(&prototypes))?;
    write("asm.s", &assembly(&prototypes))?;
    let mut vet = run::clean(&tree.root.join("bin/go"), tree);
    vet.current_dir(folder.path()).env("GOFLAGS", "-mod=mod").args(["vet", "-asmdecl", "."]);
    run::outcome(vet)?.expect("go vet")?;
    let mut go = run::clean(&tree.root.join("bin/go"), tree);
    go.current_dir(folder.path()).env("GOFLAGS", "-mod=mod").args(["run", "."]);
    let outcome = run::outcome(go)?.expect("go run")?;
    let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
    let printed: HashMap<&str, &str> = printed.lines().filter_map(|line| line.split_once(": ")).collect();
    layouts(&prototypes, &printed, report)?;
    for (number, signature) in prototypes.signatures.iter().enumerate() {
        compare(&call(&prototypes, signature, true), &format!("{number} abi0"), &printed, report)?;
        compare(&call(&prototypes, signature, false), &format!("{number} internal"), &printed, report)?;
    }
    Ok(())
}

/// A type's name, and its fields with the offsets to compare with Go's.
type Named<'a> = (&'a str, TypeId, Vec<(&'a str, u64)>);

/// Named types that have a layout.
fn named(prototypes: &Prototypes) -> Vec<Named<'_>> {
    let types = &prototypes.types;
    let mut list = vec![];
    for id in types.ids() {
        let (Some(name), Some(_)) = (&types.get(id).name, types.layout(id)) else { continue };
        let fields = match &types.get(types.underlying(id)).kind {
            Kind::Struct(fields) => fields.as_slice(),
            _ => &[],
        };
        let fields = fields.iter().filter(|field| field.name != "_");
        list.push((name.as_str(), id, fields.map(|field| (field.name.as_str(), field.offset)).collect()));
    }
    list
}

fn driver(prototypes: &Prototypes) -> String {
    let mut text = String::from(DRIVER);
    text += "\nfunc layouts() {\n";
    for (name, _, fields) in named(prototypes) {
        let _ = write!(text, "\t{{ var x {name}; layout(\"{name}\", unsafe.Sizeof(x), unsafe.Alignof(x)");
        for (field, _) in fields {
            let _ = write!(text, ", unsafe.Offsetof(x.{field})");
        }
        text += ") }\n";
    }
    text += "}\n\nfunc calls() {\n";
    for (number, signature) in prototypes.signatures.iter().enumerate() {
        for name in ["abi0", "internal"] {
            let call = call(prototypes, signature, name == "abi0");
            let (low, high) = call.written;
            let _ =
                writeln!(text, "\tmeasure(\"{number} {name}\", f{number}, {}, {low}, {high})", call.stack);
        }
    }
    text + "}\n"
}

/// The functions in ABI0: each jumps straight to the callee; the code after the jump is only for vet.
fn assembly(prototypes: &Prototypes) -> String {
    let mut text = String::from(CAPTURE);
    for signature in &prototypes.signatures {
        let on_stack = abi0::assign(&prototypes.types, signature);
        let _ = writeln!(text, "\nTEXT ·{}(SB), NOSPLIT, $0-{}", signature.name, on_stack.args_size);
        text += "\tJMP ·capture(SB)\n";
        for place in on_stack.params.iter().chain(&on_stack.results).filter(|place| place.name != "_") {
            for leaf in prototypes.types.leaves(place.ty, 40).into_iter().flatten() {
                // Blank fields share a name.
                if !leaf.suffix.contains("__") {
                    let offset = place.offset + leaf.offset;
                    let _ = writeln!(text, "\tLEAQ {}{}+{offset}(FP), AX", place.name, leaf.suffix);
                }
            }
        }
    }
    text
}

/// Where rasm expects each scalar.
fn call(prototypes: &Prototypes, signature: &Signature, abi0: bool) -> Call {
    let types = &prototypes.types;
    if abi0 {
        let arguments = abi0::assign(types, signature);
        let places = |list: &[abi0::Place]| {
            list.iter().map(|place| on_stack(prototypes, place.ty, place.offset)).collect::<Vec<_>>()
        };
        let start = arguments.results.first().map_or(arguments.args_size, |place| place.offset);
        return Call {
            params: places(&arguments.params),
            results: places(&arguments.results),
            stack: arguments.reserved(),
            written: (start, arguments.args_size),
        };
    }
    let assigned = internal::assign(types, signature);
    let places = |list: &[internal::Place]| {
        list.iter()
            .map(|place| match &place.location {
                internal::Location::Stack(offset) => on_stack(prototypes, place.ty, *offset),
                internal::Location::Registers { parts, .. } => parts.iter().map(in_register).collect(),
            })
            .collect::<Vec<_>>()
    };
    let stack_results = assigned.results.iter().filter_map(|place| match place.location {
        internal::Location::Stack(offset) => Some(offset),
        internal::Location::Registers { .. } => None,
    });
    let start = stack_results.min().unwrap_or(assigned.stack_size);
    Call {
        params: places(&assigned.params),
        results: places(&assigned.results),
        stack: assigned.stack_size,
        written: (start, assigned.stack_size),
    }
}

fn on_stack(prototypes: &Prototypes, ty: TypeId, offset: u64) -> Places {
    let leaves = prototypes.types.leaves(ty, LEAVES).unwrap_or_default();
    leaves.iter().map(|leaf| (leaf.offset, leaf.scalar.size(), None, offset + leaf.offset)).collect()
}

fn in_register(part: &Part) -> (u64, u64, Option<Register>, u64) {
    (part.offset, part.size, Some(part.register), 0)
}

/// The offset at which the callee saves a register.
fn register_at(register: Register) -> u64 {
    const ORDER: [Register; 9] = [
        Register::AX,
        Register::BX,
        Register::CX,
        Register::DI,
        Register::SI,
        Register::R8,
        Register::R9,
        Register::R10,
        Register::R11,
    ];
    match register {
        Register::X(number) => 72 + 16 * u64::from(number),
        other => ORDER.iter().position(|one| *one == other).map_or(u64::MAX / 2, |index| 8 * index as u64),
    }
}

/// Byte `index` of the data of `key`; the driver computes the same.
pub(crate) fn pattern(key: u64, index: u64) -> u8 {
    let mut x = (key + 1)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add((index + 1).wrapping_mul(0xbf58_476d_1ce4_e5b9));
    x = (x ^ (x >> 29)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (x >> 56) as u8
}

pub(crate) fn hex(printed: &HashMap<&str, &str>, key: &str) -> Result<Vec<u8>, String> {
    let text = printed.get(key).ok_or_else(|| format!("nothing printed for {key}"))?;
    let byte = |at: usize| text.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    (0..text.len() / 2).map(|index| byte(2 * index).ok_or_else(|| format!("{key}: {text}"))).collect()
}

fn layouts(prototypes: &Prototypes, printed: &HashMap<&str, &str>, report: &Report) -> Result<(), String> {
    for (name, id, fields) in named(prototypes) {
        let layout = prototypes.types.layout(id).ok_or("a layout")?;
        let mut ours = format!("{} {}", layout.size, layout.align);
        for (_, offset) in fields {
            let _ = write!(ours, " {offset}");
        }
        let key = format!("type {name}");
        let theirs = printed.get(key.as_str()).copied().unwrap_or("nothing");
        report.add("abi: layouts as the compiler's", usize::from(ours == theirs), 1);
        if ours != theirs {
            return Err(format!("{name}: size, alignment and offsets {ours}, in Go {theirs}"));
        }
    }
    Ok(())
}

/// Whether every scalar was in the expected place, both for arguments and for results.
fn compare(call: &Call, name: &str, printed: &HashMap<&str, &str>, report: &Report) -> Result<(), String> {
    let registers = hex(printed, &format!("{name} registers"))?;
    let stack = hex(printed, &format!("{name} stack"))?;
    let slice = |bytes: &[u8], at: u64, size: u64| {
        bytes.get(at as usize..(at + size) as usize).map(<[u8]>::to_vec).unwrap_or_default()
    };
    let data = |key: u64, at: u64, size: u64| (at..at + size).map(|at| pattern(key, at)).collect::<Vec<u8>>();
    let mut scalars = 0;
    for (index, places) in call.params.iter().enumerate() {
        for &(offset, size, register, at) in places {
            let found = match register {
                Some(register) => slice(&registers, register_at(register), size),
                None => slice(&stack, at, size),
            };
            if found != data(index as u64, offset, size) {
                return Err(format!("f{name}: parameter {index} at {offset}: not in {register:?} {at}"));
            }
            scalars += 1;
        }
    }
    for (index, places) in call.results.iter().enumerate() {
        let value = hex(printed, &format!("{name} result {index}"))?;
        for &(offset, size, register, at) in places {
            let returned = match register {
                Some(register) => data(REGISTER_KEY, register_at(register), size),
                None => data(STACK_KEY, at, size),
            };
            if slice(&value, offset, size) != returned {
                return Err(format!("f{name}: result {index} at {offset}: not from {register:?} {at}"));
            }
            scalars += 1;
        }
    }
    let convention = name.rsplit(' ').next().unwrap_or("");
    report.count(format!("abi: calls by {convention} with every scalar in its place"), 1);
    report.count(format!("abi: scalars placed by {convention}"), scalars);
    Ok(())
}
