export const standingsPage = {
  intro:
    'Niemand trägt eine Einstufung von Hand ein. Jede wird aus dem errechnet, was zu einer Aussage verzeichnet ist, nach diesen Regeln in dieser Reihenfolge: Die erste, die passt, ist die Einstufung.',
  example: 'Zum Beispiel',
  unnamedHeading: 'Warum Leute ohne Namen nichts bestätigen',
  unnamed:
    'Leute, die kein Medium nennt, werden gezeigt, mit dem, was sie sagen. Aber hinter verschiedenen Medien können dieselben Leute stehen, sie können zu einer der Seiten gehören, und niemand kann sie noch einmal fragen. Wie viele Medien sich auch auf sie berufen, sie sind keine Stimme: Eine Aussage, die allein auf ihnen beruht, bleibt „Berichtet, keine Quelle genannt“, und wenn sie widersprechen, machen sie nicht strittig, worin alle Beteiligten übereinstimmen, was ein Dokument belegt oder was jemand über seine eigene Position sagt.',
  limitsHeading: 'Was eine Einstufung nicht sagt',
  limits:
    'Sie sagt nicht, was wahr ist. Sie sagt, wer eine Aussage stützt und wer nicht, soweit es hier verzeichnet ist. Worin alle Seiten übereinstimmen, kann falsch sein, und was auf Leuten ohne Namen beruht, kann stimmen. Dass wir keine Verbindung zwischen zwei Berichten kennen, macht sie nicht unabhängig. Wir wägen Medien nicht gegeneinander ab, zählen keine Follower und raten nicht, was ein Schweigen bedeutet.',
  termsHeading: 'Was die Wörter bedeuten',
  terms: [
    {
      term: 'Seite',
      means:
        'Ein Akteur, oder wer für dieselbe Partei spricht. Eine Seite sagt, was ihre Akteure sagen.',
    },
    {
      term: 'Beteiligter',
      means:
        'Eine Seite, um deren eigenes Handeln, Interesse oder Behaupten es in der Aussage geht. Wer sie nur prüft, bezeugt oder darüber entscheidet, ist keiner. Mitglieder einer Gruppe, die sich zu einer Aussage über die Gruppe äußern, sind zusammen eine Stimme; die Gruppe selbst sagt es nur in einer eigenen Äußerung oder wenn jedes Mitglied, das wir verzeichnet haben, es sagt.',
    },
    {
      term: 'Ursprung',
      means:
        'Wo eine Darstellung beginnt. Zehn Medien, die einen Bericht weitergeben, sind ein Ursprung.',
    },
    {
      term: 'Stimme',
      means:
        'Eine Seite, die sich öffentlich äußert, ein Bericht, der dabei war oder seine Quellen nennt, eine Studie oder ein Datensatz. Berichte, die dieselbe Person nennen, sind eine Stimme, ebenso eine Studie, ihre Verfasser und wer sie wiederholt; ein Bericht, der nur Leute zitiert, die hier verzeichnet sind, fügt keine hinzu. Eine Stimme von außen gehört keinem Beteiligten. Ein Bericht von ungenannten Leuten, einer, der es nicht sagt oder den wir nicht gesehen haben, und eine Aufnahme, die unseres Wissens niemand geprüft hat, sind keine Stimmen.',
    },
    {
      term: 'Position',
      means:
        'Was die letzten Worte eines Akteurs zu einer Aussage besagen. Wer etwas anderes sagt als zuvor, hat die Position geändert: Beides wird gezeigt, mit den Tagen. „Kein Kommentar“ nimmt nichts zurück. Eine Seite, deren Akteure sich unterscheiden, ist uneins, mit Namen, und zählt als beides.',
    },
    {
      term: 'Erklärte Position',
      means:
        'Was jemand will, vorhat, fordert, ablehnt oder denkt, ist keine Tatsache, die andere belegen könnten. Solange er selbst spricht, zählen nur seine eigenen Worte und Dokumente.',
    },
    {
      term: 'Was folgt',
      means:
        'Manche Aussagen schließen andere ein oder aus. Wer sagt, ein Anruf habe die Gespräche unterbrochen, sagt, dass er währenddessen geführt wurde. Solche Belege werden als das gezeigt, was sie sind, zählen wie eigene Worte und gehen nie dem vor, was derselbe Sprecher unmittelbar sagt.',
    },
    {
      term: 'Das Gegenteil',
      means:
        'Wie es um das „nicht so“ steht, ergibt dieselbe Tabelle mit vertauschten Seiten. Worte in einem Beitrag, die das Gegenteil einer Aussage sagen, tragen diese Einstufung.',
    },
    {
      term: 'Schweigen',
      means:
        'Beteiligte, von denen keine Äußerung verzeichnet ist, werden genannt. Nur wo die Redaktion gesucht hat, sagt die Seite, bis zu welchem Tag. Schweigen ist kein Dementi.',
    },
    {
      term: 'Woran es hängt',
      means:
        'Die Einstufung wird noch einmal errechnet ohne jeden einzelnen Ursprung, ohne jede Seite und ohne jeden Herausgeber, durch den allein zwei oder mehr Stimmen bekannt sind. Was sie ändert, wird genannt, mit der Einstufung, die bliebe; und ebenso das Geringste, was für eine andere hinzukommen müsste. Von einer erklärten Position wird nichts dergleichen gesagt.',
    },
    {
      term: 'Zurückgezogen, zurückgenommen',
      means:
        'Von dem Tag an, an dem eine Quelle zurückgezogen wird oder ein Herausgeber seinen Bericht zurücknimmt, beruht nichts mehr darauf.',
    },
    {
      term: 'Frühester Bericht',
      means:
        'Niemand wird der Erste genannt. Der früheste Bericht, den wir kennen, wird genannt, wo die Daten es zeigen, und wo eine Quelle sagt, wer der Erste war, wird sie mitgenannt.',
    },
    {
      term: 'Ein Tag mit Fragezeichen',
      means:
        'Der Tag, an dem eine Quelle erschien, ist unsicher: Was wir gelesen haben, zeigt ihn nicht.',
    },
    {
      term: 'Der Stand an einem Tag',
      means:
        'Dieselben Regeln auf das angewandt, was bis zum Ende jenes Tages gesagt war. Eine Zeile von „Wie unser Wissen wuchs“ führt zu einem Beitrag, wie er an ihrem Tag stand.',
    },
    {
      term: 'Was sich geändert hat',
      means:
        'Einstufungen und Positionen, die andere wurden, Korrekturen, beantwortete Fragen, neue Aussagen und Quellen. Was spät gefunden wurde, zählt von dem Tag an, an dem es hinzukam. Ein hier kopierter Link trägt den Tag des Standes, damit, wer ihm später folgt, erfährt, was sich seither geändert hat.',
    },
    {
      term: 'Beantwortet',
      means:
        'Eine Frage ist beantwortet von dem Tag an, an dem die Aussage, die sie beantwortet, oder deren Gegenteil von allen Seiten bestätigt, dokumentiert, vom Inhaber der Position erklärt, mehrfach bestätigt oder gegen das Wort eines Beteiligten belegt ist.',
    },
    {
      term: 'Überfällig',
      means:
        'Ein Ereignis, das für einen vergangenen Tag angekündigt war und von dem seither nichts verzeichnet ist.',
    },
  ],
};
