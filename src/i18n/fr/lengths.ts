export const lengths = {
  plain: 'En langage clair',
  brief: 'En bref',
  text: 'Le texte',
  record: 'Tout ce qui est enregistré',
};
