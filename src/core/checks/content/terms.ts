import { visitParents } from 'unist-util-visit-parents';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Term } from '../../model/model.ts';
import { termFinder } from '../../model/termFinder.ts';
import type { Problem } from '../../markdown/problem.ts';
import type { ContentCheck } from '../check.ts';

export const terms: ContentCheck = {
  scope: 'content',
  rules: {
    'term-unused': {
      severity: 'warning',
      explanation: 'A term that no text uses is explained to nobody.',
    },
    'term-unexplained': {
      severity: 'error',
      explanation: 'A term without a text has no explanation.',
    },
    'term-twice': {
      severity: 'error',
      explanation: 'Of two terms with one form nobody can tell which is meant.',
    },
  },
  check: checkTerms,
  examples: {
    'A term that no article uses, and one without an explanation': `
=== terms/armistice.md
---
term: armistice
      ^^^^^^^^^ warning: No article uses “armistice”. Add the forms that it has in the texts to \`forms\`, or delete the file.
---
An end to the fighting that both sides have signed.
=== terms/spoke.md
---
term: spoke
      ^^^^^ There is no explanation of “spoke”. Write it below the front matter.
---
`,
    'Two terms with one form': `
=== terms/speaking.md
---
term: speaking
      ^^^^^^^^ warning: No article uses “speaking”. Add the forms that it has in the texts to \`forms\`, or delete the file.
forms: [spoke]
---
To say something aloud.
=== terms/spoke.md
---
term: Spoke
      ^^^^^ “Spoke” is a form of the term “speaking” (terms/speaking.md) as well. Explain it in one of the two.
---
A part of a wheel.
`,
  },
};

/** Terms that no article uses, those without an explanation, and forms that two terms share. */
function checkTerms(linked: LinkedRecord): Problem[] {
  const { terms: all, articles } = linked.record;
  const entries = linked.entries.filter(
    (entry): entry is Entry<'terms'> => entry.collection === 'terms',
  );
  const entryOf = new Map(entries.map((entry) => [entry.file, entry]));
  const used = usedIn(articles, all);
  const byForm = new Map<string, Term>();
  return all.flatMap((term) => {
    const entry = entryOf.get(term.file);
    if (!entry) return [];
    const shared = formsOf(term).find(({ key }) => byForm.has(key));
    for (const { key } of formsOf(term)) if (!byForm.has(key)) byForm.set(key, term);
    if (shared) {
      const other = byForm.get(shared.key)!;
      return [
        problemAt(entry, shared.path, {
          rule: 'term-twice',
          message: `“${shared.form}” is a form of the term “${other.term}” (${other.file}) as well.`,
          todo: 'Explain it in one of the two.',
        }),
      ];
    }
    if (term.body.text.trim() === '')
      return [
        problemAt(entry, ['term'], {
          rule: 'term-unexplained',
          message: `There is no explanation of “${term.term}”.`,
          todo: 'Write it below the front matter.',
        }),
      ];
    return used.has(term)
      ? []
      : [
          problemAt(entry, ['term'], {
            severity: 'warning',
            rule: 'term-unused',
            message: `No article uses “${term.term}”.`,
            todo: 'Add the forms that it has in the texts to `forms`, or delete the file.',
          }),
        ];
  });
}

function formsOf({
  term,
  forms = [],
}: Term): { form: string; key: string; path: (string | number)[] }[] {
  return [
    { form: term, path: ['term'] },
    ...forms.map((form, i) => ({ form, path: ['forms', i] })),
  ].map((each) => ({ ...each, key: each.form.normalize('NFC').toLowerCase() }));
}

/** The terms that stand in the text of an article, where a note can be set. */
function usedIn(articles: readonly Article[], all: readonly Term[]): Set<Term> {
  const used = new Set<Term>();
  if (all.length === 0) return used;
  const find = termFinder(all);
  for (const { body } of articles)
    visitParents(body.tree, 'text', (node, parents) => {
      if (parents.some(({ type }) => withoutNotes.has(type))) return;
      for (const { term } of find(node.value)) used.add(term);
    });
  return used;
}

const withoutNotes = new Set(['link', 'linkReference', 'heading', 'blockquote']);
