//! Programs linked from the archives of the go command's build cache.
//!
//! In: packages. Out: the program of Go's linker and that of rasm, compared byte for byte; and what rasm says of archives that were damaged.

use crate::link_go::with_tree;
use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run::{self, Outcome};
use crate::support::runner::Trial;
use crate::support::settings;
use crate::support::tree::Tree;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Programs that each change is held against; with `.test` those of a package's tests.
const SAMPLE: [&str; 6] =
    ["cmd/gofmt", "cmd/asm", "cmd/go", "sort.test", "encoding/json.test", "crypto/internal/fips140test.test"];

/// Programs of a full run.
const FULL: [&str; 12] = [
    "cmd/compile",
    "cmd/link",
    "cmd/vet",
    "cmd/cgo",
    "cmd/trace",
    "cmd/pprof",
    "runtime.test",
    "reflect.test",
    "net/http.test",
    "go/types.test",
    "html/template.test",
    "math/big.test",
];

/// A build id as the go command makes it.
const BUILD_ID: &str =
    "-buildid=abcdefghijklmnopqrst/ABCDEFGHIJKLMNOPQRST/ABCDEFGHIJKLMNOPQRST/abcdefghijklmnopqrst";

/// What is left out of a program: symbols and debug information, debug information, its compression, nothing.
const MODES: [&[&str]; 4] = [&["-s", "-w"], &["-w"], &["-compressdwarf=false"], &[]];

/// How often an archive is damaged.
const DAMAGES: usize = 60;

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let full = if settings::full() { &FULL[..] } else { &[] };
    let mut trials: Vec<Trial> = SAMPLE
        .iter()
        .chain(full)
        .map(|program| {
            with_tree(&format!("equal/{program}"), report, |tree, report| equal(tree, report, program))
        })
        .collect();
    trials.push(with_tree("damaged", report, |tree, _| damaged(tree)));
    trials
}

/// What linking a program takes: the archive of `main`, and the configuration of imports.
struct Inputs {
    main: PathBuf,
    config: String,
}

impl Inputs {
    /// Compiles what a program needs, and lists its archives.
    fn of(tree: &Tree, program: &str) -> Result<Self, String> {
        let package = program.strip_suffix(".test");
        let mut command = run::clean(&tree.root.join("bin/go"), tree);
        command.env("CGO_ENABLED", "0").env("GOPROXY", "off").current_dir(tree.root.join("src"));
        command.args(["list", "-export", "-deps", "-f={{if .Export}}{{.ImportPath}}\t{{.Export}}{{end}}"]);
        if package.is_some() {
            command.arg("-test");
        }
        command.arg(package.unwrap_or(program));
        let listed = run::outcome(command)?.expect("go list")?;
        let text = String::from_utf8_lossy(&listed.stdout);
        let mut inputs = Self { main: PathBuf::new(), config: String::new() };
        // A package as it is for tests stands in for the package: `sort [sort.test]`.
        let rows: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
        for (path, archive) in &rows {
            let (plain, variant) = path.split_once(' ').unwrap_or((path, ""));
            if plain == program {
                inputs.main = archive.into();
            } else if !variant.is_empty() || !rows.iter().any(|(other, _)| is_variant(other, plain)) {
                inputs.config += &format!("packagefile {plain}={archive}\n");
            }
        }
        if inputs.main.as_os_str().is_empty() { Err(format!("no archive of {program}")) } else { Ok(inputs) }
    }

    /// Links in one of [`MODES`].
    fn link(
        &self,
        linker: &[&Path],
        tree: &Tree,
        folder: &Path,
        mode: &[&str],
        output: &Path,
    ) -> Result<Outcome, String> {
        let config = folder.join("importcfg.link");
        fs::write(&config, &self.config).map_err(|error| error.to_string())?;
        let mut command = run::clean(linker[0], tree);
        command.args(&linker[1..]).arg("-o").arg(output).arg("-importcfg").arg(&config);
        command
            .args(mode)
            .args(["-buildmode=exe", BUILD_ID, "-X=main.nobody=x", "-extld=gcc"])
            .arg(&self.main);
        run::outcome(command)
    }
}

/// Whether a path is that of a package as it is for tests.
fn is_variant(path: &str, plain: &str) -> bool {
    path.strip_prefix(plain).is_some_and(|rest| rest.starts_with(" ["))
}

fn equal(tree: &Tree, report: &Report, program: &str) -> Result<(), String> {
    let inputs = Inputs::of(tree, program)?;
    let scratch = run::scratch()?;
    let (theirs, ours) = (scratch.path().join("theirs"), scratch.path().join("ours"));
    let tool = tree.root.join("pkg/tool/linux_amd64/link");
    let mut wrong = String::new();
    for mode in MODES {
        inputs.link(&[&tool], tree, scratch.path(), mode, &theirs)?.expect("go tool link")?;
        inputs.link(&RASM.map(Path::new), tree, scratch.path(), mode, &ours)?.expect("rasm link")?;
        let read = |path: &Path| fs::read(path).map_err(|error| error.to_string());
        let (theirs, ours) = (read(&theirs)?, read(&ours)?);
        report.add("Go programs, in four modes", usize::from(theirs == ours), 1);
        if theirs != ours {
            let first = theirs.iter().zip(&ours).take_while(|(a, b)| a == b).count();
            wrong += &format!(
                "{mode:?}: {} and {} bytes, which differ from {first:#x} on\n",
                theirs.len(),
                ours.len()
            );
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

const RASM: [&str; 2] = [env!("CARGO_BIN_EXE_rasm"), "link"];

/// Damaged archives are refused or linked, and nothing else happens.
fn damaged(tree: &Tree) -> Result<(), String> {
    let mut inputs = Inputs::of(tree, "cmd/nm")?;
    let scratch = run::scratch()?;
    let whole = fs::read(&inputs.main).map_err(|error| error.to_string())?;
    inputs.main = scratch.path().join("main.a");
    let mut random = Random::new(1);
    let mut refused = 0;
    for round in 0..DAMAGES {
        let mut bytes = whole.clone();
        if round % 4 == 0 {
            bytes.truncate(random.below(whole.len()));
        } else {
            for _ in 0..1 + random.below(8) {
                let at = random.below(whole.len());
                bytes[at] = random.below(256) as u8;
            }
        }
        fs::write(&inputs.main, &bytes).map_err(|error| error.to_string())?;
        let output = scratch.path().join(format!("out{round}"));
        let outcome =
            inputs.link(&RASM.map(Path::new), tree, scratch.path(), MODES[round % MODES.len()], &output)?;
        match outcome.code {
            Some(0) if output.exists() => {}
            Some(1) if !output.exists() && outcome.stderr.starts_with("error[go-link]") => refused += 1,
            code => return Err(format!("round {round}: {code:?}\n{}", outcome.stderr)),
        }
    }
    if refused < DAMAGES / 4 { Err(format!("only {refused} of {DAMAGES} were refused")) } else { Ok(()) }
}
