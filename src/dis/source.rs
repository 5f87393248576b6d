//! Whole functions as source.
//!
//! In: functions of a file. Out: text that Go's assembler and rasm assemble to the same bytes and relocations, and how many
//! instructions it cannot express. Frames are explicit in machine code, so each function is NOSPLIT and NOFRAME with a frame
//! of zero bytes.

use super::function::{Source, as_bytes, label};
use super::names::spelled;
use super::{Disassembler, File, Function, Lines};
use std::fmt::{self, Write};

/// What a text of source lacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lost {
    /// Instructions whose relocations or targets source cannot express; they are comments.
    pub instructions: usize,
    /// Functions whose names it cannot spell.
    pub functions: usize,
}

/// Letters shown of a name that cannot be spelled.
const LONGEST: usize = 1000;

/// Writes functions as source.
///
/// # Errors
///
/// Those of `out`.
pub fn write<'a>(
    out: &mut dyn Write,
    disassembler: &Disassembler,
    file: &File<'a>,
    functions: &[&Function<'a>],
) -> Result<Lost, fmt::Error> {
    writeln!(out, "#include \"textflag.h\"")?;
    let mut lost = Lost::default();
    for function in functions {
        match spelled(&function.name) {
            Some(name) => {
                lost.instructions += text(out, &name, function, disassembler.lines(file, function))?
            }
            None => {
                lost.functions += 1;
                let name: String =
                    function.name.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect();
                writeln!(out, "\n// source cannot spell the name {name}")?;
            }
        }
    }
    Ok(lost)
}

/// Writes one function; returns how many instructions source cannot express.
fn text(
    out: &mut dyn Write,
    name: &str,
    function: &Function<'_>,
    lines: Lines<'_>,
) -> Result<usize, fmt::Error> {
    let mark = if function.is_local { "<>" } else { "" };
    let args = function.args.map(|args| format!("-{args}")).unwrap_or_default();
    writeln!(out, "\nTEXT {name}{mark}(SB), NOSPLIT|NOFRAME, $0{args}")?;
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
