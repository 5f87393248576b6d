//! Registers and flags: what belongs to the caller is kept, and what is read has been set.

use super::calls::{Callee, Callees};
use super::machine::{Kept, Known, Machine};
use super::reports::Reports;
use super::subject::{Subject, exact};
use super::table::Id;
use crate::amd64::effects::{Access, Control, Effects, Flags};
use crate::amd64::{Op, Reg};
use crate::flow::doubts::FOLLOWED;
use crate::flow::graph;
use crate::obj::{Addr, Attributes, Prog, Version};
use crate::source::Span;
use rustc_hash::FxHashSet;

/// Checks one function.
pub(super) fn check(
    subject: &Subject<'_>,
    known: &Known<'_>,
    callees: &Callees<'_>,
    reports: &mut Reports<'_>,
) {
    // Values that Go passes are on the stack.
    let is_from_go = callees.are_from_go(subject);
    let is_visible = subject.symbol.version != Version::Static;
    let mut told = Told::default();
    known.each(|index, prog, operands, machine| {
        let Some(effects) = graph::effects(prog) else { return };
        let leaves = leaves(effects, operands);
        if leaves {
            kept(subject, prog, machine, &mut told, reports);
        }
        let calls = effects.control == Control::Call && effects.stack != 0;
        if (leaves || calls)
            && let Some(set) = machine.direction
        {
            let message = format!("the direction flag is still set at this `{}`", prog.op.name());
            if told.is_new(Id::DIRECTION_FLAG, index) {
                reports.add(Id::DIRECTION_FLAG, prog.span, message, |found| {
                    found.also(span(subject, set), "set here").help("add `CLD` before it")
                });
            }
        }
        // Assembly that calls its own functions may leave the state to them.
        let is_left = leaves && is_visible && subject.signature.is_some();
        if (is_left || calls && callees.are_elsewhere(operands))
            && let Some(wide) = machine.dirty
            && told.is_new(Id::DIRTY_UPPER, index)
        {
            // Assembly elsewhere may be passed vectors, and may keep them.
            let is_certain = leaves || callees.of(operands) == Callee::Go;
            dirty_upper(subject, prog, wide, is_certain, reports);
        }
        let unset = if is_from_go { machine.unset } else { Default::default() };
        let unset_flags = if is_from_go { machine.unset_flags } else { Flags::empty() };
        if unset.0 | machine.lost.0 != 0 {
            reads(prog, operands, effects, |reg, operand| {
                let place = operand.map_or(prog.span, |operand| subject.function.operand_span(prog, operand));
                let (check, why) = match reg {
                    reg if unset.has(reg) => (Id::UNSET_REGISTER, "nothing has set it"),
                    reg if machine.lost.has(reg) => {
                        (Id::LOST_REGISTER, "the function called before leaves nothing in it")
                    }
                    _ => return,
                };
                let name = reg.name();
                if told.is_new_register(check, reg) {
                    reports.add(
                        check,
                        place,
                        format!("`{}` reads `{name}`, but {why}", prog.op.name()),
                        |found| found,
                    );
                }
            });
        }
        let flags = effects.flags.read & FOLLOWED;
        let bad = flags & (unset_flags | machine.lost_flags);
        if !bad.is_empty() && effects.control != Control::Call && !ignores_flags(prog, operands) {
            let why = match (bad & machine.lost_flags).is_empty() {
                true => "nothing has set",
                false => "an instruction before leaves undefined",
            };
            if told.is_new(Id::UNSET_FLAG, index) {
                let message = format!("`{}` depends on {}, which {why}", prog.op.name(), names(bad));
                reports.add(Id::UNSET_FLAG, prog.span, message, |found| found);
            }
        }
    });
}

/// What is reported once.
#[derive(Default)]
struct Told(FxHashSet<(Id, usize)>);

impl Told {
    fn is_new(&mut self, check: Id, index: usize) -> bool {
        self.0.insert((check, index))
    }

    /// Registers have numbers above those of instructions.
    fn is_new_register(&mut self, check: Id, reg: Reg) -> bool {
        self.0.insert((check, reg.index().unwrap_or_default() | 1 << (usize::BITS - 2)))
    }
}

/// Leaving with the upper halves of vectors in use.
fn dirty_upper(
    subject: &Subject<'_>,
    prog: &Prog,
    written: usize,
    is_certain: bool,
    reports: &mut Reports<'_>,
) {
    let message = format!("the upper halves of vectors are in use at this `{}`", prog.op.name());
    let is_expanded = reports.is_expanded(prog.span);
    let between = if subject.starts_line(prog) { "\n\t" } else { "; " };
    reports.add(Id::DIRTY_UPPER, prog.span, message, |found| {
        let found = found
            .also(span(subject, written), "written here")
            .note("SSE instructions are slow until they are cleared");
        let offer = "add `VZEROUPPER` before it";
        let before = Span { end: prog.span.start, ..prog.span };
        match is_expanded || !is_certain {
            true => found.help(offer),
            false => found.safe_fix(before, format!("{}{between}", Op::VZEROUPPER.name()), offer),
        }
    });
}

fn span(subject: &Subject<'_>, index: usize) -> Span {
    subject.function.progs[index].span
}

