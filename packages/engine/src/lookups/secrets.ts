import { fingerprint } from '../order-version.ts';

/** By what the ledger knows a lookup: its id opens the way to an order, and is not kept. */
export function lookupKey(lookupId: string): Promise<string> {
  return fingerprint(`lookup ${lookupId}`);
}

/** What the ledger keeps of a code. The id of the lookup, which nobody can guess, keeps eight digits from being tried out on it. */
export function codeHash(lookupId: string, code: string): Promise<string> {
  return fingerprint(`code ${lookupId} ${code.replaceAll(/[ -]/g, '')}`);
}

/** What the ledger keeps of an address that a code was sent to. */
export function recipientHash(email: string): Promise<string> {
  return fingerprint(`recipient ${plainEmail(email)}`);
}

/** An address as addresses are compared. */
export function plainEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

const CODES = 100_000_000;

/** The largest multiple of the number of codes below 2^32, so that no code is likelier than another. */
const EVEN = Math.floor(2 ** 32 / CODES) * CODES;

/** Eight digits by the platform's secure random numbers, each code as likely as any. */
export function inventCode(): string {
  for (;;) {
    const [number = EVEN] = crypto.getRandomValues(new Uint32Array(1));
    if (number < EVEN) return String(number % CODES).padStart(8, '0');
  }
}
