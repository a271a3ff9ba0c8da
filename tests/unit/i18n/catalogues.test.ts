import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Evidence, Hand, Speaker } from '../../../src/core/standing/evidence.ts';
import { standings as rows } from '../../../src/core/standing/standings.ts';
import { en } from '../../../src/i18n/en.ts';
import { languages, messagesFor, missingMessages } from '../../../src/i18n/messages.ts';
import { wordListsFor } from '../../../src/i18n/wordLists.ts';

const others = languages.filter((language) => language !== 'en');

/**
 * Messages that are said in English until somebody translates them, by their names, for who adds
 * one and does not know the other languages.
 */
const untranslated: readonly string[] = [];

/** How many records are made up for each language. */
const runs = Number(process.env['SOURCELINE_RUNS'] ?? 150);

type Leaf = string | readonly unknown[] | ((...values: unknown[]) => unknown);

function leavesOf(messages: object, path = ''): [string, Leaf][] {
  return Object.entries(messages).flatMap(([name, message]: [string, unknown]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return typeof message === 'object' && message !== null && !Array.isArray(message)
      ? leavesOf(message, at)
      : [[at, message as Leaf] satisfies [string, Leaf]];
  });
}

const english = new Map(leavesOf(en));
/** Messages of which a language needs no words: names of places, and what is no word. */
const wordless = /^(?:dates\.places|signs|reuse\.feedNames|source\.doi|reuse\.(?:data|text))\b/;

