import type { CommandMessages } from './commandMessages.ts';

/** What `npm run check` and `npm run new` say most often, in Ukrainian. */
export const uk: CommandMessages = {
  severities: { error: 'помилка', warning: 'попередження' },
  counts: {
    error: { one: 'помилка', few: 'помилки', other: 'помилок' },
    warning: { one: 'попередження', few: 'попередження', other: 'попереджень' },
  },
  and: 'і',
  none: 'Проблем немає.',
  messages: [
    ['{name} is missing.', 'Бракує {name}.'],
    ['Add {name}. {purpose}', 'Додайте {name}. {purpose}'],
    ['{name} is empty.', '{name}: порожньо.'],
    ['Unknown key “{key}”.', 'Невідомий ключ «{key}».'],
    ['Unknown key “{key}” in {where}.', 'Невідомий ключ «{key}» у {where}.'],
    ['The keys are {keys}.', 'Ключі: {keys}.'],
    ['Unknown actor “{id}”.', 'Невідома дійова особа «{id}».'],
    ['Unknown claim “{id}”.', 'Невідоме твердження «{id}».'],
    ['Unknown source “{id}”.', 'Невідоме джерело «{id}».'],
    ['Unknown topic “{id}”.', 'Невідома тема «{id}».'],
    ['Did you mean “{word}”?', 'Мали на увазі «{word}»?'],
    ['Did you mean “{word}”? It is one of {words}.', 'Мали на увазі «{word}»? Можливі: {words}.'],
    ['It is one of {words}.', 'Можливі: {words}.'],
    ['Invalid value “{value}” for {name}.', '{name} не може мати значення «{value}».'],
    ['Invalid date “{date}”.', '«{date}» – не дата.'],
    ['Write it as {form}.', 'Напишіть так: {form}.'],
    ['Invalid time zone “{zone}”.', '«{zone}» – не часовий пояс.'],
    ['Invalid file name “{file}”.', 'Файл не може називатися «{file}».'],
    [
      'Use a–z, 0–9 and single hyphens. Rename it to {file}.',
      'Лише a–z, 0–9 і поодинокі дефіси. Перейменуйте на {file}.',
    ],
    ['{name} must be a list, not {shape}.', '{name} має бути списком.'],
    ['Broken link: “{path}” does not exist.', 'Посилання нікуди не веде: «{path}» не існує.'],
    ['“{html}” is HTML, which is not allowed.', '«{html}» – це HTML, а він не дозволений.'],
    ['“{address}” is not a web address.', '«{address}» – не вебадреса.'],
    [
      '“{address}” is not an address on the public web.',
      '«{address}» – не адреса у відкритій мережі.',
    ],
    ['Tracking parameter “{name}” in the address.', 'В адресі є «{name}» для стеження.'],
    ['Write {address}.', 'Напишіть {address}.'],
    [
      'The {kind} “{id}” has two files: {file} and {other}.',
      '«{id}» має два файли: {file} і {other}.',
    ],
    ['Rename or delete one of them.', 'Перейменуйте або видаліть один із них.'],
    [
      '“{quote}” is not in any recorded quote that this file links to.',
      'Слів «{quote}» немає в жодній записаній цитаті, на яку посилається цей файл.',
    ],
    [
      'Record the quote in its claim and link that claim, or remove the quotation marks. A word as a word is written “{word}”.',
      'Запишіть цитату в її твердженні й пошліться на нього або приберіть лапки. Слово як слово пишуть так: «{word}».',
    ],
    ['The brief has {n} points.', 'Пунктів у стислому викладі: {n}.'],
    ['Write 3 to 5 points.', 'Напишіть від 3 до 5 пунктів.'],
    [
      'The brief links “{id}”, and the text does not.',
      'Стислий виклад посилається на «{id}», а текст – ні.',
    ],
    [
      'Say it in the text as well, or leave it out of the brief.',
      'Скажіть це й у тексті або приберіть зі стислого викладу.',
    ],
    [
      'This sounds surer than the record: “{id}” is {standing}.',
      'Це звучить певніше, ніж записано. «{id}»: {standing}.',
    ],
    [
      'A reader cannot open the source “{id}”: it has no link.',
      'Читач не може відкрити джерело «{id}»: у нього немає посилання.',
    ],
    [
      'Add `url`, or `seenIn` with the page on which you read it, if there is one.',
      'Додайте `url` або `seenIn` зі сторінкою, на якій ви його читали, якщо вона є.',
    ],
    ['No article reaches the claim “{id}”.', 'Жоден матеріал не веде до твердження «{id}».'],
    [
      'Link it in an article, or name it in an event of a timeline.',
      'Пошліться на нього в матеріалі або назвіть у події хронології.',
    ],
    [
      'The original links the claim “{id}” {where}, and this does not.',
      'Оригінал посилається тут на твердження «{id}», а переклад – ні.',
    ],
    ['Link it, by the words that say so.', 'Пошліться на нього словами, які про це кажуть.'],
    [
      'The original ({place}) has changed since this was translated. {what}',
      'Оригінал ({place}) змінено після перекладу. {what}',
    ],
    [
      'The original no longer has what this translates.',
      'В оригіналі вже немає того, що тут перекладено.',
    ],
    ['Translate it anew, then run {command}.', 'Перекладіть наново й виконайте {command}.'],
    ['These are the words of the original.', 'Це слова оригіналу.'],
    ['Translate them.', 'Перекладіть їх.'],
    [
      'This sentence has {n} words. In plain language {most} are the most.',
      'Слів у цьому реченні: {n}. Понад {most} читати важко.',
    ],
    ['Split it in two.', 'Зробіть із нього два.'],
    [
      'The site has no `address`, and so no canonical addresses, feeds, sitemap or pictures for shared links.',
      'Сайт не має `address`, а отже й канонічних адрес, стрічок, мапи сайту та картинок для поширених посилань.',
    ],
    [
      'Add `address`, the URL at which it is served, once you know it.',
      'Додайте `address` – адресу, за якою він стоїть, щойно її знатимете.',
    ],
    [
      '{file} is there. Fill in what it cannot do without; `npm run check` tells what is missing.',
      'Файл {file} створено. Заповніть те, без чого не можна; `npm run check` скаже, чого бракує.',
    ],
    ['{file} is there already.', '{file} уже є.'],
  ],
};
