//! Writes the table as Rust source: the forms of all mnemonics, mnemonics in alphabetical order, and all spellings in
//! alphabetical order.

use super::Table;
use super::data::Op;
use super::derive::{Form, NO_SLOT};
use super::kind::{Class, Flag, Kind};
use super::layout;
use std::collections::HashMap;
use std::fmt::Write;

const MAX_OPERANDS: usize = 5;

/// Maximum number of fixed bytes of a form; the emitter writes eight at once.
const MAX_LITERAL: usize = 8;

/// The table of forms, mnemonics and names.
pub(crate) fn text(Table { ops, aliases, .. }: &Table) -> Result<String, String> {
    let mut text = String::new();
    let mut literals = Literals::default();
    let mut choices = Choices::default();
    let mut first = 0;
    let mut forms = String::new();
    let mut rows = String::new();
    let mut constants = String::new();
    for (number, op) in ops.iter().enumerate() {
        for form in &op.forms {
            write_form(&mut forms, form, &mut literals)?;
        }
        let count = op.forms.len();
        let choice = choices.index(op)?;
        let branch = match &op.branch {
            Some((short, near)) => {
                format!("Some(Branch {{ short: {}, near: {} }})", slice(short), slice(near))
            }
            None => "None".to_string(),
        };
        let (name, facts) = (&op.name, op.facts);
        writeln!(
            rows,
            "OpInfo {{ name: \"{name}\", first: {first}, count: {count}, choice: {choice}, facts: {facts}, branch: {branch} }},"
        )
        .unwrap();
        writeln!(constants, "pub const {name}: Op = Op({number});").unwrap();
        first += count;
    }
    writeln!(text, "pub(crate) static FORMS: [Form; {first}] = [\n{forms}];").unwrap();
    let codes: Vec<u16> = ops.iter().flat_map(|op| &op.forms).map(|form| form.code as u16).collect();
    writeln!(text, "static FORM_CODES: [u16; {first}] = {codes:?};").unwrap();
    writeln!(text, "pub(crate) static OPS: [OpInfo; {}] = [\n{rows}];", ops.len()).unwrap();
    choices.write(&mut text);
    let literals = literals.list.iter().map(|b| format!("&{b:?}")).collect::<Vec<_>>().join(", ");
    writeln!(text, "pub(crate) static LITERALS: &[&[u8]] = &[{literals}];").unwrap();
    writeln!(
        text,
        "#[allow(missing_docs, reason = \"the names are the mnemonics\")]\nimpl Op {{\n{constants}}}"
    )
    .unwrap();
    names(&mut text, ops, aliases)?;
    Ok(text)
}

/// By form, the number of each operand in iced's encoder, for comparison in tests.
pub(crate) fn slots(table: &Table) -> String {
    let forms: Vec<&Form> = table.ops.iter().flat_map(|op| &op.forms).collect();
    let mut text = format!("static SLOTS: [[u8; {MAX_OPERANDS}]; {}] = [\n", forms.len());
    for form in forms {
        let mut slots = form.slots.clone();
        slots.resize(MAX_OPERANDS, NO_SLOT);
        writeln!(text, "{slots:?},").unwrap();
    }
    text + "];\n"
}

fn names(text: &mut String, ops: &[Op], aliases: &[(String, usize)]) -> Result<(), String> {
    let mut all: Vec<(&str, usize)> = ops.iter().enumerate().map(|(i, op)| (op.name.as_str(), i)).collect();
    all.extend(aliases.iter().map(|(name, op)| (name.as_str(), *op)));
    all.sort_unstable();
    for pair in all.windows(2) {
        if pair[0].0 == pair[1].0 {
            return Err(format!("aliases.txt: {} is spelled twice", pair[0].0));
        }
    }
    writeln!(text, "pub(crate) static NAMES: [(&str, Op); {}] = [", all.len()).unwrap();
    for (name, op) in all {
        writeln!(text, "(\"{name}\", Op({op})),").unwrap();
    }
    text.push_str("];\n");
    Ok(())
}

