//! What can be an operand, or a part of one.
//!
//! In: a place in a statement. Out: proposals, the best first: for a jump labels, for DATA what holds data, for others the arguments of the
//! function and the registers that the instruction takes there.

use super::analysis::Analysis;
use super::around::Around;
use super::index::Role;
use super::names::Names;
use super::navigate;
use super::place::{Part, Place};
use super::proposals::{BodyKind, Items, body_kind, detail};
use crate::amd64::{self, Op, Reg, told};
use lsp_types::CompletionItemKind;
use std::collections::BTreeSet;

/// The header with the flags of TEXT and GLOBL.
const FLAGS: &str = "textflag.h";

/// What proposals are made of.
struct Sources<'a, 's> {
    analysis: &'a Analysis,
    files: &'a Around<'s>,
    names: &'a Names<'a>,
    place: &'a Place<'a>,
}

/// Adds what can stand in an operand.
pub(super) fn add(
    analysis: &Analysis,
    files: &Around<'_>,
    names: &Names<'_>,
    place: &Place<'_>,
    (head, number, part): (&str, usize, Part<'_>),
    items: &mut Items<'_>,
) {
    let sources = Sources { analysis, files, names, place };
    let op = Op::from_name(head).filter(|_| analysis.may_be_amd64());
    match part {
        Part::Scale => {
            for scale in ["1", "2", "4", "8"] {
                items.add(scale, scale, CompletionItemKind::VALUE, || "scale".into());
            }
        }
        Part::Index => index(analysis, op, items),
        Part::Base => registers(analysis, items, Reg::is_gpr64),
        Part::Pseudo(name) => sources.pseudo(name, items),
        Part::Offset => sources.offset(items),
        Part::Size => sources.size(items),
        Part::Constant => {
            sources.parameters(items);
            sources.macros(items, |kind| kind != BodyKind::Statement);
            sources.symbols(items, false);
        }
        Part::Expression if matches!(head, "TEXT" | "GLOBL") => sources.flags(head, items),
        Part::Expression => {
            sources.parameters(items);
            sources.macros(items, |kind| kind != BodyKind::Statement);
        }
        Part::Whole => sources.whole(head, op, number, items),
    }
}

/// What a macro that is not a statement stands for.
pub(super) fn values(analysis: &Analysis, names: &Names<'_>, place: &Place<'_>, items: &mut Items<'_>) {
    for name in parameters(analysis, place) {
        items.add(name, name, CompletionItemKind::TYPE_PARAMETER, || "parameter".into());
    }
    for (name, definitions) in names.macros() {
        items.add(name, name, CompletionItemKind::CONSTANT, || detail(names, name, &definitions[0]));
    }
    registers(analysis, items, Reg::is_gpr64);
    registers(analysis, items, |_| true);
}

/// The parameters of the macro around a place.
fn parameters<'a>(analysis: &'a Analysis, place: &Place<'_>) -> Vec<&'a str> {
    let Some(name) = &place.define else { return Vec::new() };
    let text = analysis.text.as_str();
    let Some(inner) = text[name.end..].strip_prefix('(') else { return Vec::new() };
    let list = inner.split_once(')').map_or("", |(list, _)| list);
    list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// Registers; none for another processor.
fn registers(analysis: &Analysis, items: &mut Items<'_>, is_wanted: impl Fn(Reg) -> bool) {
    if !analysis.may_be_amd64() {
        return;
    }
    for reg in Reg::all().filter(|reg| is_wanted(*reg)) {
        items.add_whole(reg.name(), reg.name(), CompletionItemKind::VARIABLE, || "register".into());
    }
}

fn index(analysis: &Analysis, op: Option<Op>, items: &mut Items<'_>) {
    match op.and_then(told::vector_index) {
        Some(is_wanted) => registers(analysis, items, is_wanted),
        // SP's number means that there is none.
        None => registers(analysis, items, |reg| reg.is_gpr64() && reg != Reg::SP),
    }
}

impl Sources<'_, '_> {
    fn whole(&self, head: &str, op: Option<Op>, number: usize, items: &mut Items<'_>) {
        self.parameters(items);
        match (head, number) {
            ("TEXT", 0) => self.undefined(items),
            ("TEXT", 1) => {
                self.flags(head, items);
                self.size(items);
            }
            ("TEXT", _) => self.size(items),
            ("GLOBL" | "DATA", 0) => self.data(items),
            ("GLOBL", 1) => self.flags(head, items),
            ("GLOBL", _) => {}
            ("FUNCDATA" | "PCDATA" | "PCALIGN", _) => self.macros(items, |kind| kind != BodyKind::Statement),
            _ if amd64::is_jump_syntax(head) && op.is_some() => {
                self.labels(items);
                self.symbols(items, true);
                if op.is_some_and(|op| told::takes(op, number, Reg::AX)) {
                    registers(self.analysis, items, Reg::is_gpr64);
                }
                self.macros(items, |kind| kind == BodyKind::Either);
            }
            _ => self.operands(op, number, items),
        }
    }

    /// Operands of an instruction, or of a macro, whose arguments may be labels too.
    fn operands(&self, op: Option<Op>, number: usize, items: &mut Items<'_>) {
        self.arguments(items);
        let takes = |reg: Reg| op.is_none_or(|op| told::takes(op, number, reg));
        let orders: [fn(Reg) -> bool; 4] =
            [Reg::is_gpr64, |reg| reg.is_vector() || reg.is_mask(), |reg| !reg.is_mmx(), |_| true];
        for is_first in orders {
            registers(self.analysis, items, |reg| is_first(reg) && takes(reg));
        }
        self.symbols(items, false);
        self.macros(items, |kind| kind != BodyKind::Statement);
        if op.is_none() {
            self.labels(items);
        }
    }

    fn parameters(&self, items: &mut Items<'_>) {
        for name in parameters(self.analysis, self.place) {
            items.add(name, name, CompletionItemKind::TYPE_PARAMETER, || "parameter".into());
        }
    }

    fn arguments(&self, items: &mut Items<'_>) {
        if self.place.define.is_some() {
            return;
        }
        let start = self.place.word.start;
        let Some(prototype) = navigate::prototype(self.analysis, self.files, start) else { return };
        for argument in &prototype.arguments {
            let text = format!("{}+{}(FP)", argument.name, argument.offset);
            items.add_whole(&argument.name, &text, CompletionItemKind::FIELD, || argument.about());
        }
    }

    /// Behind `x+`: that argument with its offset.
    fn offset(&self, items: &mut Items<'_>) {
        let start = self.place.word.start;
        let prototype = navigate::prototype(self.analysis, self.files, start);
        for argument in prototype.iter().flat_map(|prototype| &prototype.arguments) {
            let text = format!("{}+{}(FP)", argument.name, argument.offset);
            items.add_whole(&text, &text, CompletionItemKind::FIELD, || argument.about());
        }
    }

    /// The register behind `x+0(`: that of arguments, unless the name is a symbol's.
    fn pseudo(&self, name: &str, items: &mut Items<'_>) {
        let mut all = [("FP", "arguments"), ("SB", "symbols"), ("SP", "locals")];
        let index = self.analysis.index();
        let text = self.analysis.text.as_str();
        let is_symbol = name.contains('·')
            || index.all.iter().any(|found| {
                found.role == Role::Symbol && found.defines && text[found.range.clone()] == *name
            });
        if is_symbol {
            all.swap(0, 1);
        }
        for (name, what) in all {
            let detail = || format!("pseudo-register of {what}");
            items.add(name, name, CompletionItemKind::VARIABLE, detail);
        }
    }

    /// `$0-41` of a TEXT, by its prototype.
    fn size(&self, items: &mut Items<'_>) {
        let start = self.place.word.start;
        let Some(prototype) = navigate::prototype(self.analysis, self.files, start) else { return };
        let written = &self.analysis.text.as_str()[self.place.word.clone()];
        let frame: String =
            written.trim_start_matches('$').chars().take_while(char::is_ascii_digit).collect();
        let frame = if frame.is_empty() { "0" } else { &frame };
        let text = format!("${frame}-{}", prototype.argument_bytes());
        let detail = || "bytes of the frame and of the arguments".to_owned();
        items.add_whole(&text, &text, CompletionItemKind::VALUE, detail);
    }

    fn flags(&self, head: &str, items: &mut Items<'_>) {
        const OF_DATA: [&str; 5] = ["RODATA", "NOPTR", "DUPOK", "NOPROF", "TLSBSS"];
        let is_flag = |name: &str| match head {
            "GLOBL" => OF_DATA.contains(&name),
            _ => !OF_DATA.contains(&name) || name == "DUPOK",
        };
        // The most frequent first.
        let first = ["NOSPLIT", "RODATA", "NOPTR", "NOFRAME"];
        let known = |name: &str| {
            let found = self.names.definitions(name).first()?;
            (self.names.sources[found.source].name == FLAGS).then_some(found)
        };
        let rest = self.names.macros().map(|(name, _)| name).filter(|name| !first.contains(name));
        for name in first.into_iter().chain(rest).filter(|name| is_flag(name)) {
            if let Some(found) = known(name) {
                items.add(name, name, CompletionItemKind::CONSTANT, || detail(self.names, name, found));
            }
        }
    }

    /// Macros that are no flags.
    fn macros(&self, items: &mut Items<'_>, is_wanted: impl Fn(BodyKind) -> bool) {
        for (name, definitions) in self.names.macros() {
            let first = &definitions[0];
            if self.names.sources[first.source].name != FLAGS && is_wanted(body_kind(self.names, name, first))
            {
                items.add(name, name, CompletionItemKind::CONSTANT, || detail(self.names, name, first));
            }
        }
    }

    /// The labels of the function, with those that macros make.
    fn labels(&self, items: &mut Items<'_>) {
        let (text, index) = (self.analysis.text.as_str(), self.analysis.index());
        let start = self.place.word.start;
        let function = index.function_at(start).map(|function| function.range.clone()).unwrap_or_default();
        let labels =
            index.within(&function).iter().filter(|found| found.defines && found.role == Role::Label);
        for name in labels.filter(|found| found.function.is_some()).map(|found| &text[found.range.clone()]) {
            items.add(name, name, CompletionItemKind::REFERENCE, || "label".into());
        }
        let number = index.functions.iter().position(|other| other.range == function);
        for name in number.map(|number| self.names.labels(number as u32)).unwrap_or_default().keys() {
            items.add(name, name, CompletionItemKind::REFERENCE, || "label of a macro".into());
        }
    }

    /// Adds a symbol as an operand, with the offset that is written behind the word.
    fn symbol(
        &self,
        (name, mark): (&str, &str),
        kind: CompletionItemKind,
        detail: impl FnOnce() -> String,
        items: &mut Items<'_>,
    ) {
        let offset = &self.analysis.text.as_str()[self.place.tail.offset.clone()];
        items.add_whole(name, &format!("{name}{mark}{offset}(SB)"), kind, detail);
    }

    /// The symbols of the file, of Go files and of assembly beside it; functions or data first.
    fn symbols(&self, items: &mut Items<'_>, functions_first: bool) {
        match functions_first {
            true => {
                self.functions(items);
                self.data(items);
            }
            false => {
                self.data(items);
                self.functions(items);
            }
        }
    }

    /// Symbols of the file by whether they hold data, each with the offset of its end.
    fn own_symbols(&self, is_data: bool) -> Vec<(&str, usize)> {
        let text = self.analysis.text.as_str();
        let index = self.analysis.index();
        let (of_data, mut seen) = (index.data_symbols(text), BTreeSet::new());
        let all =
            index.all.iter().filter(|found| found.role == Role::Symbol && !self.is_cursor(&found.range));
        let named = all.map(|found| (&text[found.range.clone()], found.range.end));
        named.filter(|(name, _)| of_data.contains(name) == is_data && seen.insert(*name)).collect()
    }

    /// Symbols that hold data: of the file, and the variables of Go.
    fn data(&self, items: &mut Items<'_>) {
        let text = self.analysis.text.as_str();
        for (name, end) in self.own_symbols(true) {
            self.symbol((name, mark(text, end)), CompletionItemKind::VARIABLE, data_detail, items);
        }
        let package = self.analysis.package(self.files);
        for (name, variable) in &package.go.declared.variables {
            let detail = || variable.line(&package.go.inputs);
            self.symbol((&format!("·{name}"), ""), CompletionItemKind::VARIABLE, detail, items);
        }
    }

    fn functions(&self, items: &mut Items<'_>) {
        let text = self.analysis.text.as_str();
        let package = self.analysis.package(self.files);
        let detail = |name: &str| match package.prototype(name) {
            Some(prototype) => prototype.text.clone(),
            None => "symbol".to_owned(),
        };
        for (name, end) in self.own_symbols(false) {
            self.symbol((name, mark(text, end)), CompletionItemKind::FUNCTION, || detail(name), items);
        }
        // A method has no name in assembly.
        for prototype in package.prototypes.iter().filter(|prototype| !prototype.name.contains('.')) {
            let name = format!("·{}", prototype.name);
            self.symbol((&name, ""), CompletionItemKind::FUNCTION, || prototype.text.clone(), items);
        }
        for name in self.files.symbols_beside(&self.analysis.path) {
            self.symbol((&name, ""), CompletionItemKind::FUNCTION, || "symbol".into(), items);
        }
    }

    /// Functions that Go declares and no assembly defines yet.
    fn undefined(&self, items: &mut Items<'_>) {
        let (text, index) = (self.analysis.text.as_str(), self.analysis.index());
        let own = index.functions.iter().filter(|function| !self.is_cursor(&function.name));
        let mut defined: BTreeSet<String> =
            own.map(|function| text[function.name.clone()].to_owned()).collect();
        defined.extend(self.files.symbols_beside(&self.analysis.path));
        let package = self.analysis.package(self.files);
        for prototype in package.prototypes.iter().filter(|prototype| !prototype.name.contains('.')) {
            let name = format!("·{}", prototype.name);
            if !defined.contains(&name) {
                self.symbol((&name, ""), CompletionItemKind::FUNCTION, || prototype.text.clone(), items);
            }
        }
    }

    /// Whether a word is the one that is being written.
    fn is_cursor(&self, range: &std::ops::Range<usize>) -> bool {
        let word = &self.place.word;
        range.start <= word.end && word.start <= range.end
    }
}

fn data_detail() -> String {
    "data".to_owned()
}

/// `<>` if it stands behind a symbol.
fn mark(text: &str, end: usize) -> &'static str {
    if text[end..].starts_with("<>") { "<>" } else { "" }
}
