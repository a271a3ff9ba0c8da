export const translation = {
  changedOn: (day: string) =>
    `Das Original wurde am ${day} geändert. Hier steht, was es vorher sagte.`,
  changed: 'Das Original wurde geändert, seit dies übersetzt ist.',
  removed: 'Im Original steht dies nicht mehr.',
  added: 'Im Original steht hier mehr, das noch nicht übersetzt ist.',
};
