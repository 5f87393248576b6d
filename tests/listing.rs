//! Listings read back: what compilers of several releases printed for `testdata/listing/go`.
//!
//! In: each listing under `testdata/listing`. Out: it verifies, it makes an object with the bytes of its own
//! dump, it does so without the dump and without the columns, it is printed as it is, with what was cut off, and any damage to it is
//! found.

use crate::support::runner::{Context, Failed, Trial};
use object::{Object, ObjectSection, ObjectSymbol};
use rasm::diag::Diagnostic;
use rasm::source::MemoryLoader;
use rasm::{Assembly, Input, Options};
use std::path::{Path, PathBuf};

type Check = fn(&str) -> Result<(), String>;

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/listing");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the tree has listings")
        .map(|entry| entry.expect("a folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "s"))
        .collect();
    paths.sort();
    let mut trials = Vec::new();
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a listing is text");
        let checks: [(&str, Check); 7] = [
            ("spaces", spaces),
            ("whole", whole),
            ("without-dump", without_dump),
            ("without-columns", without_columns),
            ("printed", printed),
            ("damaged", damaged),
            ("stream", stream),
        ];
        for (check, run) in checks {
            let text = text.clone();
            trials.push(Trial::test(format!("{check}/{name}"), move || run(&text).map_err(Failed::from)));
        }
    }
    trials.push(Trial::test("releases", || releases().map_err(Failed::from)));
    for (code, text) in REFUSED {
        trials
            .push(Trial::test(format!("refused/{code}"), move || refused(code, text).map_err(Failed::from)));
    }
    trials.push(Trial::test("statics", || statics().map_err(Failed::from)));
    trials.push(Trial::test("mixed", || mixed().map_err(Failed::from)));
    trials
}

fn assemble(text: &str) -> Assembly {
    let input = Input::new("listing.s", text);
    rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default())
}

fn object(text: &str) -> Result<Vec<u8>, String> {
    let input = Input::new("listing.s", text);
    // Debug information has its own tests.
    let options = Options { debug: false, ..Options::default() };
    let assembly = rasm::assemble(vec![input], &options, &MemoryLoader::default());
    match assembly.diagnostics().first() {
        Some(diagnostic) => {
            Err(format!("{}: {}", diagnostic.message, assembly.sources().text(diagnostic.span())))
        }
        None => assembly.elf().map_err(|error| error.to_string()),
    }
}

/// The dumps of all functions, parsed independently of the product.
fn dumps(text: &str) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<(String, Vec<u8>)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if !line.starts_with('\t') {
            inside = line.contains(" STEXT ");
            if inside {
                found.push((line.split(" STEXT ").next().unwrap_or_default().into(), Vec::new()));
            }
            continue;
        }
        let Some((_, bytes)) = line.strip_prefix("\t0x").and_then(|rest| rest.split_once(' ')) else {
            continue;
        };
        if !inside || bytes.as_bytes()[2] != b' ' {
            continue;
        }
        let bytes =
            bytes[..bytes.len().min(47)].split(' ').map_while(|byte| u8::from_str_radix(byte, 16).ok());
        found.last_mut().expect("a head came before").1.extend(bytes);
    }
    found
}

/// The object's functions have the dumped bytes.
fn whole(text: &str) -> Result<(), String> {
    let bytes = object(text)?;
    let file = object::File::parse(&*bytes).map_err(|error| error.to_string())?;
    let section = file.section_by_name(".text").ok_or("no .text")?;
    let code = section.data().map_err(|error| error.to_string())?;
    for (name, dump) in dumps(text) {
        // Up to Go 1.19 two quotes stand for the package's path.
        let name = name.replace("\"\".", "main.");
        let symbol = file.symbol_by_name(&name).ok_or(format!("{name} is not in the object"))?;
        let found = &code[symbol.address() as usize..][..symbol.size() as usize];
        if !dump.is_empty() && found != dump {
            return Err(format!("{name} has other bytes"));
        }
    }
    Ok(())
}

/// A line of a hex dump.
fn is_dump(line: &str) -> bool {
    line.starts_with("\t0x") && line.split(' ').nth(1).is_some_and(|word| word.len() == 2)
}

/// A line without offset, pc and position.
fn cut(line: &str) -> String {
    match line.split_once(")\t") {
        Some((columns, code)) if columns.starts_with("\t0x") => format!("\t{code}\n"),
        _ => format!("{line}\n"),
    }
}

/// The instructions' text alone gives the same code.
fn without_dump(text: &str) -> Result<(), String> {
    let stripped: String =
        text.lines().filter(|line| !is_dump(line)).map(|line| format!("{line}\n")).collect();
    same_code(text, &stripped)
}

/// Text without columns gives the same code, with or without a dump to compare with.
fn without_columns(text: &str) -> Result<(), String> {
    let bare: String = text.lines().map(cut).collect();
    let stripped: String = text.lines().filter(|line| !is_dump(line)).map(cut).collect();
    if stripped.contains("\t0x") {
        return Err("there are columns still".into());
    }
    if object(&bare)? != object(text)? {
        return Err("another object".into());
    }
    same_code(text, &stripped)
}

