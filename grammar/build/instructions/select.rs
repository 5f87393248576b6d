//! Interprets the selectors in `instructions.txt`. A mnemonic with its selectors in; its forms out, in the order in which they
//! are tried.
//!
//! Without selectors the name itself is looked up, first as it is, then without its B, W, L or Q. A setting applies to the whole
//! line, wherever it is, or, in braces, to the selector before it.

use super::data::{self, Op};
use super::derive::{self, Codes, Form, Immediate8, Order};
use super::kind::{Flag, Kind};
use iced_x86::Code;

/// How forms are made.
#[derive(Clone)]
struct Settings {
    order: Order,
    imm8: Immediate8,
    high_opcode_first: bool,
    /// Whether the instruction takes rounding suffixes, if Intel has them.
    rounds: bool,
    /// Omits forms with one of these operands.
    without: Vec<Kind>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            order: Order::Reversed,
            imm8: Immediate8 { legacy: Kind::I8, vex: Kind::U8 },
            high_opcode_first: false,
            rounds: true,
            without: Vec::new(),
        }
    }
}

impl Settings {
    /// `name:value`
    fn set(&mut self, setting: &str) -> Result<(), String> {
        match setting.split_once(':') {
            Some(("order", "same")) => self.order = Order::Same,
            Some(("order", "immediate-last")) => self.order = Order::ImmediateLast,
            Some(("opcode", "high-first")) => self.high_opcode_first = true,
            Some(("imm8", kind)) => self.imm8.legacy = kind_named(kind)?,
            Some(("round", "never")) => self.rounds = false,
            Some(("vex-imm8", kind)) => self.imm8.vex = kind_named(kind)?,
            Some(("without", kinds)) => {
                self.without = kinds.split(',').map(kind_named).collect::<Result<_, _>>()?
            }
            _ => return Err(format!("no setting `{setting}`")),
        }
        Ok(())
    }
}

/// All forms of a mnemonic; an error if there are none or a selector selects nothing.
pub(crate) fn forms(codes: &Codes, op: &Op) -> Result<Vec<Form>, String> {
    let mut settings = Settings::default();
    let mut selections: Vec<&str> = Vec::new();
    let mut refused: Vec<Form> = Vec::new();
    for selector in &op.selectors {
        if let Some(kinds) = selector.strip_prefix("refuse") {
            refused.push(refusal(kinds)?);
        } else if selector.contains(':') && !selector.contains('{') && !selector.starts_with("bytes:") {
            settings.set(selector)?;
        } else {
            selections.push(selector);
        }
    }
    let mut out = Vec::new();
    for selection in &selections {
        out.extend(select(codes, selection, &settings)?);
    }
    if selections.is_empty() {
        out = by_name(codes, &op.name, &settings).ok_or("no such mnemonic")?;
        if out.is_empty() {
            return Err("no form can be written".into());
        }
    }
    out.extend(refused);
    Ok(out)
}

/// The forms of one selector.
fn select(codes: &Codes, selector: &str, line: &Settings) -> Result<Vec<Form>, String> {
    let (what, own) = selector.split_once('{').unwrap_or((selector, ""));
    let mut settings = line.clone();
    if !own.is_empty() {
        settings.set(own.strip_suffix('}').ok_or_else(|| format!("`{selector}` lacks a `}}`"))?)?;
    }
    if what == "nothing" {
        return Ok(Vec::new());
    }
    if let Some(bytes) = what.strip_prefix("bytes:") {
        return Ok(vec![literal(bytes)?]);
    }
    let found = match what.strip_prefix('+') {
        Some(code) => exact(codes, code, &settings)?,
        None => by_name(codes, what, &settings),
    };
    found.filter(|forms| !forms.is_empty()).ok_or_else(|| format!("`{selector}` selects nothing"))
}

/// `refuse(kinds)`: operands that Go accepts but the hardware lacks.
fn refusal(text: &str) -> Result<Form, String> {
    let mut form = derive::literal(Vec::new(), None);
    form.kinds = split_kinds(text)?.1.ok_or_else(|| format!("`refuse{text}` lacks operands"))?;
    form.slots = vec![derive::NO_SLOT; form.kinds.len()];
    form.flags = Flag::REFUSED;
    Ok(form)
}

