//! Reads the data files. Text in; mnemonics with their selectors and facts out. `select.rs` interprets selectors.

use super::derive::{Codes, Form};
use super::effects::Behaviour;
use super::kind::Fact;
use std::collections::{BTreeMap, HashMap};

/// A mnemonic of the dialect.
#[derive(Debug)]
pub(crate) struct Op {
    pub(crate) name: String,
    /// Its line in the data file, for messages.
    pub(crate) line: usize,
    /// The text after `=`; empty if the name suffices.
    pub(crate) selectors: Vec<String>,
    pub(crate) facts: u8,
    /// Opcode bytes of a branch: before an 8-bit displacement, before a 32-bit displacement.
    pub(crate) branch: Option<(Vec<u8>, Vec<u8>)>,
    pub(crate) forms: Vec<Form>,
    /// Its behaviour, if not implied by an opcode.
    pub(crate) behaviour: Option<Behaviour>,
    /// A processor feature beyond those of its opcodes.
    pub(crate) needs: Option<String>,
}

/// Numbered lines, without comments and empty lines.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(i, line)| (i + 1, line.split('#').next().unwrap_or("").trim()))
        .filter(|(_, line)| !line.is_empty())
}

/// Tables by name: pairs of the dialect's word and Intel's.
type Tables = HashMap<String, Vec<(String, String)>>;

/// Expands `<name>` on both sides of a line to each pair of the table with that name.
fn expand(line: &str, tables: &Tables) -> Result<Vec<String>, String> {
    let Some((start, end)) = line.find('<').zip(line.find('>')) else {
        return Ok(vec![line.to_string()]);
    };
    let place = line.get(start..=end).ok_or("a `>` before its `<`")?;
    let table = tables.get(&line[start + 1..end]).ok_or_else(|| format!("no table named {place}"))?;
    let mut out = Vec::new();
    for (go, intel) in table {
        out.extend(match line.split_once('=') {
            Some((left, right)) => {
                expand(&format!("{}={}", left.replace(place, go), right.replace(place, intel)), tables)?
            }
            None => expand(&line.replace(place, go), tables)?,
        });
    }
    Ok(out)
}

/// Parses `grammar/instructions.txt`: families in brackets, names, exceptions with `=`, tables with `%`. The order of lines
/// does not matter, except that a table must precede its use.
pub(crate) fn instructions(text: &str) -> Result<Vec<Op>, String> {
    let mut tables = Tables::new();
    let mut ops: BTreeMap<String, Op> = BTreeMap::new();
    for (number, line) in lines(text) {
        if let Some(table) = line.strip_prefix('%') {
            let mut words = table.split_whitespace();
            let name =
                words.next().ok_or_else(|| format!("instructions.txt:{number}: missing name of a table"))?;
            let pairs = words
                .map(|w| w.split_once(':').unwrap_or((w, w)))
                .map(|(go, intel)| (go.to_string(), intel.to_string()));
            tables.insert(name.to_string(), pairs.collect());
        } else if !line.starts_with('[') {
            add(&mut ops, number, line, &tables)
                .map_err(|why| format!("instructions.txt:{number}: {why}"))?;
        }
    }
    Ok(ops.into_values().collect())
}

/// The mnemonics of a line.
fn add(ops: &mut BTreeMap<String, Op>, number: usize, line: &str, tables: &Tables) -> Result<(), String> {
    for line in expand(line, tables)? {
        let (names, selectors) = line.split_once('=').unwrap_or((&line, ""));
        for name in names.split_whitespace() {
            let op = Op {
                name: name.to_string(),
                line: number,
                selectors: selectors.split_whitespace().map(str::to_string).collect(),
                facts: 0,
                branch: None,
                forms: Vec::new(),
                behaviour: None,
                needs: None,
            };
            if ops.insert(name.to_string(), op).is_some() {
                return Err(format!("{name} is listed twice"));
            }
        }
    }
    Ok(())
}

