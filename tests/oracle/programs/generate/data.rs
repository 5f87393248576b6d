//! Data of all widths and kinds.

use super::Writer;
use super::number::{float, integer};
use super::templates::DATA_FLAGS;

/// Strings with all escapes; one has the maximum length.
const STRINGS: [&str; 8] =
    ["", "a", "ab\\n", "\\x00\\xff", "\\\"é\\t", "\\u00e9\\u2215", "\\101\\\\z", "12345678"];

impl Writer<'_> {
    /// The data that the program's functions refer to; some of it is omitted at random.
    pub(super) fn data(&mut self) {
        let index = self.index;
        for name in [format!("·g{index}"), format!("s{index}<>")] {
            if self.random.chance(15) {
                continue;
            }
            let size = match self.random.below(8) {
                0 => self.random.range(1, 40) as usize,
                1 => 64 * self.random.below(20),
                _ => 8 * (1 + self.random.below(8)),
            };
            let head_first = self.random.chance(30);
            if head_first {
                self.head_of_data(&name, size);
            }
            let mut at = 0;
            while at < size.min(100) {
                let (width, value) = self.value();
                at = at.next_multiple_of(width.next_power_of_two());
                if at + width <= size && self.random.chance(80) {
                    let place = match self.random.below(8) {
                        0 if at == 0 => String::new(),
                        1 => format!("+({at}*1)"),
                        _ => format!("+{at}"),
                    };
                    self.lines.push(format!("DATA {name}{place}(SB)/{width}, {value}"));
                }
                at += width;
            }
            if !head_first {
                self.head_of_data(&name, size);
            }
        }
    }

    fn head_of_data(&mut self, name: &str, size: usize) {
        let flags = self.random.pick(DATA_FLAGS);
        let flags = if flags.is_empty() { String::new() } else { format!("{flags}, ") };
        let size =
            if self.random.chance(20) { integer(&mut self.random, size as i64) } else { size.to_string() };
        self.lines.push(format!("GLOBL {name}(SB), {flags}${size}"));
    }

    /// A width and a value that fits.
    fn value(&mut self) -> (usize, String) {
        let addresses = !self.flags.fips();
        match self.random.below(10) {
            0 => (8, float(&mut self.random)),
            1 => (4, float(&mut self.random)),
            2 => {
                let text = self.random.pick(&STRINGS);
                (8, format!("$\"{text}\""))
            }
            3 => (4, "$\"abcd\"".into()),
            4 => (self.random.range(1, 8) as usize, "$\"x\"".into()),
            5 | 6 if addresses => {
                let name = match self.random.below(4) {
                    0 => format!("·f{}", self.index),
                    1 => format!("s{}<>+8", self.index),
                    2 => format!("other·x-{}", self.random.below(20)),
                    _ => format!("·g{}", self.random.below(100)),
                };
                (8, format!("${name}(SB)"))
            }
            _ => {
                let width = 1 << self.random.below(4);
                let bits = self.random.next() as i64;
                let value = if width == 8 { bits } else { bits & ((1 << (8 * width)) - 1) };
                let value = if self.random.chance(30) { -(value >> 1) } else { value };
                (width, format!("${}", integer(&mut self.random, value)))
            }
        }
    }
}
