//! `rasm import FILE [-o OUT]`.

use super::messages;
use super::shared::many;
use crate::LEVELS;
use crate::cli::messages::Messages;
use crate::diag::{Diagnostic, Severity};
use crate::import::MOST_ROOM;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// What to import.
#[derive(Debug)]
pub(in crate::cli) struct Import {
    pub(in crate::cli) source: Source,
    /// Go files with the prototypes.
    pub(in crate::cli) go_files: Vec<PathBuf>,
    /// Whether only declarations are written.
    pub(in crate::cli) declares: bool,
    /// The package of declarations.
    pub(in crate::cli) package: Option<String>,
    /// Bytes of stack for recursive functions.
    pub(in crate::cli) recursion: Option<u64>,
    pub(in crate::cli) output: PathBuf,
    pub(in crate::cli) messages: Messages,
}

/// Where functions come from.
#[derive(Debug)]
pub(in crate::cli) enum Source {
    Object(PathBuf),
    /// C, the compiler's flags, and the levels of x86-64 to compile for, if there are several.
    C(PathBuf, Vec<OsString>, Vec<u8>),
    /// An object for each level.
    Levels(Vec<(u8, PathBuf)>),
}

pub(super) fn command() -> Command {
    Command::new("import")
        .about("Turn compiled C into Go assembly that needs no cgo")
        .override_usage(
            "rasm import [OPTIONS] OBJECT --go-files FILE\n       rasm import [OPTIONS] OBJECT --declare\n       rasm import [OPTIONS] SOURCE.c [COMPILER FLAGS] -o DIR\n       rasm import [OPTIONS] --dispatch v1:OBJECT,v3:OBJECT -o DIR",
        )
        .args_override_self(true)
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("A relocatable ELF object of gcc, clang or rustc, or C source for the compiler named by CC"),
        )
        .arg(
            Arg::new("go-files")
                .long("go-files")
                .value_name("FILE")
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf))
                .help("A Go file whose functions without bodies are the functions to import"),
        )
        .arg(
            Arg::new("declare")
                .long("declare")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["go-files", "dispatch"])
                .help("Write Go declarations of the object's functions, by its debug information"),
        )
        .arg(
            Arg::new("package")
                .long("package")
                .value_name("NAME")
                .help("The package of the declarations; default that of the folder"),
        )
        .arg(
            Arg::new("dispatch")
                .long("dispatch")
                .value_name("LIST")
                .value_delimiter(',')
                .conflicts_with("go-files")
                .help("Levels of x86-64 to choose from at run time, such as v1:a.o,v3:b.o, or v1,v3,v4 for C"),
        )
        .arg(recursion())
        .arg(
            Arg::new("cc-flag")
                .long("cc-flag")
                .value_name("FLAG")
                .action(ArgAction::Append)
                .allow_hyphen_values(true)
                .value_parser(value_parser!(OsString))
                .help("A flag for the C compiler; those with one dash need no --cc-flag"),
        )
        .arg(
            Arg::new("output")
                .short('o')
                .value_name("OUT")
                .default_value("-")
                .value_parser(value_parser!(PathBuf))
                .help("The file to write, default standard output, or the folder of the package"),
        )
        .args(messages::options())
        .after_help("Examples:\n  rasm import dot.o --go-files dot.go -o dot_amd64.s\n  rasm import dot.o --declare --package vector -o dot.go\n  rasm import dot.c -O3 -mavx2 -o vector\n  rasm import dot.c -O3 --dispatch v1,v3,v4 -o vector")
}

/// `--recursion`, for this command and `rasm verify`.
pub(super) fn recursion() -> Arg {
    Arg::new("recursion")
        .long("recursion")
        .value_name("BYTES")
        .value_parser(value_parser!(u64).range(..=MOST_ROOM))
        .help("The stack that recursive functions get in each call from Go; default 65536, at most 67108864")
}

