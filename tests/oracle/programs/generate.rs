//! Random programs that the dialect accepts.
//!
//! In: a seed. Out: the lines of a program and its flags, the same on every machine. What no assembler should
//! take is the errors check's business: each template is valid, and labels, pushes and near branches are
//! placed so that the whole is.

use super::templates::{BRANCHES, IMMEDIATES, NEAR, PLAIN, SHORT, UNSIGNED};
use crate::support::random::Random;

/// A source and how it is assembled.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    /// Without line ends.
    pub(crate) source: Vec<String>,
    /// -p and its value first.
    pub(crate) flags: Vec<String>,
}

const PACKAGES: [&str; 4] = ["main", "runtime", "example.com/a.b", "crypto/internal/fips140/x"];
const MODES: [&str; 8] = ["", "", "", "", "-shared", "-dynlink", "-spectre=ret", "-spectre=all"];
const FLAGS: [&str; 8] = ["0", "0", "4", "4", "64", "2048|4", "2", "4|512"];
const REGISTERS: [&str; 15] =
    ["AX", "AX", "BX", "CX", "DX", "SI", "DI", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"];
/// The package's own, others' and static data; the static ones have definitions.
const GLOBALS: [&str; 5] = ["·g0", "·g1", "other·g", "s0<>", "s1<>"];

/// The program of a seed.
pub(crate) fn program(seed: u64) -> Program {
    let mut random = Random::new(seed);
    let mut flags = vec!["-p".into(), random.pick(&PACKAGES).to_owned()];
    let mode = random.pick(&MODES);
    if !mode.is_empty() {
        flags.push(mode.into());
    }
    let fips = flags[1].contains("fips");
    let mut writer = Writer {
        shared: ["-shared", "-dynlink"].contains(&mode),
        fips,
        random,
        dynlink: mode == "-dynlink",
        retpoline: mode.starts_with("-spectre"),
        aligned: false,
        lines: Vec::new(),
        label: 0,
    };
    let functions = 3 + writer.random.below(6);
    for index in 0..functions {
        writer.function(index);
    }
    writer.data();
    Program { source: writer.lines, flags }
}

struct Writer {
    random: Random,
    /// R15 is the linker's, and a symbol's address comes from the global offset table.
    dynlink: bool,
    /// Code for a shared library.
    shared: bool,
    /// Addresses in data are not allowed.
    fips: bool,
    /// Indirect calls go through registers.
    retpoline: bool,
    /// This function has alignments, and so no branches forward: where one crosses an alignment, the reference
    /// may lengthen and shorten it for ever.
    aligned: bool,
    lines: Vec<String>,
    /// The next label of a group; those that any branch may use are named by their index.
    label: usize,
}

impl Writer {
    fn function(&mut self, index: usize) {
        let flags = self.random.pick(&FLAGS);
        let frame = match self.random.below(8) {
            _ if flags.ends_with("512") => 0,
            0..3 => 0,
            3 => 8,
            4 => 8 * self.random.range(14, 17),
            5 => 8 * self.random.range(510, 513),
            6 => 8 * self.random.range(1, 100),
            _ => 70_000,
        };
        let arguments = match self.random.below(4) {
            0 => String::new(),
            _ => format!("-{}", 8 * self.random.below(8)),
        };
        self.aligned = self.random.chance(25);
        let name = if index == 2 { "local<>".into() } else { format!("·f{index}") };
        self.lines.push(format!("TEXT {name}(SB), {flags}, ${frame}{arguments}"));
        let length = match self.random.below(4) {
            0 => self.random.range(5, 12),
            1 | 2 => self.random.range(10, 80),
            _ => self.random.range(50, 400),
        };
        // A label in front of about every sixth step, the first included, so that each branch has a choice.
        let labels: Vec<usize> = (0..length as usize).filter(|at| at % 6 == index % 6 || *at == 0).collect();
        for at in 0..length as usize {
            if labels.contains(&at) {
                self.lines.push(format!("l{at}:"));
            }
            let reach =
                if self.aligned { labels.iter().filter(|label| **label <= at).count() } else { labels.len() };
            self.step(&labels[..reach]);
        }
        self.lines.extend(["\tNOP".into(), "\tNOP".into(), "\tRET".into()]);
    }

    /// One instruction, or a group that belongs together.
    fn step(&mut self, labels: &[usize]) {
        match self.random.below(100) {
            0..70 => self.plain(),
            70..88 => {
                let label = labels[self.random.below(labels.len())];
                let branch = self.random.pick(BRANCHES);
                self.push(format!("{branch} l{label}"));
            }
            88..90 if self.aligned => {
                let text = self.random.pick(&["PCALIGN $8", "PCALIGN $16", "PCALIGN $32"]);
                self.push(text.into());
            }
            97 if self.aligned => self.push("PCALIGN $64".into()),
            88..90 => {
                let branch = self.random.pick(BRANCHES);
                self.push(format!("{branch} 2(PC)"));
                self.plain();
                self.push("NOP".into());
            }
            90..92 => self.near(),
            92..95 => self.edge(),
            95..97 => self.pushed(),
            97 => self.chain(),
            98 => self.push("RET".into()),
            _ => self.push("CALL ·f0(SB)".into()),
        }
    }

    fn push(&mut self, text: String) {
        self.lines.push(format!("\t{text}"));
    }

    fn plain(&mut self) {
        let mut template = self.random.pick(PLAIN);
        if self.shared && template.ends_with("(TLS)") {
            // Only loads have a form with a base register there.
            template = "MOVQ (TLS), {r}";
        }
        let text = self.fill(template);
        self.push(text);
    }

    fn new_label(&mut self) -> String {
        self.label += 1;
        format!("n{}", self.label)
    }

    /// A branch of 8 bits over or back over a few short instructions.
    fn near(&mut self) {
        let (label, branch) = (self.new_label(), self.random.pick(NEAR));
        let back = self.aligned || self.random.chance(50);
        if back {
            self.lines.push(format!("{label}:"));
        } else {
            self.push(format!("{branch} {label}"));
        }
        for _ in 0..self.random.below(8) {
            let text = self.random.pick(SHORT);
            self.push(text.into());
        }
        if back {
            self.push(format!("{branch} {label}"));
        } else {
            self.lines.push(format!("{label}:"));
            // A jump here would be followed, and is too far.
            self.push("PAUSE".into());
        }
    }

    /// A branch over about as many bytes as a short one reaches, perhaps with another inside.
    fn edge(&mut self) {
        let (label, branch, back) =
            (self.new_label(), self.random.pick(BRANCHES), self.aligned || self.random.chance(50));
        let inner = (!self.aligned && self.random.chance(40)).then(|| self.new_label());
        self.lines.push(if back { format!("{label}:") } else { format!("\t{branch} {label}") });
        if let Some(inner) = &inner {
            self.push(format!("JNE {inner}"));
        }
        for _ in 0..self.random.range(118, 130) {
            self.push("BYTE $0x90".into());
        }
        self.lines.push(if back { format!("\t{branch} {label}") } else { format!("{label}:") });
        if let Some(inner) = inner {
            self.push("NOP".into());
            self.lines.push(format!("{inner}:"));
        }
    }

    /// Pushes, instructions that see the moved stack pointer, as many pops.
    fn pushed(&mut self) {
        let depth = 1 + self.random.below(3);
        for _ in 0..depth {
            let text = self.fill(self.random_push());
            self.push(text);
        }
        for template in ["MOVQ {f}, {r}", "MOVQ {r}, {t}", "LEAQ {t}, {r}", "CALL ·f0(SB)"] {
            if self.random.chance(60) {
                let text = self.fill(template);
                self.push(text);
            }
        }
        for _ in 0..depth {
            let text = self.fill("POPQ {r}");
            self.push(text);
        }
    }

    fn random_push(&self) -> &'static str {
        if self.lines.len().is_multiple_of(3) { "PUSHQ $5" } else { "PUSHQ {r}" }
    }

    /// Jumps to jumps; the last goes out of the chain or back into it.
    fn chain(&mut self) {
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

    /// The template with all its holes filled.
    fn fill(&mut self, template: &str) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let (hole, behind) = after.split_once('}').unwrap_or((after, ""));
            // With a symbol from the global offset table the reference forgets the suffix.
            let suffixed = self.dynlink && template.contains('.');
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
            "s" => self.random.pick(IMMEDIATES).into(),
            "i" if self.random.chance(20) => self.random.pick(UNSIGNED).into(),
            "i" => self.random.pick(IMMEDIATES).into(),
            "g" => self.global(),
            "f" => format!("a{}+{}(FP)", self.random.below(3), 8 * self.random.below(6)),
            "t" => format!("t{}-{}(SP)", self.random.below(3), 8 * (1 + self.random.below(6))),
            "a" => self.address(),
            "c" if self.retpoline => self.register().into(),
            "c" => format!("8({})({}*8)", self.register(), self.register()),
            _ => match self.random.below(4) {
                0 => self.global(),
                _ => self.address(),
            },
        }
    }

    /// R15 cannot be used beside the global offset table.
    fn register(&mut self) -> &'static str {
        let count = REGISTERS.len() - usize::from(self.dynlink);
        self.random.pick(&REGISTERS[..count])
    }

    fn global(&mut self) -> String {
        let name = self.random.pick(&GLOBALS);
        match self.random.below(3) {
            0 => format!("{name}+{}(SB)", 4 * self.random.below(5)),
            _ => format!("{name}(SB)"),
        }
    }

    /// Memory without a symbol.
    fn address(&mut self) -> String {
        const OFFSETS: [&str; 12] =
            ["", "", "", "8", "-8", "64", "127", "128", "-128", "-129", "4096", "0x7fffffff"];
        let offset = self.random.pick(&OFFSETS);
        let base = self.register();
        match self.random.below(8) {
            0 => self.hole("f"),
            1 => self.hole("t"),
            2 => format!("{}(SP)", 8 * self.random.below(6)),
            3 | 4 => format!("{offset}({base})"),
            5 => format!("{offset}({base}*{})", [2, 4, 8][self.random.below(3)]),
            _ => format!("{offset}({base})({}*{})", self.register(), [1, 2, 4, 8][self.random.below(4)]),
        }
    }

    /// What the functions refer to.
    fn data(&mut self) {
        for name in ["·g0", "·g1", "s0<>", "s1<>"] {
            let size = 8 * (1 + self.random.below(8));
            let mut at = 0;
            while at < size {
                let (width, value) = match self.random.below(8 - usize::from(self.fips)) {
                    0 => (8, "$1.5"),
                    1 => (4, "$-2.25"),
                    2 => (8, "$\"a\\tb\\x00\\\"é\\n\""),
                    3 => (4, "$\"abcd\""),
                    4 => (1, "$255"),
                    5 => (2, "$0x1234"),
                    6 => (8, "$-1"),
                    _ => (8, "$·f0(SB)"),
                };
                if at % width == 0 && at + width <= size && self.random.chance(80) {
                    self.lines.push(format!("DATA {name}+{at}(SB)/{width}, {value}"));
                }
                at = (at + width).next_multiple_of(width);
            }
            let flags = ["8", "16", "24", "0", "10", "8|16"][self.random.below(6)];
            self.lines.push(format!("GLOBL {name}(SB), {flags}, ${size}"));
        }
    }
}
