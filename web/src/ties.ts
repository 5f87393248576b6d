// Lines of one pane that belong to a line of the other.

import { type Extension, RangeSetBuilder, StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

interface Ties {
  /** Line numbers from 1, ascending: those of the other pane's cursor, and those under its pointer. */
  tied: number[];
  hovered: number[];
}

const setTies = StateEffect.define<Partial<Ties>>();
const tied = Decoration.line({ class: "tied" });
const hovered = Decoration.line({ class: "hovered" });

const field = StateField.define<Ties & { shown: DecorationSet }>({
  create: () => ({ tied: [], hovered: [], shown: Decoration.none }),
  update(value, transaction) {
    let next = value;
    if (transaction.docChanged) next = { ...next, shown: next.shown.map(transaction.changes) };
    for (const effect of transaction.effects) {
      if (!effect.is(setTies)) continue;
      const all = { tied: next.tied, hovered: next.hovered, ...effect.value };
      next = { ...all, shown: draw(transaction.newDoc, all) };
    }
    return next;
  },
  provide: (own) => EditorView.decorations.from(own, (value) => value.shown),
});

function draw(doc: Text, ties: Ties): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const all = [...ties.tied.map((line) => [line, tied] as const), ...ties.hovered.map((line) => [line, hovered] as const)];
  all.sort(([one], [other]) => one - other);
  for (const [line, decoration] of all) {
    if (line >= 1 && line <= doc.lines) builder.add(doc.line(line).from, doc.line(line).from, decoration);
  }
  return builder.finish();
}

/** Shows ties; `onhover` is told the line under the pointer, from 1. */
export function ties(onhover: (line: number | null) => void): Extension {
  let last: number | null = null;
  const tell = (line: number | null) => {
    if (line !== last) onhover(line);
    last = line;
  };
  return [
    field,
    EditorView.domEventHandlers({
      mousemove(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        tell(at === null ? null : view.state.doc.lineAt(at).number);
      },
      mouseleave: () => tell(null),
    }),
  ];
}

function same(one: number[], other: number[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

/** Marks lines, from 1, and brings the first of those of the cursor into view. */
export function tie(view: EditorView, lines: number[], reveal: boolean) {
  const now = view.state.field(field).tied;
  const first = lines.find((line) => line <= view.state.doc.lines);
  const effects: StateEffect<unknown>[] = same(now, lines) ? [] : [setTies.of({ tied: lines })];
  if (reveal && first !== undefined) {
    effects.push(EditorView.scrollIntoView(view.state.doc.line(first).from, { y: "nearest", yMargin: 48 }));
  }
  if (effects.length > 0) view.dispatch({ effects });
}

export function tieHovered(view: EditorView, lines: number[]) {
  if (!same(view.state.field(field).hovered, lines)) view.dispatch({ effects: setTies.of({ hovered: lines }) });
}
