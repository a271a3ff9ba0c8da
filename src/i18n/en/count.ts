/** `count(2, 'claim')` //=> '2 claims' */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
