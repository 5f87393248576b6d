//! Labels that macros make or use.
//!
//! In: the macros of a file and of those that it includes. Out: for a function, the labels that the macros used there define, and where
//! these macros name its labels. Macros are not expanded: their bodies are read as text, so that all of it is known while there are errors.

use super::index::{Occurrence, Role};
use super::names::{Labels, Made, Names, Spot};
use crate::syntax::Kind;
use crate::syntax::raw::{Raw, RawTokens};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;
use std::rc::Rc;

/// The most labels that one macro makes.
const MOST_LABELS: usize = 1000;

/// The most labels that all macros make.
const MOST_IN_ALL: usize = 100_000;

/// How deep macros that use each other are read.
const MOST_DEPTH: usize = 64;

/// The most functions in which the labels of one macro are looked for.
const MOST_FUNCTIONS: usize = 200;

impl Names<'_> {
    /// The labels that macros make in a function of the file itself.
    pub(super) fn labels(&self, function: u32) -> Labels {
        let mut labels = Labels::new();
        let mut seen: FxHashSet<&str> = FxHashSet::default();
        for (found, word) in self.uses(function) {
            let made = self.made_by(word, MOST_DEPTH);
            let (mut named, is_new) = (None, seen.insert(word));
            for made in made.iter() {
                let (name, spot) = match made {
                    Made::Named(name, spot) if is_new => (name.clone(), spot.clone()),
                    Made::Named(..) => continue,
                    Made::Argument(index) => {
                        let text = self.sources[0].words.text().as_str();
                        let named = named.get_or_insert_with(|| arguments(text, found.range.end));
                        let Some(range) = named.get(*index).cloned().flatten() else { continue };
                        (text[range.clone()].to_owned(), Spot { source: 0, range })
                    }
                };
                labels.entry(name).or_default().push(spot);
            }
        }
        labels
    }

    /// The uses of macros in a function of the file itself.
    fn uses(&self, function: u32) -> impl Iterator<Item = (&Occurrence, &str)> {
        let words = &self.sources[0].words;
        let (text, index) = (words.text().as_str(), words.index());
        let range = index.functions.get(function as usize).map_or(0..0, |function| function.range.clone());
        let inside = index.within(&range).iter().filter(move |found| found.function == Some(function));
        let named = inside.map(|found| (found, &text[found.range.clone()]));
        named.filter(|(found, word)| self.macros.contains_key(*word) && self.may_be_macro(found, word))
    }

    /// The macros that a function of the file itself uses, and those that these use.
    fn used(&self, function: u32) -> FxHashSet<&str> {
        let mut used: FxHashSet<&str> = self.uses(function).map(|(_, word)| word).collect();
        let mut open: Vec<&str> = used.iter().copied().collect();
        while let Some(name) = open.pop() {
            for (word, _) in self.definitions(name).iter().flat_map(|definition| self.words_in(definition)) {
                if self.macros.contains_key(word) && used.insert(word) {
                    open.push(word);
                }
            }
        }
        used
    }

    /// The words in the body of a macro.
    fn words_in(&self, definition: &Spot) -> impl Iterator<Item = (&str, &Occurrence)> {
        let words = &self.sources[definition.source].words;
        let (text, index) = (words.text().as_str(), words.index());
        let body = index.macros.get(&definition.range.start).cloned().unwrap_or(0..0);
        let inside = index.within(&body).iter().filter(|found| found.range.start > definition.range.start);
        inside.map(|found| (&text[found.range.clone()], found))
    }

    /// Where the macros that a function uses name one of its labels.
    fn mentions(&self, function: u32, label: &str) -> Vec<Spot> {
        let mut spots = Vec::new();
        for definition in self.used(function).into_iter().flat_map(|name| self.definitions(name)) {
            let named = self
                .words_in(definition)
                .filter(|(word, found)| *word == label && matches!(found.role, Role::Other | Role::Label));
            let spot = |range: &Range<usize>| Spot { source: definition.source, range: range.clone() };
            spots.extend(named.map(|(_, found)| spot(&found.range)));
        }
        spots
    }

    /// The functions of the file itself that use a macro, or one that uses it.
    fn users<'n>(&'n self, name: &'n str) -> Vec<u32> {
        // By macro, those that use it.
        let mut above: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for (user, definitions) in self.macros() {
            for (word, _) in definitions.iter().flat_map(|definition| self.words_in(definition)) {
                if self.macros.contains_key(word) {
                    above.entry(word).or_default().push(user);
                }
            }
        }
        let mut users = FxHashSet::from_iter([name]);
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            let new = above.get(name).into_iter().flatten().filter(|user| users.insert(*user));
            open.extend(new);
        }
        let count = self.sources[0].words.index().functions.len() as u32;
        let uses = |function: &u32| self.uses(*function).any(|(_, word)| users.contains(word));
        (0..count).filter(uses).take(MOST_FUNCTIONS).collect()
    }

    /// The macro of the file itself in whose body an offset is.
    fn macro_at(&self, offset: usize) -> Option<&str> {
        let words = &self.sources[0].words;
        let (start, _) = words.index().macros.iter().find(|(_, body)| body.contains(&offset))?;
        let found = words.index().at(*start)?;
        (found.role == Role::Macro).then(|| &words.text().as_str()[found.range.clone()])
    }

    /// Where a label is defined whose name is a word of the file itself; `made` are those that macros make in its function.
    pub(super) fn label_definitions(&self, found: &Occurrence, mut made: Labels) -> Vec<Spot> {
        let word = self.own_text(found);
        if let Some(function) = found.function {
            let mut spots = self.defined_in(function, word);
            spots.extend(made.remove(word).unwrap_or_default());
            return spots;
        }
        let Some(name) = self.macro_at(found.range.start) else { return Vec::new() };
        let bodies = self.definitions(name).iter().filter(|definition| definition.source == 0);
        let own = bodies.flat_map(|definition| self.words_in(definition));
        let own = own.filter(|(named, other)| *named == word && other.role == Role::Label && other.defines);
        let spots: Vec<Spot> = own.map(|(_, other)| Spot { source: 0, range: other.range.clone() }).collect();
        if !spots.is_empty() {
            return spots;
        }
        // It is a label of the functions that use the macro.
        let mut spots = Vec::new();
        for function in self.users(name) {
            spots.extend(self.defined_in(function, word));
            spots.extend(self.labels(function).remove(word).unwrap_or_default());
        }
        unique(spots)
    }

    /// Where a function defines a label, without macros.
    fn defined_in(&self, function: u32, word: &str) -> Vec<Spot> {
        let own = self.named_in(function, word).filter(|found| found.role == Role::Label && found.defines);
        own.map(|found| Spot { source: 0, range: found.range.clone() }).collect()
    }

    /// The words of a function that may name a label.
    fn named_in(&self, function: u32, word: &str) -> impl Iterator<Item = &Occurrence> {
        let index = self.sources[0].words.index();
        let range = index.functions.get(function as usize).map_or(0..0, |function| function.range.clone());
        index.within(&range).iter().filter(move |found| {
            found.function == Some(function) && may_be_label(found) && self.own_text(found) == word
        })
    }

    /// Where the label is named whose name is a word of the file itself: in its function, and in the macros used there.
    pub(super) fn label_mentions(&self, found: &Occurrence) -> Vec<Spot> {
        let word = self.own_text(found);
        let name = self.macro_at(found.range.start).unwrap_or_default();
        let functions = match found.function {
            Some(function) => vec![function],
            None => self.users(name),
        };
        let mut spots = Vec::new();
        for function in functions {
            let is_label =
                || !self.defined_in(function, word).is_empty() || self.labels(function).contains_key(word);
            if is_label() {
                let own = self.named_in(function, word);
                spots.extend(own.map(|found| Spot { source: 0, range: found.range.clone() }));
                spots.extend(self.mentions(function, word));
            }
        }
        for definition in self.definitions(name).iter().filter(|_| found.function.is_none()) {
            let named =
                self.words_in(definition).filter(|(named, other)| *named == word && may_be_label(other));
            spots.extend(
                named.map(|(_, other)| Spot { source: definition.source, range: other.range.clone() }),
            );
        }
        unique(spots)
    }

    /// The labels that a macro makes, by itself and by others that it uses, `depth` deep.
    fn made_by(&self, name: &str, depth: usize) -> Rc<Vec<Made>> {
        if let Some(known) = self.made.borrow().get(name) {
            return known.clone();
        }
        let Some(depth) = depth.checked_sub(1) else { return Rc::default() };
        // One that uses itself makes no more.
        self.made.borrow_mut().insert(name.to_owned(), Rc::default());
        let mut list = Vec::new();
        for definition in self.definitions(name) {
            self.read_body(definition, depth, &mut list);
        }
        list.truncate(MOST_LABELS.min(MOST_IN_ALL - self.made_in_all.get()));
        self.made_in_all.set(self.made_in_all.get() + list.len());
        let list = Rc::new(list);
        self.made.borrow_mut().insert(name.to_owned(), list.clone());
        list
    }

    fn read_body(&self, definition: &Spot, depth: usize, list: &mut Vec<Made>) {
        let source = &self.sources[definition.source];
        let text = source.words.text().as_str();
        let Some(body) = source.words.index().macros.get(&definition.range.start) else { return };
        let tokens = tokens(text, definition.range.end..body.end);
        let (parameters, rest) = match tokens.split_first() {
            Some((open, _)) if open.kind == Kind::OpenParen && open.start == definition.range.end => {
                let close = tokens.iter().position(|token| token.kind == Kind::CloseParen);
                tokens.split_at(close.unwrap_or(tokens.len()))
            }
            _ => tokens.split_at(0),
        };
        let named = parameters.iter().filter(|token| token.kind == Kind::Word);
        let parameters: Vec<&str> = named.map(|token| &text[token.range()]).collect();
        let label = |range: Range<usize>| {
            let name = &text[range.clone()];
            match parameters.iter().position(|parameter| *parameter == name) {
                Some(index) => Made::Argument(index),
                None => Made::Named(name.to_owned(), Spot { source: definition.source, range }),
            }
        };
        let mut is_head = true;
        for (at, token) in rest.iter().enumerate() {
            let was_head = std::mem::replace(&mut is_head, ends_statement(token.kind));
            if token.kind != Kind::Word {
                continue;
            }
            if was_head && rest.get(at + 1).is_some_and(|next| next.kind == Kind::Colon) {
                list.push(label(token.range()));
                is_head = true;
            } else if self.macros.contains_key(&text[token.range()]) && list.len() < MOST_LABELS {
                let made = self.made_by(&text[token.range()], depth);
                let arguments = arguments(text, token.end);
                list.extend(made.iter().filter_map(|made| match made {
                    Made::Named(..) => Some(made.clone()),
                    Made::Argument(index) => arguments.get(*index).cloned().flatten().map(label),
                }));
            }
        }
    }
}

