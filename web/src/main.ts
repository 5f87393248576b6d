// The page: puts its parts together.
//
// One state, which the link holds. A change of the text or of a setting asks the worker; its answer fills the listing, the problems and
// the details. The cursor of one pane marks lines in the other.

import type { EditorView } from "@codemirror/view";
import * as details from "./details";
import { Engine } from "./engine";
import { EXAMPLES } from "./examples";
import { type Line, type Listing, listing } from "./listing";
import { listingField, listingView, showListing } from "./listingview";
import type { Answer, Diagnostic, Fix, Row, Shown, Syntax, Verified } from "./protocol";
import { apply, offset, show, sourceView, withFixes } from "./source";
import { LEVELS, RELEASES, type State, type Tab, fileName, fromFragment, initial, toFragment } from "./state";
import { Tabs } from "./tabs";
import { isDark, theme } from "./theme";
import { tie, tieHovered } from "./ties";

function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const engine = new Engine();
const first = EXAMPLES[0]!;
let state: State = { ...initial(first.name, first.text), line: first.line };
/** Of the last text without errors. */
let shown: Shown | null = null;
/** Whether that is the text of the editor. */
let isCurrent = false;
let answered: Answer | null = null;
/** Whether the answer about the editor's text is to come. Until then the panes keep what they show. */
let isWaiting = true;
/** Whether the answer is to be shown in the listing even if that scrolls. */
let isRevealing = false;
/** When the text changed that is being assembled. */
let changedAt = 0;
/** Resolves when the worker has the newest text. */
let settled: Promise<void> = Promise.resolve();

let source: EditorView;
let assembly: EditorView;
let tabs: Tabs<Tab>;
let panes: Tabs<"source" | "listing" | "details">;

// ---- Asking and showing

function ask(): Promise<void> {
  const { name, release, level, syntax } = state;
  settled = engine.update({ ask: "update", name, text: state.text, release, level, syntax });
  return settled;
}

function changed() {
  state.text = source.state.doc.toString();
  isCurrent = false;
  isWaiting = true;
  changedAt = performance.now();
  void ask();
  remember();
}

engine.onanswer = (answer, update) => {
  // The diagnostics of an older text would be at wrong places.
  if (update.text !== state.text) return;
  if (answer.refused !== undefined) {
    unanswered(answer.refused, answer.refused);
    return;
  }
  answered = answer;
  isWaiting = false;
  const list = withFixes(answer);
  show(source, answer, list);
  isCurrent = answer.shown !== null && answer.shown.errors === 0;
  if (isCurrent) {
    shown = answer.shown;
    showRows();
  } else {
    tie(assembly, [], false);
  }
  byId("listing-pane").classList.toggle("stale", !isCurrent && shown !== null);
  status(answer);
  if (changedAt > 0) performance.measure("answer", { start: changedAt, end: performance.now() });
  changedAt = 0;
  document.documentElement.dataset["answers"] = String(Number(document.documentElement.dataset["answers"] ?? 0) + 1);
  problems(list);
  follow(isRevealing);
};

engine.onfailure = (reason) => unanswered("rasm stopped: this is a bug in it", reason);

/** There is no answer about the editor's text: nothing older may look like one. */
function unanswered(told: string, reason: string) {
  answered = null;
  isWaiting = false;
  isCurrent = false;
  byId("status").textContent = told;
  byId("status").className = "error";
  byId("count").textContent = "";
  byId("verified").textContent = "";
  byId("listing-pane").classList.toggle("stale", shown !== null);
  saving();
  announce(reason);
  // The worker may fail before there are editors.
  if (!assembly) return;
  problems([]);
  follow(false);
}

/** Without an object there is nothing to save. While an answer is to come, a click waits for it. */
function saving() {
  for (const id of ["elf", "goobject"]) byId<HTMLButtonElement>(id).disabled = !isCurrent;
}

function showRows() {
  if (!shown) return;
  const open = state.unfolded === "all" ? "all" : new Set(state.unfolded);
  showListing(assembly, listing(shown, open));
  const lines = assembly.state.field(listingField).lines;
  const button = byId<HTMLButtonElement>("unfold");
  button.hidden = !lines.some((line) => line.kind === "macro");
  button.setAttribute("aria-pressed", String(state.unfolded === "all"));
}

