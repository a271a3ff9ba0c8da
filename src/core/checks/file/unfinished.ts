import type { Finding } from '../../markdown/problemInFile.ts';

/** A finding from one offset of a text to another. */
export interface Found {
  from: number;
  to: number;
  finding: Finding;
}

/**
 * What says in running text that it is not finished. `quoted` are the stretches within quotation
 * marks: words in brackets there are an editor’s ("began [a] meeting").
 */
export function findUnfinished(running: string, quoted: readonly [number, number][]): Found[] {
  const anchors = new Set(Array.from(running.matchAll(comment), ([, name]) => name));
  const isQuoted = ({ index }: RegExpExecArray) =>
    quoted.some(([from, to]) => index >= from && index < to);
  const isAnchor = ({ index, 1: name }: RegExpExecArray) =>
    index === 0 || anchors.has(name) || /[\n.,;:!?”’"')]/.test(running[index - 1]!);
  return [
    ...[...running.matchAll(word)]
      .filter(({ index, 0: match }) => !isOrdinary(running, index, match))
      .map((match) =>
        found(match, 'says that the text is not finished', 'Finish it, or remove the word.'),
      ),
    ...[...running.matchAll(assistant)]
      .filter((match) => !isQuoted(match))
      .map((match) =>
        found(
          match,
          'sounds like the reply of a chat assistant',
          'Check what it says, and remove these words.',
        ),
      ),
    ...[...running.matchAll(production)]
      .filter((match) => !isQuoted(match))
      .map((match) => found(match, 'is a mark for the production of a page', 'Remove it.')),
    ...[...running.matchAll(desk)]
      .filter((match) => !isQuoted(match))
      .map((match) =>
        found(match, 'reads as a note to a colleague', 'Settle what it asks, and remove it.'),
      ),
    ...[...running.matchAll(placeholder)]
      .filter((match) => !isQuoted(match))
      .map((match) => found(match, 'is a placeholder', 'Put in what is meant, or remove it.')),
    ...[...running.matchAll(anchor)]
      .filter((match) => !isQuoted(match) && isAnchor(match))
      .map((match) =>
        found(
          match,
          'looks like the mark of a comment in Google Docs',
          'Remove it, and what the comment says.',
        ),
      ),
  ];
}

function found({ 0: match, index }: RegExpExecArray, what: string, todo: string): Found {
  const finding = { rule: 'unfinished', message: `“${match}” ${what}.`, todo };
  return { from: index, to: index + match.length, finding: { severity: 'warning', ...finding } };
}

/** Words of their own that editors leave for themselves. */
const word =
  /(?<![\p{L}\p{N}_#@-])(?:TODO|ToDo|FIXME|TKTK|TK|XXX+)(?![\p{L}\p{N}_-])|(?<![\p{L}\p{N}_&/])#(?:todo|fixme|draft|wip|tk)(?![\p{L}\p{N}_-])|(?<=\s)\?{2,}(?=\s)|(?<![\p{L}\p{N}])@(?:todo|fixme)(?![\p{L}\p{N}_-])|[Ll]orem ipsum|(?<![\p{L}\p{N}])(?:À (?:VÉRIFIER|COMPLÉTER)|ZU (?:KLÄREN|PRÜFEN|ERGÄNZEN)|POR CONFIRMAR|DA VERIFICARE|DO (?:SPRAWDZENIA|UZUPEŁNIENIA)|ДОПИСАТ[ЬИ]|УТОЧНИТ[ЬИ]|ПЕРЕВІРИТИ|ПРОВЕРИТЬ)(?![\p{L}\p{N}])|[［【[](?:待确认|待核实|待补充|要確認|未確認|확인 필요)[］】\]]|\b(?:NOT FOR PUBLICATION|DO NOT PUBLISH|EMBARGO(?:ED)? UNTIL|NOTES? TO (?:THE )?(?:DESK|EDITORS?|SUBS?|LEGAL))\b/gu;

/** What tells the page's maker where a text ends, and where something is to be placed. */
const production =
  /^(?:-?30-|[-#]?[ \t]?ENDS[ \t]?-?|\/\/ends|#ends|\(ENDS\)|\(?MORE FOLLOWS\)?)[ \t]*$|\[(?:PIC(?:TURE)?|PHOTO|VIDEO|AUDIO|GRAPHIC|PULL ?QUOTE|SIDEBAR|BOX|TWEET|EMBED|HED|DEK|SUBHED|CAPTION|ENDS)(?::[^\][\n]{0,200})?\](?![(:[])|^(?:DRAFT|WIP|PLACEHOLDER)(?=[ \t]*(?:$|[-:–—]))|\bPLACEHOLDER\b|\b(?:[Hh]eadline|[Cc]aption|[Ss]ummary|[Ss]ubtitle|NAME|DATE) goes here\b|\b[Cc]lick (?:here )?to (?:add|edit)(?: (?:text|title))?\b|\b[Ii]nsert (?:name|text|title|quote|link|date|headline|picture) here\b|\b[Dd]ummy text\b/gm;

/** `[AK: check this]`, `(TBC)`, `NB: ask Anna`: somebody speaks to a colleague. */
const desk =
  /\[(?:\p{Lu}{1,3}|[Ee]d\.?|[Ss]ub|[Ll]egal|[Dd]esk): ?(?:check|ask|is |are |was |do |does |did |can |please|pls|why|who|where|when|what|how|sure|ok)[^\][\n]{0,200}\](?![(:[])|\((?:TBC|TBD|TK|CQ|tk|tbc|cq|\?{2,3}|(?:CHECK|check|to check|to be checked|to be confirmed|source\?|who\?|when\?))\)|\[(?:CQ|cq)\]|^(?:NB|N\.B\.|Note to self|Note to (?:the )?(?:editor|desk|subs?|legal))[:,]? (?:check|ask|call|add|cut|move|rewrite|find|please|we (?:need|should|must))\b.*$/gmu;

const placeholder =
  /\[(?:(?:insert|add|check|confirm|verify|fill in|ask|link to|source for|find|rewrite|reword|expand|cut|move|note to|waiting for)\s[^\][\n]{1,200}|(?:name|date|place|time|number|link|source|quote|photo|image|headline|byline|title|your name|placeholder|citation needed|source needed|who|when|where|to come|tbc|tbd|tba)\s?\??|\?+|_{2,}|X{2,}|TKs?|NTK)\](?![(:[])/gi;

/** How a chat assistant begins, excuses and ends a reply, in English. */
const assistant =
  /\b(?:[Aa]s an AI language model|[Aa]s an AI (?:model|assistant|chatbot)(?=, I\b)|(?:[Aa]s of|[Uu]p to) my (?:last |latest |most recent )?(?:knowledge|training) (?:update|cut-?off|data)|my knowledge cut-?off)\b|^(?:Sure(?: thing)?|Certainly|Absolutely|Of course|Great question)[!,.] [Hh]ere(?:['’]s| is| are)\b|^I hope this (?:helps|text|draft|article|summary|meets)\b|^(?:Would you like me to|Let me know if you(?:['’]d| would) like(?: me)?)\b/gm;

/** `word.[a]`; a letter that is put into a word, as in "leader[s]", has a letter before it. */
const anchor = /(?<=\S)\[([a-z]{1,2})\](?![\p{L}\p{N}(:[])|^\[([a-z]{1,2})\](?=\p{L})/gmu;

/** `[a]Please check this.`: the comment itself, at the end of the text. */
const comment = /^\[([a-z]{1,2})\](?=[^\s(:[])/gm;

/**
 * XXX as a number (Super Bowl XXX, the Games of the XXX Olympiad), names that begin with TK, and
 * TODO in a text in capitals (Spanish: ESO ES TODO).
 */
function isOrdinary(text: string, at: number, match: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + match.length, at + match.length + 12);
  if (match === 'TODO') return /(?<!\p{L})\p{Lu}{2,}[ \t]$/u.test(before);
  if (match === 'TK') return /^ (?:Maxx|Elevator|\d)/.test(after) || /\bflight $/i.test(before);
  return (
    match === 'XXX' &&
    (/\b(?:Bowl|Book|Chapter|Canto|Psalm|Volume|Vol\.|Part|Act|Article|Title|No\.|Schedule)[ \u00A0]$/.test(
      before,
    ) ||
      /^[ \u00A0](?:Olymp|Letni|Jeux|Games|Summer|Winter|Congress|Corps|Session)/.test(after))
  );
}
