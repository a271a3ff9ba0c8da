/** Іде до браузера разом зі своїм скриптом: інших слів у цьому файлі немає. */
export const sharing = {
  title: 'Поділитися',
  copy: 'Копіювати посилання',
  copyTo: (what: string) => `Копіювати посилання: ${what}`,
  quoted: (words: string) => `«${words}»`,
  copied: 'Посилання скопійовано',
  copyFromAddressBar: 'Скопіюйте посилання з рядка адреси',
  send: 'Поділитися…',
  listen: 'Слухати',
  stop: 'Зупинити',
  printText: 'Друкувати лише текст',
  copyCode: 'Копіювати код',
  copyText: 'Копіювати',
  textCopied: 'Скопійовано',
  selectText: 'Виділіть текст і скопіюйте його',
};
