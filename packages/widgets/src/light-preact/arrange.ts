/** Puts `nodes` into `parent` in their order, in place of the `old` ones. It moves as few as can be: what is moved may lose the focus. */
export function arrange(
  parent: Element | DocumentFragment,
  nodes: readonly ChildNode[],
  old: readonly ChildNode[],
): void {
  for (const node of old) if (!nodes.includes(node)) node.remove();
  if (nodes.every((node, index) => node === old[index])) return;
  const places = nodes.map((node) => old.indexOf(node));
  // For each node that was there: how many can stay up to it, itself among them.
  const runs: number[] = [];
  let longest = 0;
  places.forEach((place, index) => {
    if (place < 0) return;
    const run = 1 + Math.max(0, ...runs.filter((_, before) => (places[before] ?? 0) < place));
    runs[index] = run;
    longest = Math.max(longest, run);
  });
  let limit = Infinity;
  nodes.reduceRight<ChildNode | null>((next, node, index) => {
    const place = places[index] ?? 0;
    if (runs[index] === longest && place < limit) {
      longest--;
      limit = place;
    } else if (place >= 0 && 'moveBefore' in parent) parent.moveBefore(node, next);
    // Unlike `insertBefore`, it does not fail where something else on the page, such as a translator, has taken `next` away.
    else if (next) next.before(node);
    else parent.append(node);
    return node;
  }, null);
}
