export const translation = {
  changedOn: (day: string) => `عُدّل الأصل في ${day}. ما يرد هنا يتبع نصه السابق.`,
  changed: 'عُدّل الأصل بعد ترجمة هذا النص.',
  removed: 'لم يعد هذا واردًا في الأصل.',
  added: 'في الأصل هنا مزيد لم يُترجم بعد.',
};
