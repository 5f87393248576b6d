//! The linker as a library: the effect of each option on headers, sections and symbols, and objects that no compiler generates.
//!
//! In: objects made by rasm or built here. Out: one test for each option and each kind of object.

use crate::support::runner::Trial;
use crate::support::suite::panicking;
use object::elf::{self, ProgramHeader64};
use object::read::elf::{ElfFile64, FileHeader, ProgramHeader};
use object::write::{Relocation, SectionId, Symbol, SymbolSection};
use object::{LittleEndian, Object, ObjectSection, ObjectSymbol, RelocationFlags, SectionFlags, SectionKind};
use object::{SymbolFlags, SymbolKind, SymbolScope};
use rasm::link::{self, BuildId, Linked, Strip};
use rasm::source::MemoryLoader;
use rasm::{Input, Options};

const MAIN: &str = "\
TEXT _start(SB), 4, $0
	CALL helper(SB)
	MOVQ $60, AX
	SYSCALL
	RET
TEXT main·main(SB), 4, $0
	RET
";
const HELPER: &str = "TEXT helper(SB), 4, $0\n\tRET\nTEXT _start(SB), 4, $0\n\tRET\n";

pub(crate) fn trials() -> Vec<Trial> {
    let trial = |name, test| panicking(format!("library/{name}"), test);
    vec![
        trial("entry", entry),
        trial("stack", stack),
        trial("image_base", image_base),
        trial("build_id", build_id),
        trial("strip", strip),
        trial("assignments", assignments),
        trial("map", map),
        trial("lazy_objects", lazy_objects),
        trial("intermediate_code", intermediate_code),
        trial("own_entry", own_entry),
        trial("strict_alignment", strict_alignment),
        trial("large_commons", large_commons),
        trial("empty_space", empty_space),
        trial("many_errors", many_errors),
        trial("many_overflows", many_overflows),
        trial("compressed_sizes", compressed_sizes),
        trial("compact_relocations", compact_relocations),
    ]
}

fn assembled(source: &str) -> Vec<u8> {
    let input = Input::new("x.s", source);
    let assembly = rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default());
    assert!(!assembly.failed(), "{:?}", assembly.diagnostics());
    assembly.elf().expect("it can be written")
}

fn main_object() -> Vec<u8> {
    assembled(&MAIN.replace("\tCALL helper(SB)\n", ""))
}

fn link(objects: &[Vec<u8>], options: &link::Options) -> Linked {
    let mut loader = MemoryLoader::default();
    let mut inputs = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        let name = format!("part{index}.o");
        loader.insert(&name, object.clone());
        inputs.push(link::Input::File { path: name.into(), whole: false });
    }
    rasm::link::link(&inputs, options, &loader)
}

fn image(objects: &[Vec<u8>], options: &link::Options) -> Vec<u8> {
    let linked = link(objects, options);
    linked.image.unwrap_or_else(|| panic!("{:?}", linked.diagnostics))
}

/// The text of the only error.
fn error(objects: &[Vec<u8>], options: &link::Options) -> String {
    let linked = link(objects, options);
    assert!(linked.image.is_none());
    match linked.diagnostics.as_slice() {
        [one] => format!("{}: {}", one.code, one.message),
        all => panic!("{} errors: {all:?}", all.len()),
    }
}

fn segment(image: &[u8], kind: elf::ProgramType) -> ProgramHeader64<LittleEndian> {
    let file = ElfFile64::<LittleEndian>::parse(image).expect("it is a program");
    let headers = file.elf_program_headers().iter();
    let mut found = headers.filter(|header| header.p_type(LittleEndian) == kind);
    *found.next().expect("there is such a segment")
}

fn address(image: &[u8], name: &str) -> Option<u64> {
    let file = ElfFile64::<LittleEndian>::parse(image).expect("it is a program");
    file.symbols().find(|symbol| symbol.name() == Ok(name)).map(|symbol| symbol.address())
}

fn entry_of(image: &[u8]) -> u64 {
    let file = ElfFile64::<LittleEndian>::parse(image).expect("it is a program");
    file.elf_header().e_entry(LittleEndian)
}

