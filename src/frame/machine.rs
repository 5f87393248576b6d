//! What machine code and debug information tell of a function's frame.
//!
//! In: the functions of an object or program. Out: frames: the size by how far the code moves SP down, saved registers by the
//! stores of the prologue, variables by DWARF. Code is read in order: behind a jump that is always taken SP is where a jump to
//! there had it, else as deep as the frame.

use super::build::{Facts, Used, frame};
use super::{Callee, Frame, WORD};
use crate::amd64::decode::{Decoded, Decoder, Jump, Meaning, Stream};
use crate::amd64::effects;
use crate::amd64::{Mem, Op, Operand, Reg};
use crate::dis::{File, Function, Scope};
use crate::dwarf::{Debug, Variable, Variables};
use rustc_hash::{FxHashMap, FxHashSet};

/// Registers that System V preserves, beside BP.
const PRESERVED: [Reg; 5] = [Reg::BX, Reg::R12, Reg::R13, Reg::R14, Reg::R15];

/// Bytes below SP that belong to a function which calls none (System V psABI, section 3.2.2).
const RED_ZONE: i64 = 128;

/// Frames of the functions of an object, archive or program. Debug information is kept for one object.
#[derive(Debug)]
pub struct Binary<'f, 'a> {
    file: &'f File<'a>,
    decoder: Decoder,
    /// The last object, and its variables if it has debug information.
    last: Option<(usize, Option<Variables<'a>>)>,
}

impl<'f, 'a> Binary<'f, 'a> {
    /// The frames of a file.
    pub fn new(file: &'f File<'a>) -> Self {
        Self { file, decoder: Decoder::new(), last: None }
    }

    /// The frame of a function of the file.
    pub fn frame(&mut self, function: &Function<'_>) -> Frame {
        let debug = self.file.debug_of(function);
        if let Some((bytes, number, _)) = debug
            && self.last.as_ref().is_none_or(|(last, _)| *last != number)
        {
            self.last = Some((number, Debug::read(bytes).map(Variables::new)));
        }
        let variables = match (&mut self.last, debug) {
            (Some((_, Some(variables))), Some((_, _, address))) => variables.of(address),
            _ => &[],
        };
        of_code(&self.decoder, self.file, function, variables)
    }
}

fn of_code(decoder: &Decoder, file: &File<'_>, function: &Function<'_>, variables: &[Variable]) -> Frame {
    let mut reader = Reader {
        file,
        function,
        depth: 0,
        deepest: 0,
        bp: None,
        at: FxHashMap::default(),
        facts: Facts::default(),
    };
    let mut called = FxHashSet::default();
    let mut offset = 0;
    let mut stream = Stream::new(decoder, &function.code, function.address);
    while offset < function.code.len() {
        let found = stream.decode(offset);
        reader.instruction(offset, &found, &mut called);
        offset += found.len;
    }
    let mut facts = reader.facts;
    facts.name = function.name.replace(char::is_control, "\u{fffd}");
    facts.abi = if function.scope == Scope::Internal { "ABIInternal" } else { "" };
    facts.size = reader.deepest.max(0) as u64;
    facts.args = function.args.map(u64::from);
    let is_bp = |(place, name): &(i64, String)| *place == -2 * WORD && name == "BP";
    facts.saves_bp = facts.saved.iter().any(is_bp);
    facts.saved.retain(|place| !is_bp(place));
    facts.used.extend(variables.iter().map(|variable| Used {
        fp: variable.offset,
        size: variable.size,
        name: variable.name.clone(),
        ty: variable.ty.clone(),
        is_result: variable.is_result,
    }));
    facts.red_zone = red_zone(&facts);
    frame(facts)
}

/// The bytes below SP that a function uses.
fn red_zone(facts: &Facts) -> u64 {
    let bottom = -WORD - facts.size as i64;
    let below = facts.used.iter().filter(|used| used.size > 0 && facts.calls.is_empty());
    let depths = below.map(|used| bottom.saturating_sub(used.fp));
    depths.filter(|depth| *depth <= RED_ZONE).max().unwrap_or(0).max(0) as u64
}

struct Reader<'a> {
    file: &'a File<'a>,
    function: &'a Function<'a>,
    /// How far SP is below where it was at entry, in bytes.
    depth: i64,
    deepest: i64,
    /// Where BP points, from FP, while it is a copy of SP.
    bp: Option<i64>,
    /// The depth at targets of jumps further on.
    at: FxHashMap<usize, i64>,
    facts: Facts,
}

