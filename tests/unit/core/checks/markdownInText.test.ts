import { expect, test } from 'vitest';
import { problemsIn } from '../markdown/drawn.ts';

const told = (title: string) =>
  problemsIn(`---\ntitle: ${JSON.stringify(title)}\n---\n`)
    .filter(({ rule }) => rule === 'markdown-in-text')
    .map(({ message }) => message.slice(0, message.indexOf(',')));

test.each([
  ['The **talk**', '“**talk**” is Markdown'],
  ['The *talk*', '“*talk*” is Markdown'],
  ['The `talk`', '“`talk`” is Markdown'],
  ['The [talk](https://a.example/)', '“[talk](https://a.example/)” is Markdown'],
  ['The <em>talk</em>', '“<em>talk</em>” is HTML'],
  ['The talk&nbsp;', '“&nbsp;” is HTML'],
])('Markdown is told in a headline: %s', (title, message) => {
  expect(told(title)).toEqual([message]);
});

test.each([
  'M*A*S*H at 50',
  'What 2 * 3 * 4 makes',
  'F*** the rules, he said***',
  'AT&T; R&D; and so on',
  'The talk [sic] (and after)',
  'He said [no] (twice)',
  'x < y > z',
  'Rock ’n’ roll, `so to say',
  'A* search* and * notes',
  'snake_case_names and __init__',
])('an ordinary headline is not told: %s', (title) => expect(told(title)).toEqual([]));
