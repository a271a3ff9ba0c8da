export const standingsPage = {
  intro:
    'Personne ne saisit un statut. Chacun est calculé d’après ce qui est enregistré sur une affirmation, selon ces règles, dans cet ordre\u202f: la première qui convient donne le statut.',
  example: 'Par exemple',
  unnamedHeading: 'Pourquoi des personnes sans nom ne corroborent rien',
  unnamed:
    'Les personnes qu’aucun média ne nomme sont montrées, avec ce qu’elles disent. Mais derrière plusieurs médias il peut y avoir les mêmes personnes, elles peuvent appartenir à l’un des camps, et nul ne peut les interroger de nouveau. Si nombreux que soient les médias qui s’appuient sur elles, elles ne sont pas une voix\u202f: une affirmation qui ne repose que sur elles reste «\u202fRapportée, sans source nommée\u202f», et quand elles disent le contraire, elles ne suffisent pas à contester ce dont toutes les parties conviennent, ce qu’un document montre, ou ce que quelqu’un dit de sa propre position.',
  limitsHeading: 'Ce qu’un statut ne dit pas',
  limits:
    'Il ne dit pas ce qui est vrai. Il dit qui appuie une affirmation et qui ne l’appuie pas, dans la limite de ce qui est enregistré. Ce dont tous les camps conviennent peut être faux, et ce qui repose sur des personnes sans nom peut être vrai. Que nous ne connaissions aucun lien entre deux articles ne les rend pas indépendants. Nous ne pesons pas les médias les uns contre les autres, ne comptons pas d’abonnés, et ne devinons pas le sens d’un silence.',
  termsHeading: 'Ce que signifient les mots',
  terms: [
    {
      term: 'Camp',
      means:
        'Un acteur, ou ceux qui parlent pour la même partie. Un camp dit ce que disent ses acteurs.',
    },
    {
      term: 'Partie concernée',
      means:
        'Un camp dont l’affirmation porte sur les actes, les intérêts ou les dires. Qui ne fait que la vérifier, en témoigner ou en juger n’en est pas une. Les membres d’un groupe qui s’expriment sur une affirmation concernant le groupe sont ensemble une seule voix, et le groupe lui-même ne le dit que dans une déclaration à lui, ou quand chaque membre que nous avons enregistré le dit.',
    },
    {
      term: 'Origine',
      means:
        'Là où un récit commence. Dix médias qui reprennent un article sont une seule origine.',
    },
    {
      term: 'Voix',
      means:
        'Un camp qui s’exprime publiquement, un article qui a constaté lui-même ou nomme ses sources, une étude ou un jeu de données. Les articles qui nomment la même personne sont une seule voix, de même qu’une étude, ses auteurs et quiconque la répète\u202f; un article qui ne fait que citer des personnes enregistrées ici n’en ajoute aucune. Une voix extérieure n’est à aucune partie. Un article fondé sur des personnes non nommées, un article qui ne le dit pas ou que nous n’avons pas vu, et un enregistrement que personne, à notre connaissance, n’a vérifié ne sont pas des voix.',
    },
    {
      term: 'Position',
      means:
        'Ce que disent les derniers mots d’un acteur sur une affirmation. Qui dit autre chose qu’auparavant a changé de position\u202f: les deux sont montrées, avec leurs jours. «\u202fSans commentaire\u202f» ne retire rien. Un camp dont les acteurs divergent est divisé, nom par nom, et compte dans les deux sens.',
    },
    {
      term: 'Position déclarée',
      means:
        'Ce que quelqu’un veut, projette, exige, refuse ou pense n’est pas un fait que d’autres pourraient étayer. Tant qu’il parle lui-même, seuls comptent sa parole et les documents.',
    },
    {
      term: 'Ce qui en découle',
      means:
        'Certaines affirmations en impliquent ou en excluent d’autres. Qui dit qu’un appel a interrompu les pourparlers dit qu’il a eu lieu pendant ceux-ci. De tels éléments sont montrés pour ce qu’ils sont, comptent comme la parole même, et ne l’emportent jamais sur ce que la même personne dit directement.',
    },
    {
      term: 'Le contraire',
      means:
        'Le statut du «\u202fnon\u202f» est calculé par le même tableau, les deux côtés échangés. Les mots d’un dossier qui disent le contraire d’une affirmation portent ce statut.',
    },
    {
      term: 'Silence',
      means:
        'Une partie dont aucune déclaration n’est enregistrée est nommée. La page ne dit jusqu’à quel jour que là où la rédaction a cherché. Le silence n’est pas un démenti.',
    },
    {
      term: 'À quoi cela tient',
      means:
        'Le statut est recalculé sans chaque origine, sans chaque camp, et sans chaque éditeur par qui seul deux voix ou plus sont connues. Ce qui le change est nommé, avec le statut qui resterait\u202f; et de même le moins qu’il faudrait pour un autre statut. Rien de tel n’est dit d’une position déclarée.',
    },
    {
      term: 'Retrait',
      means:
        'À partir du jour où une source est retirée, ou où un éditeur retire son article, rien ne s’y appuie.',
    },
    {
      term: 'Le plus ancien',
      means:
        'Personne n’est appelé le premier. L’article le plus ancien que nous connaissions est nommé là où les dates le montrent, et quand une source dit qui fut le premier, elle est nommée avec lui.',
    },
    {
      term: 'Un jour avec un point d’interrogation',
      means:
        'Le jour où une source a paru est incertain\u202f: ce que nous avons lu ne le montre pas.',
    },
    {
      term: 'L’état à un jour donné',
      means:
        'Les mêmes règles, appliquées à ce qui avait été dit à la fin de ce jour. Une ligne de «\u202fComment nos connaissances ont grandi\u202f» mène à un dossier tel qu’il était ce jour-là.',
    },
    {
      term: 'Ce qui a changé',
      means:
        'Les statuts et les positions devenus autres, les corrections, les questions qui ont reçu une réponse, les affirmations et les sources nouvelles. Ce qui a été trouvé tard compte à partir du jour de son ajout. Un lien copié ici porte le jour de l’état, pour que celui qui le suit plus tard apprenne ce qui a changé depuis.',
    },
    {
      term: 'Réponse',
      means:
        'Une question a sa réponse à partir du jour où l’affirmation qui y répond, ou son contraire, est admise par toutes les parties, documentée, déclarée par celui dont c’est la position, corroborée, ou étayée malgré un démenti.',
    },
    {
      term: 'En retard',
      means: 'Un événement annoncé pour un jour passé, et dont rien n’est enregistré depuis.',
    },
  ],
};
