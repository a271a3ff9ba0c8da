import { withoutDiacritics } from '../markdown/withoutDiacritics.ts';

/** What programs add to a name, with the mark of them before which the name ends. */
const certain: readonly RegExp[] = [
  // git mergetool
  /[_.](?:BACKUP|BASE|LOCAL|REMOTE)[_.]\d+$/,
  // Syncthing, Nextcloud, ownCloud, Resilio
  /[.~]sync-conflict-[\w-]+$/i,
  /_conflict-\d{8}-\d{6}$/i,
  /\.conflict(?:ed)?(?:[ ._-]?[\w-]+)?$/i,
  // Dropbox and others, in the languages of their programs: "(Anna's conflicted copy 2025-08-18)"
  / \([^()]*(?:conflict|konflikt|conflit|conflitto|конфликт|конфлікт|競合)[^()]*\)$/iu,
  // File managers
  / \((?:another |\d+(?:st|nd|rd|th) )?(?:copy|kopie|copie|copia|kopia|копия|копія)\)$/iu,
  /[ _–—-]+(?:copy|kopie|copie|copia|cópia|kopia|копия|копія|kopiert|副本|のコピー)(?: ?\d+| ?\(\d+\))?$/iu,
  // Editors and merges by hand
  /\.(?:bak|backup|orig|old|rej|save|tmp|mine|r\d+)(?:\.?\d+)?$/i,
];

/** What a name may also have by itself: a copy only of a file that is there. */
const perhaps: readonly RegExp[] = [
  // iCloud, browsers
  / \d{1,2}$/,
  / ?\(\d{1,2}\)$/,
  // OneDrive adds the name of the machine
  /-(?:DESKTOP|LAPTOP|PC|WIN|MSI|SURFACE)-?[A-Z0-9]{4,}(?:-\d+)?$/,
  /-(?:[\w.’']+-)?(?:MacBook|iMac|Mac-?mini|Laptop|Desktop|PC|ThinkPad)[\w.-]*$/i,
  /[-_ ](?:backup|bak)$/i,
];

const before =
  /^(?:copy|kopie|copie|copia|kopia|копия|копія)(?: ?\(\d+\))?(?: of| von| de| di| van)? /iu;

/**
 * The name without `.md` of the file that another looks like a copy of, as programs and file
 * managers name them: `copyOf('talk (1)')` //=> 'talk'. `isThere` says whether there is a file of
 * that name, of which some names are a copy only then. Nothing for a name that is fit for an id.
 */
export function copyOf(name: string, isThere: (name: string) => boolean): string | undefined {
  for (const pattern of [before, ...certain, ...perhaps]) {
    const original = name.replace(pattern, '');
    if (original === name || original.trim() === '') continue;
    const plain = withoutDiacritics(original).trim().toLowerCase();
    if (isThere(plain)) return plain;
    // Without the original, what is left may itself be named as a copy: "talk copy (1)".
    const further = copyOf(plain, isThere);
    if (further !== undefined || !perhaps.includes(pattern)) return further ?? plain;
  }
  return undefined;
}
