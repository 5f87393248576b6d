//! Operands and labels of GNU as, and numbers of Intel's assemblers.
//!
//! In: the tokens of a statement that does not parse, and the unexpected one. Out: what to write instead of `%rax`, `%st(1)`,
//! `1b`, `1:` or `0FFh`.

use super::names::{is_kind, joined, span, text};
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::Context;
use crate::syntax::token::{Kind, Token};

/// The message if token `at` belongs to a register or label in the style of GNU as.
pub(super) fn describe(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    match line[at].kind {
        Kind::Percent => register(cx, line, at),
        Kind::Word => label(cx, line, at).or_else(|| hexadecimal(cx, line, at)),
        _ => None,
    }
}

/// `%rax`, where no operator can be.
fn register(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    if !joined(line, at + 1) || !is_kind(line, at + 1, Kind::Word) {
        return None;
    }
    let (name, mut last) = (text(cx, line[at + 1]), at + 1);
    let diagnostic = Diagnostic::error("unexpected-token", line[at].span, "unexpected `%`")
        .label("registers have no `%` in this dialect");
    let written = match (name, line.get(at + 2..at + 5)) {
        ("st", Some([open, number, close]))
            if (open.kind, number.kind, close.kind) == (Kind::OpenParen, Kind::Int, Kind::CloseParen) =>
        {
            last = at + 4;
            go_register(&format!("st{}", text(cx, *number)))
        }
        ("rip", _) => {
            return Some(
                diagnostic.note("`name(SB)` is addressed relative to the program counter by itself"),
            );
        }
        _ => go_register(name),
    };
    Some(match written {
        Some(written) => {
            let offer = format!("write `{written}`");
            // In a macro, the rest of the body is GNU's too.
            match line[at].span.expansion.is_none() {
                true => diagnostic.safe_fix(span(line, at, last), written, offer),
                false => diagnostic.fix(span(line, at, last), written, offer),
            }
        }
        None => diagnostic.note(
            "registers are called `AX`, `BX`, `SP`, `R8`, `X0` and so on; the mnemonic gives the size: `MOVQ AX, BX`",
        ),
    })
}

/// `JNE 1b`: a jump to a numeric label.
fn label(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let is_number = at > 1 && joined(line, at) && is_kind(line, at - 1, Kind::Int);
    if !is_number || !matches!(text(cx, line[at]), "b" | "f") {
        return None;
    }
    Some(numeric(cx, span(line, at - 1, at), line[at - 1]))
}

/// `5h`, `0FFh`: a number with its base behind it.
fn hexadecimal(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let is_number = at > 1 && joined(line, at) && is_kind(line, at - 1, Kind::Int);
    let digits = text(cx, line[at]).strip_suffix(['h', 'H']).filter(|_| is_number)?;
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let number = format!("{}{digits}", text(cx, line[at - 1]));
    let number = number.strip_prefix("0x").unwrap_or(&number).trim_start_matches('0');
    let written = format!("0x{}", if number.is_empty() { "0" } else { number });
    let whole = span(line, at - 1, at);
    let message = format!("`{}` is a number of Intel's assembler", cx.sources.text(whole));
    let offer = format!("write `{written}`");
    Some(
        Diagnostic::error("unexpected-token", whole, message)
            .note("hexadecimal numbers begin with `0x` in this dialect")
            .fix(whole, written, offer),
    )
}

/// The message for a numeric label.
pub(super) fn numeric(cx: &Context<'_>, span: Span, number: Token) -> Diagnostic {
    let (whole, number) = (cx.sources.text(span), text(cx, number));
    Diagnostic::error("numeric-label", span, format!("`{whole}` is a label of GNU's assembler"))
        .note("labels are names here, each known only in its function")
        .help(format!("write `L{number}:` for the label, and `L{number}` in jumps to it"))
}

/// The register that GNU as calls `name`, if there is one here.
pub(crate) fn go_register(name: &str) -> Option<String> {
    let upper = name.to_ascii_uppercase();
    let numbered = |prefix: &str, count: u8| {
        let number: u8 = upper.strip_prefix(prefix)?.parse().ok()?;
        (number < count).then_some(number)
    };
    let family =
        |prefix: &str, letter: &str, count| numbered(prefix, count).map(|number| format!("{letter}{number}"));
    let vector = family("XMM", "X", 32).or_else(|| family("YMM", "Y", 32)).or_else(|| family("ZMM", "Z", 32));
    let other = family("MM", "M", 8).or_else(|| family("ST", "F", 8)).or_else(|| family("K", "K", 8));
    let extended = || {
        let whole = upper.trim_end_matches(['D', 'W']);
        let number: u8 = whole.strip_prefix('R')?.trim_end_matches(['B', 'L']).parse().ok()?;
        let byte = if whole.ends_with(['B', 'L']) { "B" } else { "" };
        (8..16).contains(&number).then(|| format!("R{number}{byte}"))
    };
    let legacy = || {
        Some(match upper.as_str() {
            "AL" | "BL" | "CL" | "DL" | "AH" | "BH" | "CH" | "DH" => upper.clone(),
            "CS" | "DS" | "ES" | "FS" | "GS" | "SS" => upper.clone(),
            "SPL" | "BPL" | "SIL" | "DIL" => format!("{}B", &upper[..2]),
            "ST" => "F0".to_owned(),
            _ => {
                let short = upper.strip_prefix(['R', 'E']).unwrap_or(&upper);
                let known = ["AX", "BX", "CX", "DX", "SI", "DI", "BP", "SP"];
                known.contains(&short).then(|| short.to_owned())?
            }
        })
    };
    vector.or(other).or_else(extended).or_else(legacy)
}

#[cfg(test)]
mod tests {
    use super::go_register;

    #[test]
    fn registers_are_found_by_their_gnu_names() {
        for (gnu, go) in [
            ("rax", "AX"),
            ("eax", "AX"),
            ("ax", "AX"),
            ("al", "AL"),
            ("sil", "SIB"),
            ("r8", "R8"),
            ("r15d", "R15"),
            ("r9w", "R9"),
            ("r10b", "R10B"),
            ("xmm3", "X3"),
            ("zmm31", "Z31"),
            ("mm7", "M7"),
            ("st", "F0"),
            ("st1", "F1"),
            ("k2", "K2"),
            ("gs", "GS"),
        ] {
            assert_eq!(go_register(gnu).as_deref(), Some(go), "{gnu}");
        }
        for none in ["r16", "xmm32", "foo", "rr8", "k8", ""] {
            assert_eq!(go_register(none), None, "{none}");
        }
    }
}
