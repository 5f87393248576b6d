//! Which features a function has asked the processor for on every path to an instruction.
//!
//! In: a function as written, and the features that whoever calls it has asked for. Out: the features known before each instruction, and
//! before each jump or call of another function. A test is a comparison of a variable whose name tells of a feature, or of bits of CPUID,
//! with a branch behind it: the feature is there on one side, and not on the other. What becomes of such a value otherwise is not
//! followed, and then both sides are taken to be right.

use super::features::{Set, asks, denies};
use crate::amd64::Reg;
use crate::amd64::effects::{Control, Effects};
use crate::check::subject::Subject;
use crate::flow::forward::{State, forward_on};
use crate::flow::graph::{self, Graph};
use crate::flow::registers::for_each_written;
use crate::obj::{Addr, Name, Prog, SymbolId};
use crate::source::Span;

/// The number of general registers.
const GENERAL: usize = 16;

/// What is known of a value.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Value {
    #[default]
    Unknown,
    Number(i64),
    /// Not zero where the processor has these features.
    Tells(Set),
    /// A register behind CPUID, shifted right by so many bits.
    Cpuid {
        leaf: Option<u32>,
        register: u8,
        shift: u8,
    },
    /// Made of one of those in a way that is not followed.
    Made,
}

/// Which side of a branch has the features that the flags tell of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum When {
    Zero,
    NotZero,
    Carry,
    /// Not known.
    Either,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Known {
    has: Set,
    values: [Value; GENERAL],
    flags: Option<(Set, When)>,
    /// Whether the frame has a value of those.
    is_kept: bool,
}

impl State for Known {
    fn join(&mut self, other: &Self) -> bool {
        let before = *self;
        self.has = self.has.common(other.has);
        self.is_kept |= other.is_kept;
        for (own, other) in self.values.iter_mut().zip(other.values) {
            let tells = |value| !matches!(value, Value::Unknown | Value::Number(_));
            *own = match *own == other {
                true => *own,
                false if tells(*own) || tells(other) => Value::Made,
                false => Value::Unknown,
            };
        }
        if self.flags != other.flags {
            self.flags = (self.flags.is_some() || other.flags.is_some()).then_some((Set::ALL, When::Either));
        }
        *self != before
    }
}

/// A test in a function: the features, and its place.
pub(super) type Test = (Set, Span);

/// The tests of a function that a branch depends on.
pub(super) fn tests(subject: &Subject<'_>, graph: &Graph) -> Vec<Test> {
    let mut found = Vec::new();
    let states = follow(subject, graph, Set::NONE);
    for (block, state) in graph.blocks.iter().zip(states) {
        let Some(mut known) = state else { continue };
        for index in block.progs.clone() {
            let prog = &subject.function.progs[index];
            let branches = graph::effects(prog).is_some_and(|effects| effects.control == Control::Branch);
            if let (true, Some((set, when))) = (branches, known.flags)
                && when != When::Either
                && set != Set::ALL
                && !set.is_empty()
                && side(prog.op.name(), when).is_some()
            {
                found.push((set, subject.function.progs[index.saturating_sub(1)].span));
            }
            known.step(subject, prog);
        }
    }
    found
}

/// Visits each instruction that is reached with the features known before it; `entry` are those when the function is called. A branch to
/// another function is visited with what holds when it is taken.
pub(super) fn each<'a>(
    subject: &Subject<'a>,
    graph: &Graph,
    entry: Set,
    mut visit: impl FnMut(&'a Prog, &'a [Addr], Set),
) {
    let states = follow(subject, graph, entry);
    for (block, state) in graph.blocks.iter().zip(states) {
        let Some(mut known) = state else { continue };
        for index in block.progs.clone() {
            let prog = &subject.function.progs[index];
            let mut taken = known;
            taken.branch(prog, true);
            visit(prog, subject.function.operands(prog), taken.has);
            known.step(subject, prog);
        }
    }
}

fn follow(subject: &Subject<'_>, graph: &Graph, entry: Set) -> Vec<Option<Known>> {
    let function = subject.function;
    let entry = Known { has: entry, values: [Value::Unknown; GENERAL], flags: None, is_kept: false };
    forward_on(
        graph,
        entry,
        |known, index| known.step(subject, &function.progs[index]),
        |known, block, next| {
            let Some(prog) = function.progs.get(block.progs.end.saturating_sub(1)) else { return };
            // To the same place whether it is taken or not tells nothing.
            if function.branch_target(prog) != Some(block.progs.end) {
                known.branch(prog, next.progs.start != block.progs.end);
            }
        },
    )
}

