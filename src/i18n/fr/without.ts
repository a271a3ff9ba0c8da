/** Les mots pour qui écarte des sources. */
export const without = {
  ask: 'Et si l’on écartait une source\u202f?',
  intro:
    'Cochez ce que vous écarteriez\u202f: un camp et ses propres paroles, un média et tout ce que nous ne savons que par lui, un document. Ce que nous publions reste tel quel, plus haut.',
  groups: { so: 'Disent que oui', otherwise: 'Disent le contraire', other: 'Aussi consignés' },
  work: (title: string, publisher: string) => `«\u202f${title}\u202f» (${publisher})`,
  nothing: 'Rien n’est écarté.',
  leftOut: (names: string) => `Écarté par vous\u202f: ${names}.`,
  published: (short: string) => `Publié\u202f: ${short}.`,
  left: (n: number, short: string) => `Sans ${n === 1 ? 'cette voix' : 'eux'}\u202f: ${short}.`,
  same: (n: number) => `Sans ${n === 1 ? 'cette voix' : 'eux'}\u202f: inchangé.`,
  copy: 'Copier le lien vers ce choix',
  copied: 'Lien copié',
  copyFromAddressBar: 'Copiez le lien dans la barre d’adresse',
  everywhere: (names: string) => `Écarter sur tout le site\u202f: ${names}`,
  putBack: (name: string) => `Rétablir ${name}`,
  putAllBack: 'Tout rétablir',
  bar: 'Écarté par vous',
  leftOutHere: 'Écarté par vous, dans ce navigateur seulement\u202f:',
  byLink: (names: string) => `Écarté par le lien que vous avez suivi\u202f: ${names}.`,
  asPublished: 'Voir la page telle que publiée',
  secondRow: (names: string, n: number, of: number) =>
    n === 0
      ? `Sans cela (${names}), chacune des ${of} affirmations a le statut publié`
      : `Sans cela (${names}), ${n} des ${of} affirmations ${n === 1 ? 'aurait un autre statut' : 'auraient un autre statut'}`,
};
