export const lengths = {
  plain: 'Простою мовою',
  brief: 'Коротко',
  text: 'Текст',
  record: 'Усе, що записано',
};
