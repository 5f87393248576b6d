//! Frames as text, for a terminal or a comment.
//!
//! In: a frame or a call. Out: a drawing in characters; each slot is a box one line high, high addresses first.

use super::layout::{Picture, Row};
use super::{Call, Frame};

/// The characters of a drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// Unicode's box drawing characters.
    #[default]
    Unicode,
    /// ASCII only.
    Ascii,
}

/// A horizontal line: left end, middle, right end.
type Line = [char; 3];

impl Style {
    fn top(self) -> Line {
        if self == Style::Ascii { ['+', '-', '+'] } else { ['┌', '─', '┐'] }
    }

    fn between(self, is_border: bool) -> Line {
        match (self, is_border) {
            (Style::Ascii, true) => ['+', '=', '+'],
            (Style::Ascii, false) => ['+', '-', '+'],
            (_, true) => ['╞', '═', '╡'],
            (_, false) => ['├', '─', '┤'],
        }
    }

    fn bottom(self) -> Line {
        if self == Style::Ascii { ['+', '-', '+'] } else { ['└', '─', '┘'] }
    }

    fn side(self) -> char {
        if self == Style::Ascii { '|' } else { '│' }
    }
}

/// Draws a frame.
pub fn text(frame: &Frame, style: Style) -> String {
    drawn(&Picture::of(frame), style)
}

/// Draws a caller and its callee.
pub fn call(call: &Call<'_>, style: Style) -> String {
    drawn(&Picture::of_call(call), style)
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// The widths of columns: of their heads and all rows.
fn widths<'r>(heads: &[String], rows: impl Iterator<Item = &'r Vec<String>>) -> Vec<usize> {
    let mut widths: Vec<usize> = heads.iter().map(|head| width(head)).collect();
    for row in rows {
        for (wide, text) in widths.iter_mut().zip(row) {
            *wide = (*wide).max(width(text));
        }
    }
    widths
}

/// Columns with numbers at the right, each after two spaces.
fn columns(out: &mut String, texts: &[String], widths: &[usize]) {
    for (text, wide) in texts.iter().zip(widths) {
        out.extend(std::iter::repeat_n(' ', 2 + wide - width(text)));
        out.push_str(text);
    }
}

fn drawn(picture: &Picture, style: Style) -> String {
    let left = widths(&picture.left, picture.rows.iter().map(|row| &row.left));
    let right = widths(&picture.right, picture.rows.iter().map(|row| &row.right));
    let inner = |row: &Row| width(&row.label) + 3 + width(&row.size);
    let inside = picture.rows.iter().map(inner).max().unwrap_or(0) + 2;
    let margin: usize = left.iter().map(|wide| wide + 2).sum::<usize>() + 2;
    let mut out = format!("{}\n", picture.title);
    picture.about.iter().for_each(|line| out += &format!("{line}\n"));
    out.push('\n');
    let end = |out: &mut String| {
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    };
    columns(&mut out, &picture.left, &left);
    out.extend(std::iter::repeat_n(' ', 2 + inside + 2));
    columns(&mut out, &picture.right, &right);
    end(&mut out);
    let line = |out: &mut String, [first, middle, last]: Line| {
        out.extend(std::iter::repeat_n(' ', margin));
        out.push(first);
        out.extend(std::iter::repeat_n(middle, inside));
        out.push(last);
        out.push('\n');
    };
    for (number, row) in picture.rows.iter().enumerate() {
        line(&mut out, if number == 0 { style.top() } else { style.between(row.is_border) });
        columns(&mut out, &row.left, &left);
        let space = inside - 2 - width(&row.label) - width(&row.size);
        let side = style.side();
        out += &format!("  {side} {}{:space$}{} {side}", row.label, "", row.size);
        columns(&mut out, &row.right, &right);
        end(&mut out);
    }
    line(&mut out, style.bottom());
    picture.notes.iter().for_each(|note| out += &format!("{note}\n"));
    out
}
