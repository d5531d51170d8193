import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { webcrypto } from 'node:crypto';

type Bytes = ArrayBuffer | ArrayBufferView<ArrayBuffer>;

const bytesOf = (data: Bytes): Uint8Array =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);

let sleep: ((ms: number) => Promise<void>) | null = null;

/** Lets whatever waits for the platform's time limits wait by this clock from now on. */
export function timeLimitsBy(clock: { readonly sleep: (ms: number) => Promise<void> }): void {
  sleep = clock.sleep;
}

/**
 * Makes this process repeatable: digests and HMACs are worked out at once instead of on other threads, whose answers come in any order, and
 * time limits follow the history's clock. There is one secret for all HMACs.
 */
export function makePlatformStill(secret: string): void {
  const { subtle } = globalThis.crypto;
  const { verify } = subtle;
  Object.defineProperty(subtle, 'digest', {
    value: async (_: string, data: Bytes) =>
      new Uint8Array(createHash('sha256').update(bytesOf(data)).digest()).buffer,
  });
  Object.defineProperty(subtle, 'verify', {
    value: async (algorithm: unknown, key: webcrypto.CryptoKey, signature: Bytes, data: Bytes) => {
      if (key.algorithm.name !== 'HMAC')
        return Reflect.apply(verify, subtle, [algorithm, key, signature, data]);
      const wanted = createHmac('sha256', secret).update(bytesOf(data)).digest();
      const given = bytesOf(signature);
      return wanted.byteLength === given.byteLength && timingSafeEqual(wanted, given);
    },
  });
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (ms) => {
    if (!sleep) return timeout.call(AbortSignal, ms);
    const controller = new AbortController();
    void sleep(ms).then(() => controller.abort(new DOMException('It took too long.', 'TimeoutError')));
    return controller.signal;
  };
}
