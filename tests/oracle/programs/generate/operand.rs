//! Operands as text, for the holes in templates.

use super::Writer;
use super::number::{float, integer};
use super::templates::{IMMEDIATES, OFFSETS, UNSIGNED};

const REGISTERS: [&str; 15] =
    ["AX", "AX", "BX", "CX", "DX", "SI", "DI", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"];

impl Writer<'_> {
    /// The template with all holes filled.
    pub(super) fn fill(&mut self, template: &str) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let (hole, behind) = after.split_once('}').unwrap_or((after, ""));
            // With a symbol from the global offset table, the reference drops the suffix.
            let suffixed = self.flags.dynlink() && template.contains('.');
            let operand = self.hole(if suffixed && hole == "m" { "a" } else { hole });
            text.push_str(&operand);
            rest = behind;
        }
        text + rest
    }

    fn hole(&mut self, hole: &str) -> String {
        match hole {
            "r" => self.register().into(),
            "x" => format!("X{}", self.random.below(16)),
            "y" => format!("Y{}", self.random.below(16)),
            "z" => format!("Z{}", self.random.below(32)),
            "k" => format!("K{}", 1 + self.random.below(7)),
            "i" if self.random.chance(20) => self.immediate(UNSIGNED),
            "i" | "s" => self.immediate(IMMEDIATES),
            "n" => format!("${}", super::SIZE),
            "d" => float(&mut self.random),
            "g" => self.global(),
            "f" => self.argument(),
            "t" => self.local(),
            "a" => self.address(),
            "c" if self.flags.retpoline() => self.register().into(),
            "c" => format!("8({})({}*8)", self.register(), self.register()),
            _ => match self.random.below(4) {
                0 => self.global(),
                _ => self.address(),
            },
        }
    }

    /// R15 cannot be used together with the global offset table.
    pub(super) fn register(&mut self) -> &'static str {
        let count = REGISTERS.len() - usize::from(self.flags.dynlink());
        self.random.pick(&REGISTERS[..count])
    }

    fn immediate(&mut self, values: &[i64]) -> String {
        let value = values[self.random.below(values.len())];
        format!("${}", integer(&mut self.random, value))
    }

    fn argument(&mut self) -> String {
        format!("a{}+{}(FP)", self.random.below(3), 8 * self.random.below(6))
    }

    fn local(&mut self) -> String {
        format!("t{}-{}(SP)", self.random.below(3), 8 * (1 + self.random.below(6)))
    }

    /// A symbol of this program, of another program, or of another package.
    pub(super) fn global(&mut self) -> String {
        let name = match self.random.below(7) {
            0 => "other·g".into(),
            1 => format!("·g{}", self.random.below(100)),
            2 | 3 => format!("s{}<>", self.index),
            _ => format!("·g{}", self.index),
        };
        match self.random.below(6) {
            0 => format!("{name}+{}(SB)", 4 * self.random.below(5)),
            1 => format!("{name}-{}(SB)", 8 * self.random.below(3)),
            _ => format!("{name}(SB)"),
        }
    }

    /// A memory operand without a symbol.
    fn address(&mut self) -> String {
        let offset = self.random.pick(OFFSETS);
        let base = self.register();
        match self.random.below(8) {
            0 => self.argument(),
            1 => self.local(),
            2 => format!("{}(SP)", 8 * self.random.below(6)),
            3 | 4 => format!("{offset}({base})"),
            5 => format!("{offset}({base}*{})", [2, 4, 8][self.random.below(3)]),
            _ => format!("{offset}({base})({}*{})", self.register(), [1, 2, 4, 8][self.random.below(4)]),
        }
    }
}
