export const translation = {
  changedOn: (day: string) =>
    `Das Original wurde am ${day} geändert. Hier steht, was es vorher sagte.`,
  changed: 'Das Original wurde geändert, seit dies übersetzt ist.',
  removed: 'Im Original steht dies nicht mehr.',
  added: 'Im Original steht hier mehr, das noch nicht übersetzt ist.',
};

export const plainEdition = {
  changedOn: (day: string) =>
    `Der Beitrag wurde am ${day} geändert. Hier steht, was er vorher sagte.`,
  changed: 'Der Beitrag wurde geändert, seit dies geschrieben ist.',
  removed: 'Im Beitrag steht dies nicht mehr.',
  added: 'Im Beitrag steht hier mehr, das noch nicht in einfacher Sprache geschrieben ist.',
};
