import { TASK_KINDS } from './task.ts';
import type { KeptTask, Task, TaskList } from './task.ts';

/** Tasks that are forgotten when the process ends. */
export function createMemoryTasks(): TaskList & { clear(): void } {
  const tasks = new Map<string, KeptTask>();
  const inTurn = (matches: (task: KeptTask) => boolean): KeptTask[] =>
    [...tasks.values()].filter(matches).toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const isAsItWas = (task: KeptTask) => tasks.get(nameOf(task))?.revision === task.revision;

  return {
    async putTask(task) {
      const name = nameOf(task);
      const revision = (tasks.get(name)?.revision ?? 0) + 1;
      tasks.set(name, { ...task, revision });
    },
    async listDueTasks(at, limit, kinds = TASK_KINDS) {
      return inTurn(({ dueAt, kind }) => dueAt <= at && kinds.includes(kind)).slice(0, limit);
    },
    async listTasks(orderId) {
      return inTurn((task) => task.orderId === orderId);
    },
    async nextTaskAt(kinds = TASK_KINDS) {
      return inTurn(({ kind }) => kinds.includes(kind))[0]?.dueAt ?? null;
    },
    async putTaskOff(task, next) {
      if (isAsItWas(task)) tasks.set(nameOf(task), { ...task, ...next, revision: task.revision + 1 });
    },
    async endTask(task) {
      if (isAsItWas(task)) tasks.delete(nameOf(task));
    },
    clear: () => tasks.clear(),
  };
}

function nameOf({ orderId, kind, subject }: Pick<Task, 'orderId' | 'kind' | 'subject'>): string {
  return JSON.stringify([orderId, kind, subject]);
}
