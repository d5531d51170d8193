import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { WIDGETS } from '../src/widget-list.ts';
import { buildScript } from './script.ts';

/** One file of the built script. */
export interface BuiltFile {
  /** Its name, with the build's id where it has one. */
  readonly name: string;
  /** What is in it. */
  readonly content: Buffer;
  /** What it weighs with brotli 11, in bytes. */
  readonly weight: number;
}

/** Files that a shopper waits for together, and the most they may weigh, in bytes with brotli 11. */
export interface Budget {
  /** What they are for. */
  readonly name: string;
  /** The names of their parts. */
  readonly files: readonly string[];
  /** More than this must not be released. */
  readonly gate: number;
  /** Less than this would be splendid. */
  readonly aim: number;
}

/** What a page loads that only follows a parcel, in English. */
export const LOADED_BY_TRACKING = ['amend', 'core', 'tracking', 'card.en', 'tracking.en'];

/** What a page with all widgets loads before the shopper touches anything, in English. A test loads such a page and compares. */
export const LOADED_BY_ALL = [...LOADED_BY_TRACKING, 'address', 'address.en', 'changes', 'changes.en'];

/** What is loaded once the shopper comes near: the form of each widget, and what they go through together. */
export const LOADED_ON_INTENT = [
  'correction',
  'form.en',
  'swap',
  'edits',
  'flow',
  'cancelling',
  'choice-reader',
  'offering',
];

/** How many widgets share the part of those that change something. */
const CHANGING = Object.values(WIDGETS).filter((group) => group === 'changes').length;

/** What the script may weigh. */
export const BUDGETS: readonly Budget[] = [
  { name: 'loader', files: ['amend'], gate: 1000, aim: 800 },
  { name: 'tracking, ready to use', files: LOADED_BY_TRACKING, gate: 14_000, aim: 12_000 },
  { name: 'address on top of it', files: ['address', 'address.en'], gate: 2500, aim: 1500 },
  {
    name: `what changes something on top of it, ${CHANGING} widgets`,
    files: ['changes', 'changes.en'],
    gate: 2500 * CHANGING,
    aim: 1500 * CHANGING,
  },
  {
    name: 'everything that a page with all widgets loads, in English',
    files: LOADED_BY_ALL,
    gate: 22_000,
    aim: 16_000,
  },
  { name: 'form behind the address', files: ['correction'], gate: 4500, aim: 3500 },
  { name: 'choice behind the swap', files: ['swap'], gate: 4500, aim: 3500 },
  { name: 'question behind cancelling', files: ['cancelling'], gate: 2500, aim: 1500 },
  { name: 'price and end of an offer', files: ['offering'], gate: 3150, aim: 2000 },
  { name: 'calls that change an order, with the first form', files: ['edits'], gate: 1500, aim: 600 },
  { name: 'what every change goes through, with the first form', files: ['flow'], gate: 2650, aim: 2000 },
  {
    name: 'everything, with every form opened',
    files: [...LOADED_BY_ALL, ...LOADED_ON_INTENT],
    gate: 38_350,
    aim: 22_000,
  },
];

/** What must not reach a shop's page, by a trace that survives minifying. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  zod: /_zod/,
  'classic zod': /ZodError/,
  ky: /Request timed out/,
  'a number formatter, which takes tens of milliseconds to start': /NumberFormat/,
  "the call that begins an edit at Shopify, which is the API's alone": /orderEditBegin/,
  "the header with the shop's own access to Shopify": /X-Shopify-Access-Token/i,
};

/** By what is found whether a file has, or loads, the calls that change an order. */
const EDITS = /expectedDifference|\.\/edits-/;

/** Builds the script into a folder of its own and weighs its files. */
export async function measureScript(): Promise<readonly BuiltFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'amend-script-'));
  try {
    await buildScript({ outDir: folder });
    return await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const content = await readFile(join(folder, name));
        return { name, content, weight: weigh(content) };
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the files of a budget weigh together. Throws where one is not there, so that no budget is kept by a renamed file. */
export function addUp({ files }: Budget, built: readonly BuiltFile[]): number {
  return files.reduce((sum, part) => {
    const file = built.find(({ name }) => partOf(name) === part);
    if (!file)
      throw new Error(`The script has no file "${part}"; name the files of each budget as they are built.`);
    return sum + file.weight;
  }, 0);
}

/** The part that a file of the script is, by its name: without the build's id. */
export function partOf(name: string): string {
  return name.replace(/(-[0-9a-f]{8})?\.js$/, '');
}

/** Every budget that is not kept and every forbidden thing that is there, in one sentence each. */
export function findOffences(built: readonly BuiltFile[]): readonly string[] {
  const tooHeavy = BUDGETS.filter((budget) => addUp(budget, built) > budget.gate);
  const forbidden = Object.entries(FORBIDDEN).flatMap(([thing, trace]) =>
    built
      .filter(({ content }) => trace.test(String(content)))
      .map(({ name }) => `${name} contains ${thing}; it must not reach the script.`),
  );
  const early = built.filter(
    ({ name, content }) => /^(amend|core|tracking)\b/.test(name) && EDITS.test(String(content)),
  );
  return [
    ...early.map(
      ({ name }) => `${name} has calls that change an order; whoever only looks at one must not load them.`,
    ),
    ...tooHeavy.map(
      (budget) => `${budget.name}: ${addUp(budget, built)} B is more than the gate of ${budget.gate} B.`,
    ),
    ...forbidden,
  ];
}

function weigh(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}
