import { withSentences } from '../standingWords.ts';
import { evidenceWords } from './clauses.ts';

/** `predicate` steht nach „die Aussage ist“ oder „wäre“. */
export const standings = withSentences(
  {
    isolated: {
      label: 'Nur die sagen es, die es behaupten',
      short: 'nur von denen gesagt, die es behaupten',
      predicate: 'nur von denen gesagt, die sie aufgestellt haben',
      ofSeveral: () => 'nur von denen gesagt, die es behaupten',
      rule: 'Nur Beteiligte sagen, dass es so ist; und zwei Stimmen von außen oder ein Dokument sagen, dass es nicht so ist.',
    },
    upheld: {
      label: 'Belegt, Beteiligter widerspricht',
      short: 'belegt, ein Beteiligter widerspricht',
      predicate: 'belegt, obwohl ein Beteiligter widerspricht',
      ofSeveral: () => 'belegt gegen das Wort eines Beteiligten',
      rule: 'Zwei Stimmen von außen sagen, dass es so ist, oder ein Dokument belegt es; und nur Beteiligte sagen, dass es nicht so ist.',
    },
    contested: {
      label: 'Umstritten',
      short: 'umstritten',
      predicate: 'umstritten',
      ofSeveral: () => 'umstritten',
      rule: 'Jemand sagt, dass es so ist, und jemand sagt, dass es nicht so ist. Leute, die niemand nennt, machen nicht strittig, worin alle Beteiligten übereinstimmen, was ein Dokument belegt oder was jemandes eigene Position ist.',
    },
    denied: {
      label: 'Bestritten',
      short: 'bestritten',
      predicate: 'bestritten',
      ofSeveral: () => 'bestritten',
      rule: 'Jemand sagt, dass es nicht so ist, und hier ist niemand verzeichnet, der sagt, dass es so ist.',
    },
    agreed: {
      label: 'Alle Seiten stimmen überein',
      short: 'von allen Seiten bestätigt',
      predicate: 'von allen Seiten bestätigt',
      ofSeveral: () => 'von allen Seiten bestätigt',
      rule: 'Alle Beteiligten sagen, dass es so ist, und es sind mindestens zwei.',
    },
    documented: {
      label: 'Dokumentiert',
      short: 'dokumentiert',
      predicate: 'dokumentiert',
      ofSeveral: () => 'dokumentiert',
      rule: 'Ein Dokument, das selbst die Sache ist, belegt es (ein Gesetz, ein Urteil, ein unterzeichnetes Abkommen) oder eine Aufnahme, die jemand geprüft hat.',
    },
    stated: {
      label: 'Erklärte Position',
      short: 'erklärte Position',
      predicate: 'eine erklärte Position',
      ofSeveral: (n) => (n === 1 ? 'erklärte Position' : 'erklärte Positionen'),
      rule: 'Es ist jemandes Position, und er selbst sagt es so. Was andere dazu sagen, wird gezeigt und zählt nicht.',
    },
    corroborated: {
      label: 'Mehrfach bestätigt',
      short: 'mehrfach bestätigt',
      predicate: 'mehrfach bestätigt',
      ofSeveral: () => 'mehrfach bestätigt',
      rule: 'Mindestens zwei Stimmen sagen, dass es so ist. Eine Stimme ist eine Seite, die sich öffentlich äußert, ein Bericht, der seine Quellen nennt oder selbst dabei war, eine Studie oder ein Datensatz.',
    },
    'one-side': {
      label: 'Nur eine Seite sagt es',
      short: 'nur von einer Seite gesagt',
      predicate: 'nur von einer Seite gesagt',
      ofSeveral: () => 'nur von einer Seite gesagt',
      rule: 'Eine Stimme sagt, dass es so ist, und sie ist die eines Beteiligten.',
    },
    single: {
      label: 'Eine einzige Quelle',
      short: 'aus einer einzigen Quelle',
      predicate: 'nur aus einer einzigen Quelle bekannt',
      ofSeveral: () => 'aus einer einzigen Quelle',
      rule: 'Eine Stimme sagt, dass es so ist, und sie gehört keinem Beteiligten.',
    },
    reported: {
      label: 'Berichtet, keine Quelle genannt',
      short: 'berichtet, ohne genannte Quelle',
      predicate: 'berichtet, ohne dass eine Quelle genannt ist',
      ofSeveral: () => 'berichtet ohne genannte Quelle',
      rule: 'Es wird berichtet, von wie vielen auch immer, ohne dass jemand mit seinem Namen dafür einsteht: von Leuten, die niemand nennt, oder in einem Beitrag, der es nicht sagt oder den wir nicht gesehen haben. Es können dieselben Leute sein oder Leute einer Seite, und so sind sie keine Stimme.',
    },
    open: {
      label: 'Offen',
      short: 'offen',
      predicate: 'offen',
      ofSeveral: () => 'offen',
      rule: 'Hier ist niemand verzeichnet, der klar sagt, dass es so oder nicht so ist.',
    },
  },
  evidenceWords,
);
