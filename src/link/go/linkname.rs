//! Which packages may refer to a symbol through `//go:linkname`, or from assembly.
//!
//! In: a reference by name from an object, and the symbol. Out: nothing, or a refusal. A symbol of the standard library is
//! open to other packages only if its definition says so, and some only to the packages listed here (checkLinkname in
//! cmd/link/internal/loader/loader.go).

use super::refusal::{Refusal, refuse, text};
use super::symbols::{ObjectId, Place, Sym, Symbols};
use crate::goobj::format::{abi, object_flag};
use crate::goobj::read::{Object, Symbol};

/// Symbols, sorted by name, that only these packages may refer to.
#[rustfmt::skip]
const OPEN_TO: [(&str, &[&str]); 72] = [
    ("crypto/fips140.isBypassed", &["crypto/fips140"]),
    ("crypto/fips140.setBypass", &["crypto/fips140"]),
    ("crypto/fips140.unsetBypass", &["crypto/fips140"]),
    ("crypto/internal/fips140.fatal", &["crypto/internal/fips140"]),
    ("crypto/internal/fips140.getIndicator", &["crypto/internal/fips140"]),
    ("crypto/internal/fips140.setIndicator", &["crypto/internal/fips140"]),
    ("crypto/internal/rand.SetTestingReader", &["testing/cryptotest"]),
    ("crypto/internal/sysrand.fatal", &["crypto/internal/sysrand"]),
    ("crypto/rand.fatal", &["crypto/rand"]),
    ("crypto/subtle.setDITDisabled", &["crypto/subtle"]),
    ("crypto/subtle.setDITEnabled", &["crypto/subtle"]),
    ("go:fipsinfo", &["crypto/internal/fips140/check"]),
    ("internal/cpu.riscvHWProbe", &["internal/cpu"]),
    ("internal/cpu.sysctlbynameBytes", &["internal/cpu"]),
    ("internal/cpu.sysctlbynameInt32", &["internal/cpu"]),
    ("internal/runtime/cgroup.throw", &["internal/runtime/cgroup"]),
    ("internal/runtime/maps.errNilAssign", &["internal/runtime/maps"]),
    ("internal/runtime/maps.fatal", &["internal/runtime/maps"]),
    ("internal/runtime/maps.newarray", &["internal/runtime/maps"]),
    ("internal/runtime/maps.newobject", &["internal/runtime/maps"]),
    ("internal/runtime/maps.rand", &["internal/runtime/maps"]),
    ("internal/runtime/maps.typeString", &["internal/runtime/maps"]),
    ("internal/runtime/maps.typedmemclr", &["internal/runtime/maps"]),
    ("internal/runtime/maps.typedmemmove", &["internal/runtime/maps"]),
    ("internal/sync.fatal", &["internal/sync"]),
    ("internal/sync.runtime_SemacquireMutex", &["internal/sync"]),
    ("internal/sync.runtime_Semrelease", &["internal/sync"]),
    ("internal/sync.runtime_canSpin", &["internal/sync"]),
    ("internal/sync.runtime_doSpin", &["internal/sync"]),
    ("internal/sync.runtime_nanotime", &["internal/sync"]),
    ("internal/sync.throw", &["internal/sync"]),
    ("internal/synctest.IsInBubble", &["internal/synctest"]),
    ("internal/synctest.Run", &["internal/synctest"]),
    ("internal/synctest.Wait", &["internal/synctest"]),
    ("internal/synctest.acquire", &["internal/synctest"]),
    ("internal/synctest.associate", &["internal/synctest"]),
    ("internal/synctest.disassociate", &["internal/synctest"]),
    ("internal/synctest.inBubble", &["internal/synctest"]),
    ("internal/synctest.isAssociated", &["internal/synctest"]),
    ("internal/synctest.release", &["internal/synctest"]),
    ("net.newWindowsFile", &["net"]),
    ("runtime.addmoduledata", &[]),
    ("runtime.getStaticuint64s", &["reflect"]),
    ("runtime.mapaccess1", &["runtime"]),
    ("runtime.mapaccess1_fast32", &["runtime"]),
    ("runtime.mapaccess1_fast64", &["runtime"]),
    ("runtime.mapaccess1_faststr", &["runtime"]),
    ("runtime.mapdelete_fast32", &["runtime"]),
    ("runtime.mapdelete_fast64", &["runtime"]),
    ("runtime.mapdelete_faststr", &["runtime"]),
    ("runtime.pprof_goroutineLeakProfileWithLabels", &["runtime/pprof"]),
    ("runtime/pprof.runtime_goroutineLeakGC", &["runtime/pprof"]),
    ("runtime/pprof.runtime_goroutineleakcount", &["runtime/pprof"]),
    ("runtime/secret.appendSignalStacks", &["runtime/secret"]),
    ("runtime/secret.count", &["runtime/secret"]),
    ("runtime/secret.dec", &["runtime/secret"]),
    ("runtime/secret.eraseSecrets", &["runtime/secret"]),
    ("runtime/secret.getStack", &["runtime/secret"]),
    ("runtime/secret.inc", &["runtime/secret"]),
    ("runtime/trace.runtime_readTrace", &["runtime/trace"]),
    ("runtime/trace.runtime_traceClockUnitsPerSecond", &["runtime/trace"]),
    ("sync.runtime_SemacquireWaitGroup", &["sync"]),
    ("sync_test.runtime_blockUntilEmptyCleanupQueue", &["sync_test"]),
    ("syscall.rawsyscalln", &["syscall"]),
    ("syscall.runtimeClearenv", &["syscall"]),
    ("syscall.syscalln", &["syscall"]),
    ("testing.checkParallel", &["testing/cryptotest"]),
    ("testing/synctest.testingSynctestTest", &["testing/synctest"]),
    ("time.runtimeIsBubbled", &["time"]),
    ("time.runtimeNano", &["time"]),
    ("time.runtimeNow", &["time"]),
    ("unique.runtime_blockUntilEmptyCleanupQueue", &["unique"]),
];