fn entry() {
    let objects = [main_object()];
    let with =
        |entry: &str| image(&objects, &link::Options { entry: entry.into(), ..link::Options::default() });
    let usual = with("_start");
    assert_eq!(Some(entry_of(&usual)), address(&usual, "_start"));
    assert_eq!(Some(entry_of(&with("main.main"))), address(&usual, "main.main"));
    // A number is an address, not a symbol.
    assert_eq!(entry_of(&with("0x401003")), 0x40_1003);
    let said = error(&objects, &link::Options { entry: "_strat".into(), ..link::Options::default() });
    assert_eq!(said, "no-entry: entry point `_strat` is not defined");
}

fn stack() {
    let options = link::Options { stack_size: 0x12_0000, ..link::Options::default() };
    let usual = segment(&image(&[main_object()], &link::Options::default()), elf::PT_GNU_STACK);
    let asked = segment(&image(&[main_object()], &options), elf::PT_GNU_STACK);
    assert_eq!((usual.p_memsz(LittleEndian), asked.p_memsz(LittleEndian)), (0, 0x12_0000));
    assert!(!asked.p_flags(LittleEndian).contains(elf::PF_X));
    let options = link::Options { exec_stack: Some(true), ..link::Options::default() };
    assert!(
        segment(&image(&[main_object()], &options), elf::PT_GNU_STACK)
            .p_flags(LittleEndian)
            .contains(elf::PF_X)
    );
}

fn image_base() {
    for base in [0x1_0000, 0x1_0000_0000] {
        let options = link::Options { image_base: Some(base), ..link::Options::default() };
        let image = image(&[main_object()], &options);
        assert_eq!(segment(&image, elf::PT_LOAD).p_vaddr(LittleEndian), base);
        assert!((base..base + 0x10_0000).contains(&entry_of(&image)));
    }
}

fn build_id() {
    let with = |id: Option<BuildId>| {
        let image = image(&[main_object()], &link::Options { build_id: id, ..link::Options::default() });
        let file = ElfFile64::<LittleEndian>::parse(&*image).expect("it is a program");
        file.build_id().expect("its notes can be read").map(<[u8]>::to_vec)
    };
    assert_eq!(with(None), None);
    assert_eq!(with(Some(BuildId::Bytes(vec![1, 2, 3]))), Some(vec![1, 2, 3]));
    let hash = with(Some(BuildId::Hash(20))).expect("it was asked for");
    assert!(hash.len() == 20 && hash.iter().any(|byte| *byte != 0));
    // A different program has a different ID.
    let options = link::Options {
        build_id: Some(BuildId::Hash(20)),
        entry: "main.main".into(),
        ..link::Options::default()
    };
    let other = image(&[main_object()], &options);
    let other = ElfFile64::<LittleEndian>::parse(&*other).expect("it is a program");
    assert_ne!(other.build_id().expect("its notes can be read"), Some(&*hash));
}

fn strip() {
    let has = |strip: Strip| {
        let image = image(&[main_object()], &link::Options { strip, ..link::Options::default() });
        let file = ElfFile64::<LittleEndian>::parse(&*image).expect("it is a program");
        [".symtab", ".debug_line"].map(|name| file.section_by_name(name).is_some())
    };
    assert_eq!(has(Strip::Nothing), [true, true]);
    assert_eq!(has(Strip::Debug), [true, false]);
    assert_eq!(has(Strip::All), [false, false]);
}

fn assignments() {
    let assignment = |name: &str, base: Option<&str>, offset: i64| {
        let number = link::Expression::Number(offset as u64);
        let value = match base {
            Some(base) => {
                let base = link::Expression::Symbol(base.to_owned());
                link::Expression::Pair(Box::new((base, link::Operator::Add, number)))
            }
            None => number,
        };
        link::Assignment { name: name.into(), value }
    };
    let definitions = vec![
        assignment("number", None, 77),
        assignment("near", Some("_start"), 4),
        assignment("last", Some("near"), -1),
    ];
    let image = image(&[main_object()], &link::Options { definitions, ..link::Options::default() });
    let start = address(&image, "_start").expect("it is there");
    assert_eq!(address(&image, "number"), Some(77));
    assert_eq!((address(&image, "near"), address(&image, "last")), (Some(start + 4), Some(start + 3)));
    // An absolute number belongs to no section; an offset from a symbol belongs to its section.
    let file = ElfFile64::<LittleEndian>::parse(&*image).expect("it is a program");
    let section = |name| {
        file.symbols().find(|symbol| symbol.name() == Ok(name)).and_then(|symbol| symbol.section_index())
    };
    assert_eq!((section("number"), section("near")), (None, section("_start")));
}

