import type { ObjectionCounts } from '../en/changes.ts';
import { claimForms, count, sourceForms } from './text.ts';

export const changes = {
  title: 'Що змінилося',
  heads: {
    entered: 'Нове твердження',
    correction: 'Виправлено',
    update: 'Додано',
    retraction: 'Відкликано',
    answer: 'Є відповідь',
    words: 'Перевірено знову',
  },
  changedTo: 'потім',

  standing: (claim: string, from: string, to: string) => `${claim}: ${from}, потім ${to}`,
  entered: (claim: string, standing: string) => `Нове твердження: ${claim} (${standing})`,
  position: (actor: string, claim: string) => `Змінилася позиція: ${actor} – ${claim}`,
  articleRetracted: 'Цей матеріал відкликано',
  added: (what: string) => `Додано: ${what}`,
  corrected: (what: string) => `Виправлення: ${what}`,
  correctedFrom: (was: string, now: string) => `Було: ${was} Стало: ${now}`,
  answered: (question: string) => `Є відповідь: ${question}`,
  words: {
    there: (source: string) => `Цитовані слова знову є на сторінці: ${source}`,
    changed: (source: string) => `Цитовані слова на сторінці тепер інакші: ${source}`,
    gone: (source: string) => `Цитованих слів уже немає на сторінці: ${source}`,
  },
  source: (name: string) => `Нове джерело: ${name}`,

  published: (claims: number, sources: number) =>
    `Опубліковано: ${[claims > 0 && count(claims, claimForms), sources > 0 && count(sources, sourceForms)].filter((part) => part !== false).join(', ')}`,
  moreOnDay: (n: number) => `ще ${count(n, ['зміна', 'зміни', 'змін'])}`,
  enteredOnDay: (n: number) => count(n, ['нове твердження', 'нові твердження', 'нових тверджень']),
  sourcesOnDay: (n: number) => count(n, ['нове джерело', 'нові джерела', 'нових джерел']),

  counted: {
    standing: (from: string, to: string) => [
      `# твердження оцінено інакше: ${from}, потім ${to}`,
      `# твердження оцінено інакше: ${from}, потім ${to}`,
      `# тверджень оцінено інакше: ${from}, потім ${to}`,
    ],
    entered: ['# нове твердження', '# нові твердження', '# нових тверджень'],
    position: ['# зміна позиції', '# зміни позицій', '# змін позицій'],
    retraction: ['# відкликання', '# відкликання', '# відкликань'],
    correction: ['# виправлення', '# виправлення', '# виправлень'],
    update: ['# доповнення', '# доповнення', '# доповнень'],
    answer: ['# відповідь на питання', '# відповіді на питання', '# відповідей на питання'],
    words: [
      '# знахідка щодо цитованих слів',
      '# знахідки щодо цитованих слів',
      '# знахідок щодо цитованих слів',
    ],
    source: ['# нове джерело', '# нові джерела', '# нових джерел'],
  },
};

export const corrections = {
  intro: 'Усе, що ми виправили, спершу найновіше',
  policy:
    'Коли тут щось неправильно, ми змінюємо це й кажемо про це: що тут було, що тут стало і з якого дня. Виправлення лишається на сторінці, якої стосується, і в цьому списку. Коли матеріал чи твердження загалом не витримує перевірки, його відкликають: сторінка лишається й каже чому. Оцінку ніколи не виправляють вручну. Вона випливає із записаного, тож ми виправляємо записане.',
  howToReport:
    'Щоб сказати нам про помилку, скористайтеся посиланням «Повідомити про помилку» внизу відповідної сторінки.',
  none: 'Досі нічого не виправляли.',
  was: 'Було',
  now: 'Стало',
};

export const objections = {
  title: 'Заперечення читачів',
  objection: 'Заперечення',
  answer: 'Наша відповідь',
  from: (name: string) => `Від: ${name}`,
  became: {
    correction: 'За ним зроблено виправлення.',
    nothing: 'Нічого не змінено.',
    open: 'Воно ще відкрите.',
  },
  inYear: (year: string, { all, corrected, unchanged, open }: ObjectionCounts) =>
    `${year}: заперечень ${all}; з виправленням ${corrected}, без змін ${unchanged}, ще відкритих ${open}`,
};
