export const lengths = {
  plain: 'In einfacher Sprache',
  brief: 'In Kürze',
  text: 'Der Text',
  record: 'Alles, was verzeichnet ist',
};
