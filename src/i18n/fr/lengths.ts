export const lengths = {
  brief: 'En bref',
  text: 'Le texte',
  record: 'Tout ce qui est enregistré',
};
