//! The command line of a linker, as compilers write it.
//!
//! In: words. Out: what to link and how. The grammar is GNU ld's, which is not that of other commands: long
//! options have one dash or two, their value stands behind `=` or is the next word, and what a file is depends
//! on what came before it.

mod options;
mod response;
mod values;

use crate::{LinkInput, LinkOptions};
use options::Takes;
use std::ffi::OsString;
use std::path::PathBuf;

/// What to do.
pub(super) enum Request {
    /// Link.
    Link(Box<Arguments>),
    /// Print a text: help or the version.
    Print(String),
}

/// What to link, and where it goes.
pub(super) struct Arguments {
    pub(super) inputs: Vec<LinkInput>,
    pub(super) output: PathBuf,
    pub(super) options: LinkOptions,
    /// Where the map goes, `-` for standard output.
    pub(super) map: Option<PathBuf>,
    /// Prints how long each phase took.
    pub(super) time_phases: bool,
    /// What is printed before anything is done.
    pub(super) greeting: Option<String>,
    /// Things that were asked for and that make no difference.
    pub(super) warnings: Vec<String>,
}

/// The command line so far.
struct Parsing {
    arguments: Arguments,
    /// Archives are taken whole from here on.
    whole: bool,
    /// Objects are taken only if something refers to them.
    lazy: bool,
    /// What --push-state remembers.
    saved: Vec<bool>,
    /// -static was given.
    is_static: bool,
    /// The program that would load this one.
    interpreter: Option<String>,
    print: Option<String>,
    /// -v was given.
    tells_version: bool,
}

/// Reads the words behind the command's name.
pub(super) fn parse(args: &[OsString]) -> Result<Request, String> {
    let words = response::expand(args)?;
    if words == ["-h"] {
        // With a name behind it, it is something else.
        return Ok(Request::Print(options::HELP.into()));
    }
    let mut parsing = Parsing {
        arguments: Arguments {
            inputs: Vec::new(),
            output: PathBuf::from("a.out"),
            options: LinkOptions::default(),
            map: None,
            time_phases: false,
            greeting: None,
            warnings: Vec::new(),
        },
        whole: false,
        lazy: false,
        saved: Vec::new(),
        is_static: false,
        interpreter: None,
        print: None,
        tells_version: false,
    };
    let mut words = words.into_iter();
    let mut only_files = false;
    while let Some(word) = words.next() {
        if only_files || !word.starts_with('-') || word == "-" {
            let path = PathBuf::from(word);
            let whole = parsing.whole;
            let input = if parsing.lazy { LinkInput::Lazy { path } } else { LinkInput::File { path, whole } };
            parsing.arguments.inputs.push(input);
        } else if word == "--" {
            only_files = true;
        } else {
            option(&mut parsing, &word, &mut words)?;
        }
    }
    finish(parsing)
}

/// Reads one option, with its value if that is the next word.
fn option(parsing: &mut Parsing, word: &str, words: &mut impl Iterator<Item = String>) -> Result<(), String> {
    let Some((option, value)) = options::find(word) else {
        return Err(format!("unknown option {word}"));
    };
    let value = match (option.takes, value) {
        (Takes::Value, None) => words.next().ok_or_else(|| format!("{word} needs a value"))?,
        (Takes::Nothing, Some(_)) => return Err(format!("{word}: there is no value to give")),
        (_, value) => value.unwrap_or_default().to_owned(),
    };
    (option.act)(parsing, &value)
}

