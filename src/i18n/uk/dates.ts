import type { TimeBetween } from '../../core/dates/timeBetween.ts';
import { plural, type Forms } from './text.ts';

const partsOfYear: { readonly [part: number]: string } = {
  21: 'весна',
  22: 'літо',
  23: 'осінь',
  24: 'зима',
  25: 'весна Північної півкулі',
  26: 'літо Північної півкулі',
  27: 'осінь Північної півкулі',
  28: 'зима Північної півкулі',
  29: 'весна Південної півкулі',
  30: 'літо Південної півкулі',
  31: 'осінь Південної півкулі',
  32: 'зима Південної півкулі',
  33: 'перший квартал',
  34: 'другий квартал',
  35: 'третій квартал',
  36: 'четвертий квартал',
  37: 'перша третина',
  38: 'друга третина',
  39: 'остання третина',
  40: 'перша половина',
  41: 'друга половина',
};

export const dates = {
  season: (part: number, year: string | undefined) =>
    year === undefined ? (partsOfYear[part] ?? '') : `${partsOfYear[part]} ${year} року`,
  beforeChrist: (year: string) => `${year} до н. е.`,
  openEnd: (start: string) => `початок: ${start}, триває`,
  unknownEnd: (start: string) => `початок: ${start}, кінець невідомий`,
  openStart: (end: string) => `кінець: ${end}`,
  unknownStart: (end: string) => `кінець: ${end}, початок невідомий`,
  approximate: (date: string) => `приблизно ${date}`,
  doubtful: (day: string) => `${day}?`,
  uncertain: (date: string) => `${date}, непевно`,
  to: '–',
  span: (from: string, to: string) => `${from} – ${to}`,
  places: {
    'Europe/Kyiv': 'Київ',
    'Europe/Kiev': 'Київ',
    'Europe/Moscow': 'Москва',
    'Europe/London': 'Лондон',
    'Europe/Berlin': 'Берлін',
    'Europe/Paris': 'Париж',
    'Europe/Warsaw': 'Варшава',
    'Europe/Brussels': 'Брюссель',
    'Europe/Rome': 'Рим',
    'Europe/Madrid': 'Мадрид',
    'Europe/Vienna': 'Відень',
    'Europe/Zurich': 'Цюрих',
    'Europe/Vilnius': 'Вільнюс',
    'Europe/Minsk': 'Мінськ',
    'Europe/Budapest': 'Будапешт',
    'Europe/Prague': 'Прага',
    'Europe/Bucharest': 'Бухарест',
    'Europe/Chisinau': 'Кишинів',
    'Europe/Istanbul': 'Стамбул',
    'Asia/Jerusalem': 'Єрусалим',
    'Asia/Riyadh': 'Ер-Ріяд',
    'Asia/Tokyo': 'Токіо',
    'Asia/Shanghai': 'Шанхай',
    'America/New_York': 'Нью-Йорк',
    'America/Chicago': 'Чикаго',
    'America/Los_Angeles': 'Лос-Анджелес',
    'America/Anchorage': 'Анкоридж',
    'Africa/Cairo': 'Каїр',
  } as { readonly [zone: string]: string },
  dayAndClock: (day: string, clock: string) => `${day}, ${clock}`,
  dayUntil: (day: string, clock: string) => `${day}, до ${clock}`,
  dayFrom: (day: string, clock: string) => `${day}, з ${clock}`,
  clock: (clock: string) => clock.replace(/^0/, ''),
  clockOnDay: (clock: string, day: number) => `${clock} ${day}-го`,
  clockOf: (clock: string, place: string) => `${clock} за місцевим часом (${place})`,
  dayAt: (day: string, place: string) => `${day} (${place})`,
  clockAt: (clock: string, place: string) => `${clock} (${place})`,
  clockInUtc: (clock: string) => `${clock} UTC`,
  clockWithOffset: (clock: string, offset: string) => `${clock} (${offset})`,

  later({ count, unit, next, approximate }: TimeBetween): string {
    if (next && !approximate) return nextUnit[unit];
    const words = `Через ${amount(count, unit)}`;
    return approximate ? `Приблизно ч${words.slice(1)}` : words;
  },
};

type Unit = TimeBetween['unit'];

const nextUnit: { readonly [U in Unit]: string } = {
  hour: 'Наступної години',
  day: 'Наступного дня',
  week: 'Наступного тижня',
  month: 'Наступного місяця',
  year: 'Наступного року',
};

/** У знахідному відмінку: «через годину», «через дві години», «через п’ять годин». */
const units: { readonly [U in Unit]: readonly [half: string, forms: Forms, genitive: string] } = {
  hour: ['пів години', ['годину', 'години', 'годин'], 'години'],
  day: ['пів дня', ['день', 'дні', 'днів'], 'дня'],
  week: ['пів тижня', ['тиждень', 'тижні', 'тижнів'], 'тижня'],
  month: ['пів місяця', ['місяць', 'місяці', 'місяців'], 'місяця'],
  year: ['пів року', ['рік', 'роки', 'років'], 'року'],
};

/** «пів години», «годину», «5 днів», «2,5 місяця» */
function amount(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  const [half, forms, genitive] = units[unit];
  if (whole === 0) return half;
  if (count > whole) return `${whole},5 ${genitive}`;
  return whole === 1 ? forms[0] : `${whole} ${plural(whole, forms)}`;
}
