//! From parsed statements to the calls that build the same program.
//!
//! In: text without errors. Out: a [`Program`]; none if the text has something that only text has, such as a negative frame.

use crate::syntax::parsed::Run;
use rasm::amd64::{Op, Reg, Suffix};
use rasm::obj::Attributes;
use rasm::program::{FunctionWriter, Label, Memory, Operand as Value, Program, Signature, Storage, Symbol};
use rasm::source::Loader;
use rasm::syntax::{self, Address, Attribute, Operand, OperandKind, Prefix, StatementKind, SymbolRef};
use rasm::{Input, Options};
use std::collections::HashMap;

/// One statement with names as text, as the parser reuses its own.
struct Line {
    kind: StatementKind,
    head: String,
    suffix: String,
    operands: Vec<Operand>,
    strings: Vec<u8>,
    /// File and line as listings show them.
    said: (String, u32),
}

/// The program of a text.
pub(crate) fn program(input: &Input, options: &Options, loader: &dyn Loader) -> Option<Program> {
    let mut run = Run::new();
    let mut lines = Vec::new();
    let read = syntax::Options { include: &options.include, defines: &options.defines, ..Default::default() };
    let mut positions = Vec::new();
    run.parse(&input.name, input.contents.clone(), read, loader, |parser, statement| {
        let text = |atom| parser.context.names.text(atom).to_owned();
        let suffix: Vec<String> = statement.suffix.iter().map(|atom| text(*atom)).collect();
        positions.push(statement.line);
        lines.push(Line {
            kind: statement.kind,
            head: text(statement.head),
            suffix: suffix.join("."),
            operands: statement.operands.clone(),
            strings: statement.strings.clone(),
            said: Default::default(),
        });
    });
    for (line, position) in lines.iter_mut().zip(positions) {
        let (name, number) = run.bases.resolve(position);
        line.said = (name.to_owned(), number);
    }
    let mut program = Program::with_options(options.clone());
    program.file(&input.name);
    let mut rebuild = Rebuild { names: &run, written: HashMap::new() };
    // DATA may follow its GLOBL.
    for line in lines.iter().filter(|line| line.kind == StatementKind::Data) {
        rebuild.written(line)?;
    }
    let mut rest = lines.as_slice();
    while let Some((first, _)) = rest.split_first() {
        match first.kind {
            StatementKind::Text => {
                let end = rest[1..].iter().position(|line| line.kind == StatementKind::Text);
                let (function, after) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
                rebuild.function(function, &mut program)?;
                rest = after;
            }
            _ => {
                rebuild.data(first, &mut program)?;
                rest = &rest[1..];
            }
        }
    }
    Some(program)
}

struct Rebuild<'a> {
    names: &'a Run,
    /// The DATA of each symbol not declared yet.
    written: HashMap<String, Vec<(i64, u64, Given)>>,
}

/// The value of a DATA.
#[derive(Clone)]
enum Given {
    Integer(u64),
    Float(f64),
    Text(Vec<u8>),
    Address(SymbolRef, i64),
}

