export const lengths = {
  plain: 'بلغة مبسطة',
  brief: 'باختصار',
  text: 'النص',
  record: 'كل ما هو مسجل',
};
