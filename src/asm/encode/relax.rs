//! Lays out a function.
//!
//! In: the encoded instructions of a function. Out: the pc of each, the function's bytes, and its relocations. Branches are
//! short where they reach; the result matches Go's, which is not always the shortest: forward branches start short and grow,
//! backward ones are sized by the distance at the time (span6 in cmd/internal/obj/x86/asm6.go).

use crate::amd64::{self, Branch, Op};
use crate::asm::encode::pcalign;
use crate::asm::encode::{self, Code, Scratch};
use crate::asm::lowering::Lowering;
use crate::diag::Diagnostic;
use crate::obj::{Function, Prog, Reloc};

/// Go gives up after this many attempts.
const MOST_ATTEMPTS: usize = 1000;

/// A branch within the function.
struct Jump {
    index: u32,
    target: u32,
    branch: Branch,
    /// Whether the target is at or before the branch.
    backward: bool,
    /// Whether it is treated as short: initially that includes XBEGIN, although it has no short form.
    short: bool,
}

/// The branches of one function.
#[derive(Default)]
pub(in crate::asm) struct Jumps {
    list: Vec<Jump>,
}

/// Lays out one function; returns none after reporting an error to its sink.
pub(in crate::asm) fn lay_out(
    function: &mut Function,
    scratch: &mut Scratch,
    cx: &mut Lowering,
) -> Option<(Vec<u8>, Vec<Reloc>)> {
    scratch.jumps.collect(function, &scratch.code, cx)?;
    let mut end = 0;
    for attempt in 0.. {
        let Scratch { code, jumps, .. } = scratch;
        end = jumps.place(function, code, cx)?;
        if !jumps.grow(function) {
            break;
        }
        if attempt == MOST_ATTEMPTS {
            let span = function.progs[0].span;
            cx.sink.push(Diagnostic::error(
                "branch-range",
                span,
                "the lengths of this function's branches do not converge",
            ));
            return None;
        }
        if attempt == 0 {
            encode::again(function, scratch, cx);
        }
    }
    let bytes = scratch.jumps.emit(function, &scratch.code, end)?;
    Some((bytes, relocations(function, &scratch.code)))
}

impl Jumps {
    fn collect(&mut self, function: &Function, code: &Code, cx: &mut Lowering) -> Option<()> {
        self.list.clear();
        for &index in &code.variable {
            let prog = function.progs[index as usize];
            let Some(target) = function.branch_target(&prog) else { continue };
            let Some(branch) = amd64::branch(prog.op) else { continue };
            if pads_at_number(cx) && function.progs.get(target).is_some_and(|prog| prog.op == Op::PCALIGN) {
                cx.sink.push(
                    Diagnostic::error(
                        "bad-target",
                        function.target_span(&prog),
                        format!("Go {} misplaces the target of a branch to `PCALIGN`", cx.options.release),
                    )
                    .help("put the label after `PCALIGN`, or assemble for another release"),
                );
                return None;
            }
            let backward = target <= index as usize;
            self.list.push(Jump { index, target: target as u32, branch, backward, short: true });
        }
        Some(())
    }

    /// Assigns every instruction its pc and size; returns the end of the function.
    fn place(&mut self, function: &mut Function, code: &Code, cx: &mut Lowering) -> Option<u32> {
        let (mut pc, mut start, mut first, mut jumps) = (0, 0, 0, 0);
        let count = function.progs.len();
        for variable in code.variable.iter().map(|index| *index as usize).chain([count]) {
            for (prog, end) in function.progs[first..variable].iter_mut().zip(&code.ends[first..]) {
                pc = put(prog, pc, end - start, cx)?;
                start = *end;
            }
            if variable == count {
                break;
            }
            function.progs[variable].pc = pc;
            let size = if function.branch_target(&function.progs[variable]).is_some() {
                let jump = &mut self.list[jumps];
                jumps += 1;
                jump.size(function, cx)?
            } else {
                pcalign::size(function, variable, pc, cx)?
            };
            pc = put(&mut function.progs[variable], pc, size, cx)?;
            first = variable + 1;
        }
        Some(pc)
    }

