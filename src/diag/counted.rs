//! Numbers in messages.

/// A number with what it counts: `1 byte`, `2 bytes`.
pub(crate) fn counted(count: u64, what: &str) -> String {
    let end = if count == 1 { "" } else { "s" };
    format!("{count} {what}{end}")
}
