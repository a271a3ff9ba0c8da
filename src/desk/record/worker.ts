// Reads the content in a thread of its own, so that typing never waits for it.
import '../plainZod.ts';
import { setLanguage } from '../../i18n/language.ts';
import { spokenOf } from '../finding/spokenOf.ts';
import { drawPage } from '../page/drawPage.ts';
import { DeskRecord } from './deskRecord.ts';
import { withLibraries } from './notLoaded.ts';
import type { Reply, Request } from './recordClient.ts';

const record = new DeskRecord();
/** Questions are answered one after the other: a page takes longer than a turn of the loop. */
let waiting = Promise.resolve();

addEventListener('message', ({ data: { number, ask } }: MessageEvent<Request>) => {
  waiting = waiting
    .then(async () => {
      const reply: Reply = { number, answer: await withLibraries(() => answerTo(ask)) };
      postMessage(reply);
    })
    .catch(reportError);
});

function answerTo(ask: Request['ask']): unknown {
  switch (ask.what) {
    case 'open':
      return record.open(ask.files, ask.found, ask.attachments);
    case 'change':
      return record.change(ask.changes);
    case 'page': {
      const found = record.thingOf(ask.file);
      const now = new Date().toISOString();
      // A page that cannot be drawn is none; the desk goes on.
      return (
        found &&
        withLibraries(() => drawPage(found, now))
          .catch(reportError)
          .finally(() => setLanguage(record.record.site.language))
      );
    }
    case 'spokenOf':
      return spokenOf(ask.paragraph, record.record);
    case 'save':
      return record.save(ask.changes);
  }
}
