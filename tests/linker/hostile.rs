//! Damaged files, through the library: each gives a program or an error, never a panic.
//!
//! In: an object and an archive made by rasm. Out: thousands of links of them with a few bytes changed. The changes come from a
//! fixed sequence, so that failures are reproducible.

use crate::support::runner::Trial;
use crate::support::suite::panicking;
use rasm::link::{self, Linked, Strip};
use rasm::source::{Contents, MemoryLoader};
use rasm::{Input, Options};
use std::sync::Arc;

/// Number of changed files linked in each test.
const ROUNDS: u64 = 3000;

const SOURCE: &str = "\
TEXT _start(SB), 4, $0
	CALL helper(SB)
	MOVQ $60, AX
	MOVQ value(SB), DI
	SYSCALL
	RET
DATA value+0(SB)/8, $7
GLOBL value(SB), 16, $8
DATA text+0(SB)/8, $\"abcdefgh\"
GLOBL text(SB), 8, $8
";
const HELPER: &str =
    "TEXT helper(SB), 4, $24-8\n\tLEAQ text(SB), AX\n\tMOVQ AX, table(SB)\n\tRET\nGLOBL table(SB), 16, $64\n";

pub(crate) fn trials() -> Vec<Trial> {
    let trial = |name, test| panicking(format!("hostile/{name}"), test);
    vec![
        trial("the_files_link", the_files_link),
        trial("whole_archives", whole_archives),
        trial("changed_objects", changed_objects),
        trial("changed_archives", changed_archives),
        trial("truncated_objects", truncated_objects),
    ]
}

fn object(source: &str) -> Vec<u8> {
    let input = Input::new("x.s", source.replace("text(SB)", "text<>(SB)"));
    let assembly = rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default());
    assert!(!assembly.failed(), "{:?}", assembly.diagnostics());
    assembly.elf().expect("it can be written")
}

fn link(files: Vec<(&str, Vec<u8>)>, options: &link::Options) -> Linked {
    let mut loader = MemoryLoader::default();
    let mut inputs = Vec::new();
    for (name, contents) in files {
        loader.insert(name, contents);
        inputs.push(link::Input::File { path: name.into(), whole: false });
    }
    rasm::link::link(&inputs, options, &loader)
}

fn pair() -> (Vec<u8>, Vec<u8>) {
    let helper = HELPER.replace("LEAQ text(SB), AX", "LEAQ table(SB), AX");
    (object(SOURCE), object(&helper))
}

/// Ways to link, so that each phase sees the damage.
fn ways() -> [link::Options; 4] {
    let plain = link::Options { threads: Some(1), eh_frame_hdr: true, map: true, ..link::Options::default() };
    let moved = link::Options { pie: true, ..plain.clone() };
    let lean = link::Options { gc_sections: true, strip: Strip::All, ..plain.clone() };
    let joined = link::Options { relocatable: true, ..plain.clone() };
    [plain, moved, lean, joined]
}

/// A pseudorandom sequence (Knuth's MMIX generator).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    /// Changes one to three bytes, each to a typical value, to its successor, or to a random one.
    fn change(&mut self, bytes: &mut [u8]) {
        const VALUES: [u8; 8] = [0, 1, 0x7f, 0x80, 0xff, 0xfe, 4, 8];
        for _ in 0..=self.below(3) {
            let at = self.below(bytes.len());
            bytes[at] = match self.below(3) {
                0 => VALUES[self.below(VALUES.len())],
                1 => bytes[at].wrapping_add(1),
                _ => self.below(256) as u8,
            };
        }
    }
}

fn the_files_link() {
    let (main, helper) = pair();
    for options in ways() {
        let linked = link(vec![("main.o", main.clone()), ("helper.o", helper.clone())], &options);
        assert!(linked.image.is_some() && linked.diagnostics.is_empty(), "{:?}", linked.diagnostics);
    }
}

/// A member that nothing refers to is linked only with `whole`.
fn whole_archives() {
    let source = "TEXT _start(SB), 4, $0\n\tRET\n";
    let (_, helper) = pair();
    let mut loader = MemoryLoader::default();
    loader.insert("main.o", object(source));
    loader.insert("lib.a", rasm::archive::write(&helper, &["helper".to_owned()]).expect("it is small"));
    for whole in [false, true] {
        let file = |name: &str| link::Input::File { path: name.into(), whole };
        let options = link::Options { map: true, ..link::Options::default() };
        let linked = rasm::link::link(&[file("main.o"), file("lib.a")], &options, &loader);
        assert!(!linked.failed(), "{:?}", linked.diagnostics);
        assert_eq!(linked.map.expect("it was asked for").contains("lib.a("), whole);
    }
}

fn changed_objects() {
    let (main, helper) = pair();
    let mut chance = Chance(1);
    let (mut linked, mut refused) = (0, 0);
    for round in 0..ROUNDS {
        let mut changed = main.clone();
        chance.change(&mut changed);
        let options = &ways()[round as usize % 3];
        let result = link(vec![("main.o", changed), ("helper.o", helper.clone())], options);
        assert_eq!(result.image.is_none(), result.failed(), "round {round}");
        if result.failed() { refused += 1 } else { linked += 1 }
    }
    // Some damage goes unnoticed, some is found.
    assert!(linked > 100 && refused > 100, "{linked} linked, {refused} refused");
}

fn changed_archives() {
    let (main, helper) = pair();
    let archive = rasm::archive::write(&helper, &["helper".to_owned()]).expect("it is small");
    let mut chance = Chance(2);
    let mut refused = 0;
    for round in 0..ROUNDS {
        let mut changed = archive.clone();
        // The headers are the most interesting part.
        let most = if round % 2 == 0 { changed.len() } else { 200 };
        chance.change(&mut changed[..most]);
        let result = link(vec![("main.o", main.clone()), ("lib.a", changed)], &ways()[round as usize % 3]);
        assert_eq!(result.image.is_none(), result.failed(), "round {round}");
        refused += usize::from(result.failed());
    }
    assert!(refused > 100, "{refused} refused");
}

fn truncated_objects() {
    let (main, helper) = pair();
    for length in 0..main.len() {
        let contents: Contents = Arc::new(main[..length].to_vec());
        let inputs = [
            link::Input::Object { name: "main.o".into(), contents },
            link::Input::Object { name: "helper.o".into(), contents: Arc::new(helper.clone()) },
        ];
        let result = rasm::link::link(&inputs, &ways()[length % 3], &MemoryLoader::default());
        assert!(result.failed() && result.image.is_none(), "{length} bytes of {} are enough", main.len());
    }
}
