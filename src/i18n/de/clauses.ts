import type { ClauseOf, EvidenceWords } from '../evidenceClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed, joinPlain, sayNumber, sentence } from './text.ts';

const that = { so: 'dass es so ist', otherwise: 'dass es nicht so ist' };
const follows = { so: 'daraus folgt diese', otherwise: 'daraus folgt das Gegenteil' };

/** Wie eine Einstufung zustande kommt, Teilsatz für Teilsatz. Namen stehen im Nominativ. */
export const evidenceWords: EvidenceWords = {
  together: ', und ',
  apart: '; ',
  sentence,
  fixed: {
    'nobody outside says so': 'außer den Beteiligten sagt niemand, dass es so ist',
    'nobody outside says otherwise': 'außer den Beteiligten sagt niemand, dass es nicht so ist',
    'nobody says so': 'hier ist niemand verzeichnet, der sagt, dass es so ist',
    'nobody on record': 'niemand steht mit seinem Namen dafür ein',
    'nobody outright': 'hier ist niemand verzeichnet, der klar sagt, dass es so oder nicht so ist',
    'own position': 'es ist die eigene Position',
    'others do not count': 'was andere dazu sagen, zählt nicht',
    'one voice': 'das zählt als eine Stimme',
    'no second voice': 'eine zweite Stimme ist nicht verzeichnet',
  },
  varied: {
    speakers: ({ who, says, accountOf, more }) =>
      accountOf === undefined
        ? `${joinNamed(who)} ${more ? 'sagen' : 'sagt'} öffentlich, ${that[says]}`
        : `laut ${accountOf} ${more ? 'sagen' : 'sagt'} ${joinNamed(who)}, ${that[says]}`,
    parties: ({ count, who }) =>
      `${count === 2 ? 'beide' : `alle ${sayNumber(count)}`} Beteiligten sagen, dass es so ist: ${joinNamed(who)}`,
    documents: ({ which, says }) =>
      `${joinNamed(which)} ${which.length > 1 ? 'belegen' : 'belegt'}, ${that[says]}`,
    origins,
    derived({ who, says, more, since, otherwise }) {
      const verb =
        who[0]?.is === 'document' ? (more ? 'belegen' : 'belegt') : more ? 'sagen' : 'sagt';
      return `${joinNamed(who)} ${verb}, dass die Aussage „${withoutStop(since)}“ ${otherwise ? 'nicht stimmt' : 'stimmt'}, und ${follows[says]}`;
    },
    'in part': ({ who, more, part }) =>
      `${joinNamed(who)} ${more ? 'sagen' : 'sagt'}, dass es zum Teil so ist${part === undefined ? '' : `: ${part}`}`,
    balance: ({ so, otherwise, aside }) =>
      `${aside ? 'ohne die Dokumente: ' : ''}${voices(so)} dafür, ${sayNumber(otherwise)} dagegen`,
    'leaves open': ({ who, more }) => `${joinNamed(who)} ${more ? 'lassen' : 'lässt'} es offen`,
    'no comment': ({ who, more }) =>
      `${joinNamed(who)} ${more ? 'äußern' : 'äußert'} sich nicht dazu`,
    withdrawn: ({ who, more }) =>
      `${joinNamed(who)} ${more ? 'haben' : 'hat'} das Gesagte zurückgenommen`,
  },
};

function voices(n: number): string {
  return `${sayNumber(n)} ${n === 1 ? 'Stimme' : 'Stimmen'}`;
}

type Origins = ClauseOf<'origins'>;

const works: { readonly [B in 'study' | 'data' | 'unverified']: [string, string, string] } = {
  study: ['eine Studie', 'Studien', 'ergibt'],
  data: ['ein Datensatz', 'Datensätze', 'zeigt'],
  unverified: ['eine ungeprüfte Aufnahme', 'ungeprüfte Aufnahmen', 'zeigt allem Anschein nach'],
};

function origins(clause: Origins): string {
  const { basis, count, publishers, says, quoted, unreviewed, apart } = clause;
  const more = count > 1;
  const link = apart ? ' (eine Verbindung zwischen ihnen ist uns nicht bekannt)' : '';
  if (basis === 'study' || basis === 'data' || basis === 'unverified') {
    const [one, several, verb] = works[basis];
    const name = more ? `${sayNumber(count)} ${several}` : one;
    const from = publishers.length > 3 ? '' : ` (${joinPlain(publishers)})`;
    const said = more ? verb.replace(/t( |$)/, 'en$1').replace('ergiben', 'ergeben') : verb;
    return `${name}${from}${unreviewed ? ' ohne Peer-Review' : ''} ${said}, ${that[says]}${link}`;
  }
  const who = count > 3 ? `${sayNumber(count)} Medien` : joinPlain(publishers);
  const verb = more ? 'berichten' : 'berichtet';
  return `${who} ${verb}${quoted ? ' mit den Worten hier Genannter' : how(basis, more)}, ${that[says]}${link}`;
}

function how(basis: Origins['basis'], more: boolean): string {
  switch (basis) {
    case 'witnessed':
      return ' aus eigener Anschauung';
    case 'named':
      return more
        ? ' mit jeweils einer namentlich genannten Quelle'
        : ' mit einer namentlich genannten Quelle';
    case 'unnamed':
      return ' ohne eine Quelle beim Namen zu nennen';
    case 'not said':
      return ' ohne Angabe, von wem';
    default:
      return more
        ? ' in Beiträgen, die wir nicht selbst gesehen haben'
        : ' in einem Beitrag, den wir nicht selbst gesehen haben';
  }
}