fn slice(bytes: &[u8]) -> String {
    if bytes.is_empty() { "None".to_string() } else { format!("Some(&{bytes:?})") }
}

#[derive(Default)]
struct Literals {
    list: Vec<Vec<u8>>,
    index: HashMap<Vec<u8>, usize>,
}

impl Literals {
    fn index(&mut self, bytes: &[u8]) -> usize {
        *self.index.entry(bytes.to_vec()).or_insert_with(|| {
            self.list.push(bytes.to_vec());
            self.list.len() - 1
        })
    }
}

/// How mnemonics choose among their forms; many do it alike.
#[derive(Default)]
struct Choices {
    list: Vec<String>,
    index: HashMap<String, usize>,
    /// By class of operand, the forms that take it in some place, one bit each.
    rows: Vec<[u32; Class::COUNT]>,
    row_index: HashMap<[u32; Class::COUNT], usize>,
}

impl Choices {
    fn index(&mut self, op: &Op) -> Result<usize, String> {
        if op.forms.len() > u32::BITS as usize {
            return Err(format!("{} has more forms than a mask has bits", op.name));
        }
        let forms = || op.forms.iter().enumerate();
        let set = |takes: &dyn Fn(&Form) -> bool| -> u32 {
            forms().filter(|(_, form)| takes(form)).fold(0, |set, (number, _)| set | 1 << number)
        };
        let by_count: Vec<u32> =
            (0..=MAX_OPERANDS).map(|count| set(&|form| form.kinds.len() == count)).collect();
        let evex = set(&|form| layout::flags(form) & Flag::EVEX != 0);
        let mut rows = [0; MAX_OPERANDS];
        for (place, row) in rows.iter_mut().enumerate() {
            let mut by_class = [0; Class::COUNT];
            for (class, forms) in by_class.iter_mut().enumerate() {
                *forms =
                    set(&|form| form.kinds.get(place).is_some_and(|kind| kind.accepts() >> class & 1 != 0));
            }
            *row = *self.row_index.entry(by_class).or_insert_with(|| {
                self.rows.push(by_class);
                self.rows.len() - 1
            });
        }
        let choice = format!("Choice {{ by_count: {by_count:?}, evex: {evex}, rows: {rows:?} }},\n");
        Ok(*self.index.entry(choice).or_insert_with_key(|choice| {
            self.list.push(choice.clone());
            self.list.len() - 1
        }))
    }

    fn write(&self, text: &mut String) {
        let list = self.list.concat();
        writeln!(text, "pub(crate) static CHOICES: [Choice; {}] = [\n{list}];", self.list.len()).unwrap();
        let rows: String = self.rows.iter().map(|row| format!("{row:?},\n")).collect();
        writeln!(text, "pub(crate) static TAKEN: [[u32; Class::COUNT]; {}] = [\n{rows}];", self.rows.len())
            .unwrap();
    }
}

fn write_form(text: &mut String, form: &Form, literals: &mut Literals) -> Result<(), String> {
    if form.kinds.len() > MAX_OPERANDS {
        return Err(format!("{:?} has too many operands", form.code));
    }
    if form.bytes.len() > MAX_LITERAL {
        return Err(format!("{:02x?} are too many bytes", form.bytes));
    }
    let kinds: Vec<String> = (0..MAX_OPERANDS)
        .map(|i| format!("Kind::{:?}", form.kinds.get(i).copied().unwrap_or(Kind::None)))
        .collect();
    let template = format!("{:?}", layout::template(form)?).replace("encoding: ", "encoding: Encoding::");
    let literal = literals.index(&form.bytes);
    writeln!(
        text,
        "Form {{ kinds: [{}], template: {template}, count: {}, flags: {}, literal: {literal} }},",
        kinds.join(", "),
        form.kinds.len(),
        layout::flags(form)
    )
    .unwrap();
    Ok(())
}
