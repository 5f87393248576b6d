//! Disassembly: what is read back assembles to the same code.
//!
//! In: cases of other suites, Go's own encoding tests, programs, damaged files. Out: `dis/golden/…` and `dis/goobj/…`, the code
//! of each case read back as source and assembled again by rasm; `dis/encoding/…`, Go's tests assembled by Go, read back, and
//! assembled again by Go; `dis/objects/…`, whole objects of the standard library; `dis/random/…`, random instructions of iced's table; `dis/listed`, the
//! compiler's listings; `dis/programs/…`, the share of instructions in whole programs that the dialect cannot express;
//! `dis/stripped/…` and `dis/lines/…`, functions and lines by the tables of Go programs and
//! by DWARF; `dis/names/…`, names of C++ and Rust,
//! stubs, slots and addresses as objdump has them; `dis/memory/…`, peaks of memory; `dis/command/…`, what the command prints; `dis/hostile/…`, files that are damaged.

mod command;
mod hostile;
mod lines;
mod listed;
mod memory;
mod names;
mod objects;
mod programs;
mod random;
mod round;

use crate::support::report::Report;
use crate::support::runner::{Context, Trial};
use rasm::dis::{Data, Disassembler, File, Function, Lost, source};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = round::trials(context);
    trials.extend(objects::trials(context));
    trials.extend(programs::trials(context));
    trials.extend(listed::trials(context));
    trials.extend(random::trials(context));
    trials.extend(lines::trials(context));
    trials.extend(names::trials(context));
    trials.extend(memory::trials(context));
    trials.extend(command::trials());
    trials.extend(hostile::trials());
    trials
}

/// What source can express of the wanted functions, and of data.
struct Expressed<'f, 'a> {
    text: String,
    functions: Vec<&'f Function<'a>>,
    data: Vec<&'f Data<'a>>,
    /// What was left out.
    lost: Lost,
}

impl Expressed<'_, '_> {
    /// Reports why the rest could not be expressed.
    fn report(&self, of: &str, report: &Report) {
        for (lack, count) in self.lost.reasons() {
            report.count(format!("disassembly: not source in {of}: {}", lack.reason()), count);
        }
    }
}

fn expressed<'f, 'a>(
    file: &'f File<'a>,
    disassembler: &Disassembler,
    is_wanted: impl Fn(&Function<'a>) -> bool,
) -> Result<Expressed<'f, 'a>, String> {
    let mut all =
        Expressed { text: String::new(), functions: Vec::new(), data: Vec::new(), lost: Lost::default() };
    let mut writer = source::Writer::new();
    for function in file.functions.iter().filter(|function| is_wanted(function)) {
        let (before, mut text) = (writer.lost, String::new());
        writer.write(&mut text, disassembler, file, function).map_err(|_| "text")?;
        if is_whole(&writer.lost, &before) {
            all.functions.push(function);
            all.text += &text;
        }
    }
    for data in &file.data {
        let (before, mut text) = (writer.lost, String::new());
        writer.write_data(&mut text, data).map_err(|_| "text")?;
        if is_whole(&writer.lost, &before) {
            all.data.push(data);
            all.text += &text;
        }
    }
    all.lost = writer.lost;
    Ok(all)
}

/// Whether nothing was left out since.
fn is_whole(now: &Lost, before: &Lost) -> bool {
    let counts = |lost: &Lost| (lost.instructions, lost.functions, lost.data, lost.addresses);
    counts(now) == counts(before)
}
