//! Lowers functions while their file is still being read.
//!
//! In: functions as they end, and how many threads may work. Out: their results, in order. One thread reads; the others lower
//! what it hands them, and if they have enough to do, it lowers a function itself. What happens where changes nothing: a
//! function is lowered without regard to others, and one with anything to report is lowered again when all names are known.

use super::encode::Scratch;
use super::lower;
use super::lowering::{Lowered, Shared};
use super::resolve::Draft;
use super::{Input, KeepWritten, Options, Written};
use crate::obj::FunctionBuilder;
use std::hint::black_box;
use std::sync::mpsc::{self, Receiver, TrySendError};
use std::sync::{Mutex, PoisonError};
use std::{mem, thread};

/// Bytes of source from which it pays to start threads.
const LARGE: usize = 256 << 10;

/// Most threads that are worth while: reading takes about as long as lowering.
const MOST: usize = 4;

/// Instructions that are handed over at once, at least: for each function alone, threads would wake each other all the time.
const ENOUGH: u32 = 400;

/// Bytes that a thread asks its allocator for before each batch, and gives back: one that serves several threads asks the system
/// page by page otherwise. Less than what it would map apart.
const ROOM: usize = 96 << 10;

/// A function that has ended.
pub(super) enum Early {
    /// Lowered, with nothing to report.
    Lowered(Box<Lowered>),
    /// To be lowered when its file is read.
    Draft(Box<Draft>),
}

/// The number of threads that pay for a file; one where there are none to start, or where lowering waits until the file is read.
pub(super) fn threads(input: &Input, options: &Options) -> usize {
    if options.dynlink || input.contents.len() < LARGE {
        return 1;
    }
    thread::available_parallelism().map_or(1, usize::from).min(MOST)
}

/// Reads a file with `read`, which passes functions on as they end and gets storage back for the next one. Returns the
/// functions in order.
pub(super) fn while_reading(
    threads: usize,
    options: &Options,
    read: impl FnOnce(&mut dyn FnMut(Draft) -> FunctionBuilder),
) -> Vec<Early> {
    let mut own = Worker::new(options);
    if threads < 2 {
        let mut count = 0;
        read(&mut |draft| {
            count += 1;
            own.work((count, draft))
        });
        return in_order(own.done);
    }
    // Few wait: each takes as much memory as its text.
    let (sender, waiting) = mpsc::sync_channel::<Batch>(threads);
    let waiting = Mutex::new(waiting);
    let spare = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let work = || {
            let mut worker = Worker::new(options);
            while let Some(batch) = next(&waiting) {
                black_box(Vec::<u8>::with_capacity(ROOM));
                let mut storage = batch.into_iter().map(|job| worker.work(job)).collect();
                lock(&spare).append(&mut storage);
            }
            worker.done
        };
        // Where no thread can be started, the functions are lowered here.
        let spawn = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..threads).filter_map(spawn).collect();
        let (mut count, mut size) = (0, 0);
        let (mut batch, mut storage) = (Batch::new(), Vec::new());
        read(&mut |draft| {
            count += 1;
            size += draft.code.len();
            batch.push((count, draft));
            if size >= ENOUGH {
                size = 0;
                match sender.try_send(mem::take(&mut batch)) {
                    Ok(()) => storage.append(&mut lock(&spare)),
                    Err(TrySendError::Full(batch) | TrySendError::Disconnected(batch)) => {
                        storage.extend(batch.into_iter().map(|job| own.work(job)));
                    }
                }
            }
            storage.pop().unwrap_or_default()
        });
        drop(sender);
        batch.into_iter().for_each(|job| drop(own.work(job)));
        while let Some(batch) = next(&waiting) {
            batch.into_iter().for_each(|job| drop(own.work(job)));
        }
        let mut done = own.done;
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        in_order(done)
    })
}

/// The same for a program that is built and not read, on this thread; none if `build` says that there is something to report.
pub(super) fn while_building(
    options: &Options,
    scratch: &mut Scratch,
    build: impl FnOnce(&mut dyn FnMut(Draft) -> FunctionBuilder) -> bool,
) -> Option<Vec<Early>> {
    let mut own = Worker { scratch: mem::take(scratch), ..Worker::new(options) };
    let mut count = 0;
    let plain = build(&mut |draft| {
        count += 1;
        own.work((count, draft))
    });
    *scratch = own.scratch;
    plain.then(|| in_order(own.done))
}

/// A function and its number.
type Job = (usize, Draft);

/// Functions that are lowered by one thread, one after another.
type Batch = Vec<Job>;

/// The next functions to be lowered; none when all are read.
fn next(waiting: &Mutex<Receiver<Batch>>) -> Option<Batch> {
    lock(waiting).recv().ok()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // No thread panics while it holds one.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn in_order(mut done: Vec<(usize, Early)>) -> Vec<Early> {
    done.sort_unstable_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, early)| early).collect()
}

/// One thread's work.
struct Worker<'a> {
    options: &'a Options,
    scratch: Scratch,
    done: Vec<(usize, Early)>,
}

impl<'a> Worker<'a> {
    fn new(options: &'a Options) -> Self {
        Self { options, scratch: Scratch::default(), done: Vec::new() }
    }

    /// Lowers a function if it can be now; returns storage for another one.
    fn work(&mut self, (number, mut draft): Job) -> FunctionBuilder {
        // For -dynlink, what a symbol is may be said later in the file.
        if !self.options.dynlink {
            let shared = Shared { unit: None, sources: None, expansions: None, options: self.options };
            let mut lowered = lower(&draft, shared, &mut self.scratch);
            if lowered.is_silent() {
                // Where arguments in registers live is found out later, from the operands.
                if !self.options.operands && !draft.facts.internal {
                    self.scratch.function = lowered.drop_operands();
                }
                if self.options.written != KeepWritten::None && !draft.broken {
                    let search = &mut self.scratch.search;
                    let (written, storage) =
                        Written::new(&mut draft, &lowered.function, self.options.written, search);
                    (lowered.written, draft.code) = (Some(written), storage);
                }
                self.done.push((number, Early::Lowered(Box::new(lowered))));
                draft.code.clear();
                return draft.code;
            }
        }
        self.done.push((number, Early::Draft(Box::new(draft))));
        FunctionBuilder::new()
    }
}
