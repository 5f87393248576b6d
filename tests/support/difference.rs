//! The first difference between two texts or files.
//!
//! In: the expected and the actual content, with a name for each side. Out: the first difference, with context.

/// Lines shown before the difference, and from it on.
const BEFORE: usize = 3;
const AFTER: usize = 4;

/// Fails with the first line in which two texts differ.
pub(crate) fn in_lines(sides: [&str; 2], want: &[u8], have: &[u8]) -> Result<(), String> {
    if want == have {
        return Ok(());
    }
    let lines = |text: &[u8]| -> Vec<String> {
        text.split(|&byte| byte == b'\n').map(|line| String::from_utf8_lossy(line).into_owned()).collect()
    };
    let (want, have) = (lines(want), lines(have));
    let at = want.iter().zip(&have).take_while(|(a, b)| a == b).count();
    let width = sides.map(str::len).into_iter().max().unwrap_or(0);
    let mut text = format!("line {} of {}, here {}:\n", at + 1, want.len(), have.len());
    for line in &want[at.saturating_sub(BEFORE)..at] {
        text += &format!("{:width$} {line}\n", "");
    }
    for (side, lines) in sides.into_iter().zip([&want, &have]) {
        for line in lines.iter().skip(at).take(AFTER) {
            text += &format!("{side:width$} {line}\n");
        }
    }
    Err(text)
}

/// Fails with the first byte in which two files differ.
pub(crate) fn in_bytes(sides: [&str; 2], want: &[u8], have: &[u8]) -> Result<(), String> {
    if want == have {
        return Ok(());
    }
    let at = want.iter().zip(have).take_while(|(a, b)| a == b).count();
    let mut text = format!("byte {at} of {}, here {}:\n", want.len(), have.len());
    for (side, bytes) in sides.into_iter().zip([want, have]) {
        let near = &bytes[at.saturating_sub(24).min(bytes.len())..(at + 40).min(bytes.len())];
        text += &format!("{side} {}\n", String::from_utf8_lossy(near).escape_debug());
    }
    Err(text)
}