/// A listing is printed as it is; offsets and dumps of functions come back, places are those of the lines at hand.
fn printed(text: &str) -> Result<(), String> {
    let expect = |from: &str, want: &str, shape: fn(&str) -> String| {
        // Where there were no dumps, they are made, with their relocations.
        let is_bare = !text.lines().any(is_dump);
        let is_kept = |line: &&str| !(is_bare && (is_dump(line) || line.starts_with("\trel ")));
        let assembly = assemble(from);
        let listing = assembly.listing();
        let have: Vec<String> = listing.lines().filter(is_kept).map(shape).collect();
        let want: Vec<String> = want.lines().filter(is_kept).map(shape).collect();
        match have.iter().zip(&want).find(|(have, want)| have != want) {
            Some((have, want)) => Err(format!("{have}\nin place of\n{want}")),
            None if have.len() != want.len() => Err("lines are missing".to_owned()),
            None => Ok(()),
        }
    };
    let mut inside = false;
    let mut functions_cut = |cut_line: fn(&str) -> String| -> String {
        let keep = |line: &&str| {
            inside = if line.starts_with('\t') { inside } else { line.contains(" STEXT ") };
            !(inside && is_dump(line))
        };
        text.lines().filter(keep).map(cut_line).collect()
    };
    let without_dump = functions_cut(|line| format!("{line}\n"));
    let without_columns = functions_cut(cut);
    expect(text, text, str::to_owned)?;
    expect(&without_dump, text, str::to_owned)?;
    let without_place = |line: &str| match line.split_once(" (").zip(line.split_once(")\t")) {
        Some(((columns, _), (_, code))) if columns.starts_with("\t0x") => format!("{columns} {code}"),
        _ => line.to_owned(),
    };
    expect(&without_columns, text, without_place)
}

/// All functions of one listing have the bytes of the other's.
fn same_code(text: &str, stripped: &str) -> Result<(), String> {
    let (with, without) = (assemble(text), assemble(stripped));
    if without.failed() {
        return Err(without.diagnostics()[0].message.clone());
    }
    for id in &with.unit().text {
        let symbol = with.unit().symbol(*id);
        let name = with.unit().name(*id);
        let atom = without.unit().names.find(name).ok_or("a function is lost")?;
        let other = without.unit().find(atom, symbol.version).ok_or("a function is lost")?;
        if without.unit().symbol(other).data != symbol.data {
            return Err(format!("{name} has other bytes"));
        }
    }
    Ok(())
}

/// Each kind of damage is an error on the damaged line, or on an adjacent one that it invalidates.
fn damaged(text: &str) -> Result<(), String> {
    let lines: Vec<&str> = text.lines().collect();
    let sized =
        |line: &&str| line.contains("\tMOVQ\t") || line.contains("\tLEAQ\t") || line.contains("\tADDQ\t");
    let instruction = lines.iter().position(sized).ok_or("no instruction to damage")?;
    let join = |lines: &[String]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let owned: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    let mut damages: Vec<(&str, Vec<String>)> = Vec::new();
    let mut lost = owned.clone();
    lost.remove(instruction);
    damages.push(("a lost line", lost));
    let mut swapped = owned.clone();
    swapped.swap(instruction, instruction + 1);
    damages.push(("lines out of order", swapped));
    let mut operand = owned.clone();
    operand[instruction] = owned[instruction]
        .replace("\tMOVQ\t", "\tMOVQ\t%%")
        .replace("\tLEAQ\t", "\tLEAQ\t%%")
        .replace("\tADDQ\t", "\tADDQ\t%%");
    damages.push(("an operand of noise", operand));
    let mut noise = owned.clone();
    noise.insert(instruction, "\u{1}\u{fffd}\u{2} noise".into());
    damages.push(("a line of noise", noise));
    if let Some(dump) =
        lines.iter().position(|line| line.starts_with("\t0x0000 ") && line.as_bytes()[10] == b' ')
    {
        let mut wrong = owned.clone();
        let flipped = if &wrong[dump][8..10] == "90" { "91" } else { "90" };
        wrong[dump].replace_range(8..10, flipped);
        damages.push(("a wrong byte", wrong));
    }
    for (what, lines) in damages.into_iter().filter(|(_, lines)| *lines != owned) {
        let assembly = assemble(&join(&lines));
        if !assembly.failed() {
            return Err(format!("{what} was not found"));
        }
        let line = |diagnostic: &Diagnostic| {
            assembly.sources().locate(diagnostic.span().start).map_or(0, |place| place.line as usize)
        };
        let found: Vec<usize> = assembly.diagnostics().iter().map(line).collect();
        // Lines count from 1; the invalidated line may precede or follow the damaged one.
        if what != "a wrong byte" && !found.iter().any(|found| found.abs_diff(instruction + 1) <= 1) {
            return Err(format!("{what} in line {} was reported in {found:?}", instruction + 1));
        }
    }
    Ok(())
}