impl Rebuild<'_> {
    fn function(&mut self, lines: &[Line], program: &mut Program) -> Option<()> {
        let (text, body) = lines.split_first()?;
        let (name, flags, size) = match text.operands.as_slice() {
            [name, size] => (name, 0, size),
            [name, Operand { kind: OperandKind::Integer { value, .. }, .. }, size] => (name, *value, size),
            _ => return None,
        };
        let OperandKind::Address(Address { symbol: Some(symbol), .. }) = name.kind else { return None };
        let OperandKind::TextSize { frame, args } = size.kind else { return None };
        let signature = match args {
            Some(args) => Signature::bytes(u16::try_from(args).ok()?),
            None => Signature::unknown(),
        };
        program.line(&text.said.0, text.said.1);
        // Data may stand between the instructions.
        let (data, code): (Vec<&Line>, Vec<&Line>) = body.iter().partition(|line| is_data(line));
        let symbol = self.symbol(&symbol, program)?;
        let mut function = program.function(symbol, &signature);
        function.frame(u32::try_from(frame).ok()?).attributes(attributes(flags));
        let mut labels = self.labels(&code, &mut function)?;
        let mut index = 0;
        for line in code.iter().filter(|line| line.kind == StatementKind::Plain) {
            while let Some((_, label)) = labels.placed.pop_if(|(place, _)| *place == index) {
                function.place(label);
            }
            index += 1;
            function.line(&line.said.0, line.said.1);
            let op = Op::from_name(&line.head)?;
            let suffix =
                if line.suffix.is_empty() { Suffix::NONE } else { Suffix::parse(&line.suffix).ok()? };
            match (op.is_jump_syntax(), line.operands.as_slice()) {
                (true, [before @ .., last]) if labels.targets.contains_key(&index) => {
                    let label = labels.targets[&index];
                    let _ = last;
                    match before {
                        [] => function.emit(op, (label,)),
                        [hint] => {
                            let hint = self.value(hint, &mut function)?;
                            function.emit(op, (hint, label))
                        }
                        _ => return None,
                    };
                }
                (_, operands) => {
                    let mut values = Vec::new();
                    for operand in operands {
                        values.push(self.value(operand, &mut function)?);
                    }
                    function.emit_suffixed(op, suffix, values.as_slice());
                }
            }
        }
        for line in data {
            self.data(line, program)?;
        }
        Some(())
    }

    /// The labels that jumps go to.
    fn labels(&self, code: &[&Line], function: &mut FunctionWriter<'_>) -> Option<Labels> {
        let mut by_name = HashMap::new();
        let mut count = 0;
        for line in code {
            match line.kind {
                StatementKind::Label => drop(by_name.insert(line.head.clone(), count)),
                _ => count += 1,
            }
        }
        let mut labels = Labels { placed: Vec::new(), targets: HashMap::new() };
        let instructions = code.iter().filter(|line| line.kind == StatementKind::Plain);
        for (index, line) in instructions
            .enumerate()
            .filter(|(_, line)| Op::from_name(&line.head).is_some_and(Op::is_jump_syntax))
        {
            let place = match line.operands.last()?.kind {
                OperandKind::Name { prefix: Prefix::None, name }
                    if Reg::from_name(self.text(name)).is_none() =>
                {
                    *by_name.get(self.text(name))?
                }
                OperandKind::Address(Address { symbol: None, base: Some(base), offset, .. })
                    if self.text(base) == "PC" =>
                {
                    index.checked_add_signed(isize::try_from(offset).ok()?)?
                }
                _ => continue,
            };
            let label = function.label();
            labels.placed.push((place, label));
            // Instructions are counted from one where they are emitted.
            labels.targets.insert(index + 1, label);
        }
        labels.placed.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
        Some(labels)
    }

    fn value(&self, operand: &Operand, function: &mut FunctionWriter<'_>) -> Option<Value> {
        Some(match operand.kind {
            OperandKind::Name { prefix: Prefix::None | Prefix::Star, name } => self.register(name)?.into(),
            OperandKind::Integer { prefix: Prefix::Dollar, value } => value.into(),
            OperandKind::Integer { prefix: Prefix::None, value } => {
                Memory::absolute(i32::try_from(value as i64).ok()?).into()
            }
            OperandKind::Float(value) => value.into(),
            OperandKind::RegisterList { low, high } => {
                Value::registers(self.register(low)?, self.register(high)?)
            }
            OperandKind::Address(address) => {
                let memory = self.memory(&address, function)?;
                match address.prefix {
                    Prefix::None => memory.into(),
                    Prefix::Dollar => memory.address(),
                    Prefix::Star if address.symbol.is_none() => memory.into(),
                    Prefix::Star => return None,
                }
            }
            _ => return None,
        })
    }

    fn memory(&self, address: &Address, function: &mut FunctionWriter<'_>) -> Option<Memory> {
        let offset = i32::try_from(address.offset).ok()?;
        let memory = match (address.symbol, address.base) {
            (Some(symbol), None) => match self.text(symbol.pseudo?) {
                "SB" => {
                    let name = self.name(&symbol)?;
                    let symbol = match self.kind(&symbol) {
                        Kind::Static => function.local_symbol(name),
                        Kind::Internal => function.internal_symbol(name),
                        Kind::Plain => function.symbol(name),
                    };
                    symbol.offset(offset)
                }
                "FP" => function.parameter(self.name(&symbol)?, offset),
                "SP" => function.local(self.name(&symbol)?, offset),
                _ => return None,
            },
            (None, Some(base)) => Memory::at(self.register(base)?).offset(offset),
            (None, None) => Memory::absolute(offset),
            (Some(_), Some(_)) => return None,
        };
        Some(match address.index {
            Some(index) if address.scale > 0 => memory.index(self.register(index)?, address.scale),
            Some(_) => return None,
            None => memory,
        })
    }

    fn data(&mut self, line: &Line, program: &mut Program) -> Option<()> {
        match line.kind {
            StatementKind::Data => Some(()),
            // A label before data, or an instruction outside functions.
            _ if line.head != "GLOBL" => None,
            _ => self.globl(line, program),
        }
    }

    /// Keeps DATA until its GLOBL.
    fn written(&mut self, line: &Line) -> Option<()> {
        let [Operand { kind: OperandKind::Address(place), .. }, value] = line.operands.as_slice() else {
            return None;
        };
        let value = match value.kind {
            OperandKind::Integer { value, .. } => Given::Integer(value),
            OperandKind::Float(value) => Given::Float(value),
            OperandKind::String { start, end } => {
                Given::Text(line.strings[start as usize..end as usize].to_vec())
            }
            OperandKind::Address(Address { symbol: Some(symbol), offset, .. }) => {
                Given::Address(symbol, offset)
            }
            _ => return None,
        };
        let name = self.key(&place.symbol?);
        self.written.entry(name).or_default().push((place.offset, place.width?, value));
        Some(())
    }

    fn globl(&mut self, line: &Line, program: &mut Program) -> Option<()> {
        let (name, flags, size) = match line.operands.as_slice() {
            [name, size] => (name, 0, size),
            [name, Operand { kind: OperandKind::Integer { value, .. }, .. }, size] => (name, *value, size),
            _ => return None,
        };
        let OperandKind::Address(Address { symbol: Some(symbol), .. }) = name.kind else { return None };
        let OperandKind::Integer { value: size, .. } = size.kind else { return None };
        let storage = match flags {
            _ if flags & 8 != 0 => Storage::ReadOnly,
            _ if flags & 16 != 0 => Storage::NoPointers,
            _ if flags & 256 != 0 => Storage::ThreadLocal,
            _ => Storage::Pointers,
        };
        let pieces = self.written.remove(&self.key(&symbol)).unwrap_or_default();
        let mut addressed = Vec::new();
        for (_, _, value) in &pieces {
            if let Given::Address(symbol, _) = value {
                addressed.push(self.symbol(symbol, program)?);
            }
        }
        let mut addressed = addressed.into_iter();
        let symbol = self.symbol(&symbol, program)?;
        let mut data = program.data(symbol, storage);
        if flags & 2 != 0 {
            data.dupok();
        }
        let mut end = 0;
        for (offset, width, value) in pieces {
            data.zeros(u32::try_from(offset - end).ok()?);
            end = offset + i64::try_from(width).ok()?;
            match (value, width) {
                (Given::Integer(value), 1) => data.byte(value as u8),
                (Given::Integer(value), 2) => data.word(value as u16),
                (Given::Integer(value), 4) => data.long(value as u32),
                (Given::Integer(value), 8) => data.quad(value),
                (Given::Float(value), 4) => data.float32(value as f32),
                (Given::Float(value), 8) => data.float64(value),
                (Given::Text(mut text), _) if text.len() as u64 <= width => {
                    text.resize(usize::try_from(width).ok()?, 0);
                    data.bytes(&text)
                }
                (Given::Address(_, offset), 8) => {
                    data.address(addressed.next()?, i32::try_from(offset).ok()?)
                }
                _ => return None,
            };
        }
        data.zeros(u32::try_from(i64::try_from(size).ok()? - end).ok()?);
        Some(())
    }

    fn symbol(&self, symbol: &SymbolRef, program: &mut Program) -> Option<Symbol> {
        let name = self.name(symbol)?;
        Some(match self.kind(symbol) {
            Kind::Static => program.local_symbol(name),
            Kind::Internal => program.internal_symbol(name),
            Kind::Plain => program.symbol(name),
        })
    }

    fn kind(&self, symbol: &SymbolRef) -> Kind {
        match symbol.attribute {
            Attribute::Static => Kind::Static,
            Attribute::Abi(abi) if self.text(abi) == "ABIInternal" => Kind::Internal,
            Attribute::Abi(_) | Attribute::None => Kind::Plain,
        }
    }

    /// A name that static and other symbols do not share.
    fn key(&self, symbol: &SymbolRef) -> String {
        format!("{}{:?}", self.text(symbol.name), symbol.attribute == Attribute::Static)
    }

    fn register(&self, name: rasm::source::Atom) -> Option<Reg> {
        match self.text(name) {
            "g" => Some(Reg::R14),
            name => Reg::from_name(name),
        }
    }

    /// The name of a symbol; the library takes plain letters only.
    fn name(&self, symbol: &SymbolRef) -> Option<&str> {
        Some(self.text(symbol.name)).filter(|name| name.is_ascii())
    }

    fn text(&self, atom: rasm::source::Atom) -> &str {
        self.names.names.text(atom)
    }
}

/// The labels of a function.
struct Labels {
    /// By index of an instruction, the last one first.
    placed: Vec<(usize, Label)>,
    /// By number of a jump.
    targets: HashMap<usize, Label>,
}

/// The three kinds of symbols.
enum Kind {
    Static,
    Internal,
    Plain,
}

fn is_data(line: &Line) -> bool {
    line.kind == StatementKind::Data || line.head == "GLOBL" && line.kind == StatementKind::Plain
}

/// The attributes of TEXT's flags (runtime/textflag.h).
fn attributes(flags: u64) -> Attributes {
    const FLAGS: [(u64, Attributes); 9] = [
        (2, Attributes::DUPOK),
        (4, Attributes::NOSPLIT),
        (32, Attributes::WRAPPER),
        (64, Attributes::NEEDCTXT),
        (512, Attributes::NOFRAME),
        (1024, Attributes::REFLECTMETHOD),
        (2048, Attributes::TOPFRAME),
        (4096, Attributes::ABIWRAPPER),
        (8192, Attributes::PKGINIT),
    ];
    let on = FLAGS.iter().filter(|(bit, _)| flags & bit != 0);
    on.fold(Attributes::empty(), |all, (_, attribute)| all | *attribute)
}
