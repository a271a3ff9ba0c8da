/** Titles that stand before a name, by language; without the dot that may follow one. */
const titles = {
  en: 'President|Prime Minister|Chancellor|Minister|(?:Foreign|Defen[cs]e|Interior|Finance) Minister|(?:Foreign )?Secretary|Ambassador|Senator|Governor|Mayor|General|Colonel|Admiral|Captain|Lieutenant|Professor|Doctor|Sir|Dame|Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Col|Lt|Capt|Sen|Rep|Gov|Rev|Hon',
  de: 'Präsident(?:in)?|Bundeskanzler(?:in)?|Kanzler(?:in)?|(?:Außen|Innen|Verteidigungs|Finanz|Premier)?Minister(?:in)?|Botschafter(?:in)?|Senatorin|Bürgermeister(?:in)?|Oberst|Hauptmann|Leutnant|Professorin|Herr|Frau',
  fr: 'Présidente?|Premi(?:er|ère) ministre|Ministre|Chanceli(?:er|ère)|Ambassad(?:eur|rice)|Sénat(?:eur|rice)|Gouverneure?|Maire|Général|Capitaine|Professeure?|Docteure?|Monsieur|Madame|Mme|Mlle',
  uk: "Президент(?:ка)?|Прем['’ʼ]єр(?:-міністр(?:ка)?)?|Міністр(?:ка)?|Канцлер(?:ка)?|Посол|Сенатор(?:ка)?|Губернатор(?:ка)?|Мер(?:ка)?|Генерал|Полковник|Підполковник|Капітан|Лейтенант|Адмірал|Професор(?:ка)?|Доктор(?:ка)?|Пан|Пані",
};

const title = `(?:(?:(?:Former|Ex-?)\\s+)?(?:Vice[- ])?(?:${Object.values(titles).join('|')})\\.?)`;
const leading = new RegExp(`^(?:${title}\\s+)+(?=\\S)`, 'iu');
const leadingWithArticle = new RegExp(
  `^(?:(?:the|der|die|das|le|la)\\s+)?(?:${title}\\s+)+(?=\\S)`,
  'iu',
);
const whole = new RegExp(`^${title}$`, 'iu');

/** A name without the titles before it: `withoutTitles('President Ann Lee')` //=> 'Ann Lee' */
export function withoutTitles(name: string): string {
  return name.normalize('NFC').replace(leading, '');
}

/** The same, for a name in a sentence: `withoutIntroduction('the mayor Ann Lee')` //=> 'Ann Lee' */
export function withoutIntroduction(words: string): string {
  return words.normalize('NFC').replace(leadingWithArticle, '');
}

/** Whether words are a title and nothing else. */
export function isTitle(words: string): boolean {
  return whole.test(words.normalize('NFC'));
}
