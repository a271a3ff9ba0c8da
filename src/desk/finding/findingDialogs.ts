import { addressFault } from '../../core/markdown/addresses/addressFault.ts';
import type { Kind } from '../../core/model/entry.ts';
import { schemas } from '../../core/model/schemas.ts';
import { faultOf } from '../beginFile.ts';
import { askFor } from '../dom/dialog.ts';
import { element } from '../dom/element.ts';
import { shapeOf } from '../form/shape.ts';
import { PlaceError } from '../places/place.ts';
import { ServedFolder } from '../places/servedFolder.ts';
import type { RecordClient } from '../record/recordClient.ts';
import type { Workspace } from '../workspace.ts';
import { renderPair, type Value } from '../../core/markdown/edit/render.ts';
import type { Proposal, SourceRead } from './proposals.ts';

/** What a dialog opens when it is done. */
type Open = (kind: Kind, id: string) => void;

/** Asks for the address of a source, and proposes what its page says of itself. */
export async function sourceFromAddress(workspace: Workspace, open: Open): Promise<void> {
  const { place } = workspace;
  const isServed = place instanceof ServedFolder;
  const given = await askFor(
    'A source from its address',
    [{ name: 'url', label: 'Its web address' }],
    isServed ? 'Read the page' : 'Begin',
    {
      check: ({ url = '' }) => faultOfAddress(url),
      about: [
        element(
          'p',
          { className: 'help' },
          isServed
            ? 'Only what the page says of itself is proposed. Its text is not kept.'
            : 'A page can be read only by `npm run desk` on your machine. Here its fields are typed.',
        ),
      ],
    },
  );
  if (!given?.['url']) return;
  const { url } = given;
  if (isServed) workspace.tell('told', 'The page is being read…');
  const read: SourceRead = isServed
    ? await place.ask<SourceRead>('POST', 'source', { url })
    : { proposals: [{ key: 'url', value: url, from: 'the address that you gave' }] };
  if ('cannot' in read) throw new PlaceError(read.cannot);
  if (isServed) workspace.tell('told', '');
  await proposeSource(workspace, read.proposals, open);
}

/** Why a page cannot be asked for at an address; a warning is left to the check. */
function faultOfAddress(url: string): string | undefined {
  const fault = addressFault(url);
  if (fault && fault.severity !== 'warning') return `${fault.message} ${fault.todo}`;
  return /^https?:/i.test(url)
    ? undefined
    : `“${url}” is not a web address. Copy it from the browser, from https:// on.`;
}

const labels: readonly [Proposal['key'], string][] = [
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['published', 'Published'],
  ['language', 'Language'],
  ['authors', 'Authors'],
  ['doi', 'DOI'],
  ['url', 'Address'],
  ['archived', 'Copy in an archive'],
];

async function proposeSource(
  workspace: Workspace,
  proposals: readonly Proposal[],
  open: Open,
): Promise<void> {
  const found = new Map(proposals.map((each) => [each.key, each]));
  const answer = await askFor(
    'What the page says of itself',
    [
      ...labels.map(([name, label]) => ({
        name,
        label,
        value: found.get(name)?.value ?? '',
        help: found.has(name) ? `From ${found.get(name)!.from}.` : 'The page does not say.',
        optional: true,
      })),
      {
        name: 'id',
        label: 'Its short name',
        value: idFor(found),
        help: 'a–z, 0–9 and single hyphens.',
      },
    ],
    'Begin the source',
    { check: ({ id = '' }) => faultOf(workspace, 'sources', id) },
  );
  if (!answer?.['id']) return;
  const { id, ...values } = answer;
  workspace.setText(`sources/${id}.md`, sourceText(values));
  await workspace.settled();
  open('sources', id);
}

/** The publisher and the day, as the ids of sources are made. */
function idFor(found: ReadonlyMap<string, Proposal>): string {
  const words = [
    found.get('publisher')?.value ?? '',
    found.get('published')?.value.slice(0, 10) ?? '',
  ];
  return words
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A source with what is known of it, and empty what it cannot do without. */
export function sourceText(values: { [key: string]: string }): string {
  const { properties = {}, required = [] } = shapeOf(schemas.sources);
  const lines = Object.keys(properties).flatMap((key) => {
    const text = values[key] ?? '';
    if (text === '') return required.includes(key) ? [`${key}:`] : [];
    const value: Value = key === 'authors' ? text.split(/,\s*/) : text;
    return [renderPair(key, value, 0)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** Asks for a paragraph, and shows which quotations and claims it seems to speak of. */
export async function findInText(record: RecordClient, open: Open): Promise<void> {
  const answer = await askFor(
    'What does a text speak of?',
    [
      {
        name: 'paragraph',
        label: 'A paragraph',
        as: 'text',
        help: 'It is compared with the record here, and kept nowhere.',
      },
    ],
    'Look',
  );
  if (!answer?.['paragraph']) return;
  const { quotes, claims } = await record.ask('spokenOf', { paragraph: answer['paragraph'] });
  const row = (id: string, words: string, note: string) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          className: 'text-button',
          on: {
            click: ({ currentTarget }) => {
              (currentTarget as Element).closest('dialog')?.close();
              open('claims', id);
            },
          },
        },
        words,
      ),
      element('p', { className: 'help' }, note),
    );
  await askFor('What it seems to speak of', [], 'Close', {
    about: [
      element(
        'ul',
        { className: 'found' },
        ...quotes.map(({ words, claim }) =>
          row(claim.id, claim.text, `It has the recorded words “${words}”.`),
        ),
        ...claims.map(({ claim, words }) =>
          row(claim.id, claim.text, `It shares: ${words.join(', ')}.`),
        ),
        quotes.length + claims.length === 0 &&
          element('li', {}, 'Nothing in the record was found in it.'),
      ),
    ],
  });
}
