export const lengths = {
  brief: 'باختصار',
  text: 'النص',
  record: 'كل ما هو مسجل',
};
