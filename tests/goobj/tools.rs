//! Compares the reader with `go tool nm` and `go tool objdump`.

use crate::goobj::packages::Package;
use crate::support::report::Report;
use rasm::goobj::archive;
use rasm::goobj::format::{MAGIC, abi, aux};
use rasm::goobj::identify::{Kind, identify};
use rasm::goobj::pctable;
use rasm::goobj::read::{List, Object, Reloc, SymbolId, SymbolRef, Target};
use std::collections::HashMap;

/// All symbols of all objects of an archive, with their sizes, addresses and letters.
pub(crate) fn nm(package: &Package, report: &Report) -> Result<(), String> {
    let mut have = Vec::new();
    for member in archive::members(&package.archive).map_err(|fault| fault.to_string())? {
        let member = member.map_err(|fault| fault.to_string())?;
        if identify(member.data) == Kind::GoObject {
            let seen = Seen::new(member.data)?;
            let name = String::from_utf8_lossy(member.name);
            have.extend(seen.nm().into_iter().map(|line| format!("({name}):\t{line}")));
        }
    }
    // For an archive with several objects, each line starts with the path and the member.
    let mut want: Vec<String> = package
        .nm
        .lines()
        .map(|line| match line.split_once(".a(") {
            Some((_, rest)) => format!("({rest}"),
            None => format!("(_go_.o):\t{}", line.split_once(".a:\t").map_or(line, |(_, rest)| rest)),
        })
        .collect();
    have.sort_unstable();
    want.sort_unstable();
    if let Some((have, want)) = have.iter().zip(&want).find(|(have, want)| have != want) {
        return Err(format!("{have:?} here, {want:?} in Go"));
    }
    if have.len() != want.len() || have.is_empty() {
        return Err(format!("{} symbols here, {} in Go", have.len(), want.len()));
    }
    report.add("objects: symbols as go tool nm has them", have.len(), want.len());
    Ok(())
}

/// All instructions of all functions: bytes, file and line, relocations.
pub(crate) fn objdump(package: &Package, report: &Report) -> Result<(), String> {
    let (mut instructions, mut relocations) = (0, 0);
    for (bytes, text) in &package.objects {
        let seen = Seen::new(bytes)?;
        let mut functions: HashMap<usize, Function> = HashMap::new();
        for id in seen.defined().filter(|id| seen.letter(*id).eq_ignore_ascii_case(&'T')) {
            functions.insert(seen.address(id), Function::new(&seen, id)?);
        }
        let mut current: Option<&mut Function> = None;
        let mut heads = text.lines().filter_map(|line| line.strip_prefix("TEXT "));
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            if line.starts_with("TEXT ") {
                // The address of the first instruction identifies the function.
                let head = heads.next().unwrap_or_default();
                let Some(address) = lines.peek().and_then(|line| address(line)) else { continue };
                let function = functions.get_mut(&address).ok_or(format!("no function at {address:#x}"))?;
                let want = head.rsplit_once("(SB) ").map(|(name, _)| name);
                if want != Some(&function.name) {
                    return Err(format!("{:?} here, {want:?} in Go", function.name));
                }
                current = Some(function);
            } else if let (Some(function), Some(address)) = (&mut current, address(line)) {
                relocations += function.instruction(&seen, address, line)?;
                instructions += 1;
            }
        }
        if let Some(left) = functions.values().find(|function| function.next < function.code.len()) {
            return Err(format!("{} goes on at {:#x}", left.name, left.next));
        }
    }
    if instructions == 0 {
        return Err("no instructions".into());
    }
    report.add(
        "objects: instructions as go tool objdump has them, with their lines",
        instructions,
        instructions,
    );
    report.add("objects: relocations as go tool objdump has them", relocations, relocations);
    Ok(())
}

/// The address in an instruction's line.
fn address(line: &str) -> Option<usize> {
    let text = line.split('\t').find(|field| field.starts_with("0x"))?;
    usize::from_str_radix(&text[2..], 16).ok()
}

/// An object as seen by Go's tools.
struct Seen<'a> {
    object: Object<'a>,
    names: HashMap<SymbolRef, &'a [u8]>,
    /// The address of the magic, to which addresses are relative.
    start: usize,
}

impl<'a> Seen<'a> {
    fn new(bytes: &'a [u8]) -> Result<Self, String> {
        let object = Object::parse(bytes).map_err(|fault| fault.to_string())?;
        let magic = bytes.windows(MAGIC.len()).position(|bytes| bytes == MAGIC).ok_or("no magic")?;
        let names = object.ref_names().map(|name| (name.target, name.name)).collect();
        Ok(Self { object, names, start: bytes.as_ptr().addr() + magic })
    }

