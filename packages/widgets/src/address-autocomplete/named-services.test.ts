import { describe, expect, it } from 'vitest';

import { serviceNamed } from './named-services.ts';

describe('a script tag with data-autocomplete', () => {
  it('names a service', () => {
    expect(serviceNamed('google-places', 'k').attribution).toBe('Google Maps');
    expect(serviceNamed('loqate', 'k').attribution).toBeNull();
  });

  it('is told what is wrong with it', () => {
    expect(() => serviceNamed('bing', 'k')).toThrow('knows google-places and loqate, not "bing"');
    expect(() => serviceNamed('loqate', undefined)).toThrow('needs data-autocomplete-key');
  });
});
