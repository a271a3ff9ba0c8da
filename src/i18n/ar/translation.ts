export const translation = {
  changedOn: (day: string) => `عُدّل الأصل في ${day}. ما يرد هنا يتبع نصه السابق.`,
  changed: 'عُدّل الأصل بعد ترجمة هذا النص.',
  removed: 'لم يعد هذا واردًا في الأصل.',
  added: 'في الأصل هنا مزيد لم يُترجم بعد.',
};

export const plainEdition = {
  changedOn: (day: string) => `عُدّل الملف في ${day}. ما يرد هنا يتبع نصه السابق.`,
  changed: 'عُدّل الملف بعد كتابة هذا النص.',
  removed: 'لم يعد هذا واردًا في الملف.',
  added: 'في الملف هنا مزيد لم يُكتب بعد بلغة مبسطة.',
};
