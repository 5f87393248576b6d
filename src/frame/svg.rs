//! Frames as SVG, for documents.
//!
//! In: frames and calls. Out: one image that needs no other file; its colours follow the reader's preference for light or dark.

use super::layout::{Picture, Row};
use super::{Call, Frame, Kind};
use std::fmt::Write;

/// The width of a letter and the height of a line and of a slot, in pixels, for a fixed font of 14 pixels.
const LETTER: usize = 9;
const LINE: usize = 22;
const SLOT: usize = 28;
const MARGIN: usize = 16;

/// Colours in light and dark surroundings: text and background by what a slot holds.
const STYLE: &str = "\
text{font:14px ui-monospace,Menlo,Consolas,monospace;fill:#1a1a1a;white-space:pre}
.title{font-weight:bold}.offset,.note{fill:#555}.number{text-anchor:end}
rect{stroke:#444;stroke-width:1}.border{stroke:#1a1a1a;stroke-width:3}
.page{fill:#fff;stroke:none}.argument{fill:#d7e8ff}.result{fill:#d9f2dd}.spill{fill:#eaf1fb}
.return{fill:#ffe3c2}.saved{fill:#f6efc4}.local{fill:#f0e2f7}.outgoing{fill:#dff3f3}.unused{fill:#f2f2f2}
@media (prefers-color-scheme:dark){text{fill:#eee}.offset,.note{fill:#aaa}rect{stroke:#999}.border{stroke:#eee}
.page{fill:#181818}.argument{fill:#1d3a5f}.result{fill:#1f4a2a}.spill{fill:#26344a}.return{fill:#5f3d16}
.saved{fill:#514a17}.local{fill:#452a52}.outgoing{fill:#17494a}.unused{fill:#2c2c2c}}
";

/// Draws a frame.
pub fn svg(frame: &Frame) -> String {
    drawn(&[Picture::of(frame)])
}

/// Draws a caller and its callee.
pub fn call(call: &Call<'_>) -> String {
    drawn(&[Picture::of_call(call)])
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Argument => "argument",
        Kind::Result => "result",
        Kind::Spill => "spill",
        Kind::ReturnAddress => "return",
        Kind::SavedBp | Kind::Saved => "saved",
        Kind::Local => "local",
        Kind::Outgoing => "outgoing",
        Kind::Unused => "unused",
    }
}

fn width(text: &str) -> usize {
    text.chars().count() * LETTER
}

/// Text in an element; a name may hold anything.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace(char::is_control, "\u{fffd}")
}

/// The right ends of columns that begin at `from`, and the end of the last.
fn ends(
    heads: &[String],
    rows: &[Row],
    of: impl Fn(&Row) -> &Vec<String>,
    from: usize,
) -> (Vec<usize>, usize) {
    let mut at = from;
    let ends = heads.iter().enumerate().map(|(column, head)| {
        let texts = rows.iter().filter_map(|row| of(row).get(column));
        at += texts.map(|text| width(text)).chain([width(head)]).max().unwrap_or(0) + 2 * LETTER;
        at
    });
    (ends.collect(), at)
}

/// Pictures below one another.
fn drawn(pictures: &[Picture]) -> String {
    let mut body = String::new();
    let (mut bottom, mut widest) = (MARGIN, 0);
    for picture in pictures {
        let (width, next) = place(picture, bottom, &mut body);
        (bottom, widest) = (next + MARGIN, widest.max(width));
    }
    let title = pictures.first().map(|picture| escaped(&picture.title)).unwrap_or_default();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{widest}\" height=\"{bottom}\" \
         viewBox=\"0 0 {widest} {bottom}\" role=\"img\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n\
         <rect class=\"page\" width=\"{widest}\" height=\"{bottom}\"/>\n{body}</svg>\n"
    )
}

fn text(out: &mut String, class: &str, x: usize, y: usize, text: &str) {
    if !text.is_empty() {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", escaped(text));
    }
}

/// Draws a picture from a height on; returns its width and its lower end.
fn place(picture: &Picture, top: usize, out: &mut String) -> (usize, usize) {
    let rows = &picture.rows;
    let (left, box_left) = ends(&picture.left, rows, |row| &row.left, MARGIN);
    let box_left = box_left + LETTER;
    let inner = rows.iter().map(|row| width(&row.label) + width(&row.size) + 5 * LETTER).max().unwrap_or(0);
    let (right, end) = ends(&picture.right, rows, |row| &row.right, box_left + inner);
    let mut y = top + LINE;
    text(out, "title", MARGIN, y, &picture.title);
    for line in &picture.about {
        y += LINE;
        text(out, "note", MARGIN, y, line);
    }
    y += LINE + LINE / 2;
    let columns = |out: &mut String, ends: &[usize], texts: &[String], y: usize| {
        ends.iter().zip(texts).for_each(|(end, it)| text(out, "offset number", *end, y, it));
    };
    columns(out, &left, &picture.left, y);
    columns(out, &right, &picture.right, y);
    y += LINE / 2;
    for row in rows {
        let class = class(row.kind);
        let _ = writeln!(
            out,
            "<rect class=\"{class}\" x=\"{box_left}\" y=\"{y}\" width=\"{inner}\" height=\"{SLOT}\"/>"
        );
        if row.is_border {
            let to = box_left + inner;
            let _ = writeln!(out, "<path class=\"border\" d=\"M{box_left} {y}H{to}\"/>");
        }
        let base = y + SLOT - 9;
        columns(out, &left, &row.left, base);
        text(out, "slot", box_left + LETTER, base, &row.label);
        text(out, "number", box_left + inner - LETTER, base, &row.size);
        columns(out, &right, &row.right, base);
        y += SLOT;
    }
    for note in &picture.notes {
        y += LINE;
        text(out, "note", MARGIN, y, note);
    }
    let widths = picture.about.iter().chain(&picture.notes).chain([&picture.title]).map(|line| width(line));
    (widths.chain([end]).max().unwrap_or(0) + 2 * MARGIN, y + MARGIN)
}