/// Reading in pieces gives the same blocks as reading at once.
fn stream(text: &str) -> Result<(), String> {
    let mut at = 0;
    let mut pieces = Vec::new();
    while at < text.len() {
        let complete =
            rasm::syntax::listing::Blocks::complete(&text.as_bytes()[at..(at + 3000).min(text.len())]);
        let end = if complete == 0 { text.len() } else { at + complete };
        pieces.extend(rasm::syntax::listing::Blocks::new(&text[at..end]).map(|block| block.text.to_owned()));
        at = end;
    }
    let at_once: Vec<String> =
        rasm::syntax::listing::Blocks::new(text).map(|block| block.text.to_owned()).collect();
    if pieces == at_once { Ok(()) } else { Err("other blocks".into()) }
}

/// Text that no listing contains, with the code of the error.
const REFUSED: [(&str, &str); 9] = [
    ("listing-head", "f STEXT nosplit banana size=1\n\t0x0000 00000 (x.go:1)\tRET\n\t0x0000 c3  .\n"),
    (
        "listing-relocation",
        "d SRODATA size=16\n\t0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n\trel 12+8 t=R_ADDR f+0\n",
    ),
    ("listing-relocation", "d SRODATA size=8\n\trel 0+8 t=R_FOO f+0\n"),
    ("listing-line", "d SRODATA size=8\n\trel 0+8 t=R_ADDR f+0\trel 0+8 t=R_ADDR g+0\n"),
    ("listing-line", "d SRODATA size=4\n\t0x0000 61 62 63 64                                      axcd\n"),
    ("listing-dump", "d SRODATA size=1\n\t0x0000 61 62 63\n"),
    ("listing-dump", "d SBSS size=4\n\t0x0000 00 00 00 00\n"),
    (
        "listing-size",
        "f STEXT size=2147483649\n\t0x0000 00000 (x.go:1)\tNOP\n\t0x80000000 2147483648 (x.go:1)\tRET\n",
    ),
    (
        "redeclared",
        "f STEXT size=1\n\t0x0000 00000 (x.go:1)\tRET\nf STEXT size=1\n\t0x0000 00000 (x.go:1)\tRET\n",
    ),
];

fn refused(code: &str, text: &str) -> Result<(), String> {
    let assembly = assemble(text);
    let found: Vec<&str> = assembly.diagnostics().iter().map(|found| found.code).collect();
    if assembly.failed() && found.contains(&code) { Ok(()) } else { Err(format!("{found:?}")) }
}

/// Tabs converted to spaces, as on web pages, make no difference.
fn spaces(text: &str) -> Result<(), String> {
    let without_tabs: String = text.lines().map(|line| line.replace('\t', "        ") + "\n").collect();
    if object(&without_tabs)? == object(text)? { Ok(()) } else { Err("another object".into()) }
}

/// Functions of two releases cannot be in one object: their calling conventions differ.
fn releases() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/listing");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).map_err(|error| error.to_string());
    let (older, newer) = (read("swap.1.19.s")?, read("squares.1.27.s")?);
    let assembly = assemble(&format!("{older}{newer}"));
    let Some(diagnostic) = assembly.diagnostics().iter().find(|found| found.code == "listing-release") else {
        return Err(format!("{:?}", assembly.diagnostics()));
    };
    let place = assembly.sources().locate(diagnostic.span().start).ok_or("no place")?;
    let line = older.lines().count() + 1;
    if place.line as usize == line { Ok(()) } else { Err(format!("line {}, not {line}", place.line)) }
}

/// Statics of several packages may have the same name if the functions do, as with methods of generic types.
fn statics() -> Result<(), String> {
    let block = |value: u8| format!("p.Add.stkobj SRODATA static size=1\n\t0x0000 {value:02x}  .\n");
    let count = |text: &str| {
        let assembly = assemble(text);
        let codes: Vec<&str> = assembly.diagnostics().iter().map(|found| found.code).collect();
        if assembly.failed() { Err(codes.join(" ")) } else { Ok(assembly.unit().data.len()) }
    };
    let found = [
        // Each package has its own; without the go command's lines, equal ones are merged.
        count(&format!("# a\n{}# b\n{}", block(1), block(2))),
        count(&format!("{}{}", block(1), block(1))),
        count(&format!("{}{}", block(1), block(2))),
    ];
    let wanted = [Ok(2), Ok(1), Err("redeclared".to_owned())];
    if found == wanted { Ok(()) } else { Err(format!("{found:?}, not {wanted:?}")) }
}

/// A listing and a source file cannot be assembled into one object.
fn mixed() -> Result<(), String> {
    let input = |text: &str| Input::new("x.s", text);
    let inputs =
        vec![input("f STEXT size=1\n\t0x0000 00000 (x.go:1)\tRET\n"), input("TEXT ·g(SB), 4, $0\n\tRET\n")];
    let assembly = rasm::assemble(inputs, &Options::default(), &MemoryLoader::default());
    match assembly.diagnostics() {
        [diagnostic] if diagnostic.code == "mixed-inputs" => Ok(()),
        other => Err(format!("{other:?}")),
    }
}