/// Whether a reference by name must be checked: one through `//go:linkname`, or any from assembly.
pub(crate) fn is_checked(object: &Object<'_>, symbol: &Symbol<'_>) -> bool {
    let flag2 = object.table().flag2;
    symbol.flags2 & (flag2.linkname | flag2.linkname_std) != 0 || is_assembly(object)
}

/// Refuses a reference to a symbol that is not open to the object's package.
pub(crate) fn check(symbols: &Symbols<'_>, from: ObjectId, name: &[u8], sym: Sym) -> Result<(), Refusal> {
    if is_open(symbols, from, name, sym) {
        return Ok(());
    }
    let path = symbols.libraries[symbols.objects[from].library].path;
    refuse!("`{}`: invalid reference to `{}`", text(path), text(name))
}

fn is_open(symbols: &Symbols<'_>, from: ObjectId, name: &[u8], sym: Sym) -> bool {
    let file = &symbols.objects[from];
    let path = symbols.libraries[file.library].path;
    if let Ok(row) = OPEN_TO.binary_search_by(|(known, _)| known.as_bytes().cmp(name)) {
        return OPEN_TO[row].1.iter().any(|open| open.as_bytes() == path || is_frozen(path, open));
    }
    let Place::Object(id, own) = symbols.place(sym) else { return true };
    let definition = &symbols.objects[id];
    if !is_std(&definition.object) || symbols.libraries[definition.library].path == path {
        return true;
    }
    let mut symbol = definition.object.symbol(own);
    let flag2 = definition.object.table().flag2;
    let pushed = flag2.linkname | flag2.linkname_std;
    if is_assembly(&definition.object) && symbol.flags2 & pushed == 0 {
        // Going by its name, it may be meant for that package, or for code that is not Go.
        if name.starts_with(path) || !name.contains(&b'.') {
            return true;
        }
        // Otherwise the function in the other ABI decides.
        let other = if symbol.abi == abi::ABI0 { abi::INTERNAL } else { abi::ABI0 };
        if let Some(Place::Object(id, own)) = symbols.lookup(name, other).map(|sym| symbols.place(sym)) {
            symbol = symbols.objects[id].object.symbol(own);
        }
    }
    (symbol.flags2 & flag2.linkname_std != 0 && is_std(&file.object)) || symbol.flags2 & flag2.linkname != 0
}

/// Whether a path is that of a package in `crypto/internal/fips140/`, frozen at a version:
/// `crypto/internal/fips140/v1.0.0/…`.
fn is_frozen(path: &[u8], open: &str) -> bool {
    const FROZEN: &str = "crypto/internal/fips140/v";
    let Some(path) = std::str::from_utf8(path).ok().filter(|path| path.starts_with(FROZEN)) else {
        return false;
    };
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.remove(3);
    parts.join("/") == open
}

fn is_std(object: &Object<'_>) -> bool {
    object.flags() & object_flag::STD != 0
}

fn is_assembly(object: &Object<'_>) -> bool {
    object.flags() & object_flag::FROM_ASSEMBLY != 0
}
