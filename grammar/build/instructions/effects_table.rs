//! Writes the effects of instructions as Rust source: distinct rows, and the rows of each form and mnemonic.
//!
//! Rows and lists are referenced by index, so the tables contain no addresses and need no relocations at startup.

use super::Table;
use super::effects::{self, Behaviour, Row};
use super::shift::Shift;
use iced_x86::{FlowControl, OpAccess, Register};
use std::collections::HashMap;
use std::fmt::Write;
use std::hash::Hash;

/// The maximum number of operands of an instruction.
const MAX_OPERANDS: usize = 5;

/// Distinct values, by index.
struct Pool<T> {
    list: Vec<T>,
    index: HashMap<T, usize>,
}

impl<T: Clone + Eq + Hash> Pool<T> {
    fn new() -> Pool<T> {
        Pool { list: Vec::new(), index: HashMap::new() }
    }

    fn index(&mut self, value: T) -> usize {
        *self.index.entry(value.clone()).or_insert_with(|| {
            self.list.push(value);
            self.list.len() - 1
        })
    }
}

/// All lists, concatenated; each is a range of the whole.
#[derive(Default)]
struct Lists {
    text: String,
    count: usize,
    index: HashMap<Vec<String>, usize>,
}

impl Lists {
    fn range(&mut self, items: Vec<String>) -> String {
        let len = items.len();
        let first = *self.index.entry(items).or_insert_with_key(|items| {
            items.iter().for_each(|item| writeln!(self.text, "{item},").unwrap());
            self.count += len;
            self.count - len
        });
        format!("List {{ first: {first}, len: {len} }}")
    }
}

/// All tables.
pub(crate) fn text(Table { ops, codes, .. }: &Table) -> Result<String, String> {
    let mut text = String::new();
    let (mut rows, mut shapes, mut features) = (Pool::new(), Pool::new(), Pool::new());
    // Row 0 means unknown.
    let (mut by_form, mut by_op) = (Vec::new(), Vec::new());
    for op in ops {
        let other = effects::of_op(codes, op)?.map_or(0, |row| rows.index(row) + 1);
        // By number of operands, the first form's; after those what holds for any other number.
        let mut by_count = [None; MAX_OPERANDS + 1];
        for form in &op.forms {
            let behaviour = effects::behaviour(codes, op, form)?;
            let indexes = match effects::of_form(form, behaviour) {
                Some(found) => found.map(|row| rows.index(row) + 1),
                None => [0; 6],
            };
            let mut needs = match behaviour {
                Behaviour::Code(code) => {
                    code.cpuid_features().iter().map(|f| format!("{f:?}").to_uppercase()).collect()
                }
                _ => Vec::new(),
            };
            needs.extend(op.needs.clone());
            by_form.push((shapes.index(indexes), features.index(needs)));
            by_count[form.kinds.len()].get_or_insert(indexes[0]);
        }
        let by_count = by_count.map(|row| row.unwrap_or(other));
        by_op.push(by_count.into_iter().chain([other]).collect::<Vec<_>>());
    }
    write_rows(&mut text, &rows.list);
    write_features(&mut text, &features.list);
    let array = |name: &str, kind: &str, items: Vec<String>| {
        format!("static {name}: [{kind}; {}] = [{}];\n", items.len(), items.join(", "))
    };
    let each = |shape: &[usize; 6]| format!("{shape:?}");
    text.push_str(&array("SHAPES", "[u16; 6]", shapes.list.iter().map(each).collect()));
    let (shape, needs) = by_form.iter().map(|(s, f)| (s.to_string(), f.to_string())).unzip();
    text.push_str(&array("FORM_SHAPES", "u16", shape));
    text.push_str(&array("FORM_FEATURES", "u8", needs));
    text.push_str(&array("OP_EFFECTS", "[u16; 7]", by_op.iter().map(|rows| format!("{rows:?}")).collect()));
    Ok(text)
}