/// The compiler's flags that have their value in the next word.
const WITH_VALUE: [&str; 17] = [
    "-I",
    "-D",
    "-U",
    "-include",
    "-isystem",
    "-idirafter",
    "-iquote",
    "-imacros",
    "-isysroot",
    "-target",
    "-MF",
    "-MT",
    "-MQ",
    "-arch",
    "-Xclang",
    "-mllvm",
    "-x",
];

/// The arguments, with those that are for the compiler marked as such. The first is the name of the command.
pub(super) fn words(args: Vec<OsString>) -> Vec<OsString> {
    let is_c =
        |word: &OsString| word.to_str().is_some_and(|word| !word.starts_with('-') && word.ends_with(".c"));
    if !args.iter().skip(1).any(is_c) {
        return args;
    }
    let mut list = Vec::with_capacity(args.len());
    let mut args = args.into_iter();
    list.extend(args.next());
    while let Some(word) = args.next() {
        let text = word.to_string_lossy();
        let is_ours = !text.starts_with('-') || text.starts_with("--") || matches!(&*text, "-" | "-h");
        if text == "-o"
            || matches!(&*text, "--go-files" | "--package" | "--dispatch" | "--cc-flag" | "--recursion")
        {
            list.push(word);
            list.extend(args.next());
        } else if is_ours || text.starts_with("-o") {
            list.push(word);
        } else {
            let has_value = WITH_VALUE.contains(&&*text);
            let flag = |word: OsString| {
                let mut flag = OsString::from("--cc-flag=");
                flag.push(word);
                flag
            };
            list.push(flag(word));
            if has_value {
                list.extend(args.next().map(flag));
            }
        }
    }
    list
}

pub(super) fn request(matches: &ArgMatches) -> Result<Import, Diagnostic> {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let file = path("file");
    let is_c = file.as_ref().is_some_and(|file| file.extension().is_some_and(|end| end == "c"));
    let list = many::<String>(matches, "dispatch");
    let source = match file {
        Some(file) if is_c => {
            let levels: Result<Vec<u8>, _> = list.iter().map(|word| level(word)).collect();
            Source::C(file, many(matches, "cc-flag"), levels?)
        }
        Some(file) if list.is_empty() => Source::Object(file),
        None if !list.is_empty() => {
            let one = |word: &String| {
                let (name, object) = word.split_once(':').unwrap_or((word, ""));
                if object.is_empty() {
                    return Err(wrong(word, "an object for a level is written `v3:file.o`"));
                }
                Ok((level(name)?, PathBuf::from(object)))
            };
            let all: Result<Vec<_>, _> = list.iter().map(one).collect();
            Source::Levels(all?)
        }
        Some(_) => return Err(wrong(&list[0], "`--dispatch` names the objects itself")),
        None => {
            let error = Diagnostic::unplaced(Severity::Error, "missing-argument", "`FILE` is missing");
            return Err(error.help("`rasm import --help` lists what can be imported"));
        }
    };
    let output = path("output").unwrap_or_default();
    let needs_folder = matches!(source, Source::C(..) | Source::Levels(_)) && !matches.get_flag("declare");
    if needs_folder && output.as_os_str() == "-" {
        let error = Diagnostic::unplaced(Severity::Error, "missing-argument", "`-o` is missing");
        return Err(error.note("assembly and declarations are written to the folder that it names"));
    }
    Ok(Import {
        source,
        go_files: many(matches, "go-files"),
        declares: matches.get_flag("declare"),
        package: matches.get_one::<String>("package").cloned(),
        recursion: matches.get_one::<u64>("recursion").copied(),
        output,
        messages: messages::of(matches),
    })
}

/// A level of x86-64.
fn level(word: &str) -> Result<u8, Diagnostic> {
    let number = LEVELS.iter().position(|level| *level == word).map(|at| at as u8 + 1);
    number.ok_or_else(|| wrong(word, "levels of x86-64 are `v1` to `v4`"))
}

fn wrong(word: &str, note: &str) -> Diagnostic {
    let text = format!("invalid value `{word}` for `--dispatch`");
    Diagnostic::unplaced(Severity::Error, "bad-option-value", text).note(note)
}
