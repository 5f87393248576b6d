//! Numbers in the dialect's notations.

use crate::support::random::Random;

/// An expression with that value; anything but a plain number is parenthesized.
pub(super) fn integer(random: &mut Random, value: i64) -> String {
    if random.chance(65) { plain(random, value) } else { expression(random, value, 2) }
}

fn expression(random: &mut Random, value: i64, depth: usize) -> String {
    if depth == 0 {
        return plain(random, value);
    }
    let part = random.range(0, 1000);
    let shift = random.range(1, 9) as u32;
    let mut inner = |value| expression(random, value, depth - 1);
    // The dialect uses unsigned 64-bit arithmetic.
    match part % 10 {
        0 => format!("({}+{part})", inner(value.wrapping_sub(part))),
        1 => format!("({} - {part})", inner(value.wrapping_add(part))),
        2 => format!("({}|{})", inner(value & part), inner(value & !part)),
        3 => format!("({}^{part})", inner(value ^ part)),
        4 => format!("~{}", inner(!value)),
        5 if value > i64::MIN => format!("-{}", inner(-value)),
        6 if value >= 0 && value % 3 == 0 => format!("(3*{})", inner(value / 3)),
        7 if (0..1 << 50).contains(&value) => format!("({}/3)", inner(value * 3)),
        8 if (0..1 << 50).contains(&value) => format!("({}%{})", inner(value), value + 1 + part),
        9 if value & ((1 << shift) - 1) == 0 => format!("({}<<{shift})", inner(value >> shift)),
        _ if (0..1 << 50).contains(&value) => format!("({}>>{shift})", inner(value << shift)),
        _ => format!("({})", inner(value)),
    }
}

fn plain(random: &mut Random, value: i64) -> String {
    let (sign, size) = if value < 0 { ("-", value.unsigned_abs()) } else { ("", value as u64) };
    match random.below(12) {
        0 => format!("{sign}0b{size:b}"),
        1 => format!("{sign}0o{size:o}"),
        2 => format!("{sign}0{size:o}"),
        3 => format!("{sign}0X{size:X}"),
        // The same bits as an unsigned number.
        4 => format!("{}", value as u64),
        5 if size > 9999 => format!("{sign}{}_{:03}", size / 1000, size % 1000),
        6 | 7 if (32..127).contains(&value) && value != 92 && value != 39 => {
            format!("'{}'", char::from(value as u8))
        }
        6 | 7 if value == 10 => "'\\n'".into(),
        6..9 => format!("{sign}{size:#x}"),
        _ => format!("{value}"),
    }
}

/// A float constant with its dollar sign.
pub(super) fn float(random: &mut Random) -> String {
    const EDGES: [&str; 16] = [
        "0.0",
        "-0.0",
        "1.0",
        "-1.0",
        "0.1",
        "1e308",
        "5e-324",
        "2.2250738585072014e-308",
        "1e-46",
        "1e-45",
        "3.4028236e38",
        "16777217.0",
        "16777219.0",
        "0x1p-3",
        "0x1.8p+1",
        "-1e-300",
    ];
    let text = match random.below(4) {
        0 => random.pick(&EDGES).to_owned(),
        1 => format!("{}.{}", random.range(-99, 1000), random.below(100_000)),
        2 => format!("{}.{}e{}", random.below(10), random.below(100_000), random.range(-300, 300)),
        // All bit patterns are equally likely, but infinities and NaNs have no notation.
        _ => match f64::from_bits(random.next()) {
            bits if bits.is_finite() => format!("{bits:e}"),
            _ => "2.5".into(),
        },
    };
    if random.chance(70) || text.starts_with('-') { format!("$({text})") } else { format!("${text}") }
}
