/** Goes to the browser with its script: no other words stand in this file. */
export const search = {
  title: 'بحث',
  intro: 'الملفات والمعلومات والمصادر وكل من له تصريح علني',
  field: 'عمّ تبحث؟',
  button: 'بحث',
  byStanding: 'المعلومات حسب التقييم',
  anyStanding: 'الكل',
  article: 'ملف',
  lists: 'كل ما نُشر تجده في هذه القوائم.',
  searching: 'جارٍ البحث…',
  results: (count: string, plural: Intl.LDMLPluralRule) =>
    ({ one: 'نتيجة واحدة', two: 'نتيجتان', few: `${count} نتائج` })[plural as 'one'] ??
    `${count} نتيجة`,
  noResults: 'لم يُعثر على شيء. جرّب كلمات أقل أو غيرها.',
  showMore: 'عرض المزيد',
  failed: 'تعذر تحميل البحث. القوائم أدناه تؤدي إلى كل ما نُشر.',
};
