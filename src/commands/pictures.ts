// The pictures of shared links and the icons that are no SVG, into the folder of a built site that is named.
import { linkRecord, publishedEntries } from '../record/linkRecord.ts';
import { readRecord } from '../record/readRecord.ts';
import { cardViews } from '../site/cards/cardView.ts';
import { makeCards } from './card/makeCards.ts';
import { makeIcons } from './card/makeIcons.ts';
import { contentFolder, readContentFolder } from './contentFolder.ts';

const folder = readContentFolder(contentFolder());
if ('cannot' in folder) throw new Error(folder.cannot);
const { record } = linkRecord(publishedEntries(readRecord(folder.files).whole)), cards = cardViews({ record, base: '/' });
try {
  const { drawn } = await makeCards(cards, process.argv[2]!, '.build/cards');
  await makeIcons(process.argv[2]!);
  console.log(drawn === cards.length ? `Drew ${drawn} cards.` : `Drew ${drawn} of ${cards.length} cards; the others are as they were.`);
} catch (error) {
  // What cannot be drawn is a matter of the content: in a line, and not with the path through our code.
  console.error((error as Error).message);
  process.exitCode = 1;
}
