// What a screen reader is told, as lines of text: one for each node with a meaning, in reading order.

/** The page's accessibility tree: nodes with `role`, `name`, `level`, and `children` that are not ignored. */
export async function accessibilityTree(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node) => {
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? build(byId.get(id)) : []));
    if (node.ignored) return children;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    return [{ role: node.role.value, name: node.name?.value ?? '', level, children }];
  };
  return build(nodes[0])[0];
}

/** A node and everything in it, in reading order. */
export const flatten = (node) => [node, ...node.children.flatMap(flatten)];

/** The texts in a node, as they are read. */
export const texts = (node) => flatten(node).filter(({ role }) => role === 'StaticText').map(({ name }) => name); // prettier-ignore

/** One line for each node with a role in `roles`. */
export function outline(node, roles) {
  return flatten(node)
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name, level, children }) => {
      const detail =
        role === 'heading'
          ? ` ${level}`
          : role === 'list'
            ? ` of ${children.filter((child) => child.role === 'listitem').length}`
            : '';
      return `${role}${detail}: ${name}`;
    });
}
