//! The objects that are shown, each read when it is reached.
//!
//! In: a file's bytes, and names of functions. Out: the file's objects, one at a time, the last of which is kept; for each name the
//! objects that have it, or an error.

use super::{Stop, has, no_code};
use crate::cli::args::dis::Dis;
use crate::cli::files::FileError;
use crate::cli::mapped::Mapped;
use crate::cli::wanted;
use crate::diag::Diagnostic;
use crate::dis::{File, Parts, Refusal};
use std::borrow::Cow;

/// The objects of a file.
pub(super) struct Objects<'c> {
    asked: &'c Dis,
    contents: &'c Mapped,
    /// None of bare code.
    parts: Option<Parts<'c>>,
    /// The last one with its number and name.
    last: Option<(usize, Option<String>, File<'c>)>,
    /// What follows the object that was asked for last, by the next one's number.
    rest: Option<(usize, Parts<'c>)>,
}

/// Functions to show, in that order: the number of their object and their name there.
type Chosen = Vec<(usize, String)>;

impl<'c> Objects<'c> {
    pub(super) fn new(asked: &'c Dis, contents: &'c Mapped) -> Result<Self, FileError> {
        let bytes = contents.as_ref();
        let (parts, last) = match asked.raw {
            Some(address) => (None, Some((0, None, File::raw(bytes, address)))),
            None => (Some(Parts::new(bytes).map_err(|refusal| unreadable(asked, &refusal))?), None),
        };
        Ok(Self { asked, contents, parts, last, rest: None })
    }

    /// Reads all objects, in order, and gives back the memory of each.
    pub(super) fn each(
        &mut self,
        mut show: impl FnMut(Option<&str>, &File<'c>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        if let Some((_, member, file)) = self.last.as_ref().filter(|_| self.parts.is_none()) {
            return show(member.as_deref(), file);
        }
        for (number, part) in self.parts.clone().into_iter().flatten().enumerate() {
            let part = part.map_err(|refusal| unreadable(self.asked, &refusal))?;
            let file = part.outlined(&|| self.contents.give_back());
            let file = file.map_err(|refusal| unreadable(self.asked, &refusal))?;
            let member = part.member.map(|name| String::from_utf8_lossy(name).into_owned());
            show(member.as_deref(), &file)?;
            if member.is_some() {
                self.contents.give_back();
            }
            self.last = Some((number, member, file));
        }
        Ok(())
    }

    /// An object by its number, and the name of the member that it is.
    pub(super) fn numbered(&mut self, number: usize) -> Result<(Option<&str>, &File<'c>), FileError> {
        if self.last.as_ref().is_none_or(|(last, ..)| *last != number) {
            // It was read before.
            let gone = || FileError::new("unreadable-object", &self.asked.file, "the file has changed");
            let (next, mut parts) = match self.rest.take().filter(|(next, _)| *next <= number) {
                Some(rest) => rest,
                None => (0, self.parts.clone().ok_or_else(gone)?),
            };
            let part = parts.nth(number - next).and_then(Result::ok).ok_or_else(gone)?;
            self.rest = Some((number + 1, parts));
            let member = part.member.map(|name| String::from_utf8_lossy(name).into_owned());
            self.last = Some((number, member, part.outlined(&|| {}).map_err(|_| gone())?));
        }
        match &self.last {
            Some((_, member, file)) => Ok((member.as_deref(), file)),
            None => Err(no_code(self.asked)),
        }
    }

    /// The functions asked for, or an error for each that is missing; none if all are.
    pub(super) fn chosen(&mut self) -> Result<Option<Result<Chosen, Vec<Diagnostic>>>, FileError> {
        if self.asked.symbols.is_empty() {
            return Ok(None);
        }
        let names: Vec<_> = self.asked.symbols.iter().map(|name| wanted::as_in_files(name)).collect();
        let mut found = vec![Chosen::new(); names.len()];
        let (mut number, mut has_code) = (0, false);
        self.read(|file| {
            has_code |= has(file);
            for (name, found) in names.iter().zip(&mut found) {
                if !file.each_named(name).is_empty() {
                    found.push((number, name.clone()));
                }
            }
            number += 1;
        })?;
        if !has_code {
            return Err(no_code(self.asked));
        }
        let missing: Vec<usize> = (0..names.len()).filter(|place| found[*place].is_empty()).collect();
        // Names are taken apart only if someone asks for one that no symbol has.
        if !missing.is_empty() {
            let mut number = 0;
            self.read(|file| {
                for function in file.each() {
                    for place in &missing {
                        if wanted::is_plain(&function.name, &names[*place]) {
                            found[*place].push((number, function.name.clone().into_owned()));
                        }
                    }
                }
                number += 1;
            })?;
        }
        let missing: Vec<usize> = missing.into_iter().filter(|place| found[*place].is_empty()).collect();
        let mut own: Vec<String> = Vec::new();
        if !missing.is_empty() {
            self.read(|file| own.extend(file.each().map(|function| function.name.clone().into_owned())))?;
        }
        let error = |place: usize| {
            let own = own.iter().map(|name| Cow::Borrowed(&**name));
            wanted::no_such_function(&self.asked.file, &names[place], own)
        };
        let errors: Vec<Diagnostic> = missing.into_iter().map(error).collect();
        found.iter_mut().for_each(Vec::dedup);
        Ok(Some(if errors.is_empty() { Ok(found.concat()) } else { Err(errors) }))
    }

    /// Reads all objects; the only one of a program once.
    fn read(&mut self, mut look: impl FnMut(&File<'c>)) -> Result<(), FileError> {
        if let Some((_, None, file)) = &self.last {
            look(file);
            return Ok(());
        }
        let read = self.each(|_, file| {
            look(file);
            Ok(())
        });
        match read {
            Err(Stop::Input(error)) => Err(error),
            _ => Ok(()),
        }
    }
}

fn unreadable(asked: &Dis, refusal: &Refusal) -> FileError {
    FileError::new("unreadable-object", &asked.file, refusal.to_string())
}
