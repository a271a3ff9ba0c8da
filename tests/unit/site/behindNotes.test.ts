import { afterEach, expect, test } from 'vitest';
import { linkedIn } from '../../../src/core/model/translation/linkIn.ts';
import { setLanguage } from '../../../src/i18n/language.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { linkedOk } from '../../support/content.ts';

afterEach(() => setLanguage('en'));

/**
 * The page in Ukrainian of an article whose headline, a point, a paragraph and a list have changed.
 */
function page(correction = '') {
  const linked = linkedOk(`
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
${correction}---
They [spoke](../claims/they-spoke.md).

- One
=== articles/the-talk.uk.md
---
translates: the-talk
title: Розмова
dek: Що про неї сказали.
brief: ["Вони [розмовляли](../claims/they-spoke.md).", Обоє так кажуть., Більше нікого не було.]
of:
  title: bcdf
  dek: wszm
  brief: zdps bcdf nbtx
  text: bcdf bcdf
---
Вони [розмовляли](../claims/they-spoke.md).

- Один
`);
  setLanguage('uk');
  const { record } = linkedIn(linked, 'uk');
  return articleView(record.articles[0]!, { record, base: '/uk/' });
}

const note = '<small class="ui">[Відколи це перекладено, оригінал змінено.]</small>';

test('a translated piece whose original has changed says so, and no other', () => {
  const view = page();
  expect(view.behind).toEqual(['Відколи це перекладено, оригінал змінено.']);
  expect(view.brief[1]).toBe(`Обоє так кажуть. ${note}`);
  expect(view.brief[0]).not.toContain('<small');
  const html = view.text.flatMap(({ passages }) => passages.map((each) => each.html)).join('');
  expect(html).toContain(`</a>. ${note}</p>`);
  expect(html).toContain(`</ul>\n<p>${note}</p>`);
});

test('the day of the change is told where a correction of the original has it', () => {
  const { behind } = page('corrections: [{ at: 2025-08-20, was: A chat, now: The talk }]\n');
  expect(behind).toEqual([
    'Оригінал змінено 20 серпня 2025 року. Тут перекладено те, що в ньому було раніше.',
  ]);
});
