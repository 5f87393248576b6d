//! Names of files in the protocol: `file:///home/me/f_amd64.s`, with `%` before the digits of other bytes.

use crate::source;
use lsp_types::Uri;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// The path that a name stands for; of a name that is no path, such as that of a text not yet saved, the name.
pub(super) fn path(uri: &Uri) -> PathBuf {
    let name = uri.as_str();
    let Some(rest) = name.strip_prefix("file://") else { return PathBuf::from(name) };
    // Behind an authority, which is empty or `localhost`.
    let rest = rest.find('/').map_or("", |at| &rest[at..]);
    let mut bytes = Vec::with_capacity(rest.len());
    let mut at = 0;
    while let Some(&byte) = rest.as_bytes().get(at) {
        let digits = (byte == b'%').then(|| rest.get(at + 1..at + 3)).flatten();
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(value) => {
                bytes.push(value);
                at += 3;
            }
            None => {
                bytes.push(byte);
                at += 1;
            }
        }
    }
    PathBuf::from(String::from_utf8_lossy(&bytes).into_owned())
}

/// The name of a path; one, whatever `.` and `..` are in it.
pub(super) fn of_path(path: &Path) -> Option<Uri> {
    let path = source::plain(path);
    let text = path.to_str()?;
    if !text.starts_with('/') {
        return Uri::from_str(text).ok();
    }
    let mut name = "file://".to_owned();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' | b'@' | b'+' => {
                name.push(char::from(byte))
            }
            _ => name += &format!("%{byte:02X}"),
        }
    }
    Uri::from_str(&name).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_paths_and_back() {
        for (name, wanted) in [
            ("file:///a/b%20c/%C2%B7f_amd64.s", "/a/b c/·f_amd64.s"),
            ("file://localhost/a/x%2Bx.s", "/a/x+x.s"),
            ("untitled:Untitled-1", "untitled:Untitled-1"),
            ("file://", ""),
        ] {
            let uri = Uri::from_str(name).expect(name);
            assert_eq!(path(&uri), Path::new(wanted), "{name}");
        }
        let odd = Path::new("/a/b c/·f.s");
        assert_eq!(of_path(odd).map(|uri| path(&uri)).as_deref(), Some(odd));
    }
}
