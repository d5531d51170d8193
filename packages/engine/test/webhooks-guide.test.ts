import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { COMPLIANCE_TOPICS, WEBHOOK_TOPICS } from '../src/index.ts';

const page = readFileSync(new URL('../../../docs/guide/webhooks.md', import.meta.url), 'utf8');
const [, toml = ''] = /<!-- example: shopify\.app\.toml -->\n```toml\n([\s\S]*?)```/.exec(page) ?? [];

/** The texts of a list in the file, which are written as JSON writes them. */
function listIn(subscription: string, name: string): readonly string[] {
  const [, list = '[]'] = new RegExp(`^${name} = (\\[[^\\]]*\\])`, 'm').exec(subscription) ?? [];
  return JSON.parse(list.replace(/,\s*\]$/, ']'));
}

describe('the shopify.app.toml in docs/guide/webhooks.md', () => {
  it('N10 subscribes to every topic that Amend wants, and asks for the same fields as subscribeWebhooks', () => {
    const subscriptions = toml.split('[[webhooks.subscriptions]]').slice(1);
    const documented = subscriptions.flatMap((subscription) =>
      listIn(subscription, 'topics').map((topic) => [topic, listIn(subscription, 'include_fields')] as const),
    );
    expect(Object.fromEntries(documented)).toEqual(WEBHOOK_TOPICS);
    expect(subscriptions.flatMap((each) => listIn(each, 'compliance_topics'))).toEqual(COMPLIANCE_TOPICS);
    expect(documented).toHaveLength(Object.keys(WEBHOOK_TOPICS).length);
  });
});
