//! Programs linked by rasm and by other linkers: each file of `testdata/linker` is compiled, linked, compared and run.
//!
//! In: one source file per case, with directives in its comments (see [`case`]). Out: one test for each case and way to link.
//! The file contains the expected output; symbols and functions are compared with other linkers.

mod case;
mod code;
mod compare;
mod damaged;
mod hostile;
mod kept;
mod library;
mod mutation;
mod options;
mod phases;
mod program;
mod tools;

use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::{failure, missing, skip};
use case::Case;
use std::path::Path;
use std::sync::Arc;
use tools::{Built, Compiler, Linker};

/// Linkers to compare with.
const PEERS: [Linker; 3] = [Linker::Bfd, Linker::Lld, Linker::Mold];

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/linker");
    let mut trials = match case::read(&folder) {
        Ok(cases) => {
            let mut trials = mutations(&cases);
            trials.extend(options_and_relocations(&cases));
            trials.extend(cases.into_iter().flat_map(|case| trials_of(case, &context.report)));
            trials
        }
        Err(error) => vec![failure("files", error)],
    };
    trials.extend(missing_peers());
    trials.extend(hostile::trials());
    trials.extend(damaged::trials());
    trials.extend(library::trials());
    trials.extend(phases::trials());
    trials
}

/// Incorrect links, in many variants, of the case with all kinds of data.
fn mutations(cases: &[Case]) -> Vec<Trial> {
    let case = cases.iter().find(|case| case.name == "data.c").cloned();
    let peers = PEERS.into_iter().filter(|peer| peer.is_installed());
    let trial = |(peer, case): (Linker, Case)| {
        let name = format!("mutation/{}", peer.name());
        Trial::test(name, move || mutation::check(&case, peer).map_err(Failed::from))
    };
    match case {
        Some(case) => peers.map(|peer| trial((peer, case.clone()))).collect(),
        None => vec![failure("mutation", "data.c is not there")],
    }
}

/// The documented options and the kinds of relocations against the cases.
fn options_and_relocations(cases: &[Case]) -> [Trial; 4] {
    let (cases, others) = (cases.to_vec(), cases.to_vec());
    [
        Trial::test("options/done", move || options::done(&cases).map_err(Failed::from)),
        Trial::test("options/without_effect", || options::without_effect().map_err(Failed::from)),
        Trial::test("options/refused", || options::refused().map_err(Failed::from)),
        Trial::test("relocations", move || options::relocations(&others).map_err(Failed::from)),
    ]
}

/// One line for each missing tool.
fn missing_peers() -> impl Iterator<Item = Trial> {
    let peers = PEERS.into_iter().filter(|peer| !peer.is_installed()).map(Linker::name);
    let missing = peers.chain((!tools::has_clang()).then_some("clang"));
    missing.map(|name| skip(name, &format!("{name} is not installed")))
}

fn trials_of(case: Case, report: &Arc<Report>) -> Vec<Trial> {
    let ways = case.ways.clone();
    let named = |way: &[String]| {
        let words: Vec<&str> = way.iter().map(|word| word.trim_start_matches("-Wl,")).collect();
        if words.is_empty() { case.name.clone() } else { format!("{}/{}", case.name, words.join(" ")) }
    };
    let mut trials = Vec::new();
    for way in ways {
        let (name, other) = (named(&way), case.clone());
        if case.has_clang() && tools::has_clang() {
            let (case, way) = (case.clone(), way.clone());
            trials.push(Trial::test(format!("{name}/clang"), move || {
                check_clang(&case, &way).map_err(Failed::from)
            }));
        }
        let report = report.clone();
        trials.push(
            match (case.extension() == "cc").then(|| missing(&tools::cxx().to_string_lossy())).flatten() {
                Some(reason) => skip(&name, &reason),
                None => Trial::test(name, move || check(&other, &way, &report).map_err(Failed::from)),
            },
        );
    }
    trials
}

/// Links objects from the other compiler.
fn check_clang(case: &Case, way: &[String]) -> Result<(), String> {
    let built = Built::new(case, Compiler::Clang)?;
    let program = built.link(Linker::Rasm, way)?;
    built.run(&program, "rasm")
}

/// Links a case in one way, with all linkers.
fn check(case: &Case, way: &[String], report: &Report) -> Result<(), String> {
    let built = Built::new(case, Compiler::System)?;
    if let Some(wanted) = &case.error {
        return built.expect_error(way, wanted);
    }
    let ours = built.link(Linker::Rasm, way)?;
    built.run(&ours, "rasm")?;
    let image = std::fs::read(&ours).map_err(|error| format!("{}: {error}", ours.display()))?;
    // One segment for everything is writable and executable.
    if !way.iter().any(|word| word == "-Wl,-N") {
        compare::well_formed(&image)?;
    }
    for name in &case.absent {
        if compare::symbols(&image)?.contains(name) {
            return Err(format!("{name} is there, and nothing refers to it"));
        }
    }
    let keeps_relocations =
        way.iter().any(|word| word.split(',').any(|word| word == "-q" || word == "--emit-relocs"));
    if keeps_relocations {
        let count = kept::consistent(&image)?;
        report.count("linker: relocations kept, whose fields hold what they say", count);
    }
    built.expect_reproducible(way, &image)?;
    for peer in PEERS
        .into_iter()
        .filter(|peer| peer.is_installed() && !case.without.contains(&peer.name().to_owned()))
    {
        let theirs = built.link(peer, way)?;
        built.run(&theirs, peer.name())?;
        let theirs = std::fs::read(&theirs).map_err(|error| format!("{}: {error}", theirs.display()))?;
        let lenience = compare::Lenience {
            unended_strings: case.extension() == "rs",
            weak_names: way.iter().any(|word| word.ends_with("--gc-sections")),
        };
        let compared = compare::same(&image, &theirs, lenience);
        let compared = compared.map_err(|error| format!("against {}: {error}", peer.name()))?;
        if keeps_relocations && peer == Linker::Bfd {
            let count =
                kept::same(&image, &theirs).map_err(|error| format!("against {}: {error}", peer.name()))?;
            report.count("linker: relocations kept, as GNU ld keeps them", count);
        }
        report.count(format!("linker: functions that {} links to the same", peer.name()), compared.functions);
        report.count(format!("linker: variables that {} links to the same", peer.name()), compared.variables);
    }
    Ok(())
}
