//! Registers by their names in other assemblers.
//!
//! In: the errors of an assembly. Out: those about the base or the index of an address with the name alone underlined, and the register as
//! a fix; memory relative to a segment as it is written here.

use crate::amd64::Reg;
use crate::diag::{Diagnostic, Place, Severity};
use crate::source::{Expansions, SourceMap, Span};

/// Gives the errors about registers their fixes.
pub(super) fn explain(diagnostics: &mut [Diagnostic], sources: &SourceMap, expansions: &Expansions) {
    for diagnostic in diagnostics.iter_mut().filter(|found| found.severity == Severity::Error) {
        // An edit of a macro's text may not be what each of its uses needs.
        let span = diagnostic.span();
        if expansions.outermost(span) != span {
            continue;
        }
        match diagnostic.code {
            "unknown-register" => in_address(diagnostic, sources, span),
            "bare-name" => relative_to_segment(diagnostic, sources, span),
            _ => {}
        }
    }
}

/// `8(rax)`: the name is underlined, not the address.
fn in_address(diagnostic: &mut Diagnostic, sources: &SourceMap, span: Span) {
    let Some(name) = diagnostic.message.split('`').nth(1).map(str::to_owned) else { return };
    let text = sources.text(span);
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let is_whole = |at: usize| {
        !text[..at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part) && !name.is_empty()
    };
    let Some(at) = text.match_indices(&*name).map(|(at, _)| at).find(|at| is_whole(*at)) else { return };
    let from = span.start + at as u32;
    let place = Span { start: from, end: from + name.len() as u32, ..span };
    diagnostic.labels[0].place = Place::Source(place);
    if let Some(written) = general(&name).or_else(|| lower(&name)).or_else(|| vector(&name)) {
        let offer = format!("write the register `{written}`");
        diagnostic.fixes.clear();
        *diagnostic = diagnostic.clone().fix(place, written, offer);
    }
}

/// A register of an address in small letters.
fn lower(name: &str) -> Option<String> {
    let upper = name.to_ascii_uppercase();
    Reg::from_name(&upper).filter(|reg| reg.is_gpr64()).map(|_| upper)
}

/// `fs:0x28` is `0x28(FS)`.
fn relative_to_segment(diagnostic: &mut Diagnostic, sources: &SourceMap, span: Span) {
    let name = sources.text(span).to_ascii_uppercase();
    let Some(file) = sources.file_at(span.start).map(|id| sources.file(id)) else { return };
    let Some(rest) = file.text().get((span.end - file.start()) as usize..) else { return };
    let Some(rest) = rest.strip_prefix(':').filter(|_| matches!(&*name, "FS" | "GS")) else { return };
    let number: &str = rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    let after = rest[number.len()..].trim_start_matches([' ', '\t']);
    let is_all = after.is_empty() || after.starts_with([',', ';', '\n', '\r', '/']);
    if !number.starts_with(|first: char| first.is_ascii_digit()) || !is_all {
        // The register alone would leave the colon.
        diagnostic.fixes.clear();
        return;
    }
    let whole = Span { end: span.end + 1 + number.len() as u32, ..span };
    let written = format!("{number}({name})");
    let offer = format!("write `{written}`");
    *diagnostic = Diagnostic::error(diagnostic.code, whole, "a segment is written as the base of an address")
        .fix(whole, written, offer);
}

/// The register that others call `xmm0`.
pub(in crate::asm) fn vector(text: &str) -> Option<String> {
    let (size, number) = text.split_at_checked(3)?;
    let letter = match &*size.to_ascii_lowercase() {
        "xmm" => 'X',
        "ymm" => 'Y',
        "zmm" => 'Z',
        _ => return None,
    };
    let name = format!("{letter}{number}");
    Reg::from_name(&name).map(|_| name)
}

/// The register that Intel and GNU call so: `RAX`, `eax`, `R8D`, `al`.
pub(in crate::asm) fn general(text: &str) -> Option<String> {
    const WORDS: [&str; 8] = ["AX", "BX", "CX", "DX", "SI", "DI", "BP", "SP"];
    let upper = text.to_ascii_uppercase();
    let wide = || {
        let word = upper.strip_prefix(['R', 'E'])?;
        WORDS.contains(&word).then(|| word.to_owned())
    };
    let byte = || {
        let word = upper.strip_suffix('L')?;
        let long = format!("{word}X");
        WORDS.into_iter().find(|known| *known == word || *known == long).map(str::to_owned)
    };
    let numbered = || {
        let number = upper.strip_prefix('R')?.strip_suffix(['B', 'D', 'W', 'L', 'Q'])?;
        number.parse::<u32>().is_ok_and(|number| (8..16).contains(&number)).then(|| format!("R{number}"))
    };
    wide().or_else(byte).or_else(numbered)
}

/// The register that Intel calls `ST0`.
pub(in crate::asm) fn x87(text: &str) -> Option<String> {
    let number = text.strip_prefix("ST").or_else(|| text.strip_prefix("st"))?;
    match number.as_bytes() {
        [] => Some("F0".to_owned()),
        [b'0'..=b'7'] => Some(format!("F{number}")),
        _ => None,
    }
}
