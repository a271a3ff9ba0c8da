import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
  tooltips,
} from '@codemirror/view';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import type { Problem } from '../../core/markdown/problem.ts';
import type { KnownFile } from './knownFile.ts';
import { completionsAt } from './completions.ts';
import { explanationAt } from './explanation.ts';
import { changeBetween, lineBreakOf, positionOf } from './lineBreaks.ts';
import { colours, look } from './look.ts';

/** What the view of the source asks the desk for. */
export interface SourceHost {
  known(): readonly KnownFile[];
  typed(file: string, text: string): void;
}

/**
 * The Markdown and YAML of a file, with completion, explanations and problems at their place. It
 * stands in a shadow tree, whose styles the page's policy lets a script make.
 */
export class SourceView {
  readonly element = document.createElement('div');
  readonly #host: SourceHost;
  readonly #view: EditorView;
  readonly #states = new Map<string, EditorState>();
  #file = '';

  constructor(host: SourceHost) {
    this.#host = host;
    this.element.className = 'source';
    const root = this.element.attachShadow({ mode: 'open' });
    this.#view = new EditorView({ root, parent: root });
  }

  /** Shows a file. What was undone and can be redone of it is as it was left. */
  show(file: string, text: string): void {
    if (this.#file !== '') this.#states.set(this.#file, this.#view.state);
    this.#file = file;
    this.#view.setState(this.#states.get(file) ?? this.#begin(file, text));
    this.replace(file, text);
  }

  /** Gives a file another text, as one step that can be undone. */
  replace(file: string, text: string): void {
    const state = file === this.#file ? this.#view.state : this.#states.get(file);
    if (!state) return;
    const now = state.sliceDoc();
    if (now === text) return;
    const { from, to, insert } = changeBetween(now, text);
    const spec = {
      changes: { from: positionOf(now, from), to: positionOf(now, to), insert },
      userEvent: 'input.form',
    };
    if (file === this.#file) this.#view.dispatch(spec);
    else this.#states.set(file, state.update(spec).state);
  }

  /** Forgets a file that is gone: what becomes of its text is typed by nobody. */
  letGo(file: string): void {
    this.#states.delete(file);
    if (file === this.#file) this.#file = '';
  }

  /** Forgets what can be undone: another place was opened. */
  forget(): void {
    this.#states.clear();
    this.#file = '';
  }

  showProblems(problems: readonly Problem[]): void {
    const { doc } = this.#view.state;
    const diagnostics = problems
      .map(({ line, column, endColumn, severity, message, todo }): Diagnostic => {
        const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
        const from = Math.min(at.from + column - 1, at.to);
        const word = /^[\w-]*/.exec(at.text.slice(from - at.from))![0].length;
        const to = Math.min(at.from + (endColumn ?? column + Math.max(word, 1)) - 1, at.to);
        return { from, to: Math.max(from, to), severity, message: `${message} ${todo}`.trim() };
      })
      .sort((a, b) => a.from - b.from);
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Puts the cursor at a place of the file. */
  goTo({ line, column }: { line: number; column: number }): void {
    const { doc } = this.#view.state;
    const at = doc.line(Math.min(line, doc.lines));
    const anchor = Math.min(at.from + column - 1, at.to);
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    this.#view.focus();
  }

  /** The words that are marked; nothing where none are. */
  get marked(): string {
    const { from, to } = this.#view.state.selection.main;
    return this.#view.state.sliceDoc(from, to);
  }

  undo(): void {
    undo(this.#view);
  }

  redo(): void {
    redo(this.#view);
  }

  get canUndo(): boolean {
    return undoDepth(this.#view.state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.#view.state) > 0;
  }

  #begin(file: string, text: string): EditorState {
    return EditorState.create({ doc: text, extensions: this.#extensions(file, lineBreakOf(text)) });
  }

  #extensions(file: string, lineBreak: string): Extension {
    return [
      EditorState.lineSeparator.of(lineBreak),
      lineNumbers(),
      highlightSpecialChars(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      search({ top: true }),
      lintGutter(),
      yamlFrontmatter({ content: markdown() }),
      syntaxHighlighting(colours),
      look,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': `Text of ${file}`,
        spellcheck: 'true',
        tabindex: '0',
      }),
      tooltips({ position: 'absolute' }),
      autocompletion({ override: [(context) => completionsAt(context, file, this.#host.known())] }),
      hoverTooltip((view, position) =>
        explanationAt(view.state.sliceDoc(), position, file, this.#host.known()),
      ),
      // Tab leaves the text, so that nobody is caught in it.
      keymap.of([
        ...completionKeymap,
        ...lintKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) this.#host.typed(this.#file, state.sliceDoc());
      }),
    ];
  }
}