/// Checks what only the whole line can be asked.
fn finish(parsing: Parsing) -> Result<Request, String> {
    if let Some(text) = parsing.print {
        return Ok(Request::Print(text));
    }
    if parsing.tells_version && parsing.arguments.inputs.is_empty() {
        return Ok(Request::Print(options::version()));
    }
    if let Some(interpreter) = parsing.interpreter.filter(|_| !parsing.is_static) {
        return Err(format!(
            "this asks for a program that {interpreter} loads, and rasm links static programs only: use -static or -static-pie"
        ));
    }
    let mut arguments = parsing.arguments;
    arguments.greeting = parsing.tells_version.then(options::version);
    if arguments.inputs.is_empty() {
        return Err("no input files".into());
    }
    arguments.options.map = arguments.map.is_some();
    let options = &arguments.options;
    if options.image_base.is_some_and(|base| !base.is_multiple_of(options.max_page_size)) {
        return Err(format!(
            "--image-base must be a multiple of the page size, {:#x}",
            options.max_page_size
        ));
    }
    Ok(Request::Link(Box::new(arguments)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BuildId, Strip};
    use std::path::Path;

    fn arguments(line: &str) -> Result<Arguments, String> {
        let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        match parse(&words)? {
            Request::Link(arguments) => Ok(*arguments),
            Request::Print(text) => Err(text),
        }
    }

    #[test]
    fn a_line_of_gcc_is_understood() {
        let line = "-plugin /usr/lib/liblto_plugin.so -plugin-opt=-pass-through=-lc --build-id -m elf_x86_64 \
            --hash-style=gnu --as-needed -static -dynamic-linker /lib64/ld.so -z relro crt1.o -L/usr/lib -L /lib a.o \
            --start-lib c.o --end-lib --start-group -lgcc -lc --end-group --push-state --whole-archive -l m --pop-state b.a -o prog -e main";
        let arguments = arguments(line).unwrap();
        let inputs: Vec<String> = arguments
            .inputs
            .iter()
            .map(|input| match input {
                LinkInput::File { path, whole } => format!("{} {whole}", path.display()),
                LinkInput::Library { name, whole } => format!("-l{name} {whole}"),
                LinkInput::Lazy { path } => format!("{} lazy", path.display()),
                LinkInput::Object { name, .. } => name.clone(),
            })
            .collect();
        assert_eq!(
            inputs,
            ["crt1.o false", "a.o false", "c.o lazy", "-lgcc false", "-lc false", "-lm true", "b.a false"]
        );
        assert_eq!(arguments.output, Path::new("prog"));
        assert_eq!(arguments.options.entry, "main");
        assert_eq!(arguments.options.search, [Path::new("/usr/lib"), Path::new("/lib")]);
        assert_eq!(arguments.options.build_id, Some(BuildId::Hash(20)));
    }

    #[test]
    fn options_have_one_dash_or_two() {
        let options =
            arguments("-gc-sections --image-base=0x10000 -defsym a=b+0x10 -s a.o -z stack-size=0x1000")
                .unwrap()
                .options;
        assert!(options.gc_sections && options.strip == Strip::All);
        assert_eq!((options.image_base, options.stack_size), (Some(0x10000), 0x1000));
        let assignment = &options.definitions[0];
        assert_eq!(
            (assignment.name.as_str(), assignment.base.as_deref(), assignment.offset),
            ("a", Some("b"), 16)
        );
    }

    #[test]
    fn what_is_not_for_us_is_said() {
        let error = |line| arguments(line).err().unwrap();
        assert!(error("a.o -dynamic-linker /lib/ld.so").contains("/lib/ld.so"));
        // Which kind of library is meant says nothing about the program.
        assert!(error("a.o -dynamic-linker /lib/ld.so -Bstatic -lm -Bdynamic").contains("/lib/ld.so"));
        assert!(error("-b binary a.o").contains("binary"));
        assert!(error("-v").starts_with("rasm") && arguments("-v a.o").unwrap().greeting.is_some());
        assert!(error("-shared a.o").contains("-shared"));
        assert!(error("-T x.ld a.o").contains("-T"));
        assert!(error("-m elf_i386 a.o").contains("elf_i386"));
        assert!(error("--nonsense a.o").contains("--nonsense"));
        assert!(error("a.o -o").contains("needs a value"));
        assert!(error("--image-base=1 a.o").contains("multiple"));
        assert!(error("").contains("no input"));
        assert!(error("--version").starts_with("rasm"));
    }
}
