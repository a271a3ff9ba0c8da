export const source = {
  shownIn: 'معروض في',
  name: (publisher: string, day: string) => `${publisher}، ${day}`,
  nameAndTitle: (name: string, title: string) => `${name}: ${title}`,
  kinds: {
    report: 'تقرير',
    statement: 'تصريح',
    document: 'وثيقة',
    study: 'دراسة',
    data: 'مجموعة بيانات',
    recording: 'تسجيل',
  },
  reviewed: (reviewed: boolean) => (reviewed ? 'محكّمة' : 'غير محكّمة'),
  authors: 'المؤلفون',
  doi: 'DOI',
  verifiedBy: 'تحقق منه',
  notVerified: 'لا تحقق مسجلًا هنا.',
  knownThrough: 'عرفناه عن طريق',
  retractedBy: (by: string) => `سحبه: ${by}.`,
  restsNothing: 'لا شيء هنا يستند إليه منذ ذلك اليوم.',
  basis: 'عمّن أُخذ',
  basisNotSaid: 'غير مذكور',
  basisUnknown: 'لم نطلع على المادة نفسها',
  language: 'اللغة',
  ownPage: 'صفحة الناشر',
  archived: 'نسخة محفوظة',
  seenIn: 'أين قرأناه',
  noLink: 'لا رابط له لدينا.',
  seenAgain: {
    title: 'ما وجدناه عند العودة إليه',
    found: {
      there: 'الكلمات التي نقتبسها موجودة في الصفحة',
      changed: 'الكلمات التي نقتبسها لم تعد في الصفحة إلا بصيغة أخرى',
      gone: 'الكلمات التي نقتبسها لم تعد موجودة في الصفحة',
    },
    on: (found: string, day: string) => `${found} (${day})`,
  },
  kept: (when: string) => `ترد هذه الكلمات في النسخة التي حفظناها في ${when}.`,
  keptOf: (host: string, when: string) =>
    `ترد هذه الكلمات في نسخة ${host} التي حفظناها في ${when}.`,
  digest: 'بصمة SHA-256 لهذه النسخة',
  passesOn: 'ينقل عن',
  passedOnBy: 'نقل عنه',
  passesOnOutlets: (publishers: string) => `نقلًا عن ${publishers}`,
  bearsOn: 'ما يتعلق به',
  chain: 'موضعه في السلسلة',

  people: {
    document: () => 'الوثيقة نفسها',
    recording: () => 'التسجيل نفسه',
    unverified: () => 'تسجيل لم يتحقق منه أحد نعرفه',
    study: (name?: string) => name ?? 'الدراسة نفسها',
    data: () => 'البيانات نفسها',
    witnessed: () => 'مشاهدة مباشرة',
    named: (name?: string) => name ?? 'أشخاص مذكورون بأسمائهم',
    unnamed: (name?: string) => {
      if (name === undefined) return 'أشخاص لم تُذكر أسماؤهم';
      return /لم (?:ت|ي)ُ?(?:ذكر|سمّ?)|مجهول|دون (?:ذكر|الكشف)/u.test(name)
        ? name
        : `${name}، دون ذكر الاسم`;
    },
    'not said': (name?: string) => name ?? 'دون ذكر المصدر',
    unknown: (name?: string) => name ?? 'لم نطلع على المادة نفسها',
  },
};
