//! The page of each check: the wrong example is found, the right one is not.

use rasm::check::{CHECKS, Level, Settings, check};
use rasm::diag::codes;
use rasm::source::MemoryLoader;
use rasm::stubs::Declared;
use rasm::{Input, Options};

/// The codes of the comments that silence checks.
const COMMENTS: [&str; 2] = ["bad-allow", "unneeded-allow"];

pub(super) fn check_all() -> Result<(), String> {
    let names = CHECKS.iter().map(|check| check.name).chain(COMMENTS);
    let faults: Vec<String> = names.filter_map(|name| one(name).err()).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

fn one(name: &str) -> Result<(), String> {
    let page = codes::find(name).ok_or_else(|| format!("{name}: there is no page"))?.page;
    let examples: Vec<&str> =
        page.split("```check\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let [wrong, right] = examples[..] else { return Err(format!("{name}: {} examples", examples.len())) };
    let (wrong, right) = (found(name, wrong), found(name, right));
    if !wrong.iter().any(|code| code == name)
        || wrong.iter().any(|code| code != name) && !COMMENTS.contains(&name)
    {
        return Err(format!("{name}: in the wrong example: {wrong:?}"));
    }
    if right.is_empty() { Ok(()) } else { Err(format!("{name}: in the right example: {right:?}")) }
}

/// What is found in an example. A line `-- NAME.go --` starts a Go file, `-- runtime --` says that the package is one that may name an ABI.
fn found(name: &str, text: &str) -> Vec<String> {
    let is_head = |line: &&str| line.starts_with("-- ") && line.ends_with(" --");
    let head = text.lines().find(is_head).unwrap_or_default();
    let (assembly, go) =
        if head.is_empty() { (text, "") } else { text.split_once(head).unwrap_or((text, "")) };
    let title = head.trim_matches(['-', ' ']);
    let mut options = Options::default();
    let mut declared = Declared::default();
    match title {
        "" => {}
        "runtime" => options.package = title.to_owned(),
        _ => declared.files.push(Input::new(title, go)),
    }
    let mut settings = Settings { is_whole: true, level: Some(1), ..Settings::default() };
    if CHECKS.iter().any(|check| check.name == name && check.level == Level::Allow) {
        settings.levels.set(name, Level::Warn);
    }
    if name != "cpu-level" {
        settings.level = None;
    }
    let input = vec![Input::new("page.s", assembly)];
    let checked = check(input, declared, &options, &MemoryLoader::default(), &settings);
    checked.diagnostics().iter().map(|found| found.code.to_owned()).collect()
}
