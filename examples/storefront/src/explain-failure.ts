import { BasePortError } from './addresses.ts';
import { SecretsError } from './secrets.ts';

/** Says in one sentence why the demo did not start; the whole stack only for what nobody foresaw. */
export function explainFailure(error: unknown): string {
  if (error instanceof BasePortError || error instanceof SecretsError) return error.message;
  if (isPortTaken(error)) {
    return `Port ${error.port} is taken: end what is listening there, or choose three others with AMEND_BASE_PORT (AMEND_BASE_PORT=5500 takes 5500, 5501 and 5502).`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isPortTaken(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
}
