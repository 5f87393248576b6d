// The source editor: colours by the tokens of the assembler, problems with fixes, hovering, completion.

import { autocompletion, type CompletionContext, type CompletionResult, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { type Action, type Diagnostic as Problem, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension, RangeSetBuilder, StateEffect, StateField, type Text } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { plain, severity } from "./details";
import type { Engine } from "./engine";
import { markdown } from "./markdown";
import type { Answer, Diagnostic, Fix, Position, Range } from "./protocol";
import { ties } from "./ties";

/** Classes by the numbers of tokens (TOKENS in src/lsp/show.rs). */
const CLASSES = ["op", "macro", "symbol", "argument", "register", "label", "number", "string", "comment", "operator"];

const setTokens = StateEffect.define<DecorationSet>();

const tokenField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setTokens)) return effect.value;
    return value.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const marks = CLASSES.map((name) => Decoration.mark({ class: `tok-${name}` }));

/** Tokens, each relative to the one before, as decorations. */
function decorations(doc: Text, tokens: number[], isListing: boolean): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let [line, character] = [0, 0];
  for (let at = 0; at + 4 < tokens.length; at += 5) {
    const lines = tokens[at]!;
    character = lines === 0 ? character + tokens[at + 1]! : tokens[at + 1]!;
    line += lines;
    if (line >= doc.lines) break;
    const { from, to } = doc.line(line + 1);
    const [start, end] = [from + character, Math.min(to, from + character + tokens[at + 2]!)];
    const mark = marks[tokens[at + 3]!];
    // Parts of names in listings look like suffixes of instructions.
    if (mark === marks[0] && isListing && !/^[A-Z0-9]+$/.test(doc.sliceString(start, end))) continue;
    if (mark && start < end) builder.add(start, end, mark);
  }
  return builder.finish();
}

export function offset(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(to, from + character);
}

function position(doc: Text, at: number): Position {
  const line = doc.lineAt(at);
  return { line: line.number - 1, character: at - line.from };
}

/** The edits of a fix. */
function edits(fix: Fix): { range: Range; newText: string }[] {
  return Object.values(fix.edit.changes).flat();
}

/** Applies a fix of an answer about `doc`. Its places are wrong in another text, which is left alone. */
export function apply(view: EditorView, fix: Fix, doc: Text) {
  if (!view.state.doc.eq(doc)) return;
  const changes = edits(fix).map(({ range, newText }) => ({
    from: offset(doc, range.start),
    to: offset(doc, range.end),
    insert: newText,
  }));
  view.dispatch({ changes, userEvent: "input.fix" });
}

/** The diagnostics of an answer, each with its fixes. */
export function withFixes(answer: Answer): [Diagnostic, Fix[]][] {
  const key = ({ range, message }: Diagnostic) => JSON.stringify([range, message]);
  const fixes = new Map<string, Fix[]>();
  for (const fix of answer.fixes ?? []) {
    for (const about of new Set(fix.diagnostics.map(key))) {
      const list = fixes.get(about);
      if (list) list.push(fix);
      else fixes.set(about, [fix]);
    }
  }
  return (answer.diagnostics ?? []).map((found) => [found, fixes.get(key(found)) ?? []]);
}

/** Shows an answer about the text that the view has, and its diagnostics with their fixes. */
export function show(view: EditorView, answer: Answer, list: [Diagnostic, Fix[]][]) {
  const { doc } = view.state;
  const problems = list.map(([found, fixes]): Problem => {
    const actions = fixes.map(
      (fix): Action => ({ name: fix.title.replaceAll("`", ""), apply: (target) => apply(target, fix, doc) }),
    );
    const from = offset(doc, found.range.start);
    return {
      from,
      to: Math.max(from, offset(doc, found.range.end)),
      severity: severity(found),
      source: found.code,
      message: plain(found.message),
      actions,
    };
  });
  view.dispatch(setDiagnostics(view.state, problems));
  view.dispatch({ effects: setTokens.of(decorations(doc, answer.tokens ?? [], answer.verified !== null)) });
}

function completion(engine: Engine, ready: () => Promise<void>) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\p{L}\p{N}_·∕]+/u);
    if (!word && !context.explicit) return null;
    // What is typed meanwhile starts another query.
    context.addEventListener("abort", () => {}, { onDocChange: true });
    await ready();
    if (context.aborted) return null;
    const { doc } = context.state;
    const found = await engine.editor<{ label: string; kind: number; detail?: string; textEdit: { range: Range; newText: string } }[]>(
      "textDocument/completion",
      { position: position(doc, context.pos) },
    );
    if (!found || found.length === 0) return null;
    return {
      from: offset(doc, found[0]!.textEdit.range.start),
      options: found.map((item) => ({
        label: item.label,
        apply: item.textEdit.newText,
        ...(item.detail ? { detail: item.detail } : {}),
        type: item.kind === 14 ? "keyword" : "variable",
      })),
      validFor: /^[\p{L}\p{N}_·∕]*$/u,
    };
  };
}

function hovering(engine: Engine, ready: () => Promise<void>): Extension {
  return hoverTooltip(async (view, at) => {
    const { doc } = view.state;
    await ready();
    if (view.state.doc !== doc) return null;
    const found = await engine.editor<{ contents: { value: string }; range: Range }>("textDocument/hover", {
      position: position(doc, at),
    });
    if (!found) return null;
    return {
      pos: offset(doc, found.range.start),
      end: offset(doc, found.range.end),
      above: true,
      create: () => {
        const dom = document.createElement("div");
        dom.className = "hover";
        dom.append(markdown(found.contents.value));
        return { dom };
      },
    };
  });
}

export interface SourceOptions {
  parent: HTMLElement;
  text: string;
  engine: Engine;
  /** Resolves once the worker has the text that the view shows. */
  ready(): Promise<void>;
  onchange(): void;
  oncursor(): void;
  onhover(line: number | null): void;
  /** Applies the first fix at the cursor; false if there is none. */
  onfix(): boolean;
}

export function sourceView(options: SourceOptions): EditorView {
  const { engine, ready } = options;
  return new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        dropCursor(),
        closeBrackets(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        autocompletion({ override: [completion(engine, ready)] }),
        hovering(engine, ready),
        tokenField,
        ties(options.onhover),
        EditorState.tabSize.of(8),
        EditorView.contentAttributes.of({
          "aria-label": "Source",
          "aria-describedby": "keys",
          tabindex: "0",
          spellcheck: "false",
          autocapitalize: "off",
        }),
        keymap.of([
          { key: "Mod-.", run: options.onfix },
          { key: "Alt-Enter", run: options.onfix },
          ...completionKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...lintKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onchange();
          if (update.docChanged || update.selectionSet) options.oncursor();
        }),
      ],
    }),
  });
}
