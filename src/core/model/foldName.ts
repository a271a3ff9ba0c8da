/** A name as it is compared: capitals and spaces aside. */
export function foldName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
