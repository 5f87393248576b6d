//! Strings, slices, maps and channels: they get the fields of the runtime's own structs, with the type-dependent ones
//! substituted (the synthesize functions in cmd/link/internal/ld/dwarf.go).
//!
//! For each kind, only the types that existed when the kind's turn came are processed, last one first.

use super::abbreviations::Abbreviation;
use super::types::{EntryId, Target, Types};
use crate::link::go::refusal::{Refusal, refuse, text};
use crate::link::go::types::{self, COMMON, kind};

impl Types<'_, '_> {
    /// Gives all types of these four kinds their fields.
    pub(super) fn synthesize(&mut self) -> Result<(), Refusal> {
        self.strings()?;
        self.slices()?;
        self.maps()?;
        self.channels()
    }

    /// The types of a kind, last one first.
    fn of_kind(&self, abbreviation: Abbreviation) -> Vec<EntryId> {
        let entries = self.entries.iter_enumerated();
        let mut ids: Vec<EntryId> =
            entries.filter(|(_, entry)| entry.abbreviation == abbreviation).map(|(id, _)| id).collect();
        ids.reverse();
        ids
    }

    /// The definition of a runtime struct.
    fn prototype(&mut self, name: &str) -> Result<EntryId, Refusal> {
        let descriptor = self.needed(name)?;
        self.define(descriptor)?;
        match self.definitions.get(&descriptor) {
            Some(&id) => Ok(id),
            None => refuse!("there is no definition of `{name}`"),
        }
    }

    fn copy_fields(&mut self, to: EntryId, from: EntryId) {
        self.entries[to].parts = self.entries[from].parts.clone();
    }

    /// Changes the type of a field.
    fn substitute(&mut self, id: EntryId, field: &str, of: EntryId) -> Result<(), Refusal> {
        let entry = &mut self.entries[id];
        let Some(part) = entry.parts.iter_mut().find(|part| *part.name == *field.as_bytes()) else {
            return refuse!("`{}` has no field {field}", text(&entry.name));
        };
        part.of = Target::Entry(of);
        Ok(())
    }

    fn strings(&mut self) -> Result<(), Refusal> {
        let list = self.of_kind(Abbreviation::String);
        let prototype = self.prototype("runtime.stringStructDWARF")?;
        list.into_iter().for_each(|id| self.copy_fields(id, prototype));
        Ok(())
    }

    fn slices(&mut self) -> Result<(), Refusal> {
        let list = self.of_kind(Abbreviation::Slice);
        let prototype = self.prototype("runtime.slice")?;
        for id in list {
            self.copy_fields(id, prototype);
            if let Target::Entry(elem) = self.entries[id].elem {
                let pointer = self.pointer_to(elem);
                self.substitute(id, "array", pointer)?;
            }
        }
        Ok(())
    }

    /// Adds the struct of that name with the fields of a prototype; the error is the entry that has the name already.
    fn structure(&mut self, name: Vec<u8>, prototype: EntryId) -> Result<EntryId, EntryId> {
        if let Some(id) = self.find(&name) {
            return Err(id);
        }
        let id = self.add(Abbreviation::Struct, name);
        self.copy_fields(id, prototype);
        self.entries[id].size = self.entries[prototype].size;
        Ok(id)
    }

    fn maps(&mut self) -> Result<(), Refusal> {
        let list = self.of_kind(Abbreviation::Map);
        let map = self.prototype("internal/runtime/maps.Map")?;
        let table = self.prototype("internal/runtime/maps.table")?;
        let groups = self.prototype("internal/runtime/maps.groupsReference")?;
        for id in list {
            let Target::Descriptor(descriptor) = self.entries[id].of else { continue };
            let target = |at: usize| types::target(self.symbols, descriptor, (COMMON + at) as u32);
            let [key, elem, group] = [0, 8, 16].map(target);
            let (key, elem) = (self.define(key)?, self.define(elem)?);
            let group = self.define(group)?;
            let arguments =
                [b"<", &self.entries[key].name[..], b",", &self.entries[elem].name, b">"].concat();
            let name = |of: &str| [of.as_bytes(), &arguments].concat();
            let groups = match self.structure(name("groupReference"), groups) {
                Ok(groups) => {
                    let pointer = self.pointer_to(group);
                    self.substitute(groups, "data", pointer)?;
                    self.entries[groups].kind = kind::STRUCT;
                    groups
                }
                Err(groups) => groups,
            };
            let table = match self.structure(name("table"), table) {
                Ok(table) => {
                    self.substitute(table, "groups", groups)?;
                    self.entries[table].kind = kind::STRUCT;
                    table
                }
                Err(table) => table,
            };
            let map = match self.structure(name("map"), map) {
                Ok(map) => {
                    // The directory is an array whose length no type gives.
                    let pointer = self.pointer_to(table);
                    let pointer = self.pointer_to(pointer);
                    self.substitute(map, "dirPtr", pointer)?;
                    self.entries[map].kind = kind::STRUCT;
                    map
                }
                Err(map) => map,
            };
            self.entries[id].of = Target::Entry(self.pointer_to(map));
        }
        Ok(())
    }

    fn channels(&mut self) -> Result<(), Refusal> {
        let list = self.of_kind(Abbreviation::Chan);
        let sudog = self.prototype("runtime.sudog")?;
        let waitq = self.prototype("runtime.waitq")?;
        let hchan = self.prototype("runtime.hchan")?;
        for id in list {
            let Target::Descriptor(descriptor) = self.entries[id].of else { continue };
            let elem = self.define(descriptor)?;
            let name = |of: &str, name: &[u8]| [of.as_bytes(), b"<", name, b">"].concat();
            let of = self.entries[elem].name.clone();
            let waiting = match self.structure(name("sudog", &of), sudog) {
                Ok(waiting) => {
                    let pointer = self.pointer_to(elem);
                    self.substitute(waiting, "elem", pointer)?;
                    waiting
                }
                Err(waiting) => waiting,
            };
            let queue = match self.structure(name("waitq", &of), waitq) {
                Ok(queue) => {
                    let pointer = self.pointer_to(waiting);
                    self.substitute(queue, "first", pointer)?;
                    self.substitute(queue, "last", pointer)?;
                    queue
                }
                Err(queue) => queue,
            };
            let channel = match self.structure(name("hchan", &of), hchan) {
                Ok(channel) => {
                    self.substitute(channel, "recvq", queue)?;
                    self.substitute(channel, "sendq", queue)?;
                    channel
                }
                Err(channel) => channel,
            };
            self.entries[id].of = Target::Entry(self.pointer_to(channel));
        }
        Ok(())
    }
}
