import { frontMatterTexts } from '../../markdown/frontMatterTexts.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Quotation } from '../../markdown/quotations/quotations.ts';
import type { Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import { linkedThings, shownClaims } from '../../model/collectContents.ts';
import type { Actor, Claim, Prose, Thing } from '../../model/model.ts';
import { nameFinder, namesOf } from '../namesIn.ts';
import { hasWord, spacedWords, type WordLists } from '../wordLists.ts';
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
  #named: Map<string, { name: string; actor: Actor }[]> | undefined;
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
   * The actor whom the words before a quotation name as speaking: next to the last word that tells of
   * speaking, "The host also said on Monday:"; or with a colon, "The host:"; or after "according to".
   */
  speakerNamedBefore(before: string, lists: WordLists): Actor | undefined {
    const [, alone] = /^(?:.*[,;–—]\s)?([^,;:–—]*):\s*$/su.exec(before) ?? [];
    const whole = alone === undefined ? undefined : this.#namedAtEnd(alone, lists);
    if (whole && spacedWords(alone!, lists) === spacedWords(whole.name, lists)) return whole.actor;
    const [, source] = accordingTo.exec(before) ?? [];
    const named = source === undefined ? undefined : this.#namedAtEnd(source, lists);
    if (named && spacedWords(source!, lists) === spacedWords(named.name, lists)) return named.actor;
    const words = spacedWords(before, lists).trim().split(' ');
    const at = words.findLastIndex((word) => hasWord(` ${word} `, lists.attributing));
    if (at < 0 || words.length - at > mostBetween) return undefined;
    const subject = ` ${words.slice(0, at).join(' ')}`.replace(auxiliaries, '');
    return this.#namedAtEnd(subject, lists)?.actor;
  }

  /** The actor with whose name a text ends. */
  #namedAtEnd(text: string, lists: WordLists): { name: string; actor: Actor } | undefined {
    const words = spacedWords(text, lists).trimEnd();
    return this.#byLastWord(lists)
      .get(words.slice(words.lastIndexOf(' ') + 1))
      ?.find(({ name }) => words.endsWith(name));
  }

  /** The names of all actors as words are looked for, by their last words. */
  #byLastWord(lists: WordLists): Map<string, { name: string; actor: Actor }[]> {
    this.#named ??= Map.groupBy(
      [...this.#actors.values()]
        .flatMap((actor) =>
          [...new Set([actor.name, ...namesOf(actor)])].map((name) => ({
            name: spacedWords(name, lists).trimEnd(),
            actor,
          })),
        )
        .filter(({ name }) => name !== ''),
      ({ name }) => name.slice(name.lastIndexOf(' ') + 1),
    );
    return this.#named;
  }

  /** Whether one of these names is that of somebody who speaks with an actor or for it. */
  areOfOneSide(actor: Actor, speakers: readonly string[]): boolean {
    return [...this.#actors.values()].some(
      (other) =>
        speakers.includes(other.name) &&
        (other.side === actor.side ||
          actor.speaksFor === other ||
          other.memberOf.includes(actor) ||
          actor.memberOf.includes(other)),
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

/** So many words, the one that tells of speaking among them, may stand before the quotation. */
const mostBetween = 6;

/** A phrase after which who is quoted is named, in the languages of the lists. */
const accordingTo =
  /(?:^|[\s,;])(?:according to|in the words of|laut|nach den worten von|selon|d['’]après|за словами|بحسب|وفقا ل|وفقًا ل)\s*([^,;:–—]+)[,:]?\s*$/iu;

const auxiliaries = / (?:has|had|have|also|later|then|again|hat|hatte|a|avait|також|потім)$/u;

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

/** From where to where the sentence goes in which a quotation stands. */
export function sentenceAround(text: string, open: number, close: number): [number, number] {
  const before = text.slice(0, Math.max(0, open));
  const end = /[.!?…]['"’”»]?\s|$/.exec(text.slice(close));
  const start = [...before.matchAll(/[.!?…]['"’”»)]?\s+/g)].at(-1);
  return [start ? start.index + start[0].length : 0, close + (end?.index ?? 0) + 1];
}
