import { capital } from '../plainSentence.ts';
import type { TimeBetween } from '../../core/dates/timeBetween.ts';

const partsOfYear: { readonly [part: number]: string } = {
  21: 'Frühling',
  22: 'Sommer',
  23: 'Herbst',
  24: 'Winter',
  25: 'Frühling der Nordhalbkugel',
  26: 'Sommer der Nordhalbkugel',
  27: 'Herbst der Nordhalbkugel',
  28: 'Winter der Nordhalbkugel',
  29: 'Frühling der Südhalbkugel',
  30: 'Sommer der Südhalbkugel',
  31: 'Herbst der Südhalbkugel',
  32: 'Winter der Südhalbkugel',
  33: 'erstes Quartal',
  34: 'zweites Quartal',
  35: 'drittes Quartal',
  36: 'viertes Quartal',
  37: 'erstes Drittel',
  38: 'zweites Drittel',
  39: 'letztes Drittel',
  40: 'erste Hälfte',
  41: 'zweite Hälfte',
};

export const dates = {
  season: (part: number, year: string | undefined) =>
    year === undefined ? (partsOfYear[part] ?? '') : `${partsOfYear[part]} ${year}`,
  beforeChrist: (year: string) => `${year} v. Chr.`,
  openEnd: (start: string) => `seit ${start}`,
  unknownEnd: (start: string) => `ab ${start}, Ende unbekannt`,
  openStart: (end: string) => `bis ${end}`,
  unknownStart: (end: string) => `bis ${end}, Beginn unbekannt`,
  approximate: (date: string) => `etwa ${date}`,
  doubtful: (day: string) => `${day}?`,
  uncertain: (date: string) => `${date}, unsicher`,
  to: '–',
  span: (from: string, to: string) => `${from} bis ${to}`,
  places: {
    'Europe/Kyiv': 'Kiew',
    'Europe/Kiev': 'Kiew',
    'Europe/Moscow': 'Moskau',
    'Europe/Warsaw': 'Warschau',
    'Europe/Brussels': 'Brüssel',
    'Europe/Rome': 'Rom',
    'Europe/Vienna': 'Wien',
    'Europe/Zurich': 'Zürich',
    'Europe/Lisbon': 'Lissabon',
    'Europe/Copenhagen': 'Kopenhagen',
    'Europe/Prague': 'Prag',
    'Europe/Athens': 'Athen',
    'Europe/Bucharest': 'Bukarest',
    'Europe/Belgrade': 'Belgrad',
    'Asia/Jerusalem': 'Jerusalem',
    'Asia/Tehran': 'Teheran',
    'Asia/Baghdad': 'Bagdad',
    'Asia/Damascus': 'Damaskus',
    'Asia/Riyadh': 'Riad',
    'Asia/Tokyo': 'Tokio',
    'Asia/Shanghai': 'Shanghai',
    'Asia/Singapore': 'Singapur',
    'Africa/Cairo': 'Kairo',
  } as { readonly [zone: string]: string },
  dayAndClock: (day: string, clock: string) => `${day}, ${clock}`,
  dayUntil: (day: string, clock: string) => `${day}, bis ${clock}`,
  dayFrom: (day: string, clock: string) => `${day}, ab ${clock}`,
  clock: (clock: string) => clock.replace(/^0/, ''),
  clockOnDay: (clock: string, day: number) => `${clock} am ${day}.`,
  clockOf: (clock: string, place: string) => `${clock} Uhr, Ortszeit ${place}`,
  dayAt: (day: string, place: string) => `${day} in ${place}`,
  clockAt: (clock: string, place: string) => `${clock} Uhr in ${place}`,
  clockInUtc: (clock: string) => `${clock} Uhr UTC`,
  clockWithOffset: (clock: string, offset: string) => `${clock} Uhr (${offset})`,

  later({ count, unit, next, approximate }: TimeBetween): string {
    if (next && !approximate) return nextUnit[unit];
    const words = `${amount(count, unit)} später`;
    return approximate ? `Etwa ${words}` : capital(words);
  },
};

type Unit = TimeBetween['unit'];

const nextUnit: { readonly [U in Unit]: string } = {
  hour: 'In der nächsten Stunde',
  day: 'Am nächsten Tag',
  week: 'In der nächsten Woche',
  month: 'Im nächsten Monat',
  year: 'Im nächsten Jahr',
};

/** Im Akkusativ: „einen Monat später“. */
const units: { readonly [U in Unit]: readonly [half: string, one: string, several: string] } = {
  hour: ['eine halbe Stunde', 'eine Stunde', 'Stunden'],
  day: ['einen halben Tag', 'einen Tag', 'Tage'],
  week: ['eine halbe Woche', 'eine Woche', 'Wochen'],
  month: ['einen halben Monat', 'einen Monat', 'Monate'],
  year: ['ein halbes Jahr', 'ein Jahr', 'Jahre'],
};

const numbers = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

function amount(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  const [half, one, several] = units[unit];
  const word = [...numbers, 'zehn', 'elf', 'zwölf'][whole] ?? String(whole);
  if (whole === 0) return half;
  if (count > whole) return `${whole > 12 ? `${whole},5` : `${word}einhalb`} ${several}`;
  return whole === 1 ? one : `${word} ${several}`;
}
