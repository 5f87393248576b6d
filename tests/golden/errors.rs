//! Messages: exit status, standard error and standard output compared with the golden, and the fate of the output file.
//!
//! After a failure an existing output file is unchanged, byte for byte; `$TMP` in flags is a folder of the case, and replaces
//! its path in the golden.

use crate::golden::case::Case;
use crate::support::run;
use std::fs;

/// The contents of the output file before the run.
const OLDER: &[u8] = b"older output";

/// rasm prints the golden.
pub(crate) fn check(case: &Case) -> Result<(), String> {
    let scratch = run::scratch()?;
    let folder = scratch.path().to_string_lossy().into_owned();
    let (object, fresh) = (scratch.path().join("out.o"), scratch.path().join("fresh.o"));
    fs::write(&object, OLDER).map_err(|error| format!("{}: {error}", object.display()))?;

    let names_output = case.flags.iter().any(|flag| flag == "-o");
    let mut printed = Vec::new();
    for output in [&object, &fresh] {
        let mut command = case.rasm();
        command.args(case.flags.iter().map(|flag| flag.replace("$TMP", &folder)));
        if !names_output {
            command.arg("-o").arg(output);
        }
        command.args(case.files.iter().map(|file| file.replace("$TMP", &folder)));
        if case.files.iter().any(|file| file == "-") {
            let source = case.beside("s");
            let file = fs::File::open(&source).map_err(|error| format!("{}: {error}", source.display()))?;
            command.stdin(file);
        }
        let outcome = run::outcome(command)?;
        let code = outcome.code.ok_or("ended by a signal")?;
        let stdout = String::from_utf8_lossy(&outcome.stdout);
        let written = fs::read(output).is_ok_and(|bytes| bytes != OLDER);
        let and = if written { ", output written" } else { "" };
        let text = format!("exit {code}{and}\n{stdout}{}", outcome.stderr).replace(&folder, "$TMP");
        if code != 0 {
            untouched(&object)?;
            if fresh.exists() {
                return Err("an output was written in spite of errors".into());
            }
        }
        printed.push(text);
    }
    if printed[0] != printed[1] {
        return Err(format!("a second run says something else:\n{}", printed[1]));
    }
    case.golden("err", &printed[0])
}

fn untouched(object: &std::path::Path) -> Result<(), String> {
    match fs::read(object) {
        Ok(bytes) if bytes == OLDER => Ok(()),
        Ok(_) => Err("the older output was overwritten in spite of errors".into()),
        Err(error) => Err(format!("the older output is gone: {error}")),
    }
}
