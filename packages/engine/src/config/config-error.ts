import type * as z from 'zod/mini';

/** The configuration is wrong: `faults` has a line for each field, with what was given and what is allowed. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`amend.config.ts is not valid:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Where secrets may stand, also by mistake; and the fields among them that are none. */
const secretSections = [
  'shopify',
  'orderTokens',
  'receipts',
  'merchant',
  'webhooks',
  'events',
  'proofs',
  'credentials',
];
const plainFields = [
  'apiVersion',
  'origin',
  'algorithm',
  'audience',
  'types',
  'changes',
  'view',
  'lifetimeSeconds',
  'metafield',
  'page',
  'shopId',
  'grant',
];

/** One line for each thing that is wrong at an issue: where, what was given, and what is allowed. */
export function faultsOf(
  issue: z.core.$ZodIssue,
  config: unknown,
  parents: readonly string[] = [],
): string[] {
  const path = [...parents, ...issue.path.map(String)];
  const meant = issue.code === 'invalid_union' ? issue.errors.find(isOfRightKind) : undefined;
  if (meant) return meant.flatMap((nested) => faultsOf(nested, config, path));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${[...path, key].join('.')}: there is no such field.`);
  }
  const allowed = issue.message.startsWith('Invalid') ? 'another kind of value' : issue.message;
  return [`${path.join('.')}: given ${shown(valueAt(config, path), path)}; allowed is ${allowed}.`];
}

function valueAt(config: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    config,
  );
}

/** A value as it may stand in a message: secrets only by their length. */
function shown(value: unknown, path: readonly string[]): string {
  if (value === undefined) return 'nothing';
  const isPlain = path.some((field) => plainFields.includes(field));
  const mayBeSecret = secretSections.includes(path[0] ?? '') && !isPlain;
  if (!mayBeSecret) return JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'string'
    ? `a text of ${value.length} characters`
    : `a value of type ${typeof value}`;
}

/** Whether a value was of the kind that one choice of several wants, so that what is wrong lies within. */
function isOfRightKind(issues: readonly z.core.$ZodIssue[]): boolean {
  return !issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' ||
        issue.code === 'invalid_value' ||
        (issue.code === 'invalid_union' && !issue.errors.some(isOfRightKind))),
  );
}
