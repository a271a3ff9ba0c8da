import { count } from './text.ts';

export const pages = {
  articles: 'الملفات',
  actors: 'من هم',
  claims: 'المعلومات',
  sources: 'المصادر',
  figures: 'الأشكال',
  standings: 'كيف نقيّم',
  about: 'من نحن',
  corrections: 'التصحيحات',
};

export const site = {
  pageTitle: (page: string, name: string) => `${page} · ${name}`,
  what: (name: string) =>
    `يشرح ${name} الأخبار معلومة معلومة، ويتتبع كل واحدة إلى من قالها. ويبين الشريط تحت العنوان مدى ثبوت معلوماته.`,
  skipToContent: 'الانتقال إلى النص',
  navigation: 'أقسام الموقع',
  footerNote: 'تُحسب التقييمات من السجل، ولا تُكتب باليد أبدًا.',
  dataLicence: (words: string) => `البيانات: ${words}`,
  problems: (n: number) =>
    `في المحتوى: ${count(n, { zero: 'لا مشكلات', one: 'مشكلة واحدة', two: 'مشكلتان', few: 'مشكلات', many: 'مشكلة', other: 'مشكلة' })}`,

  reportError: 'الإبلاغ عن خطأ',
  reportSubject: (page: string) => `خطأ في ${page}`,
  reportBody: (address: string) => `الصفحة: ${address}\n\nما الخطأ:\n\nأين يمكننا التحقق:\n`,

  notFound: 'لا صفحة هنا',
  notFoundHelp: 'قد يكون في العنوان خطأ، أو نُقلت الصفحة. كل ما نُشر تجده في هذه القوائم:',
  nearestPages: 'لعلك تقصد',

  redirect: {
    title: (name: string, site: string) => `نُقلت: ${name} – ${site}`,
    heading: 'نُقلت هذه الصفحة',
    newAddress: 'ما كان هنا صار في عنوان آخر:',
  },
};
