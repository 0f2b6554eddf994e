// Which modules of ours travel in which file, by what needs what: computed from the graph of imports, so that no list has to be
// kept. What is asked for by `import()` then imports nothing but what every page has already, or what is itself asked for side by
// side with it: no file waits for another one.

/** A module's path from `src/`, without its ending: `formats/ris/ris`. */
const pathOf = (id) => /\/dist\/(.+)\.js$/.exec(id)?.[1] ?? '';

/**
 * For Rollup's `output.manualChunks`.
 *
 * @param start the name of the file for all that every page needs, beside the entry
 * @param nameOf the name of the file that begins with a module which is asked for by `import()`, by that module's path
 */
export function chunksBy(start, nameOf) {
  let names;
  return (id, { getModuleInfo, getModuleIds }) => {
    names ??= assign([...getModuleIds()].map(getModuleInfo));
    return names.get(id);
  };

  function assign(modules) {
    const byId = new Map(modules.map((each) => [each.id, each]));
    const needs = (id, found = new Set()) => {
      if (found.has(id) || !byId.has(id)) return found;
      found.add(id);
      for (const each of byId.get(id).importedIds) needs(each, found);
      return found;
    };
    const always = new Set(modules.filter(({ isEntry }) => isEntry).flatMap(({ id }) => [...needs(id)]));
    /** The files that need a module which not every page needs. */
    const users = new Map();
    const doors = modules.filter(({ dynamicImporters }) => dynamicImporters.length);
    for (const door of doors)
      for (const id of needs(door.id))
        if (!always.has(id)) users.set(id, (users.get(id) ?? new Set()).add(nameOf(pathOf(door.id))));
    /** The files that a file imports, itself included, by what their doors need. */
    const filesFor = new Map();
    for (const door of doors) {
      const file = nameOf(pathOf(door.id));
      const needed = doors.filter(({ id }) => needs(door.id).has(id)).map(({ id }) => nameOf(pathOf(id)));
      filesFor.set(file, new Set([...(filesFor.get(file) ?? []), ...needed]));
    }
    // What several files share is in the one that all of them import, where there is such a one, else there for every page.
    const fileOf = ([first, ...others]) =>
      others.length
        ? [...filesFor.get(first)].find((file) => others.every((each) => filesFor.get(each).has(file)))
        : first;
    return new Map(modules.map(({ id }) => [id, fileOf(users.get(id) ?? []) ?? start]));
  }
}
