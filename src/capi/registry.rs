//! Handles: numbers that stand for objects.
//!
//! In: objects. Out: a number for each, which is never given again. So a handle that was freed, or never was one, is known as such,
//! whatever thread uses it, and an object that is in use lives on until its last use is over.

use super::object::Object;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Default)]
struct Registry {
    last: u64,
    objects: HashMap<u64, Arc<Object>>,
}

/// The objects of the process.
static REGISTRY: Mutex<Option<Registry>> = Mutex::new(None);

fn registry() -> MutexGuard<'static, Option<Registry>> {
    // Nothing that could panic is done under the lock.
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Adds an object.
pub(super) fn add(object: Object) -> u64 {
    let object = Arc::new(object);
    let mut registry = registry();
    let registry = registry.get_or_insert_default();
    registry.last += 1;
    registry.objects.insert(registry.last, object);
    registry.last
}

/// The object of a handle.
pub(super) fn find(handle: u64) -> Option<Arc<Object>> {
    registry().as_ref()?.objects.get(&handle).cloned()
}

/// Removes an object. Returns whether there was one.
pub(super) fn remove(handle: u64) -> bool {
    let removed = registry().as_mut().and_then(|registry| registry.objects.remove(&handle));
    // It is dropped after the lock is.
    removed.is_some()
}