/// Whether an instruction leaves the function for its caller, at once or by way of another function.
fn leaves(effects: &Effects, operands: &[Addr]) -> bool {
    match effects.control {
        Control::Return => true,
        Control::Jump => operands.last().and_then(graph::symbol_target).is_some(),
        _ => false,
    }
}

/// The caller's registers at a return.
fn kept(subject: &Subject<'_>, prog: &Prog, machine: &Machine, told: &mut Told, reports: &mut Reports<'_>) {
    let mut tell = |check: Id, kept: Kept, message: String, help: &str| {
        let Kept::Changed(index) = kept else { return };
        if told.is_new(check, index) {
            reports.add(check, span(subject, index), message, |found| {
                found.also(prog.span, "the function returns here").help(help)
            });
        }
    };
    if !subject.saves_bp && !subject.has(Attributes::TOPFRAME) {
        let message = "`BP` is overwritten, but belongs to the caller: it is the frame pointer".to_owned();
        let help = "give the function a frame, `$8` at least, which saves it, or save and restore it";
        tell(Id::FRAME_POINTER, machine.bp, message, help);
    }
    if subject.is_internal {
        let message = "`R14` is overwritten, but is the current goroutine to the caller".to_owned();
        tell(
            Id::G_REGISTER,
            machine.g,
            message,
            "use another register, or restore it before the function returns",
        );
        let message = "`X15` is overwritten, but must be zero when the function returns".to_owned();
        tell(Id::ZERO_REGISTER, machine.zero, message, "add `XORPS X15, X15` before the function returns");
    }
}

/// Passes on the registers whose values matter to an instruction, with the operand that names each.
fn reads(prog: &Prog, operands: &[Addr], effects: &Effects, mut each: impl FnMut(Reg, Option<usize>)) {
    for (index, addr) in operands.iter().enumerate() {
        if let Some(mem) = addr.mem() {
            [mem.base, mem.index].into_iter().for_each(|reg| each(reg, Some(index)));
        }
    }
    let is_save =
        matches!((prog.op, operands), (Op::PUSHQ, _) | (_, [Addr::Reg(_), Addr::Mem(_)]) if saves(prog.op));
    if is_save || has_known_result(prog, operands) {
        return;
    }
    let list = match operands {
        [Addr::Reg(_), .., Addr::Reg(_)] => exact(prog, operands).unwrap_or(effects),
        _ => effects,
    };
    for (index, addr) in operands.iter().enumerate() {
        let Addr::Reg(reg) = *addr else { continue };
        let access = list.operands[index];
        // Part of a vector may be written, or a part that is not set ignored.
        let is_part = reg.is_vector() && (access != Access::Read || index > 0 && merges(prog.op));
        if access.reads() && !is_part {
            each(reg, Some(index));
        }
    }
    // CPUID looks at CX for some values of AX only.
    let matters = |reg: Reg| !reg.is_vector() && (prog.op != Op::CPUID || reg == Reg::AX);
    let implied = list.registers().iter().filter(|implied| implied.access.reads() && matters(implied.reg));
    implied.for_each(|implied| each(implied.reg, None));
}

/// Whether an instruction takes only the parts of a vector that it does not compute from its second source.
fn merges(op: Op) -> bool {
    let names = [
        "VCVT",
        "VSQRT",
        "VROUND",
        "VRNDSCALE",
        "VRCP",
        "VRSQRT",
        "VGET",
        "VREDUCE",
        "VPINSR",
        "VINSERT",
        "VMOV",
    ];
    names.iter().any(|name| op.name().starts_with(name))
}

/// Moves of whole registers to memory: their values may belong to the caller.
fn saves(op: Op) -> bool {
    matches!(op, Op::MOVQ | Op::PUSHQ | Op::MOVOU | Op::MOVUPS | Op::MOVUPD | Op::MOVAPS)
}

/// Whether the operands determine the result whatever is in the registers: `SBBQ AX, AX`, `ORQ $-1, AX`, `PCMPEQL X0, X0`.
fn has_known_result(prog: &Prog, operands: &[Addr]) -> bool {
    match operands {
        [Addr::Const(0), _] => prog.op.name().starts_with("AND"),
        [Addr::Const(-1), _] => prog.op.name().starts_with("OR"),
        _ => {
            let mut registers = operands.iter().filter_map(Addr::reg);
            let first = registers.next();
            first.is_some() && registers.clone().next().is_some() && registers.all(|reg| Some(reg) == first)
        }
    }
}

/// Whether flags are read for a result that is not used: rotations through carry by no bit, and the like.
fn ignores_flags(prog: &Prog, operands: &[Addr]) -> bool {
    matches!(prog.op, Op::PUSHFQ | Op::LAHF) || matches!(operands, [Addr::Const(0), _])
}

fn names(flags: Flags) -> String {
    let all = [(Flags::CF, "carry"), (Flags::ZF, "zero"), (Flags::SF, "sign"), (Flags::PF, "parity")];
    let named: Vec<&str> =
        all.iter().filter(|(flag, _)| flags.contains(*flag)).map(|(_, name)| *name).collect();
    match named.len() {
        1 => format!("the {} flag", named[0]),
        _ => format!("the {} flags", named.join(" and ")),
    }
}
