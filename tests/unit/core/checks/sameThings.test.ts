import { expect, test } from 'vitest';
import { contentWith, readContent } from '../../../support/content.ts';

const rulesIn = (text: string) => readContent(contentWith(text)).problems.map(({ rule }) => rule);

const actors = (first: string, second: string) => `
=== actors/first.md
---
${first}
role: Somebody
---
=== actors/second.md
---
${second}
role: Somebody else
---
`;

test.each([
  ['name: Ireland\nkind: government', 'name: Iceland\nkind: government'],
  ['name: Gambia\nkind: government', 'name: Zambia\nkind: government'],
  ['name: North Korea\nkind: government', 'name: South Korea\nkind: government'],
  ['name: Donald Trump\nkind: person', 'name: Donald Trump Jr.\nkind: person'],
  ['name: Vitali Klitschko\nkind: person', 'name: Wladimir Klitschko\nkind: person'],
  ['name: George Bush\nkind: person', 'name: George W. Bush\nkind: person'],
  ['name: Ministry of Defence\nkind: government', 'name: Ministry of Justice\nkind: government'],
  ['name: The Netherlands\nkind: government', 'name: Dutch diplomats\nkind: group'],
  ['name: Aleksandr I\nkind: person', 'name: Aleksandr II\nkind: person'],
  ['name: Georgia (country)\nkind: government', 'name: Georgia (state)\nkind: government'],
  ['name: General Electric\nkind: organisation', 'name: Electric\nkind: organisation'],
  ['name: J. D. Vance\nkind: person', 'name: J. P. Vance\nkind: person'],
  ['name: King Charles III\nkind: person', 'name: Prince Charles\nkind: person'],
  [
    'name: The New York Times Company\nkind: organisation',
    'name: The Times Company\nkind: organisation',
  ],
  ['name: 東京都\nkind: government', 'name: 京都府\nkind: government'],
])('%s and %s are two actors', (first, second) => {
  expect(rulesIn(actors(first, second))).not.toContain('same-actor');
});

test.each([
  ['name: Wołodymyr\nkind: person', 'name: Volodymyr\nkind: person\naliases: [Wolodymyr]'],
  ['name: MINISTRY OF JUSTICE\nkind: government', 'name: Ministry of Justice\nkind: government'],
  ['name: J. D. Vance\nkind: person', 'name: JD Vance\nkind: person'],
  ['name: President Emmanuel Macron\nkind: person', 'name: Emmanuel Macron\nkind: person'],
  ['name: Dr. Anna Host\nkind: person', 'name: Host, Anna\nkind: person'],
  ['name: Border Guard Service (BGS)\nkind: government', 'name: BGS\nkind: government'],
  ['name: Procter & Gamble\nkind: organisation', 'name: Procter and Gamble\nkind: organisation'],
  ['name: Foo Ltd\nkind: organisation', 'name: Foo Limited\nkind: organisation'],
  ['name: The White House\nkind: government', 'name: White House\nkind: government'],
  ['name: A\nkind: person\naliases: [Зеленський]', 'name: B\nkind: person\naliases: [зеленський]'],
])('%s and %s are told', (first, second) => {
  expect(rulesIn(actors(first, second))).toContain('same-actor');
});

const publishers = (first: string, second: string) => `
=== sources/host-post.md
---
title: A post of the host
publisher: ${first}
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
=== sources/guest-post.md
---
title: A post of the guest
publisher: ${second}
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: en
---
`;

test.each([
  ['The Times', 'The Times of Israel'],
  ['The Guardian', 'The Observer'],
  ['BBC', 'ABC'],
  ['Le Monde', 'Le Figaro'],
  ['Reuters', 'Associated Press'],
  ['Kyiv Post', 'Kyiv Independent'],
  ['Daily Mail', 'Daily Mirror'],
  ['Der Spiegel', 'Die Zeit'],
  ['Izvestia', 'Pravda'],
  ['The White House', 'The Kremlin'],
])('%s and %s are two publishers', (first, second) => {
  expect(rulesIn(publishers(first, second))).not.toContain('near-publisher');
});

test.each([
  ['The Guardian', 'Guardian'],
  ['BBC', 'BBC News'],
  ['Der Spiegel', 'spiegel.de'],
  ['CNN', 'CNN.com'],
  ['Reuters', 'Reuters UK'],
  ['Le Monde', 'Lemonde'],
  ['Bild', 'Bild GmbH'],
  ['www.example.com', 'Example'],
])('%s and %s are told', (first, second) => {
  expect(rulesIn(publishers(first, second))).toContain('near-publisher');
});

test.each([
  ['title: The call\nwhen: 2025-08-18', 'title: The call\nwhen: 2025-08-19'],
  ['title: The call\nwhen: 2025-08-18', 'title: The second call\nwhen: 2025-08-18'],
])('%s and %s are two events', (first, second) => {
  expect(
    rulesIn(`
=== events/first.md
---
${first}
---
=== events/second.md
---
${second}
---
`),
  ).not.toContain('same-text');
});
