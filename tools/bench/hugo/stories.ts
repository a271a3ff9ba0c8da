import { stringify } from 'yaml';
import { randomFrom, type Random } from '../../../tests/fuzz/random.ts';

/** A file of a made-up newsroom: its front matter as data, and its text. */
export interface Page {
  file: string;
  data: { [key: string]: unknown };
  body: string;
  /** Of an article: what its links lead to, which only the peer has to be told. */
  reached?: { claims: string[]; sources: string[]; actors: string[] };
}

const counts = { claims: 12, sources: 17, events: 11, actors: 10 };

/**
 * A newsroom of so many stories. Each has an article of about 800 words, twelve claims with two to
 * four statements or reports, 17 sources, eleven events, and ten actors from a pool that all
 * stories share. The same number gives the same files.
 */
export function storiesOf(stories: number): Page[] {
  const random = randomFrom(stories);
  const pool = Math.max(15, Math.round(stories / 2));
  return [
    ...numbers(pool).map((a) => actorPage(a, random)),
    ...numbers(stories).flatMap((s) => storyPages(s, pool, random)),
  ];
}

/** The text of a file as Sourceline reads it. */
export function textOf({ data, body }: Pick<Page, 'data' | 'body'>): string {
  return `---\n${stringify(data)}---\n\n${body}\n`;
}

/** The newsroom's own file. */
export const site: Page = {
  file: 'site.md',
  data: {
    name: 'The Long Record',
    tagline: 'A made-up newsroom',
    address: 'https://record.example',
    publisher: 'The Long Record',
    contact: 'desk@record.example',
    language: 'en-GB',
    zone: 'Europe/Kyiv',
    topics: { politics: 'Politics', economy: 'Economy', science: 'Science' },
  },
  body: 'All of it is made up.',
};

function actorPage(actor: number, random: Random): Page {
  return {
    file: `actors/${actorId(actor)}.md`,
    data: {
      name: nameOf(actor),
      kind: random.of(['person', 'government', 'organisation']),
      role: title(4, random),
    },
    body: paragraph(50, random),
  };
}

/** What the pages of one story are made with. */
interface Story {
  id: string;
  number: number;
  claims: string[];
  sources: string[];
  events: string[];
  actors: string[];
  random: Random;
}

function storyPages(number: number, pool: number, random: Random): Page[] {
  const id = `s${padded(number, 4)}`;
  const idsOf = (letter: string, count: number) =>
    numbers(count).map((n) => `${id}-${letter}${padded(n, 2)}`);
  const story: Story = {
    id,
    number,
    claims: idsOf('c', counts.claims),
    sources: idsOf('r', counts.sources),
    events: idsOf('e', counts.events),
    actors: numbers(counts.actors).map((n) => actorId((number * 7 + n) % pool)),
    random,
  };
  return [
    ...story.sources.map((source, n) => sourcePage(source, n, story)),
    ...story.claims.map((claim) => claimPage(claim, story)),
    ...story.events.map((event, n) => eventPage(event, n, story)),
    articlePage(story),
  ];
}

/** The first ten are reports, of which two pass on another; then statements and documents. */
function sourcePage(source: string, n: number, { id, number, sources, random }: Story): Page {
  const isRelay = n === 8 || n === 9;
  return {
    file: `sources/${id}/${source}.md`,
    data: {
      title: title(8, random),
      publisher: `${nameOf(100_000 + number * 5 + n)} ${papers[n % papers.length]}`,
      kind: n < 10 ? 'report' : n < 14 ? 'statement' : 'document',
      url: `https://example.org/${id}/${source}`,
      published: dayOf(number, n % 5),
      language: 'en',
      ...(n < 8 && { basis: ['witnessed', 'named', 'unnamed', 'not said'][n % 4] }),
      ...(isRelay && { relays: [sources[n - 6]] }),
    },
    body: paragraph(40, random),
  };
}

