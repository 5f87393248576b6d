//! Panics of Rust.
//!
//! In: the name of a function. Out: whether it is one of Rust's libraries that begins a panic, or writes what a panic says: with
//! either, the program ends. Names are read, not looked up: each release of Rust has others.

/// Longer names are not taken apart, in bytes.
pub(super) const LONGEST: usize = 512;

/// How the names end of functions that begin a panic, outside of `core::panicking`. None of them returns.
const ENDS: [&str; 5] = ["_fail", "_failed", "handle_error", "handle_alloc_error", "capacity_overflow"];

/// How they start.
const STARTS: [&str; 2] = ["panic_", "begin_panic"];

/// Whether a function begins a panic, or writes what it says: then only what formats has its address, which nothing that is imported
/// can call there.
pub(super) fn is_part(name: &str) -> bool {
    demangled(name).is_some_and(|name| is_begin(&name) || writes(&name))
}

/// Whether a function begins a panic.
pub(super) fn begins(name: &str) -> bool {
    demangled(name).is_some_and(|name| is_begin(&name))
}

fn demangled(name: &str) -> Option<String> {
    let is_short = name.len() <= LONGEST && name.starts_with('_');
    Some(format!("{:#}", rustc_demangle::try_demangle(name).ok().filter(|_| is_short)?))
}

fn is_begin(name: &str) -> bool {
    // What is behind it are the types of a generic function.
    let name = name.split_once("::<").map_or(name, |(name, _)| name);
    let first = name.split("::").next().unwrap_or_default();
    let last = name.rsplit("::").next().unwrap_or_default();
    let is_library = matches!(first, "core" | "alloc" | "std");
    let is_named =
        STARTS.iter().any(|start| last.starts_with(start)) || ENDS.iter().any(|end| last.ends_with(end));
    name.starts_with("core::panicking::") || is_library && is_named
}

/// `<usize as core::fmt::Display>::fmt`, `core::fmt::Formatter::pad`: they need what only `core::fmt::write` makes.
fn writes(name: &str) -> bool {
    let is_format = name.contains("core::fmt::") && name.ends_with(">::fmt");
    is_format
        || ["<core::fmt::Formatter>::", "core::fmt::Formatter::"].iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_are_told_by_their_names() {
        let yes = [
            "_ZN4core9panicking18panic_bounds_check17h0123456789abcdefE",
            "_RNvNtCsgRuEcUEUBOJ_4core9panicking18panic_bounds_check",
            "_ZN4core6option13unwrap_failed17h0123456789abcdefE",
            "_ZN4core5slice5index22slice_index_order_fail17h0123456789abcdefE",
            "_ZN4core9panicking11panic_const24panic_const_add_overflow17h0123456789abcdefE",
            "_ZN42_$LT$usize$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE",
            "_ZN4core3fmt9Formatter3pad17h0123456789abcdefE",
            "_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$i32$GT$3fmt17h0123456789abcdefE",
        ];
        for name in yes {
            assert!(is_part(name), "{name}");
        }
        let no = [
            "_ZN3lib4math11is_it_panic_17h0123456789abcdefE",
            "_ZN3lib13unwrap_failed17h0123456789abcdefE",
            "_ZN4core3fmt5write17h0123456789abcdefE",
            "_ZN4core3str8converts9from_utf817h0123456789abcdefE",
            "memcpy",
            "panic_bounds_check",
        ];
        for name in no {
            assert!(!is_part(name), "{name}");
        }
    }
}
