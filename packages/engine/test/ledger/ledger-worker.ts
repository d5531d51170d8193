import { openDurableObjectCredentials } from '../../src/credentials/durable-object.ts';
import { openDurableObjectLedger } from '../../src/ledger/durable-object.ts';
import type { DurableObjectStorage } from '../../src/ledger/durable-object.ts';

interface Bindings {
  readonly LEDGERS: {
    idFromName(name: string): object;
    get(id: object): { fetch(request: Request): Promise<Response> };
  };
}

/** A door that exists only for tests: hands what it is sent to the object that the path names. */
export default {
  fetch(request: Request, { LEDGERS }: Bindings): Promise<Response> {
    return LEDGERS.get(LEDGERS.idFromName(new URL(request.url).pathname)).fetch(request);
  },
};

/** Calls the ledger or the credentials in its storage: the name of a method and its values in, what it gave or threw out. */
export class LedgerObject {
  readonly #stores;

  constructor({ storage }: { readonly storage: DurableObjectStorage }) {
    this.#stores = {
      ledger: openDurableObjectLedger(storage),
      credentials: openDurableObjectCredentials(storage),
    };
  }

  async fetch(request: Request): Promise<Response> {
    const { store, method, values } = await request.json();
    const asked = store === 'credentials' ? this.#stores.credentials : this.#stores.ledger;
    // What is left out travels as null.
    while (values.at(-1) === null) values.pop();
    if (method === 'keepPayload') {
      const text = String(values[2]);
      values[2] = (version: number) => text.replace('-1', String(version));
    }
    try {
      const value: unknown = await Reflect.apply(Reflect.get(asked, method), asked, values);
      return Response.json({ value: value ?? null });
    } catch (error) {
      return Response.json({ error: error instanceof Error ? error.message : 'Not an error.' });
    }
  }
}
