//! The sizes of a Go program's parts (`rasm link --size`), for people and as JSON.
//!
//! In: the linker's rows, one per symbol. Out: totals by kind and by package, and the symbols, the largest first.

use crate::link::go;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many symbols the table for people has.
const SYMBOLS: usize = 30;

/// Bytes in the file, and zeros in memory only.
#[derive(Clone, Copy, Default, Serialize)]
struct Total {
    file: u64,
    zeros: u64,
}

impl Total {
    fn add(&mut self, size: &go::Size) {
        *(if size.in_file { &mut self.file } else { &mut self.zeros }) += size.bytes;
    }
}

/// A total and what it is for.
#[derive(Serialize)]
struct Row<'s> {
    name: &'s str,
    #[serde(flatten)]
    total: Total,
}

#[derive(Serialize)]
struct Symbol<'s> {
    package: &'s str,
    kind: &'s str,
    name: &'s str,
    bytes: u64,
    in_file: bool,
}

/// All of it.
#[derive(Serialize)]
struct Sizes<'s> {
    total: Total,
    kinds: Vec<Row<'s>>,
    packages: Vec<Row<'s>>,
    symbols: Vec<Symbol<'s>>,
}

impl<'s> Sizes<'s> {
    fn new(sizes: &'s [go::Size]) -> Self {
        let mut total = Total::default();
        sizes.iter().for_each(|size| total.add(size));
        let mut symbols: Vec<Symbol<'_>> = sizes
            .iter()
            .map(|size| Symbol {
                package: &size.package,
                kind: size.kind,
                name: &size.name,
                bytes: size.bytes,
                in_file: size.in_file,
            })
            .collect();
        // Symbols of equal size stay in address order.
        symbols.sort_by_key(|symbol| std::cmp::Reverse(symbol.bytes));
        Self {
            total,
            kinds: rows(sizes, |size| size.kind),
            packages: rows(sizes, |size| &size.package),
            symbols,
        }
    }
}

/// Totals by `key`, the largest first.
fn rows<'s>(sizes: &'s [go::Size], key: impl Fn(&'s go::Size) -> &'s str) -> Vec<Row<'s>> {
    let mut totals: BTreeMap<&str, Total> = BTreeMap::new();
    for size in sizes {
        totals.entry(key(size)).or_default().add(size);
    }
    let mut rows: Vec<Row<'_>> = totals.into_iter().map(|(name, total)| Row { name, total }).collect();
    rows.sort_by_key(|row| std::cmp::Reverse((row.total.file, row.total.zeros)));
    rows
}

/// One JSON object, and a line end.
pub(super) fn json(sizes: &[go::Size]) -> String {
    // Strings and numbers always have a JSON form.
    serde_json::to_string(&Sizes::new(sizes)).unwrap_or_default() + "\n"
}

/// Tables for people.
pub(super) fn table(sizes: &[go::Size]) -> String {
    let sizes = Sizes::new(sizes);
    let mut text = String::new();
    let whole = sizes.total.file.max(1);
    for (title, rows) in [("kind", &sizes.kinds), ("package", &sizes.packages)] {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:>11} {:>6} {:>11}  {title}", "file", "share", "zeros");
        for Row { name, total } in rows {
            let _ = writeln!(
                text,
                "{:>11} {:>5.1}% {:>11}  {}",
                total.file,
                total.file as f64 * 100.0 / whole as f64,
                total.zeros,
                if name.is_empty() { "(linker)" } else { name }
            );
        }
        let _ = writeln!(text, "{:>11} {:>6} {:>11}  total\n", sizes.total.file, "100.0%", sizes.total.zeros);
    }
    let _ = writeln!(text, "{:>11}  symbol", "bytes");
    for symbol in sizes.symbols.iter().take(SYMBOLS) {
        let name = if symbol.name.is_empty() { symbol.kind } else { symbol.name };
        let _ = writeln!(text, "{:>11}  {name} ({})", symbol.bytes, symbol.kind);
    }
    text
}
