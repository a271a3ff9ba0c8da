// The pictures of shared links and the icons that are no SVG, into the folder of a built site that
// is named.
import { cardViews } from '../site/formats/ogImage/cardView.ts';
import { makeCards } from './ogImages/makeCards.ts';
import { makeIcons } from './ogImages/makeIcons.ts';
import { recordToPublish } from './recordToPublish.ts';

const cards = cardViews({ record: recordToPublish(), base: '/' });
try {
  const { drawn } = await makeCards(cards, process.argv[2]!, '.build/cards');
  await makeIcons(process.argv[2]!);
  console.log(
    drawn === cards.length
      ? `Drew ${drawn} cards.`
      : `Drew ${drawn} of ${cards.length} cards; the others are as they were.`,
  );
} catch (error) {
  // What cannot be drawn is a matter of the content: in a line, and not with the path through our
  // code.
  console.error((error as Error).message);
  process.exitCode = 1;
}
