export const lengths = {
  brief: 'Коротко',
  text: 'Текст',
  record: 'Усе, що записано',
};
