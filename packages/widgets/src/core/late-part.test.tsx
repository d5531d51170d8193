import { afterEach, describe, expect, it, vi } from 'vitest';

import { createLatePart } from './late-part.ts';

interface Part {
  dispose(): void;
}

function holdBack() {
  const loaded = { dispose: vi.fn<() => void>() };
  let resolve: ((part: Part) => void) | undefined;
  const load = vi.fn<() => Promise<Part>>(() => new Promise((wait) => (resolve = wait)));
  return { late: createLatePart(load), load, loaded, arrive: () => resolve?.(loaded) };
}

afterEach(() => void vi.restoreAllMocks());

describe('createLatePart', () => {
  it('loads once however often it is prepared and opened, and uses it when it comes', async () => {
    const { late, load, loaded, arrive } = holdBack();
    expect(load).not.toHaveBeenCalled();
    late.prepare();
    late.prepare();
    expect(late.phase.value).toBe('resting');
    const use = vi.fn<() => void>();
    late.open(use);
    expect(late.phase.value).toBe('opening');
    expect(use).not.toHaveBeenCalled();
    arrive();
    await vi.waitFor(() => expect(late.phase.value).toBe('resting'));
    expect(late.part.value).toBe(loaded);
    expect(use.mock.calls).toEqual([[loaded]]);
    expect(load).toHaveBeenCalledOnce();
  });

  it('uses it at once where it is there', async () => {
    const { late, loaded, arrive } = holdBack();
    late.prepare();
    arrive();
    await vi.waitFor(() => expect(late.part.value).toBe(loaded));
    const use = vi.fn<() => void>();
    late.open(use);
    expect(use).toHaveBeenCalledOnce();
    expect(late.phase.value).toBe('resting');
  });

  it('forgets what was to be opened when the shopper goes back before it is there', async () => {
    const { late, loaded, arrive } = holdBack();
    const use = vi.fn<() => void>();
    late.open(use);
    late.close();
    expect(late.phase.value).toBe('resting');
    arrive();
    await vi.waitFor(() => expect(late.part.value).toBe(loaded));
    expect(use).not.toHaveBeenCalled();
  });

  it('says that it could not be loaded only when it is asked for, and then tries again', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const loaded = { dispose() {} };
    const load = vi.fn<() => Promise<typeof loaded>>(() => Promise.reject(new TypeError('Failed to fetch')));
    const late = createLatePart(load);
    late.prepare();
    await load.mock.results[0]?.value.catch(() => {});
    await Promise.resolve();
    expect(late.phase.value).toBe('resting');
    expect(log).not.toHaveBeenCalled();
    const use = vi.fn<() => void>();
    late.open(use);
    await vi.waitFor(() => expect(late.phase.value).toBe('failed'));
    expect(log).toHaveBeenCalledOnce();
    load.mockResolvedValue(loaded);
    late.open(use);
    expect(late.phase.value).toBe('opening');
    await vi.waitFor(() => expect(use).toHaveBeenCalledWith(loaded));
    expect(late.phase.value).toBe('resting');
  });

  it('stops what comes after everything was stopped', async () => {
    const { late, loaded, arrive } = holdBack();
    const use = vi.fn<() => void>();
    late.open(use);
    late.dispose();
    arrive();
    await vi.waitFor(() => expect(loaded.dispose).toHaveBeenCalledOnce());
    expect(use).not.toHaveBeenCalled();
    expect(late.part.value).toBeNull();
  });
});
