import { readFileSync } from 'node:fs';

/** The commands in `sh` that a page of the guide has, as they are written, in their order. */
export function commandsOf(page: string): readonly string[] {
  const guide = readFileSync(new URL(`../../../docs/guide/${page}`, import.meta.url), 'utf8');
  return [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code = '']) => code.trim());
}

/**
 * Runs a documented `curl` against an API of this machine: its words are read as a shell reads them, and each of its options does what it does in
 * curl. curl itself is not there on every machine on which the tests run. Throws where the command has an option that is not known here.
 *
 * @param env - the variables that the command names; one that is missing throws.
 */
export async function runDocumentedCurl(
  command: string,
  origin: string,
  env: Readonly<Record<string, string>>,
): Promise<Response> {
  const [program, ...words] = readShellWords(command, env);
  if (program !== 'curl') throw new Error(`${program} is not curl.`);
  let url: URL | undefined;
  let method: string | undefined;
  let body: string | undefined;
  const headers = new Headers();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--fail-with-body') continue;
    if (!word.startsWith('-')) {
      url = new URL(word);
      continue;
    }
    const value = words[++at];
    if (value === undefined) throw new Error(`${word} has no value.`);
    if (word === '-X') method = value;
    else if (word === '-d') body = value;
    else if (word === '-H')
      headers.append(value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1).trim());
    else throw new Error(`What ${word} does is not known here.`);
  }
  if (url?.origin !== 'https://api.amend.example') throw new Error('The command asks nobody.');
  if (body !== undefined && !headers.has('content-type'))
    headers.set('content-type', 'application/x-www-form-urlencoded');
  const asked = new URL(url.pathname + url.search, origin);
  return fetch(asked, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body !== undefined && { body }),
  });
}

/** The words of one simple command of POSIX's shell: quotes, continued lines and `$NAME`, and nothing else that a shell knows. */
export function readShellWords(command: string, env: Readonly<Record<string, string>>): readonly string[] {
  const fill = (text: string) =>
    text.replaceAll(/\$(\w+)/g, (_, name: string) => {
      const value = env[name];
      if (value === undefined) throw new Error(`$${name} is not set.`);
      return value;
    });
  const words: string[] = [];
  let rest = command.replaceAll('\\\n', ' ').trim();
  while (rest !== '') {
    const [word] = /^(?:'[^']*'|"[^"\\`]*"|[^\s'"\\`|&;<>()]+)+(?=\s|$)/.exec(rest) ?? [];
    if (word === undefined) throw new Error(`A shell would do more here: ${rest}`);
    words.push(
      word.replaceAll(
        /'([^']*)'|"([^"]*)"|([^'"]+)/g,
        (_, single?: string, double?: string, bare?: string) => single ?? fill(double ?? bare ?? ''),
      ),
    );
    rest = rest.slice(word.length).trimStart();
  }
  return words;
}
