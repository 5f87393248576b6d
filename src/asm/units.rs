//! The statements of a text, as the units in which fixes are tried.
//!
//! In: the text of a file. Out: where each unit begins: with its line, or behind a `;`. Lines of directives, and those with comments that
//! may go on, are not divided.

use crate::syntax::Kind;
use crate::syntax::raw::RawTokens;

/// A text and its units.
pub(super) struct Units<'t> {
    text: &'t str,
    /// The position of the text among the sources.
    start: u32,
    /// The offset of each unit.
    starts: Vec<usize>,
}

impl<'t> Units<'t> {
    pub(super) fn of(text: &'t str, start: u32) -> Self {
        Self { text, start, starts: starts(text) }
    }

    /// Whether a position is in the text.
    pub(super) fn contains(&self, position: u32) -> bool {
        (self.start..=self.start + self.text.len() as u32).contains(&position)
    }

    /// The unit of a position in the text, counted from 0.
    pub(super) fn at(&self, position: u32) -> u32 {
        let offset = (position - self.start) as usize;
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1) as u32
    }

    /// The position and the text of each, without the end of its line.
    pub(super) fn all(&self) -> impl Iterator<Item = (u32, &'t str)> {
        let ends = self.starts.iter().skip(1).copied().chain([self.text.len()]);
        self.starts.iter().zip(ends).map(|(start, end)| {
            let text = &self.text[*start..end];
            (self.start + *start as u32, text.strip_suffix('\n').unwrap_or(text))
        })
    }
}

fn starts(text: &str) -> Vec<usize> {
    let (mut starts, mut at, mut continues) = (Vec::new(), 0, false);
    for line in text.split('\n') {
        starts.push(at);
        let is_directive = continues || line.trim_start().starts_with('#');
        continues = is_directive && line.trim_end().ends_with('\\');
        if !is_directive && line.contains(';') {
            divide(line, |end| starts.push(at + end));
        }
        at += line.len() + 1;
    }
    starts
}

/// Finds what is behind each `;` of a line, if that is a statement.
fn divide(line: &str, mut found: impl FnMut(usize)) {
    if line.contains("/*") || line.contains("*/") {
        return;
    }
    let (mut tokens, mut behind) = (RawTokens::new(line, 0), None);
    loop {
        let token = tokens.next();
        match token.kind {
            Kind::Eof => return,
            Kind::Semicolon => behind = Some(token.end),
            // Alone, it would be a directive.
            Kind::Hash => behind = None,
            _ => behind.take().into_iter().for_each(&mut found),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Units;

    #[test]
    fn statements_are_units() {
        let text = "a; b // c; d\n#define X e; \\\n\tf; g\nh \"i;\\\"j\"; k;\n/* l; m */\nn; # o\n";
        let units = Units::of(text, 10);
        let list: Vec<&str> = units.all().map(|(_, text)| text).collect();
        let expected = [
            "a;",
            " b // c; d",
            "#define X e; \\",
            "\tf; g",
            "h \"i;\\\"j\";",
            " k;",
            "/* l; m */",
            "n; # o",
            "",
        ];
        assert_eq!(list, expected);
        assert_eq!((units.at(10), units.at(11), units.at(12)), (0, 0, 1));
        assert!(units.contains(10 + text.len() as u32) && !units.contains(9));
    }
}
