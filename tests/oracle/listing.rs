//! Reading what -S prints.
//!
//! In: a listing. Out: its symbols with bytes, relocations and the place of each instruction. It reads
//! only what the checks need, and fails on a line that it does not know.

/// One symbol of a listing.
#[derive(Debug, Default)]
pub(crate) struct Symbol {
    /// The name in the head line.
    pub(crate) name: String,
    /// The kind in the head line, such as `STEXT` or `SRODATA`.
    pub(crate) kind: String,
    /// Known in its own file only.
    pub(crate) local: bool,
    /// May be defined in several objects.
    pub(crate) dupok: bool,
    /// Defined for ABIInternal.
    pub(crate) internal: bool,
    /// Size in bytes; for zeroed data more than there are [`Symbol::bytes`].
    pub(crate) size: u64,
    /// Contents, with zeros where a relocation goes.
    pub(crate) bytes: Vec<u8>,
    /// Each printed instruction, pseudo-instructions included, in order.
    pub(crate) instructions: Vec<Instruction>,
    /// Relocations by offset.
    pub(crate) relocations: Vec<Relocation>,
}

/// One line of a function.
#[derive(Debug)]
pub(crate) struct Instruction {
    /// Offset in the function, in bytes.
    pub(crate) pc: usize,
    /// Line in the source file, from 1.
    pub(crate) line: usize,
}

/// One `rel` line.
#[derive(Debug)]
pub(crate) struct Relocation {
    /// Offset in the symbol, in bytes.
    pub(crate) offset: u64,
    /// Width of the field, in bytes; 0 marks a place.
    pub(crate) size: u8,
    /// Go's name, such as `R_CALL`.
    pub(crate) kind: String,
    /// The symbol referred to.
    pub(crate) target: String,
    /// Go's addend.
    pub(crate) addend: i64,
}

impl Symbol {
    /// Whether it is a function.
    pub(crate) fn is_function(&self) -> bool {
        self.kind.starts_with("STEXT")
    }

    /// The bytes that the instruction at `index` became.
    pub(crate) fn encoding(&self, index: usize) -> &[u8] {
        let start = self.instructions[index].pc.min(self.bytes.len());
        let end = self.instructions.get(index + 1).map_or(self.bytes.len(), |next| next.pc);
        &self.bytes[start..end.clamp(start, self.bytes.len())]
    }
}

/// Reads a whole listing.
pub(crate) fn parse(text: &[u8]) -> Result<Vec<Symbol>, String> {
    let text = std::str::from_utf8(text).map_err(|error| format!("listing: {error}"))?;
    let mut symbols: Vec<Symbol> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let read = match line.strip_prefix('\t') {
            None => head(line).map(|symbol| symbols.push(symbol)),
            Some(rest) => symbols.last_mut().and_then(|symbol| body(symbol, rest)),
        };
        read.ok_or_else(|| format!("listing line {}: not understood: {line}", index + 1))?;
    }
    Ok(symbols)
}

/// `name KIND [attributes] size=N align=0xN …`
fn head(line: &str) -> Option<Symbol> {
    let (front, back) = line.rsplit_once(" size=")?;
    let size = back.split(' ').next()?.parse().ok()?;
    let mut rest = front;
    let (mut local, mut dupok) = (false, false);
    loop {
        // From the right, because a name may hold spaces.
        let (before, word) = rest.rsplit_once(' ')?;
        if word.starts_with('S') && word.bytes().all(|byte| byte.is_ascii_uppercase()) {
            let (name, kind) = (before.into(), word.into());
            // Constants that the assembler makes are each object's own.
            let local = local || before.starts_with("$f32.") || before.starts_with("$f64.");
            return Some(Symbol { name, kind, local, dupok, size, ..Symbol::default() });
        }
        local |= word == "static";
        dupok |= word == "dupok";
        rest = before;
    }
}

/// An instruction, a line of the dump, or a relocation.
fn body(symbol: &mut Symbol, line: &str) -> Option<()> {
    if let Some(rest) = line.strip_prefix("rel ") {
        symbol.relocations.push(relocation(rest)?);
        return Some(());
    }
    let (offset, rest) = line.strip_prefix("0x")?.split_once(' ')?;
    let offset = usize::from_str_radix(offset, 16).ok()?;
    if let Some((_, place)) = rest.split_once(" (").filter(|(pc, _)| pc.len() >= 5 && decimal(pc)) {
        let (place, text) = place.split_once(")\t")?;
        let line = place.rsplit_once(':')?.1.parse().ok()?;
        symbol.internal |= text.starts_with("TEXT\t") && text.contains("ABIInternal");
        symbol.instructions.push(Instruction { pc: offset, line });
        return Some(());
    }
    // Sixteen columns of three characters; what follows is the same in letters.
    let hex = rest
        .as_bytes()
        .chunks(3)
        .take(16)
        .map_while(|column| u8::from_str_radix(std::str::from_utf8(column.get(..2)?).ok()?, 16).ok());
    if offset != symbol.bytes.len() {
        return None;
    }
    symbol.bytes.extend(hex);
    (symbol.bytes.len() > offset).then_some(())
}

fn decimal(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `OFFSET+SIZE t=KIND TARGET+ADDEND`
fn relocation(text: &str) -> Option<Relocation> {
    let (place, rest) = text.split_once(" t=")?;
    let (offset, size) = place.split_once('+')?;
    let (kind, target) = rest.split_once(' ')?;
    let (target, addend) = target.rsplit_once('+')?;
    Some(Relocation {
        offset: offset.parse().ok()?,
        size: size.parse().ok()?,
        kind: kind.into(),
        target: target.into(),
        addend: addend.parse().ok()?,
    })
}
