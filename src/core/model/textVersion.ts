/** What an article said when it was published, or when a revision of its file was made. */
export interface TextVersion {
  /** When it was published, in UTC: `2026-11-30T20:41:00Z`. None while it is being published. */
  at?: string;
  /** The SHA-256 of its text, in hexadecimal. */
  digest: string;
  /** Digests of the updates and corrections that it noted. */
  notes: string[];
  text: string;
}

/** By so many letters of its digest a version is named. */
export const versionLetters = 12;

/** The name of a version: `3f9a0c71d2b4`. */
export function versionName({ digest }: Pick<TextVersion, 'digest'>): string {
  return digest.slice(0, versionLetters);
}

/** Whether a version goes by a name: the beginning of its digest, of as many letters or more. */
export function isNamed({ digest }: Pick<TextVersion, 'digest'>, name: string): boolean {
  return name.length >= versionLetters && digest.startsWith(name);
}
