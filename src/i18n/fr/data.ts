export const data = {
  title: 'Données',
  intro:
    'Tout ce qui est enregistré, à emporter\u202f: qui a dit quoi, où et quand, et ce qui en est calculé.',
  files: 'Ce qu’on y trouve',
  claimsJson: 'Toutes les affirmations, avec les sources et les acteurs qu’elles nomment, en JSON',
  claimsCsv: 'Toutes les affirmations en tableau, une par ligne, pour un tableur',
  claim: 'Une affirmation, à sa propre adresse, avec .json à la place de la dernière barre oblique',
  article:
    'Un dossier avec ses affirmations en entier, à sa propre adresse, avec .json à la place de la dernière barre oblique',
  all: {
    sources: 'Toutes les sources, avec ce que chacune dit de chaque affirmation',
    actors: 'Toutes les personnes et organisations, avec leurs déclarations publiques',
    events: 'Tous les événements, avec leurs dates et leurs participants',
    figures:
      'Toutes les figures\u202f: ce que chacune montre, en mots, son auteur et ce sur quoi elle repose',
  },
  ofStory: {
    sources: 'Les sources d’un dossier',
    actors: 'Les personnes et organisations d’un dossier',
    events: 'Les événements d’un dossier',
    figures: 'Les figures d’un dossier',
  },
  markdown: 'Un dossier en Markdown, tel quel, avec ses références',
  schemas: 'La structure de ces fichiers, en JSON Schema',
  rules: 'Les règles de calcul d’un statut, en un seul fichier JavaScript sans rien d’autre',
  recompute: 'Recalculer un statut soi-même',
  recomputeSave: (rules: string, claim: string) =>
    `Enregistrez ${rules} et ${claim} dans un même dossier, et tapez-y\u202f:`,
  recomputeType: 'Tapez dans un terminal\u202f:',
  recomputeResult:
    'Il faut Node 20.19 ou plus récent. S’affichent le statut, son libellé et la phrase qui dit comment il est atteint, tels qu’ils sont sur la page de l’affirmation\u202f:',
  recomputeDay:
    'Avec un jour en second argument, standing(claim, "2025-08-18"), on obtient le statut de ce jour-là, sans ce qui est daté d’après.',
  recomputeWithout:
    'standingWithout(claim, ["bild"]) donne le statut sans ces voix\u202f; contributors(claim) donne leurs clés.',
  version: (version: string) =>
    `La version de ces règles est ${version}, une empreinte du fichier. Chaque fichier JSON nomme la version d’après laquelle ses statuts ont été calculés.`,
  fields: 'Ce que contient le fichier d’une affirmation',
  reproducible:
    'Le même contenu donne toujours les mêmes fichiers, à l’octet près. Une citation porte le SHA-256 du fichier JSON dont elle est tirée, pour que quiconque a gardé ce fichier puisse voir s’il est resté le même.',
  retracted: 'Une affirmation retirée reste dans ces fichiers, avec le jour et la raison.',
  licence: 'Licence',
  licenceOf: (words: string) => `Les données\u202f: ${words}`,
  noLicence: (contact: string) =>
    `Aucune licence n’est indiquée pour les données. Demandez à ${contact} avant de les republier. Les mots entre guillemets sont ceux des personnes et des médias nommés.`,
};