/// Whether a branch is taken where the features are; none if that is not known.
fn side(name: &str, when: When) -> Option<bool> {
    match (name, when) {
        ("JEQ", When::Zero) | ("JNE" | "JHI" | "JGT", When::NotZero) | ("JCS", When::Carry) => Some(true),
        ("JNE", When::Zero) | ("JEQ" | "JLS" | "JLE", When::NotZero) | ("JCC", When::Carry) => Some(false),
        _ => None,
    }
}

impl Known {
    /// What a conditional branch tells on one of its sides.
    fn branch(&mut self, prog: &Prog, is_taken: bool) {
        if graph::effects(prog).is_none_or(|effects| effects.control != Control::Branch) {
            return;
        }
        let Some((set, when)) = self.flags else { return };
        match side(prog.op.name(), when) {
            Some(taken) if taken == is_taken => self.has = self.has.and(set.closed()),
            // A test of more than one says only that not all of them are there.
            Some(_) if set.is_one() => self.has = self.has.without(set),
            Some(_) => {}
            None => self.has = self.has.and(set.closed()),
        }
    }

    fn step(&mut self, subject: &Subject<'_>, prog: &Prog) {
        let operands = subject.function.operands(prog);
        let Some(effects) = graph::effects(prog) else {
            if !graph::is_inert(prog.op) {
                (self.values, self.flags) = ([Value::Unknown; GENERAL], None);
            }
            return;
        };
        match effects.control {
            Control::Call => {
                // A function whose name tells of a feature may be the test.
                if let Some(symbol) = called(operands) {
                    let name = subject.unit.linked_name(symbol);
                    if asks(name.rsplit('.').next().unwrap_or_default()) {
                        self.has = self.has.and(Set::of_name(&name).closed());
                    }
                }
                (self.values, self.flags) = ([Value::Unknown; GENERAL], None);
            }
            Control::Next => self.compute(subject, prog, operands, effects),
            _ => {}
        }
    }

    fn compute(&mut self, subject: &Subject<'_>, prog: &Prog, operands: &[Addr], effects: &Effects) {
        let name = prog.op.name();
        let values: Vec<Value> =
            (0..operands.len()).map(|index| self.value(subject, prog, operands, index)).collect();
        if let (Some(Addr::Mem(_)), Some(value)) = (operands.last(), values.first()) {
            self.is_kept |= told(*value).is_some();
        }
        let stem = name.strip_suffix(['B', 'W', 'L', 'Q']).unwrap_or(name);
        let (flags, result) = match (stem, &values[..]) {
            ("CPUID", _) => {
                let leaf = match self.values[0] {
                    Value::Number(leaf) => Some(leaf as u32),
                    _ => None,
                };
                for register in 0..4 {
                    self.values[usize::from(register)] = Value::Cpuid { leaf, register, shift: 0 };
                }
                return;
            }
            // What the system saves says nothing of itself.
            ("XGETBV", _) => {
                self.values[0] = Value::Tells(Set::NONE);
                self.values[2] = Value::Tells(Set::NONE);
                return;
            }
            ("CMP", [one, other]) => (compared(*one, *other), None),
            ("TEST", [one, other]) => (tested(masked(*one, *other)), None),
            ("BT", [Value::Number(bit), value]) => {
                (told(value.masked(1 << (*bit & 63))).map(|set| (set, When::Carry)), None)
            }
            ("BT", [_, value]) => (told(*value).map(|set| (set, When::Carry)), None),
            ("AND", [one, other]) => {
                let both = masked(*one, *other);
                (tested(both), Some(both))
            }
            ("SHR" | "SAR", [Value::Number(by), Value::Cpuid { leaf, register, shift }])
                if (0..64).contains(by) =>
            {
                let shift = shift.saturating_add(*by as u8);
                (None, Some(Value::Cpuid { leaf: *leaf, register: *register, shift }))
            }
            _ if name.starts_with("MOV") && values.len() == 2 => (self.flags, Some(values[0])),
            ("XOR" | "SUB", [_, _]) if operands[0] == operands[1] => (None, Some(Value::Number(0))),
            _ => {
                let reads = |(value, access): (&Value, &crate::amd64::effects::Access)| {
                    access.reads() && told(*value).is_some()
                };
                // SETcc and CMOVcc make a value of the flags.
                let is_made = values.iter().zip(&effects.operands).any(reads)
                    || self.flags.is_some() && !effects.flags.read.is_empty();
                let flags = match effects.flags.changed().is_empty() {
                    true => self.flags,
                    false => is_made.then_some((Set::ALL, When::Either)),
                };
                (flags, is_made.then_some(Value::Made))
            }
        };
        self.flags = flags;
        let written = operands.last().and_then(Addr::reg).and_then(Reg::general);
        for_each_written(effects, operands, |reg| {
            if let Some(number) = reg.general() {
                let is_last = written == Some(number);
                self.values[usize::from(number)] = result.filter(|_| is_last).unwrap_or_default();
            }
        });
    }

