//! Whether two texts have the same tokens and comments.
//!
//! In: a text, and the same text laid out. Out: the first token or comment of the former that is different. The ends of statements
//! may be written differently: as newlines or semicolons, one or several, and a label may have a line of its own. In directives, where
//! a semicolon belongs to a macro and a backslash joins lines, nothing may differ.

use super::comment::BLANKS;
use crate::syntax::Kind;
use crate::syntax::raw::RawTokens;
use std::ops::Range;

/// The first piece of `text` that is different in `other`, or where something is missing in it.
pub(super) fn first_difference(text: &str, other: &str) -> Option<Range<usize>> {
    let (mut ours, mut theirs) = (Pieces::new(text), Pieces::new(other));
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => break,
            (Some(our), Some(their))
                if our.kind == their.kind && text[our.range()] == other[their.range()] => {}
            (Some(our), Some(their)) if our.is_end() && their.is_end() => {}
            (Some(our), Some(their)) if our.kind == Kind::Newline && their.kind == Kind::Newline => {}
            // A string that is not closed ends with its line, and the blanks there.
            (Some(our), Some(their))
                if our.kind == Kind::Bad
                    && their.kind == Kind::Bad
                    && text[our.range()].trim_end_matches(BLANKS)
                        == other[their.range()].trim_end_matches(BLANKS) => {}
            (our, _) => return Some(our.map_or(text.len()..text.len(), |our| our.range())),
        }
    }
    (!ours.comments.same_as(&theirs.comments)).then_some(0..0)
}

/// A token, or the end of a statement.
#[derive(Clone, Copy)]
struct Piece {
    kind: Kind,
    start: usize,
    end: usize,
}

impl Piece {
    fn range(self) -> Range<usize> {
        self.start..self.end
    }

    fn is_end(self) -> bool {
        self.kind == Kind::End
    }
}

/// Where a reader is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before a statement: further ends mean nothing.
    Start,
    /// Behind the first word of a statement.
    Word,
    Inside,
    Directive,
    /// In a directive behind a backslash.
    Backslash,
}

struct Pieces<'t> {
    text: &'t str,
    tokens: RawTokens<'t>,
    at: usize,
    place: Place,
    comments: Letters,
}

impl<'t> Pieces<'t> {
    fn new(text: &'t str) -> Self {
        let tokens = RawTokens::new(text, 0);
        Self { text, tokens, at: 0, place: Place::Start, comments: Letters::default() }
    }

    fn next(&mut self) -> Option<Piece> {
        loop {
            let token = self.tokens.next();
            if token.start - self.at > 1 {
                self.comments.add(&self.text[self.at..token.start]);
            }
            self.at = token.end;
            let piece = |kind| Some(Piece { kind, start: token.start, end: token.end });
            let place = self.place;
            self.place = match (place, token.kind) {
                (Place::Start, Kind::Eof) => return None,
                // As if the last line had an end.
                (Place::Backslash, Kind::Eof) => {
                    self.place = Place::Directive;
                    return piece(Kind::Newline);
                }
                (_, Kind::Eof) => {
                    self.place = Place::Start;
                    return piece(Kind::End);
                }
                // The ends of its line may differ.
                (_, Kind::BuildComment) => {
                    self.comments.add(&self.text[token.range()]);
                    continue;
                }
                (Place::Start, Kind::Newline | Kind::Semicolon) => continue,
                (Place::Start, Kind::Hash) => Place::Directive,
                (Place::Start, Kind::Word) => Place::Word,
                (Place::Word, Kind::Colon) => Place::Start,
                (Place::Word | Place::Inside, Kind::Newline | Kind::Semicolon)
                | (Place::Directive, Kind::Newline) => {
                    self.place = Place::Start;
                    return piece(Kind::End);
                }
                (Place::Directive | Place::Backslash, Kind::Backslash) => Place::Backslash,
                (Place::Directive | Place::Backslash, _) => Place::Directive,
                _ => Place::Inside,
            };
            return piece(token.kind);
        }
    }
}

/// What comments say: their letters, without the marks and blanks around them.
#[derive(Default)]
struct Letters {
    count: usize,
    hash: u64,
}

impl Letters {
    fn add(&mut self, gap: &str) {
        for byte in gap.bytes().filter(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'*')) {
            self.count += 1;
            // FNV-1a.
            self.hash = (self.hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn same_as(&self, other: &Letters) -> bool {
        (self.count, self.hash) == (other.count, other.hash)
    }
}
