import { linksIn } from '../../markdown/links.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type Finding } from '../../markdown/problemAt.ts';
import { withoutTracking } from '../../markdown/tracking.ts';

/** A link that was copied with what follows its reader is asked about. */
export function tracking(file: ParsedFile): Problem[] {
  return linksIn(file.tree).flatMap((link) => {
    const finding = trackingFault(link.url);
    return finding && link.place ? [problemAt(file.file, link.place, finding)] : [];
  });
}

/** What is to be said of an address with tracking in it. */
export function trackingFault(url: string): Finding | undefined {
  const tracked = withoutTracking(url);
  return (
    tracked && {
      severity: 'warning',
      rule: 'tracking',
      message: `The address has tracking in it: ${tracked.found}.`,
      todo: `Write ${tracked.clean}.`,
    }
  );
}
