/**
 * Why a site cannot be served at an address that is well-formed: servers are set up by files in
 * which other letters mean something. Nothing for one that cannot be read as an address.
 */
export function siteAddressFault(address: string): { message: string; todo: string } | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  if (url.search !== '' || url.hash !== '')
    return {
      message: 'The address of the site ends in a query or a fragment.',
      todo: 'Write it up to the path.',
    };
  if (!isHostName(url.hostname))
    return {
      message: 'The host in the address of the site is no name that a host can have.',
      todo: 'Copy the address from the browser, from https:// on.',
    };
  return isServablePath(url.pathname)
    ? undefined
    : {
        message:
          'The path in the address of the site has other letters than a–z, 0–9, full stop, hyphen, underscore and tilde.',
        todo: 'Serve the site at another path, and write that address.',
      };
}

/** Whether a site can be served below a path: `isServablePath('/news/2025/')` //=> true */
export function isServablePath(path: string): boolean {
  return path.split('/').every((part) => /^(?:[\w~-][\w.~-]*)?$/.test(part));
}

function isHostName(host: string): boolean {
  return host.length < 254 && host.split('.').every((part) => /^[a-z\d_][a-z\d_-]*$/.test(part));
}
