//! The command: arguments, files, messages, exit codes.
//!
//! In: the command line. Out: files, text on standard output and error, and exit code 0, 1 for errors in the input, or 2
//! for an invalid command line. All of rasm's I/O happens here; assembling itself is up to the library.

mod args;
mod assemble;
mod assembled;
mod check;
mod diff;
mod dis;
mod dump;
mod exit;
mod files;
mod fix;
mod fmt;
mod frame;
mod go_tree;
mod import;
mod ld;
mod link;
mod link_go;
mod lsp;
mod mapped;
mod messages;
mod package;
mod packages;
mod phases;
mod progress;
mod run;
mod sizes;
mod target;
mod toolchain;
mod toolexec;
mod verify;
mod wanted;

use args::Request;
use args::dump::Dump;
use args::man::Man;
use args::verify::Verify;
use exit::{FAILURE, finish};
use files::FileError;
use messages::Messages;
use std::ffi::OsString;
use std::io::{self, BufWriter};
use std::process::ExitCode;

/// Runs the command.
pub fn main(args: impl Iterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.collect();
    if let Some(words) = link::called_as(&args) {
        return link::main(words);
    }
    match args::parse(args.clone()) {
        Ok(request) => perform(request),
        Err(error) => exit::usage(error, &args),
    }
}

/// Performs a request.
fn perform(mut request: Request) -> ExitCode {
    if let Some(messages) = request.messages() {
        messages.begin_log();
    }
    match request {
        Request::Assemble(asked) => finish(assemble::assemble(&asked), &asked.messages),
        Request::SymbolAbis(asked) => finish(assemble::symbol_abis(&asked), &asked.messages),
        Request::Check(asked) => finish(check::check(&asked), &asked.sources.messages),
        Request::Verify(asked) => {
            let Verify { files, quiet, object, messages, .. } = &asked;
            let done = match object {
                Some(object) => import::verify(&asked, object),
                None => verify::verify_files(files, *quiet, messages),
            };
            finish(done, messages)
        }
        Request::Dump(Dump { files, messages }) => {
            let mut stdout = BufWriter::new(io::stdout().lock());
            finish(dump::dump_files(&files, &mut stdout, &messages), &messages)
        }
        Request::Dis(asked) => {
            let mut stdout = BufWriter::with_capacity(1 << 16, io::stdout().lock());
            finish(dis::main(&asked, &mut stdout), &asked.messages)
        }
        Request::Fix(asked) => finish(fix::main(&asked), &asked.assemble.messages),
        Request::Fmt(asked) => finish(Ok(fmt::main(&asked)), &asked.messages),
        Request::Frame(asked) => {
            let mut stdout = BufWriter::new(io::stdout().lock());
            finish(frame::main(&asked, &mut stdout), &asked.messages)
        }
        Request::Lsp => finish(Ok(lsp::main()), &Messages::default()),
        Request::Import(asked) => finish(import::main(&asked), &asked.messages),
        Request::Link(words) if link_go::is_go(&words) => link_go::main(&words),
        Request::Link(words) => link::main(&words),
        Request::Run(asked) => run::main(&asked),
        Request::Toolexec(asked) => toolexec::main(&asked),
        Request::Man(asked) => finish(man(&asked), &Messages::default()),
        Request::Print(text) => match files::write_stdout(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(FAILURE),
        },
    }
}

/// Writes manual pages.
fn man(asked: &Man) -> Result<bool, FileError> {
    for (name, text) in &asked.pages {
        match &asked.folder {
            Some(folder) => files::write(&folder.join(name), text)?,
            None => files::write_stdout(text)?,
        }
    }
    Ok(true)
}