function claimPage(claim: string, { id, number, actors, sources, random }: Story): Page {
  const about = [random.below(actors.length), random.below(actors.length)].map((n) => actors[n]!);
  const chosen = [...new Set(numbers(2 + random.below(3)).map(() => random.below(14)))];
  const position = () => random.of([{ says: 'so' }, { says: 'so' }, { says: 'otherwise' }, inPart]);
  const quoted = (n: number) => ({ quote: sentence(14, random), source: sources[n]! });
  const statements = chosen
    .filter((n) => n >= 10)
    .map((n, i) => ({ actor: about[i % 2]!, ...position(), ...quoted(n) }));
  const reports = chosen.filter((n) => n < 10).map((n) => ({ ...position(), ...quoted(n) }));
  return {
    file: `claims/${id}/${claim}.md`,
    data: {
      claim: title(12, random),
      about: [...new Set(about)],
      ...(statements.length > 0 && { statements }),
      ...(reports.length > 0 && { reports }),
      lookedAgain: dayOf(number, 6),
    },
    body: paragraph(60, random),
  };
}

const inPart = { says: 'in part', part: 'the first half of it' };

function eventPage(event: string, n: number, story: Story): Page {
  const { id, number, actors, claims, sources, random } = story;
  return {
    file: `events/${id}/${event}.md`,
    data: {
      title: title(7, random),
      when: dayOf(number, n - 40),
      actors: [actors[n % actors.length]],
      claims: [claims[n]],
      sources: [sources[n]],
    },
    body: paragraph(30, random),
  };
}

function articlePage({ id, number, claims, sources, events, actors, random }: Story): Page {
  const sentenceOn = (claim: string, n: number) =>
    `${title(5, random)}, [${words(6, random)}](../claims/${id}/${claim}.md) after [${words(2, random)}](../actors/${actors[n % actors.length]}.md) ${words(4, random)}.`;
  const passages = claims.map(
    (claim, n) =>
      `${n % 3 === 0 ? `## ${title(5, random)}\n\n` : ''}${paragraph(26, random)} ${sentenceOn(claim, n)} ${sentence(8, random)}`,
  );
  return {
    file: `articles/${id}.md`,
    data: {
      title: title(9, random),
      dek: sentence(20, random),
      topic: random.of(['politics', 'economy', 'science']),
      published: dayOf(number, 5),
      brief: numbers(3).map((n) => sentenceOn(claims[n]!, n)),
      timeline: events,
      questions: [
        { question: `${title(6, random)}?`, answeredBy: claims[3] },
        { question: `${title(6, random)}?` },
      ],
    },
    body: [paragraph(40, random), ...passages].join('\n\n'),
    reached: { claims, sources, actors },
  };
}

const papers = ['Chronicle', 'Gazette', 'Observer', 'Tribune', 'Examiner', 'Courier', 'Journal'];
const vocabulary =
  'government minister parliament council court judge committee agency inquiry budget deficit contract supplier hospital railway bridge river flood drought harvest energy station union strike wage pension tax tariff export import border treaty ceasefire election ballot coalition opposition witness record audit figure quarter million rise fall change regulator bank investor market price supply demand water school university model vaccine trial climate forest mine port airline satellite network platform law amendment article schedule cost appeal ruling evidence'.split(
    ' ',
  );
const syllables =
  'bar cor dun fel gos hal jov kel lor mir nor pal quen rus sten tav ves wex yar'.split(' ');

/** Names of which no two are alike. */
function nameOf(n: number): string {
  const syllable = (k: number) => syllables[k % syllables.length]!;
  const size = syllables.length;
  const first = syllable(n) + syllable(Math.floor(n / size)) + syllable(Math.floor(n / size ** 2));
  const last = syllable(n * 7 + 3) + syllable(Math.floor(n / size) * 5 + 1);
  return `${capitalised(first)} ${capitalised(last)}${syllable(Math.floor(n / size ** 3))}`;
}

function words(count: number, random: Random): string {
  return numbers(count)
    .map(() => random.of(vocabulary))
    .join(' ');
}

function title(count: number, random: Random): string {
  return capitalised(words(count, random));
}

function sentence(count: number, random: Random): string {
  return `${title(count, random)}.`;
}

function paragraph(count: number, random: Random): string {
  return numbers(Math.ceil(count / 13))
    .map(() => sentence(13, random))
    .join(' ');
}

function dayOf(story: number, after: number): string {
  return new Date(Date.UTC(2020, 2, 1 + (story % 1_800) + after)).toISOString().slice(0, 10);
}

function actorId(n: number): string {
  return `a${padded(n, 4)}`;
}

function padded(n: number, length: number): string {
  return String(n).padStart(length, '0');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
