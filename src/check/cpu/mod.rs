//! Processor features: what functions need, and what a declared level lacks.
//!
//! In: functions as written, and the level of GOAMD64. Out: the features by function; findings where an instruction needs more than the level
//! and a path leads to it on which nothing has asked the processor for it: `guards` has what callers ask for, `paths` what the function
//! itself asks for.

mod features;
mod guards;
mod paths;

use super::reports::Reports;
use super::subject::{Subject, machine_operands};
use super::table::Id;
use crate::amd64::MOST_OPERANDS;
use crate::amd64::effects::{self, Control, Effects, Feature};
use crate::asm::{Assembly, Written};
use crate::flow::graph;
use crate::obj::{Addr, Function, Prog, SymbolId};
use features::Set;
use guards::Followed;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// The features that the levels add to what every amd64 processor has (psABI for AMD64, table 3.1; levels are those of GOAMD64).
const LEVELS: [&[Feature]; 3] = [
    &[
        Feature::CMPXCHG16B,
        Feature::LAHF_SAHF,
        Feature::POPCNT,
        Feature::SSE3,
        Feature::SSE4_1,
        Feature::SSE4_2,
        Feature::SSSE3,
    ],
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
const OPTIONAL: [Feature; 55] = [
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
    Feature::CLFLUSHOPT,
    Feature::CLWB,
    Feature::CMPXCHG16B,
    Feature::F16C,
    Feature::FMA,
    Feature::FSGSBASE,
    Feature::GFNI,
    Feature::HLE_OR_RTM,
    Feature::INVPCID,
    Feature::LAHF_SAHF,
    Feature::LZCNT,
    Feature::MONITOR,
    Feature::MOVBE,
    Feature::PCLMULQDQ,
    Feature::PKU,
    Feature::POPCNT,
    Feature::RDPID,
    Feature::RDRAND,
    Feature::RDSEED,
    Feature::RDTSCP,
    Feature::RTM,
    Feature::SHA,
    Feature::SMAP,
    Feature::SSE3,
    Feature::SSE4_1,
    Feature::SSE4_2,
    Feature::SSSE3,
    Feature::VAES,
    Feature::VPCLMULQDQ,
    Feature::WAITPKG,
    Feature::XSAVE,
    Feature::XSAVEC,
    Feature::XSAVEOPT,
    Feature::XSAVES,
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

/// The features of each function with those of the others in the list to which it leads.
pub(super) fn with_callees(written: &[Written]) -> Vec<Vec<Feature>> {
    let own: FxHashMap<SymbolId, usize> =
        written.iter().enumerate().map(|(index, written)| (written.function.symbol, index)).collect();
    let mut needs: Vec<BTreeSet<Feature>> =
        written.iter().map(|written| of(&written.function).into_iter().collect()).collect();
    let mut callers = vec![Vec::new(); written.len()];
    for (index, Written { function, .. }) in written.iter().enumerate() {
        for prog in &function.progs {
            let moves = |effects: &Effects| matches!(effects.control, Control::Call | Control::Jump);
            let target = function.operands(prog).last().and_then(Addr::symbol);
            let target = target.filter(|_| graph::effects(prog).is_some_and(moves));
            if let Some(target) = target.and_then(|target| own.get(&target)) {
                callers[*target].push(index);
            }
        }
    }
    // Each function goes around at most as often as there are features.
    let mut open: Vec<usize> = (0..written.len()).collect();
    while let Some(index) = open.pop() {
        for caller in &callers[index] {
            let before = needs[*caller].len();
            let more: Vec<Feature> = needs[index].iter().copied().collect();
            needs[*caller].extend(more);
            if needs[*caller].len() > before {
                open.push(*caller);
            }
        }
    }
    needs.into_iter().map(|set| set.into_iter().collect()).collect()
}

/// Checks all functions; `level` counts from 1.
pub(super) fn check(
    assembly: &Assembly,
    subjects: &[Subject<'_>],
    has_go: bool,
    level: usize,
    reports: &mut Reports<'_>,
) {
    let has =
        |feature: &Feature| LEVELS.iter().take(level.saturating_sub(1)).any(|list| list.contains(feature));
    let beyond = |prog: &Prog, operands: &[Addr]| needed(prog, operands).filter(|feature| !has(feature));
    for one in guards::follow(assembly, subjects, has_go) {
        let mut told = Vec::new();
        let mut visit = |prog: &Prog, operands: &[Addr], known: Set| {
            for feature in beyond(prog, operands).filter(|feature| !known.has(*feature)) {
                if !told.contains(&feature) {
                    told.push(feature);
                    report(&one, prog, feature, level, reports);
                }
            }
        };
        // Where control may go ways that are not known, a test anywhere may be for any of them.
        if one.graph.is_opaque {
            let known = one.entry.and(one.tested()).closed();
            one.subject.instructions().for_each(|(_, prog, operands)| visit(prog, operands, known));
        } else {
            paths::each(one.subject, &one.graph, one.entry, visit);
        }
    }
}

fn report(one: &Followed<'_, '_>, prog: &Prog, feature: Feature, level: usize, reports: &mut Reports<'_>) {
    let message = format!("`{}` needs {}, which v{level} lacks", one.subject.word(prog), feature.name());
    let test = one.tests.iter().find(|(set, _)| set.closed().has(feature));
    reports.add(Id::CPU_LEVEL, prog.span, message, |found| {
        let found = match test {
            Some((_, span)) => found
                .also(*span, format!("tested for {} here", feature.name()))
                .note("this can be reached where the processor lacks it"),
            None if one.is_inner => found.note("not all of its callers ask the processor for it"),
            None => found.note("nothing in the package asks the processor for it"),
        };
        match LEVELS.iter().position(|list| list.contains(&feature)) {
            Some(index) => found.help(format!("declare GOAMD64=v{} or test for it first", index + 2)),
            None => found.help("test for it first: no level includes it"),
        }
    });
}
