//! The control flow of a function: its basic blocks and where each of them leads.
//!
//! In: a function, as written or finished. Out: a [`Graph`], in linear time. Calls return to the next instruction; a jump to a
//! symbol or through a register leaves the function. What bytes written as data do is not known: they are taken to go on at
//! the next instruction, and [`Graph::is_opaque`] tells that more is possible.

use crate::amd64::effects::{Control, Effects};
use crate::amd64::{Op, Reg};
use crate::obj::{Addr, Function, Mem, Name, Prog, SymbolId};
use std::ops::Range;

/// A run of instructions that is entered only at its start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// Indices of its instructions.
    pub(crate) progs: Range<usize>,
    /// The blocks that execution can continue with: the next one first.
    pub(crate) next: Vec<usize>,
    /// How it ends.
    pub(crate) end: End,
}

/// How a block ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum End {
    /// With other blocks only.
    #[default]
    Inside,
    /// In the caller, or in another function that returns there.
    Leaves,
    /// With an exception.
    Faults,
    /// After the last instruction of the function.
    FallsOff,
}

/// The blocks of a function, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    pub(crate) blocks: Vec<Block>,
    /// By block, whether a path from the entry leads to it.
    pub(crate) reached: Vec<bool>,
    /// Whether control may go ways that are not in the graph: a call of a label, a jump through a register, bytes as data.
    pub(crate) is_opaque: bool,
}

impl Graph {
    /// The control flow of a function.
    pub(crate) fn new(function: &Function) -> Self {
        let progs = &function.progs;
        let mut starts = vec![false; progs.len() + 1];
        let mut graph = Graph::default();
        for (index, prog) in progs.iter().enumerate() {
            let control = control(function, prog);
            if let Some(target) = function.branch_target(prog) {
                starts[target.min(progs.len())] = true;
            }
            starts[index + 1] |= control.ends();
            graph.is_opaque |= control == Flow::Unknown;
        }
        starts[0] = true;
        let firsts: Vec<usize> = (0..progs.len()).filter(|index| starts[*index]).collect();
        for (number, first) in firsts.iter().enumerate() {
            let end = firsts.get(number + 1).copied().unwrap_or(progs.len());
            graph.blocks.push(block(function, *first..end, number, &firsts));
        }
        graph.find_reached();
        graph
    }

    /// The block of an instruction.
    pub(crate) fn block_of(&self, index: usize) -> Option<usize> {
        let number = self.blocks.partition_point(|block| block.progs.end <= index);
        self.blocks.get(number).is_some_and(|block| block.progs.contains(&index)).then_some(number)
    }

    /// Finds anew which blocks are reached, after a change of where they lead.
    pub(crate) fn find_reached(&mut self) {
        let mut reached = vec![false; self.blocks.len()];
        let mut open: Vec<usize> = (0..self.blocks.len().min(1)).collect();
        reached.iter_mut().take(1).for_each(|first| *first = true);
        while let Some(number) = open.pop() {
            for next in &self.blocks[number].next {
                if !std::mem::replace(&mut reached[*next], true) {
                    open.push(*next);
                }
            }
        }
        self.reached = reached;
    }
}

fn block(function: &Function, progs: Range<usize>, number: usize, firsts: &[usize]) -> Block {
    let last = &function.progs[progs.end - 1];
    let flow = control(function, last);
    let mut block = Block { progs, next: Vec::new(), end: End::Inside };
    match flow {
        Flow::Leaves => block.end = End::Leaves,
        Flow::Faults => block.end = End::Faults,
        Flow::Jumps => {}
        Flow::Next | Flow::Branches | Flow::Unknown if number + 1 == firsts.len() => {
            block.end = End::FallsOff
        }
        Flow::Next | Flow::Branches | Flow::Unknown => block.next.push(number + 1),
    }
    if let Some(target) = function.branch_target(last)
        && let Ok(target) = firsts.binary_search(&target)
        && !block.next.contains(&target)
    {
        block.next.push(target);
    }
    block
}

/// Where an instruction leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Flow {
    Next,
    Jumps,
    Branches,
    Leaves,
    Faults,
    /// On, or elsewhere.
    Unknown,
}

impl Flow {
    /// Whether it ends its block.
    fn ends(self) -> bool {
        !matches!(self, Flow::Next | Flow::Unknown)
    }
}

fn control(function: &Function, prog: &Prog) -> Flow {
    let operands = function.operands(prog);
    let Some(effects) = effects(prog) else {
        return if is_inert(prog.op) { Flow::Next } else { Flow::Unknown };
    };
    let is_local = matches!(operands.last(), Some(Addr::Branch(_)));
    match effects.control {
        Control::Next | Control::Interrupt | Control::Transaction => Flow::Next,
        Control::Jump if is_local => Flow::Jumps,
        Control::Jump | Control::Return => Flow::Leaves,
        Control::Branch => Flow::Branches,
        Control::Call if is_local => Flow::Unknown,
        Control::Call => Flow::Next,
        Control::Fault => Flow::Faults,
    }
}

/// The effects of an instruction; none for directives and data.
pub(crate) fn effects(prog: &Prog) -> Option<&'static Effects> {
    prog.op.effects(usize::from(prog.count))
}

/// Whether it is a directive that does nothing when executed.
pub(crate) fn is_inert(op: Op) -> bool {
    matches!(op, Op::TEXT | Op::FUNCDATA | Op::PCDATA | Op::PCALIGN | Op::NOP | Op::ADJSP)
}

/// Whether it stands for bytes of its own, which may be a prefix.
pub(crate) fn is_bytes(op: Op) -> bool {
    matches!(op, Op::BYTE | Op::WORD | Op::LONG | Op::QUAD)
}

/// Whether an operand is memory at a number alone.
pub(crate) fn is_fixed(mem: &Mem) -> bool {
    mem.name == Name::None && (mem.base, mem.index) == (Reg::NONE, Reg::NONE)
}

/// Whether a jump goes to what a register or memory tells.
pub(crate) fn is_indirect_jump(function: &Function, prog: &Prog) -> bool {
    let is_jump = effects(prog).is_some_and(|effects| effects.control == Control::Jump);
    let target = function.operands(prog).last();
    is_jump
        && target.is_some_and(|target| !matches!(target, Addr::Branch(_)) && symbol_target(target).is_none())
}

/// The symbol that a jump or call goes to, and the offset from there, as written or lowered.
pub(crate) fn symbol_target(addr: &Addr) -> Option<(SymbolId, i64)> {
    match *addr {
        Addr::Symbol(symbol, offset) => Some((symbol, offset)),
        Addr::Mem(Mem {
            name: Name::Extern | Name::Static,
            base: Reg::NONE,
            index: Reg::NONE,
            symbol,
            offset,
            ..
        }) => Some((symbol?, offset)),
        _ => None,
    }
}
