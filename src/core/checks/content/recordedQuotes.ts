import { frontMatterTexts } from '../../markdown/frontMatterTexts.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import { isExcerptOf } from '../../markdown/quotations/compareQuotation.ts';
import type { Quotation } from '../../markdown/quotations/quotations.ts';
import type { Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import { linkedThings, shownClaims } from '../../model/collectContents.ts';
import type { Actor, Claim, Prose, Thing } from '../../model/model.ts';
import { nameFinder, namesOf } from '../namesIn.ts';
import { spacedWords, type WordLists } from '../wordLists.ts';
import { attributionOf, sentenceAround } from './attribution.ts';
import { ownTextsOf, type OwnText } from './ownTexts.ts';

/** A passage that a claim records, and by what names its speaker is known. */
export interface RecordedQuote {
  words: string;
  /** Empty when it is not known whose words they are. */
  speakers: readonly string[];
}

/** The quotes that claims record, also those whose speaker or source is not known. */
export class QuotePool {
  readonly #linked: LinkedRecord;
  readonly #actors: ReadonlyMap<string, Actor>;
  #named: ReadonlyMap<string, Actor[]> | undefined;
  /**
   * The quotes of claims in whose front matter something is wrong: anything may mean to link them.
   */
  readonly #ofUnread: readonly RecordedQuote[];
  /** The ids of claims whose front matter cannot be read at all. */
  readonly #unknown: ReadonlySet<string>;

  constructor(linked: LinkedRecord) {
    this.#linked = linked;
    this.#actors = new Map(linked.record.actors.map((actor) => [actor.id, actor]));
    this.#ofUnread = linked.unreadProse.flatMap(({ file }) =>
      frontMatterTexts(file.parsed)
        .filter(({ key }) => key === 'quote' || key === 'original')
        .map(({ value }) => ({ words: value, speakers: [] })),
    );
    const known = new Set(
      linked.unreadProse.filter(({ file }) => file.parsed.frontMatter).map(({ file }) => file.file),
    );
    this.#unknown = new Set(
      linked.unreadFiles
        .filter(({ collection, file }) => collection === 'claims' && !known.has(file))
        .map(({ id }) => id),
    );
  }

  /** Whether a file may quote words that are not known, since their claim cannot be read. */
  mayQuoteUnknown(file: ParsedFile): boolean {
    return this.#unknown.size > 0 && !this.#unknown.isDisjointFrom(idsIn(file));
  }

  /** The words of all quotes. */
  allWords(): string[] {
    const { claims, sources } = this.#linked.record;
    return [
      ...sources.flatMap((source) => source.words),
      ...[...this.#quotesOf(claims), ...this.#ofUnread].map(({ words }) => words),
    ];
  }

  /** The quotes that a thing can reach: of the claims that it shows or links. */
  quotesFor(thing: Thing): RecordedQuote[] {
    const linked = ownTextsOf(thing).flatMap(({ prose }) =>
      typeof prose === 'string' ? [] : linkedThings(prose, 'claim'),
    );
    const held = thing.type === 'source' ? thing.words : [];
    return [
      ...held.map((words) => ({ words, speakers: [] })),
      ...this.#quotesOf([...claimsOf(thing), ...linked]),
      ...this.#ofUnread,
    ];
  }

  /** The quotes of the claims that prose links, or whose ids stand in the text of its file. */
  quotesNamedIn(prose: readonly Prose[], file: ParsedFile): RecordedQuote[] {
    const { claims, events } = this.#linked.record;
    const ids = idsIn(file);
    return [
      ...this.#quotesOf([
        ...prose.flatMap((each) => linkedThings(each, 'claim')),
        ...claims.filter(({ id }) => ids.has(id)),
        ...events.filter(({ id }) => ids.has(id)).flatMap((event) => event.claims),
      ]),
      ...this.#ofUnread,
    ];
  }

  /**
   * Of some quotes those that a passage may have been meant to be: where its sentence names a
   * speaker, only the words of that speaker.
   */
  quotesNamedAt(
    { block: { text, links }, open, close }: Quotation,
    { prose }: OwnText,
    quotes: readonly RecordedQuote[],
  ): string[] {
    const [from, to] = sentenceAround(text, open, close);
    const names = nameFinder(`${text.slice(from, Math.max(0, open))} ${text.slice(close + 1, to)}`);
    const linkedIds = links
      .filter(({ span }) => span[0] >= from && span[1] <= to)
      .map(({ url }) => typeof prose !== 'string' && prose.links.get(url));
    const named = [...this.#actors.values()].filter(
      (actor) => linkedIds.includes(actor) || names(namesOf(actor)),
    );
    const speaking = new Set(named.flatMap(namesOf));
    return quotes
      .filter(({ speakers }) => named.length === 0 || speakers.some((name) => speaking.has(name)))
      .map(({ words }) => words);
  }

  /**
   * The people whom the words before a quotation name as speaking, when they can hardly mean anybody
   * else: "The host said:", "The host:" or "According to the host," and nothing more, nothing after
   * the quotation in its sentence, and nobody else named in it. More than one where they share a
   * name.
   */
  speakersNamedAt(quotation: Quotation, { prose }: OwnText, lists: WordLists): Actor[] {
    const words = attributionOf(quotation, lists);
    if (!words) return [];
    const named = this.#byName(lists).get(spacedWords(words.name, lists)) ?? [];
    if (named.length === 0 || named.some(({ kind }) => kind !== 'person')) return [];
    const { text, links } = quotation.block;
    const [from, to] = sentenceAround(text, quotation.open, quotation.close);
    const linked = links
      .filter(({ span }) => span[0] >= from && span[1] <= to)
      .map(({ url }) => typeof prose !== 'string' && prose.links.get(url));
    const names = nameFinder(words.rest, lists.isForm);
    const isOtherNamed = [...this.#actors.values()].some(
      (actor) => !named.includes(actor) && (linked.includes(actor) || names(namesOf(actor))),
    );
    return isOtherNamed ? [] : named;
  }

  /** All actors by their names as words are looked for. */
  #byName(lists: WordLists): ReadonlyMap<string, Actor[]> {
    if (this.#named) return this.#named;
    const named = new Map<string, Actor[]>();
    for (const actor of this.#actors.values())
      for (const name of new Set(
        [actor.name, ...namesOf(actor)].map((each) => spacedWords(each, lists)),
      ))
        named.set(name, [...(named.get(name) ?? []), actor]);
    return (this.#named = named);
  }

  /** The quotes of all claims that hold a passage. */
  holding(passage: string): RecordedQuote[] {
    return this.#quotesOf(this.#linked.record.claims).filter(({ words }) =>
      isExcerptOf(passage, words),
    );
  }

  /**
   * Whether the words of these speakers may be those of an actor too: one of them speaks with it or
   * for it, or they are no person’s, and any of their people may have spoken them.
   */
  maySpeakAs(speakers: readonly string[], actor: Actor): boolean {
    return [...this.#actors.values()].some(
      (other) =>
        (other.name === speakers[0] && other.kind !== 'person') ||
        (speakers.includes(other.name) &&
          (other.side === actor.side ||
            actor.speaksFor === other ||
            other.memberOf.includes(actor) ||
            actor.memberOf.includes(other))),
    );
  }

  #quotesOf(claims: readonly Claim[]): RecordedQuote[] {
    return [...new Set(claims)].flatMap((claim) => {
      const data = (this.#linked.entryOf.get(claim) as Entry<'claims'> | undefined)?.data;
      return [
        ...(data?.statements ?? []).flatMap((said) => this.#recorded(said, said.actor)),
        ...(data?.reports ?? []).flatMap((said) => this.#recorded(said, said.person)),
      ];
    });
  }

  #recorded(
    { quote, original }: { quote?: string | string[]; original?: string | string[] },
    speaker: string | undefined,
  ): RecordedQuote[] {
    const actor = speaker === undefined ? undefined : this.#actors.get(speaker);
    const speakers = actor
      ? [actor, ...(actor.speaksFor ? [actor.speaksFor] : [])].flatMap((each) => [
          each.name,
          ...namesOf(each),
        ])
      : [];
    return [quote, original].flat().flatMap((words) => (words ? [{ words, speakers }] : []));
  }
}

/** The claims that the page of a thing shows. */
function claimsOf(thing: Thing): Claim[] {
  switch (thing.type) {
    case 'article':
      return shownClaims(thing);
    case 'event':
      return thing.claims;
    case 'claim':
      return [thing, ...thing.against.map(({ claim }) => claim)];
    case 'actor':
      return thing.statements.map(({ claim }) => claim);
    case 'source':
      return [...thing.statements, ...thing.reports].map(({ claim }) => claim);
    case 'figure':
      return thing.claims;
  }
}

/** What may be an id in a file, in its front matter or a link, and its own. */
function idsIn({ file, text }: ParsedFile): Set<string> {
  return new Set(`${file} ${text}`.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
}
