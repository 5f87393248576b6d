//! The three files of a random program.

use crate::stubs::model::{Leaf, Type, place};
use crate::support::random::Random;
use std::fmt::Write;

/// The side that answers a call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The assembly saves its arguments in `seen`, and returns the contents of `give`.
    Assembly,
    /// A C function, to which the assembly passes everything on.
    C,
}

/// The functions' calling convention.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Callee {
    Abi0,
    Internal,
}

/// A program.
pub(crate) struct Program {
    pub(crate) package: &'static str,
    pub(crate) go: String,
    pub(crate) assembly: String,
    pub(crate) c: String,
    /// By number, the name of a function after the package: `f3`, or `t5.f3` for a method.
    names: Vec<String>,
}

/// Integer registers of ABIInternal.
const INTEGERS: [&str; 9] = ["AX", "BX", "CX", "DI", "SI", "R8", "R9", "R10", "R11"];
const FLOATS: usize = 15;

/// In the saved arguments and given results, registers come first: integer, then floating-point, eight bytes each.
const STACK: u64 = (INTEGERS.len() + FLOATS) as u64 * 8;

/// The location of a scalar, in bytes from the start of the saved arguments or given results.
struct Spot {
    leaf: Leaf,
    at: u64,
}

impl Program {
    pub(crate) fn new(seed: u64, functions: usize, callee: Callee, answer: Answer) -> Self {
        // Only the runtime's packages may name an ABI.
        let package = if callee == Callee::Abi0 { "main" } else { "reflect" };
        let mut random = Random::new(seed);
        let mut program = Self {
            package,
            go: format!("package {package}\n\n"),
            assembly: HEAD.into(),
            c: C_HEAD.into(),
            names: Vec::new(),
        };
        let mut declared = Vec::new();
        let mut calls = String::new();
        for number in 0..functions {
            let mut list = |random: &mut Random, most| -> Vec<Type> {
                (0..random.below(most)).map(|_| Type::random(random, 2, &mut declared)).collect()
            };
            let (params, results) = (list(&mut random, 8), list(&mut random, 4));
            program.declare(number, &params, &results, &mut random);
            match (callee, answer) {
                (Callee::Abi0, Answer::Assembly) => program.abi0(number, &params, &results),
                (Callee::Internal, Answer::Assembly) => program.internal(number, &params, &results),
                (Callee::Abi0, Answer::C) => program.abi0_back(number, &params, &results),
                (Callee::Internal, Answer::C) => program.internal_back(number, &params, &results),
            }
            let _ = writeln!(calls, "\tcheck{number}();");
        }
        program.assembly.push_str("GLOBL rasm·seen(SB), NOPTR, $8192\nGLOBL rasm·give(SB), NOPTR, $8192\nGLOBL rasm·kept(SB), NOPTR, $8\n");
        program.go.push_str(&(declared.join("\n") + "\n"));
        let _ = write!(
            program.c,
            "int main(void) {{\n{calls}\tif (broken) printf(\"%lu calls lose registers\\n\", (unsigned long)broken);\n\
             \tif (!failures && !broken) printf(\"{functions} functions\\n\");\n\treturn 0;\n}}\n"
        );
        program
    }

    /// The functions' names in C, by number.
    pub(crate) fn c_names(&self) -> Vec<String> {
        self.names.iter().map(|name| format!("{}_{}", self.package, name.replace('.', "_"))).collect()
    }

    fn declare(&mut self, number: usize, params: &[Type], results: &[Type], random: &mut Random) {
        let named = random.below(2) == 0;
        let list = |types: &[Type], letter: &str| -> String {
            let names: Vec<String> = types
                .iter()
                .enumerate()
                .map(|(index, ty)| if named { format!("{letter}{index} {}", ty.go()) } else { ty.go() })
                .collect();
            names.join(", ")
        };
        let (all, results) = (list(params, "p"), list(results, "r"));
        let _ = writeln!(self.go, "func g{number}({all}) ({results})");
        // A first parameter of a declared type may become a receiver.
        match params {
            [first @ (Type::Struct(..) | Type::Array(..)), rest @ ..] if random.below(2) == 0 => {
                let rest: Vec<String> = rest.iter().map(Type::go).collect();
                let receiver = if named { format!("p0 {}", first.go()) } else { first.go() };
                let _ = writeln!(self.go, "func ({receiver}) f{number}({}) ({results})", rest.join(", "));
                self.names.push(format!("{}.f{number}", first.go()));
            }
            _ => {
                let _ = writeln!(self.go, "func f{number}({all}) ({results})");
                self.names.push(format!("f{number}"));
            }
        }
    }

