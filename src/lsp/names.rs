//! What words mean that other files decide about, or macros.
//!
//! In: the words of a file, and of those that it includes. Out: for a word, whether it is a macro or a label, and where that is defined.
//! `labels` knows those of macros. Conditions are not decided, so a macro may have several definitions.

use super::analysis::Analysis;
use super::around::{Around, Words};
use super::index::{Occurrence, Role, may_be_macro};
use crate::syntax::built_in_header;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The most files that are read because a file includes them.
const MOST_FILES: usize = 100;

/// The header that is made of Go files.
pub(super) const OF_GO: &str = "go_asm.h";

/// A file whose macros are known: the file itself, or one that it includes.
pub(super) struct Source<'s> {
    /// As it is included.
    pub(super) name: String,
    /// None of one that is built in, or made of Go files.
    pub(super) path: Option<PathBuf>,
    pub(super) words: Words<'s>,
}

/// A word in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// An index into [`Names::sources`].
    pub(super) source: usize,
    pub(super) range: Range<usize>,
}

/// The macros and labels of a file.
pub(super) struct Names<'s> {
    /// The file itself first.
    pub(super) sources: Vec<Source<'s>>,
    /// The names in the definitions of each macro.
    pub(super) macros: BTreeMap<String, Vec<Spot>>,
    /// By macro, the labels that it makes.
    pub(super) made: RefCell<FxHashMap<String, Rc<Vec<Made>>>>,
    /// How many of them there are.
    pub(super) made_in_all: Cell<usize>,
}

/// A label that a macro makes.
#[derive(Clone)]
pub(super) enum Made {
    Named(String, Spot),
    /// It is named by an argument, counted from 0.
    Argument(usize),
}

/// Labels with the places where they are defined.
pub(super) type Labels = BTreeMap<String, Vec<Spot>>;

/// What a word is, and where that is defined.
pub(super) struct Meaning {
    pub(super) role: Role,
    pub(super) definitions: Vec<Spot>,
}

/// The files that a file includes, in order, each once, after the file itself.
pub(super) fn sources<'s>(
    path: &Path,
    words: Words<'s>,
    go_header: &str,
    files: &Around<'s>,
) -> Vec<Source<'s>> {
    let mut sources = vec![Source { name: String::new(), path: Some(path.to_owned()), words }];
    let mut seen: FxHashSet<String> = FxHashSet::default();
    // What the files refer to is beside the first.
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let mut next = 0;
    while let Some(source) = sources.get(next) {
        let text = source.words.text().as_str();
        let includes = source.words.index().all.iter().filter(|found| found.role == Role::Include);
        let wanted: Vec<String> =
            includes.map(|found| text[found.range.clone()].trim_matches('"').to_owned()).collect();
        for name in wanted {
            if sources.len() > MOST_FILES || !seen.insert(name.clone()) {
                continue;
            }
            let path = folder.join(&name);
            if let Some(words) = files.words(&path) {
                sources.push(Source { name, path: Some(path), words });
                continue;
            }
            let text = if name == OF_GO { Some(go_header) } else { built_in_header(&name) };
            if let Some(text) = text {
                // Of each folder the one made of Go files is another.
                let kept = if name == OF_GO { path } else { Path::new("<built-in>").join(&name) };
                let words = files.words_of(&kept, text.to_owned());
                sources.push(Source { name, path: None, words });
            }
        }
        next += 1;
    }
    sources
}

impl<'s> Names<'s> {
    pub(super) fn of(analysis: &'s Analysis, files: &Around<'s>) -> Self {
        let header = analysis.package(files).header();
        let sources = sources(&analysis.path, analysis.words(), header, files);
        let mut macros: BTreeMap<String, Vec<Spot>> = BTreeMap::new();
        for (source, Source { words, .. }) in sources.iter().enumerate() {
            let text = words.text().as_str();
            let defined = words.index().all.iter().filter(|found| found.defines && found.role == Role::Macro);
            for found in defined {
                let spot = Spot { source, range: found.range.clone() };
                macros.entry(text[found.range.clone()].to_owned()).or_default().push(spot);
            }
        }
        Self { sources, macros, made: RefCell::default(), made_in_all: Cell::default() }
    }

    /// The macros, in the order of their names.
    pub(super) fn macros(&self) -> impl Iterator<Item = (&str, &[Spot])> {
        self.macros.iter().map(|(name, spots)| (name.as_str(), &spots[..]))
    }

    /// The places where a macro is defined; none if it is none.
    pub(super) fn definitions(&self, name: &str) -> &[Spot] {
        self.macros.get(name).map_or(&[], |spots| spots)
    }

    /// The text of a definition, from its `#`.
    pub(super) fn body(&self, definition: &Spot) -> &str {
        let words = &self.sources[definition.source].words;
        let body = words.index().macros.get(&definition.range.start);
        body.map_or("", |body| &words.text().as_str()[body.clone()])
    }

    /// What a word of a file is, where no label can be.
    pub(super) fn role_of(analysis: &'s Analysis, files: &Around<'s>, found: &Occurrence) -> Role {
        match found.role {
            // Only these two need the files that are included.
            Role::Symbol | Role::Argument => Self::of(analysis, files).role(found, &Labels::new()),
            role => role,
        }
    }

    /// What a word of the file itself is. `labels` are those that macros make in its function.
    pub(super) fn role(&self, found: &Occurrence, labels: &Labels) -> Role {
        let word = self.own_text(found);
        match found.role {
            _ if self.macros.contains_key(word) && self.may_be_macro(found, word) => Role::Macro,
            Role::Other if labels.contains_key(word) => Role::Label,
            role => role,
        }
    }

    /// Whether a word of the file itself may be the macro that it is the name of.
    pub(super) fn may_be_macro(&self, found: &Occurrence, word: &str) -> bool {
        may_be_macro(self.sources[0].words.text().as_str(), found, self.is_plain(word))
    }

    /// Whether a definition of a macro has no parameters.
    pub(super) fn is_plain(&self, name: &str) -> bool {
        self.definitions(name).iter().any(|spot| {
            let text = self.sources[spot.source].words.text().as_str();
            !text[spot.range.end..].starts_with('(')
        })
    }

    /// What a word of the file itself means.
    pub(super) fn meaning(&self, found: &Occurrence) -> Meaning {
        let word = self.own_text(found);
        let labels = found.function.map(|function| self.labels(function)).unwrap_or_default();
        match self.role(found, &labels) {
            Role::Macro => Meaning { role: Role::Macro, definitions: self.definitions(word).to_vec() },
            role @ (Role::Label | Role::Other) => {
                let definitions = self.label_definitions(found, labels);
                let role = if definitions.is_empty() { role } else { Role::Label };
                Meaning { role, definitions }
            }
            role => Meaning { role, definitions: Vec::new() },
        }
    }

    /// The text of a word of the file itself.
    pub(super) fn own_text(&self, found: &Occurrence) -> &str {
        &self.sources[0].words.text().as_str()[found.range.clone()]
    }
}
