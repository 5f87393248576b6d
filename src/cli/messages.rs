//! Messages on standard error: their format, and what happens if writing them fails.

use super::files::FileError;
use crate::Assembly;
use crate::diag::{self, Diagnostic};
use crate::render::{Color, Format, Renderer, SarifLog, Sources};
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// The user's preferences for messages, and the log of the run if there is one.
#[derive(Clone, Debug)]
pub(super) struct Messages {
    pub(super) format: Format,
    /// Only for formats of one document for the whole run.
    pub(super) log: Option<Arc<Log>>,
    pub(super) color: Color,
    /// The most errors and the most warnings to show.
    pub(super) limit: Option<usize>,
    /// The option that shows all of them.
    pub(super) all: &'static str,
    /// Whether to omit warnings.
    pub(super) quiet: bool,
}

impl Default for Messages {
    fn default() -> Self {
        let limit = Renderer::default().limit;
        Self { format: Format::default(), log: None, color: Color::Auto, limit, all: "-e", quiet: false }
    }
}

/// The log of a run. It is written when nobody can add to it any more, even if nothing was found.
#[derive(Debug, Default)]
pub(super) struct Log(Mutex<SarifLog>);

impl Drop for Log {
    fn drop(&mut self) {
        let log = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut stderr = BufWriter::new(io::stderr().lock());
        // Nobody is left to report a failure to, and nowhere to.
        let _ = log.write(&mut stderr).and_then(|()| stderr.flush());
    }
}

impl Messages {
    /// Begins the log of the run, if the format has one: once the command line is known to be right.
    pub(super) fn begin_log(&mut self) {
        self.log = (self.format == Format::Sarif).then(Arc::default);
    }

    /// The preferences in a command line that cannot be parsed: `--error-format` and `--color`, if their values are valid.
    pub(super) fn of_words(words: &[OsString]) -> Self {
        let mut messages = Self { all: "", ..Self::default() };
        let words = words.iter().map(|word| word.to_str().unwrap_or_default());
        let mut words = words.take_while(|word| *word != "--");
        while let Some(word) = words.next() {
            let option = word.strip_prefix('-').map(|option| option.strip_prefix('-').unwrap_or(option));
            let (name, value) = match option.map(|option| option.split_once('=').unwrap_or((option, ""))) {
                Some((name @ ("error-format" | "color"), "")) => (name, words.next().unwrap_or_default()),
                Some(pair) => pair,
                None => continue,
            };
            match name {
                "error-format" => messages.format = Format::named(value).unwrap_or(messages.format),
                "color" => messages.color = Color::named(value).unwrap_or(messages.color),
                _ => {}
            }
        }
        messages.begin_log();
        messages
    }

    /// Shows an assembly's diagnostics.
    pub(super) fn assembly(&self, assembly: &Assembly) -> Result<(), FileError> {
        self.show(&Sources::of(assembly), &assembly.diagnostics, assembly.errors)
    }

    /// Shows diagnostics without source text.
    pub(super) fn list(&self, list: &[Diagnostic]) -> Result<(), FileError> {
        self.show(&Sources::none(), list, diag::errors(list))
    }

    /// Shows diagnostics; `errors` is the total number of errors.
    pub(super) fn show(
        &self,
        sources: &Sources<'_>,
        list: &[Diagnostic],
        errors: usize,
    ) -> Result<(), FileError> {
        if list.is_empty() && errors == 0 {
            return Ok(());
        }
        if let Some(log) = &self.log {
            let mut log = log.0.lock().unwrap_or_else(PoisonError::into_inner);
            self.renderer().log(sources, list, errors, &mut log);
            return Ok(());
        }
        let mut stderr = BufWriter::new(io::stderr().lock());
        let printed = self.renderer().print(sources, list, errors, &mut stderr);
        match printed.and_then(|()| stderr.flush()) {
            // A closed standard error means that nobody wants to read it.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stderr(&error)),
            _ => Ok(()),
        }
    }

    /// Writes a log that would be lost if another program took over.
    pub(super) fn before_exec(&self) {
        let Some(log) = &self.log else { return };
        let log = log.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !log.is_empty() {
            // As when it is dropped.
            let _ = log.write(&mut io::stderr().lock());
        }
    }

    /// Shows an error that ends the command. A failure to show it cannot be reported.
    pub(super) fn fatal(&self, error: &FileError) {
        let _ = self.list(&[error.diagnostic()]);
    }

    fn renderer(&self) -> Renderer {
        let color = self.format == Format::Human
            && self.color.is_wanted(|name| std::env::var_os(name), || io::stderr().is_terminal());
        Renderer { format: self.format, color, limit: self.limit, all: self.all, warnings: !self.quiet }
    }
}
