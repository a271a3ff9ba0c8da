import { commonHeaders, defaultHeaders, sections, type Headers } from './headers.ts';
import { escapeRegex, patternOf, regexSource, varyingHeaders } from './headersAt.ts';
import { contentTypes, releasesFolder, type SiteLocation } from './server.ts';

/** Sends the packed copy beside a file where there is one. */
const fileServer = 'file_server {\n\t\t\tprecompressed br gzip\n\t\t}';

/**
 * A Caddyfile for the whole server, with the headers of each address. Caddy gets certificates by
 * itself.
 */
export function caddyfile({ base, host }: SiteLocation): string {
  const below = base.slice(0, -1);
  const moved = '{sourceline_moved}';
  const origin = placeholder('Access-Control-Allow-Origin');
  return `# Made from src/site/hosting/headers.ts by \`npm run hosting\`: change that, not this.

${host} {
	root * ${releasesFolder}/current
	encode zstd gzip

	map {path} ${varyingHeaders.map(placeholder).join(' ')} {
${rows(base).join('\n')}
		default ${varyingHeaders.map((name) => `"${defaultHeaders[name] ?? ''}"`).join(' ')}
	}

	# Old addresses, and where what stood there is. \`caddy reload\` after a publication that has new ones.
	map {path} ${moved} {
		import ${releasesFolder}/current/_moved.caddy*
		default ""
	}
	map {query} {sourceline_query} {
		"" ""
		default "?{query}"
	}
	@moved not vars ${moved} ""
	redir @moved ${moved}{sourceline_query} 301

	header {
${lines('		', { ...commonHeaders, ...defaultHeaders }, (name, value) => (name in defaultHeaders ? placeholder(name) : value))}
	}
	@open not vars ${origin} ""
	header @open Access-Control-Allow-Origin ${origin}
${Object.entries(contentTypes)
  .map(
    ([ending, type]) =>
      `	@${ending} path *.${ending}\n	header @${ending} Content-Type "${type}; charset=utf-8"`,
  )
  .join('\n')}

	route {
		# What is for the host alone, hidden files and packed copies are nobody's.
		@hidden path_regexp ^${escapeRegex(base)}_[^/]*$|/\\.[^/]*$|\\.(gz|br)$
		error @hidden 404
${below === '' ? `		${fileServer}` : `		redir ${below} ${below}/{sourceline_query} 301\n		handle_path ${below}/* {\n			${fileServer}\n		}\n		error 404`}
	}

	handle_errors {
		encode zstd gzip
		rewrite * /404.html
		header {
			-Access-Control-Allow-Origin
			Content-Type "text/html; charset=utf-8"
${lines('			', defaultHeaders, (_name, value) => value)}
		}
		${fileServer}
	}
}
`;
}

/**
 * The varying headers by address. Caddy takes the first matching row with a value, so the last
 * section comes first.
 */
function rows(base: string): string[] {
  return sections
    .toReversed()
    .filter(({ headers }) => headers !== defaultHeaders)
    .map(
      ({ at, headers }) =>
        `		"~${regexSource(patternOf(at, base))}" ${varyingHeaders.map((name) => (headers[name] === undefined ? '-' : `"${headers[name]}"`)).join(' ')}`,
    );
}

function lines(
  indent: string,
  headers: Headers,
  write: (name: string, value: string) => string,
): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${write(name, value)}"`)
    .join('\n');
}

/** `Cache-Control` //=> `{sourceline_cache_control}` */
function placeholder(name: string): string {
  return `{sourceline_${name.toLowerCase().replaceAll('-', '_')}}`;
}