/// Words in the order of their sources, each once.
fn unique(mut spots: Vec<Spot>) -> Vec<Spot> {
    spots.sort_by_key(|spot| (spot.source, spot.range.start));
    spots.dedup();
    spots
}

fn may_be_label(found: &Occurrence) -> bool {
    matches!(found.role, Role::Label | Role::Other)
}

/// Whether a statement, or a label, can follow.
fn ends_statement(kind: Kind) -> bool {
    matches!(kind, Kind::Semicolon | Kind::Newline | Kind::Backslash | Kind::Colon | Kind::CloseParen)
}

/// The tokens in a range.
fn tokens(text: &str, range: Range<usize>) -> Vec<Raw> {
    let mut tokens = RawTokens::new(text, range.start);
    let next = std::iter::from_fn(|| Some(tokens.next()));
    next.take_while(|token| token.kind != Kind::Eof && token.start < range.end).collect()
}

/// The arguments of a macro that is used before an offset: of each that is a single word, that word. None without parentheses.
fn arguments(text: &str, offset: usize) -> Vec<Option<Range<usize>>> {
    /// The most tokens that are read.
    const MOST: usize = 1000;
    let mut tokens = RawTokens::new(text, offset);
    let open = tokens.next();
    if open.kind != Kind::OpenParen {
        return Vec::new();
    }
    let (mut list, mut words, mut depth) = (Vec::new(), Vec::new(), 0_usize);
    for _ in 0..MOST {
        let token = tokens.next();
        let ends = match token.kind {
            Kind::Comma | Kind::CloseParen => depth == 0,
            Kind::Eof => return list,
            _ => false,
        };
        if ends {
            let single =
                (words.len() == 1).then(|| words.remove(0)).filter(|word: &Raw| word.kind == Kind::Word);
            list.push(single.map(Raw::range));
            words.clear();
            if token.kind == Kind::CloseParen {
                break;
            }
            continue;
        }
        depth = match token.kind {
            Kind::OpenParen => depth + 1,
            Kind::CloseParen => depth - 1,
            _ => depth,
        };
        words.push(token);
    }
    list
}
