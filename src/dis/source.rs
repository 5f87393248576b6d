//! Whole functions as source.
//!
//! In: functions of a file. Out: text that Go's assembler and rasm assemble to the same bytes and relocations, and how many
//! instructions it cannot express. Frames are explicit in machine code, so each function is NOSPLIT and NOFRAME with a frame
//! of zero bytes.

use super::function::{Source, as_bytes, label};
use super::{Disassembler, File, Function, Lines, Scope};
use crate::obj::source_name;
use rustc_hash::FxHashSet;
use std::fmt::{self, Write};

/// What a text of source lacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lost {
    /// Instructions whose relocations or targets source cannot express; they are comments.
    pub instructions: usize,
    /// Functions whose names it cannot spell or has already, and those with arguments in registers.
    pub functions: usize,
}

/// Letters shown of a name that cannot be spelled.
const LONGEST: usize = 1000;

/// The attributes of each function, by number: names such as DUPOK may be those of functions.
const NOSPLIT_NOFRAME: u32 = 4 | 512;

/// Writes functions as source, one at a time.
#[derive(Debug, Default)]
pub struct Writer {
    names: FxHashSet<String>,
    /// What was lost so far.
    pub lost: Lost,
}

impl Writer {
    /// A writer for one file of source.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes a function, or a comment in its place.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write(
        &mut self,
        out: &mut dyn Write,
        disassembler: &Disassembler,
        file: &File<'_>,
        function: &Function<'_>,
    ) -> fmt::Result {
        let name = source_name(&function.name).filter(|_| function.scope != Scope::Internal);
        match name {
            Some(name) if self.names.insert(name.clone()) => {
                self.lost.instructions += text(out, &name, function, disassembler.lines(file, function))?;
            }
            _ => {
                self.lost.functions += 1;
                let name = function.name.chars().filter(|letter| !letter.is_control()).take(LONGEST);
                writeln!(out, "\n// {} is not here", name.collect::<String>())?;
            }
        }
        Ok(())
    }
}

/// Writes one function; returns how many instructions source cannot express.
fn text(
    out: &mut dyn Write,
    name: &str,
    function: &Function<'_>,
    lines: Lines<'_>,
) -> Result<usize, fmt::Error> {
    let mark = if function.scope == Scope::Local { "<>" } else { "" };
    let args = function.args.map(|args| format!("-{args}")).unwrap_or_default();
    writeln!(out, "\nTEXT {name}{mark}(SB), {NOSPLIT_NOFRAME}, $0{args} // NOSPLIT|NOFRAME")?;
    let mut lost = 0;
    for line in lines {
        if line.is_target {
            writeln!(out, "{}:", label(line.offset))?;
        }
        match line.source {
            Source::Text => writeln!(out, "\t{}", line.text)?,
            Source::Bytes => {
                let code = &function.code[line.offset..line.offset + line.len];
                writeln!(out, "\t{}", as_bytes(code, line.offset as u64))?;
            }
            Source::None => {
                lost += 1;
                writeln!(out, "\t// {}", line.text)?;
            }
        }
    }
    Ok(lost)
}
