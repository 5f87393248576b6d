//! Option values: numbers, assignments, build ids, releases, message formats.

use crate::Release;
use crate::link::BuildId;
use crate::render::{Color, Format};
use std::path::{Path, PathBuf};

/// The largest page size, in bytes.
const LARGEST_PAGE: u64 = 1 << 30;

/// The limit for addresses.
const MOST_ADDRESSES: u64 = 1 << 46;

/// The longest id, in bytes.
const LONGEST_ID: usize = 32;

/// A number in ld's syntax: decimal, hexadecimal after 0x, octal after 0, optionally followed by K or M.
pub(super) fn number(text: &str) -> Result<u64, String> {
    let wrong = || format!("invalid number `{text}`");
    let (digits, unit) = match text.strip_suffix(['K', 'k']) {
        Some(digits) => (digits, 1 << 10),
        None => text.strip_suffix(['M', 'm']).map_or((text, 1), |digits| (digits, 1 << 20)),
    };
    let number = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16),
        None if digits.len() > 1 && digits.starts_with('0') => u64::from_str_radix(digits, 8),
        None => digits.parse(),
    };
    number.ok().and_then(|number| number.checked_mul(unit)).ok_or_else(wrong)
}

/// A valid address for a program.
pub(super) fn address(text: &str) -> Result<u64, String> {
    let number = number(text)?;
    if number < MOST_ADDRESSES { Ok(number) } else { Err(format!("invalid program address `{text}`")) }
}

/// A library directory: `=DIR` and `$SYSROOTDIR` are in the sysroot.
pub(super) fn in_sysroot(folder: &Path, sysroot: &Path) -> PathBuf {
    let text = folder.to_str().unwrap_or_default();
    let inside = text.strip_prefix('=').or_else(|| text.strip_prefix("$SYSROOT"));
    inside.map_or_else(|| folder.to_owned(), |inside| PathBuf::from(format!("{}{inside}", sysroot.display())))
}

/// A page size.
pub(super) fn page(text: &str) -> Result<u64, String> {
    let size = number(text)?;
    if size.is_power_of_two() && (4096..=LARGEST_PAGE).contains(&size) {
        return Ok(size);
    }
    Err(format!("invalid page size `{text}`: expected a power of two from 4096"))
}

/// An address in hexadecimal digits, with or without 0x.
pub(super) fn hexadecimal(text: &str) -> Result<u64, String> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
    let number = u64::from_str_radix(digits, 16).ok().filter(|number| *number < MOST_ADDRESSES);
    number.ok_or_else(|| format!("invalid program address `{text}`"))
}

/// The value of `--build-id`; none for `none`.
pub(super) fn build_id(style: &str) -> Result<Option<BuildId>, String> {
    Ok(Some(match style {
        "none" => return Ok(None),
        "" | "sha1" | "tree" => BuildId::Hash(20),
        "md5" | "uuid" => BuildId::Hash(16),
        "fast" => BuildId::Hash(8),
        _ => BuildId::Bytes(hex(style).ok_or_else(|| {
            format!("invalid value `{style}` for `--build-id`: expected fast, md5, sha1, uuid, none, or 0x and an even number of digits")
        })?),
    }))
}

/// A text in which `%` and two hexadecimal digits, or `%[NAME]`, are one character (GNU ld, `--package-metadata`).
pub(super) fn decoded(text: &str) -> Result<String, String> {
    const NAMES: [(&str, u8); 5] =
        [("comma", b','), ("lbrace", b'{'), ("quot", b'"'), ("rbrace", b'}'), ("space", b' ')];
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((plain, coded)) = rest.split_once('%') {
        bytes.extend(plain.bytes());
        let named = coded.strip_prefix('[').and_then(|name| name.split_once(']'));
        let named =
            named.and_then(|(name, rest)| Some((NAMES.iter().find(|known| known.0 == name)?.1, rest)));
        let digits = || Some((u8::from_str_radix(coded.get(..2)?, 16).ok()?, &coded[2..]));
        let (byte, after) = named.or_else(digits).ok_or_else(|| format!("`{text}`: bad escape after `%`"))?;
        bytes.push(byte);
        rest = after;
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).map_err(|_| format!("`{text}` is not UTF-8 once decoded"))
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.strip_prefix("0x")?.as_bytes();
    let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
    if digits.is_empty() || digits.len() % 2 != 0 || digits.len() > 2 * LONGEST_ID || !is_hex {
        return None;
    }
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.chunks(2).map(byte).collect()
}

/// A Go release.
pub(super) fn release(text: &str) -> Result<Release, String> {
    let (oldest, newest) = (Release::OLDEST, Release::NEWEST);
    Release::parse(text)
        .ok_or_else(|| format!("invalid value `{text}` for `--go`: expected {oldest} to {newest}"))
}

/// The format of messages.
pub(super) fn format(name: &str) -> Result<Format, String> {
    Format::named(name).ok_or_else(|| unknown("error-format", name, Format::NAMES.iter().map(|row| row.0)))
}

/// When to color messages.
pub(super) fn color(name: &str) -> Result<Color, String> {
    Color::named(name).ok_or_else(|| unknown("color", name, Color::NAMES.iter().map(|row| row.0)))
}

fn unknown(option: &str, value: &str, known: impl Iterator<Item = &'static str>) -> String {
    let known: Vec<&str> = known.collect();
    format!("invalid value `{value}` for `--{option}`: expected {}", known.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_ld_reads_them() {
        assert_eq!(number("0x1F"), Ok(31));
        assert_eq!(number("010"), Ok(8));
        assert_eq!(number("2M"), Ok(2 << 20));
        assert!(number("x").is_err() && number("").is_err() && number("0x").is_err());
        assert!(number("18446744073709551615K").is_err());
        assert!(page("4095").is_err() && page("0x200000") == Ok(0x20_0000));
    }

    #[test]
    fn addresses_and_build_ids_are_hexadecimal() {
        assert!(hexadecimal("10") == Ok(16) && hexadecimal("0x10") == Ok(16) && hexadecimal("g").is_err());
        assert_eq!(build_id("0x0aff"), Ok(Some(BuildId::Bytes(vec![10, 255]))));
        assert!(build_id("0xabc").is_err() && build_id("none") == Ok(None));
    }
}