fn kind_named(name: &str) -> Result<Kind, String> {
    let found = Kind::NAMED.iter().find(|(n, _)| *n == name);
    found.map(|(_, kind)| *kind).ok_or_else(|| format!("no operand kind `{name}`"))
}

/// `Code` or `Code(kind,kind)`.
fn split_kinds(text: &str) -> Result<(&str, Option<Vec<Kind>>), String> {
    let Some((name, rest)) = text.split_once('(') else { return Ok((text, None)) };
    let inner = rest.strip_suffix(')').ok_or_else(|| format!("`{text}` lacks a `)`"))?;
    let kinds = inner.split(',').filter(|kind| !kind.is_empty()).map(kind_named).collect::<Result<_, _>>()?;
    Ok((name, Some(kinds)))
}

/// `+Code` with derived operands, or `+Code(kind,kind)` with explicit ones; none if there is no such code.
fn exact(codes: &Codes, text: &str, settings: &Settings) -> Result<Option<Vec<Form>>, String> {
    let (name, kinds) = split_kinds(text)?;
    let Some(code) = codes.named(name) else { return Ok(None) };
    let mut forms = match kinds {
        Some(kinds) => vec![derive::explicit(code, kinds, settings.order)?],
        None => derive::forms(code, settings.order, &settings.imm8),
    };
    finish(&mut forms, settings);
    Ok(Some(forms))
}

/// `f390`, or `e4(AnyB)` for bytes followed by an immediate.
fn literal(text: &str) -> Result<Form, String> {
    let (bytes, kinds) = split_kinds(text)?;
    let mut form = derive::literal(data::bytes(bytes)?, None);
    form.kinds = kinds.unwrap_or_default();
    form.slots = vec![derive::NO_SLOT; form.kinds.len()];
    Ok(form)
}

/// `mnemonic`, `mnemonic.q`, `mnemonic/128`, or a mnemonic with its size as the last letter.
fn by_name(codes: &Codes, name: &str, settings: &Settings) -> Option<Vec<Form>> {
    if let Some((stem, letter)) = name.split_once('.') {
        return sized(codes, stem, letter, settings);
    }
    if let Some((stem, bits)) = name.split_once('/') {
        let all = codes.mnemonic(stem)?.iter().copied();
        let fitting = all.filter(|code| derive::vector_length(code.op_code()) == bits);
        return Some(in_order(fitting.collect(), settings));
    }
    if let Some(all) = codes.mnemonic(name) {
        return Some(in_order(all.to_vec(), settings));
    }
    let (stem, letter) = name.split_at_checked(name.len().checked_sub(1)?)?;
    sized(codes, stem, letter, settings)
}

fn sized(codes: &Codes, stem: &str, letter: &str, settings: &Settings) -> Option<Vec<Form>> {
    let bits = match letter.to_uppercase().as_str() {
        "B" => 8,
        "W" => 16,
        "L" => 32,
        "Q" => 64,
        _ => return None,
    };
    let all = codes.mnemonic(stem)?.iter().copied();
    let fitting: Vec<Code> = all.filter(|code| derive::size(code.op_code()) == bits).collect();
    (!fitting.is_empty()).then(|| in_order(fitting, settings))
}

fn in_order(mut codes: Vec<Code>, settings: &Settings) -> Vec<Form> {
    codes.sort_by_key(|code| derive::rank(*code, settings.high_opcode_first));
    let all = codes.into_iter().flat_map(|code| derive::forms(code, settings.order, &settings.imm8));
    let mut forms: Vec<Form> =
        all.filter(|form| !form.kinds.iter().any(|kind| settings.without.contains(kind))).collect();
    finish(&mut forms, settings);
    forms
}

fn finish(forms: &mut [Form], settings: &Settings) {
    if !settings.rounds {
        forms.iter_mut().for_each(|form| form.flags &= !Flag::ROUND);
    }
}
