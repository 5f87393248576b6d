//! Static libraries from build scripts: the library is linked as by cargo, and its function is called.

use crate::support::runner::{Context, Trial};
use crate::support::suite::panicking;
use std::fs;
use std::path::Path;
use std::process::Command;

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    vec![
        panicking("a_library_links_and_its_function_answers", a_library_links_and_its_function_answers),
        panicking("errors_have_places_and_leave_nothing_behind", errors_have_places_and_leave_nothing_behind),
    ]
}

const CALLER: &str = r#"
include!("bytes_sys.rs");
#[link(name = "bytes", kind = "static")]
unsafe extern "C" {}
fn main() {
    let slice = GoSlice { data: c"assembly".as_ptr() as *mut _, len: 8, cap: 8 };
    println!("{}", unsafe { main_index(slice, b'm') });
}
"#;

fn a_library_links_and_its_function_answers() {
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let folder = scratch.path();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs/bytes.s");
    let mut build = rasm::Build::new();
    build.file(&source).stubs(rasm::Stubs::SysV).bindings("bytes_sys.rs").out_dir(folder);
    build.try_compile("bytes").expect("it builds");
    fs::write(folder.join("main.rs"), CALLER).expect("a file can be written");
    let status =
        Command::new("rustc").current_dir(folder).args(["--edition=2024", "-L", ".", "main.rs"]).status();
    assert!(status.expect("rustc runs").success());
    let output = Command::new(folder.join("main")).output().expect("the program runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "4\n");
}

fn errors_have_places_and_leave_nothing_behind() {
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let source = scratch.path().join("bad.s");
    fs::write(&source, "TEXT ·f(SB), 4, $0\n\tMOVQ AX\n\tRET\n").expect("a file can be written");
    let out = scratch.path().join("out");
    fs::create_dir(&out).expect("a folder can be made");
    let error = rasm::Build::new().file(&source).out_dir(&out).try_compile("bad").expect_err("it is wrong");
    let place = format!("{}:2:", source.display());
    assert!(error.lines().all(|line| line.starts_with(&place)) && error.lines().count() == 1, "{error}");
    // The same text that the command prints: the source line, underlined.
    let text = error.to_string();
    assert!(text.starts_with("error[") && text.contains(&place) && text.contains("MOVQ AX\n"), "{text}");
    assert_eq!(fs::read_dir(&out).expect("it is there").count(), 0);
    let error = rasm::Build::new().file("/nowhere/x.s").out_dir(&out).try_compile("x").expect_err("no file");
    assert!(error.to_string().contains("/nowhere/x.s"), "{error}");
}