function number(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function verdict(found: Verified): string {
  const parts = [
    number(found.functions, "function"),
    number(found.instructions, "instruction"),
    number(found.bytes, "byte"),
    number(found.mismatches, "mismatch", "mismatches"),
  ];
  if (found.unchecked > 0) parts.push(`${number(found.unchecked, "function")} without a dump`);
  return parts.join(", ");
}

function status(answer: Answer) {
  const list = answer.diagnostics ?? [];
  const errors = list.filter((found) => details.severity(found) === "error").length;
  const warnings = list.length - errors;
  const parts = [errors > 0 && number(errors, "error"), warnings > 0 && number(warnings, "warning")].filter(Boolean);
  const text = answer.shown === null ? "not for linux/amd64" : parts.join(", ") || "no problems";
  const output = byId("status");
  output.textContent = text;
  output.className = errors > 0 ? "error" : warnings > 0 ? "warning" : "fine";
  byId("count").textContent = list.length > 0 ? String(list.length) : "";
  const verified = byId("verified");
  const found = answer.verified;
  verified.className = found === null ? "" : found.mismatches > 0 ? "error" : "fine";
  verified.textContent = found
    ? `${found.mismatches > 0 ? "differs" : "verified"}: ${verdict(found)}`
    : !isCurrent && shown
      ? "of the last text without errors"
      : "";
  saving();
}

function problems(list: [Diagnostic, Fix[]][]) {
  const { doc } = source.state;
  byId("panel-problems").replaceChildren(
    details.problems(list, {
      go: (found) => go(offset(source.state.doc, found.range.start)),
      fix: (fix) => apply(source, fix, doc),
    }),
  );
}

function go(at: number) {
  panes.choose("source");
  source.dispatch({ selection: { anchor: at }, scrollIntoView: true, userEvent: "select" });
  source.focus();
}

function announce(text: string) {
  byId("live").textContent = text;
}

// ---- The ties between the panes

function linesOf(found: Listing, line: number): number[] {
  return (found.bySource.get(line) ?? []).map((index) => index + 1);
}

/** Shows what belongs to the cursor of the source. */
function follow(reveal: boolean) {
  const { doc, selection } = source.state;
  state.line = doc.lineAt(selection.main.head).number;
  isRevealing = reveal && isWaiting;
  if (isWaiting) return;
  tie(source, [], false);
  const found = assembly.state.field(listingField);
  const lines = isCurrent ? linesOf(found, state.line) : [];
  tie(assembly, lines, reveal);
  const rows = shown && isCurrent ? shown.functions.flatMap((func) => func.rows.filter((row) => row.line === state.line && row.op !== "TEXT")) : [];
  void inspect(rows.find((row) => row.bytes !== "") ?? rows[0]);
  void frame();
}

/** Shows what belongs to a line of the listing. */
function followListing(line: Line | undefined) {
  tie(assembly, [], false);
  if (!isCurrent || !line) return;
  tie(source, [line.line, line.written].filter((found, index, all) => found > 0 && all.indexOf(found) === index), true);
  void inspect(line.row);
  if (line.line > 0) state.line = line.line;
  void frame();
}

let inspected = "";

async function inspect(row: Row | undefined) {
  const key = JSON.stringify(row ?? null);
  if (key === inspected) return;
  inspected = key;
  const found = row ? await engine.instruction(row.op, row.operands).catch(() => null) : null;
  if (inspected !== key) return;
  const panel = byId("panel-instruction");
  panel.replaceChildren(
    found && row
      ? details.instruction(found, row)
      : details.element("p", { class: "quiet" }, "Put the cursor on an instruction: its forms, its effects and what it needs of the processor appear here."),
  );
  if (!found) inspected = "";
}

let framed = 0;

async function frame() {
  if (state.tab !== "frame" || isWaiting) return;
  framed += 1;
  const turn = framed;
  const found = isCurrent ? await engine.frame(state.line).catch(() => null) : null;
  if (turn !== framed || isWaiting) return;
  byId("frame-note").textContent = found ? "" : isCurrent ? "There is no function." : "There is no frame while there are errors.";
  details.frame(byId("frame"), found, isDark());
}

// ---- The link

let timer = 0;

/** Puts the state into the address, a moment after the last change. */
function remember() {
  clearTimeout(timer);
  timer = window.setTimeout(() => void address().catch(() => {}), 300);
}

/** The fragment that was last written here. */
let own = "";

/** Puts the state into the address. Fails if it is too large; then the address holds none, instead of an older one. */
async function address() {
  try {
    own = `#${await toFragment(state)}`;
    history.replaceState(null, "", own);
  } catch (error) {
    own = "";
    history.replaceState(null, "", location.pathname + location.search);
    throw error;
  }
}

async function share() {
  try {
    await address();
  } catch {
    announce("This text is too large for a link");
    flash("Too large");
    return;
  }
  try {
    await navigator.clipboard.writeText(location.href);
    announce("The link is copied");
    flash("Copied");
  } catch {
    announce("The link is in the address bar");
    flash("In the address bar");
  }
}

function flash(text: string) {
  const button = byId("share");
  button.textContent = text;
  window.setTimeout(() => (button.textContent = "Copy link"), 1500);
}

async function read(): Promise<State> {
  if (location.hash.length < 2) return state;
  try {
    return await fromFragment(location.hash.slice(1), state);
  } catch {
    announce("This link is broken");
    return state;
  }
}

function save(name: string, bytes: BlobPart) {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = details.element("a", { href: url, download: name });
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function object(kind: "elf" | "go") {
  await settled;
  if (!isCurrent) return;
  try {
    save(`${state.name.replace(/\.[^.]*$/, "")}.o`, await engine.object(kind));
  } catch (error) {
    const reason = (error as Error).message;
    byId("status").textContent = reason;
    byId("status").className = "error";
    announce(reason);
  }
}

// ---- The controls

function options(id: string, list: [string, string][], choose: (value: string) => void) {
  const select = byId<HTMLSelectElement>(id);
  select.append(...list.map(([value, text]) => new Option(text, value)));
  select.addEventListener("change", () => choose(select.value));
}

/** Shows the state's settings in the controls. */
function settings() {
  byId<HTMLSelectElement>("release").value = state.release;
  byId<HTMLSelectElement>("level").value = String(state.level);
  byId<HTMLInputElement>("name").value = state.name;
  for (const input of document.querySelectorAll<HTMLInputElement>("#syntax input")) input.checked = input.value === state.syntax;
  tabs.show(state.tab);
}

/** Replaces everything. */
function restore(next: State) {
  state = { ...next };
  shown = null;
  isCurrent = false;
  isWaiting = true;
  settings();
  const { line } = state;
  source.dispatch({ changes: { from: 0, to: source.state.doc.length, insert: state.text } });
  const { doc } = source.state;
  source.dispatch({ selection: { anchor: doc.line(Math.min(line, doc.lines)).from }, scrollIntoView: true });
  void ask();
}

function reassemble() {
  remember();
  changedAt = performance.now();
  return ask();
}

function controls() {
  options("example", EXAMPLES.map(({ title }, index) => [String(index), title]), (value) => {
    const found = EXAMPLES[Number(value)];
    if (value === "" || !found) return;
    restore({ ...state, name: found.name, text: found.text, line: found.line, unfolded: [] });
    byId<HTMLSelectElement>("example").value = "";
    remember();
  });
  options("release", RELEASES.map((release) => [release, `Go ${release}`]), (value) => {
    state.release = value;
    void reassemble();
  });
  options("level", LEVELS.map((level) => [String(level), `GOAMD64=v${level}`]), (value) => {
    state.level = Number(value);
    void reassemble();
  });
  byId("syntax").addEventListener("change", (event) => {
    state.syntax = (event.target as HTMLInputElement).value as Syntax;
    void reassemble();
  });
  byId<HTMLInputElement>("name").addEventListener("change", (event) => {
    state.name = fileName((event.target as HTMLInputElement).value);
    settings();
    void reassemble();
  });
  byId("unfold").addEventListener("click", () => {
    state.unfolded = state.unfolded === "all" ? [] : "all";
    showRows();
    follow(true);
    remember();
  });
  byId("share").addEventListener("click", () => void share());
  byId("elf").addEventListener("click", () => void object("elf"));
  byId("goobject").addEventListener("click", () => void object("go"));
  tabs = new Tabs<Tab>(byId("details"), (tab) => {
    state.tab = tab;
    void frame();
    remember();
  });
  panes = new Tabs<"source" | "listing" | "details">(byId("panes"), (pane) => {
    document.querySelector("main")!.dataset["pane"] = pane;
  });
  panes.show("source");
  window.addEventListener("hashchange", async () => {
    if (location.hash !== own) restore(await read());
  });
}

function fold(key: string) {
  if (state.unfolded === "all") {
    const { lines } = assembly.state.field(listingField);
    state.unfolded = lines.flatMap((line) => (line.key === undefined ? [] : [line.key]));
  }
  const open = new Set(state.unfolded);
  if (!open.delete(key)) open.add(key);
  state.unfolded = [...open];
  showRows();
  follow(false);
  remember();
}

/** Applies the first fix at the cursor. */
function fixHere(): boolean {
  if (isWaiting) {
    void settled.then(() => !isWaiting && fixHere());
    return true;
  }
  const { doc, selection } = source.state;
  const line = doc.lineAt(selection.main.head).number - 1;
  const here = (answered?.fixes ?? []).filter((fix) =>
    fix.diagnostics.some(({ range }) => range.start.line <= line && line <= range.end.line),
  );
  const chosen = here.find((fix) => fix.isPreferred) ?? here[0];
  if (chosen) apply(source, chosen, doc);
  return chosen !== undefined;
}

async function start() {
  state = await read();
  controls();
  source = sourceView({
    parent: byId("source"),
    text: state.text,
    engine,
    ready: () => settled,
    onchange: changed,
    oncursor: () => {
      if (assembly) follow(true);
    },
    onhover: (line) => {
      if (isCurrent) tieHovered(assembly, line === null ? [] : linesOf(assembly.state.field(listingField), line));
    },
    onfix: fixHere,
  });
  assembly = listingView({
    parent: byId("listing"),
    oncursor: followListing,
    onhover: (line) => {
      const found = line === null ? undefined : assembly.state.field(listingField).lines[line - 1];
      if (isCurrent) tieHovered(source, [found?.line ?? 0].filter((one) => one > 0));
    },
    onfold: fold,
  });
  theme(byId("theme"), () => void frame());
  settings();
  const { doc } = source.state;
  // The editor ends lines in its own way: places are about that text.
  state.text = doc.toString();
  source.dispatch({ selection: { anchor: doc.line(Math.min(state.line, doc.lines)).from }, scrollIntoView: true });
  await ask();
  performance.mark("ready");
}

void start();
