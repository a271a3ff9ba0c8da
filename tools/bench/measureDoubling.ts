import { readContent } from '../../src/core/checks/readContent.ts';
import { checkContext } from '../../src/i18n/describeStanding.ts';
import { writeRecordFiles } from '../../src/site/formats/recordFiles.ts';
import { actorView } from '../../src/site/views/actor.ts';
import { articleView } from '../../src/site/views/article.ts';
import { claimView } from '../../src/site/views/claim.ts';
import { eventView } from '../../src/site/views/event.ts';
import { figurePageView } from '../../src/site/views/figure.ts';
import { sourceView } from '../../src/site/views/source.ts';
import { cpuMilliseconds } from '../../tests/support/cpuMilliseconds.ts';
import { newsroomOf, type Sizes } from './newsroomOf.ts';

/** What stands beside the size that is doubled: little, so that it is that which weighs. */
const beside: Sizes = {
  stories: 1,
  claimsOfStory: 4,
  reportsOfClaim: 6,
  daysOfClaim: 3,
  actors: 10,
  eventsOfStory: 4,
  figuresOfStory: 1,
};

/** From what each size is doubled, twice. */
const from: readonly Partial<Sizes>[] = [
  { stories: 30 },
  { claimsOfStory: 40 },
  { reportsOfClaim: 30 },
  { daysOfClaim: 10, reportsOfClaim: 60 },
  { actors: 400 },
  { eventsOfStory: 40 },
  { figuresOfStory: 40 },
];

/**
 * Prints by how much the processor time of a reading, with all checks, and of the views and other
 * forms of all pages grows each time that a size is doubled.
 */
export function measureDoubling(): void {
  console.log('Doubled             once  twice   processor time');
  // The first is slow whatever it is of: the code is not compiled yet.
  work(newsroomOf({ ...beside, stories: 10 }));
  for (const start of from) {
    const [size, once] = Object.entries(start)[0] as [keyof Sizes, number];
    const times = [1, 2, 4].map((factor) => {
      const files = newsroomOf({ ...beside, ...start, [size]: once * factor });
      return Math.min(...[1, 2, 3].map(() => work(files)));
    });
    const ratios = times.slice(1).map((time, i) => (time / times[i]!).toFixed(2).padStart(6));
    const each = times.map((time) => `${Math.round(time)} ms`).join(', ');
    console.log(`${size.padEnd(16)} ${ratios.join(' ')}   ${each}`);
  }
}

/** Reads a newsroom and works out all that its pages show; the milliseconds of the processor. */
function work(files: ReturnType<typeof newsroomOf>): number {
  const start = cpuMilliseconds();
  const { record, problems } = readContent(files, checkContext);
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (error) throw new Error(`${error.file}: ${error.message}`);
  const edition = { record, base: '/', rules: '' };
  for (const claim of record.claims) claimView(claim, edition);
  for (const article of record.articles) articleView(article, edition);
  for (const source of record.sources) sourceView(source, edition);
  for (const actor of record.actors) actorView(actor, edition);
  for (const event of record.events) eventView(event, edition);
  for (const figure of record.figures) figurePageView(figure, edition);
  for (const thing of [...record.articles, ...record.claims, ...record.figures])
    writeRecordFiles(thing, edition);
  return cpuMilliseconds() - start;
}
