import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

import type { Answer } from './door.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the scripts, styles and pictures of a folder under a path (`/amend/`), read once into memory.
 *
 * Files whose names change with their content are kept by browsers for good; `lasting` names those files (default: none). All others are
 * asked for again and answered `304` while they are the same.
 */
export function serveFolder(
  path: string,
  folder: string,
  lasting: (name: string) => boolean = () => false,
): Answer {
  const assets = new Map(
    listFiles(folder).map((name) => [`${path}${name}`, readAsset(join(folder, name), lasting(name))]),
  );
  return (request) => {
    const asset = assets.get(new URL(request.url).pathname);
    if (asset === undefined) return new Response('There is no such file.', { status: 404 });
    const { body, headers } = asset;
    const isKnown = request.headers.get('if-none-match') === headers.etag;
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
  };
}

function listFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return names.filter((name) => extname(name) in CONTENT_TYPES && statSync(join(folder, name)).isFile());
}

function readAsset(file: string, isLasting: boolean) {
  const body = new Uint8Array(readFileSync(file));
  return {
    body,
    headers: {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': isLasting ? FOR_EVER : 'no-cache',
      'x-content-type-options': 'nosniff',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    },
  };
}
