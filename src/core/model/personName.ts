import { foldName } from './foldName.ts';
import { nameKey } from './nameKey.ts';
import { isTitle, withoutIntroduction } from './titles.ts';

/** What is told of a person after the name begins with one of these. */
const aside = /[,([{]|\s[-–—]\s/u;

const and = /\s(?:and|und|et|і|й|та|و)\s|\s*&\s*/u;

/** Words that are of a body or an office: what they stand in is not the name of a person. */
const ofBodies = new Set(
  `administration agency army authority bank board bureau centre center chamber commission committee
  company congress council court department embassy force forces government group guard house
  institute kremlin ministry navy office parliament party police press secretariat senate service
  staff state team tribunal union university
  adviser advisor analyst chair chairman chairwoman chief commander commissioner deputy diplomat
  director editor executive expert head judge manager officer official officials prosecutor
  representative senior source sources speaker spokesman spokesperson spokeswoman witness
  amt armee behörde botschaft bundesregierung bundestag gericht ministerium partei polizei rat
  regierung universität verband
  beamte beamter chefin diplomatin direktor direktorin experte expertin leiter leiterin mitarbeiter
  mitarbeiterin quelle richter richterin sprecher sprecherin vertreter vertreterin zeuge zeugin
  ambassade assemblée cabinet conseil cour gouvernement ministère parti sénat université
  conseiller conseillère diplomate directeur directrice porte-parole représentant représentante
  адміністрація армія міністерство офіс парламент партія поліція посольство рада служба суд уряд
  університет штаб
  дипломат директор експерт керівник представник представниця радник радниця речник речниця
  чиновник`.split(/\s+/),
);

/**
 * What stands before anything that is told of a person: before the first comma, bracket or dash.
 * `beforeAside('Tom Fox, Foreign Ministry')` //=> 'Tom Fox'
 */
export function beforeAside(person: string): string {
  return person.split(aside)[0]!.trim();
}

/**
 * The pieces of a list of people, each with what is told of it; only the text before an aside is
 * read as a list, since an "and" behind it may belong to an office or a place:
 * `listedIn('Ann Lee and Jane Doe, of the council')` //=> ['Ann Lee', 'Jane Doe']
 */
export function listedIn(person: string): string[] {
  return person
    .split(';')
    .flatMap((piece) => {
      const listed = beforeAside(piece).split(and);
      return listed.length > 1 ? listed : [piece];
    })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * The name by which a person is told, without titles and what is told besides: two words or more,
 * each with a capital where its script has them. None where the words only describe somebody, or
 * name a body or an office.
 * `nameIn('President Ann Lee (Oslo)')` //=> 'Ann Lee'; `nameIn('an aide to Ann Lee')` //=> undefined
 */
export function nameIn(person: string): string | undefined {
  const name = withoutIntroduction(beforeAside(person));
  const words = name.split(/\s+/);
  const isName =
    words.length > 1 &&
    words.every(
      (word) =>
        /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word) &&
        !ofBodies.has(word.toLowerCase()) &&
        !isTitle(word),
    );
  return isName ? name : undefined;
}

/**
 * By what reports are found to have the same person: its words in whole, whatever their capitals
 * and spaces, and its name, if these give one.
 */
export function personKeys(person: string): string[] {
  const name = nameIn(person);
  return [
    ...(name === undefined ? [] : [nameKey(name, 'person')]),
    `words ${foldName(person.normalize('NFC'))}`,
  ];
}

/** The same for the author of a work, who may be listed by the surname: "Doe, Jane". */
export function authorKeys(author: string): string[] {
  return personKeys(author.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));
}
