import type { Answer } from './record/deskRecord.ts';
import type { RecordClient } from './record/recordClient.ts';
import type {
  Change,
  Conflict,
  Place,
  PlaceAttachment,
  PlaceFile,
  Summary,
} from './places/place.ts';
import type { UnsavedTexts } from './unsaved/unsavedTexts.ts';

/** What happens in a workspace, for who shows it. */
export interface Happenings {
  /** Other files are there, or another place. */
  opened: undefined;
  /** The text of a file is another. `typed` when it was typed, so that it is shown already. */
  text: { file: string; typed: boolean };
  /** The worker has read the record again. */
  answer: Answer;
  /** A file is in conflict, or no longer. */
  conflict: string;
  /** A line for the editor. */
  told: string;
}

type Listener<H extends keyof Happenings> = (happening: Happenings[H]) => void;

/** The content of a place, as it is there and as it is being edited. */
export class Workspace {
  place: Place | undefined;
  answer: Answer = { rows: [], problems: [], effects: [], unsure: false };
  /** The files as the place has them. */
  readonly saved = new Map<string, PlaceFile>();
  /** The texts as they are being edited. */
  readonly texts = new Map<string, string>();
  /** What lies beside the figures. */
  attachments: ReadonlyMap<string, PlaceAttachment> = new Map();
  /** What somebody else has made of files that are edited here. */
  readonly conflicts = new Map<string, PlaceFile | undefined>();
  /** When the change was made that was answered last, or is to be answered next. */
  changedAt = 0;
  readonly #record: RecordClient;
  readonly #unsaved: UnsavedTexts;
  readonly #listeners: { [H in keyof Happenings]?: Listener<H>[] } = {};
  readonly #toRead = new Set<string>();
  #reading: Promise<void> | undefined;
  #nextChangedAt = 0;

  constructor(record: RecordClient, unsaved: UnsavedTexts) {
    this.#record = record;
    this.#unsaved = unsaved;
  }

