import { DEFAULT_ACCESS_TOKEN } from './index.ts';
import { serve } from './serve.ts';

// `pnpm --filter @amend/simulator start [port]`
const { url, close } = await serve({ port: Number(process.argv[2] ?? 4100) });
process.stdout.write(
  [
    `Back office  ${url}`,
    `Admin API    ${url}/admin/api/2026-10/graphql.json`,
    `Access token ${DEFAULT_ACCESS_TOKEN}`,
    '',
  ].join('\n'),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
