//! Head lines: `name KIND attributes size=N …`.

/// The first line of a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Head<'a> {
    /// The name, which may contain spaces, quotes and brackets.
    pub name: &'a str,
    /// `STEXT` and so on; empty if it is missing.
    pub kind: &'a str,
    /// Attributes, one bit each: see [`Attribute`].
    pub attributes: u16,
    /// Size in bytes.
    pub size: u64,
    /// Alignment in bytes; 0 if not given.
    pub align: u16,
    /// Size of a function's arguments in bytes.
    pub args: i32,
    /// Size of a function's frame in bytes.
    pub locals: i32,
    /// Go's number for special functions.
    pub func_id: u8,
    /// The form of a function's fields; `None` for data.
    pub form: Option<Form>,
}

/// The fields of a function's head line, which differ between releases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `args= locals=`: up to Go 1.15, and sometimes 1.16.
    Plain,
    /// `args= locals= funcid=`: Go 1.16 and 1.17.
    FuncId,
    /// `args= locals= funcid= align=`: Go 1.18 to 1.26.
    AlignLast,
    /// `align= args= locals= funcid=`: since Go 1.27.
    AlignFirst,
}

/// The words between kind and size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "Go's words")]
pub enum Attribute {
    Static,
    Dupok,
    Cfunc,
    Nosplit,
    Topframe,
    Asm,
    Leaf,
}

const ATTRIBUTES: [(&str, Attribute); 7] = [
    ("static", Attribute::Static),
    ("dupok", Attribute::Dupok),
    ("cfunc", Attribute::Cfunc),
    ("nosplit", Attribute::Nosplit),
    ("topframe", Attribute::Topframe),
    ("asm", Attribute::Asm),
    ("leaf", Attribute::Leaf),
];

impl<'a> Head<'a> {
    /// Reads a head line; `None` if it is something else.
    pub fn parse(line: &'a str) -> Option<Head<'a>> {
        let line = line.trim_end();
        let (front, fields) = line.rsplit_once(" size=")?;
        let mut head = Head::default();
        let mut words = fields.split(' ');
        head.size = words.next()?.parse().ok()?;
        for word in words {
            head.field(word)?;
        }
        let is_function = fields.contains(" args=");
        head.form = head.form.filter(|_| is_function);
        // Parsed from the right, because the name may contain anything.
        let mut front = front;
        loop {
            let Some((before, word)) = front.rsplit_once(' ') else {
                // Only a name: the symbol has no kind.
                head.name = front;
                return Some(head);
            };
            if is_kind(word) {
                (head.name, head.kind) = (without_abi(before), word);
                return Some(head);
            }
            let Some((_, attribute)) = ATTRIBUTES.iter().find(|(name, _)| *name == word) else {
                head.name = front;
                return Some(head);
            };
            head.attributes |= 1 << *attribute as u16;
            front = before;
        }
    }

    /// Whether the attribute is present.
    pub fn has(&self, attribute: Attribute) -> bool {
        self.attributes & 1 << attribute as u16 != 0
    }

    fn field(&mut self, word: &str) -> Option<()> {
        let Some((name, value)) = word.split_once('=') else {
            self.attributes |=
                ATTRIBUTES.iter().find(|(name, _)| *name == word).map(|(_, bit)| 1 << *bit as u16)?;
            return Some(());
        };
        let number = match value.strip_prefix("0x") {
            Some(hex) => u64::from_str_radix(hex, 16).ok()?,
            None => value.parse().ok()?,
        };
        match name {
            "align" => {
                self.align = u16::try_from(number).ok()?;
                self.form = Some(if self.form.is_some() { Form::AlignLast } else { Form::AlignFirst });
            }
            // Negative numbers are printed as 64-bit unsigned.
            "args" => {
                self.args = number as i32;
                self.form = self.form.or(Some(Form::Plain));
            }
            "locals" => self.locals = number as i32,
            "funcid" => {
                self.func_id = u8::try_from(number).ok()?;
                if self.form == Some(Form::Plain) {
                    self.form = Some(Form::FuncId);
                }
            }
            "value" => {}
            _ => return None,
        }
        Some(())
    }
}

/// With -S=2, names include their ABI: `main.f<1>`, and `main.f<1><idx 2 3>` if they have an index.
pub(super) fn without_abi(name: &str) -> &str {
    let cut = |name: &'_ str, is_suffix: fn(&str) -> bool| -> Option<usize> {
        let at = name.strip_suffix('>')?.rfind('<')?;
        is_suffix(&name[at + 1..name.len() - 1]).then_some(at)
    };
    let name = cut(name, |suffix| suffix.starts_with("idx ")).map_or(name, |at| &name[..at]);
    let digit = |suffix: &str| matches!(suffix, "0" | "1");
    cut(name, digit).map_or(name, |at| &name[..at])
}

/// Go's kinds start with S and consist of capitals and digits (cmd/internal/objabi/symkind.go).
fn is_kind(word: &str) -> bool {
    word.len() > 3
        && word.starts_with('S')
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_hold_anything() {
        let head =
            Head::parse("type:noalg.struct { F uintptr; X0 int } SRODATA dupok size=128 align=0x8").unwrap();
        assert_eq!(
            (head.name, head.kind, head.size),
            ("type:noalg.struct { F uintptr; X0 int }", "SRODATA", 128)
        );
        assert!(head.has(Attribute::Dupok) && !head.has(Attribute::Static));
        let head = Head::parse("go:string.\"a size=1 b\" SRODATA dupok size=10 align=0x1").unwrap();
        assert_eq!(head.name, "go:string.\"a size=1 b\"");
        let head =
            Head::parse("main.f STEXT nosplit size=0 args=0xffffffff80000000 locals=0x0 funcid=0x0 leaf")
                .unwrap();
        assert_eq!((head.args, head.has(Attribute::Leaf)), (i32::MIN, true));
        let head = Head::parse("main..inittask SNOPTRDATA size=8").unwrap();
        assert_eq!((head.name, head.align), ("main..inittask", 0));
        assert_eq!(Head::parse(" SDWARFVAR size=26 align=0x0").unwrap().name, "");
        assert_eq!(Head::parse("MOVQ AX, BX"), None);
    }
}
