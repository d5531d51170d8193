import { signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { AddressAutocomplete, AddressHit, FoundAddress } from '../autocomplete/address-autocomplete.ts';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';

/** What an {@link AddressSearchModel} works with. */
export interface AddressSearchOptions {
  /** The service. */
  readonly autocomplete: AddressAutocomplete;
  /** The country to search in, ISO 3166-1 alpha-2. */
  readonly countryCode: () => string;
  /** The shopper's BCP 47 locale. */
  readonly locale: string;
  /** Takes the address that was chosen. */
  readonly onFound: (found: FoundAddress) => void;
  /** The time. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Names a session. Default: 128 random bits. */
  readonly createSession?: (() => string) | undefined;
}

/** Completing one address while it is typed: everything but what it looks like. */
export interface AddressSearchModel {
  /** What there is to choose from; empty where the list is closed. */
  readonly hits: ReadonlySignal<readonly AddressHit[]>;
  /** Searches for what is typed, once typing pauses; whatever was asked before is forgotten. */
  search(query: string): void;
  /** Chooses a hit: opens a group, or gives the address out and closes the list. Never rejects. */
  choose(hit: AddressHit): Promise<void>;
  /** Closes the list, and forgets what is under way. */
  close(): void;
}

/** Services charge by request, and every key would be one. */
const PAUSE_MS = 250;
/** Fewer letters find everything. */
const SHORTEST_QUERY = 3;

/** Makes an {@link AddressSearchModel}. */
export function createAddressSearchModel({
  autocomplete,
  countryCode,
  locale,
  onFound,
  clock = systemClock,
  createSession = () => crypto.getRandomValues(new Uint32Array(4)).join('-'),
}: AddressSearchOptions): AddressSearchModel {
  const hits = signal<readonly AddressHit[]>([]);
  let underWay = new AbortController();
  let stopWaiting: (() => void) | undefined;
  let session: string | undefined;
  let query = '';

  function begin() {
    stopWaiting?.();
    underWay.abort();
    underWay = new AbortController();
    session ??= createSession();
    return { session, locale, signal: underWay.signal };
  }

  async function find(request: ReturnType<typeof begin>, within?: string): Promise<void> {
    const found = await autocomplete
      .suggest(query, { ...request, countryCode: countryCode(), within })
      .catch(() => []);
    if (!request.signal.aborted) hits.value = found;
  }

  function close(): void {
    stopWaiting?.();
    underWay.abort();
    hits.value = [];
  }

  return {
    hits,
    close,
    search(typed) {
      query = typed.trim();
      if (query.length < SHORTEST_QUERY) return close();
      const request = begin();
      stopWaiting = clock.after(PAUSE_MS, () => void find(request));
    },
    async choose({ id, isGroup }) {
      const request = begin();
      if (isGroup) return find(request, id);
      hits.value = [];
      session = undefined;
      const found = await autocomplete.resolve(id, request).catch(() => null);
      if (found && !request.signal.aborted) onFound(found);
    },
  };
}
