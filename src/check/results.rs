//! Results: those that nothing writes, that are not written on the way to a return, and that are written twice.
//!
//! In: the accesses of a function to arguments and results by their names; its paths. Out: what is missing, and reports. Where results can be
//! reached in other ways, nothing is said.

use super::calls::Callees;
use super::first_time;
use super::reports::Reports;
use super::subject::{Subject, access};
use super::table::Id;
use crate::abi::{Types, abi0};
use crate::amd64::effects::{Access, Control};
use crate::amd64::{Op, Reg};
use crate::flow::forward::{State, forward};
use crate::flow::graph::{self, Graph};
use crate::flow::registers::{Registers, for_each_written};
use crate::obj::{Addr, Mem, Name, Prog};

/// The most parts of a result that are looked for one by one.
const MOST_PARTS: usize = 64;

/// The most results and writes of a function that are followed.
const MOST_FOLLOWED: usize = 64;

/// The bytes of results that are written.
pub(super) struct Results<'a> {
    all: &'a [abi0::Place],
    /// Written stretches, from 0(FP).
    written: Vec<(u64, u64)>,
    /// Whether more may be written than is known.
    unknown: bool,
    /// How far SP is, at most, below where the body begins, in bytes and as the source has it; none where that is not known.
    down: Option<i64>,
    /// Registers that hold SP, or did before it was moved.
    copies: Registers,
}

impl<'a> Results<'a> {
    pub(super) fn new(all: &'a [abi0::Place]) -> Self {
        Self { all, written: Vec::new(), unknown: false, down: Some(0), copies: Registers::default() }
    }

    /// Notes an operand named after an argument.
    pub(super) fn note(&mut self, mem: &Mem, accessed: Option<(Access, u64)>) {
        let Ok(start) = u64::try_from(mem.offset) else { return };
        match accessed {
            Some((Access::Address, _)) | None => self.unknown = true,
            Some((access, 0)) if access.writes() => self.unknown = true,
            Some((access, _)) if access.writes() && mem.index != Reg::NONE => self.unknown = true,
            Some((access, bytes)) if access.writes() => {
                self.written.push((start, start.saturating_add(bytes)))
            }
            _ => {}
        }
    }

    /// Notes what else an instruction may do about results.
    pub(super) fn note_instruction(&mut self, prog: &Prog, operands: &[Addr], callees: &Callees<'_>) {
        self.unknown |= callees.may_write_results(operands);
        self.note_copies(prog, operands);
        let Some(effects) = graph::effects(prog) else { return };
        let by = match (prog.op, operands) {
            _ if effects.control != Control::Next => return,
            (Op::SUBQ, [Addr::Const(bytes), Addr::Reg(Reg::SP)]) => Some(*bytes),
            (Op::ADDQ, [Addr::Const(bytes), Addr::Reg(Reg::SP)]) => bytes.checked_neg(),
            // Further down, if anywhere.
            (Op::ANDQ, [Addr::Const(_), Addr::Reg(Reg::SP)]) => return,
            (op, [.., Addr::Reg(Reg::SP)]) if op.name().starts_with("CMP") => return,
            (_, [.., Addr::Reg(Reg::SP)]) => None,
            _ => Some(-i64::from(effects.stack)),
        };
        self.down = self.down.zip(by).and_then(|(down, by)| down.checked_add(by));
    }

    /// Notes copies of SP. Results can be reached by one that is used for more than to set SP again.
    fn note_copies(&mut self, prog: &Prog, operands: &[Addr]) {
        if let [Addr::Reg(Reg::SP), Addr::Reg(to)] = operands {
            if prog.op == Op::MOVQ {
                self.copies.0 |= Registers::of(*to).0;
            }
            return;
        }
        if self.copies.0 == 0 || matches!(operands, [Addr::Reg(_), Addr::Reg(Reg::SP)]) {
            return;
        }
        let Some(effects) = graph::effects(prog) else { return };
        let uses = |(addr, access): (&Addr, &Access)| match addr {
            Addr::Reg(reg) => access.reads() && self.copies.has(*reg),
            _ => addr.mem().is_some_and(|mem| self.copies.has(mem.base) || self.copies.has(mem.index)),
        };
        self.unknown |= effects.control == Control::Call
            || operands.iter().zip(&effects.operands).any(uses)
            || effects
                .registers()
                .iter()
                .any(|implied| implied.access.reads() && self.copies.has(implied.reg));
        for_each_written(effects, operands, |reg| self.copies.remove(reg));
    }