    /// Makes forward branches that do not reach long; returns whether there were any.
    fn grow(&mut self, function: &Function) -> bool {
        let mut grown = false;
        for jump in self.list.iter_mut().filter(|jump| !jump.backward && jump.short) {
            let prog = &function.progs[jump.index as usize];
            let distance = i64::from(function.progs[jump.target as usize].pc)
                - i64::from(prog.pc + u32::from(prog.size));
            if distance > 127 {
                jump.short = false;
                grown = true;
            }
        }
        grown
    }

    fn emit(&self, function: &Function, code: &Code, end: u32) -> Option<Vec<u8>> {
        let mut bytes = Vec::with_capacity(end as usize);
        let mut start = 0;
        let mut jumps = self.list.iter();
        for &index in &code.variable {
            // Everything between two variable-size instructions is copied at once.
            let stop = code.ends[index as usize];
            bytes.extend_from_slice(&code.bytes[start as usize..stop as usize]);
            start = stop;
            if function.branch_target(&function.progs[index as usize]).is_some() {
                jumps.next()?.emit(function, &mut bytes);
            } else {
                let pc = bytes.len() as u32;
                let size = pcalign::checked_size(function, &function.progs[index as usize], pc);
                pcalign::fill_with_nops(&mut bytes, size);
            }
        }
        bytes.extend_from_slice(&code.bytes[start as usize..]);
        debug_assert_eq!(bytes.len(), end as usize);
        Some(bytes)
    }
}

/// Assigns an instruction its pc and size in bytes; returns its end.
fn put(prog: &mut Prog, pc: u32, size: u32, cx: &mut Lowering) -> Option<u32> {
    (prog.pc, prog.size) = (pc, size.min(255) as u8);
    pc.checked_add(size).filter(|pc| *pc < 1 << 31).or_else(|| {
        cx.sink.push(Diagnostic::error("too-large", prog.span, "the function is larger than 2 GiB"));
        None
    })
}

/// Whether the release mistakes the index of a PCALIGN in the file for its pc.
fn pads_at_number(cx: &Lowering) -> bool {
    cx.options.release.conventions().code.pcalign_at_number
}

impl Jump {
    /// The opcode bytes, and the size of the displacement.
    fn form(&self) -> Option<(&'static [u8], usize)> {
        match self.branch {
            Branch { short: Some(opcode), .. } if self.short => Some((opcode, 1)),
            Branch { near: Some(opcode), .. } => Some((opcode, 4)),
            _ => None,
        }
    }

    /// Size of the branch in its current form.
    fn size(&mut self, function: &Function, cx: &mut Lowering) -> Option<u32> {
        if self.backward {
            let here = i64::from(function.progs[self.index as usize].pc);
            let distance = i64::from(function.progs[self.target as usize].pc) - (here + 2);
            self.short = distance >= -128;
        }
        let Some((opcode, width)) = self.form() else {
            let prog = function.progs[self.index as usize];
            cx.sink.push(
                Diagnostic::error(
                    "branch-range",
                    function.target_span(&prog),
                    format!("`{}` reaches 127 bytes only", prog.op.name()),
                )
                .note("its target is farther away; jump around an unconditional `JMP`"),
            );
            return None;
        };
        Some((opcode.len() + width) as u32)
    }

    fn emit(&self, function: &Function, bytes: &mut Vec<u8>) {
        let prog = &function.progs[self.index as usize];
        let target = i64::from(function.progs[self.target as usize].pc);
        let mut distance = target - i64::from(prog.pc) - i64::from(prog.size);
        let Some((opcode, width)) = self.form() else { return };
        if self.backward && prog.op == Op::JCXZL {
            // Go counts a backward JCXZL as two bytes long; it is three.
            distance += 1;
        }
        bytes.extend_from_slice(opcode);
        bytes.extend_from_slice(&distance.to_le_bytes()[..width]);
    }
}

/// The relocations, with offsets in the function.
fn relocations(function: &Function, code: &Code) -> Vec<Reloc> {
    let mut relocs: Vec<Reloc> = code
        .relocs
        .iter()
        .map(|(index, reloc)| Reloc { offset: reloc.offset + function.progs[*index as usize].pc, ..*reloc })
        .collect();
    relocs.sort_by_key(|reloc| reloc.offset);
    relocs
}
