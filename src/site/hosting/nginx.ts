import { differing, everywhere, escaped, otherwise, patternOf, sections } from './headers.ts';
import { contentTypes, releases, sourceOf, type Place } from './place.ts';

/** A file for nginx, to be included in its `http`: the whole server, with what each address answers. */
export function nginx({ base, host }: Place): string {
  return `# Made from src/site/hosting/headers.ts by \`npm run hosting\`: change that, not this.

${differing.map((name) => map(name, base)).join('\n\n')}

# Old addresses, and where what stood there is. \`nginx -s reload\` after a publication that has new ones.
map $uri $sourceline_moved {
  default "";
  include ${releases}/current/_moved.nginx*;
}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};

  ${Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n  ')}
  ${differing.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n  ')}

  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/plain text/xml text/csv text/markdown application/javascript application/json application/xml image/svg+xml;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/plain text/xml text/csv text/markdown application/javascript application/json application/xml image/svg+xml;
  error_page 404 ${base}404.html;

  if ($sourceline_moved) {
    return 301 $sourceline_moved$is_args$args;
  }

  location ${base} {
    alias ${releases}/current/;

    # What is for the host alone, and hidden files, are nobody's.
    location ~ "^${escaped(base)}_[^/]*$|/\\.[^/]*$" {
      return 404;
    }
${Object.entries(contentTypes).map(([ending, type]) => `    location ~ "\\.${ending}$" {\n      types { }\n      default_type ${type};\n    }`).join('\n')}
  }
}
`;
}

/** A header's value by address: nginx takes the first pattern that fits, so the last section stands first. An empty value is not sent. */
function map(name: string, base: string): string {
  const rows = sections.toReversed().flatMap(({ at, headers }) => (headers === otherwise || headers[name] === undefined ? [] : [`  "~${sourceOf(patternOf(at, base))}" "${headers[name]}";`]));
  return `map $uri ${variable(name)} {\n  default "${otherwise[name] ?? ''}";\n${rows.join('\n')}\n}`;
}

/** `Cache-Control` //=> `$sourceline_cache_control` */
function variable(name: string): string {
  return `$sourceline_${name.toLowerCase().replaceAll('-', '_')}`;
}