    /// Stores all arguments in `seen`, and returns all results from `give`.
    fn abi0(&mut self, number: usize, params: &[Type], results: &[Type]) {
        let (offsets, (end, _)) = place(params, 0);
        let start = end.next_multiple_of(8);
        let (result_offsets, (total, _)) = place(results, if results.is_empty() { end } else { start });
        let _ = writeln!(
            self.assembly,
            "TEXT ·{}(SB), NOSPLIT, $0-{total}",
            self.names[number].replace('.', "·")
        );
        copy(&mut self.assembly, "args+0(FP)", "rasm·seen(SB)", end);
        if !results.is_empty() {
            copy(&mut self.assembly, "rasm·give(SB)", &format!("ret+{start}(FP)"), total - start);
        }
        self.assembly.push_str("\tCLOBBER\n\tRET\n\n");
        let seen = spots(params, &offsets, "p");
        let given = spots(
            results,
            &result_offsets.iter().map(|offset| offset - start).collect::<Vec<_>>(),
            letter(results),
        );
        self.check(number, params, results, &seen, &given);
    }

    fn internal(&mut self, number: usize, params: &[Type], results: &[Type]) {
        let mut stack = 0;
        let seen = assign(params, "p", &mut stack);
        stack = u64::next_multiple_of(stack, 8);
        let start = stack;
        let given = assign(results, letter(results), &mut stack);
        let _ = writeln!(
            self.assembly,
            "TEXT ·{}<ABIInternal>(SB), NOSPLIT, $0-{stack}",
            self.names[number].replace('.', "·")
        );
        self.assembly.push_str("\tSEEN\n");
        copy(&mut self.assembly, "args+0(FP)", &format!("rasm·seen+{STACK}(SB)"), start);
        if stack > start {
            copy(
                &mut self.assembly,
                &format!("rasm·give+{}(SB)", STACK + start),
                &format!("ret+{start}(FP)"),
                stack - start,
            );
        }
        self.assembly.push_str("\tLOAD(rasm·give)\n\tRET\n\n");
        self.check(number, params, results, &seen, &given);
    }

    /// Passes all arguments on to C, and returns all its results; a guard word after them is checked.
    fn abi0_back(&mut self, number: usize, params: &[Type], results: &[Type]) {
        let (_, (end, _)) = place(params, 0);
        let start = end.next_multiple_of(8);
        let (_, (total, _)) = place(results, if results.is_empty() { end } else { start });
        // The first byte past the results.
        let behind = total;
        let (out, name) = (&mut self.assembly, self.names[number].replace('.', "·"));
        let _ = writeln!(out, "TEXT ·{name}(SB), NOSPLIT, ${}-{total}", (behind + 8).next_multiple_of(8));
        copy(out, "args+0(FP)", "0(SP)", end);
        let _ = writeln!(out, "\tMOVQ $-2, {behind}(SP)\n\tCALL ·g{number}(SB)\n\tCMPQ {behind}(SP), $-2");
        out.push_str("\tJEQ same\n\tUNDEF\nsame:\n");
        if !results.is_empty() {
            copy(out, &format!("{start}(SP)"), &format!("ret+{start}(FP)"), total - start);
        }
        out.push_str("\tCLOBBER\n\tRET\n\n");
        self.check_back(number, params, results);
    }

