//! A linked program, prepared for comparison: its bytes after self-relocation, its symbols, and the meanings of addresses.
//!
//! In: an executable. Out: symbols by name and by address, and for each address its meanings: offsets from nearby symbols, and
//! bounds of sections. Two addresses in two programs are the same place if they share a meaning.

use iced_x86::{Decoder, DecoderOptions, Mnemonic};
use object::elf::{self, ProgramHeader64, SectionHeader64};
use object::read::elf::{ElfFile64, ProgramHeader, SectionHeader, Sym};
use object::{LittleEndian as LE, Object, ObjectSection, ObjectSymbol};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Number of symbols before and after an address that give it a meaning, and their maximum distance in bytes.
const NEAREST: usize = 3;
const FARTHEST: u64 = 4096;

/// Sections of jumps through slots (PLT entries).
const JUMPS: [&str; 4] = [".plt", ".iplt", ".plt.sec", ".plt.got"];

/// A symbol with a size.
#[derive(Clone, Debug)]
pub(crate) struct Symbol {
    pub(crate) address: u64,
    pub(crate) size: u64,
    pub(crate) kind: Kind,
    /// Several objects may define it, and each linker makes its own choice.
    pub(crate) is_weak: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Function,
    /// A function selected at run time by a resolver.
    Ifunc,
    Data,
    ThreadLocal,
}

/// A meaning of an address: an offset from a symbol, or a bound of a section.
pub(crate) type Meaning = (String, i64);

/// A program.
pub(crate) struct Program {
    /// By name; several for static symbols of different files.
    pub(crate) symbols: BTreeMap<String, Vec<Symbol>>,
    /// Global names, and all names.
    pub(crate) global: Vec<String>,
    pub(crate) names: BTreeSet<String>,
    /// Start addresses of symbols, with name and size; thread-local ones are separate.
    starts: BTreeMap<u64, Vec<(String, u64)>>,
    threads: BTreeMap<u64, Vec<(String, u64)>>,
    /// Start, size and name of loaded sections.
    pub(crate) sections: Vec<(u64, u64, String)>,
    /// The file contents of each segment, relocated.
    segments: Vec<(u64, Vec<u8>)>,
    /// Loaded address ranges.
    spans: Vec<(u64, u64)>,
    /// The thread pointer, and the size of the storage before it.
    thread_pointer: u64,
    thread_size: u64,
    /// End of the initialized thread-local data; zeros follow.
    thread_bytes: u64,
}

impl Program {
    pub(crate) fn read(image: &[u8]) -> Result<Self, String> {
        let file = ElfFile64::<LE>::parse(image).map_err(|error| format!("it cannot be read: {error}"))?;
        let mut program = Program {
            symbols: BTreeMap::new(),
            global: Vec::new(),
            names: BTreeSet::new(),
            starts: BTreeMap::new(),
            threads: BTreeMap::new(),
            sections: Vec::new(),
            segments: Vec::new(),
            spans: Vec::new(),
            thread_pointer: 0,
            thread_size: 0,
            thread_bytes: 0,
        };
        for header in file.elf_program_headers() {
            program.segment(header, image)?;
        }
        for section in file.sections().filter(|section| section.address() != 0) {
            let name = section.name().map_err(|error| error.to_string())?.to_owned();
            program.sections.push((section.address(), section.size(), name));
            if section.elf_section_header().sh_type(LE) == elf::SHT_RELA {
                program.relocate(section.elf_section_header(), image)?;
            }
        }
        program.read_symbols(&file)?;
        Ok(program)
    }

    fn segment(&mut self, header: &ProgramHeader64<LE>, image: &[u8]) -> Result<(), String> {
        let (address, size) = (header.p_vaddr(LE), header.p_memsz(LE));
        match header.p_type(LE) {
            elf::PT_LOAD => {
                let bytes = header.data(LE, image).map_err(|()| "a segment lies outside the file")?;
                self.segments.push((address, bytes.to_vec()));
                self.spans.push((address, size));
            }
            elf::PT_TLS => {
                let align = header.p_align(LE).max(1);
                self.thread_pointer = (address + size).next_multiple_of(align);
                self.thread_size = self.thread_pointer - address;
                self.thread_bytes = address + header.p_filesz(LE);
            }
            _ => {}
        }
        Ok(())
    }

