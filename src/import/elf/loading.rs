//! Objects that need a loader, and files that are no such objects.
//!
//! In: an object. Out: an error for other files, and for what the loader of a program does before it runs. Nobody does it for Go's assembly, and without it the
//! results would be wrong.

use crate::diag::{Diagnostic, FilePlace, Severity};
use object::read::elf::ElfFile64;
use object::{Endianness, Object as _, ObjectSection, ObjectSymbol, elf};

/// Refuses files that are no objects of machine code for 64 bits; `name` is for messages.
pub(super) fn refuse_others(name: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
    let error = |code, text: &str| {
        Err(Diagnostic::unplaced(Severity::Error, code, text).at(FilePlace::file(name), ""))
    };
    // LLVM's bitcode, as it is and with a header of its own.
    if bytes.starts_with(b"BC\xc0\xde") || bytes.starts_with(&[0xde, 0xc0, 0x17, 0x0b]) {
        return error("intermediate-code", "this file has intermediate code of LLVM only")
            .map_err(|error| error.help("compile with `-fno-lto`, or rustc without `-C linker-plugin-lto`"));
    }
    if bytes.starts_with(b"!<arch>\n") || bytes.starts_with(b"!<thin>\n") {
        return error("unreadable-object", "this is an archive, not an object")
            .map_err(|error| error.help("take an object out of it with `ar x`"));
    }
    if bytes.starts_with(&elf::ELFMAG) && bytes.get(4) == Some(&elf::ELFCLASS32.0) {
        return error(
            "unreadable-object",
            "this object is for a processor of 32 bits, or has addresses of 32 bits",
        )
        .map_err(|error| error.help("compile with `-m64`"));
    }
    Ok(())
}

/// Refuses constructors, code on the stack and indirect functions; `name` is for messages.
pub(super) fn refuse(name: &str, file: &ElfFile64<'_, Endianness>) -> Result<(), Diagnostic> {
    let refused =
        |place, text: String| Diagnostic::unplaced(Severity::Error, "import-loading", text).at(place, "");
    // As GCC marks an object that a linker would have to compile.
    if file.symbols().any(|symbol| symbol.name().is_ok_and(|own| own == "__gnu_lto_slim")) {
        let text = "this object has intermediate code of GCC only";
        let error = Diagnostic::unplaced(Severity::Error, "intermediate-code", text);
        return Err(error
            .at(FilePlace::file(name), "")
            .help("compile with `-fno-lto`, or with `-ffat-lto-objects`"));
    }
    for section in file.sections() {
        let header = section.elf_section_header();
        let (flags, kind) =
            (header.sh_flags.get(Endianness::Little).0, header.sh_type.get(Endianness::Little));
        let own = section.name().unwrap_or_default();
        let place = FilePlace { section: Some(own.to_owned()), ..FilePlace::file(name) };
        if is_list(own, kind) && section.size() > 0 {
            let text = "functions are to run when the program is loaded: constructors, or variables whose values are computed";
            return Err(refused(place, text.to_owned())
                .note("nothing of an imported object runs before Go calls it")
                .help("call such a function from an `init` in Go, and leave the attribute out"));
        }
        if own == ".note.GNU-stack" && flags & u64::from(elf::SHF_EXECINSTR.0 as u32) != 0 {
            return Err(refused(place, "code on the stack: Go's stacks cannot be executed".to_owned())
                .note("GNU C makes such code for the address of a nested function that uses variables around it")
                .help("pass these variables as arguments, and define the function outside"));
        }
    }
    let mut defined = file.symbols().filter(|symbol| symbol.section_index().is_some());
    let Some(symbol) = defined.find(|symbol| symbol.elf_symbol().st_type() == elf::STT_GNU_IFUNC) else {
        return Ok(());
    };
    let own = symbol.name().unwrap_or_default();
    let place = FilePlace { symbol: Some(own.to_owned()), ..FilePlace::file(name) };
    Err(refused(place, format!("which `{own}` is called is decided when the program is loaded"))
        .note("this is an indirect function, as made by the attributes `ifunc` and `target_clones`")
        .help("compile an object for each level, and import them with `--dispatch v1:a.o,v3:b.o`"))
}

/// Whether a section lists functions that run at the start or the end of a program.
fn is_list(name: &str, kind: elf::SectionType) -> bool {
    let is_old =
        |list: &str| name.strip_prefix(list).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    matches!(kind, elf::SHT_INIT_ARRAY | elf::SHT_FINI_ARRAY | elf::SHT_PREINIT_ARRAY)
        || is_old(".ctors")
        || is_old(".dtors")
}