    /// The same for ABIInternal, with registers unchanged.
    fn internal_back(&mut self, number: usize, params: &[Type], results: &[Type]) {
        let mut stack = 0;
        assign(params, "p", &mut stack);
        stack = u64::next_multiple_of(stack, 8);
        let start = stack;
        assign(results, "r", &mut stack);
        let (out, name) = (&mut self.assembly, self.names[number].replace('.', "·"));
        let frame = stack.next_multiple_of(8) + 8;
        let _ = writeln!(out, "TEXT ·{name}<ABIInternal>(SB), NOSPLIT, ${frame}-{stack}\n\tSEEN");
        copy(out, "args+0(FP)", "0(SP)", start);
        let _ = writeln!(out, "\tMOVQ R14, rasm·kept(SB)\n\tLOAD(rasm·seen)");
        let _ = writeln!(
            out,
            "\tCALL ·g{number}<ABIInternal>(SB)\n\tSEEN\n\tCMPQ R14, rasm·kept(SB)\n\tJNE wrong"
        );
        let _ = writeln!(out, "\tMOVQ X15, AX\n\tTESTQ AX, AX\n\tJEQ same\nwrong:\n\tUNDEF\nsame:");
        if stack > start {
            copy(out, &format!("{start}(SP)"), &format!("ret+{start}(FP)"), stack - start);
        }
        out.push_str("\tLOAD(rasm·seen)\n\tRET\n\n");
        self.check_back(number, params, results);
    }

    /// C's side of a function answered by C: its arguments are those filled in by `check`, and its results come back.
    fn check_back(&mut self, number: usize, params: &[Type], results: &[Type]) {
        let package = self.package;
        let name = format!("{package}_g{number}");
        let list: Vec<String> =
            sized(params).map(|(index, ty)| format!("{} p{index}", ty.c(package))).collect();
        let list = if list.is_empty() { "void".to_owned() } else { list.join(", ") };
        let result = match results {
            _ if !results.iter().any(Type::is_sized) => "void".to_owned(),
            [one] => one.c(package),
            _ => format!("{name}_return"),
        };
        let gives = result != "void";
        let c = &mut self.c;
        for (index, ty) in sized(params) {
            let _ = writeln!(c, "static {} want{number}_{index};", ty.c(package));
        }
        if gives {
            let _ = writeln!(c, "static {result} gave{number};");
        }
        let _ = writeln!(c, "{result} {name}({list}) {{\n\tcalls++;");
        let leaves = |types: &[Type], name: &dyn Fn(usize) -> String| -> Vec<Leaf> {
            types.iter().enumerate().flat_map(|(index, ty)| ty.leaves(0, &name(index))).collect()
        };
        let have = leaves(params, &|index| format!("p{index}"));
        let want = leaves(params, &|index| format!("want{number}_{index}"));
        for (have, want) in have.iter().zip(&want) {
            let _ =
                writeln!(c, "\texpect(\"{0}\", {number}, &{0}, &{1}, {2});", have.path, want.path, have.size);
        }
        let several = results.len() > 1;
        let gave = leaves(results, &|index| match several {
            true => format!("gave{number}.r{index}"),
            false => format!("gave{number}"),
        });
        if gives {
            let _ = writeln!(c, "\tfill(&gave{number}, sizeof gave{number});");
            for leaf in gave.iter().filter(|leaf| leaf.bool) {
                let _ = writeln!(c, "\t*(uint8_t *)&{} &= 1;", leaf.path);
            }
            let _ = writeln!(c, "\treturn gave{number};");
        }
        let _ = writeln!(c, "}}\n");
        let called = format!("{package}_{}", self.names[number].replace('.', "_"));
        let _ = writeln!(c, "extern __typeof__({called}) call{number} __asm__(\"through\");");
        let _ = writeln!(c, "static void check{number}(void) {{\n\tuint64_t before = calls;");
        for (index, _) in sized(params) {
            let _ = writeln!(c, "\tfill(&want{number}_{index}, sizeof want{number}_{index});");
        }
        for leaf in want.iter().filter(|leaf| leaf.bool) {
            let _ = writeln!(c, "\t*(uint8_t *)&{} &= 1;", leaf.path);
        }
        let arguments: Vec<String> =
            sized(params).map(|(index, _)| format!("want{number}_{index}")).collect();
        let call = format!("call{number}({})", arguments.join(", "));
        let result = if several && gives { format!("{called}_return") } else { result };
        let _ = writeln!(c, "\ttarget = (void *){called};");
        let _ = match gives {
            false => writeln!(c, "\t{call};"),
            true => writeln!(c, "\t{result} r = {call};"),
        };
        for leaf in &gave {
            let path = leaf.path.replacen(&format!("gave{number}"), "r", 1);
            let _ = writeln!(c, "\texpect(\"{path}\", {number}, &{path}, &{}, {});", leaf.path, leaf.size);
        }
        let _ = writeln!(c, "\tif (calls != before + 1) failures++;\n}}\n");
    }

