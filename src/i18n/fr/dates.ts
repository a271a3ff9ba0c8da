import { capital } from '../plainSentence.ts';
import type { TimeBetween } from '../../core/dates/timeBetween.ts';

const partsOfYear: { readonly [part: number]: string } = {
  21: 'printemps',
  22: 'été',
  23: 'automne',
  24: 'hiver',
  25: 'printemps boréal',
  26: 'été boréal',
  27: 'automne boréal',
  28: 'hiver boréal',
  29: 'printemps austral',
  30: 'été austral',
  31: 'automne austral',
  32: 'hiver austral',
  33: 'premier trimestre',
  34: 'deuxième trimestre',
  35: 'troisième trimestre',
  36: 'quatrième trimestre',
  37: 'premier tiers de',
  38: 'deuxième tiers de',
  39: 'dernier tiers de',
  40: 'premier semestre',
  41: 'second semestre',
};

export const dates = {
  season: (part: number, year: string | undefined) =>
    year === undefined ? (partsOfYear[part] ?? '') : `${partsOfYear[part]} ${year}`,
  beforeChrist: (year: string) => `${year} av. J.-C.`,
  openEnd: (start: string) => `depuis ${start}`,
  unknownEnd: (start: string) => `depuis ${start}, fin inconnue`,
  openStart: (end: string) => `jusqu’à ${end}`,
  unknownStart: (end: string) => `jusqu’à ${end}, début inconnu`,
  approximate: (date: string) => `vers ${date}`,
  doubtful: (day: string) => `${day}\u202f?`,
  uncertain: (date: string) => `${date}, incertain`,
  to: '–',
  span: (from: string, to: string) => `${from} – ${to}`,
  places: {
    'Europe/Kiev': 'Kyiv',
    'Europe/Moscow': 'Moscou',
    'Europe/London': 'Londres',
    'Europe/Warsaw': 'Varsovie',
    'Europe/Brussels': 'Bruxelles',
    'Europe/Vienna': 'Vienne',
    'Europe/Lisbon': 'Lisbonne',
    'Europe/Copenhagen': 'Copenhague',
    'Europe/Athens': 'Athènes',
    'Europe/Bucharest': 'Bucarest',
    'Europe/Istanbul': 'Istanbul',
    'Asia/Jerusalem': 'Jérusalem',
    'Asia/Tehran': 'Téhéran',
    'Asia/Baghdad': 'Bagdad',
    'Asia/Damascus': 'Damas',
    'Asia/Riyadh': 'Riyad',
    'Asia/Beirut': 'Beyrouth',
    'Asia/Dubai': 'Dubaï',
    'Asia/Seoul': 'Séoul',
    'Asia/Singapore': 'Singapour',
    'Africa/Cairo': 'Le Caire',
    'Africa/Algiers': 'Alger',
    'America/Mexico_City': 'Mexico',
  } as { readonly [zone: string]: string },
  dayAndClock: (day: string, clock: string) => `${day}, ${clock}`,
  dayUntil: (day: string, clock: string) => `${day}, jusqu’à ${clock}`,
  dayFrom: (day: string, clock: string) => `${day}, à partir de ${clock}`,
  clock: (clock: string) =>
    clock
      .replace(/^0/, '')
      .replace(':', '\u202fh\u202f')
      .replace(/\u202f00$/, ''),
  clockOnDay: (clock: string, day: number) => `${clock} le ${day === 1 ? '1er' : day}`,
  clockOf: (clock: string, place: string) => `${clock}, heure locale (${place})`,
  dayAt: (day: string, place: string) => `${day} (${place})`,
  clockAt: (clock: string, place: string) => `${clock} (${place})`,
  clockInUtc: (clock: string) => `${clock} UTC`,
  clockWithOffset: (clock: string, offset: string) => `${clock} (${offset})`,

  later({ count, unit, next, approximate }: TimeBetween): string {
    if (next && !approximate) return nextUnit[unit];
    const words = `${amount(count, unit)} plus tard`;
    return approximate ? `Environ ${words}` : capital(words);
  },
};

type Unit = TimeBetween['unit'];

const nextUnit: { readonly [U in Unit]: string } = {
  hour: 'L’heure suivante',
  day: 'Le lendemain',
  week: 'La semaine suivante',
  month: 'Le mois suivant',
  year: 'L’année suivante',
};

const units: {
  readonly [U in Unit]: readonly [half: string, one: string, several: string, rest: string];
} = {
  hour: ['une demi-heure', 'une heure', 'heures', ' et demie'],
  day: ['une demi-journée', 'un jour', 'jours', ' et demi'],
  week: ['une demi-semaine', 'une semaine', 'semaines', ' et demie'],
  month: ['un demi-mois', 'un mois', 'mois', ' et demi'],
  year: ['six mois', 'un an', 'ans', ' et demi'],
};

const numbers = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

function amount(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  const [half, one, several, rest] = units[unit];
  if (whole === 0) return half;
  const word = [...numbers, 'dix', 'onze', 'douze'][whole] ?? String(whole);
  return `${whole === 1 ? one : `${word} ${several}`}${count > whole ? rest : ''}`;
}
