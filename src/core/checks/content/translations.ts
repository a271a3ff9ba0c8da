import type { Path } from '../../markdown/parsedFile.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { valueAt } from '../../markdown/markdownLine.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import { languageFault } from '../../model/identify.ts';
import { linkDirection } from '../../model/linkDirection.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Prose, Thing } from '../../model/model.ts';
import { isForeign } from '../../model/foreignArticles.ts';
import { plain } from '../../model/plain.ts';
import { checkedLanguages, linkedIn, translationsOf } from '../../model/translation/linkIn.ts';
import { isListOfParts, lengthOf } from '../../model/translation/translatedEntry.ts';
import type { Translation } from '../../model/translation/translation.ts';
import type { ContentCheck } from '../check.ts';
import { ownTextsOf } from './ownTexts.ts';

export const translations: ContentCheck = {
  scope: 'content',
  ofOriginals: true,
  rules: {
    translation: {
      severity: 'error',
      explanation: 'A translation is known by its original and its language, and stands once.',
    },
    'translated-lists': {
      severity: 'warning',
      explanation:
        'Which item of a list translates which is told by their order alone. Where there are more or fewer questions, updates or corrections than in the original, readers see the original’s.',
    },
    'translated-links': {
      severity: 'warning',
      explanation:
        'A translation rests on the same claims as its original, or it says something else.',
    },
  },
  check: checkTranslations,
  examples: {
    'A translation without its original': `
=== claims/they-dined.uk.md
---
translates: they-dined
            ^^^^^^^^^^ There is no claim “they-dined” of which this could be a translation. Write the original first, or rename this file.
claim: Вони вечеряли
---
+++
=== claims/they-spoke.uk.md
---
translates: they-dined
            ^^^^^^^^^^ By its name this file translates “they-spoke”, and by its front matter “they-dined”. Write they-spoke, or rename the file.
claim: Вони розмовляли
---
`,
    'A language that is none': `
=== claims/they-spoke.xx.md
---
translates: they-spoke
claim: Вони розмовляли
---
@ 1:1 “xx” is not the tag of a language. Write one such as uk, de or pt-BR.
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
translated:
  ukrainian: Вони розмовляли
             ^^^^^^^^^^^^^^^ “ukrainian” is not the tag of a language. Write one such as uk, de or pt-BR.
---
`,
    'A translation into the language of the site': `
=== claims/they-spoke.en.md
---
translates: they-spoke
            ^^^^^^^^^^ The words of the site’s own language, “en”, stand in the original, and this is not read. Write them into they-spoke.md; where that is in another language, rename it after that first.
claim: They spoke
---
`,
    'A translation that links other claims': `
=== articles/the-talk.uk.md
---
translates: the-talk
title: Розмова
dek: Що про неї сказали.
brief: [Вони розмовляли., Обоє так кажуть., Більше нікого не було.]
        ^^^^^^^^^^^^^^^^ warning: The original links the claim “they-spoke” here, and this does not. Link it, by the words that say so.
---
Вони [розмовляли](../claims/they-spoke.md).
`,
    'A translation with fewer questions than its original': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
questions:
  - { question: How long did they speak? }
  - { question: Who rang whom? }
---
=== articles/the-talk.uk.md
---
translates: the-talk
title: Розмова
dek: Що про неї сказали.
brief: ["Вони [розмовляли](../claims/they-spoke.md).", Обоє так кажуть., Більше нікого не було.]
questions: [{ question: Як довго вони розмовляли? }]
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`questions\` has 1 here and 2 in the original. Until it has as many, readers see the original’s. Translate each, in their order.
---
`,
    'Two translations of one file': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
translated: { uk: Вони розмовляли }
                  ^^^^^^^^^^^^^^^ This is translated in claims/they-spoke.uk.md as well. Keep one of the two.
---
=== claims/they-spoke.uk.md
---
translates: they-spoke
claim: Господар і гість розмовляли
---
`,
  },
};

/**
 * Translations whose language is none, that stand twice, and that do not say what the original
 * says.
 */
function checkTranslations(linked: LinkedRecord): Problem[] {
  const all = translationsOf(linked);
  const byKey = Map.groupBy(
    all,
    ({ collection, id, language }) => `${collection}/${id}/${language}`,
  );
  return [
    ...all.flatMap((each) => {
      const fault = each.isFile ? undefined : languageFault(each.language);
      const [other] = byKey
        .get(`${each.collection}/${each.id}/${each.language}`)!
        .filter(({ isFile }) => isFile);
      if (fault) return [problemOf(each, [], { rule: 'translation', ...fault })];
      if (isFile(each) && !isForeign(each, linked.record.site.language))
        return [problemOf(each, [], { rule: 'translation', ...inOwnLanguage(each) })];
      return other && !each.isFile
        ? [
            problemOf(each, [], {
              rule: 'translation',
              message: `This is translated in ${other.file} as well.`,
              todo: 'Keep one of the two.',
            }),
          ]
        : [];
    }),
    ...checkedLanguages(linked).flatMap((language) => comparedIn(linked, language, all)),
  ];
}

function isFile({ isFile, language }: Translation): boolean {
  return isFile && language !== plain;
}

function inOwnLanguage({ id, language }: Translation): { message: string; todo: string } {
  return {
    message: `The words of the site’s own language, “${language}”, stand in the original, and this is not read.`,
    todo: `Write them into ${id}.md; where that is in another language, rename it after that first.`,
  };
}

/** What the translations into a language leave out of their originals, or add to them. */
function comparedIn(linked: LinkedRecord, language: string, all: Translation[]): Problem[] {
  const inOther = linkedIn(linked, language);
  const keyOf = ({ collection, id }: AnyEntry | Translation) => `${collection}/${id}`;
  const originals = new Map([...linked.entryOf].map(([thing, entry]) => [keyOf(entry), thing]));
  const others = new Map([...inOther.entryOf].map(([thing, entry]) => [keyOf(entry), thing]));
  return all
    .filter((each) => each.language === language)
    .flatMap((each) => {
      const [thing, other] = [originals.get(keyOf(each)), others.get(keyOf(each))];
      if (!thing || !other) return [];
      return [...lengthsOf(each, linked.entryOf.get(thing)!), ...linksOf(each, thing, other)];
    });
}

/** The lists of a translation that have other lengths than those of the original. */
function lengthsOf(translation: Translation, { parsed }: AnyEntry): Problem[] {
  return Object.entries(translation.words).flatMap(([key, own]) => {
    // The forms of a word are others in each language.
    if (key === 'forms' || !Array.isArray(own)) return [];
    const there = lengthOf(valueAt(parsed.frontMatter?.value, [key]));
    if (own.length === there) return [];
    const shown = isListOfParts(own) ? ' Until it has as many, readers see the original’s.' : '';
    return [
      problemOf(translation, [key], {
        severity: 'warning',
        rule: 'translated-lists',
        message: `\`${key}\` has ${own.length} here and ${there} in the original.${shown}`,
        todo: 'Translate each, in their order.',
      }),
    ];
  });
}

