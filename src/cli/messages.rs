//! Messages on standard error: how they are to look, and where an error on the way there goes.

use super::files::FileError;
use crate::Assembly;
use crate::diag::{Diagnostic, Severity};
use crate::render::{Color, Format, Renderer, Sources};
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};

/// How the user wants to see messages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Messages {
    pub(super) format: Format,
    pub(super) color: Color,
    /// How many errors, and how many warnings, are shown at most.
    pub(super) limit: Option<usize>,
    /// What to write for all of them.
    pub(super) all: &'static str,
    /// Whether warnings are left out.
    pub(super) quiet: bool,
}

impl Default for Messages {
    fn default() -> Self {
        let limit = Renderer::default().limit;
        Self { format: Format::default(), color: Color::Auto, limit, all: "-e", quiet: false }
    }
}

impl Messages {
    /// What a command line that cannot be read says of messages: `--error-format` and `--color` as far as they are right.
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
        messages
    }

    /// Shows what an assembly has to say.
    pub(super) fn assembly(&self, assembly: &Assembly) -> Result<(), FileError> {
        self.show(&Sources::of(assembly), &assembly.diagnostics, assembly.errors)
    }

    /// Shows what has no sources.
    pub(super) fn list(&self, list: &[Diagnostic]) -> Result<(), FileError> {
        let errors = list.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        self.show(&Sources::none(), list, errors)
    }

    /// Shows diagnostics; `errors` is how many errors there are.
    pub(super) fn show(
        &self,
        sources: &Sources<'_>,
        list: &[Diagnostic],
        errors: usize,
    ) -> Result<(), FileError> {
        if list.is_empty() && errors == 0 {
            return Ok(());
        }
        let mut stderr = BufWriter::new(io::stderr().lock());
        let printed = self.renderer().print(sources, list, errors, &mut stderr);
        match printed.and_then(|()| stderr.flush()) {
            // Whoever closed standard error does not want to read it.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stderr(&error)),
            _ => Ok(()),
        }
    }

    /// Shows an error that ends the command. That it cannot be shown could be told to no one.
    pub(super) fn fatal(&self, error: &FileError) {
        let _ = self.list(&[error.diagnostic()]);
    }

    fn renderer(&self) -> Renderer {
        let color = self.format == Format::Human
            && self.color.is_wanted(|name| std::env::var_os(name), || io::stderr().is_terminal());
        Renderer { format: self.format, color, limit: self.limit, all: self.all, warnings: !self.quiet }
    }
}