    /// C's side: fill, call, compare.
    fn check(&mut self, number: usize, params: &[Type], results: &[Type], seen: &[Spot], given: &[Spot]) {
        let (c, package) = (&mut self.c, self.package);
        let name = format!("{package}_{}", self.names[number].replace('.', "_"));
        let _ = writeln!(c, "extern __typeof__({name}) call{number} __asm__(\"through\");");
        let _ = writeln!(c, "static void check{number}(void) {{");
        for (index, ty) in sized(params) {
            let _ = writeln!(c, "\t{} p{index};\n\tfill(&p{index}, sizeof p{index});", ty.c(package));
        }
        for spot in seen.iter().filter(|spot| spot.leaf.bool) {
            let _ = writeln!(c, "\t*(uint8_t *)&{} &= 1;", spot.leaf.path);
        }
        let _ = writeln!(c, "\tfill(give, sizeof give);\n\tmemset(seen, 0, sizeof seen);");
        for spot in given.iter().filter(|spot| spot.leaf.bool) {
            let _ = writeln!(c, "\tgive[{}] &= 1;", spot.at);
        }
        let arguments: Vec<String> = sized(params).map(|(index, _)| format!("p{index}")).collect();
        let call = format!("call{number}({})", arguments.join(", "));
        let _ = writeln!(c, "\ttarget = (void *){name};");
        match results {
            _ if !results.iter().any(Type::is_sized) => writeln!(c, "\t{call};"),
            [one] => writeln!(c, "\t{} r0 = {call};", one.c(package)),
            _ => writeln!(c, "\t{name}_return r = {call};"),
        }
        .ok();
        for Spot { leaf, at } in seen {
            let _ = writeln!(c, "\texpect(\"{0}\", {number}, seen + {at}, &{0}, {1});", leaf.path, leaf.size);
        }
        for Spot { leaf, at } in given {
            let path = &leaf.path;
            let _ = writeln!(c, "\texpect(\"{path}\", {number}, &{path}, give + {at}, {});", leaf.size);
        }
        c.push_str("}\n\n");
    }
}

/// The values that exist in C, with their numbers in Go.
fn sized(types: &[Type]) -> impl Iterator<Item = (usize, &Type)> {
    types.iter().enumerate().filter(|(_, ty)| ty.is_sized())
}

/// The C expression before the number of a result: several results are members of `r`.
fn letter(results: &[Type]) -> &'static str {
    if results.len() > 1 { "r.r" } else { "r" }
}

/// Every scalar of values at those offsets.
fn spots(types: &[Type], offsets: &[u64], letter: &str) -> Vec<Spot> {
    let leaves = types.iter().zip(offsets).enumerate();
    leaves
        .flat_map(|(index, (ty, offset))| ty.leaves(*offset, &format!("{letter}{index}")))
        .map(|leaf| Spot { at: leaf.offset, leaf })
        .collect()
}

/// The registers and stack offsets of values under Go's rules (cmd/compile/abi-internal.md): each value is in registers
/// entirely or not at all.
fn assign(types: &[Type], letter: &str, stack: &mut u64) -> Vec<Spot> {
    let (mut integers, mut floats) = (0, 0);
    let mut spots = Vec::new();
    for (index, ty) in types.iter().enumerate() {
        let leaves = ty.leaves(0, &format!("{letter}{index}"));
        let wanted = leaves.iter().filter(|leaf| leaf.float).count();
        let fits = ty.is_sized()
            && ty.fits_registers()
            && integers + leaves.len() - wanted <= INTEGERS.len()
            && floats + wanted <= FLOATS;
        if !fits {
            let (size, align) = ty.layout();
            let at = u64::next_multiple_of(*stack, align);
            *stack = at + size;
            spots.extend(leaves.into_iter().map(|leaf| Spot { at: STACK + at + leaf.offset, leaf }));
            continue;
        }
        for leaf in leaves {
            let register = if leaf.float { &mut floats } else { &mut integers };
            let first = if leaf.float { INTEGERS.len() } else { 0 };
            spots.push(Spot { at: (first + *register) as u64 * 8, leaf });
            *register += 1;
        }
    }
    spots
}