fn write_rows(text: &mut String, rows: &[Row]) {
    let (mut registers, mut memory) = (Lists::default(), Lists::default());
    // Number 0 means none.
    let mut shifts = Pool::new();
    writeln!(text, "static EFFECTS: [Effects; {}] = [", rows.len()).unwrap();
    for row in rows {
        let access = |i| access(row.operands.get(i).copied().unwrap_or(OpAccess::None));
        let operands: Vec<&str> = (0..MAX_OPERANDS).map(access).collect();
        let [read, written, cleared, set, undefined] = row.flags;
        writeln!(
            text,
            "Effects {{ operands: [{}], registers: {}, general: {}, memory: {}, bytes: {}, element: {}, stack: {}, flags: \
             FlagEffects {{ read: flags({read}), written: flags({written}), cleared: flags({cleared}), set: \
             flags({set}), undefined: flags({undefined}) }}, shift: {}, control: {} }},",
            operands.join(", "),
            registers.range(row.registers.iter().map(implied).collect()),
            written_general(&row.registers),
            memory.range(row.memory.iter().map(implied_memory).collect()),
            row.bytes,
            row.element,
            row.stack,
            row.shift.map_or(0, |shift| shifts.index(shift) + 1),
            control(row.control),
        )
        .unwrap();
    }
    text.push_str("];\n");
    writeln!(text, "static SHIFTS: [Shift; {}] = [", shifts.list.len()).unwrap();
    for Shift { none, one, once } in shifts.list {
        writeln!(text, "Shift {{ none: {none:#x}, one: {one:#x}, once: flags({once}) }},").unwrap();
    }
    text.push_str("];\n");
    writeln!(text, "static REGISTERS: [Implied; {}] = [\n{}];", registers.count, registers.text).unwrap();
    writeln!(text, "static MEMORY: [ImpliedMemory; {}] = [\n{}];", memory.count, memory.text).unwrap();
}

fn write_features(text: &mut String, sets: &[Vec<String>]) {
    let mut lists = Lists::default();
    let ranges: Vec<String> = sets
        .iter()
        .map(|set| lists.range(set.iter().map(|name| format!("Feature::{name}")).collect()))
        .collect();
    let mut names: Vec<&String> = sets.iter().flatten().collect();
    names.sort_unstable();
    names.dedup();
    let names = names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(" ");
    writeln!(text, "features! {{ {names} }}").unwrap();
    writeln!(text, "static FEATURE_SETS: [List; {}] = [{}];", ranges.len(), ranges.join(", ")).unwrap();
    writeln!(text, "static FEATURES: [Feature; {}] = [\n{}];", lists.count, lists.text).unwrap();
}

/// The general registers among them that are written, one bit for each number.
fn written_general(registers: &[(Register, OpAccess)]) -> u16 {
    let written = registers.iter().filter(|(register, access)| register.is_gpr() && effects::writes(*access));
    written.fold(0, |set, (register, _)| set | 1 << register.full_register().number())
}

fn implied((register, access_to): &(Register, OpAccess)) -> String {
    let (reg, access) = (dialect(*register), access(*access_to));
    format!("Implied {{ reg: {reg}, bytes: {}, access: {access} }}", register.size())
}

fn implied_memory((base, bytes, access_to): &(Register, u32, OpAccess)) -> String {
    let (base, access) = (dialect(*base), access(*access_to));
    format!("ImpliedMemory {{ base: {base}, bytes: {bytes}, access: {access} }}")
}

/// The dialect's name of a register; general registers have one name for all widths but bytes.
fn dialect(register: Register) -> String {
    let words = ["AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI"];
    let number = register.number();
    let numbered = |letter: char| format!("{letter}{number}");
    let name = match register {
        Register::AH | Register::CH | Register::DH | Register::BH => format!("{register:?}"),
        Register::AL | Register::CL | Register::DL | Register::BL => format!("{register:?}"),
        r if r.is_gpr() && r.size() > 1 => words.get(number).map_or(numbered('R'), |word| word.to_string()),
        r if r.is_st() => numbered('F'),
        r if r.is_mm() => numbered('M'),
        r if r.is_k() => numbered('K'),
        r if r.is_xmm() => numbered('X'),
        r if r.is_ymm() => numbered('Y'),
        r if r.is_zmm() => numbered('Z'),
        r if r.is_segment_register() || r.is_cr() => format!("{register:?}"),
        other => panic!("no name for the implied register {other:?}"),
    };
    format!("Reg::{name}")
}

fn access(access: OpAccess) -> &'static str {
    match access {
        OpAccess::Read => "Access::Read",
        OpAccess::CondRead => "Access::MaybeRead",
        OpAccess::Write => "Access::Write",
        OpAccess::CondWrite => "Access::MaybeWrite",
        OpAccess::ReadWrite => "Access::ReadWrite",
        OpAccess::ReadCondWrite => "Access::ReadMaybeWrite",
        OpAccess::NoMemAccess => "Access::Address",
        _ => "Access::None",
    }
}

fn control(control: FlowControl) -> &'static str {
    match control {
        FlowControl::UnconditionalBranch | FlowControl::IndirectBranch => "Control::Jump",
        FlowControl::ConditionalBranch => "Control::Branch",
        FlowControl::Return => "Control::Return",
        FlowControl::Call | FlowControl::IndirectCall => "Control::Call",
        FlowControl::Interrupt => "Control::Interrupt",
        FlowControl::XbeginXabortXend => "Control::Transaction",
        FlowControl::Exception => "Control::Fault",
        _ => "Control::Next",
    }
}
