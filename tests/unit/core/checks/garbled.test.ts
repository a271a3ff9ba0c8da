import { expect, test } from 'vitest';
import { problemsIn } from '../markdown/drawn.ts';

/** What is said of garbled letters in a body. */
const told = (body: string) =>
  problemsIn(`---\ntitle: A\n---\n${body}\n`)
    .filter(({ rule }) => rule === 'garbled')
    .map(({ todo }) => todo);

test.each([
  ['She said â€œno', '“'],
  ['a cafÃ© there', 'é'],
  ['in MÃ¼nchen', 'ü'],
  ['5Â°C', '°'],
  ['at ÐšÐ¸Ñ—Ð²', 'Київ'],
  ['It?s', 't’s'],
])('%s: %s is meant', (body, meant) => {
  expect(told(body)).toEqual([`Write “${meant}”.`]);
});

test.each(['&amp;nbsp;', '&amp;#8217;', '\\\\u2019', '=E2=80=99', '#N/A', '[object Object]'])(
  '%s is told',
  (body) => expect(told(`He ${body} came.`)).toHaveLength(1),
);

test.each([
  'Café, Ângela, São Paulo, Ñandú, Ðurđa, Ægir and Århus.',
  '“AMANHÔ, “ROMÂ» and AMANHû; AMANHÖsim.',
  'Is it so? so he asked. What?Tell me. Who? Me.',
  'Q&amp;A, AT&T, R&D; 100 % of it, 20%20.',
  'The number #1, C#, #refuge and N/A; a = E2.',
  'In C:\\users and \\\\host, `\\u2019` and `&nbsp;` are codes.',
  'An object [object] of study; the Object.',
  'https://a.example/so%20it and [so](https://a.example/a%20b).',
  'Â, Ã and â are letters; 5 €, 6 £, © 2025, §5, ½.',
  'Đà Nẵng, Þór, øre, œuvre, ÀÂÃÄÅ.',
])('ordinary text is not told: %s', (body) => {
  expect(told(body)).toEqual([]);
});
