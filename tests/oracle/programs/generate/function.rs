//! Functions: headers, labels, and sequences of statements of all kinds.

use super::Writer;
use super::templates::{BRANCHES, FLAGS, PLAIN};

impl Writer<'_> {
    /// Function `number` of the program.
    pub(super) fn function(&mut self, number: usize) {
        self.head(number);
        let length = match self.random.below(20) {
            0..8 => self.random.range(1, 8),
            8..15 => self.random.range(4, 25),
            15..19 => self.random.range(10, 80),
            _ => self.random.range(50, 400),
        } as usize;
        self.aligned = self.random.chance(20);
        self.tables_used = 0;
        // A label before about every sixth step, including the first, so that each branch has several targets.
        let phase = self.random.below(6);
        let labels: Vec<usize> = (0..length).filter(|at| at % 6 == phase || *at == 0).collect();
        for at in 0..length {
            if labels.contains(&at) {
                self.lines.push(format!("l{at}:"));
            }
            let reach = match self.aligned {
                true => labels.iter().filter(|label| **label <= at).count(),
                false => labels.len(),
            };
            self.step(&labels[..reach]);
        }
        self.end();
    }

    fn head(&mut self, number: usize) {
        let index = self.index;
        let flags = self.random.pick(FLAGS);
        let frame = match self.random.below(20) {
            _ if flags.ends_with("512") || flags.contains("NOFRAME") => 0,
            0..9 => 0,
            9..12 => 8,
            12 => 8 * self.random.range(14, 17),
            13 => 8 * self.random.range(510, 513),
            // Not a multiple of 8, which most functions require.
            14 if self.random.chance(5) => self.random.range(1, 200),
            15 => 65_536 * self.random.range(1, 40),
            16 => -8,
            _ => 8 * self.random.range(1, 40),
        };
        let arguments = match self.random.below(5) {
            0 => String::new(),
            1 => "-0".into(),
            2 => format!("-{}", self.random.below(70)),
            _ => format!("-{}", 8 * self.random.below(8)),
        };
        let name = match (number, self.random.below(10)) {
            // In the runtime, only functions that never grow the stack may have it.
            (0, 0..3) if self.flags.names_abi() && flags.contains("NOSPLIT") => {
                format!("·f{index}<ABIInternal>")
            }
            (0, _) => format!("·f{index}"),
            (_, 0..5) => format!("local{index}<>"),
            _ => format!("·second∕part{index}"),
        };
        let flags = if flags.is_empty() { String::new() } else { format!("{flags}, ") };
        self.lines.push(format!("TEXT {name}(SB), {flags}${frame}{arguments}"));
        if self.random.chance(5) {
            let text = self.random.pick(&["NO_LOCAL_POINTERS", "GO_ARGS"]);
            self.push(text);
        }
    }

    fn end(&mut self) {
        match self.random.below(10) {
            0 => self.push("UNDEF"),
            1 => self.push("JMP other·far(SB)"),
            // A tail call, which first removes the frame.
            2 => self.push("RET other·far(SB)"),
            3 => self.push("JMP -1(PC)"),
            _ => {
                self.push("NOP");
                self.push("RET");
            }
        }
    }

    /// One instruction, or a group of related ones.
    fn step(&mut self, labels: &[usize]) {
        match self.random.below(200) {
            0..70 => self.table_instruction(),
            70..135 => self.plain(),
            135..168 => {
                let label = labels[self.random.below(labels.len())];
                let branch = self.random.pick(BRANCHES);
                self.push(format!("{branch} l{label}"));
            }
            168..172 if self.aligned => {
                let text = ["PCALIGN $8", "PCALIGN $16", "PCALIGN $32", "PCALIGN $64", "PCALIGNMAX $32, $7"];
                let text = self.random.pick(&text);
                self.push(text);
            }
            168..172 => self.counted_branch(),
            172..176 => self.near(),
            176..180 => self.edge(),
            180..185 => self.pushed(),
            185..187 => self.chain(),
            187..189 => self.thread_local(),
            189..192 => self.float(),
            192 => self.prefixed(),
            193..196 => self.tables(),
            196 => self.push("RET"),
            _ => {
                let callee = self.callee();
                self.push(format!("CALL {callee}"));
            }
        }
    }

    pub(super) fn plain(&mut self) {
        let template = self.random.pick(PLAIN);
        let text = self.fill(template);
        self.push(text);
    }

    /// A function to call: this one or another, in this call or elsewhere.
    pub(super) fn callee(&mut self) -> String {
        match self.random.below(8) {
            0 => "other·far(SB)".into(),
            1 => "runtime·duffzero(SB)".into(),
            2 => format!("·f{}(SB)", self.random.below(100)),
            3 if self.functions > 1 => format!("local{}<>(SB)", self.index),
            _ => format!("·f{}(SB)", self.index),
        }
    }
}
