//! Disassembly: what is read back assembles to the same code.
//!
//! In: cases of other suites, Go's own encoding tests, programs, damaged files. Out: `dis/golden/…` and `dis/goobj/…`, the code
//! of each case read back as source and assembled again by rasm; `dis/encoding/…`, Go's tests assembled by Go, read back, and
//! assembled again by Go; `dis/objects/…`, whole objects of the standard library; `dis/random/…`, random instructions of iced's table; `dis/listed`, the
//! compiler's listings; `dis/programs/…`, the share of instructions in whole programs that the dialect cannot express;
//! `dis/stripped/…` and `dis/lines/…`, functions and lines by the tables of Go programs and
//! by DWARF; `dis/command/…`, what the command prints; `dis/hostile/…`, files that are damaged.

mod command;
mod hostile;
mod lines;
mod listed;
mod objects;
mod programs;
mod random;
mod round;

use crate::support::runner::{Context, Trial};
use rasm::dis::{Data, Disassembler, File, Function, source};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = round::trials(context);
    trials.extend(objects::trials(context));
    trials.extend(programs::trials(context));
    trials.extend(listed::trials(context));
    trials.extend(random::trials(context));
    trials.extend(lines::trials(context));
    trials.extend(command::trials());
    trials.extend(hostile::trials());
    trials
}

/// What source can express of the wanted functions, and of data.
struct Expressed<'f, 'a> {
    text: String,
    functions: Vec<&'f Function<'a>>,
    data: Vec<&'f Data<'a>>,
}

fn expressed<'f, 'a>(
    file: &'f File<'a>,
    disassembler: &Disassembler,
    is_wanted: impl Fn(&Function<'a>) -> bool,
) -> Result<Expressed<'f, 'a>, String> {
    let mut all = Expressed { text: String::new(), functions: Vec::new(), data: Vec::new() };
    let mut writer = source::Writer::new();
    for function in file.functions.iter().filter(|function| is_wanted(function)) {
        let (before, mut text) = (writer.lost, String::new());
        writer.write(&mut text, disassembler, file, function).map_err(|_| "text")?;
        if writer.lost == before {
            all.functions.push(function);
            all.text += &text;
        }
    }
    for data in &file.data {
        let (before, mut text) = (writer.lost, String::new());
        writer.write_data(&mut text, data).map_err(|_| "text")?;
        if writer.lost == before {
            all.data.push(data);
            all.text += &text;
        }
    }
    Ok(all)
}
