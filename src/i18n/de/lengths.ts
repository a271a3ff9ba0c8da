export const lengths = {
  brief: 'In Kürze',
  text: 'Der Text',
  record: 'Alles, was verzeichnet ist',
};
