// What pages do to the language and the platform: each is a script that runs in the page before ours. They are written as
// old libraries had them, or as a page's author has them by mistake.

/** A `Promise` of the page's own, as bluebird and others put in the place of the engine's. */
const ownPromise = `
  const Native = Promise;
  const { then } = Native.prototype;
  function PagePromise(work) { this.inner = new Native(work); }
  const wrap = (inner) => Object.assign(Object.create(PagePromise.prototype), { inner });
  PagePromise.prototype = {
    then(...args) { return wrap(then.apply(this.inner, args)); },
    catch(no) { return this.then(undefined, no); },
    finally(end) { return this.then((value) => (end(), value), (cause) => { end(); throw cause; }); },
  };
  for (const name of ['resolve', 'reject', 'all', 'race', 'allSettled', 'any'])
    PagePromise[name] = (...args) => wrap(Native[name](...args));
  window.Promise = PagePromise;`;

export const patches = {
  'lists with methods that are enumerable': `
    for (const name of ['each', 'first', 'last', 'contains', 'erase', 'clone', 'inspect', 'size'])
      Array.prototype[name] = function () { return this; };`,
  'the lists, objects and texts of an old Prototype.js': `
    Array.from = function (list) {
      if (!list) return [];
      if (list.toArray) return list.toArray();
      const made = [];
      for (let at = 0; at < (list.length || 0); at++) made.push(list[at]);
      return made;
    };
    Array.prototype.toArray = Array.prototype.entries = Array.prototype.clone = function () { return [].concat(this); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.find = function (test) { for (let at = 0; at < this.length; at++) if (test(this[at], at)) return this[at]; };
    Array.prototype.include = Array.prototype.includes = function (one) { return this.indexOf(one) !== -1; };
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.keys = function (object) { const keys = []; for (const key in object) keys.push(key); return keys; };
    Object.values = function (object) { const values = []; for (const key in object) values.push(object[key]); return values; };
    Function.prototype.bind = function (object, ...first) { const self = this; return function (...rest) { return self.apply(object, first.concat(rest)); }; };
    String.prototype.startsWith = function (start) { return this.indexOf(start) === 0; };
    String.prototype.endsWith = function (end) { const at = this.length - end.length; return at >= 0 && this.lastIndexOf(end) === at; };
    String.prototype.sub = function () { return 'sub'; };`,
  'elements with the methods of an old MooTools': `
    for (const name of ['set', 'get', 'erase', 'inject', 'adopt', 'grab', 'dispose', 'empty', 'getElements', 'match', 'show', 'hide', 'update', 'store'])
      HTMLElement.prototype[name] = Element.prototype[name] = function () { return this; };
    Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : typeof item === 'string' ? [item] : [].slice.call(item); };`,
  'elements whose own methods are wrapped': `
    for (const name of ['remove', 'matches', 'append', 'closest', 'setAttribute', 'removeAttribute', 'replaceWith', 'querySelector', 'querySelectorAll', 'replaceChildren']) {
      const own = Element.prototype[name];
      Element.prototype[name] = function (...args) { return own.apply(this, args); };
    }
    const { addEventListener: own } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args) { return own.apply(this, args); };`,
  'a toJSON on every object': `Object.prototype.toJSON = function () { return 'x'; };`,
  'a toJSON that throws': `Array.prototype.toJSON = String.prototype.toJSON = function () { throw new Error('toJSON'); };`,
  'an enumerable text on every object': `Object.prototype.foo = 'bar'; Object.prototype[0] = 'zero';`,
  'an enumerable function on every object': `Object.prototype.extend = function (other) { for (const key in other) this[key] = other[key]; return this; };`,
  'lang and href on every object': `Object.prototype.lang = 'xx'; Object.prototype.href = 'https://evil.example.org/'; Object.prototype.dir = 'rtl';`,
  'a value on every object': `Object.prototype.value = 'x';`,
  'a get on every object': `Object.prototype.get = function () { return 'x'; };`,
  'a get that is no function on every object': `Object.prototype.get = 'x';`,
  'names of our own fields and a get that is no function on every object': `
    Object.prototype.get = 'x';
    for (const name of ['title', 'summary', 'cover', 'doi', 'status']) Object.prototype[name] = 'x';`,
  'names of our own fields on every object': `
    for (const name of ['title', 'summary', 'cover', 'label', 'record', 'doi', 'address', 'status', 'items', 'lists', 'load', 'format', 'baseUrl', 'class', 'part', 'DOMParser'])
      Object.prototype[name] = 'x';`,
  'JSON.parse and stringify of the page’s own': `
    const { parse, stringify } = JSON;
    JSON.parse = (text, ...rest) => parse(text, ...rest);
    JSON.stringify = () => undefined;`,
  'JSON.parse that throws what is no error': `JSON.parse = () => { throw 'no'; };`,
  'a fetch that is wrapped': `
    const own = window.fetch;
    window.fetch = async function (...args) { const answer = await own.apply(this, args); return answer.clone(); };`,
  'a fetch made of XMLHttpRequest': `
    window.fetch = (url) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve({
        ok: request.status < 300, status: request.status, headers: { get: (name) => request.getResponseHeader(name) },
        text: () => Promise.resolve(request.responseText), json: async () => JSON.parse(request.responseText),
      });
      request.onerror = () => reject(new TypeError('Network request failed'));
      request.open('GET', url);
      request.send();
    });`,
  'a fetch that throws at once': `window.fetch = () => { throw new Error('fetch'); };`,
  'a fetch that answers nothing': `window.fetch = () => Promise.resolve();`,
  'another Promise': ownPromise,
  'another Promise, and the native one makes it': `${ownPromise}
    Native.prototype.then = function (...args) { return wrap(then.apply(this, args)); };`,
  'texts with methods of the page’s own': `
    const { normalize, trim, replaceAll } = String.prototype;
    String.prototype.normalize = function () { return this; };
    String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
    String.prototype.contains = function (part) { return this.indexOf(part) >= 0; };`,
  'observers and frames that are wrapped': `
    for (const name of ['MutationObserver', 'IntersectionObserver']) {
      const Own = window[name];
      window[name] = class extends Own {};
    }
    window.queueMicrotask = (work) => { Promise.resolve().then(work); };
    const own = window.setTimeout;
    window.setTimeout = (work, time) => own(() => work(), time);`,
  'an AMD loader and module globals': `
    window.defined = 0;
    window.define = () => { window.defined++; };
    window.define.amd = {};
    window.module = { exports: {} };
    window.exports = window.module.exports;
    window.require = () => { throw new Error('require'); };
    window.process = { env: {} };
    window.global = window;`,
  'globals by common names': `
    for (const name of ['h', 'en', 'styles', 'version', 'draw', 'known', 'policy', 'Loader', 'formats', 't', 'e', 'n', 'i', '_'])
      window[name] = 'taken';`,
  'a document.domain': `try { document.domain = location.hostname; } catch {}`,
};

/**
 * Where a card may stay the plain link: these take away what a card is read by, break Lit itself (which the provider is made of),
 * or say to every object that it has what only some have.
 */
export const linkMayStay = new Set([
  'a value on every object',
  'names of our own fields on every object',
  'names of our own fields and a get that is no function on every object',
  'JSON.parse that throws what is no error',
  'a fetch that throws at once',
  'a fetch that answers nothing',
]);
