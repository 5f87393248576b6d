//! Damaged objects.
//!
//! In: an object of a compiler, cut off or with bytes changed. Out: an error or a result, in bounded time, and the same each time.

use super::{compile, folder};
use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::settings;
use rasm::Input;
use rasm::import::{self, Request};
use std::fs;
use std::sync::Arc;

pub(super) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let report = report.clone();
    vec![Trial::test("damaged", move || check(&report).map_err(Failed::from))]
}

fn check(report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let object = scratch.path().join("kernels.o");
    compile("cc", &["-O1"], &folder("kernels").join("kernels.c"), &object)?;
    let bytes = fs::read(&object).map_err(|error| error.to_string())?;
    let declarations = fs::read(folder("kernels").join("kernels.go")).map_err(|error| error.to_string())?;
    let import = |bytes: &[u8]| {
        let mut request = Request::new("kernels.o", bytes);
        request.declarations.push(Input::new("kernels.go", declarations.clone()));
        import::import(&request)
    };
    let whole = import(&bytes).map_err(|errors| format!("{errors:?}"))?;
    if import(&bytes).map(|again| again.text) != Ok(whole.text) {
        return Err("another text the second time".into());
    }
    let mut random = Random::of_run(1);
    let count = if settings::full() { 2000 } else { 60 };
    for number in 0..count {
        let mut damaged = bytes.clone();
        if number % 3 == 0 {
            damaged.truncate(random.below(bytes.len()));
        } else {
            for _ in 0..=random.below(8) {
                let at = random.below(damaged.len());
                damaged[at] = random.below(256) as u8;
            }
        }
        // A result is assembled and compared by the import itself.
        match import(&damaged) {
            Err(errors) if errors.iter().any(|error| error.code == "import-check") => {
                return Err(format!("damaged object {number}: {errors:?}"));
            }
            _ => report.add("import: damaged objects read", 1, 1),
        }
    }
    Ok(())
}
