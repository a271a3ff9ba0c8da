/** Marks in the contents of an article the part that is in view. */
export function markContents(): void {
  const parts = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].flatMap((link) => {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return part ? [{ part, link }] : [];
  });
  const observer = new IntersectionObserver(
    () => {
      const now = parts.findLast(({ part }) => part.getBoundingClientRect().top < innerHeight / 2);
      for (const { link } of parts) link.ariaCurrent = link === now?.link ? 'true' : null;
    },
    { rootMargin: '0px 0px -50% 0px' },
  );
  for (const { part } of parts) observer.observe(part);
}
