/**
 * Words that say that something is somebody's account, by language: a sentence with one of them
 * does not sound surer than the record is.
 * "Call" is not among the English ones: here it is mostly a telephone that is meant. An ending in
 * `*` stands for any ending.
 */
export const attributing: { [language: string]: readonly string[] } = {
  en: [
    'according to',
    'account',
    'accounts',
    'accus*',
    'allege*',
    'announc*',
    'argue*',
    'assert*',
    'by his own word',
    'by her own word',
    'by their own word',
    'claims',
    'claimed',
    'confirm*',
    'contest*',
    'denie*',
    'deny*',
    'describe*',
    'disput*',
    'if',
    'insist*',
    'maintain*',
    'quot*',
    'recall*',
    'report',
    'reported',
    'reportedly',
    'reports',
    'ruled out',
    'rules out',
    'rule out',
    'said',
    'say',
    'saying',
    'says',
    'so-called',
    'stated',
    'statement*',
    'suggest*',
    'tell*',
    'told',
    'unconfirmed',
    'urge',
    'urged',
    'urges',
    'version',
    'versions',
    'whether',
    'write',
    'writes',
    'written',
    'wrote',
  ],
};

/**
 * Whether a sentence has an attributing word of a language. Nothing when there is no list for the
 * language: then nobody can tell.
 */
export function attributes(sentence: string, language: string): boolean | undefined {
  const words = attributing[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!words) return undefined;
  const text = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return words.some((word) =>
    word.endsWith('*') ? text.includes(` ${word.slice(0, -1)}`) : text.includes(` ${word} `),
  );
}
