import { count } from './text.ts';

export const pages = {
  articles: 'Матеріали',
  actors: 'Хто є хто',
  claims: 'Твердження',
  sources: 'Джерела',
  figures: 'Ілюстрації',
  standings: 'Як ми оцінюємо',
  about: 'Про нас',
  corrections: 'Виправлення',
};

export const site = {
  pageTitle: (page: string, name: string) => `${page} · ${name}`,
  what: (name: string) =>
    `${name} пояснює новини твердження за твердженням і простежує кожне до тих, хто його висловив. Смужка під заголовком показує, наскільки підтверджені його твердження.`,
  skipToContent: 'Перейти до тексту',
  navigation: 'Розділи сайту',
  footerNote: 'Оцінки обчислюються із записаного, їх ніколи не вписують вручну.',
  dataLicence: (words: string) => `Дані: ${words}`,
  problems: (n: number) => `${count(n, ['проблема', 'проблеми', 'проблем'])} у вмісті`,

  reportError: 'Повідомити про помилку',
  reportSubject: (page: string) => `Помилка на сторінці ${page}`,
  reportBody: (address: string) =>
    `Сторінка: ${address}\n\nЩо неправильно:\n\nДе ми можемо це перевірити:\n`,

  notFound: 'Тут немає сторінки',
  notFoundHelp:
    'Можливо, в адресі помилка або сторінку перенесено. Усе опубліковане можна знайти в цих списках:',
  nearestPages: 'Можливо, ви шукали',

  redirect: {
    title: (name: string, site: string) => `Перенесено: ${name} – ${site}`,
    heading: 'Цю сторінку перенесено',
    newAddress: 'Те, що було тут, має іншу адресу:',
  },
};
