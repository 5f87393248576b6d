//! The three files of a random program.

use crate::model::{Leaf, Type, place};
use crate::random::Random;
use std::fmt::Write;

/// How the functions take their arguments.
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
}

/// Integer registers of ABIInternal.
const INTEGERS: [&str; 9] = ["AX", "BX", "CX", "DI", "SI", "R8", "R9", "R10", "R11"];
const FLOATS: usize = 15;

/// In what the functions keep and give, registers come first: integers, then floating-point ones, eight bytes each.
const STACK: u64 = (INTEGERS.len() + FLOATS) as u64 * 8;

/// Where a scalar is, in bytes of what a function keeps or gives.
struct Spot {
    leaf: Leaf,
    at: u64,
}

impl Program {
    pub(crate) fn new(seed: u64, functions: usize, callee: Callee) -> Self {
        // Only the runtime's packages may name an ABI.
        let package = if callee == Callee::Abi0 { "main" } else { "reflect" };
        let mut random = Random::new(seed);
        let mut program =
            Self { package, go: format!("package {package}\n\n"), assembly: HEAD.into(), c: C_HEAD.into() };
        let mut declared = Vec::new();
        let mut calls = String::new();
        for number in 0..functions {
            let mut list = |random: &mut Random, most| -> Vec<Type> {
                (0..random.below(most)).map(|_| Type::random(random, 2, &mut declared)).collect()
            };
            let (params, results) = (list(&mut random, 8), list(&mut random, 4));
            program.declare(number, &params, &results, &mut random);
            match callee {
                Callee::Abi0 => program.abi0(number, &params, &results),
                Callee::Internal => program.internal(number, &params, &results),
            }
            let _ = writeln!(calls, "\tcheck{number}();");
        }
        program.assembly.push_str("GLOBL rasm·seen(SB), NOPTR, $8192\nGLOBL rasm·give(SB), NOPTR, $8192\n");
        program.go.push_str(&(declared.join("\n") + "\n"));
        let _ = write!(
            program.c,
            "int main(void) {{\n{calls}\tif (broken) printf(\"%lu calls lose registers\\n\", (unsigned long)broken);\n\
             \tif (!failures && !broken) printf(\"{functions} functions\\n\");\n\treturn 0;\n}}\n"
        );
        program
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
        let (params, results) = (list(params, "p"), list(results, "r"));
        let _ = writeln!(self.go, "func f{number}({params}) ({results})");
    }

    /// All arguments go to `seen`, all results come from `give`.
    fn abi0(&mut self, number: usize, params: &[Type], results: &[Type]) {
        let (offsets, (end, _)) = place(params, 0);
        let start = end.next_multiple_of(8);
        let (result_offsets, (total, _)) = place(results, if results.is_empty() { end } else { start });
        let _ = writeln!(self.assembly, "TEXT ·f{number}(SB), NOSPLIT, $0-{total}");
        copy(&mut self.assembly, "args+0(FP)", "rasm·seen(SB)", end);
        if !results.is_empty() {
            copy(&mut self.assembly, "rasm·give(SB)", &format!("ret+{start}(FP)"), total - start);
        }
        self.assembly.push_str("\tCLOBBER\n\tRET\n\n");
        let seen = spots(params, &offsets, "p");
        let given =
            spots(results, &result_offsets.iter().map(|offset| offset - start).collect::<Vec<_>>(), "r");
        self.check(number, params, results, &seen, &given);
    }

    fn internal(&mut self, number: usize, params: &[Type], results: &[Type]) {
        let mut stack = 0;
        let seen = assign(params, "p", &mut stack);
        stack = u64::next_multiple_of(stack, 8);
        let start = stack;
        let given = assign(results, "r", &mut stack);
        let _ = writeln!(self.assembly, "TEXT ·f{number}<ABIInternal>(SB), NOSPLIT, $0-{stack}");
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
        self.assembly.push_str("\tGIVE\n\tRET\n\n");
        self.check(number, params, results, &seen, &given);
    }

