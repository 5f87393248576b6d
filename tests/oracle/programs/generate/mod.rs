//! Random programs that are valid in the dialect.
//!
//! In: a seed. Out: a program, the same on every machine: a function with the data, macros and headers it uses, sometimes with
//! a second function. Many programs are assembled in one call, whose flags depend on a seed as well. Invalid input is covered
//! by check `errors`: here operands are valid, and labels, pushes and near branches are placed so that the whole program is
//! valid. A few programs are deliberately invalid: both assemblers must refuse these.

mod data;
mod function;
mod groups;
mod number;
mod operand;
mod preprocess;
mod table;
mod templates;

use crate::support::random::Random;
use rasm::Options;

/// A program, without line ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Program {
    /// The lines of the source file.
    pub(crate) lines: Vec<String>,
    /// A header included by it: name and lines.
    pub(crate) header: Option<(String, Vec<String>)>,
}

/// How the programs of a call are assembled.
#[derive(Clone, Debug)]
pub(crate) struct Flags {
    /// -p
    pub(crate) package: String,
    /// `-shared`, `-dynlink`, `-spectre=…`, or none.
    pub(crate) mode: &'static str,
    /// -D: name and value; an empty value means 1.
    pub(crate) defines: Vec<(&'static str, String)>,
    /// Whether the programs are in two files.
    pub(crate) two_files: bool,
}

const PACKAGES: [&str; 4] = ["main", "runtime", "example.com/a.b", "crypto/internal/fips140/x"];
const MODES: [&str; 8] = ["", "", "", "", "-shared", "-dynlink", "-spectre=ret", "-spectre=all"];

/// Names that `-D` may define and programs test.
const FEATURE: &str = "FEATURE";
const SIZE: &str = "SIZE";

impl Flags {
    /// The flags for a seed.
    pub(crate) fn new(seed: u64) -> Self {
        // Inverted, so that the choices differ from those of the program with the same seed.
        let mut random = Random::new(!seed);
        let mut defines = Vec::new();
        if random.chance(50) {
            defines.push((FEATURE, random.pick(&["", "0", "(1<<2)", "AX"]).into()));
        }
        defines.push((SIZE, random.pick(&["8", "0x40", "(4*2)"]).into()));
        Self {
            package: random.pick(&PACKAGES).into(),
            mode: random.pick(&MODES),
            defines,
            two_files: random.chance(20),
        }
    }

    /// As command-line arguments.
    pub(crate) fn arguments(&self) -> Vec<String> {
        let mut all = vec!["-p".into(), self.package.clone()];
        all.extend(Some(self.mode.to_owned()).filter(|mode| !mode.is_empty()));
        for (name, value) in &self.defines {
            let equals = if value.is_empty() { "" } else { "=" };
            all.extend(["-D".into(), format!("{name}{equals}{value}")]);
        }
        all
    }

    /// As library options.
    pub(crate) fn options(&self) -> Options {
        let value = |value: &String| if value.is_empty() { "1".to_owned() } else { value.clone() };
        Options {
            package: self.package.clone(),
            defines: self.defines.iter().map(|(name, text)| ((*name).to_owned(), value(text))).collect(),
            shared: self.shared(),
            dynlink: self.dynlink(),
            retpoline: self.retpoline(),
            ..Options::default()
        }
    }

    /// R15 is reserved for the linker, and addresses of symbols are loaded from the global offset table.
    fn dynlink(&self) -> bool {
        self.mode == "-dynlink"
    }

    /// Code for a shared library.
    fn shared(&self) -> bool {
        self.dynlink() || self.mode == "-shared"
    }

    /// Indirect calls must go through registers.
    fn retpoline(&self) -> bool {
        self.mode.starts_with("-spectre")
    }

    /// Data must not contain addresses.
    fn fips(&self) -> bool {
        self.package.contains("fips")
    }

    /// Functions may name an ABI.
    fn names_abi(&self) -> bool {
        self.package == "runtime"
    }
}

/// The program of a seed, number `index` of its call; its names contain that number.
pub(crate) fn program(seed: u64, index: usize, flags: &Flags) -> Program {
    let mut writer = Writer {
        random: Random::new(seed),
        flags,
        index,
        aligned: false,
        lines: Vec::new(),
        tables_used: 0,
        label: 0,
        functions: 1,
    };
    writer.program();
    preprocess::apply(&mut writer.random, flags, index, writer.lines)
}

/// A program being written.
struct Writer<'a> {
    random: Random,
    flags: &'a Flags,
    index: usize,
    /// This function has alignments, and so no branches forward: where one crosses an alignment, the reference
    /// may lengthen and shorten it for ever.
    aligned: bool,
    lines: Vec<String>,
    /// One bit per FUNCDATA of this function: each may occur only once.
    tables_used: u32,
    /// The next label of a group; labels that any branch may use are named by index.
    label: usize,
    /// The number of functions.
    functions: usize,
}

impl Writer<'_> {
    fn program(&mut self) {
        let data_first = self.random.chance(50);
        if data_first {
            self.data();
        }
        if self.random.chance(15) {
            self.functions = 2;
        }
        for number in 0..self.functions {
            self.function(number);
        }
        if !data_first {
            self.data();
        }
    }

    /// Adds an instruction.
    fn push(&mut self, text: impl AsRef<str>) {
        self.lines.push(format!("\t{}", text.as_ref()));
    }

    fn new_label(&mut self) -> String {
        self.label += 1;
        format!("n{}", self.label)
    }
}
