import type { Simulator } from '../../src/index.ts';
import { orderOf } from '../start.ts';
import type { DocumentedExample } from './documented-example.ts';
import { gid, happened, orderId, productId } from './stage.ts';

const page = (mutation: string) => `api/admin-graphql/latest/mutations/${mutation}`;
const ADD =
  'mutation AddTags($id: ID!, $tags: [String!]!) { tagsAdd(id: $id, tags: $tags) { node { id } userErrors { message } } }';
const REMOVE =
  'mutation DropTags($id: ID!, $tags: [String!]!) { tagsRemove(id: $id, tags: $tags) { node { id } userErrors { message } } }';
const SET = `mutation SetFields($metafields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $metafields) {
  metafields { key namespace value createdAt updatedAt } userErrors { field message code } } }`;
const SET_COMPARED = SET.replace('value createdAt', 'value compareDigest createdAt');

const customerId = (simulator: Simulator) => gid('Customer', orderOf(simulator, 1001).customer.id);
const field = (ownerId: string, key: string, value: string, type = 'single_line_text_field') => ({
  key,
  namespace: 'my_fields',
  ownerId,
  type,
  value,
});
const FABRIC = '95% Cotton\n5% Spandex';

/** Tags and custom fields. Most are shown on products; where more than one is needed, an order takes their place. */
export const TAGS_AND_METAFIELDS: readonly DocumentedExample[] = [
  {
    page: page('tagsAdd'),
    origin: 'page',
    shows: 'adds tags, given in one string, to a customer',
    operation: ADD,
    variables: (simulator) => ({ id: customerId(simulator), tags: 'one, two, three' }),
    answer: { tagsAdd: { node: {} } },
  },
  {
    page: page('tagsAdd'),
    origin: 'page',
    shows: 'adds tags, given in one string, to something else that has them',
    operation: ADD,
    variables: (simulator) => ({ id: orderId(simulator), tags: 'one, two, three' }),
    answer: { tagsAdd: { node: {} } },
  },
  {
    page: page('tagsAdd'),
    origin: 'page',
    shows: 'refuses tags for a product that is not there',
    operation: ADD,
    variables: () => ({ id: gid('Product', 12_345), tags: 'one, two, three' }),
    refusal: ['Product does not exist'],
  },
  {
    page: page('tagsRemove'),
    origin: 'page',
    shows: 'takes a tag off a customer',
    operation: REMOVE,
    variables: (simulator) => ({ id: customerId(simulator), tags: ['Bob'] }),
    answer: { tagsRemove: { node: {} } },
  },
  {
    page: page('metafieldsSet'),
    origin: 'page',
    shows: 'gives a product a custom field',
    operation: SET,
    variables: (simulator) => ({
      metafields: [field(productId(simulator), 'example_key', 'Example value')],
    }),
    answer: { metafieldsSet: { metafields: [{ key: 'example_key', value: 'Example value' }] } },
  },
  {
    page: page('metafieldsSet'),
    origin: 'page',
    shows: 'gives something three custom fields, one of them rich text',
    operation: SET,
    variables: (simulator) => ({
      metafields: [
        field(orderId(simulator), 'materials', FABRIC, 'multi_line_text_field'),
        field(orderId(simulator), 'manufactured', 'Made in Canada'),
        field(
          orderId(simulator),
          'description',
          '{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","value":"A shirt"}]}]}',
          'rich_text_field',
        ),
      ],
    }),
    answer: {
      metafieldsSet: { metafields: [{ key: 'materials', value: FABRIC }, { key: 'manufactured' }, {}] },
    },
  },
  {
    page: page('metafieldsSet'),
    origin: 'page',
    shows: 'sets custom fields only if nobody else did in the meantime',
    operation: SET_COMPARED,
    variables: async (simulator) => ({
      metafields: [
        {
          ...field(orderId(simulator), 'materials', FABRIC, 'multi_line_text_field'),
          compareDigest: await readDigest(simulator),
        },
        { ...field(orderId(simulator), 'manufactured', 'Made in Canada'), compareDigest: null },
      ],
    }),
    answer: { metafieldsSet: { metafields: [{ key: 'materials' }, { key: 'manufactured' }] } },
  },
  {
    page: page('metafieldsSet'),
    origin: 'page',
    shows: 'changes a custom field',
    operation: SET,
    variables: async (simulator) => {
      await setMaterials(simulator);
      return { metafields: [field(orderId(simulator), 'materials', FABRIC, 'multi_line_text_field')] };
    },
    answer: { metafieldsSet: { metafields: [{ key: 'materials', value: FABRIC }] } },
  },
  {
    page: page('metafieldsDelete'),
    origin: 'page',
    shows: 'deletes a custom field',
    operation: `mutation DropFields($metafields: [MetafieldIdentifierInput!]!) {
      metafieldsDelete(metafields: $metafields) {
        deletedMetafields { key namespace ownerId } userErrors { field message } } }`,
    variables: async (simulator) => {
      await setMaterials(simulator);
      return { metafields: [{ ownerId: orderId(simulator), namespace: 'my_fields', key: 'materials' }] };
    },
    answer: { metafieldsDelete: { deletedMetafields: [{ key: 'materials', namespace: 'my_fields' }] } },
  },
  {
    page: 'apps/build/custom-data',
    origin: 'package',
    shows: "gives a product a field in the app's own namespace",
    operation: `mutation SetOwn($ownerId: ID!) { metafieldsSet(metafields: [
      { ownerId: $ownerId, key: "example", value: "Hello, World!" }]) { metafields { namespace key } userErrors { message } } }`,
    variables: (simulator) => ({ ownerId: productId(simulator) }),
    // The type comes from a definition there, and there are no definitions here.
    refusal: ["Type can't be blank"],
  },
  {
    page: 'apps/build/custom-data',
    origin: 'package',
    shows: "a product's field in the app's own namespace",
    operation:
      'query Own($id: ID!) { product(id: $id) { example: metafield(key: "example") { jsonValue } } }',
    variables: (simulator) => ({ id: productId(simulator) }),
    answer: { product: { example: null } },
  },
];

const setMaterials = (simulator: Simulator) =>
  happened(simulator, SET, {
    metafields: [field(orderId(simulator), 'materials', 'Linen', 'multi_line_text_field')],
  });

async function readDigest(simulator: Simulator): Promise<string> {
  await setMaterials(simulator);
  const data = await happened(
    simulator,
    'query Digest($id: ID!) { order(id: $id) { metafield(namespace: "my_fields", key: "materials") { compareDigest } } }',
    { id: orderId(simulator) },
  );
  const { order }: { order: { metafield: { compareDigest: string } } } = JSON.parse(JSON.stringify(data));
  return order.metafield.compareDigest;
}
