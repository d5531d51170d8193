import { describe, expect, it } from 'vitest';

import { ask, startSimulator } from './start.ts';

const simulator = startSimulator();

async function find(query: string): Promise<readonly string[]> {
  const { body } = await ask(
    simulator,
    'query Find($query: String!) { orders(first: 50, query: $query) { nodes { name } } }',
    { query },
  );
  const { data }: { data: { orders: { nodes: readonly { name: string }[] } } } = JSON.parse(
    JSON.stringify(body),
  );
  return data.orders.nodes.map(({ name }) => name);
}

describe('orders(query:)', () => {
  it('finds by what was paid and what became of an order', async () => {
    expect(await find('financial_status:authorized')).toEqual(['#1021']);
    expect(await find('status:cancelled')).toEqual(['#1009']);
    expect(await find('status:open financial_status:authorized')).toEqual(['#1021']);
    expect(await find('financial_status:authorized OR status:cancelled')).toEqual(['#1009', '#1021']);
  });

  it('finds by the day, on either side', async () => {
    const all = await find('created_at:>2019-12-01');
    const before = await find('created_at:<2026-11-18');
    const since = await find('created_at:>=2026-11-18');
    expect(all).toHaveLength(22);
    expect(before).toEqual(['#1022', '#1018']);
    expect([...before, ...since].toSorted()).toEqual(all.toSorted());
  });

  it('finds by tag and by how a SKU begins', async () => {
    expect(await find('tag:newsletter')).toContain('#1002');
    expect(await find('sku:LAM-CHA name:1021')).toEqual(['#1021']);
    expect(await find('sku:LAM-*')).toEqual(expect.arrayContaining(['#1021', '#1019']));
    expect(await find('name:"#1001"')).toEqual(['#1001']);
  });

  it.each(['financial_status:lucky', 'status:sleepy', 'updated_at:>soon', 'id:>5', 'gift'])(
    'says that it does not play %s',
    async (query) => {
      const { body } = await ask(simulator, `{ orders(first: 1, query: "${query}") { nodes { id } } }`);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'NOT_MODELLED' } }] });
    },
  );
});