    /// Applies the relocations that the program applies at startup; for an ifunc this stores the resolver's address.
    fn relocate(&mut self, section: &SectionHeader64<LE>, image: &[u8]) -> Result<(), String> {
        let list: &[elf::Rela64<LE>] =
            section.data_as_array(LE, image).map_err(|error| format!("relocations: {error}"))?;
        for rela in list {
            let kind = elf::RelocationType(rela.r_info.get(LE) as u32);
            if kind == elf::R_X86_64_NONE {
                continue;
            }
            if kind != elf::R_X86_64_RELATIVE && kind != elf::R_X86_64_IRELATIVE {
                return Err(format!("a relocation of kind {}", kind.0));
            }
            let (at, value) = (rela.r_offset.get(LE), rela.r_addend.get(LE));
            let place = self.segments.iter_mut().find_map(|(start, bytes)| {
                let from = usize::try_from(at.checked_sub(*start)?).ok()?;
                bytes.get_mut(from..from.checked_add(8)?)
            });
            place.ok_or(format!("a relocation at {at:#x}"))?.copy_from_slice(&value.to_le_bytes());
        }
        Ok(())
    }

    fn read_symbols(&mut self, file: &ElfFile64<'_, LE>) -> Result<(), String> {
        for symbol in file.symbols().filter(|symbol| !symbol.is_undefined()) {
            let name = symbol.name().map_err(|error| error.to_string())?.to_owned();
            let raw = symbol.elf_symbol();
            self.names.insert(name.clone());
            // Hidden symbols are local in a program (gABI, symbol visibility), which GNU ld does not always mark.
            if symbol.is_global() && raw.st_visibility() != elf::STV_HIDDEN {
                self.global.push(name.clone());
            }
            let kind = match raw.st_type() {
                elf::STT_FUNC => Kind::Function,
                elf::STT_GNU_IFUNC => Kind::Ifunc,
                elf::STT_TLS => Kind::ThreadLocal,
                elf::STT_OBJECT | elf::STT_NOTYPE | elf::STT_COMMON => Kind::Data,
                _ => continue,
            };
            let (mut address, size) = (symbol.address(), symbol.size());
            let starts = if kind == Kind::ThreadLocal {
                // Its value is relative to the start of the storage.
                address = address.wrapping_add(self.thread_pointer - self.thread_size);
                &mut self.threads
            } else {
                &mut self.starts
            };
            let section = symbol.section_index().and_then(|index| file.section_by_index(index).ok());
            if section.is_some_and(|section| section.address() == 0) {
                // The section is not loaded.
                continue;
            }
            // Absolute numbers are not addresses, but bounds of missing sections are.
            let is_number = raw.st_shndx(LE) == elf::SHN_ABS
                && !self
                    .spans
                    .iter()
                    .any(|(start, size)| (*start..=start.saturating_add(*size)).contains(&address));
            if is_number || name.is_empty() {
                continue;
            }
            starts.entry(address).or_default().push((name.clone(), size));
            if size > 0 {
                let is_weak = symbol.is_weak();
                self.symbols.entry(name).or_default().push(Symbol { address, size, kind, is_weak });
            }
        }
        self.global.sort_unstable();
        self.global.dedup();
        Ok(())
    }

    /// The bytes from an address to the end of its segment's file contents.
    pub(crate) fn bytes(&self, address: u64) -> &[u8] {
        let inside = self.segments.iter().find_map(|(start, bytes)| {
            let rest = bytes.get(usize::try_from(address.checked_sub(*start)?).ok()?..)?;
            (!rest.is_empty()).then_some(rest)
        });
        inside.unwrap_or_default()
    }

    /// The contents of a symbol, including zeros that are not in the file.
    pub(crate) fn contents(&self, symbol: &Symbol) -> Vec<u8> {
        let mut bytes = self.bytes(symbol.address);
        if symbol.kind == Kind::ThreadLocal {
            // After the initialized data come zeros; the file contains something else there.
            let left = self.thread_bytes.saturating_sub(symbol.address);
            bytes = &bytes[..bytes.len().min(left as usize)];
        }
        let size = symbol.size as usize;
        let mut contents = bytes[..bytes.len().min(size)].to_vec();
        contents.resize(size, 0);
        contents
    }

    /// Whether an address is loaded, including the end of a segment.
    pub(crate) fn is_address(&self, address: u64) -> bool {
        self.spans.iter().any(|(start, size)| (*start..=start.saturating_add(*size)).contains(&address))
    }

    pub(crate) fn word(&self, address: u64) -> Option<u64> {
        self.bytes(address).first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
    }

