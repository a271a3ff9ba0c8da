/** كلمات لمن يستبعد مصادر. */
export const without = {
  ask: 'ماذا لو استبعدت مصدرًا؟',
  intro:
    'ضع علامة على ما تستبعده: طرف وأقواله، أو جهة نشر وكل ما لا نعرفه إلا عن طريقها، أو وثيقة. ويبقى ما ننشره أعلاه كما هو.',
  groups: { so: 'يقولون ذلك', otherwise: 'يقولون خلاف ذلك', other: 'مسجَّل أيضًا' },
  work: (title: string, publisher: string) => `«${title}» (${publisher})`,
  nothing: 'لم يُستبعد شيء.',
  leftOut: (names: string) => `استبعدتَ: ${names}.`,
  published: (short: string) => `المنشور: ${short}.`,
  left: (n: number, short: string) => `${n === 1 ? 'من دون هذا الصوت' : 'من دونهم'}: ${short}.`,
  same: (n: number) => `${n === 1 ? 'من دون هذا الصوت' : 'من دونهم'}: لا يتغير شيء.`,
  copy: 'انسخ رابط هذا الاختيار',
  copied: 'نُسخ الرابط',
  copyFromAddressBar: 'انسخ الرابط من شريط العنوان',
  everywhere: (names: string) => `استبعد في الموقع كله: ${names}`,
  putBack: (name: string) => `أعد ${name}`,
  putAllBack: 'أعد كل شيء',
  bar: 'ما استبعدته',
  leftOutHere: 'ما استبعدته، في هذا المتصفح وحده:',
  byLink: (names: string) => `استبعد الرابط الذي فتحته: ${names}.`,
  asPublished: 'اعرض الصفحة كما نُشرت',
  secondRow: (names: string, n: number, of: number) =>
    n === 0
      ? `من دون ${names}: يبقى كل ادعاء كما نُشر، وعددها ${of}`
      : `من دون ${names}: يتغير تقييم ${n} من أصل ${of}`,
};
