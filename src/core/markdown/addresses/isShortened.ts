/** Hosts whose addresses only pass a reader on, and are dead when the service ends. */
const hosts = new Set(
  't.co bit.ly j.mp bitly.com tinyurl.com goo.gl maps.app.goo.gl g.co share.google ow.ly buff.ly is.gd v.gd dlvr.it ift.tt fb.me fb.watch lnkd.in trib.al nyti.ms wapo.st bbc.in reut.rs cnn.it econ.st on.ft.com on.wsj.com on.bp.org on.natgeo.com bloom.bg politi.co lat.ms usat.ly cbsn.ws nbcnews.to abcn.ws huff.to ti.me gu.com ind.pn spr.ly amzn.to amzn.eu a.co rb.gy cutt.ly t.ly shorturl.at s.id bl.ink short.gy tiny.cc rebrand.ly soo.gd clck.ru vk.cc spoti.fi apple.co flip.it git.io vm.tiktok.com vt.tiktok.com on.soundcloud.com urlz.fr lc.cx qr.ae wp.me zpr.io sco.lt shar.es po.st ln.is hubs.ly hubs.li mol.im tg.pe apple.news u.to webcache.googleusercontent.com'.split(
    ' ',
  ),
);

/** Whether an address is of a service that shortens addresses, or that hides where it leads. */
export function isShortened(url: string): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return (
    (hosts.has(hostname.replace(/^www\./, '')) && pathname.length > 1) ||
    (hostname === 'news.google.com' && /^\/(?:rss\/)?(?:articles|read)\//.test(pathname)) ||
    (/\.list-manage\.com$/.test(hostname) && pathname === '/track/click') ||
    (/(?:^|\.)bing\.com$/.test(hostname) && pathname === '/ck/a') ||
    (/(?:^|\.)reddit\.com$/.test(hostname) && /^\/r\/\w+\/s\//.test(pathname)) ||
    (/(?:^|\.)(?:facebook|tiktok)\.com$/.test(hostname) &&
      /^\/(?:share(?:\/[a-z])?|t)\/\w+\/?$/.test(pathname))
  );
}
