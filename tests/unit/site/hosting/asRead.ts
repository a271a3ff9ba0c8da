import type { Headers } from '../../../../src/site/hosting/headers.ts';

/**
 * What a host answers at an address, by its file: read here a second time, apart from what wrote
 * it.
 */
type Read = (file: string, address: string) => Headers;

/** Netlify takes, of rules that have the address, the last that names a header. */
export const asNetlify: Read = (file, address) =>
  Object.assign(
    {},
    ...rulesOf(file)
      .filter(({ at }) => fits(at, address))
      .map(({ headers }) => headers),
  );

/** Cloudflare joins what they say with a comma. */
export const asCloudflare: Read = (file, address) => {
  const all: Record<string, string> = {};
  for (const { at, headers } of rulesOf(file)) {
    if (!fits(at, address)) continue;
    for (const [name, value] of Object.entries(headers))
      all[name] = name in all ? `${all[name]}, ${value}` : value;
  }
  return all;
};

export function rulesOf(file: string): { at: string; headers: Headers }[] {
  return file
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => {
      const [at, ...lines] = rule.split('\n').filter((line) => /^(\/|  )/.test(line));
      return {
        at: at!,
        headers: Object.fromEntries(
          lines.map((line) => [
            line.slice(2, line.indexOf(':')),
            line.slice(line.indexOf(':') + 2),
          ]),
        ),
      };
    });
}

function fits(at: string, address: string): boolean {
  const [before, after] = at.split('*');
  return after === undefined
    ? at === address
    : address.length >= before!.length + after.length &&
        address.startsWith(before!) &&
        address.endsWith(after);
}

/**
 * nginx adds each header with its value, or with that of a variable, whose first row that fits
 * gives it.
 */
export const asNginx: Read = (file, address) => {
  const variables = new Map(
    [...file.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\n\}/gm)].map(([, name, body]) => [
      name!,
      [...body!.matchAll(/^ {2}(default|"~[^"]+") "([^"]*)";/gm)].map(([, when, value]) => ({
        when: when!,
        value: value!,
      })),
    ]),
  );
  const valueOf = (name: string) => {
    const rows = variables.get(name)!;
    return (rows.find(
      ({ when }) => when !== 'default' && new RegExp(when.slice(2, -1)).test(address),
    ) ?? rows.find(({ when }) => when === 'default'))!.value;
  };
  return said(
    [...file.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;/gm)].map(
      ([, name, value, variable]) => [name!, value ?? valueOf(variable!)],
    ),
  );
};

/** Caddy's rows have a value for each of the variables, or none (`-`): then a later row has. */
export const asCaddy: Read = (file, address) => {
  const [, names, body] = /^\tmap \{path\} (.*) \{\n([^]*?)\n\t\}/m.exec(file)!;
  const rows = body!
    .split('\n')
    .map((row) => [...row.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!));
  const valueOf = (name: string) => {
    const column = names!.split(' ').indexOf(name) + 1;
    return rows.find(
      ([when, ...values]) =>
        values[column - 1] !== '-' &&
        (when === 'default' || new RegExp(when!.slice(1)).test(address)),
    )![column]!;
  };
  const [before] = file.split('handle_errors');
  return said(
    [
      ...before!.matchAll(/^\t(?:\t|header @open )(?!Content-Type)([A-Z][\w-]+) "?([^"\n]*)"?$/gm),
    ].map(([, name, value]) => [name!, value!.startsWith('{') ? valueOf(value!) : value!]),
  );
};

function said(headers: [name: string, value: string][]): Headers {
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}
