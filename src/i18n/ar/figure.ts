import { capital } from '../plainSentence.ts';

export const figure = {
  type: 'شكل',
  kinds: {
    photo: 'صورة',
    document: 'وثيقة مشروحة',
    clock: 'الساعة المختلف عليها',
    table: 'جدول',
    map: 'خريطة',
    chart: 'رسم بياني',
  },
  inWords: 'ما يعرضه هذا الشكل، بالكلمات',
  credit: 'المصدر البصري',
  licence: 'الترخيص',
  claims: 'المعلومات',
  sources: 'المصادر',
  verified: 'التحقق',
  verifiedBy: (by: string, day: string, how: string) => `${by}، ${day}: ${how}`,
  data: 'البيانات',
  uses: 'أين ورد',
  description: (kind: string, alt: string) => `${kind}. ${alt}`,
  row: (head: string, cells: readonly { column: string; cell: string }[]) =>
    `${head}: ${cells.map(({ column, cell }) => `${column}، ${cell}`).join('؛ ')}.`,
  account: (label: string, date: string | undefined, sources: readonly string[]) =>
    `${capital([label, date].filter((each) => each !== undefined).join(': '))}${sources.length > 0 ? ` (${sources.join('؛ ')})` : ''}.`,
  taken: (place: string | undefined, day: string | undefined) =>
    place === undefined && day === undefined
      ? undefined
      : `مكان الالتقاط وتاريخه: ${[place, day].filter((each) => each !== undefined).join('، ')}.`,
  page: (number: number) => `الصفحة ${number}، ونصها وارد أعلاه`,
  passage: (number: number, claim: string, short: string, note: string | undefined) =>
    `المقطع ${number} يتعلق بالمعلومة: ${claim} (${short})${note === undefined ? '' : `. ${note}`}`,
  cited: (kind: string, credit: string) => `${kind}. ${credit.replace(/\.$/, '')}`,
  original: 'الملف الأصلي',
};