fn copy(out: &mut String, from: &str, to: &str, bytes: u64) {
    if bytes > 0 {
        let _ = writeln!(out, "\tLEAQ {from}, SI\n\tLEAQ {to}, DI\n\tMOVQ ${bytes}, CX\n\tREP\n\tMOVSB");
    }
}

const C_HEAD: &str = "\
#include \"driver.h\"
#include \"f.h\"

#ifndef seen
extern uint8_t seen[8192] __asm__(\"rasm.seen\");
extern uint8_t give[8192] __asm__(\"rasm.give\");
#endif
uint64_t calls;

";

const HEAD: &str = "\
#include \"textflag.h\"

#define CLOBBER \\
	MOVQ $-1, AX; MOVQ AX, BX; MOVQ AX, CX; MOVQ AX, DX; MOVQ AX, SI; MOVQ AX, DI; MOVQ AX, R8; MOVQ AX, R9; \\
	MOVQ AX, R10; MOVQ AX, R11; MOVQ AX, R12; MOVQ AX, R13; MOVQ AX, R14; MOVQ AX, R15; MOVQ AX, X0; MOVQ AX, X1; \\
	MOVQ AX, X15

#define SEEN \\
	MOVQ AX, rasm·seen+0(SB); MOVQ BX, rasm·seen+8(SB); MOVQ CX, rasm·seen+16(SB); MOVQ DI, rasm·seen+24(SB); \\
	MOVQ SI, rasm·seen+32(SB); MOVQ R8, rasm·seen+40(SB); MOVQ R9, rasm·seen+48(SB); MOVQ R10, rasm·seen+56(SB); \\
	MOVQ R11, rasm·seen+64(SB); MOVQ X0, rasm·seen+72(SB); MOVQ X1, rasm·seen+80(SB); MOVQ X2, rasm·seen+88(SB); \\
	MOVQ X3, rasm·seen+96(SB); MOVQ X4, rasm·seen+104(SB); MOVQ X5, rasm·seen+112(SB); MOVQ X6, rasm·seen+120(SB); \\
	MOVQ X7, rasm·seen+128(SB); MOVQ X8, rasm·seen+136(SB); MOVQ X9, rasm·seen+144(SB); MOVQ X10, rasm·seen+152(SB); \\
	MOVQ X11, rasm·seen+160(SB); MOVQ X12, rasm·seen+168(SB); MOVQ X13, rasm·seen+176(SB); MOVQ X14, rasm·seen+184(SB)

#define LOAD(from) \\
	MOVQ $-1, R12; MOVQ $-1, R13; MOVQ $-1, R15; MOVQ $-1, DX; \\
	MOVQ from+0(SB), AX; MOVQ from+8(SB), BX; MOVQ from+16(SB), CX; MOVQ from+24(SB), DI; \\
	MOVQ from+32(SB), SI; MOVQ from+40(SB), R8; MOVQ from+48(SB), R9; MOVQ from+56(SB), R10; \\
	MOVQ from+64(SB), R11; MOVQ from+72(SB), X0; MOVQ from+80(SB), X1; MOVQ from+88(SB), X2; \\
	MOVQ from+96(SB), X3; MOVQ from+104(SB), X4; MOVQ from+112(SB), X5; MOVQ from+120(SB), X6; \\
	MOVQ from+128(SB), X7; MOVQ from+136(SB), X8; MOVQ from+144(SB), X9; MOVQ from+152(SB), X10; \\
	MOVQ from+160(SB), X11; MOVQ from+168(SB), X12; MOVQ from+176(SB), X13; MOVQ from+184(SB), X14

";