    fn defined(&self) -> impl Iterator<Item = SymbolId> + '_ {
        let lists = List::ALL.into_iter().filter(|list| *list != List::Undefined);
        lists.flat_map(|list| self.object.list(list)).filter(|id| !self.object.symbol(*id).name.is_empty())
    }

    fn address(&self, id: SymbolId) -> usize {
        self.object.data(id).as_ptr().addr() - self.start
    }

    fn nm(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for id in self.defined() {
            let (size, letter) = (self.object.symbol(id).size, self.letter(id));
            lines.push(format!("{:8x} {size:10} {letter} {}", self.address(id), self.name(id)));
        }
        let undefined = self.object.list(List::Undefined).map(|id| self.object.symbol(id).name);
        for name in undefined.chain(self.object.ref_names().map(|name| name.name)) {
            lines.push(format!("{:8} {:10} U {}", "", 0, String::from_utf8_lossy(name)));
        }
        lines
    }

    fn letter(&self, id: SymbolId) -> char {
        let symbol = self.object.symbol(id);
        let letter = match self.object.table().kind_name(symbol.kind) {
            Some("STEXT" | "STEXTFIPS") => 'T',
            Some("SRODATA" | "SRODATAFIPS") => 'R',
            Some("SNOPTRDATA" | "SNOPTRDATAFIPS" | "SDATA" | "SDATAFIPS") => 'D',
            Some("SBSS" | "SNOPTRBSS" | "STLSBSS") => 'B',
            // Debug information.
            _ => '?',
        };
        // For statics Go adds the distance between `A` and `a` even to `?`.
        match (symbol.abi, letter) {
            (abi::STATIC, '?') => '_',
            (abi::STATIC, letter) => letter.to_ascii_lowercase(),
            _ => letter,
        }
    }

    fn name(&self, id: SymbolId) -> String {
        let symbol = self.object.symbol(id);
        let name = String::from_utf8_lossy(symbol.name);
        if symbol.abi == abi::STATIC { format!("{name}<1>") } else { name.into_owned() }
    }

    fn target(&self, target: SymbolRef) -> String {
        match self.object.target(target) {
            Target::Nil => String::new(),
            Target::Own(id) => self.name(id),
            Target::Builtin(number) => match self.object.table().builtin_name(number) {
                Some((name, 0)) => name.into(),
                Some((name, abi)) => format!("{name}<{abi}>"),
                None => "?".into(),
            },
            Target::Other { .. } => {
                let name = self.names.get(&target).copied().unwrap_or_default();
                String::from_utf8_lossy(name).into_owned()
            }
            other => panic!("unknown target {other:?}"),
        }
    }

    /// A relocation as printed by Go's disassembler next to an instruction at `place`.
    fn relocation(&self, reloc: &Reloc, place: usize) -> String {
        let from = i64::from(reloc.offset) - place as i64;
        let kind = self.object.table().relocation_name(reloc.kind).unwrap_or_default();
        let text = format!("[{from}:{}]{kind}", from + i64::from(reloc.size));
        match (self.target(reloc.target).as_str(), reloc.addend) {
            ("", 0) => text,
            ("", addend) => format!("{text}:{addend}"),
            (name, 0) => format!("{text}:{name}"),
            (name, addend) => format!("{text}:{name}+{addend}"),
        }
    }
}

/// A function, and how far it has been compared.
struct Function {
    name: String,
    start: usize,
    code: Vec<u8>,
    relocs: Vec<Reloc>,
    /// The file and the line of each byte.
    files: Vec<i32>,
    lines: Vec<i32>,
    next: usize,
    next_reloc: usize,
}

impl Function {
    fn new(seen: &Seen<'_>, id: SymbolId) -> Result<Self, String> {
        let object = &seen.object;
        let values = |kind: u8| -> Result<Vec<i32>, String> {
            let mut values = Vec::new();
            let table = object.aux(id).find(|aux| aux.kind == kind).map(|aux| object.target(aux.target));
            let Some(Target::Own(table)) = table else { return Ok(values) };
            for row in pctable::decode(object.data(table)) {
                let row = row.map_err(|fault| fault.to_string())?;
                values.resize(row.code.end as usize, row.value);
            }
            Ok(values)
        };
        object.func_info(id).map_err(|fault| fault.to_string())?.ok_or("a function without a record")?;
        Ok(Self {
            name: seen.name(id),
            start: seen.address(id),
            code: object.data(id).to_vec(),
            relocs: object.relocs(id).collect(),
            files: values(aux::PCFILE)?,
            lines: values(aux::PCLINE)?,
            next: 0,
            next_reloc: 0,
        })
    }

    /// Compares one line with the next instruction, and returns the number of its relocations.
    fn instruction(&mut self, seen: &Seen<'_>, address: usize, line: &str) -> Result<usize, String> {
        let fields: Vec<&str> = line.trim().split('\t').filter(|field| !field.is_empty()).collect();
        let [place, _, hex, rest @ ..] = fields.as_slice() else { return Err(format!("not read: {line:?}")) };
        let (at, size) = (address - self.start, hex.len() / 2);
        let code = self.code.get(at..at + size).unwrap_or_default();
        let have_hex: String = code.iter().map(|byte| format!("{byte:02x}")).collect();
        let file = self.files.get(at).and_then(|file| seen.object.file(u32::try_from(*file).ok()?));
        let file = String::from_utf8_lossy(file.unwrap_or_default()).into_owned();
        let base = file.rsplit('/').next().unwrap_or_default();
        let have_place = format!("{base}:{}", self.lines.get(at).copied().unwrap_or_default());
        let first = self.next_reloc;
        let is_inside = |reloc: &&Reloc| (reloc.offset as usize) < at + size;
        let inside: Vec<String> = self.relocs[first..]
            .iter()
            .take_while(is_inside)
            .map(|reloc| seen.relocation(reloc, at))
            .collect();
        let want = rest.get(1..).unwrap_or_default().join("\t");
        let have = (at == self.next, have_hex.as_str(), have_place.as_str(), inside.join(" "));
        if have != (true, *hex, *place, want) {
            return Err(format!("{have:?} here, {line:?} in Go"));
        }
        self.next = at + size;
        self.next_reloc += inside.len();
        Ok(inside.len())
    }
}
