//! Common code of the instruction table's checks: operands to try, the reference's answers, and a parser for plain operands.
//! The parser knows registers, numbers and addresses, and skips anything with symbols, so that the table is checked
//! independently of the product's own parser.

mod decode;
mod effects;
mod facts;
mod operands;
mod reference;
mod refused;
pub(crate) mod sample;
mod table;

use crate::support::runner::{Context, Trial};
use rasm::amd64::{Mem, Op, Operand, Reg, Suffix};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = facts::trials(context);
    trials.extend(effects::trials(context));
    trials.extend(operands::trials(context));
    trials.extend(table::trials(context));
    trials
}

/// One instruction without symbols or labels.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) op: Op,
    pub(crate) suffix: Suffix,
    pub(crate) operands: Vec<Operand>,
}

/// Parses `ADDQ $1, AX`; none if the line has anything but registers, numbers and addresses.
pub(crate) fn parse(text: &str) -> Option<Line> {
    let text = text.trim();
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let (name, suffix) = word.split_once('.').unwrap_or((word, ""));
    let op = Op::from_name(name)?;
    let suffix = Suffix::parse(suffix).ok()?;
    let rest = rest.trim();
    let mut operands = Vec::new();
    if !rest.is_empty() {
        for part in rest.split(',') {
            operands.push(operand(part.trim())?);
        }
    }
    Some(Line { op, suffix, operands })
}

/// The register with that name, which must exist.
pub(crate) fn reg(name: &str) -> Reg {
    register(name).unwrap_or_else(|| panic!("no register {name}"))
}

fn register(name: &str) -> Option<Reg> {
    Reg::from_name(name)
}

fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix('-') {
        return Some(number(rest)?.wrapping_neg());
    }
    if let Some(rest) = text.strip_prefix('+') {
        return number(rest);
    }
    let value = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u64::from_str_radix(hex, 16).ok()?,
        None => text.parse::<u64>().ok()?,
    };
    Some(value as i64)
}

fn operand(text: &str) -> Option<Operand> {
    if let Some(value) = text.strip_prefix('$') {
        return number(value).map(Operand::Imm);
    }
    if let Some(reg) = register(text) {
        return Some(Operand::Reg(reg));
    }
    if let Some(list) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
        let (first, last) = list.split_once('-')?;
        return Some(Operand::RegList(register(first.trim())?, register(last.trim())?));
    }
    let open = text.find('(').unwrap_or(text.len());
    let mut mem = Mem::default();
    if open > 0 {
        mem.disp = number(&text[..open])?;
    }
    for group in text[open..].split('(').skip(1) {
        let group = group.strip_suffix(')')?;
        match group.split_once('*') {
            Some((index, scale)) => {
                mem.index = register(index.trim())?;
                mem.scale = scale.trim().parse().ok()?;
            }
            None if mem.base == Reg::NONE => mem.base = register(group)?,
            None => {
                mem.index = register(group)?;
                mem.scale = 1;
            }
        }
    }
    Some(Operand::Mem(mem))
}
