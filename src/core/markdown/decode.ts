/**
 * The text of a file's bytes, without a byte order mark. What is not UTF-8 is a fault that names
 * the first wrong byte (counted from 0), with what can be read before it.
 */
export function decode(
  bytes: Uint8Array,
): { text: string } | { message: string; todo: string; before: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const at = firstWrongByte(bytes);
    const utf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      message: utf16
        ? 'The file is UTF-16, not UTF-8.'
        : `The file is not UTF-8: invalid byte at offset ${at}.`,
      todo: 'Save it as UTF-8: most editors ask for the encoding under “Save as”.',
      before: new TextDecoder().decode(bytes.subarray(0, utf16 ? 0 : at)),
    };
  }
}

/**
 * Where the longest part that is UTF-8 ends. Found by halving: each start of a valid text is one,
 * but for a letter that is cut at its end.
 */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // What is cut at the end of the good part is where the wrong letter begins.
  while (!isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

/** Whether the bytes are UTF-8; with `cut`, a letter at the end may be cut. */
function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}
