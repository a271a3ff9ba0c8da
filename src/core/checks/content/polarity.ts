interface Words {
  /** With one of these a sentence says that something is not so. */
  negations: readonly string[];
  /** Phrases in which a negation denies nothing. */
  idioms: readonly string[];
  /** With one of these, and no negation, it may or may not say so: "rejects", "without". */
  unclear: readonly string[];
}

/** By language. An ending in `*` stands for any ending. */
const words: { readonly [language: string]: Words } = {
  en: {
    negations: [
      'no',
      'not',
      'none',
      'never',
      'nobody',
      'nothing',
      'nowhere',
      'neither',
      'nor',
      'cannot',
    ],
    idioms: [
      'if not',
      'no doubt',
      'no fewer than',
      'no later than',
      'no less than',
      'no matter',
      'no more than',
      'no sooner',
      'not just',
      'not least',
      'not merely',
      'not only',
      'not to mention',
      'or not',
    ],
    unclear: [
      'against',
      'avoid*',
      'ban',
      'banned',
      'bans',
      'barely',
      'block*',
      'declin*',
      'denied',
      'denies',
      'deny',
      'denying',
      'disput*',
      'exclud*',
      'fail*',
      'far from',
      'forbid*',
      'hardly',
      'impossible',
      'instead',
      'lack*',
      'oppos*',
      'prevent*',
      'prohibit*',
      'refus*',
      'reject*',
      'rule out',
      'ruled out',
      'rules out',
      'ruling out',
      'scarcely',
      'stop*',
      'unable',
      'unacceptable',
      'unlikely',
      'unless',
      'unwilling',
      'without',
    ],
  },
};

export type Polarity = 'negative' | 'affirmative' | 'unclear';

/**
 * Whether a passage negates something, as far as its words tell. Nothing when there are no words
 * for the language.
 */
export function polarityOf(passage: string, language: string): Polarity | undefined {
  const known = words[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!known) return undefined;
  const text = plain(passage);
  const rest = known.idioms.reduce((left, idiom) => left.replaceAll(` ${idiom} `, ' '), text);
  if (known.negations.some((word) => holds(rest, word))) return 'negative';
  return known.unclear.some((word) => holds(rest, word)) ? 'unclear' : 'affirmative';
}

/** In small letters, words apart: "didn’t" as "did not", and "No. 10" without its "No.". */
function plain(passage: string): string {
  const spelled = passage
    .toLowerCase()
    .replace(/\bno\.?\s*(?=\d)/g, '')
    .replace(/n[’']t\b/g, ' not')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${spelled} `;
}

function holds(text: string, word: string): boolean {
  return word.endsWith('*') ? text.includes(` ${word.slice(0, -1)}`) : text.includes(` ${word} `);
}
