//! Groups of related statements: branches over a known distance, pushes with their pops, prefixes.

use super::Writer;
use super::templates::{BRANCHES, FLOATS, NEAR, PREFIXED, SHORT};

impl Writer<'_> {
    /// A branch over a number of instructions.
    pub(super) fn counted_branch(&mut self) {
        let branch = self.random.pick(BRANCHES);
        if self.aligned || self.random.chance(30) {
            self.plain_short();
            self.push(format!("{branch} -1(PC)"));
            return;
        }
        let count = self.random.range(1, 4);
        self.push(format!("{branch} {count}(PC)"));
        for _ in 1..count {
            self.plain_short();
        }
        self.push("NOP");
    }

    fn plain_short(&mut self) {
        let text = self.random.pick(SHORT);
        self.push(text);
    }

    /// An 8-bit branch, forward or backward, over a few short instructions.
    pub(super) fn near(&mut self) {
        let (label, branch) = (self.new_label(), self.random.pick(NEAR));
        let back = self.aligned || self.random.chance(50);
        if back {
            self.lines.push(format!("{label}:"));
        } else {
            self.push(format!("{branch} {label}"));
        }
        for _ in 0..self.random.below(8) {
            self.plain_short();
        }
        if back {
            self.push(format!("{branch} {label}"));
        } else {
            self.lines.push(format!("{label}:"));
            // A jump here would be threaded, which puts the target out of range.
            self.push("PAUSE");
        }
    }

    /// A branch whose distance is close to the limit of the short form, optionally with another inside.
    pub(super) fn edge(&mut self) {
        let (label, branch, back) =
            (self.new_label(), self.random.pick(BRANCHES), self.aligned || self.random.chance(50));
        let inner = (!self.aligned && self.random.chance(40)).then(|| self.new_label());
        self.lines.push(if back { format!("{label}:") } else { format!("\t{branch} {label}") });
        if let Some(inner) = &inner {
            self.push(format!("JNE {inner}"));
        }
        let mut left = self.random.range(118, 130);
        for (size, text) in [(8, "QUAD $0x9090909090909090"), (4, "LONG $0x90909090"), (1, "BYTE $0x90")] {
            while left >= size && (size == 1 || self.random.chance(90)) {
                self.push(text);
                left -= size;
            }
        }
        self.lines.push(if back { format!("\t{branch} {label}") } else { format!("{label}:") });
        if let Some(inner) = inner {
            self.push("NOP");
            self.lines.push(format!("{inner}:"));
        }
    }

    /// Pushes, instructions that use the adjusted stack pointer, and as many pops.
    pub(super) fn pushed(&mut self) {
        const PAIRS: [(&str, &str); 7] = [
            ("PUSHQ {r}", "POPQ {r}"),
            ("PUSHQ $5", "POPQ {m}"),
            ("PUSHQ {m}", "POPQ {r}"),
            ("PUSHFQ", "POPFQ"),
            ("PUSHW {r}", "POPW {r}"),
            ("PUSHFW", "POPFW"),
            ("ADJSP $16", "ADJSP $-16"),
        ];
        let depth = 1 + self.random.below(3);
        let pairs: Vec<_> = (0..depth).map(|_| PAIRS[self.random.below(PAIRS.len())]).collect();
        for (push, _) in &pairs {
            let text = self.fill(push);
            self.push(text);
        }
        for template in ["MOVQ {f}, {r}", "MOVQ {r}, {t}", "LEAQ {t}, {r}", "CALL ·f0(SB)"] {
            if self.random.chance(40) {
                let text = self.fill(template);
                self.push(text);
            }
        }
        for (_, pop) in pairs.iter().rev() {
            let text = self.fill(pop);
            self.push(text);
        }
    }

    /// Jumps to jumps; the last leaves the chain or returns to its start.
    pub(super) fn chain(&mut self) {
        if self.aligned {
            return;
        }
        let labels: Vec<String> = (0..2 + self.random.below(4)).map(|_| self.new_label()).collect();
        let ring = self.random.chance(50);
        let out = self.new_label();
        for (at, label) in labels.iter().enumerate() {
            let target = labels.get(at + 1).unwrap_or(if ring { &labels[0] } else { &out });
            self.lines.push(format!("{label}:"));
            self.push(format!("JMP {target}"));
        }
        self.lines.push(format!("{out}:"));
        self.push(format!("JEQ {}", labels[0]));
    }

    /// Accesses to thread-local storage, in one step or two.
    pub(super) fn thread_local(&mut self) {
        let (base, other) = (self.register(), self.register());
        match self.random.below(4) {
            // In a shared library, only loads have a form with a base register.
            0 if !self.flags.shared() => self.push(format!("MOVQ {other}, (TLS)")),
            1 => {
                self.push(format!("MOVQ TLS, {base}"));
                self.push(format!("MOVQ 0({base})(TLS*1), {other}"));
            }
            2 => {
                self.push(format!("MOVQ TLS, {base}"));
                let offset = 8 * self.random.range(-2, 4);
                self.push(format!("MOVQ {other}, {offset}({base})(TLS*1)"));
            }
            _ => self.push(format!("MOVQ (TLS), {base}")),
        }
    }

    /// An operation on a float constant, which becomes a symbol.
    pub(super) fn float(&mut self) {
        let template = self.random.pick(FLOATS);
        let text = self.fill(template);
        self.push(text);
    }

    /// A prefix and its instruction, on one line or on two.
    pub(super) fn prefixed(&mut self) {
        let text = self.random.pick(PREFIXED);
        let text = self.fill(text);
        match text.split_once("; ") {
            Some((prefix, rest)) if self.random.chance(50) => {
                self.push(prefix);
                self.push(rest);
            }
            _ => self.push(text),
        }
    }

    /// Tables read by the runtime.
    pub(super) fn tables(&mut self) {
        match self.random.below(6) {
            0 | 1 => {
                let table = self.random.range(2, 8);
                if self.tables_used & 1 << table == 0 {
                    self.tables_used |= 1 << table;
                    let own = format!("s{}<>", self.index);
                    let name = if self.random.chance(50) { own.as_str() } else { "other·table" };
                    self.push(format!("FUNCDATA ${table}, {name}(SB)"));
                }
            }
            2 => self.push("PCDATA $0, $-2"),
            3 => self.push("PCDATA $0, $-1"),
            _ => {
                let (table, value) = (self.random.range(1, 5), self.random.range(-1, 70));
                self.push(format!("PCDATA ${table}, ${value}"));
            }
        }
    }
}
