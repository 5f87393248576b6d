//! C programs that call each prototype with known bytes under System V.
//!
//! In: a seed. Out: whether the C compiler puts every scalar where rasm expects it. The C types are those of the C view in
//! `abi::sysv`; the callee saves the argument registers and the stack, and returns different known bytes.

use super::declarations;
use super::program::{LEAVES, REGISTER_KEY, STACK_KEY, hex, pattern};
use crate::support::compile;
use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run;
use rasm::abi::{Kind, Part, Prototypes, Register, Scalar, Signature, TypeId, sysv};
use rasm::diag::Sink;
use rasm::syntax::go;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

const DRIVER: &str = include_str!("driver.c.txt");

/// The order in which the callee saves argument registers, and the result registers.
const ORDER: [Register; 6] =
    [Register::DI, Register::SI, Register::DX, Register::CX, Register::R8, Register::R9];
const RESULTS: [Register; 4] = [Register::AX, Register::DX, Register::X(0), Register::X(1)];

pub(crate) fn check(seed: u64, report: &Report) -> Result<(), String> {
    let text = declarations::file(&mut Random::new(seed));
    let mut sink = Sink::default();
    let file = go::file(&text, 0, &mut sink);
    let prototypes = Prototypes::new(&[file], &[], "main", &mut sink);
    let mut writer = Writer { prototypes: &prototypes, text: DRIVER.into(), done: BTreeSet::new() };
    for (number, signature) in prototypes.signatures.iter().enumerate() {
        writer.call(number, signature);
    }
    let mut program = writer.text + "\nint main(void) {\n\tfill(returned, sizeof returned, 2000);\n";
    for number in 0..prototypes.signatures.len() {
        let _ = writeln!(program, "\tcall{number}();");
    }
    program += "\treturn 0;\n}\n";
    let folder = run::scratch()?;
    std::fs::write(folder.path().join("x.c"), program).map_err(|error| error.to_string())?;
    compile::object(folder.path(), &["-O1", "-w"], Path::new("x.c"), Path::new("x.o"))?;
    let mut linker = Command::new("cc");
    linker.current_dir(folder.path()).args(["-o", "x", "x.o"]);
    run::outcome(linker)?.expect("cc")?;
    let outcome = run::outcome(Command::new(folder.path().join("x")))?.expect("the program")?;
    let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
    let printed: HashMap<&str, &str> = printed.lines().filter_map(|line| line.split_once(": ")).collect();
    for (number, signature) in prototypes.signatures.iter().enumerate() {
        compare(&prototypes, signature, number, &printed, report)?;
    }
    Ok(())
}

/// Writes the C program.
struct Writer<'a> {
    prototypes: &'a Prototypes,
    text: String,
    /// Structs already declared.
    done: BTreeSet<String>,
}

impl Writer<'_> {
    fn size(&self, ty: TypeId) -> u64 {
        self.prototypes.types.layout(ty).map_or(0, |layout| layout.size)
    }

    /// The type's name, and what follows the name of a member of this type.
    fn member(&mut self, ty: TypeId) -> (String, String) {
        let ty = self.prototypes.types.underlying(ty);
        let name = match &self.prototypes.types.get(ty).kind {
            Kind::Scalar(scalar) => match scalar {
                Scalar::Pointer => "void *",
                Scalar::Float32 => "float",
                Scalar::Float64 => "double",
                scalar => ["uint8_t", "uint16_t", "uint32_t", "uint64_t"][scalar.size().ilog2() as usize],
            },
            Kind::Complex64 => "float _Complex",
            Kind::Complex128 => "double _Complex",
            Kind::String => "GoString",
            Kind::Slice(_) => "GoSlice",
            Kind::Interface { .. } => "GoInterface",
            Kind::Array { length, element } => {
                let (name, more) = self.member(*element);
                return (name, format!("[{length}]{more}"));
            }
            Kind::Struct(fields) => {
                let members: Vec<_> = fields.iter().map(|field| field.ty).collect();
                return (self.structure(&format!("T{ty:?}"), &members, true), String::new());
            }
            _ => "void *",
        };
        (name.into(), String::new())
    }

    /// Declares a struct once. If `ends` is set, a zero-size last member becomes a byte.
    fn structure(&mut self, name: &str, members: &[TypeId], ends: bool) -> String {
        let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let (mut body, mut align) = (String::new(), 1);
        for (index, member) in members.iter().enumerate() {
            let own = self.prototypes.types.layout(*member).map_or(1, |layout| layout.align);
            if self.size(*member) > 0 {
                let (ty, more) = self.member(*member);
                let _ = write!(body, " {}{ty} m{index}{more};", aligned(if align > own { align } else { 1 }));
                align = 1;
            } else if ends {
                // It has no size but still aligns the next member.
                align = align.max(own);
                if index + 1 == members.len() {
                    let _ = write!(body, " {}uint8_t end;", aligned(align));
                }
            }
        }
        if self.done.insert(name.clone()) {
            let _ = writeln!(self.text, "typedef struct {{{body} }} {name};");
        }
        name
    }

    /// The type of a parameter or a single result; arrays are wrapped in a struct.
    fn whole(&mut self, ty: TypeId) -> String {
        match self.member(ty) {
            (name, more) if more.is_empty() => name,
            _ => self.structure(&format!("A{ty:?}"), &[ty], false),
        }
    }

    fn call(&mut self, number: usize, signature: &Signature) {
        let call = sysv::classify(&self.prototypes.types, signature);
        let params: Vec<_> = signature
            .inputs()
            .enumerate()
            .filter(|(_, param)| self.size(param.ty) > 0)
            .map(|(index, param)| (index, param.ty))
            .collect();
        let types: Vec<_> = params.iter().map(|(_, ty)| self.whole(*ty)).collect();
        let results: Vec<_> = signature.results.iter().map(|result| result.ty).collect();
        let result = match results.as_slice() {
            _ if call.result_size == 0 => "void".into(),
            [one] => self.whole(*one),
            several => self.structure(&format!("R{number}"), several, false),
        };
        let memory = u8::from(matches!(call.result, sysv::Passing::Memory(_)));
        let text = &mut self.text;
        let _ = writeln!(text, "{result} f{number}({});", types.join(", "));
        let _ = writeln!(text, "asm(\"f{number}: jmp capture\");\nstatic void call{number}(void) {{");
        for ((index, _), ty) in params.iter().zip(&types) {
            let _ = writeln!(text, "\t{ty} p{index}; fill(&p{index}, sizeof p{index}, {index});");
        }
        let _ =
            writeln!(text, "\tmemory = {memory}; size = {}; stack = {};", call.result_size, call.stack_size);
        let names: Vec<_> = params.iter().map(|(index, _)| format!("p{index}")).collect();
        let keep = if call.result_size > 0 { format!("{result} r = ") } else { String::new() };
        let _ = writeln!(
            text,
            "\t{keep}f{number}({});\n\tshow(\"{number} registers\", registers, sizeof registers);",
            names.join(", ")
        );
        let _ = writeln!(text, "\tshow(\"{number} stack\", stack_in, stack);");
        if call.result_size > 0 {
            let _ = writeln!(text, "\tshow(\"{number} result\", &r, sizeof r);");
        }
        *text += "}\n";
    }
}

