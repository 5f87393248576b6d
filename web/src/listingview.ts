// The pane of the listing: a text that is read, searched and walked through by keyboard, but not edited.

import { defaultKeymap } from "@codemirror/commands";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
  drawSelection,
  highlightActiveLine,
  keymap,
} from "@codemirror/view";
import type { Line, Listing } from "./listing";
import { ties } from "./ties";

const EMPTY: Listing = { text: "", lines: [], bySource: new Map(), functions: [] };

const setListing = StateEffect.define<Listing>();

export const listingField = StateField.define<Listing>({
  create: () => EMPTY,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setListing)) return effect.value;
    return value;
  },
});

class Note extends WidgetType {
  constructor(private readonly text: string) {
    super();
  }

  override eq(other: Note): boolean {
    return other.text === this.text;
  }

  toDOM(): HTMLElement {
    return Object.assign(document.createElement("span"), { className: "note", textContent: this.text });
  }
}

const offsets = Decoration.mark({ class: "offset" });
const bytes = Decoration.mark({ class: "bytes" });
const op = Decoration.mark({ class: "tok-op" });
const macro = Decoration.mark({ class: "tok-macro" });
const heading = Decoration.line({ class: "heading" });
const macroLine = Decoration.line({ class: "use" });
const number = Decoration.mark({ class: "tok-number" });
const register = Decoration.mark({ class: "tok-register" });
const remark = Decoration.mark({ class: "tok-comment" });
const symbol = Decoration.mark({ class: "tok-symbol" });

/** Remarks; registers of the three syntaxes; numbers; symbols before `(SB)`. */
const PARTS =
  /(#.*)|(%?\b(?:[re]?(?:ax|bx|cx|dx|si|di|bp|sp)|[abcd][lh]|(?:si|di|bp|sp)l|r\d+[bdw]?|[xyz]mm\d+|k[0-7]|AX|BX|CX|DX|SI|DI|BP|SP|R\d+|[XYZ]\d+|K[0-7]|[ABCD][LH]|SB|FP|TLS)\b)|(\$?-?\b(?:0x[0-9a-f]+|\d+)\b)|([^\s,$()+-]+)(?=(?:<>)?(?:\+\d+)?\(SB\))/g;

function draw(view: EditorView): DecorationSet {
  const { lines } = view.state.field(listingField);
  const builder = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  for (const range of view.visibleRanges) {
    for (let at = range.from; at <= range.to; ) {
      const line = doc.lineAt(at);
      const about = lines[line.number - 1];
      if (about) drawLine(builder, line.from, line.text, about);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

function drawLine(builder: RangeSetBuilder<Decoration>, from: number, text: string, about: Line) {
  const end = from + text.length;
  if (about.kind === "function" || about.kind === "data") builder.add(from, from, heading);
  if (about.kind === "macro") builder.add(from, from, macroLine);
  if (about.offsetEnd > 0) builder.add(from, from + about.offsetEnd, offsets);
  if (about.kind === "macro") {
    const name = text.slice(about.bytesEnd).split(" ", 1)[0]!;
    builder.add(from + about.bytesEnd, from + about.bytesEnd + name.length, macro);
  } else if (about.kind === "row") {
    builder.add(from + about.offsetEnd + 2, from + about.bytesEnd, bytes);
    const start = about.bytesEnd + 1;
    const first = text.slice(start).split(" ", 1)[0]!;
    builder.add(from + start, from + start + first.length, op);
    PARTS.lastIndex = start + first.length;
    for (let found = PARTS.exec(text); found; found = PARTS.exec(text)) {
      const mark = found[1] ? remark : found[2] ? register : found[3] ? number : symbol;
      builder.add(from + found.index, from + found.index + found[0].length, mark);
    }
  } else if (about.kind === "dump") {
    builder.add(from + about.offsetEnd + 2, from + about.bytesEnd, bytes);
  }
  if (about.note) builder.add(end, end, Decoration.widget({ widget: new Note(about.note), side: 1 }));
}

const drawing = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = draw(view);
    }

    update(update: ViewUpdate) {
      const isNew = update.state.field(listingField) !== update.startState.field(listingField);
      if (isNew || update.viewportChanged || update.docChanged) this.decorations = draw(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

export interface ListingOptions {
  parent: HTMLElement;
  /** The cursor moved, by the reader. */
  oncursor(line: Line | undefined): void;
  onhover(line: number | null): void;
  /** The use of a macro is to be folded or unfolded. */
  onfold(key: string): void;
}

function current(view: EditorView): Line | undefined {
  const { doc, selection } = view.state;
  return view.state.field(listingField).lines[doc.lineAt(selection.main.head).number - 1];
}

function fold(view: EditorView, options: ListingOptions): boolean {
  const key = current(view)?.key;
  if (key === undefined) return false;
  options.onfold(key);
  return true;
}

export function listingView(options: ListingOptions): EditorView {
  return new EditorView({
    parent: options.parent,
    state: EditorState.create({
      extensions: [
        listingField,
        drawing,
        drawSelection(),
        highlightActiveLine(),
        search(),
        ties(options.onhover),
        EditorState.readOnly.of(true),
        // Without the keyboard of a phone.
        EditorView.contentAttributes.of({ "aria-label": "Listing", "aria-readonly": "true", tabindex: "0", inputmode: "none" }),
        keymap.of([
          { key: "Enter", run: (view) => fold(view, options) },
          { key: "Space", run: (view) => fold(view, options) },
          ...searchKeymap,
          ...defaultKeymap,
        ]),
        EditorView.domEventHandlers({
          click(event, view) {
            const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
            if (at === null) return false;
            const line = view.state.doc.lineAt(at);
            const about = view.state.field(listingField).lines[line.number - 1];
            // A click on the text folds; one behind it only moves the cursor.
            if (about?.key !== undefined && view.state.selection.main.empty) options.onfold(about.key);
            return false;
          },
        }),
        EditorView.updateListener.of((update) => {
          const isReaders = update.transactions.some((one) => one.isUserEvent("select"));
          if (update.selectionSet && isReaders) options.oncursor(current(update.view));
        }),
      ],
    }),
  });
}

/** Shows a listing; only what differs is replaced, so that the place of the reader stays. */
export function showListing(view: EditorView, listing: Listing) {
  const old = view.state.doc.toString();
  const now = listing.text;
  let start = 0;
  const shorter = Math.min(old.length, now.length);
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start += 1;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old.charCodeAt(oldEnd - 1) === now.charCodeAt(nowEnd - 1)) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  const changes = start === oldEnd && start === nowEnd ? [] : [{ from: start, to: oldEnd, insert: now.slice(start, nowEnd) }];
  view.dispatch({ changes, effects: setListing.of(listing) });
}