/** The claims that a piece of the original links and its translation does not, and the reverse. */
function linksOf(translation: Translation, original: Thing, other: Thing): Problem[] {
  const texts = new Map(ownTextsOf(other).map(({ path, prose }) => [pathOf(path), prose]));
  return ownTextsOf(original).flatMap(({ path, prose }) => {
    const here = texts.get(pathOf(path));
    if (typeof prose === 'string' || here === undefined || typeof here === 'string') return [];
    const [linked, expected] = [claimsIn(here), claimsIn(prose)];
    const missing = [...expected.keys()].find((claim) => !linked.has(claim));
    const added = [...linked.keys()].find((claim) => !expected.has(claim));
    const turned = [...linked.keys()].find(
      (claim) => expected.has(claim) && expected.get(claim) !== linked.get(claim),
    );
    const where = path === undefined ? 'in its text' : 'here';
    if (missing !== undefined)
      return [
        problemOf(translation, path ?? [], {
          severity: 'warning',
          rule: 'translated-links',
          message: `The original links the claim “${missing}” ${where}, and this does not.`,
          todo: 'Link it, by the words that say so.',
        }),
      ];
    const extra = added ?? turned;
    if (extra === undefined) return [];
    return [
      problemOf(translation, path ?? [], {
        severity: 'warning',
        rule: 'translated-links',
        message:
          added === undefined
            ? `The original links the claim “${extra}” ${where} with other titles (“so”, “otherwise”).`
            : `The original does not link the claim “${extra}” ${where}.`,
        todo:
          added === undefined
            ? 'Give the links the same titles.'
            : 'Link the same claims, or change the original first.',
      }),
    ];
  });
}

/** The claims that prose links, each with the directions of its links. */
function claimsIn({ claimLinks }: Prose): Map<string, string> {
  const byClaim = Map.groupBy(claimLinks, ({ claim }) => claim.id);
  return new Map(
    [...byClaim].map(([id, links]) => [
      id,
      [...new Set(links.map(({ title }) => linkDirection(title)))].sort().join(),
    ]),
  );
}

function pathOf(path: Path | undefined): string {
  return JSON.stringify(path ?? null);
}

function problemOf(translation: Translation, path: Path, finding: Finding): Problem {
  const { file, parsed, placeIn, isFile } = translation;
  return problemAt(
    { file, parsed },
    isFile && path.length === 0 ? ['translates'] : placeIn(path),
    finding,
  );
}
