/**
 * The same function, which works each value out once: the formatters and segmenters of `Intl` take
 * far longer to make than to use.
 */
export function keptByName<T>(workOut: (name: string) => T): (name: string) => T {
  const kept = new Map<string, T>();
  return (name) => {
    if (kept.has(name)) return kept.get(name)!;
    const value = workOut(name);
    kept.set(name, value);
    return value;
  };
}
