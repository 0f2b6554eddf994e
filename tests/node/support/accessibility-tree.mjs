// What a screen reader is told, as lines of text: one for each node with a meaning, in reading order.

/** Nodes that only group, or repeat a text line by line. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LayoutInline'];
/** What a reader hears of a node beside its role and name; of most, only where it is so. */
const STATES = ['level', 'expanded', 'checked', 'pressed', 'selected', 'disabled', 'readonly', 'required', 'invalid', 'hasPopup', 'modal', 'busy', 'live', 'focused']; // prettier-ignore

/** The page's accessibility tree: nodes with `role`, `name`, `description`, `states`, and `children` that are not ignored. */
export async function accessibilityTree(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node) => {
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? build(byId.get(id)) : []));
    const role = node.role?.value;
    const isSilent = SILENT.includes(role) && !node.name?.value && !statesOf(node).some((state) => state.startsWith('live'));
    if (node.ignored || isSilent) return children;
    if (role === 'InlineTextBox') return [];
    return [{ role, name: node.name?.value ?? '', description: node.description?.value ?? '', states: statesOf(node), children }];
  };
  return build(nodes[0])[0];
} // prettier-ignore

function statesOf({ properties = [] }) {
  const values = new Map(properties.map(({ name, value }) => [name, value.value]));
  return STATES.flatMap((name) => {
    const value = values.get(name);
    // "Not expanded" and "not checked" are said; "not modal" is not.
    const isSaid = ['expanded', 'checked'].includes(name) ? value !== undefined : value && value !== 'false' && value !== 'off';
    return isSaid ? [value === true || value === 'true' ? name : `${name}=${value}`] : [];
  });
} // prettier-ignore

/** A node and everything in it, in reading order. */
export const flatten = (node) => [node, ...node.children.flatMap(flatten)];

/** The texts in a node, as they are read. */
export const texts = (node) => flatten(node).filter(({ role }) => role === 'StaticText').map(({ name }) => name); // prettier-ignore

/** A tree as indented lines: `role "name" [states]`. */
export const printed = ({ role, name, description, states, children }, indent = '') =>
  [
    `${indent}${role}${name && ` "${name}"`}${description && ` (${description})`}${states.length ? ` [${states.join(', ')}]` : ''}\n`,
    // A link's only text is its name again.
    ...children
      .filter((child) => !(children.length === 1 && child.role === 'StaticText' && child.name === name))
      .map((child) => printed(child, `${indent}  `)),
  ].join('');

/** Roles of what can be pressed or filled in. */
export const CONTROLS = ['button', 'link', 'radio', 'textbox', 'checkbox', 'combobox'];

const letters = (text) => text.replace(/\s+/g, '').toLowerCase();

/** Controls without a name, or whose name does not have the words that are seen on them. A sign such as × is no word. */
export const misnamed = (tree) =>
  flatten(tree)
    .filter(({ role }) => CONTROLS.includes(role))
    .map((node) => ({ ...node, seen: texts(node).join(' ') }))
    .filter(({ name, seen }) => !name || (/[\p{L}\p{N}]/u.test(seen) && !letters(name).includes(letters(seen))))
    .map(({ role, name, seen }) => `${role} “${seen}” is named “${name}”`);
