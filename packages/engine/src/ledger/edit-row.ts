import type { LedgerEdit } from '../ledger.ts';
import type { SqlRow } from './sql-database.ts';

/** What a row holds beside the columns that are searched: JSON, because nothing asks for its parts. */
type EditBody = Pick<
  LedgerEdit,
  | 'changes'
  | 'effects'
  | 'difference'
  | 'totalBefore'
  | 'linesBefore'
  | 'agreementBefore'
  | 'closesAt'
  | 'followUps'
  | 'rules'
  | 'language'
  | 'isCardSpared'
>;

/** The columns that hold JSON. */
type JsonParts = { body: EditBody } & Pick<LedgerEdit, 'landed' | 'settlement' | 'approval' | 'failure'>;

/** What goes into the column `body`. */
export function bodyText(edit: LedgerEdit): string {
  const { changes, effects, difference, totalBefore, linesBefore, agreementBefore, closesAt } = edit;
  const { followUps, rules, language, isCardSpared } = edit;
  const body: EditBody = {
    changes,
    effects,
    difference,
    totalBefore,
    linesBefore,
    agreementBefore,
    closesAt,
    followUps,
    rules,
    language,
    isCardSpared,
  };
  return JSON.stringify(body);
}

/** What goes into the column `failure`. */
export function failureText(failure: LedgerEdit['failure']): string | null {
  return failure && JSON.stringify(failure);
}

/** Reads a row that the ledger wrote: the one place where its JSON gets its types back. */
export function editOf(row: SqlRow): LedgerEdit {
  const { body, ...parts } = parseJson(row);
  return {
    id: String(row['id']),
    orderId: String(row['order_id']),
    idempotencyKey: String(row['idempotency_key']),
    requestHash: String(row['request_hash']),
    ...body,
    status: row['status'] as LedgerEdit['status'],
    step: row['step'] as LedgerEdit['step'],
    stepAt: String(row['step_at']),
    ...parts,
    acceptedAt: String(row['accepted_at']),
    settledAt: row['settled_at'] === null ? null : String(row['settled_at']),
  };
}

/** The parser's own message would repeat the text, which holds an address. */
function parseJson(row: SqlRow): JsonParts {
  try {
    return {
      body: JSON.parse(String(row['body'])) as EditBody,
      landed: JSON.parse(String(row['landed'])) as LedgerEdit['landed'],
      settlement: JSON.parse(String(row['settlement'])) as LedgerEdit['settlement'],
      approval: JSON.parse(String(row['approval'])) as LedgerEdit['approval'],
      failure: row['failure'] === null ? null : (JSON.parse(String(row['failure'])) as LedgerEdit['failure']),
    };
  } catch {
    throw new Error(`The ledger's edit ${String(row['id'])} cannot be read.`);
  }
}