fn aligned(align: u64) -> String {
    if align > 1 { format!("_Alignas({align}) ") } else { String::new() }
}

fn compare(
    prototypes: &Prototypes,
    signature: &Signature,
    number: usize,
    printed: &HashMap<&str, &str>,
    report: &Report,
) -> Result<(), String> {
    let call = sysv::classify(&prototypes.types, signature);
    let registers = hex(printed, &format!("{number} registers"))?;
    let stack = hex(printed, &format!("{number} stack"))?;
    let leaves = |ty| prototypes.types.leaves(ty, LEAVES).unwrap_or_default();
    let data = |key: u64, at: u64, size: u64| (at..at + size).map(|at| pattern(key, at)).collect::<Vec<u8>>();
    let slice = |bytes: &[u8], at: u64, size: u64| {
        bytes.get(at as usize..(at + size) as usize).map(<[u8]>::to_vec).unwrap_or_default()
    };
    let part = |parts: &[Part], at: u64| {
        parts.iter().find(|part| part.offset == at / 8 * 8).map(|part| (part.register, at - part.offset))
    };
    let mut scalars = 0;
    for (index, (param, passing)) in signature.inputs().zip(&call.params).enumerate() {
        for leaf in leaves(param.ty) {
            let found = match passing {
                sysv::Passing::Nothing => vec![],
                sysv::Passing::Memory(at) => slice(&stack, at + leaf.offset, leaf.scalar.size()),
                sysv::Passing::Registers(parts) => match part(parts, leaf.offset) {
                    Some((Register::X(x), at)) => {
                        slice(&registers, 48 + 16 * u64::from(x) + at, leaf.scalar.size())
                    }
                    Some((register, at)) => {
                        let index = ORDER.iter().position(|one| *one == register).unwrap_or(1000) as u64;
                        slice(&registers, 8 * index + at, leaf.scalar.size())
                    }
                    None => vec![],
                },
            };
            if found != data(index as u64, leaf.offset, leaf.scalar.size()) {
                return Err(format!("f{number}: parameter {index} at {}: not in {passing:?}", leaf.offset));
            }
            scalars += 1;
        }
    }
    for (result, offset) in signature.results.iter().zip(&call.result_offsets) {
        let Some(offset) = offset else { continue };
        let value = hex(printed, &format!("{number} result"))?;
        for leaf in leaves(result.ty) {
            let (at, size) = (offset + leaf.offset, leaf.scalar.size());
            let returned = match &call.result {
                sysv::Passing::Registers(parts) => part(parts, at).map(|(register, at)| {
                    let index = RESULTS.iter().position(|one| *one == register).unwrap_or(1000) as u64;
                    data(REGISTER_KEY, 16 * index + at, size)
                }),
                _ => Some(data(STACK_KEY, at, size)),
            };
            if returned != Some(slice(&value, at, size)) {
                return Err(format!("f{number}: result at {at}: not from {:?}", call.result));
            }
            scalars += 1;
        }
    }
    report.count("abi: calls by System V with every scalar in its place", 1);
    report.count("abi: scalars placed by System V", scalars);
    Ok(())
}
