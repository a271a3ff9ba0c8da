/**
 * Words that are no words without the apostrophe before them, and Arabic and Polynesian names whose
 * first letter is written ‘ where ʿ and ʻ are not at hand. A quotation hardly begins with one.
 */
const elided = setOf(
  "tis twas twere twill twould twon't til em n cuz coz bout neath tween gainst mongst appen arry " +
    'nother nuff ello allo burbs merica murica hoods shroom gator possum copter ' +
    'ndrangheta ndràngheta ndranghetista ndranghetisti ndrina ndrine nduja ' +
    's t k nen nem avonds ochtends middags nachts zomers winters gravenhage hertogenbosch ' +
    'abd abdallah abdel abdul abdulaziz abdullah abbas abbasid abbasids adil adnan aisha ajloun ' +
    'ajman akka alawi alawite alawites ali amer amir ammar amr aqaba aqil aref arif ashura asir ' +
    'asiri atef atif atiyya awad awda aws ayn aziz azmi azzam essam ibadi imad imran irfan isam ' +
    'issam ismat izz izzat obeid othman ubayd ubaydallah ubaydullah uday ulama umar umra uqba ' +
    'urwa utayba utaybi uthman uthmani ōlelo olelo āina okina ohana ulu ahi ukulele awa ākaka akaka iolani īolani ōiwi akilisi',
);

/** Words that are written with an apostrophe before them as well as without. */
const mayBeElided = setOf(
  'till cause cos round mid midst mong pon fore less er ere is im ed ow ud sup hood phone plane ' +
    'bus flu cello rents zine m re d a e i o u un una sto sta sti ste ne ner nes ran raus rein ' +
    'rum rauf kay cha',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Whether the mark at a place is the apostrophe of the word that follows, but for a good reason.
 */
export function beginsElided(text: string, at: number): boolean {
  // What a colon introduces is a quotation: The host: ‘90 were killed’.
  if (/:\s$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  const word = wordAfter(text, at);
  return word !== undefined && (/^\d/.test(word) || elided.has(word));
}

/**
 * Whether a mark that nothing closes may be a letter: an apostrophe, or the first letter of a name,
 * which then has a vowel after it.
 */
export function mayBeLetter(text: string, at: number): boolean {
  const word = wordAfter(text, at);
  return (
    word === undefined ||
    /^\d/.test(word) ||
    elided.has(word) ||
    mayBeElided.has(word) ||
    (/\p{Lu}/u.test(text[at + 1]!) && /^[aeiou]/.test(word.normalize('NFD')))
  );
}

/** The word, or the year or decade of two digits, that begins after a mark. */
function wordAfter(text: string, at: number): string | undefined {
  return /^(?:\d\d(?:er|s)?(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?:t|d|ll|re|ve)\b)?)/u
    .exec(text.slice(at + 1, at + 25))?.[0]
    .replace('’', "'")
    .toLowerCase();
}

/** What stands before an apostrophe at the end of a word: leaders’, goin’, ol’, po’, 5’, U.S.’ */
const endings =
  /(?:[sxzß\d]|\p{L}in|(?<![\p{L}\p{N}])(?:an|[a-z]|th|ol|lil|li|po|mo|fo|yo|wi|ha|ta|gi|lo|tho|thro|altho|ev|be|ca|di|da|do|to|tra|va|fa|fe|pie|que|co|su|sant|dell|nell|all|sull|dall|quell|bell|grand|vo|qu|jusqu|lorsqu)|(?<!\p{L})(?:\p{Lu}\.)+|(?<!\p{L})(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Mr|Mrs|Dr|Gov|Sen|Rep|etc)\.)$/iu;

/** Whether a mark after a word may be an apostrophe. */
export function mayEndElided(text: string, at: number): boolean {
  return endings.test(text.slice(Math.max(0, at - 12), at));
}
