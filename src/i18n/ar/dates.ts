import type { TimeBetween } from '../../core/dates/timeBetween.ts';
import { count as counted, type Noun } from './text.ts';

const partsOfYear: { readonly [part: number]: string } = {
  21: 'ربيع',
  22: 'صيف',
  23: 'خريف',
  24: 'شتاء',
  25: 'ربيع نصف الكرة الشمالي',
  26: 'صيف نصف الكرة الشمالي',
  27: 'خريف نصف الكرة الشمالي',
  28: 'شتاء نصف الكرة الشمالي',
  29: 'ربيع نصف الكرة الجنوبي',
  30: 'صيف نصف الكرة الجنوبي',
  31: 'خريف نصف الكرة الجنوبي',
  32: 'شتاء نصف الكرة الجنوبي',
  33: 'الربع الأول من',
  34: 'الربع الثاني من',
  35: 'الربع الثالث من',
  36: 'الربع الرابع من',
  37: 'الثلث الأول من',
  38: 'الثلث الثاني من',
  39: 'الثلث الأخير من',
  40: 'النصف الأول من',
  41: 'النصف الثاني من',
};

export const dates = {
  season: (part: number, year: string | undefined) =>
    year === undefined ? (partsOfYear[part] ?? '') : `${partsOfYear[part]} ${year}`,
  beforeChrist: (year: string) => `${year} ق.م`,
  openEnd: (start: string) => `منذ ${start}`,
  unknownEnd: (start: string) => `منذ ${start}، والنهاية غير معروفة`,
  openStart: (end: string) => `حتى ${end}`,
  unknownStart: (end: string) => `حتى ${end}، والبداية غير معروفة`,
  approximate: (date: string) => `نحو ${date}`,
  doubtful: (day: string) => `${day}؟`,
  uncertain: (date: string) => `${date}، غير مؤكد`,
  to: '–',
  span: (from: string, to: string) => `من ${from} إلى ${to}`,
  places: {
    'Europe/Kyiv': 'كييف',
    'Europe/Kiev': 'كييف',
    'Europe/Moscow': 'موسكو',
    'Europe/London': 'لندن',
    'Europe/Berlin': 'برلين',
    'Europe/Paris': 'باريس',
    'Europe/Brussels': 'بروكسل',
    'Europe/Rome': 'روما',
    'Europe/Madrid': 'مدريد',
    'Europe/Vienna': 'فيينا',
    'Europe/Warsaw': 'وارسو',
    'Europe/Istanbul': 'إسطنبول',
    'Asia/Jerusalem': 'القدس',
    'Asia/Beirut': 'بيروت',
    'Asia/Damascus': 'دمشق',
    'Asia/Baghdad': 'بغداد',
    'Asia/Riyadh': 'الرياض',
    'Asia/Dubai': 'دبي',
    'Asia/Qatar': 'الدوحة',
    'Asia/Tehran': 'طهران',
    'Asia/Tokyo': 'طوكيو',
    'Africa/Cairo': 'القاهرة',
    'Africa/Tunis': 'تونس',
    'Africa/Algiers': 'الجزائر',
    'Africa/Casablanca': 'الدار البيضاء',
    'America/New_York': 'نيويورك',
    'America/Anchorage': 'أنكوراج',
  } as { readonly [zone: string]: string },
  dayAndClock: (day: string, clock: string) => `${day}، ${clock}`,
  dayUntil: (day: string, clock: string) => `${day}، حتى ${clock}`,
  dayFrom: (day: string, clock: string) => `${day}، من ${clock}`,
  clock: (clock: string) => clock.replace(/^0/, ''),
  clockOnDay: (clock: string, day: number) => `${clock} يوم ${day}`,
  clockOf: (clock: string, place: string) => `${clock} بالتوقيت المحلي (${place})`,
  dayAt: (day: string, place: string) => `${day} (${place})`,
  clockAt: (clock: string, place: string) => `${clock} بتوقيت ${place}`,
  clockInUtc: (clock: string) => `${clock} بالتوقيت العالمي`,
  clockWithOffset: (clock: string, offset: string) => `${clock} (${offset})`,

  later({ count, unit, next, approximate }: TimeBetween): string {
    if (next && !approximate) return nextUnit[unit];
    return `بعد ${approximate ? 'نحو ' : ''}${amount(count, unit)}`;
  },
};

type Unit = TimeBetween['unit'];

const nextUnit: { readonly [U in Unit]: string } = {
  hour: 'في الساعة التالية',
  day: 'في اليوم التالي',
  week: 'في الأسبوع التالي',
  month: 'في الشهر التالي',
  year: 'في العام التالي',
};

/** After «بعد»: two in the genitive. */
const units: { readonly [U in Unit]: Noun } = {
  hour: { zero: '', one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  day: { zero: '', one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { zero: '', one: 'أسبوع', two: 'أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { zero: '', one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  year: { zero: '', one: 'عام', two: 'عامين', few: 'أعوام', many: 'عامًا', other: 'عام' },
};

function amount(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  if (whole === 0) return `نصف ${units[unit].one}`;
  return `${counted(whole, units[unit])}${count > whole ? ' ونصف' : ''}`;
}
