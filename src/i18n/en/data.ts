/** The page about the data. */
export const data = {
  title: 'Data',
  intro:
    'The whole record, to take along: who said what, where and when, and what is worked out of it.',
  files: 'What there is',
  claimsJson: 'All claims, with the sources and actors that they name, as JSON',
  claimsCsv: 'All claims as a table, a line each, for a spreadsheet',
  claim: 'One claim, at its own address with .json in the place of the last slash',
  article:
    'One story with its claims in full, at its own address with .json in the place of the last slash',
  /** All of a kind. */
  all: {
    sources: 'All sources, with what is said in each of which claim',
    actors: 'All people and organisations, with what each says on the record',
    events: 'All events, with their dates and who took part',
    figures: 'All figures, with what each shows in words, who made it and on what it rests',
  },
  ofStory: {
    sources: 'The sources of one story',
    actors: 'The people and organisations of one story',
    events: 'The events of one story',
    figures: 'The figures of one story',
  },
  markdown: 'One story as Markdown, as it stands, with its references',
  schemas: 'The shape of these files, as JSON Schema',
  rules:
    'The rules by which a standing is worked out, as one JavaScript file without anything else',
  recompute: 'Work out a standing yourself',
  recomputeSave: (rules: string, claim: string) =>
    `Save ${rules} and ${claim} in one folder, and type there:`,
  recomputeType: 'Type in a terminal:',
  recomputeResult:
    'It needs Node 20.19 or newer. It prints the standing, its label and the sentence of how it was reached, which are those of the claim’s page:',
  recomputeDay:
    'With a day as a second argument, standing(claim, "2025-08-18"), it gives the standing on that day, without what is dated later.',
  recomputeWithout:
    'standingWithout(claim, ["bild"]) gives the standing without these voices; contributors(claim) lists their keys.',
  version: (version: string) =>
    `The version of these rules is ${version}, a digest of the file. Every JSON file names the version by which its standings were worked out.`,
  fields: 'What stands in a claim’s file',
  reproducible:
    'The same content always makes the same files, byte for byte. A citation carries the SHA-256 of the JSON file that it was made from, so that anybody who kept the file can tell whether the record is still the same.',
  retracted: 'A claim that was retracted stays in these files, with the day and the reason.',
  licence: 'Licence',
  licenceOf: (words: string) => `The data: ${words}`,
  noLicence: (contact: string) =>
    `No licence is stated for the data. Ask ${contact} before you publish it again. The words in quotation marks are those of the people and outlets named.`,
};
