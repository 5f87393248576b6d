//! Reading the data files. Text in; mnemonics with their selectors and facts out. What a selector
//! means is `select.rs`'s business.

use super::derive::{Codes, Form};
use super::effects::Behaviour;
use super::kind::Fact;
use std::collections::{BTreeMap, HashMap};

/// A mnemonic of the dialect.
pub(crate) struct Op {
    pub(crate) name: String,
    /// Where it stands in the data, for messages.
    pub(crate) line: usize,
    /// What the line says after `=`; empty when the name speaks for itself.
    pub(crate) selectors: Vec<String>,
    pub(crate) facts: u8,
    /// Opcode bytes of a branch: before an 8-bit distance, before a 32-bit distance.
    pub(crate) branch: Option<(Vec<u8>, Vec<u8>)>,
    pub(crate) forms: Vec<Form>,
    /// What it does, where no opcode says it.
    pub(crate) behaviour: Option<Behaviour>,
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(i, line)| (i + 1, line.split('#').next().unwrap_or("").trim()))
        .filter(|(_, line)| !line.is_empty())
}

/// Replaces `<name>` on both sides of a line by each pair of the table of that name.
fn expand(line: &str, tables: &HashMap<String, Vec<(String, String)>>) -> Vec<String> {
    let Some((start, end)) = line.find('<').zip(line.find('>')) else {
        return vec![line.to_string()];
    };
    let place = &line[start..=end];
    let name = &line[start + 1..end];
    let table = tables.get(name).unwrap_or_else(|| panic!("no table named {place}"));
    let (left, right) = line.split_once('=').unwrap_or((line, ""));
    table
        .iter()
        .flat_map(|(go, intel)| {
            let left = left.replace(place, go);
            let right = right.replace(place, intel);
            let joined = if line.contains('=') { format!("{left}={right}") } else { left };
            expand(&joined, tables)
        })
        .collect()
}

/// `grammar/instructions.txt`: families in brackets, names, exceptions with `=`, tables with `%`.
pub(crate) fn instructions(text: &str) -> Vec<Op> {
    let mut tables: HashMap<String, Vec<(String, String)>> = HashMap::new();
    let mut ops: BTreeMap<String, Op> = BTreeMap::new();
    for (number, line) in lines(text) {
        if line.starts_with('[') {
            continue;
        }
        if let Some(table) = line.strip_prefix('%') {
            let mut words = table.split_whitespace();
            let name = words.next().expect("a table has a name");
            let pairs = words
                .map(|w| w.split_once(':').unwrap_or((w, w)))
                .map(|(go, intel)| (go.to_string(), intel.to_string()));
            tables.insert(name.to_string(), pairs.collect());
            continue;
        }
        for line in expand(line, &tables) {
            let (names, selectors) = match line.split_once('=') {
                Some((name, right)) => (name, right.split_whitespace().map(str::to_string).collect()),
                None => (line.as_str(), Vec::new()),
            };
            for name in names.split_whitespace() {
                let op = Op {
                    name: name.to_string(),
                    line: number,
                    selectors: selectors.clone(),
                    facts: 0,
                    branch: None,
                    forms: Vec::new(),
                    behaviour: None,
                };
                if ops.insert(name.to_string(), op).is_some() {
                    panic!("instructions.txt:{number}: {name} is listed twice");
                }
            }
        }
    }
    ops.into_values().collect()
}

/// `grammar/facts.txt`: what is true of a mnemonic beyond its encodings.
pub(crate) fn facts(text: &str, ops: &mut [Op], codes: &Codes) {
    let mut section = String::new();
    for (number, line) in lines(text) {
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            section = name.to_string();
            continue;
        }
        if section == "branches" {
            let mut words = line.split_whitespace();
            let op = find(ops, words.next().unwrap_or(""), number);
            let short = bytes(words.next().unwrap_or("-"));
            op.branch = Some((short, bytes(words.next().unwrap_or("-"))));
            continue;
        }
        let behaviour = match section.as_str() {
            "does nothing" => Some(Behaviour::Nothing),
            "counts CX down" => Some(Behaviour::Counts),
            "may do anything" => Some(Behaviour::Unknown),
            _ => None,
        };
        if behaviour.is_some() {
            line.split_whitespace().for_each(|name| find(ops, name, number).behaviour = behaviour);
            continue;
        }
        if section == "does as an opcode" {
            let (name, code) = line.split_once(' ').unwrap_or((line, ""));
            let code = codes.named(code).unwrap_or_else(|| panic!("facts.txt:{number}: no code {code}"));
            find(ops, name, number).behaviour = Some(Behaviour::Code(code));
            continue;
        }
        let fact = match section.as_str() {
            "unary destination" => Fact::UNARY_DST,
            "first operand by byte name" => Fact::BYTE_FIRST,
            "first and last operand by byte name" => Fact::BYTE_ENDS,
            "displacement wraps" => Fact::WRAPS,
            other => panic!("facts.txt:{number}: no section named {other}"),
        };
        for name in line.split_whitespace() {
            find(ops, name, number).facts |= fact;
        }
    }
}

/// `grammar/aliases.txt`: other spellings, as pairs of a spelling and the index of its mnemonic.
pub(crate) fn aliases(text: &str, ops: &[Op]) -> Vec<(String, usize)> {
    let mut out = Vec::new();
    for (number, line) in lines(text) {
        let (name, others) = line.split_once('=').unwrap_or_else(|| panic!("aliases.txt:{number}: no `=`"));
        let target = index(ops, name.trim()).unwrap_or_else(|| panic!("aliases.txt:{number}: no {name}"));
        for other in others.split_whitespace() {
            assert!(index(ops, other).is_none(), "aliases.txt:{number}: {other} is a mnemonic itself");
            out.push((other.to_string(), target));
        }
    }
    out
}

fn index(ops: &[Op], name: &str) -> Option<usize> {
    ops.binary_search_by(|op| op.name.as_str().cmp(name)).ok()
}

fn find<'a>(ops: &'a mut [Op], name: &str, line: usize) -> &'a mut Op {
    let at = index(ops, name).unwrap_or_else(|| panic!("facts.txt:{line}: no {name}"));
    &mut ops[at]
}

/// `0f84` as bytes; `-` as none.
pub(crate) fn bytes(text: &str) -> Vec<u8> {
    if text == "-" {
        return Vec::new();
    }
    let byte = |i| text.get(i..i + 2).and_then(|t| u8::from_str_radix(t, 16).ok());
    (0..text.len())
        .step_by(2)
        .map(|i| byte(i).unwrap_or_else(|| panic!("{text} is not hexadecimal bytes")))
        .collect()
}
