import type { ClauseOf, EvidenceWords } from '../evidenceClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed, joinPlain, plural, sayNumber, sentence, type Forms } from './text.ts';

const that = { so: 'що це так', otherwise: 'що це не так' };
const follows = { so: 'а з цього випливає й це', otherwise: 'а з цього випливає протилежне' };

/** Як дійшли оцінки, речення за реченням. Імена стоять у називному відмінку. */
export const evidenceWords: EvidenceWords = {
  together: ', а ',
  apart: '; ',
  sentence,
  fixed: {
    'nobody outside says so': 'тут не записано нікого, крім учасників, хто казав би, що це так',
    'nobody outside says otherwise':
      'тут не записано нікого, крім учасників, хто казав би, що це не так',
    'nobody says so': 'тут не записано нікого, хто казав би, що це так',
    'nobody on record': 'ніхто не каже цього під своїм ім’ям',
    'nobody outright': 'тут не записано нікого, хто прямо казав би, що це так чи не так',
    'own position': 'це власна позиція того, хто каже',
    'others do not count': 'те, що про це кажуть інші, не рахується',
    'one voice': 'це рахується за один голос',
    'no second voice': 'другого голосу не записано',
  },
  varied: {
    speakers: ({ who, says, accountOf, more }) =>
      accountOf === undefined
        ? `${joinNamed(who)} відкрито ${more ? 'кажуть' : 'каже'}, ${that[says]}`
        : `за повідомленням видання ${accountOf}, ${joinNamed(who)} ${more ? 'кажуть' : 'каже'}, ${that[says]}`,
    parties: ({ count, who }) =>
      `${count === 2 ? 'обидва' : `усі ${sayNumber(count)}`} ${plural(count, ['учасник', 'учасники', 'учасників'])} кажуть, що це так: ${joinNamed(who)}`,
    documents: ({ which, says }) =>
      `${joinNamed(which)} ${which.length > 1 ? 'показують' : 'показує'}, ${that[says]}`,
    origins,
    derived({ who, says, more, since, otherwise }) {
      const shows = who[0]?.is === 'document';
      const verb = shows ? (more ? 'показують' : 'показує') : more ? 'кажуть' : 'каже';
      return `${joinNamed(who)} ${verb}, що твердження «${withoutStop(since)}» ${otherwise ? 'хибне' : 'правильне'}, ${follows[says]}`;
    },
    'in part': ({ who, more, part }) =>
      `${joinNamed(who)} ${more ? 'кажуть' : 'каже'}, що це частково так${part === undefined ? '' : `: ${part}`}`,
    balance: ({ so, otherwise, aside }) =>
      `${aside ? 'без документів: ' : ''}${sayNumber(so)} ${plural(so === 0 ? 1 : so, ['голос', 'голоси', 'голосів'])} за, ${otherwise === 0 ? 'жодного' : sayNumber(otherwise)} проти`,
    'leaves open': ({ who, more }) => `${joinNamed(who)} не ${more ? 'дають' : 'дає'} відповіді`,
    'no comment': ({ who, more }) =>
      `${joinNamed(who)} ${more ? 'не коментують' : 'не коментує'} цього`,
    withdrawn: ({ who, more }) => `${joinNamed(who)} ${more ? 'беруть' : 'бере'} сказане назад`,
  },
};

type Origins = ClauseOf<'origins'>;

const works: {
  readonly [B in 'study' | 'data' | 'unverified']: readonly [Forms, string, string];
} = {
  study: [['дослідження', 'дослідження', 'досліджень'], 'виявляє', 'виявляють'],
  data: [['набір даних', 'набори даних', 'наборів даних'], 'показує', 'показують'],
  unverified: [
    ['неперевірений запис', 'неперевірені записи', 'неперевірених записів'],
    'схоже, показує',
    'схоже, показують',
  ],
};

function origins(clause: Origins): string {
  const { basis, count, publishers, says, quoted, unreviewed, apart } = clause;
  const more = count > 1;
  const link = apart ? ' (про зв’язок між ними нам не відомо)' : '';
  if (basis === 'study' || basis === 'data' || basis === 'unverified') {
    const [forms, verb, verbs] = works[basis];
    const name = `${more ? `${sayNumber(count)} ` : ''}${plural(count, forms)}`;
    const from = publishers.length > 3 ? '' : ` (${joinPlain(publishers)})`;
    return `${name}${from}${unreviewed ? ' без рецензування' : ''} ${more ? verbs : verb}, ${that[says]}${link}`;
  }
  const who = count > 3 ? `${sayNumber(count)} медіа` : joinPlain(publishers);
  const verb = more ? 'повідомляють' : 'повідомляє';
  return `${who} ${verb}${quoted ? ' зі слів тих, хто тут названий' : how(basis, more)}, ${that[says]}${link}`;
}

function how(basis: Origins['basis'], more: boolean): string {
  switch (basis) {
    case 'witnessed':
      return more ? ' як очевидці' : ' як очевидець';
    case 'named':
      return more ? ', кожне з названим джерелом' : ' з названим джерелом';
    case 'unnamed':
      return ' без названого джерела';
    case 'not said':
      return more ? ' і не кажуть, від кого' : ' і не каже, від кого';
    default:
      return more
        ? ' у публікаціях, яких ми самі не бачили'
        : ' у публікації, якої ми самі не бачили';
  }
}