impl Reader<'_> {
    fn instruction(&mut self, offset: usize, found: &Decoded, called: &mut FxHashSet<String>) {
        if let Some(depth) = self.at.remove(&offset) {
            self.depth = depth;
        }
        match &found.meaning {
            Meaning::Branch(Jump { op: Op::CALL, target, .. }) => {
                let name = self.file.callee(self.function, offset, found.len, *target);
                if let Some(name) = name.filter(|name| called.insert(name.clone())) {
                    self.facts.calls.push(Callee { name, args: None });
                }
            }
            Meaning::Branch(Jump { op, target, .. }) => {
                let target = target.wrapping_sub(self.function.address) as usize;
                if target > offset {
                    self.at.entry(target).or_insert(self.depth);
                }
                if *op == Op::JMP {
                    self.depth = self.deepest;
                }
            }
            Meaning::Instruction { op, operands, suffix } => {
                let effects = effects::of(*op, *suffix, operands);
                let bytes = effects.map_or(0, |effects| effects.bytes);
                let bytes = if *op == Op::LEAQ { 0 } else { u64::from(bytes) };
                for operand in operands {
                    if let Operand::Mem(mem) = operand
                        && let Some(fp) = self.place(mem)
                    {
                        let size = if mem.index == Reg::NONE { bytes } else { 0 };
                        self.facts.used.push(Used { fp, size, ..Used::default() });
                    }
                }
                self.moves(*op, operands);
            }
            _ => {}
        }
        self.deepest = self.deepest.max(self.depth);
    }

    /// The place of memory on the stack, from FP.
    fn place(&self, mem: &Mem) -> Option<i64> {
        match mem.base {
            Reg::SP => mem.disp.checked_sub(self.depth + WORD),
            Reg::BP => self.bp?.checked_add(mem.disp),
            _ => None,
        }
    }

    /// Follows SP, BP, and where registers are saved.
    fn moves(&mut self, op: Op, operands: &[Operand]) {
        match (op, operands) {
            (Op::PUSHQ, [operand]) => {
                self.depth += WORD;
                if let Operand::Reg(reg) = operand {
                    self.saves(*reg, -WORD - self.depth);
                }
            }
            (Op::PUSHQ | Op::PUSHFQ, _) => self.depth += WORD,
            (Op::POPQ | Op::POPFQ, _) => self.depth -= WORD,
            (Op::SUBQ, [Operand::Imm(bytes), Operand::Reg(Reg::SP)]) => self.lower(*bytes),
            (Op::ADDQ, [Operand::Imm(bytes), Operand::Reg(Reg::SP)]) => self.lower(bytes.wrapping_neg()),
            (Op::LEAQ, [Operand::Mem(mem), Operand::Reg(Reg::SP)]) if mem.base == Reg::SP => {
                self.lower(mem.disp.wrapping_neg());
            }
            (Op::LEAQ, [Operand::Mem(mem), Operand::Reg(Reg::BP)]) if mem.base == Reg::SP => {
                self.bp = self.place(mem);
            }
            (Op::MOVQ, [Operand::Reg(Reg::SP), Operand::Reg(Reg::BP)]) => self.bp = Some(-WORD - self.depth),
            (Op::MOVQ, [Operand::Reg(reg), Operand::Mem(mem)]) if mem.base == Reg::SP => {
                if let Some(place) = self.place(mem).filter(|_| *reg == Reg::BP) {
                    self.saves(*reg, place);
                }
            }
            (Op::LEAVEQ, _) => self.depth = 0,
            (Op::RET, _) => self.depth = self.deepest,
            (Op::JMP, _) => self.depth = self.deepest,
            _ => {}
        }
    }

    fn lower(&mut self, bytes: i64) {
        // No frame is as large.
        const MOST: i64 = 1 << 40;
        self.depth = self.depth.saturating_add(bytes).clamp(-MOST, MOST);
    }

    /// Notes where a register of the caller's is saved, the first time.
    fn saves(&mut self, reg: Reg, place: i64) {
        let name = reg.name();
        let is_known = self.facts.saved.iter().any(|(_, other)| other == name);
        if (reg == Reg::BP || PRESERVED.contains(&reg)) && !is_known && place < -WORD {
            self.facts.saved.push((place, name.to_owned()));
        }
    }
}
