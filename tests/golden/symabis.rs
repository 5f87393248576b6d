//! ABIs of symbols: the output of `-gensymabis`, or its messages, compared with the golden.

use crate::golden::case::Case;
use crate::support::run;

/// rasm prints the golden.
pub(crate) fn check(case: &Case) -> Result<(), String> {
    let mut command = case.rasm();
    command.args(["-p", "main", "-gensymabis"]).args(&case.flags).args(&case.files);
    let outcome = run::outcome(command)?;
    let code = outcome.code.ok_or("ended by a signal")?;
    if code != 0 && !outcome.stdout.is_empty() {
        return Err("ABIs were printed in spite of errors".into());
    }
    let text = format!("exit {code}\n{}{}", String::from_utf8_lossy(&outcome.stdout), outcome.stderr);
    case.golden("abis", &text)
}