  on<H extends keyof Happenings>(what: H, listener: Listener<H>): void {
    ((this.#listeners[what] ??= []) as Listener<H>[]).push(listener);
  }

  tell<H extends keyof Happenings>(what: H, happening: Happenings[H]): void {
    for (const listener of this.#listeners[what] ?? []) listener(happening);
  }

  /** Opens a place, and takes up again what was left unsaved there. */
  async open(place: Place): Promise<void> {
    const { files, problems, attachments } = await place.read();
    this.changedAt = performance.now();
    this.place = place;
    this.saved.clear();
    this.texts.clear();
    this.conflicts.clear();
    this.attachments = new Map(attachments?.map((each) => [each.file, each]));
    for (const each of files) {
      this.saved.set(each.file, each);
      this.texts.set(each.file, each.text);
    }
    this.#answered(await this.#record.ask('open', { files, found: problems, attachments }));
    this.tell('opened', undefined);
    await this.#takeUpUnsaved(place.id);
  }

  /** Gives a file another text; none when it goes. */
  setText(file: string, text: string | undefined, typed = false): void {
    if (this.texts.get(file) === text) return;
    if (text === undefined) this.texts.delete(file);
    else this.texts.set(file, text);
    this.#keep(file);
    if (this.#toRead.size === 0) this.#nextChangedAt = performance.now();
    this.#toRead.add(file);
    this.#reading ??= this.#read();
    this.tell('text', { file, typed });
  }

  /** The files whose text is not what the place has, sorted. */
  changed(): string[] {
    const all = new Set([...this.saved.keys(), ...this.texts.keys()]);
    return [...all].filter((file) => this.isChanged(file)).sort();
  }

  isChanged(file: string): boolean {
    return this.texts.get(file) !== this.saved.get(file)?.text;
  }

  /** Waits until the worker has read all that was changed. */
  async settled(): Promise<void> {
    while (this.#reading) await this.#reading;
  }

  /** Saves everything that is unsaved. The address of the proposal, where the place makes one. */
  async save(summary: Summary): Promise<string | undefined> {
    if (!this.place) return undefined;
    const changes = this.changed().map((file): Change => ({
      file,
      text: this.texts.get(file),
      version: this.saved.get(file)?.version,
    }));
    if (changes.length === 0) return undefined;
    const result = await this.place.save(changes, summary);
    if ('conflicts' in result) {
      for (const each of result.conflicts) this.#conflict(each);
      return undefined;
    }
    const versions = new Map(result.saved.map(({ file, version }) => [file, version]));
    for (const { file, text } of changes) {
      const version = versions.get(file);
      if (text === undefined || version === undefined) this.saved.delete(file);
      else this.saved.set(file, { file, text, version });
      this.#keep(file);
    }
    this.#answered(await this.#record.ask('save', { changes }));
    return result.proposal;
  }

  /**
   * Takes over what others have changed at the place. A file that is also changed here is in
   * conflict: both texts are kept until the editor decides.
   */
  async refresh(): Promise<void> {
    if (!this.place) return;
    const there = new Map((await this.place.read()).files.map((each) => [each.file, each]));
    const files = new Set([...there.keys(), ...this.saved.keys()]);
    for (const file of files) {
      const theirs = there.get(file);
      if (theirs?.version === this.saved.get(file)?.version) continue;
      if (this.isChanged(file) && theirs?.text !== this.texts.get(file))
        this.#conflict({ file, theirs });
      else await this.#takeOver(file, theirs);
    }
  }

  /** Decides a conflict. Keeping one's own text means to save it over that of the other. */
  async decide(file: string, whose: 'mine' | 'theirs'): Promise<void> {
    const theirs = this.conflicts.get(file);
    const mine = this.texts.get(file);
    this.conflicts.delete(file);
    await this.#takeOver(file, theirs);
    if (whose === 'mine') this.setText(file, mine);
    this.tell('conflict', file);
  }

  /** Gives a file the text that the place has. */
  discard(file: string): void {
    this.setText(file, this.saved.get(file)?.text);
  }

  async #takeOver(file: string, theirs: PlaceFile | undefined): Promise<void> {
    if (theirs) this.saved.set(file, theirs);
    else this.saved.delete(file);
    this.setText(file, theirs?.text);
    await this.settled();
    this.#answered(await this.#record.ask('save', { changes: [{ file, text: theirs?.text }] }));
  }

  #conflict({ file, theirs }: Conflict): void {
    this.conflicts.set(file, theirs);
    this.tell('conflict', file);
  }

  /** All that is changed while the worker reads is read at one go afterwards. */
  async #read(): Promise<void> {
    while (this.#toRead.size > 0) {
      const changes = [...this.#toRead].map((file) => ({ file, text: this.texts.get(file) }));
      this.#toRead.clear();
      this.changedAt = this.#nextChangedAt;
      this.#answered(await this.#record.ask('change', { changes }));
    }
    this.#reading = undefined;
  }

  #answered(answer: Answer): void {
    this.answer = answer;
    this.tell('answer', answer);
  }

  #keep(file: string): void {
    const place = this.place?.id ?? '';
    const { session } = this.#unsaved;
    void (this.isChanged(file)
      ? this.#unsaved.keep({
          place,
          file,
          text: this.texts.get(file),
          version: this.saved.get(file)?.version,
        })
      : this.#unsaved.forget({ place, session, file }));
  }

  /** Texts of tabs that were closed come back; those of tabs that are open are told. */
  async #takeUpUnsaved(place: string): Promise<void> {
    const left = await this.#unsaved.left(place);
    for (const each of left) {
      if (each.isOpen) {
        this.tell('told', `Another tab has unsaved changes to ${each.file}.`);
        continue;
      }
      const { file, text, version } = each;
      if (this.isChanged(file) && this.texts.get(file) !== text) {
        this.tell('told', `${file} was left unsaved twice. One is here, the other is kept.`);
        continue;
      }
      const there = this.saved.get(file);
      this.setText(file, text);
      if (there?.version !== version && this.isChanged(file))
        this.#conflict({ file, theirs: there });
      await this.#unsaved.forget(each);
      this.tell('told', `Unsaved changes to ${file} are back.`);
    }
  }
}