    pub(crate) fn section(&self, address: u64) -> Option<&str> {
        let inside = self
            .sections
            .iter()
            .find(|(start, size, _)| (*start..start.saturating_add(*size)).contains(&address));
        inside.map(|(_, _, name)| name.as_str())
    }

    /// Whether an address is in a PLT section.
    pub(crate) fn is_jump(&self, address: u64) -> bool {
        self.section(address).is_some_and(|name| JUMPS.contains(&name))
    }

    /// Whether an address is the bound of a missing array of functions.
    pub(crate) fn is_absent_bound(&self, address: u64) -> bool {
        let mut names = self.starts.get(&address).into_iter().flatten();
        names.any(|(name, _)| {
            let name = name.strip_prefix("__").unwrap_or_default();
            let section = name.strip_suffix("_start").or(name.strip_suffix("_end")).unwrap_or_default();
            section.ends_with("_array") && self.sections.iter().all(|(_, _, name)| name[1..] != *section)
        })
    }

    /// The target of a PLT entry, or the address itself.
    pub(crate) fn behind_jump(&self, address: u64) -> u64 {
        if !self.is_jump(address) {
            return address;
        }
        let bytes = self.bytes(address);
        let decoder = Decoder::with_ip(64, &bytes[..bytes.len().min(16)], address, DecoderOptions::NONE);
        let jump = decoder.into_iter().find(|instruction| instruction.mnemonic() == Mnemonic::Jmp);
        let slot =
            jump.filter(|jump| jump.is_ip_rel_memory_operand()).map(|jump| jump.ip_rel_memory_address());
        slot.and_then(|slot| self.word(slot)).unwrap_or(address)
    }

    /// The meanings of an address.
    pub(crate) fn meanings(&self, address: u64) -> Vec<Meaning> {
        let mut meanings = nearest(&self.starts, address);
        for (start, size, name) in &self.sections {
            if address == *start {
                meanings.push((format!("start of {name}"), 0));
            }
            if address == start.saturating_add(*size) {
                meanings.push((format!("end of {name}"), 0));
            }
        }
        meanings
    }

    /// Whether an address is inside a sized symbol whose name is not local to the assembler.
    pub(crate) fn has_owner(&self, address: u64) -> bool {
        let before = self.starts.range(..=address).rev().take(NEAREST);
        before.into_iter().any(|(start, names)| {
            names.iter().any(|(name, size)| address - start < *size && !name.starts_with(".L"))
        })
    }

    /// The address that the thread pointer points to.
    pub(crate) fn thread_pointer(&self) -> u64 {
        self.thread_pointer
    }

    /// The meanings of an offset from the thread pointer.
    pub(crate) fn thread_meanings(&self, offset: u64) -> Vec<Meaning> {
        let distance = offset.wrapping_neg();
        if self.thread_size == 0 || distance > self.thread_size + FARTHEST {
            return Vec::new();
        }
        nearest(&self.threads, self.thread_pointer.wrapping_add(offset))
    }

    /// The meanings of an offset from the start of a thread's storage.
    pub(crate) fn storage_meanings(&self, offset: u64) -> Vec<Meaning> {
        self.thread_meanings(offset.wrapping_sub(self.thread_size))
    }

    /// Whether an offset from the thread pointer leads to address 0.
    pub(crate) fn is_thread_offset_of_nothing(&self, offset: u64) -> bool {
        self.thread_size > 0 && offset == self.thread_pointer.wrapping_neg()
    }

    /// Symbols whose names occur once.
    pub(crate) fn unique(&self) -> HashMap<&str, &Symbol> {
        let mut unique = HashMap::new();
        for (name, list) in &self.symbols {
            if let [symbol] = list.as_slice() {
                unique.insert(name.as_str(), symbol);
            }
        }
        unique
    }
}

/// The symbols around an address, and the distance from each.
fn nearest(starts: &BTreeMap<u64, Vec<(String, u64)>>, address: u64) -> Vec<Meaning> {
    let near = |(start, _): &(&u64, _)| address.abs_diff(**start) <= FARTHEST;
    let before = starts.range(..=address).rev().take(NEAREST);
    let inside = before.filter(|(start, names)| {
        address.abs_diff(**start) <= FARTHEST || names.iter().any(|(_, size)| address - **start <= *size)
    });
    let behind = starts.range(address.saturating_add(1)..).take(NEAREST).take_while(near);
    let around = inside.chain(behind);
    around
        .flat_map(|(start, names)| {
            names.iter().map(move |(name, _)| (name.clone(), address.wrapping_sub(*start) as i64))
        })
        .collect()
}
