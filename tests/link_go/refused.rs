//! What rasm does not link: an error by hand, Go's linker under the go command.
//!
//! In: command lines, and a tree whose linker is a script of ours. Out: exit codes, messages, and whether the script ran with the same words.

use crate::support::run::{self, Outcome};
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Says what it was called with.
const SCRIPT: &str = "#!/bin/sh\nif [ \"$1\" = -V=full ]; then echo link version go1.27.3; exit; fi\necho \"called: $*\"\nexit 3\n";

pub(crate) fn trials() -> Vec<Trial> {
    let test = |name: &str, check: fn() -> Result<(), String>| {
        Trial::test(name, move || check().map_err(Failed::from))
    };
    vec![
        test("refused/by hand", by_hand),
        test("toolexec/fallback", fallback),
        test("toolexec/no-fallback", no_fallback),
        test("toolexec/version", version),
        test("toolexec/release", other_release),
    ]
}

/// A folder with a tree, an empty configuration and a file that is not an archive.
struct Place(tempfile::TempDir);

impl Place {
    fn new(release: &str) -> Result<Self, String> {
        let place = Self(run::scratch()?);
        let text = |error: std::io::Error| error.to_string();
        fs::create_dir_all(place.tool().parent().unwrap_or(Path::new("/"))).map_err(text)?;
        fs::write(place.path("go/VERSION"), format!("{release}\ntime 2026-01-01T00:00:00Z\n"))
            .map_err(text)?;
        fs::write(place.tool(), SCRIPT).map_err(text)?;
        fs::set_permissions(place.tool(), fs::Permissions::from_mode(0o755)).map_err(text)?;
        fs::write(place.path("importcfg"), "# nothing\n").map_err(text)?;
        fs::write(place.path("main.a"), "!<arch>\n").map_err(text)?;
        Ok(place)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn tool(&self) -> PathBuf {
        self.path("go/pkg/tool/linux_amd64/link")
    }

    /// Runs rasm with words before those of the linker.
    fn rasm(&self, before: &[&str], words: &[&str], only: bool) -> Result<Outcome, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.current_dir(self.0.path()).args(before);
        command.env("GOOS", "linux").env("GOARCH", "amd64").env_remove("RASM_LINK");
        if before[0] == "toolexec" {
            command.arg(self.tool());
        }
        if only {
            command.env("RASM_LINK", "only");
        }
        command.args(words);
        run::outcome(command)
    }
}

/// The words of a link of nothing.
const WORDS: [&str; 8] = ["-o", "out", "-importcfg", "importcfg", "-s", "-w", "-buildmode=exe", "main.a"];

fn by_hand() -> Result<(), String> {
    let place = Place::new("go1.27.3")?;
    let config = "-importcfg=importcfg";
    let cases: [(i32, &[&str], &str); 12] = [
        (1, &WORDS, "error[go-link]: the archive does not contain package `main`"),
        (1, &[config, "-linkmode=external", "main.a"], "error[go-link]: `-linkmode` is not supported"),
        (1, &[config, "-buildmode=plugin", "main.a"], "error[go-link]: build mode `plugin` is not supported"),
        (1, &["-importcfg=nowhere", "main.a"], "error[unreadable-file]: nowhere: no such file"),
        (1, &[config, "-s", "nowhere.a"], "error[go-link]: cannot read the archive of package `main`"),
        (2, &[config], "error[missing-argument]: expected one archive, that of package `main`"),
        (2, &[config, "-X", "x", "main.a"], "error[bad-option-value]: invalid value `x` for `-X`: expected"),
        (2, &[config, "-o"], "error[missing-value]: option `-o` needs a value"),
        (2, &[config, "-s=perhaps", "main.a"], "error[bad-option-value]: invalid value `perhaps` for `-s`"),
        (
            2,
            &[config, "-buildmod=exe", "main.a"],
            "unknown option `-buildmod=exe`\n = help: did you mean `-buildmode`?",
        ),
        (2, &[config, "--error-format=short"], "error: expected one archive"),
        (
            2,
            &[config, "--color=blue", "main.a"],
            "error[bad-option-value]: invalid value `blue` for `-color`",
        ),
    ];
    for (code, words, wanted) in cases {
        let outcome = place.rasm(&["link"], words, false)?;
        let is_right =
            outcome.code == Some(code) && outcome.stderr.contains(wanted) && !place.path("out").exists();
        if !is_right {
            return Err(format!("{words:?}: {:?}\n{}", outcome.code, outcome.stderr));
        }
    }
    Ok(())
}

/// What is not linked here is linked by the tool, with the same words, and its exit code counts.
fn fallback() -> Result<(), String> {
    let place = Place::new("go1.27.3")?;
    let outcome = place.rasm(&["toolexec", "-v"], &WORDS, false)?;
    let wanted = format!("called: {}\n", WORDS.join(" "));
    let is_right = outcome.code == Some(3)
        && outcome.stdout == wanted.as_bytes()
        && outcome.stderr.contains("the archive does not contain package `main`");
    if is_right { Ok(()) } else { Err(format!("{outcome:?}")) }
}

fn no_fallback() -> Result<(), String> {
    let place = Place::new("go1.27.3")?;
    for (before, only) in [(&["toolexec", "--no-fallback"][..], false), (&["toolexec"], true)] {
        let outcome = place.rasm(before, &WORDS, only)?;
        let is_right = outcome.code == Some(1)
            && outcome.stdout.is_empty()
            && outcome.stderr.contains(
                "error[other-linker]: not linked here: the archive does not contain package `main`",
            );
        if !is_right {
            return Err(format!("{outcome:?}"));
        }
    }
    Ok(())
}

/// The cache of the go command keeps the two linkers apart.
fn version() -> Result<(), String> {
    let place = Place::new("go1.27.3")?;
    let outcome = place.rasm(&["toolexec"], &["-V=full"], false)?.expect("-V=full")?;
    let said = String::from_utf8_lossy(&outcome.stdout);
    if said.starts_with("link version go1.27.3 rasm=") { Ok(()) } else { Err(said.into_owned()) }
}

/// The linker of another release runs, and answers for itself.
fn other_release() -> Result<(), String> {
    let place = Place::new("go1.26.6")?;
    let said = place.rasm(&["toolexec"], &["-V=full"], false)?.stdout;
    let linked = place.rasm(&["toolexec"], &WORDS, false)?;
    let is_right = said == b"link version go1.27.3\n" && linked.code == Some(3);
    if is_right { Ok(()) } else { Err(format!("{linked:?}")) }
}
