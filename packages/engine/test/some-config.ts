import { ConfigError, defineConfig } from '../src/config.ts';
import type { AmendConfig, ResolvedConfig } from '../src/config.ts';

/** A key that may stand in a configuration. */
export const secret = 'a-secret-for-tests-of-32-bytes-or-more';

/** A configuration that is right, with some fields replaced. */
export function configWith(fields: object): AmendConfig {
  const good: AmendConfig = {
    shop: 'nordlys.myshopify.com',
    shopify: { accessToken: 'shpat_secret' },
    orderTokens: { keys: [{ id: 'k1', algorithm: 'HS256', secret }] },
    origins: ['https://shop.example'],
  };
  return { ...good, ...fields };
}

/** What a merchant decided, with every default. */
export function someConfig(
  fields: Partial<Pick<AmendConfig, 'changes' | 'rules' | 'timeZone'>> = {},
): ResolvedConfig {
  return defineConfig(configWith(fields));
}

/** What is wrong with a configuration: nothing, or a line for each fault. */
export function faultsOf(config: AmendConfig): readonly string[] {
  try {
    defineConfig(config);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.faults : [String(error)];
  }
}
