//! Code shared by targets: applies everything in the library to a text.

use rasm::source::MemoryLoader;
use rasm::{Input, Options};

/// Limit on sizes requested by a text; beyond it, only the assembly itself is tested.
const LIMIT: u64 = 1 << 20;

/// Assembles `text` according to `flags`, and writes both outputs if there are no errors.
pub fn assemble(flags: u8, text: &[u8]) {
    const PACKAGES: [&str; 4] = ["main", "runtime", "crypto/internal/fips140/x", "example.com/a.b"];
    let options = Options {
        package: PACKAGES[usize::from(flags & 3)].into(),
        include: vec!["include".into()],
        defines: vec![("GOOS_linux".into(), "1".into())],
        shared: flags & 4 != 0,
        dynlink: flags & 8 != 0,
        retpoline: flags & 16 != 0,
        ..Options::default()
    };
    let mut loader = MemoryLoader::default();
    loader.insert("twice.h", "NOP\n#include \"twice.h\"\n#include \"twice.h\"\n");
    loader.insert("include/textflag.h", "#define NOSPLIT 4\n#define RODATA 8\n#define NOPTR 16\n#define WRAPPER 32\n");
    loader.insert("include/funcdata.h", "#define NO_LOCAL_POINTERS FUNCDATA $1, no_pointers_stackmap(SB)\n");
    let input = Input::new("x.s", text);
    if flags & 32 != 0 {
        rasm::symabis::collect(vec![input.clone()], &options, &loader);
    }
    let assembly = rasm::assemble(vec![input], &options, &loader);
    let end = text.len() as u32;
    for diagnostic in assembly.diagnostics() {
        assert!(!diagnostic.code.is_empty() && !diagnostic.message.is_empty());
    }
    if assembly.failed() || assembly.unit().ids().map(|id| assembly.unit().symbol(id).size).sum::<u64>() > LIMIT + u64::from(end) {
        return;
    }
    let object = assembly.elf();
    let listing = assembly.listing();
    assert!(object.is_ok(), "{object:?}");
    let header = "go object linux amd64 go1.27.3 GOAMD64=v1 X:dwarf5";
    let go = rasm::goobj::write::Options { header, directory: "/nowhere", dwarf5: true, ..Default::default() };
    // A GLOBL may be smaller than its DATA, which readers reject.
    let whole = assembly.unit().symbols.iter().all(|symbol| symbol.data.len() as u64 <= symbol.size);
    let written = assembly.go_object(&go);
    if let Some(object) = written.ok().filter(|_| whole) {
        assert!(rasm::goobj::read::Object::parse(&object).is_ok());
    }
    assert!(listing.lines().count() >= assembly.unit().text.len());
}
