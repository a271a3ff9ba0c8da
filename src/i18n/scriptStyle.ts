import { directionOf } from './direction.ts';
import { keptByName } from './keptByName.ts';
import { messagesFor } from './messages.ts';

/**
 * Families with the letters of a language that Newsreader lacks, as systems have them, for its
 * place among the families of a page; none for Latin, Greek and Cyrillic.
 */
export function serifFamilies(language: string): string[] {
  return familiesOf(language)?.serif ?? [];
}

/**
 * What a page in a language needs beside the stylesheets: families by name, room for letters with
 * signs above and below them, no gaps between letters that join, no slanted letters where a script
 * has none. Nothing for Latin, Greek and Cyrillic, so that their pages carry none of it.
 */
export function scriptStyle(language: string): string | undefined {
  const families = familiesOf(language);
  if (!families) return undefined;
  const own = `:root:lang(${language})`;
  const names = families.sans.map((name) => `'${name}'`).join(',');
  return [
    `${own}{--font-sans:system-ui,-apple-system,'Segoe UI',${names},sans-serif}`,
    `${own} *{letter-spacing:normal;font-synthesis-style:none}`,
    `${own} :is(h1,h2,h3){line-height:${families.tall ? 1.4 : 1.25}}`,
    ...(families.rules ?? []).map((rule) => `${own} ${rule}`),
    ...(isOfOtherDirection(language) ? [mixed] : []),
  ].join('');
}

/**
 * Where there are no words for a language of another direction than English, sentences in English
 * stand among its own: each is read as its letters are, and all begin on the same side.
 */
const mixed =
  ':is(p,li,dt,dd,th,td,small,h1,h2,h3,figcaption,label,a,span,time):not(.chip,.says,.claim-link,.glyph){unicode-bidi:plaintext}:root[dir=rtl] :is(p,li,dt,dd,th,td,h1,h2,h3){text-align:right}';

function isOfOtherDirection(language: string): boolean {
  return directionOf(language) === 'rtl' && messagesFor(language) === messagesFor('en');
}

interface Families {
  serif: string[];
  sans: string[];
  /** Whether its letters have signs above and below them. */
  tall?: boolean;
  rules?: string[];
}

function familiesOf(language: string): Families | undefined {
  return byScript[scriptOf(language)];
}

const scriptOf = keptByName((language) => new Intl.Locale(language).maximize().script ?? 'Latn');

const indic = (name: string, apple: string, windows: string): Families => ({
  serif: [`Noto Serif ${name}`, apple, windows],
  sans: [`Noto Sans ${name}`, apple, windows],
  tall: true,
});

/** Of each script (ISO 15924) the families of Noto, Apple and Windows. */
const byScript: { readonly [script: string]: Families } = {
  Arab: {
    serif: ['Noto Naskh Arabic', 'Geeza Pro', 'Times New Roman'],
    sans: ['Noto Sans Arabic', 'Geeza Pro', 'Tahoma'],
    tall: true,
  },
  Armn: {
    serif: ['Noto Serif Armenian', 'Mshtakan', 'Sylfaen'],
    sans: ['Noto Sans Armenian', 'Mshtakan', 'Sylfaen'],
  },
  Beng: indic('Bengali', 'Bangla MN', 'Nirmala UI'),
  Deva: indic('Devanagari', 'Kohinoor Devanagari', 'Nirmala UI'),
  Ethi: indic('Ethiopic', 'Kefa', 'Ebrima'),
  Geor: {
    serif: ['Noto Serif Georgian', 'Helvetica Neue', 'Sylfaen'],
    sans: ['Noto Sans Georgian', 'Helvetica Neue', 'Sylfaen'],
  },
  Gujr: indic('Gujarati', 'Gujarati MT', 'Nirmala UI'),
  Guru: indic('Gurmukhi', 'Gurmukhi MN', 'Nirmala UI'),
  Hans: {
    serif: ['Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', 'SimSun'],
    sans: ['Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'],
  },
  Hant: {
    serif: ['Noto Serif CJK TC', 'Noto Serif TC', 'Songti TC', 'PMingLiU'],
    sans: ['Noto Sans CJK TC', 'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei'],
  },
  Hebr: {
    serif: ['Noto Serif Hebrew', 'New Peninim MT', 'Times New Roman'],
    sans: ['Noto Sans Hebrew', 'Arial Hebrew', 'Segoe UI'],
  },
  Jpan: {
    serif: ['Noto Serif CJK JP', 'Noto Serif JP', 'Hiragino Mincho ProN', 'Yu Mincho'],
    sans: ['Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic'],
    rules: [':is(p,li){line-break:strict}'],
  },
  Khmr: indic('Khmer', 'Khmer MN', 'Leelawadee UI'),
  Knda: indic('Kannada', 'Kannada MN', 'Nirmala UI'),
  Kore: {
    serif: ['Noto Serif CJK KR', 'Noto Serif KR', 'AppleMyungjo', 'Batang'],
    sans: ['Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic'],
    rules: ['body{word-break:keep-all}'],
  },
  Laoo: indic('Lao', 'Lao MN', 'Leelawadee UI'),
  Mlym: indic('Malayalam', 'Malayalam MN', 'Nirmala UI'),
  Mymr: indic('Myanmar', 'Myanmar MN', 'Myanmar Text'),
  Orya: indic('Oriya', 'Oriya MN', 'Nirmala UI'),
  Sinh: indic('Sinhala', 'Sinhala MN', 'Nirmala UI'),
  Taml: indic('Tamil', 'Tamil MN', 'Nirmala UI'),
  Telu: indic('Telugu', 'Telugu MN', 'Nirmala UI'),
  Thaa: indic('Thaana', 'Thonburi', 'MV Boli'),
  Thai: indic('Thai', 'Thonburi', 'Leelawadee UI'),
};