fn map() {
    let linked = link(&[main_object()], &link::Options { map: true, ..link::Options::default() });
    let image = linked.image.expect("it is linked");
    let start = address(&image, "_start").expect("it is there");
    let text = linked.map.expect("it was asked for");
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
    let at = format!("{start:x}");
    assert!(lines.iter().any(|line| line[0] == at && line.last() == Some(&".text")), "{text}");
    assert!(lines.iter().any(|line| line[0] == at && line.last() == Some(&"part0.o(.text)")), "{text}");
    assert!(lines.iter().any(|line| line[0] == at && line.last() == Some(&"_start")), "{text}");
}

/// A lazy object that nothing refers to is not linked, so its other definitions cannot conflict.
fn lazy_objects() {
    let mut loader = MemoryLoader::default();
    loader.insert("main.o", assembled(MAIN));
    loader.insert("alone.o", main_object());
    loader.insert("helper.o", assembled(HELPER.split_inclusive('\n').take(2).collect::<String>().as_str()));
    loader.insert("other.o", assembled(HELPER));
    let options = link::Options::default();
    let lazy = |name: &str| link::Input::Lazy { path: name.into() };
    let file = |name: &str| link::Input::File { path: name.into(), whole: false };
    let with = |inputs: &[link::Input]| rasm::link::link(inputs, &options, &loader);
    let used = with(&[file("main.o"), lazy("helper.o"), lazy("other.o")]).image.expect("it is linked");
    assert!(address(&used, "helper").is_some());
    let unused = with(&[file("alone.o"), lazy("helper.o")]).image.expect("it is linked");
    assert!(address(&unused, "helper").is_none());
    assert!(with(&[file("main.o"), file("other.o")]).failed());
}

fn intermediate_code() {
    let said = error(&[main_object(), b"BC\xc0\xde and more".to_vec()], &link::Options::default());
    assert_eq!(said, "intermediate-code: object contains only LLVM intermediate code");
    // In a library it may be unreferenced.
    let library = rasm::archive::write(b"BC\xc0\xde and more", &["helper".to_owned()]).expect("it is small");
    let linked = link(&[main_object(), library], &link::Options::default());
    assert!(linked.image.is_some() && linked.diagnostics.len() == 1, "{:?}", linked.diagnostics);
    assert_eq!(linked.diagnostics[0].code, "intermediate-code");
}

/// An explicit entry point means that no runtime is wanted.
fn own_entry() {
    let object = [assembled("TEXT main·main(SB), 4, $0\n\tRET\n")];
    assert!(link(&object, &link::Options::default()).wants_runtime);
    let said = error(&object, &link::Options { entry: "main.mian".into(), ..link::Options::default() });
    assert_eq!(said, "no-entry: entry point `main.mian` is not defined");
}

