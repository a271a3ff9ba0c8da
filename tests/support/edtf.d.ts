/** What the tests use of the package, which brings no types. */
declare module 'edtf' {
  /** Throws on a text that is no EDTF date. */
  export default function edtf(text: string): { min: number; max: number };
}