    /// What is known of an operand.
    fn value(&self, subject: &Subject<'_>, prog: &Prog, operands: &[Addr], index: usize) -> Value {
        match &operands[index] {
            Addr::Const(number) => Value::Number(*number),
            Addr::Reg(reg) => {
                reg.general().map(|number| self.values[usize::from(number)]).unwrap_or_default()
            }
            Addr::Mem(mem) if matches!(mem.name, Name::Extern | Name::Static | Name::Param) => {
                let name = mem.symbol.map(|id| subject.unit.linked_name(id)).unwrap_or_default();
                // The offset may be a name too.
                let text = subject.sources.text(subject.function.operand_span(prog, index));
                let set = Set::of_name(text).and(Set::of_name(&name));
                match set.is_empty() {
                    false if denies(text) || denies(&name) => Value::Made,
                    false => Value::Tells(set),
                    true if is_about_cpu(&name) => Value::Tells(Set::ALL),
                    true => Value::Unknown,
                }
            }
            // What is kept in the frame is not followed.
            Addr::Mem(mem) if mem.name == Name::Auto || mem.base == Reg::SP => match self.is_kept {
                true => Value::Made,
                false => Value::Unknown,
            },
            Addr::Mem(mem) => {
                match mem.base.general().and_then(|base| told(self.values[usize::from(base)])) {
                    Some(_) => Value::Made,
                    None => Value::Unknown,
                }
            }
            _ => Value::Unknown,
        }
    }
}

/// Whether a variable is about the processor in general.
fn is_about_cpu(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    // How many there are says nothing of what they can do.
    !name.contains("ncpu")
        && !name.contains("numcpu")
        && ["cpu", "x86", "feature"].iter().any(|word| name.contains(word))
}

fn called(operands: &[Addr]) -> Option<SymbolId> {
    operands.last().and_then(graph::symbol_target).map(|(symbol, _)| symbol)
}

/// The features that a value tells of; none if it is about something else.
fn told(value: Value) -> Option<Set> {
    match value {
        Value::Unknown | Value::Number(_) => None,
        Value::Tells(set) => Some(set),
        Value::Cpuid { leaf, register, shift } => {
            Some(Set::of_cpuid(leaf, register, u64::MAX << shift.min(63)))
        }
        Value::Made => Some(Set::ALL),
    }
}

impl Value {
    /// The value with other bits cleared.
    fn masked(self, mask: u64) -> Self {
        match self {
            Value::Cpuid { leaf, register, shift } => {
                Value::Tells(Set::of_cpuid(leaf, register, mask.checked_shl(u32::from(shift)).unwrap_or(0)))
            }
            other => other,
        }
    }
}

/// Two values with `&` between them.
fn masked(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Number(mask), value) | (value, Value::Number(mask)) => value.masked(mask as u64),
        (Value::Tells(one), Value::Tells(other)) => Value::Tells(one.and(other)),
        (one, other) if one == other => one,
        (one, other) if told(one).is_some() || told(other).is_some() => Value::Made,
        _ => Value::Unknown,
    }
}

/// The flags of a value that is compared with zero.
fn tested(value: Value) -> Option<(Set, When)> {
    match value {
        Value::Made => Some((Set::ALL, When::Either)),
        value => told(value).map(|set| (set, When::NotZero)),
    }
}

/// The flags of a comparison.
fn compared(one: Value, other: Value) -> Option<(Set, When)> {
    match (one, other) {
        (Value::Made, _) | (_, Value::Made) => Some((Set::ALL, When::Either)),
        // How many leaves there are tells of no feature.
        (Value::Cpuid { leaf, .. }, _) | (_, Value::Cpuid { leaf, .. }) => {
            leaf.is_none().then_some((Set::ALL, When::Either))
        }
        (value, Value::Number(number)) | (Value::Number(number), value) => {
            told(value).map(|set| (set, if number == 0 { When::NotZero } else { When::Zero }))
        }
        (value, other) => told(value).or(told(other)).map(|set| (set, When::Zero)),
    }
}
