import { longestId } from '../../core/model/idPattern.ts';
import { formats } from '../formats/registry.ts';
import { commonHeaders, defaultHeaders, sections } from './headers.ts';
import { escapeRegex, patternOf, regexSource, varyingHeaders } from './headersAt.ts';
import { contentTypes, releasesFolder, type SiteLocation } from './server.ts';

/**
 * A file to be included in the `http` of nginx: the whole server, with the headers of each address.
 */
export function nginx({ base, host }: SiteLocation): string {
  return `# Made from src/site/hosting/headers.ts by \`npm run hosting\`: change that, not this.

# For the longest old address that there can be; nginx's own sizes are for 46 letters.
map_hash_bucket_size ${bucketSize(base)};
map_hash_max_size 65536;

${varyingHeaders.map((name) => map(name, base)).join('\n\n')}

# Old addresses, and where what stood there is. \`nginx -s reload\` after a publication that has new ones.
map $uri $sourceline_moved {
  default "";
  include ${releasesFolder}/current/_redirects.nginx*;
}

server {
  listen 80;
  listen [::]:80;
  server_name ${serverName(host)};

  ${Object.entries(commonHeaders)
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join('\n  ')}
  ${varyingHeaders.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n  ')}

  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${texts};
  gzip on;
  gzip_static on;
  # With the module for it (Debian: libnginx-mod-http-brotli-static):
  # brotli_static on;
  gzip_vary on;
  gzip_types ${texts};
  error_page 404 ${base}404.html;
  # A folder without a page, such as /events/: nginx would call it forbidden.
  error_page 403 =404 ${base}404.html;

  if ($sourceline_moved) {
    return 301 $sourceline_moved$is_args$args;
  }

${base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 301 ${base}$is_args$args;\n  }\n\n`}  location ${base} {
    alias ${releasesFolder}/current/;

    # What is for the host alone, hidden files and packed copies are nobody's.
    location ~ "^${escapeRegex(base)}_[^/]*$|/\\.[^/]*$|\\.(gz|br)$" {
      return 404;
    }
${Object.entries(contentTypes)
  .map(
    ([ending, type]) =>
      `    location ~ "\\.${ending}$" {\n      types { }\n      default_type ${type};\n    }`,
  )
  .join('\n')}
  }
}
`;
}

/**
 * The bytes of a bucket that holds the longest old address: nginx needs 18 beside it, rounded up to
 * eight, and takes a power of two.
 */
function bucketSize(base: string): number {
  const longestEnding = Math.max(...formats.map(({ ending }) => ending.length));
  const longest = `${base}embed/articles//timeline/`.length + longestId + longestEnding;
  return 2 ** Math.ceil(Math.log2(Math.max(512, longest + 26)));
}

/**
 * A host's name as nginx takes it. A long one is written as a pattern: names stand in a hash whose
 * size is for 46 letters, and which the whole of nginx shares.
 */
function serverName(host: string): string {
  return host.length > 40 ? `"~^${escapeRegex(host)}$"` : host;
}

/** The text types, which get a charset and are compressed. `text/html` is nginx's default. */
const texts = [
  'text/css',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  ...Object.values(contentTypes),
].join(' ');

/**
 * A header's value by address. nginx takes the first matching pattern, so the last section comes
 * first. An empty value is not sent.
 */
function map(name: string, base: string): string {
  const rows = sections
    .toReversed()
    .flatMap(({ at, headers }) =>
      headers === defaultHeaders || headers[name] === undefined
        ? []
        : [`  "~${regexSource(patternOf(at, base))}" "${headers[name]}";`],
    );
  return `map $uri ${variable(name)} {\n  default "${defaultHeaders[name] ?? ''}";\n${rows.join('\n')}\n}`;
}

/** `Cache-Control` //=> `$sourceline_cache_control` */
function variable(name: string): string {
  return `$sourceline_${name.toLowerCase().replaceAll('-', '_')}`;
}