describe.each(others)('the catalogue of %s', (language) => {
  const messages = messagesFor(language);
  const leaves = new Map(leavesOf(messages));

  test('has every message of the English one', () => {
    expect(missingMessages(language)).toEqual(untranslated);
  });

  test('has messages of the same kinds', () => {
    for (const [name, message] of english) {
      const own = leaves.get(name);
      expect(typeof own, name).toBe(typeof message);
      if (Array.isArray(message) && name !== 'revisit.samples' && !name.startsWith('changes.'))
        expect((own as unknown[]).length, name).toBe(message.length);
    }
  });

  test('gives each number a form of its own, and as many forms of every counted change', () => {
    const { form, samples } = messages.revisit;
    expect(samples.map(form)).toEqual(samples.map((_, i) => i));
    for (let n = 0; n < 250; n++) expect(samples[form(n)]).toBeDefined();
    const { standing, ...counted } = messages.changes.counted;
    for (const forms of [standing('a', 'b'), ...Object.values(counted)])
      expect(forms).toHaveLength(samples.length);
  });

  test('says all that the English message says of its arguments', () => {
    for (const [name, message] of english) {
      if (typeof message !== 'function' || wordless.test(name)) continue;
      const numbers = Array.from({ length: message.length }, (_, i) => 1011 + 100 * i);
      const values = attempt(message, numbers) === undefined ? numbers.map(String) : numbers;
      const said = attempt(message, values);
      const own = attempt(leaves.get(name) as typeof message, values);
      // What takes a word of the data, as a kind of source, says nothing of a number.
      if (said === undefined || own === undefined) continue;
      // How many there are of two may be said by the form of a word alone.
      if (
        ['chain.earliest', 'chain.sourceSentence', 'dates.season'].includes(name) ||
        name.startsWith('prose.backToText')
      )
        continue;
      for (const value of values)
        if (said.includes(String(value))) expect(own, name).toContain(String(value));
      if (!fault.test(said)) expectWellMade(own ?? '', name);
    }
  });

  test('has no message in English', () => {
    for (const [name, message] of english) {
      if (typeof message !== 'string' || wordless.test(name)) continue;
      if (untranslated.includes(name)) continue;
      const own = leaves.get(name) as string;
      if (/\s/.test(message)) expect(own, name).not.toBe(message);
      expectWellMade(own, name);
    }
  });

  test('says how a standing was reached without a word of English', () => {
    const translated = rows.filter(({ id }) => !untranslated.includes(`standings.${id}.sentence`));
    fc.assert(
      fc.property(evidence, fc.constantFrom(...translated), (drawn, { id }) => {
        const sentence = messages.standings[id].sentence(drawn);
        const inEnglish = en.standings[id].sentence(drawn);
        // Evidence by chance may have no party that speaks: "Both parties say so: ."
        fc.pre(!fault.test(inEnglish));
        expectWellMade(sentence, id);
        expect(sentence.endsWith('.')).toBe(true);
        expect(leftIn(sentence, inEnglish, language)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('says what a chain adds up to without a word of English', () => {
    fc.assert(
      fc.property(
        fc.array(accounts, { minLength: 1, maxLength: 3 }),
        fc.array(speaker, { maxLength: 3 }),
        (groups, speakers) => {
          const sentence = messages.chain.sentence(groups, speakers);
          expectWellMade(sentence, 'chain');
          expect(leftIn(sentence, en.chain.sentence(groups, speakers), language)).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  });

  test('gives checks the words by which they tell what a sentence does', () => {
    const lists = wordListsFor(language)!;
    for (const words of [lists.attributing, lists.negations, lists.idioms, lists.unclear])
      for (const word of words) expect(word).toBe(word.toLowerCase().trim());
  });
});

test('a language without a catalogue lacks all messages, and has no word lists', () => {
  expect(missingMessages('tlh')).toBe('all');
  expect(wordListsFor('tlh')).toBeUndefined();
});

function attempt(
  say: (...values: unknown[]) => unknown,
  values: readonly unknown[],
): string | undefined {
  try {
    const said = say(...values);
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
}

/** What no sentence has: something unresolved, a doubled sign or space. */
const fault =
  /undefined|\[object|NaN|\$\{|null|[ \u202f]{2}| [,،;]| \.(?!\w)|\.\.(?!\.)|,,|;;|\( | \)/;

/** Nothing unresolved, no doubled sign or space, marks in pairs. */
function expectWellMade(text: string, name: string): void {
  expect(text, name).not.toMatch(fault);
  for (const [open, close] of ['()', '«»', '„“'])
    expect(text.split(open!).length, `${name}: ${text}`).toBe(text.split(close!).length);
}

/** Words that are written the same in English and in another language. */
const shared: { readonly [language: string]: ReadonlySet<string> } = {
  de: new Set(['position', 'so', 'was', 'die', 'in', 'an']),
  fr: new Set(['document', 'documents', 'on', 'parties', 'position', 'six', 'source']),
};

/** Words of the English sentence that stand in that of another language, names aside. */
function leftIn(sentence: string, englishOne: string, language: string): string[] {
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/zq\p{L}*/gu, ' ')
      .match(/\p{L}{2,}/gu) ?? [];
  const known = new Set(wordsOf(englishOne));
  return wordsOf(sentence).filter((word) => known.has(word) && !shared[language]?.has(word));
}

// Names that are words of no language.
const name = fc.constantFrom('Zqola', 'Zqevi Zqan', 'Zqumo', 'zqiri', 'Zqéti');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

function given<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

const speaker: fc.Arbitrary<Speaker> = fc
  .record({
    name,
    plural: maybe(fc.constant(true)),
    outside: maybe(fc.constant(true)),
    accountOf: maybe(name),
    part: maybe(name),
    since: maybe(name),
    sinceOtherwise: maybe(fc.constant(true)),
  })
  .map((each) => given(each) as Speaker);

const account: fc.Arbitrary<Account> = fc
  .record({
    publisher: name,
    basis: fc.constantFrom(
      'document',
      'recording',
      'unverified',
      'study',
      'data',
      'witnessed',
      'named',
      'unnamed',
      'not said',
      'unknown',
    ),
    voice: fc.constantFrom('own', 'quoted', 'none'),
    shared: maybe(fc.constant(true)),
    title: maybe(name),
    part: maybe(name),
    since: maybe(name),
    sinceOtherwise: maybe(fc.constant(true)),
  })
  .map((each) => given(each) as Account);

const testimony = fc.record({
  sides: fc.array(fc.array(speaker, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
  origins: fc.array(account, { maxLength: 6 }),
});
const count = fc.nat({ max: 14 });
const hand: fc.Arbitrary<Hand> = fc
  .tuple(
    testimony,
    fc.record({ voices: count, outside: count, parties: count, holder: fc.boolean() }),
  )
  .map(([said, counts]) => ({ ...said, ...counts }));

const evidence: fc.Arbitrary<Evidence> = fc.record({
  so: hand,
  otherwise: hand,
  inPart: testimony,
  leavesOpen: fc.array(speaker, { maxLength: 2 }),
  noComment: fc.array(speaker, { maxLength: 2 }),
  withdrawn: fc.array(speaker, { maxLength: 2 }),
  parties: fc.integer({ min: 2, max: 14 }),
});

const accounts = fc
  .record({
    says: fc.constantFrom('so' as const, 'otherwise' as const, 'in part' as const),
    documents: count,
    reports: fc.integer({ min: 1, max: 120 }),
    origins: fc.integer({ min: 1, max: 13 }),
    of: fc.nat(),
  })
  .map(({ of, ...each }) => ({ ...each, onRecord: of % (each.origins + 1) }));