/// Parses `grammar/facts.txt`: properties of mnemonics other than their encodings.
pub(crate) fn facts(text: &str, ops: &mut [Op], codes: &Codes) -> Result<(), String> {
    let mut section = "";
    for (number, line) in lines(text) {
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            section = name;
        } else {
            fact(section, line, ops, codes).map_err(|why| format!("facts.txt:{number}: {why}"))?;
        }
    }
    Ok(())
}

/// A line of a section.
fn fact(section: &str, line: &str, ops: &mut [Op], codes: &Codes) -> Result<(), String> {
    let mut words = line.split_whitespace();
    let mut each =
        |change: &dyn Fn(&mut Op)| line.split_whitespace().try_for_each(|name| find(ops, name).map(change));
    match section {
        "first operand by byte name" => each(&|op| op.facts |= Fact::BYTE_FIRST),
        "first and last operand by byte name" => each(&|op| op.facts |= Fact::BYTE_ENDS),
        "displacement wraps" => each(&|op| op.facts |= Fact::WRAPS),
        "does nothing" => each(&|op| op.behaviour = Some(Behaviour::Nothing)),
        "counts CX down" => each(&|op| op.behaviour = Some(Behaviour::Counts)),
        "may do anything" => each(&|op| op.behaviour = Some(Behaviour::Unknown)),
        "does as an opcode" => {
            let op = find(ops, words.next().unwrap_or(""))?;
            let name = words.next().unwrap_or("");
            let code = codes.named(name).ok_or_else(|| format!("no code `{name}`"))?;
            op.behaviour = Some(Behaviour::Code(code));
            Ok(())
        }
        "needs" => {
            let feature = words.next().map(str::to_string);
            words.try_for_each(|name| find(ops, name).map(|op| op.needs = feature.clone()))
        }
        "branches" => {
            let op = find(ops, words.next().unwrap_or(""))?;
            let short = bytes(words.next().unwrap_or("-"))?;
            op.branch = Some((short, bytes(words.next().unwrap_or("-"))?));
            Ok(())
        }
        other => Err(format!("no section named `{other}`")),
    }
}

/// Parses `grammar/aliases.txt`: pairs of an alternative spelling and the index of its mnemonic.
pub(crate) fn aliases(text: &str, ops: &[Op]) -> Result<Vec<(String, usize)>, String> {
    let mut out = Vec::new();
    for (number, line) in lines(text) {
        let fail = |why: String| format!("aliases.txt:{number}: {why}");
        let (name, others) = line.split_once('=').ok_or_else(|| fail("no `=`".into()))?;
        let name = name.trim();
        let target = index(ops, name).ok_or_else(|| fail(format!("no mnemonic {name}")))?;
        for other in others.split_whitespace() {
            if index(ops, other).is_some() {
                return Err(fail(format!("{other} is a mnemonic itself")));
            }
            out.push((other.to_string(), target));
        }
    }
    Ok(out)
}

fn index(ops: &[Op], name: &str) -> Option<usize> {
    ops.binary_search_by(|op| op.name.as_str().cmp(name)).ok()
}

fn find<'a>(ops: &'a mut [Op], name: &str) -> Result<&'a mut Op, String> {
    let at = index(ops, name).ok_or_else(|| format!("no mnemonic {name}"))?;
    Ok(&mut ops[at])
}

/// Parses `0f84` as bytes; `-` means none.
pub(crate) fn bytes(text: &str) -> Result<Vec<u8>, String> {
    if text == "-" {
        return Ok(Vec::new());
    }
    let byte = |i| text.get(i..i + 2).and_then(|t| u8::from_str_radix(t, 16).ok());
    let all: Option<Vec<u8>> = (0..text.len()).step_by(2).map(byte).collect();
    all.filter(|bytes| !bytes.is_empty()).ok_or_else(|| format!("`{text}` is not hexadecimal bytes"))
}
