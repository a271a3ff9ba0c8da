import type { AsOfView } from '../site/parts/article/asOfView.ts';
import type { ChangesSince } from '../site/parts/changes/changesSince.ts';

/** What the scripts of a page read of it. */
export interface PageData {
  /** The changes of the page by day; without it nothing on the page has changed. */
  changesSince?: ChangesSince;
  /** The standings of an article's claims on the days on which its record grew. */
  asOf?: AsOfView;
}

/** The data in the page's `<script type="application/json">`; undefined when it has none. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById('page-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}