    /// Notes another memory operand: through the hardware's SP results can be reached too, but not in the frame, which has so many bytes.
    pub(super) fn note_other(&mut self, prog: &Prog, addr: &Addr, mem: &Mem, frame: i64) {
        let is_address = matches!(addr, Addr::Address(_)) || prog.op == Op::LEAQ;
        let by_hardware = mem.base == Reg::SP && mem.offset >= 0 && mem.name == Name::None;
        let is_in_frame =
            !is_address && mem.index == Reg::NONE && self.down.is_some_and(|down| mem.offset < frame + down);
        self.unknown |=
            by_hardware && !is_in_frame || mem.name == Name::Auto && matches!(addr, Addr::Address(_));
    }

    /// Whether all that is written is known.
    fn is_known(&self) -> bool {
        !self.unknown
    }

    /// The results of which nothing is written, and of the others the first part of which nothing is, by name and offset.
    pub(super) fn missing(&self, types: &Types) -> Vec<(String, u64)> {
        if !self.is_known() {
            return Vec::new();
        }
        let is_written = |start: u64, size: u64| {
            size == 0 || self.written.iter().any(|(from, to)| *from < start + size && start < *to)
        };
        let missing = |place: &abi0::Place| {
            if !is_written(place.offset, place.size) {
                return Some((place.name.clone(), place.offset));
            }
            let parts = types.leaves(place.ty, MOST_PARTS)?;
            let part =
                parts.iter().find(|part| !is_written(place.offset + part.offset, part.scalar.size()))?;
            Some((format!("{}{}", place.name, part.suffix), place.offset + part.offset))
        };
        self.all.iter().filter_map(missing).collect()
    }
}

/// The results that have been written, one bit for each.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Done {
    on_some_path: u64,
    on_all_paths: u64,
}

impl State for Done {
    fn join(&mut self, other: &Self) -> bool {
        let joined = Self {
            on_some_path: self.on_some_path | other.on_some_path,
            on_all_paths: self.on_all_paths & other.on_all_paths,
        };
        std::mem::replace(self, joined) != joined
    }
}

impl Done {
    fn add(&mut self, results: u64) {
        self.on_some_path |= results;
        self.on_all_paths |= results;
    }
}

/// What an instruction does to bytes from 0(FP): whether it writes them whatever it finds there, or reads them as well.
struct Touch {
    start: u64,
    end: u64,
    access: Access,
}

/// What an instruction does to arguments and results.
fn touched(prog: &Prog, operands: &[Addr]) -> impl Iterator<Item = Touch> {
    operands.iter().enumerate().filter_map(|(index, addr)| {
        let Addr::Mem(mem) = addr else { return None };
        let start = u64::try_from(mem.offset).ok().filter(|_| mem.name == Name::Param)?;
        let (access, bytes) = access(prog, operands, index)?;
        Some(Touch { start, end: start.saturating_add(bytes), access })
    })
}

/// Checks the paths of one function.
pub(super) fn check(subject: &Subject<'_>, graph: &Graph, callees: &Callees<'_>, reports: &mut Reports<'_>) {
    let wants = reports.wants(Id::UNWRITTEN_RESULT) || reports.wants(Id::OVERWRITTEN_RESULT);
    let Some(signature) = subject.signature.filter(|_| wants && !subject.is_internal && !graph.is_opaque)
    else {
        return;
    };
    let places = abi0::assign(&subject.prototypes.types, signature).results;
    if places.is_empty() || places.len() > MOST_FOLLOWED {
        return;
    }
    let mut results = Results::new(&places);
    for (_, prog, operands) in subject.instructions() {
        results.note_instruction(prog, operands, callees);
        for (index, addr) in operands.iter().enumerate() {
            match (addr, addr.mem()) {
                (Addr::Mem(mem), _) if mem.name == Name::Param => {
                    results.note(mem, access(prog, operands, index))
                }
                (_, Some(mem)) if mem.name == Name::Param => results.note(mem, None),
                (_, Some(mem)) => results.note_other(prog, addr, mem, subject.frame),
                _ => {}
            }
        }
    }
    if results.is_known() {
        unwritten(subject, graph, callees, &places, reports);
        overwritten(subject, graph, &places, reports);
    }
}

