/** Goes to the browser with its script: no other words stand in this file. */
export const sharing = {
  title: 'مشاركة',
  copy: 'نسخ الرابط',
  copyTo: (what: string) => `نسخ الرابط: ${what}`,
  quoted: (words: string) => `«${words}»`,
  copied: 'نُسخ الرابط',
  copyFromAddressBar: 'انسخ الرابط من شريط العنوان',
  send: 'مشاركة…',
  listen: 'استماع',
  stop: 'إيقاف',
  printText: 'طباعة النص وحده',
  copyCode: 'نسخ الرمز',
  copyText: 'نسخ',
  textCopied: 'تم النسخ',
  selectText: 'حدّد النص وانسخه',
};
