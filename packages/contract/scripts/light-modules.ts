import * as z from 'zod/mini';

import * as contract from '../src/index.ts';
import { toJsonSchema, writeCheck } from './check-code.ts';
import type { JsonSchema } from './check-code.ts';

/** One kind of answer, as its module is written. */
interface Answer {
  readonly name: string;
  /** What its type is called. */
  readonly type: string;
  readonly schema: JsonSchema;
  /** The fields that are not checked here. */
  readonly unread: readonly string[];
}

/** The names of the shapes that occur in several places, by their schemas as text. */
type Shapes = ReadonlyMap<string, string>;

/** A quote is read by whoever asked for one, so that nobody else takes its checks along; and proofs by who can bring another. */
const UNREAD: Readonly<Record<string, readonly string[]>> = { problem: ['quote', 'proofs'] };

const HEADER = '// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.\n';

/**
 * The modules of the light checks, by file name: one for each kind of answer with its endpoints, and one for each shape that
 * occurs in several places, so that a bundler takes what is used and puts it where it is used.
 */
export function generateLightModules(): ReadonlyMap<string, string> {
  const answers = Object.keys(contract.parsers).map(describeAnswer);
  const shapes = findShapes(answers);
  return new Map([
    ...[...shapes].map(([schema, name]) => [fileOf(name), writeShapeModule(name, schema, shapes)] as const),
    ...answers.map((answer) => [fileOf(answer.name), writeAnswerModule(answer, shapes)] as const),
    ['index.ts', HEADER + answers.map(({ name }) => `export * from './${fileOf(name)}';\n`).join('')],
  ]);
}

function describeAnswer(name: string): Answer {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const found: unknown = Reflect.get(contract, type);
  if (!(found instanceof z.core.$ZodType)) throw new Error(`The contract exports no schema ${type}.`);
  const schema = toJsonSchema(found);
  const unread = UNREAD[name] ?? [];
  const properties = Object.entries(Object(schema['properties'])).filter(([key]) => !unread.includes(key));
  return { name, type, schema: { ...schema, properties: Object.fromEntries(properties) }, unread };
}

/** The schemas that the contract exports and that occur in several places. */
function findShapes(answers: readonly Answer[]): Shapes {
  const named = new Map(
    Object.entries(contract).flatMap(([name, value]) =>
      value instanceof z.core.$ZodType ? [[JSON.stringify(toJsonSchema(value)), `is${name}`] as const] : [],
    ),
  );
  const uses = new Map<string, number>();
  function count(schema: JsonSchema): string {
    const key = JSON.stringify(schema);
    const known = uses.get(key) ?? 0;
    if (named.has(key)) uses.set(key, known + 1);
    // What is inside of a shape stands there once, however often the shape is used.
    return known > 0 ? '' : writeCheck(schema, count);
  }
  for (const { schema } of answers) count(schema);
  return new Map([...named].filter(([key]) => (uses.get(key) ?? 0) > 1));
}

function writeShapeModule(name: string, schema: string, shapes: Shapes): string {
  const others = new Map([...shapes].filter(([, other]) => other !== name));
  const { code, imports } = writeWithShapes(JSON.parse(schema), others);
  return [HEADER, ...imports, `\nexport const ${name}: check.Check = ${code};\n`].join('');
}

function writeAnswerModule({ name, type, schema, unread }: Answer, shapes: Shapes): string {
  const { code, imports } = writeWithShapes(schema, shapes);
  const names = unread.map((field) => `'${field}'`).join(' | ');
  const fields = unread.map((field) => `readonly ${field}?: unknown`).join('; ');
  const output = unread.length > 0 ? `Omit<${type}, ${names}> & { ${fields} }` : type;
  const remark =
    unread.length > 0 ? `, all but its ${unread.map((field) => `\`${field}\``).join(' and ')}` : '';
  const endpoints = writeEndpoints(name, type);
  return [
    HEADER,
    endpoints && "import type { Endpoint } from '../../endpoint.ts';\n",
    `import type { ${type} } from '../../index.ts';\n`,
    ...imports,
    `\n/** Reads the body of an answer${remark}; throws a \`TypeError\` where it is none of this kind. */\n`,
    `export const parse${type} = check.parser<${output}>('${name}', ${code});\n`,
    endpoints,
  ].join('');
}

function writeEndpoints(name: string, type: string): string {
  const parsers: Readonly<Record<string, unknown>> = { ...contract.parsers };
  return Object.entries({ ...contract.endpoints, ...contract.proofEndpoints })
    .filter(([, { parse }]) => parse === parsers[name])
    .map(
      ([endpoint, { method, path }]) =>
        `\nexport const ${endpoint}Endpoint: Endpoint<${type}> = { method: '${method}', path: '${path}', parse: parse${type} };\n`,
    )
    .join('');
}

function fileOf(name: string): string {
  return `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

/** The code of a check, and the imports that it takes. */
function writeWithShapes(schema: JsonSchema, shapes: Shapes): { code: string; imports: readonly string[] } {
  const used = new Set<string>();
  function write(part: JsonSchema): string {
    const name = shapes.get(JSON.stringify(part));
    if (name === undefined) return writeCheck(part, write);
    used.add(name);
    return name;
  }
  const code = write(schema);
  return {
    code,
    imports: [
      "import * as check from '../check.ts';\n",
      ...[...used].toSorted().map((name) => `import { ${name} } from './${fileOf(name)}';\n`),
    ],
  };
}
