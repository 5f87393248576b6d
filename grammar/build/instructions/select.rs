//! What a line of `instructions.txt` selects. A mnemonic with its selectors in, its forms out, in
//! the order in which they are tried.
//!
//! Without selectors the name itself is looked up, first whole, then without its B, W, L or Q.

use super::data::{self, Op};
use super::derive::{self, Codes, Form, Immediate8, Order};
use super::kind::{Flag, Kind};
use iced_x86::Code;

/// How the forms of a line are made, beside which.
struct Style {
    order: Order,
    imm8: Immediate8,
    high_opcode_first: bool,
    /// Whether the instruction rounds where Intel says that it can.
    rounds: bool,
    /// Forms with one of these operands are left out.
    without: Vec<Kind>,
}

/// All forms of a mnemonic. Panics when there are none, or a selector selects nothing.
pub(crate) fn forms(codes: &Codes, op: &Op) -> Vec<Form> {
    let fail = |why: String| -> ! { panic!("instructions.txt:{}: {}: {why}", op.line, op.name) };
    let mut style = Style {
        order: Order::Reversed,
        imm8: Immediate8 { legacy: Kind::I8, vex: Kind::U8 },
        high_opcode_first: false,
        rounds: true,
        without: Vec::new(),
    };
    let mut out: Vec<Form> = Vec::new();
    let mut refused: Vec<Form> = Vec::new();
    let mut selected = false;
    for selector in &op.selectors {
        if let Some(kinds) = selector.strip_prefix("refuse") {
            refused.push(refusal(kinds));
            continue;
        }
        if let Some((name, value)) = selector.split_once(':') {
            match (name, value) {
                ("order", "reversed") => style.order = Order::Reversed,
                ("order", "same") => style.order = Order::Same,
                ("order", "immediate-last") => style.order = Order::ImmediateLast,
                ("opcode", "high-first") => style.high_opcode_first = true,
                ("imm8", kind) => style.imm8.legacy = kind_named(kind),
                ("round", "never") => style.rounds = false,
                ("vex-imm8", kind) => style.imm8.vex = kind_named(kind),
                ("without", kinds) => style.without = kinds.split(',').map(kind_named).collect(),
                ("bytes", bytes) => {
                    out.push(literal(bytes));
                    selected = true;
                }
                _ => fail(format!("no selector {selector}")),
            }
            continue;
        }
        if selector == "nothing" {
            selected = true;
            continue;
        }
        if let Some(name) = selector.strip_prefix('-') {
            if !selected {
                out = by_name(codes, &op.name, &style).unwrap_or_else(|| fail("no such mnemonic".into()));
                selected = true;
            }
            remove(codes, name, &mut out).unwrap_or_else(|why| fail(why));
            continue;
        }
        selected = true;
        let found = match selector.strip_prefix('+') {
            Some(code) => exact(codes, code, &style),
            None => by_name(codes, selector, &style),
        };
        match found {
            Some(forms) if !forms.is_empty() => out.extend(forms),
            _ => fail(format!("{selector} selects nothing")),
        }
    }
    if !selected {
        out = by_name(codes, &op.name, &style).unwrap_or_else(|| fail("no such mnemonic".into()));
        if out.is_empty() {
            fail("has no form that can be written".into());
        }
    }
    if !style.rounds {
        out.iter_mut().for_each(|form| form.flags &= !Flag::ROUND);
    }
    out.extend(refused);
    out
}

/// `refuse(kinds)`: what Go takes there, and the machine does not have.
fn refusal(kinds: &str) -> Form {
    let mut form = derive::literal(Vec::new(), None);
    form.kinds = split_kinds(kinds).1.unwrap_or_else(|| panic!("refuse{kinds}: no operands"));
    form.slots = vec![derive::NO_SLOT; form.kinds.len()];
    form.flags = Flag::REFUSED;
    form
}

fn kind_named(name: &str) -> Kind {
    let found = Kind::NAMED.iter().find(|(n, _)| *n == name);
    found.unwrap_or_else(|| panic!("no operand kind {name}")).1
}

/// `-Code` or `-Code(kind,kind)`: takes forms away again.
fn remove(codes: &Codes, text: &str, forms: &mut Vec<Form>) -> Result<(), String> {
    let (name, kinds) = split_kinds(text);
    let code = codes.named(name).ok_or_else(|| format!("no code {name}"))?;
    let before = forms.len();
    forms.retain(|f| f.code != code || kinds.as_ref().is_some_and(|k| *k != f.kinds));
    if forms.len() == before { Err(format!("there is no {text} to remove")) } else { Ok(()) }
}

fn split_kinds(text: &str) -> (&str, Option<Vec<Kind>>) {
    match text.split_once('(') {
        Some((name, rest)) => {
            let inner = rest.strip_suffix(')').unwrap_or_else(|| panic!("{text}: no `)`"));
            (name, Some(inner.split(',').filter(|k| !k.is_empty()).map(kind_named).collect()))
        }
        None => (text, None),
    }
}

/// `+Code` with derived operands or `+Code(kind,kind)` with these.
fn exact(codes: &Codes, text: &str, style: &Style) -> Option<Vec<Form>> {
    let (name, kinds) = split_kinds(text);
    let code = codes.named(name)?;
    Some(match kinds {
        Some(kinds) => vec![derive::explicit(code, kinds, style.order)],
        None => derive::forms(code, style.order, &style.imm8),
    })
}

/// `f390`, or `e4(AnyB)` for bytes followed by an immediate.
fn literal(text: &str) -> Form {
    let (bytes, kinds) = split_kinds(text);
    let mut form = derive::literal(data::bytes(bytes), None);
    form.kinds = kinds.unwrap_or_default();
    form.slots = vec![derive::NO_SLOT; form.kinds.len()];
    form.flags |= Flag::BYTES;
    form
}

/// `mnemonic`, `mnemonic.q`, `mnemonic/128`, or a mnemonic with its size as last letter.
fn by_name(codes: &Codes, name: &str, style: &Style) -> Option<Vec<Form>> {
    if let Some((stem, letter)) = name.split_once('.') {
        return sized(codes, stem, letter, style);
    }
    if let Some((stem, bits)) = name.split_once('/') {
        let all = codes.mnemonic(stem)?.iter().copied();
        return Some(in_order(all.filter(|c| derive::vector_length(c.op_code()) == bits).collect(), style));
    }
    if let Some(all) = codes.mnemonic(name) {
        return Some(in_order(all.to_vec(), style));
    }
    let split = name.len().checked_sub(1)?;
    sized(codes, &name[..split], &name[split..], style)
}

fn sized(codes: &Codes, stem: &str, letter: &str, style: &Style) -> Option<Vec<Form>> {
    let bits = match letter.to_uppercase().as_str() {
        "B" => 8,
        "W" => 16,
        "L" => 32,
        "Q" => 64,
        _ => return None,
    };
    let all = codes.mnemonic(stem)?.iter().copied();
    let fitting: Vec<Code> = all.filter(|c| derive::size(c.op_code()) == bits).collect();
    (!fitting.is_empty()).then(|| in_order(fitting, style))
}

fn in_order(mut codes: Vec<Code>, style: &Style) -> Vec<Form> {
    codes.sort_by_key(|code| derive::rank(*code, style.high_opcode_first));
    let all = codes.into_iter().flat_map(|code| derive::forms(code, style.order, &style.imm8));
    all.filter(|form| !form.kinds.iter().any(|k| style.without.contains(k))).collect()
}