/// Returns to which no path, or not every path, writes a result that others write.
fn unwritten(
    subject: &Subject<'_>,
    graph: &Graph,
    callees: &Callees<'_>,
    places: &[abi0::Place],
    reports: &mut Reports<'_>,
) {
    let function = subject.function;
    let written = |prog: &Prog| {
        let writes = |touch: &Touch| touch.access.writes();
        touched(prog, function.operands(prog)).filter(writes).fold(0, |set, touch| {
            let is_in =
                |place: &abi0::Place| place.offset < touch.end && touch.start < place.offset + place.size;
            let bits = places.iter().enumerate().filter(|(_, place)| is_in(place));
            bits.fold(set, |set, (number, _)| set | 1 << number)
        })
    };
    // By instruction, the results that it writes.
    let written: Vec<u64> = function.progs.iter().map(written).collect();
    // What nothing writes has been told of, and has no bytes or a finding of its own.
    let all = written.iter().fold(0, |all, written| all | written);
    let none = Done { on_some_path: 0, on_all_paths: 0 };
    let states = forward(graph, none, |state, index| state.add(written[index]));
    let mut count = 0;
    for (at, (block, state)) in graph.blocks.iter().zip(states).enumerate() {
        let (Some(mut state), Some(last)) = (state, block.progs.end.checked_sub(1)) else { continue };
        block.progs.clone().for_each(|index| state.add(written[index]));
        let prog = &function.progs[last];
        let missing = all & !state.on_all_paths;
        if prog.op != Op::RET || !function.operands(prog).is_empty() || callees.follows_abort(subject, last) {
            continue;
        }
        for (number, place) in places.iter().enumerate().filter(|(number, _)| missing >> number & 1 != 0) {
            let is_one = |set: u64| set >> number & 1 != 0;
            let writes = |block: usize| graph.blocks[block].progs.clone().any(|index| is_one(written[index]));
            let on_some_path = is_one(state.on_some_path);
            let (paths, write) =
                if on_some_path { ("a path", "does not write") } else { ("no path", "writes") };
            let message = format!("{paths} to this return {write} `{}+{}(FP)`", place.name, place.offset);
            count += 1;
            let is_followed = on_some_path && count <= MOST_FOLLOWED;
            let branch = if is_followed { first_time::skips(graph, at, writes) } else { None };
            reports.add(Id::UNWRITTEN_RESULT, prog.span, message, |mut found| {
                if let Some(branch) = branch.and_then(|branch| graph.blocks[branch].progs.clone().last()) {
                    found = found.also(function.progs[branch].span, "this goes past the write");
                }
                found.note("nobody else sets a result: what is left of something before is returned")
            });
        }
    }
}

/// Writes to results that are lost on every path.
fn overwritten(subject: &Subject<'_>, graph: &Graph, places: &[abi0::Place], reports: &mut Reports<'_>) {
    let function = subject.function;
    let is_result = |touch: &Touch| {
        let is_in = |place: &abi0::Place| place.offset < touch.end && touch.start < place.offset + place.size;
        touch.access == Access::Write && places.iter().any(is_in)
    };
    let mut count = 0;
    for (block, reached) in graph.blocks.iter().zip(&graph.reached) {
        for index in block.progs.clone().filter(|_| *reached) {
            let prog = &function.progs[index];
            let Some(touch) = touched(prog, function.operands(prog)).find(is_result) else { continue };
            count += 1;
            if count > MOST_FOLLOWED {
                return;
            }
            let mut again = None;
            let tells = |other: usize| {
                let found = ends(subject, other, &touch);
                if found == Some(false) {
                    again = Some(other);
                }
                found
            };
            if first_time::reaches(graph, index, tells) {
                continue;
            }
            // Where nothing follows, the function has no end.
            let Some(again) = again.filter(|again| *again != index) else { continue };
            let (name, place) = (subject.word(prog), function.progs[again].span);
            let message =
                format!("`{name}` writes a result that is written again before the function returns");
            reports
                .add(Id::OVERWRITTEN_RESULT, prog.span, message, |found| found.also(place, "written here"));
        }
    }
}

/// Whether an instruction ends the search for what becomes of bytes: yes if it uses them, or may; no if it overwrites all of them.
fn ends(subject: &Subject<'_>, index: usize, written: &Touch) -> Option<bool> {
    let prog = &subject.function.progs[index];
    let operands = subject.function.operands(prog);
    let Some(effects) = graph::effects(prog) else { return (!graph::is_inert(prog.op)).then_some(true) };
    let is_local = matches!(operands.last(), Some(Addr::Branch(_)));
    match effects.control {
        Control::Next => {}
        Control::Jump | Control::Branch if is_local => {}
        _ => return Some(true),
    }
    let mut covers = false;
    for touch in
        touched(prog, operands).filter(|touch| touch.start < written.end && written.start < touch.end)
    {
        if touch.access != Access::Write {
            return Some(true);
        }
        covers |= touch.start <= written.start && written.end <= touch.end;
    }
    covers.then_some(false)
}
