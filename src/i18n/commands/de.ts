import type { CommandMessages } from './commandMessages.ts';

/** What `npm run check` and `npm run new` say most often, in German. */
export const de: CommandMessages = {
  severities: { error: 'Fehler', warning: 'Warnung' },
  counts: {
    error: { one: 'Fehler', other: 'Fehler' },
    warning: { one: 'Warnung', other: 'Warnungen' },
  },
  and: 'und',
  none: 'Keine Probleme.',
  messages: [
    ['{name} is missing.', '{name} fehlt.'],
    ['Add {name}. {purpose}', 'Ergänzen: {name}. {purpose}'],
    ['{name} is empty.', '{name} ist leer.'],
    ['Unknown key “{key}”.', 'Unbekannter Schlüssel „{key}“.'],
    ['Unknown key “{key}” in {where}.', 'Unbekannter Schlüssel „{key}“ in {where}.'],
    ['The keys are {keys}.', 'Die Schlüssel sind {keys}.'],
    ['Unknown actor “{id}”.', 'Unbekannter Akteur „{id}“.'],
    ['Unknown claim “{id}”.', 'Unbekannte Aussage „{id}“.'],
    ['Unknown source “{id}”.', 'Unbekannte Quelle „{id}“.'],
    ['Unknown topic “{id}”.', 'Unbekanntes Thema „{id}“.'],
    ['Did you mean “{word}”?', 'Gemeint ist „{word}“?'],
    ['Did you mean “{word}”? It is one of {words}.', 'Gemeint ist „{word}“? Möglich sind {words}.'],
    ['It is one of {words}.', 'Möglich sind {words}.'],
    ['Invalid value “{value}” for {name}.', '{name} kann nicht „{value}“ sein.'],
    ['Invalid date “{date}”.', '„{date}“ ist kein Datum.'],
    ['Write it as {form}.', 'So schreiben: {form}.'],
    ['Invalid time zone “{zone}”.', '„{zone}“ ist keine Zeitzone.'],
    ['Invalid file name “{file}”.', '„{file}“ kann keine Datei heißen.'],
    [
      'Use a–z, 0–9 and single hyphens. Rename it to {file}.',
      'Nur a–z, 0–9 und einzelne Bindestriche. Umbenennen in {file}.',
    ],
    ['{name} must be a list, not {shape}.', '{name} muss eine Liste sein.'],
    ['Broken link: “{path}” does not exist.', '„{path}“ gibt es nicht: Der Link führt ins Leere.'],
    ['“{html}” is HTML, which is not allowed.', '„{html}“ ist HTML, das nicht erlaubt ist.'],
    ['“{address}” is not a web address.', '„{address}“ ist keine Web-Adresse.'],
    [
      '“{address}” is not an address on the public web.',
      '„{address}“ ist keine Adresse im öffentlichen Web.',
    ],
    [
      'Tracking parameter “{name}” in the address.',
      'Die Adresse enthält „{name}“ zur Nachverfolgung.',
    ],
    ['Write {address}.', 'Schreiben: {address}.'],
    [
      'The {kind} “{id}” has two files: {file} and {other}.',
      '„{id}“ hat zwei Dateien: {file} und {other}.',
    ],
    ['Rename or delete one of them.', 'Eine von beiden umbenennen oder löschen.'],
    [
      '“{quote}” is not in any recorded quote that this file links to.',
      '„{quote}“ steht in keinem Zitat, das zu dieser Datei verzeichnet ist.',
    ],
    [
      'Record the quote in its claim and link that claim, or remove the quotation marks. A word as a word is written “{word}”.',
      'Das Zitat bei seiner Aussage verzeichnen und diese verlinken, oder die Anführungszeichen weglassen. Ein Wort als Wort: „{word}“.',
    ],
    ['The brief has {n} points.', 'Die Kurzfassung hat {n} Punkte.'],
    ['Write 3 to 5 points.', 'Schreiben Sie 3 bis 5 Punkte.'],
    [
      'The brief links “{id}”, and the text does not.',
      'Die Kurzfassung verlinkt „{id}“, der Text nicht.',
    ],
    [
      'Say it in the text as well, or leave it out of the brief.',
      'Auch im Text sagen, oder in der Kurzfassung weglassen.',
    ],
    [
      'This sounds surer than the record: “{id}” is {standing}.',
      'Das klingt sicherer, als es verzeichnet ist. Stand von „{id}“: {standing}.',
    ],
    [
      'A reader cannot open the source “{id}”: it has no link.',
      'Die Quelle „{id}“ kann niemand öffnen: Sie hat keinen Link.',
    ],
    [
      'Add `url`, or `seenIn` with the page on which you read it, if there is one.',
      'Ergänzen: `url`, oder `seenIn` mit der Seite, auf der sie gelesen wurde, wenn es eine gibt.',
    ],
    ['No article reaches the claim “{id}”.', 'Kein Beitrag führt zur Aussage „{id}“.'],
    [
      'Link it in an article, or name it in an event of a timeline.',
      'In einem Beitrag verlinken, oder bei einem Ereignis nennen.',
    ],
    [
      'The original links the claim “{id}” {where}, and this does not.',
      'Das Original verlinkt hier die Aussage „{id}“, die Übersetzung nicht.',
    ],
    ['Link it, by the words that say so.', 'Verlinken, mit den Worten, die es sagen.'],
    [
      'The original ({place}) has changed since this was translated. {what}',
      'Das Original ({place}) wurde geändert, seit dies übersetzt ist. {what}',
    ],
    [
      'The original no longer has what this translates.',
      'Im Original steht nicht mehr, was hier übersetzt ist.',
    ],
    ['Translate it anew, then run {command}.', 'Neu übersetzen, dann {command}.'],
    ['These are the words of the original.', 'Das sind die Worte des Originals.'],
    ['Translate them.', 'Übersetzen.'],
    [
      'This sentence has {n} words. In plain language {most} are the most.',
      'Dieser Satz hat {n} Wörter; mehr als {most} lesen sich schwer.',
    ],
    ['Split it in two.', 'Zwei Sätze daraus machen.'],
    [
      'The site has no `address`, and so no canonical addresses, feeds, sitemap or pictures for shared links.',
      'Die Website hat keine `address` und damit keine kanonischen Adressen, Feeds, Sitemap und Bilder für geteilte Links.',
    ],
    [
      'Add `address`, the URL at which it is served, once you know it.',
      'Ergänzen: `address`, die Adresse, unter der sie steht, sobald sie bekannt ist.',
    ],
    [
      '{file} is there. Fill in what it cannot do without; `npm run check` tells what is missing.',
      '{file} ist angelegt. Ausfüllen, was nicht fehlen darf; `npm run check` sagt, was noch fehlt.',
    ],
    ['{file} is there already.', '{file} gibt es schon.'],
  ],
};
