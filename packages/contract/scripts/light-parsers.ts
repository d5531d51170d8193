import * as z from 'zod/mini';

import { Address, Edit, Moment, DisplayMoney, Order, PackedLine, Problem, Quote } from '../src/index.ts';

interface JsonSchema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** The shapes that occur in several places get a name, so that their code stands once. */
const shared = {
  moment: Moment,
  displayMoney: DisplayMoney,
  address: Address,
  packedLine: PackedLine,
  quote: Quote,
};

const answers = { order: Order, quote: Quote, edit: Edit, problem: Problem };

/** The text of the module with one small parser for each kind of answer. Throws on a schema feature it cannot express. */
export function generateLightParsers(): string {
  const names = new Map<string, string>();
  const constants = Object.entries(shared).map(([name, schema]) => {
    const code = expression(jsonSchemaOf(schema), names);
    names.set(code, name);
    return `const ${name} = ${code};\n`;
  });
  const parsers = Object.entries(answers).map(
    ([name, schema]) => `  ${name}: parser('${name}', ${expression(jsonSchemaOf(schema), names)}),\n`,
  );
  return [
    '// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.\n',
    "import type { Parsers } from '../../endpoint.ts';\n",
    "import { either, list, matching, nothing, number, oneOf, optional, parser, shape, text, textUpTo } from '../check.ts';\n\n",
    ...constants,
    '\nexport const parsers: Parsers = {\n',
    ...parsers,
    '};\n',
  ].join('');
}

function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, { reused: 'inline' }) as JsonSchema;
}

function expression(schema: JsonSchema, names: ReadonlyMap<string, string>): string {
  const code = literal(schema, names);
  return names.get(code) ?? code;
}

function literal(schema: JsonSchema, names: ReadonlyMap<string, string>): string {
  const alternatives = schema.anyOf ?? schema.oneOf ?? typesOf(schema);
  if (alternatives) return `either(${alternatives.map((one) => expression(one, names)).join(', ')})`;
  if (schema.enum) return `oneOf(${schema.enum.map((value) => JSON.stringify(value)).join(', ')})`;
  if (schema.const !== undefined) return `oneOf(${JSON.stringify(schema.const)})`;
  if (schema.type === 'null') return 'nothing';
  if (schema.type === 'number') return 'number';
  if (schema.type === 'string') return textCheck(schema);
  if (schema.type === 'array' && schema.items) return `list(${expression(schema.items, names)})`;
  if (schema.type === 'object' && schema.properties) return shapeCheck(schema, schema.properties, names);
  throw new Error(
    `The light parsers cannot express ${JSON.stringify(schema)}; teach scripts/light-parsers.ts.`,
  );
}

function typesOf({ type, ...rest }: JsonSchema): JsonSchema[] | undefined {
  return Array.isArray(type)
    ? type.map((one) => (one === 'null' ? { type: one } : { ...rest, type: one }))
    : undefined;
}

function textCheck({ pattern, maxLength }: JsonSchema): string {
  if (pattern) return `matching(${new RegExp(pattern)})`;
  return maxLength === undefined ? 'text' : `textUpTo(${maxLength})`;
}

function shapeCheck(
  { required = [] }: JsonSchema,
  properties: Record<string, JsonSchema>,
  names: ReadonlyMap<string, string>,
): string {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const code = expression(schema, names);
    return `${JSON.stringify(key)}: ${required.includes(key) ? code : `optional(${code})`}`;
  });
  return `shape({ ${entries.join(', ')} })`;
}
