import type { TextFile } from '../../src/core/markdown/parsedFile.ts';

/** How much there is of each thing in a made-up newsroom. */
export interface Sizes {
  stories: number;
  claimsOfStory: number;
  reportsOfClaim: number;
  /** On how many days the reports of a claim came out. */
  daysOfClaim: number;
  actors: number;
  eventsOfStory: number;
  /** Tables that a story places. */
  figuresOfStory: number;
}

/** A made-up newsroom in which only these sizes differ; without anything that a check refuses. */
export function newsroomOf(sizes: Sizes): TextFile[] {
  const actors = numbers(sizes.actors).map((a) => ({
    file: `actors/actor-${a}.md`,
    text: `---\nname: ${nameOf(a)}\nkind: person\nrole: Speaker number ${a}\n---\n`,
  }));
  return [site, ...actors, ...numbers(sizes.stories).flatMap((s) => storyOf(s, sizes))];
}

const site: TextFile = {
  file: 'site.md',
  text: '---\nname: The Long Record\ntagline: A made-up newsroom\naddress: https://record.example\npublisher: The Long Record\ncontact: desk@record.example\nlanguage: en-GB\nzone: Europe/Kyiv\ntopics:\n  politics: Politics\n---\nAll of it is made up.\n',
};

function storyOf(story: number, sizes: Sizes): TextFile[] {
  const { claimsOfStory, reportsOfClaim, daysOfClaim, actors, eventsOfStory, figuresOfStory } =
    sizes;
  const actor = (n: number) => `actor-${(story * 7 + n) % actors}`;
  const sources = numbers(reportsOfClaim).map((r) => ({
    file: `sources/${story}/source-${story}-${r}.md`,
    text: `---\ntitle: Report ${r} of story ${story}\npublisher: ${nameOf(r)} Gazette\nkind: report\nurl: https://example.org/${story}/${r}\npublished: ${dayOf(r % daysOfClaim)}\nlanguage: en\n${r % 3 === 2 ? `relays: [source-${story}-${r - 1}]` : 'basis: named'}\n---\n`,
  }));
  const claims = numbers(claimsOfStory).map((c) => ({
    file: `claims/${story}/claim-${story}-${c}.md`,
    text: `---\nclaim: The council of town ${story} decided on point ${c}\nabout: [${actor(c)}]\nreports:\n${numbers(
      reportsOfClaim,
    )
      .map(
        (r) =>
          `  - { source: source-${story}-${r}, says: ${r % 4 === 3 ? 'otherwise' : 'so'}, quote: ${nameOf(r + c)} said so of point ${c} }\n`,
      )
      .join('')}---\n`,
  }));
  const events = numbers(eventsOfStory).map((e) => ({
    file: `events/${story}/event-${story}-${e}.md`,
    text: `---\ntitle: Meeting ${e} of town ${story}\nwhen: ${dayOf(e)}\nactors: [${actor(e)}]\nsources: [source-${story}-0]\n---\n`,
  }));
  const figures = numbers(figuresOfStory).map((f) => ({
    file: `figures/${story}/table-${story}-${f}.md`,
    text: `---\ntitle: Votes of town ${story} in round ${f}\nkind: table\nalt: A table of votes.\ncredit: Counted by the desk.\nsources: [source-${story}-0]\nclaims: [claim-${story}-0]\ncolumns: [Round, Votes]\nrows: [[First, ${f}], [Second, ${f + 1}]]\n---\nCounted by the clerk.\n`,
  }));
  const article = {
    file: `articles/story-${story}.md`,
    text: `---\ntitle: What is known of town ${story}\ndek: The points on which its council decided.\ntopic: politics\npublished: ${dayOf(400)}\nbrief:\n  - The council of town ${story} met.\n  - It decided on several points.\n  - Some of it is denied.\ntimeline: [${events.map(({ file }) => idOf(file)).join(', ')}]\n---\n${claims
      .map(({ file }, c) => `Point ${c} was [decided](../${file}).\n`)
      .join('\n')}${figures.map(({ file }) => `\n![Votes](../${file})\n`).join('')}`,
  };
  return [...sources, ...claims, ...events, ...figures, article];
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function idOf(file: string): string {
  return file.replace(/^.*\/|\.md$/g, '');
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
}

const syllables = ['bar', 'cor', 'dun', 'fel', 'gos', 'hal', 'jov', 'kel', 'lor', 'mir', 'nor'];

/** A name of which no other is a near copy. */
function nameOf(n: number): string {
  const word = [n, Math.floor(n / 11), Math.floor(n / 121)]
    .map((part, i) => syllables[(part * (i + 3) + i) % 11]!)
    .join('');
  return `${word[0]!.toUpperCase()}${word.slice(1)}${syllables[(n * 5) % 11]!}`;
}
