//! Messages as HTML: the text of the human format, escaped, with a class for each part.
//!
//! In: what codespan-reporting writes. Out: one `<pre>` per message. Colours are the style sheet's business.

use super::plain::is_control;
use codespan_reporting::diagnostic::{LabelStyle, Severity};
use codespan_reporting::term::WriteStyle;
use std::io::{self, Write};

/// Writes text as HTML.
pub(super) struct Html<'a> {
    out: &'a mut dyn Write,
    /// Whether a `<span>` is open.
    open: bool,
}

impl<'a> Html<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, open: false }
    }

    /// Writes one block of text, such as a message.
    pub(super) fn block(
        out: &'a mut dyn Write,
        text: impl FnOnce(&mut Html<'a>) -> io::Result<()>,
    ) -> io::Result<()> {
        out.write_all(b"<pre class=\"rasm-diagnostic\">")?;
        let mut html = Html::new(out);
        text(&mut html)?;
        html.part(None)?;
        html.out.write_all(b"</pre>\n")
    }

    /// Ends the last part and begins another one.
    fn part(&mut self, class: Option<&str>) -> io::Result<()> {
        if self.open {
            self.out.write_all(b"</span>")?;
        }
        self.open = class.is_some();
        match class {
            Some(class) => write!(self.out, "<span class=\"{class}\">"),
            None => Ok(()),
        }
    }
}

/// The class of a severity.
fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Bug | Severity::Error => "rasm-error",
        Severity::Warning => "rasm-warning",
        Severity::Note | Severity::Help => "rasm-note",
    }
}

impl Write for Html<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Each write consists of whole characters, as in formatted text.
        let mut escaped = String::with_capacity(bytes.len());
        for letter in String::from_utf8_lossy(bytes).chars() {
            match letter {
                '<' => escaped.push_str("&lt;"),
                '>' => escaped.push_str("&gt;"),
                '&' => escaped.push_str("&amp;"),
                '"' => escaped.push_str("&quot;"),
                '\'' => escaped.push_str("&#39;"),
                letter if is_control(letter) => escaped.push('\u{fffd}'),
                letter => escaped.push(letter),
            }
        }
        self.out.write_all(escaped.as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl WriteStyle for Html<'_> {
    fn set_header(&mut self, severity: Severity) -> io::Result<()> {
        self.part(Some(class(severity)))
    }

    fn set_header_message(&mut self) -> io::Result<()> {
        self.part(Some("rasm-message"))
    }

    fn set_line_number(&mut self) -> io::Result<()> {
        self.part(Some("rasm-line"))
    }

    fn set_note_bullet(&mut self) -> io::Result<()> {
        self.part(Some("rasm-bullet"))
    }

    fn set_source_border(&mut self) -> io::Result<()> {
        self.part(Some("rasm-border"))
    }

    fn set_label(&mut self, severity: Severity, label_style: LabelStyle) -> io::Result<()> {
        self.part(Some(match label_style {
            LabelStyle::Primary => class(severity),
            LabelStyle::Secondary => "rasm-note",
        }))
    }

    fn reset(&mut self) -> io::Result<()> {
        self.part(None)
    }
}