/// An object with a function, to which the tests add more.
struct Made(object::write::Object<'static>);

impl Made {
    fn new() -> Self {
        let (format, architecture) = (object::BinaryFormat::Elf, object::Architecture::X86_64);
        let mut made = Made(object::write::Object::new(format, architecture, object::Endianness::Little));
        let text = made.section(
            ".text",
            elf::SHT_PROGBITS,
            elf::SHF_ALLOC.0 | elf::SHF_EXECINSTR.0,
            vec![0xc3; 64],
            1,
        );
        made.symbol("_start", SymbolSection::Section(text), 0, 1);
        made
    }

    fn section(
        &mut self,
        name: &str,
        kind: elf::SectionType,
        flags: u64,
        bytes: Vec<u8>,
        align: u64,
    ) -> SectionId {
        let id = self.0.add_section(Vec::new(), name.into(), SectionKind::Data);
        let section = self.0.section_mut(id);
        section.flags = SectionFlags::Elf { sh_type: kind, sh_flags: elf::SectionFlags(flags) };
        section.set_data(bytes, align);
        id
    }

    fn symbol(
        &mut self,
        name: &str,
        section: SymbolSection,
        value: u64,
        size: u64,
    ) -> object::write::SymbolId {
        self.0.add_symbol(Symbol {
            name: name.into(),
            value,
            size,
            kind: SymbolKind::Data,
            scope: SymbolScope::Dynamic,
            weak: false,
            section,
            flags: SymbolFlags::None,
        })
    }

    fn bytes(self) -> Vec<u8> {
        self.0.write().expect("it can be written")
    }
}

/// Changes an eight-byte field, at `offset` in a section's header.
fn patch(object: &mut [u8], name: &str, offset: usize, value: u64) {
    let file = ElfFile64::<LittleEndian>::parse(&*object).expect("it is an object");
    let index = file.section_by_name(name).expect("it is there").index().0;
    let at = file.elf_header().e_shoff(LittleEndian) as usize + 64 * index + offset;
    object[at..at + 8].copy_from_slice(&value.to_le_bytes());
}

const SIZE: usize = 32;
const ALIGNMENT: usize = 48;
const ENTRY_SIZE: usize = 56;

/// Strings with an alignment of one gigabyte are not merged.
fn strict_alignment() {
    let flags = elf::SHF_ALLOC.0 | elf::SHF_MERGE.0 | elf::SHF_STRINGS.0;
    let mut made = Made::new();
    made.section(".rodata.str1.1", elf::SHT_PROGBITS, flags, b"a\0b\0c\0d\0e\0f\0".to_vec(), 1);
    let mut object = made.bytes();
    patch(&mut object, ".rodata.str1.1", ENTRY_SIZE, 1);
    image(&[object.clone()], &link::Options::default());
    patch(&mut object, ".rodata.str1.1", ALIGNMENT, 1 << 30);
    let linked = link(&[object], &link::Options::default());
    assert_eq!(linked.image.is_none(), linked.failed());
}

fn large_commons() {
    let with = |sizes: &[u64], align: u64| {
        let mut made = Made::new();
        for (index, size) in sizes.iter().enumerate() {
            made.symbol(&format!("common{index}"), SymbolSection::Common, align, *size);
        }
        link(&[made.bytes()], &link::Options::default())
    };
    assert!(with(&[100, 200], 16).image.is_some());
    for (sizes, align) in
        [(&[u64::MAX - 8, 100, 100][..], 16), (&[8, 8], 24), (&[8, 8], 1 << 63), (&[1 << 46; 3], 8)]
    {
        let linked = with(sizes, align);
        assert!(linked.failed() && linked.image.is_none(), "{sizes:x?}");
    }
}

/// A few bytes that require gigabytes of file.
fn empty_space() {
    let alloc = elf::SHF_ALLOC.0;
    let mut made = Made::new();
    made.section(".first", elf::SHT_PROGBITS, alloc, vec![1], 1);
    made.section(".second", elf::SHT_PROGBITS, alloc, vec![1], 1);
    made.section(".third", elf::SHT_PROGBITS, alloc, vec![1], 1);
    let mut object = made.bytes();
    for name in [".first", ".second", ".third"] {
        patch(&mut object, name, ALIGNMENT, 1 << 30);
    }
    let said = error(&[object], &link::Options::default());
    assert_eq!(said, "too-large: the program would contain more than 1 GiB of padding");

    let mut made = Made::new();
    made.section(".zeros", elf::SHT_NOBITS, alloc, Vec::new(), 1);
    let mut object = made.bytes();
    patch(&mut object, ".zeros", SIZE, 3 << 30);
    let said = error(&[object], &link::Options::default());
    assert_eq!(said, "too-large: the program would contain more than 1 GiB of padding");
}

/// The number of reported errors is limited.
fn many_errors() {
    let mut made = Made::new();
    let text = made.section(".more", elf::SHT_PROGBITS, elf::SHF_ALLOC.0, vec![0; 1 << 16], 1);
    for index in 0..5_000u64 {
        made.symbol(&format!("here{index}"), SymbolSection::Section(text), index, 1);
        let symbol = made.symbol(&format!("absent{index}"), SymbolSection::Undefined, 0, 0);
        let flags = RelocationFlags::Elf { r_type: elf::R_X86_64_64 };
        let relocation = Relocation { offset: index * 8, symbol, addend: 0, flags };
        made.0.add_relocation(text, relocation).expect("it can be added");
    }
    let linked = link(&[made.bytes()], &link::Options::default());
    assert!(linked.failed() && linked.diagnostics.len() < 1000, "{}", linked.diagnostics.len());
    let last = linked.diagnostics.last().map(|last| last.message.as_str());
    assert_eq!(last, Some("4800 more symbols are not defined"));
}

/// Of values that do not fit, the first of each section are reported, each with the innermost symbol around it.
fn many_overflows() {
    for (name, flags) in [(".debug_info", 0), (".more", elf::SHF_ALLOC.0)] {
        let mut made = Made::new();
        let far = made.symbol("far", SymbolSection::Absolute, 1 << 40, 0);
        let section = made.section(name, elf::SHT_PROGBITS, flags, vec![0; 1 << 16], 1);
        made.symbol("all", SymbolSection::Section(section), 0, 1 << 16);
        for index in 0..5_000u64 {
            made.symbol(&format!("here{index}"), SymbolSection::Section(section), index * 8, 8);
            let flags = RelocationFlags::Elf { r_type: elf::R_X86_64_32 };
            let relocation = Relocation { offset: index * 8 + 2, symbol: far, addend: 0, flags };
            made.0.add_relocation(section, relocation).expect("it can be added");
        }
        let linked = link(&[made.bytes()], &link::Options::default());
        assert!(linked.failed() && linked.diagnostics.len() == 20, "{}", linked.diagnostics.len());
        let text = format!("{:?}", linked.diagnostics[19]);
        assert!(
            text.contains("relocation-overflow") && text.contains("here19") && text.contains("154"),
            "{text}"
        );
    }
}

/// The sizes claimed by compressed sections are not trusted.
fn compressed_sizes() {
    // "abc", stored uncompressed.
    let zlib = [0x78, 1, 1, 3, 0, 0xfc, 0xff, b'a', b'b', b'c', 2, 0x4d, 1, 0x27];
    let object = |size: u64, flags: u64| {
        let header = [1u64.to_le_bytes(), size.to_le_bytes(), 1u64.to_le_bytes()].concat();
        let mut made = Made::new();
        let bytes = [&header, &zlib[..]].concat();
        made.section(".debug_str", elf::SHT_PROGBITS, elf::SHF_COMPRESSED.0 | flags, bytes, 1);
        made.bytes()
    };
    let linked = image(&[object(3, 0)], &link::Options::default());
    let file = ElfFile64::<LittleEndian>::parse(&*linked).expect("it is a program");
    let section = file.section_by_name(".debug_str").expect("it is there");
    assert_eq!(section.data(), Ok(&b"abc"[..]));
    for size in [2, 4, 1 << 20, 1 << 40, u64::MAX] {
        assert!(
            error(&[object(size, 0)], &link::Options::default()).starts_with("bad-object: damaged object: ")
        );
    }
    let loaded = object(3, elf::SHF_ALLOC.0);
    assert!(error(&[loaded], &link::Options::default()).contains("is both loaded and compressed"));
    // Omitted sections are not checked.
    image(&[object(4, 0)], &link::Options { strip: Strip::Debug, ..link::Options::default() });
}

fn compact_relocations() {
    let mut made = Made::new();
    made.section(".crel.text", elf::SectionType(0x4000_0014), 0, vec![0; 4], 1);
    assert!(error(&[made.bytes()], &link::Options::default()).contains("compact relocations"));
}
