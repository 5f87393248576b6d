//! Processor features: what functions need, and what a declared level lacks.
//!
//! In: functions as written, and the level of GOAMD64. Out: the features by function; findings where an instruction needs more than the level
//! and nothing in the package asks the processor for it.

use super::reports::Reports;
use super::subject::{Subject, machine_operands};
use super::table::Id;
use crate::amd64::MOST_OPERANDS;
use crate::amd64::effects::{self, Feature};
use crate::asm::Assembly;
use crate::obj::{Addr, Function, Prog};
use rustc_hash::FxHashMap;

/// The features that the levels add to what every amd64 processor has (psABI for AMD64, table 3.1; levels are those of GOAMD64).
const LEVELS: [&[Feature]; 3] = [
    &[Feature::CMPXCHG16B, Feature::POPCNT, Feature::SSE3, Feature::SSE4_1, Feature::SSE4_2, Feature::SSSE3],
    &[
        Feature::AVX,
        Feature::AVX2,
        Feature::BMI1,
        Feature::BMI2,
        Feature::F16C,
        Feature::FMA,
        Feature::LZCNT,
        Feature::MOVBE,
        Feature::XSAVE,
    ],
    &[Feature::AVX512F, Feature::AVX512BW, Feature::AVX512CD, Feature::AVX512DQ, Feature::AVX512VL],
];

/// Features that a program asks for before it uses them; every processor that runs Go has the others.
const OPTIONAL: [Feature; 43] = [
    Feature::ADX,
    Feature::AES,
    Feature::AVX,
    Feature::AVX2,
    Feature::AVX512BW,
    Feature::AVX512CD,
    Feature::AVX512DQ,
    Feature::AVX512ER,
    Feature::AVX512F,
    Feature::AVX512PF,
    Feature::AVX512VL,
    Feature::AVX512_4FMAPS,
    Feature::AVX512_4VNNIW,
    Feature::AVX512_BITALG,
    Feature::AVX512_IFMA,
    Feature::AVX512_VBMI,
    Feature::AVX512_VBMI2,
    Feature::AVX512_VNNI,
    Feature::AVX512_VPOPCNTDQ,
    Feature::BMI1,
    Feature::BMI2,
    Feature::CMPXCHG16B,
    Feature::F16C,
    Feature::FMA,
    Feature::FSGSBASE,
    Feature::GFNI,
    Feature::LZCNT,
    Feature::MOVBE,
    Feature::PCLMULQDQ,
    Feature::POPCNT,
    Feature::RDPID,
    Feature::RDRAND,
    Feature::RDSEED,
    Feature::RDTSCP,
    Feature::RTM,
    Feature::SHA,
    Feature::SSE3,
    Feature::SSE4_1,
    Feature::SSE4_2,
    Feature::SSSE3,
    Feature::VAES,
    Feature::VPCLMULQDQ,
    Feature::XSAVE,
];

/// The features that an instruction needs, apart from those that every processor has.
pub(super) fn needed<'a>(prog: &'a Prog, operands: &'a [Addr]) -> impl Iterator<Item = Feature> + use<> {
    let list: Option<([_; MOST_OPERANDS], usize)> = machine_operands(operands);
    let features = match &list {
        Some((list, count)) => effects::features(prog.op, prog.suffix, &list[..*count]),
        None => &[],
    };
    features.iter().copied().filter(|feature| OPTIONAL.contains(feature))
}

/// The features that each function needs, in the order of the table.
pub(super) fn of(function: &Function) -> Vec<Feature> {
    let mut list: Vec<Feature> =
        function.progs.iter().flat_map(|prog| needed(prog, function.operands(prog))).collect();
    list.sort_unstable();
    list.dedup();
    list
}

/// What tells whether a package asks the processor for a feature.
pub(super) struct Guards<'a> {
    assembly: &'a Assembly,
    /// The Go files, in lower case.
    go: String,
    known: FxHashMap<Feature, bool>,
    /// Whether it asks in general: by CPUID, or by the packages for it.
    asks: bool,
}

impl<'a> Guards<'a> {
    pub(super) fn new(assembly: &'a Assembly) -> Self {
        let mut go = String::new();
        for (_, file) in assembly.sources.files().filter(|(_, file)| !file.name().ends_with(".s")) {
            go.push_str(&file.text().to_lowercase());
        }
        let asks = ["cpu.x86.", "cpuid", "xgetbv"].iter().any(|word| go.contains(word))
            || assembly.unit.symbols.iter().any(|symbol| {
                let name = assembly.unit.names.text(symbol.name).to_lowercase();
                name.contains("cpu.x86") || name.contains("cpuid")
            })
            || assembly
                .written
                .iter()
                .flat_map(|written| &written.function.progs)
                .any(|prog| matches!(prog.op.name(), "CPUID" | "XGETBV"));
        Self { assembly, go, known: FxHashMap::default(), asks }
    }

    /// Whether a name in the package, or the file that contains the function, is that of a test for a feature.
    fn covers(&mut self, feature: Feature) -> bool {
        if self.asks {
            return true;
        }
        let Self { assembly, go, known, .. } = self;
        *known.entry(feature).or_insert_with(|| {
            let name = feature.name().to_lowercase().replace('_', "");
            let words =
                ["has", "use", "have", "support", "supports", "enable"].map(|word| format!("{word}{name}"));
            let is_word = |text: &str| words.iter().any(|word| text.contains(&**word));
            is_word(&go.replace('_', ""))
                || assembly.unit.symbols.iter().any(|symbol| {
                    is_word(&assembly.unit.names.text(symbol.name).to_lowercase().replace('_', ""))
                })
        })
    }
}

/// Checks one function; `level` counts from 1.
pub(super) fn check(subject: &Subject<'_>, level: usize, guards: &mut Guards<'_>, reports: &mut Reports<'_>) {
    let has =
        |feature: &Feature| LEVELS.iter().take(level.saturating_sub(1)).any(|list| list.contains(feature));
    let mut told = Vec::new();
    for (_, prog, operands) in subject.instructions() {
        for feature in needed(prog, operands).filter(|feature| !has(feature)) {
            if told.contains(&feature) || guards.covers(feature) {
                continue;
            }
            told.push(feature);
            let message = format!("`{}` needs {}, which v{level} lacks", prog.op.name(), feature.name());
            reports.add(Id::CPU_LEVEL, prog.span, message, |found| {
                let found = found.note("nothing in the package asks the processor for it");
                match LEVELS.iter().position(|list| list.contains(&feature)) {
                    Some(index) => found.help(format!("declare GOAMD64=v{} or test for it first", index + 2)),
                    None => found.help("test for it first: no level includes it"),
                }
            });
        }
    }
}