    /// C's side: fill, call, compare.
    fn check(&mut self, number: usize, params: &[Type], results: &[Type], seen: &[Spot], given: &[Spot]) {
        let (c, package) = (&mut self.c, self.package);
        let name = format!("{package}_f{number}");
        let _ = writeln!(c, "extern __typeof__({name}) call{number} __asm__(\"through\");");
        let _ = writeln!(c, "static void check{number}(void) {{");
        for (index, ty) in params.iter().enumerate() {
            let _ = writeln!(c, "\t{} p{index};\n\tfill(&p{index}, sizeof p{index});", ty.c(package));
        }
        for spot in seen.iter().filter(|spot| spot.leaf.bool) {
            let _ = writeln!(c, "\t*(uint8_t *)&{} &= 1;", spot.leaf.path);
        }
        let _ = writeln!(c, "\tfill(give, sizeof give);\n\tmemset(seen, 0, sizeof seen);");
        for spot in given.iter().filter(|spot| spot.leaf.bool) {
            let _ = writeln!(c, "\tgive[{}] &= 1;", spot.at);
        }
        let arguments: Vec<String> = (0..params.len()).map(|index| format!("p{index}")).collect();
        let call = format!("call{number}({})", arguments.join(", "));
        let _ = writeln!(c, "\ttarget = (void *){name};");
        match results {
            [] => writeln!(c, "\t{call};"),
            [one] => writeln!(c, "\t{} r0 = {call};", one.c(package)),
            _ => writeln!(c, "\t{name}_return r = {call};"),
        }
        .ok();
        for Spot { leaf, at } in seen {
            let _ = writeln!(c, "\texpect(\"{0}\", {number}, seen + {at}, &{0}, {1});", leaf.path, leaf.size);
        }
        for Spot { leaf, at } in given {
            let path = if results.len() == 1 { leaf.path.clone() } else { format!("r.{}", leaf.path) };
            let _ = writeln!(c, "\texpect(\"{path}\", {number}, &{path}, give + {at}, {});", leaf.size);
        }
        c.push_str("}\n\n");
    }
}

/// Every scalar of values at those offsets.
fn spots(types: &[Type], offsets: &[u64], letter: &str) -> Vec<Spot> {
    let leaves = types.iter().zip(offsets).enumerate();
    leaves
        .flat_map(|(index, (ty, offset))| ty.leaves(*offset, &format!("{letter}{index}")))
        .map(|leaf| Spot { at: leaf.offset, leaf })
        .collect()
}

/// The registers and places of values by Go's rules (cmd/compile/abi-internal.md): each in registers wholly or not
/// at all.
fn assign(types: &[Type], letter: &str, stack: &mut u64) -> Vec<Spot> {
    let (mut integers, mut floats) = (0, 0);
    let mut spots = Vec::new();
    for (index, ty) in types.iter().enumerate() {
        let leaves = ty.leaves(0, &format!("{letter}{index}"));
        let wanted = leaves.iter().filter(|leaf| leaf.float).count();
        let fits = ty.fits_registers()
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

extern uint8_t seen[8192] __asm__(\"rasm.seen\");
extern uint8_t give[8192] __asm__(\"rasm.give\");

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

#define GIVE \\
	MOVQ $-1, R12; MOVQ $-1, R13; MOVQ $-1, R15; MOVQ $-1, DX; \\
	MOVQ rasm·give+0(SB), AX; MOVQ rasm·give+8(SB), BX; MOVQ rasm·give+16(SB), CX; MOVQ rasm·give+24(SB), DI; \\
	MOVQ rasm·give+32(SB), SI; MOVQ rasm·give+40(SB), R8; MOVQ rasm·give+48(SB), R9; MOVQ rasm·give+56(SB), R10; \\
	MOVQ rasm·give+64(SB), R11; MOVQ rasm·give+72(SB), X0; MOVQ rasm·give+80(SB), X1; MOVQ rasm·give+88(SB), X2; \\
	MOVQ rasm·give+96(SB), X3; MOVQ rasm·give+104(SB), X4; MOVQ rasm·give+112(SB), X5; MOVQ rasm·give+120(SB), X6; \\
	MOVQ rasm·give+128(SB), X7; MOVQ rasm·give+136(SB), X8; MOVQ rasm·give+144(SB), X9; MOVQ rasm·give+152(SB), X10; \\
	MOVQ rasm·give+160(SB), X11; MOVQ rasm·give+168(SB), X12; MOVQ rasm·give+176(SB), X13; MOVQ rasm·give+184(SB), X14

";
