export const data = {
  title: 'Daten',
  intro: 'Alles zum Mitnehmen: wer was gesagt hat, wo und wann, und was daraus errechnet ist.',
  files: 'Was es gibt',
  claimsJson: 'Alle Aussagen mit den Quellen und Akteuren, die sie nennen, als JSON',
  claimsCsv: 'Alle Aussagen als Tabelle, je Zeile eine, für ein Tabellenprogramm',
  claim: 'Eine Aussage unter ihrer eigenen Adresse, mit .json anstelle des letzten Schrägstrichs',
  article:
    'Ein Beitrag mit seinen Aussagen in voller Länge unter seiner eigenen Adresse, mit .json anstelle des letzten Schrägstrichs',
  all: {
    sources: 'Alle Quellen, und was in jeder zu welcher Aussage steht',
    actors: 'Alle Personen und Organisationen, und was jede öffentlich sagt',
    events: 'Alle Ereignisse mit ihren Daten und den Beteiligten',
    figures: 'Alle Grafiken: was jede zeigt, in Worten, von wem sie ist und worauf sie beruht',
  },
  ofStory: {
    sources: 'Die Quellen eines Beitrags',
    actors: 'Die Personen und Organisationen eines Beitrags',
    events: 'Die Ereignisse eines Beitrags',
    figures: 'Die Grafiken eines Beitrags',
  },
  markdown: 'Ein Beitrag als Markdown, wie er dasteht, mit seinen Belegen',
  schemas: 'Der Aufbau dieser Dateien als JSON Schema',
  rules: 'Die Regeln der Einstufung als eine einzige JavaScript-Datei ohne alles Weitere',
  recompute: 'Eine Einstufung selbst nachrechnen',
  recomputeSave: (rules: string, claim: string) =>
    `Speichern Sie ${rules} und ${claim} in einem Ordner und geben Sie dort ein:`,
  recomputeType: 'Geben Sie in einem Terminal ein:',
  recomputeResult:
    'Nötig ist Node 20.19 oder neuer. Ausgegeben werden die Einstufung, ihre Bezeichnung und der Satz, wie sie zustande kommt, so wie sie auf der Seite der Aussage stehen:',
  recomputeDay:
    'Mit einem Tag als zweitem Argument, standing(claim, "2025-08-18"), ergibt sich die Einstufung an jenem Tag, ohne alles, was später datiert ist.',
  recomputeWithout:
    'standingWithout(claim, ["bild"]) ergibt die Einstufung ohne diese Stimmen; contributors(claim) nennt ihre Schlüssel.',
  version: (version: string) =>
    `Die Version dieser Regeln ist ${version}, eine Prüfsumme der Datei. Jede JSON-Datei nennt die Version, nach der ihre Einstufungen errechnet sind.`,
  fields: 'Was in der Datei einer Aussage steht',
  reproducible:
    'Derselbe Inhalt ergibt immer dieselben Dateien, Byte für Byte. Eine Zitierangabe trägt den SHA-256-Wert der JSON-Datei, aus der sie gemacht ist, damit jeder, der die Datei aufgehoben hat, sehen kann, ob sie noch dieselbe ist.',
  retracted: 'Eine zurückgezogene Aussage bleibt in diesen Dateien, mit dem Tag und dem Grund.',
  licence: 'Lizenz',
  licenceOf: (words: string) => `Die Daten: ${words}`,
  noLicence: (contact: string) =>
    `Für die Daten ist keine Lizenz angegeben. Fragen Sie ${contact}, bevor Sie sie weiterveröffentlichen. Die Worte in Anführungszeichen sind die der genannten Personen und Medien.`,
};
